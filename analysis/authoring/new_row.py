"""A new row of a timeline: checked with the whole table, put in its place, shown among its neighbours."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.dates import known_by
from analysis.errors import UsageError
from analysis.files import write_text
from analysis.project import Project
from analysis.sources import timeline_order, timeline_schema, timelines
from analysis.sources.timeline_order import Row
from analysis.sources.timeline_schema import Column, Timeline, schema
from analysis.text import counted

NEIGHBOURS = 3  # rows shown on each side of a new one


@dataclass(frozen=True)
class Preview:
    """A row on its timeline.

    Attributes
    ----------
    rows : tuple of tuple
        The row and its neighbours: whether it is the new one, the date that makes it known, its key, what it
        says.
    known_from : str
        The day from which a read shows the row: the last that its dates can mean; blank where none does.
    columns : tuple of str
        Titles of what `rows` say.
    """

    rows: tuple[tuple[bool, str, str, str], ...]
    known_from: str
    columns: tuple[str, ...]


def add(project: Project, name: str, cells: Mapping[str, str], *, only_show: bool = False) -> Preview:
    """Add a row to a timeline and return where it stands; what is not right is refused, and nothing written.

    Parameters
    ----------
    name : str
        A timeline.
    cells : mapping
        Column to cell; what is not named is blank.
    only_show : bool
        Whether to leave the file as it is.

    Raises
    ------
    UnknownName
        For a timeline or a column that there is not.
    UsageError
        Where a column that must be filled in is not named, or the key is taken; what to fill in is listed.
    DataRefused
        As `analysis.sources.timelines.read`.
    """
    timeline = schema(project.timelines, name)
    for column in cells:
        timeline.column(column)
    lacking = [column for column in _required(timeline) if not cells.get(column.name)]
    if lacking:
        raise UsageError(
            f"{counted(len(lacking), 'column')} of {name} must be filled in:\n{listed(lacking)}\n",
            remedy=f"Name each: brief new row {name} --set {lacking[0].name}=...",
        )
    row = {column: " ".join(cells.get(column, "").split()) for column in timeline.columns}
    rows = timeline_order.read(project.timelines, name)
    if row[timeline.key] in [one[timeline.key] for one in rows]:
        raise UsageError(
            f"{name} has a row '{row[timeline.key]}' already.",
            remedy=f"Choose another {timeline.key}, or edit data/timelines/{name}.csv.",
        )
    text = timeline_order.text_of([*rows, row], timeline)
    _require_readable(project, name, text)
    if not only_show:
        write_text(project.timelines / f"{name}.csv", text)
    return _shown(timeline_order.in_order([*rows, row], timeline), row[timeline.key], timeline)


def preview(project: Project, name: str, key: str) -> Preview:
    """Return a row that is there, among its neighbours; raises `UsageError` for one that is not."""
    timeline = schema(project.timelines, name)
    rows = timeline_order.in_order(timeline_order.read(project.timelines, name), timeline)
    if key not in [row[timeline.key] for row in rows]:
        raise UsageError(f"{name} has no row '{key}'.", remedy=f"Look into data/timelines/{name}.csv.")
    return _shown(rows, key, timeline)


def listed(columns: Sequence[Column]) -> str:
    """Return columns with what each may hold, one a line."""
    return "\n".join(f"  {column.name}: {_allowed(column)}" for column in columns)


def _required(timeline: Timeline) -> list[Column]:
    return [column for column in timeline.fields if column.constraints.required]


def _allowed(column: Column) -> str:
    choices = f" One of: {', '.join(column.choices)}." if column.choices else ""
    several = " Several are parted by '; '." if column.type == "list" else ""
    return f"{' '.join(column.description.split()).rstrip('.')}.{choices}{several}"


def _require_readable(project: Project, name: str, text: str) -> None:
    """Refuse a text that the timeline's reader refuses, beside the other tables it refers to."""
    with tempfile.TemporaryDirectory(prefix="brief-") as scratch:
        folder = Path(scratch) / "timelines"
        shutil.copytree(project.timelines, folder)
        (folder / f"{name}.csv").write_bytes(text.encode("utf-8"))
        timelines.read(folder, name)
        for other, about in timeline_schema.schemas(folder).items():
            if name in [key.reference.resource for key in about.foreignKeys]:
                timelines.read(folder, other)


def _shown(rows: Sequence[Row], key: str, timeline: Timeline) -> Preview:
    place = next(at for at, row in enumerate(rows) if row[timeline.key] == key)
    near = rows[max(place - NEIGHBOURS, 0) : place + NEIGHBOURS + 1]
    says = [timeline.column(name) for name in timeline.says]
    return Preview(
        tuple(
            (
                row[timeline.key] == key,
                timeline_order.known_from(row, timeline),
                row[timeline.key],
                ": ".join(row[column.name] for column in says if row[column.name]),
            )
            for row in near
        ),
        _public(rows[place], timeline),
        tuple(column.title for column in says),
    )


def _public(row: Row, timeline: Timeline) -> str:
    first = timeline_order.known_from(row, timeline)
    later = [row[name] for name in timeline.visibility.not_before if row[name]]
    return max(known_by(text) for text in (first, *later)).isoformat() if first else ""
