"""The one place where numbers, days and periods become text, in sentences, tables, pictures and summaries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

MINUS = "\u2212"

# What follows a number of a unit; a unit that is not here is named by the sentence itself.
_SUFFIX = {
    "lb": " lb",
    "percent": "%",
    "percentage points": " points",
    "usd": " US dollars",
    "million_usd": " million US dollars",
    "tonnes": " tonnes",
    "days": " days",
    "months": " months",
}
_WHOLE = ("events", "count", "deaths", "days", "months", "usd")
_HALVES = {"H1": "January to June", "H2": "July to December"}


def number(value: float, unit: str = "", *, decimals: int | None = None, signed: bool = False) -> str:
    """Return a number with thousands commas and a true minus sign, at the unit's usual precision.

    >>> number(9352.4, "lb"), number(-12.34, "percent"), number(0.5, signed=True, decimals=1)
    ('9,352', '−12.3', '+0.5')
    """
    places = usual_decimals(value, unit) if decimals is None else decimals
    text = f"{value:,.{places}f}"
    if float(text.replace(",", "")) == 0:
        text = text.lstrip("-")
    text = text.replace("-", MINUS)
    return f"+{text}" if signed and value > 0 else text


def amount(value: float, unit: str, *, decimals: int | None = None, signed: bool = False) -> str:
    """Return a number with its unit.

    >>> amount(1, "days"), amount(12, "percent"), amount(6, "lb")
    ('1 day', '12%', '6.00 lb')
    """
    text = number(value, unit, decimals=decimals, signed=signed)
    suffix = _SUFFIX.get(unit, "")
    return text + (suffix[:-1] if text == "1" and suffix.endswith("s") else suffix)


def share(part: float, *, decimals: int = 0) -> str:
    """Return a share between 0 and 1 in percent.

    >>> share(0.953), share(0.5, decimals=1)
    ('95%', '50.0%')
    """
    return amount(100 * part, "percent", decimals=decimals)


def change(percent: float, *, decimals: int = 1) -> str:
    """Return a change in percent with its sign.

    >>> change(-12.34), change(0.2, decimals=0), change(-0.01)
    ('−12.3%', '+0%', '0.0%')
    """
    return amount(percent, "percent", decimals=decimals, signed=True)


def usual_decimals(value: float, unit: str) -> int:
    """Return how many decimals a number of `unit` is written with."""
    if unit in _WHOLE:
        return 0
    if unit in ("ratio", "index"):
        return 2
    if unit in ("lb", "million_usd", "tonnes"):
        return 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    # A rate of 12.5% keeps its half point; a rate of 10% does not become 10.0%.
    return 0 if round(value, 1) == round(value) else 1


def interval(low: float, high: float, unit: str = "percent") -> str:
    """Return an interval; of percents both ends are signed and whole.

    >>> interval(-46.2, -8.1)
    '−46 to −8%'
    """
    signed = unit in ("percent", "percentage points")
    places = 0 if signed else None
    first, last = (number(end, unit, decimals=places, signed=signed) for end in (low, high))
    return f"{first} to {last}{_SUFFIX.get(unit, '')}"


def day(value: dt.date | str) -> str:
    """Return a day, or its ISO text, as ``4 November 2025``."""
    date = dt.date.fromisoformat(value[:10]) if isinstance(value, str) else value
    return f"{date.day} {date:%B %Y}"


def month(value: dt.date | str) -> str:
    """Return a month, or a text that begins with ``YYYY-MM``, as ``November 2025``."""
    date = dt.date.fromisoformat(f"{value[:7]}-01") if isinstance(value, str) else value
    return f"{date:%B %Y}"


def half_year(value: str) -> str:
    """Return ``2024-H2`` as ``July to December 2024``."""
    year, _, half = value.partition("-")
    return f"{_HALVES[half]} {year}"


def period(text: str) -> str:
    """Return an ISO 8601 period in words; what is none stays as it is.

    >>> period("2025-11/2026-04"), period("2026-11-24"), period("2024")
    ('November 2025 to April 2026', '24 November 2026', '2024')
    """
    ends = list(dict.fromkeys(part for part in text.split("/") if part))
    return " to ".join(_moment(part) for part in ends)


def listed(names: Iterable[str]) -> str:
    """Return names with commas between."""
    return ", ".join(names)


def _moment(text: str) -> str:
    try:
        return {10: day, 7: month}.get(len(text), str)(text)
    except ValueError:
        return text
