"""A new chapter: a notebook that runs, with what its writer has to say left open."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import nbformat

from analysis.authoring.finding import FILL_IN
from analysis.chapter import columns
from analysis.chapter.parameters import PARAMETERS, Settings
from analysis.errors import UnknownName, UsageError
from analysis.files import write_text
from analysis.measures.results import Measure, Result
from analysis.project import Project
from analysis.run.notebooks import discover
from analysis.store.asof import View

MOST_COLUMNS, MOST_NAMED = 6, 3
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TYPES = {str: "str", int: "int", list: "list"}


def write(
    project: Project, name: str, *, title: str, question: str, measure: str, given: Mapping[str, str]
) -> Path:
    """Write ``notebooks/<name>.ipynb`` and return its path; nothing is overwritten.

    Parameters
    ----------
    title, question : str
        Its first cell.
    measure : str
        What it reads, ``module.function`` of `analysis.measures`.
    given : mapping
        What the measure is asked for beside the chapter's settings, such as ``drug``.

    Raises
    ------
    UsageError
        For a name that is none or is taken, and for a title or a question that types a numeral.
    UnknownName
        For a measure, or an argument of one, that there is not.
    """
    path = project.notebooks / f"{name}.ipynb"
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"'{name}' is no name for a chapter.", remedy="Use lower case letters, digits and _."
        )
    if path.exists():
        raise UsageError(
            f"notebooks/{path.name} is there already.", remedy="Choose another name, or open it."
        )
    for text in (title, question):
        if re.search(r"\d", text):
            raise UsageError(
                f"'{text}' types a numeral.", remedy="Leave it out; a sentence can name a result."
            )
    made = _measured(project, measure, given).under(name)
    known = [chapter.order for chapter in discover(project) if not chapter.annex]
    cells = [
        nbformat.v4.new_markdown_cell(f"# {title}\n\n{question}"),
        nbformat.v4.new_code_cell(_parameters(), metadata={"tags": ["parameters"]}),
        nbformat.v4.new_code_cell(_opening(name, measure, given)),
        nbformat.v4.new_markdown_cell("## In short"),
        nbformat.v4.new_code_cell(_answer(made)),
        nbformat.v4.new_markdown_cell("## In full"),
        nbformat.v4.new_code_cell(_table(project, made)),
        nbformat.v4.new_code_cell("chapter.end()"),
    ]
    for number, cell in enumerate(cells):
        cell.id = f"{name.replace('_', '-')}-{number:02d}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"brief": {"order": max(known, default=0) + 10}, "kernelspec": kernel}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    write_text(path, nbformat.writes(notebook) + "\n")
    return path


def _measured(project: Project, measure: str, given: Mapping[str, str]) -> Measure:
    """Return what a measure gives on the newest day, with a chapter's settings at their defaults."""
    settings = Settings.of({})
    function = function_of(measure)
    asked = inspect.signature(function).parameters
    for name in given:
        if name not in asked:
            raise UnknownName.of(f"argument of {measure}", name, [one for one in asked if one != "view"])
    own = {name: getattr(settings, name) for name in ("pre_months", "post_months", "focus") if name in asked}
    lacking = [
        one.name
        for one in asked.values()
        if one.default is one.empty and one.name not in {"view", *own, *given}
    ]
    if lacking:
        raise UsageError(
            f"the measure {measure} asks for {', '.join(lacking)} too.",
            remedy=f"Say it: --with {lacking[0]}=..., or choose another measure.",
        )
    made: Measure = function(View(project, settings.as_of), **own | dict(given))
    return made


def function_of(measure: str) -> Callable[..., Any]:
    """Return a public function of `analysis.measures` by its name; raises `UnknownName` with the nearest."""
    module_name, _, name = measure.partition(".")
    from analysis import measures

    folder = Path(measures.__path__[0])
    modules = [path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")]
    if module_name not in modules:
        raise UnknownName.of("module of measures", module_name, modules)
    module = importlib.import_module(f"analysis.measures.{module_name}")
    functions = {
        key: value
        for key, value in vars(module).items()
        if inspect.isfunction(value)
        and value.__module__ == module.__name__
        and next(iter(inspect.signature(value).parameters), "") == "view"
        and not key.startswith("_")
    }
    if name not in functions:
        raise UnknownName.of("measure", measure, [f"{module_name}.{key}" for key in functions])
    return functions[name]


def _parameters() -> str:
    lines = []
    for parameter in PARAMETERS.values():
        default = repr(parameter.default).replace("'", '"')
        lines.append(
            f"{parameter.name}: {_TYPES[type(parameter.default)]} = {default}  # {parameter.meaning}"
        )
    return "\n".join(lines)


def _opening(name: str, measure: str, given: Mapping[str, str]) -> str:
    module, _, _ = measure.partition(".")
    settings = ", ".join(f"{one}={one}" for one in PARAMETERS)
    more = "".join(f", {key}={_quoted(value)}" for key, value in given.items())
    return (
        f"from analysis import Chapter\nfrom analysis.measures import {module}\n\n"
        f'chapter = Chapter("{name}", {settings})\n'
        f"read = chapter.read({measure}{more}, under=chapter.name)"
    )


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _answer(made: Measure) -> str:
    known = [result for result in made.results if result.value is not None] or list(made.results)
    known.sort(key=lambda result: result.type != "number")
    named = " ".join(f"{result.label}: {_name_of(result)}." for result in _plain(known)[:MOST_NAMED])
    return (
        f"%%say\n{FILL_IN}: the answer in a sentence. {named}\n\n"
        f"How sure: {FILL_IN}. What would change it: {FILL_IN}."
    )


def _plain(results: list[Result]) -> list[Result]:
    """Return results whose label types no numeral, which a sentence may not."""
    return [result for result in results if not re.search(r"\d", result.label)] or results


def _name_of(result: Result) -> str:
    return "{" + result.key.split(".", 1)[1] + "}"


def _table(project: Project, made: Measure) -> str:
    described = columns.read(project)
    shown = [str(name) for name in made.table.columns if str(name) in described][:MOST_COLUMNS]
    if not shown:
        return f"%%say\n{FILL_IN}: what stands behind the answer. {_name_of(made.results[0])}."
    head = f"%%table rows read {' '.join(shown)}"
    return f"{head}\n{FILL_IN}: what the table shows\n\n{FILL_IN}: a note, or nothing"
