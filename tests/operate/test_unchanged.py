"""The short answer of a build is given only where the long one would be the same."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.operate import unchanged
from analysis.project import Project

ASKED = ({"as_of": "2026-01-01"}, [], "draft")


@pytest.fixture
def project(tmp_path) -> Project:
    for name in (
        "notebooks/small.ipynb",
        "data/timelines/a.csv",
        "requirements.lock",
        "reports/2026-01-01/brief.html",
        "reports/2026-01-01/SHA256SUMS",
        "reports/2025-12-01/brief.html",
        "reports/2025-12-01/SHA256SUMS",
        "reports/index.html",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    (tmp_path / "reports" / "latest").symlink_to("2026-01-01")
    return Project(tmp_path)


@pytest.fixture
def noted(project) -> Project:
    unchanged.note(project, unchanged.inputs(project, ASKED), "2026-01-01")
    return project


def answer(project: Project, asked: tuple = ASKED) -> str:
    return unchanged.release(project, unchanged.inputs(project, asked))


def test_without_a_note_nobody_knows(project):
    assert answer(project) == ""


def test_with_one_the_release_is_known(noted):
    assert answer(noted) == "2026-01-01"


def edit(*path: str):
    return lambda root: root.joinpath(*path).write_text("other", encoding="utf-8")


def turn(root: Path) -> None:
    (root / "reports" / "latest").unlink()
    (root / "reports" / "latest").symlink_to("2025-12-01")


CHANGES = {
    "data": edit("data", "timelines", "a.csv"),
    "a new file of data": edit("data", "b.yml"),
    "a notebook": edit("notebooks", "small.ipynb"),
    "the lock": edit("requirements.lock"),
    "a file of the release": edit("reports", "2026-01-01", "brief.html"),
    "the checksums of another release": edit("reports", "2025-12-01", "SHA256SUMS"),
    "the index": edit("reports", "index.html"),
    "where latest leads": turn,
    "the note": edit("reports", unchanged.FILE_NAME),
}


@pytest.mark.parametrize("name", CHANGES)
def test_after_a_change_nobody_knows(noted, name):
    CHANGES[name](noted.root)
    assert answer(noted) == ""


def test_caches_are_no_input(noted):
    (noted.root / "data" / ".cache").mkdir()
    edit("data", ".cache", "kept")(noted.root)
    folder = noted.root / "data" / "timelines" / "__pycache__"
    folder.mkdir()
    (folder / "x.pyc").write_bytes(b"x")
    assert answer(noted) == "2026-01-01"


@pytest.mark.parametrize(
    "asked", [({"as_of": "2026-01-02"}, [], "draft"), (ASKED[0], ["a"], "draft"), (ASKED[0], [], "final")]
)
def test_another_question_has_another_answer(noted, asked):
    assert answer(noted, asked) == ""


def test_the_environment_and_the_day_count(noted, monkeypatch):
    monkeypatch.setenv("BRIEF_NOTIFY_COMMAND", "true")
    assert answer(noted) == ""
    monkeypatch.delenv("BRIEF_NOTIFY_COMMAND")

    real = dt.datetime
    later = type("Later", (real,), {"now": classmethod(lambda cls, tz=None: real(2100, 1, 1, tzinfo=tz))})
    monkeypatch.setattr(unchanged.dt, "datetime", later)
    assert answer(noted) == ""


def test_a_file_that_cannot_be_read_leaves_the_word_to_the_build(noted, monkeypatch):
    def refuse(path: Path) -> str:
        raise PermissionError(path)

    monkeypatch.setattr(unchanged, "sha256", refuse)
    assert unchanged.inputs(noted, ASKED) == "" and unchanged.release(noted, "") == ""


def test_the_answer_needs_no_pandas():
    code = (
        "import sys, analysis.cli\nfrom analysis.chapter.parameters import Settings\nSettings.parse([])\n"
        "print([name for name in ('pandas', 'numpy', 'nbformat', 'matplotlib') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
