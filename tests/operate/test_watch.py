"""The page of a chapter follows what is saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis.operate import watch
from analysis.project import Project
from tests.small_project import SEIZURES, make, write_chapter

LIMIT_S = 120.0


@pytest.fixture
def project(tmp_path) -> Project:
    for name in ("notebooks/a.ipynb", "data/timelines/b.csv", "data/.cache/kept/c.csv", "data/notes.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("before", encoding="utf-8")
    return Project(tmp_path)


def saved(project: Project, *names: str) -> list[Path]:
    """Return what is seen as saved after files were written."""
    before = watch.look(project)
    for name in names:
        (project.root / name).write_text("after that", encoding="utf-8")
    last = project.root / "notebooks" / "last.ipynb"
    last.write_text("so that there is an answer", encoding="utf-8")
    found = next(watch.changes(project, before, sleep=lambda seconds: None))
    return [path.relative_to(project.root) for path in found if path != last]


def test_notebooks_and_data_count_and_caches_do_not(project):
    assert saved(project, "notebooks/a.ipynb", "data/timelines/b.csv") == [
        Path("data/timelines/b.csv"), Path("notebooks/a.ipynb"),
    ]  # fmt: skip
    assert saved(project, "data/.cache/kept/c.csv", "data/notes.txt") == []


def test_a_file_that_is_gone_counts(project):
    before = watch.look(project)
    (project.root / "notebooks" / "a.ipynb").unlink()
    assert next(watch.changes(project, before)) == [project.root / "notebooks" / "a.ipynb"]


def test_only_modules_of_the_package_need_a_new_process(project):
    assert watch.is_code(watch.PACKAGE / "errors.py")
    assert not watch.is_code(project.root / "notebooks" / "helper.py")
    assert not watch.is_code(watch.PACKAGE / "page" / "templates" / "page" / "page.css")


@pytest.mark.slow
def test_the_page_is_made_anew_after_each_save_and_a_failure_leaves_the_one_before(tmp_path):
    project = make(tmp_path / "project")
    command = Path(sys.executable).with_name("brief")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BRIEF_")}
    log = (tmp_path / "log").open("w+", encoding="utf-8")
    watching = subprocess.Popen(
        [str(command), "watch", "seizures"], cwd=project.root, stdout=log, stderr=log, env=environment
    )

    def until(lines: int) -> str:
        end = time.monotonic() + LIMIT_S
        while (text := Path(log.name).read_text(encoding="utf-8")).count("\n") < lines:
            assert watching.poll() is None and time.monotonic() < end, text
            time.sleep(0.1)
        return text.splitlines()[lines - 1]

    try:
        page = project.reports / "quick" / "seizures.html"
        assert until(1).startswith(str(page))
        first, *rest = SEIZURES
        write_chapter(
            project.root, "seizures", 2, (f"{first}\nchapter.say('Something else is said.')", *rest)
        )
        assert until(2).startswith(str(page))
        assert "Something else is said." in page.read_text(encoding="utf-8")
        write_chapter(project.root, "seizures", 2, (f"{first}\n1 / 0", *rest))
        assert "ZeroDivisionError" in until(3)
        assert "Something else is said." in page.read_text(encoding="utf-8")
    finally:
        watching.send_signal(signal.SIGINT)
        assert watching.wait(LIMIT_S) == 130
        log.close()
