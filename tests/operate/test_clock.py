"""A clock far ahead is refused before anything is fetched; a release of a day to come is no final one."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.errors import UsageError
from analysis.operate import clock
from analysis.operate import publish as operations
from analysis.operate.clock import ClockAhead
from analysis.operate.withdraw import withdraw
from tests.archive import made
from tests.conftest import TODAY

RELEASED = dt.date(2027, 2, 1)


@pytest.fixture
def released(project):
    made.release(project, RELEASED.isoformat())
    return project


@pytest.mark.parametrize("days", [-400, 0, 1, clock.AHEAD_DAYS])
def test_a_day_near_the_newest_trace_passes(released, days):
    clock.require_not_ahead(released, RELEASED + dt.timedelta(days=days))


@pytest.mark.parametrize("days", [clock.AHEAD_DAYS + 1, 400])
def test_a_day_far_after_it_is_refused_with_the_way_round(released, days):
    with pytest.raises(ClockAhead, match=f"{days} days after release 2027-02-01") as refused:
        clock.require_not_ahead(released, RELEASED + dt.timedelta(days=days))
    assert clock.OPTION in refused.value.remedy


def test_a_project_without_any_trace_passes(project):
    clock.require_not_ahead(project, dt.date(2099, 1, 1))


def test_fetched_files_and_only_releases_that_stand_are_traces(released, store, cbp_file):
    store(cbp_file(2024, open_year=2025, open_months=3), "2026-05-31")
    assert clock.traces(released) == {
        "release 2027-02-01": RELEASED,
        "the newest file that was fetched": TODAY,
    }
    withdraw(released, "2027-02-01", "The clock was wrong.", dt.datetime(2026, 7, 1, tzinfo=dt.UTC))
    assert list(clock.traces(released)) == ["the newest file that was fetched"]


def test_publish_asks_no_source_when_the_clock_is_far_ahead(released):
    def refresh(_):
        raise AssertionError("a source was asked")

    now = dt.datetime(2028, 2, 1, tzinfo=dt.UTC)
    with pytest.raises(ClockAhead):
        operations.publish(released, refresh=refresh, now=now)


def test_a_final_release_of_a_day_to_come_is_refused():
    clock.require_day(dt.date(2027, 2, 2), RELEASED)  # the local day may be ahead of UTC
    with pytest.raises(UsageError, match="2027-02-03 is a day to come"):
        clock.require_day(dt.date(2027, 2, 3), RELEASED)
