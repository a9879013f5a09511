"""Homicides and all overdoses by month: a third party's sums, a last year that is not whole."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cdc import national_monthly
from tests.sources.support import raw_file, write_csv


def overdoses(month, deaths="1368", year=None):
    return {"Year": year or month[-4:], "Yearmon": month, "Deaths": deaths}


def homicides(month, deaths="1482"):
    return {
        "Yearmon": month,
        "Deaths": deaths,
        "Year": month[-4:],
        "Month": "1",
        "Population": "279040168",
        "Rate": "0.53",
        "Floyd": "FALSE",
        "Floyd2": "0",
        "n": "1999",
    }


def read(tmp_path, *rows, dataset=national_monthly.OVERDOSES):
    return dataset.read(write_csv(tmp_path / "months.csv", rows))


def test_months_without_a_count_behind_the_last_are_not_there_yet(tmp_path):
    rows = [overdoses("Nov 2020", "7,288"), overdoses("Dec 2020", "NA"), overdoses("Jan 2021", "NA")]
    table = read(tmp_path, *rows)
    assert table["period"].tolist() == [pd.Timestamp(2020, 11, 1)]
    assert table["deaths"].tolist() == [7288]


def test_the_last_year_is_provisional(tmp_path):
    table = read(tmp_path, overdoses("Dec 2019"), overdoses("Jan 2020"), overdoses("Feb 2020"))
    assert table["provisional"].tolist() == [False, True, True]


def test_of_the_homicides_only_the_counts_are_kept(tmp_path):
    table = read(tmp_path, homicides("Jan 1999"), dataset=national_monthly.HOMICIDES)
    assert table.columns.tolist() == ["period", "deaths", "provisional"]
    assert table.loc[0, "deaths"] == 1482


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([overdoses("Jan 1999", "NA"), overdoses("Feb 1999")], "stands before the last count"),
        ([overdoses("Jan 1999"), overdoses("Mar 1999")], "begins a file without February 1999"),
        ([overdoses("Jan 1999"), overdoses("Jan 1999")], "stands in line 2 already"),
        ([overdoses("Jan 1999", year="2000")], "is not a month of the year beside it"),
        ([overdoses("January 1999")], "is not a month of the year beside it"),
        ([overdoses("Jan 1999", "")], "is not a number"),
        ([overdoses("Jan 1999", "5.5")], "is not a whole number"),
        ([overdoses("Jan 1999", "NA")], "begins a file without a count"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, rows, message):
    with pytest.raises(DataRefused, match=message):
        read(tmp_path, *rows)


def test_their_headers_tell_the_two_files_apart(tmp_path):
    one = write_csv(tmp_path / "a.csv", [homicides("Jan 1999")])
    other = write_csv(tmp_path / "b.csv", [overdoses("Jan 1999")])
    assert catalogue.recognise(one).name == "cdc/homicides_monthly"
    assert catalogue.recognise(other).name == "cdc/overdose_all_monthly"


def test_the_files_load():
    deaths = {}
    for dataset, name in (
        (national_monthly.HOMICIDES, "homicides"),
        (national_monthly.OVERDOSES, "overdoses"),
    ):
        table = dataset.read(raw_file(f"2026-11/cdc/{name}_month_1999_2020.csv"))
        assert (len(table), f"{table['period'].max():%Y-%m}") == (263, "2020-11")
        deaths[name] = table.loc[table["period"].dt.year == 2019, "deaths"].sum()
    assert deaths == {"homicides": 19141, "overdoses": 70630}  # the published finals of 2019
