"""How a table fits the page: classes, labels of cards, what can be filtered."""

from __future__ import annotations

import pytest

from analysis.errors import DataRefused
from analysis.page import html, svg, tables


def column(name: str, heading: str, *, numeric: bool = False) -> dict:
    return {"name": name, "heading": heading, "numeric": numeric}


def table(columns: list[dict], *cells: list[str]) -> dict:
    return {"name": "t", "caption": "T", "columns": columns, "cells": [*cells]}


def test_width_is_that_of_the_longest_words_and_of_whole_numbers():
    few = table([column("a", "Year", numeric=True), column("b", "What")], ["2024", "a longer text of words"])
    # "2024" and "longer" cannot break: 4 and 6 characters of 0.49 rem, and a gap of 0.9 after each.
    assert tables.width(few) == pytest.approx(10 * 0.49 + 2 * 0.9)
    # A column of running text keeps 9 rem.
    long = table([column("a", "What")], ["so many words that a line of them runs on"])
    assert tables.width(long) == pytest.approx(9.9)


def test_classes_say_numbers_short_cells_and_the_width_of_cards():
    held = table([column("a", "Day"), column("b", "What"), column("c", "Lb", numeric=True)],
                 ["2026-01-01", "thirteen chars", "1,234"])  # fmt: skip
    assert tables.layout(held) == "s1 n3 k1"
    wide = table([column(str(at), "Unbreakableword") for at in range(6)], ["x"] * 6)
    # Six columns of 15 characters: 49.5 rem, more than the space between 20 and 40.
    assert tables.layout(wide).split()[-1] == "k3"


def test_a_table_of_many_columns_is_set_closer():
    many = table([column(str(at), "A") for at in range(10)], ["a longer text"] * 10)
    assert tables.layout(many).split()[0] == "dense"
    assert "dense" not in tables.layout(table([column(str(at), "A") for at in range(9)], ["x"] * 9))


def test_more_columns_than_the_stylesheet_knows_are_refused():
    many = table([column(str(at), "A") for at in range(21)], ["x"] * 21)
    with pytest.raises(DataRefused, match="21 columns"):
        tables.layout(many)


def test_a_label_cannot_leave_its_string_or_its_attribute():
    held = table([column("a", "A"), column("b", """'};"</style>\\""")], ["x", "y"])
    assert tables.labels(held) == (""" style="--2:'\\27 \\7d \\3b \\22 \\3c \\2f style\\3e \\5c '\"""")
    assert tables.labels(table([column("a", "A")], ["x"])) == ""


def test_only_a_long_table_that_tells_more_than_one_side_is_filtered():
    side = [column("what", "What"), column("side", "Side")]
    rows = [[str(at), "both" if at % 2 else "China"] for at in range(10)]
    assert tables.sides(table(side, *rows)) == {
        "heading": "Side", "names": ["China", "both"], "of": [1, 2] * 5
    }  # fmt: skip
    assert tables.sides(table(side, *rows[:9])) is None
    assert tables.sides(table(side, *([["x", "both"]] * 10))) is None
    assert tables.sides(table([column("what", "What"), column("whose", "Side")], *rows)) is None


def dated(name: str, kind: str) -> dict:
    return column(name, "Day") | {"type": kind}


def test_a_long_table_is_filtered_by_the_year_of_its_first_column_with_a_time():
    held = [column("what", "What") | {"type": "text"}, dated("day", "day"), dated("month", "month")]
    rows = [[str(at), f"{2026 - at // 2}-05-01", "2010-01"] for at in range(12)] + [["x", "–", "2010-01"]]
    assert tables.years(table(held, *rows)) == {
        "heading": "Day",
        "names": ["2026", "2025", "2024", "2023", "before 2023"],
        "of": [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5, 0],
    }
    assert tables.years(table(held, *rows[:9])) is None
    assert tables.years(table(held, *([["x", "2026-01-01", ""]] * 10))) is None
    assert tables.years(table(held[:1], *([["2026"]] * 10))) is None


def test_a_table_may_have_both_filters_and_each_has_letters_of_its_own():
    held = [column("side", "Side") | {"type": "text"}, dated("year", "year")]
    rows = [["both" if at % 2 else "China", str(2020 + at % 3)] for at in range(12)]
    assert [(one["choice"], one["row"]) for one in tables.filters(table(held, *rows))] == [
        ("f", "g"),
        ("e", "y"),
    ]
    assert [one["row"] for one in tables.filters(table(held, *rows), by_year=False)] == ["g"]
    for choice, row in ("fg", "ey"):
        rule = f".sides:has(.{choice}2:checked)~.scroll tbody tr:not(.{row}2){{display:none}}"
        assert rule in tables.rules()


def test_no_class_of_a_table_is_one_of_a_picture():
    """A table with the class of a picture's text would be set in its size."""
    name = svg.Styles().name("font-size:8px")
    held = table([dated("day", "day"), column("b", "Lb", numeric=True)], *[["2026-01-01", "1"]] * 12)
    letters = {one[0] for one in tables.layout(held).split()} | set("fgey")
    assert name[0] not in letters


def test_a_description_is_read_in_its_sentences():
    said = "It rose to 2.5% (95%). Bars: 2024, 3; 2025, 4; 2026, 5. U.S. sums; so. “So” it is."
    assert html.lines(said) == [
        "It rose to 2.5% (95%).", "Bars:", "2024, 3;", "2025, 4;", "2026, 5.", "U.S. sums; so.", "“So” it is."
    ]  # fmt: skip


def test_a_description_in_chinese_is_told_in_steps_too():
    said = "每月柱形图。三个年份：2023，1,204；2024，5；2025，无。空白为零。"
    assert html.lines(said) == [
        "每月柱形图。", "三个年份：", "2023，1,204；", "2024，5；", "2025，无。", "空白为零。",
    ]  # fmt: skip
