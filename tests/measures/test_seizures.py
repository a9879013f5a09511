"""Seizures: every figure on a store of a few rows is worked out by hand beside it."""

import pandas as pd
import pytest

from analysis.chapter.chapter import Chapter
from analysis.chapter.figures import seizures as draw
from analysis.errors import UnknownName, UsageError
from analysis.measures import events as event_table
from analysis.measures import seizure_aggregate, seizure_effects, seizures
from analysis.project import Project

PATROL = {"component": "U.S. Border Patrol", "area": "LAREDO SECTOR"}
OPEN = "2025 (FYTD)"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("seizures."): result.value for result in measure.results}


@pytest.fixture
def two_years(store, cbp_file, view):
    """Fiscal year 2024 closed (100 + 50 + 50 lb) and October to December of 2025 (30 + 0 + 40 lb)."""
    file = cbp_file(2024, open_year=2025, open_months=3)
    file.add(2024, "OCT", 100, 3)
    file.add(2024, "DEC", 50, 2, **PATROL)
    file.add(2024, "JUL", 50, 5, border="Northern Border")
    file.add(OPEN, "OCT", 30, 4)
    file.add(OPEN, "DEC", 25, 1)
    file.add(OPEN, "DEC", 15, 1, border="Northern Border")
    store(file, "2025-01-31")
    return view("2025-02-01")


# Months


def test_months_are_summed_nationwide_and_a_month_without_a_row_is_zero(two_years):
    table = seizures.monthly(two_years).table.set_index("period")
    assert len(table) == 15
    assert table.loc["2023-10-01", ["quantity_lb", "events"]].tolist() == [100, 3]
    assert table.loc["2023-11-01", ["quantity_lb", "events"]].tolist() == [0, 0]
    assert table.loc["2024-12-01", ["quantity_lb", "events"]].tolist() == [40, 2]


def test_months_of_the_open_year_are_provisional_with_or_without_a_row(two_years):
    table = seizures.monthly(two_years).table
    provisional = table.loc[table["provisional"], "period"].dt.strftime("%Y-%m").tolist()
    assert provisional == ["2024-10", "2024-11", "2024-12"]


def test_the_latest_month_is_named(two_years):
    measure = seizures.monthly(two_years)
    assert values(measure) == {
        "first_month": "2023-10", "latest_month": "2024-12", "latest_age": 32, "latest_lb": 40.0,
        "latest_events": 2,
    }  # fmt: skip
    assert measure["seizures.latest_lb"].period == "2024-12/2024-12"
    assert measure["seizures.latest_lb"].vintage == "2025-01-31"


def test_another_drug_is_another_series(two_years):
    table = seizures.monthly(two_years, "Cocaine").table
    assert table["quantity_lb"].tolist() == [2.0] * 15  # one pound for each component


ABOUT_ONE_DRUG = [
    seizures.monthly,
    seizures.fiscal_years,
    seizures.year_to_date,
    seizures.since_meeting,
    seizures.by_border,
    seizures.concentration,
    seizures.revisions,
    lambda view, drug: seizure_effects.around_controls(view, pre_months=24, post_months=12, drug=drug),
    lambda view, drug: seizure_effects.effects(view, pre_months=24, post_months=12, drug=drug),
]


@pytest.mark.parametrize("measure", ABOUT_ONE_DRUG)
def test_a_drug_the_files_do_not_know_is_refused_with_the_nearest_one(two_years, measure):
    with pytest.raises(UnknownName, match="Fentanil") as refusal:
        measure(two_years, "Fentanil")
    assert "Fentanyl" in refusal.value.remedy


def test_a_drug_is_not_its_own_negative_control(two_years, events):
    events()
    with pytest.raises(UsageError, match="Cocaine cannot be compared with itself"):
        seizure_effects.effects(two_years, pre_months=24, post_months=12, drug="Cocaine")
    against = seizure_effects.effects(
        two_years, pre_months=24, post_months=12, drug="Cocaine", compared="Heroin"
    )
    assert against.subject == "cocaine"


# A second drug


@pytest.fixture
def second(monkeypatch, repository) -> Chapter:
    """A chapter of the bundled data about another drug, with nothing written for it in the package."""
    monkeypatch.setattr(Project, "find", lambda: repository)
    return Chapter("methamphetamine", as_of="2026-06-01", pre_months=24, post_months=12, focus=["India"])


def test_every_measure_answers_for_a_second_drug_under_its_own_name(second):
    first = second.read(seizures.monthly, seizures.by_border)
    drug = {"drug": "Methamphetamine", "under": "methamphetamine"}
    read = second.read(
        seizures.monthly, seizures.fiscal_years, seizures.year_to_date, seizures.since_meeting,
        seizures.by_border, seizures.concentration, seizures.revisions, seizure_effects.around_controls,
        seizure_effects.effects, **drug,
    )  # fmt: skip
    named = {result.key: result.label for measure in read for result in measure.results}
    assert {key.split(".")[0] for key in named} == {"methamphetamine"}
    assert not [label for label in named.values() if "entanyl" in label or "{" in label]
    assert named["methamphetamine.latest_lb"].startswith("Methamphetamine ")
    # The 29 rows of April 2026 in the stored file add up to 18,208.98 lb.
    assert round(read[0]["methamphetamine.latest_lb"].value) == 18209
    assert second.results["seizures.latest_lb"].value == first[0]["seizures.latest_lb"].value


def test_pictures_of_a_second_drug_name_it(second):
    monthly, since, to_date, borders = second.read(
        seizures.monthly, seizures.since_meeting, seizures.year_to_date, seizures.by_border,
        drug="Methamphetamine", under="methamphetamine",
    )  # fmt: skip
    marked = event_table.marked(second.view)
    for drawing in (
        draw.monthly_seizures(monthly, since, marked),
        draw.cumulative_years(to_date), draw.places(borders),
    ):  # fmt: skip
        assert " of methamphetamine seized" in drawing.alt
        # The names of events speak of fentanyls; what is drawn does not.
        assert "of fentanyl" not in drawing.alt


# Fiscal years


def test_a_year_is_complete_with_twelve_months_and_part_of_a_year_is_no_result(two_years):
    measure = seizures.fiscal_years(two_years)
    assert measure.table.to_dict("list") == {
        "fiscal_year": [2024, 2025],
        "months": [12, 3],
        "quantity_lb": [200.0, 70.0],
        "events": [10, 6],
        "state": ["complete", "in part"],
    }
    assert values(measure) == {
        "peak_year": 2024, "peak_year_lb": 200.0, "last_year": 2024,
        "last_year_lb": 200.0, "last_year_from_peak": None,
    }  # fmt: skip
    assert measure["seizures.last_year_lb"].period == "2023-10/2024-09"


def test_the_latest_complete_year_is_set_against_the_peak(store, cbp_file, view):
    file = cbp_file(2022, 2023, 2024).add(2022, "OCT", 60).add(2023, "NOV", 80).add(2024, "SEP", 20)
    store(file, "2024-11-30")
    found = values(seizures.fiscal_years(view("2024-12-01")))
    assert (found["peak_year"], found["last_year"]) == (2023, 2024)
    assert found["last_year_from_peak"] == -75.0  # 20 against 80


# Part of a year


def test_part_of_a_year_is_compared_with_the_same_months(two_years):
    measure = seizures.year_to_date(two_years)
    # October to December: 30 + 40 against 100 + 50; July 2024 is not among them.
    assert values(measure) == {
        "fytd_year": 2025, "fytd_first": "2024-10", "fytd_last": "2024-12", "fytd_lb": 70.0,
        "fytd_prior_lb": 150.0, "fytd_change": pytest.approx(100 * (70 / 150 - 1)),
    }  # fmt: skip
    assert measure["seizures.fytd_change"].period == "2024-10/2024-12"
    table = measure.table.set_index("period")
    assert table.loc["2024-07-01", "month_of_year"] == 10
    assert not table.loc["2024-07-01", "compared"]
    assert table.loc["2024-09-01", "cumulative_lb"] == 200
    assert table.loc["2024-11-01", "cumulative_lb"] == 30


def test_without_a_year_before_there_is_no_comparison(store, cbp_file, view):
    store(cbp_file(open_year=2025, open_months=2).add(OPEN, "OCT", 5), "2024-12-31")
    measure = seizures.year_to_date(view("2025-01-01"))
    assert measure["seizures.fytd_lb"].value == 5
    assert measure["seizures.fytd_change"].status == "not available"


# Since the meeting


def test_full_months_since_the_meeting_stand_against_the_year_before(two_years, events):
    events(meeting="2024-10-30")
    measure = seizures.since_meeting(two_years)
    # November and December 2024 (0 + 40 lb) against November and December 2023 (0 + 50 lb).
    assert measure.table["quantity_lb"].tolist() == [0, 40]
    assert measure.table["prior_lb"].tolist() == [0, 50]
    assert values(measure) == {
        "since_first": "2024-11", "since_last": "2024-12", "since_lb": 40.0, "since_prior_lb": 50.0,
        "since_change": -20.0,
    }  # fmt: skip


def test_at_most_twelve_months_are_compared(store, cbp_file, view, events):
    file = cbp_file(2023, 2024, open_year=2025, open_months=3).add(2024, "SEP", 7).add(OPEN, "OCT", 1000)
    store(file.add(2023, "OCT", 50), "2025-01-31")
    events(meeting="2023-09-15")
    measure = seizures.since_meeting(view("2025-02-01"))
    assert len(measure.table) == 12
    assert (measure["seizures.since_lb"].value, measure["seizures.since_prior_lb"].value) == (7, 50)


def test_a_month_without_its_year_before_is_not_compared(store, cbp_file, view, events):
    file = cbp_file(2024, open_year=2025, open_months=2).add(2024, "JAN", 9).add(OPEN, "NOV", 3)
    store(file, "2024-12-31")
    events(meeting="2023-12-10")
    measure = seizures.since_meeting(view("2025-01-01"))
    # January to September 2024 have no year before in the store; October and November have.
    assert measure["seizures.since_first"].value == "2024-10"
    assert measure["seizures.since_lb"].value == 3


def test_before_the_meeting_the_comparison_says_so(two_years, events):
    events(meeting="2025-10-30")
    measure = seizures.since_meeting(two_years)
    assert {result.status for result in measure.results} == {"not available"}
    assert measure["seizures.since_lb"].reason == "The meeting had not been held."


def test_without_a_full_month_since_the_meeting_there_is_no_comparison(two_years, events):
    events(meeting="2024-12-01")
    reason = seizures.since_meeting(two_years)["seizures.since_lb"].reason
    assert reason == "No full month since the meeting has been published."


# Where


def test_shares_of_the_latest_complete_year_by_border_and_component(two_years):
    measure = seizures.by_border(two_years)
    # 2024: 150 of 200 lb at the southwest border, 50 at the northern one, 150 by field operations.
    assert values(measure) == {
        "border_year": 2024, "southwest_share": 75.0, "northern_share": 25.0, "ports_share": 75.0,
    }  # fmt: skip
    open_year = measure.table[measure.table["fiscal_year"] == 2025]
    assert set(open_year["state"]) == {"in part"}
    assert open_year["share_percent"].sum() == pytest.approx(100)
    assert len(measure.table) == 3 + 2


def test_concentration_is_the_sum_of_squared_shares(store, cbp_file, view):
    file = cbp_file(2024).add(2024, "OCT", 30).add(2024, "NOV", 20, area="MIAMI FIELD OFFICE")
    file.add(2024, "NOV", 30).add(2024, "DEC", 20, **PATROL)
    store(file, "2024-11-30")
    measure = seizures.concentration(view("2024-12-01"))
    # Shares 60, 20 and 20 percent: 0.36 + 0.04 + 0.04 = 0.44.
    assert values(measure) == {
        "hhi": pytest.approx(0.44), "top_area": "Laredo Field Office", "top_area_share": pytest.approx(60)
    }  # fmt: skip
    assert measure["seizures.hhi"].period == "2023-10/2024-09"
    assert measure.table["rank"].tolist() == [1, 2, 3]


def test_one_area_alone_has_a_concentration_of_one(two_years, store, cbp_file, view):
    store(cbp_file(2023).add(2023, "OCT", 3), "2023-11-30")
    table = seizures.concentration(view("2025-02-01")).table.set_index("fiscal_year")
    assert table.loc[2023, "hhi"] == 1.0


# Effects


def test_controls_inside_the_series_get_a_verdict_and_others_are_not_asked_about(
    store, cbp_file, view, events
):
    file = cbp_file(2023, 2024)
    for month in ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP"):
        # Weights that differ from month to month without a pattern.
        weight = {"OCT": 11, "NOV": 8, "DEC": 12, "JAN": 9, "FEB": 10, "MAR": 13}.get(month, 10.5)
        file.add(2023, month, weight).add(2024, month, 20 - weight)
        file.add(2023, month, 3 * weight, drug="Cocaine", area="MIAMI FIELD OFFICE")
        file.add(2024, month, 40 - weight, drug="Cocaine", area="MIAMI FIELD OFFICE")
    store(file, "2024-11-30")
    events(
        controls={
            "2020-01-01": "before the series",
            "2022-12-01": "early",
            "2024-01-01": "a",
            "2024-03-01": "b",
        },
        duties={"2024-02-01": "10"},
    )
    measure = seizure_effects.effects(view("2024-12-01"), pre_months=24, post_months=12)
    rows = measure.table.set_index("label")
    assert list(rows.index) == ["early", "a", "b"]
    # Two months before the first; two other events within six months of each of the others.
    assert rows.loc["early", "reading"].startswith("not identified: 2 month(s) before the onset")
    assert rows.loc["a", "reading"] == "not identified: 2 other events too close to tell apart"
    assert rows["change_percent"].isna().all()
    assert values(measure) == {
        "effects_asked": 3, "effects_clear": 0, "effects_weak": 0, "effects_none": 0,
        "effects_not_identified": 3,
        "effects_answered": 2, "effects_alone": 0, "effects_by_luck": 0.1, "effects_together": 0,
    }  # fmt: skip
    early = seizure_effects.effects(view("2024-01-01"), pre_months=24, post_months=12)
    assert set(values(early)) == set(values(measure))


# Revisions


def test_open_months_are_compared_between_the_two_newest_vintages(two_years, store, cbp_file, view):
    later = cbp_file(2024, open_year=2025, open_months=4)
    later.add(2024, "OCT", 100, 3).add(2024, "DEC", 50, 2).add(2024, "JUL", 50, 5)
    later.add(OPEN, "OCT", 30.5, 7).add(OPEN, "DEC", 40, 2).add(OPEN, "JAN", 500, 50)
    store(later, "2025-02-28")
    measure = seizures.revisions(view("2025-03-01"))
    assert measure.table["period"].dt.strftime("%Y-%m").tolist() == ["2024-10", "2024-12"]
    assert measure.table["status"].tolist() == ["revised", "unchanged"]
    assert values(measure) == {
        "revision_old": "2025-01-31", "revision_new": "2025-02-28", "revision_first": "2024-10",
        "revision_last": "2024-12", "revision_lb_change": 0.5, "revision_events_first": 6,
        "revision_events_latest": 9,
    }  # fmt: skip


def test_one_vintage_alone_has_no_revisions(two_years):
    measure = seizures.revisions(two_years)
    assert {result.status for result in measure.results} == {"not available"}
    assert (
        measure["seizures.revision_lb_change"].reason == "No two vintages that share months were published."
    )


def test_two_vintages_that_share_closed_years_only_have_no_open_month_to_compare(store, cbp_file, view):
    store(cbp_file(2023).add(2023, "OCT", 3), "2023-11-30")
    store(cbp_file(2023, 2024).add(2023, "OCT", 3), "2024-11-30")
    measure = seizures.revisions(view("2024-12-01"))
    assert len(measure.table) == 0
    assert measure["seizures.revision_lb_change"].status == "not available"
    assert "open" in measure["seizures.revision_lb_change"].reason


# Around events


@pytest.fixture
def around(store, cbp_file, view, events):
    """Two closed years: 10 lb a month to September 2023, 4 lb a month from October 2023."""

    def described(*controls: str, pre: int = 24, post: int = 12) -> list[dict]:
        file = cbp_file(2023, 2024)
        for month in ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP"):
            file.add(2023, month, 10).add(2024, month, 4)
        store(file, "2024-11-30")
        events(controls={day: f"control of {day}" for day in controls})
        measure = seizure_effects.around_controls(view("2024-12-01"), pre_months=pre, post_months=post)
        return measure.table.to_dict("records"), values(measure)

    return described


def test_means_before_and_after_an_event_alone_in_its_window(around):
    rows, found = around("2023-10-01")
    assert len(rows) == 1
    assert (rows[0]["months_before"], rows[0]["mean_before_lb"]) == (12, 10.0)
    assert (rows[0]["months_after"], rows[0]["mean_after_lb"]) == (12, 4.0)
    assert (rows[0]["others"], rows[0]["verdict"]) == (0, "alone in its window")
    assert found == {"events_inside": 1, "events_too_few": 0, "events_alone": 1}


def test_the_month_of_an_event_within_it_belongs_to_neither_side(around):
    rows, _ = around("2023-10-20", post=6)
    assert (rows[0]["months_before"], rows[0]["months_after"]) == (12, 6)
    assert rows[0]["mean_after_lb"] == 4.0  # November 2023 to April 2024


@pytest.mark.parametrize(
    ("day", "before", "after"), [("2023-09-01", 11, 12), ("2024-04-02", 18, 5), ("2024-05-01", 19, 5)]
)
def test_with_too_few_months_there_are_no_means(around, day, before, after):
    rows, found = around(day)
    assert (rows[0]["months_before"], rows[0]["months_after"]) == (before, after)
    assert pd.isna(rows[0]["mean_before_lb"])
    assert pd.isna(rows[0]["mean_after_lb"])
    assert rows[0]["verdict"] == "not identified: too few months"
    assert found == {"events_inside": 1, "events_too_few": 1, "events_alone": 0}


def test_another_event_in_the_window_leaves_neither_identified(around):
    rows, found = around("2023-10-01", "2024-02-01")
    assert [row["others"] for row in rows] == [1, 1]
    assert {row["verdict"] for row in rows} == {"not identified: other events inside"}
    assert found["events_alone"] == 0


def test_a_second_event_on_the_same_day_is_another_event(around, events, view):
    around("2023-10-01")
    events(controls={"2023-10-01": "a control"}, duties={"2023-10-01": "10"})
    table = seizure_effects.around_controls(view("2024-12-01"), pre_months=12, post_months=12).table
    assert table["others"].tolist() == [1, 1]
    assert set(table["verdict"]) == {"not identified: other events inside"}


def test_events_outside_the_series_are_not_described(around):
    rows, found = around("2022-09-30", "2024-10-01")
    assert rows == []
    assert found == {"events_inside": 0, "events_too_few": 0, "events_alone": 0}


def test_a_shorter_window_leaves_other_events_outside(around):
    rows, _ = around("2023-10-01", "2024-06-01", pre=12, post=6)
    assert rows[0]["others"] == 0


# Nothing published


@pytest.mark.parametrize(
    "measure",
    [
        seizures.monthly,
        seizures.fiscal_years,
        seizures.year_to_date,
        seizures.since_meeting,
        seizures.by_border,
        seizures.concentration,
        seizures.revisions,
        seizure_aggregate.fiscal_year_aggregate,
        lambda view: seizure_effects.around_controls(view, pre_months=24, post_months=12),
        lambda view: seizure_effects.effects(view, pre_months=24, post_months=12),
    ],
)
def test_before_the_first_publication_every_result_says_why_it_is_missing(two_years, events, view, measure):
    events(controls={"2024-01-01": "a control"}, meeting="2024-10-30")
    found = measure(view("2025-01-30"))
    assert len(found.table) == 0
    assert len(found.results) >= 1
    for result in found.results:
        assert (result.status, result.value) == ("not available", None)
        assert "published" in result.reason


# The bundled data


def test_bundled_since_the_meeting(bundled):
    measure = seizures.since_meeting(bundled("2026-06-01"))
    assert round(measure["seizures.since_lb"].value) == 5709
    assert round(measure["seizures.since_prior_lb"].value) == 5692
    assert measure["seizures.since_lb"].period == "2025-11/2026-04"
    assert measure["seizures.since_lb"].vintage == "2026-05-31"


def test_bundled_revisions(bundled):
    found = values(seizures.revisions(bundled("2026-06-01")))
    assert found["revision_lb_change"] == pytest.approx(0.02, abs=0.005)
    assert (found["revision_events_first"], found["revision_events_latest"]) == (181, 239)
    assert (found["revision_first"], found["revision_last"]) == ("2025-10", "2025-12")


def test_bundled_fiscal_years(bundled):
    measure = seizures.fiscal_years(bundled("2026-06-01"))
    complete = measure.table[measure.table["state"] == "complete"].set_index("fiscal_year")
    assert complete["quantity_lb"].round(2).to_dict() == {
        2019: 2803.60, 2020: 4791.06, 2021: 11201.32, 2022: 14699.88, 2023: 27022.85, 2024: 21889.21,
        2025: 12027.28,
    }  # fmt: skip
    found = values(measure)
    assert (found["peak_year"], found["last_year"]) == (2023, 2025)


def test_bundled_aggregate_reaches_to_august_and_was_not_known_before(bundled):
    found = values(seizure_aggregate.fiscal_year_aggregate(bundled("2026-10-08")))
    assert found["aggregate_lb"] == pytest.approx(10368.75, abs=0.005)
    assert found["aggregate_year"] == 2026
    before = seizure_aggregate.fiscal_year_aggregate(bundled("2026-09-29"))
    assert before["seizures.aggregate_lb"].value is None


def test_bundled_on_1_february_2026_december_is_the_latest_month(bundled):
    assert seizures.monthly(bundled("2026-02-01"))["seizures.latest_month"].value == "2025-12"


def test_no_words_call_a_fiscal_year_open_or_so_far(bundled, repository):
    """A fiscal year may have ended while the file holds a part of it."""
    states = seizures.fiscal_years(bundled("2026-11-24")).table.set_index("fiscal_year")["state"]
    assert states[2026] == "in part"  # it ended on 30 September 2026; the file holds seven months of it
    texts = [
        path.read_text(encoding="utf-8") for path in (repository.root / "data" / "results").glob("*.yml")
    ]
    texts += [
        (repository.root / "data" / name).read_text(encoding="utf-8")
        for name in ("columns.yml", "indicators.yml")
    ]
    texts += [path.read_text(encoding="utf-8") for path in repository.notebooks.glob("*.ipynb")]
    lines = [line for text in texts for line in text.splitlines() if "iscal year" in line]
    assert len(lines) > 40
    assert [line for line in lines if "so far" in line or "still open" in line] == []
