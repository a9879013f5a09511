"""The release days as a file that calendars subscribe to: iCalendar (RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from icalendar import Calendar, Event, vText

from analysis.archive.calendar import ReleaseDay
from analysis.archive.identity import Identity
from analysis.text import encodable

FILE_NAME = "calendar.ics"
PRODID = "-//metrics brief//release calendar//EN"


def calendar_file(identity: Identity, days: Sequence[ReleaseDay]) -> bytes:
    """Return a calendar with one all-day event a release day.

    Notes
    -----
    An event is named by its day, so that a calendar program knows it again after its text has changed. Its
    time stamp is that day at 00:00 UTC: the same days give the same bytes.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    # Of a property it does not know the library escapes nothing unless told that it is text.
    calendar.add("x-wr-calname", vText(encodable(identity.title)))
    for day in days:
        calendar.add_component(_event(identity, day))
    return bytes(calendar.to_ical())


def _event(identity: Identity, day: ReleaseDay) -> Event:
    event = Event()
    event.add("uid", f"release-{day.date.isoformat()}@metrics-brief")
    event.add("dtstamp", dt.datetime(day.date.year, day.date.month, day.date.day, tzinfo=dt.UTC))
    event.add("dtstart", day.date)
    event.add("dtend", day.date + dt.timedelta(days=1))
    event.add("summary", encodable(f"Release: {identity.title}"))
    event.add("description", encodable(" ".join(filter(None, (f"{day.covers}.", day.note)))))
    event.add("transp", "TRANSPARENT")
    if identity.address:
        event.add("url", identity.absolute("index.html"))
    return event
