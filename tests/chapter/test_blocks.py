"""Blocks carry what a chapter says: sentences with their results, tables with raw values, steady pictures."""

from __future__ import annotations

import json

import nbformat
import pandas as pd
import pytest
from matplotlib.figure import Figure

from analysis.chapter import blocks
from analysis.chapter.columns import Column, Description
from analysis.chapter.pictures import svg_of
from analysis.chapter.plain import bundle
from analysis.errors import DataRefused, UnknownName
from analysis.measures.results import Result

POUNDS = Result("test.pounds", "Pounds", 12.0, unit="lb")
NOTHING = Result("test.nothing", "Pounds", None, unit="lb", status="not available", reason="No file yet.")
RESULTS = {"test.pounds": POUNDS, "test.nothing": NOTHING}


def column(name: str, kind: str = "text", unit: str = "", *, link: str = "", **more: object) -> Column:
    about = Description(heading=name.title(), type=kind, unit=unit, meaning=f"meaning of {name}", **more)
    return Column(name, about, name, link)


FRAME = pd.DataFrame(
    {
        "month": pd.to_datetime(["2026-04-01"]),
        "lb": [1234.5678],
        "gap": [None],
        "who": ["a"],
        "at": ["https://example.org/a"],
    }
)
COLUMNS = [
    column("month", "month"),
    column("lb", "number", "lb", decimals=2),
    column("gap", "number", "lb"),
    column("who", link="at"),
]


def table(name: str = "t") -> blocks.Table:
    return blocks.table(name, FRAME, COLUMNS, caption="c", source="s", note="n")


def sentence(template: str = "It weighed {pounds}.", role: str = "text") -> blocks.Sentence:
    return blocks.sentence(template, RESULTS, role=role, chapter="test")


def test_a_sentence_knows_which_part_is_which_result_and_says_whole_keys():
    said = sentence("It weighed {pounds:exact}.")
    assert said.text == "It weighed 12.00 lb."
    assert said.template == "It weighed {test.pounds:exact}."
    assert said.parts == (
        {"text": "It weighed ", "key": None, "form": "", "exhibit": ""},
        {"text": "12.00 lb", "key": "test.pounds", "form": "exact", "exhibit": ""},
        {"text": ".", "key": None, "form": "", "exhibit": ""},
    )


def test_a_sentence_without_its_value_becomes_a_notice():
    said = sentence("{pounds} and {nothing}.", role="key point")
    assert (said.role, said.missing) == ("notice", True)
    assert said.text == blocks.LEFT_OUT, "it names nothing that was not yet there to be named"
    assert said.template == "{test.pounds} and {test.nothing}.", "a front page can say it again"


def test_a_figure_that_the_data_could_not_tell_is_named_with_its_reason():
    untold = Result("test.change", "Change", None, status="not identified", reason="One month is too few.")
    results = RESULTS | {"test.change": untold}
    said = blocks.sentence("{nothing} and {change}.", results, role="text", chapter="test")
    assert said.text == "Change: not identified. One month is too few."


def test_a_sentence_is_refused_where_it_types_a_numeral_or_names_what_is_not_there():
    with pytest.raises(DataRefused, match="types a numeral: 'It weighed 12 lb"):
        sentence("It weighed 12 lb.")
    with pytest.raises(UnknownName, match=r"no result is called 'test\.pound'.*Did you mean 'test\.pounds'"):
        sentence("It weighed {pound}.")


def test_a_table_keeps_raw_values_beside_its_cells():
    made = table()
    assert made.cells == (("2026-04", "1,234.57", "–", "a"),)
    assert made.values == (("2026-04-01", 1234.5678, None, "a"),)
    assert [(item["name"], item["heading"], item["type"], item["unit"]) for item in made.columns] == [
        ("month", "Month", "month", ""),
        ("lb", "Lb", "number", "lb"),
        ("gap", "Gap", "number", "lb"),
        ("who", "Who", "text", ""),
    ]


def test_only_web_addresses_become_links():
    addresses = ["https://x.org/a", "javascript:alert(1)", "", "https://x.org/" + "u" * 2000, None]
    frame = pd.DataFrame({"who": list("abcde"), "url": addresses})
    made = blocks.table("t", frame, [column("who", link="url")], caption="c", source="s")
    assert made.links == (("https://x.org/a",), (None,), (None,), (None,), (None,))


def drawn() -> Figure:
    figure = Figure(figsize=(3, 2), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1 / 3], [0, 2 / 7])
    axes.set_ylabel("long label")
    return figure


def test_the_same_picture_gives_the_same_bytes():
    assert svg_of(drawn()) == svg_of(drawn())
    assert ">long label</text>" in svg_of(drawn()), "text stays text"


EVERY_KIND = [
    blocks.Results((POUNDS, NOTHING)),
    sentence(),
    table(),
    blocks.Figure("f", sentence(role="title"), "sub", "alt", "<svg/>", table("f.data"), "s"),
    blocks.End("test", {"cbp/drug_seizures": ["2026-05-31"]}, ("truces",)),
    blocks.Heading(2, "India"),
]


@pytest.mark.parametrize("block", EVERY_KIND, ids=lambda block: block.kind)
def test_a_block_survives_the_way_through_json(block):
    content = blocks.to_json(block)
    assert content["kind"] == block.kind
    assert blocks.from_json(json.loads(json.dumps(content))) == block


def test_every_kind_of_block_is_tried_here():
    assert {type(block) for block in EVERY_KIND} == set(blocks.Block.__args__)


def test_blocks_within_a_figure_say_their_kind_too():
    content = blocks.to_json(EVERY_KIND[3])
    assert (content["title"]["kind"], content["data"]["kind"]) == ("sentence", "table")


def test_blocks_come_out_of_a_notebook_as_they_went_in_and_in_order():
    cell = nbformat.v4.new_code_cell("")
    cell.outputs = [nbformat.v4.new_output("display_data", data=bundle(block)) for block in EVERY_KIND]
    cell.outputs.insert(1, nbformat.v4.new_output("stream", text="a line of a kernel"))
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# T"), cell])
    read = nbformat.reads(nbformat.writes(notebook), as_version=4)
    assert blocks.blocks_of(read) == EVERY_KIND
    assert [item.name for item in blocks.tables_of(iter(EVERY_KIND))] == ["t", "f.data"]


def test_a_heading_travels_and_is_shown_as_one():
    heading = blocks.Heading(2, "India & others")
    assert blocks.from_json(json.loads(json.dumps(blocks.to_json(heading)))) == heading
    assert bundle(heading)["text/html"] == "<h2>India &amp; others</h2>"
