"""What JupyterLab shows beside the project's own form: the same content, as text and never as markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from analysis.chapter import blocks, plain, style
from analysis.measures.results import Result

HOSTILE = "<b>&\"'</b>"
ESCAPED = "&lt;b&gt;&amp;&quot;&#x27;&lt;/b&gt;"
RESULT = Result("test.choice", HOSTILE, HOSTILE, "choice")
POUNDS = Result("test.pounds", "Pounds", 1234.5, unit="lb")


def said(role: str = "text") -> blocks.Sentence:
    return blocks.sentence("It is {test.choice}.", {"test.choice": RESULT}, role=role)


TABLE = blocks.Table(
    "t", HOSTILE, "s", "n", ({"name": "a", "heading": HOSTILE},), ((HOSTILE,),), ((None,),), ((1,),)
)
FIGURE = blocks.Figure("f", said("title"), HOSTILE, HOSTILE, "<svg/>", TABLE, "s")


@pytest.mark.parametrize(
    ("block", "times"),
    [(blocks.Results((RESULT,)), 2), (said(), 1), (TABLE, 3), (FIGURE, 5)],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_a_text_is_shown_as_a_text(block, times):
    shown = plain.bundle(block)
    assert shown[blocks.MIME] == blocks.to_json(block)
    assert "<b>&" not in shown["text/html"]
    assert shown["text/html"].count(ESCAPED) == times
    assert shown["text/plain"]


def test_named_results_are_listed_as_a_reader_sees_them():
    shown = plain.bundle(blocks.Results((POUNDS,)))
    assert "1 named results" in shown["text/html"]
    assert "<td>test.pounds<td>Pounds<td>1,234 lb" in shown["text/html"]
    assert shown["text/plain"] == "1 named results"


def test_a_key_point_stands_out():
    assert "<strong>" in plain.bundle(said("key point"))["text/html"]
    assert "<strong>" not in plain.bundle(said())["text/html"]


def test_a_notice_is_marked_as_one():
    shown = plain.bundle(said("notice"))
    assert "<em>Notice.</em>" in shown["text/html"]
    assert shown["text/plain"].startswith("Notice. ")


def test_a_table_links_its_sources_says_where_it_comes_from_and_sets_text_left():
    linked = replace(
        TABLE, links=(("https://example.org/a?b&c",),), columns=({"heading": "A", "type": "text"},)
    )
    html = plain.bundle(linked)["text/html"]
    assert "<a href='https://example.org/a?b&amp;c'>" in html
    assert "n<br>Source: s" in html, "the note, then the source"
    assert ".mbt td,.mbt th{text-align:left!important" in html
    assert "<td>" in html
    number = replace(TABLE, columns=({"heading": "A", "type": "number"},))
    assert "<td class=n>" in plain.bundle(number)["text/html"], "numbers stand right"


def test_a_reference_table_and_the_data_behind_a_figure_are_folded():
    assert plain.bundle(replace(TABLE, reference=True))["text/html"].startswith("<details>")
    html = plain.bundle(replace(FIGURE, svg=PICTURE))["text/html"]
    assert html.index("<details>") > html.index("</svg>")
    assert "Source: s" in html


PICTURE = (
    '<?xml version="1.0"?><svg width="9pt" viewBox="0 0 9 9" xmlns="x"><metadata>who</metadata>'
    '<defs><style type="text/css">*{stroke-linejoin: round}</style></defs>'
    '<g id="nobody"><path id="m1" d="M 1.26 0 \nL 2.00 3.14 \nz\n" style="fill: #0f427a"/></g>'
    '<use xlink:href="#m1"/></svg>'
)


def test_a_picture_stands_once_with_colours_that_a_dark_theme_changes():
    html = plain.bundle(replace(FIGURE, svg=PICTURE))["text/html"]
    assert html.count("<svg") == 1
    assert "base64" not in html
    assert "var(--mb-blue,#0f427a)" in html
    assert '[data-jp-theme-light="false"] .mbfig' in html
    assert f"--mb-blue:{style.DARK[style.BLUE]}" in html


def test_a_picture_sets_no_rule_for_the_rest_of_the_notebook_and_shares_no_id():
    html = plain.bundle(replace(FIGURE, svg=PICTURE))["text/html"]
    assert "*{" not in html
    assert "nobody" not in html
    [name] = re.findall(r" id='([^']+)'", html)
    assert name.endswith("m1")
    assert name != "m1"
    assert f"href='#{name}'" in html
    assert "d='M1.3 0L2 3.1z'" in html


def test_a_description_with_backslashes_stays_itself():
    html = plain.bundle(replace(FIGURE, svg=PICTURE, alt="a \\1 {b}"))["text/html"]
    assert "aria-label='a \\1 {b}'" in html


def test_a_notebook_that_a_person_saves_carries_blocks_packed():
    small = plain.bundle(FIGURE, packed=True)[blocks.MIME]
    assert set(small) == {"kind", "packed"}
    assert blocks.from_json(small) == FIGURE


def test_the_end_is_a_line():
    shown = plain.bundle(blocks.End("test", {}))
    assert shown["text/plain"] == "End of chapter test."
    assert "text/html" not in shown


def test_what_is_no_block_is_refused():
    with pytest.raises(TypeError, match="dict is no block"):
        plain._shown({"kind": "sentence"})
