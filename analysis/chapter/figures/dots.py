"""Counts in a grid of rows and columns, each a dot whose area is the count, with the number beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.figures.axes import inches, name_rows
from analysis.chapter.style import GRID, INK, MUTED, PAPER

LARGEST, LARGEST_NARROW = 13.0, 9.0  # points: across the dot of the highest count
_LEAST = 1.8  # points: a count of one is still seen
_LABEL_IN = 0.12  # inches above the names of columns


@dataclass(frozen=True)
class Dot:
    """A count, its number in words, its colour, and whether the dot is filled."""

    count: float
    text: str
    colour: str
    full: bool = True


def draw_dots(
    axes: Axes, dots: Mapping[tuple[str, str], Dot], rows: Sequence[str], columns: Sequence[str]
) -> None:
    """Draw `dots`, by row and column, with names to the left and above; a count of zero is a pale number."""
    most = max((dot.count for dot in dots.values()), default=1) or 1
    largest = LARGEST_NARROW if style.narrow() else LARGEST
    named_in = 0.0 if style.narrow() else max((inches(row) for row in rows), default=0.0)
    room = (style.width() - named_in - _LABEL_IN) / max(len(columns), 1) * 72  # points of a column
    for row, name in enumerate(rows):
        axes.axhline(row + (0.27 if style.narrow() else 0.5), color=GRID, linewidth=0.5, zorder=0)
        for place, column in enumerate(columns):
            if (name, column) not in dots:
                continue
            dot = dots[name, column]
            across = max(_LEAST, largest * (dot.count / most) ** 0.5) if dot.count else 0.0
            whole = across + (2.5 if across else 0) + inches(dot.text) * 72
            # From the middle of the column to that of the dot.
            start = max(-room / 2, -whole / 2) + across / 2
            if dot.count:
                axes.plot(
                    [place + start / room], [row], marker="o", markersize=across, color=dot.colour,
                    markerfacecolor=dot.colour if dot.full else PAPER, markeredgewidth=0.9, clip_on=False,
                )  # fmt: skip
            axes.annotate(
                dot.text, (place, row), xytext=(start + across / 2 + (2.5 if across else 0), 0),
                textcoords="offset points", va="center", color=INK if dot.count else MUTED,
                annotation_clip=False,
            )  # fmt: skip
    axes.set_xlim(-0.5, len(columns) - 0.5)
    name_rows(axes, rows)
    every = 1 + any(inches(column) * 72 > room - 3 for column in columns)
    # Of years every second will do; a word that has no room beside the next stands above it.
    left_out = [(len(columns) - 1 - place) % every > 0 for place in range(len(columns))]
    shown = [
        ("" if name.isdigit() else f"{name}\n") if out else name
        for name, out in zip(columns, left_out, strict=True)
    ]
    axes.set_xticks(range(len(columns)), shown)
    axes.tick_params(axis="x", length=0, top=False, labeltop=True, labelbottom=False, labelcolor=INK)
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
