"""Pictures of scenarios: what was observed, the band if the course goes on, and where each scenario leads."""

from __future__ import annotations

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, year_axis
from analysis.chapter.figures.events import flag
from analysis.chapter.style import BAND, BLUE, INK, MUTED, ORANGE, PURPLE, SHADE, TEAL
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.measures.scenarios import ARITHMETIC, HOLD, OBSERVED

_TITLES = {"seizures": "Fentanyl seized, pounds a month", "deaths": "Deaths, synthetic opioids, a month"}
_COLOURS = {HOLD: BLUE, ARITHMETIC: PURPLE, "break": ORANGE, "upside": TEAL}
_MONTHS_BEFORE = 30


def projection_bands(bands: Measure, events: pd.DataFrame) -> Drawing:
    """Draw each series side by side: observed months, the band of hold, the middle of each scenario."""
    table = bands.table
    by_series = {name: table[table["series"] == name] for name in dict.fromkeys(table["series"])}
    meetings = events[events["kind"] == "meeting"]
    with style.house_style():
        figure, panels = _panels(len(by_series))
        for axes, (series, rows) in zip(panels, by_series.items(), strict=True):
            _panel(axes, rows, meetings)
            axes.set_title(_TITLES[series])
    alt = "Observed months followed by a widening band and one line a scenario. " + " ".join(
        _described(series, rows) for series, rows in by_series.items()
    )
    shown = table.groupby(["series", "scenario"], sort=False).tail(_MONTHS_BEFORE).reset_index(drop=True)
    return Drawing(figure, alt, shown, "series scenario month median lower_80 upper_80")


def _panels(count: int) -> tuple[Figure, list[Axes]]:
    """Return a figure with panels beside each other, beneath each other where narrow."""
    beside = style.across(count)
    lines = -(-count // beside)
    figure, panels = style.new_figure(3.1 * lines - 0.4 * (lines - 1), lines, beside, squeeze=False)
    return figure, list(panels.flat)


def _panel(axes: Axes, rows: pd.DataFrame, meetings: pd.DataFrame) -> None:
    observed = rows[rows["scenario"] == OBSERVED].tail(_MONTHS_BEFORE)
    hold = rows[rows["scenario"] == HOLD]
    _shade_open(axes, observed.loc[observed["provisional"].astype(bool), "month"])
    axes.fill_between(hold["month"], hold["lower_80"], hold["upper_80"], color=BAND, alpha=0.5, linewidth=0)
    axes.fill_between(hold["month"], hold["lower_50"], hold["upper_50"], color=BAND, linewidth=0)
    axes.plot(observed["month"], observed["median"], color=INK, linewidth=1.3)
    ahead = rows.loc[rows["scenario"] != OBSERVED, "median"]
    top = max(observed["median"].max(), hold["upper_80"].max(), ahead.max()) * 1.12
    ends, labels = {}, {}
    for scenario, line in rows[rows["scenario"] != OBSERVED].groupby("scenario", sort=False):
        name = str(scenario)
        axes.plot(line["month"], line["median"], color=_COLOURS[name], linewidth=1.4)
        ends[name], labels[name] = line["median"].iloc[-1], line["label"].iloc[-1]
    for scenario, height in _apart(ends, 0.075 * top).items():
        axes.annotate(
            labels[scenario], (hold["month"].iloc[-1], height), xytext=(4, 0), textcoords="offset points",
            va="center", color=_COLOURS[scenario], fontweight="semibold",
        )  # fmt: skip
    first, last = observed["month"].iloc[0], hold["month"].iloc[-1]
    inside = meetings[meetings["date"].between(first, last)]
    for label, date, kind in zip(inside["label"], inside["date"], inside["kind"], strict=True):
        flag(axes, date, top * 0.96, label, kind, late=False)
    axes.set_ylim(0, top)
    axes.set_xlim(first, last + pd.Timedelta(days=330))
    year_axis(axes, share=1 / style.across(2))
    thousands(axes)


def _shade_open(axes: Axes, months: pd.Series) -> None:
    """Shade the months that are not final."""
    if months.empty:
        return
    first: Any = months.iloc[0]
    axes.axvspan(first, months.iloc[-1] + pd.offsets.MonthEnd(0), color=SHADE, zorder=0, linewidth=0)
    axes.annotate(
        "not final", (first, 0.02), xycoords=("data", "axes fraction"), xytext=(2, 0),
        textcoords="offset points", color=MUTED,
    )  # fmt: skip


def _apart(heights: dict[str, float], gap: float) -> dict[str, float]:
    """Return label heights in order, moved apart around their middle where they would touch."""
    placed, floor = {}, float("-inf")
    for name in sorted(heights, key=lambda name: heights[name]):
        floor = max(heights[name], floor + gap)
        placed[name] = floor
    shift = (sum(placed.values()) - sum(heights.values())) / len(heights)
    return {name: height - shift for name, height in placed.items()}


def _described(series: str, rows: pd.DataFrame) -> str:
    last = Row.at(rows[rows["scenario"] == OBSERVED], -1)
    ends = rows[rows["scenario"] != OBSERVED].groupby("label", sort=False)["median"].last()
    lines = ", ".join(f"{name} {writing.number(value, 'count')}" for name, value in ends.items())
    return (
        f"{_TITLES[series]}: {writing.number(last.median, 'count')} in {writing.month(last.month)}; "
        f"at the end of the months projected, {lines}."
    )
