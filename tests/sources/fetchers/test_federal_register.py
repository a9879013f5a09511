"""DEA's rules as candidates: found by words, listed once, never read by a program."""

import csv

import pytest

from analysis.sources import catalogue
from analysis.sources.columns import SOURCE_COLUMNS
from analysis.sources.federal_register import fetcher as federal_register
from analysis.sources.site import SourceChanged
from tests.sources.fetchers.server import json_reply
from tests.sources.fetchers.shapes import RegisterSite, register_document


def candidates(fetched):
    with fetched.path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_documents_are_listed_once_by_date_with_every_word(site, errand):
    both = register_document("2026-2", "2026-03-02", title="Placement of\n  two substances")
    old = register_document(
        "2025-9", "2025-01-07", type="Proposed Rule", effective_on=None, docket_ids=["A", "B"]
    )
    RegisterSite(site, {"fentanyl": [both, old], "nitazene": [both]})
    fetched = federal_register.fetch(errand())
    rows = candidates(fetched)
    assert [row["document_number"] for row in rows] == ["2025-9", "2026-2"]
    assert [row["terms"] for row in rows] == ["fentanyl", "fentanyl; nitazene"]
    assert rows[0]["effective_on"] == ""
    assert rows[0]["docket_ids"] == "A; B"
    assert rows[1]["title"] == rows[1]["source_title"] == "Placement of two substances"
    assert {row["confidence"] for row in rows} == {"unconfirmed"}  # nobody has read them
    assert tuple(rows[0])[-6:] == SOURCE_COLUMNS
    assert fetched.path.name == "dea_rules.csv"


def test_the_question_names_agency_types_word_and_fields(site, errand):
    RegisterSite(site, {"fentanyl": [register_document("1")]})
    federal_register.fetch(errand())
    query = site.requests[0].query
    assert query["conditions[agencies][]"] == ["drug-enforcement-administration"]
    assert query["conditions[type][]"] == ["RULE", "PRORULE"]
    assert query["conditions[term]"] == ["fentanyl"]
    assert query["fields[]"] == list(federal_register.FIELDS)
    assert [request.query["conditions[term]"][0] for request in site.requests] == list(federal_register.TERMS)


def test_all_pages_are_read(site, errand):
    documents = [register_document(str(number), f"2026-01-{number + 1:02}") for number in range(5)]
    RegisterSite(site, {"fentanyl": documents}, page_rows=2)
    assert len(candidates(federal_register.fetch(errand()))) == 5


def test_a_duplicate_page_is_found(site, errand):
    document = register_document("2026-1")
    site.serve(federal_register.PATH, json_reply({"count": 2, "total_pages": 2, "results": [document]}))
    with pytest.raises(SourceChanged, match="document 2026-1 came twice: page 2 repeats"):
        federal_register.fetch(errand())


def test_documents_that_do_not_add_up_are_refused(site, errand):
    site.serve(
        federal_register.PATH,
        json_reply({"count": 3, "total_pages": 1, "results": [register_document("1")]}),
    )
    with pytest.raises(SourceChanged, match="1 documents came, though the service counts 3"):
        federal_register.fetch(errand())


def test_a_field_that_is_gone_is_said(site, errand):
    document = register_document("1")
    del document["effective_on"]
    RegisterSite(site, {"fentanyl": [document]})
    with pytest.raises(SourceChanged, match="a document lacks effective_on"):
        federal_register.fetch(errand())


@pytest.mark.parametrize("content", [[], {"results": []}, {"count": 4}, {"count": "x", "results": []}])
def test_an_answer_of_another_shape_is_refused(site, errand, content):
    site.serve(federal_register.PATH, json_reply(content))
    with pytest.raises(SourceChanged, match="no count, pages and results"):
        federal_register.fetch(errand())


def test_no_document_at_all_is_said(site, errand):
    RegisterSite(site, {})
    with pytest.raises(SourceChanged, match="no document has any of the words"):
        federal_register.fetch(errand())


def test_candidates_are_kept_apart_from_the_timelines():
    assert catalogue.fetchers()["federal_register/dea_rules"].keeps == "candidates"


def test_no_cell_can_run_as_a_formula_in_a_spreadsheet(site, errand):
    titles = ['=HYPERLINK("https://example.org")', "@SUM(1)", "+1", "-1", "turned \u202e text"]
    found = [
        register_document(f"2026-{number}", f"2026-03-0{number}", title=title)
        for number, title in enumerate(titles, start=1)
    ]
    RegisterSite(site, {"fentanyl": found})
    rows = candidates(federal_register.fetch(errand()))
    assert [row["title"] for row in rows] == [*(f"'{title}" for title in titles[:4]), "turned  text"]
    assert [row["source_title"] for row in rows] == [row["title"] for row in rows]
