"""The named results as ``data/results/<set>.yml`` declares them: label, type, unit, definition, source.

A set is what one family of measures yields. A declared name may hold places, such as ``fy{year}_lb``; what
fills them is given with the value. ``{subject}`` in a label is what the measure was asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from analysis import yaml_file
from analysis.errors import DataRefused, UnknownName
from analysis.project import Project
from analysis.yaml_file import Model, Text, Wrong

Type = Literal["number", "choice", "interval", "day", "month", "half_year", "fiscal_year", "year", "list"]
Unit = Literal[
    "", "lb", "events", "count", "deaths", "usd", "million_usd", "tonnes", "percent", "percentage points",
    "ratio", "index", "days", "months",
]  # fmt: skip
_NAME = re.compile(r"[a-z0-9_{}]+")
_FIELD = re.compile(r"\{([A-Za-z_]+)\}")


class Origin(Model):
    """Where the results of a set come from: the words, and the dataset or timeline they are read from."""

    text: Text
    dataset: str = ""
    timeline: str = ""


class Declaration(Model):
    """What is said once of a named result.

    Attributes
    ----------
    label : str
        What it is, in words that stand alone.
    type, unit : str
        Numbers and intervals have a unit, other types have none.
    definition : str
        How it is counted, in a sentence.
    decimals : int, optional
        Where the unit's usual precision does not fit.
    choices : tuple of str
        The closed set of a choice or a list, or ``of``: the dataset or timeline column that holds it.
    source : str
        One of the set's `sources`, where it is not the first.
    """

    label: Text
    type: Type = "number"
    unit: Unit = ""
    definition: Text
    decimals: int | None = None
    choices: list[str] = Field(default_factory=list)
    of: str = ""
    source: str = ""

    @model_validator(mode="after")
    def _whole(self) -> Declaration:
        measured = self.type in ("number", "interval")
        if measured != bool(self.unit):
            raise ValueError(f"a {self.type} {'needs a' if measured else 'has no'} unit")
        if (self.type in ("choice", "list")) != bool(self.choices or self.of):
            raise ValueError("a choice or a list, and nothing else, needs 'choices' or 'of'")
        return self


class ResultSet(Model):
    """The file of one set: its sources by a short name, the first of them the usual one, and its results."""

    sources: dict[str, Origin]
    results: dict[str, Declaration]

    @model_validator(mode="after")
    def _named(self) -> ResultSet:
        if not self.sources:
            raise Wrong("no source is named.", "Name one.", at=("sources",))
        for name, declaration in self.results.items():
            if not _NAME.fullmatch(name):
                raise Wrong(f"'{name}' is no name in lower case.", at=("results", name))
            if declaration.source and declaration.source not in self.sources:
                raise Wrong.name("source", declaration.source, self.sources, at=("results", name))
        return self

    def origin(self, name: str) -> Origin:
        """Return where a declared result comes from."""
        return self.sources[self.results[name].source or next(iter(self.sources))]

    def declared(self, name: str) -> str | None:
        """Return the declared name that a filled-in `name` belongs to, or None."""
        if name in self.results:
            return name
        patterns = (key for key in self.results if "{" in key and _pattern(key).fullmatch(name))
        return max(patterns, key=len, default=None)  # the longest says most


def read(project: Project, name: str) -> ResultSet:
    """Return one set's declarations; raises `UnknownName` for a set that does not exist."""
    path = project.root / "data" / "results" / f"{name}.yml"
    if not path.is_file():
        raise UnknownName.of("set of results", name, names(project))
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


def names(project: Project) -> list[str]:
    """Return the names of all sets."""
    return sorted(path.stem for path in (project.root / "data" / "results").glob("*.yml"))


def require(project: Project, key: str, *, where: str = "") -> None:
    """Refuse a key ``set.name`` that no set declares, with the nearest one; see `known_keys`."""
    name, _, result = key.partition(".")
    if name not in names(project) or not read(project, name).declared(result):
        raise UnknownName.of("result", key, known_keys(project), where=where)


def known_keys(project: Project) -> list[str]:
    """Return the keys of all declared results; places that a measure fills in stand in braces."""
    return [f"{name}.{key}" for name in names(project) for key in read(project, name).results]


def filled(text: str, values: Mapping[str, object], *, key: bool) -> str:
    """Return a name or label with its places filled; in a key each value is a slug."""

    def value(match: re.Match[str]) -> str:
        place = match.group(1)
        if place not in values:
            raise DataRefused(
                f"'{text}' has a place '{place}' that the measure does not fill.",
                where="data/results",
                remedy=f"Places filled: {', '.join(values) or 'none'}.",
            )
        return slug(str(values[place])) if key else str(values[place])

    return _FIELD.sub(value, text)


def slug(text: str) -> str:
    """Return a text as a part of a key: lower case, with underscores."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


@lru_cache(maxsize=64)
def _read(path: Path, changed: int, size: int) -> ResultSet:
    return yaml_file.read(path, ResultSet)


@lru_cache(maxsize=512)
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(_FIELD.sub("[a-z0-9_]+", key))
