"""What pictures share: axes of months and of thousands, names of rows, units and legends, by width drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import matplotlib.dates as mdates
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath
from matplotlib.ticker import FuncFormatter

from analysis import writing
from analysis.chapter import style
from analysis.chapter.style import INK, MUTED, SMALL

_LEAST_ROW = 0.42  # inches of a row whose name stands above its bar
_YEAR_IN = 0.42  # inches that the label of a year takes, with air
_POINTS = 72  # an inch
_LEGEND: dict[str, float] = {"handlelength": 1, "handletextpad": 0.5, "columnspacing": 1.3, "borderpad": 0.2}


@cache
def inches(text: str) -> float:
    """Return how wide a line of text is drawn, in inches."""
    style.register_fonts()
    font = FontProperties(family=style.FAMILY, size=SMALL)
    wide, _, _ = TextToPath().get_text_width_height_descent(text, font, ismath=False)
    return float(wide) / _POINTS


def month_axis(axes: Axes, *, share: float = 1.0) -> None:
    """Label time by month and year, as densely as fits; `share` is how much of the width a panel takes."""
    most = max(3, int(min(style.width(), style.WIDE_IN) * share / (0.62 if style.narrow() else 0.7)))
    locator = mdates.AutoDateLocator(minticks=2, maxticks=most)  # type: ignore[no-untyped-call]
    locator.intervald[mdates.MONTHLY] = [1, 2, 3, 4, 6, 12]  # a year apart where a year and a half is narrow
    axes.xaxis.set_major_locator(locator)
    formatter = mdates.ConciseDateFormatter(locator, show_offset=False)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(formatter)


def year_axis(axes: Axes, *, share: float = 1.0) -> None:
    """Label time by year, as densely as fits in the limits that are set."""
    every = years_apart((axes.get_xlim()[1] - axes.get_xlim()[0]) / 365.25, share=share)
    axes.xaxis.set_major_locator(mdates.YearLocator(every))  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))  # type: ignore[no-untyped-call]


def years_apart(years: float, *, share: float = 1.0) -> int:
    """Return every how many years a label has room, of so many years in a panel of a share of the width."""
    room = max(1.0, (style.width() * share - 0.5) / _YEAR_IN)
    return next(every for every in (1, 2, 5, 10, 20, 50) if years / every <= room or every == 50)


def thousands(axes: Axes, which: str = "y") -> None:
    """Write the values of the upright axis, or of the level one (``x``), with commas."""
    axis = axes.yaxis if which == "y" else axes.xaxis
    axis.set_major_formatter(FuncFormatter(lambda value, _: writing.number(value, decimals=0)))


def unit(axes: Axes, text: str) -> None:
    """Say above the upright axis what it counts, level as all text is."""
    axes.set_title(text, color=MUTED, fontweight="normal", pad=7)


def row_height(wide: float) -> float:
    """Return the height of a row in inches: as given, more where its name stands above its bar."""
    return max(wide, _LEAST_ROW) if style.narrow() else wide


def name_rows(axes: Axes, names: Sequence[str]) -> None:
    """Name the rows at 0, 1, 2 and on, from the top: beside them, or above their bars where narrow."""
    if not style.narrow():
        axes.set_yticks(range(len(names)), list(names))
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.tick_params(axis="y", labelcolor=INK)
        return
    axes.set_yticks([])
    axes.set_ylim(len(names) - 0.5, -0.8)
    for place, name in enumerate(names):
        axes.annotate(
            name, (0, place - 0.34), xycoords=("axes fraction", "data"), xytext=(2, 0),
            textcoords="offset points", va="bottom", color=INK, annotation_clip=False, zorder=5,
        )  # fmt: skip


def legend(figure: Figure, handles: Sequence[Any] = (), *, place: str = "outside upper left") -> None:
    """Name marks and colours in as many columns as have room."""
    known = list(handles) or [
        one
        for axes in figure.axes
        for one, name in zip(*axes.get_legend_handles_labels(), strict=True)
        if not name.startswith("_")
    ]
    names = [str(one.get_label()) for one in known]
    columns = next(count for count in range(len(names), 0, -1) if count == 1 or _fits(names, count))
    options: dict[str, Any] = dict(_LEGEND)
    where: Any = place
    figure.legend(handles=known, labels=names, loc=where, ncols=columns, **options)


def _fits(names: Sequence[str], columns: int) -> bool:
    each = (_LEGEND["handlelength"] + _LEGEND["handletextpad"] + _LEGEND["columnspacing"]) * SMALL / _POINTS
    parts = np.array_split(np.array([inches(name) for name in names]), columns)
    return bool(sum(part.max() + each for part in parts) < style.width() - 0.1)


def in_words(events: pd.DataFrame, *, to_the_day: bool = False) -> str:
    """Return events as the end of a description: label and month, or day, of each; ``none``."""
    write: Callable[[Any], str] = writing.day if to_the_day else writing.month
    pairs = zip(events["label"], events["date"], strict=True)
    return "; ".join(f"{label}, {write(date)}" for label, date in pairs) or "none"
