"""The scorecard: definitions are read strictly, values are those of the chapters."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
import yaml

from analysis.errors import DataRefused, UnknownName
from analysis.measures import scorecard
from analysis.measures.results import Measure, Result
from analysis.sources import indicators
from analysis.sources.indicators import ATTRIBUTES

DECLARED = {
    "sources": {"one": {"text": "A source"}},
    "results": {
        "now": {"label": "Now", "unit": "count", "definition": "Made up."},
        "before": {"label": "Before", "unit": "count", "definition": "Made up."},
        "change": {"label": "Change", "unit": "percent", "definition": "Made up."},
        "whole": {"label": "Whole", "unit": "count", "definition": "Made up."},
        "stale": {"label": "Stale", "unit": "count", "definition": "Made up."},
        "unknown": {"label": "Unknown", "unit": "count", "definition": "Made up."},
    },
}


def entry(**changes) -> dict:
    answers = dict.fromkeys(ATTRIBUTES, "no: made up") | {"linkage": "yes: made up"}
    return {
        "key": "one", "group": "controls", "name": "One", "question": "How many?",
        "definition": "A count", "unit": "count",
        "source": "A source", "cadence": "monthly", "lag_days": 30, "good_direction": "down",
        "baseline": "chapter.before", "public_target": "none published", "limits": "Made up",
        "result": "chapter.now", "change": "chapter.change", "span": "on the half-year before", "of": [],
        "attributes": answers,
    } | changes  # fmt: skip


@pytest.fixture
def write(project):
    """Write a project's indicators; its results are those of `DECLARED`, as a chapter called so."""
    folder = project.root / "data" / "results"
    (folder / "chapter.yml").write_text(yaml.safe_dump(DECLARED), encoding="utf-8")

    def written(*entries) -> None:
        path = project.root / "data" / indicators.FILE_NAME
        path.write_text(yaml.safe_dump({"indicators": list(entries)}), encoding="utf-8")

    return written


def known(change: float, now: int | None = 6) -> dict[str, Result]:
    missing = {"status": "not available", "reason": "Nothing was known."}
    made = (
        Result(
            "chapter.now", "Now", now, unit="count", interval=(5.0, 7.0), period="2025-01/2025-06",
            **({} if now is not None else missing),
        ),
        Result("chapter.before", "Before", 8, unit="count"),
        Result("chapter.change", "Change", change, unit="percent"),
        Result("chapter.unknown", "Unknown", None, unit="count", **missing),
    )  # fmt: skip
    return {result.key: result for result in made}


@pytest.mark.parametrize(
    ("direction", "change", "reading"),
    [
        ("down", -25.0, "toward"),
        ("down", 25.0, "away"),
        ("up", 25.0, "toward"),
        ("up", -1.9, "about the same"),
        ("none", -25.0, "no direction"),
    ],
)
def test_a_change_is_read_by_its_sign(write, view, direction, change, reading):
    write(entry(good_direction=direction))
    measure = scorecard.scorecard(view("2026-01-01"), known(change))
    row = measure.table.iloc[0]
    assert (row["value"], row["baseline_value"], row["change"]) == (6, 8, change)
    assert (row["lower"], row["upper"], row["period"]) == (5, 7, "2025-01/2025-06")
    assert (row["reading"], row["status"]) == (reading, "ok")
    assert (row["attributes_met"], row["linkage_met"], row["clarity_met"]) == (1, True, False)


@pytest.mark.parametrize(("direction", "change"), [("down", "chapter.change"), ("none", ""), ("up", "")])
def test_there_is_no_reading_without_a_value_and_a_change(write, view, direction, change):
    write(entry(good_direction=direction, change=change, span="on the year before" if change else ""))
    now = None if change else 6
    row = scorecard.scorecard(view("2026-01-01"), known(-25.0, now)).table.iloc[0]
    assert row["reading"] == "not known"


def test_a_value_of_a_time_two_years_past_is_none(write, view):
    """In October 2025 the deaths of the year to September 2018 are not where things stand."""
    write(entry())
    for day, status in (("2027-07-01", "ok"), ("2027-07-02", "not available")):
        assert scorecard.scorecard(view(day), known(-25.0)).table["status"].item() == status


def test_no_sum_that_still_grows_is_set_beside_a_settled_one(repository):
    assert not [item.key for item in indicators.read(repository) if item.result == "outcomes.reported"]


def test_counts_over_two_indicators_one_of_them_without_a_value(write, view):
    other = entry(
        key="two",
        result="chapter.unknown",
        change="",
        span="",
        baseline="a treaty",
        public_target="180 days",
    )
    write(entry(), other)
    measure = scorecard.scorecard(view("2026-01-01"), known(-25.0))
    found = {result.key.removeprefix("scorecard."): result.value for result in measure.results}
    assert found == {
        "indicators": 2, "available": 1, "with_target": 1, "toward": 1, "away": 0, "same": 0, "older": 0,
        "compared": 0, "before_day": None, "earlier_day": None,
    }  # fmt: skip
    row = measure.table.iloc[1]
    assert (row["status"], row["baseline"], row["reading"]) == ("not available", "a treaty", "not known")
    assert row["reason"] == "Nothing was known."


EVE = "2025-10-29"  # the day before the event


@pytest.fixture
def reads(monkeypatch):
    """What the measures gave on other days: a count of four out of eight, five out of ten a year before."""

    def measure(view):
        now, whole = (4, 8) if view.as_of.isoformat() == EVE else (5, 10)
        day = view.as_of.isoformat()
        old = "2023-01/2023-06"  # ended more than two years before the event
        return Measure(
            pd.DataFrame(),
            (
                Result("chapter.now", "Now", now, unit="count", period=day),
                Result("chapter.whole", "Whole", whole, unit="count", period=day),
                Result("chapter.stale", "Stale", 3, unit="count", period=old),
            ),
        )

    monkeypatch.setattr(scorecard, "MEASURES", (measure,))


def with_event(change: float = -25.0, period: str = "2026-01-01") -> dict[str, Result]:
    given = known(change)
    given["chapter.now"] = replace(given["chapter.now"], period=period)
    made = [
        Result("chapter.whole", "Whole", 24, unit="count"),
        Result("chapter.stale", "Stale", 9, unit="count", period=period),
        Result("since_busan.turn_day", "Day", "2025-10-30", "day"),
    ]
    return given | {result.key: result for result in made}


def test_a_count_out_of_a_list_is_compared_as_a_share_with_the_day_before_the_event(write, view, reads):
    write(entry(change="", span="", of=["chapter.whole"]))
    measure = scorecard.scorecard(view("2026-01-01"), with_event())
    row = measure.table.iloc[0]
    assert (row["value"], row["whole"], row["share"]) == (6, 24, 25)
    assert (row["before"], row["before_whole"], row["before_period"]) == (4, 8, EVE)
    assert (row["earlier"], row["earlier_whole"], row["earlier_period"]) == (5, 10, "2024-10-29")
    # The count rose from four to six, the share fell from a half to a quarter.
    assert (row["change"], row["change_unit"], row["reading"]) == (-25, "percentage points", "toward")
    assert measure["scorecard.compared"].value == 1
    assert measure["scorecard.before_day"].value == EVE


def test_what_had_long_ended_by_the_day_before_is_not_compared(write, view, reads):
    write(entry(change="", span="", result="chapter.stale"))
    row = scorecard.scorecard(view("2026-01-01"), with_event()).table.iloc[0]
    assert (row["value"], row["before"], row["change"], row["reading"]) == (9, None, None, "not known")
    assert row["earlier"] == 3  # it had ended less than two years before that day


@pytest.mark.parametrize(
    ("period", "reading"),
    [
        ("2024-07/2025-09", "older"),
        ("2025", "partly older"),
        ("2025-10/2025-12", "partly older"),
        ("2025-11/2025-12", "toward"),
    ],
)
def test_a_change_over_months_before_the_event_is_not_read_against_it(write, view, reads, period, reading):
    write(entry())
    measure = scorecard.scorecard(view("2026-01-01"), with_event(period=period))
    assert measure.table["reading"].tolist() == [reading]
    assert measure["scorecard.older"].value == ("older" in reading)


def test_how_sure_follows_from_two_attributes():
    answers = dict.fromkeys(ATTRIBUTES, "no: made up")
    for met, word in (((), "low"), (("reliability",), "medium"), (("reliability", "objectivity"), "high")):
        made = entry(attributes=answers | dict.fromkeys(met, "yes: made up"))
        assert indicators.Indicator.model_validate(made).how_sure == word


@pytest.mark.parametrize("field", ["result", "change", "baseline"])
def test_a_key_that_no_set_declares_is_refused_with_the_nearest(write, view, field):
    write(entry(**{field: "chapter.chnge"}))
    with pytest.raises(UnknownName, match=r"'chapter\.chnge'.*chapter\.change"):
        scorecard.scorecard(view("2026-01-01"), known(-25.0))


def test_a_key_that_no_chapter_gave_is_refused(write, view):
    write(entry())
    given = known(-25.0)
    del given["chapter.change"]
    with pytest.raises(UnknownName, match=r"'chapter\.change'"):
        scorecard.scorecard(view("2026-01-01"), given)


def test_a_unit_other_than_the_result_s_is_refused(write, view):
    write(entry(unit="lb"))
    with pytest.raises(DataRefused, match=r"'lb', and that of chapter\.now is 'count'"):
        scorecard.scorecard(view("2026-01-01"), known(-25.0))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"good_direction": "sideways"}, "good_direction 'sideways'"),
        ({"lag_days": "soon"}, "lag_days"),
        ({"lag_days": True}, "lag_days"),
        ({"lag_days": -1}, "lag_days"),
        ({"result": "now"}, "result"),
        ({"change": "Chapter.now"}, "change 'Chapter.now' is no key"),
        ({"limits": ""}, "limits: '' is empty"),
        ({"group": "deaths"}, "group 'deaths'"),
        ({"span": ""}, "does not go with change"),
        ({"change": ""}, "does not go with change ''"),
        ({"of": ["whole"]}, "whole"),
        ({"unit": 3}, "unit: '3' is no text"),
        ({"colour": "red"}, "'colour' is not a field"),
        ({"attributes": {"linkage": "yes: only this"}}, "'clarity' is missing"),
        ({"attributes": dict.fromkeys(ATTRIBUTES, True)}, "'True' is not yes or no"),
        ({"attributes": dict.fromkeys(ATTRIBUTES, "yes:")}, "'yes:' is not yes or no"),
    ],
)
def test_a_definition_with_an_error_is_refused_with_its_line(write, project, changes, message):
    write(entry(key="fine"), entry(**changes))
    with pytest.raises(DataRefused, match=r"indicators\.yml, line \d+") as refusal:
        indicators.read(project)
    assert message in str(refusal.value)


def test_a_missing_field_a_repeated_key_and_no_list_are_refused(write, project):
    short = entry()
    del short["limits"]
    write(short)
    with pytest.raises(DataRefused, match="'limits' is missing"):
        indicators.read(project)
    write(entry(), entry())
    with pytest.raises(DataRefused, match="'one' stands twice"):
        indicators.read(project)
    (project.root / "data" / indicators.FILE_NAME).write_text("indicators: {}\n", encoding="utf-8")
    with pytest.raises(DataRefused, match="is no list"):
        indicators.read(project)


def test_bundled_indicators_name_declared_results_in_their_unit(repository):
    defined = scorecard.defined_in(repository)
    assert 18 <= len(defined) <= 22
    assert {len(indicator.answers) for indicator in defined} == {9}


def test_the_history_is_each_level_as_known_before_the_event_on_that_day_of_earlier_years_and_now(
    write, view, reads
):
    write(
        entry(change="", span="", of=["chapter.whole"]),
        entry(key="two", name="Two", result="chapter.unknown"),
    )
    history = scorecard.history(view("2026-01-01"), with_event()).table
    # Four of eight and five of ten are a half, six of twenty-four a quarter. "Two" is never known.
    assert history["indicator"].unique().tolist() == ["One"]
    assert history["level"].tolist() == [50.0] * 6 + [25.0]
    assert history["day"].dt.strftime("%Y-%m-%d").tolist()[-3:] == ["2024-10-29", EVE, "2026-01-01"]
    assert (history["level_unit"].unique().tolist(), history["turn"].dt.day.unique().tolist()) == (
        ["percent"],
        [30],
    )


def test_there_is_no_history_without_an_event(write, view):
    write(entry())
    assert scorecard.history(view("2026-01-01"), known(-25.0)).empty


def test_a_change_since_the_event_says_so(write, view, reads):
    write(entry(change="", span="", of=["chapter.whole"]))
    row = scorecard.scorecard(view("2026-01-01"), with_event()).table.iloc[0]
    assert row["span"] == "since 29 October 2025"
