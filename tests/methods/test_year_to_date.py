"""Like for like."""

import numpy as np
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.year_to_date import like_for_like, year_to_date
from tests.methods.support import monthly


def test_fiscal_year_by_hand():
    # Months are numbered 1, 2, 3 ... from October 2022.
    series = monthly(range(1, 31), start="2022-10")
    result = year_to_date(series, "2024-12", year_starts=10)
    # October to December 2024: 25 + 26 + 27; a year earlier 13 + 14 + 15; two years earlier 1 + 2 + 3.
    assert result.table["total"].tolist() == [6.0, 42.0, 78.0]
    assert str(result.latest["first"]) == "2024-10"
    assert result.latest["change"] == 36.0
    assert result.latest["change_percent"] == pytest.approx(100 * 36 / 42)
    assert "78" in result.summary()
    assert "42" in result.summary()


def test_calendar_year_by_default():
    assert str(year_to_date(monthly(range(30), start="2022-10"), "2024-12").latest["first"]) == "2024-01"
    assert str(year_to_date(monthly(range(30), start="2022-10"), "2025-01").latest["months"]) == "1"


def test_a_span_across_two_years():
    # Flat months but for a peak that only one of two naive halves would hold.
    series = monthly([10] * 36, start="2023-01")
    result = like_for_like(series, "2025-11", "2025-12", years=1)
    assert result.table["total"].tolist() == [20.0, 20.0]
    assert result.latest["change_percent"] == 0.0


def test_a_missing_month_stops_the_comparison():
    series = monthly([10.0] * 24, start="2023-01")
    series.iloc[3] = np.nan
    with pytest.raises(NotIdentified, match="2023-04 has no value"):
        like_for_like(series, "2024-01", "2024-06", years=1)
    alone = like_for_like(series, "2024-01", "2024-06")
    assert len(alone.table) == 1
    assert "no earlier year" in alone.summary()


def test_a_base_of_zero_has_no_percentage():
    series = monthly([0] * 12 + [5] * 12, start="2023-01")
    result = like_for_like(series, "2024-01", "2024-03")
    assert np.isnan(result.latest["change_percent"])
    assert "base is zero" in result.summary()


def test_spans_do_not_overlap():
    with pytest.raises(UsageError, match="13 months"):
        like_for_like(monthly(range(40)), "2011-01", "2012-01")
    with pytest.raises(UsageError, match="year_starts"):
        year_to_date(monthly(range(40)), "2012-01", year_starts=0)
