"""The Census Bureau: strings under a header row, single countries only, flags that say missing."""

import csv

import pytest

from analysis.sources import catalogue
from analysis.sources.census import fetcher as census
from analysis.sources.site import SourceChanged, SourceRefused
from tests.sources.fetchers.server import HTML, Reply, json_reply
from tests.sources.fetchers.shapes import census_answer

KEYS = {"CENSUS_KEY": "c3nsus-key"}
MONTHS = ["2026-01", "2026-02", "2026-03"]
LINES = ("I_COMMODITY", "GEN_QY1_MO", "GEN_QY1_MO_FLAG", "SUMMARY_LVL")


@pytest.fixture
def fetch(errand):
    """Fetch imports from China on a day, with a key."""
    return lambda: catalogue.fetchers()["census/us_imports_from_china"].fetch(
        errand(today="2026-06-15", keys=KEYS)
    )


def test_months_come_sorted_as_strings_without_totals(site, fetch):
    site.serve(census.IMPORTS, census_answer(MONTHS[::-1], ["30", "20", "10"]))
    fetched = fetch()
    with fetched.path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows == [
        ["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"],
        ["CHINA", "10", "DET", "5700", "2026-01"],
        ["CHINA", "20", "DET", "5700", "2026-02"],
        ["CHINA", "30", "DET", "5700", "2026-03"],
    ]


def test_the_question_names_country_window_and_key(site, fetch):
    site.serve(census.IMPORTS, census_answer(MONTHS, ["1", "2", "3"]))
    fetched = fetch()
    query = site.requests[0].query
    assert query["CTY_CODE"] == ["5700"]
    assert query["time"] == ["from 2013-01 to 2026-05"]
    assert query["key"] == ["c3nsus-key"]
    assert fetched.download_url == site.address + census.IMPORTS
    assert "c3nsus" not in str(fetched) + fetched.path.read_text(encoding="utf-8")


def test_without_a_key_nothing_is_asked(site, errand):
    with pytest.raises(SourceRefused, match="CENSUS_KEY is not set") as caught:
        census.fetch_imports_from_china(errand())
    assert "https://api.census.gov/data/key_signup.html" in caught.value.remedy
    assert site.requests == []


@pytest.mark.parametrize(
    "reply",
    [HTML, Reply(status=302, headers={"Location": "/data/invalid_key.html"})],
    ids=["HTML", "redirect"],
)
def test_a_page_instead_of_data_means_a_wrong_key(site, fetch, reply):
    site.serve("/data/invalid_key.html", HTML)
    site.serve(census.IMPORTS, reply)
    with pytest.raises(SourceRefused, match="Check CENSUS_KEY: this is how a wrong key is answered"):
        fetch()
    assert len(site.requests) == 1


def test_no_rows_are_said_and_are_no_zero(site, fetch):
    site.serve(census.IMPORTS, Reply(status=204))
    with pytest.raises(SourceChanged, match="no row meets the question"):
        fetch()


def test_totals_alone_are_refused(site, fetch):
    header = ["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"]
    site.serve(census.IMPORTS, json_reply([header, ["TOTAL", "9", "CGP", "-", "2026-01"]]))
    with pytest.raises(SourceChanged, match="no row is of level DET: all 1 are totals"):
        fetch()


def test_a_quantity_with_the_flag_for_missing_is_blank_and_a_true_zero_stays(site, errand):
    rows = [["293333", "0", "M", "DET"], ["293334", "0", "", "DET"], ["293339", "74350735", "", "DET"]]
    site.serve(census.IMPORTS, json_reply([list(LINES), *rows]))
    _, header, found = census.query(errand(keys=KEYS), census.IMPORTS, get=LINES, where={"time": "2026-01"})
    assert [row[header.index("GEN_QY1_MO")] for row in found] == ["", "0", "74350735"]


def test_a_flag_without_its_quantity_is_refused(site, errand):
    site.serve(census.IMPORTS, json_reply([["GEN_QY1_MO_FLAG", "SUMMARY_LVL"], ["M", "DET"]]))
    with pytest.raises(SourceChanged, match="flag GEN_QY1_MO_FLAG came without GEN_QY1_MO"):
        census.query(errand(keys=KEYS), census.IMPORTS, get=("SUMMARY_LVL",), where={})


def test_a_variable_that_comes_twice_is_kept_once(site, errand):
    header = ["CTY_CODE", "SUMMARY_LVL", "CTY_CODE"]
    site.serve(census.IMPORTS, json_reply([header, ["5700", "DET", "5700"]]))
    _, names, rows = census.query(
        errand(keys=KEYS), census.IMPORTS, get=("CTY_CODE", "SUMMARY_LVL"), where={}
    )
    assert (names, rows) == (["CTY_CODE", "SUMMARY_LVL"], [["5700", "DET"]])
    site.serve(census.IMPORTS, json_reply([header, ["5700", "DET", "2010"]]))
    with pytest.raises(SourceChanged, match="CTY_CODE came twice with different values"):
        census.query(errand(keys=KEYS), census.IMPORTS, get=("CTY_CODE", "SUMMARY_LVL"), where={})


@pytest.mark.parametrize(
    "months, cause",
    [
        (["2026-01", "2026-03"], "after 2026-01 comes 2026-03"),
        (["2026-01", "2026-02", "2026-02"], "after 2026-02 comes 2026-02"),
    ],
)
def test_a_month_missing_or_twice_is_refused(site, fetch, months, cause):
    site.serve(census.IMPORTS, census_answer(months, ["1"] * len(months)))
    with pytest.raises(SourceChanged, match=cause):
        fetch()


def test_another_country_is_refused(site, fetch):
    header = ["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"]
    site.serve(census.IMPORTS, json_reply([header, ["MEXICO", "9", "DET", "2010", "2026-01"]]))
    with pytest.raises(SourceChanged, match="country code '2010'"):
        fetch()


def test_a_changed_header_is_refused(site, fetch):
    changed = ["CTY_NAME", "GENERAL_VALUE", "SUMMARY_LVL", "CTY_CODE", "time"]
    site.serve(census.IMPORTS, census_answer(MONTHS, ["1", "2", "3"], header=changed))
    with pytest.raises(SourceChanged, match="missing GEN_VAL_MO"):
        fetch()


@pytest.mark.parametrize(
    "content, cause",
    [
        ({"error": "unknown variable"}, "not a list of rows"),
        ([], "not a list of rows"),
        (
            [
                ["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"],
                ["CHINA", 1, "DET", "5700", "2026-01"],
            ],
            "not 5 strings",
        ),
        (
            [["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"], ["CHINA", "1", "DET"]],
            "not 5 strings",
        ),
    ],
)
def test_what_is_no_table_of_strings_is_refused(site, fetch, content, cause):
    site.serve(census.IMPORTS, json_reply(content))
    with pytest.raises(SourceChanged, match=cause):
        fetch()
