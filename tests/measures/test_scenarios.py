"""Scenarios: assumptions as stated, bands that differ by them alone, signposts by their rules."""

from __future__ import annotations

import shutil

import pytest

from analysis.measures import scenarios
from analysis.measures.results import Result
from analysis.sources import scenarios as source

UNITS = {
    "levers.truce_days_left": "days",
    "seizures.since_change": "percent",
    "outcomes.reported_change": "percent",
}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("scenarios."): result.value for result in measure.results}


@pytest.fixture
def steady(project, repository, store, cbp_file, timeline, view):
    """Thirty-nine months of 100 lb of fentanyl, give or take one, to December 2025; no deaths are held."""
    shutil.copy2(repository.root / "data" / source.FILE_NAME, project.root / "data" / source.FILE_NAME)
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
    # A fall to 0.8 comes in over six months evenly on the log scale: 0.8 to the power of 1/6, 2/6 ... 1.
    path = [0.8 ** (month / 6) for month in range(1, 7)] + [0.8] * 6
    assert found["seizures_upside"] / found["seizures_hold"] == pytest.approx(sum(path) / 12, rel=0.01)


def test_the_same_seed_gives_the_same_bands(steady):
    first, again = (scenarios.bands(steady).table for _ in range(2))
    assert first.equals(again)
    assert set(first["scenario"]) == {"observed", *source.NAMES}
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


def test_a_short_series_is_refused(project, repository, store, cbp_file, view):
    shutil.copy2(repository.root / "data" / source.FILE_NAME, project.root / "data" / source.FILE_NAME)
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
        "seizures.since_change": 9.9, "outcomes.provisional_age": 90, "outcomes.reported_change": -9.9,
    }  # fmt: skip
    held |= {key.replace("__", "."): value for key, value in changed.items()}
    made = {
        key: Result(
            key, "made up", value, unit=UNITS.get(key, "count"),
            status="ok" if value is not None else "not available",
        )
        for key, value in held.items()
    }  # fmt: skip
    return {row["result"]: row["points_to"] for row in scenarios._readings(made)}


def test_quiet_readings_point_to_hold():
    assert set(reading().values()) == {"hold"}


@pytest.mark.parametrize(
    ("key", "value", "points_to"),
    [
        ("levers__truce_days_left", 60, "slide"),
        ("levers__truce_days_left", 0, "slide"),
        ("levers__truce_days_left", -1, "break"),
        ("levers__truce_days_left", None, "no reading"),
        ("levers__tied_to_fentanyl_now", 0, "slide"),
        ("scenarios__pending_duties", 1, "slide"),
        ("scenarios__new_controls", 0, "slide"),
        ("scenarios__new_controls", 2, "upside"),
        ("scenarios__contacts", 0, "slide"),
        ("seizures__since_change", 10.0, "slide"),
        ("seizures__since_change", -10.0, "unclear"),
        ("seizures__since_change", None, "no reading"),
        ("outcomes__reported_change", 10.0, "slide"),
        ("outcomes__reported_change", -10.0, "upside"),
    ],
)
def test_a_signpost_points_by_its_rule(key, value, points_to):
    found = reading(**{key: value})
    assert found.pop(key.replace("__", ".")) == points_to
    assert set(found.values()) == {"hold"}


def test_a_suspension_breaks_and_old_deaths_are_no_reading():
    assert reading(scenarios__suspended=1)["scenarios.contacts"] == "break"
    assert reading(outcomes__provisional_age=366)["outcomes.reported_change"] == "no reading"


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
    assert points["Duties tied to fentanyl"] == "slide"  # none since February
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
    assert (
        later["seizures_upside"] < later["seizures_hold"] < later["seizures_slide"] < later["seizures_break"]
    )
