"""Picture of the time since the turn: one row a side and kind of act, and what falls due."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis, name_rows, row_height
from analysis.chapter.style import GRID, MUTED, PAPER, PURPLE
from analysis.measures.acts import CASE, CONTROL, DUE, DUTY, LANES, MEETING, TERM
from analysis.measures.results import Measure

# Kind -> what a row of it is called; in this order within a side.
_NAMES = {
    CONTROL: "controls",
    CASE: "arrests, charges, sanctions",
    DUTY: "duties",
    TERM: "trade terms kept",
    MEETING: "meetings",
    DUE: "due",
}
_COLUMNS = "day side kind_of_act=kind what confidence@source_url publisher"


def lanes(acts: Measure, turn: Measure, as_of: dt.date) -> Drawing:
    """Draw each act as a mark in the row of its side and kind; hollow: not confirmed, or still ahead.

    Parameters
    ----------
    acts : Measure
        Made by `analysis.measures.acts.since_turn`.
    turn : Measure
        The ledger, which holds the day that is counted from.
    as_of : date
    """
    table, today = acts.table, pd.Timestamp(as_of)
    held = table.groupby(["side", "kind"]).size()
    asked = [(side, kind) for side in LANES[:2] for kind in (CONTROL, CASE, DUTY, TERM)]  # alike of both
    rows = [(side, kind) for side in LANES for kind in _NAMES if (side, kind) in (*asked, *held.index)]
    begun = pd.Timestamp(str(turn["since_busan.turn_day"].value))
    with style.house_style():
        figure, axes = style.new_figure(0.5 + row_height(0.24) * len(rows))
        for place, (side, kind) in enumerate(rows):
            colour, marker = style.KINDS[kind]
            axes.axhline(place, color=GRID, linewidth=0.8, zorder=0)
            own = table[(table["side"] == side) & (table["kind"] == kind)]
            latest = ~own["what"].duplicated(keep="last")  # a day put off is named where it stands now
            for day, what, confidence, named in own.assign(named=latest)[
                ["day", "what", "confidence", "named"]
            ].itertuples(index=False):
                hollow = kind == DUE or confidence == "unconfirmed"
                axes.plot(
                    [day], [place], marker=marker, color=colour, markersize=5, linestyle="none",
                    markerfacecolor=PAPER if hollow else colour,
                )  # fmt: skip
                if kind == DUE and named:
                    axes.annotate(
                        style.keyed(what), (day, place), xytext=(-6, 0), textcoords="offset points",
                        ha="right", va="center", bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
                    )  # fmt: skip
        for day, colour in ((begun, PURPLE), (today, MUTED)):
            axes.axvline(day, color=colour, linewidth=1, zorder=0.5)
        name_rows(axes, [f"{_side(side)}: {_NAMES[kind]}" for side, kind in rows])
        axes.set_xlim(begun - pd.Timedelta(days=20), table["day"].max() + pd.Timedelta(days=20))
        axes.grid(visible=False)
        month_axis(axes)
    counts = ", ".join(f"{side}: {_NAMES[kind]} {held.get((side, kind), 0)}" for side, kind in rows)
    ahead = table[table["kind"] == DUE]
    due = [f"{what}, {writing.day(day)}" for what, day in zip(ahead["what"], ahead["day"], strict=True)]
    alt = (
        f"Rows of acts by side and kind from {writing.day(begun)}, where a line stands, to "
        f"{writing.day(as_of)}, where another stands. {counts}. Due: {'; '.join(due) or 'nothing'}."
    )
    return Drawing(figure, alt, table, _COLUMNS)


def _side(side: str) -> str:
    return side[:1].upper() + side[1:]
