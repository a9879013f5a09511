"""Figures as SVG text: the same bytes for the same picture."""

from __future__ import annotations

import io
import re
import warnings

from matplotlib.figure import Figure

from analysis.chapter.style import house_style
from analysis.text import for_xml

_TAG = re.compile(r"<[^>]*>")  # matplotlib escapes < in texts, and > in attributes
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_BETWEEN_TAGS = re.compile(r">\s+<")
_GEOMETRY = re.compile(r'\b(?:d|x|y|width|height|points|transform)="[^"]*"')
_LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")
_HASHED_ID = re.compile(r'\bid="([a-z][0-9a-f]{10})"')


def svg_of(figure: Figure) -> str:
    """Return a figure as SVG text, the same bytes for the same picture.

    The layout solver leaves noise in the last bits of a position, and ids are hashes of positions. So
    positions are rounded to a hundredth of a point and ids numbered in the order they come. That concerns
    tags only: a text that looks like an attribute stays as it is.
    """
    stream = io.StringIO()
    with house_style(), warnings.catch_warnings():  # text stays text
        # What the typeface lacks is shown in another; the warning would name this machine's paths.
        warnings.filterwarnings("ignore", "Glyph .* missing from font", UserWarning)
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    text = _BETWEEN_TAGS.sub("><", _COMMENT.sub("", for_xml(stream.getvalue())))
    hashed = dict.fromkeys(name for tag in _TAG.findall(text) for name in _HASHED_ID.findall(tag))
    names = {name: f"{name[0]}{number}" for number, name in enumerate(hashed, start=1)}
    known = re.compile("|".join(names) or "(?!)")

    def settled(tag: re.Match[str]) -> str:
        rounded = _GEOMETRY.sub(lambda found: _LONG_NUMBER.sub(_rounded, found.group(0)), tag.group(0))
        return known.sub(lambda found: names[found.group(0)], rounded)

    return _TAG.sub(settled, text)


def _rounded(number: re.Match[str]) -> str:
    return f"{round(float(number.group(0)), 2) + 0.0:g}"
