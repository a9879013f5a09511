"""The page: an nbconvert exporter with the project's own template. One file, no script, no request."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2
import mistune
from markupsafe import Markup
from nbconvert.exporters.templateexporter import TemplateExporter
from nbformat import NotebookNode
from traitlets import default

from analysis.chapter import style
from analysis.chapter.wording import CHANGE_SCALE
from analysis.errors import DataRefused
from analysis.page import svg
from analysis.page.csv_text import as_csv
from analysis.page.document import document
from analysis.page.reuse import exhibits
from analysis.writing import day

TEMPLATES = Path(__file__).parent / "templates"
MOST_COLUMNS = 20  # of a table; the stylesheet has a rule for each
CSV_ADDRESS = "data:text/csv;charset=utf-8,"
_PLAIN = " ,;:/?=()*+!@$|"  # needs no code in such an address; all else but letters, digits and -._~ has one

# mistune escapes raw HTML in prose; nothing a source says can become markup.
_prose = mistune.HTMLRenderer(escape=True)


class PageExporter(TemplateExporter):
    """Turns a joined notebook into the brief's page.

    Of the resources it reads ``jsonld`` (text of a JSON-LD document, to stand in the head) and ``companions``
    (pairs of a relative address and a label: the files beside the page). Both may be left out.
    """

    file_extension = ".html"
    output_mimetype = "text/html"

    @default("template_name")
    def _template_name_default(self) -> str:
        return "page"

    @default("template_file")
    def _template_file_default(self) -> str:
        return "page.html.j2"

    @default("extra_template_basedirs")
    def _extra_template_basedirs_default(self) -> list[str]:
        return [str(TEMPLATES)]

    def _create_environment(self) -> jinja2.Environment:
        environment: jinja2.Environment = super()._create_environment()  # type: ignore[no-untyped-call]
        environment.autoescape = True
        environment.trim_blocks = environment.lstrip_blocks = True
        environment.undefined = jinja2.StrictUndefined
        environment.filters |= {"prose": prose, "csv_link": csv_link, "day": day}
        environment.filters["numeric_columns"] = numeric_columns
        return environment

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page's text and the resources, as every nbconvert exporter does."""
        resources = self._init_resources(resources or {})  # type: ignore[no-untyped-call]
        tree = document(nb)
        styles = svg.Styles()
        for number, figure in enumerate(one for one in exhibits(tree["sections"]) if one["kind"] == "figure"):
            figure["picture"] = picture(figure, f"p{number}", styles)
        resources["document"] = tree
        resources["css"] = Markup(stylesheet() + styles.css)
        resources["jsonld"] = json_for_script(resources["jsonld"] or "")
        resources["companions"] = list(resources["companions"] or [])
        resources["change_scale"] = CHANGE_SCALE
        page: tuple[str, dict[str, Any]] = super().from_notebook_node(nb, resources, **kwargs)
        return page


def prose(token: dict[str, Any]) -> Markup:
    """Return one block of markdown tokens as HTML."""
    return Markup(_prose.render_tokens([token], mistune.core.BlockState()))


def picture(figure: Mapping[str, Any], name: str, styles: svg.Styles) -> Markup:
    """Return a figure's picture as an inline SVG element; `name` prefixes its ids."""
    return Markup(
        svg.inline(
            figure["svg"],
            name,
            title=figure["subtitle"],
            described_by=f"{figure['name']}-long",
            styles=styles,
        )
    )


def numeric_columns(table: Mapping[str, Any]) -> Markup:
    """Return the class attribute of a table: ``n3`` where its third column holds numbers; blank if none."""
    places = [place for place, column in enumerate(table["columns"], start=1) if column["numeric"]]
    if places and places[-1] > MOST_COLUMNS:
        raise DataRefused(
            f"table {table['name']} has {places[-1]} columns.", remedy=f"Show at most {MOST_COLUMNS}."
        )
    return Markup(f' class="{" ".join(f"n{place}" for place in places)}"' if places else "")


def csv_link(table: Mapping[str, Any]) -> str:
    """Return the raw values of a table as an address that downloads them as CSV."""
    return CSV_ADDRESS + quote(as_csv(table), safe=_PLAIN)


def json_for_script(text: str) -> Markup:
    """Return JSON text that cannot end the script element it stands in, whatever its strings hold."""
    escapes = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
    return Markup("".join(escapes.get(character, character) for character in text))


def stylesheet() -> str:
    """Return the stylesheet all pages share: typeface, colours of both schemes, layout."""
    faces = "".join(
        _font_face(f"Inter-{name}.woff2", slant, weight)
        for name, slant, weight in (
            ("Regular", "normal", 400),
            ("SemiBold", "normal", 600),
            ("Italic", "italic", 400),
        )
    )
    light = ";".join(f"--{name}:{colour}" for colour, name in style.NAMES.items())
    dark = ";".join(f"--{name}:{style.DARK[colour]}" for colour, name in style.NAMES.items())
    colours = (
        f":root{{color-scheme:light dark;{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"@media print{{:root{{color-scheme:light;{light}}}}}"
    )
    numeric = ",".join(f".n{place} :where(tr>:nth-child({place}))" for place in range(1, MOST_COLUMNS + 1))
    layout = (TEMPLATES / "page" / "page.css").read_text(encoding="utf-8")
    return faces + colours + layout.replace("{numeric}", numeric)


def _font_face(file: str, slant: str, weight: int) -> str:
    encoded = base64.b64encode((style.FONTS / file).read_bytes()).decode()
    source = f"url(data:font/woff2;base64,{encoded}) format('woff2')"
    return f"@font-face{{font-family:Inter;font-style:{slant};font-weight:{weight};src:{source}}}"
