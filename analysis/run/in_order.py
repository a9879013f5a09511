"""The chapters of a brief in the order in which they need each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from nbformat import NotebookNode

from analysis.chapter.since_last import NO_RELEASE
from analysis.project import Project
from analysis.run import runner
from analysis.run.notebooks import ChapterFile, discover
from analysis.run.runner import Progress
from analysis.run.workers import Workers


def needed(project: Project, chapters: Sequence[ChapterFile]) -> list[ChapterFile]:
    """Return what has to run for these chapters: themselves, and all others before one that reads them."""
    fed = [item for item in chapters if item.reads_others]
    return [item for item in (discover(project) if fed else chapters) if not item.reads_others] + fed


def run(
    project: Project,
    chapters: Sequence[ChapterFile],
    parameters: Mapping[str, object],
    folder: Path,
    *,
    previous: str = NO_RELEASE,
    progress: Progress | None = None,
    workers: int | None = None,
    processes: Workers | None = None,
) -> dict[str, NotebookNode]:
    """Run chapters, those that read what all others said after these, and return all that `needed` names.

    Parameters
    ----------
    previous : str
        Folder of the release to compare with.

    Notes
    -----
    The rest is as in `analysis.run.runner.run_chapters`, which says what is raised, too.
    """
    every = needed(project, chapters)
    each = partial(
        runner.run_chapters, project, folder=folder, progress=progress, workers=workers, processes=processes
    )
    done = each([item for item in every if not item.reads_others], parameters)
    fed = {**parameters, "chapters": str(folder), "previous": previous}
    return done | each([item for item in every if item.reads_others], fed, before=done)
