"""Pictures of method results: counterfactual, placebos, specification curve, reporting triangle, fan chart.

Each takes a result object of `analysis.methods` and returns a `Drawing`: the figure, alt text written from
the result, and the data behind it. No picture shows the size of an effect whose verdict is "not identified".
"""

from __future__ import annotations

import matplotlib.dates as mdates
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.ticker import FuncFormatter

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis, thousands
from analysis.chapter.style import BAND, BLUE, GREY, INK, MUTED, ORANGE, PAPER, PURPLE, TEAL
from analysis.errors import NotIdentified
from analysis.methods.interrupted import Effect
from analysis.methods.nowcast import ReportingTriangle
from analysis.methods.projection import BASELINE, Projection

SCENARIO_LOOKS = ((ORANGE, (0, (5, 2))), (TEAL, (0, (1, 1.5))), (PURPLE, (0, (6, 2, 1, 2))))
"""Colour and dash of each scenario after the baseline: dashes tell them apart in grey print."""


def counterfactual_plot(effect: Effect, *, unit: str = "a month") -> Drawing:
    """Draw what was observed and, where the verdict allows it, the forecast made from before the event.

    Parameters
    ----------
    effect : Effect
        From :func:`analysis.methods.interrupted.effect_of`, with the counterfactual rung.
    unit : str
        Label of the upright axis.

    Raises
    ------
    NotIdentified
        The counterfactual rung was left out or could not run.
    """
    forecast = effect.counterfactual
    if forecast is None:
        raise NotIdentified(
            "There is no counterfactual forecast to draw.",
            where=effect.name,
            remedy='Run effect_of with "counterfactual" among its rungs, on a series without zeros.',
        )
    table = forecast.table.assign(date=_dates(forecast.table["month"]))
    after = table[table["after"]]
    shown = effect.verdict.identified
    with style.house_style():
        figure, axes = style.new_figure(3.0)
        if shown:
            axes.fill_between(after["date"], after["lower"], after["upper"], color=BAND, linewidth=0)
            axes.plot(table["date"], table["expected"], color=ORANGE, linestyle=(0, (4, 2)), linewidth=1.4)
        axes.plot(table["date"], table["observed"], color=BLUE)
        _mark_onset(axes, after["date"].iloc[0], f"onset {effect.onset}")
        axes.set_ylim(bottom=0)
        ends = [(after["observed"].iloc[-1], "observed", BLUE)]
        if shown:
            ends.append((after["expected"].iloc[-1], "expected", ORANGE))
        _end_labels(axes, after["date"].iloc[-1], ends)
        axes.set_ylabel(unit.capitalize() if unit[:1].islower() else unit)
        axes.margins(x=0.01)
        thousands(axes)
        month_axis(axes)
    first, last = table["month"].iloc[0], table["month"].iloc[-1]
    alt = f"Line of {effect.name} by month from {first} to {last}, with the onset marked in {effect.onset}. "
    if shown:
        inside = int(after["observed"].between(after["lower"], after["upper"]).sum())
        alt += (
            f"A dashed line carries the earlier course on. Of {len(after)} months after the onset {inside} "
            "lie inside "
            f"its {100 * forecast.level:.0f}% band. {forecast.summary()} Verdict: {effect.verdict.word}."
        )
    else:
        alt += f"No forecast is drawn: {effect.verdict.summary()}"
        table = table[["month", "observed"]]
    data = table.assign(month=table["month"].astype(str))
    columns = "month observed"
    if shown:
        columns += " expected lower upper"
    return Drawing(figure, alt, data, columns)


def placebo_plot(effect: Effect) -> Drawing:
    """Draw the estimate at every placebo date, and at the event, with those that fire filled in."""
    placebos = effect.placebos
    table = placebos.table[placebos.table["kind"] == "in_time"].reset_index(drop=True)
    if table.empty:
        raise NotIdentified(
            "There is no placebo date to draw.",
            where=effect.name,
            remedy="Lengthen the months before the event: a placebo needs 12 before it and 6 after.",
        )
    dates = _dates(table["month"])
    with style.house_style():
        figure, axes = style.new_figure(2.7)
        axes.axhline(0, color=GREY, linewidth=0.8)
        for fires, face, name in ((False, PAPER, "quiet"), (True, GREY, "fires")):
            chosen = (table["fires"] == fires).to_numpy()
            axes.plot(
                dates[chosen],
                table.loc[chosen, "estimate"],
                linestyle="none",
                marker="o",
                markersize=3.6,
                markerfacecolor=face,
                markeredgecolor=GREY,
                label=f"placebo date, {name}",
            )
        onset = effect.onset.to_timestamp()
        if effect.verdict.identified:
            row = effect.term()
            axes.errorbar(
                [onset],
                [row.estimate],
                yerr=[[row.estimate - row.lower], [row.upper - row.estimate]],
                color=BLUE,
                marker="D",
                markersize=5,
                linewidth=1.4,
                label="the event",
            )
        else:
            _mark_onset(axes, onset, f"event {effect.onset}, not identified")
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:+.0f}%"))
        axes.set_ylabel("Average change found")
        axes.legend(loc="best", fontsize=7.5, handletextpad=0.3)
        month_axis(axes)
    firing = int(table["fires"].sum())
    low, high = table["estimate"].min(), table["estimate"].max()
    alt = (
        f"One dot for each of {len(table)} placebo dates from {table['month'].iloc[0]} to "
        f"{table['month'].iloc[-1]}. "
        f"Their estimates lie between {low:+.0f}% and {high:+.0f}%; {firing} of them leave out zero. "
    )
    if effect.verdict.identified:
        row = effect.term()
        alt += (
            f"The event in {effect.onset} shows {row.estimate:+.0f}% (interval {row.lower:+.0f}% to "
            f"{row.upper:+.0f}%) and ranks {placebos.rank_in_time:.2f} among them."
        )
    else:
        alt += f"The event's own estimate is not drawn: {effect.verdict.summary()}"
    data = table.assign(
        month=table["month"].astype(str), fires=table["fires"].map({True: "yes", False: "no"})
    )
    columns = "month estimate p_value fires"
    return Drawing(figure, alt, data, columns)


SPECIFICATION_ROWS = (
    ("pre_months", "months before"),
    ("trend", "trend"),
    ("harmonics", "harmonics"),
    ("family", "family"),
    ("set_aside", "months set aside"),
)


def specification_plot(effect: Effect) -> Drawing:
    """Draw every specification's estimate in order, above a grid that says which choices made it.

    Raises
    ------
    NotIdentified
        The verdict is "not identified", or no specification ran.
    """
    if not effect.verdict.identified:
        raise NotIdentified(
            "A specification curve is a picture of effect sizes, and this effect is not identified.",
            where=effect.name,
            remedy="Print effect.verdict.summary() in its place.",
        )
    curve = effect.specification
    if not curve.cells:
        raise NotIdentified("No specification ran.", where=effect.name, remedy="See .specification.not_run.")
    table = curve.table
    place = np.arange(len(table))
    rows = [(key, name, value) for key, name in SPECIFICATION_ROWS for value in sorted(table[key].unique())]
    with style.house_style():
        figure, (axes, grid) = style.new_figure(
            2.6 + 0.15 * len(rows), rows=2, sharex=True, height_ratios=[2.2, 0.15 * len(rows)]
        )
        axes.axhline(0, color=GREY, linewidth=0.8)
        axes.vlines(place, table["lower"], table["upper"], color=BAND, linewidth=1.1)
        for leaves_out, face in ((False, PAPER), (True, BLUE)):
            chosen = (table["excludes_zero"] == leaves_out).to_numpy()
            axes.plot(
                place[chosen],
                table.loc[chosen, "estimate"],
                linestyle="none",
                marker="o",
                markersize=2.6,
                markerfacecolor=face,
                markeredgecolor=BLUE,
                markeredgewidth=0.6,
            )
        row = effect.term()
        axes.axhline(row.estimate, color=ORANGE, linewidth=1, linestyle=(0, (4, 2)))
        axes.annotate(
            "headline",
            (0, row.estimate),
            xytext=(2, 3),
            textcoords="offset points",
            color=ORANGE,
            fontsize=7.5,
        )
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:+.0f}%"))
        axes.set_ylabel("Average change")
        _choices(grid, table, rows)
    low, middle, high = table["estimate"].quantile([0, 0.5, 1])
    agreeing = 100 * curve.agreeing(row.estimate)
    alt = (
        f"{curve.cells} estimates of the average change in order of size, from {low:+.0f}% to {high:+.0f}%, "
        "median "
        f"{middle:+.0f}%. {agreeing:.0f}% have the sign of the headline ({row.estimate:+.0f}%) and "
        f"{100 * table['excludes_zero'].mean():.0f}% leave out zero. A grid below shows the choices behind "
        "each: " + ", ".join(name for _, name in SPECIFICATION_ROWS) + "."
    )
    columns = "pre_months trend harmonics family set_aside estimate lower upper"
    return Drawing(figure, alt, table, columns)


def _choices(axes: Axes, table: pd.DataFrame, rows: list[tuple]) -> None:
    """The grid under a specification curve: one line a choice, one tick a cell that made it."""
    for height, (key, _, value) in enumerate(rows):
        chosen = np.flatnonzero((table[key] == value).to_numpy())
        axes.plot(chosen, np.full(len(chosen), height), "|", color=INK, markersize=4, markeredgewidth=0.6)
    axes.set_yticks(range(len(rows)), [f"{name}: {_worded(value)}" for _, name, value in rows], fontsize=7)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.grid(False)
    axes.set_xticks([])


def _worded(value: object) -> str:
    return str(value).replace("_", "-")


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
        axes.set_yticks(range(len(grid)), [str(month) for month in grid.index], fontsize=7)
        step = max(1, grid.shape[1] // 12)
        axes.set_xticks(range(0, grid.shape[1], step), [str(d) for d in grid.columns[::step]])
        axes.set_xlabel("Months from reference month to vintage")
        axes.grid(False)
        axes.set_title("Percent of the newest value", fontsize=8)
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
                axes.text(x, y, f"{share:.0f}", ha="center", va="center", fontsize=6, color=ink)


def fan_chart(projection: Projection, *, unit: str = "a month", history_months: int = 48) -> Drawing:
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
        axes.set_ylabel(unit.capitalize() if unit[:1].islower() else unit)
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


def _mark_onset(axes: Axes, date, text: str) -> None:
    axes.axvline(date, color=MUTED, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.annotate(
        text,
        (mdates.date2num(date), 1),
        xycoords=("data", "axes fraction"),
        xytext=(-3, -2),
        textcoords="offset points",
        ha="right",
        va="top",
        fontsize=7.5,
        color=MUTED,
    )


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
            fontsize=7.5,
            color=colour,
            annotation_clip=False,
        )
