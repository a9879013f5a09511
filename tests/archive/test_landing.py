"""A release appears whole or not at all, is never replaced, and `latest` points at what readers may see."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from analysis.archive import checksums
from analysis.archive.landing import NameTaken, land, settle_latest
from analysis.archive.releases import find, free_name, releases
from analysis.archive.standing import followed, previous
from analysis.errors import UsageError
from analysis.page.front_matter import FrontMatter

NOW = dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC)


@pytest.fixture
def finished(project):
    """Return a function that makes a finished folder, not yet published."""

    def made(number: str, status: str = "final", **told: object):
        folder = project.work / f"build-{len(list(project.work.glob('*')))}"
        folder.mkdir(parents=True)
        front_matter = FrontMatter(number, number[:10], status, "k" * 64, **told)
        content = {"release": front_matter.as_dict(), "results": [], "tables": []}
        (folder / "results.json").write_text(json.dumps(content), encoding="utf-8")
        checksums.write(folder)
        return folder

    return made


@pytest.fixture
def released(project, finished):
    """Return a function that publishes a release of this number and status."""
    return lambda number, status="final", **told: land(project, finished(number, status, **told), number)


def latest(project) -> str:
    return (project.reports / "latest").readlink().name


def test_a_release_takes_its_name_and_becomes_the_latest(project, released):
    release = released("2026-01-01")
    assert (release.name, release.folder.parent) == ("2026-01-01", project.reports)
    assert settle_latest(project, NOW) == release.folder
    assert latest(project) == "2026-01-01"


def test_a_release_is_never_replaced(project, released, finished, listing):
    released("2026-01-01")
    before = listing(project.reports / "2026-01-01")
    with pytest.raises(NameTaken, match="there already"):
        land(project, finished("2026-01-01", "draft"), "2026-01-01")
    assert listing(project.reports / "2026-01-01") == before
    assert free_name(project, "2026-01-01") == "2026-01-01.2"


def test_numbers_within_a_day_are_ordered_as_numbers(project, released):
    for number in ("2026-01-01.10", "2026-01-01", "2026-01-01.2", "2025-12-31.3"):
        released(number)
    names = [item.name for item in releases(project)]
    assert names == ["2025-12-31.3", "2026-01-01", "2026-01-01.2", "2026-01-01.10"]


def test_a_release_for_an_earlier_day_does_not_become_the_latest(project, released):
    released("2026-01-01")
    released("2025-06-01")
    settle_latest(project, NOW)
    assert latest(project) == "2026-01-01"


def test_a_draft_is_the_latest_only_until_something_final_is_there(project, released):
    released("2026-02-01", "draft")
    settle_latest(project, NOW)
    assert latest(project) == "2026-02-01"
    released("2026-01-01")
    settle_latest(project, NOW)
    assert latest(project) == "2026-01-01"


def test_an_embargo_holds_until_its_moment(project, released):
    released("2026-01-01")
    released("2026-05-01", "embargoed", embargo_until="2026-06-01T14:00:00+02:00")  # noon in UTC
    settle_latest(project, NOW - dt.timedelta(seconds=1))
    assert latest(project) == "2026-01-01"
    settle_latest(project, NOW)
    assert latest(project) == "2026-05-01"


def test_a_part_of_a_brief_is_neither_a_release_nor_the_latest(project, released):
    released("2026-01-01-seizures", whole=False)
    assert releases(project) == []
    assert settle_latest(project, NOW) is None
    assert not (project.reports / "latest").is_symlink()


@pytest.mark.parametrize(
    ("status", "as_of", "expected"),
    [
        ("final", "2026-03-01", "2026-01-01"),  # the draft of February does not count
        ("draft", "2026-03-01", "2026-01-01"),
        ("final", "2026-01-01", "2026-01-01"),  # of the same day
        ("final", "2025-12-31", "2025-06-01"),
        ("final", "2025-01-01", None),
    ],
)
def test_a_release_is_compared_with_the_newest_public_one_not_of_a_later_day(
    project, released, status, as_of, expected
):
    released("2025-06-01")
    released("2026-01-01")
    released("2026-02-01", "draft")
    found = previous(project, dt.date.fromisoformat(as_of), status)
    assert (found and found.name) == expected


def test_drafts_are_compared_with_drafts_while_nothing_else_is_there(project, released):
    released("2026-01-01", "draft")
    assert previous(project, dt.date(2026, 2, 1), "draft").name == "2026-01-01"
    assert previous(project, dt.date(2026, 2, 1), "final") is None


def test_a_release_is_found_by_number_link_and_folder(project, released):
    release = released("2026-01-01")
    settle_latest(project, NOW)
    for name in ("2026-01-01", "latest", str(release.folder)):
        assert find(project, name) == release
    with pytest.raises(UsageError, match="Releases: 2026-01-01"):
        find(project, "2026-01-02")


@pytest.mark.parametrize("content", ["{", '{"release": {}, "results": [], "tables": []}'])
def test_nothing_is_compared_with_or_follows_a_damaged_release(project, released, content):
    released("2025-06-01")
    damaged = released("2026-01-01")
    released("2026-02-01")
    (damaged.folder / "results.json").write_text(content, encoding="utf-8")
    for question in (previous, followed):
        assert question(project, dt.date(2026, 1, 15), "final").name == "2025-06-01"
    assert previous(project, dt.date(2026, 3, 1), "final").name == "2026-02-01"
    assert [item.name for item in releases(project)] == ["2025-06-01", "2026-02-01"]
