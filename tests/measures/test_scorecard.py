"""The scorecard: definitions are read strictly, values are those of the chapters."""

from __future__ import annotations

import pytest
import yaml

from analysis.errors import DataRefused, UnknownName
from analysis.measures import scorecard
from analysis.measures.results import Result
from analysis.sources import indicators
from analysis.sources.indicators import ATTRIBUTES

DECLARED = {
    "sources": {"one": {"text": "A source"}},
    "results": {
        "now": {"label": "Now", "unit": "count", "definition": "Made up."},
        "before": {"label": "Before", "unit": "count", "definition": "Made up."},
        "change": {"label": "Change", "unit": "percent", "definition": "Made up."},
        "unknown": {"label": "Unknown", "unit": "count", "definition": "Made up."},
    },
}


def entry(**changes) -> dict:
    answers = dict.fromkeys(ATTRIBUTES, "no: made up") | {"linkage": "yes: made up"}
    return {
        "key": "one", "name": "One", "question": "How many?", "definition": "A count", "unit": "count",
        "source": "A source", "cadence": "monthly", "lag_days": 30, "good_direction": "down",
        "baseline": "chapter.before", "public_target": "none published", "limits": "Made up",
        "result": "chapter.now", "change": "chapter.change", "attributes": answers,
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
    write(entry(good_direction=direction, change=change))
    now = None if change else 6
    row = scorecard.scorecard(view("2026-01-01"), known(-25.0, now)).table.iloc[0]
    assert row["reading"] == "not known"


def test_counts_over_two_indicators_one_of_them_without_a_value(write, view):
    other = entry(
        key="two", result="chapter.unknown", change="", baseline="a treaty", public_target="180 days"
    )
    write(entry(), other)
    measure = scorecard.scorecard(view("2026-01-01"), known(-25.0))
    found = {result.key.removeprefix("scorecard."): result.value for result in measure.results}
    assert found == {
        "indicators": 2, "available": 1, "with_target": 1, "toward": 1, "away": 0, "same": 0
    }  # fmt: skip
    row = measure.table.iloc[1]
    assert (row["status"], row["baseline"], row["reading"]) == ("not available", "a treaty", "not known")
    assert row["reason"] == "Nothing was known."


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
