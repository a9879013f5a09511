"""Checks of a chapter's notebook, read without running it: thin, clean, and every name it uses is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from analysis.authoring import prose
from analysis.authoring.finding import FILL_IN, Finding
from analysis.chapter import columns, magics, numbering, wording
from analysis.chapter.parameters import PARAMETERS
from analysis.errors import BriefError, nearest
from analysis.measures import declared
from analysis.project import Project
from analysis.run import exhibits
from analysis.run.notebooks import FRONT_PAGE, names_in

MOST_LINES = 20  # of a cell: it is seen on one screen
FED = ("chapters", "previous")  # parameters that a build gives to chapters that read the others
_PATH = re.compile(r"(^|[ /])[\w.-]+/[\w./-]+\.\w{2,4}$")
_ASSIGNED = re.compile(r"^(\w+)\s*(:[^=#]+)?=\s*([^#]*?)\s*(#.*)?$")

Rule = Callable[[Project, NotebookNode, str], Iterator[Finding]]


def check(project: Project, path: Path, *, chapter: bool = True) -> list[Finding]:
    """Return what is to be corrected in a notebook; one that cannot be read says so alone.

    Of one that is no chapter of the brief, only that it is clean.
    """
    name = path.stem
    try:
        notebook = nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        cause = str(error).splitlines()[0]
        return [Finding(f"notebooks/{path.name}", f"no notebook ({cause}).", "Restore it, or write it anew.")]
    rules = RULES if chapter else (outputs,)
    return [finding for rule in rules for finding in rule(project, notebook, name)]


def outputs(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield each cell that was saved with outputs or a count."""
    for number, cell in _code(notebook):
        if cell.outputs or cell.execution_count is not None:
            remedy = "Clear them: brief check --fix, or in JupyterLab Kernel, Restart and Clear All Outputs."
            yield Finding(_at(chapter, number), "outputs are kept.", remedy)


def thin(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield cells that are longer than a screen, or define what belongs into the package."""
    for number, cell in _code(notebook):
        if len(cell.source.splitlines()) > MOST_LINES:
            yield Finding(
                _at(chapter, number), f"more than {MOST_LINES} lines.", "Part it, or move what computes."
            )
    for number, node in _nodes(notebook):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            where = _at(chapter, number, node.lineno)
            yield Finding(
                where, "something is defined in a notebook.", "Move it into analysis/, with a test."
            )


def typed(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield each number and file path that is typed, in code and in Markdown."""
    for number, cell in enumerate(notebook.cells, start=1):
        for line, text in enumerate(
            cell.source.splitlines() if cell.cell_type == "markdown" else [], start=1
        ):
            if any(character.isdigit() for character in text):
                what = f"the prose types a numeral: '{text.strip()[:80]}'."
                remedy = "Say it in a %%say cell with a named result, such as {latest_lb}."
                yield Finding(_at(chapter, number, line), what, remedy)
            if FILL_IN in text:
                yield Finding(_at(chapter, number, line), "this is still to be filled in.", "Write it.")
    for number, node in _nodes(notebook):
        if not isinstance(node, ast.Constant):
            continue
        where, value = _at(chapter, number, node.lineno), node.value
        if isinstance(value, str) and _PATH.search(value):
            yield Finding(where, f"a file is named: '{value}'.", "Read it through the chapter's view.")
        elif isinstance(value, str) and re.search(r"\d", re.sub(r"\{[^}]*\}", "", value)):
            yield Finding(where, f"a text types a numeral: '{value[:80]}'.", "Name a result.")
        # `range(1, n)`, which numbers rows from one, states no result.
        elif isinstance(value, int | float) and value not in (True, False, 1):
            yield Finding(where, f"the number {value} is typed.", "Read it from a measure or a setting.")


def titled(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield what is wrong with the title: one, in the first cell, and a question has its mark."""
    titles = [
        (number, line)
        for number, cell in enumerate(notebook.cells, start=1)
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
        if line.startswith("# ")
    ]
    if len(titles) != 1 or not notebook.cells[0].source.startswith("# "):
        yield Finding(
            f"notebooks/{chapter}.ipynb", "its first cell has not the one title.", "Begin it with '# '."
        )
    elif re.match(r"# (Did|Does|Is) (?!.*\?)", titles[0][1]):
        yield Finding(_at(chapter, 1), "the title asks without a question mark.", "Name the subject.")


def placed(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield what is wrong with the notebook's own metadata."""
    own = notebook.metadata.get("brief", {})
    if not isinstance(own.get("order"), int) or not isinstance(own.get("annex", False), bool):
        remedy = 'Write {"brief": {"order": 65}} into its metadata; docs/adding/chapter.md says how.'
        yield Finding(f"notebooks/{chapter}.ipynb", "its metadata say no place in the reading order.", remedy)


def parameters(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield what is wrong with the parameters: each with its type, default and meaning, no other."""
    cells = [
        (number, cell) for number, cell in _code(notebook) if "parameters" in cell.metadata.get("tags", [])
    ]
    if len(cells) != 1:
        remedy = "Tag one code cell 'parameters'; copy it from another chapter."
        yield Finding(f"notebooks/{chapter}.ipynb", f"{len(cells)} cells have the tag 'parameters'.", remedy)
        return
    [(number, cell)] = cells
    lines = [(at, _ASSIGNED.match(text)) for at, text in enumerate(cell.source.splitlines(), start=1)]
    asked = {match[1]: (at, match) for at, match in lines if match}
    fed = FED if chapter == FRONT_PAGE else FED[:1]
    for name in PARAMETERS:
        if name not in asked:
            yield Finding(
                _at(chapter, number), f"the parameter '{name}' is missing.", "Copy it from another chapter."
            )
    for name, (at, match) in asked.items():
        where = _at(chapter, number, at)
        if name not in (*PARAMETERS, *fed):
            hint = nearest(name, PARAMETERS).strip()
            yield Finding(where, f"'{name}' is no parameter of a brief.", f"{hint} Remove it.".strip())
        elif not match[2] or not match[4]:
            yield Finding(
                where, f"'{name}' has no type or no meaning.", "Write name: type = value  # meaning."
            )
        elif name in PARAMETERS and ast.literal_eval(match[3]) != PARAMETERS[name].default:
            yield Finding(where, f"'{name}' is not at its default.", f"Write {PARAMETERS[name].default!r}.")


def named(project: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield each result and column that is named and that nothing declares."""
    own_sets = _read_under(notebook, chapter)
    known = {key for name in declared.names(project) for key in declared.read(project, name).results}
    try:
        keys = names_in(notebook, chapter)
    except BriefError:
        keys = []  # a sentence that cannot be read is found by the rules of prose
    for key in keys:
        first, _, rest = key.partition(".")
        if first in own_sets and any(_declares(project, name, rest) for name in declared.names(project)):
            continue
        try:
            declared.require(project, key, where=_where_of(notebook, chapter, rest))
        except BriefError as error:
            hint = nearest(rest, known) if first in own_sets else ""
            yield Finding(error.where, error.what + hint, error.remedy if not hint else "Correct it.")
    described = columns.read(project)
    for number, cell in _code(notebook):
        words = (
            cell.source.splitlines()[0].split() if cell.source.startswith(("%%table", "%%reference")) else []
        )
        for item in words[3:]:
            name = item.partition("@")[0].partition("=")[0]
            if name == "for":
                break
            if name not in described:
                what = f"no column is called '{name}'.{nearest(name, described)}"
                yield Finding(_at(chapter, number, 1), what, "Describe it in data/columns.yml.")


def numbered(project: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield figures and tables without a number, and references to those that there are not."""
    numbers = numbering.read(project)
    try:
        shown = exhibits.of_notebook(notebook, chapter)
    except SyntaxError as error:
        yield Finding(
            f"notebooks/{chapter}.ipynb", f"a cell is no Python ({error.msg}).", "Run it in JupyterLab."
        )
        return
    for kind, key in shown:
        if key not in numbers.of(kind):
            remedy = "Give it the next number: brief check --fix."
            yield Finding(f"notebooks/{chapter}.ipynb", f"the {kind} '{key}' has no number yet.", remedy)
    held = {*numbers.figures, *numbers.tables, *(key for _, key in shown)}
    for number, cell in _code(notebook):
        for template in magics.templates(cell.source):
            try:
                referred = wording.exhibits_in(template)
            except BriefError:
                continue
            for key in (one if "." in one else f"{chapter}.{one}" for one in referred):
                if key not in held:
                    what = f"no figure or table is called '{key}'.{nearest(key, held)}"
                    yield Finding(_at(chapter, number), what, "Correct the reference.")


def ended(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield a chapter without its end."""
    if not any(cell.source.strip() == "chapter.end()" for _, cell in _code(notebook)):
        yield Finding(
            f"notebooks/{chapter}.ipynb", "the chapter has no end.", "Its last cell calls chapter.end()."
        )


def worded(project: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield each sentence that breaks a rule of `prose`, and Markdown that an early day could not say."""
    unit = prose.unit_of(project, chapter)
    for one in prose.said(notebook, chapter):
        yield from prose.faults(one, unit)
    yield from prose.early(notebook, chapter)


def opened(_: Project, notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield what the opening lacks; the front page says what its rules choose, the annex what it is."""
    if chapter != FRONT_PAGE and not notebook.metadata.get("brief", {}).get("annex"):
        yield from prose.opening(notebook, chapter)


RULES: tuple[Rule, ...] = (
    placed, titled, parameters, outputs, thin, typed, named, numbered, ended, worded, opened,
)  # fmt: skip


def _code(notebook: NotebookNode) -> list[tuple[int, NotebookNode]]:
    return [(number, cell) for number, cell in enumerate(notebook.cells, start=1) if cell.cell_type == "code"]


def _nodes(notebook: NotebookNode) -> Iterator[tuple[int, ast.AST]]:
    """Yield the parts of plain Python after the parameters, with the number of their cell."""
    for number, cell in _code(notebook):
        if "parameters" in cell.metadata.get("tags", []) or cell.source.startswith("%%"):
            continue
        try:
            tree = ast.parse(cell.source)
        except SyntaxError:
            continue  # found where figures and tables are looked for
        yield from ((number, node) for node in ast.walk(tree))


def _read_under(notebook: NotebookNode, chapter: str) -> set[str]:
    """Return the names that a chapter gives to the sets of results it reads: ``under=chapter.name``."""
    found = set()
    for _, node in _nodes(notebook):
        if isinstance(node, ast.keyword) and node.arg == "under":
            constant = node.value.value if isinstance(node.value, ast.Constant) else chapter
            found.add(str(constant))
    return found


def _declares(project: Project, name: str, result: str) -> bool:
    return declared.read(project, name).declared(result) is not None


def _where_of(notebook: NotebookNode, chapter: str, name: str) -> str:
    """Return the first cell and line that names a result."""
    for number, cell in _code(notebook):
        for line, text in enumerate(cell.source.splitlines(), start=1):
            if cell.source.startswith("%%") and name in text:
                return _at(chapter, number, line)
    return f"notebooks/{chapter}.ipynb"


def _at(chapter: str, cell: int, line: int = 0) -> str:
    return f"notebooks/{chapter}.ipynb, cell {cell}" + (f", line {line}" if line else "")
