"""Regression designs for interrupted series: trend, season and the shape of an effect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified, UsageError

SHAPES = ("step", "slope", "step_and_slope", "ramp", "pulse", "decay")
PULSES = ("pulse", "decay")
"""Shapes that end: what they ask needs no more months after the event than they last."""

LEFT_OVER = 0.1
"""A decaying pulse is averaged over the months in which more than this share of it is left."""

TRENDS = ("none", "linear", "quadratic")


@dataclass(frozen=True)
class Design:
    """A design matrix and the questions asked of its coefficients.

    Attributes
    ----------
    matrix : numpy.ndarray, shape (n, k)
        Constant, trend, harmonics, further columns, then the effect columns.
    names : tuple of str
        Column names.
    course_columns, base_columns : int
        How many leading columns are constant, trend and season; and how many describe everything but the
        effect: predictors, other onsets and months set aside as well.
    contrasts : numpy.ndarray, shape (k, q)
        One column a question, applied to the coefficients.
    terms : tuple of str
        The ``q`` questions: ``level``, ``slope`` (per month), the level of each other onset, and ``average``
        over the affected months.
    onset : int
        Position of the first affected month.
    affected : numpy.ndarray of bool, shape (n,)
        The months that the average is taken over: those from the onset on, or those that a pulse lasts;
        months set aside are not among them.
    keeps_level : bool
        Whether the shape asked for stays at one level to the end of the window.
    """

    matrix: np.ndarray
    names: tuple[str, ...]
    course_columns: int
    base_columns: int
    contrasts: np.ndarray
    terms: tuple[str, ...]
    onset: int
    affected: np.ndarray
    keeps_level: bool

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


def effect_columns(
    n: int, onset: int, shape: str, *, ramp_months: int = 12, pulse_months: int = 5
) -> tuple[np.ndarray, list[str]]:
    """The columns that describe how an effect unfolds from its onset.

    ======================  =========================================================
    shape                   column(s), with ``s`` months since the onset (0 at onset)
    ======================  =========================================================
    ``step``                1 from the onset on
    ``slope``               ``s`` from the onset on
    ``step_and_slope``      both
    ``ramp``                rises by ``1 / ramp_months`` a month to 1, then stays
    ``pulse``               1 for ``pulse_months`` months, then 0
    ``decay``               1 at the onset, half as much every ``pulse_months`` months
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
    if shape in PULSES:
        if pulse_months < 1:
            raise UsageError(f"pulse_months={pulse_months} is not a length.", remedy="Use 1 or more.")
        if shape == "pulse":
            return (after * (since < pulse_months))[:, None], ["level"]
        return (after * 0.5 ** (np.clip(since, 0, None) / pulse_months))[:, None], ["level"]
    raise UsageError(f"shape={shape!r} is not known.", remedy=f"Use one of {', '.join(SHAPES)}.")


def affected_months(n: int, onset: int, shape: str, pulse_months: int = 5) -> np.ndarray:
    """Which months the average change is taken over, shape (n,) of bool."""
    since = np.arange(n) - onset
    if shape == "pulse":
        return np.asarray((since >= 0) & (since < pulse_months))
    if shape == "decay":
        return np.asarray((since >= 0) & (since <= pulse_months * np.log2(1 / LEFT_OVER)))
    return np.asarray(since >= 0)


def interrupted_design(
    index: pd.PeriodIndex,
    onset: int,
    *,
    shape: str = "step",
    trend: str = "linear",
    harmonics: int = 2,
    ramp_months: int = 12,
    pulse_months: int = 5,
    set_aside: tuple[int, ...] = (),
    other_onsets: Mapping[str, int] | None = None,
    predictors: np.ndarray | None = None,
) -> Design:
    """The design of an interrupted time series.

    Parameters
    ----------
    index : pandas.PeriodIndex, length n
        Months of the window.
    onset : int
        Position of the first affected month.
    shape, trend, harmonics, ramp_months, pulse_months
        See :func:`effect_columns`, :func:`trend_columns`, :func:`harmonic_columns`.
    set_aside : tuple of int
        Positions of months that say nothing, because the effect may still have been coming in or because they
        are outliers: each gets a column of its own.
    other_onsets : mapping of str to int, optional
        Further dates asked about in the same model: each gets a step from its position on, and a term.
    predictors : numpy.ndarray, shape (n, p), optional
        Series that the course may follow, for example logs of control series.

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
    base, names = trend_columns(n, trend)
    season, season_names = harmonic_columns(index.month.to_numpy(), harmonics)
    effect, effect_names = effect_columns(n, onset, shape, ramp_months=ramp_months, pulse_months=pulse_months)
    others = other_onsets or {}
    steps = np.array([np.arange(n) >= position for position in others.values()], dtype=float).reshape(-1, n).T
    aside = np.eye(n)[list(set_aside)].T
    course = np.column_stack([base, season])
    further = [np.empty((n, 0)) if predictors is None else predictors, steps, aside]
    matrix = np.column_stack([course, *further, effect])
    names += season_names + [f"predictor{j}" for j in range(further[0].shape[1])]
    first_other = len(names)
    names += [*others, *(f"aside{j}" for j in range(aside.shape[1])), *effect_names]
    k, first = matrix.shape[1], matrix.shape[1] - effect.shape[1]
    if n - k < 3 or np.linalg.matrix_rank(matrix) < k:
        raise NotIdentified(
            f"{n} months cannot carry {k} coefficients ({', '.join(names)}).",
            remedy="Widen the window, or ask for a simpler trend or fewer harmonics.",
        )
    affected = affected_months(n, onset, shape, pulse_months)
    affected[list(set_aside)] = False
    if not affected.any():
        raise NotIdentified(
            "Every month that could be affected is set aside.", remedy="Look at the series: widen the window."
        )
    asked = [*range(first, k), *range(first_other, first_other + len(others))]
    contrasts = np.zeros((k, len(asked) + 1))
    contrasts[asked, range(len(asked))] = 1.0
    contrasts[first:, -1] = effect[affected].mean(axis=0)
    return Design(
        matrix,
        tuple(names),
        course.shape[1],
        first,
        contrasts,
        (*effect_names, *others, "average"),
        onset,
        affected,
        shape == "step",
    )
