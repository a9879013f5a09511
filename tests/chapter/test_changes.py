"""A revision is another value for the same period; what moved on with its period or its day is an update."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.chapter import blocks, changes
from analysis.chapter.changes import Figures, Previous, revised, severity
from analysis.errors import ReleaseDamaged
from analysis.measures.results import Result
from analysis.store.asof import View

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


def results(*held: Result, as_of: str = DAY, focus: str = "India") -> dict[str, Result]:
    own = [
        day(as_of),
        count("brief.pre_months", 24, unit="months"),
        count("brief.post_months", 12, unit="months"),
        words("brief.focus", focus.split(", "), "list"),
    ]
    return {result.key: result for result in (*own, *held)}


@pytest.fixture
def summary(repository, monkeypatch):
    """Say what changed from one release, None for none, to the results of a brief."""

    def of(old: dict[str, Result] | None, new: dict[str, Result]):
        last = Previous("2026-04-01", Figures(old, DAY), "") if old is not None else Previous()
        monkeypatch.setattr(changes, "last_release", lambda view, folder: last)
        return changes.summary(View(repository, dt.date.fromisoformat(DAY)), new)

    return of


def said(changed) -> list[str]:
    held = {result.key: result for result in changed.results}
    return [blocks.sentence(each, held, role="text").text for each in changes.sentences(changed)]


OLD = (
    lb(30.0, key="a.number"),
    lb(10.0, key="a.other"),
    words("a.verdict", "weak"),
    lb(1.0, key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.gone"),
    lb(None, key="a.gained"),
    lb(1.0, key="a.lost"),
)
NEW = (
    lb(50.0, key="a.number"),
    lb(11.0, key="a.other"),
    words("a.verdict", "clear"),
    lb(1.5, "2026-02", key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.fresh"),
    lb(1.0, key="a.gained"),
    lb(None, key="a.lost"),
)


def test_the_summary_counts_each_kind_once(summary):
    changed = summary(results(*OLD), results(*NEW))
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


def test_the_sentences_of_the_summary(summary):
    assert said(summary(results(*OLD), results(*NEW))) == [
        "Since release 2026-04-01, 3 of 7 figures were revised: another value for the same period. 1 were "
        "updated: their period, or the day of the brief, is another. 1 are as they were.",
        "1 figures are new and 1 are gone; 1 have a value that had none, 1 had one and have none now.",
        "The number revised most is: Label of a.number. It was 30.0 lb and is now 50.0 lb.",
    ]


def test_nothing_changed_is_said_when_nothing_did(summary):
    changed = summary(results(*OLD), results(*OLD))
    assert said(changed) == ["Nothing changed since release 2026-04-01: all 8 figures are as they were."]
    assert changed.table.empty
    assert changed["brief.changes_largest"].reason == "No number was revised."


def test_the_first_release_says_so_in_every_result(summary):
    changed = summary(None, results(*NEW))
    assert {(result.status, result.reason) for result in changed.results} == {
        ("not available", "This is the first release.")
    }
    assert said(changed) == [
        "Release that this one is compared with: not available. This is the first release."
    ]
    assert changed.table.empty


def test_settings_that_differ_are_said(summary):
    changed = summary(results(*OLD), results(*OLD, focus="India, Mexico"))
    assert changed["brief.changes_settings"].value == ["focus"]
    assert "different settings (focus)" in said(changed)[-1]


def test_the_front_page_shows_no_more_than_ten(summary):
    keys = [f"a.n{number}" for number in range(12)]
    changed = summary(
        results(*(lb(10.0, key=key) for key in keys)), results(*(lb(11.0, key=key) for key in keys))
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


def test_alone_the_latest_release_is_compared_with(view, archived):
    archived("2026-04-01.2", lb(3.0))
    found = changes.last_release(view(LATER))
    assert found == Previous("2026-04-01.2", Figures({"seizures.latest_lb": lb(3.0)}, DAY), "")


def test_alone_a_latest_release_of_a_later_day_is_not(view, archived):
    archived("2026-05-01", lb(3.0), as_of=LATER)
    found = changes.last_release(view(DAY))
    assert (found.number, found.figures) == ("", Figures())
    assert found.reason == "The latest release, 2026-05-01, shows a later day than this brief."


def test_without_an_archive_it_is_the_first(view):
    assert changes.last_release(view(DAY)) == Previous()


def test_a_build_names_it(view, archived):
    named = archived("2026-03-01", lb(1.0))
    archived("2026-04-01", lb(2.0))
    assert changes.last_release(view(DAY), str(named)).number == "2026-03-01"
    assert changes.last_release(view(DAY), changes.NO_RELEASE) == Previous()


@pytest.mark.parametrize("bad", ["", "[]", '{"results": []}', '{"results": [{"key": 1}], "parameters": {}}'])
def test_a_release_that_cannot_be_read_is_an_error(view, archived, bad):
    (archived("2026-04-01") / "results.json").write_text(bad, encoding="utf-8")
    with pytest.raises(ReleaseDamaged, match="release 2026-04-01"):
        changes.last_release(view(DAY))


def test_a_latest_that_points_nowhere_is_an_error(project, view):
    project.reports.mkdir()
    (project.reports / "latest").symlink_to("2026-04-01")
    with pytest.raises(ReleaseDamaged):
        changes.last_release(view(DAY))
