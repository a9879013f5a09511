"""The picture of page one: what was done above, what was measured beneath, on one axis of time.

It is drawn once, for a phone: on paper it stands beside the points.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, year_axis
from analysis.chapter.style import BLUE, GREY, GRID, INK, MUTED, PAPER, PURPLE
from analysis.measures.acts import CONTROL, DUTY, LANES, MEETING
from analysis.measures.results import Measure

YEARS = 8  # before the year of the brief
_KINDS = (CONTROL, DUTY, MEETING)
_LEVEL = 0.85  # between two rows of names, in lanes
_COLUMNS = "period acts_then=acts quantity_lb identifications deaths"


@dataclass(frozen=True)
class Panel:
    """One series: its words, its publishers in short, its measure and column, and the months of a value."""

    words: str
    source: str
    measure: Measure
    column: str
    months: int = 1

    def since(self, first: pd.Timestamp) -> pd.DataFrame:
        """Return `period`, the column and whether a value is open, one row a period from a day on."""
        table = self.measure.table
        opened = next((name for name in ("provisional", "still_growing") if name in table), None)
        table = table.assign(open=table[opened].astype(bool) if opened else False)
        rows = table.groupby("period", as_index=False).agg({self.column: "sum", "open": "any"})
        return rows[rows["period"] >= first].reset_index(drop=True)


def panels(seized: Measure, identified: Measure, deaths: Measure) -> list[Panel]:
    """Return what is drawn beneath the acts, of those series of which something is known."""
    made = (
        Panel("Pounds of fentanyl seized, month", "CBP", seized, "quantity_lb"),
        Panel("Laboratory identifications, half-year", "DEA", identified, "identifications", months=6),
        Panel("Deaths, month", "CDC", deaths, "deaths"),
    )
    return [panel for panel in made if not panel.measure.empty]


def sources(beneath: Sequence[Panel]) -> str:
    """Return where the acts and the series of the panels come from."""
    return "; ".join(["Timelines", *(panel.source for panel in beneath)])


def one_axis(acts: Measure, beneath: Sequence[Panel], as_of: dt.date) -> Drawing:
    """Draw acts in lanes by who did them, and each series in a panel of its own beneath.

    Values that are still open are drawn lighter; acts that are not confirmed are hollow.
    """
    first = pd.Timestamp(as_of.year - YEARS, 1, 1)
    table = acts.table[acts.table["day"] >= first]
    held = [panel.since(first) for panel in beneath]
    with style.house_style():
        figure = Figure(figsize=(style.NARROW_IN, 1.32 + 0.44 * len(beneath)), layout="constrained")
        ratios = [4.7, *[1] * len(beneath)]
        axes = list(figure.subplots(len(ratios), 1, squeeze=False, sharex=True, height_ratios=ratios).flat)
        _lanes(axes[0], table)
        for panel, rows, below in zip(beneath, held, axes[1:], strict=True):
            _series(below, panel, rows)
        _names(axes, table[table["named"] != ""], first)
        axes[0].set_xlim(first, pd.Timestamp(as_of) + pd.Timedelta(days=45))
        year_axis(axes[-1], share=style.NARROW_IN / style.width())
        figure.legend(
            handles=[
                Line2D([], [], marker=marker, color=colour, linestyle="none", markersize=4, label=kind)
                for kind, (colour, marker) in ((kind, style.KINDS[kind]) for kind in _KINDS)
                if kind in set(table["kind"])
            ],
            loc="outside upper left", ncols=3, handletextpad=0, columnspacing=1, borderpad=0.1,
        )  # fmt: skip
    return Drawing(figure, _described(table, beneath, held), _data(table, beneath, held), _COLUMNS)


def _lanes(axes: Axes, table: pd.DataFrame) -> None:
    for position, lane in enumerate(LANES):
        axes.axhline(position, color=GRID, linewidth=0.8, zorder=0)
        rows = table[table["side"] == lane]
        for day, kind, confidence in rows[["day", "kind", "confidence"]].itertuples(index=False):
            colour, marker = style.KINDS[kind]
            face = PAPER if confidence == "unconfirmed" else colour
            axes.plot(
                [day], [position], marker=marker, color=colour, markerfacecolor=face, markersize=3.4,
                markeredgewidth=0.8, linestyle="none", zorder=3 if kind == DUTY else 2,
            )  # fmt: skip
    axes.set_yticks(range(len(LANES)), ["China", "US", "both"])
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(axis="x", length=0, labelbottom=False)
    axes.grid(visible=False)


def _series(axes: Axes, panel: Panel, rows: pd.DataFrame) -> None:
    middle = rows["period"] + pd.DateOffset(months=panel.months // 2)
    settled = rows[panel.column].where(~rows["open"])
    if panel.months > 1:
        wide: Any = pd.Timedelta(days=27 * panel.months)
        axes.bar(middle, settled.fillna(0), width=wide, color=BLUE)
        axes.bar(middle, rows[panel.column].where(rows["open"]).fillna(0), width=wide, color=GREY, alpha=0.5)
    else:
        axes.plot(middle, rows[panel.column], color=GREY, linewidth=1)
        axes.plot(middle, settled, color=BLUE, linewidth=1.3)
    axes.set_title(panel.words, pad=2)
    axes.set_ylim(0, 1.05 * rows[panel.column].max())
    axes.yaxis.set_major_locator(MaxNLocator(2))
    thousands(axes)


def _names(axes: Sequence[Axes], named: pd.DataFrame, first: pd.Timestamp) -> None:
    """Write the named acts above the lanes, the later the higher, and draw the day of each through all."""
    strip, top = axes[0], -0.6
    for place, (day, words) in enumerate(zip(named["day"], named["named"], strict=True)):
        height = top - _LEVEL * (place + 0.3)
        meeting = named["kind"].iloc[place] == MEETING
        colour, wide = (PURPLE, 1.1) if meeting else (MUTED, 0.6)
        early = day < first + pd.DateOffset(years=YEARS // 2)
        strip.plot([day, day], [len(LANES) - 0.5, height], color=colour, linewidth=wide, zorder=1)
        for below in axes[1:]:
            below.axvline(day, color=colour, linewidth=wide, zorder=1)
        strip.annotate(
            words, (day, height), xytext=(3 if early else -3, 0), textcoords="offset points",
            ha="left" if early else "right", va="center",
            color=INK, fontweight="semibold" if meeting else "normal",
        )  # fmt: skip
    strip.set_ylim(len(LANES) - 0.5, top - _LEVEL * (len(named) + 0.1))


def _described(table: pd.DataFrame, beneath: Sequence[Panel], held: Sequence[pd.DataFrame]) -> str:
    counts = "; ".join(
        f"{lane}: " + ", ".join(f"{kind} {number}" for kind, number in rows["kind"].value_counts().items())
        for lane, rows in table.groupby("side")
    )
    named = table[table["named"] != ""]
    words = [f"{act}, {writing.day(day)}" for act, day in zip(named["named"], named["day"], strict=True)]
    parts = [f"Lanes of acts by who did them ({counts or 'none'}). Named: {'; '.join(words) or 'none'}."]
    for panel, rows in zip(beneath, held, strict=True):
        if rows.empty:
            continue
        peak, last = rows.iloc[int(rows[panel.column].to_numpy().argmax())], rows.iloc[-1]
        parts.append(
            f"{panel.words}: most {writing.number(peak[panel.column], decimals=0)} in "
            f"{writing.month(peak['period'])}, latest {writing.number(last[panel.column], decimals=0)} in "
            f"{writing.month(last['period'])}{', still open' if last['open'] else ''}."
        )
    return " ".join(parts)


def _data(table: pd.DataFrame, beneath: Sequence[Panel], held: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return one row a month with what was done in it and each series; a half-year stands at its first."""
    by_month = table.assign(period=table["day"].dt.to_period("M").dt.to_timestamp())
    said = by_month["side"] + ": " + by_month["what"]
    acts = said.groupby(by_month["period"]).agg("; ".join)
    columns = {
        panel.column: rows.set_index("period")[panel.column]
        for panel, rows in zip(beneath, held, strict=True)
    }
    named = {"acts": acts if len(acts) else pd.Series(dtype=object)} | {
        name: columns.get(name, pd.Series(dtype=float))
        for name in ("quantity_lb", "identifications", "deaths")
    }
    return pd.DataFrame(named).rename_axis("period").reset_index()
