"""How JupyterLab shows a block: beside the project's own form, which only the page reads.

What the page shows stands here too: links, sources, notes, the data behind a figure, notices marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import singledispatch
from html import escape
from typing import Any

from analysis.chapter import blocks, wording
from analysis.chapter.blocks import Block
from analysis.chapter.inlined import inlined

Bundle = dict[str, object]
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_NUMERIC = ("number", "year", "fiscal_year")
# It stands in every output with a table, so its rules are few; HTML needs no end tags of cells and rows.
_STYLE = (
    "<style>.mbt td,.mbt th{text-align:left!important;vertical-align:top;white-space:normal!important}"
    ".mbt .n{text-align:right!important;white-space:nowrap!important}"
    ".mbt caption,.mbt+p,.mbf{text-align:left}</style>"
)
# A saved notebook stays small: the front page alone holds the results of all chapters.
MOST_LISTED, MOST_ROWS = 40, 20
_NOTICE = "border-left:4px solid #bd5a10;padding-left:.7em"
_SMALL = "font-size:85%;opacity:.8"


def bundle(block: Block, *, packed: bool = False) -> Bundle:
    """Return the MIME bundle of a block: the project's own form, `packed` or not, and one for JupyterLab."""
    own = blocks.to_json(block)
    return {blocks.MIME: blocks.packed(own) if packed else own, **_shown(block)}


@singledispatch
def _shown(block: Block) -> Bundle:
    raise TypeError(f"{type(block).__name__} is no block")


@_shown.register
def _results(block: blocks.Results) -> Bundle:
    rows = "".join(
        f"<tr><td>{escape(item.key)}<td>{escape(item.label)}<td>{escape(wording.render(item))}"
        for item in block.results[:MOST_LISTED]
    )
    rest = len(block.results) - MOST_LISTED
    rows += f"<tr><td colspan=3>and {rest} more" if rest > 0 else ""
    summary = f"{len(block.results)} named results"
    return {
        "text/html": f"<details><summary>{summary}</summary>"
        f"{_STYLE}<table class=mbt>{rows}</table></details>",
        "text/plain": summary,
    }


@_shown.register
def _sentence(block: blocks.Sentence) -> Bundle:
    text = _BOLD.sub(r"<strong>\1</strong>", escape(block.text))
    if block.role == "notice":
        return {
            "text/html": f'<p style="{_NOTICE}"><em>Notice.</em> {text}</p>',
            "text/plain": f"Notice. {block.text}",
        }
    return {
        "text/html": f"<p>{f'<strong>{text}</strong>' if block.role == 'key point' else text}</p>",
        "text/plain": block.text,
    }


@_shown.register
def _heading(block: blocks.Heading) -> Bundle:
    return {
        "text/html": f"<h{block.level}>{escape(block.text)}</h{block.level}>",
        "text/plain": block.text,
    }


@_shown.register
def _table(block: blocks.Table) -> Bundle:
    title = _numbered(block, block.caption)
    shown = _STYLE + _rows(block, title) + _beneath(block.note, block.source)
    if block.reference:
        shown = f"<details><summary>{escape(title)}</summary>{shown}</details>"
    return {"text/html": shown, "text/plain": f"{title}: {len(block.cells)} rows"}


@_shown.register
def _figure(block: blocks.Figure) -> Bundle:
    title = _numbered(block, block.title.text)
    head = replace(block.data, cells=block.data.cells[:MOST_ROWS], links=block.data.links[:MOST_ROWS])
    rest = len(block.data.cells) - MOST_ROWS
    data = _STYLE + _rows(head, block.data.caption) + (f"<p>and {rest} more rows" if rest > 0 else "")
    return {
        "text/html": f"<h4>{escape(title)}</h4><p>{escape(block.subtitle)}</p>"
        f"{inlined(block.svg, block.alt)}{_beneath('', block.source)}"
        f"<details><summary>The data behind it, {len(block.data.cells)} rows</summary>{data}</details>",
        "text/plain": f"{title} [{block.alt}]",
    }


@_shown.register
def _end(block: blocks.End) -> Bundle:
    return {"text/plain": f"End of chapter {block.chapter}."}


def _numbered(block: blocks.Table | blocks.Figure, title: str) -> str:
    """Return a title after the number of its figure or table, or after the key where it has no number yet."""
    return f"{block.number or block.name}. {title}"


def _beneath(note: str, source: str) -> str:
    """Return what stands under a table or figure: what it leaves out, and where it comes from."""
    lines = [note, f"Source: {source}" if source else ""]
    said = "<br>".join(escape(line) for line in lines if line)
    return f'<p style="{_SMALL}">{said}</p>' if said else ""


def _rows(block: blocks.Table, caption: str) -> str:
    sides = [" class=n" if column.get("type") in _NUMERIC else "" for column in block.columns]
    return (
        f"<table class=mbt><caption>{escape(caption)}</caption>"
        f"<thead><tr>{_headings(block.columns, sides)}</tr></thead>"
        f"<tbody>{_body(block, sides)}</tbody></table>"
    )


def _headings(columns: Sequence[Mapping[str, Any]], sides: Sequence[str]) -> str:
    return "".join(
        f"<th{side}>{escape(str(column['heading']))}</th>"
        for column, side in zip(columns, sides, strict=True)
    )


def _body(block: blocks.Table, sides: Sequence[str]) -> str:
    return "".join(
        "<tr>" + "".join(map(_cell, row, links, sides))
        for row, links in zip(block.cells, block.links, strict=True)
    )


def _cell(text: str, address: str | None, side: str) -> str:
    shown = escape(text)
    if address:
        shown = f"<a href='{escape(address, quote=True)}'>{shown}</a>"  # JupyterLab opens it beside
    return f"<td{side}>{shown}"
