"""The formats that nbconvert and JupyterLab offer: one file each, offline, from one tree."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import nbformat
import pandas as pd
import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from jupyter_server.serverapp import ServerApp
from nbconvert.exporters import get_export_names, get_exporter

from analysis.chapter import blocks
from analysis.chapter.columns import Column, Description
from analysis.chapter.numbering import Numbers
from analysis.chapter.plain import bundle
from analysis.errors import ChapterFailed
from analysis.measures.results import Result
from analysis.page import alone, slides, word
from analysis.page.document import document

NAMES = ("brief-docx", "brief-html", "brief-pdf", "brief-slides")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80pt" height="40pt" viewBox="0 0 80 40">'
    '<rect width="80" height="40" style="fill: #0f427a"/></svg>'
)
HOSTILE = "<script>alert(1)</script> \u0007 {{ 7*7 }} &amp;"


def result(key, value, unit="lb"):
    return Result(key, key, value, "number" if unit else "day", unit=unit, source="An agency")


@pytest.fixture
def chapter():
    """A chapter as a kernel leaves it: two sections, a table, a picture, what is not known."""
    known = {
        item.key: item for item in (result("test.seized", 1234.0), result("brief.as_of", "2026-01-01", ""))
    }
    columns = [
        Column("place", Description(heading="Place", meaning="where"), "place", "address"),
        Column("lb", Description(heading="Weight", type="number", unit="lb", meaning="weight"), "lb", ""),
    ]
    frame = pd.DataFrame(
        {"place": ["North", HOSTILE], "lb": [1.0, 2.5], "address": ["https://example.org/a", ""]}
    )
    table = blocks.table(
        "test.places", frame, columns, caption="Where", source="An agency", note="A note", number="Table 1.1"
    )
    finding = blocks.sentence(
        "Officers seized {test.seized}. So what. How sure: high.", known, role="key point"
    )
    opening = blocks.sentence("In all it was {test.seized} ({table:places}).", known, role="text",
                              chapter="test", numbers=numbers())  # fmt: skip
    title = blocks.sentence("The weight was {test.seized}", known, role="title")
    alt = "Bars by month: 1 to 3."
    figure = blocks.Figure(
        "test.monthly", title, "By month", alt, SVG, table, "A bureau", number="Figure 1.1"
    )
    made = nbformat.v4.new_notebook()
    made.cells = [
        nbformat.v4.new_markdown_cell(
            "# At the border\n\nHow much?\n\n- one *thing*\n- [two](https://example.org)"
        )
    ]
    for emitted in (blocks.Results(tuple(known.values())), "## In short", opening, finding, table, figure,
                    blocks.End("test")):  # fmt: skip
        if isinstance(emitted, str):
            made.cells.append(nbformat.v4.new_markdown_cell(emitted))
            continue
        cell = nbformat.v4.new_code_cell("x")
        cell.outputs = [nbformat.v4.new_output("display_data", data=bundle(emitted))]
        made.cells.append(cell)
    return made


def numbers():
    return Numbers(chapters={"test": "1"}, tables={"test.places": "1.1"})


def made(name, notebook):
    exporter = get_exporter(name)()
    content, _ = exporter.from_notebook_node(notebook, {})
    return content


def test_the_four_formats_are_found_by_name_and_stand_in_the_menu_of_the_lab(monkeypatch):
    found = {point.name for point in entry_points(group="nbconvert.exporters")}
    served = {name.replace("-", "_") for name in NAMES}
    assert {*NAMES, *served} <= found
    assert {*NAMES, *served} <= set(get_export_names())
    monkeypatch.setattr(ServerApp, "initialized", lambda: True)  # which lists what it can serve
    assert served == {name for name in get_export_names() if name.startswith("brief")}
    monkeypatch.undo()
    shown = {get_exporter(name).export_from_notebook for name in NAMES}
    assert len(shown) == 4
    assert all(text.startswith("Brief, ") for text in shown)


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_that_was_not_run_is_refused_with_what_to_do(name):
    with pytest.raises(ChapterFailed, match=r"no outputs of a chapter.*--execute"):
        made(name, nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Title")]))


def test_the_general_export_loses_no_source_and_no_link(chapter):
    """`--to html` shows what JupyterLab shows: where a figure comes from stands with it."""
    page = made("html", chapter)
    for text in ("An agency", "A bureau", "A note", "https://example.org/a"):
        assert text in page, text


def test_the_page_holds_its_data_and_asks_for_nothing_beside_it(chapter):
    page = made("brief-html", chapter)
    links = re.findall(r'href="([^"#][^"]*)"', page)
    assert [link for link in links if not link.startswith(("data:", "https://example.org"))] == []
    [inside] = set(re.findall(r'download="test\.places\.csv" href="data:text/csv;base64,([^"]+)"', page))
    assert base64.b64decode(inside).decode().splitlines()[:2] == ["place,lb", "North,1.0"]
    assert 'download="results.json" href="data:application/json;base64,' in page


def test_the_pdf_carries_the_results(chapter):
    with pikepdf.open(io.BytesIO(made("brief-pdf", chapter))) as pdf:
        assert {"results.json", "results.csv", "test.places.csv"} <= set(pdf.attachments)


def test_a_slide_shows_one_finding(chapter):
    tree = document(alone.whole(chapter))
    shown = list(slides.slides(tree))
    assert [(slide["kind"], "".join(part["text"] for part in slide["finding"])) for slide in shown] == [
        ("text", "In all it was 1,234 lb (Table 1.1)."),
        ("point", "Officers seized 1,234 lb."),
        ("figure", "The weight was 1,234 lb"),
    ]
    assert "".join(part["text"] for part in shown[1]["rest"]) == "So what. How sure: high."


def test_slides_ask_for_nothing_from_outside_and_run_no_script(chapter):
    page = made("brief-slides", chapter)
    assert page.count("<section") == 5
    assert "<script" not in page
    assert re.findall(r'(?:src|href)="([^"#][^"]*)"', page) == []
    assert "default-src 'none'" in page
    assert "Source: A bureau." in page


def test_a_full_stop_within_a_value_ends_no_sentence():
    parts = [
        {"text": "It is ", "key": None},
        {"text": "No. 1 of U.S. law", "key": "a.b"},
        {"text": " now. Then."},
    ]
    finding, rest = slides.parted(parts)
    assert "".join(part["text"] for part in finding) == "It is No. 1 of U.S. law now."
    assert "".join(part["text"] for part in rest) == "Then."


@pytest.fixture
def word_file(chapter):
    return Document(io.BytesIO(made("brief-docx", chapter)))


def test_word_has_headings_in_order_and_its_language(word_file):
    styles = [(item.style.name, item.text) for item in word_file.paragraphs]
    assert styles[0] == ("Title", "At the border")
    assert ("Subtitle", "Metrics brief, as of 1 January 2026") in styles
    assert [text for name, text in styles if name.startswith("Heading")] == [
        "In short", "Words of method", "How to cite",
    ]  # fmt: skip
    assert ("List Bullet", "one thing") in styles
    assert word_file.core_properties.language == "en"
    assert {item.get(qn("w:val")) for item in word_file.styles.element.iter(qn("w:lang"))} == {"en"}


def test_word_has_the_sentences_with_their_figures(word_file):
    texts = [item.text for item in word_file.paragraphs]
    assert "In all it was 1,234 lb (Table 1.1)." in texts
    assert "Officers seized 1,234 lb. So what. How sure: high." in texts
    assert "Figure 1.1 The weight was 1,234 lb" in texts
    [bold] = [
        run.text
        for item in word_file.paragraphs
        if item.text.startswith("Officers")
        for run in item.runs
        if run.bold
    ]
    assert bold == "1,234 lb"


def test_word_tables_have_a_header_row_that_repeats_and_cells_as_text(word_file):
    [table] = word_file.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Place", "Weight"], ["North", "1.00"], [HOSTILE.replace("\u0007", ""), "2.50"],
    ]  # fmt: skip
    heads = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True, False, False]
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Where"
    links = [one.target_ref for one in word_file.part.rels.values() if one.is_external]
    assert "https://example.org/a" in links


def test_word_pictures_have_their_description(word_file):
    [shape] = word_file.inline_shapes
    assert shape._inline.docPr.get("descr") == "Bars by month: 1 to 3."
    assert shape._inline.docPr.get("title") == "The weight was 1,234 lb"


def test_references_lead_to_the_place_they_name(word_file):
    body = word_file.element.body
    names = {item.get(qn("w:name")) for item in body.iter(qn("w:bookmarkStart"))}
    anchors = {item.get(qn("w:anchor")) for item in body.iter(qn("w:hyperlink"))} - {None}
    assert anchors and anchors <= names


def test_the_same_tree_gives_the_same_bytes(chapter):
    tree = document(alone.whole(chapter))
    first, second = word.written(tree), word.written(tree)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {item.date_time for item in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_chapter_in_a_project_brings_its_sources(chapter, repository):
    end = blocks.End("test", {"cbp/drug_seizures": [sorted(
        path.name for path in (repository.snapshots / "cbp" / "drug_seizures").iterdir())[0]]})  # fmt: skip
    chapter.cells[-1].outputs = [nbformat.v4.new_output("display_data", data=bundle(end))]
    joined = alone.whole(chapter, Path(repository.notebooks))
    assert [group["publisher"] for group in joined.metadata["brief"]["sources"]] == [
        "US Customs and Border Protection"
    ]
