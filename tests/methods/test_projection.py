"""Projections and scenarios."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.projection import BASELINE, Scenario, project
from tests.methods.support import counts, disturbances, monthly, uk_drivers

SLIDE = Scenario("slide", 1.25, reason="checks loosen")
BREAK = Scenario("break", 0.5, start="1985-04", ramp_months=3, reason="supply halves over a quarter")


@pytest.fixture(scope="module")
def drivers():
    return project(uk_drivers(), 12, scenarios=[SLIDE, BREAK], seed=4)


def test_shape_of_the_answer(drivers):
    assert drivers.table.groupby("scenario").size().to_dict() == {BASELINE: 12, "slide": 12, "break": 12}
    assert drivers.totals["scenario"].tolist() == [BASELINE, "slide", "break"]
    bands = drivers.table
    assert (bands["lower_95"] < bands["lower_80"]).all()
    assert (bands["lower_80"] < bands["lower_50"]).all()
    assert (bands["lower_50"] < bands["median"]).all()
    assert (bands["median"] < bands["upper_50"]).all()
    assert "checks loosen" in drivers.summary()


def test_a_multiplier_is_exactly_what_it_says(drivers):
    table = drivers.table.set_index(["scenario", "month"])["median"]
    ratio = table["slide"] / table[BASELINE]
    np.testing.assert_allclose(ratio, 1.25, rtol=1e-12)
    ratio = (table["break"] / table[BASELINE]).to_numpy()
    # Nothing for three months, then a third of the way a month on the log scale, then half.
    np.testing.assert_allclose(ratio[:6], [1, 1, 1, 0.5 ** (1 / 3), 0.5 ** (2 / 3), 0.5], rtol=1e-12)
    assert drivers.totals["against_baseline_percent"].iloc[1] == pytest.approx(25)


def test_the_level_after_the_law_goes_on(drivers):
    base = drivers.table[drivers.table["scenario"] == BASELINE]
    # 1984 had 16,421 casualties; a flat level with the same season stays near it.
    assert uk_drivers()["1984"].sum() == 16421
    assert base["median"].sum() == pytest.approx(16421, rel=0.06)
    assert base["median"].idxmax() in (10, 11)  # the winter peak


def test_seeds():
    series = counts(60, seed=1)
    one, same, other = (project(series, 6, seed=s, draws=500) for s in (1, 1, 2))
    pd.testing.assert_frame_equal(one.table, same.table, check_exact=True)
    assert not one.table.equals(other.table)


def test_bands_hold_the_future_about_as_often_as_they_say():
    held = []
    for seed in range(40):
        series = counts(84, seed=seed, rho=0.2)
        bands = project(series[:72], 12, draws=400, seed=seed).table
        future = series[72:].to_numpy()
        held.append(((bands["lower_95"] <= future) & (future <= bands["upper_95"])).mean())
    assert np.mean(held) >= 0.88


def test_a_drift_is_followed_when_asked_for():
    values = np.exp(
        np.log(1000) + 0.02 * np.arange(72) + 0.01 * disturbances(72, 0.0, np.random.default_rng(2))
    )
    flat, drift = (project(monthly(values), 12, trend=trend, draws=400) for trend in ("none", "linear"))
    want = 1000 * np.exp(0.02 * 83)
    assert drift.table["median"].iloc[-1] == pytest.approx(want, rel=0.03)
    assert flat.table["median"].iloc[-1] < want * 0.95


def test_refusals():
    series = counts(60, seed=1)
    with pytest.raises(NotIdentified, match="23 months"):
        project(series[:23], 6)
    with pytest.raises(NotIdentified, match="zero"):
        project(monthly(np.r_[0.0, series.to_numpy()]), 6)
    with pytest.raises(NotIdentified, match="provisional"):
        project(series, 6, provisional_from="2014-11")
    with pytest.raises(UsageError, match="months=0"):
        project(series, 0)
    with pytest.raises(UsageError, match="share a name"):
        project(series, 6, scenarios=[SLIDE, SLIDE])
    with pytest.raises(UsageError, match="multiplier"):
        project(series, 6, scenarios=[Scenario("none", 0.0)])
