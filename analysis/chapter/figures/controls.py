"""Pictures of controls: who controls what, how fast control follows, what came after a control."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.patches import Patch

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.cells import Cell, draw_cells
from analysis.chapter.style import BAND, BLUE, GREY, INK, MUTED, ORANGE, PAPER, PURPLE, TEAL

# Kind of control -> letter in the cell, colour, words. The letter tells kinds apart without colour.
_KINDS = {
    "scheduled": ("S", BLUE, "S scheduled"),
    "precursor_listed": ("P", TEAL, "P listed as precursor"),
    "export_licence": ("E", PURPLE, "E export licence, with destinations"),
    "members": ("", BAND, "some members listed by name"),
}
_WORDS = {
    "scheduled": "scheduled",
    "precursor_listed": "listed as precursor",
    "export_licence": "export licence",
    "members": "members listed by name",
    "watch_list": "watch list",
    "proposed": "proposed",
    "none": "none found",
    "not known": "not known",
}
_SHORT = {"United States": "US", "European Union": "EU", "United Kingdom": "UK"}

# Names too long for a picture; the data behind it hold them in full.
_SHORT_NAMES = {
    "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate; ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate": (
        "two carboxylate esters of NPP"
    ),
    "fentanyl-related substances (class)": "fentanyl class",
    "nitazenes (class)": "nitazene class",
    "orphines (class)": "orphine class",
    "(group)": "",
    "(names not known here)": "",
}


def control_matrix(table: pd.DataFrame, lanes: Sequence[str]) -> Drawing:
    """Draw chemicals by authority, each cell with the kind of control and its year."""
    chemicals = list(dict.fromkeys(table["chemical"]))
    cells = {(row.chemical, row.authority): _cell(row) for row in table.itertuples()}
    shown = [kind for kind in _KINDS if kind in set(table["kind"])]
    with style.house_style():
        figure, axes = style.new_figure(0.75 + 0.2 * len(chemicals))
        weights = [1.75 if lane == "China" else 1.0 for lane in lanes]
        draw_cells(axes, cells, chemicals, list(lanes), weights=weights)
        axes.set_xticks(axes.get_xticks(), [_SHORT.get(lane, lane) for lane in lanes])
        handles = [Patch(color=_KINDS[kind][1], label=_KINDS[kind][2]) for kind in shown]
        handles.append(Patch(facecolor=PAPER, edgecolor=MUTED, label="hollow: not confirmed"))
        figure.legend(
            handles=handles,
            loc="outside lower left",
            ncols=5,
            fontsize=7,
            handlelength=0.9,
            handletextpad=0.4,
            columnspacing=1.1,
        )
    china = table[(table["authority"] == "China") & table["kind"].isin(list(_KINDS))]
    counts = table[table["kind"].isin(("scheduled", "precursor_listed", "export_licence"))]
    by_lane = counts.groupby("authority").size()
    alt = (
        f"A table of {len(chemicals)} chemicals and classes by authority. Controlled: "
        + ", ".join(f"{lane} {int(by_lane.get(lane, 0))}" for lane in lanes)
        + ". China: "
        + "; ".join(f"{row.chemical}, {_WORDS[row.kind]} {_when(row)}" for row in china.itertuples())
        + "."
    )
    data = table.assign(
        what=table["kind"].map(_WORDS),
        state=table["in_force"].map({True: "in force", False: ""}).where(table["since"].notna(), ""),
    )
    columns = [
        Column("chemical", "Chemical or class"),
        Column("authority", "Authority"),
        Column("what", "Kind of control"),
        Column("since", "Since", "date"),
        Column("named", "Members named", "count"),
        Column("destinations", "Destinations of the licence"),
        Column("state", "State"),
        Column("confidence", "Confidence"),
        Column("instrument", "Instrument"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt, data, columns)


def vote_curves(table: pd.DataFrame) -> Drawing:
    """Draw, for each authority, the share of precursors not yet controlled by days since the UN vote."""
    lanes = list(dict.fromkeys(table["authority"]))
    colours = dict(zip(lanes, (BLUE, ORANGE, TEAL, PURPLE, GREY), strict=False))
    still_open = [float(day) for text in table["censored_days"] for day in text.split("; ") if day]
    last = max([*table["days"], *still_open, 1.0])
    with style.house_style():
        figure, axes = style.new_figure(2.5)
        ends = {}
        for lane in lanes:
            curve = table[table["authority"] == lane]
            colour = colours.get(lane, GREY)
            censored = [float(day) for day in curve["censored_days"].iloc[0].split("; ") if day]
            share = curve["still_open"].iloc[-1]
            stop = max([*censored, curve["days"].iloc[-1]])
            axes.step(
                [*curve["days"], stop],
                [*curve["still_open"], share],
                where="post",
                color=colour,
                linewidth=2.2 if lane == "China" else 1.3,
                linestyle="-" if curve["confidence"].iloc[0] != "unconfirmed" else (0, (3, 1.5)),
            )
            for day in sorted(set(censored)):
                level = curve.loc[curve["days"] <= day, "still_open"].iloc[-1]
                axes.plot([day], [level], marker="|", color=colour, markersize=7, markeredgewidth=1.4)
            ends[lane] = (stop, share, colour, curve.iloc[0])
        for lane, height in _apart({lane: end[1] for lane, end in ends.items()}, 0.1).items():
            stop, _, colour, first = ends[lane]
            weak = ", dates not confirmed" if first["confidence"] == "unconfirmed" else ""
            axes.annotate(
                f"{_SHORT.get(lane, lane)}: {int(first['controlled'])} of {int(first['cases'])}{weak}",
                (stop, height),
                xytext=(6, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
                color=colour,
                fontweight="semibold" if lane == "China" else "normal",
                bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
            )
        axes.set_xlim(0, last * 1.28)
        axes.set_ylim(-0.06, 1.06)
        axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["none", "", "half", "", "all"])
        axes.set(xlabel="Days since the vote of the UN commission", ylabel="Not yet controlled")
    alt = "Falling steps, the share of precursors not yet controlled by days since the UN vote. " + "; ".join(
        f"{lane}, {int(end[3]['controlled'])} of {int(end[3]['cases'])} controlled"
        + (
            f", the last after {table.loc[table['authority'] == lane, 'days'].max():.0f} days"
            if end[3]["controlled"]
            else ""
        )
        for lane, end in ends.items()
    )
    columns = [
        Column("authority", "Authority"),
        Column("days", "Days since the vote", "days"),
        Column("still_open", "Share not yet controlled", "ratio", 2),
        Column("at_risk", "Cases watched", "count"),
        Column("controlled", "Controlled by the day of this brief", "count"),
        Column("cases", "Cases", "count"),
        Column("censored_days", "Days watched of the open cases"),
        Column("confidence", "Confidence"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def substitution_chain(table: pd.DataFrame) -> Drawing:
    """Draw each link from a control to what followed: solid stated, dashed inferred, hollow unconfirmed."""
    with style.house_style():
        figure, axes = style.new_figure(0.5 + 0.215 * len(table))
        for position, row in enumerate(table.itertuples()):
            year = "" if pd.isna(row.day) else f"{row.day:%Y}, {_SHORT.get(row.authority, row.authority)}"
            axes.annotate(
                year,
                (0.0, position),
                ha="left",
                va="center",
                fontsize=7.5,
                color=MUTED,
                annotation_clip=False,
            )
            axes.annotate(
                _short_names(row.controlled), (0.455, position), ha="right", va="center", fontsize=7.5
            )
            colour = BLUE if row.link == "stated" else ORANGE
            axes.plot(
                [0.475, 0.59],
                [position, position],
                color=colour,
                linewidth=1.4,
                linestyle="-" if row.link == "stated" else (0, (3, 2)),
                solid_capstyle="butt",
            )
            axes.plot(
                [0.595],
                [position],
                marker=">",
                markersize=6,
                markeredgecolor=colour,
                markerfacecolor=colour if row.sure else PAPER,
            )
            axes.annotate(
                _short_names(row.successor),
                (0.62, position),
                ha="left",
                va="center",
                fontsize=7.5,
                color=INK if row.sure else MUTED,
            )
        axes.set_xlim(0, 1)
        axes.set_ylim(len(table) - 0.5, -1.3)
        for place, align, text in (
            (0.0, "left", "Control"),
            (0.455, "right", "Controlled"),
            (0.62, "left", "What followed"),
        ):
            axes.annotate(
                text, (place, -0.95), ha=align, va="center", fontsize=7.5, fontweight="semibold", color=MUTED
            )
        axes.set_axis_off()
    alt = "Arrows from what was controlled to what followed: " + "; ".join(
        f"{_short_names(row.controlled)} to {_short_names(row.successor)} "
        f"({row.link}{'' if row.sure else ', not confirmed'})"
        for row in table.itertuples()
    )
    columns = [
        Column("controlled", "Controlled"),
        Column("successor", "What followed"),
        Column("day", "Control in effect", "date"),
        Column("authority", "Authority"),
        Column("basis", "Basis of the link"),
        Column("statement", "What is said"),
        Column("confidence", "Confidence of the page"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def _cell(row) -> Cell:
    if row.kind in ("none", "not known"):
        return Cell("–" if row.kind == "none" else "?", plain=True)
    if row.kind in ("watch_list", "proposed"):
        return Cell("watched" if row.kind == "watch_list" else "proposed", plain=True)
    letter, colour, _ = _KINDS[row.kind]
    text = f"{int(row.named)} named" if row.kind == "members" else f"{letter} {_when(row)} {row.destinations}"
    return Cell(text.strip(), colour, sure=row.confidence != "unconfirmed", dark_text=row.kind == "members")


def _when(row) -> str:
    """Return the year; in brackets where the control was announced and not yet in force."""
    return f"{row.since:%Y}" if row.in_force else f"({row.since:%Y})"


def _short_names(text: str) -> str:
    for long, short in _SHORT_NAMES.items():
        text = text.replace(long, short)
    return text.strip()


def _apart(heights: dict[str, float], gap: float) -> dict[str, float]:
    """Return label heights in order, moved up where they would touch."""
    placed: dict[str, float] = {}
    for name, height in sorted(heights.items(), key=lambda item: item[1]):
        placed[name] = max(height, max(placed.values(), default=-1.0) + gap)
    return placed
