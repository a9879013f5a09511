"""A chapter hands its day and settings to measures, and keeps what they name."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import Chapter
from analysis.chapter import blocks
from analysis.chapter import chapter as module
from analysis.errors import DataRefused, UnknownName, UsageError
from analysis.measures.results import Measure, Result


def result(key: str, value: float = 1.0) -> Result:
    return Result(key, f"Label of {key}", value, unit="lb")


@pytest.fixture
def opened(project, monkeypatch):
    """Open a chapter in a small project; the blocks it emits are kept beside it."""
    monkeypatch.setenv("BRIEF_PROJECT", str(project.root))
    emitted: list[blocks.Block] = []
    monkeypatch.setattr(
        module, "display", lambda data, raw: emitted.append(blocks.from_json(data[blocks.MIME]))
    )
    chapter = Chapter("small", as_of="2026-06-15", pre_months=36, focus="India,Canada")
    return chapter, emitted


def by_drug(view, drug: str = "Fentanyl", focus: object = None) -> Measure:
    return Measure(pd.DataFrame({"drug": [drug], "focus": [focus]}), (result("small.lb"),), "s")


def by_months(view, pre_months: int, post_months: int) -> Measure:
    return Measure(pd.DataFrame({"day": [view.as_of], "pre": [pre_months], "post": [post_months]}))


def test_its_settings_are_results_from_when_it_asks_for_them(opened):
    chapter, emitted = opened
    assert set(chapter.results) == {"brief.as_of", "brief.interval_level"}
    chapter.say("The {brief.post_months} after.")
    assert set(chapter.results) == {"brief.as_of", "brief.interval_level", "brief.post_months"}
    assert chapter.settings.focus == ("India", "Canada")
    assert {key: item.value for key, item in chapter.results.items()} == {
        "brief.as_of": "2026-06-15",
        "brief.pre_months": 36,
        "brief.post_months": 12,
        "brief.focus": ["India", "Canada"],
        "brief.interval_level": 95,
    }
    assert [type(block) for block in emitted] == [
        blocks.Results,
        blocks.Results,
        blocks.Sentence,
        blocks.Results,
    ]


def test_a_wrong_setting_is_usage():
    with pytest.raises(UsageError, match="Did you mean 'pre_months'"):
        Chapter("small", pre_month=24)


def test_measures_get_what_they_ask_for(opened):
    chapter, _ = opened
    drug, months = chapter.read(by_drug, by_months, drug="Heroin")
    assert drug.table.to_dict("records") == [{"drug": "Heroin", "focus": ["India", "Canada"]}]
    assert months.table.to_dict("records") == [{"day": chapter.as_of, "pre": 36, "post": 12}]
    assert "small.lb" in chapter.results


def test_an_argument_that_no_measure_takes_is_answered_with_the_nearest(opened):
    with pytest.raises(UnknownName, match=r"'drugs'\. Did you mean 'drug'"):
        opened[0].read(by_drug, drugs="Heroin")


def test_a_second_chapter_may_use_the_same_measures_under_its_own_name(opened):
    chapter, _ = opened
    measure = chapter.read(by_drug, under="heroin")
    assert [item.key for item in measure.results] == ["heroin.lb"]
    assert "heroin.lb" in chapter.results and "small.lb" not in chapter.results


def test_two_values_under_one_key_are_refused(opened):
    chapter, _ = opened
    chapter.keep(Measure(pd.DataFrame(), (result("small.lb"),)))
    with pytest.raises(DataRefused, match=r"two results are called small\.lb"):
        chapter.keep(Measure(pd.DataFrame(), (result("small.lb", 2.0),)))


def test_its_end_names_the_vintages_it_read(opened, store, cbp_file):
    chapter, emitted = opened
    store(cbp_file(2024), "2026-05-31")
    chapter.view.read("cbp/drug_seizures")
    chapter.end()
    assert emitted[-1] == blocks.End("small", {"cbp/drug_seizures": ["2026-05-31"]})
