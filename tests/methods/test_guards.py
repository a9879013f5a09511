"""Every guard raises, and says what to do instead."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.methods.changepoints import find_breaks
from analysis.methods.guards import (
    ROLLING,
    ROLLING_EVIDENCE,
    refuse_provisional,
    refuse_rolling_sums,
    require_event_inside,
    require_jump_one,
    require_points,
    rolling_sum_evidence,
)
from analysis.methods.interrupted import effect_of
from analysis.methods.projection import project
from tests.methods.support import counts, monthly, uk_drivers


def rolled(series: pd.Series) -> pd.Series:
    return series.rolling(12).sum().dropna()


def test_a_declared_rolling_sum_is_refused_by_name():
    series = counts(60, seed=1)
    series.attrs["kind"] = ROLLING
    with pytest.raises(NotIdentified, match="12-month-ending sum") as refusal:
        refuse_rolling_sums(series)
    assert "from_twelve_month_sums" in refusal.value.remedy


@pytest.mark.parametrize("rho", [0.0, 0.4, 0.8])
@pytest.mark.parametrize("seed", range(8))
def test_an_undeclared_rolling_sum_is_caught_and_its_months_are_not(seed, rho):
    months = counts(96 + 11, seed=seed, rho=rho)
    assert rolling_sum_evidence(rolled(months)) > 0
    assert rolling_sum_evidence(months[:96]) < ROLLING_EVIDENCE[0][1]


def test_real_series_fall_on_the_right_side():
    drivers = uk_drivers()
    assert rolling_sum_evidence(drivers) < -100
    assert rolling_sum_evidence(rolled(drivers)) > 20


def test_pandas_carries_a_label_through_rolling_and_the_guard_does_not_believe_it():
    months = uk_drivers()
    months.attrs["kind"] = "monthly"
    sums = rolled(months)
    sums.attrs["kind"] = "monthly"
    refuse_rolling_sums(months)
    with pytest.raises(NotIdentified):
        refuse_rolling_sums(sums)


def test_every_analysis_refuses_a_rolling_sum():
    sums = rolled(uk_drivers())
    for analysis in (
        lambda: effect_of(sums, "1983-02"),
        lambda: find_breaks(sums),
        lambda: project(sums, 12),
    ):
        with pytest.raises(NotIdentified, match="12-month-ending"):
            analysis()
    with pytest.raises(NotIdentified) as refused:
        effect_of(sums, "1983-02")
    assert "from_twelve_month_sums" in refused.value.remedy


def test_a_constant_series_has_no_evidence():
    assert rolling_sum_evidence(monthly(np.full(40, 5.0))) == -np.inf
    assert rolling_sum_evidence(monthly(np.arange(17.0))) == -np.inf


@pytest.mark.parametrize(("before", "after", "passes"), [(12, 6, True), (11, 6, False), (12, 5, False)])
def test_twelve_before_and_six_after(before, after, passes):
    if passes:
        require_points(before, after)
    else:
        with pytest.raises(NotIdentified, match="at least 12 and 6"):
            require_points(before, after)


def test_too_few_points_refuse_the_effect():
    series = counts(60, seed=2)
    with pytest.raises(NotIdentified, match="11 month"):
        effect_of(series, "2010-12")
    with pytest.raises(NotIdentified, match="5 from it on"):
        effect_of(series, "2014-08")
    with pytest.raises(NotIdentified, match="5 from it on"):
        effect_of(series, "2014-05", delay=3)


def test_provisional_months_need_asking_for():
    series = counts(60, seed=3)
    series.attrs["provisional_from"] = "2014-10"
    with pytest.raises(NotIdentified, match="3 month\\(s\\) from 2014-10") as refusal:
        effect_of(series, "2013-01")
    assert "include_provisional=True" in refusal.value.remedy
    assert refuse_provisional(series, include_provisional=True) is series
    settled = series[:"2014-09"]
    assert refuse_provisional(settled, provisional_from="2014-10") is settled


def test_the_event_lies_inside_the_data():
    series = counts(60, seed=4)
    assert require_event_inside(series, "2012-06-15") == pd.Period("2012-06", freq="M")
    with pytest.raises(NotIdentified, match="2016-01 lies outside the data, 2010-01 to 2014-12"):
        effect_of(series, "2016-01")


def test_gaps_refuse_the_effect():
    series = counts(60, seed=5).drop(pd.Period("2012-03", freq="M"))
    with pytest.raises(NotIdentified, match="2012-03"):
        effect_of(series, "2013-01")


def test_the_search_grid_is_one():
    require_jump_one(1)
    with pytest.raises(NotIdentified, match="every 5th month"):
        find_breaks(counts(60, seed=6), jump=5)
