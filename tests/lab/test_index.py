"""The index lists every chapter as its notebook and the latest release say, and stands without a release."""

from __future__ import annotations

import shutil

from analysis.lab import index
from analysis.project import Project
from analysis.run.notebooks import discover


def test_every_chapter_has_its_card_and_its_link(repository):
    shown = index.front(repository)
    assert [one.name for one in shown.entries] == [item.name for item in discover(repository)]
    for one in shown.entries:
        assert f'href="{one.name}.ipynb"' in shown._repr_html_()
        assert one.title and one.title[0] != "#"


def test_without_a_release_it_says_how_to_make_one(repository, tmp_path):
    shutil.copytree(repository.notebooks, tmp_path / "notebooks", ignore=shutil.ignore_patterns(".*"))
    (tmp_path / "data").symlink_to(repository.root / "data")
    shown = index.front(Project(tmp_path))
    assert {one.health for one in shown.entries} == {index.NO_RELEASE}
    assert not any(one.figure for one in shown.entries)


def test_the_index_and_the_bench_are_no_chapters(repository):
    names = {item.name for item in discover(repository)}
    assert {"index", "explore"}.isdisjoint(names)
    assert (repository.notebooks / "index.ipynb").is_file()
