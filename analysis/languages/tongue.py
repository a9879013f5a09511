"""The languages in which the brief stands beside English, and how each joins what it is given."""

from __future__ import annotations

from dataclasses import dataclass

from babel import Locale


@dataclass(frozen=True)
class Language:
    """A language.

    Attributes
    ----------
    tag : str
        As ``lang`` and ``hreflang`` have it (BCP 47).
    name : str
        Its own name.
    locale : Locale
        What Babel knows of it: months, numbers, lists, and which counts have a form of their own.
    clause, item, opening : str
        What stands between the clauses of the title, between the parts of a cell, and after an opening.
    sentences : str
        What stands between two sentences.
    stop, part, conjunction : str
        What ends a sentence before another, stands between the items of a long list, and before the last.
    brackets : str
        What a word in brackets stands in, with ``{}`` for the word.
    han : bool
        Whether it is written in Chinese characters, for which no page can count on the reader's machine.
    """

    tag: str
    name: str
    locale: Locale
    clause: str
    item: str
    opening: str
    sentences: str
    stop: str
    part: str
    conjunction: str
    brackets: str
    han: bool = False

    def joint(self, english: str) -> str:
        """Return what stands in the language where English has a joint between two words."""
        own = {", ": self.item, ": ": self.opening, " and ": self.conjunction, "; ": self.part}
        return own.get(english, english)


CHINESE = Language(
    "zh-Hans",
    "简体中文",
    Locale("zh", script="Hans"),
    "，",
    "，",
    "：",
    "",
    "。",
    "；",
    "和",
    "（{}）",
    han=True,
)
# Of Mexico: its decimal point is that of the tables.
SPANISH = Language("es-MX", "Español", Locale("es", "MX"), ", ", ", ", ": ", " ", ". ", "; ", " y ", " ({})")
LANGUAGES = {language.tag: language for language in (CHINESE, SPANISH)}
