"""Tables as CSV text: digits kept, no text that runs."""

from __future__ import annotations

import csv
import io

import pytest

from analysis.page.csv_text import as_csv


def cell(value, *, numeric=False):
    text = as_csv({"columns": [{"name": "a", "numeric": numeric}, {"name": "b"}], "rows": [[value, "x"]]})
    (_, row) = csv.reader(io.StringIO(text, newline=""))
    return row[0]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\n=1", "=cmd|' /C calc'!A0", "＝1", "-"]
)
def test_a_text_that_a_spreadsheet_would_run_stands_with_an_apostrophe(text):
    assert cell(text) == f"'{text}"


def test_a_mark_that_is_removed_does_not_hide_a_formula():
    assert cell("\r=1") == cell("\u202e=1") == cell("\ufeff\x00=1") == "'=1"


@pytest.mark.parametrize("text", ["1-1", "a=b", "–", "−1", "'quoted'", "", "2026-06-15", "a, b", 'a "b"'])
def test_other_texts_stay_as_they_are(text):
    assert cell(text) == text


@pytest.mark.parametrize(
    ("value", "written"),
    [(-1, "-1"), (-0.1, "-0.1"), (1 / 3, "0.3333333333333333"), (1e-7, "1e-07"), (2.0, "2.0"), (None, "")],
)
def test_numbers_stay_numbers_with_all_their_digits(value, written):
    assert cell(value) == cell(value, numeric=True) == written


def test_a_number_kept_as_text_stays_a_number_only_in_a_column_of_numbers():
    assert cell("-10.5", numeric=True) == "-10.5"
    assert cell("-10.5") == "'-10.5"
    assert cell("-10.5+cmd", numeric=True) == "'-10.5+cmd"


def test_yes_and_no_are_written_as_in_json():
    assert (cell(True), cell(False)) == ("true", "false")


def test_a_block_and_a_table_of_results_json_give_the_same():
    columns = [{"name": "a"}, {"name": "=b"}]
    block, table = {"columns": columns, "values": [["x", 1]]}, {"columns": columns, "rows": [["x", 1]]}
    assert as_csv(block) == as_csv(table) == "a,'=b\nx,1\n"
