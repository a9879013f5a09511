"""Pictures of harm by place: when deaths peaked in each state, deaths in two countries, emergency visits."""

from __future__ import annotations

from textwrap import fill
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis, thousands, unit
from analysis.chapter.style import BLUE, GREY, INK, MUTED, ORANGE
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_HEIGHT_OF_ONE = 0.2  # inches a state in a column
_COUNTRIES = (
    ("us_deaths", ORANGE, "United States: deaths that involved synthetic opioids, final"),
    ("canada_deaths", GREY, "Canada: deaths from opioids"),
)


def peaks(states: Measure) -> Drawing:
    """Draw each state's postal code over the quarter in which its twelve months with most deaths ended."""
    table = states.table
    quarters = table["peak"].dt.to_period("Q")
    first = quarters.min()
    place = (quarters - first).map(lambda offset: offset.n)
    height = quarters.groupby(quarters).cumcount()
    peak = states["states.nation_peak"].value
    with style.house_style():
        figure, axes = style.new_figure(1.0 + _HEIGHT_OF_ONE * (height.max() + 2))
        for code, x, y in zip(table["code"], place, height, strict=True):
            axes.text(x, y, code, ha="center", va="center", color=INK)
        if peak:
            at = (pd.Period(str(peak), "Q") - first).n
            axes.axvline(at, color=ORANGE, linewidth=9, alpha=0.25, zorder=0)
            axes.annotate("United States", (at, height.max() + 1), ha="center", va="center", color=ORANGE)
        ticks = range(int(place.max()) + 1)
        names = [f"{(first + tick).start_time:%b\n%Y}" for tick in ticks]
        every = 3 if style.narrow() else 1
        axes.set_xticks(list(ticks)[::every], names[::every])
        axes.set_xlim(-0.7, place.max() + 0.7)
        axes.set_ylim(-0.7, height.max() + 1.6)
        axes.set_yticks([])
        axes.grid(visible=False)
    years = table.groupby(table["peak"].dt.year)["code"].agg(", ".join)
    alt = (
        f"Postal codes of {writing.number(len(table), 'count')} states over the quarter in which their "
        f"twelve months with most deaths that involved {states.subject} ended. "
        + " ".join(f"{year}: {codes}." for year, codes in years.items())
        + (f" The United States: {writing.month(str(peak))}." if peak else "")
    )
    columns = "us_state=state peak peak_deaths deaths prior_deaths change_from_prior=change_percent"
    return Drawing(figure, alt, table, columns)


def two_countries(canada: Measure) -> Drawing:
    """Draw deaths a quarter in the United States above those in Canada, each on its own scale from zero."""
    table = canada.table
    with style.house_style():
        figure, panels = style.new_panels(3.8, 2)
        for axes, (column, colour, title) in zip(panels, _COUNTRIES, strict=True):
            axes.bar(table["period"], table[column], width=80, align="edge", color=colour, linewidth=0)
            axes.set_title(fill(title, 46 if style.narrow() else 90))
            axes.yaxis.set_major_locator(MaxNLocator(4, prune="upper"))
            axes.set_ylim(bottom=0)
            thousands(axes)
        month_axis(panels[1])
    said = []
    for column, _, title in _COUNTRIES:
        shown = table.dropna(subset=[column])
        high, last = Row.highest(shown, column), Row.at(shown, -1)
        said.append(f"{title}: {_quarter(high, column)} is the highest, {_quarter(last, column)} the latest.")
    alt = f"Two rows of bars by quarter. {' '.join(said)}"
    return Drawing(figure, alt, table, "quarter=period us_deaths canada_deaths")


def visits(emergency: Measure) -> Drawing:
    """Draw visits for opioid overdoses by month and as an average of twelve months; gaps are withheld."""
    table = emergency.table
    with style.house_style():
        figure, axes = style.new_figure(2.6)
        axes.plot(table["period"], table["opioid_rate"], color=GREY, linewidth=1.1)
        axes.plot(table["period"], table["twelve_month_rate"], color=BLUE, linewidth=1.8)
        axes.set_ylim(bottom=0)
        unit(axes, "In ten thousand visits")
        month_axis(axes)
        _name_end(axes, table, "opioid_rate", "by month", MUTED, (5, 7))
        _name_end(axes, table, "twelve_month_rate", "twelve months", BLUE, (5, -7))
        span = table["period"].iloc[-1] - table["period"].iloc[0]
        axes.set_xlim(right=table["period"].iloc[-1] + (0.33 if style.narrow() else 0.16) * span)
    high, last = Row.highest(table, "twelve_month_rate"), Row.at(table, -1)
    withheld = writing.number(table["opioid_rate"].isna().sum(), "count")
    alt = (
        f"Lines of emergency visits for overdoses of {emergency.subject} in ten thousand visits, from "
        f"{writing.month(table['period'].iloc[0])} to {writing.month(last.period)}. The average of twelve "
        f"months is highest in {writing.month(high.period)} with "
        f"{writing.number(high.twelve_month_rate, decimals=1)} and ends at "
        f"{writing.number(last.twelve_month_rate, decimals=1)}. Months withheld: {withheld}."
    )
    return Drawing(
        figure, alt, table, "period visit_rate=opioid_rate average_rate_of_visits=twelve_month_rate "
        "visit_rate_fentanyl=fentanyl_rate jurisdictions",
    )  # fmt: skip


def _quarter(row: Row, column: str) -> str:
    end = row.period + pd.DateOffset(months=2)
    deaths = writing.number(getattr(row, column), "deaths")
    return f"the quarter to {writing.month(end)} with {deaths}" if row else "none"


def _name_end(
    axes: Axes, table: pd.DataFrame, column: str, text: str, colour: str, offset: tuple[float, float]
) -> None:
    """Write what a line is beside its last point."""
    last = Row.at(table.dropna(subset=[column]), -1)
    point: Any = (last.period, getattr(last, column))
    axes.annotate(
        text, point, xytext=offset, textcoords="offset points", ha="left", va="center", 
        color=colour,
    )  # fmt: skip
