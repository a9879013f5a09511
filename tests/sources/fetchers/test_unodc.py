"""UNODC's annex table: found on the page of the newest edition, whole, for the local cache only."""

import pytest

from analysis.sources import catalogue
from analysis.sources.site import SourceChanged, SourceMoved
from analysis.sources.unodc import fetcher as unodc
from tests.sources.fetchers.server import Reply, text
from tests.sources.fetchers.shapes import UNODC_FILE, unodc_page, workbook

PAGE_2026, PAGE_2025 = (unodc.PAGE.format(year=year) for year in (2026, 2025))


def test_the_workbook_comes_as_it_is(site, errand):
    site.serve(PAGE_2026, unodc_page())
    site.serve(UNODC_FILE, Reply(workbook()))
    fetched = unodc.fetch(errand(today="2026-07-01"))
    assert fetched.path.name == "7.1_Drug_seizures_2015-2024.xlsx"
    assert fetched.path.read_bytes() == workbook()


def test_before_this_years_edition_last_years_is_taken(site, errand):
    site.serve(PAGE_2025, unodc_page(UNODC_FILE.replace("2026", "2025")))
    site.serve(UNODC_FILE.replace("2026", "2025"), Reply(workbook()))
    assert unodc.fetch(errand(today="2026-03-01")).path.is_file()
    assert [request.path for request in site.requests][:2] == [PAGE_2026, PAGE_2025]


def test_names_with_blanks_are_read(site, errand):
    path = UNODC_FILE.replace("Drug_seizures", "Drug seizures").replace("7.1_", "7.1. ")
    site.serve(PAGE_2026, unodc_page(path.replace("7.1. ", "7.1._").replace(" ", "%20")))
    site.serve("*", Reply(workbook()))
    fetched = unodc.fetch(errand(today="2026-07-01"))
    assert fetched.path.name == "7.1._Drug seizures_2015-2024.xlsx"
    assert site.requests[-1].path.endswith("7.1._Drug%20seizures_2015-2024.xlsx")


def test_no_edition_of_two_years_is_said(errand):
    with pytest.raises(SourceMoved, match="status 404"):
        unodc.fetch(errand(today="2026-07-01"))


def test_a_page_without_the_table_has_changed(site, errand):
    site.serve(PAGE_2026, unodc_page("/documents/data-and-analysis/WDR_2026/Annex/8.1_Prices.xlsx"))
    with pytest.raises(SourceChanged, match=r"links to no workbook of table 7\.1"):
        unodc.fetch(errand(today="2026-07-01"))


@pytest.mark.parametrize("body", [workbook()[:-30], text("PK not a workbook").body, b"PK\x03\x04"])
def test_a_damaged_workbook_is_refused(site, errand, body):
    site.serve(PAGE_2026, unodc_page())
    site.serve(UNODC_FILE, Reply(body))
    with pytest.raises(SourceChanged, match="not a whole workbook"):
        unodc.fetch(errand(today="2026-07-01"))


def test_it_stays_in_the_cache_and_comes_only_when_asked_for():
    fetcher = catalogue.fetchers()["unodc/wdr_seizures"]
    assert (fetcher.keeps, fetcher.unasked) == ("cache", False)
