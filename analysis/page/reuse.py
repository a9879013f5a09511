"""What lets a reader refer to a part of the brief and look up its words: references, citations, meanings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from nbformat import NotebookNode

from analysis.chapter.blocks import MIME, unpacked
from analysis.page.front_matter import FrontMatter
from analysis.page.jsonld import SERIES

PAGE = "brief.html"

Node = dict[str, Any]


def exhibits(sections: Sequence[Node]) -> list[Node]:
    """Return the figures and tables of a document in order."""
    return [
        block for section in sections for block in section["blocks"] if block["kind"] in ("figure", "table")
    ]


def settle_references(sections: Sequence[Node]) -> None:
    """Keep references to figures and tables that the brief holds; take out others, with their brackets."""
    held = {block["name"] for block in exhibits(sections)}
    for sentence in _sentences(sections):
        settle(sentence["parts"], held)
        sentence["text"] = "".join(part["text"] for part in sentence["parts"])


def settle(parts: list[Node], held: Collection[str]) -> None:
    """Take references to figures and tables that are not held out of a sentence's parts."""
    for at, part in enumerate(parts):
        if part.get("exhibit") and part["exhibit"] not in held:
            part |= {"text": "", "exhibit": ""}
            _without_brackets(parts, at)


def cite(
    sections: Sequence[Node],
    release: FrontMatter | None,
    say: Callable[[str], str] = str,
    page: str = PAGE,
) -> None:
    """Give each figure and table its permanent address, and the line to cite it by, in words of a language.

    Without a base address in ``data/publication.yml`` the address is relative to the release's folder.
    """
    for block in exhibits(sections):
        title = block["title"]["text"] if block["kind"] == "figure" else block["caption"]
        address = f"{(release and release.address) or page}#{block['name']}"
        block["address"] = address if release and release.address else ""
        number = f"{block['number']}, " if block.get("number") else ""
        data = f"{say('Data:')} {block['source']}"
        block["cite"] = f"{number}“{title}”. {of_release(release, say)}. {data}. {address}"


def of_release(release: FrontMatter | None, say: Callable[[str], str] = str) -> str:
    """Return series, release and publisher, as a citation names them."""
    if release is None:
        return say(SERIES)
    return ", ".join(filter(None, (release.publisher, say(SERIES), f"{say('release')} {release.number}")))


def whole(title: str, release: FrontMatter | None, say: Callable[[str], str] = str, page: str = PAGE) -> str:
    """Return the line to cite the whole brief by."""
    where = release.address if release and release.address else page
    return f"{of_release(release, say)}. “{title}”. {where}"


def definitions(notebook: NotebookNode, sections: Sequence[Node]) -> dict[str, list[Node]]:
    """Return what the words of a document mean.

    Returns
    -------
    dict
        ``columns``: those of its tables and of the data behind its figures (``name``, ``term``, ``text``, and
        ``set``: whether a table that the PDF sets before the annex has it); ``results``: those that its
        sentences name (``key``, ``term``, ``text``). Both in order of their term.
    """
    tables = [block if block["kind"] == "table" else block["data"] for block in exhibits(sections)]
    in_print = {
        column["name"]
        for block in exhibits([section for section in sections if not section["annex"]])
        if block["kind"] == "table" and not block.get("reference")
        for column in block["columns"]
    }
    columns = {
        column["name"]: {
            "name": column["name"],
            "term": column["heading"],
            "text": column["description"],
            "set": column["name"] in in_print,
        }
        for table in tables
        for column in table["columns"]
        if column.get("description")
    }
    named = {part["key"] for sentence in _sentences(sections) for part in sentence["parts"] if part["key"]}
    results = {
        result["key"]: {"key": result["key"], "term": result["label"], "text": result["definition"]}
        for result in _results(notebook)
        if result["key"] in named and result["definition"]
    }
    return {
        "columns": sorted(columns.values(), key=lambda one: (one["term"].lower(), one["name"])),
        "results": sorted(results.values(), key=lambda one: (one["term"].lower(), one["key"])),
    }


def _results(notebook: NotebookNode) -> Iterator[Node]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            block = output.get("data", {}).get(MIME)
            if block and block["kind"] == "results":
                yield from unpacked(block)["results"]


def _sentences(sections: Sequence[Node]) -> Iterator[Node]:
    for section in sections:
        for block in section["blocks"]:
            if block["kind"] == "sentences":
                yield from block["sentences"]
            elif block["kind"] == "figure":
                yield block["title"]


def _without_brackets(parts: list[Node], at: int) -> None:
    """Take away the brackets that stood around the part `at`, which is blank, and the blank before them."""
    if 0 < at < len(parts) - 1:
        before, after = parts[at - 1], parts[at + 1]
        if before["text"].endswith(("(", "（")) and after["text"].startswith((")", "）")):
            before["text"] = before["text"][:-1].rstrip()
            after["text"] = after["text"][1:]
