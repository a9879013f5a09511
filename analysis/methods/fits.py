"""Closed-form fits behind the ladder, the placebos and the specification curve.

Why not statsmodels here: one answer needs several hundred fits of the same small regression. statsmodels
builds an object a fit; these functions do the same algebra on whole arrays at once. The tests hold them equal
to statsmodels (GLS with a Toeplitz correlation, GLM Poisson with Pearson scale) to 1e-8.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from analysis.errors import NotIdentified

RHO_GRID = np.round(np.arange(-0.60, 0.985, 0.02), 2)
"""Autocorrelations that are averaged over."""


@dataclass(frozen=True)
class AutoregressiveFit:
    """A regression with AR(1) disturbances, averaged over its autocorrelation.

    Attributes
    ----------
    estimate, standard_error : numpy.ndarray, shape (q, r)
        One row a contrast, one column a series.
    rho : numpy.ndarray, shape (r,)
        Mean autocorrelation under the weights.
    weights : numpy.ndarray, shape (g, r)
        Weight of each value of :data:`RHO_GRID`.
    variance : numpy.ndarray, shape (r,)
        Variance of the disturbances' monthly shocks, averaged.
    coefficients : numpy.ndarray, shape (k, r)
        Averaged over the autocorrelation.
    degrees_of_freedom : int
        ``n - k``.
    """

    estimate: np.ndarray
    standard_error: np.ndarray
    rho: np.ndarray
    weights: np.ndarray
    variance: np.ndarray
    coefficients: np.ndarray
    degrees_of_freedom: int

    def interval(self, level: float = 0.95) -> tuple[np.ndarray, np.ndarray]:
        """Lower and upper end, shape (q, r) each: estimate plus or minus t times standard error."""
        reach = stats.t.ppf(0.5 + level / 2, self.degrees_of_freedom) * self.standard_error
        return self.estimate - reach, self.estimate + reach

    def p_value(self) -> np.ndarray:
        """Two-sided, shape (q, r)."""
        return np.asarray(
            2 * stats.t.sf(np.abs(self.estimate / self.standard_error), self.degrees_of_freedom)
        )


@dataclass(frozen=True)
class OverRho:
    """Generalised least squares of ``m`` designs at ``g`` autocorrelations, in the coordinates of Q.

    Attributes
    ----------
    first : numpy.ndarray, shape (m, k, r)
        Ordinary least squares.
    step : numpy.ndarray, shape (m, g, k, r)
        From there to generalised least squares.
    inverse : numpy.ndarray, shape (m, g, k, k)
        Covariance over the variance of the shocks.
    log_determinant : numpy.ndarray, shape (m, g)
        Of what `inverse` is the inverse of.
    rss : numpy.ndarray, shape (m, g, r)
        Sum of squared shocks.
    """

    first: np.ndarray
    step: np.ndarray
    inverse: np.ndarray
    log_determinant: np.ndarray
    rss: np.ndarray


def over_rho(y: np.ndarray, q: np.ndarray, rho: np.ndarray) -> OverRho:
    """Fit every series with every design at every autocorrelation.

    Parameters
    ----------
    y : numpy.ndarray, shape (n, r)
    q : numpy.ndarray, shape (m, n, k)
        Orthonormal columns of each design.
    rho : numpy.ndarray, shape (g,)

    Raises
    ------
    NotIdentified
        A fit without any scatter.
    """
    first = q.transpose(0, 2, 1) @ y
    rest = y - q @ first
    if (np.abs(rest).max(axis=(0, 1)) <= 1e-10 * (1 + np.abs(y).max(axis=0))).any():
        raise NotIdentified(
            "The model fits without any scatter.", remedy="Check that the series is real data."
        )
    # P = V^-1 times the shock variance is tridiagonal, so every cross product is a quadratic in rho.
    each, flat = rho[None, :, None, None], rho[None, :, None]
    head, tail = q[:, 0], q[:, -1]
    inner = np.eye(q.shape[2]) - head[:, :, None] * head[:, None, :] - tail[:, :, None] * tail[:, None, :]
    shift = q[:, 1:].transpose(0, 2, 1) @ q[:, :-1]
    gram = np.eye(q.shape[2]) + each**2 * inner[:, None] - each * (shift + shift.transpose(0, 2, 1))[:, None]
    ends = head[:, :, None] * rest[:, :1] + tail[:, :, None] * rest[:, -1:]
    cross = q[:, 1:].transpose(0, 2, 1) @ rest[:, :-1] + q[:, :-1].transpose(0, 2, 1) @ rest[:, 1:]
    moment = -(each**2) * ends[:, None] - each * cross[:, None]
    squares = (
        (rest**2).sum(axis=1)[:, None]
        + flat**2 * (rest[:, 1:-1] ** 2).sum(axis=1)[:, None]
        - 2 * flat * (rest[:, 1:] * rest[:, :-1]).sum(axis=1)[:, None]
    )
    inverse = np.linalg.inv(gram)
    step = inverse @ moment
    return OverRho(first, step, inverse, np.linalg.slogdet(gram)[1], squares - (moment * step).sum(axis=2))


def autoregressive_fit(
    y: np.ndarray, matrix: np.ndarray, contrasts: np.ndarray, rho_grid: np.ndarray = RHO_GRID
) -> AutoregressiveFit:
    r"""Prais-Winsten regression, averaged over the autocorrelation instead of trusting one guess of it.

    For each autocorrelation :math:`\rho` on the grid the generalised least-squares answer :math:`\hat b_\rho`
    and its variance :math:`V_\rho` are exact (Prais and Winsten's transformation keeps the first month). Each
    is weighted by the restricted likelihood of :math:`\rho`,

    .. math:: w_\rho \propto (1-\rho^2)^{1/2} \, |X'P_\rho X|^{-1/2} \, RSS_\rho^{-(n-k)/2},

    and the answer is the weighted mean, with variance the weighted mean of :math:`V_\rho` plus the spread of
    :math:`\hat b_\rho`. A plug-in estimate of :math:`\rho` is biased towards zero in short series and makes
    intervals too narrow; averaging carries that doubt into the interval.

    Parameters
    ----------
    y : numpy.ndarray, shape (n,) or (n, r)
        One series, or several that share the design.
    matrix : numpy.ndarray, shape (n, k)
    contrasts : numpy.ndarray, shape (k, q)
        Columns are linear combinations of the coefficients.
    rho_grid : numpy.ndarray, shape (g,)
        A single value gives plain generalised least squares at that autocorrelation.

    Returns
    -------
    AutoregressiveFit

    Raises
    ------
    NotIdentified
        Fewer than three degrees of freedom, or a fit without any scatter.

    References
    ----------
    Prais and Winsten (1954), Trend estimators and serial correlation, Cowles Commission discussion paper 383.
    Harville (1977), Maximum likelihood approaches to variance component estimation, JASA 72, 320-338.
    Zellner and Tiao (1964), Bayesian analysis of the regression model with autocorrelated errors, JASA 59,
    763-778.
    """
    many = y[:, None] if y.ndim == 1 else y
    n, k = matrix.shape
    freedom = n - k
    if freedom < 3:
        raise NotIdentified(
            f"{n} months cannot carry {k} coefficients.", remedy="Widen the window or simplify the model."
        )
    rho = np.asarray(rho_grid, dtype=float)
    q, r = np.linalg.qr(matrix)
    found = over_rho(many, q[None], rho)
    first, step, inverse, rss = found.first[0], found.step[0], found.inverse[0], found.rss[0]
    likelihood = (
        0.5 * np.log1p(-(rho**2))[:, None]
        - 0.5 * found.log_determinant[0][:, None]
        - 0.5 * freedom * np.log(rss)
    )
    weights = np.exp(likelihood - likelihood.max(axis=0))
    weights /= weights.sum(axis=0)
    turned = np.linalg.solve(r.T, contrasts)
    each = turned.T @ (first + step)
    shape = (turned * (inverse @ turned)).sum(axis=1)
    shocks = rss / freedom
    estimate = (weights[:, None, :] * each).sum(axis=0)
    # A t distribution has variance s^2 v/(v-2): match the variance of the mixture, then go back to a scale.
    inflate = freedom / (freedom - 2) if len(rho) > 1 else 1.0
    within = shape[:, :, None] * shocks[:, None, :] * inflate
    total = (weights[:, None, :] * (within + (each - estimate) ** 2)).sum(axis=0) / inflate
    mean_step = (weights[:, None, :] * step).sum(axis=0)
    return AutoregressiveFit(
        estimate=estimate,
        standard_error=np.sqrt(total),
        rho=(weights * rho[:, None]).sum(axis=0),
        weights=weights,
        variance=(weights * shocks).sum(axis=0),
        coefficients=np.linalg.solve(r, first + mean_step),
        degrees_of_freedom=freedom,
    )


@dataclass(frozen=True)
class PoissonFit:
    """A quasi-Poisson regression: coefficients, their covariance, the fitted mean and the dispersion."""

    coefficients: np.ndarray
    covariance: np.ndarray
    mean: np.ndarray
    dispersion: float
    degrees_of_freedom: int

    @property
    def pearson(self) -> np.ndarray:
        """Pearson residuals, shape (n,), divided by the root of the dispersion."""
        return self._raw / np.sqrt(self.dispersion) if self.dispersion > 0 else self._raw

    _raw: np.ndarray = None  # type: ignore[assignment]


def quasi_poisson_fit(y: np.ndarray, matrix: np.ndarray, offset: np.ndarray | None = None) -> PoissonFit:
    r"""Log-linear regression of counts with variance proportional to the mean.

    Iteratively reweighted least squares on :math:`\log \mu = X b + \text{offset}`; the covariance is
    :math:`\phi (X' W X)^{-1}` with :math:`\phi` the Pearson chi-square over ``n - k``.

    Parameters
    ----------
    y : numpy.ndarray, shape (n,)
        Counts or amounts, not negative.
    matrix : numpy.ndarray, shape (n, k)
    offset : numpy.ndarray, shape (n,), optional
        Log exposure.

    Raises
    ------
    NotIdentified
        Negative values, all zeros before or after, or no convergence.

    References
    ----------
    McCullagh and Nelder (1989), Generalized Linear Models, chapter 9.
    """
    n, k = matrix.shape
    shift = np.zeros(n) if offset is None else offset
    if (y < 0).any():
        raise NotIdentified("A count model cannot take negative values.", remedy="Use a series of counts.")
    mean = (y + max(y.mean(), 1e-9)) / 2
    deviance = np.inf
    for _ in range(100):
        response = np.log(mean) - shift + (y - mean) / mean
        root = np.sqrt(mean)
        coefficients, *_ = np.linalg.lstsq(matrix * root[:, None], response * root, rcond=None)
        mean = np.exp(np.clip(matrix @ coefficients + shift, -300, 300))
        new = 2 * (np.where(y > 0, y * np.log(np.where(y > 0, y, 1) / mean), 0) - (y - mean)).sum()
        if abs(new - deviance) < 1e-13 * (abs(new) + 0.1):
            break
        deviance = new
    else:
        raise NotIdentified(
            "The quasi-Poisson fit did not settle.",
            remedy="A stretch of zeros on one side has no finite effect on the log scale: widen the window.",
        )
    raw = (y - mean) / np.sqrt(mean)
    dispersion = float((raw**2).sum() / (n - k))
    covariance = dispersion * np.linalg.inv((matrix * mean[:, None]).T @ matrix)
    return PoissonFit(coefficients, covariance, mean, dispersion, n - k, raw)


def working_scale(fit: PoissonFit, matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weighted response and design of the last quasi-Poisson step.

    Regressing the first on the second gives the same coefficients. With :func:`autoregressive_fit` in place
    of least squares it gives the quasi-Poisson answer with autocorrelated months (one scoring step of the
    generalised estimating equations of Zeger 1988, Biometrika 75, 621-629).
    """
    root = np.sqrt(fit.mean)
    return matrix @ fit.coefficients * root + fit._raw, matrix * root[:, None]


def lag_one(residuals: np.ndarray) -> float:
    """Autocorrelation at one month."""
    centred = residuals - residuals.mean()
    total = float(centred @ centred)
    return float(centred[1:] @ centred[:-1] / total) if total > 0 else 0.0


def smallest_rss(y: np.ndarray, matrix: np.ndarray, rho_grid: np.ndarray = RHO_GRID) -> float:
    r"""Residual sum of squares at the likeliest autocorrelation, with its Jacobian.

    :math:`\min_\rho RSS_\rho \, (1-\rho^2)^{-1/n}`: n times its log is minus twice the log likelihood, up to
    a constant.

    Parameters
    ----------
    y : numpy.ndarray, shape (n,)
    matrix : numpy.ndarray, shape (n, k)
    """
    q, _ = np.linalg.qr(matrix)
    rss = over_rho(y[:, None], q[None], rho_grid).rss[0, :, 0]
    return float((rss * (1 - rho_grid**2) ** (-1 / len(y))).min())
