"""Columns as tables of figures write them: months, days, numbers that may be missing, plain words.

They add to `TextTable`, which refuses blanks: here a blank means that the figure is missing, never zero.
A table whose header is that of its schema was transcribed by this project and is read by `transcribed`.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pandera.pandas as pa

from analysis.sources import text_table
from analysis.sources.text_table import TextTable

SOURCE_COLUMNS = ("publisher", "source_title", "source_url", "source_date", "confidence", "note")
CONFIDENCE = ("confirmed", "reported", "unconfirmed")
# Months as publishers shorten them, in capitals -> their numbers.
MONTHS = {name.upper(): number for number, name in enumerate(calendar.month_abbr) if number}


def words(raw: TextTable, column: str) -> pd.Series:
    """Return `column` as text without blanks around it."""
    return raw.frame[column].astype(str).str.strip()


def months(raw: TextTable, column: str) -> pd.Series:
    """Return a column of ``YYYY-MM`` as first days of months; refuse anything else, with its line."""
    return _dates(raw, column, r"^\d{4}-(?:0[1-9]|1[0-2])$", "%Y-%m", "month", "Write YYYY-MM.")


def days(raw: TextTable, column: str) -> pd.Series:
    """Return a column of ``YYYY-MM-DD`` as days; refuse anything else, with its line."""
    return _dates(raw, column, r"^\d{4}-\d{2}-\d{2}$", "%Y-%m-%d", "day", "Write YYYY-MM-DD.")


def years(raw: TextTable, column: str) -> pd.Series:
    """Return a column of years as integers; refuse anything else, with its line."""
    text = words(raw, column)
    raw.refuse_where(~text.str.match(r"^\d{4}$"), column, problem="is not a year", remedy="Write YYYY.")
    return text.astype("int64")


def numbers_or_missing(
    raw: TextTable, column: str, *, minimum: float | None = 0.0, missing: Sequence[str] = ("",)
) -> pd.Series:
    """Return `column` as floats; a cell that is one of `missing` is NaN and never zero."""
    text = words(raw, column)
    absent = text.isin(list(missing))
    filled = replace(raw, frame=raw.frame.assign(**{column: text.mask(absent, "0")}))
    return filled.numbers(column, minimum=minimum).mask(absent, np.nan)


def counts_or_missing(raw: TextTable, column: str, *, missing: Sequence[str] = ("",)) -> pd.Series:
    """Return `column` as whole numbers (``Int64``); a cell that is one of `missing` is NA and never zero."""
    numbers = numbers_or_missing(raw, column, missing=missing)
    raw.refuse_where(
        numbers.notna() & (numbers % 1 != 0),
        column,
        problem="is not a whole number",
        remedy="A count has no fraction.",
    )
    return numbers.astype("Int64")


def source_columns(raw: TextTable) -> dict[str, pd.Series]:
    """Return the six source columns of a table of published figures, checked.

    Raises
    ------
    DataRefused
        For a row that is not marked unconfirmed and lacks its publisher, title or address.
    """
    columns = {name: words(raw, name) for name in SOURCE_COLUMNS}
    raw.refuse_where(
        ~columns["confidence"].isin(CONFIDENCE),
        "confidence",
        problem="is not allowed",
        remedy=f"Allowed: {', '.join(CONFIDENCE)}.",
    )
    for name in ("publisher", "source_title", "source_url"):
        raw.refuse_where(
            (columns["confidence"] != "unconfirmed") & (columns[name] == ""),
            name,
            problem="is blank in a row that is not marked unconfirmed",
            remedy="Cite the publisher's own page, or mark the row unconfirmed.",
        )
    raw.refuse_where(
        ~columns["source_url"].str.match(r"^(https?://\S+)?$"),
        "source_url",
        problem="is not a web address",
        remedy="Write the whole address, starting with https://.",
    )
    raw.refuse_where(
        ~columns["source_date"].str.match(r"^(\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?)?$"),
        "source_date",
        problem="is not a date",
        remedy="Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it blank.",
    )
    return columns


def source_schema() -> dict[str, pa.Column]:
    """Return the schema of the six source columns; blank text means not known."""
    return {
        name: pa.Column(str, pa.Check.isin(CONFIDENCE)) if name == "confidence" else pa.Column(str)
        for name in SOURCE_COLUMNS
    }


def is_transcribed(header: list[str], schema: pa.DataFrameSchema) -> bool:
    """True when a header row is that of the schema: a table this project transcribed."""
    return set(header) == set(schema.columns)


def transcribed(path: Path, schema: pa.DataFrameSchema, *, known_in: str) -> TextTable:
    """Read a table whose header is that of `schema`, every cell as text."""
    raw = text_table.read(path)
    raw.require_columns(tuple(schema.columns), known_in=known_in)
    return raw


def by_schema(raw: TextTable, schema: pa.DataFrameSchema, **others: pd.Series) -> dict[str, pd.Series]:
    """Return the columns of a table written in its own schema, each read as its type says.

    A date is a month in the column ``period`` and else a day; a whole number is a year in ``year`` and else
    a count; a blank is a figure that is missing where the schema allows it, never zero.

    Parameters
    ----------
    raw : TextTable
        As `transcribed` returns it.
    schema : DataFrameSchema
        A check may say in its `error` what is wrong with a cell that fails it ("is not a chapter").
    **others : Series
        Columns that were read in another way.

    Raises
    ------
    DataRefused
        For a cell that is not of its column's type, not one of its words, or against another of its checks;
        names line, value and what the column can hold.
    """
    cells = {
        name: others[name] if name in others else _typed(raw, name, column)
        for name, column in schema.columns.items()
    }
    if set(SOURCE_COLUMNS) <= set(cells):
        cells |= source_columns(raw)
    for name, column in schema.columns.items():
        for check in column.checks:
            passed = check(cells[name].dropna()).check_output
            problem, remedy = _refusal(check)
            wrong = ~passed.reindex(raw.frame.index, fill_value=True).astype(bool)
            raw.refuse_where(wrong, name, problem=problem, remedy=remedy)
    return cells


def _typed(raw: TextTable, name: str, column: pa.Column) -> pd.Series:
    kind = str(column.dtype)
    if kind.startswith("datetime"):
        return months(raw, name) if name == "period" else days(raw, name)
    if kind == "Int64":
        return counts_or_missing(raw, name)
    if kind == "int64":
        return years(raw, name) if name == "year" else raw.whole_numbers(name)
    if kind == "float64":
        return numbers_or_missing(raw, name) if column.nullable else raw.numbers(name, minimum=0.0)
    return words(raw, name)


def _refusal(check: pa.Check) -> tuple[str, str]:
    """Return what is wrong with a cell that fails a check, and what to write instead."""
    allowed = (check.statistics or {}).get("allowed_values")
    if allowed:
        words = ", ".join(map(str, allowed))
        return "is not known", f"Known: {words}. A new word is added to the schema of the table."
    error = str(check.error)
    return (error if error.startswith("is ") else f"breaks {error}"), "Correct the cell at its source."


def refuse_reversed(raw: TextTable, cells: Mapping[str, pd.Series]) -> None:
    """Refuse a row whose ``period_end`` is before its ``period_start``."""
    raw.refuse_where(
        cells["period_end"] < cells["period_start"],
        "period_end",
        problem="is before the start",
        remedy="Correct the period.",
    )


def finish(
    raw: TextTable, columns: dict[str, pd.Series], schema: pa.DataFrameSchema, key: Sequence[str]
) -> pd.DataFrame:
    """Return the columns as a table in the order of its key, validated; a key twice is refused by line."""
    table = pd.DataFrame(columns)
    raw.refuse_duplicates(table, key)
    return in_order(table, schema, key)


def in_order(table: pd.DataFrame, schema: pa.DataFrameSchema, key: Sequence[str]) -> pd.DataFrame:
    """Return the columns of `schema` with its types, in the order of the key, validated."""
    types = {name: str(column.dtype) for name, column in schema.columns.items()}
    dated = {name: form for name, form in types.items() if form.startswith("datetime")}
    table = table[list(schema.columns)].astype(dated)
    return schema.validate(table.sort_values(list(key), ignore_index=True))


def _dates(raw: TextTable, column: str, pattern: str, form: str, what: str, remedy: str) -> pd.Series:
    text = words(raw, column)
    day = pd.to_datetime(text.where(text.str.match(pattern)), format=form, errors="coerce")
    raw.refuse_where(day.isna(), column, problem=f"is not a {what}", remedy=remedy)
    return day.astype("datetime64[ns]")
