"""How far a total rests on few items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified, UsageError


@dataclass(frozen=True)
class Concentration:
    """Concentration by period.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a period: ``total, items`` (with a positive amount), ``hhi`` (0 to 1), ``effective_number``
        (``1 / hhi``), ``top_item``, ``top_share``, ``top_k_share``.
    k : int
    """

    table: pd.DataFrame
    k: int

    def summary(self) -> str:
        """One readable sentence about the last period."""
        row = self.table.iloc[-1]
        return (
            f"{self.table.index[-1]}: {row.top_item} holds {writing.share(row.top_share)}, "
            f"the first {self.k} hold {writing.share(row.top_k_share)}; "
            f"Herfindahl index {writing.number(row.hhi, decimals=3)}, as if "
            f"{writing.number(row.effective_number, decimals=1)} equal items."
        )


def herfindahl(amounts: pd.Series) -> float:
    """Sum of squared shares, 0 to 1 (times 10,000 on the scale of competition authorities).

    Source: Hirschman (1964), The paternity of an index, American Economic Review 54, 761-762.

    Examples
    --------
    >>> import pandas as pd
    >>> round(herfindahl(pd.Series({"a": 50, "b": 30, "c": 20})), 2)
    0.38
    """
    return float((_shares(amounts) ** 2).sum())


def top_share(amounts: pd.Series, k: int = 1) -> float:
    """Share of the ``k`` largest items, 0 to 1."""
    if k < 1:
        raise UsageError(f"k={k} is not a number of items.", remedy="Use 1 or more.")
    return float(np.sort(_shares(amounts).to_numpy())[::-1][:k].sum())


def concentration(table: pd.DataFrame, *, period: str, item: str, amount: str, k: int = 3) -> Concentration:
    """Herfindahl index, effective number and top shares in every period.

    Parameters
    ----------
    table : pandas.DataFrame
        Long: one row a period and item; rows of one item are added.
    period, item, amount : str
        Column names.
    k : int

    Raises
    ------
    NotIdentified
        A negative or missing amount, or a period whose total is zero.
    """
    sums = table.groupby([period, item], sort=True)[amount].sum(min_count=1)
    rows = {}
    for when, group in sums.groupby(level=0, sort=True):
        amounts = group.droplevel(0)
        shares = _shares(amounts, where=str(when))
        hhi = float((shares**2).sum())
        rows[when] = {
            "total": float(amounts.sum()),
            "items": int((amounts > 0).sum()),
            "hhi": hhi,
            "effective_number": 1 / hhi,
            "top_item": shares.idxmax(),
            "top_share": float(shares.max()),
            "top_k_share": top_share(amounts, k),
        }
    return Concentration(pd.DataFrame.from_dict(rows, orient="index"), k)


def _shares(amounts: pd.Series, where: str = "") -> pd.Series:
    if amounts.isna().any():
        raise NotIdentified(
            f"{amounts.index[amounts.isna()][0]} has no amount.",
            where=where,
            remedy="A missing amount is not zero: leave the item out and say so, or fill it from the "
            "publisher.",
        )
    if (amounts < 0).any():
        raise NotIdentified("An amount is negative.", where=where, remedy="Shares need amounts of one sign.")
    total = amounts.sum()
    if total <= 0:
        raise NotIdentified("The total is zero.", where=where, remedy="Leave the period out.")
    return amounts / total
