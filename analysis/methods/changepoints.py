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
        ``first, last, n, mean`` on the scale of the series (geometric mean on the log scale).
    penalties : pandas.DataFrame
        ``multiple, penalty, breaks, dates``: what each penalty finds.
    profile : pandas.DataFrame
        ``break, last_before, probability``: the likelihood profile behind each interval.
    penalty, rho, level : float
        Default penalty, autocorrelation of the noise, coverage of the intervals.
    """

    table: pd.DataFrame
    segments: pd.DataFrame
    penalties: pd.DataFrame
    profile: pd.DataFrame
    penalty: float
    rho: float
    level: float

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
    scale: str = "level",
    season: bool = False,
    min_size: int = 6,
    penalty: float | None = None,
    jump: int = 1,
    near: int = 3,
    level: float = 0.95,
) -> Breaks:
    r"""Shifts in the mean, by penalised least squares (PELT) searched at every point.

    Minimises :math:`\sum_i RSS_i + \lambda K` over the number and dates of breaks ``K``. The default penalty
    is :math:`\lambda = 3 \hat v \log n \, (1+\rho)/(1-\rho)`. The variance :math:`\hat v` and the
    autocorrelation :math:`\rho` of the noise come from median absolute differences over one and two points,
    which shifts hardly touch; without the last factor autocorrelated noise would be cut into spurious
    segments.

    The interval of a date comes from its likelihood profile between the neighbouring breaks,
    :math:`p(\tau) \propto RSS(\tau)^{-(m-2)/2}` for ``m`` points, flattened by the same factor for
    autocorrelation; it is the shortest run of dates that holds ``level`` of it.

    Parameters
    ----------
    series : pandas.Series
        Monthly (guarded like every monthly series), or with an integer index such as years.
    scale : {"level", "log"}
    season : bool
        Take out the mean of each calendar month first (monthly series only).
    min_size : int
        Fewest points in a segment.
    penalty : float, optional
        In squared units of the (scaled) series.
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
        ``jump`` other than 1, a 12-month-ending sum, gaps, or a series too short for two segments.

    References
    ----------
    Killick, Fearnhead and Eckley (2012), Optimal detection of changepoints with a linear computational cost,
    JASA 107, 1590-1598. Yao (1988), Estimating the number of change-points via Schwarz' criterion, Statistics
    and Probability Letters 6, 181-189. Truong, Oudre and Vayatis (2020), Signal Processing 167 (ruptures).

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
    y = _scaled(clean, scale, season)
    variance, rho = _noise(y)
    # The linear kernel is the squared-error cost, in compiled code; its search looks at every point.
    search = ruptures.KernelCPD(kernel="linear", min_size=min_size, jump=1).fit(y[:, None])
    # What counts for the mean of a segment is the long-run variance, not that of single points.
    inflate = (1 + rho) / (1 - rho)
    default = 3 * variance * inflate * np.log(n) if penalty is None else float(penalty)
    found = {multiple: search.predict(pen=multiple * default)[:-1] for multiple in PENALTIES}
    edges = [0, *found[1.0], n]
    profiles = [_profile(y[edges[i] : edges[i + 2]], min_size, inflate) for i in range(len(edges) - 2)]
    cut = _Cut(clean.index, y, edges, np.exp if scale == "log" else _unchanged)
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
        rho,
        level,
    )


@dataclass(frozen=True)
class _Cut:
    """A series cut at its breaks: labels and values of its points, where segments begin, the way back."""

    labels: pd.Index
    values: np.ndarray
    edges: list[int]
    back: Callable[[Any], Any]

    def mean(self, segment: int) -> float:
        return float(self.back(self.values[self.edges[segment] : self.edges[segment + 1]].mean()))


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


def _scaled(series: pd.Series, scale: str, season: bool) -> np.ndarray:
    y = series.to_numpy(dtype=float)
    if scale == "log":
        if (y <= 0).any():
            raise NotIdentified("There is no logarithm of zero.", remedy='Use scale="level".')
        y = np.log(y)
    elif scale != "level":
        raise UsageError(f"scale={scale!r} is not known.", remedy='Use "level" or "log".')
    if season:
        if not isinstance(series.index, pd.PeriodIndex):
            raise UsageError("season=True needs a monthly series.", remedy="Leave it out for years.")
        calendar = series.index.month.to_numpy()
        means = np.array(
            [y[calendar == month].mean() if (calendar == month).any() else 0 for month in range(1, 13)]
        )
        y = y - means[calendar - 1] + y.mean()
    return y


def _noise(y: np.ndarray) -> tuple[float, float]:
    """Variance and lag-one autocorrelation (0 to 0.9) around a mean that may shift, from robust differences.

    For AR(1) noise of variance v the differences over one and two points have variances 2 v (1 - rho) and
    2 v (1 - rho^2): their ratio is 1 + rho. A shift touches one or two differences, which the median leaves
    out.
    """

    def spread(differences: np.ndarray) -> float:
        return float(np.median(np.abs(differences - np.median(differences)))) / 0.6744898

    one, two = spread(y[1:] - y[:-1]), spread(y[2:] - y[:-2])
    if one == 0:
        one = two = max(np.diff(y).std(), 1e-12)
    rho = float(np.clip((two / one) ** 2 - 1, 0.0, 0.9))
    return one**2 / (2 * (1 - rho)), rho


def _profile(y: np.ndarray, min_size: int, inflate: float) -> np.ndarray:
    """Probability that the first segment holds ``position`` points, shape (m,)."""
    m = len(y)
    total, squares = np.cumsum(y), np.cumsum(y**2)
    size = np.arange(1, m)
    left = squares[:-1] - total[:-1] ** 2 / size
    right = (squares[-1] - squares[:-1]) - (total[-1] - total[:-1]) ** 2 / (m - size)
    log_weight = -0.5 * (m - 2) * np.log(np.maximum(left + right, 1e-300)) / inflate
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
