"""Typed errors: each says what happened, where, and what to do next, and has the command's exit code.

The tree, with the module of each class that stands elsewhere::

    BriefError                      base of all that is raised on purpose
    ├── DataRefused                 input that cannot be stored as it is
    ├── SnapshotDamaged             a stored table other than its checksum
    ├── ReleaseDamaged              a release other than as published
    ├── NotAvailable                nothing is known for what was asked
    ├── NotIdentified               a method's guard
    ├── StorageFailed               no space, no right, a disk that fails
    ├── UsageError                  a command or parameter that is wrong
    │   ├── ProjectNotFound
    │   ├── ClusterMissing          batch.cluster
    │   └── UnknownName             a reference to what does not exist
    │       └── UnknownMeasure      lab.measures
    ├── ChapterFailed               a chapter did not run to its end
    ├── SourceUnreachable           sources.site
    ├── SourceRefused               sources.site
    │   └── KeyMissing              sources.site
    ├── SourceChanged               sources.site
    │   └── SourceMoved             sources.site
    ├── CorrectionOutdated          store.corrections
    ├── ComparisonImpossible        archive.comparison
    ├── NameTaken                   archive.landing
    ├── LatestTaken                 archive.landing
    ├── NotSigned                   archive.signature
    ├── BadSignature                archive.signature
    ├── PortTaken                   archive.serve
    ├── BlobDamaged                 batch.blobs
    ├── ClusterAway                 batch.cluster
    ├── OtherCode                   batch.cluster
    ├── Unsealed                    store.seals
    ├── InputsMoved                 release.build
    ├── SecretFound                 release.leaks
    ├── NotTranslated               languages.catalogue
    ├── WithdrawnBefore             release.again
    ├── LockHeld                    operate.lock
    ├── ClockSetBack                operate.publish
    ├── ClockAhead                  operate.clock
    └── NotRemoved                  operate.retention
    Interrupted                     a SystemExit: a signal ended the process
"""

from __future__ import annotations

import contextlib
import difflib
import enum
import errno
import os
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

MOST_LISTED = 30  # names that an error lists


class ExitCode(enum.IntEnum):
    """How a command ended, as a scheduler reads it; `meaning` says it in a line."""

    meaning: str

    def __new__(cls, code: int, meaning: str = "") -> ExitCode:
        """Return the member for a code."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        return member

    DONE = 0, "done"
    REFUSED = 1, "data or storage refused"
    USAGE = 2, "usage"
    NOTHING_NEW = 3, "nothing new"
    CHAPTER_FAILED = 4, "a chapter failed"
    LOCKED = 5, "another run holds the lock"
    UNREACHABLE = 6, "a source or a cluster was unreachable"
    HELD = 7, "a vintage waits for a person's judgement"
    PUBLISHED_AWAY = 8, "published, with sources away"
    STALE = 9, "a headline figure is stale"
    TAMPERED = 10, "a release or a stored file was tampered with or damaged"
    INPUTS_MOVED = 11, "a release is as published, and its inputs have moved on"
    NOT_REBUILT = 12, "a release comes out otherwise when built again"
    UNSEALED = 13, "a file kept by hand changed since it was reviewed"
    UNFORESEEN = 70, "an error nobody foresaw"  # sysexits: an internal software error
    INTERRUPTED = 130, "interrupted with Ctrl-C"  # as shells say it: 128 and the signal's number
    TERMINATED = 143, "interrupted by SIGTERM"

    @classmethod
    def listed(cls) -> str:
        """Return all codes with their meanings, in one line."""
        return "; ".join(f"{member.value} {member.meaning}" for member in cls) + "."


class BriefError(Exception):
    """Base of every error this project raises on purpose.

    Parameters
    ----------
    what : str
        What happened, with the offending value.
    where : str, optional
        File and line, chapter and cell, or dataset and vintage.
    remedy : str, optional
        What the person at the keyboard can do next.
    """

    exit_code = ExitCode.REFUSED
    kept: Path | None = None  # where a build that failed left its notebooks

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(self.message)

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows in place of a traceback: what, where, remedy, on one screen."""
        line = _line_of_the_cell(self.__traceback__)
        parts = (("", self.what), ("where   ", self.where), ("remedy  ", self.remedy), ("cell    ", line))
        return [f"{type(self).__name__}", *(f"  {head}{text}" for head, text in parts if text)]

    @property
    def message(self) -> str:
        """The three parts as one line of text."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.remedy}".rstrip() if self.remedy else head


def _line_of_the_cell(trace: TracebackType | None) -> str:
    """Return the line of a notebook's cell that led to an error; blank outside of a notebook."""
    found = ""
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith("<ipython") or "ipykernel_" in file:
            found = f"line {trace.tb_lineno}"
        trace = trace.tb_next
    return found


class DataRefused(BriefError):
    """Input that cannot be stored as it is; the store is unchanged."""


class SnapshotDamaged(BriefError):
    """A stored table whose bytes no longer match its recorded checksum."""


class ReleaseDamaged(BriefError):
    """A release that is not as it was published."""


class NotAvailable(BriefError):
    """Nothing was published, or nothing is stored, for what was asked at this `as_of`."""


class NotIdentified(BriefError):
    """A method's guard: the question cannot be answered from these data."""


class UsageError(BriefError):
    """A command or a parameter that does not exist or is out of bounds."""

    exit_code = ExitCode.USAGE


class UnknownName(UsageError):
    """A reference to what does not exist: a dataset, event, column, unit, drug, country, result."""

    @classmethod
    def of(cls, kind: str, name: object, known: Iterable[str], *, where: str = "") -> UnknownName:
        """Return the error for a `name` that is none of the `known` names of its `kind`."""
        names = sorted(known)
        listed = ", ".join(names[:MOST_LISTED]) + (" ..." if len(names) > MOST_LISTED else "")
        return cls(
            f"no {kind} is called '{name}'.{nearest(str(name), names)}",
            where=where,
            remedy=f"There are: {listed}.",
        )


class ChapterFailed(BriefError):
    """A chapter did not run to its end, or did not keep what it promises; nothing was published."""

    exit_code = ExitCode.CHAPTER_FAILED


class ProjectNotFound(UsageError):
    """The current folder does not lie inside a project folder."""


# What a disk, its rights or its mount refuse; any other OSError is a fault of this package.
_REFUSALS = {
    errno.ENOSPC: "Free some space there, and run the command again.",
    errno.EDQUOT: "Free some of the quota there, and run the command again.",
    errno.EFBIG: "Raise the limit on the size of files, and run the command again.",
    errno.EROFS: "Mount it for writing, and run the command again.",
    errno.EACCES: "Give the user who runs the command the right to it, and run it again.",
    errno.EPERM: "Give the user who runs the command the right to it, and run it again.",
    errno.EIO: "See whether the disk is sound, and run the command again.",
}


def is_of_storage(error: BaseException) -> bool:
    """Return whether an error is the storage's refusal: no space, no right, a disk that fails."""
    return isinstance(error, OSError) and error.errno in _REFUSALS


class StorageFailed(BriefError):
    """A file could not be written or read: no space, no right, a disk that fails. No release was changed."""


@contextlib.contextmanager
def storage_errors(folder: os.PathLike[str] | str) -> Iterator[None]:
    """Turn what the storage refuses inside a ``with`` block into `StorageFailed`.

    Parameters
    ----------
    folder : path
        Named in the message where the system's own error names no path.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        where = str(error.filename2 or error.filename or folder)
        raise StorageFailed(
            f"{os.strerror(error.errno)}.", where=where, remedy=_REFUSALS[error.errno]
        ) from error


class Interrupted(SystemExit):
    """A signal told the process to end; the exit code is the one shells use, 128 and the signal's number."""

    def __init__(self, number: int) -> None:
        self.exit_code = ExitCode(128 + number)
        super().__init__(int(self.exit_code))
        self.message = f"interrupted by {signal.Signals(number).name}"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint with the known name nearest to `name`, or nothing when none is near."""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f" Did you mean '{close[0]}'?" if close else ""
