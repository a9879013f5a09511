"""Processes whose parent has ended, on Linux: given to this process, and ended by it.

A process group is killed as one, but a child that began a session of its own is in no group we know.
Elsewhere than on Linux nothing is adopted, and such a child outlives its kernel.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Collection
from pathlib import Path

PARENT_VARIABLE = "BRIEF_PARENT"  # process id of the build, for what it starts
READY_VARIABLE = "BRIEF_READY"  # the file that what it starts makes, once it can work
LINUX = sys.platform.startswith("linux")
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36  # <linux/prctl.h>


def adopt() -> None:
    """Become the parent of every descendant whose own parent ends."""
    _control(PR_SET_CHILD_SUBREAPER, 1)


def end_with_parent(*, yes: bool = True) -> None:
    """Be killed when the parent ends, however it ends; or no more."""
    _control(PR_SET_PDEATHSIG, signal.SIGKILL if yes else 0)


def end_without_parent() -> None:
    """End at once where the process that `PARENT_VARIABLE` names is no longer the parent."""
    if LINUX and os.environ.get(PARENT_VARIABLE, str(os.getppid())) != str(os.getppid()):
        os._exit(0)


def end(keep: Collection[int] = ()) -> None:
    """Kill the children of this process but those to `keep`, and what is adopted when they are gone."""
    while LINUX and (strays := set(_children()) - set(keep)):
        for process in strays:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(process, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process, 0)


def _control(option: int, value: int) -> None:
    if LINUX:
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def _children() -> list[int]:
    """Return the process ids of this process's children."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has just ended
            parent = path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1]
            if int(parent) == os.getpid():
                found.append(int(path.parent.name))
    return found
