"""How good a forecast was: interval scores, coverage, and a naive forecast to beat.

Scores are negative: lower is better, in units of the series. They reward bands that are narrow and hold what
came; a band that is too narrow pays for what fell outside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.months import as_monthly

LEVELS = (0.5, 0.8, 0.95)
YEAR = 12
# An interval from fewer past errors would be an interval from hardly any.
FEWEST_ERRORS = 12


def interval_score(
    observed: np.ndarray | float,
    lower: np.ndarray | float,
    upper: np.ndarray | float,
    level: float,
) -> np.ndarray:
    r"""Return the interval score: the width, and a fine for what lies outside.

    .. math:: \mathrm{IS}_\alpha = (u - l) + \tfrac{2}{\alpha} (l - y)_+ + \tfrac{2}{\alpha} (y - u)_+

    Parameters
    ----------
    observed, lower, upper : ndarray or float
        Of one shape.
    level : float
        Coverage that the interval claims, :math:`1 - \alpha`.

    References
    ----------
    Gneiting and Raftery (2007), Strictly Proper Scoring Rules, Prediction, and Estimation, Journal of the
    American Statistical Association 102, 359-378, equation 43.

    Examples
    --------
    >>> float(interval_score(10, 6, 9, 0.5))
    7.0
    """
    y, low, high = (np.asarray(x, dtype=float) for x in (observed, lower, upper))
    outside = np.maximum(low - y, 0) + np.maximum(y - high, 0)
    return np.asarray(high - low + 2 / (1 - level) * outside)


def weighted_interval_score(
    observed: np.ndarray | float,
    median: np.ndarray | float,
    intervals: Mapping[float, tuple[np.ndarray | float, np.ndarray | float]],
) -> np.ndarray:
    r"""Return the weighted interval score of a median and `K` central intervals.

    .. math:: \mathrm{WIS} = \frac{1}{K + 1/2}\left(\tfrac12 |y - m|
              + \sum_k \tfrac{\alpha_k}{2} \mathrm{IS}_{\alpha_k}\right)

    With many levels it comes near to the continuous ranked probability score; without any it is the absolute
    error, so that a forecast of one number can stand beside one with bands.

    Parameters
    ----------
    observed, median : ndarray or float
    intervals : mapping
        Coverage (such as 0.95) to (lower, upper).

    References
    ----------
    Bracher, Ray, Gneiting and Reich (2021), Evaluating epidemic forecasts in an interval format, PLOS
    Computational Biology 17, e1008618, equation 1.

    Examples
    --------
    >>> float(weighted_interval_score(10, 8, {0.5: (6, 9), 0.8: (4, 12)}))
    1.42
    """
    total = 0.5 * np.abs(np.asarray(observed, dtype=float) - np.asarray(median, dtype=float))
    for level, (low, high) in intervals.items():
        total = total + (1 - level) / 2 * interval_score(observed, low, high, level)
    return np.asarray(total / (len(intervals) + 0.5))


def ends(level: float, prefix: str = "") -> tuple[str, str]:
    """Return the names of the columns that hold the ends of an interval.

    >>> ends(0.95)
    ('lower_95', 'upper_95')
    """
    return f"{prefix}lower_{round(100 * level)}", f"{prefix}upper_{round(100 * level)}"


def scored(table: pd.DataFrame, levels: Iterable[float] = LEVELS, *, prefix: str = "") -> pd.DataFrame:
    """Return forecasts with what became of them.

    Parameters
    ----------
    table : DataFrame
        Columns ``observed``, ``median`` and, for each level, ``lower_95, upper_95`` and so on, each but the
        first after `prefix`.
    levels : iterable of float
    prefix : str
        Such as ``naive_``, where a table holds several forecasts of the same values.

    Returns
    -------
    DataFrame
        The table with ``covered_95`` and so on (1, 0, or missing where there is no interval) and ``wis``.
    """
    levels = tuple(levels)
    bounds = {level: tuple(table[name].astype(float) for name in ends(level, prefix)) for level in levels}
    observed, median = table["observed"].astype(float), table[f"{prefix}median"].astype(float)
    new: dict[str, pd.Series | np.ndarray] = {}
    for level, (low, high) in bounds.items():
        inside = ((low <= observed) & (observed <= high)).astype(float)
        new[f"{prefix}covered_{round(100 * level)}"] = inside.where(low.notna() & high.notna())
    new[f"{prefix}wis"] = weighted_interval_score(
        observed.to_numpy(),
        median.to_numpy(),
        {k: (a.to_numpy(), b.to_numpy()) for k, (a, b) in bounds.items()},
    )
    return table.assign(**new)


def seasonal_naive(
    series: pd.Series, months: int, levels: Iterable[float] = LEVELS, *, lag: int = YEAR
) -> pd.DataFrame:
    """Forecast each month by the same month of the last twelve, with an interval from past errors of that.

    Past errors are taken on the log scale and as often up as down, so that the middle of the band is the
    forecast itself.

    Parameters
    ----------
    series : Series
        Positive, monthly, without gaps; at least `FEWEST_ERRORS` months beyond the first `lag`.
    months : int
        Months ahead, at most `lag`.
    levels : iterable of float
    lag : int
        Months back to the value that is repeated.

    Returns
    -------
    DataFrame
        Columns ``month, median`` and the ends of the intervals.

    Raises
    ------
    NotIdentified
        Too few months, or a month that is not above zero.

    References
    ----------
    Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, third edition, section 5.2. The
    symmetric errors are those of the baseline of the COVID-19 Forecast Hub: Cramer and others (2022), PNAS
    119, e2113561119.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2020-01", periods=36, freq="M")
    >>> doubling = pd.Series([100.0] * 12 + [200.0] * 12 + [400.0] * 12, index)
    >>> row = seasonal_naive(doubling, 1, levels=(0.8,)).iloc[0]
    >>> str(row["month"]), float(row["median"]), round(row["lower_80"]), round(row["upper_80"])
    ('2023-01', 400.0, 200, 800)
    """
    clean = as_monthly(series)
    if len(clean) < lag + FEWEST_ERRORS:
        raise NotIdentified(
            f"{len(clean)} months are too few for past errors of a naive forecast.",
            where=str(series.name or "series"),
            remedy=f"Give {lag + FEWEST_ERRORS} or more.",
        )
    if (clean <= 0).any() or not 1 <= months <= lag:
        raise NotIdentified(
            "A month is not above zero, or more months are asked for than the last year has.",
            where=str(series.name or "series"),
            remedy=f"Give positive months and ask for {lag} at most.",
        )
    logs = np.log(clean.to_numpy(dtype=float))
    errors = np.abs(logs[lag:] - logs[:-lag])
    middle = clean.to_numpy(dtype=float)[-lag:][:months]
    table = pd.DataFrame(
        {"month": pd.period_range(clean.index[-1] + 1, periods=months, freq="M"), "median": middle}
    )
    for level in levels:
        reach = np.exp(np.quantile(errors, level))
        low, high = ends(level)
        table[low], table[high] = middle / reach, middle * reach
    return table


def skill(wis: pd.Series, naive_wis: pd.Series) -> float:
    """Return mean score over mean naive score, where both are there: below one the forecast was better.

    >>> import pandas as pd
    >>> skill(pd.Series([1.0, 2.0, 9.0]), pd.Series([2.0, 4.0, float("nan")]))
    0.5
    """
    both = wis.notna() & naive_wis.notna()
    below = float(naive_wis[both].sum())
    return float(wis[both].sum()) / below if below > 0 else float("nan")


def windows_apart(months: Iterable[pd.Period], window: int = YEAR) -> int:
    """Return the most windows of so many months, each named by one month, that share none.

    >>> import pandas as pd
    >>> windows_apart(pd.period_range("2020-01", "2021-02", freq="M"))
    2
    """
    count, last = 0, None
    for month in sorted(set(months)):
        if last is None or (month - last).n >= window:
            count, last = count + 1, month
    return count


def summarised(table: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Return the scores of each group of forecasts in one row.

    Parameters
    ----------
    table : DataFrame
        As `scored` gives it, for a forecast and again with the prefix ``naive_``; also ``known_to`` (month).
    by : list of str

    Returns
    -------
    DataFrame
        `by`, ``forecasts``, ``origins`` (last months known), ``apart`` (the most of them that lie a year from
        each other: their windows share no month), ``held_50`` and so on and ``naive_held_95`` (percent),
        ``score`` (mean weighted interval score), ``naive_score`` and ``ratio`` (of those forecasts alone that
        have both).
    """
    rows: list[dict[str, Any]] = []
    for key, group in table.groupby(by, sort=False):
        both = group[group["wis"].notna() & group["naive_wis"].notna()]
        held = {f"held_{round(100 * k)}": f"covered_{round(100 * k)}" for k in LEVELS}
        held |= {f"naive_{name}": f"naive_{column}" for name, column in held.items()}
        rows.append(
            {
                **dict(zip(by, key, strict=True)),
                "forecasts": len(group),
                "origins": group["known_to"].nunique(),
                "apart": windows_apart(group["known_to"]),
                **{name: 100 * group[column].astype(float).mean() for name, column in held.items()},
                "score": group["wis"].mean(),
                "naive_score": both["naive_wis"].mean(),
                "ratio": skill(group["wis"], group["naive_wis"]),
            }
        )
    columns = [*by, "forecasts", "origins", "apart"]
    return pd.DataFrame(rows) if rows else pd.DataFrame(columns=[*columns, *_SUMMED])


_SUMMED = [
    *(f"{prefix}held_{round(100 * level)}" for prefix in ("", "naive_") for level in LEVELS),
    "score", "naive_score", "ratio",
]  # fmt: skip
