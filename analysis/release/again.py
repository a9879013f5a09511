"""Is what a build would make there already, or was it withdrawn? Asked before a chapter runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.archive import checksums, provenance, standing
from analysis.archive.releases import Release, folders, releases
from analysis.errors import BriefError
from analysis.project import Project

if TYPE_CHECKING:
    from analysis.release.build import Plan


class WithdrawnBefore(BriefError):
    """The same code, data and settings made a release that was withdrawn; it is not published again."""


def made_from_same(project: Project, plan: Plan) -> Release | None:
    """Return the release that a plan would make once more, if it is there and readers of its day get it.

    A release that another of the same day has followed does not count: after an edit that was published and
    then reverted, the right page gets a new number, so that it comes last and ``latest`` leads to it.

    Raises
    ------
    WithdrawnBefore
        When a final or embargoed release from the same inputs, on this or another day, is withdrawn.
    """
    out = standing.withdrawn(project)
    if plan.whole and plan.status != "draft":
        _require_not_withdrawn(project, plan, out)
    for folder in sorted(folders(project)):
        release = Release(folder)
        if folder.name in out or checksums.differences(folder):
            continue
        front = release.front_matter
        same = (front.run_key, front.chapters, front.embargo_until) == (
            plan.inputs.run_key,
            tuple(item.name for item in plan.chapters),
            plan.embargo_until,
        )
        if same and front.whole == plan.whole and (not plan.whole or _is_last_of_its_day(project, release)):
            return release
    return None


def _require_not_withdrawn(project: Project, plan: Plan, out: set[str]) -> None:
    for release in releases(project):
        drafted = release.front_matter.status == "draft"
        if release.name not in out or drafted or standing.fault(release):
            continue
        if provenance.undated_key_of(release.folder) == plan.inputs.undated_key:
            raise WithdrawnBefore(
                f"code, data and settings are those of release {release.name}, which is withdrawn.",
                remedy="Correct what was wrong, or take the withdrawal back: "
                f'brief withdraw {release.name} --undo --because "...". Nothing was built.',
            )


def _is_last_of_its_day(project: Project, release: Release) -> bool:
    """Return whether no standing release of its day and status has a higher number."""
    day, status = release.name[:10], release.front_matter.status
    of_day = (item for item in standing.standing(project) if item.name[:10] == day)
    last = next((item for item in of_day if item.front_matter.status == status), None)
    return last is not None and last.name == release.name
