"""What the store and the commands need to know of a dataset."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.dates import add_months, month_end
from analysis.errors import UnknownName

PSEUDO_VINTAGE = "pseudo_vintage"

# Days between two publications; a cadence that is not listed has no usual interval.
CADENCE_DAYS = {"monthly": 31, "quarterly": 92, "twice a year": 183, "yearly": 365}
QUALITIES = ("green", "amber", "red")
PUBLIC_DOMAIN = "US government work, public domain"


@dataclass(frozen=True)
class Dataset:
    """A table that a publisher renews, its columns, and how a file of it is told and read.

    Attributes
    ----------
    name : str
        ``publisher/dataset``.
    title, question : str
        What it is, and the question of the brief it serves.
    publisher, url, licence : str
        Who publishes it, on which page, under which terms.
    cadence, lag_days : str, int
        How often it is published, and how many days after a period ends.
    period : str
        The column that says which period a row belongs to; coverage and as-of reads go by it.
    key, values : tuple of str
        The columns that identify a row, and the measured ones that a later vintage may revise.
    schema : DataFrameSchema
        The strict schema of the stored table.
    recognise : callable
        Header row of a file -> whether the file is of this dataset.
    read : callable
        Path of a publisher's file -> validated table.
    infer_published : callable, optional
        Table -> first day of the month it was probably published in, where the file does not say.
    release_status : str
        ``provisional`` where open periods are revised later, else ``final``.
    transcription : str
        How the figures came here: ``as published``, ``figures transcribed``, ``aggregated by a third party``.
    span : str
        How long a period is: ``month``, ``quarter``, ``half-year`` (given by its first day), ``year``,
        ``fiscal year`` (given by its number) or ``day`` (the period column is itself the last day).
    lag_from : str
        What `lag_days` counts from: the end of the ``period``, or of its calendar ``year``.
    row_date : str
        The column that says when a row was published, where rows have sources of their own.
    gaps_are_removals : bool
        Whether a period that a vintage skips was removed by the publisher (True) or is simply not held
        in that vintage (False: a series with one row a period, kept in part).
    flags : tuple of str
        ``pseudo_vintage`` where past publications are not kept.
    quality, quality_reason : str
        ``green``, ``amber`` or ``red``, and why.
    """

    name: str
    title: str
    question: str
    publisher: str
    url: str
    licence: str
    cadence: str
    lag_days: int
    period: str
    key: tuple[str, ...]
    values: tuple[str, ...]
    schema: pa.DataFrameSchema
    recognise: Callable[[list[str]], bool]
    read: Callable[[Path], pd.DataFrame]
    infer_published: Callable[[pd.DataFrame], dt.date] | None = None
    release_status: str = "provisional"
    transcription: str = "as published"
    span: str = "month"
    lag_from: str = "period"
    row_date: str = ""
    gaps_are_removals: bool = True
    flags: tuple[str, ...] = ()
    quality: str = "amber"
    quality_reason: str = ""

    @property
    def keeps_vintages(self) -> bool:
        """Whether past publications are kept; else reads of a past day go by period and lag."""
        return PSEUDO_VINTAGE not in self.flags

    @property
    def overdue_after_days(self) -> int | None:
        """Days after which the newest vintage is overdue; None where the publisher keeps no interval.

        One and a half of the publisher's usual intervals, and never under two months: a file that is a few
        weeks late is not missing.
        """
        interval = CADENCE_DAYS.get(self.cadence)
        return None if interval is None else max(62, interval * 3 // 2)

    @property
    def categories(self) -> dict[str, tuple[str, ...]]:
        """The columns that hold words of a closed set, each with its words, as the schema has them."""
        return {
            name: tuple(str(word) for word in check.statistics["allowed_values"])
            for name, column in self.schema.columns.items()
            for check in column.checks
            if check.name == "isin"
        }

    def member(self, column: str, value: str) -> str:
        """Return `value`, which must be one that `column` can hold.

        Parameters
        ----------
        column : str
            A column of the schema; one without a closed set can hold any value.
        value : str
            Such as ``Fentanyl`` in the column ``drug``.

        Raises
        ------
        UnknownName
            For a column that the dataset does not have, and for a value that is not of the column's set;
            names the nearest right one.
        """
        if column not in self.schema.columns:
            raise UnknownName.of("column", column, self.schema.columns, where=self.name)
        words = self.categories.get(column)
        if words is not None and value not in words:
            raise UnknownName.of(column.replace("_", " "), value, words, where=self.name)
        return value

    def empty(self) -> pd.DataFrame:
        """Return a table without rows, in the columns and the dtypes of the schema."""
        return pd.DataFrame(
            {name: pd.Series(dtype=str(column.dtype)) for name, column in self.schema.columns.items()}
        )

    def known_from(self, period: int | dt.date) -> dt.date:
        """Return the day by which a period was public, going by the documented lag.

        Notes
        -----
        The lag counts from the end of the period, or from the end of its calendar year where a year is
        published whole.
        """
        end = self.end_of(period)
        if self.lag_from == "year":
            end = dt.date(end.year, 12, 31)
        return end + dt.timedelta(days=self.lag_days)

    def end_of(self, period: int | dt.date) -> dt.date:
        """Return the last day of a period, given as its year or as its first day."""
        if not isinstance(period, dt.date):
            month, day = (9, 30) if self.span == "fiscal year" else (12, 31)
            return dt.date(int(period), month, day)
        first = dt.date(period.year, period.month, period.day)
        if self.span == "day":
            return first
        return month_end(add_months(first, {"month": 0, "quarter": 2, "half-year": 5}[self.span]))
