"""Picture of what happened when: controls in lanes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.lines import Line2D

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BLUE, GREY, GRID, MUTED, ORANGE, PAPER, PURPLE, TEAL

_CONTROL = {
    "scheduled": (BLUE, "o", "scheduled"),
    "precursor_listed": (TEAL, "s", "precursor listed"),
    "export_licence": (PURPLE, "^", "export licence"),
    "watch_list": (GREY, "v", "watch list"),
    "none": (GREY, "x", "none"),
}


def swim_lanes(rows: pd.DataFrame, events: pd.DataFrame, lanes: Sequence[str], as_of: dt.date) -> Drawing:
    """Draw adopted controls as marks in one lane an authority; hollow marks are not confirmed."""
    first, today = pd.Timestamp(2015, 1, 1), pd.Timestamp(as_of)
    middle = first + 0.5 * (today - first)
    adopted = rows[(rows["step"] == "adopted") & (rows["day"] >= first)]
    named = events[events["kind"] == "control"]
    with style.house_style():
        figure, axes = style.new_figure(0.8 + 0.85 * len(lanes))
        for position, lane in enumerate(lanes):
            axes.axhline(position, color=GRID, linewidth=0.8, zorder=0)
            for row in adopted[adopted["jurisdiction"] == lane].itertuples():
                colour, marker, _ = _CONTROL[row.control]
                sure = row.confidence != "unconfirmed"
                axes.plot(
                    [row.day],
                    [position],
                    marker=marker,
                    markersize=6,
                    linestyle="none",
                    markeredgecolor=colour,
                    markerfacecolor=colour if sure else PAPER,
                    markeredgewidth=1.2,
                )
            texts = named[named["authority"] == lane].reset_index(drop=True)
            for event, level in zip(texts.itertuples(), _levels(texts, today - first), strict=True):
                height = 0.3 + 0.17 * level
                axes.plot(
                    [event.date, event.date],
                    [position, position - height],
                    color=MUTED,
                    linewidth=0.5,
                    zorder=0.5,
                )
                late = event.date > middle
                axes.annotate(
                    _short(event.label),
                    (event.date, position - height),
                    fontsize=7.5,
                    ha="right" if late else "left",
                    va="center",
                    xytext=(-3 if late else 3, 0),
                    textcoords="offset points",
                    bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
                )
        axes.axvline(today, color=ORANGE, linewidth=1)
        axes.set_yticks(range(len(lanes)), list(lanes))
        axes.set_ylim(len(lanes) - 0.5, -0.6)
        axes.set_xlim(first, today + pd.Timedelta(days=120))
        axes.grid(visible=False)
        axes.grid(axis="x")
        axes.xaxis.set_major_locator(mdates.YearLocator())
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        figure.legend(
            handles=_control_handles(set(adopted["control"])),
            loc="outside upper left",
            ncols=5,
            fontsize=8,
            handletextpad=0.2,
            columnspacing=1.4,
        )
    counts = adopted.groupby("jurisdiction").size()
    alt = (
        f"Lanes of controls adopted since {first:%Y} by "
        + ", ".join(f"{lane} ({int(counts.get(lane, 0))})" for lane in lanes)
        + ". Named marks: "
        + "; ".join(
            f"{row.label}, {row.date.day} {row.date:%B %Y}" for row in named.itertuples() if row.date >= first
        )
        + f". A line marks {as_of.day} {as_of:%B %Y}."
    )
    data = rows.assign(kind=rows["control"].str.replace("_", " "), stage=rows["step"].str.replace("_", " "))
    columns = [
        Column("jurisdiction", "Authority"),
        Column("subject", "What"),
        Column("kind", "Kind of control"),
        Column("stage", "Stage"),
        Column("announced_date", "Announced"),
        Column("effective_date", "In effect"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt, data, columns)


def _levels(events: pd.DataFrame, span: pd.Timedelta) -> list[int]:
    """Return for each label the lowest row in which it touches no other; widths are estimated from length."""
    middle = events["date"].max() - 0.5 * span if len(events) else None
    taken: list[list[tuple[pd.Timestamp, pd.Timestamp]]] = []
    levels = []
    for event in events.itertuples():
        width = span * (0.0105 * len(_short(event.label)) + 0.012)
        late = event.date > middle
        box = (event.date - width, event.date) if late else (event.date, event.date + width)
        level = 0
        while level < len(taken) and any(box[0] < end and start < box[1] for start, end in taken[level]):
            level += 1
        if level == len(taken):
            taken.append([])
        taken[level].append(box)
        levels.append(level)
    return levels


def _short(label: str) -> str:
    """Return an event's label without the authority, which its lane already names."""
    return label.split(": ", 1)[-1]


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
