"""Pictures of controls: who controls what, how fast control follows, what came after a control."""

from __future__ import annotations

from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import inches, legend, row_height, unit
from analysis.chapter.figures.cells import Cell, draw_cells
from analysis.chapter.style import BLUE, GREY, GRID, INK, MUTED, ORANGE, PAPER, PARTIES, SKY
from analysis.measures.control_history import INFERRED, PARTLY_STATED, STATED, UNCONFIRMED
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.writing import amount

# Depth of control -> fill, whether its text is dark, words. Fill and text tell depths apart without colour.
_DEPTHS = {
    "listed": (BLUE, False, "listed by name"),
    "class": (INK, False, "whole class"),
    "licence": (SKY, True, "licence to the destinations named"),
    "members": (GRID, True, "members one by one"),
}
_WORDS = {
    "scheduled": "scheduled",
    "precursor_listed": "listed as precursor",
    "export_licence": "export licence",
    "members": "members listed by name",
    "watch_list": "watch list",
    "proposed": "proposed",
    "none": "none found",
}
_PLAIN = {"none": "", "watch_list": "watched", "proposed": "proposed"}
_SHORT = {"United States": "US", "European Union": "EU", "United Kingdom": "UK"}

# What a link rests on -> colour, line, its width, whether its head is filled.
_LINKS: dict[str, tuple[str, object, float, bool]] = {
    STATED: (BLUE, "-", 2.0, True),
    PARTLY_STATED: (BLUE, "-", 0.8, True),
    INFERRED: (ORANGE, (0, (3, 2)), 1.4, True),
    UNCONFIRMED: (GREY, (0, (1, 1.5)), 1.4, False),
}

_MIDDLE = 0.48  # of the width: where arrows begin
_LETTERS_NARROW = 24  # of a name in one line

# Names too long for a picture; the data behind it hold them in full.
_SHORT_NAMES = {
    "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate; ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate": (
        "two carboxylate esters of NPP"
    ),
    "fentanyl-related substances (class)": "fentanyl class",
    "nitazenes (class)": "nitazene class",
    "orphines (class)": "orphine class",
    "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate": "NPP carboxylate, methyl ester",
    "ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate": "NPP carboxylate, ethyl ester",
    "(group)": "",
    "(names not known here)": "",
}


def control_matrix(matrix: Measure) -> Drawing:
    """Draw chemicals by authority, each cell with the depth of the control and its year; none is left out."""
    table = matrix.table
    chemicals, lanes = list(dict.fromkeys(table["chemical"])), list(dict.fromkeys(table["authority"]))
    shown = {name: _short_names(name) for name in chemicals}
    cells = {(shown[row.chemical], row.authority): _cell(row) for row in Row.each(table)}
    with style.house_style():
        figure, axes = style.new_figure(0.6 + row_height(0.165) * len(chemicals))
        # Each column is at least as wide as its longest text.
        least, beside = (0.0, 0.04) if style.narrow() else (0.55, 0.16)
        texts = {lane: [cell.text for (_, own), cell in cells.items() if own == lane] for lane in lanes}
        heads = [inches(_SHORT.get(lane, lane)) + 0.1 for lane in lanes]
        weights = [
            max(least, head, *(inches(text) + beside for text in texts[lane]))
            for head, lane in zip(heads, lanes, strict=True)
        ]
        cells = {(row, _SHORT.get(lane, lane)): cell for (row, lane), cell in cells.items()}
        names = [_SHORT.get(lane, lane) for lane in lanes]
        draw_cells(axes, cells, list(shown.values()), names, weights=weights)
        depths = [depth for depth in _DEPTHS if depth in set(table["depth"])]
        handles = [Patch(color=_DEPTHS[depth][0], label=_DEPTHS[depth][2]) for depth in depths]
        handles.append(Patch(facecolor=PAPER, edgecolor=MUTED, label="hollow: not confirmed"))
        legend(figure, handles, place="outside lower left")
    china = Row.each(table[(table["authority"] == "China") & table["depth"].isin(list(_DEPTHS))])
    counted = table.loc[table["depth"].isin(["listed", "class", "licence"]), "authority"]
    alt = (
        f"A table of {len(chemicals)} chemicals and classes by authority. Controlled: "
        + ", ".join(f"{lane} {(counted == lane).sum()}" for lane in lanes)
        + ". China: "
        + ("; ".join(f"{row.chemical}, {_WORDS[row.kind]} {_when(row)}" for row in china) or "none")
        + "."
    )
    state = table["in_force"].map({True: "in force", False: ""}).where(table["since"].notna(), "")
    return Drawing(
        figure,
        alt,
        table.assign(what=table["kind"].map(_WORDS), state=state),
        "chemical authority control_depth=depth kind_of_control=what control_since=since named destinations "
        "state confidence instrument publisher",
    )


def vote_curves(curves: Measure) -> Drawing:
    """Draw, for each authority, the share of precursors not yet controlled by days since the UN vote."""
    table = curves.table
    open_days = {lane: _days(rows["censored_days"].iloc[0]) for lane, rows in table.groupby("authority")}
    with style.house_style():
        figure, axes = style.new_figure(2.5)
        ends: dict[str, tuple[float, float]] = {}
        for lane, rows in table.groupby("authority", sort=False):
            ends[str(lane)] = _curve(axes, rows, open_days[lane], PARTIES.get(str(lane), MUTED))
        for lane, height in _apart({lane: share for lane, (_, share) in ends.items()}, 0.1).items():
            first = Row.where(table, authority=lane)
            weak = ", dates not confirmed" if first.confidence == "unconfirmed" else ""
            axes.annotate(
                style.keyed(f"{_SHORT.get(lane, lane)}: {first.controlled} of {first.cases}{weak}"),
                (ends[lane][0], height),
                xytext=(6, 0),
                textcoords="offset points",
                va="center",
                color=_ink(lane),
                fontweight="semibold" if lane == "China" else "normal",
                bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
            )
        axes.set_xlim(0, max(1.0, *(day for day, _ in ends.values())) * (1.1 if style.narrow() else 1.34))
        axes.set_ylim(-0.06, 1.06)
        axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["none", "", "half", "", "all"])
        axes.set_xlabel("Days since the vote of the UN commission")
        unit(axes, "Not yet controlled")
    reached = [
        f"{lane}, {rows['controlled'].iloc[0]} of {rows['cases'].iloc[0]} controlled"
        + (f", the last after {amount(rows['days'].max(), 'days')}" if rows["controlled"].iloc[0] else "")
        for lane, rows in table.groupby("authority", sort=False)
    ]
    alt = "Falling steps, the share of precursors not yet controlled by days since the UN vote. "
    columns = "authority days still_open at_risk controlled cases censored_days confidence"
    return Drawing(figure, f"{alt}{'; '.join(reached)}.", table, columns)


def substitution_chain(chain: Measure) -> Drawing:
    """Draw each link from a control to what followed, each basis of a link in its own line."""
    rows = Row.each(chain.table)
    with style.house_style():
        figure, axes = style.new_figure(0.5 + (0.36 if style.narrow() else 0.215) * len(rows))
        for position, row in enumerate(rows):
            _link(axes, position, row)
        axes.set_xlim(0, 1)
        axes.set_ylim(len(rows) - 0.5, -1.3)
        for place, side, text in (
            (0.0, "left", "" if style.narrow() else "Control"),
            (_MIDDLE - 0.025, "right", "Controlled"),
            (_MIDDLE + 0.14, "left", "What followed"),
        ):
            axes.annotate(text, (place, -0.95), ha=side, va="center", fontweight="semibold", color=MUTED)
        axes.set_axis_off()
    alt = "Arrows from what was controlled to what followed: " + "; ".join(
        f"{_short_names(row.controlled)} to {_short_names(row.successor)} ({row.link})" for row in rows
    )
    return Drawing(
        figure,
        f"{alt}.",
        chain.table,
        "controlled_chemical=controlled successor control_in_effect=day authority link_basis=basis statement "
        "page_confidence=confidence publisher",
    )


def _ink(lane: str) -> str:
    """Return the colour in which an authority is named: its own, or one that can be read."""
    colour = PARTIES.get(lane, MUTED)
    return MUTED if colour == GREY else colour


def _cell(row: Row) -> Cell:
    if row.depth in _PLAIN:
        return Cell(_PLAIN[row.depth], plain=True)
    fill, dark, _ = _DEPTHS[row.depth]
    text = f"{row.named:.0f} named" if row.depth == "members" else f"{_when(row)} {row.destinations or ''}"
    return Cell(text.strip(), fill, sure=row.confidence != "unconfirmed", dark_text=dark)


def _when(row: Row) -> str:
    """Return the year; in brackets where the control was announced and not yet in force."""
    return f"{row.since.year}" if row.in_force else f"({row.since.year})"


def _curve(axes: Axes, curve: pd.DataFrame, open_days: list[float], colour: str) -> tuple[float, float]:
    """Draw one curve, with a mark for each open case; returns where it ends."""
    days, shares = list(curve["days"]), list(curve["still_open"])
    end = max([*open_days, days[-1]])
    axes.step(
        [*days, end],
        [*shares, shares[-1]],
        where="post",
        color=colour,
        linewidth=2.2 if curve["authority"].iloc[0] == "China" else 1.3,
        linestyle="-" if curve["confidence"].iloc[0] != "unconfirmed" else (0, (3, 1.5)),
    )
    for day in sorted(set(open_days)):
        level = curve.loc[curve["days"] <= day, "still_open"].iloc[-1]
        axes.plot([day], [level], marker="|", color=colour, markersize=7, markeredgewidth=1.4)
    return end, shares[-1]


def _link(axes: Axes, position: int, row: Row) -> None:
    """Draw one link in its line: year and authority, what was controlled, an arrow, what followed."""
    colour, line, width, filled = _LINKS[row.link]
    control = f"{row.day.year}, {_SHORT.get(row.authority, row.authority)}" if row.day else ""
    for text, place, side, ink in (
        (control, 0.0, "left", MUTED),
        (_short_names(row.controlled), _MIDDLE - 0.025, "right", INK),
        (_short_names(row.successor), _MIDDLE + 0.14, "left", INK if filled else MUTED),
    ):
        lifted = style.narrow() and place == 0
        text = text if lifted or not style.narrow() else fill(text, _LETTERS_NARROW)
        axes.annotate(
            text, (place, position - 0.5 * lifted), ha=side, va="center", color=ink, annotation_clip=False
        )
    axes.plot(
        [_MIDDLE - 0.005, _MIDDLE + 0.11],
        [position, position],
        color=colour,
        linewidth=width,
        linestyle=line,
        solid_capstyle="butt",
    )
    face = colour if filled else PAPER
    axes.plot(
        [_MIDDLE + 0.115], [position], marker=">", markersize=6, markeredgecolor=colour, markerfacecolor=face
    )


def _days(text: str) -> list[float]:
    return [float(day) for day in text.split("; ") if day]


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
