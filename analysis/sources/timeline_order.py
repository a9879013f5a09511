"""The order in which the rows of a timeline stand in its file, and its text as it should be written.

A table is sorted by the date that makes a row known, rows of one date as they were written, or by its key;
its schema says which. No result depends on it: it makes a change easy to read, and tells where a row goes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from analysis.errors import DataRefused
from analysis.sources.timeline_schema import Timeline, schema

Row = dict[str, str]
_LAST = "~"  # after every date


def read(folder: Path, name: str) -> list[Row]:
    """Return the rows of a timeline's file as they are written, in its order.

    Raises
    ------
    DataRefused
        When the file is not CSV in UTF-8, or a row has more or fewer cells than the header.
    """
    path = folder / f"{name}.csv"
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            header, *lines = list(csv.reader(stream, strict=True))
    except (OSError, ValueError, csv.Error) as error:
        raise DataRefused(f"cannot be read ({error}).", where=path.name, remedy="Correct it.") from error
    for number, line in enumerate(lines, start=2):
        if len(line) != len(header):
            raise DataRefused(
                f"{len(line)} cells and not {len(header)}.",
                where=f"{path.name}, row {number}",
                remedy="Put quotes around a cell that holds a comma.",
            )
    return [dict(zip(header, line, strict=True)) for line in lines]


def known_from(row: Row, timeline: Timeline) -> str:
    """Return the date as written that makes a row known; blank where none does."""
    return next((row[name] for name in timeline.visibility.visible_from if row.get(name)), "")


def in_order(rows: Iterable[Row], timeline: Timeline) -> list[Row]:
    """Return rows in the order of their table: those alike in it stay as they are, undated ones come last."""
    if timeline.order == "key":
        return sorted(rows, key=lambda row: row[timeline.key])
    return sorted(rows, key=lambda row: known_from(row, timeline) or _LAST)


def text_of(rows: Sequence[Row], timeline: Timeline) -> str:
    """Return rows as the text of their file, in order: quotes where RFC 4180 asks, lines end in LF."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, timeline.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(in_order(rows, timeline))
    return stream.getvalue()


def settled(folder: Path, name: str) -> str:
    """Return the text that a timeline's file should have: its rows as they are, in order."""
    return text_of(read(folder, name), schema(folder, name))
