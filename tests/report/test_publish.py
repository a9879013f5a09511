"""A release appears whole or not at all, is never replaced, and `latest` always opens."""

from __future__ import annotations

import pytest

from analysis.project import Project
from analysis.report.publish import publish


@pytest.fixture
def project(tmp_path):
    for name in ("notebooks", "data", "reports"):
        (tmp_path / name).mkdir()
    return Project(tmp_path)


def finished(project, content: str):
    folder = project.work / f"release-{len(list(project.root.rglob('*')))}"
    folder.mkdir(parents=True)
    (folder / "brief.html").write_text(content)
    return folder


def test_a_release_takes_its_name_and_becomes_the_latest(project):
    folder, new = publish(project, finished(project, "one"), "2026-01-01", latest=True)
    assert (folder.name, new) == ("2026-01-01", True)
    assert (project.reports / "latest" / "brief.html").read_text() == "one"
    assert (project.reports / "latest").is_symlink()


def test_the_same_bytes_are_not_published_twice(project):
    publish(project, finished(project, "one"), "2026-01-01", latest=True)
    folder, new = publish(project, finished(project, "one"), "2026-01-01", latest=True)
    assert (folder.name, new) == ("2026-01-01", False)


def test_other_bytes_take_the_next_number_and_the_old_release_stays(project):
    publish(project, finished(project, "one"), "2026-01-01", latest=True)
    folder, _ = publish(project, finished(project, "two"), "2026-01-01", latest=True)
    assert folder.name == "2026-01-01.2"
    assert (project.reports / "2026-01-01" / "brief.html").read_text() == "one"
    assert (project.reports / "latest" / "brief.html").read_text() == "two"


def test_a_part_of_a_brief_is_never_the_latest(project):
    publish(project, finished(project, "one"), "2026-01-01", latest=True)
    publish(project, finished(project, "part"), "2026-01-01-seizures", latest=False)
    assert (project.reports / "latest" / "brief.html").read_text() == "one"
