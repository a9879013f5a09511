"""What pictures share: axes of months and of thousands, and how kinds of events look."""

from __future__ import annotations

from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from analysis import writing
from analysis.chapter.style import BLUE, GREY, INK, ORANGE, PAPER, PURPLE

# Kind of event -> colour, marker, name. Shape tells them apart without colour.
EVENT_KINDS = {
    "control": (BLUE, "s", "Controls"),
    "duty": (ORANGE, "D", "US fentanyl duty"),
    "meeting": (PURPLE, "o", "Meeting"),
    "context": (GREY, "v", "Outside the arrangement"),
}


def month_axis(axes: Axes) -> None:
    """Label time by month and year, as densely as fits."""
    locator = mdates.AutoDateLocator(minticks=4, maxticks=9)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    formatter = mdates.ConciseDateFormatter(locator, show_offset=False)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(formatter)


def flag(axes: Axes, place: pd.Timestamp | float, height: float, text: str, kind: str, *, late: bool) -> None:
    """Mark an event at `place` by a dashed stem up to `height`, its kind's marker and its name.

    The name stands to the right of the marker, that of a `late` one to the left, where there is room.
    """
    colour, marker, _ = EVENT_KINDS.get(kind, EVENT_KINDS["duty"])
    x: Any = place  # matplotlib takes days where its types know numbers only
    axes.plot([x, x], [0, height], color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5)
    axes.plot([x], [height], marker=marker, color=colour, markersize=4, linestyle="none")
    axes.annotate(
        text,
        (x, height),
        xytext=(-6 if late else 6, 0),
        textcoords="offset points",
        ha="right" if late else "left",
        va="center",
        fontsize=7.5,
        color=INK,
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
    )


def thousands(axes: Axes, which: str = "y") -> None:
    """Write the values of the upright axis, or of the level one (``x``), with commas."""
    axis = axes.yaxis if which == "y" else axes.xaxis
    axis.set_major_formatter(FuncFormatter(lambda value, _: writing.number(value, decimals=0)))


def in_words(events: pd.DataFrame, *, to_the_day: bool = False) -> str:
    """Return events as the end of a description: label and month, or day, of each; ``none``."""
    write = writing.day if to_the_day else writing.month
    pairs = zip(events["label"], events["date"], strict=True)
    return "; ".join(f"{label}, {write(date)}" for label, date in pairs) or "none"
