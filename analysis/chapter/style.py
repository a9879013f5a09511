"""The house style of pictures: one palette, one typeface, and how both change in the dark.

Pictures are drawn in the light colours. `DARK` gives each its dark counterpart; the page swaps them through
custom properties, so a picture is drawn once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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
BLUE, ORANGE, TEAL, PURPLE, GREY = "#1f5fa8", "#b8540f", "#11756d", "#7446a0", "#77828b"
SHADE, BAND = "#f4efe2", "#c9dcf0"

# Okabe and Ito's principle: colours that stay apart for all common kinds of colour vision and in grey print.
SERIES = (BLUE, ORANGE, TEAL, PURPLE, GREY)

DARK = {
    INK: "#e8ecef",
    MUTED: "#a9b4bc",
    GRID: "#343c43",
    PAPER: "#14181b",
    BLUE: "#7db4f0",
    ORANGE: "#f0a15c",
    TEAL: "#5cc9bd",
    PURPLE: "#c3a1e6",
    GREY: "#8e99a2",
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
    SHADE: "shade",
    BAND: "band",
}

WIDTH_IN = 7.0

RC: dict[Any, Any] = {
    "font.family": FAMILY,
    "font.size": 8.5,
    "axes.labelsize": 8.5,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": GRID,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "axes.titlesize": 8.5,
    "axes.titleweight": "semibold",
    "axes.titlelocation": "left",
    "axes.titlecolor": INK,
    "grid.color": GRID,
    "grid.linewidth": 0.7,
    "text.color": INK,
    "text.parse_math": False,  # labels come from data: a $ in one is a $
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
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


def register_fonts() -> None:
    """Make the bundled typeface known to matplotlib."""
    known = {Path(entry.fname).resolve() for entry in font_manager.fontManager.ttflist}
    for path in sorted(FONTS.glob("*.otf")):
        if path.resolve() not in known:
            font_manager.fontManager.addfont(path)


@cache
def covered() -> frozenset[int]:
    """Return the code points the bundled typeface can show."""
    return frozenset(FT2Font(str(FONTS / "Inter-Regular.otf")).get_charmap())


@contextmanager
def house_style() -> Iterator[None]:
    """Draw inside this context to get the house style; nothing outside it changes."""
    register_fonts()
    with matplotlib.rc_context(RC):
        yield


def new_figure(height_in: float, rows: int = 1, columns: int = 1, **kwargs: Any) -> tuple[Figure, Any]:
    """Return a figure of the house width, kept out of pyplot's registry so that nothing leaks.

    `kwargs` go to ``Figure.subplots``.
    """
    figure = Figure(figsize=(WIDTH_IN, height_in), layout="constrained")
    return figure, figure.subplots(rows, columns, **kwargs)


def new_panels(
    height_in: float, rows: int, *, height_ratios: Sequence[float] | None = None
) -> tuple[Figure, list[Axes]]:
    """Return a figure of the house width with panels below each other that share the level axis."""
    figure = Figure(figsize=(WIDTH_IN, height_in), layout="constrained")
    panels = figure.subplots(rows, 1, squeeze=False, sharex=True, height_ratios=height_ratios)
    return figure, list(panels.flat)
