"""What each month's brief would have said: verdicts since when, statements that were taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.archive import pages
from analysis.batch import replay, replay_page
from analysis.batch.replay import Said
from analysis.chapter.parameters import Settings
from analysis.measures.results import Result
from tests.small_project import make

MONTHS = [dt.date(2026, month, 15) for month in (1, 2, 3, 4)]
WORDS = {"none seen": "none seen", "weak": "weak"}


def verdict(word: str | None) -> Result:
    given = {"value": word} if word else {"value": None, "status": "not available", "reason": "too early"}
    return Result("outcomes.effect_2019_verdict", "Verdict", type="choice", **given)


def sum_of(value: float, period: str) -> Result:
    return Result("outcomes.completed", "Deaths", value, "number", "deaths", period=period)


def day(number: int, *results: Result) -> Said:
    found = {result.key: result for result in results}
    return Said(MONTHS[number], found, ("A finding", "A point"), ("outcomes.completed",))


def test_a_verdict_is_said_since_it_last_turned():
    said = [
        day(0, verdict("weak")),
        day(1, verdict("none seen")),
        day(2, verdict(None)),
        day(3, verdict("none seen")),
    ]
    [(result, since, turns)] = replay.first_verdicts(said)
    assert (result.value, since, turns) == ("none seen", MONTHS[1], 1)


def test_a_verdict_that_was_never_another_is_said_since_its_first_day():
    said = [day(0), day(1, verdict("weak")), day(2, verdict("weak"))]
    assert replay.first_verdicts(said)[0][1:] == (MONTHS[1], 0)


def test_a_figure_whose_own_period_got_another_value_was_taken_back():
    same, moved = "2025-01/2025-12", "2025-02/2026-01"
    said = [day(0, sum_of(70000, same)), day(1, sum_of(70000, same)), day(2, sum_of(71000, same)),
            day(3, sum_of(69000, moved))]  # fmt: skip
    [change] = replay.taken_back(said)
    assert (change.said, change.until, change.before, change.after) == (
        MONTHS[0],
        MONTHS[2],
        "70,000",
        "71,000",
    )


def test_what_reads_the_same_was_not_taken_back_and_a_count_of_a_day_moves_on():
    whole = [day(0, sum_of(70000.1, "2025-01/2025-12")), day(1, sum_of(70000.2, "2025-01/2025-12"))]
    dated = [day(0, sum_of(1, "2026-01-15")), day(1, sum_of(2, "2026-02-15"))]
    assert list(replay.taken_back(whole)) == list(replay.taken_back(dated)) == []


def test_a_verdict_that_turns_is_taken_back_whatever_its_period():
    [change] = replay.taken_back([day(0, verdict("weak")), day(1, verdict("none seen"))])
    assert (change.before, change.after) == ("weak", "none seen")


@pytest.fixture(scope="module")
def replayed(tmp_path_factory):
    project = make(tmp_path_factory.mktemp("replay") / "project")
    outcomes = replay.run(project, [dt.date(2026, 2, 15), dt.date(2026, 3, 15)], Settings.of({}))
    return project, [outcome.made for outcome in outcomes]


def test_each_day_says_what_was_known_then(replayed):
    _, said = replayed
    assert [one.day.month for one in said] == [2, 3]
    assert all(one.points and "overdue" in one.points[0] for one in said)
    assert said[0].named == ("evidence.datasets", "evidence.overdue")
    assert said[0].results["brief.as_of"].value == "2026-02-15"


def test_the_table_has_every_result_of_every_day(replayed):
    _, said = replayed
    lines = replay.table(said).splitlines()
    assert lines[0] == "day,key,label,value,unit,period,status"
    assert len(lines) == 1 + sum(len(one.results) for one in said)


def test_the_page_stands_in_the_archive(replayed):
    project, said = replayed
    target = project.reports / pages.REPLAY
    target.parent.mkdir(parents=True)
    page = replay_page.page(project, said, {dt.date(2026, 4, 15): "<no> data"})
    assert "&lt;no&gt; data" in page and "15 February 2026" in page
    now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    assert b"replay/index.html" not in pages.pages(project, now)["index.html"]
    target.write_text(page, encoding="utf-8")
    assert b'href="replay/index.html"' in pages.pages(project, now)["index.html"]
