"""The figures and tables that stand in the notebooks, read without running them."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from typing import get_args

import nbformat
from nbformat import NotebookNode

from analysis.chapter import magics
from analysis.chapter.numbering import Kind
from analysis.project import Project
from analysis.run import imports
from analysis.run.notebooks import ChapterFile, discover

Exhibit = tuple[Kind, str]  # kind and key, "chapter.name"


def of_project(project: Project) -> list[Exhibit]:
    """Return all figures and tables of a project's chapters in reading order, each once."""
    found = [
        exhibit
        for chapter in discover(project)
        for exhibit in of_notebook(nbformat.read(chapter.path, as_version=4), chapter.name)
    ]
    return list(dict.fromkeys(found))


def of_notebook(notebook: NotebookNode, chapter: str) -> list[Exhibit]:
    """Return the figures and tables of one chapter: its cells of `magics`, and calls of the chapter's own.

    A call in a loop over a mapping of a module, ``for name, ... in module.NAMES.items()``, stands for each of
    its names.
    """
    named: list[tuple[Kind, str]] = []
    modules: dict[str, str] = {}
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        called = magics.exhibit(cell.source)
        if called:
            named.append(called)
        elif not cell.source.lstrip().startswith("%"):
            tree = imports.parsed(cell.source)
            modules |= _imported(tree)
            named += _calls(tree, modules)
    return [(kind, f"{chapter}.{name}") for kind, name in named]


def templates_of(chapter: ChapterFile) -> list[str]:
    """Return the sentence templates of a chapter's cells, its captions and titles among them."""
    cells = nbformat.read(chapter.path, as_version=4).cells
    return [text for cell in cells if cell.cell_type == "code" for text in magics.templates(cell.source)]


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return the modules of the package that a cell imports, by the name they have in it."""
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


def _calls(tree: ast.Module, modules: dict[str, str]) -> Iterator[tuple[Kind, str]]:
    """Yield what ``chapter.figure(name, ...)`` and ``chapter.table(name, ...)`` name."""
    loops = {
        bound: node.iter
        for node in ast.walk(tree)
        if isinstance(node, ast.For)
        for bound in [ast.unparse(node.target).strip("()").split(",")[0]]
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        kind = next((one for one in get_args(Kind) if one == node.func.attr), None)
        first = node.args[0]
        if kind is None or ast.unparse(node.func.value) != "chapter":
            continue
        if isinstance(first, ast.Constant):
            yield kind, str(first.value)
        elif isinstance(first, ast.Name) and first.id in loops:
            for name in _values(loops[first.id], modules):
                yield kind, name


def _values(looped: ast.expr, modules: dict[str, str]) -> list[str]:
    """Return the names that a loop over ``module.NAMES`` or its items goes through."""
    path = ast.unparse(looped).removesuffix(".items()").removesuffix(".keys()").split(".")
    if len(path) != 2 or path[0] not in modules:
        return []
    return [str(name) for name in getattr(importlib.import_module(modules[path[0]]), path[1])]
