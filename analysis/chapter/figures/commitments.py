"""Pictures of promises: how far each has come, and how often the two sides acted together."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle
from matplotlib.ticker import MaxNLocator
from matplotlib.typing import FillStyleType

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, unit, year_axis
from analysis.chapter.style import BLUE, GREY, GRID, INK, MUTED, PAPER, PARTIES, SHADE, SKY
from analysis.measures.commitments import DUTY, LAPSED, LATE, OVERTAKEN, PENDING
from analysis.measures.ladder import (
    IN_PART,
    NONE_FOUND,
    NONE_YET,
    NOT_KNOWN,
    NOT_NEEDED,
    ONE_SIDE,
    STEPS,
    YES,
)
from analysis.measures.results import Measure
from analysis.measures.rows import Row

# Who says so -> as the picture writes it.
_SAYS = {
    "both": "both",
    "both, in different words": "both, differ",
    "United States only": "US",
    "China only": "China",
    "treaty body": "treaty",
    "others": "itself",
    "": "not settled",
}
# State of a step -> marker, how it is filled; a square is drawn as a segment of the bar. The shape tells them
# apart; the colour is that of who made the promise.
_MARKS: dict[str, tuple[str, FillStyleType]] = {
    YES: ("s", "full"),
    IN_PART: ("s", "left"),
    ONE_SIDE: ("D", "none"),
    NONE_FOUND: ("s", "none"),
    NONE_YET: (".", "none"),
    NOT_NEEDED: ("_", "full"),
    NOT_KNOWN: ("x", "full"),
}
# What a status adds to the marks of its row.
_REMARKS = {LATE: "late", LAPSED: LAPSED, PENDING: PENDING}
_WRAP, _WRAP_NARROW = 60, 54  # letters of a promise in a line
# Inches: a line of a promise, what parts two of them, a heading, the line of marks beneath a promise.
_LINE, _GAP, _HEAD, _MARKED = 0.13, 0.05, 0.2, 0.19
_TEXT: dict[str, Any] = {"va": "center"}


def steps(ladder: Measure, ledger: Measure) -> Drawing:
    """Draw a promise a row: its words, who says so, a bar of the steps it climbed, and its status."""
    table = ladder.table.merge(
        ledger.table[["commitment_id", "who_says", "status", "before"]], on="commitment_id"
    )
    named = _group(table)
    order = [name for name in (*_HEADINGS.values(), *dict.fromkeys(named)) if (named == name).any()]
    groups = [(name, table[named == name]) for name in dict.fromkeys(order)]
    table = pd.concat([rows for _, rows in groups], ignore_index=True)
    letters, marked = (_WRAP_NARROW, _MARKED) if style.narrow() else (_WRAP, 0.0)
    texts = ["\n".join(wrap(promise.rstrip("."), letters)) for promise in table["promise"]]
    with style.house_style():
        height = sum(_LINE * (text.count("\n") + 1) + _GAP + marked for text in texts) + _HEAD * len(groups)
        figure, axes = style.new_figure(height + (0.85 if style.narrow() else 0.6))
        depth, place = 0.0, 0
        for name, rows in groups:
            axes.annotate(name, (0, depth + 0.1), va="center", fontweight="semibold")
            depth += _HEAD
            for row in Row.each(rows):
                tall = _LINE * (texts[place].count("\n") + 1) + _GAP
                _draw_row(axes, row, texts[place], depth + tall / 2, marked and depth + tall + marked / 3)
                depth, place = depth + tall + marked, place + 1
                axes.axhline(depth, color=GRID, linewidth=0.5, zorder=0)
        axes.set_ylim(depth, 0)
        axes.set_xlim(0, style.width())
        axes.set_yticks([])
        axes.set_xticks(_places(), [name.replace(" ", "\n") for name in _NAMES])
        axes.tick_params(axis="x", length=0, labeltop=True, labelbottom=False, labelcolor=INK)
        axes.grid(visible=False)
        axes.spines["bottom"].set_visible(False)
        shown = [state for state in _MARKS if (table[list(STEPS)] == state).to_numpy().any()]
        handles = [Line2D([], [], linestyle="none", label=state, **_mark(state)) for state in shown]
        legend(figure, handles, place="outside lower left")
    alt = "Promises with a bar of the steps each has climbed. " + " ".join(
        f"{row.side}, {row.promise.rstrip('.')}: "
        + ", ".join(f"{name} {getattr(row, step)}" for step, name in STEPS.items())
        + f", status {row.status}."
        for row in Row.each(table)
    )
    columns = f"side promise_kind promise made_date who_says {' '.join(STEPS)} status confidence publisher"
    return Drawing(figure, alt, table, columns)


# Headings of the columns, and where they stand, in inches.
_NAMES = ("who says so", *STEPS.values(), "besides")
_WIDE_AT, _NARROW_AT = (3.83, 4.42, 4.89, 5.36, 5.83, 6.38), (0.36, 0.98, 1.46, 1.94, 2.42, 3.05)
_BAR = 0.1  # inches: how high the segments of a bar are


def _places() -> tuple[float, ...]:
    return _NARROW_AT if style.narrow() else _WIDE_AT


# Who made a promise -> its heading, in the order of the picture.
_HEADINGS = {"China": "China", "United States": "United States", "both": "Both together"}


def _group(table: pd.DataFrame) -> pd.Series:
    """Return the heading under which each promise stands: who made it, or that a treaty asks for it."""
    named = table["side"].map(lambda side: _HEADINGS.get(side, side))
    return named.mask(table["promise_kind"] == DUTY, "Owed under a treaty, " + table["side"])


def _draw_row(axes: Axes, row: Row, text: str, height: float, below: float) -> None:
    """Draw a promise and its marks beside it, or, where that is not zero, at the height `below`."""
    axes.annotate(text, (0, height), linespacing=1.05, **_TEXT)
    height = below or height
    words = (_SAYS[row.who_says or ""], *[""] * len(STEPS), _remark(row))
    for at, word in zip(_places(), words, strict=True):
        if word:
            axes.annotate(word, (at, height), ha="center", **_TEXT)
    places, colour = _places()[1:-1], PARTIES.get(row.side, INK)
    wide = places[1] - places[0]
    axes.plot(
        [places[0] - wide / 2, places[-1] + wide / 2], [height] * 2, color=GREY, linewidth=0.6, zorder=1
    )
    for at, step in zip(places, STEPS, strict=True):
        _segment(axes, (at - wide / 2 + 0.01, height - _BAR / 2), wide - 0.02, getattr(row, step), colour)


def _segment(axes: Axes, corner: tuple[float, float], wide: float, state: str, colour: str) -> None:
    """Draw the state of a step as a segment of its bar: whole, half or empty, or a mark on the line."""
    left, top = corner
    marker, fill = _MARKS[state]
    if marker == "s":
        edge: dict[str, Any] = {"edgecolor": colour, "linewidth": 0.9, "zorder": 2}
        axes.add_patch(Rectangle(corner, wide, _BAR, facecolor=colour if fill == "full" else PAPER, **edge))
        if fill == "left":
            axes.add_patch(Rectangle(corner, wide / 2, _BAR, facecolor=colour, **edge))
        return
    look = _mark(state, colour) | ({"markerfacecolor": PAPER} if fill == "none" else {})
    axes.plot([left + wide / 2], [top + _BAR / 2], zorder=2, **look)


def _mark(state: str, colour: str = INK) -> dict[str, Any]:
    """Return how the mark of a state is drawn."""
    marker, fill = _MARKS[state]
    return {
        "marker": marker, "fillstyle": fill, "color": colour, "markerfacecoloralt": PAPER,
        "markersize": {"D": 4, "s": 6}.get(marker, 5), "markeredgewidth": 1, "clip_on": False,
    }  # fmt: skip


def cooperation_pulse(pulse: Measure, suspensions: Measure) -> Drawing:
    """Draw events by quarter, together and alone, over shaded spells of suspended cooperation."""
    table, spells = pulse.table, suspensions.table
    total = table["together"] + table["alone"]
    bars: dict[str, Any] = {"width": pd.Timedelta(days=80), "align": "edge", "linewidth": 0}
    top = max(int(total.max()), 3)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.bar(table["quarter"], table["together"], color=BLUE, **bars)
        axes.bar(table["quarter"], table["alone"], bottom=table["together"], color=SKY, **bars)
        for spell in Row.each(spells):
            axes.axvspan(spell.start, spell.end, color=SHADE, zorder=0, linewidth=0)
            axes.annotate(
                f"suspended\n{writing.amount(spell.days, 'days')}",
                (spell.start + (spell.end - spell.start) / 2, top),
                ha="center",
                va="top",
                color=MUTED,
            )
        axes.set_ylim(0, top + 0.3)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        year_axis(axes)
        unit(axes, "Events a quarter")
        handles = [Patch(color=BLUE, label="by both together"), Patch(color=SKY, label="by one side")]
        if len(spells):
            handles.append(Patch(color=SHADE, label="cooperation suspended"))
        legend(figure, handles)
    most = Row.highest(table.assign(total=total), "total")
    last = table["quarter"].iloc[-1] + pd.offsets.QuarterEnd()
    sentences = [
        f"Bars of events by quarter from {writing.month(table['quarter'].iloc[0])} to {writing.month(last)}.",
        f"The highest bar starts in {writing.month(most.quarter)}: "
        f"{writing.number(most.together, 'count')} together and "
        f"{writing.number(most.alone, 'count')} by one side.",
        *(
            f"A shaded spell from {writing.month(spell.start)} to {writing.month(spell.end)} marks suspended "
            "cooperation."
            for spell in Row.each(spells)
        ),
    ]
    return Drawing(figure, " ".join(sentences), table, "quarter together alone with_number")


def _remark(row: Row) -> str:
    """Return what a status says beyond the mark of what was carried out."""
    return OVERTAKEN if row.before else _REMARKS.get(str(row.status), "")
