"""Where the back matter of the PDF stands: after the contents or at the end, its lists in two even columns.

The typesetter fills the first of two columns to the foot of the page before it starts the second, and leaves
the second empty where a list ends. Here a list is cut into pieces, a left and a right one of the same height
on each page, from the heights of its items.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any

ABOVE = 20.0  # points above the heading of a part that does not start a page
KEPT = 40.0  # points of a list that stand with its heading
SLACK, LAST_SLACK = 4.0, 24.0  # points by which the typesetter may need more, on a page and on the last one
SPREADS = (1.0, 1.15, 1.3, 1.45, 1.6)  # what the space between items may be multiplied by
SPREAD = 20.0  # points of blank page that such a change, times its size, is worth
LARGEST_HOLE, FAULT = 0.13, 400.0  # of a page; what a larger hole costs more than its height

Item = Sequence[Any]  # height, space above it in a column, whether the next one must stand below it
Chunk = tuple[int, int, int]  # first item of the left column, of the right one, and of the next page


def set_back(
    parts: Sequence[Mapping[str, Any]], front: Sequence[str], at: float, frame: float
) -> tuple[dict[str, Any], float]:
    """Return how the parts of the back matter are set from a height of a page on, and what is left blank.

    Parameters
    ----------
    parts : sequence of mapping
        Each with ``name``, ``head`` (height of its heading), ``text`` (height of what stands below that over
        the whole width) and ``items`` of a list in two columns, in points: height, space above, and whether
        the next item must stand below it.
    front : sequence of str
        Names of those that stand elsewhere.
    at, frame : float
        Where the back matter starts, and the height of a page, in points.

    Returns
    -------
    dict
        ``spread`` (of the space between items) and ``chunks``: name of a part to its chunks.
    float
        Blank points, that of the last page included, and what large holes cost.
    """
    if not parts:
        return {"spread": 1.0, "chunks": {}}, 0.0
    found = [_spread(parts, front, at, frame, spread) for spread in SPREADS]
    return min(found, key=lambda one: one[1])


def _spread(
    parts: Sequence[Mapping[str, Any]], front: Sequence[str], at: float, frame: float, spread: float
) -> tuple[dict[str, Any], float]:
    cost = SPREAD * (spread - 1)
    chunks: dict[str, list[Chunk]] = {}
    for part in parts:
        if part["name"] in front:
            continue
        kept = part["head"] + part["text"] + (KEPT if part["items"] else 0.0)
        if at and at + ABOVE + kept > frame - SLACK:
            cost += _hole(frame - at, frame)
            at = 0.0
        at += (ABOVE if at else 0.0) + part["head"] + part["text"]
        if part["items"]:
            chunks[part["name"]], at, blank = two_columns(part["items"], at, frame, spread)
            cost += blank
    cost += (
        frame - at + (frame if at > frame - LAST_SLACK else 0.0)
    )  # what runs over starts a page of its own
    return {"spread": spread, "chunks": chunks}, cost


def _hole(high: float, frame: float) -> float:
    return high + (FAULT if high > LARGEST_HOLE * frame else 0.0)


def two_columns(
    items: Sequence[Item], at: float, frame: float, spread: float = 1.0
) -> tuple[list[Chunk], float, float]:
    """Return the pieces of a list that starts at a height of a page, where it ends, and the blank left."""
    chunks: list[Chunk] = []
    first, blank = 0, 0.0
    while first < len(items):
        room = frame - SLACK - at
        middle, left = _column(items, first, room, spread)
        end, right = _column(items, middle, room, spread)
        if end == first and at:  # not one item fits
            blank += _hole(frame - at, frame)
            at = 0.0
            continue
        if end == first:
            middle, left, end = first + 1, items[first][0], first + 1
        if end == len(items):  # the last piece: as low as it can be
            height = room - bisect_left(
                range(int(room)), True, key=lambda less: not _holds(items, first, room - less, spread)
            )
            middle, left = _column(items, first, height + 1, spread)
            _, right = _column(items, middle, height + 1, spread)
        chunks.append((first, middle, end))
        at += max(left, right)
        if end < len(items):
            blank += _hole(frame - at, frame)
            at = 0.0
        first = end
    return chunks, at, blank


def _holds(items: Sequence[Item], first: int, height: float, spread: float) -> bool:
    """Whether two columns of a height hold all items from the first on."""
    middle, _ = _column(items, first, height, spread)
    return _column(items, middle, height, spread)[0] == len(items)


def _column(items: Sequence[Item], first: int, room: float, spread: float) -> tuple[int, float]:
    """Return the item after the last that a column holds, and how high the column is."""
    used = 0.0
    heights: list[float] = []
    for height, above, _ in items[first:]:
        used += height + (above * spread if heights else 0.0)
        if used > room:
            break
        heights.append(used)
    end = first + len(heights)
    while end < len(items) and heights and items[end - 1][2]:  # a title stays with what it is the title of
        end -= 1
        heights.pop()
    return end, heights[-1] if heights else 0.0
