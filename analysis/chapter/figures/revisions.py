"""The picture of a dataset's revisions: the same months as each vintage had them."""

from __future__ import annotations

import pandas as pd

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, unit
from analysis.chapter.style import SERIES


def revision_history(table: pd.DataFrame, period: str, value: str) -> Drawing:
    """Draw the total of `value` by `period`, a line a vintage, each named at its end."""
    with style.house_style():
        figure, axes = style.new_figure(3.2)
        for number, (vintage, rows) in enumerate(table.groupby("vintage")):
            colour = SERIES[number % len(SERIES)]
            axes.plot(rows[period], rows[value], color=colour, linewidth=1.2)
            axes.annotate(
                f"{vintage}",
                (rows[period].iloc[-1], rows[value].iloc[-1]),
                xytext=(4, 7 * (number % 3 - 1)),
                textcoords="offset points",
                color=colour,
                va="center",
            )
        thousands(axes)
        axes.set_ylim(bottom=0)
        unit(axes, value.replace("_", " "))
    vintages = sorted(table["vintage"].unique())
    alt = f"Lines of {value.replace('_', ' ')} by period, one for each vintage: " + ", ".join(
        map(str, vintages)
    )
    return Drawing(figure, alt + ".", table, f"vintage {period} {value}")
