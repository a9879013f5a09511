"""Every figure of a brief, wide and narrow: words that can be read, level, whole, and apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from xml.etree import ElementTree

import pytest

from analysis.chapter.figures.axes import inches
from analysis.chapter.style import SMALL

SVG = "{http://www.w3.org/2000/svg}"
LONGEST_TITLE = 15  # words
PRINT_PT, PHONE_PX, PHONE_WIDE = 8, 11, 328  # smallest text in print and on a phone, and how wide that is
WIDE_PT = 170 / 25.4 * 72
TURNED = re.compile(r"rotate\((-?[\d.]+)")
MOVED = re.compile(r"translate\((-?[\d.]+) (-?[\d.]+)\)")
CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")
POINT = re.compile(r"[ML] ([\d.-]+) ([\d.-]+)")
SIZE = re.compile(r"([\d.]+)px")

Box = tuple[float, float, float, float]


def words(svg: str) -> list[tuple[str, float, float, Box]]:
    """Return text, size, turn and box of each piece of text of a picture, in points."""
    found = []
    for one in ElementTree.fromstring(svg).iter(f"{SVG}text"):
        said, style, placed = "".join(one.itertext()), one.get("style", ""), one.get("transform", "")
        size = float(SIZE.search(style).group(1))
        moved, turned = MOVED.search(placed), TURNED.search(placed)
        x, y = (float(value) for value in (moved.groups() if moved else (one.get("x"), one.get("y"))))
        wide = inches(said) * 72 * size / SMALL
        left = x - wide * (0.5 if "middle" in style else 1 if "anchor: end" in style else 0)
        turn = float(turned.group(1)) if turned else 0.0
        found.append((said, size, turn, (left, y - 0.73 * size, left + wide, y)))
    return found


@pytest.fixture(scope="module")
def drawings(release):
    """Each drawing: the figure's name with its width, and its SVG text."""
    both = [(f"{one.name}, wide", one.svg) for one in release.figures]
    return dict(both + [(f"{one.name}, narrow", one.narrow) for one in release.figures if one.narrow])


def test_a_title_is_short(release):
    said = {one.name: one.title.text for one in release.figures}
    assert {name: text for name, text in said.items() if len(text.split()) > LONGEST_TITLE} == {}


def test_every_figure_is_drawn_for_a_phone_too(release):
    widths = {one.name: wide(one.svg) for one in release.figures}
    assert {one.name for one in release.figures if not one.narrow and widths[one.name] > 260} == set()
    assert all(wide(one.narrow) < 260 for one in release.figures if one.narrow)
    assert all(width <= WIDE_PT + 0.1 for width in widths.values())


def test_no_text_is_too_small_or_turned(drawings):
    wrong = []
    for name, svg in drawings.items():
        for said, size, turn, _ in words(svg):
            if (
                size < PRINT_PT
                or (wide(svg) < 260 and size * PHONE_WIDE / wide(svg) < PHONE_PX)
                or turn % 360
            ):
                wrong.append((name, said, size, turn))
    assert wrong == []


def test_no_label_is_cut(drawings):
    wrong = []
    for name, svg in drawings.items():
        across, high = (float(value) for value in viewbox(svg))
        for said, _, _, (left, top, right, bottom) in words(svg):
            if said.endswith("…") or left < -1 or top < -1 or right > across + 1 or bottom > high + 1:
                wrong.append((name, said))
    assert wrong == []


def test_no_axis_of_days_is_named_by_a_clock(drawings):
    """An axis with room for a single day would be named 00:00."""
    clocks = {name for name, svg in drawings.items() for said, *_ in words(svg) if CLOCK.fullmatch(said)}
    assert clocks == set()


def test_no_two_labels_overlap(drawings):
    wrong = [
        (name, one[0], other[0])
        for name, svg in drawings.items()
        for one, other in combinations(words(svg), 2)
        if overlap(one[3], other[3])
    ]
    assert wrong == []


def test_no_text_of_a_cell_is_wider_than_the_cell(drawings):
    """A cell is a box on which one text stands in the middle."""
    wrong, found = [], 0
    for name, svg in drawings.items():
        boxes = [box for box in rectangles(svg) if box[3] - box[1] < 16]
        for said, *_, (left, top, right, bottom) in words(svg):
            x, y = (left + right) / 2, (top + bottom) / 2
            own = [box for box in boxes if abs(x - (box[0] + box[2]) / 2) < 0.7 and box[1] < y < box[3]]
            found += len(own)
            wrong += [(name, said) for box in own if left < box[0] - 0.5 or right > box[2] + 0.5]
    assert found > 100
    assert wrong == []


def rectangles(svg: str) -> Iterator[Box]:
    """Yield the boxes of the paths of a picture that are rectangles."""
    for one in ElementTree.fromstring(svg).iter(f"{SVG}path"):
        points = [(float(x), float(y)) for x, y in POINT.findall(one.get("d", ""))]
        xs, ys = (
            ({round(value, 1) for value in values} for values in zip(*points, strict=True))
            if points
            else ((), ())
        )
        if len(xs) == len(ys) == 2 and len(points) in (4, 5):
            yield min(xs), min(ys), max(xs), max(ys)


def test_no_ground_behind_a_label_covers_another(drawings):
    wrong = []
    for name, svg in drawings.items():
        texts = words(svg)
        for number, ground in grounds(svg):
            wrong += [(name, said) for said, *_, box in texts[:number] if overlap(ground, box)]
    assert wrong == []


def grounds(svg: str) -> Iterator[tuple[int, Box]]:
    """Yield what is painted behind a label, with how many texts stand before it."""
    number = 0
    for one in ElementTree.fromstring(svg).iter():
        path = one.find(f"{SVG}g/{SVG}path") if one.find(f"{SVG}text") is not None else None
        if path is not None:
            x, y = (
                [float(value) for value in values]
                for values in zip(*POINT.findall(path.get("d")), strict=True)
            )
            yield number, (min(x), min(y), max(x), max(y))
        number += one.tag == f"{SVG}text"


def test_keys_stand_on_the_narrow_drawing(release):
    for one in release.figures:
        shown = {said for said, *_ in words(one.narrow or one.svg)}
        assert {str(number) for number in range(1, len(one.keys) + 1)} <= shown, one.name


def overlap(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > 1 and min(one[3], other[3]) - max(one[1], other[1]) > 1


def viewbox(svg: str) -> list[str]:
    return ElementTree.fromstring(svg).get("viewBox").split()[2:]


def wide(svg: str) -> float:
    return float(viewbox(svg)[0])
