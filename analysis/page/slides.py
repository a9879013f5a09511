"""The brief as slides: each shows one finding, with its picture where it has one. One file, no request.

The slides are read from the same tree as page and PDF. They need no script: each is as high as the screen,
and the keys that scroll a page go from one to the next. Printed, each is a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from analysis.chapter.blocks import LEFT_OUT
from analysis.page import html, svg
from analysis.page.templating import environment

TEMPLATES = html.TEMPLATES / "slides"
_KINDS = {"key point": "point", "notice": "notice"}
_END = re.compile(r"[.?!](?=\s|$)")

Node = dict[str, Any]


def page(document: Mapping[str, Any]) -> str:
    """Return the slides of a document's tree as one page of HTML."""
    styles = svg.Styles()
    shown = list(slides(document))
    for number, slide in enumerate(shown):
        figure = slide["figure"]
        if figure:
            slide["picture"] = html.picture(figure, figure["svg"], f"p{number}", styles)
    css = Markup(html.base() + (TEMPLATES / "slides.css").read_text(encoding="utf-8") + styles.css)
    return (
        environment(TEMPLATES, lines=html.lines)
        .get_template("slides.html.j2")
        .render(document=document, slides=shown, css=css)
    )


def slides(document: Mapping[str, Any]) -> Iterator[Node]:
    """Yield the slides after the title, in reading order.

    A finding is what a part of a chapter opens with, a key point, what could not be told, or a picture. A
    slide has ``section`` (title of its chapter), ``finding`` (the parts of its first sentence), ``rest``
    (parts of what follows it), ``kind`` (``text``, ``point``, ``notice`` or ``figure``) and ``figure`` (its
    block, or None). What two chapters say in the same words is one slide. The annex has none.
    """
    said: set[str] = set()
    for section in document["sections"]:
        if section["annex"]:
            continue
        opening = True
        for block in section["blocks"]:
            for slide in _of(block, opening):
                if slide["text"] not in said:
                    said.add(slide["text"])
                    yield slide | {"section": section["title"]}
            opening = block["kind"] == "heading" or (opening and block["kind"] == "prose")


def _of(block: Node, opening: bool) -> Iterator[Node]:
    if block["kind"] == "figure":
        title = block["title"]
        yield _slide("figure", title["text"], title["parts"], [], block)
    elif block["kind"] == "sentences" and block["role"] in _KINDS:
        for sentence in block["sentences"]:
            if sentence["text"] != LEFT_OUT:
                finding, rest = parted(sentence["parts"])
                yield _slide(_KINDS[block["role"]], sentence["text"], finding, rest, None)
    elif block["kind"] == "sentences" and opening:
        first, *more = block["sentences"]
        finding, rest = parted(first["parts"])
        after = [part for sentence in more for part in ({"text": " "}, *sentence["parts"])]
        yield _slide("text", first["text"], finding, [*rest, *after], None)


def _slide(kind: str, text: str, finding: list[Node], rest: list[Node], figure: Node | None) -> Node:
    return {"kind": kind, "text": text, "finding": finding, "rest": rest, "figure": figure, "picture": ""}


def parted(parts: list[Node]) -> tuple[list[Node], list[Node]]:
    """Return the parts of a paragraph's first sentence, and those of what follows it.

    A full stop within a value, as in a name, ends no sentence.
    """
    for at, part in enumerate(parts):
        end = None if part.get("key") else _END.search(part["text"])
        if end:
            first, after = part["text"][: end.end()], part["text"][end.end() :].lstrip()
            rest = [{**part, "text": after}] if after else []
            return [*parts[:at], {**part, "text": first}], [*rest, *parts[at + 1 :]]
    return parts, []
