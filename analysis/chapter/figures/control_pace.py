"""Pictures of pace: votes of the UN commission and who met the treaty's day, steps of the licence list."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import inches, month_axis
from analysis.chapter.style import BLUE, GREY, INK, MUTED, PAPER, TEAL
from analysis.measures.licences import AMERICA
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.writing import amount, number

_AIR_IN, _LANES_IN = 0.16, 0.5  # inches beside a note, and for the names of the lines
_ROOM = pd.Timedelta(days=330)  # left of the first step, for the names of the lines
_SHORT = {"United States": "US"}


def votes_met(measure: Measure, as_of: dt.date) -> Drawing:
    """Draw a panel a vote: from the vote to the control, an authority a line, the treaty's day as target.

    A precursor not controlled yet is a hollow mark on the day of the brief. Days are written beside the last
    mark, those before the vote with a minus.
    """
    table, today = measure.table, pd.Timestamp(as_of)
    votes, lanes = list(table["un_vote"].unique()), list(dict.fromkeys(table["authority"]))
    said = []
    with style.house_style():
        beside = style.across(len(votes))
        lines = -(-len(votes) // beside)
        figure, panels = style.new_figure(
            (0.72 + 0.19 * len(lanes)) * lines, lines, beside, sharey=True, squeeze=False
        )
        for axes, vote in zip(panels.flat, votes, strict=True):
            rows = table[table["un_vote"] == vote]
            whole = (today - vote).days
            for position, lane in enumerate(lanes):
                said.append(_lane(axes, position, rows[rows["authority"] == lane], whole))
            axes.axvline(0, color=INK, linewidth=0.9)
            axes.axvline(rows["force_days"].iloc[0], color=TEAL, linewidth=1.2, linestyle=(0, (3, 1.5)))
            named = rows["substance"].nunique()
            axes.set_title(f"{writing.day(vote)}: {number(named, 'count')} named")
            low, high = _span(rows, whole)
            before = max(inches(_before(rows[rows["authority"] == lane])) for lane in lanes)
            share = (before + _AIR_IN) / (style.width() / beside - _LANES_IN)
            room = share / (1 - share) * 1.42
            axes.set_xlim(low - room * (high - low), high + 0.42 * (high - low))
            axes.set_xticks([0], ["vote"])
            axes.grid(visible=False)
        panels[0][0].set_yticks(range(len(lanes)), [_SHORT.get(lane, lane) for lane in lanes])
        panels[0][0].set_ylim(len(lanes) - 0.4, -0.6)
        for axes in panels.flat:
            axes.tick_params(axis="y", labelcolor=INK)
    alt = "Days from each UN vote to control, by authority, with the treaty's day. " + "; ".join(said) + "."
    columns = "un_vote un_force authority substance control_date days_to_control=days confidence"
    return Drawing(figure, alt, table, columns)


def licence_steps(measure: Measure, as_of: dt.date) -> Drawing:
    """Draw each part of the licence list as a line of steps, and how many of it have public names.

    A hollow mark is a step that is not confirmed; the line of names is left out where it is not known.
    """
    table, today = measure.table, pd.Timestamp(as_of)
    with style.house_style():
        figure, axes = style.new_figure(1.45)
        for countries, part in table.groupby("licence_for", sort=False):
            colour = BLUE if countries == AMERICA else GREY
            days = [*part["day"], today]
            axes.step(days, [*part["total"], part["total"].iloc[-1]], where="post", color=colour)
            for row in Row.each(part):
                face = colour if row.confidence == "confirmed" else PAPER
                axes.plot([row.day], [row.total], marker="o", markersize=5, color=colour, mfc=face)
                _beside(axes, row.day, row.total, number(row.total, "count"))
            _beside(
                axes,
                part["day"].iloc[0],
                part["total"].iloc[0],
                str(countries),
                low=True,
                ink=MUTED if colour == GREY else colour,
            )
            if part["named"].notna().all():
                named = [*part["named"], part["named"].iloc[-1]]
                axes.step(days, named, where="post", color=TEAL, linestyle=(0, (3, 1.5)))
                words = f"of them with public names: {number(named[-1], 'count')}"
                _beside(axes, part["day"].iloc[0], named[0], words, low=True, ink=TEAL)
        axes.set_ylim(-4, table["total"].max() * 1.3)
        axes.yaxis.set_major_locator(MaxNLocator(4))
        axes.set_xlim(table["day"].min() - _ROOM, today + pd.Timedelta(days=10))
        month_axis(axes)
    said = "; ".join(
        f"for {row.licence_for}, {number(row.total, 'count')} from {writing.day(row.day)}, {row.confidence}"
        for row in Row.each(table)
    )
    alt = f"Lines of steps, the chemicals on each part of China's licence list: {said}."
    columns = (
        "licence_for effective_date added total total_basis names_public with_public_names=named confidence"
    )
    return Drawing(figure, alt, table, f"{columns} publisher")


def _lane(axes: Axes, position: int, rows: pd.DataFrame, whole: int) -> str:
    """Draw one authority's line of a panel, a mark a day of control, hollow where open; return its words."""
    lane, found = rows["authority"].iloc[0], rows.dropna(subset=["days"])
    still = int(rows["days"].isna().sum())
    days = sorted(set(found["days"]))
    ends = [*days, *([whole] if still else [])]
    axes.plot([0, *ends], [position] * (len(ends) + 1), color=GREY, linewidth=0.9, zorder=1)
    for row in Row.each(found.drop_duplicates("days")):
        face = BLUE if row.confidence != "unconfirmed" else PAPER
        axes.plot([row.days], [position], marker="o", color=BLUE, mfc=face, markersize=4.5, zorder=2)
    if still:
        axes.plot([whole], [position], marker=">", color=MUTED, mfc=PAPER, markersize=5, zorder=2)
    before = _before(rows)
    after = [day for day in days if day >= 0]
    if before:
        _note(axes, days[0], position, before, "right")
    if after and (not still or whole - after[-1] > 400):
        _note(axes, after[-1], position, " and ".join(number(day, "days") for day in after), "left")
    if still:
        _note(axes, whole, position, f"{number(still, 'count')} open", "left")
    vote = writing.day(rows["un_vote"].iloc[0])
    reached = ", ".join(amount(day, "days") for day in days) or "none controlled"
    return f"{vote}, {lane}: {reached}" + (f", {number(still, 'count')} open" if still else "")


def _before(rows: pd.DataFrame) -> str:
    """Return the days of controls that came before the vote, in words; blank where none did."""
    return " and ".join(number(day, "days") for day in sorted(set(rows.loc[rows["days"] < 0, "days"])))


def _span(rows: pd.DataFrame, whole: int) -> tuple[float, float]:
    """Return the first and the last day of a panel: of a control, the treaty's day or, where open, today."""
    ends = [0.0, rows["force_days"].iloc[0], *rows["days"].dropna()]
    ends += [float(whole)] if rows["days"].isna().any() else []
    return min(ends), max(ends)


def _note(axes: Axes, place: float, position: int, text: str, side: str) -> None:
    axes.annotate(
        text, (place, position), xytext=(5 if side == "left" else -5, 0), textcoords="offset points",
        ha=side, va="center", color=INK,
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.4}, annotation_clip=False,
    )  # fmt: skip


def _beside(axes: Axes, day: Any, height: float, text: str, *, low: bool = False, ink: str = INK) -> None:
    """Write a text over a mark, or to the left of the start of a line."""
    axes.annotate(
        style.keyed(text) if low else text, (day, height), xytext=(-6, 0) if low else (0, 4),
        textcoords="offset points", ha="right" if low else "center",
        va="center" if low else "baseline", color=ink,
    )  # fmt: skip
