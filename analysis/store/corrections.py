"""Corrections as data: what a publisher got wrong, what is right, and a guard against the day it is fixed.

A snapshot is never edited. A file under ``data/corrections`` names the rows, the figure that was published
and the right one. Of ``action: replace`` the figure is replaced when the vintage is read; of ``action:
recorded`` nothing is replaced, since the vintages held are right, and the guard holds them to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import pandas as pd
import yaml

from analysis.errors import BriefError, DataRefused
from analysis.project import Project
from analysis.sources import catalogue

FOLDER = "corrections"
ACTIONS = ("replace", "recorded")


class CorrectionOutdated(BriefError):
    """The publisher's figure is no longer the one a correction was written for."""


@dataclass(frozen=True)
class Correction:
    """One figure that was published wrong.

    Attributes
    ----------
    id, action : str
        The file's name without ending; ``replace`` or ``recorded``.
    dataset, where, column : str, mapping, str
        Which rows of which dataset (column -> value), and which of its measured columns.
    published, right, tolerance : float
        The wrong figure, the right one, and how far a held figure may be from either.
    from_vintage, until_vintage : date, date or None
        First and last vintage that hold the wrong figure; None while the publisher has not fixed it.
    reason : str
        What happened, in words.
    known_from : date
        Day from which the error was known: reads of an earlier day show what was published.
    publisher, source_title, source_url, source_date, confidence : str
        Who says so.
    """

    id: str
    action: str
    dataset: str
    where: Mapping[str, object]
    column: str
    published: float
    right: float
    tolerance: float
    from_vintage: dt.date
    until_vintage: dt.date | None
    reason: str
    known_from: dt.date
    publisher: str
    source_title: str
    source_url: str
    source_date: object
    confidence: str

    def concerns(self, vintage: dt.date) -> bool:
        """Whether a vintage should hold the wrong figure."""
        return self.from_vintage <= vintage and (self.until_vintage is None or vintage <= self.until_vintage)

    def rows_of(self, table: pd.DataFrame) -> pd.Series:
        """Return which rows of a table the correction speaks of."""
        rows = pd.Series(True, index=table.index)
        for column, value in self.where.items():
            rows &= table[column] == (pd.Timestamp(value) if isinstance(value, dt.date) else value)
        return rows


def read(project: Project) -> tuple[Correction, ...]:
    """Return the corrections of a project, in the order of their names.

    Raises
    ------
    DataRefused
        For a file that is not as described, or names a dataset, column or action that does not exist.
    """
    folder = project.snapshots.parent / FOLDER
    return tuple(_read(path) for path in sorted(folder.glob("*.yml")) if path.is_file())


def apply(
    table: pd.DataFrame, dataset: str, vintage: dt.date, as_of: dt.date, corrections: Sequence[Correction]
) -> tuple[pd.DataFrame, tuple[Correction, ...]]:
    """Return a vintage's table with wrong figures replaced, and the corrections that were made.

    Raises
    ------
    CorrectionOutdated
        When the vintage no longer holds the figure a correction was written for.
    """
    made = []
    for correction in corrections:
        if (
            correction.action != "replace"
            or correction.dataset != dataset
            or as_of < correction.known_from
            or not correction.concerns(vintage)
        ):
            continue
        rows = correction.rows_of(table)
        if rows.sum() != 1 or not _near(
            table.loc[rows, correction.column].iloc[0], correction.published, correction
        ):
            _outdated(correction, table.loc[rows, correction.column].sum(), vintage, correction.published)
        table = table.copy()
        table.loc[rows, correction.column] = correction.right
        made.append(correction)
    return table, tuple(made)


def check(correction: Correction, table: pd.DataFrame, vintage: dt.date) -> None:
    """Hold a vintage to a correction: the wrong figure where it should be, the right one elsewhere.

    Raises
    ------
    CorrectionOutdated
        When the figure is another. A vintage that does not cover the rows is passed over.
    """
    rows = correction.rows_of(table)
    if not rows.any():
        return
    held = float(table.loc[rows, correction.column].sum())
    due = correction.published if correction.concerns(vintage) else correction.right
    if not _near(held, due, correction):
        _outdated(correction, held, vintage, due)


def _near(held: float, due: float, correction: Correction) -> bool:
    return abs(float(held) - due) <= correction.tolerance


def _outdated(correction: Correction, held: float, vintage: dt.date, due: float) -> None:
    raise CorrectionOutdated(
        f"{correction.column} is {held:,.2f}, the correction '{correction.id}' was written for {due:,.2f}.",
        where=f"{correction.dataset}, vintage {vintage}",
        remedy="The publisher may have fixed it: set until_vintage to the last wrong vintage in "
        f"data/{FOLDER}/{correction.id}.yml, and note it in data/data_log.md.",
    )


def _read(path: Path) -> Correction:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        correction = Correction(**{item.name: content.pop(item.name) for item in fields(Correction)})
        problem = f"unknown field {', '.join(content)}" if content else _problem(correction, path)
    except (OSError, yaml.YAMLError, AttributeError, KeyError, TypeError) as error:
        problem = f"not readable as a correction ({type(error).__name__}: {error})"
    if problem:
        raise DataRefused(
            f"{problem}.",
            where=f"{FOLDER}/{path.name}",
            remedy="Write one value for each field of Correction in analysis/store/corrections.py.",
        )
    return correction


def _problem(correction: Correction, path: Path) -> str:
    """Return what is wrong with a correction, in words; blank when nothing is."""
    if correction.id != path.stem:
        return f"id '{correction.id}' is not the name of the file"
    if correction.action not in ACTIONS:
        return f"action '{correction.action}' is not one of {', '.join(ACTIONS)}"
    if correction.dataset not in catalogue.DATASETS:
        return f"no dataset '{correction.dataset}'"
    dataset = catalogue.dataset(correction.dataset)
    unknown = {*correction.where, correction.column} - set(dataset.schema.columns)
    if unknown:
        return f"{dataset.name} has no column {', '.join(sorted(unknown))}"
    if correction.column not in dataset.values:
        return f"'{correction.column}' is not a measured column"
    if correction.action == "replace" and set(correction.where) != set(dataset.key):
        return f"a replaced figure needs the whole key: {', '.join(dataset.key)}"
    return ""
