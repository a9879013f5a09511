"""The back matter of the PDF: lists in two even columns, and where its parts stand."""

from __future__ import annotations

from itertools import pairwise

from analysis.page.back_matter import set_back, two_columns

FRAME = 700.0


def items(*heights, title=()):
    return [[height, 4.0, number in title] for number, height in enumerate(heights)]


def test_a_short_list_is_cut_into_two_columns_of_the_same_height():
    ((first, middle, end),), at, blank = two_columns(items(*[20.0] * 10), 100.0, FRAME)
    assert (first, middle, end) == (0, 5, 10)
    assert at == 100 + 5 * 20 + 4 * 4
    assert blank == 0


def test_a_long_list_fills_both_columns_of_a_page_before_the_next():
    chunks, at, _ = two_columns(items(*[20.0] * 100), 0.0, FRAME)
    # 29 items of 20 with 28 spaces of 4 are 692 of 700; 42 are left for the second page, 21 a column.
    assert chunks == [(0, 29, 58), (58, 79, 100)]
    assert at == 21 * 20 + 20 * 4


def test_every_item_is_set_once_in_its_order():
    chunks, *_ = two_columns(items(*[13.0, 40.0, 90.0] * 40), 500.0, FRAME)
    assert chunks[0][0] == 0 and chunks[-1][2] == 120
    assert all(one[2] == other[0] for one, other in pairwise(chunks))


def test_a_title_does_not_end_a_column():
    # Three items and a title fit, the item below the title does not.
    ((_, middle, _), *_), *_ = two_columns(
        items(200.0, 200.0, 200.0, 20.0, 200.0, 200.0, title=[3]), 0.0, FRAME
    )
    assert middle == 3


def test_a_part_that_stands_elsewhere_is_left_out_and_the_last_page_counts_as_blank():
    part = {"name": "cite", "head": 20.0, "text": 80.0, "items": []}
    other = part | {"name": "release"}
    _, both = set_back([part, other], [], 0.0, FRAME)
    _, one = set_back([part, other], ["cite"], 0.0, FRAME)
    assert both == 700 - (100 + 20 + 100)
    assert one == 700 - 100
