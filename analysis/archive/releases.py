"""The releases in ``reports/``: found, ordered, named."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from analysis.chapter import released
from analysis.chapter.blocks import Sentence, blocks_of
from analysis.errors import ReleaseDamaged, UsageError
from analysis.page.front_matter import FrontMatter
from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE

LATEST = "latest"
_NAME = re.compile(r"^(\d{4}-\d{2}-\d{2})((?:-[a-z]+)*)(?:\.(\d+))?$")


@dataclass(frozen=True)
class Release:
    """A published release: a folder that is never changed again."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @cached_property
    def content(self) -> dict[str, Any]:
        """What ``results.json`` holds: release, parameters, vintages, results, tables.

        Raises
        ------
        ReleaseDamaged
            When the file is missing or is not what a build writes.
        """
        content = released.read(self.folder)
        if missing := {"release", "results", "tables"} - set(content):
            raise released.damaged(self.folder, KeyError(", ".join(sorted(missing))))
        return content

    @cached_property
    def front_matter(self) -> FrontMatter:
        """What the release says of itself; raises `ReleaseDamaged`."""
        try:
            return FrontMatter.from_dict(self.content["release"])
        except (KeyError, TypeError, ValueError) as error:
            raise released.damaged(self.folder, error) from error

    @property
    def results(self) -> dict[str, dict[str, Any]]:
        """Named results by key, as JSON values."""
        return {result["key"]: result for result in self.content["results"]}

    @property
    def key_points(self) -> list[str]:
        """The points of page one."""
        notebook = json.loads((self.folder / "brief.ipynb").read_text(encoding="utf-8"))
        front = [cell for cell in notebook["cells"] if cell["metadata"]["brief_chapter"] == FRONT_PAGE]
        blocks = blocks_of({"cells": front})
        return [block.text for block in blocks if isinstance(block, Sentence) and block.role == "key point"]

    @property
    def changes(self) -> str:
        """What changed since the release before, in sentences; blank in a part, which is not compared."""
        path = self.folder / "comparison.json"
        return str(json.loads(path.read_text(encoding="utf-8"))["summary"]) if path.is_file() else ""


def releases(project: Project) -> list[Release]:
    """Return the whole releases of a project, oldest first; by day, then by number within the day.

    A damaged one is left out here; the archive lists it as such.
    """
    return [item for item in _ordered(project) if _is_whole(item)]


def find(project: Project, name: str) -> Release:
    """Return the release called `name`: its number, ``latest``, or the path of its folder.

    Raises
    ------
    UsageError
        When there is none, naming those there are.
    """
    for folder in (project.reports / name, Path(name)):
        if (folder / released.RESULTS).is_file():
            return Release(folder.resolve())
    names = [item.name for item in releases(project)]
    raise UsageError(
        f"no release '{name}'.",
        remedy=f"Releases: {', '.join(names)}." if names else "There is none yet: run brief build.",
    )


def free_name(project: Project, name: str) -> str:
    """Return `name`, or ``name.2`` and so on where that is taken."""
    number, free = 1, name
    while (project.reports / free).exists():
        number += 1
        free = f"{name}.{number}"
    return free


def folders(project: Project) -> Iterator[Path]:
    """Yield the folders of all releases, parts and damaged ones among them, in no order."""
    if not project.reports.is_dir():
        return
    for folder in project.reports.iterdir():
        if _NAME.match(folder.name) and folder.is_dir() and not folder.is_symlink():
            yield folder


def _ordered(project: Project) -> list[Release]:
    return sorted((Release(folder) for folder in folders(project)), key=_order)


def _is_whole(release: Release) -> bool:
    try:
        return release.front_matter.whole
    except ReleaseDamaged:
        return False


def _order(release: Release) -> tuple[str, int]:
    """Return what releases are sorted by: the day, as text, and the number within it."""
    return release.name[:10], int(release.name.partition(".")[2] or 1)
