"""India's exports: fiscal years, codes that end, and a collection whose imports are exports."""

import datetime as dt

import pandas as pd
import pytest

from analysis.errors import DataRefused, UnknownName
from analysis.sources import catalogue
from analysis.sources.dgcis import reader as dgcis
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

FILE = "2026-11/india_dgcis/india_exports_hs8_by_country_fy2017-18_fy2024-25.csv"


def row(year="2021-22", hs8="29333990", value="10.5", country="MEXICO", **others):
    cells = (year, "Export", hs8, "OTHER COMPOUNDS", country, value, "100", "KGS")
    return dict(zip(dgcis.COLUMNS, cells, strict=True)) | others


@pytest.fixture
def read(tmp_path):
    return lambda *rows: dgcis.read_exports(write_csv(tmp_path / "india.csv", rows))


def test_a_year_runs_from_april_to_march(read):
    table = read(row("2018-19"), row("2019-20"))
    assert table["year_end"].tolist() == [pd.Timestamp(2019, 3, 31), pd.Timestamp(2020, 3, 31)]
    assert dgcis.EXPORTS.known_from(dt.date(2019, 3, 31)) == dt.date(2019, 7, 29)  # 120 days later


@pytest.mark.parametrize("year", ["y2023_2024", "2023-2024", "2023-25", "2023", "2023-23", ""])
def test_a_label_that_is_not_a_year_and_the_next_is_refused(read, year):
    with pytest.raises(DataRefused, match=r"line 2: fiscal_year .* is not a fiscal year"):
        read(row(year))


def test_the_turn_of_a_century_is_a_fiscal_year(read):
    assert read(row("2098-99"), row("2099-00"))["fiscal_year"].tolist() == ["2098-99", "2099-00"]


def test_imports_are_refused_for_they_are_the_exports_in_rupees(read):
    with pytest.raises(DataRefused, match="flow 'Import' is not known") as error:
        read(row(flow="Import"))
    assert "rupees" in error.value.remedy


def test_another_unit_or_column_is_refused(read):
    with pytest.raises(DataRefused, match="quantity_unit 'NOS' is not known"):
        read(row(quantity_unit="NOS"))
    with pytest.raises(DataRefused, match="unknown column 'value_inr_crore'"):
        read(row(value_inr_crore="1"))


def test_a_blank_quantity_is_missing_and_a_value_of_nought_stays(read):
    table = read(row(value="0.0", quantity=""))
    assert table["value_usd_million"].tolist() == [0.0]
    assert table["quantity_kg"].isna().all()


def test_codes_are_text_and_an_asterisk_marks_one_that_ended(read):
    table = read(row(hs8="01012100"), row(hs8="29333919", description="*OTHER DERIVATIVES OF PYRADINE"))
    assert table["hs8"].tolist() == ["01012100", "29333919"]
    assert table["code_ended"].tolist() == [False, True]
    assert table["description"].tolist()[1] == "OTHER DERIVATIVES OF PYRADINE"
    with pytest.raises(DataRefused, match="hs8 '1012100' is not an eight-digit code"):
        read(row(hs8="1012100"))


def test_a_sum_is_not_joined_across_a_code_that_ended(read):
    table = read(
        row("2021-22", "29333919", "40"), row("2021-22", "29333990", "60"),
        row("2022-23", "29333919", "50"), row("2022-23", "29333990", "70"),
        row("2023-24", "29333990", "80"), row("2024-25", "29333990", "90"),
    )  # fmt: skip
    line = dgcis.line_by_year(table, "293339")
    assert line["value_usd_million"].tolist() == [100, 120, 80, 90]
    assert line["segment"].tolist() == [1, 1, 2, 2]
    assert line["broken_by"].tolist() == ["", "", "29333919", ""]


def test_a_code_that_begins_breaks_a_line_and_one_of_little_weight_does_not(read):
    table = read(
        row("2021-22", "29333990", "97"), row("2021-22", "29333917", "3"),  # 3% of the line: no break
        row("2022-23", "29333990", "100"),
        row("2023-24", "29333990", "100"), row("2023-24", "29333921", "20"),
    )  # fmt: skip
    line = dgcis.line_by_year(table, "293339")
    assert line["segment"].tolist() == [1, 1, 2]
    assert line["broken_by"].tolist() == ["", "", "29333921"]


def test_a_line_breaks_for_every_country_and_a_year_without_trade_is_nought(read):
    table = read(
        row("2021-22", "29333919", "40"), row("2021-22", "29333990", "60", "U S A"),
        row("2022-23", "29333990", "70", "U S A"),
    )  # fmt: skip
    line = dgcis.line_by_year(table, "293339", "MEXICO")
    assert line["value_usd_million"].tolist() == [40, 0]
    assert line["segment"].tolist() == [1, 2]
    with pytest.raises(UnknownName, match="Did you mean 'MEXICO'"):
        dgcis.line_by_year(table, "293339", "MEXIKO")


def test_the_stored_vintage_gives_the_published_sums_in_segments(repository):
    table = View(repository, dt.date(2026, 11, 24)).read("dgcis/india_exports").table
    line = dgcis.line_by_year(table, "293339").set_index("fiscal_year")
    assert line["value_usd_million"].round(2).to_dict() == {
        "2017-18": 496.85, "2018-19": 576.94, "2019-20": 698.14, "2020-21": 806.61,
        "2021-22": 985.02, "2022-23": 1068.26, "2023-24": 777.38, "2024-25": 889.93,
    }  # fmt: skip
    assert line.loc["2023-24", "broken_by"] == "29333919"
    assert line["segment"].tolist() == [1, 1, 1, 1, 1, 2, 3, 3]
    mexico = dgcis.line_by_year(table, "293339", "MEXICO").set_index("fiscal_year")["value_usd_million"]
    assert mexico[["2017-18", "2021-22", "2024-25"]].round(2).tolist() == [9.5, 19.76, 17.61]
    assert set(table.loc[table["hs8"] == "29333100", "fiscal_year"]) == {"2024-25"}
    ended = table[table["hs8"] == "29333919"]
    assert ended["fiscal_year"].max() == "2022-23"
    assert ended["code_ended"].all()


def test_the_file_found_loads():
    path = raw_file(FILE)
    assert catalogue.recognise(path) is dgcis.EXPORTS
    assert len(dgcis.read_exports(path)) == 4667
