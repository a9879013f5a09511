"""The forecast from before the onset."""

import numpy as np
import pytest

from analysis.errors import NotIdentified
from analysis.methods.counterfactual import forecast_from_before
from analysis.methods.design import interrupted_design
from tests.methods.support import counts, monthly


def forecast(series, onset, **options):
    design = interrupted_design(series.index, onset, shape="step", harmonics=1)
    return forecast_from_before(series, design, **options)


def test_months_after_the_onset_do_not_touch_the_forecast():
    series = counts(96, seed=1)
    changed = series.copy()
    changed.iloc[60:] *= 0.5
    one, two = forecast(series, 60), forecast(changed, 60)
    columns = ["expected", "lower", "upper"]
    np.testing.assert_array_equal(one.table[columns], two.table[columns])


def test_sums_add_up():
    result = forecast(counts(96, seed=2), 60)
    after = result.table[result.table["after"]]
    assert len(after) == 36
    assert result.total == after["cumulative"].iloc[-1]
    assert result.total_lower < result.total < result.total_upper
    assert (after["lower"] < after["expected"]).all()
    assert (after["expected"] < after["upper"]).all()
    # The median of sums lies close to the sum of medians for small noise.
    assert result.total == pytest.approx(after["difference"].sum(), abs=0.02 * after["expected"].sum())


def test_a_known_loss_is_recovered():
    # A level of 1,000 with 1% noise falls to 800: minus 200 in each of 24 months.
    rng = np.random.default_rng(0)
    values = np.where(np.arange(84) < 60, 1000.0, 800.0) * np.exp(0.01 * rng.standard_normal(84))
    result = forecast(monthly(values), 60)
    assert result.total_lower < -4800 < result.total_upper
    assert result.percent == pytest.approx(-20, abs=1.5)
    assert "24 months" in result.summary()


def test_wider_ahead():
    table = forecast(counts(96, seed=3, rho=0.5), 60, draws=4000).table
    width = (np.log(table["upper"]) - np.log(table["lower"])).dropna().to_numpy()
    assert width[-1] > width[0]


def test_interval_holds_the_truth_about_as_often_as_it_says():
    held = []
    for seed in range(60):
        result = forecast(counts(84, seed=seed, rho=0.3), 60, draws=400, seed=seed)
        held.append(result.total_lower < 0 < result.total_upper)
    assert np.mean(held) >= 0.85


def test_zeros_and_short_pre_periods_are_refused():
    with pytest.raises(NotIdentified, match="zeros"):
        forecast(monthly(np.r_[np.zeros(1), np.ones(59) * 5]), 30)
    series = counts(40, seed=1)
    design = interrupted_design(series.index, 8, shape="step", harmonics=3)
    with pytest.raises(NotIdentified, match="8 months before"):
        forecast_from_before(series, design)
