"""A value that changes on dates and stays until the next one: rates, limits, statuses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified, UsageError


@dataclass(frozen=True)
class StepSeries:
    """Values in force from dates on.

    Attributes
    ----------
    table : pandas.DataFrame
        ``start`` (first day in force), ``end`` (first day no longer in force, missing for the last),
        ``value``.
    """

    table: pd.DataFrame

    def at(self, day: Any) -> float:
        """The value in force on a day; missing before the first step."""
        moment = pd.Timestamp(day)
        rows = self.table[self.table["start"] <= moment]
        return float(rows["value"].iloc[-1]) if len(rows) else np.nan

    def daily(self, first: Any, last: Any) -> pd.Series:
        """The value in force on every day from ``first`` to ``last``, both included."""
        days = pd.date_range(first, last, freq="D")
        if days.empty:
            raise UsageError("The last day comes before the first.", remedy="Swap them.")
        position = np.searchsorted(self.table["start"].to_numpy(), days.to_numpy(), side="right") - 1
        values = self.table["value"].to_numpy(dtype=float)
        return pd.Series(np.where(position >= 0, values[position], np.nan), index=days, name="value")

    def monthly_mean(self, first: Any, last: Any) -> pd.Series:
        """Mean over the days of every month from ``first`` to ``last``; missing where a day has no value."""
        start, end = pd.Period(first, freq="M"), pd.Period(last, freq="M")
        daily = self.daily(start.start_time, end.end_time.normalize())
        return daily.groupby(pd.DatetimeIndex(daily.index).to_period("M")).agg(
            lambda days: days.mean(skipna=False)
        )

    def summary(self) -> str:
        """One line a step."""
        return "\n".join(
            f"from {start.date()}: {value:g}"
            for start, value in self.table[["start", "value"]].itertuples(index=False)
        )


def step_series(dates: Any, values: Any) -> StepSeries:
    """A step series from dates and the values in force from then on.

    Parameters
    ----------
    dates : sequence of dates
        First day each value is in force; any order.
    values : sequence of float
        A step back (a suspension, an expiry) is a row of its own, with the value that holds from then on.

    Raises
    ------
    NotIdentified
        No steps, a missing date or value, or two different values on one day.

    Examples
    --------
    >>> step_series(["2025-02-04", "2025-03-04"], [10, 20]).at("2025-03-01")
    10.0
    """
    table = pd.DataFrame({"start": pd.to_datetime(pd.Series(list(dates))), "value": list(values)})
    table["value"] = table["value"].astype(float)
    if table.empty or table.isna().any().any():
        raise NotIdentified(
            "A step lacks its date or value.", remedy="Leave out rows that are not confirmed."
        )
    table = table.drop_duplicates().sort_values("start", kind="stable", ignore_index=True)
    if table["start"].duplicated().any():
        day = table.loc[table["start"].duplicated(), "start"].iloc[0].date()
        raise NotIdentified(
            f"Two values start on {day}.", remedy="Decide which one was in force, or add them first."
        )
    table["end"] = table["start"].shift(-1)
    return StepSeries(table[["start", "end", "value"]])
