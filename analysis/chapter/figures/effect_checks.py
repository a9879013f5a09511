"""How sure an answer is, in pictures: dates without an event, other specifications, models, a forecast.

Changes stand on a scale of ratios, on which a halving and a doubling are the same way from no change. Where
an effect is not identified sizes are grey, and none is marked as the estimate.
"""

from __future__ import annotations

from typing import Any

import matplotlib.dates as mdates
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import name_rows, thousands, unit
from analysis.chapter.style import BAND, BLUE, GREY, INK, MUTED, ORANGE, PAPER, SKY
from analysis.errors import NotIdentified
from analysis.measures.effect_checks import CELL, EVENT, MODEL, PLACEBO, table_of
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.methods.effect import Effect

DATA = (
    "check which estimate_percent lower_percent upper_percent level_percent leaves_out_zero admitted "
    "headline verdict"
)
_DASHED = (0, (4, 2))
# Ticks of a wide scale, the ones to keep first.
_TICKS = (0, -50, 100, -75, 300, -90, 900, -25, 33, -95, 1900)
_CHOICES = (
    ("pre_months", "months before"), ("trend", "trend"), ("harmonics", "harmonics"), ("family", "family"),
    ("set_aside", "months set aside"),
)  # fmt: skip


def how_sure(checks: Measure) -> Drawing:
    """Draw the checks of one effect: placebo dates beside specifications in order, the models beneath."""
    table = checks.table
    with style.house_style():
        figure = Figure(figsize=(style.width(), 7.4 if style.narrow() else 4.3), layout="constrained")
        halves: Any = figure.subfigures(2, 1, height_ratios=[2 if style.narrow() else 1.6, 1])
        above, beneath = halves
        dates, cells = above.subplots(2, 1) if style.narrow() else above.subplots(1, 2, width_ratios=[1, 1.1])
        _dates(dates, table)
        _cells(cells, table)
        _models(beneath.subplots(), table)
    first = Row.at(table, 0)
    verdict = f"Three panels on {checks.subject} around {first.label}; verdict: {first.verdict}. "
    panels_said = f"{_dates_said(table)} {_cells_said(table)} {_models_said(table)}"
    return Drawing(figure, verdict + panels_said + _grey_said(table), _data(table), DATA)


def placebo_dates(effect: Effect) -> Drawing:
    """Draw the estimate at every placebo date, and at the event where it is identified.

    Raises
    ------
    NotIdentified
        No placebo date fits before the event.
    """
    table = table_of(effect)
    if not effect.placebos.dates:
        raise NotIdentified(
            "There is no placebo date to draw.",
            where=effect.name,
            remedy="Lengthen the months before the event: a placebo needs 12 before it and 6 after.",
        )
    with style.house_style():
        figure, axes = style.new_figure(2.7)
        _dates(axes, table)
    rank = f"It ranks {writing.number(effect.placebos.rank_in_time, decimals=2)} among them."
    said = f"{_dates_said(table)} {rank if effect.verdict.identified else effect.verdict.summary()}"
    return Drawing(figure, said, _data(table[table["check"].isin([PLACEBO, EVENT])]), DATA)


def specifications(effect: Effect) -> Drawing:
    """Draw every specification's estimate in order, above a grid that says which choices made it.

    Raises
    ------
    NotIdentified
        No specification ran.
    """
    table, cells = table_of(effect), effect.specification.table
    if cells.empty:
        raise NotIdentified("No specification ran.", where=effect.name, remedy="See .specification.not_run.")
    cells = cells.sort_values("estimate", kind="stable", ignore_index=True)
    rows = [(key, name, value) for key, name in _CHOICES for value in sorted(cells[key].unique())]
    with style.house_style():
        figure, (axes, grid) = style.new_figure(
            2.6 + 0.15 * len(rows), rows=2, sharex=True, height_ratios=[2.2, 0.15 * len(rows)]
        )
        _cells(axes, table)
        for height, (key, _, value) in enumerate(rows):
            chosen = np.flatnonzero((cells[key] == value).to_numpy()) + 1
            grid.plot(chosen, np.full(len(chosen), height), "|", color=INK, markersize=4, markeredgewidth=0.6)
        words = [f"{name}: {str(value).replace('_', '-')}" for _, name, value in rows]
        grid.set_yticks(range(len(rows)), words)
        grid.set_ylim(len(rows) - 0.5, -0.5)
        grid.grid(visible=False)
        grid.set_xticks([])
    choices = ", ".join(name for _, name in _CHOICES)
    said = f"{_cells_said(table)} A grid below shows the choices behind each: {choices}.{_grey_said(table)}"
    return Drawing(figure, said, _data(table[table["check"] == CELL]), DATA)


def models(effect: Effect) -> Drawing:
    """Draw what each model says, one beneath the other, with its interval."""
    table = table_of(effect)
    with style.house_style():
        figure, axes = style.new_figure(2.1)
        _models(axes, table)
    said = f"{_models_said(table)}{_grey_said(table)}"
    return Drawing(figure, said, _data(table[table["check"] == MODEL]), DATA)


def counterfactual(effect: Effect, *, counted: str = "A month") -> Drawing:
    """Draw what was observed and, where it is identified, the forecast made from before the event.

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
    table = forecast.table.assign(date=_days(forecast.table["month"]))
    after = table[table["after"]]
    shown, level = effect.verdict.identified, writing.share(forecast.level)
    with style.house_style():
        figure, axes = style.new_figure(3.0)
        if shown:
            axes.fill_between(after["date"], after["lower"], after["upper"], color=BAND, linewidth=0)
            axes.plot(table["date"], table["expected"], color=ORANGE, linestyle=_DASHED, linewidth=1.4)
            _beside(axes, after, "expected", f"expected, {level} band", ORANGE)
        axes.plot(table["date"], table["observed"], color=BLUE)
        _beside(axes, after, "observed", "observed", BLUE)
        _stem(axes, after["date"].iloc[0], f"onset {effect.onset}")
        axes.set_ylim(bottom=0)
        unit(axes, counted)
        # Room for the words at the end of the lines.
        axes.set_xlim(right=after["date"].iloc[-1] + 0.2 * (table["date"].iloc[-1] - table["date"].iloc[0]))
        thousands(axes)
        _months(axes)
    first, last = table["month"].iloc[0], table["month"].iloc[-1]
    said = f"Line of {effect.name} by month from {first} to {last}, with the onset marked in {effect.onset}. "
    columns = "month observed"
    if shown:
        inside = int(after["observed"].between(after["lower"], after["upper"]).sum())
        columns += " expected lower upper"
        said += (
            f"A dashed line carries the earlier course on. Of {len(after)} months after the onset {inside} "
            f"lie inside its {level} band. {forecast.summary()} Verdict: {effect.verdict.word}."
        )
    else:
        said += f"No forecast is drawn: {effect.verdict.summary()}"
        table = table[["month", "observed"]]
    return Drawing(figure, said, table.assign(month=table["month"].astype(str)), columns)


# Panels


def _dates(axes: Axes, table: pd.DataFrame) -> None:
    """Placebo dates, those that look like an effect filled in, and the event."""
    rows, event = table[table["check"] == PLACEBO], Row.where(table, check=EVENT)
    axes.axhline(0, color=GREY, linewidth=0.8)
    for fires, face, name in ((False, PAPER, "includes zero"), (True, GREY, "leaves out zero")):
        chosen = rows[rows["leaves_out_zero"] == fires]
        axes.plot(
            _days(chosen["which"]), ratio(chosen["estimate_percent"]), linestyle="none", marker="o",
            markersize=3.8, markerfacecolor=face, markeredgecolor=GREY, label=name,
        )  # fmt: skip
    day = _days([event.which])[0]
    if event.estimate_percent is None:
        _stem(axes, day, "event, not identified")
        ends = pd.Series(dtype=float)
    else:
        ends = pd.Series([event.lower_percent, event.upper_percent])
        low, high = ratio(ends)
        axes.vlines([day], low, high, color=BLUE, linewidth=1.4)
        name = f"event, {writing.amount(event.level_percent, 'percent')} interval"
        axes.plot([day], ratio([event.estimate_percent]), "D", color=BLUE, markersize=5, label=name)
    percent_axis(axes.yaxis, pd.concat([rows["estimate_percent"], ends]))
    axes.margins(x=0.06, y=0.1)
    axes.legend(
        loc="upper left", bbox_to_anchor=(-0.02, -0.13), ncols=2, handletextpad=0.1,
        columnspacing=0.9, borderpad=0,
    )  # fmt: skip
    axes.set_title("Dates without an event")
    _months(axes)


def _cells(axes: Axes, table: pd.DataFrame) -> None:
    """Specifications in order of size with their intervals: admitted ones dark, others pale."""
    rows, event = table[table["check"] == CELL], Row.where(table, check=EVENT)
    identified = event.estimate_percent is not None
    place = rows["which"].astype(int)
    axes.axhline(0, color=GREY, linewidth=0.8)
    band = SKY if identified else GREY
    looks = ((False, GREY, PAPER, "not admitted"), (True, band, _dark(event), "admitted"))
    for admitted, line, dot, name in looks:
        chosen = rows["admitted"] == admitted
        if not chosen.any():
            continue
        low, high = (ratio(rows.loc[chosen, end]) for end in ("lower_percent", "upper_percent"))
        axes.vlines(place[chosen], low, high, color=line, linewidth=1.1 if admitted else 0.5)
        axes.plot(
            place[chosen], ratio(rows.loc[chosen, "estimate_percent"]), linestyle="none", marker="o",
            markersize=2.6, color=_dark(event), markerfacecolor=dot, markeredgewidth=0.6, label=name,
        )  # fmt: skip
    if identified:
        axes.axhline(ratio([event.estimate_percent])[0], color=ORANGE, linewidth=1, linestyle=_DASHED)
        axes.annotate(
            "headline", (0.01, ratio([event.estimate_percent])[0]), xycoords=("axes fraction", "data"),
            xytext=(0, 3), textcoords="offset points", color=ORANGE, 
        )  # fmt: skip
    if not rows["admitted"].all():
        axes.legend(loc="lower right", handletextpad=0.2, borderpad=0.1, markerscale=1.6)
    percent_axis(axes.yaxis, pd.concat([rows["lower_percent"], rows["upper_percent"]]))
    axes.margins(x=0.02)
    axes.set_xticks([])
    axes.set_title(f"{len(rows)} specifications, {_level(table)} intervals")


def _models(axes: Axes, table: pd.DataFrame) -> None:
    """Each model's estimate and interval, in words at the right where the effect is identified."""
    rows, event = table[table["check"] == MODEL], Row.where(table, check=EVENT)
    identified = event.estimate_percent is not None
    axes.axvline(0, color=GREY, linewidth=0.8)
    for place, row in enumerate(Row.each(rows)):
        height, ends = place, (row.lower_percent, row.upper_percent)
        low, high = ratio(ends)
        axes.hlines(height, low, high, color=_dark(event), linewidth=1.4)
        marker = "D" if row.headline and identified else "o"
        axes.plot(ratio([row.estimate_percent]), [height], marker, color=_dark(event), markersize=4)
        words = f"{writing.amount(row.level_percent, 'percent')} interval"
        if identified and style.narrow():
            words = _signed(row.estimate_percent)
        elif identified:
            words = f"{_signed(row.estimate_percent)} ({words} {_signed(ends[0])} to {_signed(ends[1])})"
        axes.annotate(
            words, (1, height), xycoords=("axes fraction", "data"), xytext=(4, 0),
            textcoords="offset points", va="center", color=INK if identified else MUTED,
            annotation_clip=False,
        )  # fmt: skip
    name_rows(axes, list(rows["which"]))
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")
    percent_axis(axes.xaxis, pd.concat([rows["lower_percent"], rows["upper_percent"]]))
    axes.set_title("Each model, average change")


# Words


def _dates_said(table: pd.DataFrame) -> str:
    rows, event = table[table["check"] == PLACEBO], Row.where(table, check=EVENT)
    if rows.empty:
        return "No placebo date fits before the event."
    first, last = rows["which"].iloc[0], rows["which"].iloc[-1]
    said = (
        f"One dot for each of {len(rows)} placebo dates from {first} to {last}; "
        f"the interval of {int(rows['leaves_out_zero'].sum())} leaves out zero, and estimates lie between "
        f"{_signed(rows['estimate_percent'].min())} and {_signed(rows['estimate_percent'].max())}."
    )
    if event.estimate_percent is None:
        return f"{said} The event's own estimate is not drawn."
    ends = f"{_signed(event.lower_percent)} to {_signed(event.upper_percent)}"
    return (
        f"{said} The event in {event.which} shows {_signed(event.estimate_percent)} "
        f"({_level(table)} interval {ends})."
    )


def _cells_said(table: pd.DataFrame) -> str:
    rows, event = table[table["check"] == CELL], Row.where(table, check=EVENT)
    if rows.empty:
        return "No other specification ran."
    admitted = rows[rows["admitted"]]
    said = f"{len(rows)} specifications in order of size with {_level(table)} intervals"
    said += f", {len(admitted)} admitted"
    if event.estimate_percent is None:
        return f"{said}."
    low, middle, high = (_signed(end) for end in admitted["estimate_percent"].quantile([0, 0.5, 1]))
    same = (admitted["estimate_percent"] * event.estimate_percent > 0).mean()
    return (
        f"{said}: these run from {low} to {high}, median {middle}; {writing.share(same)} have the sign of "
        f"the headline and {writing.share(admitted['leaves_out_zero'].mean())} leave out zero."
    )


def _models_said(table: pd.DataFrame) -> str:
    rows, event = table[table["check"] == MODEL], Row.where(table, check=EVENT)
    said = f"{len(rows)} models with their {_level(table)} intervals; "
    said += f"that of {int(rows['leaves_out_zero'].sum())} leaves out zero"
    if event.estimate_percent is None:
        return f"{said}."
    each = "; ".join(f"{row.which} {_signed(row.estimate_percent)}" for row in Row.each(rows))
    return f"{said}: {each}."


def _grey_said(table: pd.DataFrame) -> str:
    if Row.where(table, check=EVENT).estimate_percent is not None:
        return ""
    return " The effect is not identified: sizes are grey, and none is marked as the estimate."


def _level(table: pd.DataFrame) -> str:
    return writing.amount(table["level_percent"].iloc[0], "percent")


def _signed(percent: float) -> str:
    return writing.change(percent, decimals=0)


def _data(table: pd.DataFrame) -> pd.DataFrame:
    flags = ("leaves_out_zero", "admitted", "headline")
    return table.assign(**{name: table[name].map({True: "yes", False: "no"}) for name in flags})


# Scales


def _dark(event: Row) -> str:
    return GREY if event.estimate_percent is None else BLUE


def ratio(percent: Any) -> np.ndarray:
    """A change in percent on the log scale; a fall to nothing stands at 99.9%."""
    return np.asarray(np.log1p(np.maximum(np.asarray(percent, dtype=float), -99.9) / 100))


def percent_axis(axis: Axis, shown: pd.Series) -> None:
    """Label a scale of log ratios with changes in percent, as densely as reads well."""
    low, high = min(shown.min(), 0.0), max(shown.max(), 0.0)
    if high - low < 80:
        ticks = [
            tick
            for tick in MaxNLocator(3 if style.narrow() else 5).tick_values(low, high)
            if low <= tick <= high
        ]
    else:
        apart = (ratio([high])[0] - ratio([low])[0]) / 7
        ticks = []
        for tick in _TICKS:
            inside = low <= tick <= high
            if inside and all(abs(ratio([tick])[0] - ratio([kept])[0]) >= apart for kept in ticks):
                ticks.append(tick)
    axis.set_ticks(list(ratio(sorted(ticks))), [_signed(tick) for tick in sorted(ticks)])


def _months(axes: Axes) -> None:
    """Label time by month and year in a panel half as wide as the page."""
    locator = mdates.AutoDateLocator(minticks=2, maxticks=4)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    formatter = mdates.ConciseDateFormatter(locator, show_offset=False)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(formatter)


def _days(months: Any) -> Any:
    return pd.PeriodIndex(list(months), freq="M").to_timestamp()


def _stem(axes: Axes, day: Any, text: str) -> None:
    axes.axvline(day, color=MUTED, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.annotate(
        text, (day, 1), xycoords=("data", "axes fraction"), xytext=(-3, -2), textcoords="offset points",
        ha="right", va="top", color=MUTED,
    )  # fmt: skip


def _beside(axes: Axes, after: pd.DataFrame, column: str, text: str, colour: str) -> None:
    """Name a line at its right end; the higher of two lines is named above its end, the lower below."""
    last = after.iloc[-1]
    other = last["observed" if column == "expected" else "expected"]
    axes.annotate(
        text, (last["date"], last[column]), xytext=(4, 4 if last[column] >= other else -4),
        textcoords="offset points", va="center", color=colour, annotation_clip=False,
    )  # fmt: skip
