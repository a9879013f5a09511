"""The words that page and PDF say of themselves: found in their templates, or made with a number."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from analysis.chapter.wording import CHANGE_SCALE
from analysis.page.voice import Voice

TEMPLATES = Path(__file__).parent / "templates"
NAMES = ("page/page.html.j2", "page/page.js", "pdf/brief.typ")
# Said by code: of citations, of the lines beside a table's rows, of a table's length and its filter by year.
ALSO = ("Metrics brief", "release", "Data:", "as known:", "1 row", "12 rows", "before 2020")
_SAID = re.compile(r"""\b(?:_|say|t)\((?P<quote>["'])(?P<text>(?:(?!(?P=quote)).)+)(?P=quote)""")


@cache
def own_words(name: str) -> tuple[str, ...]:
    """Return the English words of a template, each as it stands in its call of ``_`` or ``say``."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    return tuple(dict.fromkeys(match["text"] for match in _SAID.finditer(text)))


def counted(rows: int) -> str:
    """Return how long a table is.

    >>> counted(1), counted(12)
    ('1 row', '12 rows')
    """
    return f"{rows} row{'' if rows == 1 else 's'}"


def change_scale(voice: Voice) -> list[tuple[str, str, str]]:
    """Return the words of change: each bound in words, and what is said upward and downward."""
    bounds = [f"below {bound:.0f}%" for bound, _, _ in CHANGE_SCALE[:-1]]
    bounds.append(f"{CHANGE_SCALE[-2][0]:.0f}% or more")
    return [
        (voice.say(bound), voice.say(more), voice.say(less))
        for bound, (_, more, less) in zip(bounds, CHANGE_SCALE, strict=True)
    ]
