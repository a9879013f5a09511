"""The days on which the brief is released: ``data/calendar.yml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from analysis.errors import DataRefused
from analysis.project import Project
from analysis.yaml_entries import Entry, load

FILE_NAME = "calendar.yml"


@dataclass(frozen=True)
class ReleaseDay:
    """One day of the calendar: what the release of that day covers, and a note that may be blank."""

    date: dt.date
    covers: str
    note: str = ""


def read(project: Project) -> tuple[ReleaseDay, ...]:
    """Return the release days, oldest first; none in a project without the file.

    Raises
    ------
    DataRefused
        With file and line: a field that is missing or unknown, a day that does not exist, stands twice, or
        stands before an earlier one.
    """
    content = load(project.root / "data" / FILE_NAME)
    if content is None:
        return ()
    days: list[ReleaseDay] = []
    for entry in content.fields(["releases"])["releases"].items():
        day = _release_day(entry)
        if days and day.date <= days[-1].date:
            twice = day.date in {other.date for other in days}
            raise DataRefused(
                f"release day {day.date} {'stands twice' if twice else f'comes after {days[-1].date}'}.",
                where=entry.where,
                remedy="Keep each day once, the earliest first.",
            )
        days.append(day)
    return tuple(days)


def next_release(project: Project, as_of: dt.date) -> dt.date | None:
    """Return the first release day after `as_of` (never that day itself); None where none is set."""
    return next((day.date for day in read(project) if day.date > as_of), None)


def due(project: Project, last_as_of: dt.date | None, today: dt.date) -> bool:
    """Tell whether a release day was reached (`today` counts) after the day of the last release.

    Parameters
    ----------
    last_as_of : datetime.date or None
        As-of day of the last release; None where there is none yet.
    """
    return any(day.date <= today and (last_as_of is None or day.date > last_as_of) for day in read(project))


def _release_day(entry: Entry) -> ReleaseDay:
    given = entry.fields(["date", "covers"], ["note"])
    note = given["note"].text(blank=True) if "note" in given else ""
    return ReleaseDay(given["date"].day(), given["covers"].text(), note)
