"""Corrections as data: what a publisher got wrong, what is right, and a guard against the day it is fixed.

A snapshot is never edited. A file under ``data/corrections`` names the rows, the figure that was published
and the right one. Of ``action: replace`` the figure is replaced when the vintage is read; of ``action:
recorded`` nothing is replaced, since the vintages held are right, and the guard holds them to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Self

import pandas as pd
from pydantic import model_validator

from analysis import yaml_file
from analysis.errors import BriefError, DataRefused
from analysis.project import Project
from analysis.sources import catalogue
from analysis.yaml_file import Day, Model, Text, Wrong

FOLDER = "corrections"


class CorrectionOutdated(BriefError):
    """The publisher's figure is no longer the one a correction was written for."""


class Correction(Model):
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
    reported : date, optional
        Day on which the publisher was told; None where nobody told it.
    status : str
        What became of it: ``open``, ``confirmed`` by the publisher, ``fixed``, or ``declined``.
    """

    id: Text
    action: Literal["replace", "recorded"]
    dataset: Text
    where: dict[str, str | int | float | dt.date]
    column: Text
    published: float
    right: float
    tolerance: float
    from_vintage: Day
    until_vintage: Day | None
    reason: Text
    known_from: Day
    publisher: Text
    source_title: Text
    source_url: Text
    source_date: Day
    confidence: Text
    reported: Day | None = None
    status: Literal["open", "confirmed", "fixed", "declined"] = "open"

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """Refuse a correction of what does not exist, or that does not say which figure it means."""
        if self.dataset not in catalogue.DATASETS:
            raise Wrong.name("dataset", self.dataset, catalogue.DATASETS, at=("dataset",))
        dataset = catalogue.dataset(self.dataset)
        for column in (*self.where, self.column):
            if column not in dataset.schema.columns:
                place = ("where", column) if column in self.where else ("column",)
                raise Wrong.name(f"column of {dataset.name}", column, dataset.schema.columns, at=place)
        if self.column not in dataset.values:
            raise Wrong(
                f"'{self.column}' is not a measured column.",
                f"Name one of {', '.join(dataset.values)}.",
                at=("column",),
            )
        if self.action == "replace" and set(self.where) != set(dataset.key):
            raise Wrong(
                f"a replaced figure needs the whole key: {', '.join(dataset.key)}.",
                "Name a value of each.",
                at=("where",),
            )
        if self.status == "fixed" and self.until_vintage is None:
            raise Wrong(
                "what is fixed has a last wrong vintage.", "Set until_vintage.", at=("until_vintage",)
            )
        return self

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
    corrected = []
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
        corrected.append(correction)
    return table, tuple(corrected)


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
    figure = float(table.loc[rows, correction.column].sum())
    due = correction.published if correction.concerns(vintage) else correction.right
    if not _near(figure, due, correction):
        _outdated(correction, figure, vintage, due)


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
    where = f"{FOLDER}/{path.name}"
    correction = yaml_file.read(path, Correction, where=where)
    if correction.id != path.stem:
        raise DataRefused(
            f"id '{correction.id}' is not the name of the file.",
            where=where,
            remedy="Give both the same name.",
        )
    return correction
