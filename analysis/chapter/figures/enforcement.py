"""Pictures of enforcement: what became of those charged, and acts year by year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, name_rows, row_height
from analysis.chapter.figures.dots import Dot, draw_dots
from analysis.chapter.style import BLUE, GREY, INK, MUTED, ORANGE, PAPER, PARTIES
from analysis.measures.actions import CHINA
from analysis.measures.enforcement_series import ARRESTED, BEFORE, HANDED, INDICTED, SENTENCED, SINCE
from analysis.measures.results import Measure
from analysis.measures.rows import Row
from analysis.writing import number

# Column of the table -> words and colour of its part of a bar.
_WHERE = {
    "in_us_custody": ("ever in US custody", ORANGE),
    "arrested_in_china": ("arrested in China", BLUE),
    "not_in_custody": ("not in custody", GREY),
    "not_known": ("not stated", PAPER),
}
_CLASSES = {
    "supplier": "suppliers",
    "equipment": "pill equipment",
    "broker": "brokers",
    "launderer": "launderers",
    "dealer": "dealers",
    "several": "several classes",
}
AMERICA, OTHERS = "United States", "third countries"
_WHO = defaultdict(lambda: AMERICA, {ARRESTED: CHINA, SENTENCED: CHINA, HANDED: OTHERS})
_COLOUR = {AMERICA: PARTIES[AMERICA], CHINA: PARTIES[CHINA], OTHERS: GREY}
_BY = {AMERICA: "the United States", CHINA: "China", OTHERS: "third countries"}
_WHAT = ("indictments", "charged", "sanctioned", "arrested", "sentenced")


def what_became(funnel: Measure) -> Drawing:
    """Draw persons charged by target and class as bars, parted by where they are."""
    table = funnel.table
    most = int(table["persons"].max())
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.6 + row_height(0.24) * len(table)))
        for position, row in enumerate(Row.each(table)):
            left = 0
            for column, (_, colour) in _WHERE.items():
                value = getattr(row, column)
                edge = GREY if colour == PAPER else colour
                axes.barh(position, value, left=left, height=0.6, color=colour, edgecolor=edge, linewidth=0.8)
                left += value
            axes.annotate(
                _persons(row),
                (row.persons, position),
                xytext=(4, 0),
                textcoords="offset points",
                va="center",
            )
        for position in table.groupby("target", sort=False).head(1).index[1:]:
            axes.axhline(position - (0.72 if style.narrow() else 0.5), color=INK, linewidth=0.5)
        name_rows(axes, [_class_of(row) for row in Row.each(table)])
        axes.set_xlim(0, most * 1.3)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.grid(visible=False)
        handles = [
            Patch(facecolor=colour, edgecolor=GREY if colour == PAPER else colour, label=words)
            for words, colour in _WHERE.values()
        ]
        legend(figure, handles)
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


def by_act(measure: Measure) -> Drawing:
    """Draw persons by act and year as dots, with what came before the turn and since it."""
    table = measure.table
    numbered = [int(when) for when in table["when"] if when.isdigit()]
    columns = [str(year) for year in range(min(numbered), max(numbered) + 1)]
    years = len(columns)
    columns += [when for when in (BEFORE, SINCE) if when in set(table["when"])]
    dots = {
        (row.act, row.when): Dot(
            row.number, number(row.number, "count"), _COLOUR[_WHO[row.act]], full=row.act != INDICTED
        )
        for row in Row.each(table)
    }
    rows = list(dict.fromkeys(table["act"]))
    with style.house_style():
        figure, axes = style.new_figure(0.62 + row_height(0.205) * len(rows))
        draw_dots(axes, dots, rows, columns)
        if years < len(columns):
            axes.axvline(years - 0.5, color=MUTED, linewidth=0.8)
        legend(figure, _sides({_WHO[act] for act in rows}), place="outside lower left")
    alt = "Dots of persons by act and year: " + "; ".join(
        f"{row.act}, {row.when}, {number(row.number, 'count')}" for row in Row.each(table)
    )
    return Drawing(figure, alt + ".", table, "act when persons=number")


def years(by_year: Measure, focus: Sequence[str]) -> Drawing:
    """Draw indictments and persons by year as dots, one row a target, act and class."""
    table = by_year.table
    ranks = {name: rank for rank, name in enumerate((CHINA, *focus))}
    ordered = table.assign(
        target_rank=table["target"].map(ranks),
        act_rank=table["what"].map(_WHAT.index),
        class_rank=[["", *_CLASSES].index(role) for role in table["role_class"]],
    ).sort_values(["target_rank", "act_rank", "class_rank", "year"])
    ordered = ordered.assign(row=[_act_of(row) for row in Row.each(ordered)])
    rows = list(dict.fromkeys(ordered["row"]))
    columns_of_years = [str(year) for year in range(int(table["year"].min()), int(table["year"].max()) + 1)]
    dots = {
        (row.row, str(row.year)): Dot(
            row.number, _counted(row, "{}+"), _COLOUR[_actor(row)], full=row.what != "indictments"
        )
        for row in Row.each(ordered)
    }
    with style.house_style():
        figure, axes = style.new_figure(max(1.6, 0.62 + row_height(0.2) * len(rows)))
        draw_dots(axes, dots, rows, columns_of_years)
        legend(figure, _sides({_actor(row) for row in Row.each(ordered)}), place="outside lower left")
    alt = "Dots by year: " + "; ".join(
        f"{row.row}, {row.year}, {_counted(row, 'at least {}')}" for row in Row.each(ordered)
    )
    return Drawing(
        figure, alt + ".", table, "year target authority_country what role_class number_of=number at_least"
    )


def _actor(row: Row) -> str:
    return CHINA if row.authority_country == CHINA else AMERICA


def _sides(held: Collection[str]) -> list[Line2D]:
    """Return what the colours of the dots stand for, and that an empty one counts indictments."""
    looks = [(f"by {_BY[who]}", colour, colour) for who, colour in _COLOUR.items() if who in held]
    looks.append(("indictments", _COLOUR[AMERICA], PAPER))
    return [
        Line2D([], [], linestyle="none", marker="o", markersize=6, color=colour, mfc=face, label=words)
        for words, colour, face in looks
    ]


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
