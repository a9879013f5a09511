"""The pieces that the fault tests rest on, one by one; these run with ``make test``, too."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import signal
import subprocess
import sys

import pytest

from analysis.chapter.parameters import as_date
from analysis.errors import Interrupted, ProjectNotFound, StorageFailed, UsageError, storage_errors
from analysis.operate import messages
from analysis.operate import publish as operations
from analysis.operate.runlog import RunLog, history
from analysis.project import Project
from analysis.run import orphans, runner
from tests.archive import made

NOW = dt.datetime(2026, 6, 15, 6, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "No space left on device. Free some space"),
        (errno.EROFS, "Read-only file system. Mount it"),
        (errno.EACCES, "Permission denied. Give the user"),
    ],
)
def test_what_the_storage_refuses_is_one_message_with_the_path(number, words):
    with pytest.raises(StorageFailed, match=f"^/srv/reports/x: {words}") as failed, storage_errors("/srv"):
        raise OSError(number, "", "/srv/reports/x")
    assert failed.value.exit_code == 1


def test_a_write_that_names_no_path_is_told_with_the_folder():
    with pytest.raises(StorageFailed, match=r"^/srv/reports: No space left"), storage_errors("/srv/reports"):
        raise OSError(errno.ENOSPC, "")


def test_another_error_of_the_system_stays_what_it_is():
    with pytest.raises(ConnectionResetError), storage_errors("/srv"):
        raise ConnectionResetError(errno.ECONNRESET, "")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_is_in_the_history_and_nobody_is_told(project, number, code):
    with pytest.raises(SystemExit) as stopped, RunLog(project, "publish"):
        raise Interrupted(number)
    (run,) = history(project)
    assert (run.exit_code, run.cause) == (code, f"interrupted by {number.name}")
    assert messages.failure(stopped.value, NOW) is None


def test_a_log_that_cannot_be_written_does_not_hide_why_a_run_broke_off(project, monkeypatch):
    log = RunLog(project, "publish")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "")

    with pytest.raises(ZeroDivisionError), log:
        monkeypatch.setattr(log, "_write", full)
        raise ZeroDivisionError


@pytest.fixture
def due(project, monkeypatch):
    """A project with a release of 20 June whose inputs have changed; nothing is built."""
    made.release(project, "2026-06-20", status="final")
    asked = []
    monkeypatch.setattr(operations, "reason_to_build", lambda *_: "something changed")
    monkeypatch.setattr(operations, "overdue", lambda *_: [])
    monkeypatch.setattr(operations, "notify", lambda *_: True)
    monkeypatch.setattr(
        operations.publication, "build", lambda project, settings, **_: asked.append(settings) or 1 / 0
    )
    return asked


@pytest.mark.parametrize("day", ["2026-06-19", "2026-06-20", "2026-07-01"])
def test_a_release_is_of_the_day_in_utc(project, due, day):
    there = dt.timezone(dt.timedelta(hours=-11))
    now = dt.datetime.fromisoformat(f"{day}T09:00:00+00:00").astimezone(there)  # the evening before, there
    with pytest.raises(ZeroDivisionError):
        operations.publish(project, refresh=None, now=now)
    assert [settings.as_of.isoformat() for settings in due] == [day]


def test_a_clock_that_was_set_back_is_refused_before_anything_is_built(project, due):
    with pytest.raises(operations.ClockSetBack, match="the clock says 2026-06-15, before release 2026-06-20"):
        operations.publish(project, refresh=None, now=NOW)
    assert due == []


def test_today_is_the_day_in_utc():
    assert as_date("today") == dt.datetime.now(dt.UTC).date()


@pytest.mark.parametrize(("text", "seconds"), [("", 300), ("600", 600), ("2.5", 2.5)])
def test_the_time_limit_of_a_cell(monkeypatch, text, seconds):
    monkeypatch.setenv("BRIEF_CELL_TIMEOUT_S", text)
    assert runner.cell_timeout_s() == seconds


@pytest.mark.parametrize("text", ["soon", "0", "-5", "nan", "inf"])
def test_a_time_limit_that_is_none(monkeypatch, text):
    monkeypatch.setenv("BRIEF_CELL_TIMEOUT_S", text)
    with pytest.raises(UsageError, match="is not a number above 0"):
        runner.cell_timeout_s()


def test_a_path_that_is_no_text_is_refused(tmp_path):
    root = tmp_path / os.fsdecode(b"\xc3\xff")
    (root / "notebooks").mkdir(parents=True)
    (root / "data").mkdir()
    with pytest.raises(ProjectNotFound, match=r"LANG=C\.UTF-8"):
        Project.find(root)


@pytest.mark.skipif(not orphans.LINUX, reason="only Linux gives orphans to another parent")
def test_an_orphan_in_a_session_of_its_own_is_ended():
    code = """
import os, subprocess, sys, time
from analysis.run import orphans
orphans.adopt()
leave = "import subprocess as s; p = s.Popen(['sleep', '30'], start_new_session=True, stdout=-3, stderr=-3)"
leave += "; print(p.pid)"
orphan = int(subprocess.run([sys.executable, "-c", leave], stdout=-1, text=True).stdout)
os.kill(orphan, 0)
kept = subprocess.Popen(["sleep", "30"], stdout=-3, stderr=-3)
orphans.end(keep=[kept.pid])
try:
    os.kill(orphan, 0)
except ProcessLookupError:
    print("gone", kept.poll())
orphans.end()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "gone None\n"


def test_the_end_of_an_interrupted_run_is_on_disk(project):
    with pytest.raises(Interrupted), RunLog(project, "publish") as log:
        raise Interrupted(signal.SIGTERM)
    last = json.loads(log.path.read_text(encoding="utf-8").splitlines()[-1])
    assert last["data"]["exit_code"] == 143
