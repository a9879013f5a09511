"""Drawings in the rows of the scorecard: what they show, and what is said of them."""

from __future__ import annotations

import datetime as dt
import re

from analysis.page import trends

DAYS = [dt.date(year, 10, 29) for year in (2023, 2024, 2025)] + [dt.date(2026, 11, 30)]


def known(*values: float) -> list[trends.Known]:
    return [(when, value, f"{value:g}") for when, value in zip(DAYS, values, strict=False)]


def test_values_are_read_as_they_are_written():
    cells = [
        ["A", "2025-10-29", "1,234.5 lb"],
        ["A", "2024-10-29", "\N{MINUS SIGN}3 days"],
        ["B", "2025-10-29", "–"],
    ]
    assert trends.histories(cells) == {
        "A": [
            (dt.date(2024, 10, 29), -3.0, "\N{MINUS SIGN}3 days"),
            (dt.date(2025, 10, 29), 1234.5, "1,234.5 lb"),
        ]
    }


def test_the_line_rises_with_the_values_and_the_dots_are_before_and_now():
    drawn = trends.drawing("A", known(0, 10, 5, 10), DAYS)
    heights = [float(pair.split(",")[1]) for pair in re.search(r'points="([^"]+)"', drawn)[1].split()]
    assert heights == [20.0, 4.0, 12.0, 4.0]  # 24 high, 4 kept at either edge
    before, now = re.findall(r'<circle cx="([\d.]+)" cy="12.0"', drawn)
    # Half and all of the way along the second half, from 96 + 4 to 96 + 92.
    assert (float(before), float(now)) == (144.0, 188.0)


def test_what_is_drawn_is_told():
    drawn = trends.drawing("Cases & persons", known(1, 2), DAYS)
    assert 'aria-label="Cases &amp; persons, as known: 29 October 2023, 1; 29 October 2024, 2"' in drawn


def test_without_a_value_before_there_are_no_dots_and_one_day_alone_draws_nothing():
    assert "before" not in trends.drawing("A", known(1, 2), DAYS)
    assert trends.drawing("A", known(1), DAYS) == ""


def test_values_that_never_moved_are_drawn_in_the_middle():
    assert 'cy="12.0"' in trends.drawing("A", known(3, 3, 3, 3), DAYS)
