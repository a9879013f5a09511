"""Pictures of seizures: months, running totals, places, areas."""

from __future__ import annotations

import matplotlib.dates as mdates
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import EVENT_KINDS, flag, month_axis, thousands
from analysis.chapter.style import BLUE, GREY, MUTED, ORANGE, PAPER, PURPLE, SHADE, TEAL

_PLACES = (
    ("Southwest Border", "Office of Field Operations", "Southwest border, ports of entry", BLUE),
    ("Southwest Border", "U.S. Border Patrol", "Southwest border, between ports", TEAL),
    ("Coastal/Interior", None, "Coast and interior", ORANGE),
    ("Northern Border", None, "Northern border", PURPLE),
)


def monthly_seizures(table: pd.DataFrame, events: pd.DataFrame) -> Drawing:
    """Draw pounds by month as bars under a strip of numbered events; provisional months are shaded."""
    numbered = events.reset_index(drop=True).assign(number=range(1, len(events) + 1))
    inside = numbered[numbered["date"] >= table["period"].iloc[0]]
    with style.house_style():
        figure, (strip, axes) = style.new_figure(3.5, rows=2, sharex=True, height_ratios=[1, 3.2])
        axes.bar(table["period"], table["quantity_lb"], width=25, align="edge", color=BLUE, linewidth=0)
        provisional = table.loc[table["provisional"], "period"]
        if len(provisional):
            end = provisional.iloc[-1] + pd.offsets.MonthEnd(0)
            axes.axvspan(provisional.iloc[0], end, color=SHADE, zorder=0, linewidth=0)
            axes.annotate(
                "provisional",
                (provisional.iloc[0], 0.97),
                xycoords=("data", "axes fraction"),
                ha="left",
                va="top",
                fontsize=7.5,
                color=MUTED,
                xytext=(2, 0),
                textcoords="offset points",
            )
        for date in inside["date"]:
            axes.axvline(date, color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5)
        thousands(axes)
        axes.set_ylabel("Pounds a month")
        axes.xaxis.set_major_locator(mdates.YearLocator())
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        _event_strip(strip, inside)
    peak = table.loc[table["quantity_lb"].idxmax()]
    last = table.iloc[-1]
    alt = (
        f"Bars of fentanyl seized by month from {table['period'].iloc[0]:%B %Y} to {last['period']:%B %Y}. "
        f"The highest bar is {peak['period']:%B %Y} with {peak['quantity_lb']:,.0f} pounds; "
        f"the last is {last['quantity_lb']:,.0f} pounds. {len(inside)} events are marked above the bars: "
        + "; ".join(f"{row.number}, {row.label}, {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
        Column("status", "Status"),
    ]
    data = table.assign(status=table["provisional"].map({True: "provisional", False: "final"}))
    return Drawing(figure, alt, data, columns)


def latest_months(table: pd.DataFrame, events: pd.DataFrame, months: int = 24) -> Drawing:
    """Draw the latest months as bars with each marked event named."""
    recent = table.tail(months).reset_index(drop=True)
    first, last = recent["period"].iloc[0], recent["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    inside = events[events["date"].between(first, last)].reset_index(drop=True)
    with style.house_style():
        figure, axes = style.new_figure(2.6 + 0.17 * max(len(inside), 3))
        axes.bar(recent["period"], recent["quantity_lb"], width=25, align="edge", color=BLUE, linewidth=0)
        top = recent["quantity_lb"].max()
        step = top * 0.13
        ceiling = top * 1.06 + step * len(inside)
        for index, event in enumerate(inside.itertuples()):
            height = ceiling - step * (index + 0.5)
            text = f"{event.label}, {event.date.day} {event.date:%b %Y}"
            flag(axes, event.date, height, text, event.kind, late=event.date - first > 0.62 * (last - first))
        axes.set_ylim(0, ceiling)
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.1])
        thousands(axes)
        axes.set_ylabel("Pounds a month", loc="bottom")
        month_axis(axes)
    alt = (
        f"Bars of fentanyl seized by month from {first:%B %Y} to {last:%B %Y}, between "
        f"{recent['quantity_lb'].min():,.0f} and {top:,.0f} pounds. Named above them: "
        + "; ".join(f"{row.label} on {row.date.day} {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
    ]
    return Drawing(figure, alt, recent, columns)


def cumulative_years(table: pd.DataFrame) -> Drawing:
    """Draw the running total of each fiscal year, the latest on top, each line labelled at its end."""
    years = sorted(table["fiscal_year"].unique())
    latest = years[-1]
    with style.house_style():
        figure, axes = style.new_figure(3.1)
        earlier = table[table["fiscal_year"] != latest]
        sns.lineplot(
            data=earlier,
            x="month_of_year",
            y="cumulative_lb",
            units="fiscal_year",
            estimator=None,
            color=GREY,
            linewidth=1.1,
            ax=axes,
        )
        now = table[table["fiscal_year"] == latest]
        axes.plot(
            now["month_of_year"], now["cumulative_lb"], color=ORANGE, linewidth=2.4, marker="o", markersize=3
        )
        ends = table.groupby("fiscal_year").tail(1).set_index("fiscal_year")
        for year, height in _spread(ends["cumulative_lb"], 0.045 * ends["cumulative_lb"].max()).items():
            row = ends.loc[year]
            bold = year == latest
            axes.annotate(
                f"{year}" + (" so far" if bold else ""),
                (row["month_of_year"], height),
                xytext=(6, -9 if bold else 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
                color=ORANGE if bold else MUTED,
                fontweight="semibold" if bold else "normal",
            )
        names = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]
        axes.set_xticks(range(1, 13), names)
        axes.set_xlim(0.8, 13.1)
        axes.set_ylim(bottom=0)
        axes.set(xlabel="", ylabel="Pounds since 1 October")
        thousands(axes)
    reached = now.iloc[-1]
    same = table[table["month_of_year"] == reached["month_of_year"]]
    alt = (
        f"Running totals by fiscal year. By {reached['period']:%B}, fiscal year {latest} stands at "
        f"{reached['cumulative_lb']:,.0f} pounds. The other years at that month: "
        + "; ".join(
            f"{row.fiscal_year}, {row.cumulative_lb:,.0f}"
            for row in same.itertuples()
            if row.fiscal_year != latest
        )
        + "."
    )
    columns = [
        Column("fiscal_year", "Fiscal year", "year"),
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("cumulative_lb", "Running total, pounds", "lb", 2),
    ]
    return Drawing(figure, alt, table, columns)


def places(table: pd.DataFrame) -> Drawing:
    """Draw fiscal years as stacked bars by where and by whom fentanyl was seized."""
    records = []
    for border, component, label, _ in _PLACES:
        chosen = table[table["border"] == border]
        chosen = chosen[chosen["component"] == component] if component else chosen
        totals = chosen.groupby("fiscal_year")["quantity_lb"].sum()
        records += [
            {"fiscal_year": year, "place": label, "quantity_lb": value} for year, value in totals.items()
        ]
    data = pd.DataFrame(records)
    wide = data.pivot(index="fiscal_year", columns="place", values="quantity_lb").fillna(0.0)
    incomplete = set(table.loc[~table["complete"].astype(bool), "fiscal_year"])
    with style.house_style():
        figure, axes = style.new_figure(0.9 + 0.3 * len(wide))
        labels = [f"{year}" + (" so far" if year in incomplete else "") for year in wide.index]
        left = pd.Series(0.0, index=wide.index)
        for _, _, place, colour in _PLACES:
            axes.barh(
                labels,
                wide[place],
                left=left,
                color=colour,
                height=0.66,
                label=place,
                edgecolor=PAPER,
                linewidth=0.6,
            )
            left += wide[place]
        for position, total in enumerate(left):
            axes.annotate(
                f"{total:,.0f}",
                (total, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        axes.invert_yaxis()
        axes.grid(axis="x")
        axes.grid(visible=False, axis="y")
        axes.set_xlim(0, left.max() * 1.1)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
        axes.set_xlabel("Pounds a fiscal year")
        figure.legend(loc="outside upper left", ncols=2, fontsize=8, handlelength=1, columnspacing=1.6)
    alt = "Stacked bars of pounds seized by fiscal year: " + "; ".join(
        f"{year}, {total:,.0f}, {wide.loc[year, _PLACES[0][2]]:,.0f} at southwest ports of entry"
        for year, total in wide.sum(axis=1).items()
    )
    columns = [
        Column("fiscal_year", "Fiscal year", "year"),
        Column("place", "Where and by whom"),
        Column("quantity_lb", "Pounds", "lb", 2),
    ]
    return Drawing(figure, alt + ".", data.sort_values(["fiscal_year", "place"]), columns)


def leading_areas(table: pd.DataFrame, year: int, most: int = 8) -> Drawing:
    """Draw the areas with the most weight in one fiscal year."""
    chosen = table[(table["fiscal_year"] == year) & (table["rank"] <= most)]
    with style.house_style():
        figure, axes = style.new_figure(0.5 + 0.25 * len(chosen))
        axes.barh(chosen["area"], chosen["share_percent"], color=BLUE, height=0.62)
        for position, row in enumerate(chosen.itertuples()):
            axes.annotate(
                f"{row.share_percent:.1f}%",
                (row.share_percent, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
    alt = f"Bars of the {len(chosen)} areas with the most fentanyl in fiscal year {year}: " + "; ".join(
        f"{row.area}, {row.share_percent:.1f} percent" for row in chosen.itertuples()
    )
    columns = [
        Column("area", "Area"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
        Column("share_percent", "Share of weight, percent", "percent", 1),
    ]
    return Drawing(figure, alt + ".", table[table["fiscal_year"] == year], columns)


def _event_strip(axes: Axes, events: pd.DataFrame) -> None:
    """Draw numbered events in one row a kind; neighbours within a quarter share one label, such as 8-10."""
    kinds = [kind for kind in EVENT_KINDS if kind in set(events["kind"])]
    for position, kind in enumerate(kinds):
        colour, marker, _ = EVENT_KINDS[kind]
        chosen = events[events["kind"] == kind].sort_values("date")
        axes.plot(
            chosen["date"],
            [position] * len(chosen),
            marker=marker,
            color=colour,
            markersize=4,
            linestyle="none",
        )
        group = (chosen["date"].diff() > pd.Timedelta(days=90)).cumsum()
        for _, cluster in chosen.groupby(group):
            numbers = sorted({cluster["number"].iloc[0], cluster["number"].iloc[-1]})
            axes.annotate(
                "–".join(map(str, numbers)),
                (cluster["date"].mean(), position),
                xytext=(0, 4),
                textcoords="offset points",
                ha="center",
                va="bottom",
                fontsize=7,
                color=colour,
            )
    axes.set_yticks(range(len(kinds)), [EVENT_KINDS[kind][2] for kind in kinds])
    axes.set_ylim(len(kinds) - 0.6, -0.9)
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(axis="x", length=0, labelbottom=False)


def _spread(heights: pd.Series, gap: float) -> dict[object, float]:
    """Return label heights in order, moved up where they would touch."""
    placed: dict[object, float] = {}
    floor = float("-inf")
    for label, height in heights.sort_values().items():
        floor = max(height, floor + gap)
        placed[label] = floor
    return placed
