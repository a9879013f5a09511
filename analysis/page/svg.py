"""Pictures inside the page: ids made unique, colours tied to the page's own, a name and a description."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from analysis.chapter import style
from analysis.page.svg_paths import lighten

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_DECLARED = re.compile(r'(?: xmlns(?::xlink)?="[^"]*")+')  # inside a page an SVG element needs no namespace
_BETWEEN = re.compile(r" ?([MLHVCSQTAZ]) ?")

ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)


class Styles:
    """The styles of all pictures of a page, each written once: `css` holds a class for each."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self.shared = False  # whether the rules for all marks, which each picture brings, stand in the page

    def name(self, style: str) -> str:
        """Return the class of a style; the first time it is met it gets one, with a letter no table uses."""
        return self._names.setdefault(style, f"v{len(self._names) + 1}")

    @property
    def css(self) -> str:
        """The rules of all classes named so far."""
        return "".join(f".{name}{{{style}}}" for style, name in self._names.items())


def inline(svg: str, name: str, *, named_by: str, details: str, styles: Styles) -> str:
    """Return an SVG file's text as an element to stand in a page.

    Parameters
    ----------
    svg : str
        A picture in the light colours of the house style.
    name : str
        Unique within the page; prefixes every id.
    named_by : str
        Id of the element of the page that says what the picture shows: its finding, read aloud in its place.
    details : str
        Id of the element of the page that holds the long description, which a reader can step through.
    styles : Styles
        Of the page; an element's style moves there, and the element names its class.
    """
    root = ElementTree.fromstring(svg)
    for metadata in root.findall(f"{{{SVG}}}metadata"):
        root.remove(metadata)
    _slim(root)
    lighten(root)
    if styles.shared:
        _drop_rules(root)
    styles.shared = True
    prefix = re.sub(r"[^a-z0-9]+", "-", name.lower())
    for element in root.iter():
        _prefix_ids(element, prefix)
        for attribute in ("style", "fill", "stroke"):
            if attribute in element.attrib:
                element.set(attribute, _COLOUR.sub(_property, element.attrib[attribute]))
        if element.get("style"):
            element.set("class", styles.name(element.attrib.pop("style")))
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    root.set("role", "img")
    root.set("aria-labelledby", named_by)
    root.set("aria-details", details)
    text = ElementTree.tostring(root, encoding="unicode")
    return _DECLARED.sub("", text, count=1).replace(" />", "/>")


def _drop_rules(root: ElementTree.Element) -> None:
    """Take out a picture's rules for all marks: those of the first picture hold in the whole page."""
    for parent in list(root):
        if parent.tag == f"{{{SVG}}}defs" and [child.tag for child in parent] == [f"{{{SVG}}}style"]:
            root.remove(parent)


def _slim(root: ElementTree.Element) -> None:
    """Take out what the drawing program writes and no reader meets: ids nobody names, groups of nothing."""
    named = {
        name
        for element in root.iter()
        for attribute, value in element.attrib.items()
        if attribute != "id"
        for name in [*_REFERENCE.findall(value), *([value[1:]] if value.startswith("#") else [])]
    }
    for element in root.iter():
        if element.get("id", "") not in named:
            element.attrib.pop("id", None)
        if "d" in element.attrib:
            element.set("d", _BETWEEN.sub(r"\1", " ".join(element.attrib["d"].split())))
        if "style" in element.attrib:
            element.set("style", element.attrib["style"].replace(": ", ":").replace("; ", ";"))
        if element.get("transform", "").startswith("rotate(-0 "):
            element.attrib.pop("transform")
    _unwrap(root)


def _unwrap(parent: ElementTree.Element) -> None:
    """Put the children of groups that say nothing in their place."""
    children = []
    for child in list(parent):
        _unwrap(child)
        bare = child.tag == f"{{{SVG}}}g" and not child.attrib
        children += list(child) if bare else [child]
        child.tail = None
        if bare or child.tag == f"{{{SVG}}}g":
            child.text = None
    parent[:] = children


def _prefix_ids(element: ElementTree.Element, prefix: str) -> None:
    for attribute, value in list(element.attrib.items()):
        if attribute == "id":
            element.set(attribute, f"{prefix}-{value}")
        elif attribute in ("href", f"{{{XLINK}}}href") and value.startswith("#"):
            del element.attrib[attribute]
            element.set("href", f"#{prefix}-{value[1:]}")  # the page knows it without a namespace
        elif "url(#" in value:
            element.set(attribute, _REFERENCE.sub(rf"url(#{prefix}-\1)", value))


def _property(match: re.Match[str]) -> str:
    """Return a colour as the page's property of its name, so that it follows light and dark."""
    colour = match.group(0).lower()
    name = style.NAMES.get(colour)
    return f"var(--{name})" if name else colour
