"""The feed keeps to RFC 4287, leaves out what is not public, and has the same bytes for the same releases."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET

import pytest

from analysis.archive.feed import NAMESPACE, feed
from analysis.archive.identity import Identity
from analysis.archive.listing import listing
from analysis.archive.notices import CorrectionNotice
from tests.archive.made import release

NOW = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
ATOM = {"a": NAMESPACE}
OWN = Identity(title="Brief & more", publisher="A <body>")


def texts(element: ET.Element, path: str) -> list[str]:
    return [found.text for found in element.findall(path, ATOM)]


@pytest.fixture
def made(project):
    """Return a function that makes the feed of the project and parses it."""

    def parse(identity=OWN, notices=(), now=NOW):
        return ET.fromstring(feed(identity, listing(project, now), notices))

    return parse


def test_releases_come_newest_first_a_minute_apart_within_a_day(project, made):
    release(project, "2026-12-15", summary="Nothing changed.")
    release(project, "2026-12-15.2")
    release(project, "2027-01-15")
    root = made()
    assert texts(root, "a:entry/a:title") == [
        "Release 2027-01-15",
        "Release 2026-12-15.2",
        "Release 2026-12-15",
    ]
    assert texts(root, "a:entry/a:updated") == [
        "2027-01-15T00:00:00Z",
        "2026-12-15T00:01:00Z",
        "2026-12-15T00:00:00Z",
    ]
    assert texts(root, "a:updated") == ["2027-01-15T00:00:00Z"]
    assert texts(root, "a:entry/a:summary")[-1] == (
        "Period covered: November 2025 to April 2026. Newest data file: 31 May 2026. Nothing changed."
    )


def required(root: ET.Element) -> None:
    """Check what RFC 4287, 4.1.1 and 4.1.2, demand."""
    assert root.tag == f"{{{NAMESPACE}}}feed"
    for element in (root, *root.findall("a:entry", ATOM)):
        for tag in ("id", "title", "updated"):
            assert len(texts(element, f"a:{tag}")) == 1, tag
            assert texts(element, f"a:{tag}")[0]
        moment = dt.datetime.fromisoformat(texts(element, "a:updated")[0])
        assert moment.utcoffset() == dt.timedelta(0)
        relations = [link.get("rel") for link in element.findall("a:link", ATOM)]
        assert relations.count("alternate") == 1
    assert texts(root, "a:author/a:name")[0]
    ids = texts(root, ".//a:id")
    assert len(ids) == len(set(ids))
    assert all(":" in name for name in ids)


def test_the_required_elements_are_there(project, made):
    release(project, "2026-12-15")
    release(project, "2027-01-15")
    notice = CorrectionNotice(
        date=dt.date(2027, 1, 20), release="2027-01-15", kind="correction", text="Misread.", figures=("a.b",)
    )
    required(made(notices=(notice,)))
    required(made(Identity(), ()))


def test_a_feed_of_nothing_is_still_a_feed(made):
    required(made())


def test_an_address_makes_links_absolute_and_leaves_the_names_of_entries(project, made):
    release(project, "2026-12-15")
    plain, placed = made(), made(Identity(address="https://example.org/b/"))
    assert texts(plain, "a:entry/a:id") == texts(placed, "a:entry/a:id")
    assert plain.find("a:entry/a:link", ATOM).get("href") == "2026-12-15/brief.html"
    assert placed.find("a:entry/a:link", ATOM).get("href") == "https://example.org/b/2026-12-15/brief.html"
    own = [link.get("href") for link in placed.findall("a:link", ATOM) if link.get("rel") == "self"]
    assert own == ["https://example.org/b/feed.atom"]
    assert "self" not in [link.get("rel") for link in plain.findall("a:link", ATOM)]


def test_drafts_and_what_is_under_embargo_or_damaged_are_left_out(project, made):
    release(project, "2026-12-15")
    release(project, "2026-12-16", status="draft")
    release(project, "2027-01-15", status="embargoed", embargo_until="2027-03-01T12:00:00+01:00")
    (release(project, "2027-02-15") / "brief.pdf").write_text("cut")
    told = [
        CorrectionNotice(date=dt.date(2027, 2, 1), release=name, kind="correction", text="Misread.")
        for name in ("2026-12-16", "2027-01-15", "2027-02-15")
    ]
    assert texts(made(notices=told), "a:entry/a:title") == ["Release 2026-12-15"]
    # The embargo ends at noon in a place an hour ahead of UTC.
    before, after = (
        dt.datetime(2027, 3, 1, hour, minute, tzinfo=dt.UTC) for hour, minute in ((10, 59), (11, 0))
    )
    assert "Release 2027-01-15" not in texts(made(now=before), "a:entry/a:title")
    assert "Release 2027-01-15" in texts(made(now=after), "a:entry/a:title")


def test_notices_are_entries_and_a_withdrawn_release_says_so(project, made):
    release(project, "2026-12-15")
    told = (
        CorrectionNotice(
            date=dt.date(2026, 12, 20),
            release="2026-12-15",
            kind="withdrawal",
            text="Cut off.",
            figures=("a.b", "c.d"),
        ),
    )
    root = made(notices=told)
    assert texts(root, "a:entry/a:title") == [
        "Withdrawal: release 2026-12-15",
        "Withdrawn: Release 2026-12-15",
    ]
    assert texts(root, "a:entry/a:summary")[0] == "Cut off. Figures: a.b, c.d."
    assert root.find("a:entry/a:link", ATOM).get("href") == f"notices.html#{told[0].anchor}"


def test_hostile_text_stays_text(project, made):
    release(project, "2026-12-15", summary="<script>&amp;]]> \x00\x0b\ufffe\ud800 end")
    root = made(Identity(title="A\x08 <b>title</b>"))
    assert texts(root, "a:title") == ["A <b>title</b>"]
    summary = texts(root, "a:entry/a:summary")[0]
    assert summary.endswith("<script>&amp;]]> ? end")


def test_the_same_releases_give_the_same_bytes(project):
    for name in ("2026-12-15", "2027-01-15"):
        release(project, name)
    assert feed(OWN, listing(project, NOW), ()) == feed(OWN, listing(project, NOW), ())
