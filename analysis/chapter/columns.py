"""Columns of tables as ``data/columns.yml`` describes them, once each: heading, type, unit, meaning."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import pandas as pd
from pydantic import RootModel, model_validator

from analysis import writing, yaml_file
from analysis.errors import UnknownName
from analysis.measures.declared import Unit
from analysis.project import Project
from analysis.yaml_file import MayBeBlank, Model, Text

MISSING = "–"


class Description(Model):
    """What is said once of a column; `link` names the column with the address its cells lead to."""

    heading: Text
    type: Literal["text", "number", "day", "month", "half_year", "year", "fiscal_year"] = "text"
    unit: Unit = ""
    decimals: int | None = None
    link: str = ""
    meaning: MayBeBlank

    @model_validator(mode="after")
    def _whole(self) -> Description:
        if (self.type == "number") != bool(self.unit):
            raise ValueError(f"a column of type {self.type} {'needs a' if not self.unit else 'has no'} unit")
        return self


class Dictionary(RootModel[dict[str, Description]]):
    """The whole file."""


@dataclass(frozen=True)
class Column:
    """A column of one table: its description, and the columns of the data its values and links stand in."""

    name: str
    description: Description
    values: str
    link: str

    @property
    def numeric(self) -> bool:
        """Whether cells are numbers: they stand right and CSV leaves them unquoted."""
        return self.description.type in ("number", "year", "fiscal_year")

    def cell(self, value: object) -> str:
        """Return one cell as text; what is missing shows as a dash."""
        if value == "" if isinstance(value, str) else pd.isna(value):  # type: ignore[call-overload]
            return MISSING
        if not self.numeric:
            text = f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)
            return text[:7] if self.description.type == "month" else text
        if self.description.type != "number":
            return f"{float(value):.0f}"  # type: ignore[arg-type]
        return writing.number(float(value), self.description.unit, decimals=self.description.decimals)  # type: ignore[arg-type]

    def as_dict(self) -> dict[str, Any]:
        """Return what ``results.json``, CSV and the data package say of the column."""
        about = self.description
        return {
            "name": self.name,
            "heading": about.heading,
            "type": about.type,
            "unit": about.unit,
            "numeric": self.numeric,
            "description": about.meaning,
        }


def read(project: Project) -> dict[str, Description]:
    """Return the dictionary of a project; raises `DataRefused` with the line where it is not as described."""
    path = project.root / "data" / "columns.yml"
    stat = path.stat()
    return _read(path, stat.st_mtime_ns, stat.st_size)


def columns(project: Project, names: str, table: pd.DataFrame) -> list[Column]:
    """Return the columns that `names` asks for, in order.

    Parameters
    ----------
    names : str
        Names from the dictionary with blanks between. ``scenario=name`` shows the values of the table's
        column ``name`` under the description of ``scenario``; ``label@source_url`` makes its cells links.
    table : DataFrame
        The data they are read from.

    Raises
    ------
    UnknownName
        For a name that the dictionary does not describe, or a column that the table does not hold.
    """
    dictionary = read(project)
    found = []
    for item in names.split():
        shown, _, link = item.partition("@")
        name, _, values = shown.partition("=")
        if name not in dictionary:
            raise UnknownName.of("column", name, dictionary, where="data/columns.yml")
        column = Column(name, dictionary[name], values or name, link or dictionary[name].link)
        if column.values not in table:
            raise UnknownName.of("column of this table", column.values, map(str, table.columns))
        if link and link not in table:
            raise UnknownName.of("column of this table", link, map(str, table.columns))
        found.append(column)
    return found


@lru_cache(maxsize=8)
def _read(path: Path, changed: int, size: int) -> dict[str, Description]:
    return yaml_file.read(path, Dictionary).root
