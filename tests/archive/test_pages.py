"""The archive lists every release, shows no more of it than it may, and is written whole or not at all."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from analysis.archive import checksums
from analysis.archive import pages as archive
from analysis.archive.history import KEY_NUMBERS, MISSING, shown, tracks
from analysis.archive.listing import listing
from analysis.chapter import blocks
from analysis.chapter.blocks import MIME, to_json
from analysis.errors import DataRefused
from analysis.measures import declared
from tests.archive.made import data, figure, release

NOW = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
PAGES = {"index.html", "calendar.html", "notices.html", "feed.atom"}
CALENDAR = "releases:\n" + "".join(
    f'  - {{date: {day}, covers: "Seizures"}}\n' for day in ("2026-12-15", "2027-01-15", "2027-02-15")
)


def index(project, now=NOW) -> str:
    archive.renew(project, now)
    return (project.reports / "index.html").read_text(encoding="utf-8")


def article(page: str, name: str) -> str:
    """Return what the index says of one release."""
    start = page.index(f'<article class="release" aria-labelledby="release-{name}">')
    return page[start : page.index("</article>", start)]


def links(page: str) -> list[str]:
    return re.findall(r'href="([^"]*)"', page)


def deaths(value: float | None):
    return figure("outcomes.completed", value, "deaths")


def test_an_empty_project_has_an_archive_that_says_so(project):
    assert set(archive.renew(project, NOW)) == PAGES
    page = (project.reports / "index.html").read_text(encoding="utf-8")
    assert "None yet." in page
    assert "Key numbers" not in page
    assert "There is no notice." in (project.reports / "notices.html").read_text(encoding="utf-8")
    assert "No release day is set." in (project.reports / "calendar.html").read_text(encoding="utf-8")
    assert not (project.reports / "calendar.ics").exists()


def test_releases_stand_newest_first_by_day_and_then_by_number(project):
    for name in ("2026-12-15.10", "2026-12-15", "2027-01-15", "2026-12-15.9"):
        release(project, name)
    found = re.findall(r'<h3 id="release-([^"]+)"', index(project))
    assert found == ["2027-01-15", "2026-12-15.10", "2026-12-15.9", "2026-12-15"]


def test_a_release_shows_what_it_is_and_links_to_every_format_that_is_there(project):
    folder = release(project, "2026-12-15", summary="Two figures were revised.")
    part = article(index(project), "2026-12-15")
    for text in (
        "Final",
        "15 December 2026",
        "November 2025 to April 2026",
        "31 May 2026",
        "Two figures were",
    ):
        assert text in part
    linked = {link.partition("/")[2] for link in links(part)}
    assert linked == {path.name for path in folder.iterdir()}
    assert all((project.reports / link).is_file() for link in links(part))


def test_a_draft_is_listed_and_marked(project):
    release(project, "2026-12-15", status="draft")
    part = article(index(project), "2026-12-15")
    assert '<span class="state draft">Draft</span>' in part
    assert "2026-12-15/brief.html" in links(part)


def test_a_part_of_a_brief_is_not_listed(project):
    release(project, "2026-12-15-seizures", whole=False)
    release(project, "2026-12-16", whole=False)
    assert "None yet." in index(project)


def test_an_embargoed_release_shows_number_and_day_until_its_moment(project):
    until = "2027-01-15T08:30:00-05:00"  # 13:30 UTC
    secret = figure("outcomes.completed", 12345, "deaths")
    release(project, "2027-01-15", secret, status="embargoed", embargo_until=until, summary="A secret.")
    data(
        project,
        "notices.yml",
        "notices:\n  - {date: 2027-01-15, release: 2027-01-15, kind: correction, text: Misread column}\n",
    )
    made = archive.pages(project, dt.datetime(2027, 1, 15, 13, 29, 59, tzinfo=dt.UTC))
    everything = b"".join(content for content in made.values() if content).decode()
    part = article(made["index.html"].decode(), "2027-01-15")
    assert "Embargoed until 15 January 2027, 13:30 UTC" in part
    assert links(part) == []
    for hidden in ("12,345", "12345", "A secret", "Misread column", "31 May 2026", "2027-01-15/"):
        assert hidden not in everything
    after = archive.pages(project, dt.datetime(2027, 1, 15, 13, 30, tzinfo=dt.UTC))["index.html"].decode()
    assert "2027-01-15/brief.html" in links(article(after, "2027-01-15"))
    for told in ("12,345", "A secret", "Misread column", '<span class="state final">Final</span>'):
        assert told in after


def break_file(folder: Path) -> None:
    (folder / "brief.html").write_text("changed", encoding="utf-8")


def remove_file(folder: Path) -> None:
    (folder / "brief.pdf").unlink()


def add_file(folder: Path) -> None:
    (folder / "more.txt").write_text("more", encoding="utf-8")


def cut_results(folder: Path) -> None:
    (folder / "results.json").write_text('{"release": ', encoding="utf-8")


def rename(folder: Path) -> None:
    folder.rename(folder.with_name("2026-12-18"))


@pytest.mark.parametrize(
    ("damage", "name", "reason"),
    [
        (break_file, "2026-12-15", "brief.html differs"),
        (remove_file, "2026-12-15", "brief.pdf is missing"),
        (add_file, "2026-12-15", "more.txt is new"),
        (cut_results, "2026-12-15", "results.json cannot be read"),
        (rename, "2026-12-18", "it is release 2026-12-15 under another name"),
    ],
)
def test_a_damaged_release_is_listed_as_such_and_stops_nothing(project, damage, name, reason):
    damage(release(project, "2026-12-15", deaths(99999)))
    release(project, "2027-01-15", deaths(30000))
    page = index(project)
    part = article(page, name)
    assert "Damaged: do not use" in part
    assert reason in part
    assert links(part) == []
    assert "99,999" not in page
    assert "2027-01-15/brief.html" in links(page)


@pytest.mark.parametrize(
    "content",
    [
        '{"release": [], "results": [], "tables": []}',
        "[]",
        '{"release": {"number": 3, "chapters": 4}}',
        "null",
    ],
)
def test_results_of_any_shape_are_damage_and_no_crash(project, content):
    folder = release(project, "2026-12-15")
    (folder / "results.json").write_text(content, encoding="utf-8")
    assert "Damaged: do not use" in article(index(project), "2026-12-15")


def test_an_embargo_without_an_offset_opens_nothing(project):
    release(project, "2026-12-15", status="embargoed", embargo_until="2026-12-15T08:30:00")
    part = article(index(project), "2026-12-15")
    assert "Damaged: do not use" in part
    assert links(part) == []


def test_a_folder_that_only_looks_like_a_release_is_left_out(project):
    folder = project.reports / "2026-13-45"
    folder.mkdir(parents=True)
    (folder / "SHA256SUMS").write_text("", encoding="utf-8")
    assert "None yet." in index(project)


def test_pages_are_written_only_when_their_bytes_change(project):
    release(project, "2026-12-15")
    data(project, "calendar.yml", CALENDAR)
    assert set(archive.renew(project, NOW)) == PAGES | {"calendar.ics"}
    before = {path.name: path.stat().st_mtime_ns for path in project.reports.iterdir() if path.is_file()}
    assert archive.renew(project, NOW + dt.timedelta(days=1)) == []
    after = {path.name: path.stat().st_mtime_ns for path in project.reports.iterdir() if path.is_file()}
    assert before == after
    release(project, "2027-01-15")
    assert set(archive.renew(project, NOW)) == {"index.html", "calendar.html", "feed.atom"}
    data(project, "calendar.yml", "releases: []\n")
    archive.renew(project, NOW)
    assert not (project.reports / "calendar.ics").exists()


def test_nothing_is_written_when_a_file_of_data_is_refused(project, listing):
    release(project, "2026-12-15")
    archive.renew(project, NOW)
    before = listing(project.reports)
    release(project, "2027-01-15")
    data(project, "notices.yml", "notices:\n  - {date: 2027-01-15, release: x, kind: correction, text: t}\n")
    with pytest.raises(DataRefused, match="no release 'x'"):
        archive.renew(project, NOW)
    after = listing(project.reports)
    assert {name: sums for name, sums in after.items() if not name.startswith("2027")} == before


def test_a_page_that_cannot_be_put_in_place_leaves_the_old_one_and_no_rest(project, monkeypatch):
    index(project)
    before = (project.reports / "index.html").read_bytes()
    release(project, "2026-12-15")

    def fail(self, target):
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        archive.renew(project, NOW)
    assert (project.reports / "index.html").read_bytes() == before
    assert list(project.reports.glob(".*")) == []


def test_notices_stand_beside_their_release_and_on_their_page(project):
    release(project, "2026-12-15", deaths(36000))
    release(project, "2026-12-15.2", deaths(35000))
    data(
        project,
        "notices.yml",
        "notices:\n  - {date: 2026-12-20, release: 2026-12-15, kind: withdrawal, "
        'text: "<i>Cut off.</i>", figures: [a.b]}\n',
    )
    page = index(project)
    first, second = article(page, "2026-12-15"), article(page, "2026-12-15.2")
    assert "&lt;i&gt;Cut off.&lt;/i&gt;" in first
    assert '<span class="state withdrawn">Withdrawn</span>' in first
    assert "Cut off" not in second
    notices = (project.reports / "notices.html").read_text(encoding="utf-8")
    anchor = next(link for link in links(first) if link.startswith("notices.html#")).partition("#")[2]
    assert f'id="{anchor}"' in notices
    assert "<code>a.b</code>" in notices
    assert "36,000" not in page
    assert "Withdrawn releases are left out." in page


def test_the_calendar_page_sets_each_day_beside_the_release_made_on_it_or_late(project):
    data(project, "calendar.yml", CALENDAR)
    release(project, "2026-12-14")
    release(project, "2026-12-17")
    release(project, "2026-12-20")
    release(project, "2027-01-15", status="draft")
    archive.renew(project, NOW)
    page = (project.reports / "calendar.html").read_text(encoding="utf-8")
    rows = re.findall(r'<time datetime="([^"]+)">.*?<td class="short">(.*?)</td></tr>', page)
    assert rows == [
        ("2026-12-15", '<a href="2026-12-17/brief.html">2026-12-17</a>'),
        ("2027-01-15", "Not yet"),
        ("2027-02-15", "Not yet"),
    ]
    assert 'Next release: <time datetime="2027-01-15">15 January 2027</time>' in index(project)


def test_hostile_text_of_a_release_stays_text(project):
    release(project, "2026-12-15", summary="<script>alert(1)</script>\u202e\ud800")
    page = index(project)
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;?" in page
    assert "\u202e" not in page


def test_the_latest_release_is_linked_where_there_is_one(project):
    folder = release(project, "2026-12-15")
    assert "latest/brief.html" not in links(index(project))
    (project.reports / "latest").symlink_to(folder.name)
    assert "latest/brief.html" in links(index(project))


def test_an_address_gives_nothing_but_what_the_release_states(project):
    data(project, "publication.yml", 'title: "T"\nlicence: "L"\npublisher: "P & Q"\n')
    page = index(project)
    assert "Published by P &amp; Q." in page
    assert "Licence: L." in page
    assert "Contact" not in page


def test_a_missing_number_is_a_dash_and_breaks_the_line(project):
    values = {"2026-12-15": 36000, "2027-01-15": 34000, "2027-02-15": None, "2027-02-16": 35000}
    for name, value in values.items():
        release(project, name, *([deaths(value)] if name != "2027-02-15" else []))
    track = next(track for track in tracks(listing(project, NOW)) if track.number.key == "outcomes.completed")
    assert track.cells == ("35,000", MISSING, "34,000", "36,000")
    # Four places from 4 to 156; heights from 4 (36,000) to 36 (34,000).
    assert track.sparkline.lines == ("4,4 54.67,36",)
    assert track.sparkline.end == (156.0, 20.0)
    assert track.sparkline.description == (
        "From 36,000 on 15 December 2026 to 35,000 on 16 February 2027. Lowest: 34,000 on 15 January 2027. "
        "Highest: 36,000 on 15 December 2026. One point a release."
    )


def test_one_release_has_no_picture_and_equal_values_a_level_line(project):
    release(project, "2026-12-15", deaths(30000))
    assert "<svg" not in index(project)
    release(project, "2027-01-15", deaths(30000))
    assert index(project).count("<svg") == 1
    assert 'points="4,20 156,20"' in index(project)


def test_a_value_that_is_no_number_is_a_dash(project):
    release(project, "2026-12-15", deaths(None), figure("commitments.met", "many", "", "choice"))
    assert {cell for track in tracks(listing(project, NOW)) for cell in track.cells} == {MISSING}


def test_numbers_of_drafts_are_followed_only_while_nothing_is_final(project):
    release(project, "2026-12-15", status="draft")
    release(project, "2026-12-16", status="draft")
    assert [item.name for item in shown(listing(project, NOW))] == ["2026-12-16", "2026-12-15"]
    release(project, "2027-01-15")
    assert [item.name for item in shown(listing(project, NOW))] == ["2027-01-15"]
    assert [item.name for item in shown(listing(project, NOW), {"2027-01-15"})] == [
        "2026-12-16",
        "2026-12-15",
    ]


def test_key_numbers_are_declared_results(repository):
    """A key that no measure gives any more would be a column of dashes."""
    assert len(KEY_NUMBERS) == 5
    for number in KEY_NUMBERS:
        declared.require(repository, number.key)


@pytest.mark.parametrize("name", ["index.html", "calendar.html", "notices.html"])
def test_pages_hold_no_script_and_name_no_outside_address(project, name):
    data(project, "calendar.yml", CALENDAR)
    release(project, "2026-12-15", deaths(1))
    release(project, "2027-01-15", deaths(2))
    page = archive.pages(project, NOW)[name].decode()
    assert "<script" not in page
    assert "Content-Security-Policy" in page
    assert not [link for link in links(page) if "://" in link]
    for part in (
        '<a class="skip" href="#main">',
        '<main id="main"',
        "<header",
        "<footer",
        '<html lang="en">',
    ):
        assert part in page
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_the_index_leads_with_the_newest_finding_what_changed_and_what_the_numbers_cover(project):
    number = replace(deaths(30000), period="2025-05/2026-04")
    folder = release(project, "2027-01-15", number, summary="Two figures were revised.")
    release(project, "2026-12-15", deaths(31000), summary="Nothing was revised.")
    sentence = to_json(blocks.sentence("Deaths fell", {}, role="title"))
    cell = {
        "cell_type": "code",
        "metadata": {"brief_chapter": "brief"},
        "outputs": [{"output_type": "display_data", "data": {MIME: sentence}}],
    }
    (folder / "brief.ipynb").write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
    checksums.write(folder)
    page = index(project)
    lead = page[page.index('<section class="chapter newest">') :]
    lead = lead[: lead.index("</section>")]
    assert '<h2><a href="2027-01-15/brief.html">Deaths fell</a></h2>' in lead
    assert "Two figures were revised." in lead and "Nothing was revised." not in lead
    assert "15 January 2027" in lead
    assert "<br>May 2025 to April 2026</span>" in page


def test_a_release_without_a_finding_is_led_by_its_number(project):
    release(project, "2027-01-15")
    assert '<h2><a href="2027-01-15/brief.html">Release 2027-01-15</a></h2>' in index(project)
