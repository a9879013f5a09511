"""From a series and an event to the months that are analysed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.guards import (
    refuse_provisional,
    refuse_rolling_sums,
    require_event_inside,
    require_points,
)
from analysis.methods.months import as_month, as_monthly
from analysis.methods.verdict import SEPARATION_MONTHS


@dataclass(frozen=True)
class Prepared:
    """A window ready to be asked about.

    Attributes
    ----------
    name : str
        Of the series.
    whole, series : pandas.Series
        All months held, and those of the window.
    event : pandas.Period
    onset : int
        Position of the first affected month in the window.
    """

    name: str
    whole: pd.Series
    series: pd.Series
    event: pd.Period
    onset: int

    @property
    def months(self) -> pd.PeriodIndex:
        """Months of the window."""
        return pd.PeriodIndex(self.series.index)

    @property
    def start(self) -> int:
        """Position of the window's first month in the whole series."""
        return int((self.whole.index < self.months[0]).sum())


def prepare(
    series: pd.Series,
    event: Any,
    *,
    delay: int = 0,
    least_after: int | None = None,
    pre_months: int | None = None,
    post_months: int | None = None,
    until: Any = None,
    provisional_from: Any = None,
    include_provisional: bool = False,
) -> Prepared:
    """Cut the window and let every guard look at it.

    Parameters are those of :func:`analysis.methods.interrupted.effect_of`; `least_after` is the fewest months
    from the onset on where the shape needs fewer than usual.

    Raises
    ------
    NotIdentified
        A guard refuses.
    """
    whole = as_monthly(series)
    cut = _cut(whole, require_event_inside(whole, event), pre_months, post_months, until)
    cut = refuse_provisional(cut, provisional_from=provisional_from, include_provisional=include_provisional)
    month = require_event_inside(cut, event)
    refuse_rolling_sums(cut)
    name = str(series.name) if series.name is not None else "series"
    onset = list(cut.index).index(month) + delay
    require_points(onset, len(cut) - onset, least_after=least_after, where=name)
    return Prepared(name, whole, cut, month, onset)


def positions(months: pd.PeriodIndex, onsets: Mapping[str, Any]) -> dict[str, int]:
    """Position of each other onset in the window.

    Raises
    ------
    NotIdentified
        An onset outside the window, or in its first month.
    """
    places = {}
    for name, moment in onsets.items():
        month = as_month(moment)
        if not months[0] < month <= months[-1]:
            raise NotIdentified(
                f"The other onset {name} in {month} lies outside the window, {months[0]} to {months[-1]}.",
                remedy="Widen the window or leave it out.",
            )
        places[name] = (month - months[0]).n
    return places


def log_exposure(exposure: pd.Series | None, index: pd.PeriodIndex) -> np.ndarray:
    """Log of the exposure over the window; zeros without one.

    Raises
    ------
    NotIdentified
        A month without a positive exposure.
    """
    return np.zeros(len(index)) if exposure is None else covering_logs(exposure, index, "The exposure")


def predictor_columns(index: pd.PeriodIndex, predictors: Mapping[str, pd.Series] | None) -> np.ndarray | None:
    """Logs of predictors over the window, each centred, shape (n, p); None without predictors.

    Raises
    ------
    NotIdentified
        A month without a positive value.
    """
    if not predictors:
        return None
    columns = [covering_logs(series, index, f"The predictor {name}") for name, series in predictors.items()]
    return np.column_stack([column - column.mean() for column in columns])


def covering_logs(series: pd.Series, index: pd.PeriodIndex, what: str) -> np.ndarray:
    """Logs of a series that must be positive in every month of the window, shape (n,)."""
    values = as_monthly(series, gaps_allowed=True).reindex(index)
    if values.isna().any() or (values <= 0).any():
        bad = values.index[values.isna() | (values <= 0)][0]
        raise NotIdentified(
            f"{what} has no positive value in {bad}.",
            remedy="Give a value for every month of the window, or narrow the window.",
        )
    return np.asarray(np.log(values.to_numpy(dtype=float)))


def events_near(index: pd.PeriodIndex, onset: pd.Period, others: Mapping[str, Any]) -> pd.DataFrame:
    """Other events inside the window or up to six months before it.

    Returns
    -------
    pandas.DataFrame
        ``event, month, months_from_onset, after_onset, before_window``, by distance.
    """
    rows = []
    for name, moment in others.items():
        month = as_month(moment)
        if index[0] - SEPARATION_MONTHS <= month <= index[-1]:
            away = (month - onset).n
            rows.append(
                {
                    "event": name,
                    "month": month,
                    "months_from_onset": away,
                    "after_onset": away >= 0,
                    "before_window": month < index[0],
                }
            )
    columns = ["event", "month", "months_from_onset", "after_onset", "before_window"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("months_from_onset", kind="stable", ignore_index=True)


def open_months(series: pd.Series, provisional_from: Any) -> int:
    """How many months of a window are still open to revision."""
    first = provisional_from if provisional_from is not None else series.attrs.get("provisional_from")
    return 0 if first is None else int((series.index >= as_month(first)).sum())


def _cut(
    series: pd.Series, month: pd.Period, pre_months: int | None, post_months: int | None, until: Any
) -> pd.Series:
    first = series.index[0] if pre_months is None else month - pre_months
    last = series.index[-1] if post_months is None else month + (post_months - 1)
    if until is not None:
        last = min(last, as_month(until) - 1)
    cut = series[(series.index >= first) & (series.index <= last)]
    cut.attrs = dict(series.attrs)
    return cut
