"""Which releases stand: whole, as published, under their own name, and not withdrawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from analysis.archive import checksums, withdrawals
from analysis.archive.releases import Release, folders, releases
from analysis.errors import ReleaseDamaged
from analysis.project import Project


def fault(release: Release) -> str:
    """Return why a release is not what was published, a half-copied folder for instance; blank if it is."""
    wrong = checksums.differences(release.folder)
    if wrong:
        return f"it is not as published: {'; '.join(f'{name} {what}' for name, what in wrong.items())}."
    try:
        number = release.front_matter.number
    except ReleaseDamaged as error:
        return error.what
    return "" if number == release.name else f"it is release {number} under another name."


def withdrawn(project: Project) -> set[str]:
    """Return the numbers of the releases that are withdrawn."""
    return withdrawals.names(project, {folder.name for folder in folders(project)})


def standing(project: Project) -> Iterator[Release]:
    """Yield the whole releases that stand, newest first; files are hashed only as far as one asks."""
    out = withdrawn(project)
    for release in reversed(releases(project)):
        if release.name not in out and not fault(release):
            yield release


def newest_final(project: Project) -> Release | None:
    """Return the newest release that stands and is no draft; None before the first."""
    return next((item for item in standing(project) if item.front_matter.status != "draft"), None)


def damaged(project: Project) -> dict[str, str]:
    """Return folder -> what is wrong with it, for each in ``reports/`` that only looks like a release."""
    found = {folder.name: fault(Release(folder)) for folder in sorted(folders(project))}
    return {name: what for name, what in found.items() if what}


def previous(project: Project, as_of: dt.date, status: str) -> Release | None:
    """Return the release that one of `as_of` and `status` is compared with; None for the first.

    It is the newest that stands and is not of a later day. Final releases are compared with final ones. A
    draft is compared with the newest final release, or, where there is none, with the newest draft.
    """
    earlier = (item for item in standing(project) if item.name[:10] <= as_of.isoformat())
    return _of_status(earlier, status)


def followed(project: Project, as_of: dt.date, status: str) -> Release | None:
    """Return the release whose checksums one of `as_of` and `status` names, so that they form a chain.

    As `previous`, but a withdrawn release keeps its place: what was published stays in the chain.
    """
    earlier = (item for item in reversed(releases(project)) if item.name[:10] <= as_of.isoformat())
    return _of_status((item for item in earlier if not fault(item)), status)


def _of_status(newest_first: Iterator[Release], status: str) -> Release | None:
    draft = None
    for item in newest_first:
        if item.front_matter.status != "draft":
            return item
        draft = draft or item
    return draft if status == "draft" else None
