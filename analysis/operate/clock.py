"""Is the clock right? Asked before a release is made: one of a day to come would hide all before that day."""

from __future__ import annotations

import contextlib
import datetime as dt

from analysis.archive import provenance, standing
from analysis.errors import BriefError, UsageError
from analysis.project import Project
from analysis.sources.catalogue import DATASETS
from analysis.store.origin import Origin

# Longer than a project that is run at all leaves between two traces, and shorter than half a year of error.
AHEAD_DAYS = 120
OPTION = "--clock-is-right"


class ClockAhead(BriefError):
    """The clock shows a day far after everything the project knows; nothing was fetched or built."""


def require_not_ahead(project: Project, today: dt.date) -> None:
    """Refuse a day more than `AHEAD_DAYS` after the newest trace of time in the project.

    Raises
    ------
    ClockAhead
        Naming the newest trace. A project without any trace passes.
    """
    found = traces(project)
    if not found:
        return
    what, newest = max(found.items(), key=lambda item: item[1])
    days = (today - newest).days
    if days > AHEAD_DAYS:
        raise ClockAhead(
            f"the clock says {today}, {days} days after {what} ({newest}), the newest this project knows.",
            remedy=f"Set the clock, and run it again. If it is right, add {OPTION}. Nothing was built.",
        )


def require_day(as_of: dt.date, today: dt.date) -> None:
    """Refuse a final release of a day to come; one day is let pass, for the local day may be ahead of UTC."""
    if as_of > today + dt.timedelta(days=1):
        raise UsageError(
            f"{as_of} is a day to come: the clock says {today}.",
            remedy=f"Make a draft of it (without --final), set the clock, or add {OPTION}.",
        )


def traces(project: Project) -> dict[str, dt.date]:
    """Return what in the project bears a day -> the newest such day; a trace that cannot be read is none."""
    found = {}
    newest = standing.newest_final(project)
    if newest:
        found[f"release {newest.name}"] = dt.date.fromisoformat(newest.front_matter.as_of)
    retrieved = [day for name in DATASETS if (day := _retrieved(project, name))]
    if retrieved:
        found["the newest file that was fetched"] = max(retrieved)
    if committed := provenance.commit_day(project):
        found["the newest commit"] = committed
    return found


def _retrieved(project: Project, dataset: str) -> dt.date | None:
    folders = sorted((project.snapshots / dataset).glob("[0-9]*"))
    with contextlib.suppress(BriefError, OSError):
        return Origin.read(folders[-1]).retrieved if folders else None
    return None
