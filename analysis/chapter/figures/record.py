"""Pictures of how projections fared: bands made on past days, and what came."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands, year_axis
from analysis.chapter.style import BAND, BLUE, INK, ORANGE
from analysis.measures.record import OBSERVED, PROJECTED
from analysis.measures.results import Measure
from analysis.methods.rolling_origin import MONTH
from analysis.methods.scoring import YEAR

_TITLES = {"seizures": "Fentanyl seized, pounds a month", "deaths": "Deaths, synthetic opioids, a month"}
_COLUMNS = ["series", "kind", "known_to", "month", "median", "lower_80", "upper_80"]
# A band may reach far above what came; the picture shows a band up to twice the highest month.
_HEADROOM = 1.6


def past_bands(year_ago: Measure, past: Measure) -> Drawing:
    """Draw observed months over the bands of projections that start a year apart, the latest in a colour.

    Parameters
    ----------
    year_ago : Measure
        What `analysis.measures.record.a_year_ago` returned.
    past : Measure
        What `analysis.measures.record.forecasts` returned.
    """
    table = pd.concat([year_ago.table, _earlier(year_ago.table, past.table)], ignore_index=True)[_COLUMNS]
    by_series = {name: table[table["series"] == name] for name in dict.fromkeys(table["series"])}
    with style.house_style():
        figure, panels = _panels(len(by_series))
        for axes, (series, rows) in zip(panels, by_series.items(), strict=True):
            _panel(axes, rows)
            axes.set_title(_TITLES[series])
    alt = (
        "Observed months as a line over bands of earlier projections, each a year long; the latest band is "
        "drawn with its middle. " + " ".join(_described(series, rows) for series, rows in by_series.items())
    )
    return Drawing(figure, alt, table, "series known_to month median lower_80 upper_80")


def _earlier(year_ago: pd.DataFrame, past: pd.DataFrame) -> pd.DataFrame:
    """Return the projections before the latest one of each series, each at least a year before the next."""
    months = past[past["target"] == MONTH]
    parts = []
    for series, latest in year_ago[year_ago["kind"] == PROJECTED].groupby("series", sort=False):
        rows = months[months["series"] == series]
        following = latest["known_to"].iloc[0].to_period("M")
        for start in sorted(rows["known_to"].unique(), reverse=True):
            if (following - start).n >= YEAR:
                parts.append(rows[rows["known_to"] == start])
                following = start
    if not parts:
        return year_ago.head(0)
    table: pd.DataFrame = pd.concat(parts, ignore_index=True)
    for name in ("month", "known_to"):
        table[name] = pd.PeriodIndex(table[name], freq="M").to_timestamp()
    table["kind"] = PROJECTED
    return table


def _panels(count: int) -> tuple[Figure, list[Axes]]:
    """Return a figure with panels beside each other, beneath each other where narrow."""
    beside = style.across(count)
    lines = -(-count // beside)
    figure, panels = style.new_figure(2.9 * lines - 0.4 * (lines - 1), lines, beside, squeeze=False)
    return figure, list(panels.flat)


def _panel(axes: Axes, rows: pd.DataFrame) -> None:
    ahead = rows[rows["kind"] == PROJECTED]
    latest = ahead["known_to"].max()
    first = ahead["month"].min() - pd.DateOffset(months=6)
    seen = rows[(rows["kind"] == OBSERVED) & (rows["month"] >= first)]
    for start, band in ahead.groupby("known_to"):
        colour = ORANGE if start == latest else BAND
        axes.fill_between(
            band["month"], band["lower_80"], band["upper_80"], color=colour, linewidth=0,
            alpha=0.3 if start == latest else 0.8,
        )  # fmt: skip
        axes.plot(band["month"], band["median"], color=ORANGE if start == latest else BLUE, linewidth=1.0)
    axes.plot(seen["month"], seen["median"], color=INK, linewidth=1.2)
    axes.set_ylim(0, seen["median"].max() * _HEADROOM)
    year_axis(axes, share=1 / style.across(2))
    thousands(axes)


def _described(series: str, rows: pd.DataFrame) -> str:
    """Return how many of the months that came lie inside each of the bands drawn."""
    seen = rows[rows["kind"] == OBSERVED].set_index("month")["median"]
    told = []
    for start, band in rows[rows["kind"] == PROJECTED].groupby("known_to"):
        came = band["month"].map(seen)
        inside = (band["lower_80"] <= came) & (came <= band["upper_80"])
        known = writing.month(pd.Timestamp(str(start)))
        told.append(f"known to {known}, {inside.sum()} of {came.notna().sum()} months inside")
    return f"{_TITLES[series]}: " + "; ".join(told) + "."
