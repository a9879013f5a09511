"""What a page says of itself, and in which language: English, unless `analysis.languages` gives another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from analysis import writing
from analysis.chapter import style

# Marks around what is English in another language: page and PDF turn them into a change of language.
ENGLISH, END = "\ue010", "\ue011"


def unmarked(text: str) -> str:
    """Return text without the marks around what stands in English."""
    return text.replace(ENGLISH, "").replace(END, "")


@dataclass(frozen=True)
class Voice:
    """A language as page and PDF need it.

    Attributes
    ----------
    tag, lang, region : str
        As HTML has the language, and as Typst has its two parts; no region is blank.
    say : callable
        Returns finished English text in the language.
    day : callable
        Returns an ISO day in words.
    gap, stop : str
        What stands between two sentences, and ends one.
    han : bool
        Whether it is written in Chinese characters.
    fonts : tuple of Path
        Folders of its typefaces.
    """

    tag: str = "en"
    lang: str = "en"
    region: str = ""
    say: Callable[[str], str] = str
    day: Callable[[str], str] = writing.day
    gap: str = " "
    stop: str = "."
    han: bool = False
    fonts: tuple[Path, ...] = (style.FONTS,)


IN_ENGLISH = Voice()
