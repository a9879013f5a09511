"""Pictures of enforcement: from charge to conviction, and year by year."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.patches import Patch

from analysis.chapter import style
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.cells import Cell, draw_cells
from analysis.chapter.style import BAND, BLUE, INK, TEAL

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


def from_charge_to_conviction(table: pd.DataFrame) -> Drawing:
    """Draw persons by stage as bars, targets below one another; custody that is not stated is tinted."""
    shown = table[(table["target"] == "China") | (table["persons"] + table["not_known"] > 0)]
    shown = shown.reset_index(drop=True)
    most = max(int((shown["persons"] + shown["not_known"]).max()), 1)
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.55 + 0.21 * len(shown)))
        for position, row in enumerate(shown.itertuples()):
            colour = TEAL if row.words.endswith("China") else BLUE
            axes.barh(position, row.persons, height=0.66, color=colour, linewidth=0)
            if row.not_known:
                axes.barh(position, row.not_known, left=row.persons, height=0.66, color=BAND, linewidth=0)
            text = f"{row.persons:,}" + (f", and {row.not_known:,} not stated" if row.not_known else "")
            axes.annotate(
                text,
                (row.persons + row.not_known, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
                fontsize=8,
            )
        first = shown.groupby("target").head(1).index
        for position in first[1:]:
            axes.axhline(position - 0.5, color=INK, linewidth=0.5)
        names = [f"{row.target}: {row.words}" for row in shown.itertuples()]
        axes.set_yticks(range(len(shown)), names)
        axes.tick_params(axis="y", labelcolor=INK)
        axes.set_ylim(len(shown) - 0.5, -0.5)
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
        f"targets in {row.target}, {row.words}, {row.persons}"
        + (f", not stated for {row.not_known}" if row.not_known else "")
        for row in shown.itertuples()
    )
    columns = [
        Column("target", "Targets in"),
        Column("words", "Stage and authority"),
        Column("persons", "Persons", "count"),
        Column("not_known", "Custody not stated", "count"),
        Column("announcements", "Announcements", "count"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def years(table: pd.DataFrame, targets: Sequence[str]) -> Drawing:
    """Draw persons by year as a table of cells, one row an authority, kind of action and target."""
    ordered = table.assign(
        order=table["target"].map({name: number for number, name in enumerate(targets)}),
        own=table["authority_country"] == "China",
        stage=table["kind"].map({kind: number for number, kind in enumerate(_KINDS)}),
    ).sort_values(["order", "own", "stage", "authority_country", "year"])
    ordered = ordered.assign(row=[_row_name(row) for row in ordered.itertuples()])
    rows = list(dict.fromkeys(ordered["row"]))
    columns_of_years = [str(year) for year in range(int(table["year"].min()), int(table["year"].max()) + 1)]
    cells = {
        (row.row, str(row.year)): Cell(
            "?" if row.persons == 0 and row.not_stated else f"{row.persons:,}", BAND, dark_text=True
        )
        for row in ordered.itertuples()
    }
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.4 + 0.2 * len(rows)))
        draw_cells(axes, cells, rows, columns_of_years, fontsize=8)
    alt = "A table of persons by year: " + "; ".join(
        f"{row.row}, {row.year}, {row.persons if row.persons or not row.not_stated else 'not stated'}"
        for row in ordered.itertuples()
    )
    columns = [
        Column("year", "Year", "year"),
        Column("target", "Targets in"),
        Column("authority_country", "Authority of"),
        Column("kind", "Kind of action"),
        Column("announcements", "Announcements", "count"),
        Column("persons", "Persons", "count"),
        Column("firms", "Firms, counted per announcement", "count"),
        Column("not_stated", "Announcements without a number", "count"),
    ]
    return Drawing(figure, alt + ".", table, columns)


def _row_name(row) -> str:
    country = _SHORT.get(row.authority_country, row.authority_country)
    return f"{row.target}: {_KINDS[row.kind]}, {country}"
