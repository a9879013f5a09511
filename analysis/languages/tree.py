"""The document of a brief in another language: the same tree, its words said by the catalogue.

Values, keys, addresses, numbers of figures and tables are those of the English tree. Prose and sentences are
messages; cells, captions, descriptions and the words inside pictures are said by `analysis.languages.spoken`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import asdict
from typing import Any

import mistune

from analysis.chapter.blocks import LEFT_OUT
from analysis.languages import drawn
from analysis.languages.catalogue import Catalogue, NotTranslated
from analysis.languages.spoken import Speaker
from analysis.measures.results import Result
from analysis.page import reuse
from analysis.page.document import led
from analysis.page.inline import INLINE, written
from analysis.sources.front_page import HOW_SURE, SO_WHAT, parts_of

Node = dict[str, Any]
SENTENCE_ENDS = re.compile(r"(?<=[.?!)”])\s+(?=[A-Z0-9“])")
_HASH = re.compile(r"[0-9a-f]{12,}")
_markdown = mistune.create_markdown(renderer=None, plugins=[])


def translated(tree: Node, catalogue: Catalogue, results: Mapping[str, Result]) -> tuple[Node, Speaker]:
    """Return the tree in the catalogue's language, and what said it.

    Parameters
    ----------
    tree : dict
        As `analysis.page.document.document` returns it.
    results : mapping
        All results of the brief, by key.

    Returns
    -------
    dict
        A tree of the same shape, with ``language``, ``region`` and ``readings`` of its own.
    Speaker
        Its ``left`` names what stands in English for want of a translation.
    """
    speaker = Speaker(catalogue)
    return _Tree(speaker, results, tree).whole(), speaker


class _Tree:
    def __init__(self, speaker: Speaker, results: Mapping[str, Result], tree: Node) -> None:
        self.say, self.catalogue, self.language = speaker, speaker.catalogue, speaker.language
        self.results, self.tree = results, deepcopy(tree)
        self.numbers = {block["name"]: block.get("number", "") for block in reuse.exhibits(tree["sections"])}
        self.publishers = {group["publisher"] for group in tree["sources"]}
        self.readings: dict[str, str] = {}

    def whole(self) -> Node:
        tree = self.tree
        for section in tree["sections"]:
            finding = section.get("finding")
            section["title"] = self.sentence(finding)["text"] if finding else self.say(section["title"])
            section["blocks"] = [self.block(block) for block in section["blocks"]]
        tree["title"] = tree["sections"][0]["title"]
        tree["language"] = self.language.tag
        tree["mark"] = self.say(tree["mark"])
        tree["facts"] = [
            {**fact, "term": self.say(fact["term"]), "text": self._fact(fact)} for fact in tree["facts"]
        ]
        definitions = tree["definitions"]
        for one in (*definitions["columns"], *definitions["results"]):
            one |= {"term": self.say(one["term"]), "text": self.said(one["text"])}
        tree["glossary"] = {self.say(term): self.said(text) for term, text in tree["glossary"].items()}
        for group in tree["sources"]:
            group["publisher"] = self.say.name(group["publisher"])
            for one in group["sources"]:
                one["title"] = self.say.name(one["title"])
        tree["readings"] = self.readings
        return tree

    def _fact(self, fact: Node) -> str:
        if _HASH.fullmatch(fact["text"]):
            return str(fact["text"])
        return self.say.name(fact["text"]) if fact["link"] or fact["beside"] else self.say(fact["text"])

    def block(self, block: Node) -> Node:
        """Return a block of a section in the language."""
        kind = block["kind"]
        if kind == "heading":
            return {**block, "text": self.say(block["text"])}
        if kind == "prose":
            return {**block, "token": self.prose(block["token"])}
        if kind == "sentences":
            return {**block, "sentences": [self.sentence(one) for one in block["sentences"]]}
        return self.table(block) if kind == "table" else self.figure(block)

    def prose(self, token: Node) -> Node:
        """Return a block of Markdown tokens; each run of inline tokens is one message, markup included."""
        children = token.get("children")
        if not children:
            return token
        if all(child["type"] in INLINE for child in children):
            said = self.said(written(children))
            parsed: Any = _markdown(said)
            return {**token, "children": parsed[0]["children"] if parsed else []}
        return {**token, "children": [self.prose(child) for child in children]}

    def said(self, text: str) -> str:
        """Return a text of some sentences: whole where the language has it so, else sentence by sentence."""
        if self.say.known(text) is None:
            each = [self.say.known(one) for one in SENTENCE_ENDS.split(text)]
            if None not in each:
                return self.language.sentences.join(str(one) for one in each)
        return self.say(text)

    def sentence(self, node: Node) -> Node:
        """Return a sentence in the language, with its parts."""
        parts = self._parts(node)
        found = [asdict(part) if not isinstance(part, dict) else part for part in parts]
        reuse.settle(found, self.numbers)
        return {**node, "parts": led(found), "text": "".join(part["text"] for part in found)}

    def _parts(self, node: Node) -> Iterable[Any]:
        template = node["template"]
        if node["missing"] or not (template or "").strip():
            return [_plain(self._missing(node["text"]))]
        if template in self.catalogue:
            return self._pieces(template)
        for split in (self._point, self._title):
            found = split(template)
            if found:
                return found
        self.say.left[node["text"]] = template
        return [_plain(self.say.english(node["text"]))]

    def _missing(self, text: str) -> str:
        if text == LEFT_OUT:
            return self.say(text)
        label, colon, rest = text.partition(": ")
        return self.say(label) + self.language.opening + self.said(rest) if colon else self.said(text)

    def _pieces(self, template: str) -> list[Any]:
        try:
            return self.catalogue.pieces(template, self.results, self.say, self._label)
        except KeyError as error:
            raise NotTranslated(
                f"'{template}' names {error}, which this brief has not.",
                where=self.catalogue.path.name,
                remedy="Say it in English with results of the brief.",
            ) from error

    def _label(self, key: str) -> str:
        number = self.numbers.get(key, "")
        return self.say(number) if number else ""

    def _point(self, template: str) -> list[Any]:
        """Return a key point's finding, meaning and sureness, each a message of its own."""
        if SO_WHAT not in template:
            return []
        finding, so_what, how_sure = parts_of(template)
        if not all(one in self.catalogue for one in (finding, so_what, how_sure)):
            return []
        gap = self.language.sentences
        heads = [
            self.say(joint.strip().rstrip(":.")) + self.language.opening for joint in (SO_WHAT, HOW_SURE)
        ]
        return [
            *self._pieces(finding),
            _plain(gap + heads[0]),
            *self._pieces(so_what),
            _plain(gap + heads[1]),
            *self._pieces(how_sure),
        ]

    def _title(self, template: str) -> list[Any]:
        """Return a title's opening and its clauses, each a message of its own."""
        opening, colon, clauses = template.partition(": ")
        each = [opening, *clauses.split(", ")]
        if not colon or not all(one in self.catalogue for one in each):
            return []
        found = [*self._pieces(opening), _plain(self.language.opening)]
        for number, clause in enumerate(each[1:]):
            found += [*([_plain(self.language.clause)] if number else []), *self._pieces(clause)]
        return found

    def table(self, block: Node) -> Node:
        """Return a table with caption, note, headings and cells in the language; values stay as they are."""
        columns = [
            {**one, "heading": self.say(one["heading"]), "description": self.said(one["description"] or "")}
            for one in block["columns"]
        ]
        cells = [
            [self.cell(cell, column) for cell, column in zip(row, block["columns"], strict=True)]
            for row in block["cells"]
        ]
        return block | {
            "caption": self.said(block["caption"]),
            "source": self.say.name(block["source"]),
            "note": self.said(block["note"]),
            "columns": columns,
            "cells": cells,
            "number": self._label(block["name"]),
        }

    def cell(self, cell: str, column: Node) -> str:
        """Return a cell; a title of a source, and a publisher, are names."""
        if column["name"] in TITLES or cell in self.publishers:
            return self.say.name(cell)
        said = self.say(cell)
        if column["name"] == "direction":
            self.readings[said] = cell
        return said

    def figure(self, block: Node) -> Node:
        """Return a figure with its words, outside and inside of its drawings, in the language."""
        return block | {
            "title": self.sentence(block["title"]),
            "subtitle": self.said(block["subtitle"]),
            "alt": self.language.sentences.join(map(self.described, SENTENCE_ENDS.split(block["alt"]))),
            "svg": drawn.translated(block["svg"], self.say),
            "narrow": drawn.translated(block["narrow"], self.say) if block.get("narrow") else "",
            "keys": [self.say(key) for key in block.get("keys", ())],
            "source": self.say.name(block["source"]),
            "data": self.table(block["data"]),
            "number": self._label(block["name"]),
        }

    def described(self, sentence: str) -> str:
        """Return a sentence of a description, which page and PDF part at its semicolons."""
        if self.say.known(sentence) is not None:
            return self.say(sentence)
        *parts, last = re.split("(; |: )", sentence)
        said = [self.language.joint(one) if one in ("; ", ": ") else self.say(one) for one in parts]
        if last.endswith(".") and self.say.known(last) is None:
            return "".join([*said, self.say(last.removesuffix(".")), self.language.stop.strip()])
        return "".join([*said, self.say(last)])


TITLES = ("source", "source_title", "publisher")


def _plain(text: str) -> Node:
    return {"text": text, "key": None, "form": "", "exhibit": ""}
