"""Pictures of method results that no chapter draws: reporting triangle, fan chart.

Each takes a result object of `analysis.methods` and returns a `Drawing`: the figure, alt text written from
the result, and the data behind it. Pictures of effects: `analysis.chapter.figures.effect_checks`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis, thousands, unit
from analysis.chapter.style import BAND, BLUE, INK, ORANGE, PAPER, PURPLE, TEAL
from analysis.methods.nowcast import ReportingTriangle
from analysis.methods.projection import BASELINE, Projection

SCENARIO_LOOKS = ((ORANGE, (0, (5, 2))), (TEAL, (0, (1, 1.5))), (PURPLE, (0, (6, 2, 1, 2))))
"""Colour and dash of each scenario after the baseline: dashes tell them apart in grey print."""


def revision_triangle(triangle: ReportingTriangle, *, months: int = 18) -> Drawing:
    """Draw how complete each reference month was at each delay, against its newest value.

    Parameters
    ----------
    triangle : ReportingTriangle
    months : int
        Latest reference months shown.
    """
    long = triangle.table
    newest = long.sort_values("vintage").groupby("reference")["value"].last()
    newest = newest[newest != 0]
    long = long[long["reference"].isin(newest.index)]
    long = long.assign(share=100 * long["value"] / long["reference"].map(newest))
    chosen = sorted(long["reference"].unique())[-months:]
    long = long[long["reference"].isin(chosen)].reset_index(drop=True)
    grid = long.pivot(index="reference", columns="delay", values="share").sort_index(ascending=False)
    grid = grid.reindex(columns=range(int(grid.columns.min()), int(grid.columns.max()) + 1))
    low, high = long["share"].min(), long["share"].max()
    with style.house_style():
        figure, axes = style.new_figure(1.3 + 0.17 * len(grid))
        shades = LinearSegmentedColormap.from_list("completeness", [PAPER, BLUE])
        mesh = axes.pcolormesh(
            np.arange(grid.shape[1] + 1) - 0.5,
            np.arange(grid.shape[0] + 1) - 0.5,
            np.ma.masked_invalid(grid.to_numpy(dtype=float)),
            cmap=shades,
            vmin=min(low, 100) - 1,
            vmax=max(high, 100),
            edgecolors=PAPER,
            linewidth=0.8,
        )
        mesh.set_rasterized(False)
        if grid.size <= 400:
            _write_shares(axes, grid, low, high)
        axes.set_yticks(range(len(grid)), [str(month) for month in grid.index])
        step = max(1, grid.shape[1] // 12)
        axes.set_xticks(range(0, grid.shape[1], step), [str(d) for d in grid.columns[::step]])
        axes.set_xlabel("Months from reference month to vintage")
        axes.grid(False)
        axes.set_title("Percent of the newest value")
    first = int(grid.columns[0])
    start = grid[first].dropna()
    alt = (
        f"Grid of {len(grid)} reference months, {chosen[0]} to {chosen[-1]}, by months until publication. "
        "Each cell "
        f"is the published figure as a percentage of the newest one, from {low:.0f}% to {high:.0f}%. At the "
        "shortest "
        f"delay, {first} month(s), the median is {start.median():.0f}%."
    )
    data = long.assign(reference=long["reference"].astype(str), vintage=long["vintage"].astype(str))
    columns = "reference vintage delay value share"
    return Drawing(figure, alt, data, columns)


def _write_shares(axes: Axes, grid: pd.DataFrame, low: float, high: float) -> None:
    """Write each share in its cell, in the ink that reads on its shade."""
    middle = (min(low, 100) + max(high, 100)) / 2
    for y, row in enumerate(grid.to_numpy(dtype=float)):
        for x, share in enumerate(row):
            if np.isfinite(share):
                ink = PAPER if share > middle else INK
                axes.text(x, y, f"{share:.0f}", ha="center", va="center", color=ink)


def fan_chart(projection: Projection, *, counted: str = "a month", history_months: int = 48) -> Drawing:
    """Draw the history, the baseline's bands and the median of every scenario."""
    history = projection.history.iloc[-history_months:]
    base = projection.table[projection.table["scenario"] == BASELINE]
    dates = _dates(base["month"])
    others = [name for name in projection.totals["scenario"] if name != BASELINE]
    with style.house_style():
        figure, axes = style.new_figure(3.0)
        for level in sorted(projection.levels, reverse=True):
            name = round(100 * level)
            axes.fill_between(
                dates, base[f"lower_{name}"], base[f"upper_{name}"], color=BAND, alpha=0.55, linewidth=0
            )
        axes.plot(_dates(history.index), history.to_numpy(), color=INK, linewidth=1.3)
        axes.plot(dates, base["median"], color=BLUE)
        ends = [(base["median"].iloc[-1], BASELINE, BLUE)]
        for place, name in enumerate(others):
            colour, dash = SCENARIO_LOOKS[place % len(SCENARIO_LOOKS)]
            path = projection.table.loc[projection.table["scenario"] == name, "median"]
            axes.plot(dates, path, color=colour, linestyle=dash)
            ends.append((path.iloc[-1], name, colour))
        axes.set_ylim(bottom=0)
        _end_labels(axes, dates[-1], ends)
        unit(axes, counted.capitalize() if counted[:1].islower() else counted)
        axes.margins(x=0.01)
        thousands(axes)
        month_axis(axes)
    wide = round(100 * max(projection.levels))
    last = base.iloc[-1]
    alt = (
        f"Line of {projection.history.name or 'the series'} by month to {history.index[-1]}, then a fan to "
        f"{last['month']}. In that month the baseline's median is {last['median']:,.0f} and its {wide}% band "
        f"runs from {last[f'lower_{wide}']:,.0f} to {last[f'upper_{wide}']:,.0f}."
    )
    if others:
        totals = projection.totals.set_index("scenario")
        alt += " Over the whole span, against the baseline: " + "; ".join(
            f"{name} {totals.loc[name, 'against_baseline_percent']:+.0f}%" for name in others
        )
        alt += "."
    data = projection.table.assign(month=projection.table["month"].astype(str))
    columns = "scenario month median"
    return Drawing(figure, alt, data, columns)


def _dates(months) -> np.ndarray:
    """First days of months, as numbers matplotlib draws."""
    return pd.PeriodIndex(months, freq="M").to_timestamp().to_pydatetime()


def _end_labels(axes: Axes, date, labels: list[tuple[float, str, str]]) -> None:
    """Name lines at their right end, lowest first, each at least nine points above the last."""
    bottom, top = axes.get_ylim()
    points_per_unit = 0.82 * 72 * axes.figure.get_figheight() / (top - bottom)
    lowest = -np.inf
    for value, text, colour in sorted(labels):
        height = max(value * points_per_unit, lowest + 9)
        lowest = height
        axes.annotate(
            text,
            (date, value),
            xytext=(4, height - value * points_per_unit),
            textcoords="offset points",
            va="center",
            color=colour,
            annotation_clip=False,
        )
