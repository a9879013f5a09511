"""How results become words in a sentence: templates with named results, and one scale for change.

Every sentence of the brief is a template with named results, filled in here. A template is plain text with
``{key}`` or ``{key:form}``; forms are listed in `FORMS`. Within a chapter ``{name}`` stands for its own key.

A count chooses its words: of ``{key:none is open|one is open|{} are open}`` the first is said for none, the
second for one, the third for more. Within them ``{}`` stands for the count itself, and other results may be
named.

A figure or table is referred to by its key, ``({figure:monthly})`` or ``({table:seizures.years})``, and reads
as its number in ``data/numbers.yml``, with a link to it. Where it is left out on an early day, so are the
reference and the brackets around it.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from analysis import writing
from analysis.chapter.numbering import KINDS, Numbers
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

CHOICE = "|"  # between the words for none, for one and for more
COUNTED = ("count", "events", "deaths", "days", "months")

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
    """A piece of a sentence: plain text, the rendering of the result named `key` in `form`, or the number of
    the figure or table whose key is `exhibit`.
    """

    text: str
    key: str | None = None
    form: str = ""
    exhibit: str = ""


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


def parts(
    template: str, results: Mapping[str, Result], chapter: str = "", numbers: Numbers | None = None
) -> list[Part]:
    """Split a template into plain text, rendered results, and the numbers of figures and tables.

    Raises
    ------
    UnknownName
        When the template names a result that does not exist, or a figure or table without a number.
    DataRefused
        When the template types a digit itself: a number in a sentence is always a named result. Also where
        something that is no count is to choose words, or has not words for none, one and more.
    """
    return list(_pieces(template, results, chapter, numbers or Numbers()))


def whole_key(name: str, results: Mapping[str, Result], chapter: str = "") -> str:
    """Return the key that a name in a template stands for; a name without a dot is the chapter's own."""
    key = name if "." in name else f"{chapter}.{name}"
    if key not in results:
        raise UnknownName.of("result", key, results)
    return key


def whole_keys(template: str, results: Mapping[str, Result], chapter: str = "") -> str:
    """Return a template with each name written as its whole key, so that it can be said elsewhere."""
    return "".join(text + _rewritten(name, form, results, chapter) for text, name, form in parsed(template))


def names_in(template: str) -> list[str]:
    """Return the names of results in a template, in order, those inside a count's words too."""
    return [name for name, _ in named(template)]


def named(template: str) -> list[tuple[str, str]]:
    """Return the names of results in a template as `names_in` does, each with its form."""
    found: list[tuple[str, str]] = []
    for _, name, form in parsed(template):
        found += [(name, form)] if name and name not in KINDS else []
        found += named(form) if CHOICE in form else []
    return found


def exhibits_in(template: str) -> list[str]:
    """Return the keys of the figures and tables that a template refers to, as it writes them."""
    found: list[str] = []
    for _, name, form in parsed(template):
        found += [form] if name in KINDS else exhibits_in(form) if CHOICE in form else []
    return found


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


def _pieces(
    template: str, results: Mapping[str, Result], chapter: str, numbers: Numbers, own: str = ""
) -> Iterator[Part]:
    """Yield the parts of a template; `own` is the key that ``{}`` stands for."""
    for text, name, form in parsed(template):
        if any(character.isdigit() for character in text):
            raise DataRefused(
                f"a sentence types a numeral: '{text.strip()}'.", remedy="Make it a named result."
            )
        if text:
            yield Part(text)
        if name is None:
            continue
        if name in KINDS:
            key = _whole_exhibit(form, chapter)
            yield Part(numbers.require("figure" if name == "figure" else "table", key), exhibit=key)
            continue
        key = own if own and not name else whole_key(name, results, chapter)
        if CHOICE not in form:
            yield Part(render(results[key], form), key, form)
        elif results[key].value is None:
            yield Part(results[key].status, key)
        else:
            yield from _pieces(_chosen(results[key], form), results, chapter, numbers, key)


def _chosen(result: Result, form: str) -> str:
    """Return the words that a count chooses: for none (or below), for one, for more."""
    words, value = _alternatives(form), result.value
    if len(words) != 3:
        raise DataRefused(
            f"a sentence has {len(words)} forms of words for {result.key} and not three: '{form}'.",
            remedy="Write {name:words for none|for one|for more}; each may be blank.",
        )
    if result.type == "list" and isinstance(value, list):
        size = len(value)
    elif result.type == "number" and result.unit in COUNTED and isinstance(value, (int, float)):
        size = round(value)
    else:
        raise DataRefused(
            f"{result.key} is a {result.type} in '{result.unit}': only a count or a list chooses words.",
            remedy=f"Units that are counted: {', '.join(COUNTED)}.",
        )
    return words[min(max(size, 0), 2)]


def _alternatives(form: str) -> list[str]:
    """Split at the strokes that stand outside of inner braces."""
    words, depth = [""], 0
    for character in form:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if character == CHOICE and depth == 0:
            words.append("")
        else:
            words[-1] += character
    return words


def _rewritten(name: str | None, form: str, results: Mapping[str, Result], chapter: str) -> str:
    """Return a name in braces with its whole key; ``{}`` stays as it is."""
    if name is None:
        return ""
    if name in KINDS:
        return f"{{{name}:{_whole_exhibit(form, chapter)}}}"
    key = whole_key(name, results, chapter) if name else ""
    form = whole_keys(form, results, chapter) if CHOICE in form else form
    return f"{{{key}:{form}}}" if form else f"{{{key}}}"


def _whole_exhibit(key: str, chapter: str) -> str:
    """Return the key of a figure or table; one without a full stop is the chapter's own."""
    return key if "." in key else f"{chapter}.{key}"


def parsed(template: str) -> list[tuple[str, str | None, str]]:
    """Return the pieces of a template: text, then the name in braces after it (None at the end), its form."""
    try:
        return [(text, name, form or "") for text, name, form, _ in string.Formatter().parse(template)]
    except ValueError as error:
        raise DataRefused(
            f"a sentence cannot be read ({error}): '{template.strip()}'.", remedy="Close each { with a }."
        ) from error
