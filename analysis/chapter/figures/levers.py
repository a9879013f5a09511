"""Pictures of levers: duties as bars through time, average tariffs by one method."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis
from analysis.chapter.style import BAND, BLUE, INK, ORANGE, PAPER
from analysis.measures.results import Measure, Row

# A step shorter than this part of the picture has no room for its rate.
LEAST_LABELLED = 0.045


def duty_bars(measure: Measure, as_of: dt.date) -> Drawing:
    """Draw each duty as a bar through time, its rate written into each step."""
    today = pd.Timestamp(as_of)
    steps = measure.table[measure.table["effective"] <= today]
    titles = list(dict.fromkeys(steps["title"]))
    start = steps["effective"].min()
    with style.house_style():
        figure, axes = style.new_figure(0.6 + 0.42 * len(titles))
        for row in Row.each(steps[steps["rate_pct"] > 0]):
            end = min(row.until or today, today)
            position, length = titles.index(row.title), end - row.effective
            tied = row.tied_to_fentanyl == "yes"
            colour = ORANGE if tied else BAND
            axes.barh(position, length.days, left=row.effective, height=0.6, color=colour, edgecolor=PAPER,
                      linewidth=0.8)  # fmt: skip
            if length > LEAST_LABELLED * (today - start):
                axes.annotate(
                    writing.amount(row.rate_pct, "percent"),
                    (row.effective + length / 2, position),
                    ha="center",
                    va="center",
                    fontsize=8,
                    color=PAPER if tied else INK,
                    fontweight="semibold",
                )
        axes.set_yticks(range(len(titles)), titles)
        axes.set_ylim(len(titles) - 0.5, -0.5)
        axes.grid(visible=False, axis="y")
        axes.grid(axis="x")
        axes.set_xlim(start - pd.Timedelta(days=7), today + pd.Timedelta(days=7))
        month_axis(axes)
    said = "; ".join(
        f"{row.title}, {writing.amount(row.rate_pct, 'percent')} from {writing.day(row.effective)}"
        for row in Row.each(steps)
    )
    alt = f"Bars through time, one a duty on {measure.subject}, with its rate in each step: {said}."
    columns = "duty=title legal_authority=authority rate_pct effective until instrument confidence publisher"
    return Drawing(figure, alt, steps, columns)


def average_bars(measure: Measure) -> Drawing:
    """Draw average tariffs of one institute as bars in order of date; a hollow bar is not confirmed."""
    table = measure.table
    labels = [f"{row.day:%b %Y}   {row.occasion}" for row in Row.each(table)]
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.35 + 0.235 * len(table)))
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
                fontsize=8,
                color=INK,
            )
        axes.set_yticks(range(len(labels)), labels)
        axes.set_ylim(len(labels) - 0.4, -0.6)
        axes.set_xlim(0, table["average_rate"].max() * 1.25)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
    said = "; ".join(
        f"{writing.day(row.day)}, {writing.amount(row.average_rate, 'percent')}" for row in Row.each(table)
    )
    alt = f"Bars of the average US tariff on {measure.subject} by {table['family'].iloc[0]}: {said}."
    return Drawing(figure, alt, table, "day average_rate occasion confidence publisher")
