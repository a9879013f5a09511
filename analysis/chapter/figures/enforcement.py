"""Pictures of enforcement: from charge to conviction, and year by year."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.patches import Patch

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.cells import Cell, draw_cells
from analysis.chapter.style import BAND, BLUE, INK, TEAL
from analysis.measures.results import Measure, Row
from analysis.writing import number

_KINDS = {
    "arrest": "arrested",
    "indictment": "charged",
    "conviction": "convicted",
    "extradition": "handed over",
    "sanction": "sanctioned",
    "visa": "visas revoked",
    "seizure": "seizure",
}
_SHORT = {"United States": "US"}


def from_charge_to_conviction(funnel: Measure) -> Drawing:
    """Draw persons by stage as bars, targets below one another; custody that is not stated is tinted."""
    table = funnel.table
    most = int((table["persons"] + table["not_known"]).max())
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.55 + 0.21 * len(table)))
        for position, row in enumerate(Row.each(table)):
            colour = TEAL if row.authority_country == "China" else BLUE
            axes.barh(position, row.persons, height=0.66, color=colour, linewidth=0)
            axes.barh(position, row.not_known, left=row.persons, height=0.66, color=BAND, linewidth=0)
            axes.annotate(
                _persons(row, ", and {} not stated"),
                (row.persons + row.not_known, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        for position in table.groupby("target", sort=False).head(1).index[1:]:
            axes.axhline(position - 0.5, color=INK, linewidth=0.5)
        axes.set_yticks(range(len(table)), [f"{row.target}: {row.words}" for row in Row.each(table)])
        axes.tick_params(axis="y", labelcolor=INK)
        axes.set_ylim(len(table) - 0.5, -0.5)
        axes.set_xlim(0, most * 1.2)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
        handles = [
            Patch(color=BLUE, label="US authorities"),
            Patch(color=TEAL, label="Chinese authorities"),
            Patch(color=BAND, label="custody not stated"),
        ]
        figure.legend(handles=handles, loc="outside upper left", ncols=3, fontsize=8, handlelength=1)
    alt = "Bars of persons by stage: " + "; ".join(
        f"targets in {row.target}, {row.words}, {_persons(row, ', not stated for {}')}"
        for row in Row.each(table)
    )
    return Drawing(figure, alt + ".", table, "target words persons not_known announcements")


def years(by_year: Measure, focus: Sequence[str]) -> Drawing:
    """Draw persons by year as a table of cells, one row an authority, kind of action and target."""
    table = by_year.table
    ranks = {name: rank for rank, name in enumerate(("China", *focus))}
    ordered = table.assign(
        order=table["target"].map(ranks),
        own=table["authority_country"] == "China",
        stage=table["kind"].map(list(_KINDS).index),
    ).sort_values(["order", "own", "stage", "authority_country", "year"])
    ordered = ordered.assign(row=[_row_name(row) for row in Row.each(ordered)])
    rows = list(dict.fromkeys(ordered["row"]))
    columns_of_years = [str(year) for year in range(int(table["year"].min()), int(table["year"].max()) + 1)]
    cells = {
        (row.row, str(row.year)): Cell(_counted(row, "?"), BAND, dark_text=True) for row in Row.each(ordered)
    }
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.4 + 0.2 * len(rows)))
        draw_cells(axes, cells, rows, columns_of_years, fontsize=8)
    alt = "A table of persons by year: " + "; ".join(
        f"{row.row}, {row.year}, {_counted(row, 'not stated')}" for row in Row.each(ordered)
    )
    return Drawing(
        figure,
        alt + ".",
        table,
        "year target authority_country kind announcements persons firms not_stated",
    )


def _persons(row: Row, not_stated: str) -> str:
    """Return the persons of a stage, and in how many cases custody is not stated."""
    silent = not_stated.format(number(row.not_known, "count")) if row.not_known else ""
    return number(row.persons, "count") + silent


def _counted(row: Row, unknown: str) -> str:
    return unknown if row.persons == 0 and row.not_stated else number(row.persons, "count")


def _row_name(row: Row) -> str:
    country = _SHORT.get(row.authority_country, row.authority_country)
    return f"{row.target}: {_KINDS[row.kind]}, {country}"
