"""A drawing as an element of a notebook's output: ids of its own, colours that follow a dark theme."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
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
_STYLE = re.compile(r'\bstyle="([^"]*)"')
_GROUP = re.compile(r"<g>((?:(?!</?g[ >]).)*)</g>", re.S)
_LEVEL = re.compile(r' transform="rotate\(-?0 [^)]*\)"')  # a text that stands level
_PLACED = re.compile(r'\b[xy]="[^"]*"')
_TAG = re.compile(r"<[^>]*>")
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
    prefix = f"m{hashlib.sha256(svg.encode()).hexdigest()[:4]}"
    text = _RULES.sub("", _METADATA.sub("", _PROLOGUE.sub("", svg)))
    used = {name for start, name in _ID.findall(text) if not start.startswith("id")}

    def own(found: re.Match[str]) -> str:
        start, name = found.groups()
        return f"{start}{prefix}{name}" if name in used else f"{start}{name}"

    text = _ID.sub(own, text)
    text = re.sub(r' id="(?!' + prefix + r')[^"]*"', "", text)
    text = _ATTRIBUTE.sub(lambda found: _COLOUR.sub(_themed, found.group(0)), text)
    text, rules = _classes(text.replace("'Inter'", "Inter,sans-serif"), prefix)
    text = _PLACED.sub(_in_tenths, _LEVEL.sub("", text))
    text = _ungrouped(_PATH.sub(_shortened, _BREAKS.sub(" ", text)).replace("xlink:href", "href"))
    drawn = (
        f'<svg viewBox="{{}}" role="img" aria-label="{_quoted(alt)}" '
        'style="width:100%;max-width:760px;height:auto;stroke-linejoin:round;stroke-linecap:butt">'
    )
    text = _OPENING.sub(lambda found: drawn.format(found.group(1)) + rules, text, count=1)
    # A notebook's file writes each double quote as two letters.
    return f"{STYLE}<div class='mbfig'>{_TAG.sub(_single_quoted, text)}</div>"


def _classes(text: str, prefix: str) -> tuple[str, str]:
    """Return a drawing that names each repeated style by a class, and the rules of the classes."""
    counted = Counter(_STYLE.findall(text))
    names = {rule: f"{prefix}{number}" for number, rule in enumerate(counted) if counted[rule] > 1}

    def named(found: re.Match[str]) -> str:
        rule = found.group(1)
        return f'class="{names[rule]}"' if rule in names else found.group(0)

    rules = "".join(f".{name}{{{rule}}}" for rule, name in names.items())
    return _STYLE.sub(named, text), f"<style>{rules}</style>"


def _ungrouped(text: str) -> str:
    """Return a drawing without groups that say nothing of what they hold."""
    found = 1
    while found:
        text, found = _GROUP.subn(r"\1", text)
    return text


def _single_quoted(tag: re.Match[str]) -> str:
    text = tag.group(0)
    return text if "'" in text else text.replace('"', "'")


def _shortened(path: re.Match[str]) -> str:
    """Return the course of a line in tenths of a point, with no more spaces than it needs."""
    return _COMMAND.sub(r"\1", _in_tenths(path))


def _in_tenths(attribute: re.Match[str]) -> str:
    return _HUNDREDTHS.sub(
        lambda found: f"{float(found.group(0)):.1f}".removesuffix(".0"), attribute.group(0)
    )


def _themed(found: re.Match[str]) -> str:
    """Return a colour of the house as a property that a dark theme sets otherwise."""
    name = style.NAMES.get(found.group(0))
    return f"var(--mb-{name},{found.group(0)})" if name else found.group(0)


def _quoted(text: str) -> str:
    return escape(text, quote=True).replace("{", "{{").replace("}", "}}")
