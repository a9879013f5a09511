"""The one place where a monthly series is normalised: index, order, gaps and numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified, UsageError


def as_month(moment: Any) -> pd.Period:
    """The calendar month that contains a moment.

    Parameters
    ----------
    moment : str, date, datetime, Timestamp or Period
        For example ``"2019-05"``, ``"2019-05-01"`` or a :class:`datetime.date`.

    Returns
    -------
    pandas.Period
        With monthly frequency.

    Raises
    ------
    UsageError
        When the value cannot be read as a date.
    """
    if isinstance(moment, pd.Period):
        return moment.asfreq("M")
    try:
        stamp = pd.Timestamp(moment)
    except (ValueError, TypeError) as error:
        raise UsageError(
            f"{moment!r} cannot be read as a month.", remedy="Write it as YYYY-MM or YYYY-MM-DD."
        ) from error
    if pd.isna(stamp):
        raise UsageError("The month is missing.", remedy="Write it as YYYY-MM or YYYY-MM-DD.")
    return stamp.to_period("M")


def month_index(index: pd.Index, *, where: str = "series") -> pd.PeriodIndex:
    """An index of months, from periods or first-of-month dates.

    Raises
    ------
    UsageError
        When the index is neither, or holds days other than the first of a month.
    """
    if isinstance(index, pd.PeriodIndex):
        if index.freqstr != "M":
            raise UsageError(
                f"The index has frequency {index.freqstr!r}, not monthly.",
                where=where,
                remedy="Sum or average it to months first.",
            )
        return index
    if isinstance(index, pd.DatetimeIndex):
        if (index.day != 1).any():
            raise UsageError(
                f"The index holds {index[index.day != 1][0].date()}, which is not the first of a month.",
                where=where,
                remedy="Give a monthly PeriodIndex, or dates on the first of each month.",
            )
        return index.to_period("M")
    raise UsageError(
        f"The index is a {type(index).__name__}, not months.",
        where=where,
        remedy="Give a monthly PeriodIndex, or a DatetimeIndex on the first of each month.",
    )


def as_monthly(series: pd.Series, *, gaps_allowed: bool = False) -> pd.Series:
    """A sorted, gap-free series of floats on a monthly PeriodIndex; attributes are kept.

    Parameters
    ----------
    series : pandas.Series
        One value a month. The index is a monthly PeriodIndex or first-of-month dates.
    gaps_allowed : bool, default False
        Let months be absent (used where a missing month has a meaning of its own).

    Returns
    -------
    pandas.Series
        Same values, same ``name`` and ``attrs``, index of monthly periods in order.

    Raises
    ------
    UsageError
        Not a series, or an index that is not monthly, or a value that is not a number.
    NotIdentified
        A month twice, a month absent, or a missing or infinite value.
    """
    if not isinstance(series, pd.Series):
        raise UsageError(
            f"A monthly pandas Series is needed, not a {type(series).__name__}.",
            remedy="Select one column, with months as its index.",
        )
    where = str(series.name) if series.name is not None else "series"
    index = month_index(series.index, where=where)
    try:
        values = series.to_numpy(dtype=float, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise UsageError(
            "The series holds values that are not numbers.", where=where, remedy="Convert it first."
        ) from error
    tidy = pd.Series(values, index=index, name=series.name).sort_index()
    tidy.attrs = dict(series.attrs)
    if tidy.empty:
        raise NotIdentified("The series is empty.", where=where, remedy="Check the filter that made it.")
    if tidy.index.has_duplicates:
        month = tidy.index[tidy.index.duplicated()][0]
        raise NotIdentified(
            f"{month} occurs more than once.",
            where=where,
            remedy="Keep one vintage and one category before analysing.",
        )
    if not gaps_allowed:
        _refuse_gaps(tidy, where)
    return tidy


def _refuse_gaps(series: pd.Series, where: str) -> None:
    every = pd.period_range(series.index[0], series.index[-1], freq="M")
    absent = every.difference(pd.PeriodIndex(series.index))
    missing = series.index[~np.isfinite(series.to_numpy())]
    holes = absent.union(missing).sort_values()
    if len(holes):
        named = ", ".join(str(month) for month in holes[:6]) + (" ..." if len(holes) > 6 else "")
        raise NotIdentified(
            f"{len(holes)} month(s) have no value: {named}.",
            where=where,
            remedy="Fill them from the publisher (a count of none is 0, an unknown is not), "
            "or cut the series to a stretch without gaps.",
        )
