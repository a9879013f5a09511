"""The languages in which page one stands beside English, and how each joins what it is given."""

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
    han: bool = False


CHINESE = Language("zh-Hans", "简体中文", Locale("zh", script="Hans"), "，", "，", "：", "", han=True)
# Of Mexico: its decimal point is that of the tables.
SPANISH = Language("es-MX", "Español", Locale("es", "MX"), ", ", ", ", ": ", " ")
LANGUAGES = {language.tag: language for language in (CHINESE, SPANISH)}
