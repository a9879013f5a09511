"""A brief for each of many settings, each in its own folder, and a page that compares them."""

from __future__ import annotations

import csv
import io
import json

import pytest

from analysis.archive.releases import folders
from analysis.batch import grid, matrix
from analysis.files import sha256
from tests.small_project import SEIZURES, make

FAILING = (SEIZURES[0], "assert 'Mexico' not in focus, 'no Mexico here'", SEIZURES[1])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    project = make(tmp_path_factory.mktemp("matrix") / "project", {"seizures": FAILING})
    target = project.reports / matrix.FOLDER
    cells = grid.of_texts(["focus=India,Mexico,Canada"], ["as_of=2026-06-15"])
    told: list[tuple[str, int, int]] = []
    rows = matrix.run(
        project, cells, target, chapters=["seizures"], jobs=2, progress=lambda *seen: told.append(seen)
    )
    return project, target, rows, told


def test_one_failure_does_not_stop_the_others(made):
    _, target, rows, _ = made
    assert [row.cell.name for row in rows] == ["focus-india", "focus-mexico", "focus-canada"]
    assert [bool(row.error) for row in rows] == [False, True, False]
    assert "no Mexico here" in rows[1].error
    assert sorted(path.name for path in target.iterdir()) == [
        "focus-canada", "focus-india", "index.html", "matrix.csv",
    ]  # fmt: skip


def test_each_brief_is_whole_and_has_its_own_settings(made):
    _, target, _, _ = made
    for name, focus in (("india", ["India"]), ("canada", ["Canada"])):
        folder = target / f"focus-{name}"
        content = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        assert content["parameters"]["focus"] == focus
        assert (folder / "brief.pdf").read_bytes().startswith(b"%PDF")
        for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
            digest, _, path = line.partition("  ")
            assert sha256(folder / path) == digest


def test_no_archive_takes_them_for_releases(made):
    assert list(folders(made[0])) == []


def test_progress_is_told_to_the_end(made):
    assert {name for name, done, total in made[3] if done == total} == {"focus-india", "focus-canada"}


def test_page_and_table_say_what_was_varied_and_what_failed(made):
    _, target, rows, _ = made
    page = (target / "index.html").read_text(encoding="utf-8")
    assert 'href="focus-india/brief.html"' in page and 'href="focus-mexico' not in page
    assert "no Mexico here" in page
    table = list(csv.DictReader(io.StringIO((target / "matrix.csv").read_text(encoding="utf-8"))))
    assert [row["focus"] for row in table] == ["India", "Mexico", "Canada"]
    assert table[1]["not made because"] == rows[1].error


def test_made_again_it_takes_the_place_of_the_one_before(made):
    project, target, _, _ = made
    (target / "focus-india" / "stale.txt").write_text("x", encoding="utf-8")
    matrix.run(project, grid.of_texts(["focus=India"], ["as_of=2026-06-15"]), target, chapters=["seizures"])
    assert not (target / "focus-india" / "stale.txt").exists()
    assert (target / "focus-canada").is_dir()  # what was not asked for stays
