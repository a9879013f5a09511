"""Words for a Word document: runs of text, links and bookmarks, and tables as XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from analysis.chapter import style
from analysis.text import for_xml

_LONGEST_MARK = 40  # characters of a bookmark's name that Word keeps
_LEAST = 0.5  # of an even share of the width: the narrowest column
Relate = Callable[[str], str]  # web address -> the document's reference to it
Node = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """A piece of text in one form; `link` is a web address, `mark` the bookmark it leads to."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    mark: str = ""


class Bookmarks:
    """Names and numbers of the places that references lead to, by the key of figure or table."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._numbers = {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}

    def of(self, key: str) -> tuple[int, str] | None:
        """Return number and name of a place; None where the document has none of this key."""
        if key not in self._numbers:
            return None
        number = self._numbers[key]
        name = f"x{number}_{re.sub('[^A-Za-z0-9]', '_', key)}"
        return number, name[:_LONGEST_MARK]


def runs_of(parts: Sequence[Node], marks: Bookmarks) -> list[Run]:
    """Return the runs of a sentence: of each sentence the first value bold, references as links."""
    found = []
    for part in parts:
        place = marks.of(part["exhibit"]) if part.get("exhibit") else None
        found.append(Run(part["text"], bold=bool(part.get("lead")), mark=place[1] if place else ""))
    return found


def tokens(token: Node) -> Iterator[tuple[str, list[Run]]]:
    """Yield style and runs of each paragraph of a block of markdown tokens."""
    if token["type"] == "list":
        name = "List Number" if token["attrs"].get("ordered") else "List Bullet"
        for item in token["children"]:
            for child in item["children"]:
                if child["type"] == "list":
                    yield from tokens(child)
                else:
                    yield name, list(_inline(child.get("children", ())))
    elif token["type"] == "block_code":
        yield "Normal", [Run(token["raw"])]
    elif token["type"] == "block_quote":
        for child in token["children"]:
            yield "Quote", [run for _, runs in tokens(child) for run in runs]
    else:
        yield "Normal", list(_inline(token.get("children", ())))


def _inline(children: Sequence[Node], **form: Any) -> Iterator[Run]:
    for child in children:
        kind = child["type"]
        if kind in ("softbreak", "linebreak"):
            yield Run(" ", **form)
        elif kind in ("strong", "emphasis"):
            more = {"bold": True} if kind == "strong" else {"italic": True}
            yield from _inline(child["children"], **form | more)
        elif kind == "link":
            address = child["attrs"]["url"]
            web = {"link": address} if re.match(r"https?://\S+$", address) else {}
            yield from _inline(child["children"], **form | web)
        else:
            yield Run(child.get("raw", ""), **form)


def add_runs(
    paragraph: Paragraph, runs: Sequence[Run], relate: Relate, *, bookmark: tuple[int, str] | None = None
) -> None:
    """Add runs to a paragraph; with a `bookmark`, number and name, they are a place to lead to."""
    if bookmark:
        _mark(paragraph, "w:bookmarkStart", bookmark)
    for run in runs:
        added = paragraph.add_run(for_xml(run.text))
        added.bold, added.italic = run.bold or None, run.italic or None
        if run.link or run.mark:
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), relate(run.link)) if run.link else link.set(qn("w:anchor"), run.mark)
            paragraph._p.remove(added._r)
            link.append(added._r)
            paragraph._p.append(link)
    if bookmark:
        _mark(paragraph, "w:bookmarkEnd", bookmark)


def _mark(paragraph: Paragraph, tag: str, bookmark: tuple[int, str]) -> None:
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(bookmark[0]))
    if tag == "w:bookmarkStart":
        element.set(qn("w:name"), bookmark[1])
    paragraph._p.append(element)


def table_xml(block: Mapping[str, Any], width: int, relate: Relate) -> str:
    """Return a table as XML: its header row repeats on each page, and its caption is its alternative text.

    Parameters
    ----------
    block : mapping
        A table of the tree.
    width : int
        Of the text, in English Metric Units.
    relate : callable
        Gives the document's reference to a web address.
    """
    columns = block["columns"]
    widths = _widths(block, width // 635)
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    head = _row(
        [column["heading"] for column in columns], columns, widths, [None] * len(columns), relate, True
    )
    rows = "".join(
        _row(cells, columns, widths, links, relate, False)
        for cells, links in zip(block["cells"], block["links"], strict=True)
    )
    edge = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{style.GREY.lstrip("#")}"/>'
        for side in ("top", "bottom", "insideH")
    )
    return (
        f'<w:tbl {nsdecls("w", "r")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblBorders>{edge}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{_text(block["caption"])}"/>'
        f'<w:tblDescription w:val="{_text(block["note"] or block["caption"])}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _widths(block: Mapping[str, Any], whole: int) -> list[int]:
    """Return the widths of columns in twentieths of a point, after what stands in them."""
    longest = [
        max([len(column["heading"]), *(min(len(row[place]), 60) for row in block["cells"])]) ** 0.5
        for place, column in enumerate(block["columns"])
    ]
    least = _LEAST * sum(longest) / len(longest)
    shares = [max(one, least) for one in longest]
    return [int(whole * one / sum(shares)) for one in shares]


def _row(
    cells: Sequence[str],
    columns: Sequence[Mapping[str, Any]],
    widths: Sequence[int],
    links: Sequence[str | None],
    relate: Relate,
    head: bool,
) -> str:
    made = []
    for cell, column, wide, link in zip(cells, columns, widths, links, strict=True):
        bold = "<w:b/>" if head else ""
        run = (
            f'<w:r><w:rPr>{bold}<w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">{_text(cell)}</w:t></w:r>'
        )
        if link:
            run = f'<w:hyperlink r:id="{relate(link)}">{run}</w:hyperlink>'
        side = '<w:jc w:val="right"/>' if column["numeric"] else ""
        made.append(
            f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>'
            f'<w:p><w:pPr><w:spacing w:after="20"/>{side}</w:pPr>{run}</w:p></w:tc>'
        )
    about = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
    return f"<w:tr>{about}{''.join(made)}</w:tr>"


def _text(text: str) -> str:
    return escape(for_xml(text))
