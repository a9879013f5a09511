"""A table drawn as a picture: rows and columns of tinted cells, each with a short text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.chapter import style
from analysis.chapter.figures.axes import inches, name_rows
from analysis.chapter.style import GRID, INK, MUTED, PAPER


@dataclass(frozen=True)
class Cell:
    """What one cell shows.

    `fill` is a colour of the palette; a cell that is not `sure` is hollow with an edge of that colour, and a
    `plain` one has no box at all.
    """

    text: str
    fill: str = PAPER
    sure: bool = True
    plain: bool = False
    dark_text: bool = False


def draw_cells(
    axes: Axes,
    cells: Mapping[tuple[str, str], Cell],
    rows: Sequence[str],
    columns: Sequence[str],
    *,
    weights: Sequence[float] = (),
) -> None:
    """Draw `cells`, by row and column, with names to the left and above; `weights` are column widths."""
    widths = list(weights) or [1.0] * len(columns)
    edges = [sum(widths[:position]) for position in range(len(widths) + 1)]
    half = 0.31 if style.narrow() else 0.42
    for row, name in enumerate(rows):
        axes.axhline(row + (0.33 if style.narrow() else 0.5), color=GRID, linewidth=0.5, zorder=0)
        for position, column in enumerate(columns):
            cell = cells.get((name, column), Cell("", plain=True))
            left, width = edges[position], widths[position]
            if not cell.plain:
                axes.add_patch(
                    Rectangle(
                        (left + 0.03, row - half),
                        width - 0.06,
                        2 * half,
                        facecolor=cell.fill if cell.sure else PAPER,
                        edgecolor=cell.fill,
                        linewidth=1,
                    )
                )
            white = cell.sure and not cell.plain and not cell.dark_text
            axes.annotate(
                cell.text,
                (left + width / 2, row),
                ha="center",
                va="center",
                color=PAPER if white else (MUTED if cell.plain else INK),
            )
    axes.set_xlim(0, edges[-1])
    name_rows(axes, rows)
    room = (style.width() - (0 if style.narrow() else max(inches(row) for row in rows))) * 0.93 / edges[-1]
    every = 1 + any(inches(name) > room * width for name, width in zip(columns, widths, strict=True))
    named = list(columns)
    named = ["" if (len(named) - 1 - place) % every else name for place, name in enumerate(named)]
    axes.set_xticks([(edges[k] + edges[k + 1]) / 2 for k in range(len(columns))], named)
    axes.tick_params(axis="x", length=0, top=False, labeltop=True, labelbottom=False, labelcolor=INK)
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
