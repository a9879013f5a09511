"""Hand-kept YAML files, read strictly into pydantic models: a refusal names file, line and remedy.

A file is described once, as a `Model`; what it may hold, and what is asked of a person who got it wrong,
follows from the model's types. Closed sets are ``Literal`` types; a list is `Several`. A check of more than
one field is a pydantic validator that raises `Wrong`; what it needs to know from outside the file, such as
the names of releases, is the `context` of `read`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from analysis.errors import DataRefused, nearest

_Place = tuple[int | str, ...]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# What pydantic calls a thing of the wrong kind, in words for who wrote it.
_KINDS = {
    "string_type": ("is no text", "Write it in quotes."),
    "string_too_short": ("is empty", "Write it out, in quotes."),
    "list_type": ("is no list", "Start each entry with '- '."),
    "tuple_type": ("is no list", "Start each entry with '- '."),
    "model_type": ("is no mapping of fields", "Write each field as 'name: value'."),
    "dict_type": ("is no mapping of fields", "Write each field as 'name: value'."),
}


class Wrong(ValueError):
    """What a validator of a model finds; `at` is the place below the field it checks, such as an item's."""

    def __init__(self, what: str, remedy: str = "Correct it.", at: _Place = ()) -> None:
        super().__init__(what)
        self.what, self.remedy, self.at = what, remedy, at

    @classmethod
    def name(cls, kind: str, name: object, known: Iterable[str], at: _Place = ()) -> Wrong:
        """Return what is wrong with a `name` that is none of the `known` ones."""
        names = sorted(known)
        hint = nearest(str(name), names)
        return cls(f"no {kind} is called '{name}'.{hint}", f"There are: {', '.join(names) or 'none'}.", at)


class Model(BaseModel):
    """Fields of a mapping: none unknown, none left out unless it has a default, none converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


def _blank(value: object) -> object:
    return "" if value is None else value


def _day(value: object) -> object:
    """Return a day written ``YYYY-MM-DD``, quoted or not."""
    if type(value) is dt.date:
        return value
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise Wrong(f"'{value}' is not a day.", "Write YYYY-MM-DD.")


def _as_written(value: object) -> object:
    return value.isoformat() if type(value) is dt.date else value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
MayBeBlank = Annotated[str, BeforeValidator(_blank), StringConstraints(strip_whitespace=True)]
Day = Annotated[dt.date, BeforeValidator(_day)]
Number = Annotated[str, BeforeValidator(_as_written), StringConstraints(min_length=1)]  # looks like a day
Several = Annotated[tuple[T, ...], Field(strict=False)]


def read(path: Path, model: type[M], *, where: str = "", context: Mapping[str, object] | None = None) -> M:
    """Return the file's content as `model`.

    Parameters
    ----------
    path : Path
        The file.
    model : type
        What it holds.
    where : str
        How a refusal names the file; its name when not given.
    context : mapping, optional
        What the model's validators need to know from elsewhere.

    Raises
    ------
    DataRefused
        When the file is not there, is empty, is not YAML in UTF-8, names a field twice, or is not what the
        model asks for; the first thing wrong is named with its line, and the nearest right name.
    """
    where = where or path.name
    try:
        return parse(path.read_text(encoding="utf-8"), model, where=where, context=context)
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(error, where) from error


def parse(text: str, model: type[M], *, where: str, context: Mapping[str, object] | None = None) -> M:
    """Return YAML as `model`; refuses as `read` does."""
    try:
        node = composed(text)
    except yaml.YAMLError as error:
        raise _unreadable(error, where) from error
    if node is None:
        raise DataRefused("the file is empty.", where=where, remedy="Restore it, or remove it.")
    lines: dict[_Place, int] = {}
    content = _plain(node, (), lines, where, yaml.constructor.SafeConstructor())
    try:
        return model.model_validate(content, context=context)
    except ValidationError as error:
        raise _refusal(error, content, lines, where) from error


def composed(text: str) -> yaml.Node | None:
    """Return the text's tree; libyaml makes it ten times as fast; where it refuses, Python has the word."""
    if yaml.__with_libyaml__:
        with contextlib.suppress(yaml.YAMLError):
            return yaml.compose(text, Loader=yaml.CSafeLoader)
    return yaml.compose(text, Loader=yaml.SafeLoader)


def _unreadable(error: Exception, where: str) -> DataRefused:
    mark = getattr(error, "problem_mark", None)
    return DataRefused(
        f"not readable as YAML ({getattr(error, 'problem', None) or type(error).__name__}).",
        where=f"{where}, line {mark.line + 1}" if mark else where,
        remedy="Correct the file, or restore it from the project's repository.",
    )


def _plain(
    node: yaml.Node,
    place: _Place,
    lines: dict[_Place, int],
    file: str,
    scalars: yaml.constructor.SafeConstructor,
) -> Any:
    """Return a node as plain data, and note the line of each place in it."""
    lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [
            _plain(item, (*place, number), lines, file, scalars) for number, item in enumerate(node.value)
        ]
    if isinstance(node, yaml.MappingNode):
        content: dict[str, Any] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in content:
                raise DataRefused(
                    f"'{name}' stands twice.",
                    where=f"{file}, line {key.start_mark.line + 1}",
                    remedy="Keep one of them.",
                )
            content[name] = _plain(value, (*place, name), lines, file, scalars)
            lines[(*place, name)] = key.start_mark.line + 1
        return content
    try:
        return scalars.construct_object(node)
    except (ValueError, yaml.YAMLError):  # such as a day that does not exist; the model refuses the text
        return node.value


def _refusal(error: ValidationError, content: Any, lines: dict[_Place, int], file: str) -> DataRefused:
    """Return the first thing that pydantic found, in the project's words."""
    # A field that is unknown says more than the one that is missing for it.
    first = min(error.errors(), key=lambda item: item["type"] != "extra_forbidden")
    cause = first.get("ctx", {}).get("error")
    loc = (*first["loc"], *cause.at) if isinstance(cause, Wrong) else first["loc"]
    where = f"{file}, line {_line(loc, content, lines)}"
    name = str(loc[-1]) if loc else file
    if isinstance(cause, Wrong):
        return DataRefused(cause.what, where=where, remedy=cause.remedy)
    if first["type"] == "missing":
        return DataRefused(f"'{name}' is missing.", where=where, remedy="Fill it in.")
    if first["type"] == "extra_forbidden":
        missing = [str(item["loc"][-1]) for item in error.errors() if item["type"] == "missing"]
        return DataRefused(
            f"'{name}' is not a field.{nearest(name, missing)}",
            where=where,
            remedy="Correct the name, or remove the line.",
        )
    shown = f"'{first['input']}'" if isinstance(first["input"], (str, int, float, bool)) else "this"
    if first["type"] == "literal_error":
        allowed = first["ctx"]["expected"]
        names = [item.strip("'") for item in allowed.replace(" or ", ", ").split(", ")]
        return DataRefused(
            f"{name} {shown} is not known.{nearest(str(first['input']), names)}",
            where=where,
            remedy=f"Write one of {allowed}.",
        )
    if first["type"] in _KINDS:
        what, remedy = _KINDS[first["type"]]
        return DataRefused(f"{name}: {shown} {what}.", where=where, remedy=remedy)
    what = str(cause) if cause else first["msg"]
    return DataRefused(f"{name}: {what} (it holds {shown}).", where=where, remedy="Correct it.")


def _line(loc: _Place, content: Any, lines: Mapping[_Place, int]) -> int:
    """Return the line of pydantic's place, in which names of types stand among those of the file."""
    place: list[int | str] = []
    for part in loc:
        if _has(content, part):
            content = content[part]
            place.append(part)
    return lines[tuple(place)]


def _has(content: Any, part: int | str) -> bool:
    if isinstance(content, dict):
        return part in content
    return isinstance(content, list) and isinstance(part, int) and part < len(content)
