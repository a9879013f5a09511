"""How published figures change afterwards: first value, latest value, months open."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.store.snapshots import Vintage


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
    joined = first.add_suffix("_first").join(latest.add_suffix("_latest"), how="outer").reset_index()
    changed = pd.Series(False, index=joined.index)
    for name in values:
        joined[f"{name}_change"] = joined[f"{name}_latest"] - joined[f"{name}_first"]
        # A difference below a millionth of a pound is rounding of the sum, not a revision.
        changed |= joined[f"{name}_change"].abs() > 1e-6
    joined["status"] = changed.map({True: "revised", False: "unchanged"})
    joined.loc[joined[f"{values[0]}_first"].isna(), "status"] = "appeared"
    joined.loc[joined[f"{values[0]}_latest"].isna(), "status"] = "disappeared"
    return joined


def _summed(
    table: pd.DataFrame, by: list[str], values: list[str], where: Mapping[str, object] | None
) -> pd.DataFrame:
    for column, value in (where or {}).items():
        table = table[table[column] == value]
    return table.groupby(by, observed=True)[values].sum()
