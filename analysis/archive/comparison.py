"""What differs between two releases: figures, timeline rows, data files, settings, methods and packages."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from analysis.archive import provenance
from analysis.archive.releases import Release
from analysis.chapter import changes
from analysis.writing import day
from analysis.dates import parse_partial
from analysis.errors import BriefError, DataRefused, ReleaseDamaged
from analysis.measures.results import Result
from analysis.page import site
from analysis.page.document import clean
from analysis.sources import catalogue
from analysis.sources.timelines import SOURCE_COLUMNS, TIMELINES

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
FilesOf = Callable[[Path], Mapping[str, str]]


class ComparisonImpossible(BriefError):
    """One of two releases cannot be read, so that what changed cannot be said; nothing is published."""


@dataclass(frozen=True)
class Comparison:
    """What differs between two releases. Everything in it is as JSON holds it.

    Attributes
    ----------
    old, new : dict
        ``number``, ``as_of`` and ``status`` of each; for a first release `old` is None, the rest empty.
    counts : dict of str to int
        Figures by kind of change, as `analysis.chapter.changes.counts` names them.
    results : list of dict
        Rows of `analysis.chapter.changes.revised`, and ``reason``: why a figure has no value now.
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
        said = sentences(self)
        return {"summary": " ".join(said[1:] or said), **asdict(self)}


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
    before, now = _results(old), _results(new)
    with _readable(old):
        old_files, old_versions = inputs_of(old.folder), versions_of(old.folder)
    with _readable(new):
        new_files, new_versions = inputs_of(new.folder), versions_of(new.folder)
    table = changes.revised(before, now)
    return Comparison(
        old=_identity(old),
        new=_identity(new),
        counts=changes.counts(before, now, table),
        results=[_json_row(row, now) for row in table.to_dict("records")],
        timelines=_timelines(_rows_of(old), _rows_of(new)),
        vintages=_vintages(_part(old, "vintages"), _part(new, "vintages")),
        parameters=_differing(_part(old, "parameters"), _part(new, "parameters")),
        methods=_methods(old_files, new_files),
        packages=_differing(old_versions, new_versions),
    )


def first(new: Release) -> Comparison:
    """Return the comparison of a first release, which says that it is the first."""
    return Comparison(None, _identity(new), {}, [], [], [], [], [], [])


def write(comparison: Comparison, folder: Path) -> None:
    """Write ``comparison.json`` and ``comparison.html`` into the folder of a release."""
    content = json.dumps(comparison.as_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    (folder / JSON_FILE).write_text(content, encoding="utf-8", newline="\n")
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
        value=changes.text,
        period=_period,
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
    return "\n".join(_printable(line) for line in lines) + "\n"


def sentences(comparison: Comparison) -> list[str]:
    """Return a comparison in sentences, one for each part."""
    old, new = comparison.old, comparison.new
    if old is None:
        return [f"Release {new['number']} is the first release. There is none to compare it with."]
    pair = f"release {new['number']}, as of {day(new['as_of'])}, with release {old['number']}, as of"
    said = [f"This compares {pair} {day(old['as_of'])}."]
    if comparison.same:
        return [*said, "Nothing changed."]
    return [
        *said,
        _figures_said(comparison.counts),
        _said(_timeline_changes(comparison), "row", "of the timelines", "added, removed or changed"),
        _said(len(comparison.vintages), "dataset", "", "read from other data files"),
        _said(len(comparison.parameters), "setting", "of the brief", "changed"),
        _said(
            sum(len(room["files"]) for room in comparison.methods), "file", "of code or notebooks", "changed"
        ),
        _said(len(comparison.packages), "package", "", "of another version"),
    ]


def _figures_said(counts: Mapping[str, int]) -> str:
    parts = [
        f"{counts['revised']:,} revised (another value for the same period)",
        f"{counts['updated']:,} updated (the period, or the day of the brief, is another)",
        f"{counts['gained']:,} now available",
        f"{counts['lost']:,} no longer available",
        f"{counts['unchanged']:,} unchanged",
    ]
    shared = _counted(counts["shared"], "figure")
    rest = f"New: {counts['appeared']:,}. Gone: {counts['disappeared']:,}."
    return f"Of {shared} in both releases: {', '.join(parts)}. {rest}"


def _said(number: int, thing: str, of: str, done: str) -> str:
    verb = "was" if number == 1 else "were"
    subject = f"No {thing}" if number == 0 else _counted(number, thing)
    return " ".join(filter(None, (subject, of, "was" if number == 0 else verb, done))) + "."


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" + ("" if number == 1 else "s")


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
        told = release.front_matter
        return {"number": told.number, "as_of": told.as_of, "status": told.status}


def _results(release: Release) -> dict[str, Json]:
    with _readable(release):
        return {key: Result.from_dict(held).as_dict() for key, held in release.results.items()}


def _json_row(row: Mapping[str, Any], now: Mapping[str, Json]) -> Json:
    far = row["severity"]
    reason = now[row["key"]]["reason"] if row["kind"] in (changes.NO_LONGER, changes.APPEARED) else ""
    return {**row, "severity": None if math.isnan(far) else float(f"{far:.10g}"), "reason": reason}


def _rows_of(release: Release) -> dict[str, list[dict[str, str]]]:
    """Return the rows of each timeline of a release."""
    folder = release.folder / "timelines"
    with _readable(release):
        if not folder.is_dir():
            raise ReleaseDamaged("It has no folder timelines/.")
        return {path.stem: _table(path) for path in sorted(folder.glob("*.csv"))}


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream, strict=True))
    if not lines:
        raise ReleaseDamaged(f"timelines/{path.name} is empty.")
    header, *body = lines
    key = _key(path.stem, header)
    for number, line in enumerate(body, start=2):
        if len(line) != len(header):
            raise ReleaseDamaged(
                f"timelines/{path.name}, row {number}: {len(line)} cells, not {len(header)}."
            )
    rows = [dict(zip(header, line, strict=True)) for line in body]
    if key not in header or len({row[key] for row in rows}) != len(rows):
        raise ReleaseDamaged(f"timelines/{path.name}: column {key} does not name each row once.")
    return rows


def _key(name: str, columns: list[str]) -> str:
    """Return the column that identifies a row; of a timeline this version does not know, the first."""
    return TIMELINES[name].key if name in TIMELINES else columns[0]


def _timelines(old: Mapping[str, list[dict]], new: Mapping[str, list[dict]]) -> list[Json]:
    compared = (_timeline(name, old.get(name, []), new.get(name, [])) for name in sorted({*old, *new}))
    return [found for found in compared if any(found[kind] for kind in _TIMELINE_PARTS)]


_TIMELINE_PARTS = ("columns_added", "columns_removed", "added", "removed", "changed")


def _timeline(name: str, old: list[dict[str, str]], new: list[dict[str, str]]) -> Json:
    old_columns, new_columns = (list(rows[0]) if rows else [] for rows in (old, new))
    key = _key(name, new_columns or old_columns or ["id"])
    before, now = ({row[key]: row for row in rows} for rows in (old, new))
    both = [column for column in new_columns if column in old_columns]
    # Rows on one side alone say nothing of a column: an empty timeline has lost none.
    layout = bool(old and new)
    changed = (
        {"id": name, "cells": _cells(before[name], now[name], both)} for name in sorted({*before} & {*now})
    )
    return {
        "name": name,
        "key": key,
        "columns_added": [column for column in new_columns if column not in old_columns] if layout else [],
        "columns_removed": [column for column in old_columns if column not in new_columns] if layout else [],
        "added": [{"id": row, "row": now[row]} for row in sorted({*now} - {*before})],
        "removed": [{"id": row, "row": before[row]} for row in sorted({*before} - {*now})],
        "changed": [row for row in changed if row["cells"]],
    }


def _cells(old: Mapping[str, str], new: Mapping[str, str], columns: list[str]) -> list[Json]:
    return [
        {"column": column, "old": old[column], "new": new[column]}
        for column in columns
        if old[column] != new[column]
    ]


def _vintages(old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> list[Json]:
    found = (
        {
            "dataset": name,
            "added": sorted({*new.get(name, ())} - {*old.get(name, ())}),
            "removed": sorted({*old.get(name, ())} - {*new.get(name, ())}),
        }
        for name in sorted({*old, *new})
    )
    return [row for row in found if row["added"] or row["removed"]]


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Json]:
    return [
        {"name": name, "old": old.get(name), "new": new.get(name)}
        for name in sorted({*old, *new})
        if old.get(name) != new.get(name)
    ]


def _methods(old: Mapping[str, str], new: Mapping[str, str]) -> list[Json]:
    """Return the files of code, notebooks and definitions that differ, by room.

    Timelines are compared row by row and vintages by day, so their files are left out here. A stored data
    file that differs under an unchanged path is not: it should never be.
    """
    rooms: dict[str, list[Json]] = {}
    for path in sorted({*old, *new}):
        if old.get(path) == new.get(path):
            continue
        change = "added" if path not in old else "removed" if path not in new else "changed"
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
    values = f"{changes.text(row['old'], row['unit'])} -> {changes.text(row['new'], row['unit'])}"
    period = f" ({_period(row['new_period'])})" if row["new_period"] else ""
    return f"  {row['key']}: {values}{period}  {row['label']}"


def _printable(text: str) -> str:
    """Return text that cannot steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _period(text: str) -> str:
    """Return an ISO 8601 period in words: ``2025-11/2026-04`` is November 2025 to April 2026."""
    try:
        ends = [_date_words(part) for part in dict.fromkeys(text.split("/"))]
    except DataRefused:
        return text  # not a period this version knows; shown as it was written
    return " to ".join(ends)


def _date_words(text: str) -> str:
    if not text:
        return "–"
    date = parse_partial(text)
    return {"day": day(date.first), "month": f"{date.first:%B %Y}", "year": text}[date.precision]


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
