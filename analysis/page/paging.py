"""Where the blocks of a brief stand on the pages of its PDF: notices to the margin, pictures where they fit.

A picture that does not fit on the rest of a page would leave it empty. Within its chapter it may stand a
little before or after its place, so that text fills the page; it never leaves its chapter. What a page still
lacks goes into the space between its blocks, so that pages end level. The heights come from the typesetter,
which measures each block alone; it then sets the blocks in the order planned here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, pairwise, product
from typing import Any

from analysis.page.back_matter import set_back

BEFORE, AFTER = 3, 6  # blocks of text that a picture may move by
MANY = 3  # from so many pictures on a chapter's may move less, or the choices were too many
CHOICES = 300
KEPT = 24  # beginnings of the document that are followed up, the best first
DISPLACED = 2.0  # points of blank page that moving a picture by one block is worth
LARGEST_HOLE = 0.13  # of a page; a larger one counts as a fault
FAULT = 400.0
ROUGH = (
    200.0  # what it costs to break a block that is no text or table: where it ends is not known to a point
)
SOLID = {False: 0.42, True: 0.2}  # of a page: smaller tables are not broken, in the chapters and the annex
SLACK = 3.0  # points by which the typesetter may need more
STRETCHES = (1.0, 0.8, 1.25)  # what the space between a section's blocks may be multiplied by
STRETCHED = 20.0  # points of blank page that such a change, times its size, is worth
ANNEX_HEAD = 30.0  # points: the heading of the annex, which starts a page
UNBROKEN = 2  # lines after a first that stay with it: a paragraph of three is not broken
SHELF = 8.0  # points between two rows of notes
KEPT_TOGETHER = 76.0  # points of what stands alone and may be broken, but is no table
GIVES = 0.9  # of the space above a block, by which that space may grow so that its page ends level

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
    head, foot : float
        Of a table, the height of its header, which the next page repeats, and of the note below it.
    top : float
        Of a table, the height of all above its rows.
    """

    index: int
    kind: str
    height: float
    margin: float = 0.0
    shelf: float = 0.0
    solid: bool = False
    rows: tuple[float, ...] = ()
    head: float = 0.0
    foot: float = 0.0
    top: float = 0.0


@dataclass(frozen=True)
class _Course:
    """A beginning of the document: where it ends on the page, what it cost, and the units of each section.

    `start` is where its first section begins, and `front` what of the back matter stands before that.
    """

    at: float
    cost: float = 0.0
    sections: tuple[dict[str, Any], ...] = ()
    start: float = 0.0
    front: tuple[str, ...] = ()


@dataclass
class _Page:
    """A page as it is filled: the units with a space above them, that space, and what is left at its foot.

    `room` is by how much all may sink before what begins last on the page would no longer begin there.
    """

    spaces: list[tuple[Unit, float]]
    left: float = 0.0
    room: float = 0.0


def plan(measured: Mapping[str, Any]) -> dict[str, Any]:
    """Return the size of page one's text in points, for each section its units in order, and the back matter.

    Parameters
    ----------
    measured : mapping
        ``frame`` (height of a page), ``contents`` (height of the list of contents), ``page_one`` (pairs of
        size and height, largest first), ``back`` (see `back_matter.set_back`; may be left out) and
        ``sections``, each with ``annex``, ``opener`` (height), ``spaces`` (above and below each kind of unit;
        ``lines`` between paragraphs), ``line`` (height of a line alone, and what each further line adds) and
        ``blocks``; all in points.

    Returns
    -------
    dict
        ``page_one``; ``sections``, each with ``stretch`` (of the space between its blocks), ``above`` (space
        above its title) and ``units``; and ``front`` and ``back`` as `back_matter.set_back` plans them. A
        unit has ``kind`` (``heading``, ``run``, ``shelf`` or ``alone``), ``texts`` and ``notes`` (places of
        its blocks in the section), ``solid``, and ``above`` where its page needs that space to end level.
    """
    frame = measured["frame"]
    fitting = [size for size, height in measured["page_one"] if height <= frame]
    courses = _beginnings(measured)
    for first, section, pieces in _laid_out(measured):
        if first:  # the annex starts a page: what the one before lacks is blank
            courses = [replace(one, at=ANNEX_HEAD, cost=one.cost + frame - one.at) for one in courses]
        made = []
        for order, moved in _orders(pieces):
            units = _units(order)
            steps = _steps(units, pieces, section)
            for stretch, course in product(STRETCHES, courses):
                at, blank = _fill(steps, course.at, section, frame, stretch)
                cost = course.cost + blank + DISPLACED * moved + STRETCHED * abs(stretch - 1)
                planned = {"stretch": stretch, "units": units}
                made.append(replace(course, at=at, cost=cost, sections=(*course.sections, planned)))
        courses = _best(made)
    ended = [(one, *set_back(measured.get("back", []), one.front, one.at, frame)) for one in courses]
    best, back, _ = min(ended, key=lambda end: end[0].cost + end[2])
    return {
        "page_one": fitting[0] if fitting else measured["page_one"][-1][0],
        "sections": _levelled(best, measured),
        "front": list(best.front),
        "back": back,
    }


def _beginnings(measured: Mapping[str, Any]) -> list[_Course]:
    """Return the contents alone, and with each choice of parts of the back matter that may follow."""
    movable = [part for part in measured.get("back", []) if part["movable"]]
    found = []
    for count in range(len(movable) + 1):
        for chosen in combinations(movable, count):
            start = measured["contents"] + sum(part["front"] for part in chosen)
            names = tuple(part["name"] for part in chosen)
            found.append(_Course(start, start=start, front=names))
    return [one for one in found if one.at < measured["frame"]]


def _laid_out(measured: Mapping[str, Any]) -> Iterator[tuple[bool, Mapping[str, Any], list[Piece]]]:
    """Yield whether the annex starts with a section, the section, and its blocks as the planner sees them."""
    was_annex = False
    for section in measured["sections"]:
        limit = measured["frame"] * SOLID[section["annex"]]
        pieces = [_piece(index, block, limit) for index, block in enumerate(section["blocks"])]
        yield section["annex"] and not was_annex, section, pieces
        was_annex = was_annex or section["annex"]


def _levelled(course: _Course, measured: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the sections of a course with the spaces that let its pages end level."""
    at, frame = course.start, measured["frame"]
    pages = [_Page([])]
    planned = []
    for (first, section, pieces), chosen in zip(_laid_out(measured), course.sections, strict=True):
        if first:
            at = ANNEX_HEAD
            pages.append(_Page([]))
        # One order of the blocks serves several courses: what is changed here is this course's own.
        units = [dict(unit) for unit in chosen["units"]]
        steps = _steps(units, pieces, section)
        at, _ = _fill(steps, at, section, frame, chosen["stretch"], pages)
        planned.append((steps[0].unit if steps else {}, chosen | {"units": units}))
    for page in pages:
        wanted = sum(space for _, space in page.spaces)
        more = max(0.0, min(page.left - SLACK, page.room))
        share = min(GIVES, more / wanted) if wanted else 0.0
        for unit, space in page.spaces if share else ():
            unit["above"] = round(space * (1 + share), 2)
    return [section | {"above": first.get("above")} for first, section in planned]


def _piece(index: int, block: Mapping[str, Any], limit: float) -> Piece:
    kind = block["kind"] if block["kind"] == "heading" else "text"
    if block["alone"]:
        kind = "figure" if block["kind"] == "figure" else "table"
    elif block["note"]:
        kind = "note"
    solid = kind == "figure" or (kind == "table" and block["height"] < limit)
    rows, head, foot = tuple(block["rows"]), block.get("head", 0.0), block.get("foot", 0.0)
    sizes = (block["height"], block["margin"], block["shelf"])
    return Piece(index, kind, *sizes, solid, rows, head, foot, block["height"] - sum(rows) - foot)


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


@dataclass(frozen=True)
class _Step:
    """A unit as it is set: the heights of its parts, whether it stays whole, and the table that it is.

    `start` is how much of it must find room for it to begin on a page.
    """

    unit: Unit
    kind: str
    heights: list[float]
    solid: bool
    table: Piece | None
    start: float


def _steps(units: Sequence[Unit], pieces: Sequence[Piece], section: Mapping[str, Any]) -> list[_Step]:
    """Return what a section's title, where it has one, and its units need of a page."""
    least = section["line"][0] + UNBROKEN * section["line"][1]
    title = _Step({"kind": "opener"}, "opener", [section["opener"]], False, None, 0.0)
    steps = [title] if section["opener"] else []
    for unit in units:
        heights, table = _extent(unit, pieces)
        start = least if unit["kind"] == "run" else table.top + table.rows[0] if table else KEPT_TOGETHER
        start = heights[0] if unit["solid"] else min(heights[0], start)
        steps.append(_Step(unit, unit["kind"], heights, unit["solid"], table, start))
    return steps


def _fill(
    steps: Sequence[_Step],
    at: float,
    section: Mapping[str, Any],
    frame: float,
    stretch: float,
    pages: list[_Page] | None = None,
) -> tuple[float, float]:
    """Return where a section ends that starts below `at` on a page, and what its holes cost.

    Between two blocks stands the larger of the space below the first and that above the second. Where `pages`
    are given, the last of them goes on, and what stands where is written into them.
    """
    around = section["spaces"]
    spaces = {
        kind: (pair[0] * stretch, pair[1] * stretch) for kind, pair in around.items() if kind != "lines"
    }
    between = around["lines"] * stretch
    first_line, pitch = section["line"]
    cost, below, lead, heads = 0.0, 0.0, 0.0, 0.0  # heads: headings, which stay with what follows them
    headed: Unit = {}
    for step in steps:
        kind, heights = step.kind, step.heights
        first, last = spaces[kind]
        gap, below = (first if first > below else below), last
        if heads:
            heads += gap
        else:
            lead, headed = (gap if at > 0 else 0.0), step.unit
        if kind in ("opener", "heading"):
            heads += heights[0]
            continue
        if at + lead + heads + step.start > frame - SLACK:
            hole = frame - at
            cost += hole + (FAULT if hole > LARGEST_HOLE * frame else 0.0)
            at, lead = _turned(pages, hole), 0.0
        if pages is not None:
            pages[-1].room = frame - SLACK - (at + lead + heads + step.start)
            pages[-1].spaces += [(headed, lead)] if lead else []
        at += lead + heads
        for number, height in enumerate(heights):
            at += between if number and at else 0.0
            if kind == "run":
                at = _after_lines(at, height, frame, first_line, pitch, pages)
            elif step.table and at + height > frame:
                at = _after_rows(at, step.table, frame, pages)
            else:
                at += height
                while at > frame:
                    cost += ROUGH
                    at += _turned(pages, 0.0) - frame
        heads = 0.0
    return at, cost


def _turned(pages: list[_Page] | None, left: float) -> float:
    """Start a page, where pages are written down; `left` is what the one before lacks. Returns 0, its top."""
    if pages is not None:
        pages[-1].left = left
        pages.append(_Page([]))
    return 0.0


def _after_lines(
    at: float, height: float, frame: float, first: float, pitch: float, pages: list[_Page] | None = None
) -> float:
    """Return where a paragraph ends that starts at a height of a page: no line stands alone on a page."""
    lines = round((height - first) / pitch) + 1
    while at + height > frame:
        fitting = max(0, int((frame - at - first) / pitch) + 1)
        fitting -= lines - fitting == 1
        fitting = 0 if fitting < 2 else fitting
        if not fitting and not at:
            return height  # taller than a page: no paragraph is
        lines -= fitting
        used = first + (fitting - 1) * pitch if fitting else 0.0
        at, height = _turned(pages, frame - at - used), first + (lines - 1) * pitch
    return at + height


def _after_rows(at: float, table: Piece, frame: float, pages: list[_Page] | None) -> float:
    """Return where a table ends that is broken between rows, with its header on each of its pages."""
    at += table.top
    for row in table.rows:
        if at + row > frame:
            at = _turned(pages, frame - at) + table.head
        at += row
    return at + table.foot if at + table.foot <= frame else _turned(pages, frame - at) + table.foot


def _extent(unit: Unit, pieces: Sequence[Piece]) -> tuple[list[float], Piece | None]:
    """Return the heights of a unit's parts, and the table that it is."""
    held = [pieces[index] for index in unit["texts"]]
    if unit["kind"] == "shelf":  # is broken between its rows, as a table is
        pairs = [held[number : number + 2] for number in range(0, len(held), 2)]
        rows = tuple(max(one.shelf for one in pair) + SHELF for pair in pairs)
        height = sum(rows) - SHELF
        return [height], Piece(0, "shelf", height, rows=rows, foot=-SHELF)
    return [piece.height for piece in held], held[0] if held[0].rows else None
