"""Pictures of levers: duties and truces as bars through time, average tariffs by one method."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import inches, month_axis, name_rows, row_height
from analysis.chapter.style import BLUE, INK, MUTED, ORANGE, PAPER, SHADE, SKY
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_DIGIT = 0.12  # inches of a number in a bar
_BOLD = 1.25  # how much wider bold text is drawn, with air
ON_LISTS, TRUCES = "Duties on lists (section 301)", "Truce of the two sides"


def duty_bars(measure: Measure, truces: Measure, as_of: dt.date) -> Drawing:
    """Draw each duty as a bar through time with the rate of each step, and truces as shade behind all."""
    today = pd.Timestamp(as_of)
    steps = measure.table[measure.table["effective"] <= today]
    titles = list(dict.fromkeys(steps["title"]))
    rates = [measure[f"levers.lists_{end}"].value for end in ("lowest", "highest")]
    start = steps["effective"].min()
    rest = [ON_LISTS] if None not in rates else []
    agreed = truces.table.dropna(subset=["effective", "end"])
    agreed = agreed[agreed["effective"] <= today]
    rest += [TRUCES] if len(agreed) else []
    rows = [*titles, *rest]
    days = today - start
    across = style.width() - (0.0 if style.narrow() else max(inches(name) for name in rows)) - 0.2
    with style.house_style():
        figure, axes = style.new_figure(0.6 + max(0.36, row_height(0.42)) * len(rows))
        for row in Row.each(steps[steps["rate_pct"] > 0]):
            tied = row.tied_to_fentanyl == "yes"
            begun, end = row.effective, min(row.until or today, today)
            text = writing.amount(row.rate_pct, "percent")
            text = text if inches(text) * _BOLD < across * ((end - begun) / days) else ""
            colours = (ORANGE, PAPER) if tied else (SKY, INK)
            _bar(axes, titles.index(row.title), begun, end, text, colours)
        if ON_LISTS in rest:
            text = f"{writing.number(float(str(rates[0])), 'percent')} to " + writing.amount(
                float(str(rates[1])), "percent"
            )
            _bar(axes, rows.index(ON_LISTS), start, today, f"{text}, each on its own goods", (SKY, INK))
        for row in Row.each(agreed):
            end = min(row.end, today)
            axes.axvspan(row.effective, end, color=SHADE, linewidth=0, zorder=0)
            room = across * ((end - row.effective) / days)
            name = str(row.name)
            if inches(name) >= room:  # its number, where numbers stand for names
                name = style.keyed(name) if style.narrow() and room > _DIGIT else ""
            _bar(axes, rows.index(TRUCES), row.effective, end, name, (SHADE, INK), edge=MUTED)
        name_rows(axes, rows)
        axes.grid(visible=False, axis="y")
        axes.grid(axis="x")
        axes.set_xlim(start - pd.Timedelta(days=7), today + pd.Timedelta(days=7))
        month_axis(axes)
    said = "; ".join(
        f"{row.title}, {writing.amount(row.rate_pct, 'percent')} from {writing.day(row.effective)}"
        for row in Row.each(steps)
    )
    under = "; ".join(
        f"{row.name}, {writing.day(row.effective)} to {writing.day(row.end)}" for row in Row.each(agreed)
    )
    alt = f"Bars through time, one a duty on {measure.subject}, with its rate in each step: {said}."
    alt += f" Shade behind them shows truces: {under}." if under else ""
    columns = "duty=title legal_authority=authority rate_pct effective until instrument confidence publisher"
    return Drawing(figure, alt, steps, columns)


def _bar(
    axes: Axes,
    place: int,
    begun: pd.Timestamp,
    end: pd.Timestamp,
    text: str,
    colours: tuple[str, str],
    *,
    edge: str = PAPER,
) -> None:
    """Draw a spell as a bar with a text in its middle; `colours` are of the bar and of the text."""
    colour, ink = colours
    length = end - begun
    axes.barh(place, length.days, left=begun, height=0.6, color=colour, edgecolor=edge, linewidth=0.8)  # type: ignore[arg-type]
    if text:
        middle: Any = (begun + length / 2, place)
        weight = "semibold" if edge == PAPER else "normal"
        axes.annotate(text, middle, ha="center", va="center", color=ink, fontweight=weight)


def average_bars(measure: Measure) -> Drawing:
    """Draw average tariffs of one institute as bars in order of date; a hollow bar is not confirmed."""
    table = measure.table
    labels = [f"{row.day:%b %Y}  {row.occasion}" for row in Row.each(table)]
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.35 + row_height(0.235) * len(table)))
        for position, row in enumerate(Row.each(table)):
            sure = row.confidence != "unconfirmed"
            axes.barh(position, row.average_rate, height=0.58, color=BLUE if sure else PAPER, edgecolor=BLUE,
                      linewidth=1)  # fmt: skip
            axes.annotate(
                writing.amount(row.average_rate, "percent") + ("" if sure else ", not confirmed"),
                (row.average_rate, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                color=INK,
            )
        name_rows(axes, labels)
        axes.set_xlim(0, table["average_rate"].max() * (1.6 if style.narrow() else 1.25))
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
    said = "; ".join(
        f"{writing.day(row.day)}, {writing.amount(row.average_rate, 'percent')}" for row in Row.each(table)
    )
    alt = f"Bars of the average US tariff on {measure.subject} by {table['family'].iloc[0]}: {said}."
    return Drawing(figure, alt, table, "day average_rate occasion confidence publisher")
