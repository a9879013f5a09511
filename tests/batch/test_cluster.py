"""Briefs made by a cluster: the same bytes, files sent once, and one clear error where it cannot."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from analysis.batch import blobs, cluster, grid, matrix, remote, replay
from analysis.chapter.parameters import Settings
from analysis.errors import ExitCode, UsageError
from analysis.files import sha256
from analysis.project import PACKAGE, Project
from tests.small_project import FRONT, SEIZURES, make

pytestmark = pytest.mark.slow
OVER = ["focus=India,Mexico"]
FAILING = (SEIZURES[0], "assert as_of != '2026-03-15', 'not on this day'", SEIZURES[1])
BASE = ["as_of=2026-06-15"]
DAYS = [dt.date(2026, 2, 15), dt.date(2026, 3, 15)]
# While the file it names is there, this chapter waits: a worker can be killed at its work.
WAITING = (
    SEIZURES[0],
    "import time, pathlib\nwhile pathlib.Path('{}').exists(): time.sleep(0.1)",
    SEIZURES[1],
)


class Cluster:
    """A scheduler and workers on this machine, each a process as its command begins it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.processes = folder, []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            place = free.getsockname()
        self.address = f"tcp://127.0.0.1:{place[1]}"
        self._start("scheduler", f"--host={self.address}", "--no-show", "--no-dashboard", "--no-jupyter")
        until(lambda: answers(place))  # a worker that is earlier waits for long before it asks again

    def worker(self, name: str, **variables: str) -> subprocess.Popen[bytes]:
        options = ("--nthreads=1", "--no-nanny", "--no-dashboard", "--host=127.0.0.1", f"--name={name}")
        return self._start("worker", self.address, *options, f"--local-directory={self.folder}", **variables)

    def close(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()

    def _start(self, what: str, *options: str, **variables: str) -> subprocess.Popen[bytes]:
        log = (self.folder / "log").open("ab")
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", *options]
        process = subprocess.Popen(
            command, cwd=self.folder, env=os.environ | variables, stdout=log, stderr=log
        )
        self.processes.append(process)
        return process


@contextlib.contextmanager
def started(folder: Path) -> Iterator[Cluster]:
    made = Cluster(folder)
    try:
        yield made
    finally:
        made.close()


def children(process: int) -> list[int]:
    """Return the process ids of a process's children that are at a brief."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((path / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == process and b"analysis.batch.remote" in (path / "cmdline").read_bytes():
                found.append(int(path.name))
    return found


def answers(place: tuple[str, int]) -> bool:
    """Return whether something listens there."""
    with contextlib.suppress(OSError), socket.create_connection(place, timeout=1):
        return True
    return False


def until(true: Callable[[], object], limit_s: float = 40.0) -> object:
    """Wait for something to be true and return it."""
    end = time.monotonic() + limit_s
    while not (found := true()):
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.05)
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def watch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that every blob which is sent will be added to."""
    sent: list[str] = []
    real = blobs.chunks

    def seen(*arguments: object) -> Iterator[dict[str, bytes]]:
        for chunk in real(*arguments):
            sent.extend(chunk)
            yield chunk

    monkeypatch.setattr(blobs, "chunks", seen)
    return sent


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Project:
    return make(tmp_path_factory.mktemp("cluster") / "project", {"brief": FRONT, "seizures": FAILING})


@pytest.fixture(scope="module")
def waiting(tmp_path_factory) -> tuple[Project, Path]:
    """A project whose chapter waits while a file is there, and that file."""
    flag = tmp_path_factory.mktemp("waiting") / "wait"
    cells = (WAITING[0], WAITING[1].format(flag), WAITING[2])
    return make(flag.parent / "project", {"brief": FRONT, "seizures": cells}), flag


@pytest.fixture(scope="module")
def one(tmp_path_factory) -> Iterator[Cluster]:
    """A cluster of one worker, whose store outlives it."""
    with started(tmp_path_factory.mktemp("dask")) as made:
        made.worker("one", BRIEF_BLOBS=str(made.folder / "store"))
        yield made


@pytest.fixture(scope="module")
def two(one) -> Cluster:
    """The same cluster with a second worker, which has a store of its own."""
    one.worker("two")
    return one


def test_files_are_sent_once_and_a_damaged_one_again(project, one, monkeypatch):
    sent, settings = watch(monkeypatch), Settings.of({})
    first = replay.run(project, DAYS, settings, scheduler=one.address)
    assert sorted(sent) == sorted(set(blobs.manifest(project).values()))
    sent.clear()
    [blob] = (one.folder / "store").rglob(sha256(project.timelines / "tariff_steps.csv"))
    blob.chmod(0o644)
    blob.write_bytes(blob.read_bytes().replace(b"20", b"30"))
    assert replay.run(project, DAYS[:1], settings, scheduler=one.address) == first[:1]
    assert sent == [blob.name]  # nothing else: what is there is not sent again
    assert first == replay.run(project, DAYS, settings)
    assert first[0].made and "not on this day" in first[1].error


def test_a_matrix_has_the_same_bytes_as_made_here(project, two, tmp_path):
    cells = grid.of_texts(OVER, BASE)
    there, here = tmp_path / "there", tmp_path / "here"
    told: list[tuple[str, int, int]] = []
    rows = matrix.run(
        project,
        cells,
        there,
        chapters=["seizures"],
        scheduler=two.address,
        progress=lambda *a: told.append(a),
    )
    assert [row.error for row in rows] == ["", ""]
    assert told == [("briefs", done, 2) for done in (1, 2)]
    assert rows == matrix.run(project, cells, here, chapters=["seizures"])
    assert len(files(there)) > 60 and files(there) == files(here)


def test_ctrl_c_ends_what_workers_are_at(waiting, two):
    project, flag = waiting
    flag.touch()
    command = ["replay", "--from=2026-02", "--to=2026-04", "--scheduler", two.address]
    try:
        run = subprocess.Popen(
            [sys.executable, "-c", "from analysis.cli import main; main()", *command],
            cwd=project.root, stderr=subprocess.PIPE,
        )  # fmt: skip
        workers = two.processes[1:]
        until(lambda: all(children(worker.pid) for worker in workers))
        run.send_signal(signal.SIGINT)
        assert b"interrupted by SIGINT" in run.communicate(timeout=20)[1]
        assert run.returncode == ExitCode.INTERRUPTED
        until(lambda: not any(children(worker.pid) for worker in workers), 10)
    finally:
        flag.unlink()


def test_what_a_killed_worker_had_in_work_another_does(waiting, two):
    project, flag = waiting
    flag.touch()
    workers = two.processes[1:]
    with ThreadPoolExecutor(1) as threads:
        run = threads.submit(replay.run, project, DAYS, Settings.of({}), scheduler=two.address)
        try:
            at_work = until(lambda: [pid for worker in workers for pid in children(worker.pid)][1:])
            before = children(workers[0].pid)
            assert before and at_work
            workers[0].send_signal(signal.SIGKILL)
            until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in before))
        finally:
            flag.unlink()
        assert [(one.item, one.error) for one in run.result(60)] == [(day, "") for day in DAYS]


def test_a_worker_with_other_code_is_refused(project, tmp_path):
    copy = tmp_path / "other" / "analysis"
    shutil.copytree(PACKAGE, copy)
    with (copy / "methods" / "verdict.py").open("a", encoding="utf-8") as module:
        module.write("# another version\n")
    with started(tmp_path) as alone:
        alone.worker("other", PYTHONPATH=str(copy.parent))
        [outcome] = replay.run(project, DAYS[:1], Settings.of({}), scheduler=alone.address)
    assert outcome.made is None
    assert f"differs in {remote.CODE}." in outcome.error and "Install the package there" in outcome.error


def test_other_versions_are_named():
    here = {remote.CODE: "a", "numpy": "2.1", "scipy": "1.16"}
    there = {remote.CODE: "a", "numpy": "2.3", "pandas": "2.3"}
    assert (
        remote.differences(there, here) == "numpy: 2.1, not 2.3; pandas: none, not 2.3; scipy: 1.16, not none"
    )
    assert remote.differences(here, dict(here)) == ""


def run_at(project: Project, address: str) -> None:
    replay.run(project, DAYS[:1], Settings.of({}), scheduler=address)


def test_a_cluster_that_is_away_is_one_error(project, tmp_path, monkeypatch):
    monkeypatch.setattr(cluster, "NO_WORKER_S", 1.0)
    with started(tmp_path) as empty:
        with pytest.raises(cluster.ClusterAway, match="no worker for 1 seconds") as caught:
            run_at(project, empty.address)
        assert caught.value.exit_code == ExitCode.UNREACHABLE and "dask worker tcp" in caught.value.remedy
    monkeypatch.setattr(cluster, "CONNECT_S", 0.5)
    with pytest.raises(cluster.ClusterAway, match="cannot be reached") as caught:
        run_at(project, empty.address)
    assert caught.value.exit_code == ExitCode.UNREACHABLE


def test_a_scheduler_that_goes_away_is_one_error(waiting, tmp_path, monkeypatch):
    project, flag = waiting
    flag.touch()
    with started(tmp_path) as lost, ThreadPoolExecutor(1) as threads:
        worker = lost.worker("one")
        run = threads.submit(run_at, project, lost.address)
        until(lambda: children(worker.pid))
        lost.processes[0].kill()
        flag.unlink()
        with pytest.raises(cluster.ClusterAway, match="cannot be reached"):
            run.result(40)


def test_without_distributed_the_extra_is_named(project, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(cluster.ClusterMissing, match=r"metrics-brief\[cluster\]") as caught:
        run_at(project, "tcp://127.0.0.1:1")
    assert caught.value.exit_code == ExitCode.USAGE


@pytest.mark.parametrize(
    "address", ["127.0.0.1:8786", "http://a:1", "tcp://a", "tcp://u@a:1", "inproc://a:1"]
)
def test_what_is_no_address_is_refused(project, address):
    with pytest.raises(UsageError, match="is no address"):
        run_at(project, address)


def test_tls_without_certificates_is_refused(project):
    with pytest.raises(UsageError, match="no certificates"):
        run_at(project, "tls://127.0.0.1:1")


class Recorder:
    """A client that keeps what is given to workers."""

    def __init__(self) -> None:
        self.tasks: list[object] = []

    def submit(self, work: object, task: object, **options: object) -> object:
        self.tasks.append(task)
        raise InterruptedError


def test_no_variable_of_the_environment_travels(project, monkeypatch):
    monkeypatch.setenv("BRIEF_NOTIFY_TOKEN", "hunter2-hunter2")
    client = Recorder()
    monkeypatch.setattr(cluster, "_connected", lambda address: contextlib.nullcontext(client))
    with pytest.raises(InterruptedError):
        run_at(project, "tcp://127.0.0.1:1")
    [task] = client.tasks
    assert set(task) == {"surroundings", "manifest", "job"}
    assert "hunter2" not in json.dumps(task) and str(project.root) not in json.dumps(task)
