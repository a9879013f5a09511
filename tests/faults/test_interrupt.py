"""Ctrl-C and SIGTERM at several moments of a run: it ends within seconds, and nothing is half done."""

from __future__ import annotations

import itertools
import json
import signal
import time

import pytest

from analysis.run.runner import SCRATCH
from tests.faults.conftest import FULL, change_input, data_of, lock_is_free, standing
from tests.small_project import write_chapter

LIMIT_S = 5.0
MOMENTS = {
    "chapters": "running chapters",
    "page": "setting the page",
    "PDF": "setting the PDF",
    "companions": "writing companions",
    "publishing": "publishing",
}
COMMANDS = {"publish": ("publish", "--no-refresh"), "build": ("build", "--final")}
SHORT = {
    ("publish", "chapters", signal.SIGTERM),
    ("build", "PDF", signal.SIGINT),
    ("publish", "publishing", signal.SIGTERM),
}
CASES = [
    case
    for case in itertools.product(COMMANDS, MOMENTS, (signal.SIGTERM, signal.SIGINT))
    if FULL or case in SHORT
]


def stop(run, number: int) -> float:
    """Send a signal and return the seconds until the process was gone."""
    sent = time.monotonic()
    run.send(number).wait(60)
    return time.monotonic() - sent


@pytest.mark.parametrize(("name", "moment", "number"), CASES)
def test_a_run_that_is_interrupted_ends_clean(small, launch, record_property, name, moment, number):
    before, data = standing(small), data_of(small)
    change_input(small, "interrupted")
    run = launch(small, *COMMANDS[name]).until(MOMENTS[moment])
    seconds = stop(run, number)
    record_property("seconds_to_stop", round(seconds, 2))
    finished = run.code in (0, 3)  # it was done before the signal reached it
    assert finished or run.code == 128 + number, run.text
    assert not finished or moment == "publishing"
    assert seconds < LIMIT_S
    assert "Traceback" not in run.text
    run.nothing_left(LIMIT_S)
    assert lock_is_free(small)
    assert data_of(small) == data
    assert standing(small) == before or moment == "publishing"
    if not finished:
        assert f"interrupted by {signal.Signals(number).name}" in run.text
        assert list(small.work.iterdir()) == []
        if name == "publish":
            assert last_line(small)["data"]["cause"] == f"interrupted by {signal.Signals(number).name}"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_interrupted_while_a_cell_runs_ends_its_kernel(small, launch, number):
    before = standing(small)
    cell = "import os, pathlib, time; pathlib.Path(os.environ['TMPDIR'], 'reached').touch(); time.sleep(3600)"
    write_chapter(small.root, "seizures", 2, (cell,))
    run = launch(small, "publish", "--no-refresh")
    while not list(small.work.glob(f"*/{SCRATCH}/*/reached")):
        assert not run.ended.is_set(), run.text
        time.sleep(0.05)
    assert stop(run, number) < LIMIT_S
    assert run.code == 128 + number
    run.nothing_left(LIMIT_S)
    assert lock_is_free(small)
    assert list(small.work.iterdir()) == []
    assert standing(small) == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_interrupted_while_it_starts_has_done_nothing(small, command, number):
    change_input(small, "interrupted early")
    before = standing(small)
    for delay in (0.1, 1.0, 3.0):
        run = command(small, "publish", "--no-refresh")
        time.sleep(delay)
        assert stop(run, number) < LIMIT_S
        assert run.code in (-number, 128 + number, 1), run.text
        run.nothing_left(LIMIT_S)
        assert lock_is_free(small)
        assert standing(small) == before


def test_after_an_interrupt_the_next_run_publishes(small, launch):
    before = standing(small)
    change_input(small, "interrupted and run again")
    launch(small, "publish", "--no-refresh").until("running chapters").send(signal.SIGTERM).expect(143)
    launch(small, "publish", "--no-refresh").expect(0)
    assert standing(small) != before


def test_a_second_signal_does_not_break_off_the_cleaning_up(small, launch):
    change_input(small, "twice")
    run = launch(small, "publish", "--no-refresh").until("running chapters").send(signal.SIGINT)
    time.sleep(0.05)
    assert stop(run, signal.SIGTERM) < LIMIT_S
    assert run.code == 130
    run.nothing_left(LIMIT_S)
    assert list(small.work.iterdir()) == []


def last_line(project) -> dict:
    newest = max((project.reports / ".log").glob("*.jsonl"), key=lambda path: path.stat().st_mtime_ns)
    return json.loads(newest.read_text(encoding="utf-8").splitlines()[-1])
