"""What people said of vintages: ``data/judgements.csv``, a line each; the newest of a vintage counts.

A line is never changed. Undoing is a new line: ``restored`` undoes ``retired``, ``accepted`` undoes
``rejected``. The file may be written by hand; it is read strictly.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from analysis.errors import DataRefused, UsageError
from analysis.files import write_text
from analysis.project import Project
from analysis.store import seals
from analysis.text import encodable

FILE_NAME = "judgements.csv"
ACCEPTED, REJECTED, RETIRED, RESTORED = "accepted", "rejected", "retired", "restored"
VERDICTS = (ACCEPTED, REJECTED, RETIRED, RESTORED)
_VINTAGE = re.compile(r"\d{4}-\d{2}-\d{2}(\.\d+)?")


@dataclass(frozen=True)
class Judgement:
    """One line: when, on what, what was said, why. `vintage` is the name of its folder."""

    day: str
    dataset: str
    vintage: str
    verdict: str
    because: str


COLUMNS = tuple(field.name for field in fields(Judgement))


def read(project: Project) -> list[Judgement]:
    """Return all judgements, oldest first.

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


def newest(judgements: Iterable[Judgement], dataset: str) -> dict[str, Judgement]:
    """Return vintage -> the judgement that counts, for the vintages of a dataset that were judged."""
    return {line.vintage: line for line in judgements if line.dataset == dataset}


def retired(project: Project, dataset: str) -> set[str]:
    """Return the vintages of a dataset that are not read any more."""
    judged = newest(read(project), dataset)
    return {name for name, line in judged.items() if line.verdict == RETIRED}


def record(project: Project, dataset: str, vintage: str, verdict: str, because: str, day: dt.date) -> None:
    """Add a line, in one step; the same verdict again adds nothing.

    Raises
    ------
    UsageError
        Without a reason.
    """
    reason = " ".join(encodable(because).split())
    if not reason:
        raise UsageError("a judgement needs a reason.", remedy='Say it with --because "...".')
    lines = read(project)
    now = newest(lines, dataset).get(vintage)
    if now and now.verdict == verdict:
        return
    lines.append(Judgement(day.isoformat(), dataset, vintage, verdict, reason))
    reviewed = seals.holds(project, FILE_NAME)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([COLUMNS, *map(astuple, lines)])
    write_text(_path(project), text.getvalue())
    if reviewed:  # a line added by hand before stays unsealed, and is found
        seals.follow(project, FILE_NAME, f"{verdict} {dataset} {vintage}: {reason}", day)


def _line(number: int, row: list[str]) -> Judgement:
    if len(row) != len(COLUMNS):
        raise _refused(number, f"{len(row)} cells where there are {len(COLUMNS)} columns")
    line = Judgement(*row)
    if line.verdict not in VERDICTS:
        raise _refused(number, f"'{line.verdict[:40]}' is none of {', '.join(VERDICTS)}")
    if not _VINTAGE.fullmatch(line.vintage):
        raise _refused(number, f"'{line.vintage[:40]}' is no vintage")
    if not line.because.strip():
        raise _refused(number, "the reason is blank")
    return line


def _refused(number: int, what: str) -> DataRefused:
    return DataRefused(
        f"{what}.", where=f"data/{FILE_NAME}, line {number}", remedy="Correct it by hand, or restore it."
    )


def _path(project: Project) -> Path:
    return project.root / "data" / FILE_NAME
