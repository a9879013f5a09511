"""Like-for-like comparison: the same calendar months, year by year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.months import as_month, as_monthly


@dataclass(frozen=True)
class LikeForLike:
    """Totals over the same months of successive years.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a year, oldest first: ``first, last, months, total, change, change_percent`` (against the year
        before; missing in the first row).
    """

    table: pd.DataFrame

    @property
    def latest(self) -> pd.Series:
        """The last row."""
        return self.table.iloc[-1]

    def summary(self) -> str:
        """One readable sentence."""
        now = self.latest
        if len(self.table) == 1 or np.isnan(now.change):
            total = writing.number(now.total, "count")
            return f"{now['first']} to {now['last']}: {total}; no earlier year covers these months."
        before = self.table.iloc[-2]
        change = (
            "no percentage, the base is zero"
            if np.isnan(now.change_percent)
            else writing.change(now.change_percent)
        )
        return (
            f"{now['first']} to {now['last']}: {writing.number(now.total, 'count')}, "
            f"against {writing.number(before.total, 'count')} "
            f"a year earlier ({change})."
        )


def like_for_like(series: pd.Series, first: Any, last: Any, *, years: int | None = None) -> LikeForLike:
    """Totals from ``first`` to ``last`` and over the same months of earlier years.

    Parameters
    ----------
    series : pandas.Series
        Monthly amounts that may be added; months may be absent outside the spans compared.
    first, last : month
        The span, at most twelve months.
    years : int, optional
        How many years back; as many as the series covers whole by default.

    Returns
    -------
    LikeForLike

    Raises
    ------
    NotIdentified
        A month of the span, or of an earlier year that was asked for, is absent.
    UsageError
        A span that is empty or longer than a year.
    """
    clean = as_monthly(series, gaps_allowed=True)
    start, end = as_month(first), as_month(last)
    span = (end - start).n + 1
    if not 1 <= span <= 12:
        raise UsageError(
            f"{start} to {end} is {span} months.", remedy="Compare 1 to 12 months that do not overlap."
        )
    rows = []
    back = 0
    while years is None or back <= years:
        months = pd.period_range(start - 12 * back, end - 12 * back, freq="M")
        values = clean.reindex(months)
        if values.isna().any():
            if back == 0 or years is not None:
                raise NotIdentified(
                    f"{months[values.isna()][0]} has no value, so {months[0]} to {months[-1]} has no total.",
                    remedy="Compare a shorter span, or fewer years.",
                )
            break
        rows.append({"first": months[0], "last": months[-1], "months": span, "total": float(values.sum())})
        back += 1
    table = pd.DataFrame(rows[::-1])
    table["change"] = table["total"].diff()
    base = table["total"].shift()
    table["change_percent"] = 100 * table["change"] / base.where(base != 0)
    return LikeForLike(table)


def year_to_date(
    series: pd.Series, through: Any, *, year_starts: int = 1, years: int | None = None
) -> LikeForLike:
    """From the start of the year to ``through``, against the same months of earlier years.

    Parameters
    ----------
    year_starts : int
        First month of the year: 1 for calendar years, 10 for the US fiscal year, 4 for the Indian one.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2020-01", periods=24, freq="M")
    >>> year_to_date(pd.Series([10] * 12 + [11] * 12, index), "2021-03").summary()
    '2021-01 to 2021-03: 33, against 30 a year earlier (+10.0%).'
    """
    if not 1 <= year_starts <= 12:
        raise UsageError(f"year_starts={year_starts} is no month.", remedy="Use 1 to 12.")
    end = as_month(through)
    return like_for_like(series, end - (end.month - year_starts) % 12, end, years=years)
