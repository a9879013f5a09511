"""``brief withdraw``: a release is taken back, or put back; nothing is deleted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from analysis.archive import pages, withdrawals
from analysis.archive.landing import settle_latest
from analysis.archive.releases import find
from analysis.errors import UsageError, storage_errors
from analysis.operate.lock import hold
from analysis.project import Project


@dataclass(frozen=True)
class Done:
    """What was done: the release, whether anything changed, and where ``reports/latest`` leads now."""

    release: str
    changed: bool
    latest: str


def withdraw(project: Project, name: str, because: str, now: dt.datetime, *, undo: bool = False) -> Done:
    """Record that a release is withdrawn, or is no longer, and bring the archive to it.

    The record comes first, in one step. Whatever is broken off after it is made up for by the next run.

    Raises
    ------
    UsageError
        Without a reason, for a release that is not there, is a part, or is not withdrawn.
    LockHeld
        When another run works in the folder.
    """
    release = find(project, name)
    if release.folder.parent != project.reports.resolve() or not release.front_matter.whole:
        raise UsageError(f"'{name}' is no whole release in reports/.", remedy="Name its number.")
    verdict = withdrawals.RESTORED if undo else withdrawals.WITHDRAWN
    with hold(project, "withdraw"), storage_errors(project.reports):
        changed = withdrawals.record(project, release.name, verdict, because, now.date())
        latest: Path | None = settle_latest(project, now)
        pages.renew(project, now)
    return Done(release.name, changed, latest.name if latest else "")
