"""Pictures of one's own in the style of the house, each with its description and its data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, thousands, year_axis
from analysis.chapter.figures.axes import unit as unit_above
from analysis.chapter.figures.events import strip
from analysis.errors import NotIdentified, UsageError
from analysis.lab.effects import day_of, only_column
from analysis.measures.results import Measure
from analysis.methods.effect import Effect

HEIGHT_IN = 2.7
Plottable = pd.Series | Measure | Effect | Mapping[str, pd.Series]


def plot(
    data: Plottable,
    column: str = "",
    *,
    title: str = "",
    unit: str = "",
    events: Mapping[str, object] | None = None,
) -> Drawing:
    """Draw series by month, or an effect against what the months before led to expect.

    Parameters
    ----------
    data : Series, Measure, mapping of name to Series, or Effect
        Months that may still be revised are shaded. Of an effect that is not identified the forecast is
        drawn grey, and no size is said.
    column : str
        Of a measure: which column; may be left out where it has only one with numbers.
    title, unit : str
        What is seen, and what the upright axis counts.
    events : mapping of str to date, optional
        Name to day: marked with their names.

    Returns
    -------
    Drawing
        It shows itself in a notebook; `figure`, `alt` and `data` are its parts.

    Raises
    ------
    UsageError
        For anything that cannot be drawn.

    Examples
    --------
    >>> import analysis
    >>> seized = analysis.open("2026-06-15").measures.seizures.monthly(drug="Heroin")
    >>> drawing = analysis.plot(seized, "quantity_lb", unit="Pounds a month")
    >>> drawing.alt[:41]
    'Lines by month, October 2018 to April 202'
    """
    if isinstance(data, Effect):
        return of_effect(data, title=title, unit=unit, events=events)
    series = _series(data, column)
    frame = pd.DataFrame({name: _by_day(one) for name, one in series.items()})
    if frame.empty:
        raise UsageError("there is no month to draw.", remedy="Choose a later as_of, or another series.")
    marks = _marks(events, frame.index)
    with style.house_style():
        figure, axes = style.new_figure(HEIGHT_IN)
        for (name, values), colour in zip(frame.items(), style.SERIES * len(frame.columns), strict=False):
            axes.plot(values.index, values, color=colour, label=str(name))
        _shade(axes, next(iter(series.values())), frame.index)
        _finish(figure, axes, title, unit, marks, float(frame.max().max()))
        if len(series) > 1:
            legend(figure)
    first, last = frame.index[0], frame.index[-1]
    said = "; ".join(
        f"{name} ends at {writing.number(float(values.dropna().iloc[-1]), decimals=0)}"
        for name, values in frame.items()
    )
    alt = f"Lines by month, {writing.month(first)} to {writing.month(last)}: {said}.{_marked(marks)}"
    table = frame.rename_axis("period").reset_index()
    return Drawing(figure, alt, table, " ".join(map(str, table)))


def of_effect(
    effect: Effect, *, title: str = "", unit: str = "", events: Mapping[str, object] | None = None
) -> Drawing:
    """Draw what was observed beside what the months before led to expect.

    Raises
    ------
    NotIdentified
        Where no forecast could be made.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.methods.interrupted import effect_of
    >>> months = pd.period_range("2015-01", periods=60, freq="M")
    >>> steady = pd.Series([98, 101, 99, 102, 100, 97, 103, 100, 99, 101, 98, 102] * 5, months)
    >>> of_effect(effect_of(steady, "2018-01", harmonics=1)).alt.count("none seen")
    1
    """
    if effect.counterfactual is None:
        raise NotIdentified(
            "no forecast was made from the months before.", where=effect.name, remedy="See effect.ladder."
        )
    table = effect.counterfactual.table
    months = pd.PeriodIndex(table["month"], freq="M").to_timestamp()
    sure = effect.verdict.identified
    marks = _marks({**(events or {}), "first affected month": effect.onset.to_timestamp()}, months)
    band = table["after"].to_numpy()
    with style.house_style():
        figure, axes = style.new_figure(HEIGHT_IN)
        axes.fill_between(
            months[band], table["lower"][band], table["upper"][band],
            color=style.BAND if sure else style.GRID, linewidth=0, label="interval of the forecast",
        )  # fmt: skip
        axes.plot(
            months, table["expected"], color=style.SKY if sure else style.GREY, linestyle=(0, (4, 2)),
            label="expected from the months before",
        )  # fmt: skip
        axes.plot(months, table["observed"], color=style.ORANGE, label="observed")
        top = float(table[["observed", "expected"]].max().max())
        reach = table["upper"][band]
        _finish(figure, axes, title, unit, marks, max(top, min(float(reach.max()), 2 * top)))
        legend(figure)
    verdict = f"Verdict: {effect.verdict.word}. {' '.join(effect.verdict.reasons)}"
    alt = (
        f"{effect.name} by month, {writing.month(months[0])} to {writing.month(months[-1])}, observed beside "
        f"the forecast from before {writing.month(effect.onset.to_timestamp())}. {verdict}"
    )
    return Drawing(figure, alt.strip(), table.assign(month=months), " ".join(map(str, table)))


def _series(data: object, column: str) -> dict[str, pd.Series]:
    """Return what is to be drawn by name."""
    if isinstance(data, Measure):
        name = column or only_column(data)
        if name not in data.table:
            raise UsageError(
                f"the measure has no column '{name}'.", remedy=f"Columns: {', '.join(map(str, data.table))}."
            )
        return {f"{data.subject} {name}".strip(): data.series(name)}
    if isinstance(data, pd.Series):
        return {str(data.name or "series"): data}
    if isinstance(data, Mapping) and data and all(isinstance(one, pd.Series) for one in data.values()):
        return dict(data)
    raise UsageError(
        f"a {type(data).__name__} cannot be drawn.",
        remedy="Give a series by month, a measure and its column, series by name, or an effect.",
    )


def _by_day(series: pd.Series) -> pd.Series:
    if isinstance(series.index, pd.PeriodIndex):
        return series.set_axis(series.index.to_timestamp())
    return series.set_axis(pd.DatetimeIndex(series.index))


def _marks(events: Mapping[str, object] | None, months: pd.Index) -> list[tuple[pd.Timestamp, str, str]]:
    """Return the events inside the months, in order, with the name each is marked by."""
    dated = sorted((day_of(day), name) for name, day in (events or {}).items())
    end = months[-1] + pd.offsets.MonthEnd(0)
    return [(day, f"{name}, {day:%b %Y}", "context") for day, name in dated if months[0] <= day <= end]


def _marked(marks: Sequence[tuple[pd.Timestamp, str, str]]) -> str:
    return f" Marked: {'; '.join(name for _, name, _ in marks)}." if marks else ""


def _shade(axes: Axes, series: pd.Series, months: pd.Index) -> None:
    first = series.attrs.get("provisional_from")
    if first is None:
        return
    start = first.to_timestamp() if isinstance(first, pd.Period) else pd.Timestamp(first)
    if start <= months[-1]:
        end: Any = months[-1] + pd.offsets.MonthEnd(0)
        axes.axvspan(start, end, color=style.SHADE, zorder=0, linewidth=0)  # type: ignore[arg-type]
        axes.annotate(
            "provisional", (0.995, 0.8), xycoords="axes fraction", ha="right", va="top", color=style.MUTED,
        )  # fmt: skip


def _finish(
    figure: Any, axes: Axes, title: str, unit: str, marks: list[tuple[Any, str, str]], top: float
) -> None:
    axes.margins(x=0.01)
    axes.set_xlim(*axes.get_xlim())
    axes.set_ylim(0, max(strip(axes, marks, 1.05 * top, HEIGHT_IN * 0.75), 1.1 * top))
    year_axis(axes)
    thousands(axes)
    unit_above(axes, unit)
    if title:
        figure.suptitle(title, x=0.01, ha="left", fontsize=10, fontweight="semibold")
