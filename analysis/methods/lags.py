"""Time from one date to another, with what is still open counted as open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.duration.survfunc import SurvfuncRight

from analysis import writing
from analysis.errors import NotIdentified, UsageError


@dataclass(frozen=True)
class Lags:
    """Lags in days and their Kaplan-Meier curve.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a case, input index: ``start, end, days, open`` (open cases run to ``as_of``).
    curve : pandas.DataFrame
        ``days, at_risk, ended, still_open`` (share), ``lower, upper`` (pointwise, log-log).
    median_days, median_lower, median_upper : float
        The first day by which half had ended; missing when that is not reached.
    """

    table: pd.DataFrame
    curve: pd.DataFrame
    median_days: float
    median_lower: float
    median_upper: float
    as_of: pd.Timestamp
    level: float

    @property
    def closed(self) -> int:
        """Cases that have ended."""
        return int((~self.table["open"]).sum())

    def summary(self) -> str:
        """One readable sentence."""
        n, still = len(self.table), int(self.table["open"].sum())
        if np.isnan(self.median_days):
            return f"{n} cases, {still} still open on {self.as_of.date()}: the median is not reached yet."
        low, high = (
            "not reached" if np.isnan(end) else writing.number(end, "days")
            for end in (self.median_lower, self.median_upper)
        )
        return (
            f"{n} cases, {still} still open on {self.as_of.date()}: median "
            f"{writing.amount(self.median_days, 'days')} "
            f"({writing.share(self.level)} interval {low} to {high})."
        )


def lags_between(start: pd.Series, end: pd.Series, *, as_of: Any, level: float = 0.95) -> Lags:
    """Days from ``start`` to ``end``; cases without an end by ``as_of`` are censored there.

    Leaving open cases out, or stopping their clock, makes a lag look shorter than it is. The Kaplan-Meier
    estimate uses them for as long as they have been watched.

    Parameters
    ----------
    start, end : pandas.Series
        Dates, same index. A missing ``end``, or one after ``as_of``, is open.
    as_of : date
        Cases that start later are not known yet and are left out.
    level : float
        Coverage of the intervals.

    Returns
    -------
    Lags
        A negative lag (the end came first) is kept as it is.

    Raises
    ------
    NotIdentified
        No case has started, or a start is missing.

    References
    ----------
    Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, JASA 53, 457-481
    (statsmodels ``SurvfuncRight``).

    Examples
    --------
    >>> import pandas as pd
    >>> start, end = pd.Series(["2020-01-01", "2020-02-01"]), pd.Series(["2020-01-31", None])
    >>> lags_between(start, end, as_of="2020-03-01").summary()
    '2 cases, 1 still open on 2020-03-01: median 30 days (95% interval not reached to not reached).'
    """
    if not start.index.equals(end.index):
        raise UsageError("start and end have different rows.", remedy="Take both from one table.")
    now = pd.Timestamp(as_of)
    begin, finish = pd.to_datetime(start), pd.to_datetime(end)
    if begin.isna().any():
        raise NotIdentified(
            f"{begin.index[begin.isna()][0]} has no start date.", remedy="Leave the case out and say so."
        )
    # A case whose start lies ahead is known only through an end that has already come.
    known = (begin <= now) | (finish <= now)
    begin, finish = begin[known], finish[known]
    if begin.empty:
        raise NotIdentified(f"No case has started by {now.date()}.", remedy="Use a later as_of.")
    still = finish.isna() | (finish > now)
    days = (finish.where(~still, now) - begin).dt.days.astype(float)
    table = pd.DataFrame({"start": begin, "end": finish.where(~still), "days": days, "open": still})
    curve, median = _kaplan_meier(days.to_numpy(), (~still).to_numpy(), level)
    return Lags(table, curve, *median, now, level)


def _kaplan_meier(
    days: np.ndarray, ended: np.ndarray, level: float
) -> tuple[pd.DataFrame, tuple[float, float, float]]:
    columns = ["days", "at_risk", "ended", "still_open", "lower", "upper"]
    if not ended.any():
        return pd.DataFrame(columns=columns, dtype=float), (np.nan, np.nan, np.nan)
    # Durations are moved to start at one: only their order matters to the estimate.
    offset = days.min() - 1
    model = SurvfuncRight(days - offset, ended.astype(int))
    times = np.asarray(model.surv_times) + offset
    survival = np.asarray(model.surv_prob)
    z = stats.norm.ppf(0.5 + level / 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = z * np.asarray(model.surv_prob_se) / (survival * np.log(survival))
        lower, upper = survival ** np.exp(-reach), survival ** np.exp(reach)
    inside = (survival > 0) & (survival < 1)
    curve = pd.DataFrame(
        {
            "days": times,
            "at_risk": np.asarray(model.n_risk, dtype=int),
            "ended": np.asarray(model.n_events, dtype=int),
            "still_open": survival,
            "lower": np.where(inside, np.minimum(lower, upper), survival),
            "upper": np.where(inside, np.maximum(lower, upper), survival),
        }
    )
    reached = times[survival <= 0.5 + 1e-12]
    middle = float(reached[0]) if len(reached) else np.nan
    with np.errstate(divide="ignore", invalid="ignore"):
        ends = model.quantile_ci(0.5, alpha=1 - level, method="cloglog")
    low, high = (float(end) + offset if np.isfinite(end) else np.nan for end in ends)
    return curve, (middle, low, high)
