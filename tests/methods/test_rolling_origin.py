"""Forecasts made again from past days: only what was known then, one forecast for what was known."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from analysis.methods.projection import project
from analysis.methods.rolling_origin import COLUMNS, Origin, distinct, forecast_from, with_scores
from tests.methods.support import uk_drivers

DAY = dt.date(1983, 1, 31)


@pytest.fixture(scope="module")
def known():
    series = uk_drivers()[:"1982-12"]
    series.attrs["kind"] = "monthly"
    return series


def test_a_forecast_is_the_projection_of_what_was_known(known):
    table = forecast_from("drivers", Origin(DAY, known, "kept"), uk_drivers(), draws=400, seed=1)
    ahead = project(known, 12, draws=400, seed=1)
    months = table[table["target"] == "month"]
    assert months["median"].tolist() == ahead.table["median"].tolist()
    assert months["horizon"].tolist() == list(range(1, 13))
    assert months["observed"].tolist() == uk_drivers()["1983"].tolist()
    assert months["naive_median"].tolist() == uk_drivers()["1982"].tolist()
    total = table[table["target"] == "total"].iloc[0]
    assert total["observed"] == uk_drivers()["1983"].sum()
    assert total["naive_median"] == uk_drivers()["1982"].sum()
    assert total["lower_95"] == ahead.totals["lower"].iloc[0]


def test_later_values_change_nothing_but_what_is_observed(known):
    truth = uk_drivers()
    other = truth.copy()
    other[other.index >= "1983-01"] *= 2
    one, two = (forecast_from("x", Origin(DAY, known, "kept"), t, draws=300) for t in (truth, other))
    pd.testing.assert_frame_equal(one.drop(columns="observed"), two.drop(columns="observed"))
    assert (two["observed"] == 2 * one["observed"]).all()


def test_months_not_observed_yet_are_left_out(known):
    table = forecast_from("x", Origin(DAY, known, "kept"), uk_drivers()[:"1983-05"], draws=300)
    assert (table["target"] == "month").all()  # no total of twelve months yet
    assert len(table) == 5
    assert forecast_from("x", Origin(DAY, known, "kept"), known).empty


def test_a_refused_projection_gives_no_row(known):
    short = Origin(DAY, known[-23:], "kept")
    assert forecast_from("x", short, uk_drivers()).empty
    assert with_scores([forecast_from("x", short, uk_drivers())]).columns.tolist() == COLUMNS


def test_without_errors_of_a_year_there_is_no_naive_band_for_the_total(known):
    table = with_scores([forecast_from("x", Origin(DAY, known[-30:], "kept"), uk_drivers(), draws=300)])
    by_target = table.groupby("target")["naive_wis"].apply(lambda column: column.isna().all())
    assert by_target.to_dict() == {"month": False, "total": True}
    assert table["wis"].notna().all()


def test_what_is_known_twice_counts_once(known):
    first = Origin(dt.date(1983, 1, 15), known, "kept")
    again = Origin(dt.date(1983, 1, 31), known * 1.1, "cut")
    later = Origin(dt.date(1983, 2, 28), uk_drivers()[:"1983-01"], "cut")
    assert distinct([later, first, again]) == [first, later]


def test_scores_are_those_of_the_columns(known):
    table = with_scores([forecast_from("x", Origin(DAY, known, "kept"), uk_drivers(), draws=300)])
    inside = (table["lower_80"] <= table["observed"]) & (table["observed"] <= table["upper_80"])
    assert table["covered_80"].tolist() == inside.astype(float).tolist()
    np.testing.assert_array_less(0, table["wis"])
