"""Pictures of promises: each one through time with its status, and how often the two sides acted together."""

from __future__ import annotations

import datetime as dt
from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BAND, BLUE, GREY, GRID, INK, MUTED, ORANGE, PURPLE, SHADE, TEAL
from analysis.measures.results import Measure, Row

# Status -> colour of its bar; the status itself is written beside the bar.
_STATUS = {
    "met": TEAL,
    "met late": TEAL,
    "partly": BLUE,
    "pending": BAND,
    "no public evidence": ORANGE,
    "lapsed": GREY,
    "overtaken": PURPLE,
}
_SIDES = {
    "China": "CN",
    "United States": "US",
    "both": "both",
    "United States; India": "US, IN",
    "Canada": "CA",
}
_MOST_LETTERS = 58


def promises(ledger: Measure, as_of: dt.date) -> Drawing:
    """Draw each promise as a bar from the day it was made to the day it closed, its status beside it."""
    table, today = ledger.table, pd.Timestamp(as_of)
    ends = table["closed"].fillna(today)
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.4 + 0.145 * len(table)))
        for position, (row, end) in enumerate(zip(Row.each(table), ends, strict=True)):
            colour, heights = _STATUS[row.status], [position, position]
            axes.plot([row.made, end], heights, color=colour, linewidth=5, solid_capstyle="butt")
            axes.plot([row.made], [position], marker="|", color=colour, markersize=7, markeredgewidth=1.5)
            axes.annotate(
                _status_words(row),
                (end, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=7,
                color=INK,
                annotation_clip=False,
            )
        names = [f"{_SIDES.get(row.side, row.side)}  {_short(row.promise)}" for row in Row.each(table)]
        axes.set_yticks(range(len(table)), names)
        axes.tick_params(axis="y", labelsize=7, labelcolor=INK)
        axes.set_ylim(len(table) - 0.4, -0.6)
        axes.axvline(today, color=GRID, linewidth=1, zorder=0)
        _time_axis(axes, table["made"].min(), today)
    alt = "Bars through time, one a promise, with its status: " + "; ".join(
        f"{row.side}, {row.promise.rstrip('.')}, {_status_words(row)}" for row in Row.each(table)
    )
    columns = "side promise made_date deadline status before closed days_open evidence confidence publisher"
    return Drawing(figure, alt + ".", table, columns)


def cooperation_pulse(pulse: Measure, suspensions: Measure) -> Drawing:
    """Draw events by quarter, together and alone, over shaded spells of suspended cooperation."""
    table, spells = pulse.table, suspensions.table
    total = table["together"] + table["alone"]
    bars: dict[str, Any] = {"width": pd.Timedelta(days=80), "align": "edge", "linewidth": 0}
    top = max(int(total.max()), 3)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.bar(table["quarter"], table["together"], color=BLUE, **bars)
        axes.bar(table["quarter"], table["alone"], bottom=table["together"], color=BAND, **bars)
        for spell in Row.each(spells):
            axes.axvspan(spell.start, spell.end, color=SHADE, zorder=0, linewidth=0)
            axes.annotate(
                f"suspended\n{writing.amount(spell.days, 'days')}",
                (spell.start + (spell.end - spell.start) / 2, top),
                ha="center",
                va="top",
                fontsize=7.5,
                color=MUTED,
            )
        axes.set_ylim(0, top + 0.3)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        axes.xaxis.set_major_locator(mdates.YearLocator())  # type: ignore[no-untyped-call]
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))  # type: ignore[no-untyped-call]
        axes.set_ylabel("Events a quarter")
        handles = [Patch(color=BLUE, label="by both together"), Patch(color=BAND, label="by one side")]
        if len(spells):
            handles.append(Patch(color=SHADE, label="cooperation suspended"))
        figure.legend(handles=handles, loc="outside upper left", ncols=3, fontsize=8, handlelength=1)
    most = Row.highest(table.assign(total=total), "total")
    last = table["quarter"].iloc[-1] + pd.offsets.QuarterEnd()
    sentences = [
        f"Bars of events by quarter from {writing.month(table['quarter'].iloc[0])} to {writing.month(last)}.",
        f"The highest bar starts in {writing.month(most.quarter)}: "
        f"{writing.number(most.together, 'count')} together and "
        f"{writing.number(most.alone, 'count')} by one side.",
        *(
            f"A shaded spell from {writing.month(spell.start)} to {writing.month(spell.end)} marks suspended "
            "cooperation."
            for spell in Row.each(spells)
        ),
    ]
    return Drawing(figure, " ".join(sentences), table, "quarter together alone with_number")


def _time_axis(axes: Axes, first: pd.Timestamp, today: pd.Timestamp) -> None:
    """Label time up to today, and leave room to its right for the statuses."""
    span = max((today - first).days, 30)
    low, high = first - pd.Timedelta(days=0.02 * span), today + pd.Timedelta(days=0.42 * span)
    locator = mdates.AutoDateLocator(minticks=3, maxticks=6)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    formatter = mdates.ConciseDateFormatter(locator, show_offset=False)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(formatter)
    axes.set_xlim(low, high)  # type: ignore[arg-type]
    end = mdates.date2num(today)  # type: ignore[no-untyped-call]
    axes.set_xticks([tick for tick in axes.get_xticks() if tick <= end])
    axes.set_xlim(low, high)  # type: ignore[arg-type]
    axes.grid(visible=False, axis="y")
    axes.grid(axis="x")


def _status_words(row: Row) -> str:
    return f"{row.before}, then overtaken" if row.before else str(row.status)


def _short(promise: str) -> str:
    """Return a promise cut at a word to what fits; the data behind the picture hold it whole."""
    text = promise.rstrip(".")
    if len(text) <= _MOST_LETTERS:
        return text
    return text[:_MOST_LETTERS].rsplit(" ", 1)[0].rstrip(",;") + " …"
