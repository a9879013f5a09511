"""A level that wanders around a fixed season, fitted exactly: what it says of the months to come.

The model has one free ratio of variances, so that its restricted likelihood is a curve which is searched
whole: no starting value and no local maximum. Matrices stay small, so that the libraries below use one
thread, and the digits are the same however many there are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SEASON = 12
# The ratio is searched on this many points, and around the best of them again, this often.
_POINTS, _ROUNDS = 29, 6
# Logit of the share of the level's variance; beyond, one of the two parts is nil for every purpose.
_ENDS = (-14.0, 14.0)


@dataclass(frozen=True)
class Ahead:
    """The distribution of the values to come: Student's t with mean, scale and degrees of freedom.

    Attributes
    ----------
    mean : ndarray
        Shape (steps,), in units of the series.
    root : ndarray
        Shape (steps, steps); times its transpose it is the squared scale.
    freedom : int
    level_share : float
        Variance of a step of the level over the sum of this and the variance of the noise, 0 to 1.
    noise_variance, level_variance : float
    """

    mean: np.ndarray
    root: np.ndarray
    freedom: int
    level_share: float
    noise_variance: float
    level_variance: float

    def draw(self, draws: int, rng: np.random.Generator) -> np.ndarray:
        """Return simulated futures, shape (draws, steps); the common scale is drawn as well."""
        scale = np.sqrt(self.freedom / rng.chisquare(self.freedom, size=draws))
        shocks = rng.standard_normal((draws, len(self.mean)))
        return np.asarray(self.mean + scale[:, None] * np.einsum("dk,sk->ds", shocks, self.root))


def local_level(y: np.ndarray, steps: int, *, drift: bool = False) -> Ahead:
    r"""Fit a local level with a fixed season of twelve, and forecast.

    .. math:: y_t = \mu_t + \gamma_{t \bmod 12} + \epsilon_t, \qquad \mu_{t+1} = \mu_t + \delta + \eta_t

    The first level, the season and the drift have no prior. Written as a regression on them with errors of
    covariance :math:`\sigma^2 [(1 - s) I + s C]`, where :math:`C_{ij} = \min(i, j)`, the share `s` is the one
    of highest restricted likelihood, and the forecast is the best linear one with the uncertainty of all
    coefficients in it.

    Parameters
    ----------
    y : ndarray
        Values in a row, more than 13.
    steps : int
        Steps ahead.
    drift : bool
        Whether the level drifts at a constant rate.

    References
    ----------
    Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, chapter 4; Harville
    (1977), Maximum Likelihood Approaches to Variance Component Estimation, Journal of the American
    Statistical Association 72, 320-338. statsmodels' ``UnobservedComponents`` gives the same by filtering.

    Examples
    --------
    >>> ahead = local_level(np.tile(np.arange(12.0), 4) + 0.1 * np.sin(np.arange(48.0)), 2)
    >>> ahead.mean.round()
    array([0., 1.])
    """
    n = len(y)
    places = np.arange(n + steps)
    design = _design(places, drift)
    walk, waves = _spectrum(n)
    # Every later level leans on the months held as the last of them does.
    lean = places[:n] + 1.0
    turned_y, turned_lean, turned = (np.einsum("tj,t...->j...", waves, x) for x in (y, lean, design[:n]))
    share = _level_share(turned_y, turned, walk)
    weights = 1 / ((1 - share) + share * walk)
    weighted = turned * weights[:, None]
    information = np.einsum("tj,tk->jk", turned, weighted)
    coefficients = np.linalg.solve(information, np.einsum("tj,t->j", weighted, turned_y))
    residual = turned_y - np.einsum("tj,j->t", turned, coefficients)
    freedom = n - design.shape[1]
    variance = float((weights * residual**2).sum()) / freedom
    leftover = design[n:] - share * np.einsum("tj,t->j", weighted, turned_lean)
    mean = design[n:] @ coefficients + share * float((weights * turned_lean * residual).sum())
    beyond = (1 - share) * np.eye(steps) + share * (np.minimum.outer(places[n:], places[n:]) + 1.0)
    explained = share**2 * float((weights * turned_lean**2).sum())
    spread = beyond - explained + leftover @ np.linalg.solve(information, leftover.T)
    return Ahead(
        mean,
        _root(variance * spread),
        max(freedom, 3),
        share,
        variance * (1 - share),
        variance * share,
    )


def _design(places: np.ndarray, drift: bool) -> np.ndarray:
    """Return the columns of the first level, the season and, if asked for, the drift."""
    season = np.eye(SEASON)[places % SEASON]
    return np.column_stack([season, places]) if drift else season


def _spectrum(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return eigenvalues and eigenvectors (by column) of the matrix of `min(i, j)`: they are known waves."""
    angles = (2 * np.arange(1, n + 1) - 1) * np.pi / (2 * n + 1)
    waves = 2 / np.sqrt(2 * n + 1) * np.sin(np.outer(np.arange(1, n + 1), angles))
    return 1 / (2 - 2 * np.cos(angles)), waves


def _level_share(y: np.ndarray, design: np.ndarray, walk: np.ndarray) -> float:
    """Return the share of the level in the variance with the highest restricted likelihood."""

    def deviance(logits: np.ndarray) -> np.ndarray:
        shares = 1 / (1 + np.exp(-logits))[:, None]
        variances = (1 - shares) + shares * walk
        weighted = design / variances[:, :, None]
        information = np.matmul(design.T, weighted)
        told = np.matmul(weighted.transpose(0, 2, 1), y)
        coefficients = np.linalg.solve(information, told[:, :, None])[:, :, 0]
        misfit = ((y - np.matmul(coefficients, design.T)) ** 2 / variances).sum(axis=1)
        scale = np.log(np.maximum(misfit, np.finfo(float).tiny))
        detail = np.log(variances).sum(axis=1) + np.linalg.slogdet(information)[1]
        return np.asarray((len(y) - design.shape[1]) * scale + detail)

    low, high = _ENDS
    best = low
    for _ in range(_ROUNDS):
        grid = np.linspace(low, high, _POINTS)
        best = float(grid[int(deviance(grid).argmin())])
        step = (high - low) / (_POINTS - 1)
        low, high = max(_ENDS[0], best - step), min(_ENDS[1], best + step)
    return float(1 / (1 + np.exp(-best)))


def _root(covariance: np.ndarray) -> np.ndarray:
    """Return a matrix whose square (times its transpose) is the covariance, which may be singular."""
    values, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return np.asarray(vectors * np.sqrt(np.clip(values, 0, None)))
