"""Pictures of law in numbers: the tariff by law in one model, documents by month, entries on a list."""

from __future__ import annotations

import pandas as pd
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, month_axis, unit
from analysis.chapter.style import BLUE, GREY, INK, ORANGE, PURPLE, SHADE, SKY
from analysis.measures.results import Measure
from analysis.measures.rows import Row

# Part of the modelled rate -> its name and colour; orange is the fentanyl emergency, as in all pictures.
PARTS = {
    "fentanyl_rate": ("fentanyl duties", ORANGE),
    "reciprocal_rate": ("reciprocal duties", BLUE),
    "section_122_rate": ("import surcharge", GREY),
    "section_232_rate": ("section 232", PURPLE),
    "section_301_rate": ("section 301", SKY),
}


def rate_by_law(measure: Measure) -> Drawing:
    """Draw the parts of the modelled rate one on the other in steps, the whole rate as a line above them."""
    table = measure.table
    with style.house_style():
        figure, axes = style.new_figure(2.6)
        below = pd.Series(0.0, index=table.index)
        for column, (name, colour) in PARTS.items():
            above = below + table[column]
            axes.fill_between(table["day"], below, above, step="post", color=colour, linewidth=0, label=name)
            below = above
        axes.step(
            table["day"], table["whole_rate"], where="post", color=INK, linewidth=1.2, label="whole rate"
        )
        axes.set_ylim(0, table["whole_rate"].max() * 1.12)
        unit(axes, "Percent of all imports")
        legend(figure)
        month_axis(axes)
    said = "; ".join(
        f"{writing.day(row.day)}, whole {_percent(row.whole_rate)}, fentanyl {_percent(row.fentanyl_rate)}"
        for row in Row.each(table)
    )
    names = ", ".join(name for name, _ in PARTS.values())
    alt = (
        f"Steps of the modelled tariff rate on {measure.subject}, with its parts one on the other ({names}) "
        f"and the whole as a line: {said}."
    )
    return Drawing(figure, alt, table, " ".join(["day", "whole_rate", *PARTS]))


def documents_by_month(measure: Measure) -> Drawing:
    """Draw documents by month as bars; months of which the copy holds too little are shaded."""
    table = measure.table
    gaps = table[table["covered"] == "no"]
    with style.house_style():
        figure, axes = style.new_figure(1.9)
        for start in gaps["period"]:
            axes.axvspan(start, start + pd.DateOffset(months=1), color=SHADE, linewidth=0, zorder=0)
        axes.bar(table["period"], table["documents"], width=24, align="edge", color=BLUE, linewidth=0)
        unit(axes, "Documents a month")
        axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
        legend(figure, [Patch(facecolor=SHADE, label="too little held: absence says nothing")])
        axes.set_ylim(0, max(1, table["documents"].max()) * 1.25)
        month_axis(axes)
    said = "; ".join(
        f"{writing.month(row.period)}, {writing.number(row.documents, 'count')}"
        for row in Row.each(table[table["documents"] > 0])
    )
    shaded = ", ".join(writing.month(day) for day in gaps["period"]) or "none"
    alt = f"Bars of {measure.subject} by month: {said}. Months of which too little is held: {shaded}."
    return Drawing(figure, alt, table, "period documents documents_of_all_kinds covered")


def list_entries(measure: Measure) -> Drawing:
    """Draw entries by first day on the list as bars, those linked with China at the foot."""
    table = measure.table
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        width = pd.Timedelta(days=7)
        foot, rest = table["china_linked"], table["not_linked"]
        axes.bar(table["first_seen"], foot, width=width, color=ORANGE, linewidth=0, label="linked with China")
        axes.bar(table["first_seen"], rest, bottom=foot, width=width, color=GREY, linewidth=0,
                 label="no such link stated")  # fmt: skip
        unit(axes, "Entries")
        legend(figure)
        axes.set_ylim(0, table["entries"].max() * 1.3)
        month_axis(axes)
    said = "; ".join(
        f"{writing.day(row.first_seen)}, {writing.number(row.entries, 'count')}"
        + (f", {writing.number(row.china_linked, 'count')} linked with China" if row.china_linked else "")
        for row in Row.each(table)
    )
    alt = f"Bars of {measure.subject} by their first day on the list: {said}."
    return Drawing(figure, alt, table, "first_seen entries china_linked mexico_linked listed_before")


def _percent(value: float) -> str:
    return writing.amount(value, "percent", decimals=1)
