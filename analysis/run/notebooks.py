"""The chapters as they lie in ``notebooks/``: their order and what they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from analysis.errors import ChapterFailed, UsageError, nearest
from analysis.project import Project


@dataclass(frozen=True)
class ChapterFile:
    """A chapter's notebook.

    Attributes
    ----------
    name : str
        File name without ending.
    path : Path
        The notebook.
    order : int
        Reading order.
    """

    name: str
    path: Path
    order: int


def discover(project: Project, names: Sequence[str] = ()) -> list[ChapterFile]:
    """Return the chapters of a project in reading order, or those in `names`.

    The order stands in the notebook's own metadata under ``brief``.

    Raises
    ------
    UsageError
        For a name that is no chapter (naming the nearest that is).
    ChapterFailed
        For a notebook that cannot be read or says nothing of its order.
    """
    chapters = sorted(
        (_read(path) for path in sorted(project.notebooks.glob("*.ipynb"))), key=lambda item: item.order
    )
    known = [chapter.name for chapter in chapters]
    for name in names:
        if name not in known:
            raise UsageError(
                f"no chapter '{name}'." + nearest(name, known), remedy=f"Chapters: {', '.join(known)}."
            )
    return [chapter for chapter in chapters if not names or chapter.name in names]


def _read(path: Path) -> ChapterFile:
    try:
        notebook = nbformat.read(path, as_version=4)
        own = notebook.metadata["brief"]
        return ChapterFile(path.stem, path, int(own["order"]))
    except (OSError, ValueError, KeyError, TypeError, nbformat.ValidationError) as error:
        raise ChapterFailed(
            f"the notebook cannot be read as a chapter ({type(error).__name__}: {error}).",
            where=f"notebooks/{path.name}",
            remedy="It needs metadata 'brief' with 'order'; see README.md.",
        ) from error
