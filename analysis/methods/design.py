"""Regression designs for interrupted series: trend, season and the shape of an effect."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified, UsageError

SHAPES = ("step", "slope", "step_and_slope", "ramp")
TRENDS = ("none", "linear", "quadratic")


@dataclass(frozen=True)
class Design:
    """A design matrix and the questions asked of its coefficients.

    Attributes
    ----------
    matrix : numpy.ndarray, shape (n, k)
        Constant, trend, harmonics, then the effect columns.
    names : tuple of str
        Column names.
    base_columns : int
        How many leading columns describe the course without the event.
    contrasts : numpy.ndarray, shape (k, q)
        One column a question, applied to the coefficients.
    terms : tuple of str
        The ``q`` questions: ``level``, ``slope`` (per month) and ``average`` over the months from the onset
        on.
    onset : int
        Position of the first affected month.
    """

    matrix: np.ndarray
    names: tuple[str, ...]
    base_columns: int
    contrasts: np.ndarray
    terms: tuple[str, ...]
    onset: int

    @property
    def n_before(self) -> int:
        """Months before the onset."""
        return self.onset

    @property
    def n_after(self) -> int:
        """Months from the onset on."""
        return len(self.matrix) - self.onset

    @property
    def effect(self) -> np.ndarray:
        """The effect columns, shape (n, k - base_columns)."""
        return self.matrix[:, self.base_columns :]


def trend_columns(n: int, trend: str = "linear") -> tuple[np.ndarray, list[str]]:
    """Constant and trend, shape (n, 1 to 3); time runs in years from the first month."""
    if trend not in TRENDS:
        raise UsageError(f"trend={trend!r} is not known.", remedy=f"Use one of {', '.join(TRENDS)}.")
    years = np.arange(n) / 12.0
    columns, names = [np.ones(n)], ["constant"]
    if trend in ("linear", "quadratic"):
        columns.append(years)
        names.append("trend_per_year")
    if trend == "quadratic":
        columns.append((years - years.mean()) ** 2)
        names.append("trend_squared")
    return np.column_stack(columns), names


def harmonic_columns(calendar_month: np.ndarray, pairs: int) -> tuple[np.ndarray, list[str]]:
    """Sine and cosine pairs of the year: ``sin(2 pi j m / 12)``, ``cos(2 pi j m / 12)`` for j = 1..pairs.

    Parameters
    ----------
    calendar_month : numpy.ndarray of int, shape (n,)
        1 for January to 12 for December.
    pairs : int
        0 (no season) to 6. The sixth pair has a cosine only: its sine is zero in every month.

    Source of the method: Stolwijk, Straatman and Zielhuis (1999), Studying seasonality by using sine and
    cosine functions in regression analysis, Journal of Epidemiology and Community Health 53, 235-238.
    """
    if not 0 <= pairs <= 6:
        raise UsageError(
            f"harmonics={pairs} is outside 0 to 6.", remedy="Two pairs suit most monthly series."
        )
    columns, names = [], []
    for j in range(1, pairs + 1):
        angle = 2 * np.pi * j * np.asarray(calendar_month) / 12
        if j < 6:
            columns.append(np.sin(angle))
            names.append(f"sin{j}")
        columns.append(np.cos(angle))
        names.append(f"cos{j}")
    matrix = np.column_stack(columns) if columns else np.empty((len(calendar_month), 0))
    return matrix, names


def effect_columns(n: int, onset: int, shape: str, ramp_months: int = 12) -> tuple[np.ndarray, list[str]]:
    """The columns that describe how an effect unfolds from its onset.

    ======================  =========================================================
    shape                   column(s), with ``s`` months since the onset (0 at onset)
    ======================  =========================================================
    ``step``                1 from the onset on
    ``slope``               ``s`` from the onset on
    ``step_and_slope``      both
    ``ramp``                rises by ``1 / ramp_months`` a month to 1, then stays
    ======================  =========================================================
    """
    since = np.arange(n) - onset
    after = (since >= 0).astype(float)
    if shape == "step":
        return after[:, None], ["level"]
    if shape == "slope":
        return (np.clip(since, 0, None) * 1.0)[:, None], ["slope"]
    if shape == "step_and_slope":
        return np.column_stack([after, np.clip(since, 0, None)]), ["level", "slope"]
    if shape == "ramp":
        if ramp_months < 1:
            raise UsageError(f"ramp_months={ramp_months} is not a length.", remedy="Use 1 or more.")
        return (np.clip((since + 1) / ramp_months, 0, 1) * after)[:, None], ["level"]
    raise UsageError(f"shape={shape!r} is not known.", remedy=f"Use one of {', '.join(SHAPES)}.")


def interrupted_design(
    index: pd.PeriodIndex,
    onset: int,
    *,
    shape: str = "step_and_slope",
    trend: str = "linear",
    harmonics: int = 2,
    ramp_months: int = 12,
    set_aside: int = 0,
) -> Design:
    """The design of an interrupted time series.

    Parameters
    ----------
    index : pandas.PeriodIndex, length n
        Months of the window.
    onset : int
        Position of the first affected month.
    shape, trend, harmonics, ramp_months
        See :func:`effect_columns`, :func:`trend_columns`, :func:`harmonic_columns`.
    set_aside : int
        Months from the onset on that say nothing, because the effect may still have been coming in: each gets
        a column of its own.

    Returns
    -------
    Design

    Raises
    ------
    NotIdentified
        Fewer than three months to spare after all columns are fitted, or columns that cannot be told apart.

    References
    ----------
    Bernal, Cummins and Gasparrini (2017), Interrupted time series regression for the evaluation of public
    health interventions: a tutorial, International Journal of Epidemiology 46, 348-355.
    """
    n = len(index)
    base, base_names = trend_columns(n, trend)
    season, season_names = harmonic_columns(index.month.to_numpy(), harmonics)
    effect, effect_names = effect_columns(n, onset, shape, ramp_months)
    aside = np.eye(n)[:, onset : onset + set_aside]
    aside_names = [f"aside{j}" for j in range(aside.shape[1])]
    matrix = np.column_stack([base, season, aside, effect])
    names = tuple(base_names + season_names + aside_names + effect_names)
    k, first = matrix.shape[1], matrix.shape[1] - effect.shape[1]
    if n - k < 3 or np.linalg.matrix_rank(matrix) < k:
        raise NotIdentified(
            f"{n} months cannot carry {k} coefficients ({', '.join(names)}).",
            remedy="Widen the window, or ask for a simpler trend or fewer harmonics.",
        )
    contrasts = np.zeros((k, effect.shape[1] + 1))
    for j in range(effect.shape[1]):
        contrasts[first + j, j] = 1.0
    contrasts[first:, -1] = effect[onset:].mean(axis=0)
    return Design(matrix, names, first, contrasts, (*effect_names, "average"), onset)
