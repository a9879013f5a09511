"""What measures of success would need, side by side, and whether it is public: a grid of states."""

from __future__ import annotations

from textwrap import wrap

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.typing import FillStyleType

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend
from analysis.chapter.style import GRID, INK, PAPER, PARTIES
from analysis.measures.results import Measure
from analysis.measures.rows import Row

# Whether an item is public -> how its mark is filled, and the words for it; in this order in the grid.
_STATES: dict[str, tuple[FillStyleType, str]] = {
    "yes": ("full", "public"),
    "partly": ("left", "public in part"),
    "no": ("none", "not found in public"),
}
_SIDES = {"China": "China", "United States": "United States", "both": "Both together"}
_COLUMNS = "whose=side item is_public=public searched_date confidence announced_at=publisher@source_url"
_LINE, _GAP, _HEAD, _AFTER = 0.135, 0.06, 0.2, 0.12  # inches: a line, between items, a heading, below a side
_LEFT, _WRAP = 0.2, 53  # inches from the left of a column to its words; letters in a line


def items(measure: Measure) -> Drawing:
    """Draw each item with a mark of whether it is public, under the side whose figures it would be."""
    table = measure.table.assign(
        side_rank=measure.table["side"].map(list(_SIDES).index),
        state_rank=measure.table["public"].map(list(_STATES).index),
    ).sort_values(["side_rank", "state_rank"], kind="stable", ignore_index=True)
    sides = [(name, table[table["side"] == side]) for side, name in _SIDES.items()]
    sides = [(name, rows) for name, rows in sides if len(rows)]
    columns = [sides] if style.narrow() or len(sides) == 1 else [sides[:1], sides[1:]]
    with style.house_style():
        high = max(sum(_height(rows) for _, rows in column) for column in columns)
        figure, axes = style.new_figure(high + 0.32)
        axes.set_axis_off()
        for place, column in enumerate(columns):
            depth = 0.0
            for name, rows in column:
                depth = _draw_side(axes, place * style.width() / 2, depth, name, rows)
        axes.set_xlim(0, style.width())
        axes.set_ylim(high, 0)
        handles = [
            Line2D([], [], linestyle="none", marker="s", markersize=6, color=INK, fillstyle=fill,
                   markerfacecoloralt=PAPER, label=words)
            for fill, words in _STATES.values()
        ]  # fmt: skip
        legend(figure, handles, place="outside lower left")
    alt = "Items by whose figures they would be, each with whether it is public. " + " ".join(
        f"{name}: " + "; ".join(f"{row.item}, {_STATES[str(row.public)][1]}" for row in Row.each(rows)) + "."
        for name, rows in sides
    )
    return Drawing(figure, alt, table, _COLUMNS)


def _lines(row: Row) -> list[str]:
    return wrap(str(row.item), _WRAP)


def _height(rows: pd.DataFrame) -> float:
    return _HEAD + _AFTER + sum(_LINE * len(_lines(row)) + _GAP for row in Row.each(rows))


def _draw_side(axes: Axes, left: float, top: float, name: str, rows: pd.DataFrame) -> float:
    """Draw the items of one side from `top` on, in inches; return where the next side begins."""
    axes.annotate(name, (left, top + _HEAD / 2), va="center", fontweight="semibold")
    depth = top + _HEAD
    for row in Row.each(rows):
        fill, _ = _STATES[str(row.public)]
        words = _lines(row)
        axes.plot(
            [left + 0.06], [depth + (_LINE + _GAP) / 2], marker="s", markersize=6, fillstyle=fill,
            color=PARTIES.get(str(row.side), INK), markerfacecoloralt=PAPER, markeredgewidth=1, clip_on=False,
        )  # fmt: skip
        for number, line in enumerate(words):
            axes.annotate(line, (left + _LEFT, depth + _GAP / 2 + _LINE * (number + 0.5)), va="center")
        depth += _LINE * len(words) + _GAP
        axes.plot([left, left + _column()], [depth, depth], color=GRID, linewidth=0.5, zorder=0)
    return depth + _AFTER


def _column() -> float:
    return style.width() if style.narrow() else style.width() / 2 - 0.1
