"""``brief check``: the whole project, or the files that are named, without running a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import nbformat

from analysis.authoring import data, notebooks, prose, translations, unused
from analysis.authoring.finding import Finding, unfilled
from analysis.errors import BriefError, UnknownName, UsageError
from analysis.project import Project
from analysis.run.notebooks import chapter_paths

CODE = "analysis/sources"


def check(project: Project, names: Sequence[Path] = ()) -> list[Finding]:
    """Return what is to be corrected, in the files of `names` or in all.

    Parameters
    ----------
    names : sequence of Path
        Files, as the current folder leads to them. Of a file of translations that is named, all that is
        missing is told, else what page one lacks: who edits a notebook need not translate it. What
        concerns several files, such as a sentence that stands twice, is looked for in any case where a
        notebook is among them.

    Raises
    ------
    UsageError
        For a file that is not there, or that no check knows.
    """
    paths = [_known(project, name) for name in names] or files(project)
    found = [finding for path in paths for finding in _check(project, path, named=bool(names))]
    if any(path.suffix == ".ipynb" for path in paths):
        found += _together(project, {path.stem for path in paths})
    if not names:
        found += unused.results(project)
    return list(dict.fromkeys(found))


def files(project: Project) -> list[Path]:
    """Return all files of a project that can be checked."""
    code = sorted((project.root / CODE).rglob("*.py"))
    return [*notebook_files(project), *data.files(project), *translations.files(project), *code]


def notebook_files(project: Project) -> list[Path]:
    """Return all notebooks, those that are no chapters too."""
    return sorted(project.notebooks.glob("*.ipynb"))


def _check(project: Project, path: Path, *, named: bool) -> list[Finding]:
    if path.suffix == ".ipynb":
        return notebooks.check(project, path, chapter=path in chapter_paths(project))
    if path.suffix == ".py":
        return list(unfilled(project, [path]))
    if path.suffix == ".ftl":
        return translations.check(project, path, whole=named)
    return data.check(project, path)


def _together(project: Project, names: set[str]) -> list[Finding]:
    """Return what concerns the sentences of several chapters, one of which is among `names`."""
    said: list[prose.Said] = []
    for path in chapter_paths(project):
        try:
            said += prose.said(nbformat.read(path, as_version=4), path.stem)
        except (ValueError, BriefError, nbformat.ValidationError):
            continue  # said of the notebook itself
    files = [f"notebooks/{name}.ipynb" for name in names]
    return [one for one in prose.repeated(said) if any(file in f"{one.where} {one.what}" for file in files)]


def _known(project: Project, name: Path) -> Path:
    """Return the whole path of a file that can be checked."""
    path = name.resolve()
    if not path.is_file():
        path = (project.root / name).resolve()
    if not path.is_file():
        raise UsageError(f"there is no file '{name}'.", remedy="Name a notebook, or a file under data/.")
    known = files(project)
    if path not in [one.resolve() for one in known]:
        listed = [one.relative_to(project.root).as_posix() for one in known if one.suffix != ".py"]
        shown = path.relative_to(project.root) if path.is_relative_to(project.root) else name
        raise UnknownName.of("file that can be checked", shown.as_posix(), listed)
    return next(one for one in known if one.resolve() == path)
