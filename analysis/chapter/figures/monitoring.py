"""Pictures of the watch: for each series the two sums of errors, and where one of them rang."""

from __future__ import annotations

from textwrap import fill
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import year_axis
from analysis.chapter.style import BLUE, GREY, MUTED, ORANGE, SHADE
from analysis.measures.results import Measure
from analysis.methods.monitoring import DOWN, QUIET, UP

_ACROSS, _ACROSS_NARROW = 3, 2
_LETTERS = 30  # of a line of a title
_MONTHS = 30  # what is drawn of each series, at most
_COLOURS = {UP: ORANGE, DOWN: BLUE}
_MARKERS = {UP: "^", DOWN: "v"}


def sums_of_errors(months: Measure) -> Drawing:
    """Draw both sums of each series as shares of the threshold: above upward, below downward."""
    table = months.table
    table = table.assign(
        sum_above=table["sum_above"] / table["threshold"], sum_below=table["sum_below"] / table["threshold"]
    )
    table = table.groupby("watched", sort=False).tail(_MONTHS).reset_index(drop=True)
    by_series = dict(iter(table.groupby("watched", sort=False)))
    beside = style.across(_ACROSS, narrow_at_most=_ACROSS_NARROW)
    lines = -(-len(by_series) // beside)
    first, last = table["period"].min(), table["period"].max()
    with style.house_style():
        figure, panels = style.new_figure(
            0.45 + 1.2 * lines, rows=lines, columns=beside, squeeze=False, sharex=True, sharey=True
        )
        for place, axes in enumerate(panels.flat):
            if place >= len(by_series):
                axes.set_visible(False)
        for axes, (name, rows) in zip(panels.flat, by_series.items(), strict=False):
            _panel(axes, rows)
            axes.set_title(fill(str(name), 24 if style.narrow() else _LETTERS))
        panels[0][0].set_xlim(first, last + pd.DateOffset(months=2))
        panels[0][0].set_ylim(-1.25, 1.25)
        panels[0][0].set_yticks([-1, 0, 1], ["rings", "0", "rings"])
        year_axis(panels[0][0], share=0.7 / beside)
    alt = (
        "Small pictures, one a series: the sum of errors above the forecast upward, below it downward, each "
        "as a share of the threshold at which it rings; shaded while an alarm is on. "
        + " ".join(_described(str(name), rows) for name, rows in by_series.items())
    )
    columns = "watched period observed expected standardised_error sum_above sum_below alarm_state"
    return Drawing(figure, alt, table, columns)


def _panel(axes: Axes, rows: pd.DataFrame) -> None:
    for first, last in _spells(rows):
        axes.axvspan(first, last, color=SHADE, zorder=0, linewidth=0)  # type: ignore[arg-type]
    for limit in (-1, 1):
        axes.axhline(limit, color=GREY, linewidth=0.7, linestyle=(0, (3, 2)), zorder=1)
    axes.axhline(0, color=MUTED, linewidth=0.6, zorder=1)
    axes.plot(rows["period"], rows["sum_above"], color=ORANGE, linewidth=1.1)
    axes.plot(rows["period"], -rows["sum_below"], color=BLUE, linewidth=1.1)
    rang = rows[(rows["alarm_state"] != QUIET) & (rows["alarm_state"] != rows["alarm_state"].shift())]
    for month, state in zip(rang["period"], rang["alarm_state"], strict=True):
        if month == rows["period"].iloc[0]:
            continue  # it rang before what is drawn
        x: Any = month
        axes.plot(
            [x], [1 if state == UP else -1], marker=_MARKERS[state], color=_COLOURS[state], markersize=5
        )


def _spells(rows: pd.DataFrame) -> list[tuple[pd.Timestamp, pd.Timestamp]]:
    """Return first and last day of each unbroken stretch of months with an alarm on."""
    on = rows["alarm_state"] != QUIET
    stretches = rows[on].groupby((on != on.shift()).cumsum()[on])["period"]
    return [(months.iloc[0], months.iloc[-1] + pd.offsets.MonthEnd(0)) for _, months in stretches]


def _described(name: str, rows: pd.DataFrame) -> str:
    last = rows.iloc[-1]
    said = f"{name}, {writing.month(last['period'])}: {last['alarm_state']}"
    return f"{said}, above {writing.share(last['sum_above'])}, below {writing.share(last['sum_below'])}."
