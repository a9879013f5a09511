"""The front page reads the other chapters' results; it computes nothing they have computed."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat
import pandas as pd

from analysis.chapter import wording
from analysis.chapter.blocks import Block, Results, Sentence, blocks_of
from analysis.chapter.chapter import Chapter
from analysis.measures.results import Measure, Naming, Result, by_key
from analysis.run import runner
from analysis.run.notebooks import discover
from analysis.sources.indicators import ATTRIBUTES

FRONT_PAGE = "brief"
MOST_KEY_POINTS = 5

# What the working group asks first: was it done, is control keeping up, what is seen, what pressure is left.
KEY_POINT_ORDER = (
    "commitments",
    "controls",
    "seizures",
    "outcomes",
    "levers",
    "enforcement",
    "trade",
    "scenarios",
    "timeline",
)


def read_chapters(chapter: Chapter) -> dict[str, list[Block]]:
    """Return the blocks of every chapter but the front page, in reading order.

    Inside a build they are read from the notebooks the build has executed. Alone, as in JupyterLab, the
    chapters are run first, with the front page's parameters.
    """
    folder = os.environ.get(runner.RUN_VARIABLE)
    if folder:
        return _blocks_in(chapter, Path(folder))
    others = [item for item in discover(chapter.project) if item.name != FRONT_PAGE]
    with tempfile.TemporaryDirectory() as scratch:
        runner.run_chapters(chapter.project, others, chapter.parameters, Path(scratch))
        return _blocks_in(chapter, Path(scratch))


def results(chapters: Mapping[str, list[Block]]) -> Measure:
    """Return all named results of the chapters, and how many chapters were read."""
    found = [
        result
        for blocks in chapters.values()
        for block in blocks
        if isinstance(block, Results)
        for result in block.results
    ]
    own = Naming("brief", "This brief")("chapters", "Chapters read", len(chapters), "count")
    return Measure(pd.DataFrame(), (*by_key(found).values(), own))


def key_points(chapters: Mapping[str, list[Block]], most: int = MOST_KEY_POINTS) -> list[Sentence]:
    """Return the sentences that stand on the front page, chosen by rule.

    Each chapter marks sentences as key points. Taken are, chapter by chapter in the order of
    `KEY_POINT_ORDER`, the first of each chapter, then the second of each, until `most` are found. A
    sentence whose figures are not available is a notice by then and is not a candidate.
    """
    ranked = sorted(chapters, key=lambda name: (*KEY_POINT_ORDER, name).index(name))
    marked = [_sentences({name: chapters[name]}, "key point") for name in ranked]
    rounds = itertools.zip_longest(*marked)
    return [point for points in rounds for point in points if point is not None][:most]


def scorecard_rows(table: pd.DataFrame, results: Mapping[str, Result]) -> pd.DataFrame:
    """Return the scorecard with value, change and baseline written out, each in its own unit."""

    def written(key: str, form: str = "") -> str:
        held = results.get(key)
        return wording.render(held, form) if held and held.value is not None else ""

    return table.assign(
        value_text=[written(key) for key in table["result"]],
        change_text=[written(key, _signed(results.get(key))) for key in table["change_key"]],
        good=table["good_direction"].map({"up": "more", "down": "less", "none": "–"}),
        met=[f"{met} of {len(ATTRIBUTES)}" for met in table["attributes_met"]],
    )


def _signed(change: Result | None) -> str:
    return "signed" if change and isinstance(change.value, (int, float)) else ""


def notices(chapters: Mapping[str, list[Block]]) -> list[Sentence]:
    """Return what the chapters say is not available or not identified, each once, in reading order."""
    return list({block.text: block for block in _sentences(chapters, "notice")}.values())


def _sentences(chapters: Mapping[str, list[Block]], role: str) -> list[Sentence]:
    return [
        block
        for blocks in chapters.values()
        for block in blocks
        if isinstance(block, Sentence) and block.role == role
    ]


def _blocks_in(chapter: Chapter, folder: Path) -> dict[str, list[Block]]:
    found = {}
    for item in discover(chapter.project):
        path = folder / f"{item.name}.ipynb"
        if item.name != FRONT_PAGE and path.is_file():
            found[item.name] = blocks_of(nbformat.read(path, as_version=4))
    return found
