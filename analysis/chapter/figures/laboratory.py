"""Pictures of laboratory identifications: what they are of, and the two that go their own way."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import thousands
from analysis.chapter.style import BLUE, GREY, INK, MUTED, ORANGE, PAPER, PURPLE, SHADE, TEAL
from analysis.measures.laboratory import GROUPS

_COLOURS = dict(zip(GROUPS, (BLUE, ORANGE, TEAL, PURPLE, INK, GREY), strict=True))


def composition(table: pd.DataFrame) -> Drawing:
    """Draw identifications by half-year as stacked bars; half-years that still grow are shaded."""
    wide = table.pivot(index="period", columns="group", values="identifications").fillna(0)
    wide = wide.reindex(columns=GROUPS, fill_value=0)
    growing = table.groupby("period")["still_growing"].max()
    place = range(len(wide))
    with style.house_style():
        figure, axes = style.new_figure(3.1)
        _shade(axes, growing.to_numpy())
        base = pd.Series(0.0, index=wide.index)
        for group in GROUPS:
            axes.bar(
                place, wide[group], bottom=base, color=_COLOURS[group], width=0.72, label=group,
                edgecolor=PAPER, linewidth=0.4,
            )  # fmt: skip
            base += wide[group]
        _half_years(axes, wide.index)
        axes.set_ylabel("Identifications a half-year")
        thousands(axes)
        figure.legend(loc="outside upper left", ncols=6, fontsize=8, handlelength=1, columnspacing=1.4)
    total = wide.sum(axis=1)
    peak, last = total.idxmax(), total.index[-1]
    words = table.drop_duplicates("period").set_index("period")["half_year"]
    shares = 100 * wide.loc[last] / total[last]
    alt = (
        f"Stacked bars of identifications from {words.iloc[0]} to {words.iloc[-1]}. The highest bar is "
        f"{words[peak]} with {total[peak]:,.0f}; the last has {total[last]:,.0f}, of which "
        + ", ".join(f"{group} {shares[group]:.1f} percent" for group in GROUPS)
        + f". {int(growing.sum())} half-years are shaded as still growing."
    )
    return Drawing(figure, alt, table, _COMPOSITION)


def two_traces(carfentanil: pd.DataFrame, precursors: pd.DataFrame, events: pd.DataFrame) -> Drawing:
    """Draw carfentanil in a thousand identifications above precursors for a thousand of fentanyl."""
    data = carfentanil.merge(precursors.drop(columns=["half_year", "still_growing"]), on="period")
    growing = data["still_growing"].astype(bool).to_numpy()
    place = range(len(data))
    with style.house_style():
        figure, panels = style.new_figure(3.6, rows=2, sharex=True, height_ratios=[1.25, 1])
        drawn = (
            ("per_thousand", INK, "Carfentanil in a thousand identifications"),
            (
                "per_thousand_fentanyl",
                TEAL,
                "Precursors of fentanyl, or what is left of them, for a thousand of fentanyl",
            ),
        )
        for axes, (column, colour, title) in zip(panels, drawn, strict=True):
            _shade(axes, growing, said=axes is panels[1])
            axes.bar(place, data[column], color=colour, width=0.72)
            axes.set_title(title)
            axes.set_ylim(0, 1.2 * data[column].max())
        inside = _mark(panels[0], events, data["period"], 1.2 * data["per_thousand"].max())
        _half_years(panels[1], pd.DatetimeIndex(data["period"]))
    first, last = data.iloc[0], data.iloc[-1]
    low = data.loc[data["per_thousand"].idxmin()]
    high = data.loc[data["per_thousand_fentanyl"].idxmax()]
    alt = (
        f"Two rows of bars by half-year. Carfentanil in a thousand identifications goes from "
        f"{first['per_thousand']:.1f} in {first['half_year']} to {low['per_thousand']:.1f} in "
        f"{low['half_year']} and stands at {last['per_thousand']:.1f} in {last['half_year']}. Precursors for "
        f"a thousand of fentanyl are highest in {high['half_year']} with {high['per_thousand_fentanyl']:.0f} "
        f"and stand at {last['per_thousand_fentanyl']:.0f}. Marked: "
        + "; ".join(f"{row.label}, {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("half_year", "Half-year"),
        Column("carfentanil", "Carfentanil", "count"),
        Column("all_identifications", "All identifications", "count"),
        Column("per_thousand", "Carfentanil in a thousand", "ratio", 1),
        Column("anpp", "4-ANPP", "count"),
        Column("others", "Other precursors", "count"),
        Column("per_thousand_fentanyl", "Precursors for a thousand of fentanyl", "ratio", 1),
        Column("status", "Status"),
    ]
    status = data["still_growing"].astype(bool).map({True: "still growing", False: "complete"})
    return Drawing(figure, alt, data.assign(status=status), columns)


_COMPOSITION = [
    Column("half_year", "Half-year"),
    Column("group", "Substance"),
    Column("identifications", "Identifications", "count"),
    Column("share_percent", "Share of the half-year", "percent", 1),
]


def _mark(axes: Axes, events: pd.DataFrame, periods: pd.Series, top: float) -> pd.DataFrame:
    """Mark China's controls at their place between the bars, named in falling rows; return those marked."""
    end = periods.iloc[-1] + pd.DateOffset(months=6)
    inside = events[(events["kind"] == "control") & events["date"].between(periods.iloc[0], end)]
    inside = inside[inside["authority"] == "China"].reset_index(drop=True)
    first = periods.iloc[0]
    for number, event in enumerate(inside.itertuples()):
        months = (
            (event.date.year - first.year) * 12 + event.date.month - first.month + (event.date.day - 1) / 31
        )
        spot = months / 6 - 0.5
        height = top * (0.94 - 0.17 * (number % 4))
        late = spot > 0.6 * len(periods)
        axes.plot([spot, spot], [0, top], color=BLUE, linewidth=0.7, linestyle=(0, (2, 2)))
        axes.annotate(
            event.label.removeprefix("China: "),
            (spot, height),
            xytext=(-3 if late else 3, 0),
            textcoords="offset points",
            ha="right" if late else "left",
            va="center",
            fontsize=7,
            color=BLUE,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
        )
    return inside


def _shade(axes: Axes, growing, *, said: bool = True) -> None:
    """Shade half-years that still grow, and say so unless another panel does."""
    spots = [spot for spot, grows in enumerate(growing) if grows]
    if spots:
        axes.axvspan(spots[0] - 0.5, spots[-1] + 0.5, color=SHADE, zorder=0, linewidth=0)
    if spots and said:
        axes.annotate(
            "still growing", (spots[0] - 0.45, 0.98), xycoords=("data", "axes fraction"), ha="left", va="top",
            fontsize=7, color=MUTED,
        )  # fmt: skip


def _half_years(axes: Axes, periods: pd.DatetimeIndex) -> None:
    """Label years under their first half; the bars of the second halves stay bare."""
    first = [spot for spot, period in enumerate(periods) if period.month == 1]
    axes.set_xticks([spot + 0.5 for spot in first], [f"{periods[spot].year}" for spot in first])
    axes.set_xlim(-0.6, len(periods) - 0.4)
