"""Pictures of trade beyond China's: India's exports in a line that breaks."""

from __future__ import annotations

import pandas as pd

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, unit
from analysis.chapter.style import BLUE, GREY, INK, MUTED, PAPER
from analysis.measures.results import Measure
from analysis.measures.rows import Row

HALF_YEAR = pd.Timedelta(days=183)


def broken_line(measure: Measure) -> Drawing:
    """Draw exports by fiscal year in segments, with a stem between the two sides of a break."""
    table = measure.table
    top = table["million_usd"].max()
    with style.house_style():
        figure, axes = style.new_figure(2.4)
        for _, rows in table.groupby("segment"):
            axes.plot(rows["year_end"], rows["million_usd"], color=BLUE, marker="o", markersize=3.5)
            for row in Row.each(rows.iloc[[0, -1]] if len(rows) > 1 else rows):
                axes.annotate(
                    writing.number(row.million_usd, decimals=0),
                    (row.year_end, row.million_usd),
                    xytext=(0, 6),
                    textcoords="offset points",
                    ha="center",
                    va="bottom",
                    color=BLUE,
                    fontweight="semibold",
                    bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.6},
                )
        for row in Row.each(table[table["broken_by"] != ""]):
            place = row.year_end - HALF_YEAR
            axes.axvline(place, color=GREY, linewidth=0.8, linestyle=(0, (2, 2)))
            axes.annotate(
                "break",
                (place, 0.04),
                xycoords=("data", "axes fraction"),
                xytext=(3, 0),
                textcoords="offset points",
                color=MUTED,
            )
        axes.set_ylim(0, top * 1.2)
        shown = table["year_end"].iloc[:: 3 if style.narrow() else 1]
        axes.set_xticks(list(shown), [f"to {day:%b %Y}" for day in shown])
        axes.tick_params(axis="x", labelcolor=INK)
        thousands(axes)
        unit(axes, "Million US dollars a year")
    said = "; ".join(
        ("break; " if row.broken_by else "")
        + f"to {writing.month(row.year_end)}, {writing.amount(row.million_usd, 'million_usd', decimals=0)}"
        for row in Row.each(table)
    )
    alt = f"Line of {measure.subject} by fiscal year, in segments that are not joined: {said}."
    return Drawing(figure, alt, table, "year_end million_usd to_us to_mexico to_china broken_by")
