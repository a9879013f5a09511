"""The health of a release's headline figures at a moment, as index, feed, notice and terminal say it."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Sequence

from analysis.archive.releases import Release
from analysis.errors import BriefError
from analysis.measures import health
from analysis.measures.health import FRESH, Health
from analysis.measures.health import STALE as STALE
from analysis.measures.results import Result
from analysis.project import Project
from analysis.sources import front_page
from analysis.text import encodable

HEADING = {
    "": "No headline figure is held.",
    FRESH: "All headline figures are fresh.",
    health.AGEING: "Some headline figures are ageing.",
    STALE: "Some headline figures are stale.",
}


def of(project: Project, release: Release | None) -> list[Health]:
    """Return the health of each headline figure of a release.

    None are found where there is no release, and in a project that states no lives. A figure in a form this
    code does not know, as an old release may have it, is left out.
    """
    if release is None or not (project.root / "data" / front_page.LIVES).is_file():
        return []
    results = []
    for content in release.results.values():
        with contextlib.suppress(TypeError, ValueError):
            results.append(Result.from_dict(content))
    with contextlib.suppress(BriefError):
        return health.figures(project, results)
    return []


def lines(found: Sequence[Health], day: dt.date) -> list[str]:
    """Return the health in sentences: the whole first, then each figure that counts and is not fresh."""
    state = health.worst(found, day)
    worn = [item for item in health.counted(found, day) if item.state(day) != FRESH]
    worn.sort(key=lambda item: item.stale_from)
    return [HEADING[state], *(encodable(item.said(day)) for item in worn)] if state else []


def is_stale(found: Sequence[Health], day: dt.date) -> bool:
    """Return whether a figure that counts is past its life on a day."""
    return health.worst(found, day) == STALE
