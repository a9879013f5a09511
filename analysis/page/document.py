"""The executed chapters as one document: a tree of sections and blocks that both HTML and PDF are set from.

The tree is plain data. Neither exporter sees a notebook's code, and text from sources reaches them only as
strings, never as markup.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from itertools import pairwise
from typing import Any

import mistune
import nbformat
from nbformat import NotebookNode

from analysis.chapter.blocks import LEFT_OUT, LONGEST_ADDRESS, MIME, unpacked
from analysis.page import reuse
from analysis.page.front_matter import FrontMatter
from analysis.text import clean
from analysis.writing import day

LANGUAGE = "en"


_SENTENCE_ENDS = re.compile(r"[.?!] |[。？！]")
_WEB = re.compile(r"https?://\S+$")
_MAIL = re.compile(r"[^@\s:/?#]+@[^@\s:/?#]+\.[^@\s:/?#]+$")
_NUMBER = re.compile(r"\d{4}-\d{2}-\d{2}[-.a-z0-9]*$")
ANNEX = "annex"  # tag of the heading from which on a chapter stands in the annex
RUN_KEY_SHOWN = 12  # characters; the whole key is in results.json

Node = dict[str, Any]  # a block of the tree: plain data, told by its "kind"

_markdown = mistune.create_markdown(renderer=None, plugins=[])


def join(chapters: Mapping[str, NotebookNode], parameters: Mapping[str, object]) -> NotebookNode:
    """Return one notebook with the cells of all chapters in order, without what differs from run to run."""
    joined: NotebookNode = nbformat.v4.new_notebook()
    joined.metadata = NotebookNode(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "brief": {
                "chapters": list(chapters),
                "annex": [name for name, notebook in chapters.items() if _in_annex(notebook)],
                "parameters": dict(parameters),
            },
        }
    )
    for name, notebook in chapters.items():
        for cell in notebook.cells:
            cell = nbformat.from_dict(cell)
            if "injected-parameters" in cell.metadata.get("tags", []):
                cell.source = _settings_only(cell.source, parameters)
            cell.metadata = NotebookNode({"brief_chapter": name, "tags": cell.metadata.get("tags", [])})
            if cell.cell_type == "code":
                # Warnings name folders of the machine; they stay in the chapter's own notebook.
                cell.outputs = [_settled(output) for output in cell.outputs if output.get("name") != "stderr"]
            joined.cells.append(cell)
    for number, cell in enumerate(joined.cells):
        cell.id = f"cell-{number:03d}"
    return joined


def document(notebook: NotebookNode) -> dict[str, Any]:
    """Return the tree of a joined notebook.

    Returns
    -------
    dict
        ``title``, ``language``, ``as_of``, ``parameters``, ``release`` (the front matter as a dict, None
        where the notebook has none), ``facts`` (`facts` of it), ``remark`` and ``readings`` (blank in
        English: what a translation says of itself, and what its words for a reading are in English), ``mark``
        (what stands on every page of a release that is not final, else blank) and ``sections``; a section has
        ``id``, ``title`` and ``blocks``. The first sentence with the role of a title, where the front page
        says one, stands in place of its notebook's own. Blocks are headings, paragraphs of markdown tokens,
        runs of sentences, and the tables and figures the chapters emitted. ``finding`` is that sentence, None
        elsewhere. ``annex`` of a section says whether it is the ``first`` or a ``later`` one of the annex,
        and is blank outside it. A chapter whose heading carries the tag `ANNEX` is two sections: what stands
        before it, and, in the annex, what follows, where anything does. A heading under which nothing stands
        is left out, and that something was stands once. Figures and tables have ``cite``, the line to cite
        them by, and ``address`` (blank where no web address is set), the whole has ``cite``. ``definitions``
        is as `reuse.definitions` returns it; ``glossary`` (term to definition) and ``sources``
        (`bibliography.groups`) are the notebook's own.
    """
    own = notebook.metadata["brief"]
    release = FrontMatter.from_dict(own["release"]) if own.get("release") else None
    sections: list[dict[str, Any]] = []
    parts: list[dict[str, Any]] = []
    for name in own["chapters"]:
        cells = [cell for cell in notebook.cells if cell.metadata.get("brief_chapter") == name]
        main, more = _split(cells)
        sections.append(_section(name, main, annex=name in own.get("annex", ())))
        if more:
            parts.append(_section(f"{name}-more", more, annex=True))
    sections += [part for part in parts if part["blocks"]]
    sections[0]["annex"] = ""  # of chapters of the annex alone, the first one leads
    for later in [section for section in sections if section["annex"]][1:]:
        later["annex"] = "later"
    reuse.settle_references(sections)
    reuse.cite(sections, release)
    return clean(
        {
            "language": LANGUAGE,
            "title": sections[0]["title"],
            "as_of": own["parameters"]["as_of"],
            "parameters": own["parameters"],
            "release": release and release.as_dict(),
            "facts": facts(release) if release else [],
            "mark": release.mark if release else "",
            "remark": "",
            "readings": {},
            "sections": sections,
            "cite": reuse.whole(sections[0]["title"], release),
            "definitions": reuse.definitions(notebook, sections),
            "glossary": dict(own.get("glossary", {})),
            "sources": list(own.get("sources", ())),
        }
    )


def _split(cells: list[NotebookNode]) -> tuple[list[NotebookNode], list[NotebookNode]]:
    """Return a chapter's cells before the one tagged `ANNEX`, and those from it on, which the annex holds."""
    tagged = [number for number, cell in enumerate(cells) if ANNEX in cell.metadata.get("tags", [])]
    first = tagged[0] if tagged else len(cells)
    return cells[:first], cells[first:]


def _section(name: str, cells: list[NotebookNode], *, annex: bool) -> dict[str, Any]:
    """Return a section of the tree; its first heading is its title unless a sentence says one."""
    emitted = list(_blocks(cells))
    title, *headings = [block for block in emitted if block["kind"] == "heading"]
    for number, heading in enumerate(headings):
        heading["id"] = f"{name}-{number + 1}"
    emitted.remove(title)
    blocks = list(_gathered(_standing(emitted)))
    finding = next((block for block in blocks if block.get("role") == "title"), None)
    if finding:
        blocks.remove(finding)
        finding = finding["sentences"][0]
    return {
        "id": name,
        "title": finding["text"] if finding else title["text"],
        "finding": finding,
        "annex": "first" if annex else "",
        "blocks": blocks,
    }


def _in_annex(notebook: NotebookNode) -> bool:
    return bool(notebook.metadata.get("brief", {}).get("annex", False))


def facts(release: FrontMatter) -> list[dict[str, str]]:
    """Return what a release says about itself, in the order it is read.

    Returns
    -------
    list of dict
        ``term``, ``text``, ``link`` (a web or mail address, else blank) and ``beside`` (an address relative
        to the release's folder, which only the page can follow, else blank). What is not set is left out.
    """
    first = "None, this is the first" if release.whole else ""
    previous = f"../{release.previous}/brief.html" if _NUMBER.match(release.previous) else ""
    rows = [
        ("Release", release.number, "", ""),
        ("Status", release.mark or "Final", "", ""),
        ("Contains", "" if release.whole else f"A part: {', '.join(release.chapters)}", "", ""),
        ("As of", _day(release.as_of), "", ""),
        ("Period covered", _span(release.period), "", ""),
        ("Newest data file", _day(release.vintage), "", ""),
        ("Previous release", release.previous or first, "", previous),
        ("Next release", _day(release.next_release), "", ""),
        ("Publisher", release.publisher, "", ""),
        ("Contact", release.contact, _link(release.contact), ""),
        ("Permanent address", release.address, _link(release.address), ""),
        ("Run key", release.run_key[:RUN_KEY_SHOWN], "", ""),
    ]
    return [dict(zip(("term", "text", "link", "beside"), row, strict=True)) for row in rows if row[1]]


def _link(text: str) -> str:
    """Return where a contact or an address leads; blank for what is neither a web nor a mail address."""
    if len(text) > LONGEST_ADDRESS:
        return ""
    if _WEB.match(text):
        return text
    return f"mailto:{text}" if _MAIL.match(text) else ""


def _day(text: str) -> str:
    return day(dt.date.fromisoformat(text)) if text else ""


def _span(period: str) -> str:
    """Return ``YYYY-MM/YYYY-MM`` in words."""
    ends = [f"{dt.date.fromisoformat(month + '-01'):%B %Y}" for month in period.split("/") if month]
    return " to ".join(dict.fromkeys(ends))


def _settings_only(source: str, parameters: Mapping[str, object]) -> str:
    """Return the lines of a parameters cell that set the brief's own; where the build worked is left out."""
    lines = source.splitlines()
    return "\n".join(
        line for line in lines if line.startswith("#") or line.partition("=")[0].strip() in parameters
    )


def _settled(output: NotebookNode) -> NotebookNode:
    """Return an output without the fields a kernel fills in anew at each run."""
    output = nbformat.from_dict(output)
    if "metadata" in output:
        output.metadata = NotebookNode({})
    return output


def _blocks(cells: list[NotebookNode]) -> Iterator[Node]:
    for cell in cells:
        if cell.cell_type == "markdown":
            yield from _prose(cell.source)
        elif cell.cell_type == "code":
            for output in cell.outputs:
                block = output.get("data", {}).get(MIME)
                if block and block["kind"] not in ("results", "end"):
                    yield deepcopy(dict(unpacked(block)))  # the tree is added to, the notebook is not


def _prose(source: str) -> Iterator[Node]:
    tokens: Any = _markdown(source)
    for token in tokens:
        if token["type"] == "heading":
            level = token["attrs"]["level"]
            yield {"kind": "heading", "level": level, "text": _plain(token["children"])}
        elif token["type"] != "blank_line":
            yield {"kind": "prose", "token": token}


def _standing(blocks: list[Node]) -> Iterator[Node]:
    """Yield blocks without headings under which all was left out, and last, once, that something was."""
    starts = [number for number, block in enumerate(blocks) if block["kind"] == "heading"]
    parts = [blocks[first:end] for first, end in pairwise([0, *starts, len(blocks)]) if first < end]
    kept: list[Node] = []
    for part in reversed(parts):
        said = [block for block in part if block.get("text") != LEFT_OUT]
        emptied = len(said) < len(part) and all(block["kind"] in ("heading", "prose") for block in said)
        headed = part[0]["kind"] == "heading"
        deeper = bool(kept) and kept[0]["kind"] == "heading" and kept[0]["level"] > part[0].get("level", 0)
        if deeper or not (headed and (emptied or len(said) == 1)):
            kept = said + kept
    yield from kept
    if kept:
        yield from [block for block in blocks if block.get("text") == LEFT_OUT][:1]


def _gathered(blocks: Iterator[Node]) -> Iterator[Node]:
    """Join neighbouring sentences of one role: text into a paragraph, key points and notices into lists."""
    run: list[Node] = []
    for block in blocks:
        if block["kind"] == "sentence" and (not run or run[0]["role"] == block["role"]):
            run.append(block)
            continue
        if run:
            yield _run_of(run)
            run = []
        if block["kind"] == "sentence":
            run = [block]
        else:
            yield block
    if run:
        yield _run_of(run)


def _run_of(sentences: list[Node]) -> Node:
    told = [{**sentence, "parts": led(sentence["parts"])} for sentence in sentences]
    return {"kind": "sentences", "role": sentences[0]["role"], "sentences": told}


def led(parts: list[Node]) -> list[Node]:
    """Return a sentence's parts; ``lead`` says which are set bold: of each sentence the first value."""
    open_, told = True, []
    for part in parts:
        lead = bool(part.get("key")) and open_
        open_ = (not lead and open_) or bool(_SENTENCE_ENDS.search(part["text"]))
        told.append({**part, "lead": lead})
    return told


def _plain(tokens: list[dict[str, Any]]) -> str:
    """Return the text of inline tokens without their markup."""
    text = "".join(token.get("raw", "") or _plain(token.get("children", [])) for token in tokens)
    return re.sub(r"\s+", " ", text).strip()
