"""What the typesetter's tags lack, put into the finished PDF: row headers, paragraphs, no empty labels.

The typesetter gives header cells to columns only, and tags a lone block of text as a span. Here the first
cell of each row of a table's body becomes its header, named by the cells beside it, and such spans become
paragraphs. What is on the pages is not touched. The same file in gives the same bytes out.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

BLOCKS = ("/Document", "/Div", "/Sect", "/Part", "/Caption", "/LBody")  # hold blocks of text


def complete(content: bytes) -> bytes:
    """Return a tagged PDF with the tags its typesetter could not give.

    Notes
    -----
    A header cell of a row has the scope ``Row`` and an id; the other cells of its row name it after the
    headers of their columns (ISO 32000-1, 14.8.5.7). The ids stand in the tree of ids, in order.
    """
    with pikepdf.open(BytesIO(content)) as pdf:
        root = pdf.Root.StructTreeRoot
        ids: dict[str, Any] = _ids(root)
        for number, table in enumerate([one for one in _below(root) if one.S == "/Table"]):
            for row, cells in enumerate(_rows(table)):
                _head(cells, f"R{number}y{row}", ids)
        for parent, element in list(_pairs(root)):
            if element.S == "/Span" and parent.S in BLOCKS:
                element.S = Name.P
        for item in [one for one in _below(root) if one.S == "/LI"]:
            full = [kid for kid in _kids(item) if kid.S != "/Lbl" or _filled(kid)]
            item.K = Array(full)
        if ids:
            names = sorted(ids, key=lambda name: name.encode("latin-1"))
            held = [part for name in names for part in (String(name), ids[name])]
            limits = Array([String(names[0]), String(names[-1])])
            leaf = pdf.make_indirect(Dictionary(Names=Array(held), Limits=limits))
            root.IDTree = pdf.make_indirect(Dictionary(Kids=Array([leaf])))
        made = BytesIO()
        pdf.save(made, deterministic_id=True, fix_metadata_version=False)
        return made.getvalue()


def _head(cells: list[Any], name: str, ids: dict[str, Any]) -> None:
    """Make the first of a row's cells its header, which the others name."""
    if not cells or cells[0].S != "/TD":
        return
    first = cells[0]
    first.S, first.ID = Name.TH, String(name)
    _table_attributes(first)["/Scope"] = Name.Row
    ids[name] = first
    for cell in cells[1:]:
        attributes = _table_attributes(cell)
        attributes["/Headers"] = Array([*attributes.get("/Headers", []), String(name)])


def _table_attributes(cell: Any) -> Any:
    """Return the attributes that a cell has as part of a table; they are added where it has none."""
    held = cell.get("/A", Array())
    attributes = list(held) if isinstance(held, Array) else [held]
    for one in attributes:
        if one.get("/O") == "/Table":
            return one
    cell.A = Array([Dictionary(O=Name.Table), *attributes])
    return cell.A[0]


def _rows(table: Any) -> Iterator[list[Any]]:
    for body in (one for one in _kids(table) if one.S == "/TBody"):
        yield from ([cell for cell in _kids(row) if cell.S in ("/TD", "/TH")] for row in _kids(body))


def _filled(element: Any) -> bool:
    kids = element.get("/K", Array())
    return not isinstance(kids, Array) or len(kids) > 0


def _ids(root: Any) -> dict[str, Any]:
    """Return the elements that have an id."""
    return {str(one.ID): one for one in _below(root) if "/ID" in one}


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    listed = kids if isinstance(kids, Array) else [kids]
    return [kid for kid in listed if isinstance(kid, Dictionary) and "/S" in kid]


def _pairs(element: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every structure element below one with its parent, in reading order."""
    for kid in _kids(element):
        if "/S" in element:
            yield element, kid
        yield from _pairs(kid)


def _below(element: Any) -> Iterator[Any]:
    for kid in _kids(element):
        yield kid
        yield from _below(kid)
