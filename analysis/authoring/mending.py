"""What ``brief check --fix`` puts right by itself: nothing of it needs a judgement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat

from analysis.authoring.check import notebook_files
from analysis.chapter import numbering
from analysis.errors import BriefError
from analysis.files import write_text
from analysis.project import Project
from analysis.run import exhibits
from analysis.run.notebooks import discover
from analysis.sources import timeline_order, timeline_schema, timelines
from analysis.store import data_readme


def mend(project: Project) -> list[str]:
    """Sort timelines, clear notebooks, number what is new, renew ``data/README.md``; return what was done.

    What cannot be read is left as it is, for the check to say why.
    """
    return [*_sorted(project), *_cleared(project), *_numbered(project), *_renewed(project)]


def _sorted(project: Project) -> Iterator[str]:
    for name in timeline_schema.listed(project.timelines):
        path = project.timelines / f"{name}.csv"
        try:
            timelines.read(project.timelines, name)
            due = timeline_order.settled(project.timelines, name)
        except BriefError:
            continue
        if due != path.read_bytes().decode("utf-8"):
            write_text(path, due)
            yield f"{_file(project, path)}: its rows stand in order."


def _cleared(project: Project) -> Iterator[str]:
    for path in notebook_files(project):
        try:
            notebook = nbformat.read(path, as_version=4)
        except (ValueError, nbformat.ValidationError):
            continue
        run = [
            cell
            for cell in notebook.cells
            if cell.cell_type == "code" and (cell.outputs or cell.execution_count)
        ]
        for cell in run:
            cell.outputs, cell.execution_count = [], None
        if notebook.metadata.pop("widgets", None) or run:
            write_text(path, nbformat.writes(notebook) + "\n")
            yield f"{_file(project, path)}: its outputs are cleared."


def _numbered(project: Project) -> Iterator[str]:
    try:
        found = [(chapter.name, chapter.annex) for chapter in discover(project)]
        due = numbering.renewed(numbering.read(project), found, exhibits.of_project(project))
    except (BriefError, SyntaxError):
        return
    path = project.root / "data" / numbering.FILE_NAME
    if due != numbering.read(project):
        write_text(path, numbering.text_of(due))
        yield f"{_file(project, path)}: figures and tables have their numbers."


def _renewed(project: Project) -> Iterator[str]:
    path = project.snapshots.parent / data_readme.FILE_NAME
    try:
        due = data_readme.text(project)
    except BriefError:
        return
    if not path.is_file() or due != path.read_text(encoding="utf-8"):
        write_text(path, due)
        yield f"{_file(project, path)}: written anew."


def _file(project: Project, path: Path) -> str:
    return path.relative_to(project.root).as_posix()
