"""All named results as one table, ``results.csv``: a row each, for those who do not read JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FILE_NAME = "results.csv"
TITLE = "All named results of this brief, one a row"

# Name, type, meaning; `value` holds numbers, days and texts alike.
_COLUMNS = (
    ("key", "text", "set and name, unique in the brief"),
    ("label", "text", "what it is"),
    ("definition", "text", "how it is counted"),
    (
        "value",
        "text",
        "number, day, month, year or text; several are parted by '; '; blank where there is none",
    ),
    ("unit", "text", "of value, lower and upper; blank for what is no number"),
    ("kind", "text", "number, choice, interval, day, month, half_year, fiscal_year, year or list"),
    ("period", "text", "what it covers or the day it speaks of, as ISO 8601"),
    ("lower", "number", "lower end of the interval"),
    ("upper", "number", "upper end of the interval"),
    ("level", "number", "level of the interval, percent"),
    ("vintage", "text", "publication day of the newest data file it was computed from"),
    ("source", "text", "publisher and dataset, or the timeline"),
    ("status", "text", "ok, not available or not identified"),
    ("reason", "text", "why there is no value"),
)


def table(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return the named results of what ``results.json`` holds as ``columns`` and ``rows``, by key."""
    columns = [
        {
            "name": name,
            "heading": name.capitalize(),
            "type": kind,
            # Numbers among the values are written as numbers; what would run as a formula is still a text.
            "numeric": kind == "number" or name == "value",
            "unit": "",
            "description": meaning,
        }
        for name, kind, meaning in _COLUMNS
    ]
    ordered = sorted(content["results"], key=lambda result: str(result["key"]))
    return {"columns": columns, "rows": [_row(result) for result in ordered]}


def _row(result: Mapping[str, Any]) -> list[Any]:
    own = result["value"] if result["type"] == "interval" else None
    lower, upper = result["interval"] or own or (None, None)
    return [
        result["key"],
        result["label"],
        result["definition"],
        _value(result["value"]),
        result["unit"],
        result["type"],
        result["period"],
        lower,
        upper,
        result["interval_level"] if result["interval"] else None,
        result["vintage"],
        result["source"],
        result["status"],
        result["reason"],
    ]


def _value(value: Any) -> Any:
    return "; ".join(str(item) for item in value) if isinstance(value, list) else value
