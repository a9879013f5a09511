"""What pictures share: axes of months and of thousands, and how kinds of events look."""

from __future__ import annotations

import matplotlib.dates as mdates
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from analysis.report.style import BLUE, ORANGE, PURPLE

# Kind of event -> colour, marker, name. Shape tells them apart without colour.
EVENT_KINDS = {
    "control": (BLUE, "s", "Controls"),
    "duty": (ORANGE, "D", "US fentanyl duty"),
    "meeting": (PURPLE, "o", "Meeting"),
}


def month_axis(axes: Axes) -> None:
    """Label time by month and year, as densely as fits."""
    locator = mdates.AutoDateLocator(minticks=4, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator, show_offset=False))


def thousands(axes: Axes) -> None:
    """Write the values of the upright axis with commas."""
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
