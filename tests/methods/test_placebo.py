"""Placebo dates stay before the event and are ranked fairly."""

import numpy as np
import pytest

from analysis.methods.interrupted import effect_of
from analysis.methods.placebo import PlaceboWindow, placebo_windows
from tests.methods.support import FAST_RUNGS, counts


def test_dates_leave_twelve_before_and_six_after():
    windows = placebo_windows(0, 60, 96, 200)
    assert windows[0] == PlaceboWindow(0, 12, 48)
    assert windows[-1] == PlaceboWindow(0, 54, 60)
    assert len(windows) == 43


def test_windows_as_long_as_the_real_one_are_taken_from_the_months_before_it():
    # The real window: 24 months before, 12 from the onset on, behind 40 earlier months.
    windows = placebo_windows(40, 64, 76, 200)
    assert windows[0] == PlaceboWindow(0, 24, 36)
    assert windows[-1] == PlaceboWindow(28, 52, 64)
    assert len(windows) == 29
    # Dates within six months of a known event are left out, and 29 less 11 are too few.
    kept = placebo_windows(40, 64, 76, 200, events=[40])
    assert kept[0] == PlaceboWindow(40, 52, 64)


def test_dates_are_thinned_evenly():
    onsets = [window.onset for window in placebo_windows(0, 300, 360, 50)]
    assert len(onsets) == 50
    assert (onsets[0], onsets[-1]) == (12, 294) or onsets[0] >= 12
    assert set(np.diff(onsets)) <= set(range(3, 7))


def test_there_may_be_none():
    assert placebo_windows(0, 17, 40, 200) == []


def test_ranks_by_hand():
    result = effect_of(counts(96, seed=8, effect=-0.35, onset=60), "2015-01", shape="step", rungs=FAST_RUNGS)
    placebos = result.placebos
    in_time = placebos.table[placebos.table["kind"] == "in_time"]
    assert (in_time["month"] < result.onset).all()
    # No placebo date is as surprising as a fall of 30%: rank one over one plus the number of dates.
    assert placebos.rank_in_time == pytest.approx(1 / (1 + 40))
    assert placebos.dates == len(in_time) == 40
    assert placebos.simulated == 160
    assert placebos.fires_in_time == in_time["fires"].mean()


def test_simulated_series_fire_at_most_one_time_in_twenty():
    result = effect_of(counts(96, seed=5), "2015-01", rungs=FAST_RUNGS, placebos=2000)
    simulated = result.placebos.table[result.placebos.table["kind"] == "simulated"]
    assert 0 < simulated["fires"].mean() < 0.06


def test_a_window_without_room_for_placebos_is_weak_at_best():
    series = counts(40, seed=3, effect=-0.9, onset=16, noise=0.03)
    result = effect_of(series, "2011-05", shape="step", harmonics=1, rungs=FAST_RUNGS)
    assert result.placebos.dates == 0
    assert result.verdict.word == "weak"
    assert any("Only 0 placebo dates" in reason for reason in result.verdict.reasons)
