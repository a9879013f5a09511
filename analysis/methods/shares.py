"""Shares of a total, who gained what others lost, and why a total moved."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

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
        row = self.table.loc[self.item]
        text = (
            f"{self.item} went from {100 * row.share_before:.1f}% to {100 * row.share_after:.1f}% of the "
            "total"
        )
        if self.loss >= 0 or self.taken_up_by.empty:
            return f"{text}; it lost no share."
        first = self.taken_up_by.index[0]
        return f"{text}; of all share gained by others, {first} gained {100 * self.taken_up_by.iloc[0]:.0f}%."


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
    loss = float(table.loc[item, "share_effect"])
    taken = gains / gains.sum() if loss < 0 and len(gains) else gains.iloc[:0]
    return Displacement(table, item, loss, taken)


@dataclass(frozen=True)
class ShiftShare:
    """Change of each group split in three.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a group: ``before, after, change, growth, mix, competitive``; the last three add to the
        change.
    cells : pandas.DataFrame
        The same by group and item.
    """

    table: pd.DataFrame
    cells: pd.DataFrame

    def summary(self) -> str:
        """One line a group."""
        return "\n".join(
            f"{row.Index}: {row.change:+,.1f} = {row.growth:+,.1f} growth of the whole {row.mix:+,.1f} mix "
            f"{row.competitive:+,.1f} own."
            for row in self.table.itertuples()
        )


def shift_share(table: pd.DataFrame, *, group: str, item: str, before: str, after: str) -> ShiftShare:
    r"""Shift-share decomposition: growth of the whole, mix of items, and the group's own doing.

    .. math:: \Delta x_{gi} = x_{gi}\,G + x_{gi}\,(G_i - G) + x_{gi}\,(g_{gi} - G_i)

    with ``G`` the growth of the grand total, :math:`G_i` of item ``i`` over all groups and :math:`g_{gi}` of
    the cell.

    Parameters
    ----------
    table : pandas.DataFrame
        One row a group and item, with the amounts of two periods in columns ``before`` and ``after``.

    Raises
    ------
    NotIdentified
        A cell twice, a missing or negative amount, or an item that starts from zero in every group (it has no
        growth rate).

    References
    ----------
    Dunn (1960), A statistical and analytical technique for regional analysis, Papers in Regional Science 6,
    97-112.
    """
    if table.duplicated([group, item]).any():
        raise NotIdentified("A group and item occur twice.", remedy="Add their rows first.")
    cells = table.set_index([group, item])[[before, after]].astype(float)
    cells.columns = ["before", "after"]
    _refuse_bad_amounts(cells["before"])
    _refuse_bad_amounts(cells["after"])
    items = cells.groupby(level=1)[["before", "after"]].transform("sum")
    if (items["before"] <= 0).any():
        bad = items.index[items["before"] <= 0][0][1]
        raise NotIdentified(
            f"{bad} was zero in every group before.",
            remedy="It has no growth rate: report it apart, or join it with the line it came out of.",
        )
    growth = cells["after"].sum() / cells["before"].sum() - 1
    item_growth = items["after"] / items["before"] - 1
    cells["change"] = cells["after"] - cells["before"]
    cells["growth"] = cells["before"] * growth
    cells["mix"] = cells["before"] * (item_growth - growth)
    # Written so that a cell that starts from zero keeps its whole change here.
    cells["competitive"] = cells["change"] - cells["before"] * item_growth
    return ShiftShare(cells.groupby(level=0).sum(), cells.reset_index())


def _refuse_bad_amounts(amounts: pd.Series) -> None:
    values = amounts.to_numpy(dtype=float)
    if not np.isfinite(values).all():
        raise NotIdentified(
            "An amount is missing.",
            remedy="Leave the item out of both periods, or fill it from the publisher.",
        )
    if (values < 0).any():
        raise NotIdentified("An amount is negative.", remedy="Shares need amounts of one sign.")
