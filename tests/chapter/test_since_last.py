"""What changed since the last release is said in a few sentences, the same ones everywhere."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from analysis.chapter import blocks, since_last
from analysis.chapter.changes import Figures
from analysis.chapter.since_last import FIRST_SAID, Previous
from analysis.errors import ReleaseDamaged
from analysis.measures.results import Result
from analysis.measures.usual_revision import Usual
from analysis.store.asof import View

DAY, LATER = "2026-04-01", "2026-05-01"


def day(value: str = DAY) -> Result:
    return Result("brief.as_of", "Day whose knowledge is shown", value, "day", period=value)


def lb(value: float | None, period: str = "2026-01", key: str = "seizures.since_lb", **other) -> Result:
    reason = {} if value is not None else {"status": "not available", "reason": "No data."}
    return Result(key, f"Label of {key}", value, "number", "lb", period=period, **reason | other)


def word(key: str, value: object, kind: str = "choice", period: str = DAY) -> Result:
    return Result(key, f"Label of {key}", value, kind, period=period)


def results(*held: Result, as_of: str = DAY, focus: str = "India") -> dict[str, Result]:
    own = [
        day(as_of),
        Result("brief.pre_months", "Months", 24, "number", "months", period=DAY),
        Result("brief.post_months", "Months", 12, "number", "months", period=DAY),
        word("brief.focus", focus.split(", "), "list"),
    ]
    return {result.key: result for result in (*own, *held)}


@pytest.fixture
def summary(repository, monkeypatch):
    """Say what changed from one release, None for none, to the results of a brief; all rows were there."""
    view = View(repository, dt.date.fromisoformat(DAY))
    rows = {name: frozenset(map(str, view.timeline(name).iloc[:, 0])) for name in view.schemas()}

    def of(old, new, past=None, rows=rows):
        last = Previous("2026-04-01", Figures(old, DAY), "", rows) if old is not None else Previous()
        monkeypatch.setattr(since_last, "last_release", lambda view, folder: last)
        monkeypatch.setattr(since_last, "usual", lambda view, figure: past or Usual())
        return since_last.summary(view, new)

    return of


def said(changed) -> list[str]:
    held = {result.key: result for result in changed.results}
    return [blocks.sentence(each, held, role="text").text for each in since_last.sentences(changed)]


OLD = (
    lb(30.0),
    lb(10.0, key="a.other"),
    word("outcomes.effect_verdict", "weak"),
    word("commitments.status_cn_1", "pending"),
    word("a.name", "one"),
    lb(1.0, key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.gone"),
    lb(None, key="a.gained"),
    lb(1.0, key="a.lost"),
)
NEW = (
    lb(45.0),
    lb(90.0, key="a.other"),
    word("outcomes.effect_verdict", "clear"),
    word("commitments.status_cn_1", "met"),
    word("a.name", "two"),
    lb(1.5, "2026-02", key="a.moved"),
    lb(1.0, key="a.same"),
    lb(1.0, key="a.fresh"),
    lb(1.0, key="a.gained"),
    lb(None, key="a.lost"),
)
COUNTS = (
    "Of 9 figures, 5 were revised for the same period, one updated to another period or day, one gained a "
    "value, one lost its value; one was added and one removed."
)


def test_a_headline_figure_leads_though_others_moved_more(summary):
    assert said(summary(results(*OLD), results(*NEW))) == [
        "The headline figure revised most since release 2026-04-01: Label of seizures.since_lb, January 2026."
        " It was 30.0 lb and is now 45.0 lb, +15.0 lb (+50.0%); no past revision of it at that age is held.",
        "2 verdicts and statuses are others: Label of commitments.status_cn_1 (pending before, met now), "
        "Label of outcomes.effect_verdict (weak before, clear now).",
        COUNTS,
    ]


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (Usual(1, 49.0), "That is more than the one past revision of it at that age (49%)."),
        (Usual(3, 49.9), "That is more than any of the 3 past revisions of it at that age (49.9%)."),
        (
            Usual(3, 50.0),
            "That is no more than the largest of the 3 past revisions of it at that age (50%).",
        ),
    ],
)
def test_a_revision_is_set_against_past_ones_of_its_age(summary, past, words):
    assert said(summary(results(*OLD), results(*NEW), past))[0].endswith(words)


def test_a_headline_figure_whose_period_moved_is_updated_and_a_revised_one_goes_first(summary):
    moved = lb(90.0, "2026-02", key="outcomes.reported")
    old, new = results(lb(30.0), lb(10.0, key="outcomes.reported")), results(lb(30.0), moved)
    assert said(summary(old, new))[0] == (
        "No headline figure was revised since release 2026-04-01. The one that moved most: Label of "
        "outcomes.reported. It was 10.0 lb (January 2026) and is now 90.0 lb (February 2026), "
        "+80.0 lb (+800.0%)."
    )
    assert "revised most" in said(summary(old, results(lb(30.1), moved)))[0]


def test_dates_and_labels_never_lead(summary):
    old, new = (
        results(word("a.day", "2026-01-01", "day", "2026")),
        results(word("a.day", "2026-02-01", "day", "2026")),
    )
    assert said(summary(old, new)) == [
        "No headline figure moved since release 2026-04-01.",
        "Of 1 figures, one was revised for the same period, none updated to another period or day; none was "
        "added and none removed.",
    ]


def test_nothing_changed_is_said_when_nothing_did(summary):
    changed = summary(results(*OLD), results(*OLD))
    assert said(changed) == ["Nothing changed since release 2026-04-01: all 10 figures are as they were."]
    assert changed.table.empty


def test_new_rows_of_the_timelines_are_named_by_timeline(summary, repository):
    view = View(repository, dt.date.fromisoformat(DAY))
    rows = {name: frozenset(map(str, view.timeline(name).iloc[:, 0])) for name in view.schemas()}
    gone = sorted(rows["us_cases"])[:2]
    before = rows | {"us_cases": rows["us_cases"] - set(gone), "truces": rows["truces"] | {"of another day"}}
    assert said(summary(results(*OLD), results(*OLD), rows=before)) == [
        "No headline figure moved since release 2026-04-01.",
        "New in the timelines: US cases (2).",
    ]


def test_what_is_given_after_the_front_page_is_not_said_to_be_gone(summary):
    later = (lb(3.0, key="scorecard.toward"), lb(4.0, key="evidence.overdue"))
    changed = summary(results(*OLD, *later), results(*OLD))
    assert said(changed) == ["Nothing changed since release 2026-04-01: all 10 figures are as they were."]
    assert (
        summary(results(*OLD, later[1]), results(*OLD, lb(5.0, key="evidence.overdue")))[
            "brief.changes_revised"
        ].value
        == 1
    )


def test_the_first_release_says_so_once(summary):
    changed = summary(None, results(*NEW))
    assert said(changed) == [FIRST_SAID]
    assert {(result.status, result.reason) for result in changed.results} == {
        ("not available", "This is the first release.")
    }
    assert changed.table.empty


def test_settings_that_differ_are_said(summary):
    changed = summary(results(*OLD), results(*NEW, focus="India, Mexico"))
    assert changed["brief.changes_settings"].value == ["focus"]
    assert "different settings (focus)" in said(changed)[-1]


def test_the_front_page_shows_no_more_than_ten_and_no_word_before_a_figure(summary):
    keys = [f"a.n{number}" for number in range(12)]
    changed = summary(
        results(word("a.a_verdict", "weak"), *(lb(10.0, key=key) for key in keys)),
        results(word("a.a_verdict", "clear"), *(lb(11.0, key=key) for key in keys)),
    )
    assert len(changed.table) == 10
    assert set(changed.table["old_text"]) == {"10.0 lb"}
    assert changed["brief.changes_revised"].value == 13


def test_the_comparison_says_the_words_of_the_front_page(summary):
    changed = summary(results(*OLD), results(*NEW), Usual(2, 12.5))
    page = Figures(results(*NEW) | {item.key: item for item in changed.results}, DAY)
    before = Figures(results(*OLD), DAY)
    assert since_last.said("2026-04-01", before, page, {}) == said(changed)
    # Set beside another release than the one the page was compared with, they are made anew.
    other = since_last.said("2026-03-01", before, page, {"us_cases": 2, "truces": 0})
    assert "since release 2026-03-01: " in other[0]
    assert other[0].endswith("It was 30.0 lb and is now 45.0 lb, +15.0 lb (+50.0%).")
    assert other[1].endswith("New in the timelines: US cases (2).")


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
    found = since_last.last_release(view(LATER))
    assert found == Previous("2026-04-01.2", Figures({"seizures.since_lb": lb(3.0)}, DAY), "")


def test_alone_a_latest_release_of_a_later_day_is_not(view, archived):
    archived("2026-05-01", lb(3.0), as_of=LATER)
    found = since_last.last_release(view(DAY))
    assert (found.number, found.figures) == ("", Figures())
    assert found.reason == "The latest release, 2026-05-01, shows a later day than this brief."


def test_without_an_archive_it_is_the_first(view):
    assert since_last.last_release(view(DAY)) == Previous()


def test_a_build_names_it(view, archived):
    named = archived("2026-03-01", lb(1.0))
    archived("2026-04-01", lb(2.0))
    assert since_last.last_release(view(DAY), str(named)).number == "2026-03-01"
    assert since_last.last_release(view(DAY), since_last.NO_RELEASE) == Previous()


@pytest.mark.parametrize("bad", ["", "[]", '{"results": []}', '{"results": [{"key": 1}], "parameters": {}}'])
def test_a_release_that_cannot_be_read_is_an_error(view, archived, bad):
    (archived("2026-04-01") / "results.json").write_text(bad, encoding="utf-8")
    with pytest.raises(ReleaseDamaged, match="release 2026-04-01"):
        since_last.last_release(view(DAY))


def test_a_latest_that_points_nowhere_is_an_error(project, view):
    project.reports.mkdir()
    (project.reports / "latest").symlink_to("2026-04-01")
    with pytest.raises(ReleaseDamaged):
        since_last.last_release(view(DAY))
