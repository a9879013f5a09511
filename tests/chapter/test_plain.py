"""What JupyterLab shows beside the project's own form: the same content, as text and never as markup."""

from __future__ import annotations

import base64
import re

import pytest

from analysis.chapter import blocks, plain
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
    [(blocks.Results((RESULT,)), 2), (said(), 1), (TABLE, 3), (FIGURE, 3)],
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
    assert "<td><code>test.pounds</code></td><td>Pounds</td><td>1,234 lb</td>" in shown["text/html"]
    assert shown["text/plain"] == "test.pounds = 1234.5 lb"


def test_a_key_point_stands_out():
    assert "<strong>" in plain.bundle(said("key point"))["text/html"]
    assert "<strong>" not in plain.bundle(said())["text/html"]


def test_a_picture_is_carried_whole():
    html = plain.bundle(FIGURE)["text/html"]
    picture = re.search(r"base64,([^\"]+)", html)[1]
    assert base64.b64decode(picture) == b"<svg/>"


def test_the_end_is_a_line():
    shown = plain.bundle(blocks.End("test", {}))
    assert shown["text/plain"] == "End of chapter test."
    assert "text/html" not in shown


def test_what_is_no_block_is_refused():
    with pytest.raises(TypeError, match="dict is no block"):
        plain._shown({"kind": "sentence"})
