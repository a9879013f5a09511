"""The room's own rules: no other room, no pictures, results with a table and a summary."""

import ast
import dataclasses
import doctest
import importlib
import inspect
from pathlib import Path

import pytest

import analysis.methods

FOLDER = Path(analysis.methods.__file__).parent
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
# Of the standard library what holds or combines values, and nothing that reads a file or the network.
ALLOWED = {
    "__future__",
    "collections",
    "dataclasses",
    "datetime",
    "functools",
    "itertools",
    "typing",
    "warnings",
} | {
    "numpy",
    "pandas",
    "scipy",
    "statsmodels",
    "ruptures",
}


def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            inside = [f"analysis.{alias.name}" for alias in node.names]
            names |= {*inside} if node.module == "analysis" else {node.module}
    return names


def test_methods_import_no_other_room():
    for module in MODULES:
        for name in imports_of(FOLDER / f"{module}.py"):
            floor = ("analysis.errors", "analysis.showing", "analysis.writing")
            inside = name in floor or name.startswith("analysis.methods.")
            assert inside or name.split(".")[0] in ALLOWED, f"{module} imports {name}"


@pytest.mark.parametrize("name", ["analysis.writing", *(f"analysis.methods.{module}" for module in MODULES)])
def test_the_examples_in_docstrings_hold(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_every_module_has_a_test_and_the_reverse():
    tests = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    # The ladder is tested through the one call that climbs it.
    assert set(MODULES) - {"ladder"} <= tests


def test_methods_know_nothing_of_the_subject():
    words = ("fentanyl", "opioid", "china", "tariff", "seizure", "drug")
    for module in MODULES:
        text = (FOLDER / f"{module}.py").read_text(encoding="utf-8").lower()
        assert not [word for word in words if word in text], module


def test_public_functions_say_what_they_do():
    for module in MODULES:
        loaded = importlib.import_module(f"analysis.methods.{module}")
        assert loaded.__doc__, module
        for name, thing in vars(loaded).items():
            mine = getattr(thing, "__module__", "") == loaded.__name__
            if mine and not name.startswith("_") and (inspect.isfunction(thing) or inspect.isclass(thing)):
                assert thing.__doc__, f"{module}.{name}"


def test_results_are_frozen():
    for module in MODULES:
        loaded = importlib.import_module(f"analysis.methods.{module}")
        for name, thing in vars(loaded).items():
            if dataclasses.is_dataclass(thing) and thing.__module__ == loaded.__name__:
                assert thing.__dataclass_params__.frozen, f"{module}.{name}"
