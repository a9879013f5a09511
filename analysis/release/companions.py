"""What stands beside page and PDF: CSV files of tables, results, sources and timelines, package and crate."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from analysis.archive import crate, identity
from analysis.archive.checksums import SUMS
from analysis.archive.inputs import Inputs
from analysis.errors import DataRefused
from analysis.page import bibliography, named_results
from analysis.page.bibliography import Source
from analysis.page.csv_text import as_csv
from analysis.project import Project
from analysis.release import bill, datapackage
from analysis.release.datapackage import About, Table
from analysis.sources.timeline_schema import Column, schemas
from analysis.store.origin import Origin
from analysis.store.timelines import known_rows
from analysis.text import clean

DATA, TIMELINES = "data", "timelines"
LINKS = (
    ("brief.pdf", "This brief as PDF"),
    ("brief.ipynb", "This brief as a notebook"),
    ("results.json", "All named results and tables"),
    (named_results.FILE_NAME, "All named results as one table: CSV"),
    (bibliography.FILE_NAME, "All sources as one table: CSV"),
    (datapackage.FILE_NAME, "Data package: each table as CSV, with units"),
    (crate.FILE_NAME, "How it was made"),
    (bill.FILE_NAME, "Software it was made with: bill of materials, CycloneDX"),
    (bill.LICENCES, "Licences of that software: CSV"),
    (SUMS, "Checksums"),
)
DESCRIPTION = "Results, tables and timelines of a brief from public data, as they were known on its day."

_NAME = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*")


def write(
    folder: Path,
    content: Mapping[str, Any],
    project: Project,
    as_of: dt.date,
    inputs: Inputs,
    commit: str,
    *,
    later: Sequence[str] = (),
    sources: Sequence[Source] = (),
) -> None:
    """Write the companions of a release into its folder, all but the checksums.

    Parameters
    ----------
    folder : Path
        Folder of the release; what lies there already becomes part of the crate.
    content : mapping
        What ``results.json`` holds.
    project : Project
        Its timelines, origins and ``data/publication.yml`` are read.
    as_of : date
        Day whose knowledge the timelines show.
    inputs, commit
        As `analysis.archive.provenance` found them.
    later : sequence of str
        Files that will be written after the crate; checksums need not be named.
    sources : sequence of Source
        Of the whole brief.

    Raises
    ------
    DataRefused
        When a timeline or a file of settings is not what it should be.
    """
    publisher = identity.read(project)
    made_of = bill.parts()
    bill.write(folder, made_of)
    tables = [
        *_overviews(content, sources),
        bill.table(made_of),
        *_tables(content),
        *_timelines(project, as_of),
    ]
    for table in tables:
        path = folder / table.path
        path.parent.mkdir(exist_ok=True)
        text = as_csv({"columns": table.columns, "rows": table.rows})
        path.write_text(text, encoding="utf-8", newline="\n")
    release = content["release"]
    title = clean(f"{publisher.title}, release {release['number']}")
    about = About(
        title=title,
        description=DESCRIPTION,
        licence=clean(publisher.licence),
        licence_address=publisher.licence_address,
        publisher=clean(publisher.publisher),
        sources=clean(_sources(project, content)),
    )
    datapackage.write(folder, tables, release, about)
    present = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    crate.write(
        folder,
        content,
        inputs,
        commit,
        title=title,
        description=DESCRIPTION,
        licence=crate.Licence(about.licence or "No licence is stated.", publisher.licence_address),
        files=[*present, *later, SUMS],
    )


def _overviews(content: Mapping[str, Any], sources: Sequence[Source]) -> list[Table]:
    """Return the table of all named results and that of all sources."""
    results, used = named_results.table(content), bibliography.table(sources)
    return [
        Table(
            name="results",
            path=named_results.FILE_NAME,
            title=named_results.TITLE,
            columns=clean(results["columns"]),
            rows=results["rows"],
            key="key",
        ),
        Table(
            name="sources",
            path=bibliography.FILE_NAME,
            title=bibliography.TITLE,
            columns=clean(used["columns"]),
            rows=used["rows"],
        ),
    ]


def _tables(content: Mapping[str, Any]) -> list[Table]:
    return [
        Table(
            name=table["name"],
            path=f"{DATA}/{_safe(table['name'])}.csv",
            title=clean(table["caption"]),
            columns=clean(list(table["columns"])),
            rows=table["rows"],
            source=clean(table["source"]),
        )
        for table in content["tables"]
    ]


def _timelines(project: Project, as_of: dt.date) -> list[Table]:
    """Return each timeline of the project as it was known on the day: its own columns, text as written."""
    tables = []
    for name, timeline in schemas(project.timelines).items():
        if not (project.timelines / f"{name}.csv").is_file():
            continue
        known = known_rows(project, name, as_of)
        tables.append(
            Table(
                name=f"timelines.{name}",
                path=f"{TIMELINES}/{name}.csv",
                title=clean(timeline.description),
                columns=[_column(column) for column in timeline.fields],
                rows=known[timeline.columns].values.tolist(),
                source="Kept by hand; each row names its publisher",
                key=timeline.key,
            )
        )
    return tables


# Types of Table Schema; a list stays text, since its delimiter has two letters.
_SCHEMAS: dict[str, dict[str, Any]] = {
    "date": {"type": "date", "format": "any"},
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "year": {"type": "year"},
    "boolean": {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]},
}


def _column(column: Column) -> dict[str, Any]:
    """Return a column of a timeline as a data package describes it; cells stay text as written."""
    return {
        "name": column.name,
        "heading": clean(column.title),
        "numeric": column.type in ("number", "integer"),
        "description": clean(column.description),
        "schema": _SCHEMAS.get(column.type, {})
        | ({"constraints": {"enum": column.choices}} if column.type == "string" and column.choices else {}),
    }


def _sources(project: Project, content: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return each dataset the release read, with publisher, page, licence and the vintages."""
    found = []
    for dataset, used in sorted(content.get("vintages", {}).items()):
        origin = Origin.read(project.snapshots / dataset / used[-1].split()[0])
        found.append(
            {
                "title": f"{origin.publisher}: {origin.title}",
                "path": origin.url,
                "name": dataset,
                "licence": origin.licence,
                "vintages": list(used),
            }
        )
    return found


def _safe(name: str) -> str:
    """Return a table's name when it can be a file's name; refuse one that could lead out of the folder."""
    if not _NAME.fullmatch(name):
        raise DataRefused(
            f"'{name}' is no name for a table.",
            where="results.json",
            remedy="Name it chapter.name in lower case letters, digits and underscores.",
        )
    return name
