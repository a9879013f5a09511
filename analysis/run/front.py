"""The front page reads the other chapters' results; it computes nothing they have computed."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
import pandas as pd
from IPython.display import Pretty, clear_output, display, update_display

from analysis.chapter import wording
from analysis.chapter.blocks import Block, Results, Sentence, blocks_of
from analysis.chapter.chapter import Chapter
from analysis.measures.results import Measure, Result, by_key
from analysis.run import runner
from analysis.run.notebooks import ChapterFile, discover
from analysis.sources.indicators import ATTRIBUTES

FRONT_PAGE = "brief"
MOST_KEY_POINTS = 5
_LINE = "chapters-running"  # the one display that says how far the chapters are


@dataclass(frozen=True)
class Said:
    """What the chapters said.

    Attributes
    ----------
    blocks : mapping of str to list of Block
        By chapter, in reading order.
    ranks : mapping of str to int
        Place of each chapter's key points among those of all.
    """

    blocks: Mapping[str, Sequence[Block]]
    ranks: Mapping[str, int]

    def results(self) -> Measure:
        """Return all named results of the chapters; raises `DataRefused` where one key names two."""
        emitted = [block for blocks in self.blocks.values() for block in blocks if isinstance(block, Results)]
        found = by_key(result for block in emitted for result in block.results)
        return Measure(pd.DataFrame(), tuple(found.values()))

    def key_points(self, most: int = MOST_KEY_POINTS) -> list[Sentence]:
        """Return the sentences that stand on the front page, chosen by rule.

        Each chapter marks sentences as key points. Taken are, chapter by chapter in the order of `ranks`,
        the first of each chapter, then the second of each, until `most` are found. A sentence whose figures
        are not available is a notice by then and is not a candidate.
        """
        marked = [
            self._sentences(name, "key point") for name in sorted(self.blocks, key=self.ranks.__getitem__)
        ]
        rounds = itertools.zip_longest(*marked)
        return [point for points in rounds for point in points if point is not None][:most]

    def notices(self) -> list[Sentence]:
        """Return what the chapters say is not available or not identified, each once, in reading order."""
        notices = (notice for name in self.blocks for notice in self._sentences(name, "notice"))
        return list({notice.text: notice for notice in notices}.values())

    def _sentences(self, chapter: str, role: str) -> list[Sentence]:
        return [block for block in self.blocks[chapter] if isinstance(block, Sentence) and block.role == role]


def read(chapter: Chapter, folder: str = "") -> Said:
    """Return what every chapter but the front page said.

    Parameters
    ----------
    chapter : Chapter
        The front page.
    folder : str
        Where the executed chapters lie. Blank, as in JupyterLab: the chapters are run first, with the front
        page's settings, and a line says how far they are.
    """
    others = [item for item in discover(chapter.project) if item.name != FRONT_PAGE]
    if folder:
        return _said(others, Path(folder))
    with tempfile.TemporaryDirectory() as scratch, _line_of_progress(len(others)) as progress:
        settings = chapter.settings.as_dict()
        runner.run_chapters(chapter.project, others, settings, Path(scratch), progress=progress)
        return _said(others, Path(scratch))


def scorecard_rows(score: Measure, results: Mapping[str, Result]) -> Measure:
    """Return the scorecard with value and change written out, each in its own unit."""
    table = score.table

    def written(key: str, form: str = "") -> str:
        return wording.render(results[key], form) if key and results[key].value is not None else ""

    rows = table.assign(
        value_text=[written(key) for key in table["result"]],
        change_text=[written(key, "signed") for key in table["change_key"]],
        good=table["good_direction"].map({"up": "more", "down": "less", "none": "–"}),
        met=[f"{met} of {len(ATTRIBUTES)}" for met in table["attributes_met"]],
    )
    return replace(score, table=rows)


def _said(chapters: Sequence[ChapterFile], folder: Path) -> Said:
    executed = {item.name: folder / f"{item.name}.ipynb" for item in chapters}
    blocks = {
        name: blocks_of(nbformat.read(path, as_version=4))
        for name, path in executed.items()
        if path.is_file()
    }
    return Said(blocks, {item.name: item.key_points for item in chapters})


@contextmanager
def _line_of_progress(chapters: int) -> Iterator[runner.Progress]:
    """Show one line that follows the chapters as they start, and is gone when all have ended."""
    begun: list[str] = []
    display(Pretty(f"Running {chapters} chapters"), display_id=_LINE)

    def progress(name: str, done: int, cells: int) -> None:
        if name not in begun:
            begun.append(name)
            update_display(Pretty(f"Running {len(begun)} of {chapters}: {name}"), display_id=_LINE)

    yield progress
    clear_output()
