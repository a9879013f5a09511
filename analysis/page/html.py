"""The page: an nbconvert exporter with the project's own template. One file, no request, one script."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
import mistune
from markupsafe import Markup, escape
from nbconvert.exporters.templateexporter import TemplateExporter
from nbformat import NotebookNode
from nbformat.v4 import new_notebook
from traitlets import default

from analysis.chapter import style
from analysis.page import svg, tables, trends
from analysis.page.document import document
from analysis.page.own_words import change_scale, counted, own_words
from analysis.page.reuse import exhibits
from analysis.page.voice import END, ENGLISH, IN_ENGLISH, unmarked
from analysis.writing import day

TEMPLATES = Path(__file__).parent / "templates"
_STOP = re.compile(r"(?<=[a-z0-9)%”]\.) (?=[A-Za-z“])|(?<=[。？！])(?=.)")  # between two sentences
_BOX = re.compile(r'viewBox="([-0-9. ]+)"')
_FOREIGN = re.compile(f"{ENGLISH}([^{ENGLISH}{END}]*){END}")
_STEP, _OPENING = re.compile("(?<=;) |(?<=；)(?=.)"), re.compile("(?<=:) |(?<=：)(?=.)")
_FEWEST_STEPS = 3  # parts of a sentence, between semicolons, that are a list

# mistune escapes raw HTML in prose; nothing a source says can become markup.
_prose = mistune.HTMLRenderer(escape=True)


class PageExporter(TemplateExporter):
    """Turns a joined notebook into the brief's page.

    Of the resources it reads ``jsonld`` (text of a JSON-LD document, to stand in the head), ``companions``
    (pairs of a relative address and a label: the files beside the page) and ``languages`` (tag, own name and
    address of the brief in others), with ``faces`` (rules of the typefaces that those names need).
    ``document`` and ``voice`` are given where the tree is made and says its words in another language, and
    ``pdf``, the file beside it. All may be left out.
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
        environment.filters |= {"prose": prose, "day": day, "lines": lines, "proportions": proportions}
        environment.filters |= {"counted": counted, "unmarked": unmarked}
        environment.finalize = foreign
        environment.filters |= {"layout": tables.layout, "labels": tables.labels, "filters": tables.filters}
        return environment

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page's text and the resources, as every nbconvert exporter does."""
        resources = self._init_resources(resources or {})  # type: ignore[no-untyped-call]
        tree = resources["document"] or document(nb)
        voice = resources["voice"] or IN_ENGLISH
        styles = svg.Styles()
        for number, figure in enumerate(one for one in exhibits(tree["sections"]) if one["kind"] == "figure"):
            figure["picture"] = picture(figure, figure["svg"], f"p{number}", styles)
            narrow = figure.get("narrow")
            figure["small"] = picture(figure, narrow, f"q{number}", styles) if narrow else ""
            figure.setdefault("keys", [])
        trends.add(tree["sections"], voice)
        resources |= {"document": tree, "voice": voice, "day": voice.day(tree["as_of"])}
        resources["pdf"] = resources["pdf"] or "brief.pdf"
        resources["css"] = Markup(str(resources["faces"] or "") + stylesheet() + styles.css)
        resources["languages"] = list(resources["languages"] or [])
        resources["script"] = Markup(script())
        resources["script_hash"] = script_hash()
        resources["jsonld"] = json_for_script(resources["jsonld"] or "")
        resources["companions"] = list(resources["companions"] or [])
        said = {english: unmarked(voice.say(english)) for english in own_words("page/page.js")}
        resources["words"] = json.dumps(said, ensure_ascii=False) if voice != IN_ENGLISH else ""
        resources["change_scale"] = change_scale(voice)
        # The tree is all that the template reads.
        page: tuple[str, dict[str, Any]] = super().from_notebook_node(new_notebook(), resources, **kwargs)
        return page

    def _preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Return both as they are: nbconvert would copy the tree for preprocessors that find nothing."""
        return nb, resources


def foreign(value: object) -> object:
    """Return a value with what stands in English in another language marked up as such."""
    if not isinstance(value, str) or ENGLISH not in value:
        return value
    return Markup(unmarked(_FOREIGN.sub(r'<span lang="en">\1</span>', str(escape(value)))))


def prose(token: dict[str, Any]) -> Markup:
    """Return one block of markdown tokens as HTML."""
    return Markup(_prose.render_tokens([token], mistune.core.BlockState()))


def picture(figure: Mapping[str, Any], drawing: str, name: str, styles: svg.Styles) -> Markup:
    """Return a drawing of a figure as an inline SVG element; `name` prefixes its ids."""
    about = figure["name"]
    return Markup(
        svg.inline(drawing, name, named_by=f"{about}-finding", details=f"{about}-long", styles=styles)
    )


def proportions(drawing: str) -> str:
    """Return width over height of an SVG element: the page keeps its place until the drawing is painted."""
    _, _, width, height = _BOX.findall(drawing)[0].split()
    return f"{width}/{height}"


def lines(description: str) -> list[str]:
    """Return a picture's description in steps: its sentences, and each value of one that lists them."""
    found = []
    for sentence in _STOP.split(description):
        parts = _STEP.split(sentence)
        if len(parts) < _FEWEST_STEPS:
            found.append(sentence)
            continue
        found += [*_OPENING.split(parts[0], maxsplit=1), *parts[1:]]
    return found


def script() -> str:
    """Return the page's one script: reading aids, and no word or figure of the brief."""
    return (TEMPLATES / "page" / "page.js").read_text(encoding="utf-8").strip()


def script_hash() -> str:
    """Return what the page's policy names the script by: its SHA-256 in base64."""
    return base64.b64encode(hashlib.sha256(script().encode()).digest()).decode()


def json_for_script(text: str) -> Markup:
    """Return JSON text that cannot end the script element it stands in, whatever its strings hold."""
    escapes = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
    return Markup("".join(escapes.get(character, character) for character in text))


def stylesheet() -> str:
    """Return the stylesheet all pages share: typeface, colours of both schemes, layout."""
    layout, cards = (
        (TEMPLATES / "page" / name).read_text(encoding="utf-8") for name in ("page.css", "cards.css")
    )
    by_width = "".join(
        f"@media screen{{@container (max-width:{below - 0.01}rem){{{cards.replace('TABLE', f'.{name}')}}}}}"
        for name, (_, below) in tables.CARDS.items()
    )
    return base() + layout + tables.rules() + by_width


def base() -> str:
    """Return the rules of typeface and colours, of both schemes."""
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
    return faces + colours


def _font_face(file: str, slant: str, weight: int) -> str:
    encoded = base64.b64encode((style.FONTS / file).read_bytes()).decode()
    source = f"url(data:font/woff2;base64,{encoded}) format('woff2')"
    return f"@font-face{{font-family:Inter;font-style:{slant};font-weight:{weight};src:{source}}}"
