"""Blocks carry what a chapter says: sentences with their results, tables with raw values, steady pictures."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure

from analysis.chapter import blocks
from analysis.chapter.blocks import Column
from analysis.measures.results import Result

POUNDS = Result("test.pounds", "Pounds", 12.0, "lb")
NOTHING = Result("test.nothing", "Pounds", None, "lb", status="not available", reason="No file yet.")


def test_a_sentence_without_its_value_becomes_a_notice():
    results = {"test.pounds": POUNDS, "test.nothing": NOTHING}
    block = blocks.sentence_block("{test.pounds} and {test.nothing}.", results, role="text")
    assert block["role"] == "notice"
    assert block["text"] == "Pounds: not available. No file yet."


def test_a_table_keeps_raw_values_beside_its_cells():
    frame = pd.DataFrame({"month": pd.to_datetime(["2026-04-01"]), "lb": [1234.5678], "gap": [None]})
    columns = [
        Column("month", "Month", "month"),
        Column("lb", "Pounds", "lb", decimals=2),
        Column("gap", "Gap", "lb"),
    ]
    block = blocks.table_block("t", frame, columns, caption="c", source="s")
    assert block["cells"] == [["2026-04", "1,234.57", "–"]]
    assert block["values"] == [["2026-04-01", 1234.5678, None]]


def test_only_web_addresses_become_links():
    frame = pd.DataFrame({"who": ["a", "b", "c"], "url": ["https://x.org/a", "javascript:alert(1)", ""]})
    block = blocks.table_block("t", frame, [Column("who", "Who", link="url")], caption="c", source="s")
    assert block["links"] == [["https://x.org/a"], [None], [None]]


def test_the_same_picture_gives_the_same_bytes():
    def draw():
        figure = Figure(figsize=(3, 2), layout="constrained")
        axes = figure.subplots()
        axes.plot([0, 1 / 3], [0, 2 / 7])
        axes.set_ylabel("long label")
        return blocks.svg_of(figure)

    assert draw() == draw()
    assert ">long label</text>" in draw(), "text stays text"


def test_a_tile_without_its_value_is_left_out():
    assert blocks.tile("{test.nothing} | what it is", {"test.nothing": NOTHING}) is None
    assert (
        blocks.tile("{test.pounds} | what it is", {"test.pounds": POUNDS})["meaning"]["text"] == "what it is"
    )


def test_every_kind_of_block_has_a_plain_form_for_jupyterlab():
    sentence = blocks.sentence_block("<b>{test.pounds}</b>", {"test.pounds": POUNDS}, role="text")
    shown = blocks.bundle(sentence)
    assert shown[blocks.MIME] is sentence
    assert "&lt;b&gt;" in shown["text/html"]
