"""Releases taken back, and put back: ``data/withdrawals.csv``, a line each; the newest of a release counts.

No release is deleted, and undoing is a new line, ``restored``. What it says appears with the correction
notices, wherever these do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from analysis.archive import notices
from analysis.archive.notices import CorrectionNotice
from analysis.errors import UsageError
from analysis.project import Project
from analysis.store.decisions import DecisionFile, reason

FILE_NAME = "withdrawals.csv"
WITHDRAWN, RESTORED = "withdrawn", "restored"
VERDICTS = (WITHDRAWN, RESTORED)


@dataclass(frozen=True)
class Withdrawal:
    """One line: when, of which release, what was done, why."""

    day: str
    release: str
    verdict: str
    because: str


def _wrong(line: Withdrawal) -> str:
    return "" if line.release.strip() else "the release is blank"


FILE = DecisionFile(FILE_NAME, Withdrawal, VERDICTS, _wrong)
read = FILE.read


def record(project: Project, release: str, verdict: str, because: str, day: dt.date) -> bool:
    """Add a line, in one step; return False where the release stands so already.

    Raises
    ------
    UsageError
        Without a reason, for a release that is not withdrawn, or for one that a notice written by hand
        withdraws: only a hand can take that back.
    """
    why = reason(because)
    now = _newest(read(project)).get(release)
    out = now is not None and now.verdict == WITHDRAWN
    if verdict == WITHDRAWN and not why:
        raise UsageError("a withdrawal needs a reason.", remedy='Say it with --because "...".')
    if verdict == RESTORED and not out:
        raise UsageError(
            f"release {release} was not withdrawn by this command.",
            remedy=f"A notice of kind withdrawal is taken back in data/{notices.FILE_NAME}, by hand.",
        )
    if out == (verdict == WITHDRAWN):
        return False
    FILE.add(project, Withdrawal(day.isoformat(), release, verdict, why or "Taken back without a word."))
    return True


def told(project: Project, releases: Collection[str]) -> tuple[CorrectionNotice, ...]:
    """Return all notices on the given releases, newest first: those written by hand, and the withdrawals.

    A withdrawal that was taken back stays, as a clarification: readers see that it was.
    """
    lines = [line for line in read(project) if line.release in releases]
    last = _newest(lines)
    recorded = [_notice(line, line is last[line.release]) for line in lines]
    by_hand = notices.read(project, releases)
    return tuple(sorted((*recorded[::-1], *by_hand), key=lambda notice: notice.date, reverse=True))


def names(project: Project, releases: Collection[str]) -> set[str]:
    """Return which of the given releases are withdrawn, by the command or by a notice written by hand."""
    return notices.withdrawn(told(project, releases))


def _notice(line: Withdrawal, counts: bool) -> CorrectionNotice:
    day = dt.date.fromisoformat(line.day)
    if line.verdict == RESTORED:
        text = f"The withdrawal is taken back: {line.because}"
        return CorrectionNotice(date=day, release=line.release, kind="clarification", text=text)
    if counts:
        return CorrectionNotice(date=day, release=line.release, kind="withdrawal", text=line.because)
    text = f"It was withdrawn on this day, and is no longer: {line.because}"
    return CorrectionNotice(date=day, release=line.release, kind="clarification", text=text)


def _newest(lines: Iterable[Withdrawal]) -> dict[str, Withdrawal]:
    return {line.release: line for line in lines}
