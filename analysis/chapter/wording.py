"""How values become words: numbers with their units, dates, and one scale for change.

Every sentence of the brief is a template with named results, filled in here. A template is plain text with
``{key}`` or ``{key:form}``; forms are listed in `FORMS`.
"""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analysis.measures.results import Result

FORMS = {
    "": "number and unit, date or text",
    "number": "the number alone",
    "exact": "two decimals and the unit",
    "signed": "with a plus or minus sign",
    "size": "without its sign",
    "words": "a change in percent, in the words of CHANGE_SCALE",
    "month": "a day as its month and year",
    "reason": "why a result has no value",
}

# Bounds are in percent of the earlier value; each row holds below its bound. Stated in the brief.
CHANGE_SCALE = (
    (2.0, "about the same as", "about the same as"),
    (10.0, "slightly more than", "slightly less than"),
    (25.0, "more than", "less than"),
    (50.0, "much more than", "much less than"),
    (float("inf"), "far more than", "far less than"),
)

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


@dataclass(frozen=True)
class Part:
    """A piece of a sentence: plain text, or the rendering of the result named `key` in `form`."""

    text: str
    key: str | None = None
    form: str = ""


def change_words(percent: float) -> str:
    """Return the words of `CHANGE_SCALE` for a change in percent; what it is compared to follows them."""
    for bound, more, less in CHANGE_SCALE:
        if abs(percent) < bound:
            return more if percent >= 0 else less
    raise ValueError(f"{percent} is not a change in percent")


def render(result: Result, form: str = "") -> str:
    """Return a result as the text a reader sees.

    Raises
    ------
    ValueError
        When `form` is not one of `FORMS`, or does not fit the unit.
    """
    if form not in FORMS:
        raise ValueError(f"form '{form}' of {result.key} is not one of {', '.join(FORMS)}")
    if form == "reason":
        return f"{result.label}: {result.status}. {result.reason}"
    if result.value is None:
        return result.status
    if form == "month":
        return _date_text(str(result.value), "month")
    if result.unit in ("date", "month", "text"):
        return _date_text(str(result.value), result.unit)
    value = float(result.value)
    if form == "words":
        if result.unit != "percent":
            raise ValueError(f"{result.key} is in {result.unit}: only a change in percent has words")
        return change_words(value)
    if form == "size":
        value = abs(value)
    if result.unit == "year":
        return f"{value:.0f}"
    number = _number(value, result.unit, exact=form == "exact")
    if form == "signed" and not number.startswith("\u2212") and value != 0:
        number = f"+{number}"
    return number if form == "number" else number + unit_suffix(result.unit, number)


def unit_suffix(unit: str, number: str = "") -> str:
    """Return what follows a number of `unit`; blank where the sentence names the unit itself."""
    suffix = _SUFFIX.get(unit, "")
    if number == "1" and suffix.endswith("s"):
        return suffix[:-1]
    return suffix


def parts(template: str, results: Mapping[str, Result]) -> list[Part]:
    """Split a template into plain text and rendered results.

    Raises
    ------
    KeyError
        When the template names a result that does not exist.
    ValueError
        When the template types a digit itself: a number in a sentence is always a named result.
    """
    pieces: list[Part] = []
    for text, key, form, _ in string.Formatter().parse(template):
        if any(character.isdigit() for character in text):
            raise ValueError(f"a sentence types a numeral: '{text.strip()}'. Make it a named result.")
        if text:
            pieces.append(Part(text))
        if key is not None:
            if key not in results:
                raise KeyError(f"no result is called {key}")
            pieces.append(Part(render(results[key], form or ""), key, form or ""))
    return pieces


def sentence(pieces: Iterable[Part]) -> str:
    """Return the parts of a sentence as one text."""
    return "".join(piece.text for piece in pieces)


def day(value: dt.date | str) -> str:
    """Return a day, or its ISO text, as the brief writes it: 4 November 2025."""
    if isinstance(value, str):
        value = dt.date.fromisoformat(value)
    return f"{value.day} {value:%B %Y}"


def _number(value: float, unit: str, *, exact: bool) -> str:
    decimals = 2 if exact else _decimals(value, unit)
    text = f"{value:,.{decimals}f}"
    if float(text.replace(",", "")) == 0:
        text = text.lstrip("-")
    return text.replace("-", "\u2212")


def _decimals(value: float, unit: str) -> int:
    if unit in ("events", "count", "deaths", "days", "months", "year"):
        return 0
    if unit in ("ratio", "index"):
        return 2
    if unit == "usd":
        return 0
    if unit in ("lb", "million_usd", "tonnes"):
        return 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    # A rate of 12.5% keeps its half point; a rate of 10% does not become 10.0%.
    return 0 if round(value, 1) == round(value) else 1


def _date_text(value: str, unit: str) -> str:
    if unit == "date":
        return day(dt.date.fromisoformat(value))
    if unit == "month":
        return f"{dt.date.fromisoformat(value[:7] + '-01'):%B %Y}"
    return value
