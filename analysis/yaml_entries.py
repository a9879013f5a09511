"""Hand-kept YAML files, read strictly: every refusal names the file and the line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from analysis.errors import DataRefused

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TEXT, _NULL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"


@dataclass(frozen=True)
class Entry:
    """A value of a YAML file that knows where it stands."""

    node: yaml.Node
    file: str

    @property
    def where(self) -> str:
        return f"{self.file}, line {self.node.start_mark.line + 1}"

    def fields(self, required: Sequence[str], optional: Sequence[str] = ()) -> dict[str, Entry]:
        """Return the fields of a mapping by name; a field left out, unknown or given twice is refused."""
        known = [*required, *optional]
        remedy = f"The fields are {', '.join(known)}."
        if not isinstance(self.node, yaml.MappingNode):
            raise DataRefused("this is no mapping of fields.", where=self.where, remedy=remedy)
        found: dict[str, Entry] = {}
        for key, value in self.node.value:
            where = Entry(key, self.file).where
            if not isinstance(key, yaml.ScalarNode) or key.value not in known:
                name = f"'{key.value}'" if isinstance(key, yaml.ScalarNode) else "this"
                raise DataRefused(f"{name} is not a field.", where=where, remedy=remedy)
            if key.value in found:
                raise DataRefused(f"'{key.value}' stands twice.", where=where, remedy="Keep one of them.")
            found[key.value] = Entry(value, self.file)
        for name in required:
            if name not in found:
                raise DataRefused(f"'{name}' is missing.", where=self.where, remedy="Fill it in.")
        return found

    def items(self) -> list[Entry]:
        """Return the entries of a list."""
        if not isinstance(self.node, yaml.SequenceNode):
            raise DataRefused("this is no list.", where=self.where, remedy="Start each entry with '- '.")
        return [Entry(node, self.file) for node in self.node.value]

    def text(self, *, blank: bool = False) -> str:
        """Return a text; an empty one is refused unless `blank`."""
        if self.node.tag == _NULL and blank:
            return ""
        if self.node.tag != _TEXT:
            shown = f"'{self.node.value}'" if isinstance(self.node, yaml.ScalarNode) else "this"
            raise DataRefused(f"{shown} is no text.", where=self.where, remedy="Write it in quotes.")
        if not self.node.value.strip() and not blank:
            raise DataRefused("a text is empty.", where=self.where, remedy="Write it out, in quotes.")
        return self.node.value.strip()

    def scalar(self) -> str:
        """Return a single value as it is written, quoted or not."""
        if not isinstance(self.node, yaml.ScalarNode):
            raise DataRefused("this is no single value.", where=self.where, remedy="Write one value.")
        return self.node.value

    def day(self) -> dt.date:
        """Return a day written ``YYYY-MM-DD``."""
        value = self.scalar()
        try:
            if _DAY.fullmatch(value):
                return dt.date.fromisoformat(value)
        except ValueError:
            pass
        raise DataRefused(f"'{value}' is not a day.", where=self.where, remedy="Write YYYY-MM-DD.")


def load(path: Path) -> Entry | None:
    """Return what a YAML file holds; None where there is no such file.

    Raises
    ------
    DataRefused
        When the file is empty, or is not YAML in UTF-8.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        raise DataRefused(
            f"not readable as YAML ({getattr(error, 'problem', None) or type(error).__name__}).",
            where=f"{path.name}, line {mark.line + 1}" if mark else path.name,
            remedy="Correct the file, or restore it from the project's repository.",
        ) from error
    if node is None:
        raise DataRefused("the file is empty.", where=path.name, remedy="Restore it, or remove it.")
    return Entry(node, path.name)
