"""Notebooks are thin: they tell the story, and what computes lives in analysis/."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import nbformat
import papermill
import pytest

from analysis.chapter.parameters import PARAMETERS

NOTEBOOKS = sorted((Path(__file__).resolve().parents[1] / "notebooks").glob("*.ipynb"))
MAX_LINES = 20


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    return nbformat.read(request.param, as_version=4)


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def body(notebook):
    """Return the code cells after the parameters."""
    return [cell for cell in code(notebook) if "parameters" not in cell.metadata.get("tags", [])]


def test_no_output_is_kept(notebook):
    assert all(not cell.outputs and cell.execution_count is None for cell in code(notebook))


def test_nothing_is_defined_and_no_cell_is_longer_than_a_screen(notebook):
    for cell in code(notebook):
        kinds = {type(node) for node in ast.walk(ast.parse(cell.source))}
        assert not kinds & {ast.FunctionDef, ast.ClassDef, ast.Lambda}, cell.source
        assert len(cell.source.splitlines()) <= MAX_LINES, cell.source


def test_no_file_path_and_no_number_is_typed(notebook):
    for cell in body(notebook):
        for node in ast.walk(ast.parse(cell.source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not re.search(r"(^|[ /])[\w.-]+/[\w./-]+\.\w{2,4}$", node.value), node.value
                assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", node.value)), node.value
            elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
                # `decimals=2`, and `range(1, n)` which numbers rows from one, state no result.
                assert node.value in (True, False, 1, 2), ast.unparse(node)


def test_prose_types_no_number(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            assert not re.search(r"\d", cell.source), cell.source


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
    declared = papermill.inspect_notebook(str(path))
    assert set(declared) == set(PARAMETERS)
    for name, parameter in PARAMETERS.items():
        assert ast.literal_eval(declared[name]["default"]) == parameter.default, name
        assert declared[name]["inferred_type_name"] != "None", name
        assert declared[name]["help"], name


def test_promises_belong_to_results_the_notebook_can_name(notebook):
    assert notebook.metadata["brief"]["promises"]
    assert all("." in key for key in notebook.metadata["brief"]["promises"])
