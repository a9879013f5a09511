"""Hand-kept YAML files, read strictly into pydantic models: a refusal names file, line and remedy.

A file is described once, as a `Model`; what it may hold, and what is asked of a person who got it wrong,
follows from the model's types. Closed sets are ``Literal`` types.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, RootModel, StringConstraints, ValidationError

from analysis.errors import DataRefused, nearest

_Place = tuple[int | str, ...]


class Model(BaseModel):
    """Fields of a mapping: none unknown, none left out unless it has a default, none converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


M = TypeVar("M", bound=BaseModel | RootModel[Any])


def _blank(value: object) -> object:
    return "" if value is None else value


def _whole(value: object) -> object:
    if isinstance(value, str) and value != value.strip():
        return value.strip()
    return value


Text = Annotated[str, BeforeValidator(_whole), StringConstraints(min_length=1)]
MayBeBlank = Annotated[str, BeforeValidator(_blank), BeforeValidator(_whole)]


def read(path: Path, model: type[M]) -> M:
    """Return the file's content as `model`.

    Raises
    ------
    DataRefused
        When the file is not there, is empty, is not YAML in UTF-8, names a field twice, or is not what the
        model asks for; the first thing wrong is named with its line, and the nearest right name.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        raise DataRefused(
            f"not readable as YAML ({getattr(error, 'problem', None) or type(error).__name__}).",
            where=f"{path.name}, line {mark.line + 1}" if mark else path.name,
            remedy="Correct the file, or restore it from the project's repository.",
        ) from error
    if node is None:
        raise DataRefused("the file is empty.", where=path.name, remedy="Restore it, or remove it.")
    lines: dict[_Place, int] = {}
    content = _plain(node, (), lines, path.name)
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise _refusal(error, content, lines, path.name) from error


def _plain(node: yaml.Node, place: _Place, lines: dict[_Place, int], file: str) -> Any:
    """Return a node as plain data, and note the line of each place in it."""
    lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*place, number), lines, file) for number, item in enumerate(node.value)]
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
            content[name] = _plain(value, (*place, name), lines, file)
            lines[(*place, name)] = key.start_mark.line + 1
        return content
    return yaml.SafeLoader("").construct_object(node)


def _refusal(error: ValidationError, content: Any, lines: dict[_Place, int], file: str) -> DataRefused:
    """Return the first thing that pydantic found, in the project's words."""
    # A field that is unknown says more than the one that is missing for it.
    found = sorted(error.errors(), key=lambda item: item["type"] != "extra_forbidden")[0]
    place: _Place = tuple(part for part in found["loc"] if _stands(content, found["loc"], part))
    line = next(lines[place[:length]] for length in range(len(place), -1, -1) if place[:length] in lines)
    where = f"{file}, line {line}"
    name = str(found["loc"][-1]) if found["loc"] else file
    if found["type"] == "missing":
        return DataRefused(f"'{name}' is missing.", where=where, remedy="Fill it in.")
    if found["type"] == "extra_forbidden":
        missing = [str(item["loc"][-1]) for item in error.errors() if item["type"] == "missing"]
        return DataRefused(
            f"'{name}' is not a field.{nearest(name, missing)}",
            where=where,
            remedy="Correct the name, or remove the line.",
        )
    if found["type"] == "literal_error":
        allowed = found["ctx"]["expected"]
        names = [item.strip("'") for item in allowed.replace(" or ", ", ").split(", ")]
        return DataRefused(
            f"{name} '{found['input']}' is not known.{nearest(str(found['input']), names)}",
            where=where,
            remedy=f"Write one of {allowed}.",
        )
    said = str(found["ctx"]["error"]) if "error" in found.get("ctx", {}) else found["msg"]
    shown = found["input"] if isinstance(found["input"], (str, int, float, bool)) else "this"
    return DataRefused(f"{name}: {said} (it holds {shown!r}).", where=where, remedy="Correct it.")


def _stands(content: Any, loc: tuple[int | str, ...], part: int | str) -> bool:
    """Return whether a part of pydantic's place is one of the file's, and no name of a type."""
    held = content
    for step in loc:
        if isinstance(held, dict) and step in held:
            held = held[str(step)]
        elif isinstance(held, list) and isinstance(step, int) and step < len(held):
            held = held[step]
        elif step == part:
            return False
        if step == part:
            return True
    return False
