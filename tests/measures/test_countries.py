"""What is held of a country in focus, on made-up rows worked out by hand and on the bundled ones."""

from __future__ import annotations

import pytest

from analysis.chapter.figures import countries as draw
from analysis.chapter.parameters import FOCUS_COUNTRIES
from analysis.measures import countries, countries_own


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("countries."): result.value for result in measure.results}


def stated(measure, country: str) -> dict[str, str]:
    return measure.only(country=country).table.set_index("fact")["stated"].to_dict()


# Timelines of which nothing is known on any day of these tests, and the date that hides them.
LATER = {
    "us_cases": "announced_date", "us_case_persons": "announced_date", "sanctions": "date",
    "cooperation": "start_date", "commitments": "made_date", "licence_list": "announced_date",
    "hand_overs": "date", "finance_orders": "public_date", "mexico_cabinet": "end_date",
    "substances": "first_reported_date", "hs_codes": "source_date",
}  # fmt: skip


@pytest.fixture
def made(timeline, view):
    """Mexico: two controls, and a duty raised and ended; India: one firm charged; Canada: nothing."""
    cited = {
        "confidence": "confirmed",
        "publisher": "x",
        "source_title": "x",
        "source_url": "https://e.org/x",
    }
    control = {"jurisdiction": "Mexico", "step": "adopted", "control": "precursor_listed"}
    timeline(
        "scheduling",
        {"event_id": "M1", **control, "effective_date": "2020-01-02", **cited},
        {"event_id": "M2", **control, "effective_date": "2021-03"},
        {"event_id": "M3", **control, "control": "none", "effective_date": "2022-01-01"},
    )
    duty = {"imposer": "United States", "target": "Mexico", "tied_to_fentanyl": "yes"}
    timeline(
        "tariff_steps",
        {"step_id": "D1", **duty, "rate_pct": "25", "effective_date": "2025-03-04", "end_date": "2025-07-31"},
        {"step_id": "D2", **duty, "rate_pct": "30", "effective_date": "2025-08-01", "end_date": "2026-02-23"},
        {"step_id": "D3", **duty, "rate_pct": "10", "effective_date": "2026-07-24", "tied_to_fentanyl": "no"},
    )
    timeline(
        "us_announcements",
        {"announcement_id": "A1", "announced_date": "2025-01-06", "supply_from": "India", "firms_count": "1",
         "role_class": "supplier", **cited},
    )  # fmt: skip
    for name, column in LATER.items():
        needed = {"hs_codes": {"code": "293339"}, "us_cases": {"announcement_id": "A1"},
                  "us_case_persons": {"announcement_id": "A1"}}.get(name, {})  # fmt: skip
        timeline(name, {column: "2999-01-01", **needed})
    return lambda day: countries.pages(view(day), ("India", "Mexico", "Canada"))


def test_only_what_is_held_is_a_row(made):
    measure = made("2026-10-08")
    assert stated(measure, "Mexico") == {
        "Own controls adopted": "2, the last from 2021-03",
        "US duty tied to fentanyl": "25% from 2025-03-04, 30% at most, to 2026-02-23",
        "US duty on its goods, not tied to fentanyl": "10% from 2026-07-24",
    }
    assert stated(measure, "India") == {"Charged by the United States over supply": "1 firm"}
    assert stated(measure, "Canada") == {}
    sure = measure.only(country="Mexico").table["fact_sure"]
    assert sure.iloc[0] == "1 of 2 confirmed"


def test_counts_by_country_and_over_all(made):
    found = values(made("2026-10-08"))
    assert found["mexico_controls_unconfirmed"] == 1
    assert (found["mexico_fentanyl_duties"], found["mexico_fentanyl_duties_now"]) == (2, 0)
    assert (found["india_charged_firms"], found["canada_facts"], found["mexico_facts"]) == (1, 0, 3)
    assert (found["controls"], found["charged_firms"]) == (2, 1)
    assert (found["fentanyl_duties"], found["fentanyl_duties_now"]) == (1, 0)


def test_a_duty_is_in_force_to_its_last_day_and_what_came_later_is_not_known(made):
    measure = made("2025-06-01")
    assert stated(measure, "Mexico")["US duty tied to fentanyl"] == "25% from 2025-03-04, in force"
    assert values(measure)["mexico_fentanyl_duties_now"] == 1
    assert stated(made("2020-12-31"), "Mexico") == {"Own controls adopted": "1, from 2020-01-02"}


@pytest.mark.parametrize("day", ["2013-06-30", "2019-12-31", "2025-10-29", "2026-10-08"])
def test_bundled_any_focus_on_any_day_has_no_zero_and_no_blank(bundled, day):
    measure = countries.pages(bundled(day), FOCUS_COUNTRIES)
    assert set(values(measure)) >= {"mexico_facts", "european_union_facts", "searched_to"}
    for text in measure.table["stated"]:
        assert text and not text.startswith("0 ") and "nan" not in text.lower()
    assert (measure.table["fact_sure"] != "").all()


def test_bundled_stories(bundled):
    measure = countries.pages(bundled("2026-10-08"), ("India", "Mexico", "Canada"))
    # Counted by hand in the timelines: three firms and four persons of India charged by two announcements.
    assert stated(measure, "India")["Charged by the United States over supply"] == "4 persons, 3 firms"
    assert stated(measure, "Mexico")["Imports in the basket, all goods, 2022"] == "170 million US dollars"
    border = stated(measure, "Canada")["Precursors seized at its border, litres and kilograms added"]
    assert border == "6,715 in 2025, 20,777 in 2021"
    assert "US duty tied to fentanyl" not in stated(measure, "India")
    assert values(measure)["controls_unconfirmed"] == 2


def test_bundled_decisions_are_those_of_the_focus(bundled):
    table = countries.decided(bundled("2026-10-08"), ("India",)).table
    assert (len(table), set(table["jurisdiction"])) == (6, {"India"})


def test_bundled_imports_and_border(bundled):
    imports = countries_own.imports_by_year(bundled("2026-10-08"))
    found = values(imports)
    assert (found["import_first_year"], found["import_last_year"]) == (2010, 2022)
    assert found["import_last"] == pytest.approx(170.409945)
    assert found["import_years"] == len(imports.table) == 13
    border = values(countries_own.precursors_at_border(bundled("2026-10-08")))
    assert border["border_change"] == pytest.approx(100 * (6715 / 20777 - 1))
    assert values(countries_own.precursors_at_border(bundled("2020-01-01")))["border_years"] == 0
    drawing = draw.millions_by_year(imports)
    assert "2022, 170 million US dollars" in drawing.alt


def test_bundled_a_day_ahead_is_not_told(bundled):
    # Mexico's law was voted on 11 December 2025 and came into force on 16 January 2026.
    measure = countries.pages(bundled("2025-12-15"), ("Mexico",))
    assert stated(measure, "Mexico")["Own controls adopted"] == "3, the last from 2025-12-11"
    assert countries.decided(bundled("2025-12-15"), ("Mexico",)).table["effective_date"].iloc[-1] == ""
