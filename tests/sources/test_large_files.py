"""A large file is read in one pass by pandas, with the same table and the same refusals as a small one."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import text_table
from analysis.sources.cbp import reader as cbp
from tests.sources.support import raw_file


@pytest.fixture
def large(monkeypatch):
    """Make every file a large one, gone over in pieces of a few lines."""
    monkeypatch.setattr(text_table, "LARGE_FILE_BYTES", 0)
    monkeypatch.setattr(text_table, "CHUNK_BYTES", 300)


def outcome(path):
    """Return a file's table, or the message of its refusal."""
    try:
        return cbp.read_monthly(path)
    except DataRefused as refusal:
        return refusal.message


def both_ways(path, monkeypatch):
    monkeypatch.setattr(text_table, "LARGE_FILE_BYTES", 10**12)
    small = outcome(path)
    monkeypatch.setattr(text_table, "LARGE_FILE_BYTES", 0)
    monkeypatch.setattr(text_table, "CHUNK_BYTES", 300)
    return small, outcome(path)


def test_a_plain_file_takes_the_short_way(tmp_path, cbp_file, large):
    path = cbp_file(2024).write(tmp_path / "cbp.csv")
    raw = text_table._read_large(path, ("Count of Event", "Sum Qty (lbs)"))
    assert raw is not None
    assert str(raw.frame["Drug Type"].dtype) == "category"
    assert raw.frame["Sum Qty (lbs)"].dtype == "float64"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("Cocaine", "Cocaine (powder)", 1),
        lambda text: text.replace(",OCT,", ",OKT,", 1),
        lambda text: text.replace("2024,", "24,", 1),
        lambda text: text.replace("Land Only", "Land, Only", 1),
        lambda text: text.replace("Land Only", '"Land Only"', 1),
        lambda text: text.replace("Land Only", "Länd Only", 1),
        lambda text: text.replace("Land Only", "Land\x00Only", 1),
        lambda text: text.replace("Land Only", "Land\rOnly", 1),
        lambda text: text.replace("Land Only", " Land Only ", 1),
        lambda text: text.replace("Land Only,", "", 1),
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n",
        lambda text: text + text.splitlines()[-1] + "\n",
        lambda text: text.replace(",MAY,", ",APR,"),
        lambda text: text.replace("Sum Qty (lbs)", "Sum Qty", 1),
        lambda text: text.replace("Region,", "Region,Region,", 1),
        lambda text: text.splitlines()[0] + "\n",
        lambda text: text.splitlines()[0],
        lambda text: "<html>" + text,
        lambda text: "\n" + text,
        lambda text: ",".join(cbp.MONTHLY_COLUMNS) + "\n" + "1,2\n,,,,,,,,,,,,,,,\n",
    ],
)
def test_both_ways_give_the_same_table_or_the_same_words(tmp_path, cbp_file, monkeypatch, change):
    path = cbp_file(2024).write(tmp_path / "cbp.csv")
    text = change(path.read_bytes().decode("utf-8").replace("\r\n", "\n"))
    path.write_bytes(text.encode("utf-8"))
    small, large = both_ways(path, monkeypatch)
    if isinstance(small, pd.DataFrame):
        pd.testing.assert_frame_equal(small, large)
    else:
        assert small == large


@pytest.mark.parametrize(
    "number", ["-5", "-5.00", "2.5", "", "n/a", "inf", "nan", "1e999", "1,000", " 7 ", "+7", "5.E2", "0x10"]
)
@pytest.mark.parametrize("column", ["Count of Event", "Sum Qty (lbs)"])
def test_numbers_are_read_or_refused_alike(tmp_path, cbp_file, monkeypatch, number, column):
    path = cbp_file(2024).write(tmp_path / "cbp.csv")
    lines = path.read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index(column)
    cells = lines[3].split(",")
    cells[place] = f'"{number}"' if "," in number else number
    lines[3] = ",".join(cells)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    small, large = both_ways(path, monkeypatch)
    if isinstance(small, pd.DataFrame):
        pd.testing.assert_frame_equal(small, large)
    else:
        assert small == large
        assert f"'{number}'" in large


@pytest.mark.parametrize("name", ["fy19-fy22", "fy23-fy26-dec", "fy23-fy26-apr"])
def test_the_publishers_files_read_alike_both_ways(name, monkeypatch):
    small, large = both_ways(raw_file(f"cbp/nationwide-drugs-{name}.csv"), monkeypatch)
    pd.testing.assert_frame_equal(small, large)


def test_the_header_of_a_large_file_is_told_without_reading_it_whole(tmp_path, cbp_file, large):
    path = cbp_file(2024).write(tmp_path / "cbp.csv")
    assert text_table.header_of(path) == list(cbp.MONTHLY_COLUMNS)
