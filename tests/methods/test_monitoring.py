"""The watch: forecasts from earlier months alone, a stated rate of false alarms, changes that ring."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods import monitoring
from analysis.methods.monitoring import (
    DOWN,
    QUIET,
    UP,
    run_length,
    rung,
    standardised_errors,
    threshold_for,
    watch,
)
from analysis.methods.rolling import to_twelve_month_sums
from tests.bench import bench_monitoring as bench
from tests.methods.support import counts, monthly, uk_drivers


def declared(series: pd.Series) -> pd.Series:
    series.attrs["kind"] = "monthly"
    return series


@pytest.fixture(scope="module")
def drivers():
    return watch(uk_drivers())


# Sums by hand


def test_sums_are_those_of_page_worked_out_by_hand():
    # Above: 0, 1 - 0.25, 0.75 + 2 - 0.25, and what passes 2.6 is held there while the alarm is on.
    # Below: 3 less 0.25 passes it in one month, and takes over.
    found = rung(np.array([-1.0, 1.0, 2.0, 3.0, 0.0, -3.0]), 2.6)
    np.testing.assert_allclose(found.above, [0, 0.75, 2.5, 2.6, 2.35, 0])
    np.testing.assert_allclose(found.below, [0.75, 0, 0, 0, 0, 2.6])
    assert found.states == [QUIET, QUIET, QUIET, UP, UP, DOWN]
    assert found.alarms == [(UP, 1, 3, 5), (DOWN, 5, 5, None)]


def test_an_alarm_is_over_when_its_sum_has_died_away():
    found = rung(np.array([2.0, 2.0, *[0.0] * 14]), 3.0)
    # 1.75, 3.5 held at 3.0; then a quarter less each month: nothing is left after twelve.
    assert found.alarms == [(UP, 0, 1, 13)]
    assert found.states.count(UP) == 12
    assert found.states[13:] == [QUIET] * 3


@pytest.mark.parametrize(("height", "published"), [(8.01, 370), (7.0, 217.0)])
def test_run_lengths_are_near_published_ones(height, published):
    # Two-sided sums with reference value one quarter: 370 at 8.01 (Montgomery, Statistical Quality Control,
    # table of h for k); at 7 by hand, (exp(4.083) - 4.083 - 1) / 0.125 / 2.
    assert run_length(height) == pytest.approx(published, rel=0.01)


def test_a_shift_rings_sooner_the_larger_it_is():
    height = threshold_for(120)
    assert run_length(height) == pytest.approx(monitoring.SAFETY * 120)
    waits = [run_length(height, shift) for shift in (0.0, 0.5, 1.0, 2.0)]
    assert waits == sorted(waits, reverse=True)
    # A shift of one deviation gains three quarters of one a month: (6.39 + 1.17 - 0.67) / 0.75 months.
    assert waits[2] == pytest.approx((height + 1.166 - 1 / 1.5) / 0.75, rel=0.01)


# Forecasts


def test_a_forecast_knows_nothing_of_its_own_month_and_those_after():
    logs = np.log(counts(100, seed=5).to_numpy())[None]
    errors, forecasts = standardised_errors(logs)
    for cut in (30, 61, 62, 99):
        shorter, made = standardised_errors(logs[:, : cut + 1])
        np.testing.assert_allclose(made[0, cut], forecasts[0, cut], rtol=1e-9)
        np.testing.assert_allclose(shorter[0, cut], errors[0, cut], rtol=1e-6)
        changed = logs.copy()
        changed[0, cut:] += 1.0
        np.testing.assert_allclose(standardised_errors(changed)[1][0, cut], forecasts[0, cut], rtol=1e-9)


def test_a_level_and_a_season_are_forecast():
    t = np.arange(84)
    rng = np.random.default_rng(1)
    season = 0.2 * np.sin(2 * np.pi * t / 12) + 0.1 * np.cos(4 * np.pi * t / 12)
    logs = 7 + season + 0.01 * rng.standard_normal(84)
    made = standardised_errors(logs[None])[1][0]
    np.testing.assert_allclose(made[36:], (7 + season)[36:], atol=0.02)


def test_months_before_the_window_do_not_matter():
    logs = np.log(counts(120, seed=6).to_numpy())[None]
    other = logs.copy()
    other[:, :40] -= 2.0
    np.testing.assert_allclose(standardised_errors(other)[0][0, 101:], standardised_errors(logs)[0][0, 101:])


def test_units_do_not_matter():
    series = counts(90, seed=7)
    one, other = watch(series), watch(series * 1e6)
    np.testing.assert_allclose(one.table["standardised"], other.table["standardised"], atol=1e-6)
    assert one.table["state"].tolist() == other.table["state"].tolist()


@pytest.mark.parametrize("seed", range(8, 16))
def test_an_odd_month_alone_rings_no_alarm_and_does_not_echo(seed):
    series = counts(96, seed=seed, rho=0.0)
    table = watch(declared(series)).table.iloc[:-6]
    calm = table[(table["above"] == 0) & (table["below"] < 2) & (table["state"] == QUIET)].iloc[-1]
    series[calm["month"]] *= 12
    after = watch(declared(series)).table
    here = after["month"].eq(calm["month"]).to_numpy().nonzero()[0][0]
    assert after["standardised"].iloc[here] == monitoring.LARGEST
    assert (after["state"].iloc[here : here + 6] == QUIET).all()


# Real and made series


def test_the_seat_belt_law_rings(drivers):
    # Law of February 1983; Harvey and Durbin (1986) find a fall of about a fifth.
    down = drivers.alarms[drivers.alarms["rang"] >= pd.Period("1983-02", "M")]
    first = down.iloc[0]
    assert first["direction"] == DOWN
    assert first["rang"] <= pd.Period("1983-12", "M")
    assert -30 < first["deviation_percent"] < -10


def test_the_answer_has_its_shape(drivers):
    assert list(drivers.table) == ["month", "value", "forecast", "standardised", "above", "below", "state"]
    assert drivers.table["month"].iloc[0] == pd.Period("1971-01", "M")
    assert len(drivers.table) == 192 - monitoring.LEARNING
    assert drivers.state == drivers.table["state"].iloc[-1]
    assert "one in 120 months" in drivers.summary()


def test_a_size_is_what_was_put_in():
    series = counts(96, seed=3, rho=0.0, effect=np.log(0.6), onset=72, noise=0.03)
    found = watch(declared(series))
    alarm = found.on
    assert alarm is not None
    assert (alarm["direction"], alarm["began"]) == (DOWN, series.index[72])
    assert alarm["deviation_percent"] == pytest.approx(-40, abs=5)
    assert "alarm down" in found.summary()


@pytest.mark.parametrize("course", [course for course in bench.COURSES if course.promised][::2])
def test_false_alarms_are_as_rare_as_stated(course):
    between, first = bench.time_between(60, course)
    assert min(between, first) >= bench.STATED


def test_a_gradual_fall_rings():
    waits = bench.delays(60, bench.Course("", rho=0.4), 4.0, 18)
    assert np.mean(np.isfinite(waits)) > 0.7
    assert 6 <= np.median(waits) <= 20


# Refusals


def test_rolling_sums_are_refused():
    with pytest.raises(NotIdentified, match="12-month-ending sum"):
        watch(to_twelve_month_sums(counts(96, seed=1)))


def test_provisional_months_are_refused_unless_asked_for():
    series = counts(60, seed=1)
    series.attrs["provisional_from"] = "2014-10"
    with pytest.raises(NotIdentified, match="provisional"):
        watch(series)
    assert len(watch(series, include_provisional=True).table) == 60 - monitoring.LEARNING


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([5.0, 6.0] * 17, "too few to watch"),
        ([5.0, 0.0, 6.0] * 20, "A month is zero"),
        ([5.0] * 48, "do not vary"),
    ],
)
def test_what_cannot_be_watched_is_refused(values, words):
    with pytest.raises(NotIdentified, match=words):
        watch(declared(monthly(values)))


def test_a_watch_that_rings_all_the_time_is_refused():
    with pytest.raises(UsageError, match="6 months between false alarms"):
        threshold_for(6)
