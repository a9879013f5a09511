"""Cell magics that let a notebook read like prose: sentences, figures and tables in cells of their own.

::

    %%say key point
    Customs seized {latest_lb} of fentanyl in {latest_month}, in {latest_events} seizures.

    A blank line ends a sentence's paragraph; line breaks within one are free.

    Or: A paragraph that begins so is said where a figure of the one before it has no value on the day.

    %%figure monthly draw.monthly_seizures monthly since marked
    Seizures rose until fiscal year {peak_year}; in {latest_month} they stood at {latest_lb}

    Fentanyl seized nationwide, pounds by month

    %%table years years fiscal_year months_held=months quantity_lb events
    Fentanyl seized nationwide by fiscal year

    An open year is not comparable with a complete one.

``%%reference`` is written as ``%%table`` is, for a table to look things up in: folded on the page, attached
to the PDF.

    %%heading for India
    India

``%%heading`` is for a heading that such a line leaves out; all others are Markdown.

The line names the figure or table, then the call (what draws, what it draws) or the data and its columns; the
first paragraph is title or caption, the second the subtitle or note. A line that ends with ``for India`` or
``for Mexico, Canada`` is left out unless the brief looks at one of these countries. `templates` reads the
same cells without running them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from IPython.core.getipython import get_ipython

from analysis.chapter.numbering import Kind
from analysis.chapter.parameters import FOCUS_COUNTRIES
from analysis.errors import UnknownName, UsageError

if TYPE_CHECKING:
    from analysis.chapter.chapter import Chapter

Magic = Callable[[str, str], None]
MAGICS = ("say", "figure", "table", "reference", "heading")
OR = "Or:"  # begins a paragraph that stands in for the one before it; alone it says nothing
_FOR = re.compile(r"(.*?)(?:^|\s)for ([A-Z].*)")
_CELL = re.compile(rf"\A\s*%%({'|'.join(MAGICS)})\b[ \t]*(.*)\n((?:.|\n)*)\Z")


def in_a_kernel() -> bool:
    """Return whether this runs in a Jupyter kernel, whose notebook a person may save; a build has its own."""
    return type(get_ipython()).__name__ == "ZMQInteractiveShell"


def cells_run() -> list[str]:
    """Return the sources of the cells that ran in this notebook, in order; none outside of IPython."""
    shell: Any = get_ipython()
    return [] if shell is None else [cell for cell in shell.user_ns.get("In", []) if cell]


def serve(chapter: Chapter) -> None:
    """Let the magics of the running notebook call `chapter`; nothing happens outside of IPython."""
    shell: Any = get_ipython()
    if shell is None:
        return

    def say(line: str, cell: str) -> None:
        for alternatives in _alternatives(cell):
            chapter.say(_sayable(alternatives, chapter), role=line.strip() or "text")  # type: ignore[arg-type]

    def figure(line: str, cell: str) -> None:
        name, draw, *data = _words(line, 3, "%%figure name draw data ...")
        titles, subtitle = _two(_alternatives(cell), "%%figure", "a title and a subtitle")
        values = [_value(shell, text) for text in (draw, *data)]
        chapter.figure(name, *values, title=_sayable(titles, chapter), subtitle=" ".join(subtitle))

    def table(line: str, cell: str, *, lookup: bool = False) -> None:
        name, data, *names = _words(line, 3, "%%table name data column ...")
        caption, *notes = paragraphs(cell) or [""]
        note, columns = " ".join(notes), " ".join(names)
        chapter.table(name, _value(shell, data), columns, caption=caption, note=note, reference=lookup)

    def reference(line: str, cell: str) -> None:
        table(line, cell, lookup=True)

    def heading(_: str, cell: str) -> None:
        for paragraph in paragraphs(cell):
            chapter.heading(paragraph)

    for magic in (say, figure, table, reference, heading):
        shell.register_magic_function(_in_focus(magic, chapter), "cell", magic.__name__)


def _in_focus(magic: Magic, chapter: Chapter) -> Magic:
    """Return a magic that leaves its cell out where the line is for other countries than the brief's."""

    def run(line: str, cell: str) -> None:
        match = _FOR.fullmatch(line.strip())
        if not match:
            return magic(line, cell)
        wanted = [name.strip() for name in match.group(2).split(",")]
        for name in wanted:
            if name not in FOCUS_COUNTRIES:
                raise UnknownName.of("country that a brief can look at", name, FOCUS_COUNTRIES)
        if set(wanted) & set(chapter.focus):
            magic(match.group(1), cell)
        return None

    return run


def templates(source: str) -> list[str]:
    """Return the sentence templates of a cell's source; none where it is no cell of `MAGICS`."""
    match = _CELL.match(source)
    found = [text.removeprefix(OR).strip() for text in paragraphs(match.group(3))] if match else []
    return [text for text in found if text]


def exhibit(source: str) -> tuple[Kind, str] | None:
    """Return kind and name of the figure or table that a cell's source sets; None where it sets none."""
    match = _CELL.match(source)
    words = match.group(2).split() if match else []
    if not match or not words or match.group(1) not in ("figure", "table", "reference"):
        return None
    return ("figure" if match.group(1) == "figure" else "table"), words[0]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a cell, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _alternatives(cell: str) -> list[list[str]]:
    """Return the paragraphs of a cell, each with those that stand in for it, in order."""
    found: list[list[str]] = []
    for text in paragraphs(cell):
        if found and text.startswith(OR):
            found[-1].append(text.removeprefix(OR).strip())
        else:
            found.append([text])
    return found


def _sayable(alternatives: list[str], chapter: Chapter) -> str:
    """Return the first template whose figures all have a value; without one the first, which says why."""
    return next((template for template in alternatives if chapter.knows(template)), alternatives[0])


def _words(line: str, least: int, usage: str) -> list[str]:
    words = line.split()
    if len(words) < least:
        raise UsageError(
            f"'{line.strip()}' says too little.", where=usage.split()[0], remedy=f"Write {usage}."
        )
    return words


def _two(found: list[list[str]], where: str, what: str) -> Iterator[list[str]]:
    if len(found) != 2:
        raise UsageError(
            f"the cell has {len(found)} paragraphs and not two.",
            where=where,
            remedy=f"Write {what}, a blank line between them.",
        )
    return iter(found)


def _value(shell: Any, text: str) -> Any:
    """Return what a name or a dotted name stands for in the notebook."""
    first, *rest = text.split(".")
    if first not in shell.user_ns:
        raise UnknownName.of("name in this notebook", first, _public(shell.user_ns))
    value = shell.user_ns[first]
    for attribute in rest:
        if not hasattr(value, attribute):
            raise UnknownName.of(f"name in {first}", attribute, _public(dir(value)))
        value = getattr(value, attribute)
    return value


def _public(names: Iterable[str]) -> list[str]:
    return [name for name in names if not name.startswith("_")]
