"""The wandering level: the same answer as a Kalman filter gives, and limits known by hand."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
import statsmodels.api as sm

from analysis.methods.local_level import local_level
from tests.methods.support import counts, uk_drivers


@pytest.mark.parametrize("drift", [False, True])
@pytest.mark.parametrize("case", ["drivers", "short", "leaning"])
def test_it_is_the_structural_model_of_statsmodels(case, drift):
    series = {"drivers": uk_drivers(), "short": counts(60, seed=1), "leaning": counts(96, seed=3, rho=0.4)}
    y = np.log(series[case].to_numpy(float))
    model = sm.tsa.UnobservedComponents(
        y,
        level="local linear deterministic trend" if drift else "local level",
        seasonal=12,
        stochastic_seasonal=False,
    )
    filtered = model.fit(disp=0)
    ahead = local_level(y, 12, drift=drift)
    assert (ahead.noise_variance, ahead.level_variance) == pytest.approx(tuple(filtered.params), rel=2e-3)
    forecast = filtered.get_forecast(12)
    np.testing.assert_allclose(ahead.mean, forecast.predicted_mean, atol=2e-5)
    scale = np.sqrt(np.diag(ahead.root @ ahead.root.T))
    np.testing.assert_allclose(scale, forecast.se_mean, rtol=1e-3)


def test_pure_noise_is_forecast_by_the_mean_of_each_month():
    rng = np.random.default_rng(5)
    y = np.tile(np.arange(12.0), 20) + rng.standard_normal(240)
    ahead = local_level(y, 12)
    assert ahead.level_share < 1e-3
    np.testing.assert_allclose(ahead.mean, y.reshape(20, 12).mean(axis=0), atol=0.1)


def test_a_pure_walk_is_forecast_by_its_last_value():
    y = np.cumsum(np.random.default_rng(5).standard_normal(240))
    ahead = local_level(y, 24)
    assert ahead.level_share > 0.9
    # Over a year the season adds up to nothing: the means of two years are the same, near the last value.
    assert ahead.mean[:12].mean() == pytest.approx(ahead.mean[12:].mean())
    # The variance grows by that of one step a month.
    variance = np.diag(ahead.root @ ahead.root.T)
    assert variance[12] - variance[0] == pytest.approx(12 * ahead.level_variance, rel=1e-6)


def test_a_series_that_never_errs_has_no_spread():
    ahead = local_level(np.tile(np.arange(12.0), 5), 12)
    np.testing.assert_allclose(ahead.mean, np.arange(12.0), atol=1e-9)
    assert np.abs(ahead.root).max() < 1e-9


def test_the_same_digits_whatever_the_number_of_threads():
    code = (
        "import numpy as np; from analysis.methods.local_level import local_level; "
        "y = np.cumsum(np.random.default_rng(1).standard_normal(160)); a = local_level(y, 12); "
        "print(a.mean.tobytes().hex(), a.draw(2000, np.random.default_rng(2)).tobytes().hex()[:4000])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for threads in ("1", "2")
    }
    assert len(said) == 1
