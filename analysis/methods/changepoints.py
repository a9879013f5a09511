"""When did the level shift: penalised search at every month, with an interval for each date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import ruptures

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.guards import refuse_rolling_sums, require_jump_one
from analysis.methods.months import as_month, as_monthly
from analysis.methods.segment_costs import SegmentCosts, TabulatedCost, costs_of

PENALTIES = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Multiples of the default penalty at which each break is looked for again."""
BREAK_COLUMNS = [
    "last_before", "first_after", "lower", "upper", "mean_before", "mean_after", "change", "stability"
]  # fmt: skip


@dataclass(frozen=True)
class Breaks:
    """Break dates, their intervals and the segments between them.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a break: ``last_before`` and ``first_after`` (labels of the index), ``lower``, ``upper``
        (interval of ``last_before``), ``mean_before``, ``mean_after``, ``change``, ``stability`` (share of
        penalties that find it within ``near`` points).
    segments : pandas.DataFrame
        ``first, last, n, mean`` on the scale of the series (geometric mean on the log scale; without outliers
        under the robust cost).
    penalties : pandas.DataFrame
        ``multiple, penalty, breaks, dates``: what each penalty finds.
    profile : pandas.DataFrame
        ``break, last_before, probability``: the likelihood profile behind each interval.
    penalty, rho, level : float
        Default penalty, autocorrelation of the noise, coverage of the intervals.
    cost : str
        Which of `analysis.methods.segment_costs.COSTS` was added up.
    """

    table: pd.DataFrame
    segments: pd.DataFrame
    penalties: pd.DataFrame
    profile: pd.DataFrame
    penalty: float
    rho: float
    level: float
    cost: str

    def summary(self) -> str:
        """One readable sentence a break."""
        if self.table.empty:
            return "No break was found."
        return "\n".join(
            f"A break after {row['last_before']} ({writing.share(self.level)} interval {row['lower']} to "
            f"{row['upper']}): mean "
            f"{writing.number(row['mean_before'], decimals=2)} before, "
            f"{writing.number(row['mean_after'], decimals=2)} after; found under "
            f"{writing.share(row['stability'])} of penalties."
            for row in self.table.to_dict("records")
        )

    def against_events(self, events: Mapping[str, Any]) -> pd.DataFrame:
        """Distance from every break to every event.

        Parameters
        ----------
        events : mapping of str to month (or to a label of the index where it is not monthly)

        Returns
        -------
        pandas.DataFrame
            ``break, event, event_date, distance`` (points from the event to the first point after the break;
            positive when the break comes later), ``inside_interval``, sorted by absolute distance within a
            break.
        """
        rows = []
        for number, row in enumerate(self.table.to_dict("records"), start=1):
            first, lower, upper = row["first_after"], row["lower"], row["upper"]
            for name, moment in events.items():
                date = as_month(moment) if isinstance(first, pd.Period) else moment
                rows.append(
                    {
                        "break": number,
                        "event": name,
                        "event_date": date,
                        "distance": _steps(first, date),
                        # An event in the first month after a break is the month after "last_before".
                        "inside_interval": _steps(date, lower) >= 1 and _steps(date, upper) <= 1,
                    }
                )
        table = pd.DataFrame(rows, columns=["break", "event", "event_date", "distance", "inside_interval"])
        order = table.assign(away=table["distance"].abs()).sort_values(["break", "away"], kind="stable")
        return order.drop(columns="away").reset_index(drop=True)


def _steps(later: Any, earlier: Any) -> int:
    difference = later - earlier
    return int(getattr(difference, "n", difference))


def find_breaks(
    series: pd.Series,
    *,
    cost: str = "squares",
    scale: str = "level",
    season: bool = False,
    min_size: int = 6,
    penalty: float | None = None,
    jump: int = 1,
    near: int = 3,
    level: float = 0.95,
) -> Breaks:
    r"""Shifts in the level, by penalised cost (PELT) searched at every point.

    Minimises :math:`\sum_i C_i + \lambda K` over the number and dates of breaks ``K``, where :math:`C_i` is
    the cost of a segment under one level: squared errors, a Poisson deviance, or squares that stop growing
    (see :mod:`analysis.methods.segment_costs`). The default penalty is
    :math:`\lambda = 3 \hat v \log n \, (1+\rho)/(1-\rho)`. The variance :math:`\hat v` (the dispersion, for
    counts) and the autocorrelation :math:`\rho` of the noise come from differences over one and two points,
    which shifts hardly touch; without the last factor autocorrelated noise would be cut into spurious
    segments.

    The interval of a date comes from its likelihood profile between the neighbouring breaks: for squares
    :math:`p(\tau) \propto RSS(\tau)^{-(m-2)/2}` with ``m`` points, otherwise
    :math:`p(\tau) \propto \exp(-C(\tau)/2\hat v)`. It is flattened by the same factor for autocorrelation,
    and the interval is the shortest run of dates that holds ``level`` of it.

    Parameters
    ----------
    series : pandas.Series
        Monthly (guarded like every monthly series), or with an integer index such as years.
    cost : {"squares", "counts", "robust"}
        For even noise; for counting noise, which grows with the level; for noise with outliers.
    scale : {"level", "log"}
        Counts are searched on their own scale, "level".
    season : bool
        Take out the mean of each calendar month first (monthly series only); with counts, as a factor.
    min_size : int
        Fewest points in a segment.
    penalty : float, optional
        In squared units of the (scaled) series; with counts, in units of a deviance.
    jump : int
        Must be 1.
    near : int
        Points within which two penalties are taken to find the same break.

    Returns
    -------
    Breaks

    Raises
    ------
    NotIdentified
        ``jump`` other than 1, a 12-month-ending sum, gaps, a series too short for two segments, or counts
        that are none.

    References
    ----------
    Killick, Fearnhead and Eckley (2012), Optimal detection of changepoints with a linear computational cost,
    JASA 107, 1590-1598. Yao (1988), Estimating the number of change-points via Schwarz' criterion, Statistics
    and Probability Letters 6, 181-189. Truong, Oudre and Vayatis (2020), Signal Processing 167 (ruptures).
    Fearnhead and Rigaill (2019), Changepoint detection in the presence of outliers, JASA 114, 169-183.

    Examples
    --------
    >>> import pandas as pd
    >>> values = [10, 11, 9, 10, 11, 9, 10, 20, 21, 19, 20, 21, 19, 20]
    >>> found = find_breaks(pd.Series(values, index=range(2001, 2015))).table
    >>> found[["last_before", "mean_before", "mean_after"]].values.tolist()
    [[2007.0, 10.0, 20.0]]
    """
    require_jump_one(jump)
    clean = _guarded(series)
    n = len(clean)
    if n < 2 * min_size:
        raise NotIdentified(
            f"{n} points cannot hold two segments of {min_size}.",
            remedy="Lengthen the series or lower min_size.",
        )
    if cost == "counts" and scale != "level":
        raise UsageError("Counts are not searched on the log scale.", remedy='Leave scale at "level".')
    costs = _costs(clean, cost, scale, season)
    # What counts for the level of a segment is the long-run variance, not that of single points.
    default = 3 * costs.noise * costs.inflation * np.log(n) if penalty is None else float(penalty)
    search = ruptures.Pelt(custom_cost=TabulatedCost(costs.table), min_size=min_size, jump=1)
    search.fit(clean.to_numpy())
    found = {multiple: search.predict(pen=multiple * default)[:-1] for multiple in PENALTIES}
    edges = [0, *found[1.0], n]
    profiles = [_profile(costs, edges[i], edges[i + 2], min_size) for i in range(len(edges) - 2)]
    cut = _Cut(clean.index, costs.level, edges, np.exp if scale == "log" else _unchanged)
    stability = [
        float(np.mean([any(abs(point - other) <= near for other in dates) for dates in found.values()]))
        for point in edges[1:-1]
    ]
    return Breaks(
        _break_table(cut, profiles, stability, level),
        _segments(cut),
        _penalty_table(cut, found, default),
        _profile_table(cut, profiles),
        default,
        costs.rho,
        level,
        cost,
    )


@dataclass(frozen=True)
class _Cut:
    """A series cut at its breaks: labels of points, level of a piece, where segments begin, the way back."""

    labels: pd.Index
    level: Callable[[int, int], float]
    edges: list[int]
    back: Callable[[Any], Any]

    def mean(self, segment: int) -> float:
        return float(self.back(self.level(self.edges[segment], self.edges[segment + 1])))


def _unchanged(value: Any) -> Any:
    return value


def _break_table(cut: _Cut, profiles: list[np.ndarray], stability: list[float], level: float) -> pd.DataFrame:
    rows = []
    for i, weights in enumerate(profiles):
        point, start = cut.edges[i + 1], cut.edges[i]
        low, high = _shortest(weights, level)
        before, after = cut.mean(i), cut.mean(i + 1)
        rows.append(
            {
                "last_before": cut.labels[point - 1],
                "first_after": cut.labels[point],
                "lower": cut.labels[start + low - 1],
                "upper": cut.labels[start + high - 1],
                "mean_before": before,
                "mean_after": after,
                "change": after - before,
                "stability": stability[i],
            }
        )
    return pd.DataFrame(rows, columns=BREAK_COLUMNS)


def _segments(cut: _Cut) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "first": [cut.labels[edge] for edge in cut.edges[:-1]],
            "last": [cut.labels[edge - 1] for edge in cut.edges[1:]],
            "n": np.diff(cut.edges),
            "mean": [cut.mean(segment) for segment in range(len(cut.edges) - 1)],
        }
    )


def _penalty_table(cut: _Cut, found: Mapping[float, list[int]], default: float) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "multiple": multiple,
                "penalty": multiple * default,
                "breaks": len(points),
                "dates": ", ".join(str(cut.labels[point - 1]) for point in points),
            }
            for multiple, points in found.items()
        ]
    )


def _profile_table(cut: _Cut, profiles: list[np.ndarray]) -> pd.DataFrame:
    rows = [
        {"break": i + 1, "last_before": cut.labels[cut.edges[i] + position - 1], "probability": weight}
        for i, weights in enumerate(profiles)
        for position, weight in enumerate(weights)
        if position > 0
    ]
    return pd.DataFrame(rows, columns=["break", "last_before", "probability"])


def _guarded(series: pd.Series) -> pd.Series:
    if isinstance(series.index, (pd.PeriodIndex, pd.DatetimeIndex)):
        clean = as_monthly(series)
        refuse_rolling_sums(clean)
        return clean
    if not pd.api.types.is_integer_dtype(series.index) or (np.diff(series.index) != 1).any():
        raise UsageError(
            "The index is neither months nor consecutive whole numbers.",
            remedy="Use a monthly index, or years as integers without gaps.",
        )
    if not np.isfinite(series.to_numpy(dtype=float)).all():
        raise NotIdentified("The series has missing values.", remedy="Fill or cut them first.")
    return series.astype(float)


def _costs(series: pd.Series, cost: str, scale: str, season: bool) -> SegmentCosts:
    """Return the costs of the pieces of a series, on its scale and without its season."""
    y = series.to_numpy(dtype=float)
    if scale == "log":
        if (y <= 0).any():
            raise NotIdentified("There is no logarithm of zero.", remedy='Use scale="level".')
        y = np.log(y)
    elif scale != "level":
        raise UsageError(f"scale={scale!r} is not known.", remedy='Use "level" or "log".')
    if not season:
        return costs_of(cost, y)
    if not isinstance(series.index, pd.PeriodIndex):
        raise UsageError("season=True needs a monthly series.", remedy="Leave it out for years.")
    usual = pd.Series(y).groupby(series.index.month).transform("mean").to_numpy()
    if cost != "counts":
        return costs_of(cost, y - usual + y.mean())
    if (usual == 0).any():
        raise NotIdentified("A calendar month has no count in any year.", remedy="Leave the season in.")
    return costs_of(cost, y, usual / y.mean())


def _profile(costs: SegmentCosts, first: int, last: int, min_size: int) -> np.ndarray:
    """Probability that ``position`` points lie before the break inside a piece, shape (last - first,)."""
    m = last - first
    log_weight = costs.log_weights(first, last)
    size = np.arange(1, m)
    allowed = (size >= min(min_size, m // 2)) & (m - size >= min(min_size, m // 2))
    log_weight[~allowed] = -np.inf
    weights = np.exp(log_weight - log_weight.max())
    return np.concatenate([[0.0], weights / weights.sum()])


def _shortest(weights: np.ndarray, level: float) -> tuple[int, int]:
    """Ends of the shortest run of positions holding ``level`` of the weight; the earlier one on a tie."""
    running = np.concatenate([[0.0], np.cumsum(weights)])
    best = (0, len(weights) - 1)
    for low in range(len(weights)):
        high = int(np.searchsorted(running, running[low] + level - 1e-12)) - 1
        if high < len(weights) and high - low < best[1] - best[0]:
            best = (low, max(high, low))
    return best
