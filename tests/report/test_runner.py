"""A chapter that did not run to its end, or did not keep its word, is refused with its cause."""

from __future__ import annotations

import nbformat
import pytest

from analysis.errors import ChapterFailed, UsageError
from analysis.project import Project
from analysis.report import runner
from analysis.report.blocks import MIME
from analysis.report.notebooks import ChapterFile, discover

END = f"""from IPython.display import display
display({{"{MIME}": {{"kind": "end", "chapter": "small", "vintages": {{}}}}}}, raw=True)"""


@pytest.fixture
def chapter(tmp_path):
    """Return a function that makes a project with one small chapter out of code cells."""

    def made(*cells: str, promises: tuple[str, ...] = ()) -> tuple[Project, ChapterFile]:
        for name in ("notebooks", "data", "out"):
            (tmp_path / name).mkdir()
        notebook = nbformat.v4.new_notebook()
        notebook.metadata["kernelspec"] = {
            "name": "python3",
            "display_name": "Python 3",
            "language": "python",
        }
        notebook.metadata["brief"] = {"order": 1, "promises": list(promises)}
        parameters = nbformat.v4.new_code_cell("as_of: str = 'today'")
        parameters.metadata["tags"] = ["parameters"]
        notebook.cells = [parameters, *(nbformat.v4.new_code_cell(cell) for cell in cells)]
        nbformat.write(notebook, tmp_path / "notebooks" / "small.ipynb")
        project = Project(tmp_path)
        return project, discover(project)[0]

    return made


def run(project, chapter):
    return runner.run_chapters(project, [chapter], {"as_of": "2026-01-01"}, project.root / "out")


def test_a_complete_chapter_comes_back_with_its_parameters(chapter):
    project, small = chapter("print(as_of)", END)
    notebook = run(project, small)["small"]
    assert notebook.cells[2].outputs[0].text == "2026-01-01\n"


@pytest.mark.parametrize(
    ("cell", "cause"),
    [
        ("import sys; sys.exit(0)", "SystemExit: 0"),
        ("import sys\nsys.exit(0)", "SystemExit: 0"),
        ("raise ValueError('no such month')", "ValueError: no such month"),
        ("import os; os._exit(1)", "Kernel died"),
    ],
)
def test_a_chapter_that_stops_is_refused_and_its_notebook_kept(chapter, cell, cause):
    project, small = chapter(cell, END)
    with pytest.raises(ChapterFailed, match=cause) as failed:
        run(project, small)
    assert failed.value.where.startswith("chapter small")
    assert "\n" not in failed.value.message
    assert failed.value.exit_code == 4
    assert (project.root / "out" / "small.ipynb").is_file()


def test_the_cell_is_named(chapter):
    project, small = chapter("month = 'May'", "1 / 0", END)
    with pytest.raises(ChapterFailed) as failed:
        run(project, small)
    assert failed.value.where == "chapter small, code cell 3 ('1 / 0')"


def test_a_chapter_without_its_end_is_refused(chapter):
    project, small = chapter("pass")
    with pytest.raises(ChapterFailed, match="the chapter has no end"):
        run(project, small)


def test_a_promise_that_was_not_kept_is_named(chapter):
    project, small = chapter(END, promises=("small.total",))
    with pytest.raises(ChapterFailed, match=r"promised result missing: small\.total"):
        run(project, small)


def test_an_unknown_chapter_is_answered_with_the_nearest(chapter):
    project, _ = chapter(END)
    with pytest.raises(UsageError, match="Did you mean 'small'"):
        discover(project, ["smal"])


def test_a_notebook_that_says_nothing_of_itself_is_refused(chapter):
    project, small = chapter(END)
    notebook = nbformat.read(small.path, as_version=4)
    del notebook.metadata["brief"]
    nbformat.write(notebook, small.path)
    with pytest.raises(ChapterFailed, match="metadata 'brief'"):
        discover(project)
