"""What the months after an event would have been, had the months before simply gone on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.design import Design
from analysis.methods.fits import RHO_GRID, autoregressive_fit


@dataclass(frozen=True)
class Counterfactual:
    """A forecast from the pre-period against what was observed.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a month of the whole window: ``month, observed, expected, lower, upper, after, difference,
        cumulative, cumulative_lower, cumulative_upper``, in units of the series. ``expected`` is the fitted
        value before the onset and the median forecast from it on; the cumulative columns start at the onset.
        ``after`` marks the affected months.
    total, total_lower, total_upper : float
        Observed less expected, summed over the affected months, in units of the series.
    percent, percent_lower, percent_upper : float
        The same as a share of the expected sum.
    draws, seed : int
        How many futures were simulated, and from which seed.
    """

    table: pd.DataFrame
    total: float
    total_lower: float
    total_upper: float
    percent: float
    percent_lower: float
    percent_upper: float
    level: float
    draws: int
    seed: int
    rho: float

    def summary(self) -> str:
        """One readable sentence."""
        months = int(self.table["after"].sum())
        return (
            f"Over {months} months the series was {writing.number(self.total, 'count')} away from the "
            "forecast made before the event "
            f"({writing.share(self.level)} interval {writing.number(self.total_lower, 'count')} to "
            f"{writing.number(self.total_upper, 'count')}; {writing.change(self.percent)}, "
            f"{writing.change(self.percent_lower)} to {writing.change(self.percent_upper)})."
        )

    def ladder_rows(self) -> list[dict[str, Any]]:
        """The two rows this forecast adds to the ladder."""
        shared = {
            "rung": "counterfactual",
            "rho": self.rho,
            "status": "ran",
            "note": f"forecast from before the onset, {self.draws} simulated futures",
        }
        # On the log scale only for comparing signs and standard errors with the other rungs.
        ends = np.log1p(np.array([self.percent, self.percent_lower, self.percent_upper]) / 100)
        return [
            {
                **shared,
                "term": "average",
                "estimate": self.percent,
                "lower": self.percent_lower,
                "upper": self.percent_upper,
                "unit": "percent",
                "log_estimate": ends[0],
                "log_standard_error": (ends[2] - ends[1]) / (2 * 1.959964),
            },
            {
                **shared,
                "term": "cumulative",
                "estimate": self.total,
                "lower": self.total_lower,
                "upper": self.total_upper,
                "unit": "units of the series",
            },
        ]


def forecast_from_before(
    series: pd.Series,
    design: Design,
    *,
    log_exposure: np.ndarray | None = None,
    level: float = 0.95,
    draws: int = 1000,
    seed: int = 0,
) -> Counterfactual:
    r"""Forecast the months from the onset on with a model fitted only to the months before it.

    The model is :math:`\log y_t = x_t'b + e_t`, :math:`e_t = \rho e_{t-1} + u_t`, with trend and harmonics of
    the design and no effect columns. Each simulated future draws the autocorrelation from its weights, the
    shock variance from its scaled inverse chi-square, the coefficients from their normal distribution given
    both, and then the shocks, starting from the last residual. Sums are taken inside each future, so that the
    interval of the cumulative difference carries the dependence between months.

    Parameters
    ----------
    series : pandas.Series, shape (n,)
        Positive monthly values.
    design : Design
        Of the same months.
    level : float
        Coverage of the intervals.
    draws, seed : int
        Simulated futures; the same seed gives the same digits.

    Raises
    ------
    NotIdentified
        Zeros in the series, or too few months before the onset for the trend and harmonics.

    References
    ----------
    Brodersen and others (2015), Inferring causal impact using Bayesian structural time-series models, Annals
    of Applied Statistics 9, 247-274 (the idea of a forecast with a cumulative interval).
    """
    values = series.to_numpy()
    if (values <= 0).any():
        raise NotIdentified(
            "A forecast on the log scale cannot take zeros.", remedy="Read the quasi-Poisson rungs."
        )
    shift = np.zeros(len(values)) if log_exposure is None else log_exposure
    onset, base = design.onset, design.matrix[:, : design.base_columns]
    # A month set aside after the onset, or a later onset, has a column that is silent before it.
    base = base[:, base[:onset].any(axis=0)]
    before, y = base[:onset], np.log(values[:onset]) - shift[:onset]
    k = base.shape[1]
    if onset - k < 3 or np.linalg.matrix_rank(before) < k:
        raise NotIdentified(
            f"{onset} months before the onset cannot carry {k} coefficients.",
            remedy="Widen the window, or ask for a simpler trend or fewer harmonics.",
        )
    fit = autoregressive_fit(y, before, np.eye(k))
    rng = np.random.default_rng(seed)
    futures = _futures(rng, y, before, base[onset:], fit.weights[:, 0], draws)
    futures = np.exp(futures + shift[onset:])
    tail = (1 - level) / 2
    fitted = np.exp(base[:onset] @ fit.coefficients[:, 0] + shift[:onset])
    middle, low, high = np.quantile(futures, [0.5, tail, 1 - tail], axis=0)
    affected = design.affected[onset:]
    after = values[onset:] * affected
    running = np.cumsum(after) - np.cumsum(futures * affected, axis=1)
    cum_mid, cum_low, cum_high = np.quantile(running, [0.5, tail, 1 - tail], axis=0)
    share = 100 * (after.sum() / (futures * affected).sum(axis=1) - 1)
    share_mid, share_low, share_high = np.quantile(share, [0.5, tail, 1 - tail])
    blank = np.full(onset, np.nan)
    expected = np.concatenate([fitted, middle])
    table = pd.DataFrame(
        {
            "month": series.index,
            "observed": values,
            "expected": expected,
            "lower": np.concatenate([blank, low]),
            "upper": np.concatenate([blank, high]),
            "after": design.affected,
            "difference": values - expected,
            "cumulative": np.concatenate([blank, cum_mid]),
            "cumulative_lower": np.concatenate([blank, cum_low]),
            "cumulative_upper": np.concatenate([blank, cum_high]),
        }
    )
    return Counterfactual(
        table,
        float(cum_mid[-1]),
        float(cum_low[-1]),
        float(cum_high[-1]),
        float(share_mid),
        float(share_low),
        float(share_high),
        level,
        draws,
        seed,
        float(fit.rho[0]),
    )


def _futures(
    rng: np.random.Generator,
    y: np.ndarray,
    before: np.ndarray,
    ahead: np.ndarray,
    weights: np.ndarray,
    draws: int,
) -> np.ndarray:
    """Simulated log futures, shape (draws, months ahead)."""
    n, k = before.shape
    chosen = rng.choice(len(RHO_GRID), size=draws, p=weights)
    freedom = n - k
    paths = np.empty((draws, len(ahead)))
    for g in np.unique(chosen):
        rows = np.flatnonzero(chosen == g)
        rho = RHO_GRID[g]
        # Prais-Winsten transformation at this autocorrelation.
        head = np.sqrt(1 - rho**2)
        white_x = np.vstack([head * before[0], before[1:] - rho * before[:-1]])
        white_y = np.concatenate([[head * y[0]], y[1:] - rho * y[:-1]])
        q, r = np.linalg.qr(white_x)
        centre = np.linalg.solve(r, q.T @ white_y)
        rest = white_y - white_x @ centre
        variance = (rest @ rest) / rng.chisquare(freedom, size=len(rows))
        scale = np.sqrt(variance)[:, None]
        coefficients = centre + scale * np.linalg.solve(r, rng.standard_normal((k, len(rows)))).T
        error = y[-1] - coefficients @ before[-1]
        shocks = scale * rng.standard_normal((len(rows), len(ahead)))
        for step in range(len(ahead)):
            error = rho * error + shocks[:, step]
            paths[rows, step] = coefficients @ ahead[step] + error
    return paths
