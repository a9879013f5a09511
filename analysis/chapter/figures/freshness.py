"""How fresh the data are: of each dataset the last day covered and the day of its newest file."""

from __future__ import annotations

import datetime as dt
from textwrap import wrap

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, years_apart
from analysis.chapter.style import GREY, GRID, INK, MUTED
from analysis.dates import parse_partial
from analysis.measures.evidence import OVERDUE
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_COLUMNS = "dataset=title publisher vintage basis first to=last age_days state"
_LINE, _GAP, _STRIP = 0.13, 0.07, 0.17  # inches: a line of a name, between rows, a strip beneath its name
_WORD = 0.55  # inches at the right for the word of the state
_NAME, _WRAP, _WRAP_NARROW = 3.45, 58, 54  # inches of the names beside the strips; letters in a line


def strip(measure: Measure, as_of: dt.date) -> Drawing:
    """Draw a strip a dataset, from the last day covered over the day of the newest file to that of the brief.

    Parameters
    ----------
    measure : Measure
        Made by `analysis.measures.evidence.renewed`.
    as_of : date
    """
    rows = Row.each(measure.table)
    # A fiscal year may end before the year that it is named by; no file covers days after its own.
    ends = [
        min(pd.Timestamp(parse_partial(str(row.last)).last), pd.Timestamp(str(row.vintage))) for row in rows
    ]
    begun, today = pd.Timestamp(min(ends).year, 1, 1), pd.Timestamp(as_of)
    left = 0.05 if style.narrow() else _NAME
    right = style.width() - _WORD - 0.1

    def at(day: pd.Timestamp) -> float:
        return left + float((day - begun) / (today - begun)) * (right - left)

    names = [wrap(str(row.title), _WRAP_NARROW if style.narrow() else _WRAP) for row in rows]
    more = _STRIP if style.narrow() else 0.0
    high = sum(_LINE * len(lines) + _GAP + more for lines in names)
    with style.house_style():
        figure, axes = style.new_figure(high + 0.55)
        depth = 0.0
        for row, end, lines in zip(rows, ends, names, strict=True):
            tall = _LINE * len(lines)
            for number, line in enumerate(lines):
                axes.annotate(line, (0, depth + _GAP / 2 + _LINE * (number + 0.5)), va="center")
            height = depth + _GAP / 2 + (tall + more / 2 if more else tall / 2)
            late = row.state == OVERDUE
            _draw(axes, [at(end), at(min(pd.Timestamp(str(row.vintage)), today)), at(today)], height, late)
            axes.annotate(str(row.state), (right + 0.08, height), va="center", color=INK)
            depth += tall + _GAP + more
            axes.axhline(depth, color=GRID, linewidth=0.5, zorder=0)
        axes.set_xlim(0, style.width())
        axes.set_ylim(depth, 0)
        axes.set_yticks([])
        every = years_apart((today - begun).days / 365.25, share=(right - left) / style.width())
        years = range(begun.year, today.year + 1, every)
        axes.set_xticks([at(pd.Timestamp(year, 1, 1)) for year in years], [str(year) for year in years])
        axes.tick_params(axis="x", length=0, labeltop=True, labelbottom=False)
        axes.grid(visible=True, axis="x")
        axes.spines["bottom"].set_visible(False)
        legend(figure, _marks(), place="outside lower left")
    alt = "Datasets by the last day covered: " + "; ".join(
        f"{row.title}, covered to {writing.day(end)}, newest file of "
        f"{writing.day(pd.Timestamp(str(row.vintage)))}, {row.state}"
        for row, end in zip(rows, ends, strict=True)
    )
    return Drawing(figure, alt + ".", measure.table, _COLUMNS)


def _draw(axes: Axes, places: list[float], height: float, late: bool) -> None:
    """Draw a strip: the last day covered, the day of the file, the day of the brief."""
    covered, file, today = places
    colour = INK if late else MUTED
    axes.plot([covered, file], [height] * 2, color=colour, linewidth=1.2)
    axes.plot([file, today], [height] * 2, color=GREY, linewidth=0.9, linestyle=(0, (2, 2)))
    axes.plot([file], [height], marker="|", markersize=8, markeredgewidth=1.6, color=colour)
    axes.plot([covered], [height], marker="D" if late else "o", markersize=4.5, color=colour)


def _marks() -> list[Line2D]:
    looks = (
        ("o", MUTED, "covered to, current"), ("D", INK, "covered to, overdue"), ("|", INK, "newest file"),
    )  # fmt: skip
    return [
        Line2D([], [], linestyle="none", marker=marker, markersize=6, color=colour, label=words)
        for marker, colour, words in looks
    ]
