"""The headline question: outliers get a column, zeros the working scale, options reach the design."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.methods.question import ask
from tests.methods.support import counts

N, ONSET = 60, 40


@pytest.fixture
def series():
    return counts(N, seed=3, rho=0.0, effect=-0.5, onset=ONSET)


def asked(series, **options):
    exposure = options.pop("log_exposure", np.zeros(len(series)))
    return ask(series.to_numpy(), series.index, ONSET, log_exposure=exposure, **options)


def test_the_answer_is_the_step_that_was_put_in(series):
    found = asked(series)
    low, high = found.answer.interval()
    assert low[0] < -0.5 < high[0] < 0
    assert (found.outliers, found.scale) == ((), None)
    assert not [name for name in found.design.names if name.startswith("aside")]


@pytest.mark.parametrize("month", [20, 50])
def test_an_outlier_gets_a_column_of_its_own(series, month):
    series.iloc[month] *= 3
    found = asked(series)
    assert found.outliers == (month,)
    column = found.design.matrix[:, found.design.names.index("aside0")]
    assert np.flatnonzero(column).tolist() == [month]
    # 20 months are affected; one of them is left out of the average where it is set aside.
    assert found.design.affected.sum() == 20 - (month >= ONSET)


def test_what_an_outlier_says_does_not_count(series):
    series.iloc[50] *= 3
    once = asked(series).answer.estimate
    series.iloc[50] *= 3
    assert asked(series).answer.estimate == pytest.approx(once, abs=1e-8)


def test_months_set_aside_before_stay_so_beside_an_outlier(series):
    series.iloc[20] *= 3
    found = asked(series, set_aside=(ONSET,))
    assert found.outliers == (20,)
    aside = [j for j, name in enumerate(found.design.names) if name.startswith("aside")]
    assert np.argwhere(found.design.matrix[:, aside].T).tolist() == [[0, ONSET], [1, 20]]


def test_counts_with_a_zero_use_the_working_scale():
    rng = np.random.default_rng(2)
    values = rng.poisson(np.where(np.arange(N) < ONSET, 6.0, 3.0)).astype(float)
    values[7] = 0.0
    found = asked(pd.Series(values, pd.period_range("2010-01", periods=N, freq="M")), trend="none")
    # The weights are the fitted means; with a constant in the model they add up to the counts.
    assert (found.scale**2).sum() == pytest.approx(values.sum())
    # The mean of a group is its fit where the model has a step and no season.
    plain = asked(
        pd.Series(values, pd.period_range("2010-01", periods=N, freq="M")), trend="none", harmonics=0
    )
    assert plain.outliers == ()
    means = [values[:ONSET].mean()] * ONSET + [values[ONSET:].mean()] * (N - ONSET)
    assert plain.scale**2 == pytest.approx(np.array(means))
    assert plain.answer.estimate[0] < 0


def test_an_exposure_that_halves_takes_the_fall_away(series):
    halved = np.where(np.arange(N) < ONSET, 0.0, -0.5)
    # On the log scale an exposure is subtracted: what is left of a fall by 0.5 is 0.
    assert asked(series, log_exposure=halved).answer.estimate == pytest.approx(
        asked(series).answer.estimate + 0.5, abs=1e-8
    )


def test_options_reach_the_design(series):
    plain = asked(series, trend="none", harmonics=0)
    assert plain.design.names == ("constant", "level")
    pulse = asked(series, shape="pulse", pulse_months=4)
    assert np.flatnonzero(pulse.design.affected).tolist() == [40, 41, 42, 43]
    other = asked(series, other_onsets={"announced": 20}, predictors=np.sin(np.arange(N))[:, None])
    assert other.design.terms == ("level", "announced", "average")
    assert "predictor0" in other.design.names


def test_too_few_months_are_refused(series):
    with pytest.raises(NotIdentified, match="10 months cannot carry"):
        ask(series.to_numpy()[:10], series.index[:10], 6, log_exposure=np.zeros(10), harmonics=4)


def test_a_single_month_without_any_among_large_counts_is_set_aside(series):
    series.iloc[10] = 0.0
    found = asked(series)
    assert found.outliers == (10,)
    low, high = found.answer.interval()
    assert low[0] < -0.5 < high[0] < 0
