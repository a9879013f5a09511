"""Pictures of deaths: sums of twelve months by vintage, and months with what lies near their shifts."""

from __future__ import annotations

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import flag, thousands
from analysis.chapter.style import BAND, BLUE, GREY, MUTED, ORANGE, SHADE


def twelve_months(table: pd.DataFrame) -> Drawing:
    """Draw 12-month-ending deaths: the sums read on the day, those of older vintages, the predictions."""
    reported, predicted = "reported_12_month_deaths", "predicted_12_month_deaths"
    now = table[table["latest"]].sort_values("period")
    counts, guesses = now.dropna(subset=[reported]), now.dropna(subset=[predicted])
    newest = table["vintage"].max()
    older = [group.sort_values("period") for day, group in table.groupby("vintage") if day != newest]
    with style.house_style():
        figure, axes = style.new_figure(2.9)
        still_open = now.loc[now["open"], "period"]
        if len(still_open):
            axes.axvspan(still_open.iloc[0], now["period"].iloc[-1], color=SHADE, zorder=0, linewidth=0)
            _note(axes, still_open.iloc[0], "open")
        for vintage in older:
            held = vintage.dropna(subset=[reported])
            axes.plot(held["period"], held[reported].astype(float), color=GREY, linewidth=0.9, zorder=1.5)
        axes.plot(counts["period"], counts[reported].astype(float), color=BLUE, zorder=2)
        if len(guesses):
            # A month without a prediction breaks the line.
            axes.plot(
                now["period"],
                now[predicted].astype(float),
                color=ORANGE,
                linewidth=1.1,
                linestyle=(0, (3, 1.5)),
                zorder=2.5,
            )
        peak = counts.loc[counts[reported].astype(float).idxmax()]
        last = counts.iloc[-1]
        if last["period"] - peak["period"] > pd.Timedelta(days=365):
            words = f"{peak[reported]:,.0f} to {peak['period']:%b %Y}"
            _say(axes, peak, reported, words, (0, 12), BLUE, "center")
        _say(axes, last, reported, f"reported {last[reported]:,.0f}", (5, -6), BLUE)
        if len(guesses):
            end = guesses.iloc[-1]
            _say(axes, end, predicted, f"predicted {end[predicted]:,.0f}", (5, 6), ORANGE)
        # Room for the words at the end of the lines.
        axes.set_xlim(right=last["period"] + 0.13 * (last["period"] - now["period"].iloc[0]))
        axes.set_ylim(0, 1.16 * counts[reported].astype(float).max())
        axes.set_ylabel("Deaths in twelve months")
        thousands(axes)
        _years(axes, now["period"])
    alt = (
        f"Line of deaths in the twelve months that end with each month, from {now['period'].iloc[0]:%B %Y} "
        f"to {now['period'].iloc[-1]:%B %Y}. The highest reported sum is {peak[reported]:,.0f}, ending "
        f"{peak['period']:%B %Y}; the latest is {last[reported]:,.0f}, ending {last['period']:%B %Y}. "
        f"Older vintages in grey: {len(older)}. "
    )
    if len(guesses):
        alt += (
            f"A dashed line shows the publisher's predictions; the last is {end[predicted]:,.0f}, ending "
            f"{end['period']:%B %Y}. "
        )
    alt += (
        f"The last {len(still_open)} months are shaded as open." if len(still_open) else "No month is open."
    )
    data = table.assign(status=table["open"].map({True: "open", False: "settled"})).sort_values(
        ["vintage", "period"]
    )
    columns = [
        Column("vintage", "Published", "date"),
        Column("period", "Twelve months to", "month"),
        Column(reported, "Reported", "deaths"),
        Column(predicted, "Predicted", "deaths"),
        Column("status", "Status"),
    ]
    return Drawing(figure, alt, data[data["latest"]], columns)


def monthly_deaths(table: pd.DataFrame, events: pd.DataFrame, shifts: pd.DataFrame) -> Drawing:
    """Draw deaths by month, the shifts of level with the interval of each date, and named events."""
    final, later = table[table["final"]], table[~table["final"]]
    first, last = table["period"].iloc[0], table["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    inside = events[events["date"].between(first, last)].reset_index(drop=True)
    inside = inside[inside["kind"].isin(("control", "meeting", "context"))].reset_index(drop=True)
    top = table["deaths"].max()
    with style.house_style():
        figure, axes = style.new_figure(3.6)
        if len(later):
            axes.axvspan(later["period"].iloc[0], last, color=SHADE, zorder=0, linewidth=0)
        for shift in shifts.itertuples():
            left, right = pd.Timestamp(shift.earliest), pd.Timestamp(shift.latest) + pd.offsets.MonthEnd(0)
            axes.fill_between([left, right], 0, top * 1.02, color=BAND, zorder=0.2, linewidth=0)
        axes.plot(final["period"], final["deaths"], color=BLUE, linewidth=1.4)
        if len(later):
            joined = pd.concat([final.tail(1), later])
            axes.plot(
                joined["period"], joined["deaths"], color=ORANGE, linewidth=1.2, linestyle=(0, (3, 1.5))
            )
            _note(axes, later["period"].iloc[0], "not final")
        ceiling = _name_events(axes, inside, top, first, last)
        axes.set_ylim(0, ceiling)
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.05])
        axes.margins(x=0.02)
        axes.set_ylabel("Deaths a month", loc="bottom")
        thousands(axes)
        _years(axes, table["period"])
    peak = final.loc[final["deaths"].idxmax()]
    alt = (
        f"Line of deaths by month from {first:%B %Y} to {last:%B %Y}. The highest month is "
        f"{peak['period']:%B %Y} with {peak['deaths']:,.0f}; the latest final month, "
        f"{final['period'].iloc[-1]:%B %Y}, has {final['deaths'].iloc[-1]:,.0f}. "
    )
    alt += (
        "Bands mark where the level shifted: "
        + "; ".join(
            f"between {row.earliest} and {row.latest}, {row.change_percent:+.0f} percent"
            for row in shifts.itertuples()
        )
        + ". "
        if len(shifts)
        else "No shift of level is marked. "
    )
    alt += "Named above: " + "; ".join(f"{row.label}, {row.date:%B %Y}" for row in inside.itertuples()) + "."
    data = table.assign(status=table["final"].map({True: "final", False: "read off provisional sums"}))
    columns = [
        Column("period", "Month", "month"),
        Column("deaths", "Deaths", "deaths"),
        Column("status", "Status"),
    ]
    return Drawing(figure, alt, data, columns)


def _name_events(axes: Axes, events: pd.DataFrame, top: float, first, last) -> float:
    """Name events above the line, each in the lowest row where its words fit; return the height needed."""
    step = 0.088 * top
    # Words are about this share of the picture's width a character, beside a marker and a gap.
    width = (last - first) * 0.0076
    rows: list[list[tuple[pd.Timestamp, pd.Timestamp]]] = []
    placed = []
    for event in events.sort_values("date").itertuples():
        text = f"{event.label}, {event.date:%b %Y}"
        late = (event.date - first) > 0.6 * (last - first)
        reach = width * (len(text) + 3)
        taken = (event.date - reach, event.date) if late else (event.date, event.date + reach)
        row = next((i for i, held in enumerate(rows) if _free(taken, held)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(taken)
        placed.append((event, text, late, row))
    for event, text, late, row in placed:
        flag(axes, event.date, top * 1.1 + step * row, text, event.kind, late=late)
    return top * 1.1 + step * max(len(rows), 1)


def _free(taken: tuple, held: list[tuple]) -> bool:
    return all(taken[1] < start or taken[0] > end for start, end in held)


def _say(
    axes: Axes, row: pd.Series, column: str, text: str, offset: tuple[float, float], colour: str, side="left"
) -> None:
    """Write beside the point of a row."""
    axes.annotate(
        text,
        (mdates.date2num(row["period"]), float(row[column])),
        xytext=offset,
        textcoords="offset points",
        ha=side,
        va="center",
        fontsize=7.5,
        color=colour,
    )


def _note(axes: Axes, date, text: str) -> None:
    axes.annotate(
        text,
        (mdates.date2num(date), 0.03),
        xycoords=("data", "axes fraction"),
        xytext=(2, 0),
        textcoords="offset points",
        ha="left",
        va="bottom",
        fontsize=7.5,
        color=MUTED,
        bbox={"facecolor": SHADE, "edgecolor": "none", "pad": 0.6},
    )


def _years(axes: Axes, periods: pd.Series) -> None:
    """Label the years that are held; the room for words at the right stays without."""
    axes.set_xticks([pd.Timestamp(year, 1, 1) for year in range(periods.min().year, periods.max().year + 1)])
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
