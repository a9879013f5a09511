"""Joined chapters become a tree of data; hostile text stays text in page and PDF."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from io import BytesIO

import nbformat
import pandas as pd
import pikepdf
import pytest

from analysis.chapter import blocks
from analysis.chapter.columns import Column, Description
from analysis.chapter.plain import bundle
from analysis.errors import BriefError
from analysis.measures.results import Result
from analysis.page import svg
from analysis.page.csv_text import as_csv
from analysis.page.document import document, facts, join
from analysis.page.front_matter import FrontMatter
from analysis.page.html import PageExporter, json_for_script
from analysis.page.pdf import PdfExporter

HOSTILE = '<script>alert(1)</script> #panic("x") $ * _ [ ] @ref \\ {{ 7*7 }} &amp; \u202e\u0007 =1+1'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><g id="b">'
    '<clipPath id="a"/><path d="M 0 0  L 9 9" clip-path="url(#a)" style="stroke: #0f427a"/></g></svg>'
)
PARAMETERS = {"as_of": "2026-01-01"}


def column(name, heading, kind="text", unit="", link=""):
    return Column(name, Description(heading=heading, type=kind, unit=unit, meaning=heading), name, link)


def cell(*emitted):
    made = nbformat.v4.new_code_cell("")
    made.outputs = [nbformat.v4.new_output("display_data", data=bundle(block)) for block in emitted]
    return made


@pytest.fixture
def hostile():
    """A chapter whose every text from outside is hostile."""
    result = Result("test.text", HOSTILE, HOSTILE, "choice", source=HOSTILE)
    sentence = blocks.sentence("It says {test.text}.", {"test.text": result}, role="text")
    frame = pd.DataFrame({"a": [HOSTILE], "u": ["javascript:alert(1)"]})
    columns = [column("a", HOSTILE, link="u")]
    table = blocks.table("test.table", frame, columns, caption=HOSTILE, source=HOSTILE, note=HOSTILE)
    data = replace(table, name="test.figure.data")
    figure = blocks.Figure("test.figure", sentence, HOSTILE, HOSTILE, SVG, data, HOSTILE)
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [
        nbformat.v4.new_markdown_cell("# Title\n\n" + HOSTILE.replace("\u0007", "")),
        nbformat.v4.new_markdown_cell("## Part\n\n- one\n- *two* with [a link](https://example.org)"),
        cell(blocks.Results((result,)), sentence, table, figure),
    ]
    return join({"test": notebook}, PARAMETERS)


def test_the_tree_has_sections_headings_and_runs_of_sentences(hostile):
    tree = document(hostile)
    assert tree["title"] == "Title"
    kinds = [block["kind"] for block in tree["sections"][0]["blocks"]]
    assert kinds == ["prose", "heading", "prose", "sentences", "table", "figure"]


def test_a_heading_under_which_nothing_stands_goes_and_one_notice_says_that_something_is_left_out():
    said, gone = (
        blocks.sentence(text, {}, role=role)
        for text, role in (("It stands.", "text"), (blocks.LEFT_OUT, "notice"))
    )
    texts = [
        "# Title\n\nA question?", gone, "## Empty", "## Emptied\n\nIts introduction.", gone,
        "## Kept", said, gone, said, "## Prose\n\nAlone.", "## More", "## Gone", gone,
    ]  # fmt: skip
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [
        nbformat.v4.new_markdown_cell(text) if isinstance(text, str) else cell(text) for text in texts
    ]
    notebook.cells[-3].metadata["tags"] = ["annex"]
    (section,) = document(join({"test": notebook}, PARAMETERS))["sections"]
    told = [
        block.get("text") or [sentence["text"] for sentence in block.get("sentences", ())]
        for block in section["blocks"]
    ]
    assert told == [[], "Kept", ["It stands.", "It stands."], "Prose", [], [blocks.LEFT_OUT]]
    assert [block["id"] for block in section["blocks"] if block["kind"] == "heading"] == ["test-3", "test-4"]


def test_hostile_text_has_no_effect_in_the_page(hostile):
    page, _ = PageExporter().from_notebook_node(hostile)
    assert re.findall("<script[^>]*>", page) == ["<script>"], "the page's own, and no other"
    assert "javascript:" not in page
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
    styles = svg.Styles()
    text = svg.inline(SVG, "test.figure", named_by="finding", details="long", styles=styles)
    # Each style is written once for the whole page, with the page's own colours.
    assert 'class="v1"' in text and "style=" not in text
    assert styles.css == ".v1{stroke:var(--blue)}"
    svg.inline(SVG, "test.other", named_by="finding", details="long", styles=styles)
    assert styles.css == ".v1{stroke:var(--blue)}"
    assert 'id="test-figure-a"' in text
    assert "url(#test-figure-a)" in text
    # What nobody names and says nothing is not carried along.
    assert "figure-b" not in text and "<g" not in text
    assert 'd="M0 0l9 9"' in text
    assert 'aria-labelledby="finding"' in text
    assert 'aria-details="long"' in text
    assert "xmlns" not in text


def test_csv_quotes_what_needs_it():
    frame = pd.DataFrame({"a": ['say "x", y'], "b": [1.5]})
    columns = [column("a", "A"), column("b", "B", "number", "lb")]
    block = blocks.table("t", frame, columns, caption="c", source="s")
    assert as_csv(blocks.to_json(block)) == 'a,b\n"say ""x"", y",1.5\n'


def matter(**changes):
    """Front matter of a release with everything set."""
    given = {
        "number": "2026-01-01",
        "as_of": "2026-01-01",
        "status": "final",
        "run_key": "0123456789abcdef",
        "period": "2025-10/2025-12",
        "vintage": "2025-12-31",
        "previous": "2025-12-01",
        "next_release": "2026-02-02",
        "contact": "desk@example.org",
        "publisher": "An office",
        "address": "https://example.org/1",
    }
    return FrontMatter(**(given | changes))


def released(notebook, **changes):
    """Give a notebook front matter."""
    notebook.metadata["brief"]["release"] = matter(**changes).as_dict()
    return notebook


def test_facts_read_in_words_and_lead_somewhere():
    told = {fact["term"]: (fact["text"], fact["link"], fact["beside"]) for fact in facts(matter())}
    assert told == {
        "Release": ("2026-01-01", "", ""),
        "Status": ("Final", "", ""),
        "As of": ("1 January 2026", "", ""),
        "Period covered": ("October 2025 to December 2025", "", ""),
        "Newest data file": ("31 December 2025", "", ""),
        "Previous release": ("2025-12-01", "", "../2025-12-01/brief.html"),
        "Next release": ("2 February 2026", "", ""),
        "Publisher": ("An office", "", ""),
        "Contact": ("desk@example.org", "mailto:desk@example.org", ""),
        "Permanent address": ("https://example.org/1", "https://example.org/1", ""),
        "Run key": ("0123456789ab", "", ""),
    }


def test_what_is_not_set_is_left_out_and_what_is_no_address_is_no_link():
    bare = matter(period="", vintage="", previous="", next_release="", address="", publisher="")
    assert [fact["term"] for fact in facts(bare)] == [
        "Release", "Status", "As of", "Previous release", "Contact", "Run key"
    ]  # fmt: skip
    odd = facts(matter(previous="../../etc", contact="javascript:alert(1)", address="javascript:1"))
    assert {fact["link"] + fact["beside"] for fact in odd} == {""}


def test_a_draft_is_marked_in_page_and_pdf_and_a_final_release_is_not(hostile):
    draft, _ = PageExporter().from_notebook_node(released(hostile, status="draft"))
    assert re.search(r'class="mark"[^>]*>Draft<', draft)
    final, _ = PageExporter().from_notebook_node(released(hostile))
    assert 'class="mark"' not in final


def test_companions_and_json_ld_stand_in_the_page_as_data(hostile):
    described = json.dumps({"name": "</script><script>alert(1)</script>"})
    page, _ = PageExporter().from_notebook_node(
        released(hostile), {"jsonld": described, "companions": [("a&b.html", "What <changed>")]}
    )
    scripts = re.findall(r"<script[^>]*>", page)
    assert scripts == ['<script type="application/ld+json">', "<script>"]
    held = re.search(r"<script[^>]*>(.*?)</script>", page, flags=re.S)[1]
    assert json.loads(held) == json.loads(described)
    assert '<a href="a&amp;b.html">What &lt;changed&gt;</a>' in page
    assert 'href="#data-and-formats"' in page


def test_json_keeps_its_meaning_inside_a_script_element():
    text = json.dumps({"a": "<!-- & > \u2028"}, ensure_ascii=False)
    safe = json_for_script(text)
    assert not set("<>&\u2028") & set(safe)
    assert json.loads(safe) == json.loads(text)


def test_the_pdf_carries_its_files_unchanged_and_is_the_same_twice(hostile):
    files = {
        "results.json": ('{"a": "\u4e2d"}\n', "application/json", "Results"),
        "t.csv": (b"a,b\n1,2\n", "text/csv", HOSTILE),
    }
    first, second = (
        PdfExporter().from_notebook_node(released(hostile), {"attachments": files})[0] for _ in range(2)
    )
    assert first == second
    with pikepdf.open(BytesIO(first)) as pdf:
        held = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
    assert held == {"results.json": '{"a": "\u4e2d"}\n'.encode(), "t.csv": b"a,b\n1,2\n"}


def test_an_attachment_that_is_no_text_is_refused(hostile):
    with pytest.raises(BriefError, match="is not UTF-8 text"):
        PdfExporter().from_notebook_node(hostile, {"attachments": {"t.bin": (b"\xff", "x/y", "")}})


def titled(title, *heads, **own):
    """A chapter of headings and a line of prose each."""
    notebook = nbformat.v4.new_notebook(metadata={"brief": own})
    lines = [f"# {title}", *(f"## {head}\n\nWords." for head in heads)]
    notebook.cells = [nbformat.v4.new_markdown_cell("\n\n".join(lines))]
    return notebook


@pytest.fixture
def with_annex():
    chapters = {
        "front": titled("Front", "Why", order=1),
        "deaths": titled("Deaths", "By month", order=2),
        "scores": titled("Scores", "By question", order=1, annex=True),
        "windows": titled("Windows", "By control", order=2, annex=True),
    }
    return join(chapters, PARAMETERS)


def test_the_tree_says_where_the_annex_begins(with_annex):
    assert [section["annex"] for section in document(with_annex)["sections"]] == ["", "", "first", "later"]


def test_the_page_sets_chapters_of_the_annex_one_level_down(with_annex):
    page, _ = PageExporter().from_notebook_node(with_annex)
    heads = re.findall(r"<h(\d)[^>]*>([^<]+)</h", page[page.index('id="deaths"') :])
    assert heads[:7] == [
        ("2", "Deaths"), ("3", "By month"), ("2", "Annex"), ("3", "Scores"), ("4", "By question"),
        ("3", "Windows"), ("4", "By control"),
    ]  # fmt: skip
    contents = page[page.index("<nav") : page.index("</nav>")]
    places = [contents.index(f'href="#{name}"') for name in ("deaths", "annex", "scores", "windows")]
    assert places == sorted(places)


def test_the_annex_of_the_pdf_starts_a_page_and_has_a_bookmark(with_annex):
    content, _ = PdfExporter().from_notebook_node(with_annex, {"results_json": "{}"})
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root  # the title is the one heading of the first level
        pages = {item.title: pikepdf.Page(item.destination[0]).index for item in title.children}
        (annex,) = [item for item in title.children if item.title == "Annex"]
        assert [item.title for item in annex.children][:2] == ["Scores", "Windows"]
        assert [item.title for item in annex.children[0].children] == ["By question"]
    assert title.title == "Front"
    # What tells how to read and cite it fills the page of the contents.
    assert [name for name in pages if name in ("Contents", "Deaths", "Annex")] == [
        "Contents",
        "Deaths",
        "Annex",
    ]
    assert pages["Annex"] == pages["Deaths"] + 1


def test_what_follows_a_tagged_heading_of_a_chapter_stands_in_the_annex_after_its_chapters(with_annex):
    deaths = titled("Deaths", "By month", order=2)
    more = nbformat.v4.new_markdown_cell("## More on deaths\n\nWords.", metadata={"tags": ["annex"]})
    last = nbformat.v4.new_markdown_cell("## By state\n\nWords.")
    deaths.cells += [more, last]
    chapters = {
        "deaths": deaths,
        "trade": titled("Trade", order=3),
        "scores": titled("Scores", order=1, annex=True),
    }
    sections = document(join(chapters, PARAMETERS))["sections"]
    assert [(item["id"], item["title"], item["annex"]) for item in sections] == [
        ("deaths", "Deaths", ""), ("trade", "Trade", ""), ("scores", "Scores", "first"),
        ("deaths-more", "More on deaths", "later"),
    ]  # fmt: skip
    heads = [block for block in sections[-1]["blocks"] if block["kind"] == "heading"]
    assert [(head["text"], head["id"]) for head in heads] == [("By state", "deaths-more-1")]


def test_one_value_a_sentence_is_bold():
    pieces = {"1": "x.a", " of ": None, "2": "x.b", ". Then ": None, "3": "x.c", ", after ": None, "4": "x.d"}
    parts = tuple({"text": text, "key": key, "exhibit": ""} for text, key in pieces.items())
    said = blocks.Sentence("text", "{a} of {b}. Then {c}, after {d}", "".join(pieces), parts)
    chapter = titled("Deaths", "By month", order=1)
    output = nbformat.v4.new_output("display_data", bundle(said))
    chapter.cells.append(nbformat.v4.new_code_cell("", outputs=[output]))
    page, _ = PageExporter().from_notebook_node(join({"deaths": chapter}, PARAMETERS))
    assert re.findall(r'<strong><data value="([^"]+)"', page) == ["x.a", "x.c"]


def test_of_chapters_of_the_annex_alone_the_first_one_leads(with_annex):
    chapters = {name: titled(name, "By question", order=1, annex=True) for name in ("scores", "windows")}
    joined = join(chapters, PARAMETERS)
    assert [section["annex"] for section in document(joined)["sections"]] == ["", "first"]
    content, _ = PdfExporter().from_notebook_node(joined, {"results_json": "{}"})
    assert content.startswith(b"%PDF")


def test_without_an_annex_nothing_speaks_of_one(hostile):
    page, _ = PageExporter().from_notebook_node(hostile)
    assert ">Annex<" not in page
