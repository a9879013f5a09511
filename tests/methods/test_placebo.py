"""Placebo dates stay before the event and are ranked fairly."""

import numpy as np
import pytest

from analysis.methods.interrupted import effect_of
from analysis.methods.placebo import placebo_dates
from tests.methods.support import FAST_RUNGS, counts


def test_dates_leave_twelve_before_and_six_after():
    dates = placebo_dates(60, 200)
    assert dates[0] == 12
    assert dates[-1] == 54
    assert len(dates) == 43


def test_dates_are_thinned_evenly():
    dates = placebo_dates(300, 50)
    assert len(dates) == 50
    assert dates[0] == 12
    assert dates[-1] == 294
    assert set(np.diff(dates)) <= {5, 6}


def test_there_may_be_none():
    assert len(placebo_dates(17, 200)) == 0


def test_ranks_by_hand():
    result = effect_of(counts(96, seed=8, effect=-0.35, onset=60), "2015-01", shape="step", rungs=FAST_RUNGS)
    placebos = result.placebos
    in_time = placebos.table[placebos.table["kind"] == "in_time"]
    assert (in_time["month"] < result.onset).all()
    # No placebo date is as surprising as a fall of 30%: rank one over one plus the number of dates.
    assert placebos.rank_in_time == pytest.approx(1 / (1 + 43))
    assert placebos.dates == len(in_time) == 43
    assert placebos.simulated == 157
    assert placebos.fires_in_time == in_time["fires"].mean()


def test_simulated_series_fire_one_time_in_twenty():
    result = effect_of(counts(96, seed=5), "2015-01", rungs=FAST_RUNGS, placebos=2000)
    simulated = result.placebos.table[result.placebos.table["kind"] == "simulated"]
    assert simulated["fires"].mean() == pytest.approx(0.05, abs=0.02)


def test_a_window_without_room_for_placebos_is_weak_at_best():
    series = counts(40, seed=3, effect=-0.9, onset=16, noise=0.03)
    result = effect_of(series, "2011-05", shape="step", harmonics=1, rungs=FAST_RUNGS)
    assert result.placebos.dates == 0
    assert result.verdict.word == "weak"
    assert any("Only 0 placebo dates" in reason for reason in result.verdict.reasons)
