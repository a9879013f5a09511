"""Pictures of trade: exports in the continuous sum of lines, both ends of a flow, imports by month."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FuncFormatter, MaxNLocator

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import flag, month_axis, thousands
from analysis.chapter.style import BLUE, INK, MUTED, PAPER, SERIES


def sum_of_lines(table: pd.DataFrame, events: pd.DataFrame) -> Drawing:
    """Draw exports by year and country, China's controls inside the years named above."""
    first, last = int(table["year"].min()), int(table["year"].max())
    controls = events[(events["kind"] == "control") & (events["authority"] == "China")]
    places = controls["date"].dt.year + (controls["date"].dt.dayofyear - 1) / 365.25
    controls = controls.assign(place=places)[places.between(first, last + 0.99)].reset_index(drop=True)
    top = table["million_usd"].max()
    step = 0.1 * top
    with style.house_style():
        figure, axes = style.new_figure(2.5 + 0.14 * len(controls))
        for index, event in enumerate(controls.itertuples()):
            height = top * 1.08 + step * (len(controls) - index - 0.5)
            flag(axes, event.place, height, f"{event.label}, {event.date:%b %Y}", "control", late=True)
        for colour, (reporter, rows) in zip(SERIES, table.groupby("reporter", sort=True), strict=False):
            axes.plot(rows["year"], rows["million_usd"], color=colour, marker="o", markersize=3)
            end = rows.iloc[-1]
            axes.annotate(
                f"{reporter} {end['million_usd']:,.0f}",
                (end["year"], end["million_usd"]),
                xytext=(7, 0),
                textcoords="offset points",
                va="center",
                fontsize=8.5,
                color=colour,
                fontweight="semibold",
            )
        axes.set_xlim(first - 0.2, last + 0.17 * (last - first))
        axes.set_ylim(0, top * 1.08 + step * len(controls))
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.1])
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.xaxis.set_major_formatter(
            FuncFormatter(lambda value, _: f"{value:.0f}" if value <= last else "")
        )
        thousands(axes)
        axes.set_ylabel("Million US dollars a year", loc="bottom")
    alt = f"Lines of exports by year from {first} to {last}, in million US dollars: " + "; ".join(
        f"{reporter} from {rows['million_usd'].iloc[0]:,.0f} to {rows['million_usd'].iloc[-1]:,.0f}"
        for reporter, rows in table.groupby("reporter")
    )
    alt += ". Named above: " + "; ".join(f"{row.label}, {row.date:%B %Y}" for row in controls.itertuples())
    columns = [
        Column("year", "Year", "year"),
        Column("reporter", "Country"),
        Column("million_usd", "Million US dollars", "million_usd", 2),
        Column("lines_held", "Lines reported", "count"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def mirror_ratio(table: pd.DataFrame) -> Drawing:
    """Draw US imports from China over China's exports to the United States, with the line of equality."""
    ends = table.loc[sorted({0, int(table["ratio"].idxmin()), len(table) - 1})]
    with style.house_style():
        figure, axes = style.new_figure(1.9)
        axes.axhline(1, color=INK, linewidth=0.8)
        axes.plot(table["year"], table["ratio"], color=BLUE, marker="o", markersize=3.5)
        for row in ends.itertuples():
            axes.annotate(
                f"{row.ratio:.2f}",
                (row.year, row.ratio),
                xytext=(0, 6),
                textcoords="offset points",
                ha="center",
                va="bottom",
                fontsize=8.5,
                color=BLUE,
                fontweight="semibold",
                bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.6},
            )
        low, high = min(table["ratio"].min(), 0.95), max(table["ratio"].max(), 1.05)
        axes.set_ylim(low - 0.06, high + 0.1)
        side = {"fontsize": 7.5, "color": MUTED, "xycoords": axes.get_yaxis_transform()}
        axes.annotate("US reports more", (0.995, 1.012), ha="right", va="bottom", **side)
        axes.annotate("China reports more", (0.005, 0.988), ha="left", va="top", **side)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_xlim(table["year"].min() - 0.5, table["year"].max() + 0.9)
        axes.set_ylabel("Ratio")
    alt = "Line of US imports from China over China's exports to the United States: " + "; ".join(
        f"{row.year}, {row.ratio:.2f}" for row in table.itertuples()
    )
    columns = [
        Column("year", "Year", "year"),
        Column("importer", "US imports, million US dollars", "million_usd", 0),
        Column("exporter", "China's exports, million US dollars", "million_usd", 0),
        Column("gap", "US less China, million US dollars", "million_usd", 0),
        Column("ratio", "Ratio", "ratio", 3),
    ]
    return Drawing(figure, alt + ".", table, columns)


def imports_by_month(table: pd.DataFrame, marks: pd.DataFrame, months: int) -> Drawing:
    """Draw the latest months of imports as bars, each duty step named above them."""
    recent = table.tail(months).reset_index(drop=True)
    first, last = recent["period"].iloc[0], recent["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    inside = marks[marks["date"].between(first, last)].groupby(["date", "kind"], as_index=False)
    inside = inside["label"].agg("; ".join).sort_values("date", ignore_index=True)
    top = recent["million_usd"].max()
    step = 0.12 * top
    ceiling = top * 1.06 + step * len(inside)
    with style.house_style():
        figure, axes = style.new_figure(min(3.6, 2.1 + 0.19 * len(inside)))
        axes.bar(recent["period"], recent["million_usd"], width=25, align="edge", color=BLUE, linewidth=0)
        for index, mark in enumerate(inside.itertuples()):
            height = ceiling - step * (index + 0.5)
            text = f"{mark.label}, {mark.date.day} {mark.date:%b %Y}"
            flag(axes, mark.date, height, text, mark.kind, late=mark.date - first > 0.5 * (last - first))
        axes.set_ylim(0, ceiling)
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.05])
        thousands(axes)
        axes.set_ylabel("Million US dollars a month", loc="bottom")
        month_axis(axes)
    alt = (
        f"Bars of US imports from China by month from {first:%B %Y} to {last:%B %Y}, between "
        f"{recent['million_usd'].min():,.0f} and {top:,.0f} million US dollars. Named above them: "
        + "; ".join(f"{row.label} on {row.date.day} {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("period", "Month", "month"),
        Column("million_usd", "Million US dollars", "million_usd", 1),
    ]
    return Drawing(figure, alt, recent, columns)
