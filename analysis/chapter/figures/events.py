"""The strip of events that pictures share: a stem, a mark by kind, and a name in the lowest row with room.

Where narrow, the name is a number, and the names stand beneath the picture (`analysis.chapter.style.keyed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

from analysis.chapter import style
from analysis.chapter.figures.axes import inches
from analysis.chapter.style import GREY, INK, PAPER

ROW_IN = 0.165  # inches between two rows of names
_BESIDE_IN, _AXIS_IN = 0.14, 0.55  # from a stem to the end of its name's air; left of an axis
Spot = tuple[Any, Any]  # from where to where a name reaches
Event = tuple[Any, str, str]  # place on the level axis, name, kind


def flag(axes: Axes, place: Any, height: float, text: str, kind: str, *, late: bool) -> None:
    """Mark an event at `place` by a dashed stem up to `height`, its kind's marker and its name.

    The name stands to the right of the marker, that of a `late` one to the left, where there is room.
    """
    colour, marker = style.KINDS[kind]
    axes.plot([place, place], [0, height], color=GREY, linewidth=0.6, linestyle=(0, (2, 2)), zorder=0.5)
    axes.plot([place], [height], marker=marker, color=colour, markersize=4, linestyle="none")
    axes.annotate(
        style.keyed(text),
        (place, height),
        xytext=(-6 if late else 6, 0),
        textcoords="offset points",
        ha="right" if late else "left",
        va="center",
        color=INK,
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.8},
    )


def strip(axes: Axes, events: Sequence[Event], top: float, height_in: float, *, share: float = 1.0) -> float:
    """Name events above `top`, each in the lowest row where it meets no other; return the height needed.

    Parameters
    ----------
    axes : Axes
        Its limits of the level axis are set already; its upright axis begins at zero.
    events : sequence of (place, name, kind)
        Places in the units of the level axis.
    top : float
        The highest value drawn.
    height_in : float
        Of the panel, in inches, without the strip; see `rows_needed`.
    share : float
        How much of the width drawn the panel takes.
    """
    left, right = axes.get_xlim()
    step = top * ROW_IN / (height_in * 0.8)
    placed = _placed(events, left, right, share)
    for place, text, kind, row, late in placed:
        flag(axes, place, top * 1.02 + step * (row + 0.7), text, kind, late=late)
    return top * 1.02 + step * (max((row for *_, row, _ in placed), default=-1) + 1.4)


def _placed(
    events: Sequence[Event], left: float, right: float, share: float
) -> list[tuple[Any, str, str, int, bool]]:
    """Return each event with its row from below and whether its name stands to the left."""
    an_inch = (right - left) / (style.width() * share - _AXIS_IN)
    taken: list[list[Spot]] = []
    placed = []
    for place, text, kind in events:
        at = float(mdates.date2num(place)) if isinstance(place, pd.Timestamp) else float(place)  # type: ignore[no-untyped-call]
        shown = style.keyed(text)
        reach = (inches(shown) + _BESIDE_IN) * an_inch
        late = at + reach > right
        mark = 0.06 * an_inch
        row = lowest_row((at - reach, at + mark) if late else (at - mark, at + reach), taken)
        placed.append((place, text, kind, row, late))
    return placed


def lowest_row(spot: Spot, taken: list[list[Spot]]) -> int:
    """Return the lowest row in which a name meets no other, and take its place in `taken`."""
    for row, others in enumerate(taken):
        if all(spot[1] < start or spot[0] > end for start, end in others):
            others.append(spot)
            return row
    taken.append([spot])
    return len(taken) - 1
