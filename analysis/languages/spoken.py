"""English that is finished text, in another language: cells, labels, captions, words inside pictures.

What a template made with results is a message with their names (`analysis.languages.catalogue`). Other text
is known whole, or by its form: the text with its figures and days taken out, ``{n1} of {n2}``, which the
translation puts back as they stood. A list is said item by item. What is not known stands in English, set
apart by two marks that page and PDF turn into a change of language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from analysis.languages import amounts
from analysis.languages.catalogue import Catalogue, Counted
from analysis.page.voice import END, ENGLISH
from analysis.text import clean

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NUMBER_OF_MONTH = {name: number for number, name in enumerate(_MONTHS, 1)} | {
    name[:3]: number for number, name in enumerate(_MONTHS, 1)
}
_MONTH = "|".join(sorted(_NUMBER_OF_MONTH, key=len, reverse=True))
_TAKEN_OUT = re.compile(
    r"(?P<code>\b\d{4}-\d{2}(?:-\d{2})?\b)"
    rf"|(?P<d>\b\d{{1,2}} (?:{_MONTH}) \d{{4}}\b)"
    rf"|(?P<m>\b(?:January to June|July to December|{_MONTH}) \d{{4}}\b)"
    r"|(?P<n>(?:(?<![\w.])[+−])?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*%?)"
)
_WORD = re.compile(r"[a-z]")  # what has no small letter is a code, such as MS or T40.4, or no word at all
_JOINTS = ("; ", ": ", ", ", " and ", " · ", " / ", "→")
CHANGED = "{what} ({before} before, {now} now)"  # of a verdict or status that is another
_CHANGED = re.compile(r"(.+) \((.+) before, (.+) now\)")
_IN_BRACKETS = re.compile(r"(.+) \(([^()]+)\)")


def form_of(english: str) -> tuple[str, dict[str, str]]:
    """Return a text with its figures and days taken out, and what was taken out, by name.

    >>> form_of("14 of 20 rows, as of 30 October 2025")
    ('{n1} of {n2} rows, as of {d1}', {'n1': '14', 'n2': '20', 'd1': '30 October 2025'})
    """
    found: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        kind = "n" if match.lastgroup == "code" else str(match.lastgroup)
        key = f"{kind}{sum(one.startswith(kind) for one in found) + 1}"
        found[key] = match[0]
        return f"{{{key}}}"

    return _TAKEN_OUT.sub(name, english), found


class Speaker:
    """Says finished English texts in a language.

    Attributes
    ----------
    left : dict of str to str
        What stood in English for want of a translation, each with the form that lacks one.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue, self.language = catalogue, catalogue.language
        self.left: dict[str, str] = {}
        self._said: dict[str, str | None] = {}

    def __call__(self, english: str) -> str:
        """Return a text in the language, or, where it has none, in English between the marks."""
        found = self.known(english)
        if found is None:
            self.left[english] = form_of(english.strip())[0]
            found = self.english(english)
        return found

    def name(self, english: str) -> str:
        """Return a name, or a title, which stands as it is where the language has no other."""
        found = self.known(english)
        return found if found is not None else self.english(english)

    def english(self, text: str) -> str:
        """Return English between the marks that say so."""
        return f"{ENGLISH}{clean(text)}{END}"

    def known(self, english: str) -> str | None:
        """Return a text in the language; None where it has none."""
        if english not in self._said:
            self._said[english] = self._known(english.strip())
        return self._said[english]

    def _known(self, text: str) -> str | None:
        for say in (self._whole, self._by_form, self._listed):
            found = say(text)
            if found is not None:
                return found
        return None if _WORD.search(text) else text

    def _whole(self, text: str) -> str | None:
        return self.catalogue.say(text) if text in self.catalogue and "{" not in text else None

    def _by_form(self, text: str) -> str | None:
        form, taken = form_of(text)
        if not taken:
            return None
        if form == "{d1}" or form == "{m1}":
            return self._written(form[1], text)
        if form not in self.catalogue:
            return None
        values: dict[str, Any] = {key: self._value(key, one) for key, one in taken.items()}
        return self.catalogue.say(form, **values)

    def _value(self, key: str, taken: str) -> object:
        if key[0] != "n":
            return self._written(key[0], taken)
        return Counted.of(int(taken), taken) if taken.isdigit() else taken

    def _written(self, kind: str, taken: str) -> str:
        *day, month, year = taken.split()
        if "to" in day:
            return amounts.half_year(int(year), taken.startswith("January"), self.language)
        iso = dt.date(int(year), _NUMBER_OF_MONTH[month], int(day[0]) if day else 1).isoformat()
        write: Callable[..., str] = amounts.day if kind == "d" else amounts.month
        return write(iso, self.language)

    def _listed(self, text: str) -> str | None:
        if not _WORD.search(text):
            return None
        changed = _CHANGED.fullmatch(text)
        if changed and CHANGED in self.catalogue:
            what, before, now = (self.known(one) for one in changed.groups())
            if what is not None and before is not None and now is not None:
                return self.catalogue.say(CHANGED, what=what, before=before, now=now)
        bracketed = _IN_BRACKETS.fullmatch(text)
        if bracketed:
            outer, inner = (self.known(one) for one in bracketed.groups())
            if outer is not None and inner is not None:
                return outer + self.language.brackets.format(inner)
        for joint in _JOINTS:
            if joint in text:
                said = [self.known(one) for one in text.split(joint)]
                if None not in said:
                    return self.language.joint(joint).join(str(one) for one in said)
        return None
