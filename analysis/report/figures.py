"""The pictures of the chapters. Each function takes tables of measures and returns a `Drawing`.

Headlines and captions are not drawn into the picture: they are text on the page, where they wrap, are read
aloud and can be translated. The picture holds axes, marks and direct labels.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import matplotlib.dates as mdates
import pandas as pd
import seaborn as sns
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter

from analysis.report import style
from analysis.report.blocks import Column
from analysis.report.drawing import Drawing
from analysis.report.style import BAND, BLUE, GREY, GRID, INK, MUTED, ORANGE, PAPER, PURPLE, SHADE, TEAL

_KIND = {
    "control": (BLUE, "s", "Controls"),
    "duty": (ORANGE, "D", "US fentanyl duty"),
    "meeting": (PURPLE, "o", "Meeting"),
}
_CONTROL = {
    "scheduled": (BLUE, "o", "scheduled"),
    "precursor_listed": (TEAL, "s", "precursor listed"),
    "export_licence": (PURPLE, "^", "export licence"),
    "watch_list": (GREY, "v", "watch list"),
    "none": (GREY, "x", "none"),
}
_PLACES = (
    ("Southwest Border", "Office of Field Operations", "Southwest border, ports of entry", BLUE),
    ("Southwest Border", "U.S. Border Patrol", "Southwest border, between ports", TEAL),
    ("Coastal/Interior", None, "Coast and interior", ORANGE),
    ("Northern Border", None, "Northern border", PURPLE),
)


def monthly_seizures(table: pd.DataFrame, events: pd.DataFrame) -> Drawing:
    """Draw pounds by month as bars under a strip of numbered events; provisional months are shaded."""
    numbered = events.reset_index(drop=True).assign(number=range(1, len(events) + 1))
    inside = numbered[numbered["date"] >= table["period"].iloc[0]]
    with style.house_style():
        figure, (strip, axes) = style.new_figure(3.5, rows=2, sharex=True, height_ratios=[1, 3.2])
        axes.bar(table["period"], table["quantity_lb"], width=25, align="edge", color=BLUE, linewidth=0)
        provisional = table.loc[table["provisional"], "period"]
        if len(provisional):
            end = provisional.iloc[-1] + pd.offsets.MonthEnd(0)
            axes.axvspan(provisional.iloc[0], end, color=SHADE, zorder=0, linewidth=0)
            axes.annotate(
                "provisional", (provisional.iloc[0], 0.97), xycoords=("data", "axes fraction"),
                ha="left", va="top", fontsize=7.5, color=MUTED, xytext=(2, 0), textcoords="offset points",
            )  # fmt: skip
        for date in inside["date"]:
            axes.axvline(date, color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5)
        _thousands(axes)
        axes.set_ylabel("Pounds a month")
        axes.xaxis.set_major_locator(mdates.YearLocator())
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        _event_strip(strip, inside)
    peak = table.loc[table["quantity_lb"].idxmax()]
    last = table.iloc[-1]
    alt = (
        f"Bars of fentanyl seized by month from {table['period'].iloc[0]:%B %Y} to {last['period']:%B %Y}. "
        f"The highest bar is {peak['period']:%B %Y} with {peak['quantity_lb']:,.0f} pounds; "
        f"the last is {last['quantity_lb']:,.0f} pounds. {len(inside)} events are marked above the bars: "
        + "; ".join(f"{row.number}, {row.label}, {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
        Column("status", "Status"),
    ]
    data = table.assign(status=table["provisional"].map({True: "provisional", False: "final"}))
    return Drawing(figure, alt, data, columns)


def latest_months(table: pd.DataFrame, events: pd.DataFrame, months: int = 24) -> Drawing:
    """Draw the latest months as bars with each marked event named."""
    recent = table.tail(months).reset_index(drop=True)
    first, last = recent["period"].iloc[0], recent["period"].iloc[-1] + pd.offsets.MonthEnd(0)
    inside = events[events["date"].between(first, last)].reset_index(drop=True)
    with style.house_style():
        figure, axes = style.new_figure(2.6 + 0.17 * max(len(inside), 3))
        axes.bar(recent["period"], recent["quantity_lb"], width=25, align="edge", color=BLUE, linewidth=0)
        top = recent["quantity_lb"].max()
        step = top * 0.13
        ceiling = top * 1.06 + step * len(inside)
        for index, event in enumerate(inside.itertuples()):
            colour, marker, _ = _KIND[event.kind]
            height = ceiling - step * (index + 0.5)
            axes.plot(
                [event.date, event.date],
                [0, height],
                color=GREY,
                linewidth=0.6,
                linestyle=(0, (2, 2)),
                zorder=0.5,
            )
            axes.plot([event.date], [height], marker=marker, color=colour, markersize=4, linestyle="none")
            late = (event.date - first) > 0.62 * (last - first)
            axes.annotate(
                f"{event.label}, {event.date.day} {event.date:%b %Y}", (event.date, height),
                xytext=(-6 if late else 6, 0), textcoords="offset points", ha="right" if late else "left",
                va="center", fontsize=7.5, color=INK, bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
            )  # fmt: skip
        axes.set_ylim(0, ceiling)
        axes.set_yticks([tick for tick in axes.get_yticks() if tick <= top * 1.1])
        _thousands(axes)
        axes.set_ylabel("Pounds a month", loc="bottom")
        _month_axis(axes)
    alt = (
        f"Bars of fentanyl seized by month from {first:%B %Y} to {last:%B %Y}, between "
        f"{recent['quantity_lb'].min():,.0f} and {top:,.0f} pounds. Named above them: "
        + "; ".join(f"{row.label} on {row.date.day} {row.date:%B %Y}" for row in inside.itertuples())
        + "."
    )
    columns = [
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
    ]
    return Drawing(figure, alt, recent, columns)


def cumulative_years(table: pd.DataFrame) -> Drawing:
    """Draw the running total of each fiscal year, the latest on top, each line labelled at its end."""
    years = sorted(table["fiscal_year"].unique())
    latest = years[-1]
    with style.house_style():
        figure, axes = style.new_figure(3.1)
        earlier = table[table["fiscal_year"] != latest]
        sns.lineplot(
            data=earlier, x="month_of_year", y="cumulative_lb", units="fiscal_year", estimator=None,
            color=GREY, linewidth=1.1, ax=axes,
        )  # fmt: skip
        now = table[table["fiscal_year"] == latest]
        axes.plot(
            now["month_of_year"], now["cumulative_lb"], color=ORANGE, linewidth=2.4, marker="o", markersize=3
        )
        ends = table.groupby("fiscal_year").tail(1).set_index("fiscal_year")
        for year, height in _spread(ends["cumulative_lb"], 0.045 * ends["cumulative_lb"].max()).items():
            row = ends.loc[year]
            bold = year == latest
            axes.annotate(
                f"{year}" + (" so far" if bold else ""), (row["month_of_year"], height), xytext=(6, -9 if bold else 0),
                textcoords="offset points", va="center", fontsize=8, color=ORANGE if bold else MUTED,
                fontweight="semibold" if bold else "normal",
            )  # fmt: skip
        names = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]
        axes.set_xticks(range(1, 13), names)
        axes.set_xlim(0.8, 13.1)
        axes.set_ylim(bottom=0)
        axes.set(xlabel="", ylabel="Pounds since 1 October")
        _thousands(axes)
    reached = now.iloc[-1]
    same = table[table["month_of_year"] == reached["month_of_year"]]
    alt = (
        f"Running totals by fiscal year. By {reached['period']:%B}, fiscal year {latest} stands at "
        f"{reached['cumulative_lb']:,.0f} pounds. The other years at that month: "
        + "; ".join(
            f"{row.fiscal_year}, {row.cumulative_lb:,.0f}"
            for row in same.itertuples()
            if row.fiscal_year != latest
        )
        + "."
    )
    columns = [
        Column("fiscal_year", "Fiscal year", "year"),
        Column("period", "Month", "month"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("cumulative_lb", "Running total, pounds", "lb", 2),
    ]
    return Drawing(figure, alt, table, columns)


def places(table: pd.DataFrame) -> Drawing:
    """Draw fiscal years as stacked bars by where and by whom fentanyl was seized."""
    records = []
    for border, component, label, _ in _PLACES:
        chosen = table[table["border"] == border]
        chosen = chosen[chosen["component"] == component] if component else chosen
        totals = chosen.groupby("fiscal_year")["quantity_lb"].sum()
        records += [
            {"fiscal_year": year, "place": label, "quantity_lb": value} for year, value in totals.items()
        ]
    data = pd.DataFrame(records)
    wide = data.pivot(index="fiscal_year", columns="place", values="quantity_lb").fillna(0.0)
    incomplete = set(table.loc[~table["complete"].astype(bool), "fiscal_year"])
    with style.house_style():
        figure, axes = style.new_figure(0.9 + 0.3 * len(wide))
        labels = [f"{year}" + (" so far" if year in incomplete else "") for year in wide.index]
        left = pd.Series(0.0, index=wide.index)
        for _, _, place, colour in _PLACES:
            axes.barh(
                labels,
                wide[place],
                left=left,
                color=colour,
                height=0.66,
                label=place,
                edgecolor=PAPER,
                linewidth=0.6,
            )
            left += wide[place]
        for position, total in enumerate(left):
            axes.annotate(
                f"{total:,.0f}",
                (total, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        axes.invert_yaxis()
        axes.grid(axis="x")
        axes.grid(visible=False, axis="y")
        axes.set_xlim(0, left.max() * 1.1)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
        axes.set_xlabel("Pounds a fiscal year")
        figure.legend(loc="outside upper left", ncols=2, fontsize=8, handlelength=1, columnspacing=1.6)
    largest = wide[_PLACES[0][2]]
    alt = (
        "Stacked bars by fiscal year. In each year the largest part is the ports of entry at the southwest border: "
        + "; ".join(
            f"{year}, {value:,.0f} of {wide.loc[year].sum():,.0f} pounds" for year, value in largest.items()
        )
        + "."
        if (largest >= wide.max(axis=1)).all()
        else "Stacked bars of pounds seized by fiscal year and place: "
        + "; ".join(f"{year}, {wide.loc[year].sum():,.0f} pounds" for year in wide.index)
        + "."
    )
    columns = [
        Column("fiscal_year", "Fiscal year", "year"),
        Column("place", "Where and by whom"),
        Column("quantity_lb", "Pounds", "lb", 2),
    ]
    return Drawing(figure, alt, data.sort_values(["fiscal_year", "place"]), columns)


def leading_areas(table: pd.DataFrame, year: int, most: int = 8) -> Drawing:
    """Draw the areas with the most weight in one fiscal year."""
    chosen = table[(table["fiscal_year"] == year) & (table["rank"] <= most)]
    with style.house_style():
        figure, axes = style.new_figure(0.5 + 0.25 * len(chosen))
        axes.barh(chosen["area"], chosen["share_percent"], color=BLUE, height=0.62)
        for position, row in enumerate(chosen.itertuples()):
            axes.annotate(
                f"{row.share_percent:.1f}%", (row.share_percent, position), xytext=(4, 0),
                textcoords="offset points", va="center", fontsize=8,
            )  # fmt: skip
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
    alt = f"Bars of the {len(chosen)} areas with the most fentanyl in fiscal year {year}: " + "; ".join(
        f"{row.area}, {row.share_percent:.1f} percent" for row in chosen.itertuples()
    )
    columns = [
        Column("area", "Area"),
        Column("quantity_lb", "Pounds", "lb", 2),
        Column("events", "Seizures", "events"),
        Column("share_percent", "Share of weight, percent", "percent", 1),
    ]
    return Drawing(figure, alt + ".", table[table["fiscal_year"] == year], columns)


def swim_lanes(rows: pd.DataFrame, events: pd.DataFrame, lanes: Sequence[str], as_of: dt.date) -> Drawing:
    """Draw adopted controls as marks in one lane an authority; hollow marks are not confirmed."""
    first, today = pd.Timestamp(2015, 1, 1), pd.Timestamp(as_of)
    middle = first + 0.5 * (today - first)
    adopted = rows[(rows["step"] == "adopted") & (rows["day"] >= first)]
    named = events[events["kind"] == "control"]
    with style.house_style():
        figure, axes = style.new_figure(0.8 + 0.85 * len(lanes))
        for position, lane in enumerate(lanes):
            axes.axhline(position, color=GRID, linewidth=0.8, zorder=0)
            for row in adopted[adopted["jurisdiction"] == lane].itertuples():
                colour, marker, _ = _CONTROL[row.control]
                sure = row.confidence != "unconfirmed"
                axes.plot(
                    [row.day], [position], marker=marker, markersize=6, linestyle="none", markeredgecolor=colour,
                    markerfacecolor=colour if sure else PAPER, markeredgewidth=1.2,
                )  # fmt: skip
            texts = named[named["authority"] == lane].reset_index(drop=True)
            for event, level in zip(texts.itertuples(), _levels(texts, today - first), strict=True):
                height = 0.3 + 0.17 * level
                axes.plot(
                    [event.date, event.date],
                    [position, position - height],
                    color=MUTED,
                    linewidth=0.5,
                    zorder=0.5,
                )
                late = event.date > middle
                axes.annotate(
                    _short(event.label), (event.date, position - height), fontsize=7.5,
                    ha="right" if late else "left", va="center", xytext=(-3 if late else 3, 0),
                    textcoords="offset points", bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.5},
                )  # fmt: skip
        axes.axvline(today, color=ORANGE, linewidth=1)
        axes.set_yticks(range(len(lanes)), list(lanes))
        axes.set_ylim(len(lanes) - 0.5, -0.6)
        axes.set_xlim(first, today + pd.Timedelta(days=120))
        axes.grid(visible=False)
        axes.grid(axis="x")
        axes.xaxis.set_major_locator(mdates.YearLocator())
        axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        figure.legend(
            handles=_control_handles(set(adopted["control"])), loc="outside upper left", ncols=5, fontsize=8,
            handletextpad=0.2, columnspacing=1.4,
        )  # fmt: skip
    counts = adopted.groupby("jurisdiction").size()
    alt = (
        f"Lanes of controls adopted since {first:%Y} by "
        + ", ".join(f"{lane} ({int(counts.get(lane, 0))})" for lane in lanes)
        + ". Named marks: "
        + "; ".join(
            f"{row.label}, {row.date.day} {row.date:%B %Y}" for row in named.itertuples() if row.date >= first
        )
        + f". A line marks {as_of.day} {as_of:%B %Y}."
    )
    data = rows.assign(kind=rows["control"].str.replace("_", " "), stage=rows["step"].str.replace("_", " "))
    columns = [
        Column("jurisdiction", "Authority"),
        Column("subject", "What"),
        Column("kind", "Kind of control"),
        Column("stage", "Stage"),
        Column("announced_date", "Announced"),
        Column("effective_date", "In effect"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt, data, columns)


def duty_bars(steps: pd.DataFrame, as_of: dt.date) -> Drawing:
    """Draw each duty as a bar through time, its rate written into each step."""
    today = pd.Timestamp(as_of)
    known = steps[steps["effective"] <= today]
    titles = list(dict.fromkeys(known["title"]))
    with style.house_style():
        figure, axes = style.new_figure(0.6 + 0.42 * len(titles))
        span = (today - known["effective"].min()).days
        for row in known[known["rate_pct"] > 0].itertuples():
            end = min(row.until, today) if pd.notna(row.until) else today
            position = titles.index(row.title)
            tied = row.tied_to_fentanyl == "yes"
            axes.barh(
                position, (end - row.effective).days, left=row.effective, height=0.6, color=ORANGE if tied else BAND,
                edgecolor=PAPER, linewidth=0.8,
            )  # fmt: skip
            if (end - row.effective).days > 0.045 * span:
                axes.annotate(
                    f"{row.rate_pct:g}%", (row.effective + (end - row.effective) / 2, position), ha="center",
                    va="center", fontsize=8, color=PAPER if tied else INK, fontweight="semibold",
                )  # fmt: skip
        axes.set_yticks(range(len(titles)), titles)
        axes.set_ylim(len(titles) - 0.5, -0.5)
        axes.grid(visible=False, axis="y")
        axes.grid(axis="x")
        axes.set_xlim(known["effective"].min() - pd.Timedelta(days=7), today + pd.Timedelta(days=7))
        _month_axis(axes)
    alt = "Bars through time, one a duty, with its rate in each step: " + "; ".join(
        f"{row.title}, {row.rate_pct:g} percent from {row.effective.day} {row.effective:%B %Y}"
        for row in known.itertuples()
    )
    columns = [
        Column("title", "Duty on goods from China"),
        Column("rate_pct", "Rate, percent", "percent", 1),
        Column("effective", "From", "date"),
        Column("until", "Until", "date"),
        Column("instrument", "Instrument"),
        Column("confidence", "Confidence"),
        Column("publisher", "Publisher", link="source_url"),
    ]
    return Drawing(figure, alt + ".", known, columns)


def _event_strip(axes: Axes, events: pd.DataFrame) -> None:
    """Draw numbered events in one row a kind; neighbours within a quarter share one label, such as 8-10."""
    kinds = [kind for kind in _KIND if kind in set(events["kind"])]
    for position, kind in enumerate(kinds):
        colour, marker, _ = _KIND[kind]
        chosen = events[events["kind"] == kind].sort_values("date")
        axes.plot(
            chosen["date"],
            [position] * len(chosen),
            marker=marker,
            color=colour,
            markersize=4,
            linestyle="none",
        )
        group = (chosen["date"].diff() > pd.Timedelta(days=90)).cumsum()
        for _, cluster in chosen.groupby(group):
            numbers = sorted({cluster["number"].iloc[0], cluster["number"].iloc[-1]})
            axes.annotate(
                "–".join(map(str, numbers)), (cluster["date"].mean(), position), xytext=(0, 4),
                textcoords="offset points", ha="center", va="bottom", fontsize=7, color=colour,
            )  # fmt: skip
    axes.set_yticks(range(len(kinds)), [_KIND[kind][2] for kind in kinds])
    axes.set_ylim(len(kinds) - 0.6, -0.9)
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(axis="x", length=0, labelbottom=False)


def _levels(events: pd.DataFrame, span: pd.Timedelta) -> list[int]:
    """Return for each label the lowest row in which it touches no other; widths are estimated from length."""
    middle = events["date"].max() - 0.5 * span if len(events) else None
    taken: list[list[tuple[pd.Timestamp, pd.Timestamp]]] = []
    levels = []
    for event in events.itertuples():
        width = span * (0.0105 * len(_short(event.label)) + 0.012)
        late = event.date > middle
        box = (event.date - width, event.date) if late else (event.date, event.date + width)
        level = 0
        while level < len(taken) and any(box[0] < end and start < box[1] for start, end in taken[level]):
            level += 1
        if level == len(taken):
            taken.append([])
        taken[level].append(box)
        levels.append(level)
    return levels


def _short(label: str) -> str:
    """Return an event's label without the authority, which its lane already names."""
    return label.split(": ", 1)[-1]


def _control_handles(controls: set[str]) -> list[Line2D]:
    """Return legend entries of the kinds of control present, and what a hollow mark means."""
    handles = [
        Line2D([], [], marker=marker, color=colour, linestyle="none", markersize=6, label=label)
        for kind, (colour, marker, label) in _CONTROL.items()
        if kind in controls
    ]
    hollow = Line2D(
        [],
        [],
        marker="o",
        markerfacecolor=PAPER,
        markeredgecolor=MUTED,
        linestyle="none",
        markersize=6,
        label="hollow: not confirmed",
    )
    return [*handles, hollow]


def _month_axis(axes: Axes) -> None:
    locator = mdates.AutoDateLocator(minticks=4, maxticks=9)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator, show_offset=False))


def _thousands(axes: Axes) -> None:
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))


def _spread(heights: pd.Series, gap: float) -> dict[object, float]:
    """Return label heights in order, moved up where they would touch."""
    placed: dict[object, float] = {}
    floor = float("-inf")
    for label, height in heights.sort_values().items():
        floor = max(height, floor + gap)
        placed[label] = floor
    return placed
