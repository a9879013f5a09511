"""How JupyterLab shows a block: beside the project's own form, which only the page reads."""

from __future__ import annotations

import base64
from functools import singledispatch
from html import escape

from analysis.chapter import blocks, wording
from analysis.chapter.blocks import Block

Bundle = dict[str, object]


def bundle(block: Block) -> Bundle:
    """Return the MIME bundle of a block: the project's own form and one for JupyterLab."""
    return {blocks.MIME: blocks.to_json(block), **_shown(block)}


@singledispatch
def _shown(block: Block) -> Bundle:
    raise TypeError(f"{type(block).__name__} is no block")


@_shown.register
def _results(block: blocks.Results) -> Bundle:
    rows = "".join(
        f"<tr><td><code>{escape(item.key)}</code></td><td>{escape(item.label)}</td>"
        f"<td>{escape(wording.render(item))}</td></tr>"
        for item in block.results
    )
    summary = f"{len(block.results)} named results"
    return {
        "text/html": f"<details><summary>{summary}</summary><table>{rows}</table></details>",
        "text/plain": "\n".join(f"{item.key} = {item.value} {item.unit}" for item in block.results),
    }


@_shown.register
def _sentence(block: blocks.Sentence) -> Bundle:
    text = escape(block.text)
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
    head = "".join(f"<th>{escape(str(column['heading']))}</th>" for column in block.columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.cells
    )
    return {
        "text/html": f"<table><caption>{escape(_numbered(block, block.caption))}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>",
        "text/plain": f"{_numbered(block, block.caption)}: {len(block.cells)} rows",
    }


@_shown.register
def _figure(block: blocks.Figure) -> Bundle:
    picture = base64.b64encode(block.svg.encode()).decode()
    return {
        "text/html": f"<h4>{escape(_numbered(block, block.title.text))}</h4><p>{escape(block.subtitle)}</p>"
        f'<img style="background:#fff;max-width:100%" alt="{escape(block.alt, quote=True)}" '
        f'src="data:image/svg+xml;base64,{picture}">',
        "text/plain": f"{_numbered(block, block.title.text)} [{block.alt}]",
    }


def _numbered(block: blocks.Table | blocks.Figure, title: str) -> str:
    """Return a title after the number of its figure or table, or after the key where it has no number yet."""
    return f"{block.number or block.name}. {title}"


@_shown.register
def _end(block: blocks.End) -> Bundle:
    return {"text/plain": f"End of chapter {block.chapter}."}
