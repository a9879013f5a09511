"""Joined chapters become a tree of data; hostile text stays text in page and PDF."""

from __future__ import annotations

import re

import nbformat
import pandas as pd
import pytest

from analysis.measures.results import Result
from analysis.report import blocks, svg
from analysis.report.blocks import Column
from analysis.report.document import document, join
from analysis.report.html import PageExporter, as_csv
from analysis.report.pdf import PdfExporter

HOSTILE = '<script>alert(1)</script> #panic("x") $ * _ [ ] @ref \\ {{ 7*7 }} &amp; \u202e\u0007 =1+1'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><g id="a">'
    '<path d="M 0 0 L 9 9" style="stroke: #1f5fa8"/></g></svg>'
)
PARAMETERS = {"as_of": "2026-01-01"}


def cell(*emitted):
    made = nbformat.v4.new_code_cell("")
    made.outputs = [nbformat.v4.new_output("display_data", data=blocks.bundle(block)) for block in emitted]
    return made


@pytest.fixture
def hostile():
    """A chapter whose every text from outside is hostile."""
    result = Result("test.text", HOSTILE, HOSTILE, "text", source=HOSTILE)
    sentence = blocks.sentence_block("It says {test.text}.", {"test.text": result}, role="text")
    frame = pd.DataFrame({"a": [HOSTILE], "u": ["javascript:alert(1)"]})
    table = blocks.table_block(
        "test.table", frame, [Column("a", HOSTILE, link="u")], caption=HOSTILE, source=HOSTILE
    )
    data = table | {"name": "test.figure.data"}
    figure = blocks.figure_block(
        "test.figure", SVG, title=sentence, subtitle=HOSTILE, alt=HOSTILE, data=data, source=HOSTILE
    )
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [
        nbformat.v4.new_markdown_cell("# Title\n\n" + HOSTILE.replace("\u0007", "")),
        nbformat.v4.new_markdown_cell("## Part\n\n- one\n- *two* with [a link](https://example.org)"),
        cell(blocks.results_block([result]), sentence, table, figure),
    ]
    return join({"test": notebook}, PARAMETERS)


def test_the_tree_has_sections_headings_and_runs_of_sentences(hostile):
    tree = document(hostile)
    assert tree["title"] == "Title"
    kinds = [block["kind"] for block in tree["sections"][0]["blocks"]]
    assert kinds == ["prose", "heading", "prose", "sentences", "table", "figure"]


def test_hostile_text_has_no_effect_in_the_page(hostile):
    page, _ = PageExporter().from_notebook_node(hostile)
    assert "<script" not in page
    assert "javascript:" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", page)
    assert "{{ 7*7 }}" in page
    assert ">49<" not in page


def test_hostile_text_has_no_effect_in_the_pdf(hostile):
    content, _ = PdfExporter().from_notebook_node(hostile, {"results_json": "{}"})
    assert content.startswith(b"%PDF")


def test_what_differs_from_run_to_run_is_left_out():
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_markdown_cell("# A"), cell()]
    notebook.cells[1].metadata["papermill"] = {"duration": 1.23}
    notebook.metadata["papermill"] = {"start_time": "now"}
    joined = join({"a": notebook}, PARAMETERS)
    assert "papermill" not in nbformat.writes(joined)


def test_a_picture_follows_the_colours_of_the_page_and_its_ids_are_its_own():
    text = svg.inline(SVG, "test.figure", title="A < B", description="Lines")
    assert "var(--blue, #1f5fa8)" in text
    assert 'id="test-figure-a"' in text
    assert '<title id="test-figure-title">A &lt; B</title>' in text


def test_csv_quotes_what_needs_it():
    frame = pd.DataFrame({"a": ['say "x", y'], "b": [1.5]})
    block = blocks.table_block(
        "t", frame, [Column("a", "A"), Column("b", "B", "lb")], caption="c", source="s"
    )
    assert as_csv(block) == 'a,b\n"say ""x"", y",1.5\n'
