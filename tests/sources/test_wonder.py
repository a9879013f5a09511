"""CDC WONDER by state and month: three layouts, withheld cells, standings behind the year."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cdc import wonder
from analysis.sources.us_states import FIPS, STATES
from tests.sources.support import raw_file, write_csv

NAMES = {1: "Jan.", 2: "Feb.", 3: "Mar."}


def row(state="Ohio", year=2023, month=1, deaths="44", behind="", residence=False, **more):
    """A line; `residence` gives the layout of the provisional database, `behind` what follows the year."""
    column = "Residence State" if residence else "State"
    return {
        "Notes": "",
        "Year": f"{year}{behind}",
        "Year Code": str(year),
        "Month": f"{NAMES[month]}, {year}{behind}",
        "Month Code": f"{year}/{month:02}",
        column: state,
        f"{column} Code": f"{FIPS[STATES[state]]:02}" if state in STATES else "72",
        "Multiple Cause of death": "Other synthetic narcotics",
        "Multiple Cause of death Code": "T40.4",
        "Deaths": deaths,
        "Population": "Not Applicable",
        "Crude Rate": "Not Applicable",
    } | more


def read(tmp_path, *rows):
    return wonder.read_states(write_csv(tmp_path / "wonder.csv", rows))


@pytest.mark.parametrize("residence", [False, True])
def test_final_and_provisional_layouts_read_the_same(tmp_path, residence):
    table = read(tmp_path, row(residence=residence), row(state="Texas", deaths="1,044", residence=residence))
    assert table["state"].tolist() == ["OH", "TX"]
    assert table["deaths"].tolist() == [44, 1044]
    assert set(table["period"]) == {pd.Timestamp(2023, 1, 1)}


def test_a_year_with_a_space_behind_it_is_that_year_and_final(tmp_path):
    table = read(tmp_path, row(behind=" "))
    assert table.loc[0, "period"] == pd.Timestamp(2023, 1, 1)
    assert table.loc[0, "status"] == "final"


def test_a_cell_without_a_line_is_absent_and_never_zero(tmp_path):
    table = read(tmp_path, row(), row(month=2), row(state="Wyoming"))
    assert len(table) == 3
    wyoming = table[table["state"] == "WY"].set_index("period")["deaths"]
    assert pd.Timestamp(2023, 2, 1) not in wyoming.index
    assert not (table["deaths"] == 0).any()


def test_a_cell_marked_as_suppressed_is_missing_and_not_zero(tmp_path):
    table = read(tmp_path, row(deaths="Suppressed"))
    assert table["deaths"].isna().tolist() == [True]


def test_only_the_last_month_of_a_year_that_is_not_over_is_partial(tmp_path):
    table = read(
        tmp_path,
        row(year=2023, residence=True),
        row(year=2024, behind=" (provisional)", residence=True),
        row(year=2025, month=2, behind=" (provisional and partial)", residence=True),
        row(year=2025, month=3, behind=" (provisional and partial)", residence=True),
    )
    assert table["status"].tolist() == ["final", "provisional", "provisional", "partial"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"deaths": "9"}, "Deaths '9' is below 10"),
        ({"deaths": "0"}, "Deaths '0' is below 10"),
        ({"deaths": ""}, "is not a number"),
        ({"Notes": "Total"}, "Run the query without totals"),
        ({"Multiple Cause of death Code": "T40.1"}, "Run the query for T40.4 alone"),
        ({"state": "Puerto Rico"}, "State 'Puerto Rico' is not known"),
        ({"behind": " (estimated)"}, r"Year '2023 \(estimated\)' is not known"),
        ({"Month Code": "2022/01"}, "is not of the year beside it"),
        ({"Month Code": "2023/13"}, "is not a month"),
        ({"State Code": "40"}, "is not that of the state beside it"),
        ({"Year": "2022"}, "Year '2022' is not known"),
    ],
)
def test_what_would_be_counted_wrong_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        read(tmp_path, row(**change))
    assert refused.value.where == "wonder.csv, line 2"


def test_a_state_and_month_twice_are_refused(tmp_path):
    with pytest.raises(DataRefused, match="2023-01 / OH stands in line 2 already"):
        read(tmp_path, row(), row(deaths="45"))


def test_a_query_without_states_or_with_another_column_is_refused(tmp_path):
    national = {name: value for name, value in row().items() if not name.startswith("State")}
    with pytest.raises(DataRefused, match="missing column 'State', 'State Code'"):
        read(tmp_path, national)
    with pytest.raises(DataRefused, match="unknown column 'Gender'"):
        read(tmp_path, row(Gender="Female"))


def test_its_header_tells_the_file(tmp_path):
    path = write_csv(tmp_path / "wonder.csv", [row(residence=True)])
    assert catalogue.recognise(path).name == "cdc/overdose_state_monthly"


@pytest.mark.parametrize(
    ("name", "rows", "sums"),
    [
        ("1999_2020", 3347, {2018: 30612, 2020: 56083}),
        ("2018_2023", 3003, {2018: 30612, 2022: 73518, 2023: 72425}),
        ("provisional_2018_2025-03", 3658, {2022: 73518, 2023: 72425, 2024: 47320}),
    ],
)
def test_the_publishers_own_files_load(name, rows, sums):
    table = wonder.read_states(raw_file(f"2026-11/cdc/wonder_t404_state_month_{name}.csv"))
    assert len(table) == rows
    deaths = table.groupby(table["period"].dt.year)["deaths"].sum()
    assert {year: deaths[year] for year in sums} == sums
