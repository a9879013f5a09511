"""How published figures change afterwards: between two vintages, and between what is held and a new file."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.sources.dataset import Dataset
from analysis.store import changes
from analysis.store.changes import APPEARED, DISAPPEARED, RELABELLED, REVISED, UNCHANGED
from analysis.store.snapshots import Vintage, period_text
from analysis.text import counted

STATUSES = (UNCHANGED, REVISED, APPEARED, DISAPPEARED)
ROUNDING = 1e-6  # a difference below a millionth of a pound is rounding of a sum, not a revision


@dataclass(frozen=True)
class Revision:
    """The largest change of one value column: which row, before and after."""

    column: str
    key: str
    before: float  # NaN where there was no value
    after: float

    @property
    def text(self) -> str:
        before, after = (
            "no value" if math.isnan(value) else f"{value:,.10g}" for value in (self.before, self.after)
        )
        return f"{self.column} of {self.key}: {before} before, {after} now"


@dataclass(frozen=True)
class Preview:
    """How a fetched table differs from what is held for the same periods.

    Attributes
    ----------
    added : tuple of str
        Periods that were not held.
    revised, appeared, disappeared : int
        Rows with another value, and rows in one of the two only, within periods that both hold.
    relabelled : int
        Rows whose values are the same and whose other columns differ.
    largest : tuple of Revision
        For each value column that was revised, the row with the largest change.
    """

    added: tuple[str, ...] = ()
    revised: int = 0
    appeared: int = 0
    disappeared: int = 0
    relabelled: int = 0
    largest: tuple[Revision, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.revised or self.appeared or self.disappeared or self.relabelled)

    @property
    def text(self) -> str:
        """The changes as one line."""
        ends = " to ".join(dict.fromkeys((*self.added[:1], *self.added[-1:])))
        parts = [
            f"{counted(len(self.added), 'period')} added" + (f" ({ends})" if ends else ""),
            f"{counted(self.revised, 'row')} revised",
            f"{self.appeared:,} appeared",
            f"{self.disappeared:,} disappeared",
        ]
        if self.relabelled:
            parts.append(f"{counted(self.relabelled, 'row')} with other labels")
        line = ", ".join(parts)
        if self.largest:
            line += ". Largest revision: " + "; ".join(revision.text for revision in self.largest)
        return line + "."


def preview(dataset: Dataset, held: pd.DataFrame, fetched: pd.DataFrame) -> Preview:
    """Compare a fetched table with what is held, over the periods the fetched one runs through.

    Parameters
    ----------
    dataset : Dataset
    held, fetched : DataFrame
        Tables in the dataset's schema; `held` may be empty.
    """
    period, key, values = dataset.period, list(dataset.key), list(dataset.values)
    periods = set(held[period])
    added = tuple(period_text(value) for value in sorted(set(fetched[period]) - periods))
    if held.empty:
        return Preview(added=added)
    inside = held[period].between(fetched[period].min(), fetched[period].max())
    compared = changes.of_tables(
        held[inside].set_index(key),
        fetched[fetched[period].isin(periods)].set_index(key),
        labels=[name for name in fetched.columns if name not in (*key, *values)],
    )
    counts = compared["status"].value_counts()
    revised, appeared, disappeared, relabelled = (
        int(counts.get(status, 0)) for status in (REVISED, APPEARED, DISAPPEARED, RELABELLED)
    )
    return Preview(
        added,
        revised,
        appeared,
        disappeared,
        relabelled,
        largest=tuple(
            revision for column in values if (revision := _largest(compared, column, key)) is not None
        ),
    )


def between(
    old: Vintage, new: Vintage, *, by: list[str], where: Mapping[str, object] | None = None
) -> pd.DataFrame:
    """Compare two vintages over the periods both cover, summed over `by`.

    Parameters
    ----------
    old, new : Vintage
        Two vintages of one dataset, the older first.
    by : list of str
        Columns that identify a compared figure; the period column is usual.
    where : mapping, optional
        Column -> value; only such rows are compared.

    Returns
    -------
    DataFrame
        `by`, and the columns of `analysis.store.changes.of_tables`, over the groups found in either vintage.
    """
    values, period = list(old.dataset.values), old.dataset.period
    tables = [old.read(), new.read()]
    first = max(table[period].min() for table in tables)
    last = min(table[period].max() for table in tables)
    before, after = (
        _summed(table[table[period].between(first, last)], by, values, where) for table in tables
    )
    return changes.of_tables(before, after, tolerance=ROUNDING).reset_index()


def history(vintages: Sequence[Vintage]) -> pd.DataFrame:
    """Return what each vintage of a dataset changed against the one before it.

    Parameters
    ----------
    vintages : sequence of Vintage
        Vintages of one dataset, oldest first.

    Returns
    -------
    DataFrame
        One row per pair of neighbours that share periods: `older`, `newer` (publication dates), `first`,
        `last` (periods both hold), `unchanged`, `revised`, `appeared`, `disappeared` (rows), and for the
        row whose first value changed most: `largest_change` (in that value's unit) and `largest_row`.
    """
    records = []
    for old, new in itertools.pairwise(vintages):
        if old.origin.coverage[1] < new.origin.coverage[0]:
            continue
        key = list(old.dataset.key)
        compared = between(old, new, by=key)
        counts = compared["status"].value_counts()
        most = _largest(compared.set_index(key), old.dataset.values[0], key)
        periods = compared[old.dataset.period]
        records.append(
            {
                "older": old.date,
                "newer": new.date,
                "first": period_text(periods.min()),
                "last": period_text(periods.max()),
                **{name: int(counts.get(name, 0)) for name in STATUSES},
                "largest_change": most.after - most.before if most else None,
                "largest_row": most.key if most else "",
            }
        )
    columns = ["older", "newer", "first", "last", *STATUSES, "largest_change", "largest_row"]
    return pd.DataFrame(records, columns=columns)


def by_period(vintages: Sequence[Vintage]) -> pd.DataFrame:
    """Return the total of a dataset's first value by period in each vintage.

    Returns
    -------
    DataFrame
        Columns `vintage`, the dataset's period column, and its first value column.
    """
    parts = []
    for vintage in vintages:
        column, period = vintage.dataset.values[0], vintage.dataset.period
        totals = vintage.read().groupby(period)[column].sum(min_count=1).reset_index()
        parts.append(totals.assign(vintage=vintage.date))
    return pd.concat(parts, ignore_index=True)


def _summed(
    table: pd.DataFrame, by: list[str], values: list[str], where: Mapping[str, object] | None
) -> pd.DataFrame:
    for column, value in (where or {}).items():
        table = table[table[column] == value]
    return table.groupby(by, observed=True)[values].sum(min_count=1)


def _largest(compared: pd.DataFrame, column: str, key: Sequence[str]) -> Revision | None:
    """Return the revised row whose value changed most; None where this column was revised in none."""
    moved = (compared["status"] == REVISED) & changes.differs(
        compared[f"{column}_first"], compared[f"{column}_latest"]
    )
    if not moved.any():
        return None
    size = compared.loc[moved, f"{column}_change"].abs().astype(float).fillna(-1.0)
    row = compared[moved].reset_index().to_dict("records")[int(size.to_numpy().argmax())]
    before, after = row[f"{column}_first"], row[f"{column}_latest"]
    return Revision(
        column,
        " / ".join(period_text(row[name]) for name in key),
        math.nan if pd.isna(before) else float(before),
        math.nan if pd.isna(after) else float(after),
    )
