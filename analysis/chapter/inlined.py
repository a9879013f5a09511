"""A drawing as an element of a notebook's output: ids of its own, colours that follow a dark theme."""

from __future__ import annotations

import hashlib
import re
from html import escape

from analysis.chapter import style

_PROLOGUE = re.compile(r"\A.*?(?=<svg\b)", re.S)
_METADATA = re.compile(r"<metadata>.*?</metadata>", re.S)
_RULES = re.compile(r"<defs><style\b.*?</style></defs>", re.S)
_ID = re.compile(r'(\bid="|url\(#|href="#)([^")]+)')
_ATTRIBUTE = re.compile(r'\b(style|fill|stroke)="[^"]*"')
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_OPENING = re.compile(r'<svg\b[^>]*?viewBox="([^"]+)"[^>]*>')
_BREAKS = re.compile(r" ?\n")
_PATH = re.compile(r'\bd="[^"]*"')
_COMMAND = re.compile(r" ?([MLHVCSQTAZz]) ?")
_HUNDREDTHS = re.compile(r"-?\d+\.\d\d\b")
# How JupyterLab, and VS Code, say that their theme is dark.
_DARK_THEMES = '[data-jp-theme-light="false"] .mbfig,.vscode-dark .mbfig'
_DARK = ";".join(f"--mb-{style.NAMES[light]}:{dark}" for light, dark in style.DARK.items())
STYLE = f"<style>{_DARK_THEMES}{{{_DARK}}}</style>"


def inlined(svg: str, alt: str) -> str:
    """Return an SVG file's text as an element, with the description a reader hears in its place.

    Parameters
    ----------
    svg : str
        A picture in the light colours of the house style, as `analysis.chapter.pictures.svg_of` returns it.
    alt : str
        What is seen.
    """
    prefix = f"m{hashlib.sha256(svg.encode()).hexdigest()[:6]}"
    text = _RULES.sub("", _METADATA.sub("", _PROLOGUE.sub("", svg)))
    used = {name for start, name in _ID.findall(text) if not start.startswith("id")}

    def own(found: re.Match[str]) -> str:
        start, name = found.groups()
        return f"{start}{prefix}{name}" if name in used else f"{start}{name}"

    text = _ID.sub(own, text)
    text = re.sub(r' id="(?!' + prefix + r')[^"]*"', "", text)
    text = _ATTRIBUTE.sub(lambda found: _COLOUR.sub(_themed, found.group(0)), text)
    text = _PATH.sub(_shortened, _BREAKS.sub(" ", text)).replace("'Inter'", "Inter,sans-serif")
    drawn = (
        f'<svg viewBox="\\1" role="img" aria-label="{_quoted(alt)}" xmlns="http://www.w3.org/2000/svg" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" '
        'style="width:100%;max-width:760px;height:auto;stroke-linejoin:round;stroke-linecap:butt">'
    )
    return f'{STYLE}<div class="mbfig">{_OPENING.sub(drawn, text, count=1)}</div>'


def _shortened(path: re.Match[str]) -> str:
    """Return the course of a line in tenths of a point, with no more spaces than it needs."""
    tenths = _HUNDREDTHS.sub(lambda found: f"{float(found.group(0)):.1f}".removesuffix(".0"), path.group(0))
    return _COMMAND.sub(r"\1", tenths)


def _themed(found: re.Match[str]) -> str:
    """Return a colour of the house as a property that a dark theme sets otherwise."""
    name = style.NAMES.get(found.group(0))
    return f"var(--mb-{name},{found.group(0)})" if name else found.group(0)


def _quoted(text: str) -> str:
    return escape(text, quote=True).replace("\\", "\\\\")
