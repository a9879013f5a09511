"""A revision is another value for the same period; what moved on with its period or its day is an update."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.chapter.changes import Figures, revised, severity
from analysis.measures.results import Result

DAY, LATER = "2026-04-01", "2026-05-01"


def day(value: str = DAY) -> Result:
    return Result("brief.as_of", "Day whose knowledge is shown", value, "day", period=value)


def figures(*results: Result, as_of: str = DAY, untyped: bool = False) -> Figures:
    return Figures({result.key: result for result in (day(as_of), *results)}, as_of, untyped)


def lb(value: float | None, period: str = "2026-01", key: str = "seizures.latest_lb", **other) -> Result:
    reason = {} if value is not None else {"status": "not available", "reason": "No data."}
    return Result(key, f"Label of {key}", value, "number", "lb", period=period, **reason | other)


def count(key: str, value: int, period: str = DAY, unit: str = "count") -> Result:
    return Result(key, f"Label of {key}", value, "number", unit, period=period)


def words(key: str, value: object, kind: str = "choice", period: str = DAY, unit: str = "") -> Result:
    return Result(key, f"Label of {key}", value, kind, unit, period=period)


def only(old: Figures, new: Figures) -> dict:
    (change,) = revised(old, new)
    return change.as_dict()


def test_another_value_for_the_same_period_is_revised():
    old, new = lb(30.0, vintage="2026-02-15"), lb(50.0, vintage="2026-04-15")
    row = only(figures(old), figures(new, as_of=LATER))
    # |30 - 50| / (30 + 50) = 0.25
    assert row == {
        "kind": "revised",
        "key": "seizures.latest_lb",
        "label": "Label of seizures.latest_lb",
        "type": "number",
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
def test_of_a_figure_of_the_releases_own_day_the_day_decides(as_of, kind):
    old, new = (count("levers.truce_days_left", left, unit="days") for left in (40, 10))
    assert only(figures(old), figures(replace(new, period=as_of), as_of=as_of))["kind"] == kind


def test_of_the_releases_own_day_an_equal_value_is_unchanged_though_the_day_moved():
    held = count("controls.listed", 7)
    assert revised(figures(held), figures(replace(held, period=LATER), as_of=LATER)) == []


def test_a_figure_that_lost_its_period_is_updated():
    assert only(figures(lb(30.0)), figures(lb(50.0, DAY)))["kind"] == "updated"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (count("a.b", 7, period=""), count("a.b", 7)),
        (words("a.b", "weak", period=""), words("a.b", "weak")),
        (words("a.b", "India, Mexico", period=""), words("a.b", ["India", "Mexico"], "list")),
        (words("a.b", "2026-02-01", "month", period=""), words("a.b", "2026-02", "month", "2026-02")),
        (words("a.b", "2026-02-03", "day", period=""), words("a.b", "2026-02-03", "day", "2026-02-03")),
        (words("a.b", 2025, "year", period=""), words("a.b", 2025, "fiscal_year", "2024-10/2025-09")),
        (
            words("a.b", "\u221246 to \u22128%", period=""),
            words("a.b", [-46.2, -8.1], "interval", unit="percent"),
        ),
    ],
)
def test_a_release_without_types_holds_the_same_under_the_old_form(old, new):
    assert revised(figures(old, untyped=True), figures(new)) == []


@pytest.mark.parametrize(
    ("new", "as_of", "kind"),
    [
        (words("a.b", ["India"], "list"), DAY, "revised"),
        (words("a.b", ["India"], "list", LATER), LATER, "updated"),
        (words("a.b", ["India"], "list", "2026-02"), DAY, "updated"),
    ],
)
def test_a_release_without_types_is_compared_by_day_where_it_names_no_period(new, as_of, kind):
    old = words("a.b", "India, Mexico", period="")
    assert only(figures(old, untyped=True), figures(new, as_of=as_of))["kind"] == kind


def test_a_word_that_became_a_number_is_another_figure():
    changed = revised(figures(words("a.b", "7", period=""), untyped=True), figures(count("a.b", 7)))
    assert [change.kind for change in changed] == ["disappeared", "appeared"]


def test_older_results_are_read_with_the_types_their_units_say():
    older = {"key": "a.b", "label": "L", "value": "2026-01-01", "unit": "date", "period": "", "vintage": ""}
    read = Figures.read({"results": [older], "parameters": {"as_of": DAY}})
    assert (read.results["a.b"].type, read.untyped, read.as_of) == ("day", True, DAY)
    typed = Figures.read({"results": [day().as_dict()], "parameters": {"as_of": DAY}})
    assert typed == figures()


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
    assert (row["kind"], row["severity"]) == (kind, None)


def test_two_figures_without_a_value_are_the_same():
    other = lb(None, status="not identified", reason="Too few months.")
    assert revised(figures(lb(None)), figures(other)) == []


def test_a_zero_is_a_value():
    assert only(figures(lb(0.0)), figures(lb(2.0)))["kind"] == "revised"


def test_another_unit_makes_another_figure():
    other = Result("seizures.latest_lb", "Seized", 1.0, "number", "tonnes", period="2026-01")
    changed = revised(figures(lb(2204.62)), figures(other))
    assert [(change.kind, change.either.unit) for change in changed] == [
        ("disappeared", "lb"),
        ("appeared", "tonnes"),
    ]


def test_the_front_pages_own_results_are_left_out():
    old, new = (figures(count("brief.chapters", number)) for number in (8, 9))
    assert revised(old, new) == []


def test_the_same_results_twice_hold_no_change():
    held = figures(lb(3.0), lb(None, key="a.b"), words("c.d", "weak"))
    assert revised(held, held) == []


def test_order_is_by_kind_then_severity_then_key_whatever_order_results_come_in():
    old = [lb(10.0, key="a.small"), lb(10.0, key="b.large"), lb(10.0, key="c.moved"), lb(1.0, key="d.gone")]
    old += [lb(10.0, key="a.large")]
    new = [lb(11.0, key="a.small"), lb(30.0, key="b.large"), lb(90.0, "2026-02", key="c.moved")]
    new += [lb(30.0, key="a.large")]
    changed = revised(figures(*old), figures(*new))
    assert [item.either.key for item in changed] == ["a.large", "b.large", "a.small", "d.gone", "c.moved"]
    assert revised(figures(*old[::-1]), figures(*new[::-1])) == changed


@pytest.mark.parametrize(
    ("old", "new", "kind", "expected"),
    [
        (0, 0, "number", 0.0),
        (0, 5, "number", 1.0),
        (-5, 5, "number", 1.0),
        (1, 3, "number", 0.5),
        (3, 1, "number", 0.5),
        (2024, 2025, "year", 1.0),
        ("weak", "clear", "choice", 1.0),
        ("2026-04", "2026-04", "month", 0.0),
        (1.5e308, -1.5e308, "number", 1.0),
    ],
)
def test_severity_worked_by_hand(old, new, kind, expected):
    unit = "count" if kind == "number" else ""
    assert severity(words("a.b", old, kind, unit=unit), words("a.b", new, kind, unit=unit)) == expected


finite = st.floats(-1.79e308, 1.79e308)  # a result keeps ten digits, and rounding must not reach infinity


@given(finite, finite)
def test_severity_lies_between_nought_and_one_and_does_not_ask_which_came_first(a, b):
    one, other = lb(a), lb(b)
    found = severity(one, other)
    assert 0 <= found <= 1
    assert found == severity(other, one)
    assert severity(one, one) == 0


def test_an_amount_outranks_a_word_or_a_date_that_is_another_one():
    old = [words("a.verdict", "weak"), words("b.day", "2026-01-01", "day", "2026"), lb(10.0, key="c.number")]
    new = [words("a.verdict", "clear"), words("b.day", "2026-02-01", "day", "2026"), lb(11.0, key="c.number")]
    found = [change.either.key for change in revised(figures(*old), figures(*new))]
    assert found == ["c.number", "a.verdict", "b.day"]
