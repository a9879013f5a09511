"""Pictures of deaths: sums of twelve months by vintage, and months with what lies near their shifts."""

from __future__ import annotations

from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import in_words, thousands, unit, years_apart
from analysis.chapter.figures.events import strip
from analysis.chapter.style import BLUE, GREY, MUTED, ORANGE, PURPLE, SHADE, SKY
from analysis.measures.outcomes import FROM_FINAL, FROM_PREDICTED, PREDICTED, REPORTED
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_DASHED = (0, (3, 1.5))


def twelve_months(sums: Measure) -> Drawing:
    """Draw 12-month-ending deaths: the sums read on the day, those of older vintages, the predictions."""
    table = sums.table.astype({REPORTED: float, PREDICTED: float}).sort_values(["vintage", "period"])
    now = table[table["latest"]].sort_values("period")
    still_open = now.loc[now["open"], "period"]
    peak, last = Row.highest(now, REPORTED), Row.at(now.dropna(subset=[REPORTED]), -1)
    end = Row.at(now.dropna(subset=[PREDICTED]), -1)
    with style.house_style():
        figure, axes = style.new_figure(2.9)
        if len(still_open):
            axes.axvspan(still_open.iloc[0], now["period"].iloc[-1], color=SHADE, zorder=0, linewidth=0)
            _note(axes, still_open.iloc[0], "open")
        older = [group for day, group in table.groupby("vintage") if day != table["vintage"].max()]
        for vintage in older:
            held = vintage.dropna(subset=[REPORTED])
            axes.plot(held["period"], held[REPORTED], color=GREY, linewidth=0.9, zorder=1.5)
        counts = now.dropna(subset=[REPORTED])
        axes.plot(counts["period"], counts[REPORTED], color=BLUE, zorder=2)
        if end:
            # A month without a prediction breaks the line.
            dashes = {"color": ORANGE, "linewidth": 1.1, "linestyle": _DASHED, "zorder": 2.5}
            axes.plot(now["period"], now[PREDICTED], **dashes)
        _name_points(axes, peak, last, end)
        # Room for the words at the end of the lines.
        axes.set_xlim(
            right=last.period + (0.3 if style.narrow() else 0.15) * (last.period - now["period"].iloc[0])
        )
        axes.set_ylim(0, 1.2 * counts[REPORTED].max())
        unit(axes, "Deaths in twelve months")
        thousands(axes)
        _years(axes, now["period"])
    first, newest = (writing.month(now["period"].iloc[place]) for place in (0, -1))
    alt = (
        f"Line of deaths that involved {sums.subject} in the twelve months that end with each month, from "
        f"{first} to {newest}. The highest reported sum is {_sum(peak, REPORTED)}; the latest is "
        f"{_sum(last, REPORTED)}. Older vintages in grey: {writing.number(len(older), 'count')}. "
    )
    if end:
        alt += f"A dashed line shows the publisher's predictions; the last is {_sum(end, PREDICTED)}. "
    months = writing.amount(len(still_open), "months")
    alt += f"Shaded as open at the end: {months}." if len(still_open) else "No month is open."
    data = now.assign(status=now["open"].map({True: "open", False: "settled"}))
    columns = (
        f"published=vintage twelve_months_to=period reported_deaths={REPORTED} "
        f"predicted_deaths={PREDICTED} standing=status"
    )
    return Drawing(figure, alt, data.sort_values(["vintage", "period"]), columns)


def monthly_deaths(months: Measure, events: pd.DataFrame, shifts: Measure) -> Drawing:
    """Draw deaths by month, the shifts of level with the interval of each date, and named events."""
    table = months.table
    final, later = table[~table["provisional"]], table[table["provisional"]]
    first, last = table["period"].iloc[0], table["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    named = events["date"].between(first, last) & events["kind"].isin(("control", "meeting", "context"))
    inside = events[named].reset_index(drop=True)
    top = table["deaths"].max()
    with style.house_style():
        figure, axes = style.new_figure(3.0)
        if len(later):
            axes.axvspan(later["period"].iloc[0], last, color=SHADE, zorder=0, linewidth=0)
        for left, right in zip(shifts.table["earliest"], shifts.table["latest"], strict=True):
            ends: Any = [pd.Timestamp(left), pd.Timestamp(right) + pd.offsets.MonthEnd(0)]
            axes.fill_between(ends, 0, top * 1.02, color=SKY, zorder=0.2, linewidth=0)
        axes.plot(final["period"], final["deaths"], color=BLUE, linewidth=1.4)
        if len(later):
            joined = pd.concat([final.tail(1), later])
            axes.plot(joined["period"], joined["deaths"], color=ORANGE, linewidth=1.2, linestyle=_DASHED)
            predicted = later[later["read_from"] == FROM_PREDICTED]
            marks = {"marker": "o", "markersize": 2.2, "linestyle": "none", "zorder": 2.5}
            axes.plot(predicted["period"], predicted["deaths"], color=PURPLE, **marks)
            _note(axes, later["period"].iloc[0], "not final")
        axes.set_xlim(first - pd.Timedelta(days=60), last + pd.Timedelta(days=60))
        named_above = [
            (event.date, f"{event.label}, {event.date:%b %Y}", event.kind) for event in Row.each(inside)
        ]
        axes.set_ylim(0, strip(axes, named_above, top, 1.9))
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.05])
        unit(axes, "Deaths a month")
        thousands(axes)
        _years(axes, table["period"])
    peak, end = Row.highest(final, "deaths"), Row.at(final, -1)
    alt = (
        f"Line of deaths that involved {months.subject} by month from {writing.month(first)} to "
        f"{writing.month(last)}. The highest month is {writing.month(peak.period)} with "
        f"{writing.number(peak.deaths, 'deaths')}; the latest final month, {writing.month(end.period)}, has "
        f"{writing.number(end.deaths, 'deaths')}. {_open_in_words(later)}{_shifts_in_words(shifts.table)} "
        f"Named above: {in_words(inside)}."
    )
    read_from = table["read_from"]
    data = table.assign(status=("read off " + read_from).where(read_from != FROM_FINAL, "final"))
    return Drawing(figure, alt, data, "period deaths standing=status")


def _sum(row: Row, column: str) -> str:
    return f"{writing.number(getattr(row, column), 'deaths')}, ending {writing.month(row.period)}"


def _open_in_words(later: pd.DataFrame) -> str:
    open_months = later[later["read_from"] == FROM_PREDICTED]
    if open_months.empty:
        return ""
    return (
        f"The last {writing.amount(len(open_months), 'months')} are read off the publisher's predicted sums. "
    )


def _shifts_in_words(shifts: pd.DataFrame) -> str:
    if shifts.empty:
        return "No shift of level is marked."
    said = (
        f"between {writing.month(row['earliest'])} and {writing.month(row['latest'])}, "
        + writing.amount(row["change_percent"], "percent", decimals=0, signed=True)
        for row in shifts.to_dict("records")
    )
    return f"Bands mark where the level shifted: {'; '.join(said)}."


def _name_points(axes: Axes, peak: Row, last: Row, end: Row) -> None:
    """Write the highest and the latest sum, and the latest prediction, beside their points."""
    if last.period - peak.period > pd.Timedelta(days=365):
        words = f"{writing.number(getattr(peak, REPORTED), 'deaths')} to {peak.period:%b %Y}"
        _say(axes, peak, REPORTED, words, (0, 12), BLUE, "center")
    reported = writing.number(getattr(last, REPORTED), "deaths")
    _say(axes, last, REPORTED, f"reported {reported}", (5, -6), BLUE)
    if end:
        predicted = writing.number(getattr(end, PREDICTED), "deaths")
        _say(axes, end, PREDICTED, f"predicted {predicted}", (5, 6), ORANGE)


def _say(
    axes: Axes, row: Row, column: str, text: str, offset: tuple[float, float], colour: str, side: str = "left"
) -> None:
    """Write beside the point of a row."""
    axes.annotate(
        text, (_x(row.period), float(getattr(row, column))), xytext=offset,
        textcoords="offset points", ha=side, va="center", color=colour,
    )  # fmt: skip


def _note(axes: Axes, date: pd.Timestamp, text: str) -> None:
    axes.annotate(
        text, (_x(date), 0.03), xycoords=("data", "axes fraction"), xytext=(2, 0),
        textcoords="offset points", ha="left", va="bottom", color=MUTED,
        bbox={"facecolor": SHADE, "edgecolor": "none", "pad": 0.6},
    )  # fmt: skip


def _x(date: pd.Timestamp) -> float:
    return float(mdates.date2num(date))  # type: ignore[no-untyped-call]


def _years(axes: Axes, periods: pd.Series) -> None:
    """Label the years that are held; the room for words at the right stays without."""
    first, last = periods.min().year, periods.max().year
    every = years_apart(last - first + 2)
    ticks: Any = [pd.Timestamp(year, 1, 1) for year in range(first, last + 1, every)]
    axes.set_xticks(ticks)
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))  # type: ignore[no-untyped-call]
