"""Pictures of enforcement: what became of those charged, year by year, and the steps of the licence list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pandas as pd
from matplotlib.patches import Patch

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import month_axis
from analysis.chapter.figures.cells import Cell, draw_cells
from analysis.chapter.style import BAND, BLUE, GREY, GRID, INK, ORANGE, PAPER, TEAL
from analysis.measures.results import Measure, Row
from analysis.writing import number

# Column of the table -> words and colour of its part of a bar.
_WHERE = {
    "in_us_custody": ("ever in US custody", BLUE),
    "arrested_in_china": ("arrested in China", TEAL),
    "not_in_custody": ("not in custody", GREY),
    "not_known": ("not stated", BAND),
}
_CLASSES = {
    "supplier": "suppliers",
    "equipment": "pill equipment",
    "broker": "brokers",
    "launderer": "launderers",
    "dealer": "dealers",
    "several": "several classes",
}
_WHAT = ("indictments", "charged", "sanctioned", "arrested", "sentenced")


def what_became(funnel: Measure) -> Drawing:
    """Draw persons charged by target and class as bars, parted by where they are."""
    table = funnel.table
    most = int(table["persons"].max())
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.6 + 0.24 * len(table)))
        for position, row in enumerate(Row.each(table)):
            left = 0
            for column, (_, colour) in _WHERE.items():
                value = getattr(row, column)
                axes.barh(position, value, left=left, height=0.66, color=colour, linewidth=0)
                left += value
            axes.annotate(
                _persons(row),
                (row.persons, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        for position in table.groupby("target", sort=False).head(1).index[1:]:
            axes.axhline(position - 0.5, color=INK, linewidth=0.5)
        axes.set_yticks(range(len(table)), [_class_of(row) for row in Row.each(table)])
        axes.tick_params(axis="y", labelcolor=INK)
        axes.set_ylim(len(table) - 0.5, -0.5)
        axes.set_xlim(0, most * 1.3)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
        handles = [Patch(color=colour, label=words) for words, colour in _WHERE.values()]
        figure.legend(handles=handles, loc="outside upper left", ncols=4, fontsize=8, handlelength=1)
    alt = "Bars of persons charged by the United States, by class: " + "; ".join(
        f"{_class_of(row)}, {_persons(row)}"
        + "".join(
            f", {words} {number(getattr(row, column), 'count')}"
            for column, (words, _) in _WHERE.items()
            if getattr(row, column)
        )
        for row in Row.each(table)
    )
    columns = "target role_class persons in_us_custody arrested_in_china not_in_custody not_known convicted"
    return Drawing(figure, alt + ".", table, f"{columns} announcements")


def years(by_year: Measure, focus: Sequence[str]) -> Drawing:
    """Draw indictments and persons by year as a table of cells, one row a target, act and class."""
    table = by_year.table
    ranks = {name: rank for rank, name in enumerate(("China", *focus))}
    ordered = table.assign(
        target_rank=table["target"].map(ranks),
        act_rank=table["what"].map(_WHAT.index),
        class_rank=[["", *_CLASSES].index(role) for role in table["role_class"]],
    ).sort_values(["target_rank", "act_rank", "class_rank", "year"])
    ordered = ordered.assign(row=[_act_of(row) for row in Row.each(ordered)])
    rows = list(dict.fromkeys(ordered["row"]))
    columns_of_years = [str(year) for year in range(int(table["year"].min()), int(table["year"].max()) + 1)]
    cells = {
        (row.row, str(row.year)): Cell(
            _counted(row, "{}+"), BAND if row.what != "indictments" else GRID, dark_text=True
        )
        for row in Row.each(ordered)
    }
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.4 + 0.2 * len(rows)))
        draw_cells(axes, cells, rows, columns_of_years, fontsize=8)
    alt = "A table by year: " + "; ".join(
        f"{row.row}, {row.year}, {_counted(row, 'at least {}')}" for row in Row.each(ordered)
    )
    return Drawing(
        figure, alt + ".", table, "year target authority_country what role_class number_of=number at_least"
    )


def licence_steps(measure: Measure, as_of: dt.date) -> Drawing:
    """Draw each part of the licence list as a line of steps; a hollow mark is a step not confirmed."""
    table, today = measure.table, pd.Timestamp(as_of)
    with style.house_style():
        figure, axes = style.new_figure(2.1)
        for (countries, part), colour in zip(
            table.groupby("licence_for", sort=False), (ORANGE, BLUE), strict=False
        ):
            days, totals = [*part["day"], today], [*part["total"], part["total"].iloc[-1]]
            axes.step(days, totals, where="post", color=colour, linewidth=1.6)
            for row in Row.each(part):
                face = colour if row.confidence == "confirmed" else PAPER
                axes.plot(
                    [row.day], [row.total], marker="o", markersize=5, color=colour, markerfacecolor=face
                )
                axes.annotate(
                    f"{number(row.total, 'count')}, {row.confidence}",
                    (row.day, row.total),
                    xytext=(0, 6),
                    textcoords="offset points",
                    ha="right" if row.day > today - pd.Timedelta(days=120) else "center",
                    fontsize=7.5,
                )
            axes.annotate(
                countries,
                (part["day"].iloc[0], part["total"].iloc[0]),
                xytext=(0, -12),
                textcoords="offset points",
                fontsize=7.5,
                color=colour,
            )
        axes.set_ylim(0, table["total"].max() * 1.25)
        axes.set_xlim(table["day"].min() - pd.Timedelta(days=60), today + pd.Timedelta(days=30))
        month_axis(axes)
    said = "; ".join(
        f"for {row.licence_for}, {number(row.total, 'count')} from {writing.day(row.day)}, {row.confidence}"
        for row in Row.each(table)
    )
    alt = f"Lines of steps, the chemicals on each part of China's licence list: {said}."
    columns = "licence_for effective_date added total total_basis names_public confidence publisher"
    return Drawing(figure, alt, table, columns)


def _persons(row: Row) -> str:
    """Return the persons of a class, and how many of them are convicted."""
    convicted = f", {number(row.convicted, 'count')} convicted" if row.convicted else ""
    return number(row.persons, "count") + convicted


def _class_of(row: Row) -> str:
    return f"{row.target}: {_CLASSES[row.role_class]}"


def _counted(row: Row, at_least: str) -> str:
    text = number(row.number, "count")
    return at_least.format(text) if row.at_least == "yes" else text


def _act_of(row: Row) -> str:
    """Return the name of a row, such as ``China: charged, suppliers`` or ``China: arrested by China``."""
    by = " by China" if row.authority_country == "China" else ""
    role = f", {_CLASSES[row.role_class]}" if row.role_class else ""
    return f"{row.target}: {row.what}{by}{role}"
