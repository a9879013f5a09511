"""The schema of a timeline: its columns, what each may hold, and which cells a read of an earlier day shows.

A schema lies beside its table under ``data/timelines`` as a Frictionless Table Schema in YAML; what all
tables share, and the meaning of the keys that are this project's own, stands in ``common.yml``.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import Field as Default

from analysis import yaml_file
from analysis.dates import parse_partial
from analysis.errors import DataRefused, UnknownName, nearest
from analysis.yaml_file import Model, Text

COMMON = "common.yml"
# Names that end so stand for a group, where a reference allows groups.
GROUP_ENDING = "(group)"

_NUMBERS = {"number": re.compile(r"-?\d+(\.\d+)?"), "integer": re.compile(r"-?\d+")}
_ADDRESS = re.compile(r"https?://\S+")


class Constraints(Model):
    """What a cell may hold; of a list, what each of its names may be."""

    required: bool = False
    enum: list[Text] = Default(default_factory=list)
    pattern: str = ""
    minimum: float | None = None
    maximum: float | None = None


class Column(Model):
    """One column, a field in the words of Table Schema."""

    name: Text
    title: Text
    type: Literal["string", "date", "number", "integer", "year", "boolean", "list"]
    description: Text
    format: Literal["", "any", "uri"] = ""
    delimiter: Literal["", "; "] = ""
    trueValues: list[Text] = Default(default_factory=list)
    falseValues: list[Text] = Default(default_factory=list)
    set: str = ""
    constraints: Constraints = Constraints()

    def names(self, cell: str) -> list[str]:
        """Return the names a cell holds: several of a list, one of any other column, none of a blank."""
        return names_in(cell) if self.type == "list" else [cell] if cell else []

    @property
    def choices(self) -> list[str]:
        """The closed set of values; empty where any value may stand."""
        return [*self.trueValues, *self.falseValues] or self.constraints.enum

    def fault(self, cell: str) -> tuple[str, str] | None:
        """Return what is wrong with a cell and what to do about it; None where nothing is."""
        if not cell:
            return ("is blank", "Fill it in.") if self.constraints.required else None
        return next(filter(None, map(self._fault_of, self.names(cell))), None)

    def _fault_of(self, name: str) -> tuple[str, str] | None:
        if self.choices and name not in self.choices:
            hint = nearest(name, self.choices).strip()
            return "is not allowed", f"{hint} Allowed: {', '.join(self.choices)}.".strip()
        if self.type == "date" and not _is_date(name):
            return "is not a date", "Write YYYY-MM-DD."
        if self.type == "year" and not re.fullmatch(r"\d{4}", name):
            return "is not a year", "Write YYYY."
        if self.type in _NUMBERS and not _NUMBERS[self.type].fullmatch(name):
            return f"is not a{'n integer' if self.type == 'integer' else ' number'}", (
                "Write a plain number or leave it blank."
            )
        if self.format == "uri" and not _ADDRESS.fullmatch(name):
            return "is not a web address", "Write the whole address, starting with https://."
        if self.constraints.pattern and not re.fullmatch(self.constraints.pattern, name):
            return "is not written as it should be", f"It must match {self.constraints.pattern}."
        return self._outside(name)

    def _outside(self, name: str) -> tuple[str, str] | None:
        low, high = self.constraints.minimum, self.constraints.maximum
        if low is not None and float(name) < low:
            return f"is below {low:g}", "Correct the number."
        if high is not None and float(name) > high:
            return f"is above {high:g}", "Correct the number."
        return None


class Reference(Model):
    """The table and column that hold the names; a blank table is the table itself."""

    resource: str
    fields: Text


class ForeignKey(Model):
    """A column whose names stand in another table, or in another row."""

    fields: Text
    reference: Reference
    groups: bool = False
    mutual: bool = False


class RowReference(Model):
    """The two columns that name a row of any timeline: its table and its key; a blank key names none."""

    table: Text
    row: Text


class Visibility(Model):
    """Which rows and cells a read of an earlier day shows; ``common.yml`` says what each key means."""

    visible_from: list[Text]
    not_before: list[Text] = Default(default_factory=list)
    masked_after: list[Text] = Default(default_factory=list)
    withheld: dict[str, list[Text]] = Default(default_factory=dict)
    hindsight: list[Text] = Default(default_factory=lambda: ["note"])
    undated: Literal["hidden", "visible", "reviewed"] = "hidden"
    reviewed: dt.date


class Timeline(Model):
    """The schema of one table; `name` is that of its file, and `fields` ends with the shared columns.

    `searched` is the day until which its events were looked for, `says` the columns that tell what a row is
    about, `inOrder` lists of dates that follow each other, `order` what its rows are sorted by. A table that
    is not `sourced` speaks of rows of the others, and has no columns of a source.
    """

    name: str = ""
    title: Text
    description: Text
    compiled: Text
    searched: dt.date
    says: list[Text] = Default(min_length=1)
    sourced: bool = True
    fields: list[Column]
    primaryKey: Text
    foreignKeys: list[ForeignKey] = Default(default_factory=list)
    rowReference: RowReference | None = None
    inOrder: list[list[Text]] = Default(default_factory=list)
    order: Literal["date", "key"] = "date"
    visibility: Visibility

    @property
    def key(self) -> str:
        """The column that identifies a row: always the first."""
        return self.primaryKey

    @property
    def columns(self) -> list[str]:
        """Names of all columns, the shared ones last."""
        return [column.name for column in self.fields]

    def of_type(self, *types: str) -> list[str]:
        """Return the names of the columns of these types."""
        return [column.name for column in self.fields if column.type in types]

    def column(self, name: str) -> Column:
        """Return a column; raises `UnknownName` with the nearest name that there is."""
        for column in self.fields:
            if column.name == name:
                return column
        raise UnknownName.of("column", name, self.columns, where=f"timeline {self.name}")

    def choices(self, name: str) -> list[str]:
        """Return the closed set of values of a column, in the order of the schema."""
        return self.column(name).choices


class Confidence(Model):
    """What the three levels mean."""

    confirmed: Text
    reported: Text
    unconfirmed: Text


class Conventions(Model):
    """How all tables are written."""

    format: Text
    dates: Text
    confidence: Confidence
    links: Text


class Common(Model):
    """What all timelines share: their names in order, closed sets, and the columns of the source."""

    conventions: Conventions
    searched_within_days: int = Default(ge=1)
    timelines: list[Text] = Default(min_length=1)
    sets: dict[str, list[Text]]
    fields: list[Column]


def common(folder: Path) -> Common:
    """Return what all timelines of a project share (read once while its file stays as it is)."""
    shared: Common = _read(Common, *_state(folder / COMMON))
    return shared


def listed(folder: Path) -> list[str]:
    """Return the names of a project's timelines, in the order in which they are shown."""
    return common(folder).timelines


def schema(folder: Path, name: str) -> Timeline:
    """Return the schema of a timeline (read once while its file stays as it is).

    Raises
    ------
    UnknownName
        When ``common.yml`` lists no timeline of this name.
    DataRefused
        When a schema is not as described, or names a column, a set or a table that there is not.
    """
    if name not in listed(folder):
        raise UnknownName.of("timeline", name, listed(folder))
    return _schema(name, _state(folder / COMMON), _state(folder / f"{name}.yml"))


def schemas(folder: Path) -> dict[str, Timeline]:
    """Return the schemas of all timelines of a project by name, in the order in which they are shown."""
    return {name: schema(folder, name) for name in listed(folder)}


def names_in(text: str) -> list[str]:
    """Return the names of a cell that lists several, separated by semicolon and space."""
    return [name.strip() for name in text.split(";") if name.strip()]


_State = tuple[Path, int, int]
M = TypeVar("M", Common, Timeline)


def _state(path: Path) -> _State:
    """Return a file's path, time of change and size, by which a cache knows that it is as it was."""
    if not path.is_file():
        return path, 0, 0
    status = path.stat()
    return path, status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=256)
def _read(model: type[M], path: Path, changed: int, size: int) -> M:
    return yaml_file.read(path, model)


@functools.lru_cache(maxsize=256)
def _schema(name: str, state: _State, own: _State) -> Timeline:
    shared: Common = _read(Common, *state)
    timeline: Timeline = _read(Timeline, *own)
    where = own[0].name
    fields = [*timeline.fields, *(shared.fields if timeline.sourced else ())]
    columns = [_with_set(column, shared.sets, where) for column in fields]
    whole = timeline.model_copy(update={"name": name, "fields": columns})
    _refuse_unknown_columns(whole, where)
    for key in whole.foreignKeys:
        if key.reference.resource not in ("", *shared.timelines):
            raise UnknownName.of("timeline", key.reference.resource, shared.timelines, where=where)
    return whole


def _with_set(column: Column, sets: Mapping[str, list[str]], where: str) -> Column:
    """Return a column with the values of the closed set that it names."""
    if not column.set:
        return column
    if column.set not in sets:
        raise UnknownName.of("set", column.set, sets, where=f"{where}, {column.name}")
    constraints = column.constraints.model_copy(update={"enum": sets[column.set]})
    return column.model_copy(update={"constraints": constraints})


def _refuse_unknown_columns(timeline: Timeline, where: str) -> None:
    """Refuse a schema that names a column twice, or in a key or rule one that it does not have."""
    seen = timeline.visibility
    dates = [*seen.visible_from, *seen.not_before, *seen.masked_after, *seen.withheld]
    spoken_for = [column for columns in seen.withheld.values() for column in columns]
    to_rows = timeline.rowReference
    keys = [key.fields for key in timeline.foreignKeys] + ([to_rows.table, to_rows.row] if to_rows else [])
    ordered = [name for columns in timeline.inOrder for name in columns]
    for name in (*dates, *spoken_for, *seen.hindsight, *keys, *timeline.says, *ordered):
        if name not in timeline.columns:
            raise UnknownName.of("column", name, timeline.columns, where=where)
    for name in (*dates, *ordered):
        if timeline.column(name).type not in ("date", "year"):
            raise DataRefused(f"{name} is not a date.", where=where, remedy="Name a column of type date.")
    twice = [name for name in timeline.columns if timeline.columns.count(name) > 1]
    if twice:
        raise DataRefused(f"column {twice[0]} stands twice.", where=where, remedy="Remove one of them.")
    if timeline.key != timeline.columns[0]:
        raise DataRefused(
            f"primaryKey '{timeline.key}' is not the first column.",
            where=where,
            remedy=f"Write {timeline.columns[0]}, or put the key first.",
        )


def _is_date(text: str) -> bool:
    try:
        return bool(parse_partial(text))
    except DataRefused:
        return False
