"""Words that a translation must not use (``data/languages/forbidden.csv``): what to write, and why."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.errors import DataRefused
from analysis.languages.catalogue import FOLDER, text_of
from analysis.languages.tongue import LANGUAGES, Language
from analysis.project import Project

FORBIDDEN = "forbidden.csv"
COLUMNS = ["language", "word", "write_instead", "why"]


@dataclass(frozen=True)
class Term:
    """A word, in the language it is forbidden in."""

    language: str
    word: str
    write_instead: str
    why: str


def forbidden(project: Project) -> list[Term]:
    """Return the words that translations must not use; raises `DataRefused` where the file is not so."""
    path = project.root / "data" / FOLDER / FORBIDDEN
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    if not rows or rows[0] != COLUMNS or any(len(row) != len(COLUMNS) for row in rows):
        raise DataRefused(
            f"its columns are not {', '.join(COLUMNS)}.", where=path.name, remedy="Restore the first line."
        )
    terms = [Term(*row) for row in rows[1:]]
    for number, term in enumerate(terms, start=2):
        if term.language not in LANGUAGES or not term.word:
            raise DataRefused(
                f"'{term.language}' is no language here, or the word is blank.",
                where=f"{path.name}, line {number}",
                remedy=f"Languages: {', '.join(LANGUAGES)}.",
            )
    return terms


def used(project: Project, language: Language) -> Iterator[Term]:
    """Yield the forbidden words that a language's translations use, whatever their case."""
    lines = text_of(project, language).lower().splitlines()
    said = "\n".join(line for line in lines if not line.startswith("#"))
    yield from (
        term for term in forbidden(project) if term.language == language.tag and term.word.lower() in said
    )
