"""The brief's formats under the names that ``jupyter nbconvert --to`` and JupyterLab look for.

``brief-html``, ``brief-pdf``, ``brief-slides`` and ``brief-docx`` are entry points of nbconvert. JupyterLab
lists them under File, Save and Export Notebook As, by names with an underscore: Jupyter Server has no address
for a name with a hyphen. Each takes one executed notebook, a chapter or that of a release, and gives one file
that needs nothing beside it. With ``--execute`` the notebook is run first, in its own folder.
"""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbformat import NotebookNode
from traitlets import default

from analysis.chapter.blocks import blocks_of, tables_of, to_json
from analysis.chapter.released import RESULTS
from analysis.page import alone, bibliography, csv_text, named_results, slides, word
from analysis.page.content import as_json
from analysis.page.document import document
from analysis.page.html import PageExporter

_BESIDE = re.compile(r'(?P<mark>(?:download="[^"]*" )?)href="(?P<path>[a-z0-9_./]+\.(?:csv|json))"')
_TYPES = {".csv": "text/csv", ".json": "application/json"}


class _Alone(Exporter):
    """What the exporters share: run the preprocessors once, then set the document that comes of it."""

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Return the file's content and the resources, as every nbconvert exporter does.

        Raises
        ------
        ChapterFailed
            When the notebook has no outputs to set.
        """
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        folder = resources.get("metadata", {}).get("path") or ""
        joined = alone.whole(nb, Path(folder) if folder else None)
        return self.made(joined), resources

    def made(self, joined: NotebookNode) -> Any:
        """Return the file's content: text, or bytes of a format that is none."""
        raise NotImplementedError


class BriefHtml(_Alone):
    """One chapter, or the whole brief, as the page: its data are inside, as downloads."""

    export_from_notebook = "Brief, page (HTML)"
    file_extension = ".html"
    output_mimetype = "text/html"

    def made(self, joined: NotebookNode) -> str:
        """Return the page."""
        setter: Any = PageExporter
        page, _ = setter().from_notebook_node(joined, {"alone": True})
        return with_data(page, files(joined))


class BriefPdf(_Alone):
    """One chapter, or the whole brief, as the PDF, its data attached."""

    export_from_notebook = "Brief, PDF"
    file_extension = ".pdf"
    output_mimetype = "application/pdf"

    def made(self, joined: NotebookNode) -> bytes:
        """Return the PDF."""
        from analysis.page.pdf import PdfExporter  # Typst, which the other formats do without
        from analysis.page.rendering import attachments

        setter: Any = PdfExporter
        content = alone.content(joined)
        attached = attachments(joined, as_json(content), content, ())
        pdf, _ = setter().from_notebook_node(joined, {"attachments": attached})
        made: bytes = pdf
        return made


class BriefSlides(_Alone):
    """One chapter, or the whole brief, as slides: each shows one finding."""

    export_from_notebook = "Brief, slides (HTML)"
    file_extension = ".slides.html"
    output_mimetype = "text/html"

    def made(self, joined: NotebookNode) -> str:
        """Return the slides, one page of HTML."""
        return slides.page(document(joined))


class BriefWord(_Alone):
    """One chapter, or the whole brief, as a Word document."""

    export_from_notebook = "Brief, Word document"
    file_extension = ".docx"
    output_mimetype = word.MEDIA_TYPE

    def made(self, joined: NotebookNode) -> bytes:
        """Return the document's bytes."""
        return word.written(document(joined))


class _OnCommandLine(_Alone):
    """What a server leaves out of its list, for it could not serve it by this name."""

    @default("enabled")
    def _enabled_default(self) -> bool:
        server = sys.modules.get("jupyter_server.serverapp")
        return server is None or not server.ServerApp.initialized()


class CommandHtml(_OnCommandLine, BriefHtml):
    """`BriefHtml` by the name that is written on a command line."""


class CommandPdf(_OnCommandLine, BriefPdf):
    """`BriefPdf` by the name that is written on a command line."""


class CommandSlides(_OnCommandLine, BriefSlides):
    """`BriefSlides` by the name that is written on a command line."""


class CommandWord(_OnCommandLine, BriefWord):
    """`BriefWord` by the name that is written on a command line."""


def files(joined: NotebookNode) -> dict[str, str]:
    """Return the files that a page of this notebook leads to, by their relative address, as text."""
    content = alone.content(joined)
    found = {
        RESULTS: as_json(content),
        named_results.FILE_NAME: csv_text.as_csv(named_results.table(content)),
    }
    found[bibliography.FILE_NAME] = csv_text.as_csv(_sources(joined.metadata["brief"].get("sources", ())))
    for table in tables_of(blocks_of(joined)):
        found[f"data/{table.name}.csv"] = csv_text.as_csv(to_json(table))
    return found


def with_data(page: str, beside: dict[str, str]) -> str:
    """Return a page whose links to files beside it hold the files themselves, as downloads."""

    def inside(match: re.Match[str]) -> str:
        path = match["path"]
        if path not in beside:
            return match[0]
        encoded = base64.b64encode(beside[path].encode()).decode()
        mark = match["mark"] or f'download="{path}" '
        return f'{mark}href="data:{_TYPES[Path(path).suffix]};base64,{encoded}"'

    return _BESIDE.sub(inside, page)


def _sources(groups: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the sources that a notebook carries as a table of one a row."""
    names = ("title", "address", "published", "read")
    rows = [
        [group["publisher"], *(one[name] for name in names)] for group in groups for one in group["sources"]
    ]
    return {"columns": [{"name": name} for name in ("publisher", *names)], "rows": rows}
