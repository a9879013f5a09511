"""Tables as CSV text: raw values, safe to open in a spreadsheet. Page, PDF and release share it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

from analysis.text import clean, defused

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")

NOTE = (
    "CSV in UTF-8, lines end in LF, cells are quoted where RFC 4180 asks for it, a blank cell is a missing "
    "value. Numbers have every digit that results.json has. A text that a spreadsheet would take for a "
    "formula (it begins with =, +, -, @, a tab or a line break) stands with an apostrophe before it; "
    "remove the apostrophe to get the text. Control characters and marks that turn the reading direction "
    "are left out."
)


def as_csv(table: Mapping[str, Any]) -> str:
    """Return the raw values of a table as CSV text.

    Parameters
    ----------
    table : mapping
        ``columns`` (each with ``name`` and, where its values are numbers, ``numeric``), and the values by row
        in ``values`` (a block of a chapter) or ``rows`` (a table of ``results.json``).

    Notes
    -----
    The first line holds the columns' names. `NOTE` says what readers need to know of the cells.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    columns = table["columns"]
    writer.writerow([_cell(column["name"], numeric=False) for column in columns])
    for row in table["values"] if "values" in table else table["rows"]:
        cells = zip(row, columns, strict=True)
        writer.writerow([_cell(value, numeric=column.get("numeric", False)) for value, column in cells])
    return stream.getvalue()


def _cell(value: object, *, numeric: bool) -> object:
    """Return a cell for the writer: numbers as they are, texts such that none can run as a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return value
    if numeric and _NUMBER.fullmatch(text := clean(value)):
        return text
    return defused(value)
