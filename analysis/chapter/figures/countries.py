"""Pictures of countries in focus: one sum of a country by year."""

from __future__ import annotations

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, unit, years_apart
from analysis.chapter.style import BLUE, INK
from analysis.measures.results import Measure
from analysis.measures.rows import Row


def millions_by_year(measure: Measure) -> Drawing:
    """Draw a yearly sum in million US dollars as bars, the first, the highest and the last labelled."""
    table = measure.table
    ends = table.loc[[table.index[0], table["million_usd"].idxmax(), table.index[-1]]].drop_duplicates()
    with style.house_style():
        figure, axes = style.new_figure(1.9)
        axes.bar(table["year"], table["million_usd"], width=0.7, color=BLUE, linewidth=0)
        for row in Row.each(ends):
            axes.annotate(
                writing.number(row.million_usd, decimals=0),
                (row.year, row.million_usd),
                xytext=(0, 3),
                textcoords="offset points",
                ha="center",
                color=INK,
            )
        every = years_apart(len(table))
        axes.set_xticks(list(table["year"])[::every])
        axes.set_ylim(0, table["million_usd"].max() * 1.15)
        unit(axes, "Million US dollars")
        thousands(axes)
    said = "; ".join(
        f"{row.year:.0f}, {writing.amount(row.million_usd, 'million_usd', decimals=0)}"
        for row in Row.each(table)
    )
    return Drawing(figure, f"Bars by year of the {measure.subject}: {said}.", table, "year million_usd")
