"""Series made by hand for the tests of analysis/methods."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

HERE = Path(__file__).resolve().parent
FAST_RUNGS = ("quasi_poisson", "quasi_poisson_ar1", "prais_winsten_log", "counterfactual")  # closed forms


def monthly(values, start: str = "2010-01", name: str = "cases") -> pd.Series:
    """A monthly series on periods."""
    index = pd.period_range(start, periods=len(values), freq="M")
    return pd.Series(np.asarray(values, dtype=float), index=index, name=name)


def disturbances(n: int, rho: float, rng: np.random.Generator) -> np.ndarray:
    """Stationary AR(1) of unit shocks."""
    shocks = rng.standard_normal(n)
    values = np.empty(n)
    values[0] = shocks[0] / np.sqrt(1 - rho**2)
    for t in range(1, n):
        values[t] = rho * values[t - 1] + shocks[t]
    return values


def counts(
    n: int, *, seed: int, rho: float = 0.3, effect: float = 0.0, onset: int | None = None, noise: float = 0.08
) -> pd.Series:
    """Monthly counts near 1,000 with season, trend and an effect (log scale) from ``onset`` on."""
    rng = np.random.default_rng(seed)
    t = np.arange(n)
    log_mean = np.log(1000) + 0.03 * t / 12 + 0.15 * np.sin(2 * np.pi * t / 12)
    log_mean = log_mean + noise * disturbances(n, rho, rng)
    if onset is not None:
        log_mean = log_mean + effect * (t >= onset)
    return monthly(rng.poisson(np.exp(log_mean)))


def uk_drivers() -> pd.Series:
    """Drivers killed or seriously injured in Great Britain, 1969 to 1984."""
    table = pd.read_csv(HERE / "data" / "uk_drivers.csv", comment="#")
    series = pd.Series(table["drivers"].to_numpy(dtype=float), name="drivers")
    series.index = pd.PeriodIndex(table["month"], freq="M")
    return series


def sicily_admissions() -> tuple[pd.Series, pd.Series]:
    """Admissions for acute coronary events in Sicily and the standardised population, 2002 to 2006."""
    table = pd.read_csv(HERE / "data" / "sicily_admissions.csv", comment="#")
    index = pd.PeriodIndex(table["month"], freq="M")
    admissions = pd.Series(table["admissions"].to_numpy(dtype=float), index, name="admissions")
    return admissions, pd.Series(table["population"].to_numpy(dtype=float), index)
