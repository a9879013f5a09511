"""What a chapter emits: results, sentences, tables, figures. Each travels in the executed notebook under one
MIME type of the project's own, beside a plain form that JupyterLab shows.
"""

from __future__ import annotations

import base64
import html
import io
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from analysis.chapter import wording
from analysis.chapter.style import house_style
from analysis.measures.results import Result

MIME = "application/vnd.metrics-brief+json"
LONGEST_ADDRESS = 2000  # characters; no PDF can be set with a link of several thousand

_TAG = re.compile(r"<[^>]*>")  # matplotlib escapes < in texts, and > in attributes
# The characters XML 1.0 allows; a picture with any other is no picture.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_BETWEEN_TAGS = re.compile(r">\s+<")
_GEOMETRY = re.compile(r'\b(?:d|x|y|width|height|points|transform)="[^"]*"')
_LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")
_HASHED_ID = re.compile(r'\bid="([a-z][0-9a-f]{10})"')

Block = dict[str, Any]
Bundle = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """A column of a table: its name in the data, its heading, and how its cells are written.

    `unit` is one of ``results.UNITS``; `decimals` overrides the unit's usual precision; `link` names the
    column that holds the address a cell points to.
    """

    name: str
    heading: str
    unit: str = "text"
    decimals: int | None = None
    link: str | None = None

    @property
    def numeric(self) -> bool:
        return self.unit not in ("text", "date", "month")

    def cell(self, value: object) -> str:
        """Return one cell as text; what is missing shows as a dash."""
        if value is None or value == "" or (not isinstance(value, str) and pd.isna(value)):
            return "–"
        if not self.numeric:
            text = f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)
            return text[:7] if self.unit == "month" else text
        if self.unit == "year":
            return f"{float(value):.0f}"
        result = Result("cell.value", "", float(value), self.unit)
        if self.decimals is None:
            return wording.render(result, "number")
        return f"{float(value):,.{self.decimals}f}".replace("-", "\u2212")


def results_block(results: Iterable[Result]) -> Block:
    return {"kind": "results", "results": [result.as_dict() for result in results]}


def sentence_block(template: str, results: Mapping[str, Result], *, role: str) -> Block:
    """Return a rendered sentence that still knows its template and which part came from which result.

    Where a result it names has no value, the sentence gives way to a notice that says which and why.
    """
    pieces = wording.parts(template, results)
    missing = [piece.key for piece in pieces if piece.key and results[piece.key].value is None]
    if missing:
        role, pieces = "notice", wording.parts(f"{{{missing[0]}:reason}}", results)
    return {
        "kind": "sentence",
        "role": role,  # text | key point | notice
        "template": template,
        "text": wording.sentence(pieces),
        "parts": [{"text": piece.text, "key": piece.key, "form": piece.form} for piece in pieces],
        "missing": bool(missing),
    }


def tile(template: str, results: Mapping[str, Result]) -> Block | None:
    """Return a figure to be taken in at a glance, or None where a result it names has no value.

    The template is ``value | what it is``: what stands before the bar is set large.
    """
    value, _, meaning = template.partition("|")
    made = [sentence_block(text.strip(), results, role="tile") for text in (value, meaning)]
    return None if any(block["missing"] for block in made) else {"value": made[0], "meaning": made[1]}


def table_block(
    name: str, frame: pd.DataFrame, columns: Sequence[Column], *, caption: str, source: str, note: str = ""
) -> Block:
    """Return a table: raw values for machines, cells as text for readers, addresses cells point to."""
    records = frame.to_dict("records")
    return {
        "kind": "table",
        "name": name,
        "caption": caption,
        "source": source,
        "note": note,
        "columns": [
            {"name": column.name, "heading": column.heading, "unit": column.unit, "numeric": column.numeric}
            for column in columns
        ],
        "cells": [[column.cell(row[column.name]) for column in columns] for row in records],
        "links": [[_address(row.get(column.link)) for column in columns] for row in records],
        "values": [[_json_value(row[column.name]) for column in columns] for row in records],
    }


def figure_block(
    name: str, svg: str, *, title: Block, subtitle: str, alt: str, data: Block, source: str
) -> Block:
    """Return a figure with its headline (a sentence block), its description and the data behind it."""
    return {
        "kind": "figure",
        "name": name,
        "title": title,
        "subtitle": subtitle,
        "alt": alt,
        "svg": svg,
        "data": data,
        "source": source,
    }


def svg_of(figure: Figure) -> str:
    """Return a figure as SVG text, the same bytes for the same picture.

    The layout solver leaves noise in the last bits of a position, and ids are hashes of positions. So
    positions are rounded to a hundredth of a point and ids numbered in the order they come. That concerns
    tags only: a text that looks like an attribute stays as it is.
    """
    stream = io.StringIO()
    with house_style(), warnings.catch_warnings():  # text stays text
        # What the typeface lacks is shown in another; the warning would name this machine's paths.
        warnings.filterwarnings("ignore", "Glyph .* missing from font", UserWarning)
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    text = _BETWEEN_TAGS.sub("><", _COMMENT.sub("", _FORBIDDEN.sub("", stream.getvalue())))
    hashed = dict.fromkeys(name for tag in _TAG.findall(text) for name in _HASHED_ID.findall(tag))
    names = {name: f"{name[0]}{number}" for number, name in enumerate(hashed, start=1)}
    known = re.compile("|".join(names) or "(?!)")

    def settled(tag: re.Match[str]) -> str:
        rounded = _GEOMETRY.sub(lambda found: _LONG_NUMBER.sub(_rounded, found.group(0)), tag.group(0))
        return known.sub(lambda found: names[found.group(0)], rounded)

    return _TAG.sub(settled, text)


def bundle(block: Block) -> Bundle:
    """Return the MIME bundle of a block: the project's own form and one for JupyterLab."""
    return {MIME: block, **_PLAIN[block["kind"]](block)}


def blocks_of(notebook: Any) -> list[Block]:
    """Return the blocks in the outputs of an executed notebook, in order."""
    return [
        output["data"][MIME]
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if MIME in output.get("data", {})
    ]


def _plain_results(block: Block) -> Bundle:
    rows = "".join(
        f"<tr><td><code>{html.escape(item['key'])}</code></td><td>{html.escape(item['label'])}</td>"
        f"<td>{html.escape(wording.render(Result.from_dict(item)))}</td></tr>"
        for item in block["results"]
    )
    summary = f"{len(block['results'])} named results"
    return {
        "text/html": f"<details><summary>{summary}</summary><table>{rows}</table></details>",
        "text/plain": "\n".join(
            f"{item['key']} = {item['value']} {item['unit']}" for item in block["results"]
        ),
    }


def _plain_sentence(block: Block) -> Bundle:
    text = html.escape(block["text"])
    return {
        "text/html": f"<p>{f'<strong>{text}</strong>' if block['role'] == 'key point' else text}</p>",
        "text/plain": block["text"],
    }


def _plain_table(block: Block) -> Bundle:
    head = "".join(f"<th>{html.escape(column['heading'])}</th>" for column in block["columns"])
    body = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in block["cells"]
    )
    caption = html.escape(block["caption"])
    return {
        "text/html": f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table>",
        "text/plain": f"{block['caption']}: {len(block['cells'])} rows",
    }


def _plain_figure(block: Block) -> Bundle:
    picture = base64.b64encode(block["svg"].encode()).decode()
    return {
        "text/html": f"<h4>{html.escape(block['title']['text'])}</h4><p>{html.escape(block['subtitle'])}</p>"
        f'<img style="background:#fff;max-width:100%" alt="{html.escape(block["alt"], quote=True)}" '
        f'src="data:image/svg+xml;base64,{picture}">',
        "text/plain": f"{block['title']['text']} [{block['alt']}]",
    }


def _plain_glance(block: Block) -> Bundle:
    tiles = [(tile["value"]["text"], tile["meaning"]["text"]) for tile in block["tiles"]]
    cells = "".join(f"<td><b>{html.escape(value)}</b><br>{html.escape(text)}</td>" for value, text in tiles)
    return {
        "text/html": f"<table><tr>{cells}</tr></table>",
        "text/plain": "; ".join(f"{value} {text}" for value, text in tiles),
    }


def _plain_end(block: Block) -> Bundle:
    return {"text/plain": f"End of chapter {block['chapter']}."}


_PLAIN = {
    "results": _plain_results,
    "sentence": _plain_sentence,
    "table": _plain_table,
    "figure": _plain_figure,
    "glance": _plain_glance,
    "end": _plain_end,
}


def _rounded(number: re.Match[str]) -> str:
    return f"{round(float(number.group(0)), 2) + 0.0:g}"


def _address(value: object) -> str | None:
    """Return a web address; anything else a source may hold is no link."""
    is_link = isinstance(value, str) and len(value) <= LONGEST_ADDRESS and re.match(r"https?://\S+$", value)
    return value if is_link else None


def _json_value(value: object) -> object:
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return None
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    if hasattr(value, "item"):
        value = value.item()
    return float(f"{value:.10g}") if isinstance(value, float) else value
