"""The smallest effect that a window could have seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import stats

from analysis import writing
from analysis.methods.design import Design
from analysis.methods.model_average import RHO, ModelAverage, model_average


@dataclass(frozen=True)
class NoEffectDraws:
    """Estimates from simulated series in which nothing happened, all with the real window's design.

    Attributes
    ----------
    estimate, standard_error, degrees_of_freedom : numpy.ndarray, shape (draws,)
        Of the headline answer, log scale.
    """

    estimate: np.ndarray
    standard_error: np.ndarray
    degrees_of_freedom: np.ndarray


@dataclass(frozen=True)
class SmallestDetectable:
    """The smallest change that would have been told from nothing with the stated power.

    Attributes
    ----------
    fall_percent, rise_percent : float
        Average change over the affected months, in percent of the course without the event.
    power : float
        Chance of an interval that leaves out zero.
    table : pandas.DataFrame
        ``change_percent, power``: the power curve for falls.
    """

    fall_percent: float
    rise_percent: float
    power: float
    draws: int
    seed: int
    table: pd.DataFrame

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"A fall smaller than {writing.share(abs(self.fall_percent) / 100)} (or a rise smaller than "
            f"{writing.share(self.rise_percent / 100)}) would have been missed more than "
            f"{writing.number(100 * (1 - self.power), 'count')} times in 100 in this window."
        )


def simulate_no_effect(
    design: Design, answer: ModelAverage, *, draws: int, seed: int, scale: np.ndarray | None = None
) -> NoEffectDraws:
    """Simulate the noise of a window and put the headline question to it.

    Only the noise matters: the asked shape is a column of every model, so the estimate moves one for one with
    the true effect and the weights do not move at all.

    Parameters
    ----------
    design : Design
    answer : ModelAverage
        Of the real series.
    draws, seed : int
    scale : numpy.ndarray, shape (n,), optional
        Root weights of a count model; see :func:`analysis.methods.model_average.model_average`.
    """
    noise = noise_like(len(design.matrix), answer, draws=draws, seed=seed)
    null = model_average(noise, design, scale)
    return NoEffectDraws(null.estimate, null.standard_error, null.degrees_of_freedom)


def noise_like(n: int, answer: ModelAverage, *, draws: int, seed: int) -> np.ndarray:
    """Simulated disturbances like those of a window, shape (n, draws).

    Each draw takes its autocorrelation from the answer's weights and its shock variance from the scaled
    inverse chi-square, so doubt about both is part of it.
    """
    rng = np.random.default_rng(seed)
    weights = answer.rho_weights[:, 0] / answer.rho_weights[:, 0].sum()
    rho = RHO[rng.choice(len(RHO), size=draws, p=weights)]
    freedom = answer.degrees_of_freedom[0]
    spread = np.sqrt(answer.variance[0] * freedom / rng.chisquare(freedom, size=draws))
    noise = rng.standard_normal((n, draws)) * spread
    noise[0] /= np.sqrt(1 - rho**2)
    for t in range(1, n):
        noise[t] += rho * noise[t - 1]
    return np.asarray(noise)


def smallest_detectable(
    null: NoEffectDraws, *, power: float = 0.8, level: float = 0.95, seed: int = 0
) -> SmallestDetectable:
    """The smallest change whose interval leaves out zero in a share ``power`` of simulated series.

    Parameters
    ----------
    null : NoEffectDraws
        From :func:`simulate_no_effect`.
    power : float, default 0.8
    level : float
        Coverage of the interval that has to leave out zero.

    Returns
    -------
    SmallestDetectable
    """
    reach = stats.t.ppf(0.5 + level / 2, null.degrees_of_freedom) * null.standard_error

    def seen(change: float) -> float:
        return float((np.abs(null.estimate + change) > reach).mean())

    def smallest(sign: int) -> float:
        low, high = 0.0, float(reach.max() + np.abs(null.estimate).max())
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (low, middle) if seen(sign * middle) >= power else (middle, high)
        return sign * high

    fall, rise = smallest(-1), smallest(1)
    grid = np.linspace(0, 1.6 * abs(fall), 25)
    curve = pd.DataFrame({"change_percent": 100 * np.expm1(-grid), "power": [seen(-g) for g in grid]})
    return SmallestDetectable(
        float(100 * np.expm1(fall)), float(100 * np.expm1(rise)), power, len(null.estimate), seed, curve
    )
