"""What the whole brief says in English, found where it is written: prose, sentences, titles, captions, notes.

What the code of figures and tables composes is not found here; a build names what of it has no translation.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import mistune
import nbformat

from analysis.chapter import magics, since_last, wording
from analysis.chapter.numbering import KINDS
from analysis.languages.messages import Message
from analysis.languages.spoken import CHANGED, form_of
from analysis.page import glossary
from analysis.page.inline import INLINE, written
from analysis.page.own_words import ALSO, NAMES, change_scale, own_words
from analysis.page.voice import IN_ENGLISH
from analysis.project import Project
from analysis.run import imports
from analysis.run.notebooks import discover

_SAID = ("title", "subtitle", "caption", "note")
_BY_CHAPTER = ("say", "heading", "table", "figure")
_markdown = mistune.create_markdown(renderer=None, plugins=[])


def of_brief(project: Project) -> list[Message]:
    """Return the messages of the whole brief, each once, in the order of the document."""
    found: dict[str, Message] = {}
    for message in (*_of_notebooks(project), *_of_code(project), *_of_page()):
        found.setdefault(message.english, message)
    return list(found.values())


def whole(template: str, chapter: str) -> str:
    """Return a template with each name written as its whole key; one without a full stop is the chapter's.

    >>> whole("{latest_lb} in {trade.month} ({figure:monthly})", "seizures")
    '{seizures.latest_lb} in {trade.month} ({figure:seizures.monthly})'
    """
    found = ""
    for text, name, form in wording.parsed(template):
        found += text.replace("{", "{{").replace("}", "}}")
        if name is None:
            continue
        if name in KINDS:
            found += f"{{{name}:{form if '.' in form else f'{chapter}.{form}'}}}"
            continue
        key = name if not name or "." in name else f"{chapter}.{name}"
        form = whole(form, chapter) if wording.CHOICE in form else form
        found += f"{{{key}:{form}}}" if form else f"{{{key}}}"
    return found


def _of_notebooks(project: Project) -> Iterator[Message]:
    for chapter in discover(project):
        where = f"notebooks/{chapter.path.name}"
        for cell in nbformat.read(chapter.path, as_version=4).cells:
            if cell.cell_type == "markdown":
                texts = list(_of_prose(_markdown(cell.source)))
            elif cell.cell_type == "code":
                texts = magics.templates(cell.source) or list(_of_calls(cell.source))
                texts = [whole(text, chapter.name) for text in texts]
            else:
                continue
            yield from (Message(text, where) for text in texts)


def _of_prose(tokens: Any) -> Iterator[str]:
    for token in tokens:
        children = token.get("children") or []
        if children and all(child["type"] in INLINE for child in children):
            yield written(children)
        else:
            yield from _of_prose(children)


def _of_calls(code: str) -> Iterator[str]:
    """Yield the texts that a cell's code hands to its chapter."""
    if code.lstrip().startswith("%"):
        return
    for node in ast.walk(imports.parsed(code)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).removeprefix("chapter.") in _BY_CHAPTER:
            given = [word.value for word in node.keywords if word.arg in _SAID]
            said = node.args[:1] if ast.unparse(node.func) in ("chapter.say", "chapter.heading") else []
            for value in (*given, *said):
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield " ".join(value.value.split())


def _of_code(project: Project) -> Iterator[Message]:
    yield from (Message(text, "since the last release") for text in since_last.templates())
    for term, text in glossary.read(project).items():
        yield from (Message(one, "data/glossary.yml") for one in (term, text))


def _of_page() -> Iterator[Message]:
    for name in NAMES:
        yield from (Message(text, name) for text in own_words(name))
    yield Message(CHANGED, "since the last release")
    made = [*ALSO, *(text for row in change_scale(IN_ENGLISH) for text in row)]
    yield from (Message(form_of(text)[0], "page") for text in made)
