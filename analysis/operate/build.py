"""``brief build``: a release is made by one run at a time, and its processes get ready meanwhile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from analysis.chapter.parameters import Settings
from analysis.operate import clock
from analysis.operate.lock import hold
from analysis.project import Project
from analysis.run.workers import Workers
from analysis.store import kept, seals

if TYPE_CHECKING:
    from analysis.release.build import Built

WAITS_S = 900.0  # longer than a build takes: of two started together both end well


def build(
    project: Project,
    settings: Settings,
    *,
    chapters: Sequence[str] = (),
    status: str = "draft",
    embargo_until: str = "",
    clock_is_right: bool = False,
    anew: bool = False,
    progress: Callable[[str, int, int], None] | None = None,
    step: Callable[[str], None] = lambda text: None,
) -> Built:
    """Build a brief as `analysis.release.build.build` does, while no other run works in the project.

    Raises
    ------
    ClockAhead, UsageError
        For a release that is no draft: when the clock is far ahead, or the day shown is still to come.
    Unsealed
        For a release that is no draft: when a file kept by hand changed since it was reviewed.
    LockHeld
        When another run still works there after a quarter of an hour.
    """
    if status != "draft" and not clock_is_right:
        today = dt.datetime.now(dt.UTC).date()
        clock.require_not_ahead(project, today)
        clock.require_day(settings.as_of, today)
    if status != "draft":
        seals.require(project)
    kept.begin(project)
    with hold(project, "build", wait_s=WAITS_S), Workers() as processes:
        from analysis.release import build as release  # takes a while, in which the processes get ready

        return release.build(
            project,
            settings,
            chapters=chapters,
            status=status,
            embargo_until=embargo_until,
            anew=anew,
            processes=processes,
            progress=progress,
            step=step,
        )
