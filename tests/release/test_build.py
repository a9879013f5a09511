"""A build publishes a whole release, compares it with the one before, and leaves no trace when it fails."""

from __future__ import annotations

import datetime as dt
import html
import json
import re

import nbformat
import pytest

from analysis.archive import checksums, comparison, crate
from analysis.chapter import since_last
from analysis.chapter.blocks import Sentence, blocks_of
from analysis.chapter.parameters import Settings
from analysis.errors import ChapterFailed
from analysis.operate import messages
from analysis.release import build as publication
from analysis.release.build import InputsMoved, build
from tests import small_project

DAY = Settings.of({"as_of": "2026-06-15"})
FILES = {
    "SHA256SUMS", "brief.html", "brief.ipynb", "brief.pdf", "comparison.html", "comparison.json", "data",
    "datapackage.json", "licences.csv", "results.csv", "results.json", "ro-crate-metadata.json",
    "sbom.cdx.json", "sources.csv", "timelines",
}  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A small project with one final release. Tests add releases and take none away."""
    project = small_project.make(tmp_path_factory.mktemp("built") / "project")
    return project, build(project, DAY, status="final").release


def names(project) -> set[str]:
    return {path.name for path in project.reports.iterdir() if path.name[0].isdigit()}


def test_a_release_is_whole_and_says_what_it_is(built):
    project, release = built
    assert {path.name for path in release.folder.iterdir()} == FILES
    assert checksums.differences(release.folder) == {}
    told = release.front_matter
    assert (told.number, told.status, told.previous, told.whole) == ("2026-06-15", "final", "", True)
    assert told.vintage == "2026-05-31"
    assert told.next_release == ""  # the calendar was stated later
    assert told.run_key == crate.read(release.folder).run_key
    assert (project.reports / "latest").resolve() == release.folder
    assert (project.reports / "index.html").is_file()
    assert not list(project.work.iterdir())


def test_the_first_release_says_that_it_is_the_first(built):
    _, release = built
    assert release.changes == since_last.FIRST_SAID
    assert release.results["brief.changes_previous"]["reason"] == "This is the first release."
    assert (release.folder / "brief.html").read_text(encoding="utf-8").count(since_last.FIRST_SAID) == 1


def test_the_same_inputs_are_not_built_again(built, monkeypatch):
    project, release = built
    monkeypatch.setattr(publication, "make_release", None)  # would fail if it were called
    again = build(project, DAY, status="final")
    assert (again.release, again.new) == (release, False)


def test_a_notebook_saved_with_its_outputs_is_the_same_input(built, monkeypatch):
    project, release = built
    path = project.notebooks / "seizures.ipynb"
    before = path.read_bytes()
    notebook = json.loads(before)
    notebook["cells"][1]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "seen"}]
    path.write_text(json.dumps(notebook), encoding="utf-8")
    monkeypatch.setattr(publication, "make_release", None)
    try:
        assert build(project, DAY, status="final").release == release
    finally:
        path.write_bytes(before)


def test_a_later_release_is_compared_with_the_one_before(built):
    project, first = built
    later = build(project, Settings.of({"as_of": "2026-07-31"}), status="final").release
    assert later.front_matter.previous == first.name
    content = json.loads((later.folder / "comparison.json").read_text(encoding="utf-8"))
    assert (content["old"]["number"], content["new"]["number"]) == (first.name, later.name)
    moved = {row["key"]: row["kind"] for row in content["results"]}
    assert moved["evidence.overdue"] == "updated"  # a count without a period, on another day
    # The front page says the same as the comparison beside it.
    results = later.results
    for kind in ("shared", "revised", "updated", "appeared", "disappeared", "unchanged"):
        assert results[f"brief.changes_{kind}"]["value"] == content["counts"][kind], kind


def test_what_changed_is_said_in_the_same_words_by_page_comparison_index_feed_and_notice(built):
    project, _ = built
    later = build(project, Settings.of({"as_of": "2026-07-30"}), status="final").release
    summary = json.loads((later.folder / "comparison.json").read_text(encoding="utf-8"))["summary"]
    assert (
        summary.startswith("No headline figure moved since release 2026-") and "updated to another" in summary
    )
    blocks = blocks_of(nbformat.read(later.folder / "brief.ipynb", as_version=4))
    said = [block.text for block in blocks if isinstance(block, Sentence)]
    assert summary in " ".join(said)
    now = dt.datetime(2026, 8, 1, tzinfo=dt.UTC)
    assert messages.published(project, later, now).changes == (summary,)
    shown = [project.reports / name for name in ("index.html", "feed.atom")]
    for path in (*shown, later.folder / "comparison.html"):
        text = " ".join(html.unescape(re.sub("<[^>]+>", " ", path.read_text(encoding="utf-8"))).split())
        assert summary in text, path.name


def test_a_chapter_that_fails_publishes_nothing_and_is_kept(built, listing):
    project, _ = built
    bad = small_project.make(
        project.root.parent / "bad", {"brief": small_project.FRONT, "seizures": ("1/0",)}
    )
    with pytest.raises(ChapterFailed) as failed:
        build(bad, DAY)
    assert names(bad) == set()
    assert not (bad.reports / "latest").exists()
    assert (failed.value.kept / "seizures.ipynb").is_file()
    assert "ZeroDivisionError" in (failed.value.kept / "cause.txt").read_text(encoding="utf-8")
    assert not list(bad.work.iterdir())


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        (
            "%%say\nOf {evidence.datasets} datasets, {evidence.overdu} are overdue.",
            "no result is called 'evidence.overdu'. Did you mean 'evidence.overdue'?",
        ),
        (
            "%%table datasets data dataset=title age_day\nDatasets",
            "data/columns.yml: no column is called 'age_day'. Did you mean 'age_days'?",
        ),
    ],
    ids=["a result", "a column"],
)
def test_a_misspelt_name_in_a_cell_stops_the_build_with_the_nearest_right_one(tmp_path, cell, message):
    first, *rest = small_project.SEIZURES
    chapters = {"brief": small_project.FRONT, "seizures": (first, cell, *rest)}
    project = small_project.make(tmp_path / "project", chapters)
    with pytest.raises(ChapterFailed) as failed:
        build(project, DAY, status="final")
    assert f"UnknownName: {message}" in failed.value.what
    line = cell.splitlines()[0]
    assert failed.value.where == f"chapter seizures, code cell 3 ('{line}')"
    assert "\n" not in failed.value.message
    assert names(project) == set()
    assert not (project.reports / "latest").exists()
    assert (failed.value.kept / "seizures.ipynb").is_file()


def test_a_numeral_in_prose_stops_the_build_before_a_chapter_runs(tmp_path):
    project = small_project.make(tmp_path / "project")
    path = project.notebooks / "seizures.ipynb"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("# Chapter seizures", "# Chapter 2"), encoding="utf-8")
    with pytest.raises(ChapterFailed, match="the prose types a numeral: '# Chapter 2'"):
        build(project, DAY)
    assert not project.reports.exists()


def test_a_comparison_that_cannot_be_made_stops_the_release(built, monkeypatch):
    project, _ = built
    before = names(project)

    def impossible(*_, **__):
        raise comparison.ComparisonImpossible("no crate.", where="release 2026-06-15")

    monkeypatch.setattr(comparison, "compare", impossible)
    with pytest.raises(comparison.ComparisonImpossible):
        build(project, Settings.of({"as_of": "2026-08-31"}), status="final")
    assert names(project) == before


def test_inputs_that_change_during_a_build_stop_the_release(built, monkeypatch):
    project, _ = built
    before = names(project)
    path = project.root / "data" / "publication.yml"
    text = path.read_text(encoding="utf-8")

    def edited(text_of_step: str) -> None:
        if text_of_step == "setting the page":
            path.write_text(text + "# edited meanwhile\n", encoding="utf-8")

    with pytest.raises(InputsMoved, match=r"data/publication\.yml changed while the brief was built"):
        build(project, Settings.of({"as_of": "2026-09-30"}), step=edited)
    path.write_text(text, encoding="utf-8")
    assert names(project) == before


def test_a_part_is_published_beside_and_compared_with_nothing(built):
    project, _ = built
    latest = (project.reports / "latest").resolve()
    part = build(project, DAY, chapters=["seizures"]).release
    assert part.name == "2026-06-15-seizures"
    assert not part.front_matter.whole
    assert not (part.folder / "comparison.html").exists()
    assert (project.reports / "latest").resolve() == latest


def test_a_draft_and_an_embargo_carry_their_mark(built):
    project, _ = built
    draft = build(project, Settings.of({"as_of": "2026-06-20"})).release
    assert "Draft" in (draft.folder / "brief.html").read_text(encoding="utf-8")
    until = "2099-01-01T09:00:00+00:00"
    held = build(
        project, Settings.of({"as_of": "2026-06-20"}), status="embargoed", embargo_until=until
    ).release
    assert held.name == "2026-06-20.2"
    assert "Embargoed until 1 January 2099, 09:00 UTC" in (held.folder / "brief.html").read_text(
        encoding="utf-8"
    )
    assert (project.reports / "latest").resolve() not in (draft.folder, held.folder)
