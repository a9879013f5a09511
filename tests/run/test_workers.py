"""A worker holds no socket of the network, and ends with all it started when its task or the build ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis.run.workers import Task, WorkerDied, Workers
from tests.conftest import CHECKOUT

LIMIT_S = 60


def task(work, tmp_path, **environment: str) -> Task:
    return Task(work, {}, {**os.environ, **environment}, tmp_path, tmp_path / "worker.log")


def told(work, tmp_path, **environment: str) -> list:
    with Workers() as workers, workers.run(task(work, tmp_path, **environment), LIMIT_S, LIMIT_S) as events:
        return list(events)


def gone(process: int, within: float = 5) -> bool:
    """Whether a process ends in time; one that nobody has asked after has ended too."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        command = ["ps", "-o", "stat=", "-p", str(process)]
        state = subprocess.run(command, capture_output=True, text=True).stdout.strip()
        if not state or state.startswith("Z"):
            return True
        time.sleep(0.1)
    return False


def surroundings(tell) -> None:
    import socket

    families = set()
    for path in Path("/dev/fd").iterdir():
        try:
            families.add(socket.socket(fileno=os.dup(int(path.name))).family)
        except OSError:
            continue
    tell("families", families <= {socket.AF_UNIX})
    tell("session", os.getsid(0) == os.getpid())
    tell("input", os.read(0, 1))
    tell("folder", str(Path.cwd()))
    tell("variable", os.environ.get("ONLY_HERE"))


def test_a_temporary_folder_of_a_long_path_is_no_hindrance(tmp_path):
    """A Unix socket's address holds some 100 bytes, and the standard library's stands in that folder."""
    folder = tmp_path / ("long" * 20) / ("longer" * 10)
    folder.mkdir(parents=True)
    code = (
        "import os, pathlib\n"
        "from analysis.run.workers import Task, Workers\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "from tests.run.test_workers import surroundings\n"
        "task = Task(surroundings, {}, dict(os.environ), folder, folder / 'log')\n"
        "with Workers() as workers, workers.run(task, 60, 60) as events: print(len(list(events)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(folder)},
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("5\n", "")
    assert list(folder.iterdir()) == []


def test_a_worker_has_no_network_no_input_a_session_and_its_own_folder_and_environment(tmp_path):
    assert told(surroundings, tmp_path, ONLY_HERE="yes") == [
        ("families", True), ("session", True), ("input", b""), ("folder", str(tmp_path)), ("variable", "yes"),
    ]  # fmt: skip
    assert "ONLY_HERE" not in os.environ


def test_who_imports_what_the_fork_server_imports_goes_on_as_it_was():
    """The module makes a fork server of the process that holds the build's number, and of no other."""
    code = "import os, sys, analysis.run.preloaded; print(os.environ['OF_NO_CHAPTER']); sys.exit(3)"
    environment = {**os.environ, "OF_NO_CHAPTER": "kept"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (3, "kept\n"), done.stderr


def spared(tell) -> None:
    tell("grammar", sys.modules.get("rfc3987_syntax", "not asked for"))


def test_no_worker_builds_a_grammar_of_addresses(tmp_path):
    assert told(spared, tmp_path) == [("grammar", None)]


def test_a_script_without_a_guard_of_its_own_begins_once(tmp_path):
    (tmp_path / "script.py").write_text(
        "import os, pathlib\n"
        "from analysis.run.workers import Task, Workers\n"
        "from tests.run.test_workers import spared\n"
        "print('begun', flush=True)\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "task = Task(spared, {}, dict(os.environ), folder, folder / 'log')\n"
        "with Workers() as workers, workers.run(task, 60, 60) as events: print(len(list(events)))\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(tmp_path / "script.py")],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
    )
    assert (done.stdout, (tmp_path / "log").read_text(encoding="utf-8")) == ("begun\n1\n", ""), done.stderr


def leave(tell) -> None:
    children = [subprocess.Popen(["sleep", "600"], start_new_session=alone).pid for alone in (False, True)]
    tell("processes", [os.getpid(), os.getppid(), *children])


def leave_and_wait(tell) -> None:
    leave(tell)
    time.sleep(600)


def test_what_a_worker_started_ends_with_its_task(tmp_path):
    ((_, processes),) = told(leave, tmp_path)
    assert all(gone(process, within=1) for process in processes[2:])


def test_a_worker_that_is_left_ends_with_all_it_started(tmp_path):
    with Workers() as workers, workers.run(task(leave_and_wait, tmp_path), LIMIT_S, LIMIT_S) as events:
        _, processes = next(events)
    assert all(gone(process, within=1) for process in processes)


def test_closing_ends_every_worker_and_no_other_starts(tmp_path):
    with Workers() as workers, workers.run(task(leave_and_wait, tmp_path), LIMIT_S, LIMIT_S) as events:
        _, processes = next(events)
        workers.close()
        with pytest.raises(WorkerDied):
            next(events)
        assert all(gone(process, within=1) for process in processes)
    with pytest.raises(RuntimeError, match="the build has stopped"), workers.run(task(leave, tmp_path), 1, 1):
        pass


def test_closing_does_not_wait_for_the_imports_of_the_fork_server(tmp_path):
    """They take many seconds on a slow machine, and a build that is interrupted has to tidy before."""
    (tmp_path / "slow.py").write_text("import time\ntime.sleep(8)\n", encoding="utf-8")
    script = """
import os, threading, time
from pathlib import Path
from analysis.run import workers
workers.PRELOADED = "slow"
workers.LONGEST_FOLDER_BYTES = 0
ready = workers.Workers()
def ask():
    task = workers.Task(print, {}, {}, Path("."), Path("log"))
    try:
        with ready.run(task, 60, 60) as events:
            list(events)
    except RuntimeError as error:
        print(error)
waiting = threading.Thread(target=ask)
waiting.start()
time.sleep(1)
began = time.monotonic()
ready.close()
waiting.join()
print(time.monotonic() - began < 3, flush=True)
os._exit(0)
"""
    paths = os.pathsep.join([str(CHECKOUT), str(tmp_path)])
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
    )
    assert done.stdout.splitlines() == ["the build has stopped", "True"], done.stderr


def test_a_worker_whose_guard_is_killed_ends_too(tmp_path):
    with Workers() as workers, workers.run(task(leave_and_wait, tmp_path), LIMIT_S, LIMIT_S) as events:
        _, (worker, guard, *_) = next(events)
        os.kill(guard, signal.SIGKILL)
        with pytest.raises(WorkerDied):
            next(events)
        assert gone(worker, within=2)


def silent(tell) -> None:
    time.sleep(600)


def test_a_worker_that_says_nothing_is_not_waited_for(tmp_path):
    began = time.monotonic()
    with (
        pytest.raises(TimeoutError),
        Workers() as workers,
        workers.run(task(silent, tmp_path), 1.0, 1.0) as events,
    ):
        next(events)
    assert time.monotonic() - began < 30


def fail(tell) -> None:
    raise ValueError("no such month")


def test_what_a_worker_wrote_last_is_told_when_it_dies(tmp_path):
    with pytest.raises(WorkerDied, match="ValueError: no such month"):
        told(fail, tmp_path)


def test_the_fork_server_is_started_with_the_fixed_environment_and_leaves_ours_as_it_was(tmp_path):
    before = dict(os.environ)
    told(leave, tmp_path)
    assert dict(os.environ) == before
