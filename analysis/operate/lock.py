"""One run at a time in a project folder.

The lock is the kernel's (``flock``) on ``reports/.lock``: it ends with the process that holds it, however
that process ends. The file's text says who holds it; it is emptied when the lock is given back. The file
itself stays, so that two runs never lock two different files of the same name.

Where a file system does not carry the lock to other machines, the text decides: an owner on this machine is
gone when its process is; one on another machine is gone when it has not touched the file for `SILENCE_S`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import fcntl
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from analysis.errors import BriefError, ExitCode
from analysis.project import Project

LOCK_FILE = ".lock"
TOUCH_S = 20.0
SILENCE_S = 300.0
POLL_S = 0.2


class LockHeld(BriefError):
    """Another run works in this project folder; this one has changed nothing."""

    exit_code = ExitCode.LOCKED


@dataclass(frozen=True)
class Owner:
    """The process that holds the lock.

    Attributes
    ----------
    host, pid, process_start : str, int, str
        The machine, the process, and when it started in the terms of its system: a number that is given
        to another process later does not make it the same process.
    command : str
        What it runs, such as ``publish``.
    since : str
        When it took the lock: UTC, ISO 8601.
    """

    host: str
    pid: int
    process_start: str
    command: str
    since: str

    @classmethod
    def here(cls, command: str) -> Owner:
        """Return this process as an owner from now on."""
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        pid = os.getpid()
        return cls(socket.gethostname(), pid, process_start(pid), command, now)

    @property
    def same_host(self) -> bool:
        return self.host == socket.gethostname()

    @property
    def alive(self) -> bool:
        """True when the process still runs; asked only of an owner on this machine."""
        return bool(self.process_start) and process_start(self.pid) == self.process_start

    @property
    def is_me(self) -> bool:
        """True when the owner is the process that asks."""
        return self.same_host and self.pid == os.getpid() and self.alive

    def age_s(self, now: dt.datetime | None = None) -> float:
        """Return the seconds since the lock was taken."""
        return ((now or dt.datetime.now(dt.UTC)) - dt.datetime.fromisoformat(self.since)).total_seconds()


@contextlib.contextmanager
def hold(project: Project, command: str, *, wait_s: float = 0.0) -> Iterator[Owner]:
    """Hold the project's lock for the length of a ``with`` block.

    Parameters
    ----------
    project : Project
        Its ``reports`` folder is made when it is missing.
    command : str
        What the holder runs; shown to whoever finds the lock taken.
    wait_s : float, default 0
        Seconds to wait for another run to end; 0 does not wait.

    Raises
    ------
    LockHeld
        When another run holds the lock, or still does after `wait_s`. It names owner and age. A lock that
        this process holds already counts too.
    """
    project.reports.mkdir(parents=True, exist_ok=True)
    descriptor = _take(project.reports / LOCK_FILE, time.monotonic() + wait_s)
    done = threading.Event()
    toucher = threading.Thread(target=_keep_touching, args=(descriptor, done), daemon=True)
    try:
        owner = Owner.here(command)
        _write(descriptor, json.dumps(asdict(owner)) + "\n")
        toucher.start()
        yield owner
    finally:
        done.set()
        if toucher.ident:
            toucher.join()  # or it might touch whatever file gets this descriptor next
        try:
            os.ftruncate(descriptor, 0)
        finally:
            os.close(descriptor)  # gives the lock back


def holder(project: Project) -> Owner | None:
    """Return who holds the project's lock, or None. Does not touch the lock itself."""
    return _standing_owner(project.reports / LOCK_FILE)


def process_start(pid: int) -> str:
    """Return when a process of this machine started, as its system writes it; blank when there is none.

    A process that has ended and was not yet collected by its parent counts as none.
    """
    if sys.platform.startswith("linux"):
        try:
            stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except OSError:
            return ""
        fields = stat.rpartition(")")[2].split()  # the name in parentheses may hold blanks
        return "" if fields[0] in "ZX" else f"{boot}:{fields[19]}"
    asked = subprocess.run(
        ["ps", "-o", "lstart=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
        env={"LC_ALL": "C"},
    )
    return asked.stdout.strip()


def _take(path: Path, deadline: float) -> int:
    """Return the descriptor of the locked file, or raise `LockHeld` at the deadline."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        while not _try(descriptor, path):
            if time.monotonic() >= deadline:
                raise _held(path)
            time.sleep(POLL_S)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _try(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        raise BriefError(
            f"the file system cannot lock ({error.strerror}).",
            where=str(path),
            remedy="Keep the project's reports/ on a local disk, or on a share that supports flock.",
        ) from error
    if _standing_owner(path) is None:
        return True
    # The kernel let us in although the owner is there: this file system's locks do not reach it.
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    return False


def _standing_owner(path: Path) -> Owner | None:
    """Return the owner the file names, unless it is gone."""
    try:
        touched = path.stat().st_mtime
        owner = Owner(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):  # no file, an empty one, or one cut while it was written
        return None
    there = owner.alive if owner.same_host else time.time() - touched < SILENCE_S
    return owner if there else None


def _held(path: Path) -> LockHeld:
    owner = _standing_owner(path)
    if owner is None:  # it has the lock and has not yet written its name
        return LockHeld("another run is starting.", where=str(path), remedy="Try again in a moment.")
    hint = f"process {owner.pid} on {owner.host}"
    return LockHeld(
        f"'brief {owner.command}' holds the lock ({hint}) since {owner.since}, {_span(owner.age_s())}.",
        where=str(path),
        remedy="Wait for it to end, or end that process; the lock ends with it. Nothing was changed.",
    )


def _span(seconds: float) -> str:
    minutes = int(max(seconds, 0) // 60)
    if minutes < 1:
        return "less than a minute"
    if minutes < 120:
        return f"{minutes} minute{'s' if minutes > 1 else ''}"
    return f"{minutes // 60} hours"


def _write(descriptor: int, text: str) -> None:
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, text.encode("utf-8"), 0)


def _keep_touching(descriptor: int, done: threading.Event) -> None:
    """Show machines that do not see the lock that its owner lives."""
    while not done.wait(TOUCH_S):
        with contextlib.suppress(OSError):  # a share that is away for a moment; the next touch may reach it
            os.utime(descriptor)
