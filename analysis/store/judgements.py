"""What people said of vintages: ``data/judgements.csv``, a line each; the newest of a vintage counts.

Undoing is a new line: ``restored`` undoes ``retired``, ``accepted`` undoes ``rejected``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from analysis.errors import UsageError
from analysis.project import Project
from analysis.store import seals
from analysis.store.decisions import DecisionFile, reason

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


def _wrong(line: Judgement) -> str:
    return "" if _VINTAGE.fullmatch(line.vintage) else f"'{line.vintage[:40]}' is no vintage"


FILE = DecisionFile(FILE_NAME, Judgement, VERDICTS, _wrong)
read = FILE.read


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
    why = reason(because)
    if not why:
        raise UsageError("a judgement needs a reason.", remedy='Say it with --because "...".')
    now = newest(read(project), dataset).get(vintage)
    if now and now.verdict == verdict:
        return
    reviewed = seals.holds(project, FILE_NAME)
    FILE.add(project, Judgement(day.isoformat(), dataset, vintage, verdict, why))
    if reviewed:  # a line added by hand before stays unsealed, and is found
        seals.follow(project, FILE_NAME, f"{verdict} {dataset} {vintage}: {why}", day)
