"""The written rule, clause by clause."""

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from analysis.methods.controls import COLUMNS as CONTROL_COLUMNS
from analysis.methods.verdict import RULE, WORDS, Evidence, Verdict, verdict_from

METHODS = Path(__file__).resolve().parents[2] / "docs" / "methods.md"
NO_EVENTS = pd.DataFrame(columns=["event", "month", "months_from_onset", "after_onset", "before_window"])
NO_CONTROLS = pd.DataFrame(columns=CONTROL_COLUMNS)
CLEAR = Evidence(
    level=0.95,
    estimate=-20.0,
    lower=-28.0,
    upper=-11.0,
    rungs=("counts", "logs", "structural"),
    rung_estimates=(-20.0, -19.0, -22.0),
    rung_excludes=(True, True, True),
    recent_bend=0.1,
    recent_shift=0.1,
    bend_month="2018-09",
    shift_month="2018-10",
    wandering=0.1,
    straight=0.5,
    other_shape=0.1,
    outliers=(),
    placebo_dates=40,
    rank_in_time=1 / 41,
    rank_simulated=0.001,
    fires_in_time=0.05,
    cells=108,
    cells_same_sign=0.97,
    cells_excluding=0.8,
    smallest_fall=-12.0,
    smallest_rise=14.0,
    controls=NO_CONTROLS,
    events=NO_EVENTS,
)


def control(estimate: float, fires: bool, net: bool) -> pd.DataFrame:
    return pd.DataFrame(
        [{"control": "roads", "estimate": estimate, "excludes_zero": fires, "net_excludes_zero": net}]
    )


def event(months: int) -> pd.DataFrame:
    row = {"event": "law", "months_from_onset": months, "after_onset": months >= 0}
    return pd.DataFrame([row | {"before_window": months < -24}])


def test_clear():
    assert verdict_from(CLEAR).word == "clear"


@pytest.mark.parametrize(
    ("change", "word", "reason"),
    [
        ({"lower": -41.0, "upper": 3.0}, "none seen", "includes zero"),
        ({"lower": -41.0, "upper": 3.0, "smallest_fall": -55.0}, "not identified", "could miss a halving"),
        ({"fires_in_time": 0.3, "rank_in_time": 0.2}, "not identified", "30% of placebo dates fire"),
        ({"fires_in_time": 0.3}, "clear", ""),
        ({"fires_in_time": 0.3, "placebo_dates": 7}, "weak", "though less strongly"),
        ({"rank_in_time": 0.06}, "weak", "6% of placebo dates"),
        ({"rank_simulated": 0.07}, "weak", "7% of simulated"),
        ({"placebo_dates": 7, "rank_in_time": 1 / 8}, "clear", ""),
        ({"placebo_dates": 7, "rank_simulated": 0.02}, "weak", "2% of simulated"),
        ({"placebo_dates": 4, "rank_in_time": 1.0}, "weak", "Only 4 placebo dates"),
        ({"smallest_fall": -55.0}, "not identified", "could miss a halving"),
        ({"smallest_fall": -55.0, "estimate": -60.0, "lower": -70.0, "upper": -20.0}, "clear", ""),
        ({"recent_shift": 0.51}, "not identified", "likeliest in 2018-10"),
        ({"recent_bend": 0.81}, "not identified", "likeliest in 2018-09"),
        ({"other_shape": 0.51}, "weak", "do not keep to one level"),
        ({"wandering": 0.6}, "clear", ""),
        ({"straight": 0.05}, "clear", ""),
        ({"straight": 0.05, "provisional_months": 2}, "not identified", "do not follow a straight course"),
        ({"wandering": 0.6, "provisional_months": 2}, "not identified", "The level wanders"),
        ({"wandering": 0.6, "rung_excludes": (True, True, False)}, "clear", ""),
        ({"outliers": ("2019-03",)}, "clear", "Set aside as outliers: 2019-03."),
        (
            {"lower": -41.0, "upper": 3.0, "rung_excludes": (True, False, False)},
            "none seen",
            "1 of 3 other models leave out zero all the same: counts (−20.0%)",
        ),
        ({"rung_estimates": (-20.0, 1.0, -22.0)}, "weak", "1 of 3 other models have the opposite sign"),
        ({"rung_excludes": (True, False, False)}, "weak", "Only 1 of 3 other models"),
        ({"cells_same_sign": 0.79}, "weak", "Only 79% of 108"),
        ({"cells_excluding": 0.49}, "weak", "Of 108 admitted specifications 49%"),
        ({"cells": 0}, "weak", "No other specification"),
        ({"controls": control(-15.0, True, False)}, "not identified", "roads moved the same way (−15.0%)"),
        ({"controls": control(-6.0, True, True)}, "weak", "roads moved the same way (−6.0%)"),
        ({"controls": control(6.0, True, False)}, "clear", ""),
        ({"controls": control(-6.0, False, False)}, "clear", ""),
        ({"events": event(5)}, "not identified", "law lies 5 month(s) after"),
        ({"events": event(-5)}, "not identified", "law lies 5 month(s) before"),
        ({"events": event(0)}, "not identified", "law lies 0 month(s) from"),
        ({"events": event(6)}, "weak", "6 months in"),
        ({"events": event(-6)}, "clear", ""),
        ({"events": event(-30)}, "weak", "law lies in the six months before the window"),
        ({"provisional_months": 2}, "weak", "2 month(s) used are provisional"),
    ],
)
def test_each_clause(change, word, reason):
    verdict = verdict_from(replace(CLEAR, **change))
    assert verdict.word == word
    assert reason in verdict.summary()


def test_what_failed_is_counted_without_what_was_set_aside():
    verdict = verdict_from(replace(CLEAR, provisional_months=2, other_shape=0.6, outliers=("2019-03",)))
    assert (verdict.word, verdict.failed) == ("weak", 2)
    assert len(verdict.reasons) == 4  # the interval, the two, and the month set aside
    assert verdict_from(CLEAR).failed == 0


def test_a_rise_is_judged_like_a_fall():
    rise = replace(CLEAR, estimate=20.0, lower=9.0, upper=31.0, rung_estimates=(20.0, 18.0, 25.0))
    assert verdict_from(rise).word == "clear"


def test_the_methods_page_prints_the_rule():
    assert RULE in METHODS.read_text(encoding="utf-8")


def test_every_word_is_in_the_rule():
    for word in WORDS:
        assert word in RULE


def test_the_table_keeps_the_reasons_in_order():
    verdict = Verdict("not identified", ("too short", "wait"))
    assert verdict.table["reason"].tolist() == ["too short", "wait"]
    assert not verdict.identified
