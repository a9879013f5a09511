"""An executed notebook as a document of its own: a chapter that was run, or the notebook of a release."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from analysis.chapter.blocks import End, Results, blocks_of
from analysis.errors import ChapterFailed, ProjectNotFound
from analysis.page import bibliography, glossary
from analysis.page.content import content_of
from analysis.page.document import join
from analysis.project import Project

_OWN = "brief."  # the set of results that holds a chapter's settings


def whole(notebook: NotebookNode, folder: Path | None = None) -> NotebookNode:
    """Return the joined notebook of one executed notebook, with its sources and the words it uses.

    Parameters
    ----------
    notebook : NotebookNode
        A chapter with its outputs, or the notebook of a release, which is whole already.
    folder : Path, optional
        Where it lies; the project around it says what the sources are. Without a project the sources of
        tables and pictures still stand with them.

    Raises
    ------
    ChapterFailed
        When a chapter's outputs are not there, or not to its end.
    """
    own = notebook.metadata.get("brief", {})
    if "chapters" in own:
        return notebook
    emitted = blocks_of(notebook)
    ends = [block for block in emitted if isinstance(block, End)]
    if not ends:
        raise ChapterFailed(
            "the notebook has no outputs of a chapter that ran to its end.",
            remedy="Run all of its cells and save it, or add --execute. Its last cell calls chapter.end().",
        )
    name = ends[-1].chapter
    results = [result for block in emitted if isinstance(block, Results) for result in block.results]
    parameters = {
        result.key.removeprefix(_OWN): result.value for result in results if result.key.startswith(_OWN)
    }
    joined = join({name: notebook}, parameters)
    joined.metadata["brief"] |= _found(joined, parameters, folder)
    return joined


def content(joined: NotebookNode) -> dict[str, Any]:
    """Return what ``results.json`` holds of a joined notebook."""
    return content_of({"": joined}, joined.metadata["brief"]["parameters"])


def _found(joined: NotebookNode, parameters: dict[str, Any], folder: Path | None) -> dict[str, Any]:
    """Return sources and glossary as the project that `folder` lies in has them; nothing outside of one."""
    try:
        project = Project.find(folder)
    except ProjectNotFound:
        return {}
    as_of = dt.date.fromisoformat(str(parameters["as_of"]))
    used = bibliography.sources(project, content(joined), as_of)
    return {"sources": bibliography.groups(used), "glossary": glossary.read(project)}
