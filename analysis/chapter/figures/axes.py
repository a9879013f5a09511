"""What pictures share: axes of months and of thousands, and how kinds of events look."""

from __future__ import annotations

import matplotlib.dates as mdates
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

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
    locator = mdates.AutoDateLocator(minticks=4, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator, show_offset=False))


def flag(axes: Axes, place: object, height: float, text: str, kind: str, *, late: bool) -> None:
    """Mark an event at `place` by a dashed stem up to `height`, its kind's marker and its name.

    The name stands to the right of the marker, that of a `late` one to the left, where there is room.
    """
    colour, marker, _ = EVENT_KINDS.get(kind, EVENT_KINDS["duty"])
    axes.plot([place] * 2, [0, height], color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5)
    axes.plot([place], [height], marker=marker, color=colour, markersize=4, linestyle="none")
    axes.annotate(
        text,
        (place, height),
        xytext=(-6 if late else 6, 0),
        textcoords="offset points",
        ha="right" if late else "left",
        va="center",
        fontsize=7.5,
        color=INK,
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
    )


def thousands(axes: Axes) -> None:
    """Write the values of the upright axis with commas."""
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
