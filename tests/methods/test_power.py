"""The smallest detectable effect."""

import numpy as np
import pytest
from scipy import stats

from analysis.methods.design import interrupted_design
from analysis.methods.model_average import model_average
from analysis.methods.power import NoEffectDraws, simulate_no_effect, smallest_detectable
from tests.methods.support import counts


def test_textbook_case():
    # Estimates normal with known error 0.1 and many degrees of freedom: 80% power needs 1.96 + 0.84 errors.
    rng = np.random.default_rng(0)
    null = NoEffectDraws(0.1 * rng.standard_normal(40_000), np.full(40_000, 0.1), np.full(40_000, 10_000.0))
    found = smallest_detectable(null)
    want = 0.1 * (stats.norm.ppf(0.975) + stats.norm.ppf(0.8))
    assert np.log1p(found.rise_percent / 100) == pytest.approx(want, rel=0.02)
    assert np.log1p(found.fall_percent / 100) == pytest.approx(-want, rel=0.02)


def test_more_months_see_more():
    falls = []
    for n in (60, 120, 240):
        series = counts(n, seed=1, rho=0.0)
        design = interrupted_design(series.index, n // 2, shape="step")
        answer = model_average(np.log(series.to_numpy()), design)
        null = simulate_no_effect(design, answer, draws=400, seed=3)
        falls.append(smallest_detectable(null).fall_percent)
    assert falls[0] < falls[1] < falls[2] < 0


def test_power_rises_from_below_the_false_alarm_rate_to_one():
    series = counts(96, seed=2)
    design = interrupted_design(series.index, 60, shape="step")
    answer = model_average(np.log(series.to_numpy()), design)
    null = simulate_no_effect(design, answer, draws=2000, seed=3)
    found = smallest_detectable(null)
    curve = found.table["power"].to_numpy()
    assert curve[0] < 0.06
    assert curve[-1] > 0.95
    assert np.interp(abs(found.fall_percent), -found.table["change_percent"], curve) == pytest.approx(
        0.8, abs=0.03
    )
    assert "would have been missed" in found.summary()
