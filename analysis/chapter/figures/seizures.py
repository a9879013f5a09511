"""Pictures of seizures: months, running totals, places. Their descriptions name the drug asked about."""

from __future__ import annotations

import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import in_words, legend, name_rows, row_height, thousands, unit, year_axis
from analysis.chapter.figures.events import strip
from analysis.chapter.style import BLUE, GREY, MUTED, ORANGE, PAPER, SHADE, TEAL
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.measures.seizures import FIELD_OPERATIONS, NORTHERN, OPEN, SOUTHWEST

_PLACES = (
    (SOUTHWEST, FIELD_OPERATIONS, "Southwest border, ports of entry", BLUE),
    (SOUTHWEST, "U.S. Border Patrol", "Southwest border, between ports", ORANGE),
    ("Coastal/Interior", None, "Coast and interior", TEAL),
    (NORTHERN, None, "Northern border", GREY),
)
_FISCAL_MONTHS = ("Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep")


def monthly_seizures(seized: Measure, since: Measure, events: pd.DataFrame) -> Drawing:
    """Draw pounds by month as bars; those since the meeting and those a year before stand out.

    Parameters
    ----------
    seized : Measure
        What `analysis.measures.seizures.monthly` returned; its provisional months are shaded.
    since : Measure
        What `analysis.measures.seizures.since_meeting` returned.
    events : DataFrame
        Of `analysis.measures.events.marked`; meetings inside the months are drawn.
    """
    table = seized.table
    after = table["period"].isin(since.table["period"])
    before = table["period"].isin(since.table["period"] - pd.DateOffset(years=1))
    first, end = table["period"].iloc[0], table["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    meetings = events[(events["kind"] == "meeting") & events["date"].between(first, end)]
    peak, last = Row.highest(table, "quantity_lb"), Row.at(table, -1)
    top = float(table["quantity_lb"].max())
    with style.house_style():
        figure, axes = style.new_figure(2.7)
        _bars(axes, table[~(after | before)], GREY if after.any() else BLUE)
        _bars(axes, table[before], BLUE, "same months a year before")
        _bars(axes, table[after], ORANGE, "full months since the meeting")
        _shade_provisional(axes, table)
        named = [
            (date, f"{label}, {date:%b %Y}", "meeting")
            for date, label in zip(meetings["date"], meetings["label"], strict=True)
        ]
        axes.annotate(
            f"{_pounds(peak.quantity_lb)}, {peak.period:%b %Y}", (peak.period, peak.quantity_lb),
            xytext=(6, 3), textcoords="offset points", ha="right", va="bottom", color=MUTED,
        )  # fmt: skip
        axes.set_ylim(0, max(strip(axes, named, 1.08 * top, 2.0), 1.15 * top))
        unit(axes, "Pounds a month")
        year_axis(axes)
        if after.any():
            legend(figure)
    alt = (
        f"Bars of {seized.subject} seized by month from {writing.month(first)} to "
        f"{writing.month(last.period)}. The highest bar is {writing.month(peak.period)} with "
        f"{_pounds(peak.quantity_lb)}; the last is {_pounds(last.quantity_lb)}. "
        + (f"Bars that stand out as since the meeting: {after.sum()}. " if after.any() else "")
        + f"Marked: {in_words(meetings)}."
    )
    data = table.assign(status=table["provisional"].map({True: "provisional", False: "final"}))
    return Drawing(figure, alt, data, "period quantity_lb events standing=status")


def cumulative_years(to_date: Measure) -> Drawing:
    """Draw the running total of each fiscal year, the latest on top, each line labelled at its end."""
    table = to_date.table
    latest = table["fiscal_year"].max()
    now, earlier = table[table["fiscal_year"] == latest], table[table["fiscal_year"] != latest]
    with style.house_style():
        figure, axes = style.new_figure(3.1)
        sns.lineplot(
            data=earlier, x="month_of_year", y="cumulative_lb", units="fiscal_year", estimator=None,
            color=GREY, linewidth=1.1, ax=axes,
        )  # fmt: skip
        axes.plot(
            now["month_of_year"], now["cumulative_lb"], color=ORANGE, linewidth=2.4, marker="o", markersize=3
        )
        _name_ends(axes, table, latest)
        every = 2 if style.narrow() else 1
        axes.set_xticks(range(1, 13, every), _FISCAL_MONTHS[::every])
        axes.set_xlim(0.8, 15.4 if style.narrow() else 13.6)
        axes.set_ylim(bottom=0)
        axes.set(xlabel="", ylabel="")
        unit(axes, "Pounds since 1 October")
        thousands(axes)
    reached = Row.at(now, -1)
    same = earlier[earlier["month_of_year"] == reached.month_of_year]
    others = (
        f"{year}, {writing.number(pounds, 'lb')}"
        for year, pounds in zip(same["fiscal_year"], same["cumulative_lb"], strict=True)
    )
    alt = (
        f"Running totals of {to_date.subject} seized by fiscal year. By {writing.month(reached.period)}, "
        f"fiscal year {latest} stands at {_pounds(reached.cumulative_lb)}. The other years at that month: "
        f"{'; '.join(others) or 'none'}."
    )
    return Drawing(figure, alt, table, "fiscal_year period quantity_lb cumulative_lb")


def places(borders: Measure) -> Drawing:
    """Draw fiscal years as stacked bars by where and by whom the drug was seized."""
    data = _by_place(borders.table)
    names = [name for _, _, name, _ in _PLACES]
    wide = data.pivot(index="fiscal_year", columns="place", values="quantity_lb")
    wide = wide.reindex(columns=names).fillna(0.0)
    totals = wide.sum(axis=1)
    still_open = set(borders.table.loc[borders.table["state"] == OPEN, "fiscal_year"])
    with style.house_style():
        figure, axes = style.new_figure(0.9 + row_height(0.3) * len(wide))
        labels = [f"{year}" + (" in part" if year in still_open else "") for year in wide.index]
        left = pd.Series(0.0, index=wide.index)
        for _, _, name, colour in _PLACES:
            axes.barh(
                range(len(wide)), wide[name], left=left, color=colour, height=0.6, label=name,
                edgecolor=PAPER, linewidth=0.6,
            )  # fmt: skip
            left += wide[name]
        for position, total in enumerate(totals):
            axes.annotate(
                writing.number(total, "lb"), (total, position), xytext=(4, 0), textcoords="offset points",
                va="center", 
            )  # fmt: skip
        name_rows(axes, labels)
        axes.grid(axis="x")
        axes.grid(visible=False, axis="y")
        axes.set_xlim(0, totals.max() * (1.25 if style.narrow() else 1.1))
        axes.xaxis.set_major_locator(MaxNLocator(3 if style.narrow() else 6, prune="upper"))
        thousands(axes, "x")
        axes.set_xlabel("Pounds a fiscal year")
        legend(figure)
    alt = f"Stacked bars of pounds of {borders.subject} seized by fiscal year: " + "; ".join(
        f"{year}, {writing.number(total, 'lb')}, {writing.number(ports, 'lb')} at southwest ports of entry"
        for year, total, ports in zip(wide.index, totals, wide[names[0]], strict=True)
    )
    return Drawing(figure, f"{alt}.", data, "fiscal_year place quantity_lb")


def _pounds(value: float) -> str:
    return f"{writing.number(value, 'lb')} pounds"


def _bars(axes: Axes, table: pd.DataFrame, colour: str, label: str = "") -> None:
    axes.bar(
        table["period"], table["quantity_lb"], width=25, align="edge", color=colour, linewidth=0,
        label=label or "_",
    )  # fmt: skip
    thousands(axes)


def _shade_provisional(axes: Axes, table: pd.DataFrame) -> None:
    """Shade the months that are provisional, and say so."""
    months = table.loc[table["provisional"], "period"]
    if months.empty:
        return
    end = months.iloc[-1] + pd.offsets.MonthEnd(0)
    axes.axvspan(months.iloc[0], end, color=SHADE, zorder=0, linewidth=0)
    axes.annotate(
        "provisional", (months.iloc[0], 0.84), xycoords=("data", "axes fraction"), ha="left", va="top",
        color=MUTED, xytext=(2, 0), textcoords="offset points",
    )  # fmt: skip


def _by_place(table: pd.DataFrame) -> pd.DataFrame:
    """Return pounds by fiscal year and by the names of `_PLACES`."""
    parts = []
    for border, component, name, _ in _PLACES:
        chosen = table[table["border"] == border]
        chosen = chosen[chosen["component"] == component] if component else chosen
        parts.append(chosen.groupby("fiscal_year")["quantity_lb"].sum().reset_index().assign(place=name))
    return pd.concat(parts).sort_values(["fiscal_year", "place"], ignore_index=True)


def _name_ends(axes: Axes, table: pd.DataFrame, latest: int) -> None:
    """Write each fiscal year at the end of its line, `latest` in bold."""
    ends = table.groupby("fiscal_year").tail(1).set_index("fiscal_year")
    for year, height in _spread(ends["cumulative_lb"], 0.06 * ends["cumulative_lb"].max()).items():
        bold = year == latest
        axes.annotate(
            f"{year} to {pd.Timestamp(ends['period'][year]):%B}" if bold else f"{year}",
            (ends.loc[year, "month_of_year"], height),
            xytext=(6, -9 if bold else 0),
            textcoords="offset points",
            va="center",
            color=ORANGE if bold else MUTED,
            fontweight="semibold" if bold else "normal",
        )


def _spread(heights: pd.Series, gap: float) -> dict[int, float]:
    """Return label heights in order, moved up where they would touch."""
    placed: dict[int, float] = {}
    floor = float("-inf")
    for label, height in heights.sort_values().items():
        floor = max(height, floor + gap)
        placed[int(str(label))] = floor
    return placed
