"""The numbers of figures and tables, as ``data/numbers.yml`` keeps them.

A number is the number of the chapter, a full stop, and the place of the figure or table among those of its
kind in the chapter: "Figure 6.2". It is given once, in reading order, and kept: what is moved keeps it, what
is dropped leaves it unused, and what is left out on an early day changes no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import Field, model_validator

from analysis import yaml_file
from analysis.errors import UnknownName
from analysis.project import Project
from analysis.yaml_file import Model, Several, Wrong

FILE_NAME = "numbers.yml"
Kind = Literal["figure", "table"]
KINDS: dict[Kind, str] = {"figure": "Figure", "table": "Table"}  # the word before the number
HEAD = """\
# The numbers of figures and tables, given in reading order and kept for good. `brief check --fix` adds
# those of new ones and moves those of dropped ones to the retired, which are not given again. A chapter of
# the annex has a letter.
"""
_PLACE = re.compile(r"(?:\d+|[A-Z])\.\d+")
_CHAPTER = re.compile(r"\d+|[A-Z]")


class Numbers(Model):
    """The file.

    Attributes
    ----------
    chapters : dict of str to str
        Number or letter of each chapter by name.
    figures, tables : dict of str to str
        Number by key, ``chapter.name``.
    retired_figures, retired_tables : tuple of str
        Numbers given once, of figures and tables that stand in no notebook any more.
    """

    chapters: dict[str, str] = Field(default_factory=dict)
    figures: dict[str, str] = Field(default_factory=dict)
    tables: dict[str, str] = Field(default_factory=dict)
    retired_figures: Several[str] = ()
    retired_tables: Several[str] = ()

    @model_validator(mode="after")
    def _each_once(self) -> Numbers:
        for at, numbers, form in (
            ("chapters", [*self.chapters.values()], _CHAPTER),
            ("figures", [*self.figures.values(), *self.retired_figures], _PLACE),
            ("tables", [*self.tables.values(), *self.retired_tables], _PLACE),
        ):
            for number in numbers:
                if not form.fullmatch(number):
                    raise Wrong(f"'{number}' is no number of {at}.", "Write 6.2, in quotes.", at=(at,))
                if numbers.count(number) > 1:
                    raise Wrong(f"the number {number} is given twice.", "Give one the next free.", at=(at,))
        return self

    def of(self, kind: Kind) -> dict[str, str]:
        """Return the numbers of a kind by key."""
        return self.figures if kind == "figure" else self.tables

    def label(self, kind: Kind, key: str) -> str:
        """Return ``Figure 6.2`` or ``Table 3.1``; blank for what has no number yet."""
        number = self.of(kind).get(key, "")
        return f"{KINDS[kind]} {number}" if number else ""

    def require(self, kind: Kind, key: str) -> str:
        """Return the label; raises `UnknownName` with the nearest key for what has no number."""
        if key not in self.of(kind):
            raise UnknownName.of(kind, key, self.of(kind), where=f"data/{FILE_NAME}")
        return self.label(kind, key)


def read(project: Project) -> Numbers:
    """Return the numbers of a project, none where it has no such file; raises `DataRefused` with the line."""
    path = project.root / "data" / FILE_NAME
    if not path.is_file():
        return Numbers()
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


def renewed(
    numbers: Numbers, chapters: Iterable[tuple[str, bool]], exhibits: Iterable[tuple[Kind, str]]
) -> Numbers:
    """Return the numbers with those of new chapters, figures and tables, and without dropped ones.

    Parameters
    ----------
    numbers : Numbers
    chapters : iterable of (name, whether it stands in the annex)
        In reading order. A chapter keeps its number when it moves.
    exhibits : iterable of (kind, key)
        All that stand in the notebooks, in reading order.
    """
    places = dict(numbers.chapters)
    for name, annex in chapters:
        if name not in places:
            taken = set(places.values())
            free = (chr(letter) for letter in range(ord("A"), ord("Z") + 1))
            plain = (str(number) for number in range(1, len(taken) + 2))
            places[name] = next(place for place in (free if annex else plain) if place not in taken)
    listed = list(exhibits)
    kept: dict[Kind, dict[str, str]] = {}
    gone: dict[Kind, tuple[str, ...]] = {}
    for kind in KINDS:
        old = numbers.of(kind)
        retired = numbers.retired_figures if kind == "figure" else numbers.retired_tables
        given = [*old.values(), *retired]
        keys = dict.fromkeys(key for one, key in listed if one == kind)
        kept[kind] = {}
        for key in keys:
            number = old.get(key) or _next(places[key.split(".")[0]], given)
            given += [] if key in old else [number]
            kept[kind][key] = number
        gone[kind] = (*retired, *(number for key, number in old.items() if key not in keys))
    return Numbers(
        chapters=places,
        figures=kept["figure"],
        tables=kept["table"],
        retired_figures=gone["figure"],
        retired_tables=gone["table"],
    )


def text_of(numbers: Numbers) -> str:
    """Return the text of the file."""
    content = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in numbers.model_dump().items()
    }
    return HEAD + yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=110)


def _next(chapter: str, given: Iterable[str]) -> str:
    """Return the number after the highest that the chapter ever gave."""
    places = [int(number.split(".")[1]) for number in given if number.split(".")[0] == chapter]
    return f"{chapter}.{max(places, default=0) + 1}"


@lru_cache(maxsize=8)
def _read(path: Path, changed: int, size: int) -> Numbers:
    return yaml_file.read(path, Numbers)
