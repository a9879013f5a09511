"""The house style of pictures: one palette, one typeface, and how both change in the dark.

Pictures are drawn in the light colours. `DARK` gives each its dark counterpart; the page swaps them through
custom properties, so a picture is drawn once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

FONTS = Path(__file__).parent / "fonts"
FAMILY = "Inter"

INK, MUTED, GRID, PAPER = "#1b2127", "#59646d", "#dfe4e8", "#ffffff"
BLUE, ORANGE, TEAL, PURPLE, GREY = "#0f427a", "#bd5a10", "#0b3f3b", "#4a1f78", "#8b969f"
SKY, SHADE, BAND = "#7596c0", "#f4efe2", "#c9dcf0"  # SHADE and BAND are ground: no value rests on them alone

SERIES = (BLUE, ORANGE, TEAL, PURPLE, GREY)
# Who -> colour, the same in all pictures.
PARTIES = {"China": BLUE, "United States": ORANGE, "Mexico": TEAL, "India": PURPLE, "Canada": GREY}

# Kind of act or event -> colour and marker, the same in all pictures. Shape tells them apart without colour.
KINDS = {
    "control": (BLUE, "s"),
    "duty": (ORANGE, "D"),
    "meeting": (PURPLE, "o"),
    "case": (TEAL, "^"),
    "term kept": (GREY, "P"),
    "due": (INK, "d"),
    "context": (GREY, "v"),
}

# What touches in some picture: stacked parts, in their order. Each pair stays apart in lightness, for the
# three kinds of colour vision and in grey print; each stands out from the ground.
STACKS = {
    "places": (BLUE, ORANGE, TEAL, GREY),
    "substances": (BLUE, ORANGE, TEAL, SKY, INK, GREY),
    "laws": (ORANGE, BLUE, GREY, PURPLE, SKY),
    "custody": (ORANGE, BLUE, GREY),
    "together": (BLUE, SKY),
}

DARK = {
    INK: "#e8ecef",
    MUTED: "#a9b4bc",
    GRID: "#343c43",
    PAPER: "#14181b",
    BLUE: "#5f9ade",
    ORANGE: "#ffc48a",
    TEAL: "#2fb0a3",
    PURPLE: "#b093dc",
    GREY: "#67727b",
    SKY: "#4a6c95",
    SHADE: "#2b271d",
    BAND: "#24405c",
}
NAMES = {
    INK: "ink",
    MUTED: "muted",
    GRID: "grid",
    PAPER: "paper",
    BLUE: "blue",
    ORANGE: "orange",
    TEAL: "teal",
    PURPLE: "purple",
    GREY: "grey",
    SKY: "sky",
    SHADE: "shade",
    BAND: "band",
}


@dataclass(frozen=True)
class Canvas:
    """How wide a drawing is, in inches, and the keys that stand beneath it in place of long names on it."""

    inches: float
    narrow: bool = False
    keys: list[str] = field(default_factory=list)


WIDE_IN, NARROW_IN = 170 / 25.4, 246 / 72  # the page's width in print; a phone's 328 pixels at 96 an inch
SMALL = 8.3  # points: the smallest text, more than 8 pt in print and 11 pixels on a phone
_SHARED = Canvas(WIDE_IN)  # outside of `drawn`; wide drawings keep no keys
_canvas: ContextVar[Canvas] = ContextVar("canvas", default=_SHARED)

RC: dict[Any, Any] = {
    "font.family": FAMILY,
    "font.size": SMALL,
    "axes.labelsize": SMALL,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": GRID,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "axes.titlesize": SMALL,
    "axes.titleweight": "semibold",
    "axes.titlelocation": "left",
    "axes.titlecolor": INK,
    "grid.color": GRID,
    "grid.linewidth": 0.7,
    "text.color": INK,
    "text.parse_math": False,  # labels come from data: a $ in one is a $
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "xtick.major.size": 3,
    "ytick.major.size": 0,
    "xtick.major.width": 0.8,
    "lines.linewidth": 1.6,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "figure.dpi": 96,
    "svg.fonttype": "none",  # text stays text: it can be searched, read aloud and restyled
    "svg.hashsalt": "metrics-brief",  # the same picture gives the same bytes
    "legend.frameon": False,
}


@cache
def register_fonts() -> None:
    """Make the bundled typeface known to matplotlib."""
    known = {Path(entry.fname).resolve() for entry in font_manager.fontManager.ttflist}
    for path in sorted(FONTS.glob("*.otf")):
        if path.resolve() not in known:
            font_manager.fontManager.addfont(path)


@cache
def covered(folder: Path = FONTS) -> frozenset[int]:
    """Return the code points that the regular typeface in a folder can show."""
    (regular,) = folder.glob("*-Regular.?tf")
    return frozenset(FT2Font(str(regular)).get_charmap())


@contextmanager
def house_style() -> Iterator[None]:
    """Draw inside this context to get the house style; nothing outside it changes."""
    register_fonts()
    with matplotlib.rc_context(RC):
        yield


@contextmanager
def drawn(*, narrow: bool = False) -> Iterator[Canvas]:
    """Draw inside this context at final size: wide for page and print, or `narrow` for a phone."""
    canvas = Canvas(NARROW_IN if narrow else WIDE_IN, narrow)
    token = _canvas.set(canvas)
    try:
        yield canvas
    finally:
        _canvas.reset(token)


def narrow() -> bool:
    """Return whether what is drawn now is for a phone."""
    return _canvas.get().narrow


def width() -> float:
    """Return how wide what is drawn now is, in inches."""
    return _canvas.get().inches


def keyed(text: str) -> str:
    """Return what names a thing on a drawing: the text, or, where narrow, its number in the list beneath."""
    canvas = _canvas.get()
    if not canvas.narrow:
        return text
    if text not in canvas.keys:
        canvas.keys.append(text)
    return str(canvas.keys.index(text) + 1)


def across(panels: int, *, narrow_at_most: int = 1) -> int:
    """Return how many of `panels` stand beside each other."""
    return min(panels, narrow_at_most) if narrow() else panels


def new_figure(height_in: float, rows: int = 1, columns: int = 1, **kwargs: Any) -> tuple[Figure, Any]:
    """Return a figure of the width drawn, kept out of pyplot's registry so that nothing leaks.

    `kwargs` go to ``Figure.subplots``.
    """
    figure = Figure(figsize=(width(), height_in), layout="constrained")
    return figure, figure.subplots(rows, columns, **kwargs)


def new_panels(
    height_in: float, rows: int, *, height_ratios: Sequence[float] | None = None
) -> tuple[Figure, list[Axes]]:
    """Return a figure of the width drawn with panels below each other that share the level axis."""
    figure = Figure(figsize=(width(), height_in), layout="constrained")
    panels = figure.subplots(rows, 1, squeeze=False, sharex=True, height_ratios=height_ratios)
    return figure, list(panels.flat)
