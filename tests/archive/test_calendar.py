"""The release calendar: read strictly, asked for the next day, and written as iCalendar."""

from __future__ import annotations

import datetime as dt

import pytest
from icalendar import Calendar

from analysis.archive import calendar, identity
from analysis.archive.calendar import ReleaseDay
from analysis.archive.calendar_file import calendar_file
from analysis.archive.identity import Identity
from analysis.errors import DataRefused
from tests.archive.made import data

TWO_DAYS = """releases:
  - date: 2026-12-15
    covers: "Seizures to November"
  - date: 2027-01-15
    covers: "Seizures to December"
    note: "A Friday."
"""


def on(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_days_are_read_with_what_they_cover(project):
    data(project, "calendar.yml", TWO_DAYS)
    assert calendar.read(project) == (
        ReleaseDay(date=on("2026-12-15"), covers="Seizures to November"),
        ReleaseDay(date=on("2027-01-15"), covers="Seizures to December", note="A Friday."),
    )


def test_a_project_without_a_calendar_has_no_release_days(project):
    assert calendar.read(project) == ()
    assert calendar.next_release(project, on("2026-12-01")) is None
    assert not calendar.due(project, None, on("2030-01-01"))


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-11-22", "2026-12-15"),
        ("2026-12-14", "2026-12-15"),
        ("2026-12-15", "2027-01-15"),
        ("2027-01-14", "2027-01-15"),
        ("2027-01-15", None),
    ],
)
def test_the_next_release_is_strictly_after_the_day(project, as_of, expected):
    data(project, "calendar.yml", TWO_DAYS)
    assert calendar.next_release(project, on(as_of)) == (expected and on(expected))


def test_before_the_calendar_was_made_no_next_release_is_known(project):
    data(project, "calendar.yml", "published: 2026-10-08\n" + TWO_DAYS)
    assert calendar.next_release(project, on("2019-12-31")) is None
    assert calendar.next_release(project, on("2026-10-08")) == on("2026-12-15")


@pytest.mark.parametrize(
    ("last", "today", "expected"),
    [
        (None, "2026-12-14", False),
        (None, "2026-12-15", True),
        ("2026-12-14", "2026-12-15", True),
        ("2026-12-15", "2026-12-15", False),
        ("2026-12-15", "2027-01-14", False),
        ("2026-12-15", "2027-01-15", True),
        ("2026-12-20", "2027-03-01", True),
        ("2027-01-16", "2027-03-01", False),
    ],
)
def test_a_release_is_due_once_its_day_is_reached(project, last, today, expected):
    data(project, "calendar.yml", TWO_DAYS)
    assert calendar.due(project, last and on(last), on(today)) is expected


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        (TWO_DAYS.replace("2027-01-15", "2026-12-15"), 4, "twice"),
        (TWO_DAYS.replace("2027-01-15", "2026-11-15"), 4, "comes after 2026-12-15"),
        (TWO_DAYS.replace("2027-01-15", "2027-02-30"), 4, "2027-02-30"),
        (TWO_DAYS.replace("2027-01-15", "15 January"), 4, "15 January"),
        (TWO_DAYS.replace("2027-01-15", "[2027]"), 4, "not a day"),
        (TWO_DAYS.replace("    note:", "    remark:"), 6, "remark"),
        (TWO_DAYS.replace('    covers: "Seizures to December"\n', ""), 4, "covers"),
        (TWO_DAYS.replace('"Seizures to December"', "12"), 5, "12"),
        (TWO_DAYS.replace('"Seizures to December"', '" "'), 5, "empty"),
        (TWO_DAYS.replace("    note:", '    covers: "x"\n    note:'), 6, "twice"),
        ("releases: 3\n", 1, "no list"),
        ("- a\n", 1, "no mapping"),
        ("releases:\n  - {date: \n", 3, "YAML"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_line(project, text, line, word):
    data(project, "calendar.yml", text)
    with pytest.raises(DataRefused, match=word) as refused:
        calendar.read(project)
    assert refused.value.where == f"calendar.yml, line {line}"
    assert refused.value.remedy


def test_an_empty_file_is_refused(project):
    data(project, "calendar.yml", "# nothing\n")
    with pytest.raises(DataRefused, match="empty"):
        calendar.read(project)


def test_the_projects_own_calendar_keeps_to_the_rule_it_states(repository):
    days = [day.date for day in calendar.read(repository)]
    months = [(2026, 12)] + [(2027, month) for month in range(1, 13)]
    assert [(day.year, day.month) for day in days] == months
    # On a calendar: 15 February 2027 is Washington's Birthday, 15 May a Saturday, 15 August a Sunday.
    late = {(2027, 2): 16, (2027, 5): 17, (2027, 8): 16}
    assert [day.day for day in days] == [late.get(month, 15) for month in months]
    assert all(day.weekday() < 5 for day in days)


DAYS = (
    ReleaseDay(
        date=on("2026-12-15"), covers="Seizures; deaths, and\r\nBEGIN:VALARM \x07" + "a long word " * 12
    ),
    ReleaseDay(date=on("2027-01-15"), covers="Seizures", note="A Friday."),
)


def test_the_calendar_file_says_what_the_calendar_says_when_parsed_back():
    parsed = Calendar.from_ical(calendar_file(Identity(title="Brief, of; metrics"), DAYS))
    first, second = parsed.walk("VEVENT")
    assert parsed["version"] == "2.0"
    assert first.decoded("dtstart") == on("2026-12-15")
    assert first.decoded("dtend") == on("2026-12-16")
    assert str(first["uid"]) == "release-2026-12-15@metrics-brief"
    assert first.decoded("dtstamp") == dt.datetime(2026, 12, 15, tzinfo=dt.UTC)
    assert str(first["summary"]) == "Release: Brief, of; metrics"
    assert str(first["description"]).startswith("Seizures; deaths, and\nBEGIN:VALARM a long word")
    assert str(second["description"]) == "Seizures. A Friday."
    assert first.subcomponents == []
    assert "url" not in first


def test_the_calendar_file_keeps_to_the_format():
    written = calendar_file(Identity(), DAYS)
    lines = written.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(map(len, lines)) <= 75
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert b"\x07" not in written
    assert not any(line.startswith(b"BEGIN:VALARM") for line in lines)
    assert written == calendar_file(Identity(), DAYS)


def test_events_lead_to_the_archive_where_an_address_is_set():
    written = calendar_file(Identity(address="https://example.org/brief/"), DAYS)
    event = Calendar.from_ical(written).walk("VEVENT")[0]
    assert str(event["url"]) == "https://example.org/brief/index.html"


def test_identity_is_read_and_its_address_ends_in_a_slash(project):
    data(project, "publication.yml", 'title: "T"\npublisher:\naddress: "https://example.org/brief"\n')
    own = identity.read(project)
    assert own == Identity(title="T", address="https://example.org/brief/")
    assert own.address_of("2026-12-15") == "https://example.org/brief/2026-12-15/brief.html"
    assert Identity().address_of("2026-12-15") == ""


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("publisher: x\n", 1, "title"),
        ('title: "T"\nowner: x\n', 2, "owner"),
        ('title: "T"\ncontact: 12\n', 2, "12"),
        ('title: "T"\ncontact: [a]\n', 2, "no text"),
        ('title: "T"\naddress: "example.org"\n', 2, "web address"),
        ('title: "T"\naddress: "javascript:alert(1)"\n', 2, "web address"),
        ('title: "T"\naddress: "https://name:word@example.org/"\n', 2, "web address"),
        ('title: "T"\naddress: "https://example.org/?a=1"\n', 2, "web address"),
        ('title: "T"\nlicence_address: "https://[x"\n', 2, "web address"),
        ("title: ''\n", 1, "empty"),
    ],
)
def test_a_wrong_identity_is_refused_with_its_line(project, text, line, word):
    data(project, "publication.yml", text)
    with pytest.raises(DataRefused, match=word) as refused:
        identity.read(project)
    assert refused.value.where == f"publication.yml, line {line}"


def test_the_projects_own_identity_can_be_read(repository):
    assert identity.read(repository).title
