"""Shares of a total, and who gained what others lost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified, UsageError


def shares(table: pd.DataFrame, *, period: str, item: str, amount: str) -> pd.DataFrame:
    """Share of every item in every period.

    Returns
    -------
    pandas.DataFrame
        ``period, item, amount, share`` (0 to 1); shares of a period add to 1. An item without a row is
        absent, not zero.

    Raises
    ------
    NotIdentified
        A missing or negative amount, or a period whose total is zero.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"year": [2020, 2020], "from": ["a", "b"], "kg": [30, 10]})
    >>> shares(table, period="year", item="from", amount="kg")["share"].tolist()
    [0.75, 0.25]
    """
    sums = table.groupby([period, item], sort=True)[amount].sum(min_count=1).reset_index()
    _refuse_bad_amounts(sums[amount])
    totals = sums.groupby(period)[amount].transform("sum")
    if (totals <= 0).any():
        raise NotIdentified(
            f"The total of {sums.loc[totals <= 0, period].iloc[0]} is zero.", remedy="Leave the period out."
        )
    return sums.assign(share=sums[amount] / totals)


@dataclass(frozen=True)
class Displacement:
    """How much of one item's loss the others took up.

    Attributes
    ----------
    table : pandas.DataFrame
        One row an item: ``before, after, change, share_before, share_after, share_change, market_effect,
        share_effect``; the two effects add to the change.
    item : str
        The item that was watched.
    loss : float
        Its share effect, in units (negative when it lost share).
    taken_up_by : pandas.Series
        Each other item's positive share effect as a share of the watched item's loss; missing when it lost
        none.
    """

    table: pd.DataFrame
    item: str
    loss: float
    taken_up_by: pd.Series

    def summary(self) -> str:
        """One readable sentence; arithmetic, not a cause."""
        before, after = (self.table[name].loc[self.item] for name in ("share_before", "share_after"))
        text = (
            f"{self.item} went from {writing.share(before, decimals=1)} to "
            f"{writing.share(after, decimals=1)} of the total"
        )
        if self.loss >= 0 or self.taken_up_by.empty:
            return f"{text}; it lost no share."
        first = self.taken_up_by.index[0]
        most = writing.share(self.taken_up_by.iloc[0])
        return f"{text}; of all share gained by others, {first} gained {most}."


def displacement(before: pd.Series, after: pd.Series, item: str) -> Displacement:
    r"""Split every item's change into growth of the whole and change of its share.

    .. math:: \Delta x_i = x_{i0}\,G + (\Delta x_i - x_{i0}\,G), \qquad G = X_1 / X_0 - 1

    Parameters
    ----------
    before, after : pandas.Series
        Amount by item in the two periods, same unit, same items; zero where an item truly sold nothing.
    item : str
        The item whose loss is followed.

    Raises
    ------
    NotIdentified
        Items differ, an amount is missing or negative, or the first total is zero.

    Examples
    --------
    >>> import pandas as pd
    >>> displacement(pd.Series({"a": 60, "b": 40}), pd.Series({"a": 40, "b": 60}), "a").summary()
    'a went from 60.0% to 40.0% of the total; of all share gained by others, b gained 100%.'
    """
    if set(before.index) != set(after.index):
        odd = sorted(map(str, set(before.index) ^ set(after.index)))
        raise NotIdentified(
            f"{odd[0]} is in one period only.",
            remedy="A missing row is not a zero: write 0 where nothing moved, leave the item out of both "
            "otherwise.",
        )
    if item not in before.index:
        raise UsageError(f"{item!r} is not among the items.", remedy="Name one of the index labels.")
    after = after.reindex(before.index)
    _refuse_bad_amounts(before)
    _refuse_bad_amounts(after)
    if before.sum() <= 0 or after.sum() <= 0:
        raise NotIdentified("A period's total is zero.", remedy="Choose periods in which something moved.")
    growth = after.sum() / before.sum() - 1
    table = pd.DataFrame({"before": before, "after": after, "change": after - before})
    table["share_before"] = before / before.sum()
    table["share_after"] = after / after.sum()
    table["share_change"] = table["share_after"] - table["share_before"]
    table["market_effect"] = before * growth
    table["share_effect"] = table["change"] - table["market_effect"]
    others = table["share_effect"].drop(item)
    gains = others[others > 0].sort_values(ascending=False, kind="stable")
    loss = float(table["share_effect"].loc[item])
    taken = gains / gains.sum() if loss < 0 and len(gains) else gains.iloc[:0]
    return Displacement(table, item, loss, taken)


def _refuse_bad_amounts(amounts: pd.Series) -> None:
    values = amounts.to_numpy(dtype=float)
    if not np.isfinite(values).all():
        raise NotIdentified(
            "An amount is missing.",
            remedy="Leave the item out of both periods, or fill it from the publisher.",
        )
    if (values < 0).any():
        raise NotIdentified("An amount is negative.", remedy="Shares need amounts of one sign.")
