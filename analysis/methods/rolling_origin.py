"""Forecasts made again from past days, with what was known then, beside what came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.months import as_monthly
from analysis.methods.projection import BASELINE, project
from analysis.methods.scoring import LEVELS, YEAR, ends, scored, seasonal_naive

MONTH, TOTAL = "month", "total"
_MIDDLE_AND_ENDS = ["median", *(end for level in LEVELS for end in ends(level))]
_FATE = [*(f"covered_{round(100 * level)}" for level in LEVELS), "wis"]
_KEYS = ["series", "origin", "basis", "known_to", "target", "horizon", "month", "observed"]
_UNSCORED = [*_KEYS, *_MIDDLE_AND_ENDS, *(f"naive_{name}" for name in _MIDDLE_AND_ENDS)]
COLUMNS = [*_KEYS, *(f"{prefix}{name}" for prefix in ("", "naive_") for name in (*_MIDDLE_AND_ENDS, *_FATE))]


@dataclass(frozen=True)
class Origin:
    """A past day and the series as it was known then.

    Attributes
    ----------
    day : date
    known : Series
        Monthly, to the last month known on that day.
    basis : str
        Where the knowledge of that day comes from, in the words of who asks.
    """

    day: dt.date
    known: pd.Series
    basis: str

    @property
    def known_to(self) -> pd.Period:
        """The last month known."""
        last: pd.Period = as_monthly(self.known).index[-1]
        return last


def distinct(origins: Iterable[Origin]) -> list[Origin]:
    """Return one origin for each last month known, the first given, in order of that month.

    Two days between which no month was published know the same, and would count one forecast twice.
    """
    held: dict[pd.Period, Origin] = {}
    for origin in origins:
        held.setdefault(origin.known_to, origin)
    return [held[month] for month in sorted(held)]


def forecast_from(
    name: str,
    origin: Origin,
    truth: pd.Series,
    *,
    months: int = YEAR,
    draws: int = 2000,
    seed: int = 0,
) -> pd.DataFrame:
    """Project a series from an origin, and by the naive rule, beside what came.

    Parameters
    ----------
    name : str
    origin : Origin
    truth : Series
        Monthly, as known today.
    months : int
        Months ahead, at most twelve; those not observed yet are left out, and the total over all of them is
        scored where all are observed.
    draws, seed : int
        As for `analysis.methods.projection.project`.

    Returns
    -------
    DataFrame
        `COLUMNS` without scores: one row a month ahead (`target` ``month``, `horizon` counted from the last
        month known) and one for the total (``total``). Without a row where the projection is refused or
        nothing came; where there are too few past errors for a naive band, its columns are missing.

    References
    ----------
    Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16,
    437-450.
    """
    came = as_monthly(truth)
    came = came[came.index > origin.known_to].iloc[:months]
    if came.empty:
        return pd.DataFrame(columns=_UNSCORED)
    try:
        ahead = project(origin.known, months, draws=draws, seed=seed, include_provisional=True)
    except NotIdentified:
        return pd.DataFrame(columns=_UNSCORED)
    table = ahead.table[ahead.table["scenario"] == BASELINE].drop(columns="scenario")
    table = table.assign(target=MONTH, horizon=np.arange(1, months + 1))
    table = table.merge(_naive(origin.known, months), on="month", how="left")
    table["observed"] = table["month"].map(came).astype(float)
    if len(came) == months:
        total = ahead.totals.iloc[[0]].rename(columns={"total": "median"})
        total = total[_MIDDLE_AND_ENDS].assign(
            target=TOTAL, horizon=months, month=came.index[-1], observed=float(came.sum())
        )
        sums = as_monthly(origin.known).rolling(months).sum().dropna()
        total = total.merge(_naive(sums, months), on="month", how="left")
        table = pd.concat([table, total], ignore_index=True)
    table = table.dropna(subset=["observed"])
    table = table.assign(series=name, origin=origin.day, basis=origin.basis)
    table["known_to"] = pd.PeriodIndex([origin.known_to] * len(table), freq="M")
    return table[_UNSCORED].reset_index(drop=True)


def with_scores(forecasts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Return what `forecast_from` gave for several origins as one table with all of `COLUMNS`."""
    parts = [table for table in forecasts if len(table)]
    if not parts:
        return pd.DataFrame(columns=COLUMNS)
    whole = pd.concat(parts, ignore_index=True)
    return scored(scored(whole), prefix="naive_")[COLUMNS]


def _naive(series: pd.Series, months: int) -> pd.DataFrame:
    """Return the naive forecast of the months ahead; without a row where it is refused."""
    try:
        table = seasonal_naive(series, months)
    except NotIdentified:
        table = pd.DataFrame(columns=["month", *_MIDDLE_AND_ENDS]).astype(
            dict.fromkeys(_MIDDLE_AND_ENDS, float)
        )
    return table.rename(columns={name: f"naive_{name}" for name in table.columns if name != "month"})
