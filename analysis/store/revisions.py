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
    values = list(old.dataset.values)
    first, latest = (_summed(vintage, by, values, where) for vintage in (old, new))
    period = old.dataset.period
    shared_from = max(old.read()[period].min(), new.read()[period].min())
    shared_to = min(old.read()[period].max(), new.read()[period].max())
    joined = first.join(latest, how="outer", lsuffix="_first", rsuffix="_latest").reset_index()
    if period in by:
        joined = joined[joined[period].between(shared_from, shared_to)].reset_index(drop=True)
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
    vintage: Vintage, by: list[str], values: list[str], where: Mapping[str, object] | None
) -> pd.DataFrame:
    table = vintage.read()
    for column, value in (where or {}).items():
        table = table[table[column] == value]
    return table.groupby(by, observed=True)[values].sum()
