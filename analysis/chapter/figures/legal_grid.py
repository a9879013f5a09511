"""The same questions of law asked of both sides, as a grid: state by word and mark, and the text of law."""

from __future__ import annotations

import textwrap

from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BLUE, GRID, INK, MUTED, PAPER
from analysis.measures.legal_gaps import ACTED_ON, NO_CHANGE_YET, NO_GAP, NOT_EXAMINED
from analysis.measures.results import Measure
from analysis.measures.rows import Row

# State -> how much of its mark is filled; no mark where nothing was examined. Words stand beside the mark.
_FILLED = {
    "closed": "full", NO_GAP: "full", "narrowed": "left", "partly narrowed": "left", ACTED_ON: "left",
    "open": "none", NO_CHANGE_YET: "none",
}  # fmt: skip
_SIDES = (("China", "china"), ("United States", "us"))
# Where the sides stand in the width, how far the text of law is from the state, its letters in a line.
_LEFT, _LEFT_NARROW = (0.245, 0.645), (0.03, 0.53)
_BESIDE, _WIDE, _NARROW = 0.155, 24, 27


def questions(measure: Measure) -> Drawing:
    """Draw one line a question, with the state of both sides and the text of law of what is not closed.

    Where narrow a question stands above its states, and the text of law beneath them.
    """
    rows = Row.each(measure.table)
    lines = [_texts(row) for row in rows]
    more = 2 if style.narrow() else 0
    heights = [more + max(0 if more else 1, *(len(text) for text in texts.values())) for texts in lines]
    places = _LEFT_NARROW if style.narrow() else _LEFT
    with style.house_style():
        figure, axes = style.new_figure(0.3 + 0.15 * sum(heights))
        axes.set_axis_off()
        axes.set_xlim(0, 1)
        axes.set_ylim(sum(heights) + 0.1, -1.2)
        for (name, _), left in zip(_SIDES, places, strict=True):
            _write(axes, left, -0.7, name, weight="semibold")
        top = 0
        for row, texts, height in zip(rows, lines, heights, strict=True):
            axes.axhline(top - 0.08, color=GRID, linewidth=0.5)
            _write(axes, 0.0, top + 0.5, row.question)
            for (_, side), left in zip(_SIDES, places, strict=True):
                _side(axes, left, top + more // 2, getattr(row, f"{side}_state"), texts[side])
            top += height
    alt = "The same questions of law asked of both sides: " + "; ".join(
        f"{row.question}, China {row.china_state}, United States {row.us_state}" for row in rows
    )
    columns = "question china_law=china_state china_statute us_law=us_state us_statute"
    return Drawing(figure, alt + ".", measure.table, columns)


def _texts(row: Row) -> dict[str, list[str]]:
    """Return the text of law of both sides, in the lines it takes; one that both share stands once."""
    texts = {side: getattr(row, f"{side}_statute") or "" for _, side in _SIDES}
    if texts["us"] == texts["china"]:
        texts["us"] = ""
    return {side: textwrap.wrap(text, _NARROW if style.narrow() else _WIDE) for side, text in texts.items()}


def _side(axes: Axes, left: float, top: int, state: str, text: list[str]) -> None:
    first = state.split("; ")[0]
    if first in _FILLED:
        beside = 0.025 if style.narrow() else 0.012
        axes.plot(
            [left - beside], [top + 0.45], marker="o", markersize=5.5, color=BLUE, fillstyle=_FILLED[first],
            markerfacecoloralt=PAPER, markeredgewidth=0.9, clip_on=False,
        )  # fmt: skip
    _write(axes, left, top + 0.5, state, ink=MUTED if state == NOT_EXAMINED else INK)
    for number, line in enumerate(text):
        beside, below = (0.0, 1) if style.narrow() else (_BESIDE, 0)
        _write(axes, left + beside, top + 0.5 + below + number, line, ink=MUTED)


def _write(
    axes: Axes, place: float, height: float, text: str, *, ink: str = INK,
    weight: str = "normal",
) -> None:  # fmt: skip
    axes.annotate(text, (place, height), va="center", color=ink, fontweight=weight, annotation_clip=False)
