"""What a chapter emits: results, sentences, tables, figures, each a typed block.

A block travels in the executed notebook under one MIME type of the project's own, as `to_json` writes it,
beside a plain form that JupyterLab shows (see `analysis.chapter.plain`).
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, Literal

import pandas as pd

from analysis.chapter import wording
from analysis.chapter.columns import Column
from analysis.chapter.numbering import Numbers
from analysis.measures.results import Result

MIME = "application/vnd.metrics-brief+json"
LONGEST_ADDRESS = 2000  # characters; no PDF can be set with a link of several thousand
PACKED = "packed"  # the field of a block that was packed

Role = Literal["text", "key point", "notice", "title"]
LEFT_OUT = "What was not known on this day is left out."


@dataclass(frozen=True)
class Results:
    """Named results, emitted so that sentences after it can use them."""

    kind: ClassVar[str] = "results"
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Sentence:
    """A rendered sentence that still knows its template and which part came from which result.

    `missing` is set where a result it names has no value. It is then a notice: `LEFT_OUT`, which names
    nothing that was not yet there to be named, or, where data were there and could not tell, what and why.
    """

    kind: ClassVar[str] = "sentence"
    role: Role
    template: str
    text: str
    parts: tuple[dict[str, str | None], ...]
    missing: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading that depends on what the brief looks at, such as a country; others are Markdown."""

    kind: ClassVar[str] = "heading"
    level: int
    text: str


@dataclass(frozen=True)
class Table:
    """A table: raw values for machines, cells as text for readers, addresses cells point to.

    A `reference` table is one to look things up in: folded on the page, attached to the PDF, not set in it.
    `number` is as "Table 3.1", see `analysis.chapter.numbering`; blank where none is given.
    """

    kind: ClassVar[str] = "table"
    name: str
    caption: str
    source: str
    note: str
    columns: tuple[dict[str, Any], ...]
    cells: tuple[tuple[str, ...], ...]
    links: tuple[tuple[str | None, ...], ...]
    values: tuple[tuple[Any, ...], ...]
    reference: bool = False
    number: str = ""


@dataclass(frozen=True)
class Figure:
    """A figure with its headline, its description, the data behind it and its number, as "Figure 6.2".

    `svg` is drawn for page and print, `narrow` for a phone; blank where one drawing serves both. `keys` are
    the names, in order from one, that the narrow drawing gives as numbers.
    """

    kind: ClassVar[str] = "figure"
    name: str
    title: Sentence
    subtitle: str
    alt: str
    svg: str
    data: Table
    source: str
    number: str = ""
    narrow: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class End:
    """The end of a chapter, with the vintages it read by dataset, and the timelines it read.

    A chapter without it is not complete.
    """

    kind: ClassVar[str] = "end"
    chapter: str
    vintages: dict[str, list[str]] = field(default_factory=dict)
    timelines: tuple[str, ...] = ()


Block = Results | Sentence | Heading | Table | Figure | End


def sentence(
    template: str,
    results: Mapping[str, Result],
    *,
    role: Role,
    chapter: str = "",
    numbers: Numbers | None = None,
) -> Sentence:
    """Return a rendered sentence; see `Sentence` for what happens where a result has no value.

    Raises
    ------
    UnknownName
        When the template names a result that does not exist, or a figure or table without a number.
    DataRefused
        When it types a numeral.
    """
    pieces = wording.parts(template, results, chapter, numbers)
    missing = [piece.key for piece in pieces if piece.key and results[piece.key].value is None]
    if missing:
        untold = next((key for key in missing if results[key].status == "not identified"), None)
        role = "notice"
        pieces = wording.parts(f"{{{untold}:reason}}", results) if untold else [wording.Part(LEFT_OUT)]
    return Sentence(
        role=role,
        template=wording.whole_keys(template, results, chapter),
        text=wording.sentence(pieces),
        parts=tuple(asdict(piece) for piece in pieces),
        missing=bool(missing),
    )


def table(
    name: str,
    frame: pd.DataFrame,
    columns: Sequence[Column],
    *,
    caption: str,
    source: str,
    note: str = "",
    reference: bool = False,
    number: str = "",
) -> Table:
    """Return the table of a frame's `columns`."""
    records = frame.to_dict("records")
    return Table(
        name=name,
        caption=caption,
        source=source,
        note=note,
        columns=tuple(column.as_dict() for column in columns),
        cells=tuple(tuple(column.cell(row[column.values]) for column in columns) for row in records),
        links=tuple(tuple(_address(row.get(column.link)) for column in columns) for row in records),
        values=tuple(tuple(_json_value(row[column.values]) for column in columns) for row in records),
        reference=reference,
        number=number,
    )


def to_json(block: Block) -> dict[str, Any]:
    """Return a block as JSON-ready values."""
    if isinstance(block, Results):
        return {"kind": block.kind, "results": [result.as_dict() for result in block.results]}
    content: dict[str, Any] = _lists(asdict(block)) | {"kind": block.kind}
    if isinstance(block, Figure):  # blocks within a block say their kind too
        content["title"]["kind"], content["data"]["kind"] = Sentence.kind, Table.kind
    return content


def packed(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `to_json` wrote at an eighth of the size, for a notebook that a person saves.

    The drawing for a phone is left out: no notebook shows it, and where there is none the page has the other.

    >>> block = to_json(Heading(2, "India"))
    >>> unpacked(packed(block)) == block
    True
    """
    if content["kind"] == Figure.kind:
        content = {**content, "narrow": "", "keys": []}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return {"kind": content["kind"], PACKED: base64.b85encode(zlib.compress(text.encode(), 9)).decode()}


def unpacked(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what `to_json` wrote of a block that may be packed."""
    if PACKED not in content:
        return content
    found: dict[str, Any] = json.loads(zlib.decompress(base64.b85decode(content[PACKED])))
    return found


def from_json(content: Mapping[str, Any]) -> Block:
    """Return the block that `to_json` wrote, packed or not."""
    content = unpacked(content)
    kind, fields = content["kind"], {name: value for name, value in content.items() if name != "kind"}
    if kind == Results.kind:
        return Results(tuple(Result.from_dict(result) for result in fields["results"]))
    if kind == Sentence.kind:
        return _sentence_from(fields)
    if kind == Heading.kind:
        return Heading(**fields)
    if kind == Table.kind:
        return _table_from(fields)
    if kind == Figure.kind:
        title, data = _sentence_from(fields["title"]), _table_from(fields["data"])
        keys = tuple(fields.get("keys", ()))
        return Figure(**fields | {"title": title, "data": data, "keys": keys})
    return End(**fields | {"timelines": tuple(fields.get("timelines", ()))})


def blocks_of(notebook: Any) -> list[Block]:
    """Return the blocks in the outputs of an executed notebook, in order."""
    return [
        from_json(output["data"][MIME])
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if MIME in output.get("data", {})
    ]


def tables_of(blocks: Iterable[Block]) -> list[Table]:
    """Return the tables among blocks, and the data behind the figures."""
    found = list(blocks)
    tables = [block for block in found if isinstance(block, Table)]
    return tables + [block.data for block in found if isinstance(block, Figure)]


def _sentence_from(content: Mapping[str, Any]) -> Sentence:
    fields = {name: value for name, value in content.items() if name != "kind"}
    return Sentence(**fields | {"parts": tuple(fields["parts"])})


def _table_from(content: Mapping[str, Any]) -> Table:
    fields = {name: value for name, value in content.items() if name != "kind"}
    rows = {name: tuple(tuple(row) for row in fields[name]) for name in ("cells", "links", "values")}
    return Table(**fields | rows | {"columns": tuple(fields["columns"])})


def _lists(value: Any) -> Any:
    """Return nested tuples as lists, as JSON knows no tuples."""
    if isinstance(value, dict):
        return {name: _lists(item) for name, item in value.items()}
    return [_lists(item) for item in value] if isinstance(value, (list, tuple)) else value


def _address(value: object) -> str | None:
    """Return a web address; anything else a source may hold is no link."""
    if isinstance(value, str) and len(value) <= LONGEST_ADDRESS and re.match(r"https?://\S+$", value):
        return value
    return None


def _json_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_json_value(item) for item in value]
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return None
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    if hasattr(value, "item"):
        value = value.item()
    return float(f"{value:.10g}") if isinstance(value, float) else value
