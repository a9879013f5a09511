"""From a series to the months analysed: every cut and position counted by hand."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.methods.preparation import (
    events_near,
    log_exposure,
    open_months,
    positions,
    predictor_columns,
    prepare,
)
from tests.methods.support import counts, monthly

MONTHS = pd.period_range("2012-01", "2013-12", freq="M")


@pytest.fixture
def series():
    """January 2010 to December 2014."""
    return counts(60, seed=1)


@pytest.mark.parametrize(
    ("options", "first", "last", "onset", "start"),
    [
        ({}, "2010-01", "2014-12", 36, 0),
        ({"delay": 2}, "2010-01", "2014-12", 38, 0),
        ({"pre_months": 24}, "2011-01", "2014-12", 24, 12),
        ({"post_months": 12}, "2010-01", "2013-12", 36, 0),
        ({"until": "2014-03-15"}, "2010-01", "2014-02", 36, 0),
        ({"pre_months": 12, "post_months": 6}, "2012-01", "2013-06", 12, 24),
        ({"post_months": 12, "until": "2013-09"}, "2010-01", "2013-08", 36, 0),
        ({"post_months": 6, "until": "2014-06"}, "2010-01", "2013-06", 36, 0),
    ],
)
def test_the_window_is_cut_where_it_is_asked(series, options, first, last, onset, start):
    ready = prepare(series, "2013-01-20", **options)
    assert (str(ready.months[0]), str(ready.months[-1])) == (first, last)
    assert (ready.onset, ready.start, str(ready.event)) == (onset, start, "2013-01")
    assert ready.series.equals(series[first:last])
    assert (ready.name, len(ready.whole)) == ("cases", 60)


def test_too_few_months_are_refused_unless_the_shape_needs_fewer(series):
    with pytest.raises(NotIdentified, match=r"36 month\(s\) before the onset and 3 from it on"):
        prepare(series, "2013-01", post_months=3)
    assert len(prepare(series, "2013-01", post_months=3, least_after=3).series) == 39
    with pytest.raises(NotIdentified, match="11 month"):
        prepare(series, "2013-01", pre_months=11)


def test_an_event_that_was_cut_away_is_refused(series):
    with pytest.raises(NotIdentified, match="outside the data, 2010-01 to 2012-12"):
        prepare(series, "2013-01", until="2013-01")


def test_provisional_months_are_refused_where_the_window_holds_them(series):
    series.attrs["provisional_from"] = "2014-10"
    with pytest.raises(NotIdentified, match=r"3 month\(s\) from 2014-10"):
        prepare(series, "2013-01")
    assert len(prepare(series, "2013-01", until="2014-10").series) == 57
    ready = prepare(series, "2013-01", include_provisional=True)
    assert open_months(ready.series, None) == 3


def test_open_months_are_counted(series):
    assert open_months(series, None) == 0
    assert open_months(series, "2014-12-31") == 1
    series.attrs["provisional_from"] = "2014-07"
    assert open_months(series, None) == 6
    assert open_months(series, "2015-01") == 0


def test_positions_count_from_the_first_month():
    assert positions(MONTHS, {"next": "2012-02-28", "last": "2013-12"}) == {"next": 1, "last": 23}
    for outside in ("2012-01", "2014-01"):
        with pytest.raises(NotIdentified, match=f"onset law in {outside} lies outside"):
            positions(MONTHS, {"law": outside})


def test_log_exposure_covers_the_window():
    people = monthly(np.exp(np.arange(36)), start="2011-07")
    assert log_exposure(None, MONTHS).tolist() == [0.0] * 24
    assert log_exposure(people, MONTHS) == pytest.approx(np.arange(6, 30))
    people.iloc[8] = 0.0
    with pytest.raises(NotIdentified, match="The exposure has no positive value in 2012-03"):
        log_exposure(people, MONTHS)
    with pytest.raises(NotIdentified, match="no positive value in 2013-12"):
        log_exposure(monthly(np.ones(23), start="2012-01"), MONTHS)


def test_predictors_are_centred_logs_in_order():
    assert predictor_columns(MONTHS, None) is None
    rising, falling = np.exp(np.arange(24.0)), np.exp(-2 * np.arange(24.0))
    given = {"rising": monthly(rising, "2012-01"), "falling": monthly(falling, "2012-01")}
    # The mean of 0 to 23 is 11.5.
    want = np.column_stack([np.arange(24) - 11.5, 23 - 2.0 * np.arange(24)])
    assert predictor_columns(MONTHS, given) == pytest.approx(want)
    given["falling"].iloc[0] = -1.0
    with pytest.raises(NotIdentified, match="The predictor falling has no positive value in 2012-01"):
        predictor_columns(MONTHS, given)


def test_events_near_are_those_in_the_window_and_six_months_before():
    others = {
        "late": "2013-12-31", "too late": "2014-01", "same": "2013-01-05", "just before": "2011-12",
        "six before": "2011-07", "too early": "2011-06-30", "inside": "2012-01",
    }  # fmt: skip
    table = events_near(MONTHS, pd.Period("2013-01", "M"), others)
    assert table.values.tolist() == [
        ["six before", pd.Period("2011-07", "M"), -18, False, True],
        ["just before", pd.Period("2011-12", "M"), -13, False, True],
        ["inside", pd.Period("2012-01", "M"), -12, False, False],
        ["same", pd.Period("2013-01", "M"), 0, True, False],
        ["late", pd.Period("2013-12", "M"), 11, True, False],
    ]
    assert list(table)[-1] == "before_window"


def test_no_event_leaves_a_table_without_rows():
    table = events_near(MONTHS, MONTHS[12], {})
    assert (len(table), "after_onset" in table) == (0, True)
