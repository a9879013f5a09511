"""States, Canada, emergency visits, other deaths, Air and Marine, growth of counts: stored figures."""

import pandas as pd
import pytest

from analysis.chapter.figures import places as draw
from analysis.errors import UnknownName
from analysis.measures import air_and_marine, canada, emergency, laboratory_growth, negative_controls, states
from analysis.measures.negative_controls import _by_month
from analysis.sources.cdc import weekly
from analysis.store.asof import Known

NOW, EARLY = "2026-11-24", "2013-06-30"
MEASURES = [
    states.by_state,
    states.coverage,
    canada.quarters,
    canada.years,
    emergency.visits,
    emergency.by_state,
    air_and_marine.by_year,
    laboratory_growth.growth,
    laboratory_growth.since_first_publication,
    lambda view: negative_controls.around_class_control(view, pre_months=24),
]


def values(measure) -> dict[str, object]:
    return {result.key.split(".", 1)[1]: result.value for result in measure.results}


@pytest.mark.parametrize("measure", MEASURES)
def test_before_the_first_publication_nothing_has_a_value_and_everything_a_reason(bundled, measure):
    made = measure(bundled(EARLY))
    assert made.empty and made.source
    assert not [result.key for result in made.results if result.value is not None or not result.reason]


# States


def test_states_fall_short_of_the_nation_by_what_is_withheld(bundled):
    table = states.coverage(bundled(NOW)).table.set_index("year")
    assert table.loc[2022].tolist() == [73518, 73838, pytest.approx(0.43, abs=0.005)]
    assert table.loc[2018].tolist() == [30612, 31335, pytest.approx(2.31, abs=0.005)]


def test_a_state_with_a_withheld_month_is_not_compared(bundled):
    measure = states.by_state(bundled(NOW))
    found = values(measure)
    assert (found["year"], found["status"], found["counted"], found["fallen"]) == (
        2024,
        "provisional",
        39,
        39,
    )
    assert not set(measure.table["code"]) & {"AK", "ND", "SD", "WY", "HI"}
    assert (measure.table["code"].iloc[0], found["first_peak"]) == ("OH", "2021-04")
    assert (found["peaked_before"], found["nation_peak"], found["peaked_after"]) == (22, "2023-06", 13)


def test_a_partial_month_ends_the_year_before_it(bundled):
    # The file of October 2025 holds January to March 2025; before it, 2023 was the latest year.
    assert values(states.by_state(bundled("2025-10-30")))["year"] == 2023


# Canada


def test_canada_by_year_and_by_quarter(bundled):
    found = values(canada.years(bundled(NOW)))
    assert (found["prior_year_deaths"], found["last_year_deaths"]) == (8020, 7313)
    quarters = values(canada.quarters(bundled(NOW)))
    # 1,573 + 1,414 + 1,408 + 1,329 against 2,028 + 2,019 + 1,886 + 1,828.
    assert (quarters["four_quarters"], quarters["four_quarters_prior"]) == (5724, 7761)
    # 2,019 from January to March 2024 is above 1,960 a year before; 1,886 is below 2,053.
    assert (quarters["fall_first"], quarters["last_month"]) == ("2024-04", "2025-09")


def test_a_quarter_of_the_united_states_is_the_sum_of_three_final_months(bundled):
    view = bundled(NOW)
    table = canada.quarters(view).table.set_index("period")
    final = view.known("cdc/overdose_final_monthly").table.set_index("period")["deaths"]
    assert table.loc["2024-10-01", "us_deaths"] == final["2024-10":"2024-12"].sum()
    assert table.loc["2025-01-01":, "us_deaths"].isna().all()


# Emergency visits


def test_emergency_visits_say_who_took_part_and_leave_gaps(bundled):
    measure = emergency.visits(bundled(NOW))
    found = values(measure)
    assert (found["rate"], found["rate_prior"], found["fentanyl_rate"]) == (16.2, 17.9, 2.7)
    assert (found["jurisdictions"], found["jurisdictions_prior"]) == (47, 45)
    withheld = measure.table.loc[measure.table["opioid_rate"].isna(), "period"]
    assert withheld.dt.strftime("%Y-%m").tolist() == [f"2020-0{month}" for month in range(3, 9)]


def test_only_states_with_a_rate_at_both_ends_are_counted(bundled):
    found = values(emergency.by_state(bundled(NOW)))
    assert (found["states_lower"], found["states_counted"]) == (41, 44)


# Other deaths


def test_deaths_that_no_control_can_have_moved_are_asked_the_same(bundled):
    measure = negative_controls.around_class_control(bundled(NOW), pre_months=24)
    found = values(measure)
    assert measure.table["outcome"].tolist() == ["homicides", "suicides", "transport deaths", "all overdoses"]
    assert set(measure.table["months"]) == {"24 + 6"}
    verdicts = [found[f"{name}_verdict"] for name in ("homicides", "suicides", "transport_deaths")]
    assert found["asked"] == 3
    assert found["moved"] == sum(verdict in ("clear", "weak") for verdict in verdicts) == 0
    assert found["homicides_change"] == pytest.approx(6.10, abs=0.01)


def test_a_week_is_spread_over_its_days_and_a_month_with_a_gap_left_out():
    weeks = pd.date_range("2020-01-04", "2020-03-07", freq="W-SAT")
    table = pd.DataFrame(
        {"period": weeks, "state": "US", "outcome": "suicide", "estimated_deaths": 7.0, "lower": 0.0,
         "upper": 9.0, "still_growing": False}
    )[list(weekly.SCHEMA.columns)]  # fmt: skip

    class View:
        def known(self, name: str) -> Known:
            return Known(table, "2021-01-01", "")

    # One death a day: January's first days belong to the week to the 4th, March is not whole.
    months = _by_month(View(), "suicide")
    assert {f"{month:%Y-%m}": round(value, 9) for month, value in months.items()} == {
        "2020-01": 31,
        "2020-02": 29,
    }


# Air and Marine


def test_air_and_marine_is_a_series_of_its_own(bundled):
    measure = air_and_marine.by_year(bundled(NOW))
    table = measure.table.set_index("fiscal_year")
    assert table.loc[2024, "quantity_lb"] == pytest.approx(1847.32)
    assert table.loc[2024, "nationwide_lb"] == pytest.approx(21889.21, abs=0.005)
    assert (table.loc[2026, "state"], table.loc[2026, "months"]) == ("in part", 3)
    assert pd.isna(table.loc[2026, "change_percent"])
    found = values(measure)
    # 2024 rose in the one and fell in the other.
    assert (found["years_alike"], found["years_compared"]) == (5, 6)
    assert (found["prior_year_lb"], found["last_year_lb"]) == (pytest.approx(1847.32), pytest.approx(944.42))


def test_a_drug_that_the_file_does_not_count_is_no_zero(bundled):
    measure = air_and_marine.by_year(bundled(NOW), drug="Ketamine")
    assert measure.empty
    assert measure["air_and_marine.last_year_lb"].reason == "The file does not count this drug."
    with pytest.raises(UnknownName):
        air_and_marine.by_year(bundled(NOW), drug="Fentanil")


# Growth of laboratory counts


def test_a_year_grows_between_two_queries(bundled):
    found = values(laboratory_growth.growth(bundled(NOW)))
    assert (found["growth_year"], found["growth_first"], found["growth_latest"]) == (2024, 141089, 155020)
    assert found["growth_percent"] == pytest.approx(9.87, abs=0.005)
    # 141,089 of 175,285 in the one, 155,020 of 178,862 in the other.
    assert found["growth_change_first"] == pytest.approx(-19.51, abs=0.005)
    assert found["growth_change_latest"] == pytest.approx(-13.33, abs=0.005)


def test_one_query_shows_no_growth(bundled):
    growth = laboratory_growth.growth(bundled("2026-03-02"))
    assert growth["laboratory.growth_percent"].reason == "One query by year alone was held by then."


def test_first_publications_stand_against_what_is_known_now(bundled):
    table = laboratory_growth.since_first_publication(bundled(NOW)).table.set_index("year")
    assert table["identifications_first"].to_dict() == {
        2017: 59152, 2018: 86840, 2019: 100459, 2020: 112640, 2021: 156843,
    }  # fmt: skip
    assert table.loc[2020, "growth_percent"] == pytest.approx(9.46, abs=0.005)


# Pictures


def test_pictures_say_what_is_seen(bundled):
    view = bundled(NOW)
    peaks = draw.peaks(states.by_state(view))
    assert "39 states" in peaks.alt and "2021: OH, WV, MD, CT, KY." in peaks.alt
    countries = draw.two_countries(canada.quarters(view))
    assert "the quarter to December 2021 with 2,073 is the highest" in countries.alt
    visits = draw.visits(emergency.visits(view))
    assert "ends at 14.9. Months withheld: 6." in visits.alt
