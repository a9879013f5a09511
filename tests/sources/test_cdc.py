"""CDC's two series: each trap of the files has a test that a naive reading fails."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources.cdc import reader as cdc
from tests.sources.support import csv_text, raw_file, write_csv

T404 = cdc.INDICATOR


def old_row(state="US", year="2018", month="July", value="30430", indicator=T404, predicted="31987"):
    """A row in the layout of 2019."""
    return {
        "State": state,
        "Year": year,
        "Month": month,
        "Period": "12 month-ending",
        "Indicator": indicator,
        "Data Value": value,
        "Percent Complete": "100",
        "Percent Pending Investigation": "0.2485",
        "State Name": {"US": "United States", "NY": "New York", "YC": "New York City"}.get(state, state),
        "Footnote": "Underreported due to incomplete data.",
        "Footnote Symbol": "*",
        "Predicted Value": predicted,
    }


def new_row(**changes):
    """The same row as the interface gives it today: other names, another order."""
    order = (3, 2, 1, 0, 4, 6, 7, 8, 9, 10, 5, 11)
    items = [(name.lower().replace(" ", "_"), value) for name, value in old_row(**changes).items()]
    return dict(items[index] for index in order)


@pytest.mark.parametrize("row", [old_row, new_row])
@pytest.mark.parametrize("bom", [False, True])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_both_layouts_read_the_same(tmp_path, row, bom, end):
    path = write_csv(tmp_path / "vsrr.csv", [row(), row(month="August", value="30,501")], bom=bom, end=end)
    table = cdc.read_provisional(path)
    assert list(table["reported_12_month_deaths"]) == [30430, 30501]
    assert list(table["predicted_12_month_deaths"]) == [31987, 31987]
    assert list(table["period"]) == [pd.Timestamp(2018, 7, 1), pd.Timestamp(2018, 8, 1)]
    assert set(table["basis"]) == {cdc.AS_PUBLISHED}


def test_the_file_of_2017_has_no_predicted_value(tmp_path):
    row = old_row()
    del row["Predicted Value"]
    table = cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", [row]))
    assert table["predicted_12_month_deaths"].isna().all()


def test_only_the_exact_indicator_is_the_series(tmp_path):
    wide = "Natural, semi-synthetic, & synthetic opioids, incl. methadone (T40.2-T40.4)"
    rows = [
        old_row(),
        old_row(indicator=wide, value="45000"),
        old_row(indicator="Number of Deaths", value="9"),
    ]
    table = cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", rows))
    assert table["reported_12_month_deaths"].tolist() == [30430]


def test_an_indicator_that_is_not_known_stops_the_load(tmp_path):
    path = write_csv(tmp_path / "vsrr.csv", [old_row(), old_row(indicator="Synthetic opioids (T40.4)")])
    with pytest.raises(DataRefused, match=r"vsrr\.csv, line 3: indicator 'Synthetic opioids \(T40\.4\)'"):
        cdc.read_provisional(path)


def test_a_blank_is_missing_and_not_zero(tmp_path):
    table = cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", [old_row(value="", predicted="")]))
    assert table["reported_12_month_deaths"].isna().all()
    assert table["predicted_12_month_deaths"].isna().all()


def test_jurisdictions_do_not_add_up_to_the_nation(tmp_path):
    rows = [old_row(), old_row(state="NY", value="1400"), old_row(state="YC", value="841")]
    path = write_csv(tmp_path / "vsrr.csv", rows)
    assert cdc.read_provisional(path)["reported_12_month_deaths"].tolist() == [30430]
    names = cdc.read_jurisdictions(path).set_index("state")["name"]
    assert names["NY"] == "New York, without New York City"
    assert names["YC"] == "New York City"


def test_a_file_without_the_national_row_is_refused_rather_than_added_up(tmp_path):
    with pytest.raises(DataRefused, match="no row is 'US'"):
        cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", [old_row(state="NY")]))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"month": "Juli"}, "Month 'Juli'|month 'Juli'"),
        ({"year": "18"}, "is not a year"),
        ({"value": "30430.5"}, "is not a whole number"),
        ({"value": "-3"}, "is below 0"),
        ({"value": "n/a"}, "is not a number"),
        ({"indicator": "Number of Deaths"}, "no row is"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", [old_row(**change)]))
    assert "vsrr.csv, line 2" in refused.value.message


def test_the_same_month_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        cdc.read_provisional(write_csv(tmp_path / "vsrr.csv", [old_row(), old_row(value="30431")]))


def test_a_transcription_keeps_how_each_row_was_obtained(tmp_path):
    rows = [
        {"period": "2025-01", "reported_12_month_deaths": "", "predicted_12_month_deaths": "47043",
         "pending_pct": "", "basis": cdc.BASES[4]},
    ]  # fmt: skip
    table = cdc.read_provisional(write_csv(tmp_path / "table.csv", rows))
    assert table.loc[0, "basis"].startswith("worked out")
    assert pd.isna(table.loc[0, "reported_12_month_deaths"])


def test_final_counts_read_a_month_with_a_space_and_keep_suppressed_cells_missing(tmp_path):
    rows = [{"period": "2023-01 ", "deaths": "6,201"}, {"period": "2023-02", "deaths": "Suppressed"}]
    table = cdc.read_final_monthly(write_csv(tmp_path / "wonder.csv", rows))
    assert table.loc[0, "deaths"] == 6201
    assert table.loc[0, "period"] == pd.Timestamp(2023, 1, 1)
    assert pd.isna(table.loc[1, "deaths"])


def test_years_are_read_with_the_space_wonder_writes_behind_them(tmp_path):
    path = write_csv(tmp_path / "vsrr.csv", [old_row(year="2018 ")])
    assert cdc.read_provisional(path).loc[0, "period"] == pd.Timestamp(2018, 7, 1)


def test_final_counts_with_a_month_left_out_are_refused(tmp_path):
    rows = [{"period": "2023-01", "deaths": "1"}, {"period": "2023-03", "deaths": "1"}]
    with pytest.raises(DataRefused, match="without February 2023"):
        cdc.read_final_monthly(write_csv(tmp_path / "wonder.csv", rows))


def test_headers_tell_the_files(tmp_path):
    old, new = (csv_text([row()]).splitlines()[0].split(",") for row in (old_row, new_row))
    assert cdc.is_provisional_file(old)
    assert cdc.is_provisional_file(new)
    assert not cdc.is_provisional_file(["FY", "Month (abbv)"])
    assert cdc.is_final_file(["deaths", "period"])


@pytest.mark.parametrize(
    ("name", "rows", "last", "reported", "predicted"),
    [
        ("cdc/vsrr_full_2019-04.csv", 45, "2018-09", 30430, 31987),
        ("cdc/vsrr_t404_2026-06-27.csv", 133, "2026-01", 36825, 37488),
    ],
)
def test_the_publishers_own_files_load(name, rows, last, reported, predicted):
    table = cdc.read_provisional(raw_file(name))
    assert len(table) == rows
    end = table.iloc[-1]
    assert f"{end['period']:%Y-%m}" == last
    assert (end["reported_12_month_deaths"], end["predicted_12_month_deaths"]) == (reported, predicted)
