"""The reporting triangle, its nowcast, and how it is scored."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.errors import NotIdentified, UsageError
from analysis.methods.nowcast import (
    NEITHER,
    OWN,
    PUBLISHER,
    nowcast,
    reporting_triangle,
    score_nowcasts,
    weighted_interval_score,
)

NAMES = {"reference": "month", "vintage": "published", "value": "deaths"}


def long_table(months: int, *, noise: float = 0.02, seed: int = 0, prediction: bool = False) -> pd.DataFrame:
    """One vintage a month; a month is 80% complete after one month, 95% after two, whole after three."""
    rng = np.random.default_rng(seed)
    share = {1: 0.80, 2: 0.95}
    rows = []
    first = pd.Period("2020-01", freq="M")
    for i in range(months):
        final = 1000 + 10 * i
        for delay in range(1, months - i + 1):
            part = share.get(delay, 1.0) * (np.exp(noise * rng.standard_normal()) if delay in share else 1.0)
            row = {"month": str(first + i), "published": str(first + i + delay), "deaths": final * part}
            if prediction:
                row["predicted"] = final * 1.01
            rows.append(row)
    return pd.DataFrame(rows)


def triangle(months: int, **options):
    prediction = "predicted" if options.get("prediction") else None
    return reporting_triangle(long_table(months, **options), **NAMES, prediction=prediction, settled_after=3)


def test_the_triangle_has_months_down_and_vintages_across():
    table = triangle(5)
    assert table.values.shape == (5, 5)
    assert table.values.notna().sum().tolist() == [1, 2, 3, 4, 5]
    assert table.table["delay"].min() == 1
    assert table.settled().tolist() == [1000.0, 1010.0, 1020.0]


def test_completion_by_hand():
    # Without noise every ratio at delay 1 is 1 / 0.8: a month reported as 80% comes out whole.
    result = nowcast(triangle(15, noise=0.0))
    newest = result.table.set_index("delay")
    assert newest.loc[1, "estimate"] == pytest.approx(1140)
    assert newest.loc[1, "completeness"] == pytest.approx(0.8)
    assert newest.loc[2, "estimate"] == pytest.approx(1130)
    assert (newest["method"] == OWN).all()


def test_interval_by_hand():
    one = triangle(15, seed=3)
    row = nowcast(one).table.set_index("delay").loc[1]
    settled = one.settled()
    past = []
    for month, final in settled.items():
        past.append(np.log(final / one.values.loc[month, month + 1]))
    n = len(past)
    reach = stats.t.ppf(0.975, n - 1) * np.std(past, ddof=1) * np.sqrt(1 + 1 / n)
    assert row.past_ratios == n == 13
    assert row.estimate == pytest.approx(row.reported * np.exp(np.mean(past)))
    assert row.lower_95 == pytest.approx(row.reported * np.exp(np.mean(past) - reach))
    assert row.upper_95 == pytest.approx(row.reported * np.exp(np.mean(past) + reach))


def test_a_thin_triangle_falls_back_to_the_publisher_and_says_so():
    result = nowcast(triangle(6, prediction=True))
    assert set(result.table["method"]) == {PUBLISHER}
    assert result.table["estimate"].tolist() == pytest.approx([1040 * 1.01, 1050 * 1.01])
    assert result.table["lower_95"].isna().all()
    assert PUBLISHER in result.summary()


def test_a_thin_triangle_without_a_prediction_says_that_too():
    result = nowcast(triangle(6))
    assert set(result.table["method"]) == {NEITHER}
    assert result.table["estimate"].isna().all()


def test_past_vintages_know_only_what_was_known():
    one = triangle(20)
    before = one.known_at("2021-03")
    assert before.values.columns[-1] == pd.Period("2021-03", freq="M")
    changed = long_table(20)
    late = changed["published"] > "2021-03"
    changed.loc[late, "deaths"] *= 10
    other = reporting_triangle(changed, **NAMES, settled_after=3).known_at("2021-03")
    pd.testing.assert_frame_equal(nowcast(before).table, nowcast(other).table)


def test_scores_on_past_vintages():
    scores = score_nowcasts(triangle(80, seed=1))
    own = scores.by_method.set_index("method").loc[OWN]
    assert own.n > 100
    assert own.coverage_95 == pytest.approx(0.95, abs=0.05)
    assert own.coverage_50 == pytest.approx(0.5, abs=0.12)
    assert own.mean_absolute_error_percent < own.reported_error_percent / 3
    assert own.mean_wis > 0
    assert "intervals held" in scores.summary()


def test_predictions_are_scored_by_their_error_only():
    scores = score_nowcasts(triangle(8, prediction=True), min_ratios=6)
    publisher = scores.by_method.set_index("method").loc[PUBLISHER]
    assert publisher.mean_absolute_error_percent == pytest.approx(1.0)
    assert np.isnan(publisher.coverage_95)


def test_two_vintages_score_nothing():
    scores = score_nowcasts(triangle(2))
    assert scores.table.empty
    assert "No past vintage" in scores.summary()


def test_weighted_interval_score_by_hand():
    # One 80% interval 8 to 12, median 10, observed 13: alpha 0.2,
    # (0.5 * 3 + 0.1 * 4 + 1) / 1.5 = 2.9 / 1.5.
    assert weighted_interval_score(13, 10, {0.8: (8, 12)}) == pytest.approx(2.9 / 1.5)
    # Inside: 0.5 * 1 + 0.1 * 4 over 1.5.
    assert weighted_interval_score(11, 10, {0.8: (8, 12)}) == pytest.approx(0.9 / 1.5)
    # No interval: the absolute error.
    assert weighted_interval_score(13, 10, {}) == 3.0


def test_refusals():
    table = long_table(3)
    with pytest.raises(NotIdentified, match="occurs twice"):
        reporting_triangle(pd.concat([table, table.iloc[:1]]), **NAMES)
    table.loc[0, "published"] = "2019-12"
    with pytest.raises(NotIdentified, match="had not begun"):
        reporting_triangle(table, **NAMES)
    with pytest.raises(UsageError, match="min_ratios"):
        nowcast(triangle(5), min_ratios=2)
