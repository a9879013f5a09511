"""How a table fits a page: which columns hold numbers, when its rows become cards, what can be filtered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from analysis.errors import DataRefused
from analysis.page.voice import unmarked

MOST_COLUMNS = 20  # of a table; the stylesheet has a rule for each
MANY_COLUMNS = 10  # from so many on they are set closer
SHORT = 12  # characters: a column of cells up to this length is never broken
FILTERED_FROM = 10  # rows
MOST_SIDES = 6
MOST_YEARS = 4  # that can be chosen by themselves; earlier ones are one choice
SIDE = "side"
DATED = ("day", "month", "half_year", "year", "fiscal_year")  # types of a column that tells a row's time

# Widths in rem, at the size that tables are set in: of a character, of the gap after a column, of a column
# of running text.
_CHARACTER, _GAP, _TEXT = 0.49, 0.9, 9.0
# By class, in rem: the widest table it is for, and the width of the space below which that is set as cards.
# The page's own column is 54.5 wide at most, where lines may break oftener than `width` allows for.
CARDS = {"k1": (20.0, 20.0), "k2": (40.0, 40.0), "k3": (70.0, 54.0), "k4": (float("inf"), 78.0)}

_YEAR = re.compile(r"(?:19|20)\d\d")
_PLAIN = re.compile(r"[A-Za-z0-9 .,%()–-]")


def width(table: Mapping[str, Any]) -> float:
    """Return the least width of a table in rem at which no word breaks and running text can be read."""
    return sum(_column(table, place) for place in range(len(table["columns"])))


def _column(table: Mapping[str, Any], place: int) -> float:
    column = table["columns"][place]
    cells = [row[place] for row in table["cells"]]
    words = [word for text in (column["heading"], *cells) for word in text.split()]
    longest = max(map(len, cells), default=0)
    whole = longest if column["numeric"] or longest <= SHORT else 0
    characters = max([whole, *map(len, words)])
    text = _TEXT if longest > 3 * SHORT and not column["numeric"] else 0.0
    return max(characters * _CHARACTER, text) + _GAP


def layout(table: Mapping[str, Any]) -> Markup:
    """Return the classes of a table.

    ``n3`` where its third column holds numbers, ``s3`` where it holds nothing that is longer than a date,
    ``dense`` where it has many columns, and one of `CARDS` by its `width`.

    Raises
    ------
    DataRefused
        When the table has more columns than the stylesheet has rules for.
    """
    columns = table["columns"]
    if len(columns) > MOST_COLUMNS:
        raise DataRefused(
            f"table {table['name']} has {len(columns)} columns.", remedy=f"Show at most {MOST_COLUMNS}."
        )
    classes = []
    for place, column in enumerate(columns):
        if column["numeric"]:
            classes.append(f"n{place + 1}")
        elif table["cells"] and max(len(row[place]) for row in table["cells"]) <= SHORT:
            classes.append(f"s{place + 1}")
    if len(columns) >= MANY_COLUMNS:
        classes.append("dense")
    needed = width(table)
    classes.append(next(name for name, (widest, _) in CARDS.items() if needed <= widest))
    return Markup(" ".join(classes))


def labels(table: Mapping[str, Any]) -> Markup:
    """Return the style attribute that hands a table's headings to its cards; blank where it has no other.

    The stylesheet shows ``--2`` before the second cell of a card. Any character that could end a string of a
    stylesheet or an attribute is written by its number.
    """
    return labels_of([column["heading"] for column in table["columns"]])


def labels_of(headings: Sequence[str]) -> Markup:
    """Return the style attribute of `labels` for a table with these headings."""
    said = ";".join(f"--{at}:'{_escaped(one)}'" for at, one in enumerate(headings[1:], start=2))
    return Markup(f' style="{said}"' if said else "")


def sides(table: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what a long table's rows can be filtered by: the side each of them concerns.

    Returns
    -------
    dict or None
        ``heading`` of the column, the ``names`` in the order they come, and ``of``: for each row the number
        of its side, from 1. None where the table is short or tells no sides.
    """
    place = next((at for at, one in enumerate(table["columns"]) if one["name"] == SIDE), None)
    if place is None or len(table["cells"]) < FILTERED_FROM:
        return None
    names = list(dict.fromkeys(row[place] for row in table["cells"]))
    if not 1 < len(names) <= MOST_SIDES:
        return None
    return {
        "heading": table["columns"][place]["heading"],
        "names": names,
        "of": [names.index(row[place]) + 1 for row in table["cells"]],
    }


def years(table: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what a long table's rows can be filtered by: the year in the first of its columns with a time.

    Returns
    -------
    dict or None
        As `sides`, the newest year first; a row without a time has number 0. None where the table is short,
        or tells of one year alone.
    """
    place = next((at for at, one in enumerate(table["columns"]) if one.get("type") in DATED), None)
    if place is None or len(table["cells"]) < FILTERED_FROM:
        return None
    told = [found[0] if (found := _YEAR.match(row[place])) else "" for row in table["cells"]]
    newest = sorted(set(told) - {""}, reverse=True)
    if len(newest) < 2:
        return None
    names = newest[:MOST_YEARS] + ([f"before {newest[MOST_YEARS - 1]}"] if len(newest) > MOST_YEARS else [])
    numbers = {year: min(at, MOST_YEARS + 1) for at, year in enumerate(newest, 1)}
    return {
        "heading": table["columns"][place]["heading"],
        "names": names,
        "of": [numbers.get(year, 0) for year in told],
    }


def filters(table: Mapping[str, Any], *, by_year: bool = True) -> list[dict[str, Any]]:
    """Return the filters of a table, each with the stylesheet's letters for its choices and its rows."""
    found = [("f", "g", sides(table)), ("e", "y", years(table) if by_year else None)]
    return [{**one, "choice": choice, "row": row} for choice, row, one in found if one]


def rules() -> str:
    """Return the rules of the stylesheet that are the same for each column, width, side or year."""
    places = range(1, MOST_COLUMNS + 1)
    numbers = ",".join(f".n{place} :where(tr>:nth-child({place}))" for place in places)
    whole = ",".join(f":is(.n{place},.s{place}) :where(tbody>tr>:nth-child({place}))" for place in places)
    shown = "".join(f"td:nth-child({place}){{--h:var(--{place})}}" for place in places[1:])
    hidden = "".join(
        f".sides:has(.{choice}{one}:checked)~.scroll tbody tr:not(.{row}{one}){{display:none}}"
        for choice, row in ("fg", "ey")
        for one in range(1, MOST_SIDES + 1)
    )
    return (
        f"{numbers}{{text-align:right;padding-right:1.1rem}}"
        f"{whole}{{white-space:nowrap}}{shown}@media screen{{{hidden}}}"
    )


def _escaped(text: str) -> str:
    return "".join(one if _PLAIN.match(one) else f"\\{ord(one):x} " for one in unmarked(text))
