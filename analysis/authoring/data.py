"""Checks of the files under ``data`` that people write: each is read by its own loader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from analysis.archive import calendar, identity, notices
from analysis.archive.releases import folders
from analysis.authoring.finding import Finding, loaded, unfilled
from analysis.chapter import columns, numbering
from analysis.measures import declared, scorecard
from analysis.page import glossary
from analysis.project import Project
from analysis.sources import (
    events,
    front_page,
    monitoring,
    scenarios,
    since_busan,
    state_groups,
    timeline_order,
    timeline_schema,
    timelines,
)
from analysis.store import corrections, data_readme, judgements, seals

Read = Callable[[Project], object]

# By pattern below ``data``: the loader that reads it, and refuses what it does not allow.
LOADERS: dict[str, Read] = {
    "columns.yml": columns.read,
    "events.yml": events.read,
    "indicators.yml": scorecard.defined_in,
    "front_page.yml": front_page.read,
    "lead_figures.yml": front_page.lives,
    "since_busan.yml": since_busan.read,
    "numbers.yml": numbering.read,
    "glossary.yml": glossary.read,
    "calendar.yml": calendar.read,
    "publication.yml": identity.read,
    "judgements.csv": judgements.read,
    "corrections/*.yml": corrections.read,
    "monitoring.yml": lambda project: monitoring.read(project.root / "data"),
    "scenarios.yml": lambda project: scenarios.read(project.root / "data"),
    "state_groups.yml": lambda project: state_groups.read(project.root / "data"),
    "notices.yml": lambda project: notices.read(project, {folder.name for folder in folders(project)}),
    "seals.yml": seals.drift,
}


def check(project: Project, path: Path) -> list[Finding]:
    """Return what is to be corrected in one file below ``data``."""
    file = path.relative_to(project.root).as_posix()
    if path.parent == project.timelines:
        return [*_timeline(project, path, file), *unfilled(project, [path])]
    if path.parent.name == "results":
        return [*loaded(lambda: declared.read(project, path.stem), file), *unfilled(project, [path])]
    if path.name == data_readme.FILE_NAME:
        return list(_generated(project, path, file))
    read = next(read for pattern, read in LOADERS.items() if path.match(pattern))
    found = loaded(partial(read, project), file)
    return found if path.name == seals.FILE_NAME else [*found, *unfilled(project, [path])]


def files(project: Project) -> list[Path]:
    """Return the files below ``data`` that can be checked, in order."""
    data = project.root / "data"
    found = [data / data_readme.FILE_NAME, *data.glob("results/*.yml")]
    found += [path for pattern in LOADERS for path in data.glob(pattern)]
    found += [path for ending in ("yml", "csv") for path in project.timelines.glob(f"*.{ending}")]
    return sorted(path for path in found if path.is_file())


def _timeline(project: Project, path: Path, file: str) -> Iterator[Finding]:
    """Yield what is wrong with a timeline, or with its schema; a table that no one lists is named."""
    if path.name == timeline_schema.COMMON:
        yield from loaded(lambda: timeline_schema.common(project.timelines), file)
        return
    name, folder = path.stem, project.timelines
    if path.suffix == ".yml":
        yield from loaded(lambda: timeline_schema.schema(folder, name), file)
        return
    found = loaded(lambda: timelines.read(folder, name), file)
    if found:
        yield from found
    elif timeline_order.settled(folder, name) != path.read_bytes().decode("utf-8"):
        keys = [row[timeline_schema.schema(folder, name).key] for row in timeline_order.read(folder, name)]
        ordered = timeline_order.in_order(
            timeline_order.read(folder, name), timeline_schema.schema(folder, name)
        )
        there = [row[timeline_schema.schema(folder, name).key] for row in ordered]
        moved = [key for key, due in zip(keys, there, strict=True) if key != due]
        what = (
            f"row {moved[0]} does not stand in its order." if moved else "it is not written as RFC 4180 says."
        )
        yield Finding(file, what, "Put it in order: brief check --fix.")


def _generated(project: Project, path: Path, file: str) -> Iterator[Finding]:
    if path.read_text(encoding="utf-8") != data_readme.text(project):
        yield Finding(file, "it is older than the data it lists.", "Write it anew: brief check --fix.")
