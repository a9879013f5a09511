"""Correction notices: read strictly, and only for releases that are there."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.archive import notices
from analysis.archive.notices import CorrectionNotice
from analysis.errors import DataRefused
from tests.archive.made import data

KNOWN = {"2026-12-15", "2027-01-15.2"}
TWO = """notices:
  - date: 2026-12-20
    release: 2026-12-15
    kind: correction
    text: "A column was misread."
    figures: [seizures.latest_lb, outcomes.completed]
  - date: 2027-01-20
    release: 2027-01-15.2
    kind: withdrawal
    text: "Do not use it."
"""


def test_notices_are_read_newest_first(project):
    data(project, "notices.yml", TWO)
    read = notices.read(project, KNOWN)
    assert read == (
        CorrectionNotice(
            date=dt.date(2027, 1, 20), release="2027-01-15.2", kind="withdrawal", text="Do not use it."
        ),
        CorrectionNotice(
            date=dt.date(2026, 12, 20),
            release="2026-12-15",
            kind="correction",
            text="A column was misread.",
            figures=("seizures.latest_lb", "outcomes.completed"),
        ),
    )
    assert notices.withdrawn(read) == {"2027-01-15.2"}


def test_a_notice_keeps_its_anchor_whatever_stands_around_it(project):
    data(project, "notices.yml", TWO)
    both = notices.read(project, KNOWN)
    data(project, "notices.yml", TWO[: TWO.index("  - date: 2027")])
    assert notices.read(project, KNOWN)[0].anchor == both[1].anchor != both[0].anchor


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("release: 2026-12-15", "release: 2026-12-16", 3, "no release '2026-12-16'"),
        ("release: 2026-12-15", "release: [a]", 3, "no text"),
        ("kind: correction", "kind: oops", 4, "oops"),
        ("date: 2026-12-20", "date: 2026-12-32", 2, "2026-12-32"),
        ("latest_lb", "Latest lb", 6, "Latest lb"),
        ("figures:", "keys:", 6, "keys"),
        ('text: "Do not use it."', "text:", 10, "no text"),
    ],
)
def test_a_wrong_notice_is_refused_with_its_line(project, old, new, line, word):
    data(project, "notices.yml", TWO.replace(old, new))
    with pytest.raises(DataRefused, match=word) as refused:
        notices.read(project, KNOWN)
    assert refused.value.where == f"notices.yml, line {line}"


def test_the_same_notice_twice_is_refused(project):
    data(project, "notices.yml", TWO + TWO[TWO.index("  - date: 2027") :])
    with pytest.raises(DataRefused, match="twice"):
        notices.read(project, KNOWN)


def test_there_may_be_none(project, repository):
    assert notices.read(project, KNOWN) == ()
    assert notices.read(repository, set()) == ()
