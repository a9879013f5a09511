"""The days on which the brief is released: ``data/calendar.yml``."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import Day, MayBeBlank, Model, Several, Text, Wrong

FILE_NAME = "calendar.yml"


class ReleaseDay(Model):
    """One day of the calendar: what the release of that day covers, and a note that may be blank."""

    date: Day
    covers: Text
    note: MayBeBlank = ""


def _in_order(days: tuple[ReleaseDay, ...]) -> tuple[ReleaseDay, ...]:
    for number in range(1, len(days)):
        day, before = days[number].date, days[number - 1].date
        if day <= before:
            twice = day in {other.date for other in days[:number]}
            raise Wrong(
                f"release day {day} {'stands twice' if twice else f'comes after {before}'}.",
                "Keep each day once, the earliest first.",
                at=(number, "date"),
            )
    return days


class _Calendar(Model):
    published: Day = dt.date.min  # before it nobody could know of these days
    releases: Annotated[Several[ReleaseDay], AfterValidator(_in_order)]


def read(project: Project) -> tuple[ReleaseDay, ...]:
    """Return the release days, oldest first; none in a project without the file.

    Raises
    ------
    DataRefused
        With file and line: a field that is missing or unknown, a day that does not exist, stands twice, or
        stands before an earlier one.
    """
    calendar = _calendar(project)
    return calendar.releases if calendar else ()


def _calendar(project: Project) -> _Calendar | None:
    path = project.root / "data" / FILE_NAME
    return yaml_file.read(path, _Calendar) if path.is_file() else None


def next_release(project: Project, as_of: dt.date) -> dt.date | None:
    """Return the first release day after `as_of` (never that day itself); None where none is set, or none was
    yet known on that day.
    """
    calendar = _calendar(project)
    known = calendar.releases if calendar and calendar.published <= as_of else ()
    return next((day.date for day in known if day.date > as_of), None)


def due(project: Project, last_as_of: dt.date | None, today: dt.date) -> bool:
    """Tell whether a release day was reached (`today` counts) after the day of the last release.

    Parameters
    ----------
    last_as_of : datetime.date or None
        As-of day of the last release; None where there is none yet.
    """
    return any(day.date <= today and (last_as_of is None or day.date > last_as_of) for day in read(project))
