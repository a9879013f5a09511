"""Kaplan-Meier against a published answer and by hand."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.lags import lags_between

DAY = pd.Timestamp("2020-01-01")


def cases(days, closed, as_of_days=4000):
    """Cases that begin so that each is watched for the given number of days."""
    days, closed = np.asarray(days), np.asarray(closed, bool)
    now = DAY + pd.Timedelta(days=as_of_days)
    start = pd.Series(
        [DAY if done else now - pd.Timedelta(days=int(d)) for d, done in zip(days, closed, strict=True)]
    )
    end = pd.Series(
        [DAY + pd.Timedelta(days=int(d)) if done else pd.NaT for d, done in zip(days, closed, strict=True)]
    )
    return start, end, now


def test_freireich_leukaemia_remissions():
    # 6-mercaptopurine arm: the textbook table of Kaplan-Meier (Freireich and others 1963; Cox and Oakes
    # 1984).
    days = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
    done = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
    start, end, now = cases(days, done)
    result = lags_between(start, end, as_of=now)
    assert result.curve["days"].tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert result.curve["at_risk"].tolist() == [21, 17, 15, 12, 11, 7, 6]
    published = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    assert result.curve["still_open"].round(3).tolist() == published
    assert result.median_days == 23
    assert result.closed == 9


def test_leaving_open_cases_out_would_shorten_the_median():
    start, end, now = cases([10, 20, 30, 200, 300, 400], [1, 1, 1, 0, 0, 0])
    result = lags_between(start, end, as_of=now)
    # At 30 days half are still open: the curve touches one half there, so the median is 30, not 20.
    assert result.curve["still_open"].round(4).tolist() == [0.8333, 0.6667, 0.5]
    assert result.median_days == 30


def test_a_median_that_is_not_reached_is_not_made_up():
    start, end, now = cases([10, 200, 300], [1, 0, 0])
    result = lags_between(start, end, as_of=now)
    assert np.isnan(result.median_days)
    assert "not reached" in result.summary()


def test_nothing_ended_yet():
    start, end, now = cases([10, 20], [0, 0])
    result = lags_between(start, end, as_of=now)
    assert result.curve.empty
    assert np.isnan(result.median_days)


def test_as_of_decides_what_is_open():
    start = pd.Series(pd.to_datetime(["2020-01-01", "2020-01-01", "2021-06-01"]))
    end = pd.Series(pd.to_datetime(["2020-03-01", "2021-03-01", "2021-07-01"]))
    result = lags_between(start, end, as_of="2020-12-31")
    assert result.table["open"].tolist() == [False, True]
    assert result.table["days"].tolist() == [60.0, 365.0]


def test_an_end_before_its_start_is_a_negative_lag():
    start = pd.Series(pd.to_datetime(["2020-03-01", "2020-01-01", "2020-01-01"]))
    end = pd.Series(pd.to_datetime(["2020-02-20", "2020-01-06", "2020-01-31"]))
    result = lags_between(start, end, as_of="2021-01-01")
    assert result.table["days"].tolist() == [-10.0, 5.0, 30.0]
    assert result.median_days == 5
    assert result.curve["days"].tolist() == [-10, 5, 30]


def test_refusals():
    start = pd.Series(pd.to_datetime(["2020-01-01", None]))
    with pytest.raises(NotIdentified, match="no start"):
        lags_between(start, start, as_of="2021-01-01")
    with pytest.raises(NotIdentified, match="No case"):
        lags_between(start[:1], start[:1], as_of="2019-01-01")
    with pytest.raises(UsageError):
        lags_between(start, start[:1], as_of="2021-01-01")
