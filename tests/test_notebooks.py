"""Notebooks are thin: they tell the story, and what computes lives in analysis/."""

from __future__ import annotations

import ast
from pathlib import Path

import nbformat
import papermill
import pytest

from analysis.authoring import notebooks, unused
from analysis.chapter.parameters import PARAMETERS
from analysis.errors import ChapterFailed
from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE, chapter_paths, discover, names_in

NOTEBOOKS = chapter_paths(Project(Path(__file__).resolve().parents[1]))


@pytest.mark.parametrize("rule", notebooks.RULES, ids=lambda rule: rule.__name__)
def test_every_chapter_keeps_the_rules(rule, repository):
    """Where this fails: `brief check` says the same; `brief check --fix` clears outputs and gives numbers."""
    assert NOTEBOOKS
    found = [
        str(finding)
        for path in NOTEBOOKS
        for finding in rule(repository, nbformat.read(path, as_version=4), path.stem)
    ]
    assert found == []


def test_chapters_name_results():
    assert all(names_in(nbformat.read(path, as_version=4), path.stem) for path in NOTEBOOKS)


def test_a_number_typed_in_markdown_stops_a_build(copy_of_project):
    path = copy_of_project.notebooks / "trade.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(1, nbformat.v4.new_markdown_cell("A figure of 42% stands here."))
    nbformat.write(notebook, path)
    with pytest.raises(
        ChapterFailed, match=r"trade\.ipynb, Markdown cell 2: the prose types a numeral: 'A fig"
    ):
        discover(copy_of_project)


def test_every_declared_result_is_said_shown_or_used(repository):
    """A result that nobody reads is not computed."""
    assert [str(finding) for finding in unused.results(repository)] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_parameters_are_the_brief_s_own_typed_and_explained(path):
    asked = papermill.inspect_notebook(str(path))
    fed = {"chapters", "previous"} if path.stem == FRONT_PAGE else {"chapters"} & set(asked)
    assert set(asked) == {*PARAMETERS, *fed}
    for name, parameter in PARAMETERS.items():
        assert ast.literal_eval(asked[name]["default"]) == parameter.default, name
    for name, about in asked.items():
        assert about["inferred_type_name"] != "None", name
        assert about["help"], name
