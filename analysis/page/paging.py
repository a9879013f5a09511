"""Where the blocks of a brief stand on the pages of its PDF: notices to the margin, pictures where they fit.

A picture that does not fit on the rest of a page would leave it empty. Within its chapter it may stand a
little before or after its place, so that text fills the page; it never leaves its chapter. The heights come
from the typesetter, which measures each block alone; it then sets the blocks in the order planned here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, product
from typing import Any

BEFORE, AFTER = 3, 6  # blocks of text that a picture may move by
MANY = 3  # from so many pictures on a chapter's may move less, or the choices were too many
CHOICES = 300
KEPT = 8  # beginnings of the document that are followed up, the best first
DISPLACED = 2.0  # points of blank page that moving a picture by one block is worth
LARGEST_HOLE = 0.13  # of a page; a larger one counts as a fault
FAULT = 400.0
SOLID = {False: 0.42, True: 0.2}  # of a page: smaller tables are not broken, in the chapters and the annex
REPEATED = 18.0  # points: the header of a table, again at the top of the next page
SLACK = 3.0  # points by which the typesetter may need more
STRETCHES = (1.0, 0.8, 1.25)  # what the space between a section's blocks may be multiplied by
STRETCHED = 20.0  # points of blank page that such a change, times its size, is worth
ANNEX_HEAD = 30.0  # points: the heading of the annex, which starts a page
UNBROKEN = 2  # lines after a first that stay with it: a paragraph of three is not broken
SHELF = 8.0  # points between two rows of notes
ROWS_KEPT = 76.0  # points: caption, header and first row of a table

Unit = dict[str, Any]


@dataclass(frozen=True)
class Piece:
    """A block as the planner sees it, heights in points.

    Attributes
    ----------
    index : int
        Its place in the section.
    kind : str
        ``heading``, ``text``, ``note`` (may stand in the margin), or, over the whole width, ``figure`` and
        ``table``.
    height : float
        In the column of text, or alone.
    margin, shelf : float
        Of a note in the margin column, and as one of two in a row.
    solid : bool
        Of one that stands alone: is not broken over pages, and may be moved.
    rows : tuple of float
        Heights of a table's rows.
    """

    index: int
    kind: str
    height: float
    margin: float = 0.0
    shelf: float = 0.0
    solid: bool = False
    rows: tuple[float, ...] = ()


@dataclass(frozen=True)
class _Course:
    """A beginning of the document: where it ends on the page, what it cost, and the units of each section."""

    at: float
    cost: float = 0.0
    sections: tuple[dict[str, Any], ...] = ()


def plan(measured: Mapping[str, Any]) -> dict[str, Any]:
    """Return the size of page one's text in points, and for each section its units in order.

    Parameters
    ----------
    measured : mapping
        ``frame`` (height of a page), ``contents`` (height of the list of contents), ``page_one`` (pairs of
        size and height, largest first) and ``sections``, each with ``annex``, ``opener`` (height), ``spaces``
        (above and below each kind of unit; ``lines`` between paragraphs), ``line`` (height of a line alone,
        and what each further line adds) and ``blocks``; all in points.

    Returns
    -------
    dict
        ``page_one`` and ``sections``, each with ``stretch`` (of the space between its blocks) and ``units``;
        a unit has ``kind`` (``heading``, ``run``, ``shelf`` or ``alone``), ``texts`` and ``notes`` (places of
        its blocks in the section), and ``solid``.
    """
    frame = measured["frame"]
    fitting = [size for size, height in measured["page_one"] if height <= frame]
    courses = [_Course(measured["contents"])]
    was_annex = False
    for section in measured["sections"]:
        limit = frame * SOLID[section["annex"]]
        pieces = [_piece(index, block, limit) for index, block in enumerate(section["blocks"])]
        if section["annex"] and not was_annex:  # the annex starts a page: what the one before lacks is blank
            courses = [replace(one, at=ANNEX_HEAD, cost=one.cost + frame - one.at) for one in courses]
            was_annex = True
        made = []
        for order, moved in _orders(pieces):
            units = _units(order)
            for stretch, course in product(STRETCHES, courses):
                at, blank = _fill(units, pieces, course.at, section, frame, stretch)
                cost = course.cost + blank + DISPLACED * moved + STRETCHED * abs(stretch - 1)
                made.append(_Course(at, cost, (*course.sections, {"stretch": stretch, "units": units})))
        courses = _best(made)
    best = min(courses, key=lambda course: course.cost)
    return {
        "page_one": fitting[0] if fitting else measured["page_one"][-1][0],
        "sections": list(best.sections),
    }


def _piece(index: int, block: Mapping[str, Any], limit: float) -> Piece:
    kind = block["kind"] if block["kind"] == "heading" else "text"
    if block["alone"]:
        kind = "figure" if block["kind"] == "figure" else "table"
    elif block["note"]:
        kind = "note"
    solid = kind == "figure" or (kind == "table" and block["height"] < limit)
    return Piece(index, kind, block["height"], block["margin"], block["shelf"], solid, tuple(block["rows"]))


def _best(courses: Sequence[_Course]) -> list[_Course]:
    """Return the cheapest courses, one for each place on the page that they end at."""
    kept: dict[int, _Course] = {}
    for course in sorted(courses, key=lambda course: course.cost):
        kept.setdefault(round(course.at / 8), course)
        if len(kept) == KEPT:
            break
    return list(kept.values())


def _orders(pieces: Sequence[Piece]) -> Iterator[tuple[list[Piece], int]]:
    """Yield orders of a section's blocks, the written one first, with how far its pictures moved."""
    yield list(pieces), 0
    still = [piece for piece in pieces if not piece.solid]
    moving = [piece for piece in pieces if piece.solid]
    # A chapter's question and its answer in short stand before any picture that did not.
    texts = [number + 1 for number, piece in enumerate(still) if piece.kind == "text"]
    first = texts[:2][-1] if texts else 0
    before, after = (BEFORE, AFTER) if len(moving) < MANY else (1, 3)
    places = []
    for piece in moving:
        own = sum(1 for other in still if other.index < piece.index)
        places.append([*range(max(min(first, own), own - before), min(len(still), own + after) + 1)])
    for chosen in islice(product(*places), CHOICES):
        placed = list(zip(moving, chosen, strict=True))
        # Figures keep their order among themselves, and so do tables.
        kinds = [[at for piece, at in placed if piece.kind == kind] for kind in ("figure", "table")]
        if any(places != sorted(places) for places in kinds):
            continue
        for first_kind in ("", "table"):
            order: list[Piece] = []
            for place in range(len(still) + 1):
                here = [piece for piece, at in placed if at == place]
                order += sorted(here, key=lambda piece: piece.kind != first_kind)
                order += still[place : place + 1]
            if not _headless(order, pieces):
                yield order, sum(abs(order.index(piece) - pieces.index(piece)) for piece in moving)


def _headless(order: Sequence[Piece], written: Sequence[Piece]) -> bool:
    """Whether a heading has lost all that stood below it, or a picture came between it and its words."""
    headings = [number for number, piece in enumerate(order) if piece.kind == "heading"]
    below = {piece.index: after for piece, after in pairwise(order)}
    own = {piece.index: after for piece, after in pairwise(written)}
    for heading in (order[number].index for number in headings):
        after = below.get(heading)
        if after != own.get(heading) and (after is None or after.kind == "heading" or after.solid):
            return True
    return False


def _units(order: Sequence[Piece]) -> list[Unit]:
    """Gather neighbouring texts and notes into runs; a heading and what stands alone end one.

    Notes that are taller together than the text beside them would leave a hole in it: the last of them stand
    below it instead, two in a row.
    """
    units: list[Unit] = []
    run: list[Piece] = []

    def end() -> None:
        if run:
            texts = [piece for piece in run if piece.kind == "text"]
            notes = [piece for piece in run if piece.kind == "note"]
            shelved: list[Piece] = []
            while notes and sum(one.margin for one in notes) > sum(one.height for one in texts) + 6:
                shelved.insert(0, notes.pop())
            units.extend([_unit("run", texts, notes)] if texts else [])
            units.extend([_unit("shelf", shelved, [])] if shelved else [])
            run.clear()

    for piece in order:
        if piece.kind in ("text", "note"):
            run.append(piece)
            continue
        end()
        units.append(_unit("heading" if piece.kind == "heading" else "alone", [piece], []))
    end()
    return units


def _unit(kind: str, texts: Sequence[Piece], notes: Sequence[Piece]) -> Unit:
    return {
        "kind": kind,
        "texts": [piece.index for piece in texts],
        "notes": [piece.index for piece in notes],
        "solid": any(piece.solid for piece in texts),
    }


def _fill(
    units: Sequence[Unit],
    pieces: Sequence[Piece],
    at: float,
    section: Mapping[str, Any],
    frame: float,
    stretch: float,
) -> tuple[float, float]:
    """Return where a section ends that starts below `at` on a page, and what its holes cost.

    Between two blocks stands the larger of the space below the first and that above the second.
    """
    spaces = section["spaces"]
    cost, below, lead = 0.0, 0.0, 0.0
    heads = 0.0  # height of headings, which stay with what follows them
    least = section["line"][0] + UNBROKEN * section["line"][1]
    opening = [("opener", [section["opener"]], False, ())] if section["opener"] else []
    for kind, heights, solid, rows in [*opening, *(_extent(unit, pieces) for unit in units)]:
        first, last = (stretch * space for space in spaces[kind])
        gap, below = max(below, first), last
        if heads:
            heads += gap
        else:
            lead = gap if at > 0 else 0.0
        if kind in ("opener", "heading"):
            heads += heights[0]
            continue
        kept = heights[0] if solid else min(heights[0], ROWS_KEPT if kind == "alone" else least)
        if at + lead + heads + kept > frame - SLACK:
            hole = frame - at
            cost += hole + (FAULT if hole > LARGEST_HOLE * frame else 0.0)
            at, lead = 0.0, 0.0
        at += lead + heads
        for number, height in enumerate(heights):
            at += stretch * spaces["lines"] * bool(number and at)
            if kind == "run":
                at = _after_lines(at, height, frame, *section["line"])
                continue
            if rows and at + height > frame:
                at += height - sum(rows)
                for row in rows:
                    at = at + row if at + row <= frame else REPEATED + row
                continue
            at += height
            while at > frame:
                at -= frame
        heads = 0.0
    return at, cost


def _after_lines(at: float, height: float, frame: float, first: float, pitch: float) -> float:
    """Return where a paragraph ends that starts at a height of a page: no line stands alone on a page."""
    lines = round((height - first) / pitch) + 1
    while at + height > frame:
        fitting = max(0, int((frame - at - first) / pitch) + 1)
        fitting -= lines - fitting == 1
        fitting = 0 if fitting < 2 else fitting
        if not fitting and not at:
            return height  # taller than a page: no paragraph is
        lines -= fitting
        at, height = 0.0, first + (lines - 1) * pitch
    return at + height


def _extent(unit: Unit, pieces: Sequence[Piece]) -> tuple[str, list[float], bool, tuple[float, ...]]:
    """Return a unit's kind, the heights of its parts, whether it stays whole, and of a table its rows."""
    held = [pieces[index] for index in unit["texts"]]
    if unit["kind"] == "shelf":
        rows = [held[number : number + 2] for number in range(0, len(held), 2)]
        return "shelf", [sum(max(one.shelf for one in row) + SHELF for row in rows) - SHELF], False, ()
    return unit["kind"], [piece.height for piece in held], unit["solid"], held[0].rows
