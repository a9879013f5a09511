"""Pictures of scenarios: what was observed, the band if the course goes on, and where each scenario leads."""

from __future__ import annotations

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import EVENT_KINDS, thousands
from analysis.chapter.style import BAND, BLUE, GREY, INK, MUTED, ORANGE, PAPER, PURPLE, SHADE, TEAL

_TITLES = {"seizures": "Fentanyl seized, pounds a month", "deaths": "Deaths, synthetic opioids, a month"}
_COLOURS = {"hold": BLUE, "slide": PURPLE, "break": ORANGE, "upside": TEAL}
_MONTHS_BEFORE = 30


def projection_bands(table: pd.DataFrame, events: pd.DataFrame) -> Drawing:
    """Draw each series side by side: observed months, the band of hold, the middle of each scenario."""
    chosen = list(dict.fromkeys(table["series"]))
    meetings = events[events["kind"] == "meeting"]
    with style.house_style():
        figure, panels = style.new_figure(3.1, columns=len(chosen), squeeze=False)
        for axes, series in zip(panels[0], chosen, strict=True):
            _panel(axes, table[table["series"] == series], meetings)
            axes.set_title(_TITLES[series])
    columns = [
        Column("series", "Series"),
        Column("scenario", "Scenario"),
        Column("month", "Month", "month"),
        Column("median", "Value or middle", "lb", 0),
        Column("lower_80", "Lower end, four in five futures", "lb", 0),
        Column("upper_80", "Upper end, four in five futures", "lb", 0),
    ]
    alt = "Observed months followed by a widening band and one line a scenario. " + " ".join(
        _described(series, table[table["series"] == series]) for series in chosen
    )
    shown = table.groupby(["series", "scenario"], sort=False).tail(_MONTHS_BEFORE).reset_index(drop=True)
    return Drawing(figure, alt, shown, columns)


def _panel(axes: Axes, rows: pd.DataFrame, meetings: pd.DataFrame) -> None:
    observed = rows[rows["scenario"] == "observed"].tail(_MONTHS_BEFORE)
    hold = rows[rows["scenario"] == "hold"]
    open_months = observed.loc[observed["provisional"].astype(bool), "month"]
    if len(open_months):
        end = open_months.iloc[-1] + pd.offsets.MonthEnd(0)
        axes.axvspan(open_months.iloc[0], end, color=SHADE, zorder=0, linewidth=0)
        axes.annotate(
            "not final",
            (open_months.iloc[0], 0.02),
            xycoords=("data", "axes fraction"),
            xytext=(2, 0),
            textcoords="offset points",
            fontsize=7.5,
            color=MUTED,
        )
    axes.fill_between(hold["month"], hold["lower_80"], hold["upper_80"], color=BAND, alpha=0.5, linewidth=0)
    axes.fill_between(hold["month"], hold["lower_50"], hold["upper_50"], color=BAND, linewidth=0)
    axes.plot(observed["month"], observed["median"], color=INK, linewidth=1.3)
    top = max(observed["median"].max(), hold["upper_80"].max()) * 1.12
    ends = {}
    for scenario, colour in _COLOURS.items():
        line = rows[rows["scenario"] == scenario]
        axes.plot(line["month"], line["median"], color=colour, linewidth=1.4)
        ends[scenario] = line["median"].iloc[-1]
    for scenario, height in _apart(ends, 0.075 * top).items():
        axes.annotate(
            scenario,
            (hold["month"].iloc[-1], height),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
            color=_COLOURS[scenario],
            fontweight="semibold",
        )
    first, last = observed["month"].iloc[0], hold["month"].iloc[-1]
    for meeting in meetings[meetings["date"].between(first, last)].itertuples():
        colour, marker, _ = EVENT_KINDS[meeting.kind]
        axes.plot(
            [meeting.date] * 2, [0, top * 0.96], color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5
        )
        axes.plot([meeting.date], [top * 0.96], marker=marker, color=colour, markersize=4, linestyle="none")
        axes.annotate(
            meeting.label,
            (meeting.date, top * 0.96),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=7.5,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
        )
    axes.set_ylim(0, top)
    axes.set_xlim(first, last + pd.Timedelta(days=150))
    axes.xaxis.set_major_locator(mdates.YearLocator())
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
    thousands(axes)


def _apart(heights: dict[str, float], gap: float) -> dict[str, float]:
    """Return label heights in order, moved apart around their middle where they would touch."""
    order = sorted(heights, key=heights.get)
    placed, floor = {}, float("-inf")
    for name in order:
        floor = max(heights[name], floor + gap)
        placed[name] = floor
    shift = (sum(placed.values()) - sum(heights.values())) / len(heights)
    return {name: height - shift for name, height in placed.items()}


def _described(series: str, rows: pd.DataFrame) -> str:
    last = rows[rows["scenario"] == "observed"].iloc[-1]
    ends = rows[rows["scenario"] != "observed"].groupby("scenario", sort=False).last()
    lines = ", ".join(f"{name} {row['median']:,.0f}" for name, row in ends.iterrows())
    return f"{_TITLES[series]}: {last['median']:,.0f} in {last['month']:%B %Y}; a year on, {lines}."
