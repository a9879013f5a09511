"""The front page reads the other chapters' results; it computes nothing they have computed."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import nbformat
import pandas as pd

from analysis import writing
from analysis.chapter import wording
from analysis.chapter.blocks import Block, Results, Sentence, blocks_of
from analysis.chapter.chapter import Chapter
from analysis.measures.results import Measure, Result, by_key
from analysis.run import runner
from analysis.run.notebooks import ChapterFile, discover
from analysis.run.progress import line_of_progress
from analysis.sources.indicators import ATTRIBUTES


@dataclass(frozen=True)
class Said:
    """What the chapters said.

    Attributes
    ----------
    blocks : mapping of str to list of Block
        By chapter, in reading order.
    """

    blocks: Mapping[str, Sequence[Block]]

    def results(self) -> Measure:
        """Return all named results of the chapters; raises `DataRefused` where one key names two."""
        emitted = [block for blocks in self.blocks.values() for block in blocks if isinstance(block, Results)]
        found = by_key(result for block in emitted for result in block.results)
        return Measure(pd.DataFrame(), tuple(found.values()))

    def notices(self) -> list[Sentence]:
        """Return what the chapters say is not available or not identified, each once, in reading order."""
        said = (block for blocks in self.blocks.values() for block in blocks)
        notices = [block for block in said if isinstance(block, Sentence) and block.role == "notice"]
        return list({notice.text: notice for notice in notices}.values())


def read(chapter: Chapter, folder: str = "") -> Said:
    """Return what every chapter said that does not read the others itself, as the front page does.

    Parameters
    ----------
    chapter : Chapter
        The front page, or another that reads the chapters.
    folder : str
        Where the executed chapters lie. Blank, as in JupyterLab: the chapters are run first, with the front
        page's settings, and a line says how far they are.
    """
    others = [item for item in discover(chapter.project) if not item.reads_others]
    settings = chapter.settings.as_dict()
    if folder:
        return _said(others, Path(folder))
    with tempfile.TemporaryDirectory() as scratch, line_of_progress(len(others)) as progress:
        runner.run_chapters(chapter.project, others, settings, Path(scratch), progress=progress)
        return _said(others, Path(scratch))


def scorecard_rows(score: Measure, results: Mapping[str, Result]) -> Measure:
    """Return the scorecard with values and changes written out, each in its own unit."""
    table = score.table
    rows = table.assign(
        value_text=[_value(row, "", wording.render(results[row["result"]])) for _, row in table.iterrows()],
        before_text=[_value(row, "before") for _, row in table.iterrows()],
        earlier_text=[_value(row, "earlier") for _, row in table.iterrows()],
        change_text=[_change(row) for _, row in table.iterrows()],
        covers=[writing.period(period) if period else "" for period in table["period"]],
        good=table["good_direction"].map({"up": "more", "down": "less", "none": "–"}),
        met=[f"{met} of {len(ATTRIBUTES)}" for met in table["attributes_met"]],
    )
    return replace(score, table=rows)


def _value(row: pd.Series, name: str, written: str = "") -> str:
    """Return a value with what it is out of, and its own period where that is not a day; blank if unknown."""
    value, whole = row[name or "value"], row[f"{name}_whole" if name else "whole"]
    if pd.isna(value):
        return ""
    text = written or writing.amount(float(value), row["value_unit"])
    if pd.notna(whole) and whole:
        return f"{text} of {writing.number(float(whole), 'count')} ({writing.share(value / whole)})"
    period = str(row[f"{name}_period"]) if name else ""
    return f"{text} ({writing.period(period)})" if "/" in period or len(period) == len("2024") else text


def _change(row: pd.Series) -> str:
    """Return a change and what it is against; blank where it is not known."""
    if pd.isna(row["change"]):
        return ""
    text = writing.amount(float(row["change"]), row["change_unit"], signed=True)
    return f"{text} {row['span']}".strip()


def _said(chapters: Sequence[ChapterFile], folder: Path) -> Said:
    executed = {item.name: folder / f"{item.name}.ipynb" for item in chapters}
    blocks = {
        name: blocks_of(nbformat.read(path, as_version=4))
        for name, path in executed.items()
        if path.is_file()
    }
    return Said(blocks)
