"""Picture of what happened when: controls in lanes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import in_words, inches, legend, year_axis
from analysis.chapter.figures.events import Spot, lowest_row
from analysis.chapter.style import BLUE, GREY, GRID, MUTED, ORANGE, PAPER, PURPLE, TEAL
from analysis.measures.results import Measure
from analysis.writing import day as written

FIRST = pd.Timestamp(2015, 1, 1)
LEAST = pd.DateOffset(years=5)  # looked back on however early the day
_CONTROL = {
    "scheduled": (BLUE, "o", "scheduled"),
    "precursor_listed": (TEAL, "s", "precursor listed"),
    "export_licence": (PURPLE, "^", "export licence"),
    "watch_list": (GREY, "v", "watch list"),
    "none": (GREY, "x", "none"),
}


def swim_lanes(history: Measure, events: pd.DataFrame, lanes: Sequence[str], as_of: dt.date) -> Drawing:
    """Draw adopted controls as marks in one lane an authority; hollow marks are not confirmed."""
    rows, today = history.table, pd.Timestamp(as_of)
    first = min(FIRST, today - LEAST)
    adopted = rows[(rows["step"] == "adopted") & (rows["day"] >= first)]
    named = events[(events["kind"] == "control") & (events["date"] >= first)]
    with style.house_style():
        figure, axes = style.new_figure(0.8 + 0.85 * len(lanes))
        for position, lane in enumerate(lanes):
            axes.axhline(position, color=GRID, linewidth=0.8, zorder=0)
            _marks(axes, position, adopted[adopted["jurisdiction"] == lane])
            _labels(axes, position, named[named["authority"] == lane], first, today)
        axes.axvline(today, color=ORANGE, linewidth=1)
        axes.set_yticks(range(len(lanes)), list(lanes))
        axes.set_ylim(len(lanes) - 0.5, -0.6)
        axes.set_xlim(first, today + pd.Timedelta(days=120))
        axes.grid(visible=False)
        axes.grid(axis="x")
        year_axis(axes)
        legend(figure, _control_handles(set(adopted["control"])))
    counts = adopted["jurisdiction"]
    alt = (
        f"Lanes of controls adopted since {first.year} by "
        + ", ".join(f"{lane} ({(counts == lane).sum()})" for lane in lanes)
        + ". Named marks: "
        + in_words(named, to_the_day=True)
        + f". A line marks {written(as_of)}."
    )
    data = rows.assign(kind=rows["control"].str.replace("_", " "), stage=rows["step"].str.replace("_", " "))
    columns = "jurisdiction what=subject kind_of_control=kind stage announced_date effective_date confidence"
    return Drawing(figure, alt, data, f"{columns} publisher")


def _marks(axes: Axes, position: int, adopted: pd.DataFrame) -> None:
    """Draw the controls of one lane."""
    for day, control, confidence in adopted[["day", "control", "confidence"]].itertuples(index=False):
        colour, marker, _ = _CONTROL[control]
        axes.plot(
            [day],
            [position],
            marker=marker,
            markersize=6,
            linestyle="none",
            markeredgecolor=colour,
            markerfacecolor=PAPER if confidence == "unconfirmed" else colour,
            markeredgewidth=1.2,
        )


def _labels(
    axes: Axes, position: int, events: pd.DataFrame, first: pd.Timestamp, today: pd.Timestamp
) -> None:
    """Write the named controls of one lane above it; those of the later half stand left of their mark."""
    span = today - first
    taken: list[list[Spot]] = []
    for day, label in zip(events["date"], events["label"], strict=True):
        text = style.keyed(
            label if style.narrow() else label.split(": ", 1)[-1]
        )  # the lane names the authority
        late = day > first + 0.5 * span
        reach = span * ((inches(text) + 0.12) / (style.width() - 0.8))
        height = 0.3 + 0.17 * lowest_row((day - reach, day) if late else (day, day + reach), taken)
        axes.plot([day, day], [position, position - height], color=MUTED, linewidth=0.5, zorder=0.5)
        axes.annotate(
            text,
            (day, position - height),
            ha="right" if late else "left",
            va="center",
            xytext=(-3 if late else 3, 0),
            textcoords="offset points",
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
        )


def _control_handles(controls: set[str]) -> list[Line2D]:
    """Return legend entries of the kinds of control present, and what a hollow mark means."""
    handles = [
        Line2D([], [], marker=marker, color=colour, linestyle="none", markersize=6, label=label)
        for kind, (colour, marker, label) in _CONTROL.items()
        if kind in controls
    ]
    hollow = Line2D(
        [],
        [],
        marker="o",
        markerfacecolor=PAPER,
        markeredgecolor=MUTED,
        linestyle="none",
        markersize=6,
        label="hollow: not confirmed",
    )
    return [*handles, hollow]
