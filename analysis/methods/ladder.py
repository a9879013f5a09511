"""The ladder: one question put to several models, shown side by side."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats
from statsmodels.tsa.arima.model import ARIMA

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.counterfactual import Counterfactual, forecast_from_before
from analysis.methods.design import Design
from analysis.methods.fits import autoregressive_fit, lag_one, quasi_poisson_fit, working_scale
from analysis.methods.question import Asked

HEADLINE = "averaged"
"""The rung whose answer is judged."""

RUNGS = (
    HEADLINE,
    "quasi_poisson",
    "quasi_poisson_ar1",
    "prais_winsten_log",
    "arima_errors",
    "structural",
    "counterfactual",
)
"""Names of the rungs, in the order they are shown."""


@dataclass(frozen=True)
class Window:
    """The data one answer is made from: months, values, log exposure, design.

    Attributes
    ----------
    series : pandas.Series, shape (n,)
    log_exposure : numpy.ndarray, shape (n,)
        Zeros where no exposure was given.
    asked : Asked
        The headline question: design, outliers, answer.
    level : float
        Coverage of the intervals.
    """

    series: pd.Series
    log_exposure: np.ndarray
    asked: Asked
    level: float = 0.95

    @property
    def design(self) -> Design:
        """The design, with a column for each month set aside."""
        return self.asked.design

    @property
    def log_rate(self) -> np.ndarray:
        """Log of the value less log exposure."""
        values = self.series.to_numpy()
        if (values <= 0).any():
            raise NotIdentified(
                f"{int((values <= 0).sum())} month(s) are zero or less: there is no logarithm.",
                remedy="Read the quasi-Poisson rungs, which take zeros.",
            )
        return np.asarray(np.log(values) - self.log_exposure)


@dataclass(frozen=True)
class Rung:
    """What one model says: log-scale estimate and standard error for each term, and its diagnostics."""

    name: str
    estimate: np.ndarray
    standard_error: np.ndarray
    degrees_of_freedom: float
    residual_autocorrelation: float
    rho: float
    note: str


def run_rung(name: str, window: Window) -> Rung:
    """Fit one rung (all but ``counterfactual``, which has a result of its own).

    Raises
    ------
    NotIdentified
        The model cannot be fitted to this window; the ladder shows the reason in place of numbers.
    """
    return {
        HEADLINE: _averaged,
        "quasi_poisson": _quasi_poisson,
        "quasi_poisson_ar1": _quasi_poisson_ar1,
        "prais_winsten_log": _prais_winsten_log,
        "arima_errors": _arima_errors,
        "structural": _structural,
    }[name](window)


def _averaged(window: Window) -> Rung:
    """The headline answer; it has no term but the average."""
    answer, terms = window.asked.answer, len(window.design.terms)
    estimate, error = np.full(terms, np.nan), np.full(terms, np.nan)
    estimate[-1], error[-1] = answer.estimate[0], answer.standard_error[0]
    return Rung(
        HEADLINE,
        estimate,
        error,
        float(answer.degrees_of_freedom[0]),
        np.nan,
        float(answer.rho[0]),
        f"averaged over courses: straight {writing.share(answer.weight_of('straight')[0])}, "
        f"bent {writing.share(answer.weight_of('bend')[0])}, "
        f"shifted {writing.share(answer.weight_of('shift')[0])}; "
        f"wandering level {writing.share(answer.wandering[0])}",
    )


def _combine(
    coefficients: np.ndarray, covariance: np.ndarray, contrasts: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    return contrasts.T @ coefficients, np.sqrt(np.einsum("kq,kl,lq->q", contrasts, covariance, contrasts))


def _quasi_poisson(window: Window) -> Rung:
    design = window.design
    fit = quasi_poisson_fit(window.series.to_numpy(), design.matrix, window.log_exposure)
    estimate, error = _combine(fit.coefficients, fit.covariance, design.contrasts)
    return Rung(
        "quasi_poisson",
        estimate,
        error,
        fit.degrees_of_freedom,
        lag_one(fit.pearson),
        0.0,
        "months taken as independent",
    )


def _quasi_poisson_ar1(window: Window) -> Rung:
    design = window.design
    counts = quasi_poisson_fit(window.series.to_numpy(), design.matrix, window.log_exposure)
    response, matrix = working_scale(counts, design.matrix)
    fit = autoregressive_fit(response, matrix, design.contrasts)
    residuals = response - matrix @ fit.coefficients[:, 0]
    rho = float(fit.rho[0])
    return Rung(
        "quasi_poisson_ar1",
        fit.estimate[:, 0],
        fit.standard_error[:, 0],
        fit.degrees_of_freedom,
        lag_one(residuals[1:] - rho * residuals[:-1]),
        rho,
        "autocorrelation averaged out",
    )


def _prais_winsten_log(window: Window) -> Rung:
    design = window.design
    y = window.log_rate
    fit = autoregressive_fit(y, design.matrix, design.contrasts)
    residuals = y - design.matrix @ fit.coefficients[:, 0]
    rho = float(fit.rho[0])
    return Rung(
        "prais_winsten_log",
        fit.estimate[:, 0],
        fit.standard_error[:, 0],
        fit.degrees_of_freedom,
        lag_one(residuals[1:] - rho * residuals[:-1]),
        rho,
        "autocorrelation averaged out",
    )


def _arima_errors(window: Window) -> Rung:
    design = window.design
    y = window.log_rate
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = ARIMA(y, exog=design.matrix, order=(1, 0, 0), trend="n").fit(method="innovations_mle")
    k = design.matrix.shape[1]
    rho = float(np.asarray(result.params)[k])
    estimate = design.contrasts.T @ np.asarray(result.params)[:k]
    # statsmodels takes these errors from outer products of gradients, which run wild in short series with rho
    # near one (an interval of -98% to +4,600% on 58 months). Given rho they are those of generalised least
    # squares.
    given = autoregressive_fit(y, design.matrix, design.contrasts, rho_grid=np.array([min(rho, 0.999)]))
    error = given.standard_error[:, 0]
    note = "maximum likelihood by statsmodels ARIMA(1,0,0); errors given its autocorrelation"
    return Rung(
        "arima_errors",
        estimate,
        error,
        len(y) - k,
        lag_one(np.asarray(result.resid)[1:]),
        rho,
        note,
    )


def _structural(window: Window) -> Rung:
    """Local level, fixed season of twelve months, effect columns as regressors, on the log scale.

    Harvey and Durbin (1986), Journal of the Royal Statistical Society A 149, 187-227. The regression
    coefficients are part of the state, so that only two variances are searched for.
    """
    design = window.design
    y = window.log_rate
    # Everything but trend and season, which the model has of its own.
    further = design.matrix[:, design.course_columns :]
    # The slope is fixed where the ladder has a trend, so that "slope" means a change in it here too.
    drifts = "trend_per_year" in design.names
    if len(y) < 36:
        raise NotIdentified(
            f"{len(y)} months are too few for a season of twelve states.", remedy="Widen the window to 36."
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = sm.tsa.UnobservedComponents(
            y,
            level="local linear deterministic trend" if drifts else "local level",
            seasonal=12,
            stochastic_seasonal=False,
            exog=further,
            mle_regression=False,
        )
        result = model.fit(disp=0)
    q = further.shape[1]
    coefficients = result.smoothed_state[-q:, -1]
    covariance = result.smoothed_state_cov[-q:, -q:, -1]
    estimate, error = _combine(coefficients, covariance, design.contrasts[design.course_columns :])
    variances = dict(zip(model.param_names, result.params, strict=True))
    ratio = variances["sigma2.level"] / max(variances["sigma2.irregular"], 1e-12)
    standardised = result.standardized_forecasts_error[0][12 + drifts + q :]
    return Rung(
        "structural",
        estimate,
        error,
        len(y) - 12 - drifts - q,
        lag_one(standardised),
        np.nan,
        f"local level, fixed {'slope and ' if drifts else ''}season; level to irregular variance "
        f"{writing.number(ratio, decimals=3)}"
        + ("" if result.mle_retvals["converged"] else "; its search stopped early"),
    )


def climb(
    window: Window, rungs: tuple[str, ...], *, draws: int, seed: int
) -> tuple[pd.DataFrame, Counterfactual | None]:
    """Run the rungs and lay them side by side.

    Returns
    -------
    table : pandas.DataFrame
        One row a rung and term: ``rung, term, estimate, lower, upper, unit, log_estimate, log_standard_error,
        n_before, n_after, dispersion, residual_autocorrelation, rho, status, note``. Percentages are
        ``100 (exp(b) - 1)``; a slope is in percent a month.
    counterfactual : Counterfactual or None
        The forecast rung, when asked for and possible.
    """
    design = window.design
    common = {
        "n_before": design.n_before,
        "n_after": design.n_after,
        "dispersion": dispersion_of(window),
    }
    rows: list[dict[str, Any]] = []
    forecast = None
    for name in rungs:
        try:
            if name == "counterfactual":
                forecast = forecast_from_before(
                    window.series,
                    design,
                    log_exposure=window.log_exposure,
                    level=window.level,
                    draws=draws,
                    seed=seed,
                )
                rows += [{**row, **common} for row in forecast.ladder_rows()]
            else:
                rows += [{**row, **common} for row in _rows(run_rung(name, window), design, window.level)]
        except (NotIdentified, np.linalg.LinAlgError) as error:
            reason = error.what if isinstance(error, NotIdentified) else "the equations have no single answer"
            rows.append({"rung": name, "term": "average", "status": "not run", "note": reason, **common})
    columns = [
        "rung",
        "term",
        "estimate",
        "lower",
        "upper",
        "unit",
        "log_estimate",
        "log_standard_error",
        "n_before",
        "n_after",
        "dispersion",
        "residual_autocorrelation",
        "rho",
        "status",
        "note",
    ]
    return pd.DataFrame(rows).reindex(columns=columns), forecast


def _rows(rung: Rung, design: Design, level: float) -> list[dict[str, Any]]:
    reach = stats.t.ppf(0.5 + level / 2, rung.degrees_of_freedom) * rung.standard_error
    rows = []
    for j, term in enumerate(design.terms):
        b = rung.estimate[j]
        if np.isnan(b):
            continue
        low, high = b - reach[j], b + reach[j]
        rows.append(
            {
                "rung": rung.name,
                "term": term,
                "estimate": percent(b),
                "lower": percent(low),
                "upper": percent(high),
                "unit": "percent a month" if term == "slope" else "percent",
                "log_estimate": b,
                "log_standard_error": rung.standard_error[j],
                "residual_autocorrelation": rung.residual_autocorrelation,
                "rho": rung.rho,
                "status": "ran",
                "note": rung.note,
            }
        )
    return rows


def dispersion_of(window: Window) -> float:
    """Pearson chi-square over degrees of freedom of the quasi-Poisson fit; 1 for pure counting noise."""
    try:
        return quasi_poisson_fit(
            window.series.to_numpy(), window.design.matrix, window.log_exposure
        ).dispersion
    except NotIdentified:
        return np.nan


def percent(log_change: float | np.ndarray) -> float | np.ndarray:
    """A change on the log scale as a percentage: ``100 (exp(b) - 1)``."""
    return 100 * np.expm1(log_change)
