"""Text from elsewhere made harmless: for a page, a feed, a terminal."""

from __future__ import annotations

import re
from typing import TypeVar, cast

# Control characters, marks of direction, what is no character (U+FFFE, U+FFFF), and the project's own marks
# (U+E010, U+E011, see `analysis.page.voice`), which no source may set.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ue010\ue011]"
)
# The characters XML 1.0 does not allow; a reader rejects the whole file for one.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a spreadsheet takes for the start of a formula, full-width forms included: OWASP, CSV Injection.
_FORMULA = re.compile(r" *[=+\-@\t\r\n＝＋－＠]")

T = TypeVar("T")


def clean(value: T) -> T:
    """Return a tree whose strings hold no control characters and no marks that turn the reading direction.

    Mappings and lists are gone through; what is neither these nor text stays as it is.

    >>> clean({"a": ["turned \\u202e text", 1]})
    {'a': ['turned  text', 1]}
    """
    if isinstance(value, str):
        return cast(T, _UNSEEN.sub("", value))
    if isinstance(value, dict):
        return cast(T, {key: clean(item) for key, item in value.items()})
    return cast(T, [clean(item) for item in value]) if isinstance(value, list) else value


def encodable(text: str) -> str:
    """Return a clean text in which halves of characters are question marks, so that UTF-8 can write it."""
    return clean(text).encode("utf-8", "replace").decode("utf-8")


def defused(text: str) -> str:
    """Return a clean text that no spreadsheet runs: what begins as a formula stands behind an apostrophe.

    >>> defused("=1+1"), defused("1+1"), defused("turned \\u202e text")
    ("'=1+1", '1+1', 'turned  text')
    """
    safe = clean(text)
    return f"'{safe}" if _FORMULA.match(text) or _FORMULA.match(safe) else safe


def for_xml(text: str) -> str:
    """Return a text without the characters that XML forbids."""
    return _NOT_XML.sub("", text)


def printable(text: str) -> str:
    """Return text that cannot steer a terminal: what cannot be printed, line ends apart, is a blank.

    >>> printable("red\\x1b[31m")
    'red [31m'
    """
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)


def counted(number: int, thing: str) -> str:
    """Return a number of things in words.

    >>> counted(1, "row"), counted(1200, "row")
    ('1 row', '1,200 rows')
    """
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
