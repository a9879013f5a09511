"""Pictures of promises: each one through time with its status, and how often the two sides acted together."""

from __future__ import annotations

import datetime as dt

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BAND, BLUE, GREY, GRID, INK, MUTED, ORANGE, PURPLE, SHADE, TEAL

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


def promises(table: pd.DataFrame, as_of: dt.date) -> Drawing:
    """Draw each promise as a bar from the day it was made to the day it closed, its status beside it."""
    today = pd.Timestamp(as_of)
    first = table["made"].min()
    end = table["closed"].fillna(today)
    span = max((today - first).days, 30)
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.4 + 0.145 * len(table)))
        for position, row in enumerate(table.itertuples()):
            colour = _STATUS[row.status]
            axes.plot(
                [row.made, end[row.Index]],
                [position, position],
                color=colour,
                linewidth=5,
                solid_capstyle="butt",
            )
            axes.plot([row.made], [position], marker="|", color=colour, markersize=7, markeredgewidth=1.5)
            axes.annotate(
                _status_words(row),
                (end[row.Index], position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=7,
                color=INK,
                annotation_clip=False,
            )
        axes.axvline(today, color=GRID, linewidth=1, zorder=0)
        names = [f"{_SIDES.get(row.side, row.side)}  {_short(row.promise)}" for row in table.itertuples()]
        axes.set_yticks(range(len(table)), names)
        axes.tick_params(axis="y", labelsize=7, labelcolor=INK)
        axes.set_ylim(len(table) - 0.4, -0.6)
        locator = mdates.AutoDateLocator(minticks=3, maxticks=6)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator, show_offset=False))
        limits = (first - pd.Timedelta(days=0.02 * span), today + pd.Timedelta(days=0.42 * span))
        axes.set_xlim(*limits)
        axes.set_xticks([tick for tick in axes.get_xticks() if mdates.num2date(tick).date() <= as_of])
        axes.set_xlim(*limits)
        axes.grid(visible=False, axis="y")
        axes.grid(axis="x")
    alt = "Bars through time, one a promise, with its status: " + "; ".join(
        f"{row.side}, {row.promise.rstrip('.')}, {_status_words(row)}" for row in table.itertuples()
    )
    columns = [
        Column("side", "Side"),
        Column("promise", "Promise"),
        Column("made_date", "Made"),
        Column("deadline", "Deadline"),
        Column("status", "Status"),
        Column("before", "Status before it was overtaken"),
        Column("closed", "Closed", "date"),
        Column("days_open", "Days open", "days"),
        Column("evidence", "Evidence"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def cooperation_pulse(table: pd.DataFrame, spells: pd.DataFrame) -> Drawing:
    """Draw events by quarter, together and alone, over shaded spells of suspended cooperation."""
    quarter = pd.Timedelta(days=80)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.bar(table["quarter"], table["together"], width=quarter, align="edge", color=BLUE, linewidth=0)
        axes.bar(
            table["quarter"],
            table["alone"],
            bottom=table["together"],
            width=quarter,
            align="edge",
            color=BAND,
            linewidth=0,
        )
        top = max(int((table["together"] + table["alone"]).max()), 3)
        for spell in spells.itertuples():
            axes.axvspan(spell.start, spell.end, color=SHADE, zorder=0, linewidth=0)
            axes.annotate(
                f"suspended\n{spell.days} days",
                (spell.start + (spell.end - spell.start) / 2, top),
                ha="center",
                va="top",
                fontsize=7.5,
                color=MUTED,
            )
        axes.set_ylim(0, top + 0.3)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        axes.xaxis.set_major_locator(mdates.YearLocator())
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        axes.set_ylabel("Events a quarter")
        handles = [Patch(color=BLUE, label="by both together"), Patch(color=BAND, label="by one side")]
        handles += [Line2D([], [], color=SHADE, linewidth=7, label="cooperation suspended")] * bool(
            len(spells)
        )
        figure.legend(handles=handles, loc="outside upper left", ncols=3, fontsize=8, handlelength=1)
    most = table.loc[(table["together"] + table["alone"]).idxmax()]
    alt = (
        f"Bars of events by quarter from {table['quarter'].iloc[0]:%B %Y} to "
        f"{table['quarter'].iloc[-1] + pd.offsets.QuarterEnd():%B %Y}. The highest bar starts in "
        f"{most['quarter']:%B %Y}: {int(most['together'])} together and {int(most['alone'])} by one side. "
        + " ".join(
            f"A shaded spell from {spell.start:%B %Y} to {spell.end:%B %Y} marks suspended cooperation."
            for spell in spells.itertuples()
        )
    )
    columns = [
        Column("quarter", "Quarter from", "month"),
        Column("together", "By both together", "count"),
        Column("alone", "By one side", "count"),
        Column("with_number", "That published a number", "count"),
    ]
    return Drawing(figure, alt.strip(), table, columns)


def _status_words(row) -> str:
    return f"{row.before}, then overtaken" if row.before else row.status


def _short(promise: str) -> str:
    """Return a promise cut at a word to what fits; the data behind the picture hold it whole."""
    text = promise.rstrip(".")
    if len(text) <= _MOST_LETTERS:
        return text
    return text[:_MOST_LETTERS].rsplit(" ", 1)[0].rstrip(",;") + " …"
