"""Which modules of the package some code imports, directly or through others, found without running it."""

from __future__ import annotations

import ast
import threading
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import analysis
from analysis.project import PACKAGE

_NAME = PACKAGE.name
_ONE_AT_A_TIME = threading.Lock()


def parsed(code: str | bytes) -> ast.Module:
    """Return the tree of some code; one thread at a time, for Python 3.11 counts its depth for all together.

    Two at once end in "AST constructor recursion depth mismatch" (CPython issue 106905).
    """
    with _ONE_AT_A_TIME:
        return ast.parse(code)


def files_of(cells: Iterable[str]) -> list[Path]:
    """Return the package's files that code cells rest on, sorted.

    A module that imports others by a name it makes up counts as importing all that the name can be.
    """
    found: set[Path] = set()
    todo = [path for cell in cells if not cell.lstrip().startswith("%") for path in _imported(parsed(cell))]
    while todo:
        path = todo.pop()
        if path not in found:
            found.add(path)
            todo += _files_behind(path, path.stat().st_mtime_ns)
    return sorted(found)


@cache
def _files_behind(path: Path, changed_ns: int) -> tuple[Path, ...]:
    """Return what one module imports, and the packages it lies in, as of its last change."""
    above = (folder / "__init__.py" for folder in path.parents if folder.is_relative_to(PACKAGE))
    around = [file for file in above if file.is_file()]
    tree = parsed(path.read_bytes())
    made_up = [] if path == PACKAGE / "__init__.py" else list(_made_up(tree))  # that one says its names
    return tuple({*around, *_imported(tree), *made_up} - {path})


def _imported(tree: ast.Module) -> Iterator[Path]:
    for node in _run_nodes(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _file(alias.name)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from _file(node.module)
            for alias in node.names:
                yield from _file(f"{node.module}.{alias.name}")
                yield from _file(analysis._HOMES.get(alias.name, ("",))[0] if node.module == _NAME else "")


def _run_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a tree without those that only a checker of types reads."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            continue
        yield node
        yield from _run_nodes(node)


def _made_up(tree: ast.Module) -> Iterator[Path]:
    """Yield all modules that calls of ``import_module`` can mean: those below the beginning they name."""
    for node in _run_nodes(tree):
        if not (isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func)):
            continue
        first = node.args[0] if node.args else None
        head = first.values[0] if isinstance(first, ast.JoinedStr) else first
        begins = str(head.value) if isinstance(head, ast.Constant) else ""
        if begins and begins.split(".")[0] != _NAME:
            continue
        folder = PACKAGE.joinpath(*begins.split(".")[1:-1]) if begins else PACKAGE
        yield from folder.rglob("*.py")


def _file(name: str) -> Iterator[Path]:
    """Yield the file of a module of the package; none for another, or for a name that is no module."""
    first, *rest = name.split(".")
    if first != _NAME:
        return
    base = PACKAGE.joinpath(*rest)
    for path in (base.with_suffix(".py") if rest else base / "__init__.py", base / "__init__.py"):
        if path.is_file():
            yield path
            return
