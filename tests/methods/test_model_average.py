"""The averaged answer: equal to one model where only one is in play, wider where the course is in doubt."""

import numpy as np
import pytest

from analysis.errors import NotIdentified
from analysis.methods import model_average as averaging
from analysis.methods.design import interrupted_design
from analysis.methods.fits import autoregressive_fit
from analysis.methods.model_average import RHO, model_average
from tests.methods.support import counts, monthly


def logs(series):
    return np.log(series.to_numpy())


def test_one_course_and_one_autocorrelation_are_generalised_least_squares(monkeypatch):
    series = counts(96, seed=11, rho=0.4)
    design = interrupted_design(series.index, 60, shape="slope")
    monkeypatch.setattr(averaging, "_courses", lambda design: (["straight"], [-1], np.zeros((1, 96))))
    only = np.full(len(RHO), -np.inf)
    only[list(RHO).index(0.4)] = 0.0
    monkeypatch.setattr(averaging, "LOG_PRIOR_RHO", only)
    ours = model_average(logs(series), design)
    theirs = autoregressive_fit(logs(series), design.matrix, design.contrasts, rho_grid=np.array([0.4]))
    assert ours.estimate[0] == pytest.approx(theirs.estimate[-1, 0], rel=1e-10)
    assert ours.standard_error[0] == pytest.approx(theirs.standard_error[-1, 0], rel=1e-10)
    assert ours.degrees_of_freedom[0] == theirs.degrees_of_freedom


def test_weights_add_up_and_many_series_equal_one_at_a_time():
    series = [counts(60, seed=seed) for seed in (1, 2, 3)]
    design = interrupted_design(series[0].index, 36)
    together = model_average(np.column_stack([logs(one) for one in series]), design)
    np.testing.assert_allclose(together.course_weights.sum(axis=0), 1)
    np.testing.assert_allclose(together.rho_weights.sum(axis=0), 1)
    for j, one in enumerate(series):
        alone = model_average(logs(one), design)
        assert alone.estimate[0] == pytest.approx(together.estimate[j], rel=1e-9)
        assert alone.standard_error[0] == pytest.approx(together.standard_error[j], rel=1e-9)


def test_the_estimate_moves_one_for_one_with_the_effect():
    series = counts(60, seed=4)
    design = interrupted_design(series.index, 36)
    plain = model_average(logs(series), design)
    moved = model_average(logs(series) - 0.5 * (np.arange(60) >= 36), design)
    assert moved.estimate[0] == pytest.approx(plain.estimate[0] - 0.5, rel=1e-9)
    np.testing.assert_allclose(moved.course_weights, plain.course_weights, atol=1e-9)


def test_a_bend_before_the_event_is_found_and_widens_the_interval():
    t = np.arange(60)
    rng = np.random.default_rng(1)
    bent = monthly(np.exp(7 - 0.05 * np.clip(t - 27, 0, None) + 0.05 * rng.standard_normal(60)))
    straight = monthly(np.exp(7 + 0.05 * rng.standard_normal(60)))
    design = interrupted_design(bent.index, 36)
    doubted, plain = model_average(logs(bent), design), model_average(logs(straight), design)
    assert doubted.weight_of("bend")[0] > 0.95
    assert abs(doubted.likeliest("bend") - 27) <= 2
    assert doubted.standard_error[0] > 1.3 * plain.standard_error[0]
    low, high = doubted.interval()
    assert low[0] < 0 < high[0]


def test_a_shift_shortly_before_the_event_is_told_from_it():
    rng = np.random.default_rng(2)
    early = monthly(np.exp(7 - 0.5 * (np.arange(48) >= 26) + 0.05 * rng.standard_normal(48)))
    answer = model_average(logs(early), interrupted_design(early.index, 30))
    assert answer.weight_of("shift", since=24)[0] > 0.9
    assert answer.likeliest("shift") == 26


def test_a_wandering_level_is_recognised():
    rng = np.random.default_rng(3)
    walk = monthly(np.exp(7 + np.cumsum(0.05 * rng.standard_normal(120))))
    quiet = monthly(np.exp(7 + 0.05 * rng.standard_normal(120)))
    design = interrupted_design(walk.index, 84)
    assert model_average(logs(walk), design).wandering[0] > 0.5
    assert model_average(logs(quiet), design).wandering[0] < 0.01


def test_months_that_slope_after_a_step_was_asked_are_noticed():
    t = np.arange(84)
    rng = np.random.default_rng(4)
    ramp = monthly(np.exp(7 - 0.04 * np.clip(t - 59, 0, None) + 0.05 * rng.standard_normal(84)))
    answer = model_average(logs(ramp), interrupted_design(ramp.index, 60))
    assert answer.other_shape[0] > 0.9
    truth = -0.04 * np.arange(1, 25).mean()
    low, high = answer.interval()
    assert low[0] < truth < high[0] < 0


def test_too_few_months_and_no_scatter_are_refused():
    series = counts(24, seed=1)
    design = interrupted_design(series.index, 18, harmonics=6)
    with pytest.raises(NotIdentified, match="without any scatter"):
        model_average(np.ones(24), design)
