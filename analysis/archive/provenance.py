"""Where a release comes from: its inputs found and hashed, their commit, and what a crate recorded."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
import platform
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from analysis import git
from analysis.archive import crate
from analysis.archive.inputs import ABSENT, Inputs
from analysis.chapter.parameters import Settings
from analysis.errors import BriefError, ChapterFailed
from analysis.files import sha256, sha256_of_text
from analysis.project import LOCK, PACKAGE, Project
from analysis.run.notebooks import chapter_paths
from analysis.sources import catalogue
from analysis.store import judgements
from analysis.store.judgements import RETIRED

# By the archive, after a release is out; and what says who reviewed the files, which shapes no figure.
READ_LATER = ("notices.yml", "seals.yml")

# These fetch, schedule or talk on the terminal; no figure and no page depends on them.
_SHAPE_NOTHING = {"httpx", "icalendar", "packaging", "rich", "stamina", "typer"}
# Not named by the package itself, yet every estimate goes through them.
_ARITHMETIC = ("numpy", "scipy")


def inputs(
    project: Project,
    settings: Settings,
    chapters: Sequence[str] = (),
    status: str = "final",
    *,
    package: Path | None = None,
) -> Inputs:
    """Return what a run with these parameters reads, each file with its checksum.

    Parameters
    ----------
    project : Project
        Its notebooks, data and lock file count.
    settings : Settings
        A snapshot published after their day does not count, unless a read for that day borrows rows from it.
    chapters : sequence of str
        The chapters asked for; empty for a whole brief.
    status : str
        ``draft``, ``final`` or ``embargoed``.
    package : Path, optional
        Folder of the code that runs; the installed package if not given.

    Raises
    ------
    ChapterFailed
        For a notebook that cannot be read.
    BriefError
        When the package is not installed, so that the versions it asks for are not known.
    """
    files = {
        **code(package or PACKAGE),
        **{f"notebooks/{path.name}": _notebook(path) for path in chapter_paths(project)},
        **{
            path.relative_to(project.root).as_posix(): sha256(path) for path in _data(project, settings.as_of)
        },
        LOCK: sha256(project.root / LOCK) if (project.root / LOCK).is_file() else ABSENT,
    }
    return Inputs(
        files=dict(sorted(files.items())),
        parameters=settings.as_dict(),
        versions=versions(),
        chapters=tuple(chapters),
        status=status,
    )


def versions() -> dict[str, str]:
    """Return the versions here of Python and of each package that can shape a result or a page, by name.

    Raises
    ------
    BriefError
        When the package itself is not installed.
    """
    try:
        asked = importlib.metadata.requires(crate.PACKAGE) or []
    except importlib.metadata.PackageNotFoundError as error:
        raise BriefError(
            f"the package {crate.PACKAGE} is not installed, so its dependencies are not known.",
            remedy="Run make setup.",
        ) from error
    names = {re.split(r"[^A-Za-z0-9._-]", item)[0].lower() for item in asked if "extra ==" not in item}
    names = (names - _SHAPE_NOTHING) | set(_ARITHMETIC)
    return {"python": platform.python_version(), **{name: _version(name) for name in sorted(names)}}


def commit(project: Project) -> str:
    """Return the commit the project's folder stands at, with ``-dirty`` where tracked inputs differ from it.

    Blank where the folder is not under git, git is not installed, or does not answer within ten seconds. It
    is for readers; the run key does not hold it.
    """
    if not git.line(project, "ls-files", "notebooks"):
        return ""  # a folder that lies inside some other repository
    head = git.line(project, "rev-parse", "HEAD")
    tracked = ("analysis", "data", "notebooks", LOCK)
    changed = git.line(project, "status", "--porcelain", "--untracked-files=no", "--", *tracked)
    return head + "-dirty" * bool(head and changed)


def commit_day(project: Project) -> dt.date | None:
    """Return the day of the commit the project's folder stands at; None where `commit` would be blank."""
    if not git.line(project, "ls-files", "notebooks"):
        return None
    try:
        return dt.date.fromisoformat(git.line(project, "log", "-1", "--format=%cs"))
    except ValueError:
        return None


def inputs_of(folder: Path) -> dict[str, str]:
    """Return path -> SHA-256 of each input that a release's crate records; raises `ReleaseDamaged`."""
    return dict(crate.read(folder).inputs.files)


def versions_of(folder: Path) -> dict[str, str]:
    """Return name -> version of each package that a release's crate records; raises `ReleaseDamaged`."""
    return dict(crate.read(folder).inputs.versions)


def undated_key_of(folder: Path) -> str:
    """Return the undated key of what a release's crate records; raises `ReleaseDamaged`."""
    return crate.read(folder).inputs.undated_key


def code(package: Path = PACKAGE) -> dict[str, str]:
    """Return path -> SHA-256 of all files of the code that runs."""
    return {f"analysis/{path.relative_to(package).as_posix()}": sha256(path) for path in _files(package)}


def _data(project: Project, as_of: dt.date) -> Iterator[Path]:
    """Yield the data files a build for `as_of` may read."""
    data = project.root / "data"
    yield from (path for path in data.glob("*.yml") if path.name not in READ_LATER and path.is_file())
    patterns = ("results/*.yml", "timelines/*.csv", "timelines/*.yml", "corrections/**/*", "languages/*.ftl")
    for pattern in patterns:
        yield from (path for path in data.glob(pattern) if _counts(path, data))
    judged = judgements.read(project)
    for name, dataset in catalogue.DATASETS.items():
        retired = {key for key, line in judgements.newest(judged, name).items() if line.verdict == RETIRED}
        for vintage in _vintages(project.snapshots / name, as_of, dataset.keeps_vintages, retired):
            yield from _files(vintage)


def _vintages(folder: Path, as_of: dt.date, keeps_vintages: bool, retired: set[str]) -> list[Path]:
    """Return the vintages a read for `as_of` may open; folders are named by the day of publication."""
    stored = sorted(path for path in folder.glob("[0-9]*") if path.is_dir() and path.name not in retired)
    later = [path for path in stored if path.name[:10] > as_of.isoformat()]
    # Of a dataset whose past publications are not kept, the next vintage lends rows that were public.
    lender = [] if keeps_vintages else later[:1]
    return [path for path in stored if path not in later] + lender


def _files(folder: Path) -> Iterator[Path]:
    yield from (path for path in folder.rglob("*") if _counts(path, folder))


def _counts(path: Path, folder: Path) -> bool:
    parts = path.relative_to(folder).parts
    hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
    return not hidden and path.suffix != ".pyc" and path.is_file()


def _notebook(path: Path) -> str:
    """Return the hash of what a run takes from a notebook: not its outputs, nor what an editor adds."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        content = {
            "brief": notebook["metadata"].get("brief"),
            "cells": [
                {
                    "type": cell["cell_type"],
                    "source": "".join(cell["source"]),
                    "tags": sorted(cell.get("metadata", {}).get("tags", [])),
                }
                for cell in notebook["cells"]
            ],
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ChapterFailed(
            f"the notebook cannot be read ({type(error).__name__}: {error}).",
            where=f"notebooks/{path.name}",
            remedy="Restore it, or save it again from JupyterLab.",
        ) from error
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256_of_text(text)


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ABSENT
