"""Pictures of promises: how far each has come, and how often the two sides acted together."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator
from matplotlib.typing import FillStyleType

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, unit, year_axis
from analysis.chapter.style import BLUE, GRID, INK, MUTED, PAPER, SHADE, SKY
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
from analysis.measures.results import Measure, Row

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
# State of a step -> marker, how it is filled. One colour for all: the shape tells them apart.
_MARKS: dict[str, tuple[str, FillStyleType]] = {
    YES: ("o", "full"),
    IN_PART: ("o", "bottom"),
    ONE_SIDE: ("D", "none"),
    NONE_FOUND: ("o", "none"),
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
    """Draw a grid, a promise by the steps it climbs, with who says it was promised and its status."""
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
    alt = "A grid of promises by step. " + " ".join(
        f"{row.side}, {row.promise.rstrip('.')}: "
        + ", ".join(f"{name} {getattr(row, step)}" for step, name in STEPS.items())
        + f"; {row.status}."
        for row in Row.each(table)
    )
    columns = f"side promise_kind promise made_date who_says {' '.join(STEPS)} status confidence publisher"
    return Drawing(figure, alt, table, columns)


# Headings of the columns, and where they stand, in inches.
_NAMES = ("who says so", *STEPS.values(), "besides")
_WIDE_AT, _NARROW_AT = (3.85, 4.42, 4.93, 5.35, 5.84, 6.35), (0.36, 1.0, 1.5, 1.95, 2.48, 3.06)


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
    for at, step in zip(_places()[1:-1], STEPS, strict=True):
        axes.plot([at], [height], **_mark(getattr(row, step)))


def _mark(state: str) -> dict[str, Any]:
    """Return how the mark of a state is drawn."""
    marker, fill = _MARKS[state]
    return {
        "marker": marker, "fillstyle": fill, "color": BLUE, "markerfacecoloralt": PAPER,
        "markersize": 4 if marker == "D" else 5, "markeredgewidth": 1, "clip_on": False,
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
