"""Publishing: a finished release becomes visible by one rename, and ``latest`` by another."""

from __future__ import annotations

import filecmp
import secrets
from pathlib import Path

from analysis.project import Project

LATEST = "latest"


def publish(project: Project, release: Path, name: str, *, latest: bool) -> tuple[Path, bool]:
    """Move a finished release folder to ``reports/<name>`` and let ``latest`` point at it.

    A release that is there already with the same bytes stays as it is. One with other bytes is never
    replaced: the new release takes the next free number, ``<name>.2``.

    Returns
    -------
    tuple of Path and bool
        The release's folder, and whether it is new.
    """
    number = 1
    while True:
        target = project.reports / (name if number == 1 else f"{name}.{number}")
        if not target.exists():
            break
        if _same(release, target):
            if latest:
                point_latest(project, target)
            return target, False
        number += 1
    release.rename(target)
    if latest:
        point_latest(project, target)
    return target, True


def point_latest(project: Project, target: Path) -> None:
    """Let ``reports/latest`` point at `target` in one step: a reader sees the old or the new."""
    link = project.reports / f".latest-{secrets.token_hex(4)}"
    link.symlink_to(target.name)
    link.replace(project.reports / LATEST)


def _same(left: Path, right: Path) -> bool:
    names = sorted(path.name for path in left.iterdir())
    if names != sorted(path.name for path in right.iterdir()):
        return False
    return not any(filecmp.cmpfiles(left, right, names, shallow=False)[1:])
