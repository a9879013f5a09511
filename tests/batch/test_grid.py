"""Sets of settings from texts and files."""

from __future__ import annotations

import pytest

from analysis.batch import grid
from analysis.errors import DataRefused, UsageError


def varied(cells: list[grid.Cell]) -> list[tuple[str, ...]]:
    return [tuple(value for _, value in cell.varied) for cell in cells]


def test_all_combinations_the_last_changing_fastest():
    cells = grid.of_texts(
        ["focus=India,Mexico+Canada", "as_of=2026-01-15:2026-03-15:month"], ["post_months=6"]
    )
    days = ("2026-01-15", "2026-02-15", "2026-03-15")
    assert varied(cells) == [(focus, day) for focus in ("India", "Mexico,Canada") for day in days]
    assert cells[3].name == "focus-mexico-canada_as_of-2026-01-15"
    assert cells[3].settings.focus == ("Mexico", "Canada") and cells[3].settings.post_months == 6
    assert len({cell.name for cell in cells}) == 6


@pytest.mark.parametrize(
    ("text", "count"),
    [("2026-01-01:2026-01-05:day", 5), ("2026-01-01:2026-02-01:week", 5), ("2024-02-29:2026-03-01:year", 3),
     ("2026-01-31:2026-10-31:quarter", 4), ("2026-01-01:2026-01-01:month", 1)],
)  # fmt: skip
def test_ranges_of_days(text, count):
    assert len(grid.days(text)) == count


@pytest.mark.parametrize(
    ("over", "base", "said"),
    [
        ([], [], "nothing to make a set over"),
        (["fokus=India"], [], "Did you mean 'focus'"),
        (["focus=India,Mexcio"], [], "Did you mean 'Mexico'"),
        (["focus=India,India"], [], "names a value twice"),
        (["focus="], [], "names no values"),
        (["focus"], [], "names no values"),
        (["pre_months=12,x"], [], "not a whole number"),
        (["as_of=2026-01-15:2026-02-15"], [], "is no range of days"),
        (["as_of=2026-01-15:2026-02-15:decade"], [], "is no range of days"),
        (["as_of=2026-03-15:2026-02-15:day"], [], "ends before it begins"),
        (["as_of=2026-13-15:2026-02-15:day"], [], "is not a date"),
        (["focus=India", "focus=Mexico"], [], "focus is given twice"),
        (["focus=India"], ["focus=Mexico"], "focus is given twice"),
        (["as_of=2015-01-01:2026-01-01:day"], [], "more than 1000 briefs"),
    ],
)
def test_what_is_wrong_is_refused(over, base, said):
    with pytest.raises(UsageError, match=said):
        grid.of_texts(over, base)


def test_a_file_names_its_briefs(tmp_path):
    path = tmp_path / "briefs.yml"
    path.write_text(
        "briefs:\n  - {focus: [Mexico, Canada]}\n  - {focus: India, as_of: 2026-02-01}\n", encoding="utf-8"
    )
    cells = grid.of_file(path, ["pre_months=36"])
    assert varied(cells) == [("default", "Mexico,Canada"), ("2026-02-01", "India")]
    assert [cell.settings.pre_months for cell in cells] == [36, 36]


def test_a_file_with_a_wrong_name_or_twice_the_same_is_refused(tmp_path):
    path = tmp_path / "briefs.yml"
    path.write_text("briefs:\n  - {focus: India}\n  - {focus: India}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="are the same: focus-india"):
        grid.of_file(path)
    path.write_text("brief:\n  - {focus: India}\n", encoding="utf-8")
    with pytest.raises(DataRefused, match=r"briefs\.yml"):
        grid.of_file(path)


def test_months_are_days_in_the_middle_unless_a_day_is_given():
    assert [str(day) for day in grid.months("2026-01", "2026-03-01")] == ["2026-01-15", "2026-02-15"]
    assert [str(day) for day in grid.months("2026-01-31", "2026-02")] == ["2026-01-31"]
