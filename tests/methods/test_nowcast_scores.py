"""Past nowcasts and predictions against what settled; sums that share months are not counted as if apart."""

import numpy as np
import pandas as pd
import pytest

from analysis.methods.nowcast import OWN, PUBLISHER, reporting_triangle
from analysis.methods.nowcast_scores import (
    FALLING,
    RISING,
    score_nowcasts,
    weighted_interval_score,
    windows_apart,
)
from tests.methods.test_nowcast import NAMES, triangle


def test_scores_on_past_vintages():
    scores = score_nowcasts(triangle(80, seed=1))
    own = scores.by_method.set_index("method").loc[OWN]
    assert own.n > 100
    assert own.coverage_95 == pytest.approx(0.95, abs=0.05)
    # What is too low here at one age is made up at the next, which errors added up by step do not know.
    assert own.coverage_50 == pytest.approx(0.58, abs=0.12)
    assert own.mean_absolute_error_percent < own.reported_error_percent / 3
    assert own.mean_wis > 0
    assert "intervals held" in scores.summary()


def test_predictions_are_scored_beside_every_nowcast_by_their_error_only():
    scores = score_nowcasts(triangle(14, prediction=True))
    both = scores.by_method.set_index("method")
    assert both.loc[PUBLISHER].mean_absolute_error_percent == pytest.approx(1.0)
    assert np.isnan(both.loc[PUBLISHER].coverage_95)
    # From the first two vintages nothing can be nowcast.
    assert both.loc[PUBLISHER].n == both.loc[OWN].n + 3


def test_errors_stand_by_whether_deaths_rose_or_fell():
    """Sums rise to 2020-12 and fall after; predictions are 3% high before, and 1% low from then on."""
    rows = []
    for file in ("2020-06", "2021-12", "2024-01"):
        for month in pd.period_range("2018-01", pd.Period(file, "M") - 1, freq="M"):
            level = 1000 + 10 * (36 - abs((month - pd.Period("2020-12", "M")).n))
            guess = level * (1.03 if month < pd.Period("2020-12", "M") else 0.99)
            rows.append((str(month), file, level, guess))
    table = pd.DataFrame(rows, columns=["month", "published", "deaths", "guess"])
    scores = score_nowcasts(reporting_triangle(table, **NAMES, prediction="guess", window=12))
    said = scores.by_regime[scores.by_regime["method"] == PUBLISHER].set_index("regime")
    # Open in June 2020: July 2019 to May 2020; in December 2021: January to November 2021. Of these the sums
    # to May 2021 lie no lower than a year before; those from June 2021 on do.
    assert said["mean_error_percent"].to_dict() == pytest.approx(
        {RISING: 100 * (11 * 3 - 5) / 1600, FALLING: -1.0}
    )
    assert said["n"].to_dict() == {RISING: 16, FALLING: 6}
    assert said["vintages"].to_dict() == {RISING: 2, FALLING: 1}
    # July 2019 to May 2021 hold two sums of twelve months without a month in common, June to November one.
    assert said["windows"].to_dict() == {RISING: 2, FALLING: 1}


def test_neighbouring_sums_are_one_window():
    eight = pd.period_range("2020-01", periods=8, freq="M")
    assert windows_apart(eight, 12) == 1
    assert windows_apart(pd.Series([*eight, *eight]), 12) == 1
    assert windows_apart(eight, 1) == 8
    assert windows_apart(pd.period_range("2020-01", periods=25, freq="M"), 12) == 3


def test_two_vintages_score_nothing():
    scores = score_nowcasts(triangle(2))
    assert scores.table.empty and scores.by_method.empty and scores.by_regime.empty
    assert "No past vintage" in scores.summary()


def test_weighted_interval_score_by_hand():
    # One 80% interval 8 to 12, median 10, observed 13: alpha 0.2,
    # (0.5 * 3 + 0.1 * 4 + 1) / 1.5 = 2.9 / 1.5.
    assert weighted_interval_score(13, 10, {0.8: (8, 12)}) == pytest.approx(2.9 / 1.5)
    # Inside: 0.5 * 1 + 0.1 * 4 over 1.5.
    assert weighted_interval_score(11, 10, {0.8: (8, 12)}) == pytest.approx(0.9 / 1.5)
    # No interval: the absolute error.
    assert weighted_interval_score(13, 10, {}) == 3.0
