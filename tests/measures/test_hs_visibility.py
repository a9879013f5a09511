"""What customs lines show, and the guard against reading one line across the nomenclature of 2022."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.measures import hs_visibility
from analysis.project import Project
from analysis.sources.timelines import names_in
from analysis.store.asof import View

PROJECT = Project(Path(__file__).resolve().parents[2])
NOW = View(PROJECT, dt.date(2026, 10, 8))
WHOLE = ("293333", "293334", "293335", "293336", "293337", "293339")


@pytest.fixture(scope="module")
def shown():
    return hs_visibility.visibility(NOW)


@pytest.mark.parametrize(
    ("substance", "code", "what"),
    [
        ("ANPP", "293336", "own line"),
        ("NPP", "293337", "own line"),
        ("acetylfentanyl", "293334", "line of its group"),
        ("fentanyl", "293333", "line named for others too"),
        ("4-AP", "293339", "basket"),
        ("norfentanyl", "293339", "basket"),
        ("phenethyl bromide", "290399", "basket"),
        ("isotonitazene", "293399", "basket"),
    ],
)
def test_what_a_line_shows(shown, substance, code, what):
    row = shown.set_index("substance").loc[substance]
    assert (row["hs6_2022"], row["shown"]) == (code, what)


def test_only_two_precursors_have_a_line_of_their_own():
    measure = hs_visibility.customs_lines(NOW)
    table = measure.table
    assert set(table.loc[table["shown"] == "own line", "substance"]) == {"ANPP", "NPP"}
    assert table["shown"].value_counts().to_dict() == {"basket": 16, "own line": 2, "line of its group": 1}
    assert [measure[f"controls.customs_{name}"].value for name in ("precursors", "own_line", "basket")] == [
        19, 2, 10,
    ]  # fmt: skip
    assert measure.source == "Timelines of customs codes and of substances, each row with its publisher"


def test_a_substance_that_was_not_known_yet_is_not_shown():
    early = hs_visibility.visibility(View(PROJECT, dt.date(2026, 9, 21)))
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
    codes = NOW.timeline("hs_codes")
    drawing_on = codes["hs2017_link"].map(names_in).map(lambda older: "293339" in older)
    assert tuple(sorted(codes.loc[drawing_on, "code"])) == hs_visibility.SPLIT_GROUPS[0]


@pytest.mark.parametrize("codes", [["2933.39"], ["29333"], [293339]])
def test_a_code_is_text_of_six_digits(codes):
    with pytest.raises(UsageError, match="is not a six-digit code"):
        hs_visibility.continuous_lines(codes, 2020, 2021)


def test_years_come_in_order():
    with pytest.raises(UsageError, match="is after"):
        hs_visibility.continuous_lines(WHOLE, 2022, 2020)


def test_before_the_nomenclature_of_2022_no_line_is_counted(bundled):
    early = hs_visibility.customs_lines(bundled("2019-12-31"))
    late = hs_visibility.customs_lines(bundled("2022-12-31"))
    assert early.table.empty
    assert {result.key for result in early.results} == {result.key for result in late.results}
    assert all(result.status == "not available" for result in early.results)
    assert late["controls.customs_own_line"].value == 2
