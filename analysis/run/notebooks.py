"""The chapters as they lie in ``notebooks/``: their order and what they name."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from analysis.chapter import magics, wording
from analysis.errors import ChapterFailed, UsageError, nearest
from analysis.project import Project

FRONT_PAGE = "brief"
_FOLDER = re.compile(r"^chapters\b", re.MULTILINE)  # the parameter: folder of the executed chapters


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
    annex : bool
        Whether it stands in the annex, after all chapters that do not.
    reads_others : bool
        Whether it reads what the others said, and so runs after them: the front page, and each whose
        parameters ask for the folder of the chapters.
    """

    name: str
    path: Path
    order: int
    annex: bool = False
    reads_others: bool = False


def discover(project: Project, names: Sequence[str] = ()) -> list[ChapterFile]:
    """Return the chapters of a project in reading order, those of the annex last, or those in `names`.

    ``order`` and, where it is true, ``annex`` stand in the notebook's own metadata under ``brief``.

    Raises
    ------
    UsageError
        For a name that is no chapter (naming the nearest that is).
    ChapterFailed
        For a notebook that cannot be read, says nothing of its order, says of its place in the annex what is
        neither true nor false, or types a number in its prose.
    """
    chapters = sorted(
        map(_read, chapter_paths(project)),
        key=lambda item: (item.annex, item.order),
    )
    known = [chapter.name for chapter in chapters]
    for name in names:
        if name not in known:
            raise UsageError(
                f"no chapter '{name}'." + nearest(name, known), remedy=f"Chapters: {', '.join(known)}."
            )
    return [chapter for chapter in chapters if not names or chapter.name in names]


def chapter_paths(project: Project) -> list[Path]:
    """Return the notebooks that are chapters, by name: all but those whose metadata say ``workbench``."""
    return [path for path in sorted(project.notebooks.glob("*.ipynb")) if not _is_workbench(path)]


def _is_workbench(path: Path) -> bool:
    """Return whether a notebook is a place to work at; one that cannot be read is for `_read` to refuse."""
    try:
        text = path.read_text(encoding="utf-8")
        return '"workbench"' in text and json.loads(text)["metadata"]["brief"].get("workbench") is True
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def names_in(notebook: NotebookNode, chapter: str) -> list[str]:
    """Return the keys of the results that a notebook's sentences, captions and titles name, each once."""
    templates = (text for cell in _cells(notebook, "code") for text in magics.templates(cell.source))
    names = [name for template in templates for name in wording.names_in(template)]
    return list(dict.fromkeys(name if "." in name else f"{chapter}.{name}" for name in names))


def _cells(notebook: NotebookNode, kind: str) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == kind]


def _reads_others(notebook: NotebookNode, path: Path) -> bool:
    asked = (
        cell.source for cell in _cells(notebook, "code") if "parameters" in cell.metadata.get("tags", [])
    )
    return path.stem == FRONT_PAGE or any(_FOLDER.search(source) for source in asked)


def _require_no_numeral(notebook: NotebookNode, path: Path) -> None:
    """Refuse a typed number in prose: only a named result can be checked, dated and compared."""
    for number, cell in enumerate(_cells(notebook, "markdown"), start=1):
        for line in cell.source.splitlines():
            if any(character.isdigit() for character in line):
                raise ChapterFailed(
                    f"the prose types a numeral: '{line.strip()[:80]}'.",
                    where=f"notebooks/{path.name}, Markdown cell {number}",
                    remedy="Say it in a %%say cell with a named result, such as {latest_lb}.",
                )


def _read(path: Path) -> ChapterFile:
    try:
        notebook = nbformat.read(path, as_version=4)
        own = notebook.metadata["brief"]
        order, annex = int(own["order"]), own.get("annex", False)
        if not isinstance(annex, bool):
            raise ValueError(f"'annex' is {annex!r}, neither true nor false")
        chapter = ChapterFile(path.stem, path, order, annex, _reads_others(notebook, path))
    except (OSError, ValueError, KeyError, TypeError, nbformat.ValidationError) as error:
        raise ChapterFailed(
            f"the notebook cannot be read as a chapter ({type(error).__name__}: {error}).",
            where=f"notebooks/{path.name}",
            remedy="It needs metadata 'brief' with 'order'; see README.md.",
        ) from error
    _require_no_numeral(notebook, path)
    return chapter
