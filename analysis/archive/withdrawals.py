"""Releases taken back, and put back: ``data/withdrawals.csv``, a line each; the newest of a release counts.

A line is never changed and no release is deleted. Undoing is a new line, ``restored``. The file may be
written by hand; it is read strictly. What it says appears with the correction notices, wherever these do.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Collection, Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from analysis.archive import notices
from analysis.archive.notices import CorrectionNotice
from analysis.errors import DataRefused, UsageError
from analysis.files import write_text
from analysis.project import Project
from analysis.text import encodable

FILE_NAME = "withdrawals.csv"
WITHDRAWN, RESTORED = "withdrawn", "restored"
VERDICTS = (WITHDRAWN, RESTORED)


@dataclass(frozen=True)
class Line:
    """One line: when, of which release, what was done, why."""

    day: str
    release: str
    verdict: str
    because: str


COLUMNS = tuple(field.name for field in fields(Line))


def read(project: Project) -> list[Line]:
    """Return all lines, oldest first; none in a project without the file.

    Raises
    ------
    DataRefused
        For a line that is none; names it.
    """
    path = _path(project)
    if not path.is_file():
        return []
    try:
        header, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True)
    except (ValueError, csv.Error) as error:
        raise _refused(1, f"the file cannot be read ({error})") from None
    if tuple(header) != COLUMNS:
        raise _refused(1, f"the columns are {', '.join(header)[:80]}, not {', '.join(COLUMNS)}")
    return [_line(number, row) for number, row in enumerate(rows, start=2)]


def record(project: Project, release: str, verdict: str, because: str, day: dt.date) -> bool:
    """Add a line, in one step; return False where the release stands so already.

    Raises
    ------
    UsageError
        Without a reason, for a release that is not withdrawn, or for one that a notice written by hand
        withdraws: only a hand can take that back.
    """
    reason = " ".join(encodable(because).split())
    lines = read(project)
    now = _newest(lines).get(release)
    out = now is not None and now.verdict == WITHDRAWN
    if verdict == WITHDRAWN and not reason:
        raise UsageError("a withdrawal needs a reason.", remedy='Say it with --because "...".')
    if verdict == RESTORED and not out:
        raise UsageError(
            f"release {release} was not withdrawn by this command.",
            remedy=f"A notice of kind withdrawal is taken back in data/{notices.FILE_NAME}, by hand.",
        )
    if out == (verdict == WITHDRAWN):
        return False
    lines.append(Line(day.isoformat(), release, verdict, reason or "Taken back without a word."))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([COLUMNS, *map(astuple, lines)])
    write_text(_path(project), text.getvalue())
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


def _notice(line: Line, counts: bool) -> CorrectionNotice:
    day = dt.date.fromisoformat(line.day)
    if line.verdict == RESTORED:
        text = f"The withdrawal is taken back: {line.because}"
        return CorrectionNotice(date=day, release=line.release, kind="clarification", text=text)
    if counts:
        return CorrectionNotice(date=day, release=line.release, kind="withdrawal", text=line.because)
    text = f"It was withdrawn on this day, and is no longer: {line.because}"
    return CorrectionNotice(date=day, release=line.release, kind="clarification", text=text)


def _newest(lines: Iterable[Line]) -> dict[str, Line]:
    return {line.release: line for line in lines}


def _line(number: int, row: list[str]) -> Line:
    if len(row) != len(COLUMNS):
        raise _refused(number, f"{len(row)} cells where there are {len(COLUMNS)} columns")
    line = Line(*row)
    if line.verdict not in VERDICTS:
        raise _refused(number, f"'{line.verdict[:40]}' is none of {', '.join(VERDICTS)}")
    if not line.because.strip() or not line.release.strip():
        raise _refused(number, "the release or the reason is blank")
    try:
        dt.date.fromisoformat(line.day)
    except ValueError:
        raise _refused(number, f"'{line.day[:40]}' is no day") from None
    return line


def _refused(number: int, what: str) -> DataRefused:
    return DataRefused(
        f"{what}.", where=f"data/{FILE_NAME}, line {number}", remedy="Correct it by hand, or restore it."
    )


def _path(project: Project) -> Path:
    return project.root / "data" / FILE_NAME
