"""What page one says, as messages: every English text that a language needs, found where it is written.

A message is a whole sentence, clause, heading or cell with the names of results in it. Its id is made from
its English, so that a text that was changed has no translation until somebody looks at it again.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import nbformat

from analysis.chapter import magics, page_one, wording
from analysis.dates import today
from analysis.languages.furniture import FURNITURE
from analysis.measures import commitments, health, since_busan
from analysis.measures.next_dates import SOURCES
from analysis.project import Project
from analysis.run import imports
from analysis.run.notebooks import FRONT_PAGE, discover
from analysis.sources import since_busan as ledger_rows
from analysis.sources.front_page import FrontPage, parts_of
from analysis.store.asof import View

EXHIBIT = "exhibit"  # stands for the form where a message names a figure or table


@dataclass(frozen=True)
class Message:
    """One text in English, with where it stands."""

    english: str
    where: str

    @property
    def id(self) -> str:
        """Name in a catalogue: ``m-`` and the beginning of the checksum of the English."""
        return id_of(self.english)


def id_of(english: str) -> str:
    """Return the name that a text's translations have."""
    return f"m-{hashlib.sha256(english.encode()).hexdigest()[:10]}"


def variable(key: str, form: str = "") -> str:
    """Return what a result is called in a message: its key and form in letters that Fluent allows.

    >>> variable("seizures.since_lb"), variable("seizures.since_change", "signed")
    ('seizures_since_lb', 'seizures_since_change__signed')
    """
    name = key.replace(".", "_")
    return f"{name}__{form}" if form and wording.CHOICE not in form else name


def variables(english: str) -> dict[str, tuple[str, str]]:
    """Return the variables of a message, each with the key and form of its result.

    A figure or table that it refers to is one too, with `EXHIBIT` as its form.
    """
    found = {variable(key, form): (key, form) for key, form in wording.named(english)}
    return found | {variable(f"number.{key}"): (key, EXHIBIT) for key in wording.exhibits_in(english)}


def of_project(project: Project) -> list[Message]:
    """Return all messages of page one, each once, in the order of the page."""
    found = {
        message.english: message
        for message in (
            *_furniture(),
            *_of_words(page_one.read(project)),
            *_of_notebook(project),
            *_of_ledger(project),
            *_of_results(project),
        )
    }
    return list(found.values())


def _furniture() -> Iterator[Message]:
    return (Message(text, "furniture") for text in FURNITURE)


def _of_words(words: FrontPage) -> Iterator[Message]:
    title = [words.title.opening, *words.title.clauses]
    said = [option.say for options in (*title, *words.paragraph) for option in options]
    said += [words.title.otherwise, words.left_out]
    for topic in words.points:
        said.append(topic.topic)
        for point in topic.any:
            said += parts_of(point.wording.say)
    return (Message(text, "data/front_page.yml") for text in said)


def _of_notebook(project: Project) -> Iterator[Message]:
    """Yield the sentences and captions of the front page's notebook above its first heading."""
    (chapter,) = (item for item in discover(project) if item.name == FRONT_PAGE)
    for cell in nbformat.read(chapter.path, as_version=4).cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            return
        if cell.cell_type == "code":
            texts = magics.templates(cell.source) or list(_captions(cell.source))
            yield from (Message(text, f"notebooks/{chapter.path.name}") for text in texts)


def _captions(code: str) -> Iterator[str]:
    """Yield the captions of tables that a cell's code sets."""
    if code.lstrip().startswith("%"):
        return
    for node in ast.walk(imports.parsed(code)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "chapter.table":
            yield from (
                str(word.value.value)
                for word in node.keywords
                if word.arg == "caption" and isinstance(word.value, ast.Constant)
            )


def _of_ledger(project: Project) -> Iterator[Message]:
    declared = ledger_rows.read(project)
    texts = [row.asked for row in declared.rows if row.asked]
    texts += [turn.name for turn in declared.turns]
    texts += [since_busan.NONE_MADE, since_busan.NOTHING_NEW, *since_busan.LEVELS]
    return (Message(text, "data/since_busan.yml") for text in texts)


def _of_results(project: Project) -> Iterator[Message]:
    texts = [*commitments.STATUSES, health.FRESH, health.AGEING, health.STALE]
    return (Message(text, "closed set") for text in texts)


def facts_of(project: Project) -> list[str]:
    """Return what timelines state and page one may print: next dates, and what is not published."""
    view = View(project, today())
    ahead = [item.what(row) for item in SOURCES for _, row in view.timeline(item.timeline).iterrows()]
    return list(dict.fromkeys([*ahead, *view.timeline("disclosure")["item"]]))
