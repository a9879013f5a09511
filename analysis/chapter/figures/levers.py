"""Pictures of levers: duties as bars through time, average tariffs by one method."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis
from analysis.chapter.style import BAND, BLUE, INK, ORANGE, PAPER


def duty_bars(steps: pd.DataFrame, as_of: dt.date) -> Drawing:
    """Draw each duty as a bar through time, its rate written into each step."""
    today = pd.Timestamp(as_of)
    known = steps[steps["effective"] <= today]
    titles = list(dict.fromkeys(known["title"]))
    with style.house_style():
        figure, axes = style.new_figure(0.6 + 0.42 * len(titles))
        span = (today - known["effective"].min()).days
        for row in known[known["rate_pct"] > 0].itertuples():
            end = min(row.until, today) if pd.notna(row.until) else today
            position = titles.index(row.title)
            tied = row.tied_to_fentanyl == "yes"
            axes.barh(
                position,
                (end - row.effective).days,
                left=row.effective,
                height=0.6,
                color=ORANGE if tied else BAND,
                edgecolor=PAPER,
                linewidth=0.8,
            )
            if (end - row.effective).days > 0.045 * span:
                axes.annotate(
                    f"{row.rate_pct:g}%",
                    (row.effective + (end - row.effective) / 2, position),
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
        axes.set_xlim(known["effective"].min() - pd.Timedelta(days=7), today + pd.Timedelta(days=7))
        month_axis(axes)
    alt = "Bars through time, one a duty, with its rate in each step: " + "; ".join(
        f"{row.title}, {row.rate_pct:g} percent from {row.effective.day} {row.effective:%B %Y}"
        for row in known.itertuples()
    )
    columns = [
        Column("title", "Duty on goods from China"),
        Column("authority", "Legal authority"),
        Column("rate_pct", "Rate, percent", "percent", 1),
        Column("effective", "From", "date"),
        Column("until", "Until", "date"),
        Column("instrument", "Instrument"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt + ".", known, columns)


def average_bars(table: pd.DataFrame) -> Drawing:
    """Draw average tariffs of one institute as bars in order of date; a hollow bar is not confirmed."""
    labels = [f"{row.day:%b %Y}   {row.label}" for row in table.itertuples()]
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.35 + 0.235 * len(table)))
        for position, row in enumerate(table.itertuples()):
            sure = row.confidence != "unconfirmed"
            axes.barh(
                position,
                row.rate_pct,
                height=0.58,
                color=BLUE if sure else PAPER,
                edgecolor=BLUE,
                linewidth=1,
            )
            axes.annotate(
                f"{row.rate_pct:g}%" + ("" if sure else ", not confirmed"),
                (row.rate_pct, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
                color=INK,
            )
        axes.set_yticks(range(len(labels)), labels)
        axes.set_ylim(len(labels) - 0.4, -0.6)
        axes.set_xlim(0, table["rate_pct"].max() * 1.25)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
    alt = f"Bars of the average US tariff on goods from China by {table['family'].iloc[0]}: " + "; ".join(
        f"{row.day.day} {row.day:%B %Y}, {row.rate_pct:g} percent" for row in table.itertuples()
    )
    columns = [
        Column("day", "Day", "date"),
        Column("rate_pct", "Average rate, percent", "percent", 1),
        Column("label", "What the day was"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt + ".", table, columns)
