"""Guards: checks that raise, with a remedy, before a number can mislead.

Every guard raises :class:`analysis.errors.NotIdentified` and names what to do instead. The thresholds are
constants here, so that the rule that refuses is the rule that is documented.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.months import as_month, as_monthly

MIN_BEFORE = 12
"""Fewest months before an onset: a full year, so that season and level can be told apart."""

MIN_AFTER = 6
"""Fewest months from an onset on."""

ROLLING = "rolling_12_month_sum"
"""Value of ``series.attrs["kind"]`` that declares a 12-month-ending sum."""

LARGEST_ORDINARY_AUTOCORRELATION = 0.95
"""Largest autocorrelation that still counts as an ordinary monthly series."""

ROLLING_EVIDENCE = ((60, -4.0), (36, -2.0), (18, 0.0))
"""Evidence (natural-log units) above which an undeclared series is taken for a 12-month-ending sum, by length
in months. The longer the series, the wider the gap between the two kinds, so the limit can sit inside it: a
series in doubt is refused until somebody declares what it is. Simulated error rates are in
docs/methods.md."""

ROLLING_EVIDENCE_AGAINST_DECLARATION = 10.0
"""The same where the series declares itself monthly: pandas keeps that label through ``rolling().sum()``."""

ROLLING_REMEDY = (
    "Recover single months first with analysis.methods.rolling.from_twelve_month_sums. If it really is a "
    "monthly "
    'series, declare it: series.attrs["kind"] = "monthly".'
)


def rolling_sum_evidence(series: pd.Series) -> float:
    """How much better a 12-month-ending sum explains a series than an ordinary monthly process does.

    Two Gaussian descriptions of the ``n`` values are compared by their Bayesian information criteria:

    - *rolling*: a straight line plus the sum of the last twelve values of an AR(1) process;
    - *ordinary*: a straight line, with or without three pairs of harmonics, plus AR(1) disturbances with a
      coefficient up to 0.95, with or without white noise on top.

    The autoregressive coefficient is profiled on a grid in both. A rolling sum leaves an exact trace: what
    enters a sum leaves it twelve months later, so its changes are correlated at minus one half twelve months
    apart, while its level hardly moves from one month to the next.

    Parameters
    ----------
    series : pandas.Series
        Monthly, without gaps, shape (n,). Below 18 months the answer is ``-inf``: too short to tell.

    Returns
    -------
    float
        Half the difference of the two criteria, in natural-log units: above zero points to a rolling sum.

    References
    ----------
    Schwarz, G. (1978), Estimating the dimension of a model, Annals of Statistics 6, 461-464.
    Slutsky, E. (1937), The summation of random causes as the source of cyclic processes, Econometrica 5,
    105-146.
    """
    values = as_monthly(series).to_numpy()
    n = len(values)
    spread = values.std()
    if n < 18 or spread <= 1e-12 * max(1.0, abs(values).max()):
        return -np.inf
    y = (values - values.mean()) / spread
    line = np.column_stack([np.ones(n), np.linspace(-1, 1, n)])
    angle = 2 * np.pi * np.arange(n)[:, None] * np.array([1, 2, 3]) / 12
    season = np.column_stack([line, np.sin(angle), np.cos(angle)])
    rolling = max(_criterion(y, line, *known, 1) for known in _rolling_shapes(n))
    ordinary = -np.inf
    for extra, known in _ordinary_shapes(n):
        ordinary = max(ordinary, _criterion(y, line, *known, extra))
        if n >= 24:
            ordinary = max(ordinary, _criterion(y, season, *known, extra))
    return float(rolling - ordinary)


@lru_cache(maxsize=8)
def _rolling_shapes(n: int) -> list[tuple[np.ndarray, float]]:
    """Whitening matrices of twelve-month sums of AR(1) processes; kept, because only the length matters."""
    window = np.zeros((n, n + 11))
    for row in range(n):
        window[row, row : row + 12] = 1
    return [_whitener(window @ _ar(n + 11, rho) @ window.T) for rho in (-0.3, 0.0, 0.3, 0.6, 0.8, 0.9, 0.97)]


@lru_cache(maxsize=8)
def _ordinary_shapes(n: int) -> list[tuple[int, tuple[np.ndarray, float]]]:
    """Whitening matrices of AR(1) processes with and without white noise, with their number of parameters."""
    shapes = []
    for rho in (-0.3, 0.0, 0.2, 0.4, 0.6, 0.75, 0.85, LARGEST_ORDINARY_AUTOCORRELATION):
        for noise in (0.0, 0.3, 1.0) if rho > 0 else (0.0,):
            shapes.append((1 + (noise > 0), _whitener(_ar(n, rho) + noise * np.eye(n))))
    return shapes


def _ar(n: int, rho: float) -> np.ndarray:
    """Correlation matrix of an AR(1) process, shape (n, n)."""
    lag = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
    return np.power(rho, lag) if rho else np.eye(n)


def _whitener(covariance: np.ndarray) -> tuple[np.ndarray, float]:
    """The inverse Cholesky factor of a covariance and its log-determinant."""
    n = len(covariance)
    factor = np.linalg.cholesky(covariance / covariance[0, 0] + 1e-9 * np.eye(n))
    return np.linalg.inv(factor), float(-np.log(np.diag(factor)).sum())


def _criterion(
    y: np.ndarray, design: np.ndarray, whiten: np.ndarray, log_determinant: float, shape_parameters: int
) -> float:
    """Profile log-likelihood less half the BIC penalty."""
    n, k = design.shape
    q, _ = np.linalg.qr(whiten @ design)
    white = whiten @ y
    rest = white - q @ (q.T @ white)
    variance = max(rest @ rest / n, 1e-12)
    likelihood = -0.5 * n * np.log(variance) + log_determinant
    return float(likelihood - 0.5 * (k + shape_parameters) * np.log(n))


def refuse_rolling_sums(series: pd.Series) -> None:
    """Refuse a 12-month-ending sum, declared or not.

    A change in a rolling sum is smeared over twelve months and its neighbours share eleven of their twelve
    terms, so step estimates, their intervals and break dates are all wrong.

    Raises
    ------
    NotIdentified
        ``series.attrs["kind"]`` is ``"rolling_12_month_sum"``, or :func:`rolling_sum_evidence` says so.
    """
    kind = series.attrs.get("kind")
    where = str(series.name or "series")
    if kind == ROLLING:
        raise NotIdentified("The series is a 12-month-ending sum.", where=where, remedy=ROLLING_REMEDY)
    threshold = ROLLING_EVIDENCE_AGAINST_DECLARATION
    if kind != "monthly":
        threshold = next((limit for months, limit in ROLLING_EVIDENCE if len(series) >= months), np.inf)
    evidence = rolling_sum_evidence(series)
    if evidence > threshold:
        raise NotIdentified(
            f"The series behaves like a 12-month-ending sum (evidence "
            f"{writing.number(evidence, decimals=1)}, limit {writing.number(threshold, decimals=1)}).",
            where=where,
            remedy=ROLLING_REMEDY,
        )


def refuse_provisional(
    series: pd.Series, *, provisional_from: Any = None, include_provisional: bool = False
) -> pd.Series:
    """The series, once it is settled that its last months may be used.

    Parameters
    ----------
    series : pandas.Series
        Monthly. ``series.attrs["provisional_from"]`` may name the first month still open.
    provisional_from : month, optional
        Overrides the attribute.
    include_provisional : bool, default False
        Use open months all the same.

    Raises
    ------
    NotIdentified
        The series holds months still open to revision and nobody asked for them.
    """
    first = provisional_from if provisional_from is not None else series.attrs.get("provisional_from")
    if first is None or include_provisional:
        return series
    first = as_month(first)
    still_open = series.index[series.index >= first]
    if len(still_open):
        raise NotIdentified(
            f"{len(still_open)} month(s) from {first} are provisional.",
            where=str(series.name or "series"),
            remedy=f"End the series at {first - 1}, nowcast the open months with analysis.methods.nowcast, "
            "or pass include_provisional=True and say so beside the result.",
        )
    return series


def require_event_inside(series: pd.Series, event: Any) -> pd.Period:
    """The month of the event, refused when it lies outside the data."""
    month = as_month(event)
    first, last = series.index[0], series.index[-1]
    if not first <= month <= last:
        raise NotIdentified(
            f"The event in {month} lies outside the data, {first} to {last}.",
            where=str(series.name or "series"),
            remedy="Extend the series or choose an event that it covers.",
        )
    return month


def require_points(before: int, after: int, *, least_after: int | None = None, where: str = "series") -> None:
    """Refuse fewer than :data:`MIN_BEFORE` months before an onset, or too few from it on.

    `least_after` is :data:`MIN_AFTER` unless the shape needs fewer: a pulse needs the months that it lasts.
    """
    needed = MIN_AFTER if least_after is None else least_after
    if before < MIN_BEFORE or after < needed:
        raise NotIdentified(
            f"{before} month(s) before the onset and {after} from it on; at least {MIN_BEFORE} and {needed} "
            "are needed.",
            where=where,
            remedy="Widen the window, wait for more months, or report the series without an effect.",
        )


def require_jump_one(jump: int) -> None:
    """Refuse a change-point search that skips months (``ruptures`` looks at every fifth point unless
    told)."""
    if jump != 1:
        raise NotIdentified(
            f"jump={jump} would search only every {jump}th month.",
            remedy="Use jump=1: a date can be no finer than the grid that was searched.",
        )
