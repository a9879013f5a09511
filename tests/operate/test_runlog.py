"""A run leaves what it did, however it ends; the history reads it; no secret is in it."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import subprocess
import sys

import pytest

from analysis.errors import ChapterFailed, DataRefused
from analysis.operate import runlog
from analysis.operate.lock import hold
from analysis.operate.runlog import RunLog, history, read

# Logs a first step, says so, and waits to be killed.
KILLED = """
import sys
from pathlib import Path
from analysis.operate.runlog import RunLog
from analysis.project import Project
log = RunLog(Project(Path(sys.argv[1])), "publish")
with log.step("refresh"):
    print("there", flush=True)
    sys.stdin.read()
"""


def only(project) -> runlog.Run:
    (run,) = history(project)
    return run


def test_a_published_run_in_the_history(project):
    with RunLog(project, "publish") as log:
        with log.step("refresh", datasets=2) as found:
            found["vintages"] = {"cbp/drug_seizures": "2026-05-31"}
        log.warn("notify", "nobody was told")
        log.end(0, release="2026-11-22")
    run = only(project)
    assert (run.outcome, run.exit_code, run.release, run.cause) == ("published", 0, "2026-11-22", "")
    assert run.warnings == ("nobody was told",)
    assert run.command == "publish"
    assert run.duration_s >= 0
    assert run.started.tzinfo is not None


def test_each_line_says_when_what_and_how_long(project):
    with RunLog(project, "publish") as log:
        with log.step("refresh", datasets=2) as found:
            found["stored"] = 1
        log.end(3)
    start, begins, done, end = read(log.path)
    assert start["step"] == "start" and start["data"]["owner"]["pid"] == os.getpid()
    assert (begins["step"], begins["message"], begins["data"]) == ("refresh", "begins", {"datasets": 2})
    assert (done["message"], done["data"]) == ("done", {"stored": 1})
    assert done["duration_s"] >= 0
    assert end["data"] == {"exit_code": 3, "outcome": "nothing new", "release": "", "cause": ""}
    assert dt.datetime.fromisoformat(end["at"]).utcoffset() == dt.timedelta(0)


def test_the_readable_log_says_the_same_in_one_line_each(project):
    with RunLog(project, "publish") as log:
        log.event("build", "two\nlines", duration_s=1.25, chapters=10)
        log.warn("notify", "nobody was told")
        log.end(0, release="2026-11-22")
    lines = log.path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 4
    assert lines[1][20:] == '  build       two lines  (1.2 s)  {"chapters": 10}'
    assert lines[2][20:] == "  notify      WARNING nobody was told"
    assert "published: 2026-11-22" in lines[3]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (0, "published"),
        (1, "refused"),
        (2, "failed"),
        (3, "nothing new"),
        (4, "failed"),
        (5, "another run"),
        (6, "source unreachable"),
        (99, "failed"),
    ],
)
def test_each_exit_code_has_its_outcome(project, code, outcome):
    with RunLog(project, "publish") as log:
        log.end(code)
    assert only(project).outcome == outcome


@pytest.mark.parametrize(
    ("error", "code", "outcome", "cause"),
    [
        (ChapterFailed("no end.", where="chapter trade"), 4, "failed", "chapter trade: no end."),
        (DataRefused("an unknown drug."), 1, "refused", "an unknown drug."),
        (ZeroDivisionError("by zero"), 70, "failed", "ZeroDivisionError: by zero"),
        (KeyboardInterrupt(), 130, "failed", "interrupted from the keyboard"),
    ],
)
def test_an_error_ends_the_log_and_goes_on(project, error, code, outcome, cause):
    with pytest.raises(type(error)), RunLog(project, "publish") as log, log.step("build"):
        raise error
    run = only(project)
    assert (run.exit_code, run.outcome, run.cause) == (code, outcome, cause)
    assert [event["kind"] for event in read(log.path)] == ["event", "event", "error", "end"]


def test_a_run_that_forgets_to_say_how_it_ended_failed(project):
    with RunLog(project, "publish"):
        pass
    assert only(project).outcome == "failed"


def test_a_running_run_and_the_same_one_killed(project):
    words = [sys.executable, "-c", KILLED, str(project.root)]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "there\n"
        running = only(project)
        assert (running.outcome, running.duration_s, running.exit_code) == ("running", None, None)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    killed = only(project)
    assert (killed.outcome, killed.exit_code, killed.command) == ("killed", None, "publish")
    assert killed.cause == "no last line; it stopped in: refresh"
    assert killed.duration_s >= 0


def test_a_run_on_another_machine_runs_while_it_holds_the_lock(project):
    with RunLog(project, "publish") as log, hold(project, "publish"):
        for path in (log.path, project.reports / ".lock"):
            path.write_text(
                path.read_text().replace(json.dumps(log._owner.host), '"elsewhere"'), encoding="utf-8"
            )
        assert only(project).outcome == "running"
        (project.reports / ".lock").write_text("")
        assert only(project).outcome == "killed"
        log.end(0)


@pytest.mark.parametrize("cut", [1, 10, 60])
def test_a_cut_last_line_is_left_out(project, cut):
    with RunLog(project, "publish") as log:
        log.event("build", "begins")
        log.end(0, release="2026-11-22")
    whole = log.path.read_bytes()
    log.path.write_bytes(whole[: -cut - 1])
    assert [event["step"] for event in read(log.path)] == ["start", "build"]
    log.path.write_bytes(whole[:-1])  # only the newline is missing: the line is whole
    assert only(project).outcome == "published"


def test_a_cut_inside_a_letter_and_an_empty_log_are_read(project):
    with RunLog(project, "publish") as log:
        log.event("build", "Straße")
        log.end(0)
    whole = log.path.read_bytes()
    log.path.write_bytes(whole[: whole.index("ß".encode()) + 1])
    assert len(read(log.path)) == 1
    log.path.write_bytes(b"")
    run = only(project)
    assert (run.outcome, run.cause) == ("killed", "nothing was written")
    assert run.started.strftime("%Y%m%dT%H%M%SZ") == run.id[:16]


def test_newest_first(project):
    for number in range(3):
        with RunLog(project, f"run{number}") as log:
            log.end(3)
    assert [run.command for run in history(project)] == ["run2", "run1", "run0"]
    assert history(type(project)(project.root / "nowhere")) == []


def test_no_secret_reaches_either_file(project, monkeypatch):
    monkeypatch.setenv("COMTRADE_KEY", "s3cret/with space")
    monkeypatch.setenv("BRIEF_WEBHOOK_URL", "https://hooks.example.org/T0/xyzzy")
    with pytest.raises(ValueError), RunLog(project, "publish --key s3cret/with space") as log:
        log.event("refresh", "GET /v1?key=s3cret%2Fwith%20space", url="https://x/?k=s3cret%2Fwith+space")
        log.warn("notify", "https://hooks.example.org/T0/xyzzy did not answer")
        with log.step("build", first="s3cret/with space") as found:
            found["second"] = ["s3cret/with space"]
            raise ValueError("s3cret/with space")
    for path in (log.path, log.path.with_suffix(".txt")):
        text = path.read_text(encoding="utf-8")
        assert "s3cret" not in text and "xyzzy" not in text
        assert "GET /v1?key=***" in text and "*** did not answer" in text


def test_lines_are_there_before_the_log_is_closed(project):
    log = RunLog(project, "publish")
    log.event("build", "begins")
    assert [event["step"] for event in read(log.path)] == ["start", "build"]
    assert log.path.with_suffix(".txt").read_text().count("\n") == 2
    with log:
        log.end(0)
