"""The scorecard: definitions are read strictly, values are those of the chapters."""

from __future__ import annotations

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.measures import (
    commitments,
    controls,
    enforcement,
    laboratory,
    levers,
    outcomes,
    scorecard,
    seizures,
)
from analysis.measures.results import Result
from analysis.sources import indicators
from analysis.sources.indicators import ATTRIBUTES


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
    def written(*entries) -> None:
        path = project.root / "data" / indicators.FILE_NAME
        path.write_text(yaml.safe_dump({"indicators": list(entries)}), encoding="utf-8")

    return written


def known(change: float) -> dict[str, Result]:
    made = (
        Result("chapter.now", "Now", 6, "count", interval=(5.0, 7.0), period="2025-01/2025-06"),
        Result("chapter.before", "Before", 8, "count"),
        Result("chapter.change", "Change", change, "percent"),
    )
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


def test_counts_over_two_indicators_one_of_them_without_a_value(write, view):
    other = entry(
        key="two", result="chapter.absent", change="", baseline="a treaty", public_target="180 days"
    )
    write(entry(), other)
    measure = scorecard.scorecard(view("2026-01-01"), known(-25.0))
    found = {result.key.removeprefix("scorecard."): result.value for result in measure.results}
    assert found == {
        "indicators": 2, "available": 1, "with_target": 1, "toward": 1, "away": 0, "same": 0,
        "no_reading": 1, "attributes_share": pytest.approx(100 * 2 / 18),
    }  # fmt: skip
    row = measure.table.iloc[1]
    assert (row["status"], row["baseline"], row["reading"]) == ("not available", "a treaty", "not known")
    assert "chapter.absent" in row["reason"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"good_direction": "sideways"}, "good_direction 'sideways'"),
        ({"lag_days": "soon"}, "lag_days 'soon'"),
        ({"lag_days": True}, "lag_days 'True'"),
        ({"result": "now"}, "result 'now' is no key"),
        ({"change": "Chapter.now"}, "change 'Chapter.now' is no key"),
        ({"limits": ""}, "limits '' is no text"),
        ({"unit": 3}, "unit '3' is no text"),
        ({"colour": "red"}, "'colour' is not a field"),
        ({"attributes": {"linkage": "yes: only this"}}, "not the nine: balance"),
        ({"attributes": dict.fromkeys(ATTRIBUTES, True)}, "attribute linkage 'True'"),
        ({"attributes": dict.fromkeys(ATTRIBUTES, "yes:")}, "attribute linkage 'yes:'"),
    ],
)
def test_a_definition_with_an_error_is_refused_with_its_place(write, view, changes, message):
    write(entry(key="fine"), entry(**changes))
    with pytest.raises(DataRefused, match=r"indicators\.yml, indicator 2 \(one\)") as refusal:
        scorecard.scorecard(view("2026-01-01"), {})
    assert message in str(refusal.value)


def test_a_missing_field_a_repeated_key_and_no_list_are_refused(write, view, project):
    short = entry()
    del short["limits"]
    write(short)
    with pytest.raises(DataRefused, match="'limits' is missing"):
        scorecard.scorecard(view("2026-01-01"), {})
    write(entry(), entry())
    with pytest.raises(DataRefused, match="'one' stands twice"):
        scorecard.scorecard(view("2026-01-01"), {})
    (project.root / "data" / indicators.FILE_NAME).write_text("indicators: {}\n", encoding="utf-8")
    with pytest.raises(DataRefused, match="not readable as a list"):
        scorecard.scorecard(view("2026-01-01"), {})


def test_bundled_indicators_name_results_that_the_chapters_give(repository, bundled):
    view = bundled("2026-10-08")
    asked = [
        outcomes.twelve_month(view), outcomes.months(view), seizures.since_meeting(view),
        seizures.year_to_date(view), laboratory.composition(view), laboratory.carfentanil(view),
        laboratory.precursors(view), laboratory.strength(view), controls.coverage(view),
        controls.vote_lags(view), controls.effect_lag(view), controls.customs_lines(view),
        commitments.ledger(view), commitments.disclosure(view), commitments.pulse(view),
        enforcement.funnel(view, ["India"]), enforcement.legal_gaps(view),
        levers.duty_steps(view),
    ]  # fmt: skip
    held = {result.key: result for measure in asked for result in measure.results}
    defined = indicators.read(repository.root / "data" / indicators.FILE_NAME)
    assert 18 <= len(defined) <= 22
    for indicator in defined:
        named = [
            indicator.result,
            indicator.change,
            indicator.baseline if indicator.baseline_is_result else "",
        ]
        assert [key for key in named if key and key not in held] == [], indicator.key
        assert held[indicator.result].unit == indicator.unit, indicator.key
    measure = scorecard.scorecard(view, held)
    assert measure["scorecard.available"].value == len(defined)
