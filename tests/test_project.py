"""The project folder is found from where one stands."""

from pathlib import Path

import pytest

from analysis.errors import BriefError, ProjectNotFound
from analysis.project import Project


def test_the_project_is_found_from_a_folder_inside_it(project):
    assert Project.find(project.notebooks).root == project.root.resolve()
    assert Project.find(project.root / "data" / "snapshots").root == project.root.resolve()


def test_the_current_folder_counts_when_none_is_given(project, monkeypatch):
    monkeypatch.chdir(project.notebooks)
    assert Project.find().root == project.root.resolve()


def test_the_environment_wins_over_the_current_folder(project, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEF_PROJECT", str(project.root))
    assert Project.find().root == project.root.resolve()


def test_a_folder_that_is_given_wins_over_the_environment(project, repository, monkeypatch):
    monkeypatch.setenv("BRIEF_PROJECT", str(repository.root))
    assert Project.find(project.root).root == project.root.resolve()


def test_notebooks_without_data_are_no_project(tmp_path):
    (tmp_path / "notebooks").mkdir()
    with pytest.raises(ProjectNotFound) as missing:
        Project.find(tmp_path)
    assert str(tmp_path.resolve()) in missing.value.message
    assert "Change into the project folder" in missing.value.remedy
    assert missing.value.exit_code == 2


def test_the_paths_of_a_project_lie_inside_it():
    project = Project(Path("house"))
    assert project.notebooks == Path("house/notebooks")
    assert project.snapshots == Path("house/data/snapshots")
    assert project.timelines == Path("house/data/timelines")
    assert project.work.parent == project.reports == Path("house/reports")


def test_a_message_holds_place_event_and_remedy():
    error = BriefError("it broke.", where="file, line 3", remedy="Mend it.")
    assert error.message == str(error) == "file, line 3: it broke. Mend it."
    assert BriefError("it broke.").message == "it broke."
