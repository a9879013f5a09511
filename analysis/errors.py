"""Typed errors: each says what happened, where, and what to do next, and has the command's exit code."""

from __future__ import annotations


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

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """The three parts as one line of text."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.remedy}".rstrip() if self.remedy else head


class DataRefused(BriefError):
    """Input that cannot be stored as it is; the store is unchanged."""


class SnapshotDamaged(BriefError):
    """A stored table whose bytes no longer match its recorded checksum."""


class NotAvailable(BriefError):
    """Nothing was published, or nothing is stored, for what was asked at this `as_of`."""


class NotIdentified(BriefError):
    """A method's guard: the question cannot be answered from these data."""


class UsageError(BriefError):
    """A command or a parameter that does not exist or is out of bounds."""

    exit_code = 2


class ChapterFailed(BriefError):
    """A chapter did not run to its end, or did not keep what it promises; nothing was published."""

    exit_code = 4


class ProjectNotFound(UsageError):
    """The current folder does not lie inside a project folder."""
