"""What a piece of a series costs when it is described by one level: squares, bounded squares, or counts.

The search of :mod:`analysis.methods.changepoints` adds such costs up over pieces. Which cost suits a series
is a question about its noise, and is answered by whoever knows the series.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

import numpy as np
from ruptures.base import BaseCost
from scipy import special, stats

from analysis.errors import NotIdentified, UsageError

COSTS = ("squares", "counts", "robust")
"""Names of the costs: even noise; counting noise; even noise with outliers."""
BOUND = 3.0
"""Long-run standard deviations beyond which a point costs no more, under "counts" and "robust"."""
_GRID = 0.1  # Standard deviations between the levels that are tried.
_TRIMMED = 0.10  # Share of the largest differences left out where the noise of counts is measured.


@dataclass(frozen=True)
class SegmentCosts:
    """The cost of every piece of one series, and what its noise costs.

    Attributes
    ----------
    table : numpy.ndarray, shape (n + 1, n + 1)
        ``table[s, t]`` is the least cost of points ``s`` to ``t - 1`` under one level, in units of ``noise``;
        only entries with ``s < t`` mean anything.
    level : callable
        ``level(s, t)``: the level that costs least there, on the scale of the values.
    noise : float
        What one degree of freedom costs where nothing changes: a variance, or for counts the dispersion.
    rho : float
        Lag-one autocorrelation of the noise, 0 to 0.9.
    known_noise : bool
        Whether ``noise`` is plugged into the likelihood of a date; otherwise it is integrated out.
    """

    table: np.ndarray
    level: Callable[[int, int], float]
    noise: float
    rho: float
    known_noise: bool

    @property
    def inflation(self) -> float:
        """How much larger the long-run variance is than that of single points: ``(1 + rho) / (1 - rho)``."""
        return _inflation(self.rho)

    def log_weights(self, first: int, last: int) -> np.ndarray:
        """Log-likelihood, up to a constant, of one break inside a piece.

        Returns
        -------
        numpy.ndarray, shape (last - first - 1,)
            For 1, 2, ... points before the break.
        """
        points = np.arange(first + 1, last)
        cost = self.table[first, points] + self.table[points, last]
        if self.known_noise:
            return np.asarray(-0.5 * cost / (self.noise * self.inflation))
        freedom = last - first - 2
        return np.asarray(-0.5 * freedom * np.log(np.maximum(cost, 1e-300)) / self.inflation)


class TabulatedCost(BaseCost):  # type: ignore[misc]
    """The form in which ``ruptures`` takes a cost of one's own."""

    model = "tabulated"
    min_size = 1

    def __init__(self, table: np.ndarray) -> None:
        self.table = table

    def fit(self, signal: np.ndarray) -> Self:
        """Accept the signal; the table already holds what it costs."""
        self.signal = signal
        return self

    def error(self, start: int, end: int) -> float:
        """Return the cost of points ``start`` to ``end - 1``."""
        return float(self.table[start, end])


def costs_of(cost: str, values: np.ndarray, base: np.ndarray | None = None) -> SegmentCosts:
    """Return the costs of one of `COSTS` for a series.

    Parameters
    ----------
    cost : {"squares", "counts", "robust"}
    values : numpy.ndarray, shape (n,)
    base : numpy.ndarray, shape (n,), optional
        With "counts": what each level is multiplied by, such as the factor of a calendar month.

    Raises
    ------
    UsageError
        A cost that does not exist.
    NotIdentified
        "counts" of values that are no counts.
    """
    if cost == "squares":
        return squares(values)
    if cost == "counts":
        return counts(values, np.ones(len(values)) if base is None else base)
    if cost == "robust":
        return robust(values)
    raise UsageError(f"cost={cost!r} is not known.", remedy=f"Use one of {', '.join(COSTS)}.")


def squares(values: np.ndarray) -> SegmentCosts:
    """Squared distance from the mean: normal noise, the same everywhere."""
    total, total_of_squares = _running(values), _running(values**2)
    size = np.maximum(_between(np.arange(len(values) + 1.0)), 1.0)
    table = np.maximum(_between(total_of_squares) - _between(total) ** 2 / size, 0.0)
    noise, rho = noise_of(values)

    def level(first: int, last: int) -> float:
        return float(values[first:last].mean())

    return SegmentCosts(table, level, noise, rho, known_noise=False)


def counts(values: np.ndarray, base: np.ndarray) -> SegmentCosts:
    r"""Poisson deviance with a dispersion (quasi-Poisson), bounded for each point as under `robust`.

    A count :math:`y` under the level :math:`\mu` costs :math:`2 (y \log(y/\mu) - y + \mu)`. The dispersion,
    at least 1, comes from differences of the square roots of the counts, whose noise does not grow with the
    level (Anscombe 1948); the largest tenth of them is left out, so that shifts and outliers hardly touch it.
    A median would jump: small counts have few different differences.

    References
    ----------
    Anscombe (1948), The transformation of Poisson, binomial and negative-binomial data, Biometrika 35,
    246-254. McCullagh and Nelder (1989), Generalized Linear Models, chapter 9 (quasi-likelihood).
    """
    if (values < 0).any() or not np.allclose(values, np.round(values)):
        raise NotIdentified(
            "There are values that are no counts: whole numbers of zero or more.",
            remedy='Use cost="squares" or cost="robust".',
        )
    noise, rho = noise_of(2 * np.sqrt(values / base + 0.375), spread=_trimmed)
    noise = max(noise, 1.0)
    bound = BOUND**2 * noise * _inflation(rho)
    levels = (_levels_near(2 * np.sqrt(values / base), noise, bound) / 2) ** 2
    # kl_div(y, m) is y log(y / m) - y + m, and infinite for a count above a level of zero: the bound holds.
    loss = np.minimum(2 * special.kl_div(values[:, None], base[:, None] * levels), bound)
    return _bounded(values, base, loss, bound, noise, rho)


def robust(values: np.ndarray) -> SegmentCosts:
    r"""Squared distance that stops growing at `BOUND` long-run standard deviations (biweight loss).

    :math:`\min_\mu \sum_i \min\{(y_i-\mu)^2, K^2 \hat v (1+\rho)/(1-\rho)\}`. An outlier costs the same
    wherever a piece ends, so that no piece is cut out around it. With the factor for autocorrelation the
    bound keeps its distance from the price of a break: without it a new level of autocorrelated noise would
    pass as a run of outliers.

    References
    ----------
    Fearnhead and Rigaill (2019), Changepoint detection in the presence of outliers, JASA 114, 169-183.
    """
    noise, rho = noise_of(values)
    bound = BOUND**2 * noise * _inflation(rho)
    levels = _levels_near(values, noise, bound)
    loss = np.minimum((values[:, None] - levels) ** 2, bound)
    return _bounded(values, np.ones(len(values)), loss, bound, noise, rho)


def _levels_near(values: np.ndarray, noise: float, bound: float) -> np.ndarray:
    """Levels a tenth of a standard deviation apart, within twice the bound of some value."""
    step = _GRID * np.sqrt(noise)
    reach = int(np.ceil(2 * np.sqrt(bound) / step))
    levels = step * np.unique(np.round(values / step)[:, None] + np.arange(-reach, reach + 1))
    # The cheapest level lies among the values.
    return np.asarray(levels[(levels >= values.min() - step) & (levels <= values.max() + step)])


def _bounded(
    values: np.ndarray, base: np.ndarray, loss: np.ndarray, bound: float, noise: float, rho: float
) -> SegmentCosts:
    """Return costs from the bounded loss of every point under every level tried, shape (n, levels)."""
    running = np.vstack([np.zeros(loss.shape[1]), np.cumsum(loss, axis=0)])
    n = len(values)
    table = np.zeros((n + 1, n + 1))
    for first in range(n):
        table[first, first + 1 :] = (running[first + 1 :] - running[first]).min(axis=1)

    def level(first: int, last: int) -> float:
        best = int(np.argmin(running[last] - running[first]))
        near = loss[first:last, best] < bound
        return float(values[first:last][near].sum() / base[first:last][near].sum())

    return SegmentCosts(table, level, noise, rho, known_noise=True)


def _inflation(rho: float) -> float:
    return (1 + rho) / (1 - rho)


def noise_of(values: np.ndarray, spread: Callable[[np.ndarray], float] | None = None) -> tuple[float, float]:
    """Variance and lag-one autocorrelation (0 to 0.9) around a level that may shift, from robust differences.

    For AR(1) noise of variance v the differences over one and two points have variances 2 v (1 - rho) and
    2 v (1 - rho^2): their ratio is 1 + rho. A shift touches one or two differences, which ``spread``, by
    default the scaled median absolute deviation, leaves out.
    """
    spread = spread or _median_spread
    one, two = spread(values[1:] - values[:-1]), spread(values[2:] - values[:-2])
    if one == 0:
        one = two = max(float(np.diff(values).std()), 1e-12)
    rho = float(np.clip((two / one) ** 2 - 1, 0.0, 0.9))
    return one**2 / (2 * (1 - rho)), rho


def _median_spread(differences: np.ndarray) -> float:
    return float(np.median(np.abs(differences - np.median(differences)))) / 0.6744898


def _trimmed(differences: np.ndarray) -> float:
    """Standard deviation without the largest tenth, scaled to be right for normal noise."""
    kept = np.sort(differences**2)[: int(np.ceil((1 - _TRIMMED) * len(differences)))]
    cut = stats.norm.ppf(1 - _TRIMMED / 2)
    return float(np.sqrt(kept.sum() / len(differences) / stats.chi2.cdf(cut**2, 3)))


def _running(values: np.ndarray) -> np.ndarray:
    return np.concatenate([[0.0], np.cumsum(values)])


def _between(running: np.ndarray) -> np.ndarray:
    """Sum over each piece, shape (n + 1, n + 1), from running sums."""
    return np.asarray(running[None, :] - running[:, None])
