"""Notebooks are thin: they tell the story, and what computes lives in analysis/."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import nbformat
import papermill
import pytest

from analysis.chapter.parameters import PARAMETERS
from analysis.errors import ChapterFailed
from analysis.measures import declared
from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE, chapter_paths, discover, names_in

NOTEBOOKS = chapter_paths(Project(Path(__file__).resolve().parents[1]))
MAX_LINES = 20


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    return nbformat.read(request.param, as_version=4)


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def body(notebook):
    """Return the cells of plain Python after the parameters."""
    return [
        cell
        for cell in code(notebook)
        if "parameters" not in cell.metadata.get("tags", []) and not cell.source.startswith("%%")
    ]


def test_no_output_is_kept(notebook):
    kept = [cell.source[:60] for cell in code(notebook) if cell.outputs or cell.execution_count is not None]
    assert not kept, "outputs are kept: clear them (Kernel, Restart and Clear All Outputs), then save"


def test_nothing_is_defined_and_no_cell_is_longer_than_a_screen(notebook):
    for cell in code(notebook):
        assert len(cell.source.splitlines()) <= MAX_LINES, cell.source
    for cell in body(notebook):
        kinds = {type(node) for node in ast.walk(ast.parse(cell.source))}
        assert not kinds & {ast.FunctionDef, ast.ClassDef, ast.Lambda}, cell.source


def test_no_file_path_and_no_number_is_typed(notebook):
    for cell in body(notebook):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not re.search(r"(^|[ /])[\w.-]+/[\w./-]+\.\w{2,4}$", node.value), node.value
                assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", node.value)), node.value
            elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
                # `range(1, n)`, which numbers rows from one, states no result.
                assert node.value in (True, False, 1), ast.unparse(node)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_name_in_prose_is_a_declared_result(path, repository):
    names = names_in(nbformat.read(path, as_version=4), path.stem)
    assert names
    for key in names:
        declared.require(repository, key, where=path.name)


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
    settings = (path for path in (repository.root / "data").glob("*.yml") if path.name != "numbers.yml")
    texts = [path.read_text(encoding="utf-8") for path in settings]
    texts += [path.read_text(encoding="utf-8") for path in (repository.root / "analysis").rglob("*.py")]
    texts += [path.read_text(encoding="utf-8") for path in NOTEBOOKS]
    used = {name for path in NOTEBOOKS for name in names_in(nbformat.read(path, as_version=4), path.stem)}
    words = set(re.findall(r"[a-z0-9_]+\.[a-z0-9_]+", "\n".join(texts))) | used
    unused = []
    for set_name in declared.names(repository):
        results = declared.read(repository, set_name)
        read = {results.declared(key.split(".", 1)[1]) for key in words if key.startswith(f"{set_name}.")}
        unused += [f"{set_name}.{name}" for name in results.results if name not in read]
    # The sentences on changes name theirs by kind, in analysis/chapter/since_last.py.
    named = ("brief.changes_", "commitments.status_")
    assert not [key for key in unused if not key.startswith(named)]


def test_one_title_first(notebook):
    titles = [
        line
        for cell in notebook.cells
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
        if line.startswith("# ")
    ]
    assert len(titles) == 1
    assert notebook.cells[0].source.startswith(titles[0])


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
