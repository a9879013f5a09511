"""What may be tidied away: what killed runs left, old failures, old logs. Releases are never removed."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import BriefError
from analysis.operate.lock import hold, holder
from analysis.operate.runlog import FOLDER as LOGS
from analysis.project import Project

FAILED = ".failed"
FAILURES_KEPT = 5
FAILURE_AGE = dt.timedelta(days=30)
LOG_AGE = dt.timedelta(days=365)
INTAKE_AGE = dt.timedelta(days=1)


class NotRemoved(BriefError):
    """Something could not be removed; the rest was."""


@dataclass(frozen=True)
class Item:
    """Something to remove: where it lies, its size in bytes, and why it may go."""

    path: Path
    size: int
    reason: str


@dataclass(frozen=True)
class Removal:
    """What `clean` would remove from a project, in the order it is shown, and the time ages count to."""

    project: Project
    items: tuple[Item, ...]
    now: dt.datetime

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(item.size for item in self.items)


def removable(project: Project, now: dt.datetime | None = None) -> Removal:
    """Return what may be removed; removes nothing.

    Parameters
    ----------
    project : Project
        Its ``reports`` folder is looked through, and ``data/snapshots`` for what a killed intake left.
    now : datetime.datetime, optional
        The time ages are counted to, with a time zone; the present when not given.

    Notes
    -----
    Whoever works in the folder holds the lock. While another process holds it, nothing that could be its
    work is listed. Links are never followed.
    """
    now = now or dt.datetime.now(dt.UTC)
    owner = holder(project)
    sources: list[Callable[[Project, dt.datetime], Iterator[tuple[Path, str]]]] = [_failures, _logs]
    if owner is None or owner.is_me:
        sources = [_leftovers, *sources]
    items = (Item(path, _size(path), reason) for source in sources for path, reason in source(project, now))
    return Removal(project, tuple(items), now)


def clean(agreed: Removal) -> list[Item]:
    """Remove what is listed, and return what was removed.

    Holds the lock meanwhile, if this process does not hold it already. What a new list under the lock would
    not list any more, such as a folder that was touched since, stays.

    Raises
    ------
    LockHeld
        When another run works in the folder; nothing was removed.
    NotRemoved
        Naming what could not be removed; the rest was.
    """
    project = agreed.project
    owner = holder(project)
    locked = owner is not None and owner.is_me
    with contextlib.nullcontext() if locked else hold(project, "clean"):
        still = {item.path for item in removable(project, agreed.now).items}
        removed, kept = [], []
        for item in agreed.items:
            if item.path not in still:
                continue
            try:
                _remove(item.path)
                removed.append(item)
            except OSError as error:
                kept.append(f"{item.path} ({error.strerror})")
    if kept:
        raise NotRemoved(
            f"could not be removed: {', '.join(kept)}.",
            remedy="Check who owns it, and run the command again.",
        )
    return removed


def _leftovers(project: Project, now: dt.datetime) -> Iterator[tuple[Path, str]]:
    for path in _in(project.work, "build-*"):
        yield path, "a work folder whose run is gone"
    for path in _in(project.reports, ".latest-*"):
        if path.is_symlink():
            yield path, "a link that was never put in place"
    for path in _in(project.reports, "*.tmp"):
        if path.is_file() and not path.is_symlink():
            yield path, "a file that was never finished"
    for path in sorted(project.snapshots.glob("*/*/.incoming-*")):
        if _age(path, now) > INTAKE_AGE:
            yield path, "a file that was never stored"


def _failures(project: Project, now: dt.datetime) -> Iterator[tuple[Path, str]]:
    folders = _in(project.reports / FAILED, "*")
    oldest_first = sorted(folders, key=lambda path: (path.lstat().st_mtime, path.name))
    for path in oldest_first[:-FAILURES_KEPT]:
        if _age(path, now) > FAILURE_AGE:
            yield path, f"a failure older than {FAILURE_AGE.days} days"


def _logs(project: Project, now: dt.datetime) -> Iterator[tuple[Path, str]]:
    for path in [*_in(project.reports / LOGS, "*.jsonl"), *_in(project.reports / LOGS, "*.txt")]:
        if _age(path, now) > LOG_AGE:
            yield path, "a log older than a year"


def _in(folder: Path, pattern: str) -> list[Path]:
    """Return what lies in a folder itself, which is no link to one elsewhere."""
    return [] if folder.is_symlink() else sorted(folder.glob(pattern))


def _age(path: Path, now: dt.datetime) -> dt.timedelta:
    return now - dt.datetime.fromtimestamp(path.lstat().st_mtime, dt.UTC)


def _size(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    return sum(part.lstat().st_size for part in path.rglob("*") if not part.is_dir())


def _remove(path: Path) -> None:
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
    else:
        shutil.rmtree(path)
