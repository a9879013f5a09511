"""Pictures of trade: exports in the continuous sum of lines, both ends of a flow, imports by month."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis, thousands, unit
from analysis.chapter.figures.events import strip
from analysis.chapter.style import BLUE, INK, MUTED, PAPER, PARTIES
from analysis.measures.results import Measure
from analysis.measures.rows import Row

MONTHS_SHOWN = 36


def sum_of_lines(measure: Measure, events: pd.DataFrame) -> Drawing:
    """Draw exports by year and country, China's controls inside the years named above."""
    table = measure.table
    first, last = int(table["year"].min()), int(table["year"].max())
    controls = events[(events["kind"] == "control") & (events["authority"] == "China")]
    places = controls["date"].dt.year + (controls["date"].dt.dayofyear - 1) / 365.25
    controls = controls.assign(place=places)[places.between(first, last + 0.99)].reset_index(drop=True)
    top = table["million_usd"].max()
    with style.house_style():
        figure, axes = style.new_figure(2.5 + (0.3 if style.narrow() else 0.14 * len(controls)))
        for country, rows in table.groupby("reporter", sort=True):
            colour = PARTIES.get(str(country), MUTED)
            axes.plot(rows["year"], rows["million_usd"], color=colour, marker="o", markersize=3)
            end = rows.iloc[-1]
            _named(
                axes,
                f"{country} {writing.number(end['million_usd'], decimals=0)}",
                (end["year"], end["million_usd"]),
                colour,
                {"xytext": (7, 0), "va": "center"},
            )
        axes.set_xlim(first - 0.2, last + (0.42 if style.narrow() else 0.19) * (last - first))
        above = [
            (event.place, f"{event.label}, {event.date:%b %Y}", "control") for event in Row.each(controls)
        ]
        axes.set_ylim(0, strip(axes, above, top, 2.0))
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.1])
        axes.xaxis.set_major_locator(MaxNLocator(5 if style.narrow() else 10, integer=True))
        axes.xaxis.set_major_formatter(
            FuncFormatter(lambda value, _: f"{value:.0f}" if value <= last else "")
        )
        thousands(axes)
        unit(axes, "Million US dollars a year")
    ends = "; ".join(
        f"{country} from {_millions(rows.iloc[0])} to {_millions(rows.iloc[-1])}"
        for country, rows in table.groupby("reporter")["million_usd"]
    )
    named = "; ".join(f"{event.label}, {writing.month(event.date)}" for event in Row.each(controls))
    alt = f"Lines of exports by year from {first} to {last}: {ends}. Named above: {named or 'nothing'}."
    return Drawing(figure, alt, table, "year reporter million_usd lines_held")


def mirror_ratio(measure: Measure) -> Drawing:
    """Draw US imports from China over China's exports to the United States, with the line of equality."""
    table = measure.table
    marked = (Row.at(table, 0), Row.lowest(table, "ratio"), Row.at(table, -1))
    ends = table[table["year"].isin([row.year for row in marked])]
    with style.house_style():
        figure, axes = style.new_figure(1.9)
        axes.axhline(1, color=INK, linewidth=0.8)
        axes.plot(table["year"], table["ratio"], color=BLUE, marker="o", markersize=3.5)
        for row in Row.each(ends):
            box = {"facecolor": PAPER, "edgecolor": "none", "pad": 0.6}
            place = {"xytext": (0, 6), "ha": "center", "va": "bottom", "bbox": box}
            _named(axes, writing.number(row.ratio, "ratio"), (row.year, row.ratio), BLUE, place)
        low, high = min(table["ratio"].min(), 0.95), max(table["ratio"].max(), 1.05)
        axes.set_ylim(low - 0.06, high + 0.1)
        side = {"color": MUTED, "xycoords": axes.get_yaxis_transform()}
        axes.annotate("US reports more", (0.995, 1.012), ha="right", va="bottom", **side)
        axes.annotate("China reports more", (0.005, 0.988), ha="left", va="top", **side)
        axes.xaxis.set_major_locator(MaxNLocator(5 if style.narrow() else 10, integer=True))
        axes.set_xlim(table["year"].min() - 0.5, table["year"].max() + 0.9)
        unit(axes, "Ratio")
    ratios = "; ".join(f"{row.year:.0f}, {writing.number(row.ratio, 'ratio')}" for row in Row.each(table))
    alt = f"Line of US imports from China over China's exports to the United States: {ratios}."
    return Drawing(figure, alt, table, "year importer exporter importer_less_exporter ratio")


def imports_by_month(measure: Measure, marks: pd.DataFrame, months: int = MONTHS_SHOWN) -> Drawing:
    """Draw the latest months of imports as bars, each duty step named above them."""
    recent = measure.table.tail(months).reset_index(drop=True)
    first, last = recent["period"].iloc[0], recent["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    named = marks[marks["date"].between(first, last)].groupby(["date", "kind"])["label"]
    inside = named.agg("; ".join).reset_index().sort_values("date", ignore_index=True)
    top = recent["million_usd"].max()
    with style.house_style():
        figure, axes = style.new_figure(2.6 if style.narrow() else min(3.6, 2.1 + 0.19 * len(inside)))
        axes.bar(recent["period"], recent["million_usd"], width=25, align="edge", color=BLUE, linewidth=0)
        axes.set_xlim(first - pd.Timedelta(days=15), last + pd.Timedelta(days=15))
        above = [
            (mark.date, f"{mark.label}, {mark.date.day} {mark.date:%b %Y}", mark.kind)
            for mark in Row.each(inside)
        ]
        axes.set_ylim(0, strip(axes, above, top, 1.7))
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.05])
        thousands(axes)
        unit(axes, "Million US dollars a month")
        month_axis(axes)
    said = "; ".join(f"{mark.label} on {writing.day(mark.date)}" for mark in Row.each(inside))
    alt = (
        f"Bars of US imports from China by month from {writing.month(first)} to {writing.month(last)}, "
        f"between {_millions(recent['million_usd'].min())} and {_millions(top)}. "
        f"Named above them: {said or 'nothing'}."
    )
    return Drawing(figure, alt, recent, "period million_usd")


def _named(
    axes: Axes, text: str, place: tuple[float, float], colour: str, arguments: Mapping[str, object]
) -> None:
    """Write a value beside its point, in the colour of its line."""
    axes.annotate(
        text,
        place,
        textcoords="offset points",
        color=colour,
        fontweight="semibold",
        **arguments,  # type: ignore[arg-type]
    )


def _millions(value: float) -> str:
    return writing.amount(value, "million_usd", decimals=0)
