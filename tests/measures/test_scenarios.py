"""Scenarios: assumptions as stated, bands that differ by them alone, signposts by their rules."""

from __future__ import annotations

import shutil

import pandas as pd
import pytest
import yaml

from analysis.measures import episodes, scenarios
from analysis.measures.results import Result
from analysis.sources import scenarios as source

# Place in the fiscal year (October is 0) and fiscal year: December 2023 to November 2024, and the year to
# October 2023.
AFTER = [*((place, 2024) for place in range(2, 12)), (0, 2025), (1, 2025)]
BEFORE = [*((place, 2023) for place in range(1, 12)), (0, 2024)]
UNITS = {
    "levers.truce_days_left": "days",
    "seizures.since_change": "percent",
    "outcomes.completed_change": "percent",
}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("scenarios."): result.value for result in measure.results}


@pytest.fixture
def arranged(project, repository, timeline, events):
    """The project's own assumptions; talks in November 2023, a suspension in August 2022."""
    shutil.copy2(repository.root / "data" / source.FILE_NAME, project.root / "data" / source.FILE_NAME)
    events(meeting="2025-10-30")
    path = project.root / "data" / "events.yml"
    named = yaml.safe_load(path.read_text(encoding="utf-8"))
    for handle, row in (("cooperation_suspended", "S"), ("cooperation_resumed", "T")):
        label = f"made up: {row}"
        named[handle] = {"timeline": "cooperation", "row": row, "label": label, "kind": "meeting"}
    path.write_text(yaml.safe_dump(named, sort_keys=False), encoding="utf-8")
    timeline(
        "cooperation",
        {"event_id": "S", "start_date": "2022-08-05"},
        {"event_id": "T", "start_date": "2023-11-15"},
    )


@pytest.fixture
def steady(arranged, store, cbp_file, view):
    """Thirty-nine months of 100 lb of fentanyl, give or take one, to December 2025; no deaths are held."""
    file = cbp_file(2023, 2024, 2025, open_year=2026, open_months=3)
    months = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
    for year in (2023, 2024, 2025):
        for place, month in enumerate(months):
            file.add(year, month, 99 + (place * 7 + year) % 3)
    for place, month in enumerate(months[:3]):
        file.add("2026 (FYTD)", month, 99 + place)
    store(file, "2026-01-31")
    return view("2026-02-01")


def test_bands_differ_by_the_assumption_alone(steady):
    found = values(scenarios.bands(steady))
    assert (found["seizures_first"], found["seizures_last"]) == ("2026-01", "2026-12")
    assert found["seizures_past"] == pytest.approx(1200, rel=0.02)
    assert found["seizures_hold"] == pytest.approx(1200, rel=0.05)
    # A rise of 15% comes in over six months evenly on the log scale: 1.15 to the power of 1/6, 2/6 ... 1.
    path = [1.15 ** (month / 6) for month in range(1, 7)] + [1.15] * 6
    assert found["seizures_arithmetic"] / found["seizures_hold"] == pytest.approx(sum(path) / 12, rel=0.01)


def test_a_size_is_that_of_its_episode(steady):
    """The month of the event, November 2023, is left out; twelve months of one year stand on each side."""
    assumed = scenarios.assumptions(steady)
    row = assumed.table.set_index("scenario").loc["upside"]
    assert row["episode"] == "made up: T"
    after = sum(99 + (place * 7 + year) % 3 for place, year in AFTER)
    before = sum(99 + (place * 7 + year) % 3 for place, year in BEFORE)
    assert row["seizures_multiplier"] == pytest.approx(after / before)
    assert assumed["scenarios.seizures_after_upside"].value == pytest.approx(100 * (after / before - 1))
    assert assumed["scenarios.seizures_after_upside"].period == "2023-12/2024-11"
    # The other episode lies before the first month held: no size, no band, and the reason.
    assert pd.isna(assumed.table.set_index("scenario").loc["break", "seizures_multiplier"])
    bands = scenarios.bands(steady)
    assert "break" not in set(bands.table["scenario"])
    assert bands["scenarios.seizures_break"].reason == scenarios.NO_EPISODE
    assert pd.isna(assumed.table.set_index("scenario").loc["slide", "seizures_multiplier"])


def test_twelve_months_on_either_side_of_a_day():
    months = pd.date_range("2020-01-01", "2022-12-01", freq="MS")
    series = pd.Series([10.0] * 12 + [20.0] + [30.0] * 23, months)
    within = episodes.change_after(series, pd.Timestamp("2021-01-15"))
    assert (within.percent, within.before, within.after) == (200, "2020-01/2020-12", "2021-02/2022-01")
    first = episodes.change_after(series, pd.Timestamp("2021-01-01"))
    assert first.percent == pytest.approx(100 * (350 / 120 - 1))
    assert (first.before, first.after) == ("2020-01/2020-12", "2021-01/2021-12")
    assert episodes.change_after(series, pd.Timestamp("2020-12-01")).percent is None  # eleven months before
    assert episodes.change_after(series, pd.Timestamp("2022-01-15")).multiplier is None  # eleven after


def test_the_same_seed_gives_the_same_bands(steady):
    first, again = (scenarios.bands(steady).table for _ in range(2))
    assert first.equals(again)
    assert set(first["scenario"]) == {"observed", "hold", "arithmetic", "upside"}
    assert set(first.loc[first["scenario"] == "arithmetic", "label"]) == {"+15%"}
    observed = first[first["scenario"] == "observed"]
    assert observed["provisional"].sum() == 3  # the open year holds October to December


def test_a_series_that_is_not_there_or_too_old_is_not_projected(steady, view):
    bands = scenarios.bands(steady)
    assert bands["scenarios.deaths_hold"].status == "not identified"
    late = scenarios.bands(view("2027-06-01"))
    assert (
        late["scenarios.seizures_hold"].reason
        == "The latest month held is 2025-12, 18 months before this day."
    )
    assert late.table.empty
    assert values(late).keys() == values(bands).keys()


def test_a_short_series_is_refused(arranged, store, cbp_file, view):
    file = cbp_file(2025, open_year=2026, open_months=3)
    for month in ("OCT", "NOV", "DEC"):
        file.add("2026 (FYTD)", month, 10)
    store(file, "2026-01-31")
    result = scenarios.bands(view("2026-02-01"))["scenarios.seizures_hold"]
    assert (result.status, "15 months" in result.reason) == ("not identified", True)


# Signposts


def reading(**changed: object) -> dict[str, str]:
    """Return where each signpost points, by its key, from readings that all point to hold."""
    held = {
        "levers.truce_days_left": 61, "levers.tied_to_fentanyl_now": 1, "scenarios.pending_duties": 0,
        "scenarios.new_controls": 1, "scenarios.contacts": 1, "scenarios.suspended": 0,
        "seizures.since_change": 9.9, "outcomes.provisional_age": 90, "outcomes.completed_change": -9.9,
        "seizures.latest_age": 90,
    }  # fmt: skip
    held |= {
        "scenarios.new_controls_unconfirmed": 0, "scenarios.duty_ended_by": None,
        "scenarios.truce_over_since": None,
    }  # fmt: skip
    held |= {key.replace("__", "."): value for key, value in changed.items()}
    made = {
        key: Result(
            key,
            "made up",
            value,
            type="choice" if isinstance(value, str) else "number",
            unit="" if isinstance(value, str) else UNITS.get(key, "count"),
            status="ok" if value is not None else "not available",
        )
        for key, value in held.items()
    }
    return {row["result"]: row["points_to"] for row in scenarios._readings(made)}


def test_quiet_readings_point_to_hold():
    assert set(reading().values()) == {"hold"}


@pytest.mark.parametrize(
    ("key", "value", "points_to"),
    [
        ("levers__truce_days_left", 60, "slide"),
        ("levers__truce_days_left", 0, "slide"),
        ("levers__truce_days_left", -1, "no reading"),  # what followed was not looked for
        ("levers__truce_days_left", None, "no reading"),
        ("levers__tied_to_fentanyl_now", 0, "unclear"),
        ("scenarios__pending_duties", 1, "slide"),
        ("scenarios__new_controls", 0, "slide"),
        ("scenarios__new_controls", 2, "upside"),
        ("scenarios__contacts", 0, "slide"),
        ("scenarios__contacts", None, "no reading"),
        ("seizures__since_change", 10.0, "slide"),
        ("seizures__since_change", -10.0, "unclear"),
        ("seizures__since_change", None, "no reading"),
        ("outcomes__completed_change", 10.0, "slide"),
        ("outcomes__completed_change", -10.0, "unclear"),
    ],
)
def test_a_signpost_points_by_its_rule(key, value, points_to):
    found = reading(**{key: value})
    assert found.pop(key.replace("__", ".")) == points_to
    assert set(found.values()) == {"hold"}


@pytest.mark.parametrize(
    ("by", "points_to"),
    [("court", "unclear"), ("time limit", "unclear"), ("agreement", "upside"), ("order", "slide")],
)
def test_a_duty_that_is_gone_points_by_what_ended_it(by, points_to):
    found = reading(levers__tied_to_fentanyl_now=0, scenarios__duty_ended_by=by)
    assert found["levers.tied_to_fentanyl_now"] == points_to


def test_a_truce_whose_end_passed_is_over_only_where_its_sequel_was_looked_for():
    found = reading(levers__truce_days_left=-5, scenarios__truce_over_since="2027-01-10")
    assert found["levers.truce_days_left"] == "break"


def test_unconfirmed_controls_decide_nothing():
    new = {"scenarios__new_controls_unconfirmed": 3}
    assert reading(**new)["scenarios.new_controls"] == "hold"
    assert reading(**new, scenarios__new_controls=0)["scenarios.new_controls"] == "unclear"


def test_a_suspension_breaks_and_old_deaths_are_no_reading():
    assert reading(scenarios__suspended=1)["scenarios.contacts"] == "break"
    assert reading(outcomes__provisional_age=366)["outcomes.completed_change"] == "no reading"
    assert reading(seizures__latest_age=366)["seizures.since_change"] == "no reading"


# The data that come with the project


def test_before_the_arrangement_there_are_no_scenarios(bundled):
    view = bundled("2025-10-29")
    for measure in (scenarios.assumptions(view), scenarios.bands(view), scenarios.signposts(view)):
        assert measure.table.empty
    assert (
        scenarios.signposts(view)["scenarios.signposts"].reason
        == "The arrangement had not been made on this day."
    )


def test_bundled_signposts_on_the_day_of_the_last_review(bundled):
    measure = scenarios.signposts(bundled("2026-10-08"))
    points = measure.table.set_index("signpost")["points_to"].to_dict()
    assert points["Days left of the truce"] == "hold"  # 94 days
    assert points["Duties tied to fentanyl"] == "unclear"  # none since February: a court ended them
    # Two of May and September are reported or confirmed; two more have no page.
    assert points["New Chinese controls"] == "upside"
    assert measure["scenarios.new_controls"].value == measure["scenarios.new_controls_unconfirmed"].value == 2
    late = scenarios.signposts(bundled("2027-08-16")).table.set_index("signpost")["points_to"]
    assert late["Days left of the truce"] == late["Contacts of the two sides"] == "no reading"
    assert points["Seizures since Busan"] == "hold"  # 5,709 lb against 5,692
    found = values(measure)
    assert (
        found["signposts"]
        == 7
        == sum(found[f"points_{way}"] for way in ("hold", "slide", "break", "upside", "nowhere"))
    )
    assert values(scenarios.signposts(bundled("2019-12-31"))).keys() == found.keys()


def test_bundled_bands_at_past_days(bundled):
    early, later = (values(scenarios.bands(bundled(day))) for day in ("2026-02-01", "2026-10-08"))
    assert early["seizures_hold"] is not None and early["deaths_hold"] is None
    assert later["deaths_hold"] is not None
    assert later["seizures_upside"] < later["seizures_hold"] < later["seizures_break"]
    sizes = scenarios.episodes(bundled("2026-10-08")).table.set_index("scenario")
    # 27,419 lb from September 2022 to August 2023 against 12,412 lb from August 2021 to July 2022.
    assert sizes.loc["break", "seizures_change"] == pytest.approx(120.9, abs=0.1)
    # 49,748 deaths from December 2023 to November 2024 against 75,068 from November 2022 to October 2023.
    assert sizes.loc["upside", "deaths_change"] == pytest.approx(-33.7, abs=0.1)
