"""Declared results that nobody reads: what is not said, shown or used is not computed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nbformat

from analysis.authoring.finding import Finding
from analysis.chapter import numbering
from analysis.errors import BriefError
from analysis.measures import declared
from analysis.project import PACKAGE, Project
from analysis.run.notebooks import chapter_paths, names_in

# Sentences on changes name theirs by kind, in analysis/chapter/since_last.py.
NAMED_BY_KIND = ("brief.changes_", "commitments.status_")
_KEY = re.compile(r"[a-z0-9_]+\.[a-z0-9_]+")


def results(project: Project) -> Iterator[Finding]:
    """Yield each declared result that no notebook, setting or module names."""
    used = _words(project)
    for set_name in declared.names(project):
        declarations = declared.read(project, set_name)
        read = {declarations.declared(key.split(".", 1)[1]) for key in used if key.startswith(f"{set_name}.")}
        for name in declarations.results:
            key = f"{set_name}.{name}"
            if name not in read and not key.startswith(NAMED_BY_KIND):
                what = f"the result '{key}' is not said, shown or used."
                yield Finding(f"data/results/{set_name}.yml", what, "Say it, or remove it.")


def _words(project: Project) -> set[str]:
    """Return every key that stands in notebooks, settings and modules."""
    settings = [path for path in (project.root / "data").glob("*.yml") if path.name != numbering.FILE_NAME]
    modules = PACKAGE.rglob("*.py")
    notebooks = list(chapter_paths(project))
    texts = [path.read_text(encoding="utf-8") for path in (*settings, *modules, *notebooks)]
    words = set(_KEY.findall("\n".join(texts)))
    for path in notebooks:
        try:
            words |= set(names_in(nbformat.read(path, as_version=4), path.stem))
        except (ValueError, BriefError, nbformat.ValidationError):
            continue  # said of the notebook itself
    return words
