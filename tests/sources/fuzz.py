"""Files as publishers make them, and as they get damaged: a case is a file and what reading it must give.

A harmless change (order of columns, byte-order mark, line ends, quoting, thousands commas, scientific
notation) must load with the totals the rows were made with. A damage (blank, unknown category, unreadable
number, line twice, column lost, cut or wrongly encoded bytes) must be refused with a message that names the
file, or, where the bytes still say the same, load with the right totals. Nothing may load wrong.

A file cut exactly behind a line cannot be told from a shorter one by its bytes; the cuts made here fall
inside a line. Set HYPOTHESIS_PROFILE=fuzz for 2,000 cases a loader; an ordinary run tries 100.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from analysis.errors import DataRefused

CASES = 2000 if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz" else 100
fuzzed = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

Row = dict[str, object]
UNREADABLE = (
    "abc",
    "1.2.3",
    "--5",
    "1,23",
    "12,34,567",
    "NaN",
    "inf",
    "1e999",
    "-",
    "5 lb",
    "٣",
    "0x10",
    "1_000",
)
STYLES = ("plain", "commas", "scientific", "spaces", "plus")
UNKNOWN = ("Fentanyl (powder)", "fentanyl", "?", "Süd", "'; --", "Total", "00")


@dataclass(frozen=True)
class Shape:
    """What a publisher's file looks like.

    Attributes
    ----------
    name : str
        File name with its ending.
    rows : strategy
        Lists of valid rows; numbers as numbers, None where a value is missing.
    numbers, categories : tuple of str
        Columns that are rewritten or damaged as numbers, and as closed sets.
    read : callable
        Path -> table.
    totals, expected : callable
        Table -> figures read; rows -> figures the rows were made with. Compared key by key.
    blank_is_missing : tuple of str
        Number columns in which a blank is a missing figure; elsewhere it must be refused.
    optional : tuple of str
        Columns a file may lack.
    more_columns : bool
        Whether the file has columns that are not read: one more is harmless.
    styles : tuple of str
        Of `STYLES`, those the loader takes.
    open_end : bool
        Whether the publisher leaves out the last line end: a cut that loses nothing cannot be told then.
    """

    name: str
    rows: st.SearchStrategy[list[Row]]
    numbers: tuple[str, ...]
    categories: tuple[str, ...]
    read: Callable[[Path], pd.DataFrame]
    totals: Callable[[pd.DataFrame], Mapping[object, float]]
    expected: Callable[[Sequence[Row]], Mapping[object, float]]
    blank_is_missing: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    more_columns: bool = False
    styles: tuple[str, ...] = STYLES
    open_end: bool = False


@dataclass(frozen=True)
class Case:
    """A file's bytes and what must come of it: totals (None where it must be refused, or may be)."""

    data: bytes
    totals: Mapping[object, float] | None
    story: str
    may_be_refused: bool = False


@st.composite
def csv_cases(draw: st.DrawFn, shape: Shape) -> Case:
    """Draw a CSV file of a shape, written in some style, whole or damaged in one place."""
    rows = [dict(row) for row in draw(shape.rows)]
    header = draw(st.permutations(list(rows[0])))
    possible = [name for name in DAMAGES if shape.numbers or name != "unreadable number"]
    damage = draw(st.sampled_from(("none", "none", *possible)))
    refused = damage != "none"
    styles = {name: draw(st.sampled_from(shape.styles)) for name in shape.numbers if name in header}
    table = [[_cell(row[name], styles.get(name)) for name in header] for row in rows]
    line = draw(st.integers(0, len(rows) - 1))
    if damage == "blank":
        column = draw(st.sampled_from((*shape.numbers, *shape.categories)))
        table[line][header.index(column)] = draw(st.sampled_from(("", " ", "\t")))
        if column in shape.blank_is_missing:
            rows[line][column], refused = None, False
    elif damage == "unknown category":
        column = draw(st.sampled_from(shape.categories))
        known = {str(row[column]).strip() for row in rows}
        text = draw(st.sampled_from(UNKNOWN))
        table[line][header.index(column)], refused = text, text not in known
    elif damage == "unreadable number":
        column = draw(st.sampled_from(shape.numbers))
        table[line][header.index(column)] = draw(st.sampled_from(UNREADABLE))
    elif damage == "line twice":
        table.insert(draw(st.integers(0, len(table))), list(table[line]))
    elif damage == "column lost":
        lost = draw(st.sampled_from([name for name in header if name not in shape.optional]))
        place = header.index(lost)
        header = [name for name in header if name != lost]
        table = [cells[:place] + cells[place + 1 :] for cells in table]
    elif damage == "column added":
        header = [*header, "Remark"]
        table = [[*cells, "x"] for cells in table]
        refused = not shape.more_columns
    elif damage == "field too many":
        table[line] = [*table[line], "1"]
    data, readable = _bytes(draw, header, table, damage, open_end=shape.open_end)
    if damage == "wrong encoding":
        refused = not readable
    if damage == "cut" and shape.open_end:
        return Case(data, shape.expected(rows), damage, may_be_refused=True)
    return Case(data, None if refused else shape.expected(rows), damage)


DAMAGES = (
    "blank",
    "unknown category",
    "unreadable number",
    "line twice",
    "column lost",
    "column added",
    "field too many",
    "cut",
    "wrong encoding",
    "web page",
    "stray bytes",
)


def check(shape: Shape, case: Case, folder: Path) -> None:
    """Read a case: right totals or a refusal that names the file; anything else fails the test."""
    path = folder / shape.name
    path.write_bytes(case.data)
    try:
        table = shape.read(path)
    except DataRefused as refusal:
        assert path.name in refusal.where, refusal.message
        assert refusal.what and refusal.remedy, refusal.message
        if case.totals is not None and not case.may_be_refused:
            pytest.fail(f"a good file was refused ({case.story}): {refusal.message}")
        return
    assert case.totals is not None, f"a damaged file was read as if it were whole ({case.story})"
    read = shape.totals(table)
    assert set(read) == set(case.totals), case.story
    for key, value in case.totals.items():
        assert math.isclose(read[key], value, rel_tol=1e-9, abs_tol=1e-9), (key, case.story)


def _cell(value: object, style: str | None) -> str:
    """Return a value as it is written; a number in one of `STYLES`, of which each says the same number."""
    if value is None:
        return ""
    if style is None:
        return str(value)
    if style == "scientific":
        return f"{value:.17E}"
    return {"plain": "{}", "commas": "{:,}", "spaces": " {} ", "plus": "+{}"}[style].format(value)


def _bytes(
    draw: st.DrawFn,
    header: Sequence[str],
    table: Sequence[Sequence[str]],
    damage: str,
    *,
    open_end: bool = False,
) -> tuple[bytes, bool]:
    """Return the bytes of a file, and whether they still say the same to who reads UTF-8."""
    text = io.StringIO(newline="")
    quoting = draw(st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)))
    writer = csv.writer(text, lineterminator=draw(st.sampled_from(("\n", "\r\n"))), quoting=quoting)
    writer.writerows([header, *table])
    content = text.getvalue()
    if damage == "web page":
        return f"<!DOCTYPE html><html>{content}</html>\n".encode(), False
    if damage == "wrong encoding":
        encoding = draw(st.sampled_from(("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252")))
        return content.encode(encoding, "replace"), encoding in ("latin-1", "cp1252") and content.isascii()
    data = content.encode(draw(st.sampled_from(("utf-8", "utf-8-sig"))))
    if damage == "cut":
        ends = {index + 1 for index, byte in enumerate(data) if byte == 10}
        if open_end:  # a cut exactly before a line end cannot be told either
            ends |= {index for index, byte in enumerate(data) if byte in (10, 13)}
        place = draw(st.integers(1, len(data) - 1).filter(lambda index: index not in ends))
        return data[:place], False
    if damage == "stray bytes":
        place = draw(st.integers(0, len(data)))
        return data[:place] + draw(st.sampled_from((b"\x00", b"\xff\xfe", b"\xc3\x28"))) + data[place:], False
    return data, True


@st.composite
def json_cases(
    draw: st.DrawFn,
    shape: Shape,
    wrap: Callable[[list[Row]], object],
    harmful: Callable[[st.DrawFn, list[Row], int], bool],
) -> Case:
    """Draw a JSON answer of a shape; `harmful` damages one record and says whether it must be refused."""
    rows = [dict(row) for row in draw(shape.rows)]
    expected = shape.expected(rows)
    damage = draw(
        st.sampled_from(("none", "none", "record", "record twice", "cut", "wrong encoding", "web page"))
    )
    refused = damage != "none"
    if damage == "record":
        refused = harmful(draw, rows, draw(st.integers(0, len(rows) - 1)))
    elif damage == "record twice":
        again = dict(draw(st.sampled_from(rows)))
        rows.append(again)
        refused = bool(shape.expected([again]))  # a row that is not read may stand there twice
    order = draw(st.permutations(list(rows[0])))
    rows = [{name: row[name] for name in order if name in row} for row in rows]
    content = json.dumps(wrap(rows), indent=draw(st.sampled_from((None, 1))), ensure_ascii=False)
    data = content.encode(draw(st.sampled_from(("utf-8", "utf-8-sig"))))
    if damage == "cut":
        data = data[: draw(st.integers(1, len(data) - 1))]
    elif damage == "wrong encoding":
        data = content.encode(draw(st.sampled_from(("utf-16", "utf-32"))))
    elif damage == "web page":
        data = b"<html>" + data
    return Case(data, None if refused else expected, damage)
