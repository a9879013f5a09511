"""The Census Bureau's answers: strings in lists, totals beside parts, quantities that are missing."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources.census import reader as census
from tests.sources.support import raw_file, write_csv, write_json

HEADER = ["CTY_CODE", "CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "time"]
CHINA = ["5700", "CHINA", "41639170784", "DET", "2025-01"]


def answer(tmp_path, *rows, header=HEADER):
    return write_json(tmp_path / "answer.json", [header, *rows])


def test_only_china_itself_is_china(tmp_path):
    table = census.read_imports_from_china(
        answer(
            tmp_path,
            ["-", "TOTAL FOR ALL COUNTRIES", "329000000000", "DET", "2025-01"],
            ["0014", "PACIFIC RIM COUNTRIES", "90000000000", "CGP", "2025-01"],
            ["5XXX", "ASIA", "120000000000", "CGP", "2025-01"],
            CHINA,
        )
    )
    assert table.to_dict("records") == [{"period": pd.Timestamp(2025, 1, 1), "value_usd": 41639170784.0}]


def test_a_group_row_that_bears_the_country_s_code_is_left_out(tmp_path):
    table = census.read_imports_from_china(answer(tmp_path, CHINA, [*CHINA[:3], "CGP", "2025-01"]))
    assert len(table) == 1


def test_rows_of_single_countries_are_told_by_their_codes(tmp_path):
    codes = ["-", "0003", "5XXX", "5700", "1220", "27"]
    raw = census.read_rows(answer(tmp_path, *([code, "x", "1", "DET", "2025-01"] for code in codes)))
    assert list(raw.frame["CTY_CODE"][census.countries_only(raw)]) == ["5700", "1220"]


def test_a_wrong_key_is_a_web_page(tmp_path):
    path = tmp_path / "answer.json"
    path.write_text("<html><title>Invalid Key</title></html>", encoding="utf-8")
    with pytest.raises(DataRefused, match="wrong key"):
        census.read_imports_from_china(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "not a list of rows"),
        ({"error": "x"}, "not a list of rows"),
        ([HEADER], "a header and no rows"),
        ([HEADER, CHINA[:4]], "line 2: 4 values where the header has 5"),
        ([HEADER, [*CHINA[:2], 41639170784, *CHINA[3:]]], "line 2: a value that is no text"),
        ([HEADER, CHINA, CHINA], "stands in line 2 already"),
        ([HEADER, [*CHINA[:2], "", *CHINA[3:]]], "is not a number"),
        ([HEADER, [*CHINA[:2], "0", *CHINA[3:]]], "cannot be all imports"),
        ([HEADER, ["1220", *CHINA[1:]]], "no row is of China"),
        ([HEADER, [*CHINA[:4], "2025"]], "is not a month"),
        ([HEADER[:2], CHINA[:2]], "missing column GEN_VAL_MO, time"),
        ([[*HEADER, "I_COMMODITY"], [*CHINA, "29"]], "is a part of all goods"),
    ],
)
def test_what_is_not_the_series_is_refused(tmp_path, content, message):
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataRefused, match=message):
        census.read_imports_from_china(path)


def test_the_same_rows_as_csv_and_a_transcription_read_the_same(tmp_path):
    wide = write_csv(tmp_path / "a.csv", [dict(zip(HEADER, CHINA, strict=True))])
    own = write_csv(tmp_path / "b.csv", [{"period": "2025-01", "value_usd": "4.1639170784e10"}])
    pd.testing.assert_frame_equal(census.read_imports_from_china(wide), census.read_imports_from_china(own))


def test_the_rows_of_the_guide_are_read_as_printed(tmp_path):
    guide = json.loads(raw_file("census/sample_rows_from_guide.json").read_text(encoding="utf-8"))
    raw = census.read_rows(write_json(tmp_path / "a.json", guide["exports_total_by_country_2013_01"]))
    kept = raw.frame[census.countries_only(raw)]
    assert list(kept["CTY_NAME"]) == ["CANADA", "MEXICO"]
    assert kept["ALL_VAL_MO"].astype(float).sum() == 23170845914 + 17902453702
