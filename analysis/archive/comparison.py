"""What differs between two releases: figures, timeline rows, data files, settings, methods and packages."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from analysis import writing
from analysis.archive import provenance
from analysis.archive.releases import Release
from analysis.chapter import changes, since_last
from analysis.chapter.changes import Change, Figures
from analysis.errors import BriefError, ReleaseDamaged
from analysis.files import json_text
from analysis.page import site
from analysis.sources import catalogue
from analysis.sources.columns import SOURCE_COLUMNS
from analysis.store.changes import Changes, between, fields, of_sets
from analysis.text import clean, counted, printable

JSON_FILE, PAGE_FILE = "comparison.json", "comparison.html"
TEMPLATE = "comparison.html.j2"
TERMINAL_ROWS = 10

# Rooms in the order a figure passes through them, in words for the page. Others go by their name.
ROOMS = {
    "definitions": "Definitions and assumptions",
    "corrections": "Corrections of published figures",
    "snapshots": "Stored data files changed in place",
    "sources": "Reading of the publishers' files",
    "store": "What was known on a day",
    "methods": "Statistical methods",
    "measures": "Measures",
    "notebooks": "Chapters",
    "report": "Setting of the page and the PDF",
    "publication": "Publication",
    "package": "Rest of the package",
    "environment": "Pinned packages",
}
KIND_HEADINGS = {
    changes.REVISED: "Revised: another value for the same period",
    changes.NO_LONGER: "No longer available",
    changes.NOW_AVAILABLE: "Now available",
    changes.DISAPPEARED: "Gone",
    changes.APPEARED: "New",
    changes.UPDATED: "Updated: the period, or the day of the brief, is another",
}

Json = dict[str, Any]
Row = dict[str, str]
FilesOf = Callable[[Path], Mapping[str, str]]


class ComparisonImpossible(BriefError):
    """One of two releases cannot be read, so that what changed cannot be said; nothing is published."""


@dataclass(frozen=True)
class Comparison:
    """What differs between two releases. Everything in it is as JSON holds it.

    Attributes
    ----------
    told : list of str
        What changed in two or three sentences: the words of the front page.
    old, new : dict
        ``number``, ``as_of`` and ``status`` of each; for a first release `old` is None, the rest empty.
    counts : dict of str to int
        Figures by kind of change, as `analysis.chapter.changes.counts` names them.
    results : list of dict
        `analysis.chapter.changes.Change` as a dict, ``old_text`` and ``new_text``: both values in words, and
        ``reason``: why a figure has no value now.
    timelines : list of dict
        One for each timeline that differs: ``name``, ``key`` (column of the row's id), ``columns_added``,
        ``columns_removed``, ``added`` and ``removed`` (``id``, ``row``), ``changed`` (``id``, and ``cells``
        with ``column``, ``old``, ``new``).
    vintages : list of dict
        ``dataset``, and the vintages ``added`` and ``removed``.
    parameters, packages : list of dict
        ``name``, ``old``, ``new``; None where one release has none of this name.
    methods : list of dict
        ``room`` and its ``files``: ``path``, ``change`` (added, removed, changed).
    """

    told: list[str]
    old: Json | None
    new: Json
    counts: dict[str, int]
    results: list[Json]
    timelines: list[Json]
    vintages: list[Json]
    parameters: list[Json]
    methods: list[Json]
    packages: list[Json]

    @property
    def same(self) -> bool:
        """Whether nothing at all differs."""
        parts = (self.results, self.timelines, self.vintages, self.parameters, self.methods, self.packages)
        return self.old is not None and not any(parts)

    def as_dict(self) -> Json:
        """Return the comparison as JSON-ready values, in one order; ``summary`` says it in words."""
        return {"summary": " ".join(self.told)} | {k: v for k, v in asdict(self).items() if k != "told"}


def compare(
    old: Release,
    new: Release,
    *,
    inputs_of: FilesOf = provenance.inputs_of,
    versions_of: FilesOf = provenance.versions_of,
) -> Comparison:
    """Return what differs between two releases.

    Parameters
    ----------
    old, new : Release
        Their ``results.json``, ``timelines/`` and crates are read.
    inputs_of, versions_of : callable
        Folder of a release -> path and SHA-256 of its inputs; name and version of its packages.

    Raises
    ------
    ComparisonImpossible
        When one of the releases cannot be read, naming it.
    """
    before, now = _figures(old), _figures(new)
    with _readable(old):
        old_files, old_versions = inputs_of(old.folder), versions_of(old.folder)
    with _readable(new):
        new_files, new_versions = inputs_of(new.folder), versions_of(new.folder)
    moved = changes.revised(before, now)
    timelines = _timelines(_rows_of(old), _rows_of(new))
    added = {timeline["name"]: len(timeline["added"]) for timeline in timelines}
    return Comparison(
        told=since_last.said(old.front_matter.number, before, now, added),
        old=_identity(old),
        new=_identity(new),
        counts=changes.counts(before, now, moved),
        results=[_json_row(change) for change in moved],
        timelines=timelines,
        vintages=_vintages(_part(old, "vintages"), _part(new, "vintages")),
        parameters=_differing(_part(old, "parameters"), _part(new, "parameters")),
        methods=_methods(old_files, new_files),
        packages=_differing(old_versions, new_versions),
    )


def first(new: Release) -> Comparison:
    """Return the comparison of a first release, which says that it is the first."""
    return Comparison([since_last.FIRST_SAID], None, _identity(new), {}, [], [], [], [], [], [])


def write(comparison: Comparison, folder: Path) -> None:
    """Write ``comparison.json`` and ``comparison.html`` into the folder of a release."""
    (folder / JSON_FILE).write_text(json_text(comparison.as_dict()), encoding="utf-8", newline="\n")
    (folder / PAGE_FILE).write_text(render_page(comparison), encoding="utf-8", newline="\n")


def render_page(comparison: Comparison) -> str:
    """Return the page that shows a comparison, for readers who see no code."""
    if comparison.old is None:
        title = "The first release"
    else:
        title = f"What changed between {comparison.old['number']} and {comparison.new['number']}"
    page = site.render(
        TEMPLATE,
        title=title,
        home="../index.html",
        comparison=comparison,
        said=sentences(comparison),
        figures=[
            (kind, heading, rows)
            for kind, heading in KIND_HEADINGS.items()
            if (rows := [row for row in comparison.results if row["kind"] == kind])
        ],
        rooms=ROOMS,
        period=writing.period,
        severity=_severity,
        words=_words,
        dataset=_dataset,
        row_text=_row_text,
        setting=_setting,
        address=_address,
    )
    return clean(page)


def render_text(comparison: Comparison) -> str:
    """Return a comparison as a few lines for a terminal: sentences, then the figures revised most."""
    lines = sentences(comparison)
    revisions = [row for row in comparison.results if row["kind"] == changes.REVISED]
    if revisions:
        lines.append("")
        lines += [_line(row) for row in revisions[:TERMINAL_ROWS]]
    if len(revisions) > TERMINAL_ROWS:
        lines.append(f"  and {len(revisions) - TERMINAL_ROWS} more; --json lists all.")
    return "\n".join(printable(line) for line in lines) + "\n"


def sentences(comparison: Comparison) -> list[str]:
    """Return a comparison in sentences: what the front page says of it, then one for each part."""
    old, new = comparison.old, comparison.new
    if old is None:
        return list(comparison.told)
    pair = f"release {new['number']}, as of {writing.day(new['as_of'])}, with release {old['number']}, as of"
    said = [f"This compares {pair} {writing.day(old['as_of'])}."]
    if comparison.same:
        return [*said, *comparison.told]
    return [
        *said,
        *comparison.told,
        _said(_timeline_changes(comparison), "row", "of the timelines", "added, removed or changed"),
        _said(len(comparison.vintages), "dataset", "", "read from other data files"),
        _said(len(comparison.parameters), "setting", "of the brief", "changed"),
        _said(
            sum(len(room["files"]) for room in comparison.methods), "file", "of code or notebooks", "changed"
        ),
        _said(len(comparison.packages), "package", "", "of another version"),
    ]


def _said(number: int, thing: str, of: str, done: str) -> str:
    subject = counted(number, thing) if number else f"No {thing}"
    return " ".join(filter(None, (subject, of, "were" if number > 1 else "was", done))) + "."


def _timeline_changes(comparison: Comparison) -> int:
    kinds = ("added", "removed", "changed")
    return sum(len(timeline[kind]) for timeline in comparison.timelines for kind in kinds)


@contextmanager
def _readable(release: Release) -> Iterator[None]:
    """Turn damage of a release into `ComparisonImpossible`."""
    try:
        yield
    except (ReleaseDamaged, OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        cause = error.what if isinstance(error, BriefError) else f"{type(error).__name__}: {error}"
        raise ComparisonImpossible(
            f"the release cannot be compared. {cause}",
            where=f"release {release.name}",
            remedy="Restore the folder from a backup, or move it out of reports/.",
        ) from error


def _part(release: Release, name: str) -> Mapping[str, Any]:
    with _readable(release):
        return dict(release.content[name])


def _identity(release: Release) -> Json:
    with _readable(release):
        front = release.front_matter
        return {"number": front.number, "as_of": front.as_of, "status": front.status}


def _figures(release: Release) -> Figures:
    with _readable(release):
        return Figures.read(release.content)


def _json_row(change: Change) -> Json:
    far = change.severity
    gone = change.kind in (changes.NO_LONGER, changes.APPEARED)
    return change.as_dict() | {
        "severity": None if far is None else float(f"{far:.10g}"),
        "reason": change.new.reason if change.new and gone else "",
        "old_text": changes.text(change.old),
        "new_text": changes.text(change.new),
    }


def _rows_of(release: Release) -> dict[str, list[Row]]:
    """Return the rows of each timeline of a release."""
    folder = release.folder / "timelines"
    with _readable(release):
        if not folder.is_dir():
            raise ReleaseDamaged("It has no folder timelines/.")
        return {path.stem: _table(path) for path in sorted(folder.glob("*.csv"))}


def _table(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream, strict=True))
    if not lines:
        raise ReleaseDamaged(f"timelines/{path.name} is empty.")
    header, *body = lines
    key = header[0]  # a timeline's first column identifies its rows
    for number, line in enumerate(body, start=2):
        if len(line) != len(header):
            raise ReleaseDamaged(
                f"timelines/{path.name}, row {number}: {len(line)} cells, not {len(header)}."
            )
    rows = [dict(zip(header, line, strict=True)) for line in body]
    if key not in header or len({row[key] for row in rows}) != len(rows):
        raise ReleaseDamaged(f"timelines/{path.name}: column {key} does not name each row once.")
    return rows


def _timelines(old: Mapping[str, list[Row]], new: Mapping[str, list[Row]]) -> list[Json]:
    compared = (_timeline(name, old.get(name, []), new.get(name, [])) for name in sorted({*old, *new}))
    return [timeline for timeline in compared if any(timeline[part] for part in _TIMELINE_PARTS)]


_TIMELINE_PARTS = ("columns_added", "columns_removed", "added", "removed", "changed")


def _timeline(name: str, old: list[Row], new: list[Row]) -> Json:
    old_columns, new_columns = (list(rows[0]) if rows else [] for rows in (old, new))
    key = (new_columns or old_columns or ["id"])[0]
    # Rows on one side alone say nothing of a column: an empty timeline has lost none.
    layout = of_sets(old_columns, new_columns) if old and new else Changes[str]()
    before = {row[key]: {name: row[name] for name in row if name not in layout.removed} for row in old}
    now = {row[key]: {name: row[name] for name in row if name not in layout.added} for row in new}
    rows = between(before, now)
    return {
        "name": name,
        "key": key,
        "columns_added": [column for column in new_columns if column in layout.added],
        "columns_removed": [column for column in old_columns if column in layout.removed],
        "added": [{"id": row, "row": now[row]} for row in rows.added],
        "removed": [{"id": row, "row": before[row]} for row in rows.removed],
        "changed": [
            {
                "id": row,
                "cells": [
                    {"column": cell.name, "old": cell.old, "new": cell.new}
                    for cell in fields(before[row], now[row])
                ],
            }
            for row in rows.changed
        ],
    }


def _vintages(old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> list[Json]:
    compared = ((name, of_sets(old.get(name, ()), new.get(name, ()))) for name in sorted({*old, *new}))
    return [
        {"dataset": name, "added": list(days.added), "removed": list(days.removed)}
        for name, days in compared
        if days
    ]


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Json]:
    return [asdict(field) for field in sorted(fields(old, new), key=lambda field: field.name)]


def _methods(old: Mapping[str, str], new: Mapping[str, str]) -> list[Json]:
    """Return the files of code, notebooks and definitions that differ, by room.

    Timelines are compared row by row and vintages by day, so their files are left out here. A stored data
    file that differs under an unchanged path is not: it should never be.
    """
    rooms: dict[str, list[Json]] = {}
    for path, change in between(old, new).said("added", "removed", "changed").items():
        room = _room(path)
        if room == "timelines" or (room == "snapshots" and change != "changed"):
            continue
        rooms.setdefault(room, []).append({"path": path, "change": change})
    order = [*ROOMS, *sorted({*rooms} - {*ROOMS})]
    return [{"room": room, "files": rooms[room]} for room in order if room in rooms]


def _room(path: str) -> str:
    top, *rest = path.split("/")
    if top == "analysis":
        return rest[0] if len(rest) > 1 else "package"
    if top == "data":
        return rest[0] if len(rest) > 1 else "definitions"
    return top if rest else "environment"


def _line(row: Json) -> str:
    period = f" ({writing.period(row['new_period'])})" if row["new_period"] else ""
    return f"  {row['key']}: {row['old_text']} -> {row['new_text']}{period}  {row['label']}"


def _severity(value: float | None) -> str:
    if value is None:
        return "–"
    return "below 0.01" if 0 < value < 0.01 else f"{value:.2f}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _dataset(name: str) -> str:
    return catalogue.DATASETS[name].title if name in catalogue.DATASETS else name


def _row_text(row: Mapping[str, str]) -> str:
    """Return what a timeline row says, without its source: the filled cells, each with its column."""
    said = [
        f"{_words(column)}: {cell}" for column, cell in row.items() if cell and column not in SOURCE_COLUMNS
    ]
    return "; ".join(said)


def _address(number: str) -> str:
    return f"../{quote(number, safe='')}/brief.html"


def _setting(value: object) -> str:
    if value is None:
        return "–"
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
