"""A publisher's site, its key, and the errors that say what went wrong there."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.errors import BriefError, ExitCode


class SourceUnreachable(BriefError):
    """A source gave no whole answer: no connection, a cut answer, a fault of its own, too many requests."""

    exit_code = ExitCode.UNREACHABLE

    def __init__(self, what: str, *, where: str = "", remedy: str = "", wait: float | None = None) -> None:
        super().__init__(what, where=where, remedy=remedy)
        self.wait = wait  # seconds the source asks us to wait, where it says so


class SourceRefused(BriefError):
    """A source answered, but not with data: forbidden, or a key that is missing or wrong."""

    exit_code = ExitCode.UNREACHABLE


class KeyMissing(SourceRefused):
    """The source answers only with a key, and none is set: nothing was asked."""


class SourceChanged(BriefError):
    """A source answered with something other than what it documents; its answer is not trusted."""


class SourceMoved(SourceChanged):
    """The address holds nothing any more, or not yet (404, 410)."""


@dataclass(frozen=True)
class Site:
    """A publisher's site.

    Attributes
    ----------
    name : str
        The publisher's part of its datasets' names.
    publisher, base : str
        Who is asked, and the address all paths are below of.
    pause : float
        Seconds to leave between two requests.
    by_hand : str
        The way by hand, for messages.
    key : str
        The environment variable that holds our key; blank where the site asks for none.
    """

    name: str
    publisher: str
    base: str
    pause: float
    by_hand: str
    key: str = ""


class Secret:
    """A key that does not print itself, in a message, a traceback with variables, or a log."""

    __slots__ = ("_value", "name")

    def __init__(self, name: str, value: str) -> None:
        self.name, self._value = name, value

    def __repr__(self) -> str:
        return f"<{self.name}>"

    __str__ = __repr__

    def reveal(self) -> str:
        """Return the key itself; only the wire asks for it."""
        return self._value
