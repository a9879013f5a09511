"""What stands beside page and PDF: a CSV for each table, the timelines, data package and crate."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from analysis.archive import crate, identity
from analysis.archive.checksums import SUMS
from analysis.archive.inputs import Inputs
from analysis.errors import DataRefused
from analysis.page.csv_text import as_csv
from analysis.page.document import clean
from analysis.project import Project
from analysis.release import datapackage
from analysis.release.datapackage import About, Table
from analysis.sources import timelines as source
from analysis.store.origin import Origin
from analysis.store.timelines import read_as_of

DATA, TIMELINES = "data", "timelines"
LINKS = (
    ("brief.pdf", "This brief as PDF"),
    ("brief.ipynb", "This brief as a notebook"),
    ("results.json", "All named results and tables"),
    (datapackage.FILE_NAME, "Data package: each table as CSV, with units"),
    (crate.FILE_NAME, "How it was made"),
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

    Raises
    ------
    DataRefused
        When a timeline or a file of settings is not what it should be.
    """
    own = identity.read(project)
    tables = [*_tables(content), *_timelines(project, as_of)]
    for table in tables:
        path = folder / table.path
        path.parent.mkdir(exist_ok=True)
        text = as_csv({"columns": table.columns, "rows": table.rows})
        path.write_text(text, encoding="utf-8", newline="\n")
    release = content["release"]
    title = clean(f"{own.title}, release {release['number']}")
    about = About(
        title=title,
        description=DESCRIPTION,
        licence=clean(own.licence),
        licence_address=own.licence_address,
        publisher=clean(own.publisher),
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
        licence=crate.Licence(about.licence or "No licence is stated.", own.licence_address),
        files=[*present, *later, SUMS],
    )


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
    described = _described(project)
    tables = []
    for name, timeline in source.TIMELINES.items():
        if not (project.timelines / f"{name}.csv").is_file():
            continue
        known = read_as_of(project, name, as_of)
        own = described.get(f"{name}.csv", {})
        columns = [
            {
                "name": column,
                "numeric": column in timeline.numbers,
                "description": clean(str((own.get("columns") or {}).get(column, ""))),
            }
            for column in (*timeline.columns, *source.SOURCE_COLUMNS)
        ]
        tables.append(
            Table(
                name=f"timelines.{name}",
                path=f"{TIMELINES}/{name}.csv",
                title=clean(str(own.get("question", f"Timeline of {name.replace('_', ' ')}"))),
                columns=columns,
                rows=known[[column["name"] for column in columns]].values.tolist(),
                source="Kept by hand; each row names its publisher",
                key=timeline.key,
            )
        )
    return tables


def _described(project: Project) -> dict[str, Any]:
    """Return what ``origin.yml`` says of each timeline, by file name; nothing where the file is not there."""
    path = project.timelines / "origin.yml"
    if not path.is_file():
        return {}
    try:
        return {table["file"]: table for table in yaml.safe_load(path.read_text(encoding="utf-8"))["tables"]}
    except (UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise DataRefused(
            f"it cannot be read ({type(error).__name__}: {error}).",
            where="data/timelines/origin.yml",
            remedy="Give it a list 'tables', each with 'file', 'question' and 'columns'.",
        ) from error


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
