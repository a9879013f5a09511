"""How published figures change afterwards: first value, latest value, months open."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.store.snapshots import Vintage, period_text

STATUSES = ("unchanged", "revised", "appeared", "disappeared")


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
        One row per group of `by` found in either vintage: for each value column ``<name>_first``,
        ``<name>_latest``, ``<name>_change``; and `status`: ``unchanged``, ``revised``, ``appeared``,
        ``disappeared`` (rows that are in one vintage only are never counted as revised).
    """
    values, period = list(old.dataset.values), old.dataset.period
    tables = [old.read(), new.read()]
    shared_from = max(table[period].min() for table in tables)
    shared_to = min(table[period].max() for table in tables)
    first, latest = (
        _summed(table[table[period].between(shared_from, shared_to)], by, values, where) for table in tables
    )
    joined = first.add_suffix("_first").merge(
        latest.add_suffix("_latest"), how="outer", left_index=True, right_index=True, indicator="found_in"
    )
    changed = pd.Series(False, index=joined.index)
    for name in values:
        before, after = joined[f"{name}_first"], joined[f"{name}_latest"]
        joined[f"{name}_change"] = after - before
        # A difference below a millionth of a pound is rounding of the sum, not a revision.
        changed |= (joined[f"{name}_change"].abs() > 1e-6) | (before.isna() != after.isna())
    joined["status"] = changed.map({True: "revised", False: "unchanged"})
    joined.loc[joined["found_in"] == "right_only", "status"] = "appeared"
    joined.loc[joined["found_in"] == "left_only", "status"] = "disappeared"
    return joined.drop(columns="found_in").reset_index()


def history(known: Sequence[Vintage]) -> pd.DataFrame:
    """Return what each vintage of a dataset changed against the one before it.

    Parameters
    ----------
    known : sequence of Vintage
        Vintages of one dataset, oldest first.

    Returns
    -------
    DataFrame
        One row per pair of neighbours that share periods: `older`, `newer` (publication dates), `first`,
        `last` (periods both hold), `unchanged`, `revised`, `appeared`, `disappeared` (rows), and for the
        row whose first value changed most: `largest_change` (in that value's unit) and `largest_row`.
    """
    records = []
    for old, new in itertools.pairwise(known):
        if old.origin.coverage[1] < new.origin.coverage[0]:
            continue
        compared = between(old, new, by=list(old.dataset.key))
        counts = compared["status"].value_counts()
        change = compared.loc[compared["status"] == "revised", f"{old.dataset.values[0]}_change"].abs()
        most = compared.loc[change.idxmax()] if change.notna().any() else None
        periods = compared[old.dataset.period]
        records.append(
            {
                "older": old.date,
                "newer": new.date,
                "first": period_text(periods.min()),
                "last": period_text(periods.max()),
                **{name: int(counts.get(name, 0)) for name in STATUSES},
                "largest_change": None if most is None else most[f"{old.dataset.values[0]}_change"],
                "largest_row": ""
                if most is None
                else " / ".join(period_text(most[column]) for column in old.dataset.key),
            }
        )
    columns = ["older", "newer", "first", "last", *STATUSES, "largest_change", "largest_row"]
    return pd.DataFrame(records, columns=columns)


def by_period(known: Sequence[Vintage]) -> pd.DataFrame:
    """Return the total of a dataset's first value by period in each vintage.

    Returns
    -------
    DataFrame
        Columns `vintage`, the dataset's period column, and its first value column.
    """
    parts = []
    for vintage in known:
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
