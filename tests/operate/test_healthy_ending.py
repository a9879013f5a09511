"""A run with sources away, or with stale headline figures, does not end as if all were well."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from analysis.archive import checksums, pages
from analysis.archive.releases import Release
from analysis.errors import ExitCode
from analysis.operate import messages, status
from analysis.operate import publish as operations
from analysis.sources.site import KeyMissing, SourceUnreachable
from analysis.store.refresh import UNREACHABLE, Refreshed, RefreshOutcome
from tests.archive import made

MADE = dt.date(2026, 11, 30)
MONTHS_9 = dt.date(2027, 8, 30)
AWAY = RefreshOutcome((Refreshed("cdc/x", UNREACHABLE, "No.", error=SourceUnreachable("no answer.")),))
NO_KEY = RefreshOutcome((Refreshed("census/x", UNREACHABLE, "No.", error=KeyMissing("not set.")),))


@pytest.fixture
def released(project) -> Release:
    """A release with one headline figure, fresh on its day."""
    made.data(project, "lead_figures.yml", "days: {outcomes.completed: 330}\n")
    deaths = made.figure("outcomes.completed", 35_000.0, "deaths")
    deaths = replace(deaths, period="2025-08/2026-07", vintage="2026-11-11")
    folder = made.release(project, MADE.isoformat(), deaths, summary="Nothing changed.")
    (folder / "brief.ipynb").write_text('{"cells": []}', encoding="utf-8")
    checksums.write(folder)
    return Release(folder)


@pytest.mark.parametrize(
    ("fetched", "day", "code"),
    [
        (None, MADE, ExitCode.DONE),
        (NO_KEY, MADE, ExitCode.DONE),
        (AWAY, MADE, ExitCode.PUBLISHED_AWAY),
        (AWAY, MONTHS_9, ExitCode.STALE),
        (None, MONTHS_9, ExitCode.STALE),
    ],
)
def test_a_published_release_ends_with_a_code_that_says_how_it_is(project, released, fetched, day, code):
    outcome = operations._with_release(project, released, "why.", fetched, day)
    assert outcome.exit_code == code
    assert ("No answer came for cdc/x." in outcome.text) == (fetched is AWAY)
    assert ("Some headline figures are stale." in outcome.text) == (day == MONTHS_9)


def test_nothing_new_for_nine_months_is_not_nothing(project, released):
    assert operations._without_release(released, None, False).exit_code == ExitCode.NOTHING_NEW
    outcome = operations._without_release(released, AWAY, True)
    assert outcome.exit_code == ExitCode.STALE
    assert outcome.text == "Nothing new. Some headline figures are stale. Release 2026-11-30 stands."


def at(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, 6, tzinfo=dt.UTC)


def test_the_notice_names_stale_figures_and_sources_away(project, released):
    notice = messages.published(project, released, at(MONTHS_9), ["cdc/x"], ExitCode.STALE)
    stale = "Label of outcomes.completed: stale since 27 June 2027; covers to 31 July 2026."
    assert notice.health == ("Some headline figures are stale.", stale, "No answer came for cdc/x.")
    assert notice.exit_code == 9 and stale in notice.text
    assert messages.published(project, released, at(MADE)).health == ("All headline figures are fresh.",)


def test_index_and_feed_say_it_with_the_day(project, released):
    pages.renew(project, at(MADE))
    index, feed = project.reports / "index.html", project.reports / "feed.atom"
    assert "All headline figures are fresh." in index.read_text()
    assert "Stale figures" not in feed.read_text()
    pages.renew(project, at(MONTHS_9))
    assert "stale since 27 June 2027" in index.read_text()
    assert "Stale figures: release 2026-11-30" in feed.read_text()
    assert "2027-06-27T00:00:00Z" in feed.read_text()


def test_status_has_a_code_of_its_own(project, released):
    assert status.status(project, MADE).lines == (
        "Release 2026-11-30 stands.",
        "All headline figures are fresh.",
    )
    assert status.status(project, MONTHS_9).exit_code == ExitCode.STALE
    (released.folder / "brief.pdf").unlink()
    found = status.status(project, MADE)
    assert found.exit_code == ExitCode.TAMPERED and found.lines[0] == "No release stands."
