"""The alarms of a release: which are on, which are new, which are over."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from analysis.archive import alarms
from analysis.archive.releases import Release
from analysis.measures.results import Result
from tests.archive import made


def watched(name: str, state: str, since: str = "", deviation: float | None = None, *, last: str = "2026-10"):
    """Return the three results of a watched series."""
    found = [
        Result(f"monitoring.{name}_state", f"Watch: {name}", state, "choice", period=last),
        made.figure(f"monitoring.{name}_since", since or None, "", "month"),
        made.figure(f"monitoring.{name}_deviation", deviation, "percent"),
    ]
    return [replace(item, period=last) for item in found]


@pytest.fixture
def released(project):
    """Make a release with these results, compared with an earlier one where it is named."""

    def make(name: str, *results: Result, old: str = "") -> Release:
        folder = made.release(project, name, *results, summary="Nothing changed.")
        content = {"summary": "Nothing changed.", "old": {"number": old} if old else None}
        (folder / "comparison.json").write_text(json.dumps(content), encoding="utf-8")
        return Release(folder)

    return make


def test_only_what_is_on_is_told_with_direction_month_and_size(released):
    release = released(
        "2026-11-15",
        *watched("deaths", "alarm down", "2026-09", -12.4),
        *watched("seizures", "quiet"),
        made.figure("seizures.latest_lb", 12, "lb"),
        made.figure("monitoring.alarms", 1),
    )
    assert [item.key for item in alarms.on(release.results)] == ["monitoring.deaths_state"]
    assert alarms.lines(release) == (
        "New alarm. Watch: deaths: alarm down since September 2026 (−12% when it rang).",
    )


def test_new_is_what_the_release_before_did_not_have_or_could_not_know(released):
    before = [
        *watched("same", "alarm up", "2026-01", 5, last="2026-09"),
        *watched("moved", "alarm up", "2026-01", 5, last="2026-09"),
        *watched("turned", "alarm up", "2026-01", 5, last="2026-09"),
        *watched("again", "alarm up", "2025-01", 5, last="2026-09"),
        *watched("over", "alarm down", "2026-01", -5, last="2026-09"),
        *watched("rung", "quiet", last="2026-09"),
    ]
    released("2026-10-15", *before)
    now = released(
        "2026-11-15",
        *watched("same", "alarm up", "2026-01", 5),
        *watched("moved", "alarm up", "2026-02", 6),
        *watched("turned", "alarm down", "2026-09", -6),
        *watched("again", "alarm up", "2026-10", 7),
        *watched("over", "quiet"),
        *watched("rung", "alarm up", "2026-10", 8),
        old="2026-10-15",
    )
    told = [line.split(":")[0].removesuffix(" Watch") for line in alarms.lines(now)]
    named = [line.split("Watch: ")[1].split(":")[0] for line in alarms.lines(now)]
    assert list(zip(told, named, strict=True)) == [
        ("New alarm.", "turned"), ("New alarm.", "again"), ("New alarm.", "rung"),
        ("Alarm on.", "same"), ("Alarm on.", "moved"), ("Alarm no longer on.", "over"),
    ]  # fmt: skip


def test_a_release_without_a_watch_has_no_alarm(released, project):
    released("2026-10-15", made.figure("seizures.latest_lb", 12, "lb"))
    now = released("2026-11-15", *watched("deaths", "quiet"), old="2026-10-15")
    assert alarms.lines(now) == ()
    alone = Release(made.release(project, "2026-12-15", *watched("deaths", "alarm up", "2026-11", 5)))
    assert len(alarms.lines(alone)) == 1  # a part of a brief is compared with nothing


def test_an_earlier_release_that_is_gone_makes_all_alarms_new(released):
    now = released("2026-11-15", *watched("deaths", "alarm up", "2026-01", 5), old="2026-10-15")
    assert alarms.lines(now)[0].startswith("New alarm. Watch: deaths")
