"""The specification curve."""

import numpy as np
import pytest

from analysis.methods.specification import specification_curve, window_choices
from tests.methods.support import counts


def curve(series, event, **options):
    return specification_curve(series, np.zeros(len(series)), event, shape="step", **options)


def test_windows():
    assert window_choices(84) == [84, 36, 48, 60]
    assert window_choices(30) == [30]


def test_every_combination_is_a_cell():
    result = curve(counts(120, seed=1), 84)
    # 4 windows x 3 trends x 3 seasons x 3 set aside x 2 families.
    assert len(result.table) + len(result.not_run) == 216
    assert len(result.table) >= 60
    table = result.table
    assert not table.duplicated(["pre_months", "trend", "harmonics", "family", "set_aside"]).any()
    assert table["estimate"].is_monotonic_increasing
    assert (table["lower"] < table["estimate"]).all()


def test_shares_by_hand():
    result = curve(counts(120, seed=1, effect=-0.4, onset=84), 84)
    assert result.agreeing(-1) == 1.0
    assert result.excluding_zero(-1) == result.admitted["excludes_zero"].mean()
    assert result.agreeing(1) == 0.0
    assert "specifications" in result.summary()


def test_cells_that_cannot_run_say_why():
    series = counts(60, seed=2)
    series.iloc[5] = 0
    result = curve(series, 40, pre_windows=[40, 13], set_aside=(0, 18), harmonics=(2, 6))
    reasons = set(result.not_run["reason"])
    assert "a month is zero" in reasons
    assert "too few months on one side" in reasons


def test_all_agree_on_a_series_without_noise_to_speak_of():
    result = curve(
        counts(120, seed=3, effect=-0.5, onset=84, noise=0.001), 84, set_aside=(0,), trends=("linear",)
    )
    assert result.table["estimate"].to_numpy() == pytest.approx(100 * np.expm1(-0.5), abs=4)


def test_a_model_that_does_not_fit_the_months_before_is_not_admitted():
    rising = counts(120, seed=4, rho=0.1, noise=0.05)
    rising *= np.exp(0.25 * np.arange(120) / 12)
    table = curve(rising, 84).table
    # No trend on a series that rises by a quarter a year: seen in the cells, and never among the judges.
    assert not table.loc[(table["trend"] == "none") & (table["pre_months"] == 84), "admitted"].any()
    assert table.loc[table["trend"] == "linear", "admitted"].any()
    assert (table.groupby("pre_months")["misfit"].min() == 0).all()
