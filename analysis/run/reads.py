"""What a process reads: files it opens, folders it lists and settings, as Python's audit events tell.

A library that opens files by itself is silent there; who calls it raises the event instead.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from importlib.util import source_from_cache
from pathlib import Path

from analysis.project import PACKAGE, SETTING_READ

FILE, FOLDER, SETTING = "file", "folder", "setting"
Read = tuple[str, str]  # kind, and absolute path or name

_LISTING = ("os.listdir", "os.scandir")
_WRITING = os.O_CREAT | os.O_TRUNC
_seen: set[tuple[str, str, str]] | None = None


def begin() -> None:
    """Note from now on what this process reads, and each process forked from it."""
    global _seen
    if _seen is None:
        _seen = set()
        sys.addaudithook(_hear)


def so_far() -> list[Read]:
    """Return what was read since `begin`, without the package's code and what belongs to the system.

    The package's code is found by what imports what, see `analysis.run.imports`.
    """
    found, places = set(), _of_the_system()
    searched = {os.path.realpath(entry or ".") for entry in sys.path}  # for modules, by Python itself
    for kind, path, folder in _seen or ():
        if kind == SETTING:
            found.add((kind, path))
            continue
        absolute = os.path.normpath(Path(folder, path))
        if absolute.endswith(".pyc"):
            with suppress(ValueError):  # a name of another tool, not of Python: the file counts as it is
                absolute = source_from_cache(absolute)
        system = absolute.startswith(places) or absolute in searched
        if not system and not (_is_code(kind, absolute) and Path(absolute).is_relative_to(PACKAGE)):
            found.add((kind, absolute))
    return sorted(found)


def _is_code(kind: str, path: str) -> bool:
    return kind == FOLDER or path.endswith(".py")


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == SETTING_READ and _seen is not None:
        _seen.add((SETTING, str(arguments[0]), ""))
        return
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and (flags & os.O_ACCMODE == os.O_WRONLY or flags & _WRITING):
            return
        kind = FILE
    elif event in _LISTING:
        path, kind = arguments[0] or ".", FOLDER
        if path == "." and "" in sys.path:  # where Python itself looks for modules, asked of it now
            return
    else:
        return
    if isinstance(path, str | bytes | os.PathLike) and _seen is not None:
        text = os.fsdecode(path)
        # Where a path starts from is asked now: the process may move.
        _seen.add((kind, text, "" if text.startswith(os.sep) else str(Path.cwd())))


def _of_the_system() -> tuple[str, ...]:
    """Return the beginnings of paths that belong to the system, the interpreter or this process alone."""
    own = [sys.prefix, sys.base_prefix, tempfile.gettempdir(), *_of_libraries()]
    places = ["/proc", "/sys", "/dev", "/etc", "/usr", "/lib", "/var/lib", *own]
    return tuple(f"{os.path.realpath(place)}{os.sep}" for place in places if place)


def _of_libraries() -> list[str]:
    """Return the folders in which libraries keep what they found out about this machine."""
    named: list[Callable[[], str | Path]] = [lambda: os.environ.get("IPYTHONDIR", "")]
    if "matplotlib" in sys.modules:
        from matplotlib import get_cachedir, get_configdir

        named += [get_cachedir, get_configdir]
    return [str(place()) for place in named]
