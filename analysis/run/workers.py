"""Processes that run chapters, forked from one that has imported what chapters import.

The standard library's fork server holds the imports, which take seconds; a fork takes milliseconds. A chapter
has two processes of its own: one that runs it, and above that a guard, which ends it and all it started when
it is done, when the build asks, or when the build is gone.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import select
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import forkserver, util
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from analysis import environment
from analysis.run import confined, orphans

# Read before or while modules are imported, so they must be in force when the fork server starts.
FIXED_ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    **environment.ONE_THREAD,  # chapters share the cores
    "MPLBACKEND": "agg",
}
PRELOADED = "analysis.run.preloaded"
CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
END_TIMEOUT_S = 10
POLL_S = 0.01
LONGEST_FOLDER_BYTES = 70  # a socket's address has at most 103, and multiprocessing adds 32
SHORT_FOLDER = "/tmp"
STDIN, STDOUT, STDERR = range(3)

Tell = Callable[[str, object], None]
Event = tuple[str, Any]


class WorkerDied(Exception):
    """The process of a chapter ended before its work; the message is the last line it wrote, if any."""


@dataclass(frozen=True)
class Task:
    """What a worker is to do.

    Attributes
    ----------
    work : callable
        Takes ``tell(name, value)``, which reaches the build as an event, and `arguments`.
    arguments : mapping
    environment : mapping
        All environment variables of the worker.
    folder : Path
        Its current folder.
    log : Path
        Where it writes what it says outside its cells.
    writable : sequence of Path
        The only files and folders it can change; see `analysis.run.confined`.
    """

    work: Callable[..., None]
    arguments: Mapping[str, Any]
    environment: Mapping[str, str]
    folder: Path
    log: Path
    writable: Sequence[Path] = ()


class Workers:
    """The workers of one build; a context manager that leaves none behind.

    Attributes
    ----------
    closed : bool
        Whether the build has stopped.
    started_ns : int
        When the process that workers are forked from was started, in nanoseconds since 1970; 0 before.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: set[Connection] = set()
        self.closed = False

    def __enter__(self) -> Workers:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the process that workers are forked from, unless it runs; does not wait for it."""
        global _server_started_ns
        if not CAN_FORK:
            return
        with _SERVER_LOCK:
            _server_started_ns = _server_started_ns or time.time_ns()
            multiprocessing.get_context("forkserver").set_forkserver_preload([PRELOADED])
            with _short_temporary_folder():
                ours = {
                    **FIXED_ENVIRONMENT,
                    orphans.PARENT_VARIABLE: str(os.getpid()),
                    orphans.READY_VARIABLE: str(_ready()),
                }
                with environment.variables(ours):
                    forkserver.ensure_running()

    @property
    def started_ns(self) -> int:
        return _server_started_ns

    @contextmanager
    def run(self, task: Task, first_s: float, each_s: float) -> Iterator[Iterator[Event]]:
        """Run a task; inside, iterate over what it tells. It has ended when the block ends.

        Parameters
        ----------
        first_s, each_s : float
            Seconds until its first word, and between two words.

        Raises
        ------
        TimeoutError
            When it does not say a word in time.
        WorkerDied
            When it ends before its work.
        RuntimeError
            After `close`.
        """
        self.start()
        ours, theirs = multiprocessing.Pipe()
        guard = multiprocessing.get_context("forkserver").Process(target=_guard, args=(theirs, task))
        with self._lock:
            if self.closed:
                raise RuntimeError("the build has stopped")
            self._lines.add(ours)
        try:
            self._wait_for_imports(first_s)
            with _SERVER_LOCK, _without_program():
                guard.start()
            theirs.close()
            yield self._events(ours, task, first_s, each_s)
        finally:
            with self._lock:
                self._lines.discard(ours)
            ours.close()
            if guard.pid is not None:
                guard.join(END_TIMEOUT_S)
                guard.kill()

    def close(self) -> None:
        """End every worker; what waits for one fails."""
        with self._lock:
            self.closed = True
            for line in self._lines:
                with contextlib.suppress(OSError):
                    line.send("end")

    def _wait_for_imports(self, limit_s: float) -> None:
        """Wait until the fork server answers, which cannot be broken off once it is asked.

        Past the limit it is asked all the same, and says itself what is wrong.
        """
        end = time.monotonic() + limit_s
        while not _ready().exists() and time.monotonic() < end:
            if self.closed:
                raise RuntimeError("the build has stopped")
            time.sleep(POLL_S)

    def _events(self, line: Connection, task: Task, first_s: float, each_s: float) -> Iterator[Event]:
        limit = first_s
        while True:
            if not line.poll(limit):
                raise TimeoutError
            try:
                name, value = line.recv()
            except (EOFError, OSError):
                name, value = "ended", -signal.SIGKILL
            if name == "ended":
                if value != 0:
                    raise WorkerDied(_last_line(task.log))
                return
            limit = each_s
            yield name, value


_SERVER_LOCK = threading.Lock()  # the fork server is one for the whole process
_server_started_ns = 0


def _ready() -> Path:
    """Return the file that tells that the fork server has its imports; it ends with this process."""
    return Path(util.get_temp_dir(), "ready")


@contextmanager
def _short_temporary_folder() -> Iterator[None]:
    """Keep the fork server's socket out of a temporary folder whose path is too long for its address."""
    before = tempfile.tempdir
    if len(os.fsencode(tempfile.gettempdir())) > LONGEST_FOLDER_BYTES:
        tempfile.tempdir = SHORT_FOLDER
    try:
        yield
    finally:
        tempfile.tempdir = before


@contextmanager
def _without_program() -> Iterator[None]:
    """Keep the file that this program began with from what is forked, which has no use for it.

    Else each worker runs it once more: a third of a second for a command, and a script without a guard of its
    own would begin its work again.
    """
    program = vars(sys.modules["__main__"])
    hidden: dict[str, object] = {name: program[name] for name in ("__file__", "__spec__") if name in program}
    program.update(dict.fromkeys(hidden))
    try:
        yield
    finally:
        program.update(hidden)


def _guard(line: Connection, task: Task) -> None:
    """Run a task in a process below this one; end it with all it started, and say how it ended."""
    os.setsid()  # a Ctrl-C is for the build, which then ends its workers
    orphans.adopt()
    wake, wakeup = os.pipe()
    os.set_blocking(wakeup, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wakeup)
    process = os.fork()
    if process == 0:
        signal.set_wakeup_fd(-1)
        os.close(wake)
        os.close(wakeup)
        _become_worker(line, task)
    status, sources = None, (line.fileno(), wake)
    while status is None and sources[0] not in select.select(sources, (), ())[0]:
        ended, found = os.waitpid(process, os.WNOHANG)
        status = os.waitstatus_to_exitcode(found) if ended else None
    _kill(process)
    if status is None:
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    orphans.end()
    with contextlib.suppress(OSError):  # nobody listens any more
        line.send(("ended", status))


def _become_worker(line: Connection, task: Task) -> None:
    """Do the task in the forked process; never returns."""
    status = 1
    try:
        os.setsid()  # a process group of its own, killed as one
        orphans.end_with_parent()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        _redirect(task.log)
        os.chdir(task.folder)
        os.environ.clear()
        os.environ.update(task.environment)
        tempfile.tempdir = None  # found anew, from those variables
        confined.confine(task.writable)
        task.work(lambda name, value: line.send((name, value)), **task.arguments)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            sys.stderr.flush()
        os._exit(status)


def _kill(process: int) -> None:
    """Kill a worker's group; and the worker itself, which may not have made its group yet."""
    for send in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            send(process, signal.SIGKILL)


def _redirect(log: Path) -> None:
    """Give a worker no input, and a log for what it says outside its cells."""
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for old, new in ((nothing, STDIN), (target, STDOUT), (target, STDERR)):
        os.dup2(old, new)
    os.close(nothing)
    os.close(target)


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines() if log.is_file() else []
    return lines[-1] if lines else ""
