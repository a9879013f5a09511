"""``datapackage.json``: the CSV files of a release with columns, types and units. Data Package 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis.files import json_text
from analysis.page.csv_text import NOTE

FILE_NAME = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


@dataclass(frozen=True)
class Table:
    """One CSV file and what is known of it.

    Attributes
    ----------
    name, path : str
        Name of the resource, unique in the package, and its file in the release.
    title, source : str
        Caption, and the words that name where it comes from.
    columns : sequence of mapping
        Each with ``name``, and where known ``heading``, ``type``, ``unit``, ``numeric``,
        ``description`` and ``schema``, what Table Schema says more of it.
    rows : sequence of sequence
        The values by row.
    key : str
        Column that identifies a row; blank where there is none.
    """

    name: str
    path: str
    title: str
    columns: Sequence[Mapping[str, Any]]
    rows: Sequence[Sequence[Any]]
    source: str = ""
    key: str = ""


@dataclass(frozen=True)
class About:
    """What the package says of the release as a whole; blank means not known."""

    title: str
    description: str
    licence: str = ""
    licence_address: str = ""
    publisher: str = ""
    sources: Sequence[Mapping[str, Any]] = field(default=())


def write(folder: Path, tables: Iterable[Table], release: Mapping[str, Any], about: About) -> Path:
    """Write the package of a release; `release` is its front matter as ``results.json`` has it."""
    content = {
        "$schema": PROFILE,
        "name": f"metrics-brief-{release['number']}",
        "title": about.title,
        "description": f"{about.description} {NOTE}",
        "version": release["number"],
        "created": f"{release['as_of']}T00:00:00Z",
        **({"homepage": release["address"]} if release["address"] else {}),
        **({"licenses": [_licence(about)]} if about.licence else {}),
        **({"contributors": [{"title": about.publisher, "roles": ["publisher"]}]} if about.publisher else {}),
        **({"sources": list(about.sources)} if about.sources else {}),
        "resources": [_resource(table) for table in tables],
    }
    path = folder / FILE_NAME
    path.write_text(json_text(content), encoding="utf-8", newline="\n")
    return path


def _licence(about: About) -> dict[str, str]:
    """Return the licence; its name is the identifier where that can be told from the name, as with MIT."""
    return {
        **({"name": about.licence} if re.fullmatch(r"[A-Za-z0-9._-]+", about.licence) else {}),
        **({"path": about.licence_address} if about.licence_address else {}),
        "title": about.licence,
    }


def _resource(table: Table) -> dict[str, Any]:
    fields = [_field(column, [row[at] for row in table.rows]) for at, column in enumerate(table.columns)]
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = [table.key]
    return {
        "name": table.name,
        "type": "table",
        "path": table.path,
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        **({"sources": [{"title": table.source}]} if table.source else {}),
        "schema": schema,
    }


# Types of Table Schema for what `data/columns.yml` calls a column, and the form that all its cells then have.
_DATED = (("date", re.compile(r"\d{4}-\d{2}-\d{2}")), ("yearmonth", re.compile(r"\d{4}-\d{2}")))


def _field(column: Mapping[str, Any], values: Sequence[Any]) -> dict[str, Any]:
    filled = [value for value in values if value not in (None, "")]
    return {
        "name": column["name"],
        "type": _type(column.get("type", "text"), filled),
        "title": column.get("heading", column["name"].replace("_", " ")),
        **({"description": column["description"]} if column.get("description") else {}),
        **({"unit": column["unit"]} if column.get("unit") else {}),
        **column.get("schema", {}),
    }


def _type(kind: str, values: Sequence[Any]) -> str:
    """Return the type that all cells of a column have; what is partly dated stays text."""
    if kind in ("year", "fiscal_year"):
        return "year" if all(isinstance(value, int) for value in values) else "number"
    if kind == "number":
        return "number"
    if kind in ("day", "month"):
        for name, form in _DATED:
            if all(form.fullmatch(str(value)) for value in values):
                return name
    return "string"
