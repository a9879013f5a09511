"""What customs lines show, and the guard against reading one line across the nomenclature of 2022."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.measures import hs_visibility
from analysis.project import Project
from analysis.store.asof import View

PROJECT = Project(Path(__file__).resolve().parents[2])
NOW = View(PROJECT, dt.date(2026, 10, 8))
WHOLE = ("293333", "293334", "293335", "293336", "293337", "293339")


@pytest.fixture(scope="module")
def shown():
    return hs_visibility.visibility(NOW)


@pytest.mark.parametrize(
    ("substance", "code", "what", "year"),
    [
        ("ANPP", "293336", "own line", 2022),
        ("NPP", "293337", "own line", 2022),
        ("acetylfentanyl", "293334", "line of its group", 2022),
        ("fentanyl", "293333", "line named for others too", None),
        ("4-AP", "293339", "basket", None),
        ("norfentanyl", "293339", "basket", None),
        ("phenethyl bromide", "290399", "basket", None),
        ("isotonitazene", "293399", "basket", None),
    ],
)
def test_what_a_line_shows(shown, substance, code, what, year):
    row = shown.table.set_index("substance").loc[substance]
    assert (row["hs6_2022"], row["shown"]) == (code, what)
    assert pd.isna(row["from_year"]) if year is None else row["from_year"] == year


def test_only_two_precursors_have_a_line_of_their_own(shown):
    table = shown.table[shown.table["role"].str.contains("precursor")]
    assert set(table.loc[table["shown"] == "own line", "substance"]) == {"ANPP", "NPP"}
    assert shown["controls.hs_precursors_own_line"].value == 2
    assert shown["controls.hs_precursors"].value == 19
    assert shown["controls.hs_precursors_in_293339"].value == len(hs_visibility.basket_of(NOW)) == 10
    assert shown["controls.hs_precursors_own_line_share"].value == pytest.approx(100 * 2 / 19)


def test_the_groups_of_precursors_add_up(shown):
    keys = ("own_line", "group_line", "in_293339", "other_basket", "not_worked_out")
    assert sum(shown[f"controls.hs_precursors_{key}"].value for key in keys) == 19


def test_who_controls_a_substance_by_name(shown):
    controlled = shown.table.set_index("substance")["controlled_by"]
    assert controlled["ANPP"].startswith("UN; China; United States")
    assert controlled["1-boc-4-hydroxypiperidine"] == ""


def test_a_substance_that_was_not_known_yet_is_not_shown():
    early = hs_visibility.visibility(View(PROJECT, dt.date(2026, 9, 21))).table
    assert "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate" not in set(early["substance"])


@pytest.mark.parametrize("codes", [["293339"], ["293336", "293339"], WHOLE[:-1]])
def test_part_of_the_sum_across_2022_is_refused_and_the_sum_is_named(codes):
    with pytest.raises(NotIdentified) as refused:
        hs_visibility.continuous_lines(codes, 2017, 2022)
    assert "2933.33+.34+.35+.36+.37+.39" in refused.value.message


def test_the_whole_sum_runs_on():
    assert hs_visibility.continuous_lines(reversed(WHOLE), 2012, 2024) == WHOLE


@pytest.mark.parametrize(("first", "last"), [(2012, 2021), (2022, 2024), (2022, 2022)])
def test_one_side_of_2022_may_be_read_line_by_line(first, last):
    assert hs_visibility.continuous_lines(["293339"], first, last) == ("293339",)


def test_presses_break_as_well_and_other_lines_do_not():
    with pytest.raises(NotIdentified, match=r"8479\.81\+\.83\+\.89"):
        hs_visibility.continuous_lines(["847989"], 2020, 2023)
    assert hs_visibility.continuous_lines(["293941"], 2020, 2023) == ("293941",)


def test_the_groups_that_split_are_those_of_the_correlation():
    assert tuple(hs_visibility.successors_of(NOW, "293339")) == hs_visibility.SPLIT_GROUPS[0]


@pytest.mark.parametrize("codes", [["2933.39"], ["29333"], [293339]])
def test_a_code_is_text_of_six_digits(codes):
    with pytest.raises(UsageError, match="is not a six-digit code"):
        hs_visibility.continuous_lines(codes, 2020, 2021)


def test_years_come_in_order():
    with pytest.raises(UsageError, match="is after"):
        hs_visibility.continuous_lines(WHOLE, 2022, 2020)


def test_before_the_nomenclature_of_2022_no_line_is_counted(bundled):
    early = hs_visibility.visibility(bundled("2019-12-31"))
    late = hs_visibility.visibility(bundled("2022-12-31"))
    assert early.table.empty
    assert {result.key for result in early.results} == {result.key for result in late.results}
    assert all(result.status == "not available" for result in early.results)
    assert late["controls.hs_precursors_own_line"].value == 2
