"""References, citations, definitions, sources and the table of results."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from dataclasses import replace

import pandas as pd
import pytest

from analysis.chapter import blocks
from analysis.chapter.numbering import Numbers
from analysis.measures.results import Result
from analysis.page import bibliography, named_results, reuse
from analysis.page.bibliography import Source
from analysis.page.csv_text import as_csv
from analysis.page.document import document, join
from analysis.page.html import PageExporter
from analysis.page.pdf import PdfExporter
from tests.page.test_document import PARAMETERS, SVG, cell, column, matter, titled

NUMBERS = Numbers(chapters={"c": "2"}, figures={"c.held": "2.1", "c.absent": "2.2"}, tables={"c.rows": "2.1"})
WEIGHT = Result("c.weight", "Weight", 12.0, "number", "lb", definition="Weight of all seizures.", source="s")


def say(template: str, role: str = "text") -> blocks.Sentence:
    return blocks.sentence(template, {"c.weight": WEIGHT}, role=role, chapter="c", numbers=NUMBERS)


def chapter():
    """A chapter that refers to a figure that it holds and to one that was left out."""
    table = blocks.table(
        "c.rows", pd.DataFrame({"a": ["x"]}), [column("a", "Heading")], caption="Rows", source="An office",
        number="Table 2.1",
    )  # fmt: skip
    figure = blocks.Figure(
        "c.held", say("It fell", "title"), "Pounds by month", "A line falls.", SVG,
        replace(table, name="c.held.data", number=""), "An office", "Figure 2.1",
    )  # fmt: skip
    notebook = titled("Title")
    notebook.cells.append(
        cell(
            blocks.Results((WEIGHT,)),
            say("It weighs {c.weight} ({figure:held}), {c.weight} ({figure:absent})."),
            table,
            figure,
        )
    )
    return join({"c": notebook}, PARAMETERS)


@pytest.fixture
def notebook():
    return chapter()


def test_a_reference_to_what_was_left_out_is_left_out_with_its_brackets(notebook):
    (run,) = [one for one in document(notebook)["sections"][0]["blocks"] if one["kind"] == "sentences"]
    assert run["sentences"][0]["text"] == "It weighs 12.0 lb (Figure 2.1), 12.0 lb."
    # The tree is a copy: the notebook's own outputs say what they said.
    assert "Figure 2.2" in str(notebook)


def test_the_page_links_a_reference_to_its_figure_and_numbers_both(notebook):
    page, _ = PageExporter().from_notebook_node(notebook)
    assert '<a href="#c.held">Figure 2.1</a>' in page
    assert '<figure id="c.held"' in page
    assert '<div id="c.rows" class="exhibit"' in page
    assert '<span class="label">Table 2.1</span> Rows' in page
    assert "c.absent" not in page


def test_a_citation_names_number_title_release_data_and_address(notebook):
    notebook.metadata["brief"]["release"] = matter(publisher="A house").as_dict()
    figure, table = (
        next(one for one in reuse.exhibits(document(notebook)["sections"]) if one["kind"] == kind)
        for kind in ("figure", "table")
    )
    assert figure["cite"] == (
        "Figure 2.1, “It fell”. A house, Metrics brief, release 2026-01-01. Data: An office. "
        "https://example.org/1#c.held"
    )
    assert table["address"] == "https://example.org/1#c.rows"
    assert document(notebook)["cite"] == (
        "A house, Metrics brief, release 2026-01-01. “Title”. https://example.org/1"
    )


def test_without_a_web_address_it_is_relative_and_the_page_says_so(notebook):
    notebook.metadata["brief"]["release"] = matter(address="").as_dict()
    page, _ = PageExporter().from_notebook_node(notebook)
    assert "Data: An office. brief.html#c.held" in page
    assert "No web address is set for this brief" in page


def test_each_heading_and_each_figure_in_a_sentence_leads_to_its_definition(notebook):
    page, _ = PageExporter().from_notebook_node(notebook)
    assert '<a href="#d-c.weight"><data value="c.weight">12.0 lb</data></a>' in page
    assert '<div popover id="d-c.weight"><dt>Weight<dd>Weight of all seizures.' in page
    assert '<button popovertarget="t-a">Heading</button>' in page
    assert '<div popover id="t-a"><dt>Heading<dd>Heading' in page


SOURCES = [
    Source(
        "An office", "A file", "https://example.org/a", "2026-01-01", "2026-05-01", "2026-06-01", ("o/d",)
    ),
    Source("An office", "A page", "https://example.org/b", "2025", "", "2026-06-02", ("context", "truces")),
    Source("B press", "A report", "javascript:alert(1)", "", "", "", ("context",)),
]


def test_sources_stand_under_their_publisher_with_the_one_used_most_in_front():
    first, second = bibliography.groups(SOURCES)
    assert (first["publisher"], first["host"], len(first["sources"])) == ("An office", "example.org", 2)
    assert first["address"] == "https://example.org/b"
    assert first["sources"][0]["published"] == "2026-01-01 to 2026-05-01"
    assert (second["address"], second["sources"][0]["address"]) == ("", "")


def test_page_and_pdf_list_the_sources(notebook):
    notebook.metadata["brief"] |= {
        "sources": bibliography.groups(SOURCES), "glossary": {"Vintage": "One publication."}
    }  # fmt: skip
    page, _ = PageExporter().from_notebook_node(notebook)
    listed = page[page.index('<section id="sources"') :]
    assert '<a href="https://example.org/b">A page</a>, 2025; read 2026-06-02' in listed
    assert "<dd>A report; day of reading not recorded\n" in listed
    assert "<dt>Vintage<dd>One publication." in page
    first, second = (PdfExporter().from_notebook_node(notebook)[0] for _ in range(2))
    assert first == second


def test_sources_of_a_project_are_each_once_and_keep_back_what_came_later(repository):
    content = {"vintages": {"cbp/drug_seizures": ["2026-05-31"]}, "timelines": ["truces", "tariff_steps"]}
    found = bibliography.sources(repository, content, dt.date(2025, 10, 29))
    keys = [(one.publisher, one.title, one.address) for one in found]
    assert len(set(keys)) == len(keys) > 15
    (file,) = [one for one in found if one.used_in == ("cbp/drug_seizures",)]
    assert (file.publisher, file.published) == ("US Customs and Border Protection", "")
    assert file.read == "", "the origin of this file does not say when it was read"
    assert {one.read for one in found if one is not file} == {bibliography.AFTER}
    today = bibliography.sources(repository, content, dt.date(2026, 11, 30))
    assert {one.published for one in today if one.used_in == file.used_in} == {"2026-05-31"}
    assert all(re.fullmatch(r"2026-\d\d-\d\d", one.read) for one in today if one.used_in != file.used_in)
    assert [one.publisher for one in found] == sorted((one.publisher for one in found), key=str.lower)
    later = [one for one in found if one.title == bibliography.LATER]
    assert later
    assert {(one.address, one.published) for one in later} == {("", "")}
    assert max(one.published for one in found) <= "2025-10-29"


def read_csv(table):
    return list(csv.DictReader(io.StringIO(as_csv(table))))


def test_the_table_of_results_has_plain_numbers_and_harmless_texts():
    results = [
        Result("a.change", "+Change", -12.5, "number", "percent", interval=(-20.0, -5.0)),
        Result("a.names", "Names", ["x", "y"], "list"),
        Result("a.none", "None", None, "number", "lb", status="not available", reason="No file yet."),
        Result("a.span", "Span", [322, 900], "interval", "days"),
        Result("a.text", "Text", "=1+1", "choice"),
    ]  # fmt: skip
    change, names, none, span, text = read_csv(
        named_results.table({"results": [one.as_dict() for one in reversed(results)]})
    )
    assert (change["value"], change["unit"], change["kind"]) == ("-12.5", "percent", "number")
    assert (change["lower"], change["upper"], change["level"]) == ("-20.0", "-5.0", "95")
    assert change["label"] == "'+Change"
    assert names["value"] == "x; y"
    assert (none["value"], none["status"], none["reason"]) == ("", "not available", "No file yet.")
    assert (span["lower"], span["upper"], span["level"]) == ("322", "900", "")
    assert text["value"] == "'=1+1"
