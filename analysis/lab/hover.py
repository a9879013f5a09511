"""Values on a picture that show when the pointer rests on a month; they are part of the SVG."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

POINTS = 72  # an inch


def with_values(svg: str, axes: Axes, texts: Mapping[pd.Timestamp, str]) -> str:
    """Return an SVG with a strip over each month that carries a text.

    Parameters
    ----------
    svg : str
        Of `analysis.chapter.pictures.svg_of`, which has settled where the axes lie.
    axes : Axes
        With days on the level axis.
    texts : mapping of day to str
        By first day of the month.
    """
    figure = axes.get_figure(root=True)
    assert figure is not None
    wide, high = (float(inches) * POINTS for inches in figure.get_size_inches())
    box = axes.get_position()
    left, right = axes.get_xlim()
    an_axis_day = box.width * wide / (right - left)
    strips = []
    for day, text in texts.items():
        start = float(mdates.date2num(day))  # type: ignore[no-untyped-call]
        x = box.x0 * wide + (start - 15 - left) * an_axis_day
        strips.append(
            f'<rect x="{x:.1f}" y="{(1 - box.y1) * high:.1f}" width="{30.4 * an_axis_day:.1f}" '
            f'height="{box.height * high:.1f}" fill="none" pointer-events="all">'
            f"<title>{escape(text)}</title></rect>"
        )
    return svg.replace("</svg>", f"<g>{''.join(strips)}</g></svg>")
