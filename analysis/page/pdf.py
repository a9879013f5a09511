"""The PDF: an nbconvert exporter through Typst, PDF/A-3a and PDF/UA-1 at once, the data attached.

The document reaches Typst as JSON and is set by the template from plain strings: nothing in the data can
become a Typst command.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typst
from nbconvert.exporters import Exporter
from nbformat import NotebookNode

from analysis.chapter import style
from analysis.errors import BriefError
from analysis.page.document import document
from analysis.page.html import TEMPLATES
from analysis.page.own_words import change_scale, counted, own_words
from analysis.page.paging import plan
from analysis.page.press import begun
from analysis.page.tags import complete
from analysis.page.voice import END, ENGLISH, IN_ENGLISH, Voice, unmarked

STANDARDS = ["a-3a", "ua-1"]
LONGEST_SENTENCE = 200  # characters; a longer one is parted at its semicolons


class PdfExporter(Exporter):
    """Turns a joined notebook into the brief's PDF.

    Of the resources it reads ``attachments``: file name -> (content as str or bytes of UTF-8 text, MIME type,
    description), attached in this order and unchanged. May be left out.
    """

    file_extension = ".pdf"
    output_mimetype = "application/pdf"

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[bytes, dict[str, Any]]:
        """Return the PDF's bytes and the resources; the same notebook gives the same bytes.

        Raises
        ------
        BriefError
            When Typst refuses the document, with its message.
        """
        resources = resources or {}
        return pdf_of(document(nb), attachments(resources)), resources


def pdf_of(
    tree: dict[str, Any], attached: Sequence[Mapping[str, str]] = (), voice: Voice = IN_ENGLISH
) -> bytes:
    """Return the bytes of a document's PDF; the same tree gives the same bytes.

    Raises
    ------
    BriefError
        When Typst refuses the document, with its message.
    """
    as_of = dt.date.fromisoformat(tree["as_of"])
    _prepare(tree, voice)
    inputs = {"document": printable(json.dumps(tree, ensure_ascii=False), voice.fonts)}
    measured = typeset("brief.typ", inputs | {"mode": "measure"}, query="<heights>", fonts=voice.fonts)
    planned = {"plan": json.dumps(plan(json.loads(measured))), "attachments": json.dumps(attached)}
    made: bytes = typeset("brief.typ", inputs | planned, as_of=as_of, fonts=voice.fonts)
    return made


def typeset(
    template: str,
    inputs: Mapping[str, str],
    *,
    as_of: dt.date | None = None,
    query: str = "",
    fonts: Sequence[Path] = (style.FONTS,),
) -> Any:
    """Return the bytes of a PDF of a day, tagged to the end; or with `query` what a document says of itself.

    The same inputs give the same bytes on every machine.

    Parameters
    ----------
    template : str
        A file in ``templates/pdf``.
    inputs : mapping
        What the template reads.
    fonts : sequence of Path
        The folders of its typefaces, and no other counts.

    Raises
    ------
    BriefError
        When Typst refuses the document, with its message.
    """
    given: dict[str, Any] = {
        "font_paths": [str(folder) for folder in fonts],
        "ignore_system_fonts": True,
        "sys_inputs": dict(inputs),
    }
    source = (TEMPLATES / "pdf" / template).read_bytes()
    try:
        if as_of is None:
            return begun(typst.query, source, query, field="value", one=True, **given).result()
        moment = dt.datetime(as_of.year, as_of.month, as_of.day, tzinfo=dt.UTC)
        made = begun(
            typst.compile, source, format="pdf", pdf_standards=STANDARDS, timestamp=moment, **given
        ).result()
    except typst.TypstError as error:
        raise BriefError(
            f"Typst refused the document: {error.message}.",
            where="PDF",
            remedy="; ".join(error.hints) or f"See analysis/page/templates/pdf/{template}.",
        ) from error
    return complete(made)


def _prepare(tree: dict[str, Any], voice: Voice) -> None:
    """Add what the design needs: words of the language, numbers of chapters, pictures' sizes and sentences.

    A picture's alternative text is short, its title and subtitle; its description is a list in the annex.
    """
    tree |= {
        "lang": voice.lang,
        "region": voice.region or None,
        "han": voice.han,
        "gap": voice.gap,
        "stop": voice.stop,
        "day": voice.day(tree["as_of"]),
        "words": {english: voice.say(english) for english in own_words("pdf/brief.typ")},
        "change_scale": change_scale(voice),
    }
    for order, section in enumerate(tree["sections"]):
        section["title"] = unmarked(section["title"])  # bookmarks hold no marks
        numbers = [block["number"] for block in section["blocks"] if block.get("number")]
        section["number"] = _chapter_of(numbers[0]) if numbers else "" if section["annex"] else str(order + 1)
        for block in section["blocks"]:
            if block["kind"] == "heading":
                block["text"] = unmarked(block["text"])
            if block["kind"] == "table":
                block["size"] = voice.say(counted(len(block["cells"])))
            if block["kind"] == "figure":
                block["said"] = sentences(block["alt"])
                block["described"] = bool(block["number"])
                said = [block["title"]["text"], block["subtitle"]]
                block["alt"] = voice.gap.join(f"{one}{voice.stop}" for one in said)
                block["width"] = drawn_width(block["svg"])


def _chapter_of(number: str) -> str:
    """Return the chapter in the number of a figure or table, as ``3`` in "Table 3.1"."""
    return str(re.findall(r"[A-Z0-9]+(?=\.)", number)[-1])


def sentences(text: str) -> list[str]:
    """Return the sentences of a description, long ones parted at semicolons, each to be heard by itself."""
    said: list[str] = []
    for part in re.split(r"(?<=[^.\s][.])\s+(?=[A-Z0-9])|(?<=[。？！])", text.strip()):
        items = part.split("; ")
        line = items[0]
        for item in items[1:]:
            if len(line) + len(item) > LONGEST_SENTENCE:
                said.append(line + ";")
                line = item
            else:
                line += "; " + item
        said.append(line)
    return said


def drawn_width(svg: str) -> float:
    """Return the width in points that a picture was drawn at, by its view box; 0 where it has none."""
    found = re.search(r'viewBox="[-.\d]+ [-.\d]+ ([.\d]+) [.\d]+"', svg)
    return float(found[1]) if found else 0.0


def attachments(resources: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the files to be attached as ``name``, ``content``, ``mime`` and ``description``.

    Raises
    ------
    BriefError
        When a file's bytes are not UTF-8 text.
    """
    files = dict(resources.get("attachments") or {})
    if resources.get("results_json"):
        files.setdefault(
            "results.json", (resources["results_json"], "application/json", "All named results and tables")
        )
    made = []
    for name, (content, mime, description) in files.items():
        try:
            text = content if isinstance(content, str) else bytes(content).decode("utf-8")
        except UnicodeDecodeError as error:
            raise BriefError(
                f"attachment {name} is not UTF-8 text (byte {error.start}).",
                where="PDF",
                remedy="Attach text files only.",
            ) from error
        made.append({"name": name, "content": text, "mime": mime, "description": description})
    return made


def printable(text: str, fonts: Sequence[Path] = (style.FONTS,)) -> str:
    """Return `text` with a box in place of each character the typefaces lack.

    PDF/A forbids a glyph that cannot be shown, and one such character must not stop a publication. The page
    and the attached results keep the character as it is.
    """
    covered = frozenset().union(*map(style.covered, fonts))
    missing = {ord(character) for character in set(text) - {"\n", "\t", ENGLISH, END}} - covered
    return text.translate(dict.fromkeys(missing, "\u25a1"))
