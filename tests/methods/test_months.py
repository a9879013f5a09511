"""One place normalises monthly series; gaps and doubles are refused with the months named."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.months import as_month, as_monthly
from tests.methods.support import monthly


@pytest.mark.parametrize(
    "moment",
    ["2019-05", "2019-05-17", dt.date(2019, 5, 1), pd.Timestamp("2019-05-31"), pd.Period("2019-05", "M")],
)
def test_every_way_to_write_a_month_is_the_same_month(moment):
    assert as_month(moment) == pd.Period("2019-05", freq="M")


@pytest.mark.parametrize("moment", ["spring", None, float("nan")])
def test_what_is_no_month_is_refused(moment):
    with pytest.raises(UsageError, match="month"):
        as_month(moment)


def test_periods_and_first_of_month_dates_give_one_series():
    periods = monthly([3, 1, 2])
    dates = pd.Series([3.0, 1.0, 2.0], index=pd.date_range("2010-01-01", periods=3, freq="MS"), name="cases")
    pd.testing.assert_series_equal(as_monthly(periods), as_monthly(dates))


def test_order_is_restored_and_attributes_are_kept():
    series = monthly([3, 1, 2]).iloc[::-1]
    series.attrs = {"kind": "monthly"}
    tidy = as_monthly(series)
    assert list(tidy) == [3.0, 1.0, 2.0]
    assert tidy.attrs == {"kind": "monthly"}


def test_a_gap_is_named():
    series = monthly([1, 2, 3, 4]).drop(pd.Period("2010-02", freq="M"))
    with pytest.raises(NotIdentified, match="2010-02") as refusal:
        as_monthly(series)
    assert "publisher" in refusal.value.remedy


def test_a_missing_value_is_a_gap():
    with pytest.raises(NotIdentified, match="2010-03"):
        as_monthly(monthly([1, 2, np.nan, 4]))


def test_a_month_twice_is_refused():
    series = monthly([1, 2, 3])
    with pytest.raises(NotIdentified, match="2010-01 occurs more than once"):
        as_monthly(pd.concat([series, series.iloc[:1]]))


def test_an_index_that_is_not_months_is_refused():
    with pytest.raises(UsageError, match="first of a month"):
        as_monthly(pd.Series([1.0, 2.0], index=pd.to_datetime(["2010-01-01", "2010-02-15"])))
    with pytest.raises(UsageError, match="not monthly"):
        as_monthly(pd.Series([1.0], index=pd.PeriodIndex(["2010Q1"], freq="Q")))
    with pytest.raises(UsageError, match="not months"):
        as_monthly(pd.Series([1.0, 2.0]))


def test_an_empty_series_and_text_are_refused():
    with pytest.raises(NotIdentified, match="empty"):
        as_monthly(monthly([]))
    with pytest.raises(UsageError, match="not numbers"):
        as_monthly(pd.Series(["many"], index=pd.period_range("2010-01", periods=1, freq="M")))
