"""One scheduled run: when it builds, how it ends, whom it tells. Building itself is tested elsewhere."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import SimpleNamespace

import pytest

from analysis.archive import checksums
from analysis.archive.releases import Release
from analysis.errors import ChapterFailed, DataRefused
from analysis.operate import messages, runlog
from analysis.operate import publish as operations
from analysis.operate.lock import LockHeld, hold, holder
from analysis.sources.site import KeyMissing, SourceUnreachable
from analysis.store.refresh import HELD, NOTHING_NEW, REFUSED, STORED, UNREACHABLE, Refreshed, RefreshOutcome
from tests.archive import made

NOW = dt.datetime(2026, 12, 20, 6, tzinfo=dt.UTC)
CALENDAR = (
    'releases:\n  - {date: 2026-12-15, covers: "November"}\n  - {date: 2027-01-15, covers: "December"}\n'
)


@pytest.fixture
def told(monkeypatch):
    """What was told, notice by notice."""
    notices = []
    monkeypatch.setattr(operations, "notify", lambda notice, warn: notices.append(notice) or True)
    return notices


@pytest.fixture
def run(project, monkeypatch, told):
    """Return a function that does one run; a build makes a small release from inputs called `key`."""
    made.data(project, "calendar.yml", CALENDAR)
    inputs = SimpleNamespace(key="first")
    keys: dict[str, str] = {}

    def build(project, settings, *, status, **_):
        name = NOW.date().isoformat() if not keys else f"{NOW.date()}.{len(keys) + 1}"
        folder = made.release(project, name, status=status, summary="Nothing changed.")
        (folder / "brief.ipynb").write_text('{"cells": []}', encoding="utf-8")
        checksums.write(folder)
        keys[name] = inputs.key
        return SimpleNamespace(release=Release(folder), new=True)

    plan = SimpleNamespace(inputs=SimpleNamespace(undated_key="first"))
    monkeypatch.setattr(operations.publication, "build", build)
    monkeypatch.setattr(operations.publication, "plan_release", lambda *_, **__: plan)
    monkeypatch.setattr(
        operations.provenance, "undated_key_of", lambda folder: keys.get(folder.name, "first")
    )

    def go(*items: Refreshed, key: str = "first", now: dt.datetime = NOW, fetch: bool = True):
        inputs.key = plan.inputs.undated_key = key
        refresh = (lambda project: RefreshOutcome(items)) if fetch else None
        return operations.publish(project, refresh=refresh, now=now)

    return go


def item(state: str, error=None) -> Refreshed:
    return Refreshed("cbp/drug_seizures", state, f"It was {state}.", error=error)


def last_run(project):
    return runlog.history(project)[0]


def test_the_first_run_publishes_and_tells(project, run, told):
    outcome = run(item(STORED))
    assert (outcome.exit_code, outcome.release.name) == (0, "2026-12-20")
    assert outcome.text == "Published 2026-12-20: there is no release yet."
    assert [(notice.event, notice.release) for notice in told] == [("published", "2026-12-20")]
    assert told[0].changes == ("Nothing changed.",)
    assert told[0].links["PDF"] == "reports/2026-12-20/brief.pdf"
    assert (last_run(project).outcome, last_run(project).release) == ("published", "2026-12-20")


def test_nothing_new_builds_nothing_and_tells_nobody(project, run, told):
    run()
    told.clear()
    outcome = run(item(NOTHING_NEW))
    assert (outcome.exit_code, outcome.text) == (3, "Nothing new. Release 2026-12-20 stands.")
    assert told == []
    assert last_run(project).exit_code == 3


def test_changed_inputs_make_a_release(run):
    run()
    assert run(key="second").text == (
        "Published 2026-12-20.2: code, data or settings are not those of release 2026-12-20."
    )


def test_the_alarms_of_a_release_are_told(project):
    state = replace(made.figure("monitoring.deaths_state", "alarm up", "", "choice"), period="2026-10")
    folder = made.release(project, "2026-12-20", state, summary="Nothing changed.")
    (folder / "brief.ipynb").write_text('{"cells": []}', encoding="utf-8")
    notice = messages.published(project, Release(folder), NOW)
    assert notice.alarms == ("New alarm. Label of monitoring.deaths_state: alarm up.",)
    assert notice.alarms[0] in notice.text


@pytest.mark.parametrize(("day", "code"), [("2027-01-14", 3), ("2027-01-15", 0), ("2027-01-20", 0)])
def test_a_day_of_the_calendar_makes_a_release_even_if_nothing_changed(run, day, code):
    run()
    assert run(now=dt.datetime.fromisoformat(f"{day}T06:00:00+00:00")).exit_code == code


@pytest.mark.parametrize(
    ("state", "error", "code", "event"),
    [
        (REFUSED, DataRefused("a column is new."), 1, "failed"),
        (UNREACHABLE, SourceUnreachable("no answer."), 6, "stale"),
        (HELD, None, 7, "failed"),
    ],
)
def test_a_source_in_trouble_is_told_and_the_release_stands(project, run, told, state, error, code, event):
    run()
    told.clear()
    outcome = run(item(state, error))
    assert outcome.exit_code == code
    assert outcome.release.name == "2026-12-20"
    assert [(notice.event, notice.release, notice.exit_code) for notice in told] == [
        (event, "2026-12-20", code)
    ]
    assert last_run(project).warnings[-1] == f"cbp/drug_seizures: {state}. It was {state}."


def test_a_release_made_beside_a_held_vintage_says_so(run):
    run()
    outcome = run(item(HELD), key="second")
    assert outcome.exit_code == 7
    assert outcome.release.name == "2026-12-20.2"
    assert "is held. It was held." in outcome.text


def test_a_slow_source_does_not_hold_the_lock(project, run):
    def slow(_):
        assert holder(project) is None
        return RefreshOutcome(())

    run()
    assert operations.publish(project, refresh=slow, now=NOW).exit_code == 3


def test_a_source_that_needs_a_key_nobody_set_is_no_fault(project, run, told):
    run()
    told.clear()
    assert run(item(UNREACHABLE, KeyMissing("CENSUS_KEY is not set."))).exit_code == 3
    assert told == []
    assert any("unreachable" in warning for warning in last_run(project).warnings)


def test_a_source_in_trouble_does_not_hold_up_what_others_brought(run):
    run()
    outcome = run(item(REFUSED, DataRefused("a column is new.")), item(STORED), key="second")
    assert outcome.exit_code == 0


def test_overdue_data_are_warned_of(project, run, store, cbp_file):
    store(cbp_file(2024), "2024-11-30")
    run(fetch=False)
    overdue = [text for text in last_run(project).warnings if "overdue" in text]
    assert overdue == [
        "cbp/drug_seizures is overdue: its newest file is of 2024-11-30, 750 days old"
    ]  # 30 November 2024 to 20 December 2026: two years of 365 days and 20 days


def test_a_chapter_that_fails_is_told_with_its_cause(project, run, told, monkeypatch):
    def fails(*_, **__):
        raise ChapterFailed("1/0.", where="chapter trade")

    monkeypatch.setattr(operations.publication, "build", fails)
    with pytest.raises(ChapterFailed):
        run()
    assert [(notice.event, notice.exit_code, notice.cause) for notice in told] == [
        ("failed", 4, "chapter trade: 1/0.")
    ]
    assert (last_run(project).outcome, last_run(project).exit_code) == ("failed", 4)


def test_another_run_is_left_alone_and_nobody_is_told(project, run, told):
    with hold(project, "publish"), pytest.raises(LockHeld):
        run()
    assert told == []
    assert last_run(project).exit_code == 5


def test_an_interruption_is_told_as_such():
    notice = messages.failure(KeyboardInterrupt(), NOW)
    assert (notice.event, notice.exit_code, notice.cause) == ("failed", 130, "It was interrupted.")


def test_an_unforeseen_error_names_its_type():
    notice = messages.failure(ZeroDivisionError("division by zero"), NOW)
    assert (notice.exit_code, notice.cause) == (70, "ZeroDivisionError: division by zero")
