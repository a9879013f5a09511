"""CDC's weekly estimates: a model's figures, withheld ones, weeks that are still growing."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cdc import weekly
from tests.sources.support import raw_file, write_csv


def row(
    week="01/02/2021", state="United States", code="US", deaths="1700.06", outcome="Drug Overdose", **more
):
    return {
        "Week Ending Date": week,
        "State": state,
        "State Abbreviation": code,
        "Median Number": deaths,
        "Lower Bound": "",
        "Upper Bound": "1772.21",
        "Outcome": outcome,
        "MMWR Year": "2020",
        "MMWR Week": "53",
        "Rolling 4-Week Mean": "1586.03",
        "Rolling 4-Week Lower": "",
        "Rolling 4-Week Upper": "",
    } | more


def read(tmp_path, *rows):
    return weekly.read_weekly(write_csv(tmp_path / "weekly.csv", rows))


def test_estimates_keep_their_fractions_and_their_bounds(tmp_path):
    table = read(tmp_path, row())
    assert table.loc[0, ["estimated_deaths", "upper"]].tolist() == [1700.06, 1772.21]


def test_a_blank_is_withheld_and_not_zero(tmp_path):
    table = read(tmp_path, row(deaths=""))
    assert table[["estimated_deaths", "lower"]].isna().all(axis=None)


def test_the_last_eight_weeks_are_still_growing(tmp_path):
    weeks = pd.date_range("2020-11-28", periods=9, freq="W-SAT")
    table = read(tmp_path, *(row(week=f"{day:%m/%d/%Y}") for day in weeks))
    assert table["still_growing"].tolist() == [False] + [True] * 8


def test_a_week_goes_by_the_day_it_ends_and_not_by_the_publishers_year_of_weeks(tmp_path):
    assert read(tmp_path, row(week="01/02/2021")).loc[0, "period"] == pd.Timestamp(2021, 1, 2)


def test_the_nation_and_the_city_are_places_of_their_own(tmp_path):
    table = read(
        tmp_path,
        row(),
        row(state="New York", code="NY"),
        row(state="New York City", code="YC", deaths="31.5"),
    )
    assert table["state"].tolist() == ["NY", "US", "YC"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"week": "02/01/2021"}, "is not a Saturday"),  # 2 January written with the day first
        ({"week": "2021-01-02"}, "is not a day"),
        ({"outcome": "Homicide"}, "Outcome 'Homicide' is not known"),
        ({"state": "Guam", "code": "GU"}, "State 'Guam' is not known"),
        ({"code": "UT"}, "is not that of the state beside it"),
        ({"deaths": "-1"}, "is below 0"),
        ({"deaths": "n/a"}, "is not a number"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        read(tmp_path, row(**change))
    assert refused.value.where == "weekly.csv, line 2"


def test_a_line_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        read(tmp_path, row(), row(deaths="1.0"))


def test_its_header_tells_the_file(tmp_path):
    assert catalogue.recognise(write_csv(tmp_path / "w.csv", [row()])).name == "cdc/weekly_estimates"


def test_the_publishers_own_file_loads_and_falls_short_of_the_final_counts():
    path = raw_file("2026-11/cdc/early_model_weekly_overdose_suicide_transport_2021-07.csv")
    table = weekly.read_weekly(path)
    assert len(table) == 40545
    assert not {"CT", "NC"} & set(table["state"])
    nation = table[(table["state"] == "US") & (table["period"].dt.year == 2019)]
    sums = nation.groupby("outcome")["estimated_deaths"].sum().round()
    assert (sums["overdose"], sums["suicide"]) == (67845, 45745)  # final 70,630 and 47,511
