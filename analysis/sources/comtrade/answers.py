"""Answers of UN Comtrade's interface: records that were not cut and are not parts of one another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pandas as pd

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.json_file import read_json

PREVIEW_ROWS = 500
# One value each, or rows that are parts of one another would be added up.
PINNED = {"partner2Code": 0, "motCode": 0, "customsCode": "C00", "mosCode": "0"}

WHOLE_NUMBERS = ("refYear", "refMonth", "reporterCode", "partnerCode", "partner2Code", "motCode")
NUMBERS = ("primaryValue", "cifvalue", "fobvalue", "netWgt")
FIELDS = ("freqCode", "flowCode", "cmdCode", "customsCode", *WHOLE_NUMBERS, *NUMBERS)


@dataclass(frozen=True)
class Response:
    """The records of an answer, and the file they stand in."""

    path: Path
    records: tuple[Mapping[str, object], ...]
    counted_as: str = "record"
    first: int = 1

    def refuse(self, number: int, field: str, problem: str, remedy: str) -> NoReturn:
        """Refuse the answer for one record, naming it, its field and the value."""
        value = self.records[number].get(field)
        raise DataRefused(
            f"{field} '{value}' {problem}.",
            where=f"{self.path.name}, {self.counted_as} {number + self.first}",
            remedy=f"{remedy} Nothing was stored.",
        )

    def require(self, number: int, field: str, *allowed: object, problem: str) -> None:
        """Refuse the answer unless a record's `field` is one of `allowed`, of the same type."""
        value = self.records[number].get(field)
        if not any(type(value) is type(one) and value == one for one in allowed):
            self.refuse(number, field, problem, "Fetch what this dataset holds, or adapt it.")

    def meaning(self, number: int, field: str, meanings: Mapping[str, str] | Mapping[int, str]) -> str:
        """Return what the code in a record's `field` means."""
        value = self.records[number].get(field)
        for code, meaning in meanings.items():
            if type(value) is type(code) and value == code:
                return meaning
        self.refuse(number, field, "is not known", "Add it in analysis/sources/comtrade/reader.py.")

    def whole(self, number: int, field: str) -> int:
        """Return the whole number in a record's `field`."""
        value = self.records[number].get(field)
        if not isinstance(value, int) or isinstance(value, bool):
            self.refuse(number, field, "is not a whole number", "Fetch the answer again.")
        return value

    def amount(self, number: int, field: str) -> float:
        """Return the number in a record's `field`, which must be finite and not negative."""
        value = self.records[number].get(field)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
            self.refuse(
                number, field, "is not an amount", "A missing value is not a zero: leave the record out."
            )
        return float(value)


def read_response(path: Path) -> Response:
    """Read an answer of the interface, whole and with one value of every pinned dimension.

    Raises
    ------
    DataRefused
        When the file is not JSON with records, was cut, stops at the preview's limit, or holds rows by
        second partner, transport or customs procedure.
    """
    response = _json_response(path) if path.suffix.lower() == ".json" else _csv_response(path)
    for number, record in enumerate(response.records):
        for field, value in PINNED.items():
            if record.get(field, value) != value:
                response.refuse(
                    number, field, "is a part of a total in the same answer", f"Pin {field} to {value}."
                )
    return response


def _json_response(path: Path) -> Response:
    content = read_json(path)
    records = content.get("data") if isinstance(content, dict) else content
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise DataRefused(
            "no list of records under 'data'.",
            where=path.name,
            remedy="Save the answer of the interface as it came. Nothing was stored.",
        )
    if not records:
        raise DataRefused(
            "no records.", where=path.name, remedy="The country may not have reported yet: ask again later."
        )
    count = content.get("count") if isinstance(content, dict) else None
    if isinstance(count, int) and count != len(records):
        raise DataRefused(
            f"{len(records)} records where the answer counts {count}.",
            where=path.name,
            remedy="The answer is cut short: fetch it again. Nothing was stored.",
        )
    if len(records) == PREVIEW_ROWS:
        raise DataRefused(
            f"exactly {PREVIEW_ROWS} records, where the public preview stops.",
            where=path.name,
            remedy="Ask for one period and fewer codes, or use a key. Nothing was stored.",
        )
    return Response(path, tuple(records))


def _csv_response(path: Path) -> Response:
    """Return rows with the service's own columns as records: numbers as numbers, codes as text."""
    raw = text_table.read(path)
    missing = [name for name in FIELDS if name not in raw.columns]
    if missing:
        raise DataRefused(
            f"missing column {', '.join(missing)}.",
            where=f"{path.name}, line 1",
            remedy="Keep the columns of the interface; nothing was stored.",
        )
    cells: dict[str, list[object]] = {}
    for name in raw.columns:
        if name in NUMBERS:
            values = columns.numbers_or_missing(raw, name, minimum=None)
            cells[name] = [None if pd.isna(value) else value for value in values]
        elif name in WHOLE_NUMBERS:
            text = columns.words(raw, name)
            cells[name] = [int(value) if re.fullmatch(r"\d{1,9}", value) else value or None for value in text]
        elif name in FIELDS or name in PINNED:
            cells[name] = list(columns.words(raw, name))
    records = tuple(dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True))
    return Response(path, records, counted_as="line", first=2)
