"""How results become words in a sentence: templates with named results, and one scale for change.

Every sentence of the brief is a template with named results, filled in here. A template is plain text with
``{key}`` or ``{key:form}``; forms are listed in `FORMS`. Within a chapter ``{name}`` stands for its own key.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analysis import writing
from analysis.errors import DataRefused, UnknownName
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
    UnknownName
        When `form` is not one of `FORMS`.
    DataRefused
        When it does not fit the type or the unit.
    """
    if form not in FORMS:
        raise UnknownName.of("form", form, FORMS, where=result.key)
    if form == "reason":
        return f"{result.label}: {result.status}. {result.reason}"
    if result.value is None:
        return result.status
    if form == "month" and result.type not in ("day", "month"):
        raise DataRefused(
            f"{result.key} is a {result.type}: only a day has a month.", remedy="Write it without a form."
        )
    if result.type == "number":
        return _number(result, form)
    text = str(result.value)
    if form == "month" or result.type == "month":
        return writing.month(text)
    if result.type == "day":
        return writing.day(text)
    if result.type == "half_year":
        return writing.half_year(text)
    if result.type == "interval" and isinstance(result.value, list):
        return writing.interval(result.value[0], result.value[1], result.unit)
    if result.type == "list" and isinstance(result.value, list):
        return writing.listed(result.value)
    return text


def parts(template: str, results: Mapping[str, Result], chapter: str = "") -> list[Part]:
    """Split a template into plain text and rendered results.

    Raises
    ------
    UnknownName
        When the template names a result that does not exist.
    DataRefused
        When the template types a digit itself: a number in a sentence is always a named result.
    """
    pieces: list[Part] = []
    for text, name, form, _ in _parsed(template):
        if any(character.isdigit() for character in text):
            raise DataRefused(
                f"a sentence types a numeral: '{text.strip()}'.", remedy="Make it a named result."
            )
        if text:
            pieces.append(Part(text))
        if name is not None:
            key = whole_key(name, results, chapter)
            pieces.append(Part(render(results[key], form or ""), key, form or ""))
    return pieces


def whole_key(name: str, results: Mapping[str, Result], chapter: str = "") -> str:
    """Return the key that a name in a template stands for; a name without a dot is the chapter's own."""
    key = name if "." in name else f"{chapter}.{name}"
    if key not in results:
        raise UnknownName.of("result", key, results)
    return key


def whole_keys(template: str, results: Mapping[str, Result], chapter: str = "") -> str:
    """Return a template with each name written as its whole key, so that it can be said elsewhere."""
    return "".join(
        text + (_braced(whole_key(name, results, chapter), form or "") if name is not None else "")
        for text, name, form, _ in _parsed(template)
    )


def names_in(template: str) -> list[str]:
    """Return the names of results in a template, in order."""
    return [name for _, name, _, _ in _parsed(template) if name is not None]


def sentence(pieces: Iterable[Part]) -> str:
    """Return the parts of a sentence as one text."""
    return "".join(piece.text for piece in pieces)


def _number(result: Result, form: str) -> str:
    value = float(result.value)  # type: ignore[arg-type]
    if form == "words":
        if result.unit != "percent":
            raise DataRefused(
                f"{result.key} is in {result.unit}: only a change in percent has words.",
                remedy="Write the number, or name the change.",
            )
        return change_words(value)
    value = abs(value) if form == "size" else value
    decimals = 2 if form == "exact" else result.decimals
    write = writing.number if form == "number" else writing.amount
    return write(value, result.unit, decimals=decimals, signed=form == "signed")


def _braced(key: str, form: str) -> str:
    return f"{{{key}:{form}}}" if form else f"{{{key}}}"


def _parsed(template: str) -> Iterable[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(string.Formatter().parse(template))
    except ValueError as error:
        raise DataRefused(
            f"a sentence cannot be read ({error}): '{template.strip()}'.", remedy="Close each { with a }."
        ) from error
