"""The planner of the PDF's pages: pictures move within their chapter so that text fills the page."""

from __future__ import annotations

import pytest

from analysis.page.paging import plan

SPACES = {"run": (10, 10), "shelf": (10, 10), "alone": (10, 10), "heading": (10, 10), "opener": (20, 10)}
TEXT, NOTE, HEADING = "text", "note", "heading"


def block(kind, height, margin=0.0):
    return {
        "kind": "sentences" if kind == NOTE else kind,
        "note": kind == NOTE,
        "alone": kind in ("figure", "table"),
        "height": height,
        "margin": margin,
        "shelf": height / 2,
        "rows": [],
    }


def section(*blocks, annex=False, opener=50.0):
    return {
        "annex": annex,
        "opener": opener,
        "spaces": SPACES | {"lines": 10.0},
        "line": (10.0, 10.0),
        "blocks": list(blocks),
    }


def planned(*sections, contents=0.0, page_one=((10.0, 500.0),), frame=700.0):
    return plan({"frame": frame, "contents": contents, "page_one": page_one, "sections": list(sections)})


def order(units):
    return [index for unit in units for index in unit["texts"]]


def test_what_fits_stays_as_written():
    (only,) = planned(section(block(TEXT, 100), block("figure", 200), block(TEXT, 100)))["sections"]
    assert order(only["units"]) == [0, 1, 2]
    assert only["stretch"] == 1.0


def test_a_picture_that_does_not_fit_waits_until_text_has_filled_the_page():
    # The opener and the texts before it take some 330 of 700: 400 more do not fit.
    blocks = [block(TEXT, 100), block(TEXT, 150), block("figure", 400), block(TEXT, 150), block(TEXT, 150)]
    (only,) = planned(section(*blocks))["sections"]
    assert order(only["units"]) in ([0, 1, 3, 4, 2], [0, 1, 3, 2, 4])


def test_a_picture_stays_in_its_chapter():
    first = section(block(TEXT, 500), block("figure", 300))
    second = section(block(TEXT, 300))
    plans = planned(first, second)["sections"]
    assert sorted(order(plans[0]["units"])) == [0, 1]
    assert order(plans[1]["units"]) == [0]


def test_a_heading_keeps_the_words_below_it():
    blocks = [
        block(TEXT, 100), block(TEXT, 250), block("figure", 400),
        block(HEADING, 10), block(TEXT, 100), block(HEADING, 10), block(TEXT, 100),
    ]  # fmt: skip
    (only,) = planned(section(*blocks))["sections"]
    sequence = order(only["units"])
    for heading in (3, 5):
        assert sequence[sequence.index(heading) + 1] == heading + 1


def test_figures_keep_their_order():
    blocks = [block(TEXT, 300), *[block("figure", 250)] * 3, block(TEXT, 200), block(TEXT, 200)]
    (only,) = planned(section(*blocks))["sections"]
    assert [index for index in order(only["units"]) if index in (1, 2, 3)] == [1, 2, 3]


def test_notes_stand_in_the_margin_as_far_as_text_is_beside_them():
    short, tall = block(NOTE, 30, margin=60), block(NOTE, 80, margin=200)
    (only,) = planned(section(block(TEXT, 100), short, tall))["sections"]
    run, shelf = only["units"]
    assert (run["kind"], run["texts"], run["notes"]) == ("run", [0], [1])
    assert (shelf["kind"], shelf["texts"]) == ("shelf", [2])


def test_a_small_table_is_not_broken_and_a_tall_one_is():
    tall = block("table", 600) | {"rows": [60.0] * 9, "head": 20.0, "foot": 0.0}
    (only,) = planned(section(block("table", 200), tall))["sections"]
    assert [unit["solid"] for unit in only["units"]] == [True, False]


@pytest.mark.parametrize(
    ("heights", "size"),
    [(((10, 650), (9, 600)), 10), (((10, 750), (9, 690)), 9), (((10, 900), (9, 800)), 9)],
)
def test_page_one_is_set_as_large_as_it_fits(heights, size):
    assert planned(section(block(TEXT, 10)), page_one=heights)["page_one"] == size


def test_what_a_page_lacks_goes_into_the_space_between_its_blocks():
    # A title of 50, two pictures of 311 and two spaces of 10 are 692 of 700; 3 are kept in hand. The
    # title stays with the first picture, so 5 go to the space above the second. The third starts a page.
    blocks = [block("figure", 311), block("figure", 311), block("figure", 600)]
    (only,) = planned(section(*blocks, opener=50.0))["sections"]
    assert [unit.get("above") for unit in only["units"]] == [None, 15.0, None]
    assert only["above"] is None  # nothing stands above the title


def test_a_table_that_is_broken_repeats_its_header_on_each_page():
    # 30 above the rows and 7 rows fill the first page; 20 of header and 3 rows the second up to 290. Text of
    # 100 and a picture of 278 end at 688 of 700: 9 are shared by two spaces of 10.
    long = block("table", 930.0) | {"rows": [90.0] * 10, "head": 20.0, "foot": 0.0}
    blocks = [long, block(TEXT, 100), block("figure", 278), block("figure", 600)]
    (only,) = planned(section(*blocks, opener=0))["sections"]
    assert order(only["units"]) == [0, 1, 2, 3]
    assert [unit.get("above") for unit in only["units"]] == [None, 14.5, 14.5, None]


def test_a_part_of_the_back_matter_fills_the_page_of_the_contents():
    """A picture that needs a page leaves 400 of 700 below the contents; a part of 380 can stand there."""
    part = {"name": "reading", "movable": True, "front": 380.0, "head": 20.0, "text": 360.0, "items": []}
    measured = {
        "frame": 700.0, "contents": 300.0, "page_one": [(10.0, 500.0)], "back": [part],
        "sections": [section(block("figure", 690), opener=0)],
    }  # fmt: skip
    assert plan(measured)["front"] == ["reading"]
