"""CDC's provisional counts: all pages, in order, of exactly one indicator."""

import csv
import datetime as dt

import pytest

from analysis.sources.cdc import fetcher as cdc
from analysis.sources.site import SourceChanged
from tests.sources.fetchers.server import json_reply, text
from tests.sources.fetchers.shapes import VSRR_COLUMNS, csv_text, vsrr_count, vsrr_page, vsrr_rows

COUNT, ROWS = "/resource/xkb8-kh2a.json", "/resource/xkb8-kh2a.csv"


@pytest.fixture
def pages(site, monkeypatch):
    """Serve pages of two rows each, and a count."""
    monkeypatch.setattr(cdc, "PAGE_ROWS", 2)

    def serve(*replies, count=6):
        site.serve(COUNT, vsrr_count(count))
        site.serve(ROWS, *replies)

    return serve


def test_pages_are_joined_in_order_with_the_header_once(site, errand, pages):
    rows = vsrr_rows()
    pages(vsrr_page(rows[:2]), vsrr_page(rows[2:4]), vsrr_page(rows[4:]))
    fetched = cdc.fetch(errand())
    with fetched.path.open(encoding="utf-8", newline="") as stream:
        assert list(csv.reader(stream)) == [list(VSRR_COLUMNS), *rows]
    asked = [request.query for request in site.requests if request.path == ROWS]
    assert [query["$offset"] for query in asked] == [["0"], ["2"], ["4"]]
    for query in asked:
        assert query["$limit"] == ["2"]
        assert query["$order"] == ["state,year,month,:id"]
        assert query["indicator"] == ["Synthetic opioids, excl. methadone (T40.4)"]
        assert "$where" not in query  # a pattern would match other indicators that contain T40.4


def test_a_blank_stays_blank(errand, pages):
    pages(vsrr_page(vsrr_rows()[:2]), vsrr_page(vsrr_rows()[2:4]), vsrr_page(vsrr_rows()[4:]))
    text_of_file = cdc.fetch(errand()).path.read_text(encoding="utf-8")
    assert text_of_file.splitlines()[-1].endswith(
        ",,100,0.25,United States,Underreported due to incomplete data.,*,40003"
    )


def test_one_page_is_enough_where_all_fits(site, errand):
    site.serve(COUNT, vsrr_count(6))
    site.serve(ROWS, vsrr_page(vsrr_rows()))
    fetched = cdc.fetch(errand())
    assert len(fetched.path.read_text(encoding="utf-8").splitlines()) == 7
    assert len(site.requests) == 2


def test_the_last_modified_header_dates_it(site, errand):
    site.serve(COUNT, vsrr_count(6))
    site.serve(ROWS, vsrr_page(vsrr_rows(), Last_Modified="Wed, 10 Jun 2026 12:00:00 GMT"))
    fetched = cdc.fetch(errand(today="2026-06-15"))
    assert (fetched.published, fetched.basis, fetched.precision) == (dt.date(2026, 6, 10), "inferred", "day")
    assert cdc.fetch(errand(today="2026-06-09")).published is None  # not before it was seen


def test_a_duplicate_page_is_found(errand, pages):
    page = vsrr_page(vsrr_rows()[:2])
    pages(page, page, page)
    with pytest.raises(SourceChanged, match="the row AK / 2026 / January came twice"):
        cdc.fetch(errand())


def test_a_page_that_overlaps_another_is_found(errand, pages):
    rows = vsrr_rows()
    pages(vsrr_page(rows[:2]), vsrr_page(rows[1:3]), vsrr_page(rows[3:5]))
    with pytest.raises(SourceChanged, match="AK / 2026 / February came twice"):
        cdc.fetch(errand())


@pytest.mark.parametrize("count", [5, 7])
def test_rows_that_do_not_add_up_are_refused(site, errand, count):
    site.serve(COUNT, vsrr_count(count))
    site.serve(ROWS, vsrr_page(vsrr_rows()))
    with pytest.raises(SourceChanged, match=f"6 rows came, though the service counts {count}"):
        cdc.fetch(errand())


def test_a_renewal_between_two_pages_is_refused(errand, pages):
    rows = vsrr_rows()
    old, new = "Wed, 10 Jun 2026 12:00:00 GMT", "Mon, 15 Jun 2026 12:00:00 GMT"
    pages(
        vsrr_page(rows[:2], Last_Modified=old),
        vsrr_page(rows[2:4], Last_Modified=new),
        vsrr_page(rows[4:], Last_Modified=new),
    )
    with pytest.raises(SourceChanged, match="renewed between two pages"):
        cdc.fetch(errand())


@pytest.mark.parametrize(
    "columns, cause",
    [
        (
            tuple("predicted" if name == "predicted_value" else name for name in VSRR_COLUMNS),
            "missing predicted_value, new predicted",
        ),
        ((*VSRR_COLUMNS[:-1], "state"), "missing predicted_value, new none"),
    ],
)
def test_a_changed_header_is_refused(site, errand, columns, cause):
    site.serve(COUNT, vsrr_count(6))
    site.serve(ROWS, vsrr_page(vsrr_rows(), columns))
    with pytest.raises(SourceChanged, match=f"the columns changed: {cause}"):
        cdc.fetch(errand())


def test_columns_in_another_order_are_taken_as_they_come(site, errand):
    order = VSRR_COLUMNS[::-1]
    site.serve(COUNT, vsrr_count(6))
    site.serve(ROWS, vsrr_page([row[::-1] for row in vsrr_rows()], order))
    assert cdc.fetch(errand()).path.read_text(encoding="utf-8").startswith("predicted_value,footnote_symbol,")


def test_another_indicator_in_the_answer_is_refused(site, errand):
    rows = vsrr_rows()
    rows[3][4] = "Natural, semi-synthetic, & synthetic opioids, incl. methadone (T40.2-T40.4)"
    site.serve(COUNT, vsrr_count(6))
    site.serve(ROWS, vsrr_page(rows))
    with pytest.raises(SourceChanged, match="line 5 has the indicator 'Natural"):
        cdc.fetch(errand())


def test_an_indicator_that_is_gone_is_said(site, errand):
    site.serve(COUNT, vsrr_count(0))
    with pytest.raises(SourceChanged, match="no row has the indicator"):
        cdc.fetch(errand())


@pytest.mark.parametrize("content", [[], [{"n": "6"}], {"rows": 6}, [{"rows": "many"}]])
def test_a_count_that_is_none_is_refused(site, errand, content):
    site.serve(COUNT, json_reply(content))
    with pytest.raises(SourceChanged, match="count of rows is not readable"):
        cdc.fetch(errand())


def test_a_page_cut_within_a_line_or_a_field_is_refused(site, errand):
    site.serve(COUNT, vsrr_count(6))
    whole = csv_text([VSRR_COLUMNS, *vsrr_rows()])
    site.serve(ROWS, text(whole[:-5]))
    with pytest.raises(SourceChanged, match="ends within a line"):
        cdc.fetch(errand())
    site.serve(ROWS, text(whole + "AK,2026\n"))
    with pytest.raises(SourceChanged, match="line 8 has 2 fields where the header has 12"):
        cdc.fetch(errand())
