"""Scores of forecasts: formulas by hand, a published limit, and a naive forecast worked out."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.errors import NotIdentified
from analysis.methods.scoring import (
    interval_score,
    scored,
    seasonal_naive,
    skill,
    summarised,
    weighted_interval_score,
    windows_apart,
)
from tests.methods.support import monthly


def test_the_interval_score_by_hand():
    # Inside: the width alone. One above an interval of 50%: 3 + 2 / 0.5 * 1. Two below one of 95%.
    assert interval_score(8, 6, 9, 0.5) == pytest.approx(3)
    assert interval_score(10, 6, 9, 0.5) == pytest.approx(7)
    assert interval_score(4, 6, 9, 0.95) == pytest.approx(3 + 40 * 2)


def test_the_weighted_interval_score_by_hand():
    # (0.5 * 2 + 0.25 * 7 + 0.1 * 8) / 2.5 = 3.55 / 2.5
    assert weighted_interval_score(10, 8, {0.5: (6, 9), 0.8: (4, 12)}) == pytest.approx(1.42)
    assert weighted_interval_score(10, 8, {}) == pytest.approx(2)  # the absolute error


def test_many_levels_come_near_the_published_score_of_the_whole_distribution():
    """Gneiting and Raftery (2007), equation 21: the CRPS of a standard normal forecast when 0 comes."""
    levels = np.arange(1, 1000) / 1000
    intervals = {level: tuple(stats.norm.ppf([0.5 - level / 2, 0.5 + level / 2])) for level in levels}
    closed = 2 * stats.norm.pdf(0) - 1 / np.sqrt(np.pi)
    assert closed == pytest.approx(0.2337, abs=1e-4)
    assert weighted_interval_score(0.0, 0.0, intervals) == pytest.approx(closed, rel=2e-3)


def test_the_true_forecast_scores_best():
    """A proper score: no other spread does better than that of the values that come."""
    came = np.random.default_rng(3).standard_normal(4000)
    ends = {k: stats.norm.ppf(0.5 + k / 2) for k in (0.5, 0.8, 0.95)}
    mean = {
        spread: weighted_interval_score(
            came, 0.0, {k: (-spread * e, spread * e) for k, e in ends.items()}
        ).mean()
        for spread in (0.5, 0.8, 1.0, 1.25, 2.0)
    }
    assert min(mean, key=lambda spread: mean[spread]) == 1.0


def test_coverage_is_by_level_and_missing_without_an_interval():
    table = pd.DataFrame(
        {
            "observed": [10.0, 10.0], "median": [9.0, 9.0],
            "lower_50": [8.0, np.nan], "upper_50": [9.5, np.nan],
            "lower_95": [5.0, np.nan], "upper_95": [10.0, np.nan],
        }
    )  # fmt: skip
    found = scored(table, (0.5, 0.95))
    assert found["covered_50"].tolist()[0] == 0
    assert found["covered_95"].tolist()[0] == 1  # an end belongs to its interval
    assert found[["covered_50", "covered_95", "wis"]].iloc[1].isna().all()
    assert scored(table, ())["wis"].tolist() == [1.0, 1.0]


def test_the_naive_forecast_repeats_the_last_year():
    # Each year doubles, so that every past error is log 2 and each band half to twice.
    values = np.concatenate([np.arange(1.0, 13.0) * factor for factor in (1, 2, 4)])
    table = seasonal_naive(monthly(values), 3, levels=(0.5, 0.95))
    assert table["median"].tolist() == [4, 8, 12]
    assert table["lower_50"].tolist() == pytest.approx([2, 4, 6])
    assert table["upper_95"].tolist() == pytest.approx([8, 16, 24])


def test_the_naive_forecast_asks_for_two_years_above_zero():
    with pytest.raises(NotIdentified, match="23 months are too few"):
        seasonal_naive(monthly(np.ones(23)), 3)
    with pytest.raises(NotIdentified, match="not above zero"):
        seasonal_naive(monthly(np.r_[0.0, np.ones(30)]), 3)
    with pytest.raises(NotIdentified, match="ask for 12 at most"):
        seasonal_naive(monthly(np.ones(30)), 13)


def test_skill_compares_the_same_forecasts():
    assert skill(pd.Series([1.0, 5.0]), pd.Series([2.0, np.nan])) == 0.5
    assert np.isnan(skill(pd.Series([1.0]), pd.Series([np.nan])))


def test_windows_that_share_no_month():
    months = pd.period_range("2020-01", "2022-01", freq="M")
    assert windows_apart(months) == 3  # January of three years
    assert windows_apart(months[:12]) == 1
    assert windows_apart([]) == 0


def test_the_summary_by_hand():
    held = {f"{p}covered_{k}": [1.0, 0.0] for p in ("", "naive_") for k in (50, 80, 95)}
    table = pd.DataFrame(
        {
            "series": "x", "known_to": pd.PeriodIndex(["2020-01", "2020-02"], freq="M"),
            "wis": [1.0, 3.0], "naive_wis": [4.0, np.nan], **held,
        }
    )  # fmt: skip
    row = summarised(table, ["series"]).iloc[0]
    assert (row["forecasts"], row["origins"], row["apart"]) == (2, 2, 1)
    assert (row["held_95"], row["score"], row["naive_score"], row["ratio"]) == (50, 2, 4, 0.25)
    assert summarised(table.head(0), ["series"]).empty
