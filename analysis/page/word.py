"""The brief as a Word document, from the same tree as page and PDF, to be read and pasted from.

Headings are headings, tables have header rows, pictures have their alternative text, and the language is
set. Tables to look things up in are left to the data, as in the PDF. The same tree gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Emu, Pt, RGBColor

from analysis.chapter import style
from analysis.page import raster
from analysis.page.reuse import exhibits
from analysis.page.word_text import Bookmarks, Run, add_runs, runs_of, table_xml, tokens
from analysis.text import for_xml
from analysis.writing import day

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ZIPPED = (1980, 1, 1, 0, 0, 0)  # of every part: the moment of writing is no part of the document
_ROLES = {"text": "Normal", "key point": "List Bullet", "notice": "Intense Quote", "title": "Normal"}
_INK = RGBColor.from_string(style.INK.lstrip("#"))
_BLUE = RGBColor.from_string(style.BLUE.lstrip("#"))
_COLOPHON = (
    "Facts carry their publisher. Rows that could not be confirmed say so. This brief claims no cause."
)

Node = dict[str, Any]


def written(document: Mapping[str, Any]) -> bytes:
    """Return the Word document of a tree, as `analysis.page.document.document` made it."""
    made = Document()
    _set_up(made, document)
    writer = _Writer(made, document)
    writer.opening()
    for section in document["sections"]:
        writer.section(section)
    writer.closing()
    stream = io.BytesIO()
    made.save(stream)
    return _settled(stream.getvalue())


class _Writer:
    """Adds the blocks of a tree to a Word document, in order."""

    def __init__(self, made: DocxDocument, document: Mapping[str, Any]) -> None:
        self.made, self.document = made, document
        figures = [block for block in exhibits(document["sections"]) if block["kind"] == "figure"]
        drawn = raster.pngs([figure["svg"] for figure in figures])
        self.pictures = {figure["name"]: png for figure, png in zip(figures, drawn, strict=True)}
        self.marks = Bookmarks([block["name"] for block in exhibits(document["sections"])])
        self.width = self._text_width()

    def opening(self) -> None:
        """Write the title, the day, and the mark of a release that is not final."""
        self.made.add_paragraph(for_xml(self.document["title"]), style="Title")
        as_of = day(dt.date.fromisoformat(self.document["as_of"]))
        mark = f"{self.document['mark']}. " if self.document["mark"] else ""
        self.made.add_paragraph(f"{mark}Metrics brief, as of {as_of}", style="Subtitle")

    def section(self, section: Node) -> None:
        """Write a chapter; one of the annex a level lower."""
        depth = 2 if section["annex"] else 1
        if section["annex"] == "first":
            self.made.add_heading("Annex", 1)
        if section["title"] == self.document["title"]:
            depth = 0  # it stands at the top already
        else:
            self.made.add_heading(for_xml(section["title"]), depth)
        for block in section["blocks"]:
            self._block(block, depth)

    def closing(self) -> None:
        """Write the words of method, the sources, how to cite, and what the release says of itself."""
        if self.document["glossary"]:
            self.made.add_heading("Words of method", 1)
            for term, text in sorted(self.document["glossary"].items()):
                self._runs([Run(f"{term}. ", bold=True), Run(text)])
        if self.document["sources"]:
            self.made.add_heading("Sources", 1)
            for group in self.document["sources"]:
                self._runs([Run(group["publisher"], bold=True)])
                for one in group["sources"]:
                    read = f"read {one['read']}" if one["read"] else "day of reading not recorded"
                    tail = f"; {read}" if not one["published"] else f", {one['published']}; {read}"
                    self._runs([Run(one["title"], link=one["address"]), Run(tail)], "List Bullet")
        self.made.add_heading("How to cite", 1)
        self.made.add_paragraph(for_xml(self.document["cite"]))
        if self.document["facts"]:
            self.made.add_heading("This release", 1)
            for fact in self.document["facts"]:
                self._runs([Run(f"{fact['term']}: ", bold=True), Run(fact["text"], link=fact["link"])])
        self.made.add_paragraph(_COLOPHON)

    def _block(self, block: Node, depth: int) -> None:
        if block["kind"] == "heading":
            self.made.add_heading(for_xml(block["text"]), min(depth + 1, 9))
        elif block["kind"] == "prose":
            for name, runs in tokens(block["token"]):
                self._runs(runs, name)
        elif block["kind"] == "sentences":
            self._sentences(block)
        elif block["kind"] == "table" and not block.get("reference"):
            self._table(block)
        elif block["kind"] == "figure":
            self._figure(block)

    def _sentences(self, block: Node) -> None:
        """Write sentences: text as one paragraph, each key point and notice as one of its own."""
        told = [runs_of(sentence["parts"], self.marks) for sentence in block["sentences"]]
        if block["role"] == "text":
            joined = [run for at, runs in enumerate(told) for run in ([Run(" ")] if at else []) + runs]
            return self._runs(joined)
        for runs in told:
            self._runs(runs, _ROLES[block["role"]])
        return None

    def _table(self, block: Node) -> None:
        number = [Run(f"{block['number']} ", bold=True)] if block.get("number") else []
        self._runs([*number, Run(block["caption"])], "Caption", mark=block["name"])
        element = parse_xml(table_xml(block, self.width, self._relate))
        self.made.element.body.insert(len(self.made.element.body) - 1, element)
        note = f"{block['note']} " if block["note"] else ""
        self._runs([Run(f"{note}Source: {block['source']}.")], "Source")

    def _figure(self, block: Node) -> None:
        number = [Run(f"{block['number']} ", bold=True)] if block.get("number") else []
        self._runs([*number, *runs_of(block["title"]["parts"], self.marks)], "Caption", mark=block["name"])
        if block["subtitle"]:
            self._runs([Run(block["subtitle"])], "Source", keep=True)
        run = self.made.add_paragraph(style="Picture").add_run()
        shape = run.add_picture(io.BytesIO(self.pictures[block["name"]]))
        if shape.width > self.width:
            shape.height, shape.width = Emu(shape.height * self.width // shape.width), Emu(self.width)
        about = shape._inline.docPr
        about.set("title", for_xml(block["title"]["text"]))
        about.set("descr", for_xml(block["alt"]))
        self._runs([Run(f"Source: {block['source']}.")], "Source")

    def _runs(
        self, runs: Sequence[Run], style_name: str = "Normal", *, mark: str = "", keep: bool = False
    ) -> None:
        paragraph = self.made.add_paragraph(style=style_name)
        paragraph.paragraph_format.keep_with_next = keep or None
        add_runs(paragraph, runs, self._relate, bookmark=self.marks.of(mark) if mark else None)

    def _relate(self, address: str) -> str:
        """Return the document's reference to a web address."""
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        return self.made.part.relate_to(address, kind, is_external=True)

    def _text_width(self) -> int:
        page = self.made.sections[0]
        return int((page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0))


def _set_up(made: DocxDocument, document: Mapping[str, Any]) -> None:
    """Set the page, the language, the styles, and what the file says of itself."""
    page = made.sections[0]
    page.page_width, page.page_height = Emu(7560310), Emu(10692130)  # A4
    page.left_margin = page.right_margin = Pt(62)
    for name, size in (("Normal", 10), ("Caption", 10), ("Title", 24), ("Subtitle", 11)):
        made.styles[name].font.size = Pt(size)
    _add_style(made, "Source", size=8)
    _add_style(made, "Picture", size=8)
    made.styles["Caption"].font.color.rgb = _INK
    for styled in made.styles:
        fonts = styled.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        if fonts is not None and (styled.name.startswith("Heading") or styled.name in ("Title", "Subtitle")):
            fonts.attrib.clear()
            fonts.set(qn("w:ascii"), "Calibri")
            fonts.set(qn("w:hAnsi"), "Calibri")
        if styled.name.startswith("Heading"):
            styled.font.color.rgb = _BLUE
    made.styles["Caption"].paragraph_format.keep_with_next = True
    made.styles["Picture"].paragraph_format.keep_with_next = True
    for language in made.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), document["language"])
    release = document["release"] or {}
    as_of = dt.datetime.combine(dt.date.fromisoformat(document["as_of"]), dt.time(), dt.UTC)
    about = made.core_properties
    about.title, about.language = for_xml(document["title"]), document["language"]
    about.author = about.last_modified_by = for_xml(release.get("publisher", ""))
    about.created = about.modified = as_of.replace(tzinfo=None)
    about.comments, about.revision = for_xml(release.get("number", "")), 1


def _add_style(made: DocxDocument, name: str, *, size: int) -> None:
    added: Any = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    added.base_style = made.styles["Normal"]
    added.font.size = Pt(size)


def _settled(content: bytes) -> bytes:
    """Return a zip file with the same parts, none of which says when it was written."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in _ordered(before):
            about = zipfile.ZipInfo(name, _ZIPPED)
            about.compress_type, about.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            after.writestr(about, before.read(name))
    return stream.getvalue()


def _ordered(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the names of parts, the list of their types first, as readers of the format expect."""
    names = archive.namelist()
    first = "[Content_Types].xml"
    yield first
    yield from (name for name in names if name != first)
