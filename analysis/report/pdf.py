"""The PDF: an nbconvert exporter through Typst, PDF/A-3a and PDF/UA-1 at once, the results attached.

The document reaches Typst as JSON and is set by the template from plain strings: nothing in the data can
become a Typst command.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import typst
from nbconvert.exporters import Exporter
from nbformat import NotebookNode

from analysis.errors import BriefError
from analysis.report import style
from analysis.report.document import document
from analysis.report.html import TEMPLATES
from analysis.report.wording import CHANGE_SCALE, day

STANDARDS = ["a-3a", "ua-1"]


class PdfExporter(Exporter):
    """Turns a joined notebook into the brief's PDF. ``resources["results_json"]`` is attached to it."""

    file_extension = ".pdf"
    output_mimetype = "application/pdf"

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[bytes, dict[str, Any]]:
        """Return the PDF's bytes and the resources; the same notebook gives the same bytes.

        Raises
        ------
        BriefError
            When Typst refuses the document, with its message.
        """
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        tree = document(nb)
        as_of = dt.date.fromisoformat(tree["as_of"])
        tree |= {
            "day": day(as_of),
            "change_scale": [[str(bound), more, less] for bound, more, less in CHANGE_SCALE],
            # In ASCII the attachment stays whole, whatever the typeface can show.
            "results_json": json.dumps(json.loads(resources["results_json"]), indent=1)
            if "results_json" in resources
            else "",
        }
        try:
            content = typst.compile(
                (TEMPLATES / "pdf" / "brief.typ").read_bytes(),
                format="pdf",
                font_paths=[str(style.FONTS)],
                ignore_system_fonts=True,  # the same bytes on every machine
                sys_inputs={"document": printable(json.dumps(tree, ensure_ascii=False))},
                pdf_standards=STANDARDS,
                timestamp=dt.datetime(as_of.year, as_of.month, as_of.day, tzinfo=dt.UTC),
            )
        except typst.TypstError as error:
            raise BriefError(
                f"Typst refused the document: {error.message}.",
                where="PDF",
                remedy="; ".join(error.hints) or "See analysis/report/templates/pdf/brief.typ.",
            ) from error
        return content, resources


def printable(text: str) -> str:
    """Return `text` with a box in place of each character the typeface lacks.

    PDF/A forbids a glyph that cannot be shown, and one such character must not stop a publication. The page
    and the attached results keep the character as it is.
    """
    covered = style.covered()
    return "".join(
        character if ord(character) in covered or character in "\n\t" else "\u25a1" for character in text
    )
