"""One run at a time; a dead owner's lock is never in the way; a live one's always is."""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import asdict

import pytest

from analysis.errors import BriefError
from analysis.operate import lock
from analysis.operate.lock import LockHeld, Owner, hold, holder

# Holds the lock of the folder named until its standard input ends.
HOLDER = """
import sys
from pathlib import Path
from analysis.operate.lock import hold
from analysis.project import Project
with hold(Project(Path(sys.argv[1])), "publish", wait_s=float(sys.argv[2])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other_process(project):
    """Start processes that hold the project's lock; `start()` returns once the lock is held."""
    started = []

    def start(wait_s: float = 0) -> subprocess.Popen:
        words = [sys.executable, "-c", HOLDER, str(project.root), str(wait_s)]
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        if not wait_s:
            assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def leave(project, **changes) -> None:
    """Write a lock file as an owner leaves it that was killed."""
    project.reports.mkdir(exist_ok=True)
    text = json.dumps(asdict(Owner.here("publish")) | changes)
    (project.reports / ".lock").write_text(text, encoding="utf-8")


def test_the_file_says_who_holds_it_and_nothing_afterwards(project):
    with hold(project, "publish") as owner:
        assert holder(project) == owner
        assert (owner.host, owner.pid, owner.command) == (socket.gethostname(), os.getpid(), "publish")
        assert owner.is_me
    assert holder(project) is None
    assert (project.reports / ".lock").read_text() == ""


def test_a_second_run_is_refused_and_told_who_and_since_when(project, other_process):
    process = other_process()
    with pytest.raises(LockHeld) as caught, hold(project, "publish"):
        pytest.fail("two runs at once")
    assert caught.value.exit_code == 5
    assert f"process {process.pid} on {socket.gethostname()}" in caught.value.message
    assert "'brief publish'" in caught.value.message
    assert "less than a minute" in caught.value.message
    assert holder(project).pid == process.pid


def test_a_process_that_holds_the_lock_cannot_take_it_twice(project):
    with hold(project, "publish"), pytest.raises(LockHeld), hold(project, "clean"):
        pytest.fail("two runs at once")


def test_a_killed_owner_is_not_in_the_way(project, other_process):
    process = other_process()
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.pid != os.getpid() and (project.reports / ".lock").read_text() != ""
    assert holder(project) is None
    with hold(project, "build") as owner:
        assert holder(project) == owner


def test_waiting_gets_the_lock_when_the_owner_ends(project, other_process):
    first = other_process()
    second = other_process(wait_s=30)
    first.stdin.close()
    assert second.stdout.readline() == "held\n"
    assert holder(project).pid == second.pid


def test_waiting_ends_when_the_time_is_over(project, other_process):
    other_process()
    begun = time.monotonic()
    with pytest.raises(LockHeld), hold(project, "build", wait_s=0.5):
        pytest.fail("two runs at once")
    assert 0.5 <= time.monotonic() - begun < 5


def test_an_error_inside_gives_the_lock_back(project):
    with pytest.raises(ZeroDivisionError), hold(project, "build"):
        raise ZeroDivisionError
    with hold(project, "build"):
        pass


def test_only_one_of_many_threads_is_inside(project):
    inside, most = [], []

    def work():
        with hold(project, "build", wait_s=60):
            inside.append(1)
            most.append(len(inside))
            time.sleep(0.01)
            inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1, 1]


# Where the file system does not carry the lock, the text decides.


def test_a_live_owner_keeps_the_lock_even_where_the_kernel_gives_it_away(project):
    leave(project)  # this process lives, and holds no lock of the kernel
    with pytest.raises(LockHeld), hold(project, "publish"):
        pytest.fail("two runs at once")


def test_an_owner_whose_number_another_process_has_now_is_gone(project):
    leave(project, process_start="an earlier process")
    with hold(project, "publish"):
        pass


def test_an_owner_elsewhere_counts_until_it_is_silent(project):
    leave(project, host="elsewhere")
    with pytest.raises(LockHeld, match="on elsewhere"), hold(project, "publish"):
        pytest.fail("two runs at once")
    long_ago = time.time() - lock.SILENCE_S - 1
    os.utime(project.reports / ".lock", (long_ago, long_ago))
    with hold(project, "publish"):
        pass


def test_the_owner_shows_that_it_lives(project, monkeypatch):
    monkeypatch.setattr(lock, "TOUCH_S", 0.01)
    path = project.reports / ".lock"
    with hold(project, "publish"):
        os.utime(path, (0, 0))
        end = time.monotonic() + 10
        while path.stat().st_mtime == 0 and time.monotonic() < end:
            time.sleep(0.01)
        assert path.stat().st_mtime > 0


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"host": "x"}', "\x00\x00"])
def test_a_text_that_says_nothing_is_no_owner(project, text):
    project.reports.mkdir()
    (project.reports / ".lock").write_text(text, encoding="utf-8")
    assert holder(project) is None
    with hold(project, "publish"):
        pass


def test_a_file_system_without_locks_is_an_error_with_a_remedy(project, monkeypatch):
    def refuse(*_):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(lock.fcntl, "flock", refuse)
    with pytest.raises(BriefError, match=r"No locks available.*local disk"), hold(project, "publish"):
        pytest.fail("no lock")


def test_a_process_that_ended_has_no_start():
    child = subprocess.Popen([sys.executable, "-c", "pass"], stdin=subprocess.DEVNULL)
    child.wait()
    assert lock.process_start(child.pid) == ""
    assert lock.process_start(os.getpid()) != ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(59, "less than a minute"), (60, "1 minute"), (7199, "119 minutes"), (7200, "2 hours")],
)
def test_an_age_is_said_in_words(seconds, text):
    assert lock._span(seconds) == text


def test_the_age_counts_from_when_the_lock_was_taken():
    owner = Owner("h", 1, "s", "build", "2026-01-01T00:00:00+00:00")
    assert owner.age_s(dt.datetime(2026, 1, 1, 0, 1, tzinfo=dt.UTC)) == 60
