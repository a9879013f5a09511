"""A revision is another value for the same period; what moved on with its period or its day is an update."""

from __future__ import annotations

import json
import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.chapter import blocks, changes
from analysis.chapter.changes import Previous, revised, severity, summary
from analysis.errors import ReleaseDamaged
from analysis.measures.results import Result

DAY, LATER = "2026-04-01", "2026-05-01"


def figures(*results: Result, as_of: str = DAY) -> dict[str, dict]:
    held = [Result("brief.as_of", "Day whose knowledge is shown", as_of, "date"), *results]
    return {result.key: result.as_dict() for result in held}


def lb(value: float | None, period: str = "2026-01", key: str = "seizures.latest_lb", **other) -> Result:
    reason = {} if value is not None else {"status": "not available", "reason": "No data."}
    return Result(key, f"Label of {key}", value, "lb", period=period, **reason | other)


def only(old: dict, new: dict) -> dict:
    table = revised(old, new)
    assert len(table) == 1, table
    return table.iloc[0].to_dict()


def test_another_value_for_the_same_period_is_revised():
    old, new = lb(30.0, vintage="2026-02-15"), lb(50.0, vintage="2026-04-15")
    row = only(figures(old), figures(new, as_of=LATER))
    # |30 - 50| / (30 + 50) = 0.25
    assert row == {
        "kind": "revised",
        "key": "seizures.latest_lb",
        "label": "Label of seizures.latest_lb",
        "unit": "lb",
        "old": 30.0,
        "new": 50.0,
        "old_period": "2026-01",
        "new_period": "2026-01",
        "old_vintage": "2026-02-15",
        "new_vintage": "2026-04-15",
        "severity": 0.25,
    }


def test_a_figure_that_moved_to_another_period_is_updated_not_revised():
    row = only(figures(lb(30.0)), figures(lb(50.0, "2026-02"), as_of=LATER))
    assert (row["kind"], row["old_period"], row["new_period"]) == ("updated", "2026-01", "2026-02")
    assert only(figures(lb(30.0)), figures(lb(50.0, "2026-02")))["kind"] == "updated"  # on one day too


def test_the_same_number_for_another_period_is_another_figure():
    row = only(figures(lb(30.0)), figures(lb(30.0, "2026-02"), as_of=LATER))
    assert (row["kind"], row["severity"]) == ("updated", 0.0)


@pytest.mark.parametrize(("as_of", "kind"), [(LATER, "updated"), (DAY, "revised")])
def test_without_a_period_the_day_of_the_release_decides(as_of, kind):
    left = [Result("levers.truce_days_left", "Days left", value, "days") for value in (40, 10)]
    assert only(figures(left[0]), figures(left[1], as_of=as_of))["kind"] == kind


def test_without_a_period_an_equal_value_is_unchanged_though_the_day_moved():
    held = Result("controls.listed", "Chemicals listed", 7, "count")
    assert revised(figures(held), figures(held, as_of=LATER)).empty


def test_a_figure_that_lost_its_period_is_updated():
    assert only(figures(lb(30.0)), figures(lb(50.0, "")))["kind"] == "updated"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ([], [lb(1.0)], "appeared"),
        ([lb(1.0)], [], "disappeared"),
        ([lb(None)], [lb(1.0)], "now available"),
        ([lb(1.0)], [lb(None)], "no longer available"),
    ],
)
def test_what_comes_and_goes_has_no_severity(old, new, kind):
    row = only(figures(*old), figures(*new))
    assert row["kind"] == kind
    assert math.isnan(row["severity"])


def test_two_figures_without_a_value_are_the_same():
    other = lb(None, status="not identified", reason="Too few months.")
    assert revised(figures(lb(None)), figures(other)).empty


def test_a_zero_is_a_value():
    assert only(figures(lb(0.0)), figures(lb(2.0)))["kind"] == "revised"


def test_another_unit_makes_another_figure():
    table = revised(
        figures(lb(2204.62)), figures(Result("seizures.latest_lb", "Seized", 1.0, "tonnes", period="2026-01"))
    )
    assert list(table["kind"]) == ["disappeared", "appeared"]
    assert list(table["unit"]) == ["lb", "tonnes"]


def test_the_front_pages_own_results_are_left_out():
    old = figures(Result("brief.chapters", "Chapters read", 8, "count"))
    assert revised(old, figures(Result("brief.chapters", "Chapters read", 9, "count"), as_of=LATER)).empty


def test_the_same_results_twice_hold_no_change():
    held = figures(lb(3.0), lb(None, key="a.b"), Result("c.d", "Verdict", "weak", "text"))
    table = revised(held, held)
    assert table.empty
    assert tuple(table.columns) == changes.COLUMNS


def test_order_is_by_kind_then_severity_then_key_whatever_order_results_come_in():
    old = [lb(10.0, key="a.small"), lb(10.0, key="b.large"), lb(10.0, key="c.moved"), lb(1.0, key="d.gone")]
    old += [lb(10.0, key="a.large")]
    new = [lb(11.0, key="a.small"), lb(30.0, key="b.large"), lb(90.0, "2026-02", key="c.moved")]
    new += [lb(30.0, key="a.large")]
    table = revised(figures(*old), figures(*new))
    assert list(table["key"]) == ["a.large", "b.large", "a.small", "d.gone", "c.moved"]
    backwards = revised(dict(reversed(figures(*old).items())), dict(reversed(list(figures(*new).items()))))
    pd.testing.assert_frame_equal(table, backwards)


@pytest.mark.parametrize(
    ("old", "new", "unit", "expected"),
    [
        (0, 0, "count", 0.0),
        (0, 5, "count", 1.0),
        (-5, 5, "percent", 1.0),
        (1, 3, "lb", 0.5),
        (3, 1, "lb", 0.5),
        (2024, 2025, "year", 1.0),
        ("weak", "clear", "text", 1.0),
        ("2026-04", "2026-04", "month", 0.0),
        (1.5e308, -1.5e308, "lb", 1.0),
    ],
)
def test_severity_worked_by_hand(old, new, unit, expected):
    assert severity(old, new, unit) == expected


finite = st.floats(allow_nan=False, allow_infinity=False)


@given(finite, finite)
def test_severity_lies_between_nought_and_one_and_does_not_ask_which_came_first(a, b):
    found = severity(a, b, "lb")
    assert 0 <= found <= 1
    assert found == severity(b, a, "lb")
    assert severity(a, a, "lb") == 0


def results(*held: Result, as_of: str = DAY, focus: str = "India") -> dict[str, Result]:
    own = [
        Result("brief.as_of", "Day", as_of, "date"),
        Result("brief.pre_months", "Months before", 24, "months"),
        Result("brief.post_months", "Months after", 12, "months"),
        Result("brief.focus", "Focus", focus, "text"),
    ]
    return {result.key: result for result in (*own, *held)}


def release(*held: Result, **options) -> Previous:
    return Previous(
        "2026-04-01", {key: item.as_dict() for key, item in results(*held, **options).items()}, ""
    )


def said(changed) -> list[str]:
    held = {result.key: result for result in changed.results}
    return [blocks.sentence_block(each, held, role="text")["text"] for each in changes.sentences(changed)]


OLD = (
    lb(30.0, key="a.number"),
    lb(10.0, key="a.other"),
    Result("a.verdict", "Verdict", "weak", "text"),
    lb(1.0, key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.gone"),
    lb(None, key="a.gained"),
    lb(1.0, key="a.lost"),
)
NEW = (
    lb(50.0, key="a.number"),
    lb(11.0, key="a.other"),
    Result("a.verdict", "Verdict", "clear", "text"),
    lb(1.5, "2026-02", key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.fresh"),
    lb(1.0, key="a.gained"),
    lb(None, key="a.lost"),
)


def test_the_summary_counts_each_kind_once():
    changed = summary(release(*OLD), results(*NEW))
    held = {result.key.removeprefix("brief.changes_"): result.value for result in changed.results}
    assert held == {
        "previous": "2026-04-01",
        "shared": 7,
        "unchanged": 1,
        "revised": 3,
        "updated": 1,
        "appeared": 1,
        "disappeared": 1,
        "gained": 1,
        "lost": 1,
        "largest": "Label of a.number",
        "largest_before": "30.0 lb",
        "largest_now": "50.0 lb",
        "largest_severity": 0.25,
        "settings": None,
    }
    # A word that changed counts as 1, so the verdict stands first; 30 to 50 is 0.25, 10 to 11 is 1/21.
    assert list(changed.table["key"]) == ["a.verdict", "a.number", "a.other"]
    assert list(changed.table["old_text"]) == ["weak", "30.0 lb", "10.0 lb"]
    assert list(changed.table["chapter"]) == ["a", "a", "a"]


def test_the_sentences_of_the_summary():
    assert said(summary(release(*OLD), results(*NEW))) == [
        "Since release 2026-04-01, 3 of 7 figures were revised: another value for the same period. 1 were "
        "updated: their period, or the day of the brief, is another. 1 are as they were.",
        "1 figures are new and 1 are gone; 1 have a value that had none, 1 had one and have none now.",
        "The number revised most is: Label of a.number. It was 30.0 lb and is now 50.0 lb.",
    ]


def test_nothing_changed_is_said_when_nothing_did():
    changed = summary(release(*OLD), results(*OLD))
    assert said(changed) == ["Nothing changed since release 2026-04-01: all 8 figures are as they were."]
    assert changed.table.empty
    assert changed["brief.changes_largest"].reason == "No number was revised."


def test_the_first_release_says_so_in_every_result():
    changed = summary(Previous(), results(*NEW))
    assert {(result.status, result.reason) for result in changed.results} == {
        ("not available", "This is the first release.")
    }
    assert said(changed) == [
        "Release that this one is compared with: not available. This is the first release."
    ]
    assert changed.table.empty


def test_settings_that_differ_are_said():
    changed = summary(release(*OLD), results(*OLD, focus="India, Mexico"))
    assert changed["brief.changes_settings"].value == "focus"
    assert "different settings (focus)" in said(changed)[-1]


def test_the_front_page_shows_no_more_than_ten():
    keys = [f"a.n{number}" for number in range(12)]
    changed = summary(
        release(*(lb(10.0, key=key) for key in keys)), results(*(lb(11.0, key=key) for key in keys))
    )
    assert len(changed.table) == 10
    assert changed["brief.changes_revised"].value == 12


@pytest.fixture
def archived(project):
    """Write a release's results.json into the project's archive and let ``latest`` point at it."""

    def write(number: str, *held: Result, as_of: str = DAY):
        folder = project.reports / number
        folder.mkdir(parents=True)
        content = {"parameters": {"as_of": as_of}, "results": [item.as_dict() for item in held]}
        (folder / "results.json").write_text(json.dumps(content), encoding="utf-8")
        (project.reports / "latest").unlink(missing_ok=True)
        (project.reports / "latest").symlink_to(number)
        return folder

    return write


@pytest.fixture(autouse=True)
def no_build(monkeypatch):
    monkeypatch.delenv(changes.PREVIOUS_VARIABLE, raising=False)


def test_alone_the_latest_release_is_compared_with(project, archived):
    archived("2026-04-01.2", lb(3.0))
    found = changes.previous(project, {"as_of": LATER})
    assert found == Previous("2026-04-01.2", {"seizures.latest_lb": lb(3.0).as_dict()}, "")


def test_alone_a_latest_release_of_a_later_day_is_not(project, archived):
    archived("2026-05-01", lb(3.0), as_of=LATER)
    found = changes.previous(project, {"as_of": DAY})
    assert (found.number, found.results) == ("", {})
    assert found.reason == "The latest release, 2026-05-01, shows a later day than this brief."


def test_without_an_archive_it_is_the_first(project):
    assert changes.previous(project, {"as_of": DAY}) == Previous()


def test_inside_a_build_the_build_names_it(project, archived, monkeypatch):
    named = archived("2026-03-01", lb(1.0))
    archived("2026-04-01", lb(2.0))
    monkeypatch.setenv(changes.PREVIOUS_VARIABLE, str(named))
    assert changes.previous(project, {"as_of": DAY}).number == "2026-03-01"
    monkeypatch.setenv(changes.PREVIOUS_VARIABLE, "")
    assert changes.previous(project, {"as_of": DAY}) == Previous()


@pytest.mark.parametrize("bad", ["", "[]", '{"results": []}', '{"results": [{"key": 1}], "parameters": {}}'])
def test_a_release_that_cannot_be_read_is_an_error(project, archived, bad):
    (archived("2026-04-01") / "results.json").write_text(bad, encoding="utf-8")
    with pytest.raises(ReleaseDamaged, match="release 2026-04-01"):
        changes.previous(project, {"as_of": DAY})


def test_a_latest_that_points_nowhere_is_an_error(project):
    project.reports.mkdir()
    (project.reports / "latest").symlink_to("2026-04-01")
    with pytest.raises(ReleaseDamaged):
        changes.previous(project, {"as_of": DAY})
