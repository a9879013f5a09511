"""Pictures are made light and look as they did."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from analysis.page.svg_paths import SVG, lighten, relative

CIRCLE = (
    "M0 2C.53 2 1.04 1.79 1.41 1.41C1.79 1.04 2 .53 2 0C2-.53 1.79-1.04 1.41-1.41C1.04-1.79 .53-2 0-2"
    "C-.53-2-1.04-1.79-1.41-1.41C-1.79-1.04-2-.53-2 0C-2 .53-1.79 1.04-1.41 1.41C-1.04 1.79-.53 2 0 2 z"
)


def light(inner: str) -> ElementTree.Element:
    root = ElementTree.fromstring(f'<svg xmlns="{SVG[1:-1]}">{inner}</svg>')
    lighten(root)
    return root


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("M 10 10 L 20 10 L 20 15.04 z", "M10 10h10v5z"),
        ("M0 0L-.04 1", "M0 0v1"),
        ("M1 1C1 2 3 4 5 6", "M1 1c0 1 2 3 4 5"),
        ("M1 1L2 2M5 5L6 7", "M1 1l1 1M5 5l1 2"),
    ],
)
def test_a_path_goes_from_point_to_point_in_tenths(path, short):
    assert relative(path) == short


def test_near_points_of_a_long_line_are_left_out_and_its_ends_stay():
    path = "M0 0" + "".join(f"L{place / 10:g} 0" for place in range(1, 41))
    assert relative(path).startswith("M0 0h")
    parts = [float(step) for step in relative(path)[5:].split("h")]
    assert sum(parts) == pytest.approx(4) and len(parts) < 20


def test_neighbours_of_one_look_are_one_path_unless_they_are_see_through():
    bars = '<path d="M0 0L1 0L1 1z" style="fill:red{}"/><path d="M2 0L3 0L3 1z" style="fill:red{}"/>'
    assert len(light(bars.format("", ""))) == 1
    assert len(light(bars.format(";opacity:.5", ";opacity:.5"))) == 2


def test_a_clip_stays_only_where_it_cuts():
    clip = '<defs><clipPath id="a"><rect x="0" y="0" width="10" height="10"/></clipPath></defs>'
    inside = light(clip + '<path d="M1 1L9 9" clip-path="url(#a)" style="stroke:red"/>')
    assert [one.tag for one in inside] == [f"{SVG}path"] and "clip-path" not in inside[0].attrib
    outside = light(clip + '<path d="M1 1L19 9" clip-path="url(#a)" style="stroke:red"/>')
    assert outside.findall(f".//{SVG}clipPath") and outside[-1].get("clip-path") == "url(#a)"


def test_a_round_mark_is_two_arcs_at_its_place():
    root = light(
        f'<defs><path id="m" d="{CIRCLE}" style="stroke:red"/></defs>'
        '<use href="#m" x="10" y="5" style="fill:red"/>'
    )
    assert [one.get("d") for one in root] == ["M8 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0z"]
    assert root[0].get("style") == "fill:red;stroke:red"


def test_what_is_not_seen_is_left_out_and_a_shared_look_is_said_once():
    root = light(
        '<path d="M0 0L9 9z" style="fill:none"/><path d="M1 1" style="stroke:red"/>'
        '<text x="1.04" y="2" style="fill:red">a</text>'
        '<text transform="translate(3 4)" style="fill:red">b</text>'
    )
    (group,) = root
    assert group.get("style") == "fill:red"
    assert [(one.get("x"), one.get("y"), one.text) for one in group] == [("1", "2", "a"), ("3", "4", "b")]
