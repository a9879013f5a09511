"""The closed forms equal statsmodels to 1e-8."""

import numpy as np
import pytest
import statsmodels.api as sm
from scipy.linalg import toeplitz

from analysis.errors import NotIdentified
from analysis.methods.design import interrupted_design
from analysis.methods.fits import (
    autoregressive_fit,
    lag_one,
    quasi_poisson_fit,
    working_scale,
)
from tests.methods.support import counts

SERIES = counts(96, seed=11, rho=0.4)
DESIGN = interrupted_design(SERIES.index, 60, shape="step_and_slope")


@pytest.mark.parametrize("rho", [-0.4, 0.0, 0.3, 0.9])
def test_one_autocorrelation_equals_generalised_least_squares(rho):
    y = np.log(SERIES.to_numpy())
    ours = autoregressive_fit(y, DESIGN.matrix, DESIGN.contrasts, rho_grid=np.array([rho]))
    theirs = sm.GLS(y, DESIGN.matrix, sigma=toeplitz(rho ** np.arange(96.0))).fit()
    np.testing.assert_allclose(ours.coefficients[:, 0], theirs.params, rtol=1e-8, atol=1e-10)
    want = DESIGN.contrasts.T @ theirs.params
    np.testing.assert_allclose(ours.estimate[:, 0], want, rtol=1e-8)
    error = np.sqrt(np.diag(DESIGN.contrasts.T @ theirs.cov_params() @ DESIGN.contrasts))
    np.testing.assert_allclose(ours.standard_error[:, 0], error, rtol=1e-8)
    low, high = ours.interval(0.95)
    np.testing.assert_allclose([low[0, 0], high[0, 0]], theirs.conf_int()[6], rtol=1e-7)
    np.testing.assert_allclose(ours.p_value()[0, 0], theirs.pvalues[6], rtol=1e-7)


def test_many_series_at_once_equal_one_at_a_time():
    rng = np.random.default_rng(0)
    many = rng.standard_normal((96, 5))
    together = autoregressive_fit(many, DESIGN.matrix, DESIGN.contrasts)
    for j in range(5):
        alone = autoregressive_fit(many[:, j], DESIGN.matrix, DESIGN.contrasts)
        np.testing.assert_allclose(together.estimate[:, j], alone.estimate[:, 0], rtol=1e-10)
        np.testing.assert_allclose(together.standard_error[:, j], alone.standard_error[:, 0], rtol=1e-10)


def test_the_estimate_moves_one_for_one_with_the_effect_and_its_error_stays():
    y = np.log(SERIES.to_numpy())
    plain = autoregressive_fit(y, DESIGN.matrix, DESIGN.contrasts)
    moved = autoregressive_fit(y - 0.25 * DESIGN.effect[:, 0], DESIGN.matrix, DESIGN.contrasts)
    np.testing.assert_allclose(moved.estimate[0], plain.estimate[0] - 0.25, atol=1e-10)
    np.testing.assert_allclose(moved.standard_error, plain.standard_error, rtol=1e-8)


def test_averaging_finds_the_autocorrelation_and_weights_add_to_one():
    series = counts(400, seed=3, rho=0.6, noise=0.3)
    design = interrupted_design(series.index, 300)
    fit = autoregressive_fit(np.log(series.to_numpy()), design.matrix, design.contrasts)
    assert fit.weights.sum() == pytest.approx(1)
    assert fit.rho[0] == pytest.approx(0.6, abs=0.1)


@pytest.mark.parametrize("exposed", [False, True])
def test_quasi_poisson_equals_statsmodels(exposed):
    y = SERIES.to_numpy()
    offset = np.log(np.linspace(100, 130, 96)) if exposed else None
    ours = quasi_poisson_fit(y, DESIGN.matrix, offset)
    theirs = sm.GLM(y, DESIGN.matrix, family=sm.families.Poisson(), offset=offset).fit(scale="X2", tol=1e-14)
    np.testing.assert_allclose(ours.coefficients, theirs.params, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(np.sqrt(np.diag(ours.covariance)), theirs.bse, rtol=1e-8)
    assert ours.dispersion == pytest.approx(theirs.scale, rel=1e-8)


def test_the_working_scale_gives_the_same_coefficients():
    fit = quasi_poisson_fit(SERIES.to_numpy(), DESIGN.matrix)
    response, matrix = working_scale(fit, DESIGN.matrix)
    again = np.linalg.lstsq(matrix, response, rcond=None)[0]
    np.testing.assert_allclose(again, fit.coefficients, rtol=1e-7, atol=1e-9)


def test_zeros_are_allowed_in_counts_but_not_throughout_one_side():
    rng = np.random.default_rng(1)
    y = rng.poisson(0.7, 96).astype(float)
    assert (y == 0).any()
    assert np.isfinite(quasi_poisson_fit(y, DESIGN.matrix[:, [0, 1, 6]]).covariance).all()
    with pytest.raises(NotIdentified):
        quasi_poisson_fit(-y, DESIGN.matrix)


def test_a_perfect_fit_is_refused():
    with pytest.raises(NotIdentified, match="without any scatter"):
        autoregressive_fit(DESIGN.matrix @ np.arange(8.0), DESIGN.matrix, DESIGN.contrasts)


def test_lag_one_by_hand():
    # Deviations -1, 1, -1, 1: products -1 three times, squares four.
    assert lag_one(np.array([0.0, 2.0, 0.0, 2.0])) == pytest.approx(-0.75)
    assert lag_one(np.ones(5)) == 0.0
