"""Pictures of laboratory identifications: what they are of, what grows yet, the two that go their own way."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import in_words, legend, thousands, unit, years_apart
from analysis.chapter.style import BLUE, INK, MUTED, ORANGE, PAPER, SHADE, STACKS, TEAL
from analysis.measures.laboratory import GROUPS
from analysis.measures.laboratory_expected import CARRIED, SETTLED
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_COLOURS = dict(zip(GROUPS, STACKS["substances"], strict=True))
_TRACES = (
    ("per_thousand", INK, "Carfentanil in a thousand identifications"),
    (
        "per_thousand_fentanyl",
        TEAL,
        "Precursors of fentanyl, or what is left of them, for a thousand of fentanyl",
    ),
)


def composition(found: Measure) -> Drawing:
    """Draw identifications by half-year as stacked bars; half-years that still grow are shaded."""
    table = found.table
    wide = table.pivot(index="half_year", columns="group", values="identifications").fillna(0)
    wide = wide.reindex(columns=list(GROUPS), fill_value=0)
    growing = table.groupby("half_year")["still_growing"].max()
    with style.house_style():
        figure, axes = style.new_figure(3.1)
        _shade(axes, growing)
        base = pd.Series(0.0, index=wide.index)
        for group in GROUPS:
            axes.bar(
                range(len(wide)), wide[group], bottom=base, color=_COLOURS[group], width=0.72, label=group,
                edgecolor=PAPER, linewidth=0.4,
            )  # fmt: skip
            base += wide[group]
        _half_years(axes, list(wide.index))
        unit(axes, "Identifications a half-year")
        thousands(axes)
        legend(figure)
    totals = table.groupby("half_year")["identifications"].sum().reset_index()
    first, peak, last = Row.at(totals, 0), Row.highest(totals, "identifications"), Row.at(totals, -1)
    in_last = 100 * wide.loc[last.half_year] / last.identifications
    shares = (f"{group} {writing.number(in_last[group], decimals=1)} percent" for group in GROUPS)
    alt = (
        f"Stacked bars of identifications from {writing.half_year(first.half_year)} to "
        f"{writing.half_year(last.half_year)}. The highest bar is {writing.half_year(peak.half_year)} with "
        f"{writing.number(peak.identifications, 'count')}; the last has "
        f"{writing.number(last.identifications, 'count')}, of which {', '.join(shares)}. "
        f"Half-years shaded as still growing: {growing.sum()}."
    )
    return Drawing(figure, alt, table, "half_year group identifications share_percent")


def expected_growth(years: Measure) -> Drawing:
    """Draw identifications by year as read, with what open years are expected to become and its interval."""
    table = years.table.reset_index(drop=True)
    spots = list(range(len(table)))
    ahead = table[table["expected"].notna()]
    carried = ahead[ahead["standing"] == CARRIED]
    with style.house_style():
        figure, axes = style.new_figure(2.6)
        _shade(axes, table["standing"] != SETTLED)
        axes.bar(spots, table["identifications"], color=BLUE, width=0.66, label="as read last")
        more = (ahead["expected"] - ahead["identifications"]).astype(float)
        axes.bar(
            ahead.index, more, bottom=ahead["identifications"].astype(float), color=PAPER, edgecolor=ORANGE,
            linewidth=1, linestyle=(0, (3, 1.5)), width=0.66, label="expected growth",
        )  # fmt: skip
        low, high = (ahead[name].astype(float) for name in ("expected_lower", "expected_upper"))
        axes.vlines(ahead.index, low, high, color=INK, linewidth=1.1, label="95% interval")
        for spot in carried.index:
            axes.annotate(
                "ages unseen", (spot, high[spot]), xytext=(0, 3), textcoords="offset points", ha="center",
                color=MUTED,
            )  # fmt: skip
        every = years_apart(len(spots))
        axes.set_xticks(spots[::every], [str(year) for year in table["year"]][::every])
        unit(axes, "Identifications a year")
        axes.margins(y=0.12)
        thousands(axes)
        legend(figure)
    said = (
        f"{row['year']}, {writing.number(row['identifications'], 'count')} as read and "
        f"{writing.number(row['expected'], 'count')} expected, interval "
        f"{writing.interval(row['expected_lower'], row['expected_upper'], 'count')}"
        for row in ahead.to_dict("records")
    )
    alt = (
        f"Bars of identifications of {years.subject} by year from {table['year'].iloc[0]} to "
        f"{table['year'].iloc[-1]}. Years that still grow are shaded and carry their expected growth: "
        f"{'; '.join(said) or 'none can be stated'}. "
    )
    if len(carried):
        alt += (
            f"For {', '.join(str(year) for year in carried['year'])} the curve is carried to a younger age. "
        )
    columns = (
        "year age_months identifications expected_count=expected expected_lower expected_upper "
        "expected_growth=growth_percent at_newest_pace growth_standing=standing"
    )
    return Drawing(figure, alt.strip(), table, columns)


def two_traces(carfentanil: Measure, precursors: Measure, events: pd.DataFrame) -> Drawing:
    """Draw carfentanil in a thousand identifications above precursors for a thousand of fentanyl."""
    data = carfentanil.table.merge(precursors.table.drop(columns=["half_year", "still_growing"]), on="period")
    with style.house_style():
        figure, panels = style.new_panels(3.9, 2, height_ratios=[1.25, 1])
        for axes, (column, colour, title) in zip(panels, _TRACES, strict=True):
            _shade(axes, data["still_growing"], said=axes is panels[1])
            axes.bar(range(len(data)), data[column], color=colour, width=0.72)
            axes.set_title(fill(title, 46 if style.narrow() else 90))
            axes.yaxis.set_major_locator(MaxNLocator(4, prune="upper"))
            axes.set_ylim(0, 1.2 * data[column].max())
        inside = _mark(panels[0], events, data["period"], 1.2 * data["per_thousand"].max())
        _half_years(panels[1], list(data["half_year"]))
    at = {
        name: f"{writing.number(row.per_thousand, decimals=1)} in {writing.half_year(row.half_year)}"
        for name, row in (
            ("first", Row.at(data, 0)), ("low", Row.lowest(data, "per_thousand")), ("last", Row.at(data, -1))
        )
    }  # fmt: skip
    high = Row.highest(data, "per_thousand_fentanyl")
    highest, latest = (
        writing.number(row.per_thousand_fentanyl, decimals=0) for row in (high, Row.at(data, -1))
    )
    alt = (
        f"Two rows of bars by half-year. Carfentanil in a thousand identifications goes from {at['first']} "
        f"to {at['low']} and stands at {at['last']}. Precursors for a thousand of fentanyl are highest in "
        f"{writing.half_year(high.half_year)} with {highest} and stand at {latest}. Marked: "
        f"{in_words(inside)}."
    )
    status = data["still_growing"].astype(bool).map({True: "still growing", False: "complete"})
    return Drawing(
        figure,
        alt,
        data.assign(status=status),
        "half_year carfentanil all_identifications per_thousand anpp other_precursors per_thousand_fentanyl "
        "standing=status",
    )


def _mark(axes: Axes, events: pd.DataFrame, periods: pd.Series, top: float) -> pd.DataFrame:
    """Mark China's controls at their place between the bars, named in falling rows; return those marked."""
    first, end = periods.iloc[0], periods.iloc[-1] + pd.DateOffset(months=6)
    inside = events[(events["kind"] == "control") & events["date"].between(first, end)]
    inside = inside[inside["authority"] == "China"].reset_index(drop=True)
    for number, (label, date) in enumerate(zip(inside["label"], inside["date"], strict=True)):
        months = (date.year - first.year) * 12 + date.month - first.month + (date.day - 1) / 31
        spot = months / 6 - 0.5
        late = spot > 0.6 * len(periods)
        axes.plot([spot, spot], [0, top], color=BLUE, linewidth=0.7, linestyle=(0, (2, 2)))
        axes.annotate(
            style.keyed(label.removeprefix("China: ")),
            (spot, top * (0.94 - 0.15 * (number % 5))),
            xytext=(-3 if late else 3, 0),
            textcoords="offset points",
            ha="right" if late else "left",
            va="center",
            color=BLUE,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
        )
    return inside


def _shade(axes: Axes, growing: pd.Series, *, said: bool = True) -> None:
    """Shade half-years that still grow, and say so unless another panel does."""
    spots = [spot for spot, grows in enumerate(growing) if grows]
    if not spots:
        return
    axes.axvspan(spots[0] - 0.5, spots[-1] + 0.5, color=SHADE, zorder=0, linewidth=0)
    if said:
        axes.annotate(
            "still growing", (spots[0] - 0.45, 0.98), xycoords=("data", "axes fraction"), ha="left", va="top",
            color=MUTED,
        )  # fmt: skip


def _half_years(axes: Axes, names: Sequence[str]) -> None:
    """Label years under their first half, such as ``2024-H1``; the bars of the second halves stay bare."""
    first = {spot: name[:4] for spot, name in enumerate(names) if name.endswith("H1")}
    every = years_apart(len(first))
    axes.set_xticks([spot + 0.5 for spot in first][::every], list(first.values())[::every])
    axes.set_xlim(-0.6, len(names) - 0.4)
