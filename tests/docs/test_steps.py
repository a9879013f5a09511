"""Values that hold from a date on."""

import doctest
import sys
from pathlib import Path

import numpy as np
import pytest

from analysis.errors import NotIdentified, UsageError

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "methods"))

import steps
from steps import step_series

RATE = step_series(["2025-02-04", "2025-03-04", "2025-11-10", "2026-02-24"], [10, 20, 10, 0])


def test_the_value_of_a_day():
    assert np.isnan(RATE.at("2025-02-03"))
    assert RATE.at("2025-02-04") == 10
    assert RATE.at("2025-11-09") == 20
    assert RATE.at("2025-11-10") == 10
    assert RATE.at("2030-01-01") == 0


def test_monthly_mean_by_hand():
    mean = RATE.monthly_mean("2025-02", "2025-11")
    assert np.isnan(mean["2025-02"])  # three days have no value
    # March: three days at 10, 28 at 20. November: nine days at 20, 21 at 10.
    assert mean["2025-03"] == pytest.approx((3 * 10 + 28 * 20) / 31)
    assert mean["2025-06"] == 20
    assert mean["2025-11"] == pytest.approx((9 * 20 + 21 * 10) / 30)


def test_order_does_not_matter_and_ends_are_the_next_start():
    other = step_series(["2026-02-24", "2025-11-10", "2025-03-04", "2025-02-04"], [0, 10, 20, 10])
    assert other.table.equals(RATE.table)
    assert str(RATE.table["end"].iloc[0].date()) == "2025-03-04"
    assert "from 2025-03-04: 20" in RATE.summary()


def test_daily_counts_both_ends():
    days = RATE.daily("2025-03-03", "2025-03-05")
    assert days.tolist() == [10, 20, 20]


def test_refusals():
    with pytest.raises(NotIdentified, match="Two values start on 2025-01-01"):
        step_series(["2025-01-01", "2025-01-01"], [1, 2])
    with pytest.raises(NotIdentified, match="lacks"):
        step_series([None], [1])
    with pytest.raises(NotIdentified):
        step_series([], [])
    with pytest.raises(UsageError, match="before the first"):
        RATE.daily("2025-03-05", "2025-03-01")


def test_the_example_prints_what_it_says():
    outcome = doctest.testmod(steps)
    assert outcome.attempted and not outcome.failed
