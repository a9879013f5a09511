"""Pictures made light: positions to a tenth of a point, marks of one look joined, idle clips left out.

Nothing that is seen changes by more than a tenth of a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"
_STEP = re.compile(r"([MLCQZz])([^MLCQZz]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+(?:e-?\d+)?")
_MOVED = re.compile(r"translate\((-?[\d.]+) (-?[\d.]+)\)")
_CLIP = re.compile(r"url\(#([^)]+)\)")
_RUN = "run"  # of neighbours of one look, while they are looked for
_NEAR = 0.25  # points: a third of a pixel
_MANY = 12  # points of a line from which on near ones are left out
_SHORT = 48  # letters of a mark's path that may stand for itself at each of its places
Step = tuple[str, list[float]]
Box = tuple[float, float, float, float]


def lighten(root: Element) -> None:
    """Make a picture lighter in place; its styles still stand on its elements."""
    boxes = dict(_boxes(root))
    marks = {f"#{one.get('id')}": one for one in root.iter(f"{SVG}path") if one.get("id")}
    _place(root, boxes, marks)
    _join(root)
    used = {name for one in root.iter() for value in one.attrib.values() for name in _CLIP.findall(value)}
    used |= {value[1:] for one in root.iter() for value in one.attrib.values() if value.startswith("#")}
    _drop_unused(root, used)
    _group(root)


def _group(parent: Element) -> None:
    """Say the look that neighbours share once, on a group; see-through ones would then be seen otherwise."""
    children: list[Element] = []
    for child in list(parent):
        _group(child)
        style = child.get("style", "")
        if child.tag in (f"{SVG}path", f"{SVG}text", f"{SVG}use") and style and "opacity" not in style:
            if not children or children[-1].tag != _RUN or children[-1].get("style") != style:
                children.append(Element(_RUN, {"style": style}))
            children[-1].append(child)
        else:
            children.append(child)
    parent[:] = [one[0] if one.tag == _RUN and len(one) == 1 else one for one in children]
    for one in parent:
        if one.tag == _RUN:
            one.tag = f"{SVG}g"
            for inner in one:
                del inner.attrib["style"]


def _place(parent: Element, boxes: dict[str, Box], marks: dict[str, Element]) -> None:
    """Leave out clips that cut nothing and what is not seen; draw short marks at their places."""
    children: list[Element] = []
    for child in list(parent):
        _place(child, boxes, marks)
        placed = (_placed(one, marks) for one in _unclipped(child, boxes))
        children += [one for one in placed if not _invisible(one)]
    parent[:] = children


def _join(parent: Element) -> None:
    """Write positions short, and neighbours of one look as one path."""
    children: list[Element] = []
    for child in list(parent):
        _join(child)
        _settle(child)
        if children and _alike(children[-1], child):
            children[-1].set("d", children[-1].get("d", "") + child.get("d", ""))
        else:
            children.append(child)
    parent[:] = children


def _unclipped(element: Element, boxes: dict[str, Box]) -> list[Element]:
    """Return an element without a clip that cuts nothing; a group that says nothing more is its children."""
    found = _CLIP.search(element.get("clip-path", ""))
    inner = list(element) if element.tag == f"{SVG}g" else [element]
    if found and found.group(1) in boxes and all(_inside(one, boxes[found.group(1)]) for one in inner):
        del element.attrib["clip-path"]
    return inner if element.tag == f"{SVG}g" and not element.attrib else [element]


def _inside(element: Element, box: Box) -> bool:
    left, top, right, bottom = box
    if element.tag == f"{SVG}path":
        places = [
            values[at : at + 2]
            for _, values in steps(element.get("d", ""))
            for at in range(0, len(values), 2)
        ]
    elif element.tag == f"{SVG}use":
        places = [[float(element.get("x", 0)), float(element.get("y", 0))]]
    else:
        return False
    return all(left - 0.1 <= x <= right + 0.1 and top - 0.1 <= y <= bottom + 0.1 for x, y in places)


def _placed(element: Element, marks: dict[str, Element]) -> Element:
    """Return a mark at its place as a path of its own where that is short."""
    if element.tag != f"{SVG}use":
        return element
    name = next((value for key, value in element.attrib.items() if key.endswith("href")), "")
    mark = marks.get(name)
    if mark is None or "transform" in element.attrib:
        return element
    x, y = float(element.get("x", 0)), float(element.get("y", 0))
    radius = _radius(mark.get("d", ""))
    if not radius and len(mark.get("d", "")) > _SHORT:
        return element
    moved = [
        (step, [value + (y if at % 2 else x) for at, value in enumerate(values)])
        for step, values in steps(mark.get("d", ""))
    ]
    words = "".join(f"{step}{' '.join(map(str, values))}" for step, values in moved)
    style = ";".join(f"{key}:{value}" for key, value in (_style(element) | _style(mark)).items())
    path = Element(f"{SVG}path", {"d": _disc(x, y, radius) if radius else words})
    if style:
        path.set("style", style)
    return path


def _radius(path: str) -> float:
    """Return the radius of a path that is a circle around its origin, as eight curves; else zero."""
    parts = steps(path)
    if "".join(letter for letter, _ in parts).upper() != "MCCCCCCCCZ":
        return 0.0
    ends = [values[-2:] for _, values in parts[:-1]]
    first = (ends[0][0] ** 2 + ends[0][1] ** 2) ** 0.5
    return float(first) if all(abs((x**2 + y**2) ** 0.5 - first) < 0.05 for x, y in ends) else 0.0


def _disc(x: float, y: float, radius: float) -> str:
    """Return a circle as two arcs, which is how it is written shortest."""
    across, half = _text(round(20 * radius)), _text(round(10 * radius))
    left = _numbers([round(10 * (x - radius)), round(10 * y)])
    return f"M{left}a{half} {half} 0 1 0 {across} 0a{half} {half} 0 1 0-{across} 0z"


def _style(element: Element) -> dict[str, str]:
    parts = (part.split(":", 1) for part in element.get("style", "").split(";") if ":" in part)
    return {key.strip(): value.strip() for key, value in parts}


def _invisible(element: Element) -> bool:
    if element.tag != f"{SVG}path" or element.get("id"):
        return False
    style = _style(element)
    if len(steps(element.get("d", ""))) < 2:
        return True
    return style.get("fill") == "none" and style.get("stroke", "none") == "none"


def _settle(element: Element) -> None:
    """Write positions to a tenth of a point, paths from point to point."""
    moved = _MOVED.fullmatch(element.get("transform", ""))
    if moved and element.tag == f"{SVG}text":
        del element.attrib["transform"]
        element.set("x", moved.group(1))
        element.set("y", moved.group(2))
    for name in ("x", "y"):
        if name in element.attrib and _NUMBER.fullmatch(element.attrib[name]):
            element.set(name, _text(round(float(element.attrib[name]) * 10)))
    if "d" in element.attrib and not re.search("[a-y]", element.attrib["d"].replace("e-", "")):
        element.set("d", relative(element.attrib["d"]))


def _alike(one: Element, other: Element) -> bool:
    """Whether two neighbours can be one path: the same look, and no see-through."""
    if one.tag != f"{SVG}path" or other.tag != f"{SVG}path" or "opacity" in one.get("style", ""):
        return False
    rest = [{key: value for key, value in each.attrib.items() if key != "d"} for each in (one, other)]
    return rest[0] == rest[1] and "id" not in rest[0]


def _boxes(root: Element) -> Iterator[tuple[str, Box]]:
    for clip in root.iter(f"{SVG}clipPath"):
        for rect in clip.findall(f"{SVG}rect"):
            x, y, wide, high = (float(rect.get(name, 0)) for name in ("x", "y", "width", "height"))
            yield clip.get("id", ""), (x, y, x + wide, y + high)


def _drop_unused(parent: Element, used: set[str]) -> None:
    for child in list(parent):
        _drop_unused(child, used)
        named = child.tag in (f"{SVG}clipPath", f"{SVG}path") and child.get("id")
        if (named and child.get("id") not in used) or (child.tag == f"{SVG}defs" and not len(child)):
            parent.remove(child)


def steps(path: str) -> list[Step]:
    """Return the steps of a path in whole positions: letter and numbers."""
    return [(letter, [float(one) for one in _NUMBER.findall(rest)]) for letter, rest in _STEP.findall(path)]


def relative(path: str) -> str:
    """Return a path in steps from point to point, in tenths; near points of a long line are left out.

    >>> relative("M 10 10 L 20 10 L 20 15.04 z")
    'M10 10h10v5z'
    """
    parts = steps(path)
    open_line = len(parts) > _MANY and all(letter in "ML" for letter, _ in parts)
    said, x, y, start = [], 0, 0, (0, 0)
    for number, (letter, values) in enumerate(parts):
        tenths = [round(value * 10) for value in values]
        if letter in "Zz":
            said.append("z")
            x, y = start
        elif letter == "M":
            x, y = start = (tenths[0], tenths[1])
            said.append(f"M{_numbers(tenths)}")
        elif letter == "L":
            dx, dy = tenths[0] - x, tenths[1] - y
            last = number == len(parts) - 1 or parts[number + 1][0] != "L"
            if open_line and not last and max(abs(dx), abs(dy)) < 10 * _NEAR:
                continue
            if (dx, dy) != (0, 0) or len(parts) == 2:
                said.append(
                    f"v{_text(dy)}" if not dx else f"h{_text(dx)}" if not dy else f"l{_numbers([dx, dy])}"
                )
            x, y = tenths[0], tenths[1]
        else:
            moved = [value - (y if at % 2 else x) for at, value in enumerate(tenths)]
            said.append(f"{letter.lower()}{_numbers(moved)}")
            x, y = tenths[-2], tenths[-1]
    return "".join(said)


def _numbers(tenths: list[int]) -> str:
    written = [_text(value) for value in tenths]
    return "".join(one if one.startswith("-") or not at else f" {one}" for at, one in enumerate(written))


def _text(tenths: int) -> str:
    """Return a number of tenths as short as it is written, such as ``-.5``."""
    sign, whole, part = "-" if tenths < 0 else "", abs(tenths) // 10, abs(tenths) % 10
    return f"{sign}{whole}" if not part else f"{sign}{whole or ''}.{part}"
