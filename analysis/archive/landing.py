"""A finished release becomes visible by one rename, and ``latest`` by another."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from analysis import files
from analysis.archive import standing
from analysis.archive.releases import LATEST, Release
from analysis.errors import BriefError
from analysis.project import Project


class LatestTaken(BriefError):
    """``reports/latest`` is a file or a folder, and is left alone."""


class NameTaken(BriefError):
    """Another run published a release of this name in the meantime; nothing was replaced."""


def land(project: Project, finished: Path, name: str) -> Release:
    """Move a finished folder to ``reports/<name>``, where it is never changed again.

    Its bytes reach the disk before its name does, so that a power cut leaves no half-written release.

    Raises
    ------
    NameTaken
        When a release of that name is there already.
    """
    target = project.reports / name
    for path in [*sorted(finished.rglob("*")), finished]:
        files.flush(path)
    try:
        finished.rename(target)
    except OSError as error:
        if not target.exists():
            raise
        raise NameTaken(
            f"release {name} is there already.", where="reports/", remedy="Run the command again."
        ) from error
    files.flush(project.reports)
    return Release(target)


def settle_latest(project: Project, now: dt.datetime) -> Path | None:
    """Let ``reports/latest`` point at the newest release for readers, and return that.

    Newest goes by the day a release shows, so that a release for an earlier day does not come first. Only a
    release that stands counts: none that is withdrawn, and no folder that was copied by half. A draft counts
    only while nothing final was published, an embargoed release only after its moment. The link is replaced
    in one step: a reader sees the old or the new. Where nothing stands, it goes.

    Raises
    ------
    LatestTaken
        When something that is no link has its name.
    """
    link = project.reports / LATEST
    if link.exists() and not link.is_symlink():
        raise LatestTaken(
            "there is something of that name that is no link.",
            where=f"reports/{LATEST}",
            remedy="Move it away, and run the command again.",
        )
    newest = _newest(project, now)
    if newest is None:
        link.unlink(missing_ok=True)
        return None
    if not link.is_symlink() or str(link.readlink()) != newest.name:
        files.link(link, newest.name)
    return newest.folder


def _newest(project: Project, now: dt.datetime) -> Release | None:
    draft = None
    for release in standing.standing(project):
        if release.front_matter.is_public(now):
            return release
        if release.front_matter.status == "draft":
            draft = draft or release
    return draft
