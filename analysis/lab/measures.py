"""The measures of the brief, each called without its view: ``brief.measures.seizures.monthly()``.

Completion shows modules that hold measures, and of each the measures alone.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import analysis.measures
from analysis.chapter.parameters import Settings
from analysis.errors import UnknownName
from analysis.lab.effects import AS_OF
from analysis.measures.results import Measure
from analysis.showing import Card, Shown
from analysis.store.asof import View

_HOME = Path(str(analysis.measures.__file__)).parent


@functools.cache
def catalogue() -> dict[str, tuple[str, ...]]:
    """Return the measures by module, read from the source without importing any of it.

    A measure is a public function whose first argument is the view and which returns a `Measure`.

    >>> "monthly" in catalogue()["seizures"]
    True
    """
    found = {path.stem: _measures_in(path) for path in sorted(_HOME.glob("*.py"))}
    return {name: functions for name, functions in found.items() if functions}


def _measures_in(path: Path) -> tuple[str, ...]:
    return tuple(
        node.name
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and [argument.arg for argument in node.args.args[:1]] == ["view"]
        and node.returns is not None
        and ast.unparse(node.returns) == "Measure"
    )


class Measures(Shown):
    """All modules of measures, for one brief.

    >>> import analysis
    >>> measures = analysis.open("2026-06-15").measures
    >>> measures.seizures.monthly(drug="Heroin").table["quantity_lb"].dtype.name
    'float64'
    >>> measures.seizure
    Traceback (most recent call last):
    ...
    analysis.lab.measures.UnknownMeasure: no module of measures is called 'seizure'. ...
    """

    def __init__(self, view: View, settings: Settings) -> None:
        self._view, self._settings = view, settings

    def __getattr__(self, name: str) -> Room:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in catalogue():
            raise UnknownMeasure.of("module of measures", name, catalogue())
        return Room(name, self._view, self._settings)

    def __dir__(self) -> list[str]:
        return list(catalogue())

    def _card(self) -> Card:
        lines = tuple(f"{name}: {', '.join(functions)}" for name, functions in catalogue().items())
        return Card(f"{len(lines)} modules of measures", lines)


class Room(Shown):
    """The measures of one module.

    >>> import analysis
    >>> "by_border" in dir(analysis.open("2026-06-15").measures.seizures)
    True
    """

    def __init__(self, name: str, view: View, settings: Settings) -> None:
        self._name, self._view, self._settings = name, view, settings

    def __getattr__(self, name: str) -> Callable[..., Measure]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in catalogue()[self._name]:
            raise UnknownMeasure.of(f"measure in {self._name}", name, catalogue()[self._name])
        measure = getattr(importlib.import_module(f"analysis.measures.{self._name}"), name)
        return _bound(measure, self._view, self._settings)

    def __dir__(self) -> list[str]:
        return list(catalogue()[self._name])

    def _card(self) -> Card:
        measures = (getattr(self, name) for name in catalogue()[self._name])
        lines = tuple(
            f"{one.__name__}{inspect.signature(one)}: {(one.__doc__ or '').strip().splitlines()[0]}"
            for one in measures
        )
        return Card(f"measures of {self._name}", lines)


class UnknownMeasure(UnknownName, AttributeError):
    """The refusal of a misspelt name, which completion and ``hasattr`` understand, too."""


def _bound(measure: Callable[..., Measure], view: View, settings: Settings) -> Callable[..., Measure]:
    """Return a measure that asks for no view; months and focus are the brief's unless given."""
    asked = inspect.signature(measure)
    own = {
        name: value
        for name, value in (
            ("pre_months", settings.pre_months),
            ("post_months", settings.post_months),
            ("focus", list(settings.focus)),
        )
        if name in asked.parameters
    }
    left = [
        parameter.replace(default=own.get(name, parameter.default))
        for name, parameter in list(asked.parameters.items())[1:]
    ]

    @functools.wraps(measure)
    def call(*args: Any, **arguments: Any) -> Measure:
        for name in arguments:
            if name not in asked.parameters:
                raise UnknownName.of(f"argument of {measure.__name__}", name, list(asked.parameters)[1:])
        made = measure(view, *args, **own | arguments)
        made.table.attrs[AS_OF] = view.as_of.isoformat()
        return made

    call.__signature__ = asked.replace(parameters=left)  # type: ignore[attr-defined]
    call.__name__ = measure.__name__
    return call
