"""The files of one brief: joined notebook, page, PDF and results, written from executed chapters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from analysis.chapter.blocks import blocks_of, tables_of, to_json
from analysis.chapter.released import RESULTS
from analysis.page import bibliography, csv_text, jsonld, named_results
from analysis.page.bibliography import Source
from analysis.page.content import as_json
from analysis.page.document import document, join
from analysis.page.front_matter import FrontMatter
from analysis.page.html import PageExporter
from analysis.page.pdf import PdfExporter
from analysis.page.press import Press
from analysis.page.reuse import PAGE

Step = Callable[[str], None]

PDF, NOTEBOOK = "brief.pdf", "brief.ipynb"
DESCRIPTION = (
    "Measures of the arrangement on fentanyl between China and the United States, from public data: "
    "controls, trade, seizures, deaths, tariffs, commitments and enforcement, each figure with its source "
    "and vintage."
)


def render(
    chapters: Mapping[str, NotebookNode],
    content: Mapping[str, Any],
    folder: Path,
    press: Press,
    *,
    companions: Sequence[tuple[str, str]] = (),
    languages: Sequence[tuple[str, str, str]] = (),
    faces: str = "",
    licence: str = "",
    sources: Sequence[Source] = (),
    glossary: Mapping[str, str] | None = None,
    step: Step = lambda text: None,
) -> None:
    """Write ``results.json``, ``brief.ipynb`` and ``brief.html`` into `folder`; the press sets ``brief.pdf``.

    Parameters
    ----------
    chapters : mapping of str to notebook
        Executed chapters in reading order.
    content : mapping
        What ``results.json`` holds, front matter included.
    press : Press
        Is finished by the caller.
    companions : sequence of (address, label)
        Files that will stand beside the page, for its list of data and formats.
    languages : sequence of (tag, name, address)
        Page one in other languages, which will stand there, too.
    faces : str
        Rules of the typefaces that their names need.
    licence : str
        Web address of the brief's licence; blank where none is stated.
    sources, glossary
        As `analysis.page.bibliography` and `analysis.page.glossary` found them.
    step : callable
        Told of each step.
    """
    joined = joined_of(chapters, content, sources, glossary)
    text = as_json(content)
    (folder / RESULTS).write_text(text, encoding="utf-8")
    nbformat.write(joined, folder / NOTEBOOK)
    step("setting the page")
    described = jsonld.dataset(
        FrontMatter.from_dict(content["release"]),
        title=document(joined)["title"],
        description=DESCRIPTION,
        licence=licence,
        files=[address for address, _ in companions if not address.startswith("..")],
    )
    exporters: tuple[Any, Any] = (PageExporter, PdfExporter)
    set_page, set_pdf = (exporter() for exporter in exporters)
    carried = {"attachments": attachments(joined, text, content, sources)}
    press.put(folder / PDF, lambda: set_pdf.from_notebook_node(joined, carried)[0])
    page, _ = set_page.from_notebook_node(
        joined, {"jsonld": described, "companions": companions, "languages": languages, "faces": faces}
    )
    (folder / PAGE).write_text(page, encoding="utf-8")


def joined_of(
    chapters: Mapping[str, NotebookNode],
    content: Mapping[str, Any],
    sources: Sequence[Source] = (),
    glossary: Mapping[str, str] | None = None,
) -> NotebookNode:
    """Return the chapters as one notebook with all that page and PDF say besides; see `render`."""
    joined = join(chapters, content["parameters"])
    joined.metadata["brief"] |= {
        "release": content["release"],
        "sources": bibliography.groups(sources),
        "glossary": dict(glossary or {}),
    }
    return joined


def attachments(
    joined: NotebookNode, results: str, content: Mapping[str, Any], sources: Sequence[Source]
) -> dict[str, tuple[str, str, str]]:
    """Return the files the PDF carries: name to text, media type and description."""
    files = {RESULTS: (results, "application/json", "All named results and tables of this brief")}
    for name, title, overview in (
        (named_results.FILE_NAME, named_results.TITLE, named_results.table(content)),
        (bibliography.FILE_NAME, bibliography.TITLE, bibliography.table(sources)),
    ):
        files[name] = (csv_text.as_csv(overview), "text/csv", title)
    for table in tables_of(blocks_of(joined)):
        described = f"{table.caption}. {table.note}" if table.note else table.caption
        files[f"{table.name}.csv"] = (csv_text.as_csv(to_json(table)), "text/csv", described)
    return files
