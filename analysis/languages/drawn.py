"""The words inside a drawing, in another language, where English stands and in the room that it leaves.

A drawing is made once, with English. Lines that belong to one text are said as one and broken anew; a text
that is longer than the English and would meet another, or leave the picture, is set smaller.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from matplotlib.ft2font import FT2Font, LoadFlags

from analysis.chapter import style
from analysis.languages import typeface
from analysis.languages.spoken import Speaker
from analysis.page.voice import unmarked

_TEXT = re.compile(r"<text\b(?P<attributes>[^>]*)>(?P<text>[^<]*)</text>|<g id=\"(?P<group>[^\"]+)\"")
_ATTRIBUTE = re.compile(r'\b(x|y)="([-\d.]+)"')
_MOVED = re.compile(r"translate\(([-\d.]+) ([-\d.]+)\)")
_TURNED = re.compile(r"rotate\((-?[\d.]+)")
_SIZE = re.compile(r"font-size: ([\d.]+)px")
_BOX = re.compile(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"')
_MARK = re.compile(r'<use [^>]*\bx="([-\d.]+)" y="([-\d.]+)"')
_SHAPE = re.compile(r'<path d="([^"]+)"[^>]*style="fill: #')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_UNIT = re.compile(r"[\x21-\x7f\u00a0-\u024f\u2010-\u2015\u2212]+|\s+|.")
ONE_TEXT = 1.3  # of the size: lines closer than this are one text
SMALLEST, INSIDE = 0.7, 0.5  # of the size that English has: beside other things, and to stay in the picture
STEP = 0.05
AIR = 1.0  # points between two texts
MARK, THIN = 3.0, 20.0  # half a mark, and the height of a shape that counts, in points
_PER_EM = 100
_Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True)
class _Line:
    """A text element: its place, how it stands there, and its size in points."""

    start: int
    end: int
    attributes: str
    text: str
    group: str
    x: float
    y: float
    anchor: str
    size: float
    bold: bool
    turned: bool

    @property
    def left(self) -> float:
        """The left end of the text."""
        wide = width(self.text, self.size, self.bold)
        return self.x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]

    def box(self) -> _Box:
        """Return left, top, right and bottom."""
        left = self.left
        return (
            left,
            self.y - 0.8 * self.size,
            left + width(self.text, self.size, self.bold),
            self.y + 0.2 * self.size,
        )


def translated(svg: str, say: Speaker) -> str:
    """Return a drawing whose words are said by `say`."""
    lines = list(_lines(svg))
    if not lines:
        return svg
    frame, marks = _frame(svg), list(_marks(svg))
    said = [_said(run, say) for run in _runs(lines)]
    settled: list[_Line] = [line for new, run in said for line in new]
    made: list[tuple[_Line, _Line]] = []
    for new, run in said:
        others = [line.box() for line in settled if line not in new and line.text.strip() and not line.turned]
        # What English lies on, or touches, is no obstacle.
        free = [mark for mark in marks if not any(_touch(line.box(), mark) for line in run)]
        for line, old in zip(_fitted(new, run, [*others, *free], frame), run, strict=True):
            made.append((line, old))
    out, at = [], 0
    for line, old in sorted(made, key=lambda pair: pair[1].start):
        out += [svg[at : old.start], _element(line, old, han=say.language.han)]
        at = old.end
    return "".join([*out, svg[at:]])


@cache
def width(text: str, size: float, bold: bool) -> float:
    """Return how wide a text is, in the unit of its size."""
    text = unmarked(text)
    return sum(_advance(ord(character), bold) for character in text) * size / _PER_EM


@cache
def _advance(code: int, bold: bool) -> float:
    for folder in (style.FONTS, typeface.FOLDER):
        weight = "SemiBold" if bold else "Regular"
        (path,) = folder.glob(f"*-{weight}.?tf")
        font = _font(str(path))
        if code in font.get_charmap():
            glyph = font.load_char(code, flags=LoadFlags.NO_HINTING)
            return float(glyph.linearHoriAdvance / 65536)
    return float(_PER_EM)


@cache
def _font(path: str) -> FT2Font:
    font = FT2Font(path)
    font.set_size(_PER_EM, 72)
    return font


def _frame(svg: str) -> tuple[float, float]:
    box = _BOX.search(svg)
    return (float(box[1]), float(box[1]) + float(box[3])) if box else (0.0, float("inf"))


def _lines(svg: str) -> Iterator[_Line]:
    group = ""
    for match in _TEXT.finditer(svg):
        if match["group"]:
            group = match["group"]
            continue
        attributes = match["attributes"]
        place = dict(_ATTRIBUTE.findall(attributes))
        moved = _MOVED.search(attributes)
        x, y = (
            (float(moved[1]), float(moved[2]))
            if moved
            else (float(place.get("x", 0)), float(place.get("y", 0)))
        )
        anchor = re.search(r"text-anchor: (\w+)", attributes)
        size, turned = _SIZE.search(attributes), _TURNED.search(attributes)
        yield _Line(
            *match.span(), attributes, html.unescape(match["text"]), group, x, y,
            anchor[1] if anchor else "start", float(size[1]) if size else style.SMALL,
            "font-weight: 600" in attributes, bool(turned and float(turned[1])),
        )  # fmt: skip


def _runs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines that are one text: of one element of the drawing, or set closely below each other."""
    run: list[_Line] = []
    for line in lines:
        last = run[-1] if run else None
        below = last and 0 < line.y - last.y < ONE_TEXT * line.size and line.bold == last.bold
        if (
            last
            and below
            and not line.turned
            and (line.group == last.group or abs(line.x - last.x) < AIR / 2)
        ):
            run.append(line)
            continue
        if run:
            yield run
        run = [line]
    if run:
        yield run


def _said(run: list[_Line], say: Speaker) -> tuple[list[_Line], list[_Line]]:
    """Return the lines of a text in the language, as many as English has, and those of English."""
    whole = " ".join(line.text.strip() for line in run)
    text = say.known(whole)
    if text is None and len(run) > 1:
        each = [say.known(line.text) for line in run]
        if None not in each:
            return [replace(line, text=str(one)) for line, one in zip(run, each, strict=True)], run
    if text is None:
        say(whole)
        return [replace(line, text=say.english(line.text) if line.text.strip() else "") for line in run], run
    return _broken(text, run), run


def _broken(text: str, run: list[_Line]) -> list[_Line]:
    """Return a text broken into as many lines as there were, none much wider than the widest needs to be."""
    first = run[0]
    room = max(width(line.text, line.size, line.bold) for line in run)
    units = _UNIT.findall(text)
    lines = [text]
    while len(run) > 1:
        lines = _wrapped(units, room, first)
        if len(lines) <= len(run):
            break
        room += first.size / 2
    lines += [""] * (len(run) - len(lines))
    centred = len({round(line.left, 1) for line in run}) > 1 and first.anchor == "start"
    found = []
    for line, said in zip(run, lines, strict=True):
        middle = line.left + width(line.text, line.size, line.bold) / 2
        place = replace(line, x=middle, anchor="middle") if centred else line
        found.append(replace(place, text=said))
    return found


def _wrapped(units: Sequence[str], room: float, line: _Line) -> list[str]:
    lines = [""]
    for unit in units:
        if lines[-1].strip() and width((lines[-1] + unit).strip(), line.size, line.bold) > room:
            lines.append("")
        lines[-1] += unit if lines[-1] or unit.strip() else ""
    return [one.strip() for one in lines]


def _fitted(
    new: list[_Line], old: list[_Line], obstacles: Sequence[_Box], frame: tuple[float, float]
) -> list[_Line]:
    """Return the lines at the largest size, up to the English one, at which they meet nothing else."""
    if all(line.text == was.text for line, was in zip(new, old, strict=True)):
        return new
    share = 1.0
    sized = new
    while share > INSIDE:
        sized = [replace(line, size=line.size * share) for line in new]
        met = [] if share < SMALLEST else obstacles  # below that only what would be cut off goes on
        if not any(_meets(line, met, frame) for line in sized):
            break
        share -= STEP
    return sized


def _meets(line: _Line, obstacles: Sequence[_Box], frame: tuple[float, float]) -> bool:
    if line.turned or not line.text.strip():
        return False
    box = line.box()
    return box[0] < frame[0] or box[2] > frame[1] or any(_touch(box, other) for other in obstacles)


def _touch(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] + AIR and other[0] - AIR < one[2] and one[1] < other[3] and other[1] < one[3]


def _marks(svg: str) -> Iterator[_Box]:
    """Yield where the drawing has marks and low filled shapes: points, bars, keys of a legend."""
    for x, y in _MARK.findall(svg):
        yield float(x) - MARK, float(y) - MARK, float(x) + MARK, float(y) + MARK
    for path in _SHAPE.findall(svg):
        numbers = [float(one) for one in _NUMBER.findall(path)]
        across, down = numbers[::2], numbers[1::2]
        if len(across) > 1 and len(across) == len(down) and max(down) - min(down) < THIN:
            yield min(across), min(down), max(across), max(down)


def _element(line: _Line, old: _Line, *, han: bool) -> str:
    attributes = old.attributes
    if line.anchor != old.anchor:
        attributes = attributes.replace("fill:", "text-anchor: middle; fill:", 1)
        attributes = _MOVED.sub(f"translate({line.x:.2f} {line.y:.2f})", attributes)
    if line.size != old.size:
        attributes = _SIZE.sub(f"font-size: {line.size:.2f}px", attributes)
    text = unmarked(line.text)
    if text != line.text:
        attributes += ' lang="en"'
    elif han:
        attributes = attributes.replace("font-family: 'Inter'", f"font-family: '{typeface.FAMILY}', 'Inter'")
    return f"<text{attributes}>{html.escape(text, quote=False)}</text>"
