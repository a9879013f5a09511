"""What an effect says of itself: terms of the ladder, and no size where nothing is identified."""

from dataclasses import replace

import pandas as pd
import pytest

from analysis.errors import UsageError
from analysis.methods.interrupted import effect_of
from analysis.methods.verdict import Verdict
from tests.methods.support import FAST_RUNGS, counts


@pytest.fixture(scope="module")
def found():
    """A fall of a third with a ladder written by hand: every row has a figure of its own."""
    series = counts(60, seed=3, effect=-0.4, onset=40)
    effect = effect_of(series, series.index[40], rungs=FAST_RUNGS, placebos=20, draws=50)
    rows = [
        ("averaged", "average", -33.3),
        ("quasi_poisson", "level", -11.1),
        ("quasi_poisson_ar1", "level", -22.2),
        ("quasi_poisson_ar1", "average", -44.4),
        ("prais_winsten_log", "level", -55.5),
        ("prais_winsten_log", "average", -66.6),
    ]
    ladder = pd.DataFrame(rows, columns=["rung", "term", "estimate"]).assign(lower=-77.7, upper=-8.8)
    quiet = {"placebos": _Line("dates"), "smallest": _Line("smallest"), "specification": _Line("cells")}
    return replace(effect, ladder=ladder, counterfactual=_Line("forecast"), outliers=(), **quiet)


class _Line:
    """Stands in for a part of an effect: a summary of one word."""

    def __init__(self, word: str) -> None:
        self.word = word

    def summary(self) -> str:
        return f"[{self.word}]"


def test_the_average_is_that_of_the_headline(found):
    assert (found.headline, found.term().estimate) == ("averaged", -33.3)
    assert found.table is found.ladder


def test_another_term_falls_back_to_the_closed_forms_in_turn(found):
    assert found.term("level").estimate == -55.5
    without = found.ladder[found.ladder["rung"] != "prais_winsten_log"]
    assert replace(found, ladder=without).term("level").estimate == -22.2


def test_a_named_rung_gives_its_own_row_and_no_other(found):
    assert found.term("level", "quasi_poisson").estimate == -11.1
    assert found.term("average", "quasi_poisson_ar1").estimate == -44.4
    with pytest.raises(UsageError, match="no term 'average' for 'quasi_poisson'"):
        found.term("average", "quasi_poisson")


def test_an_unknown_term_is_refused(found):
    with pytest.raises(UsageError, match="no term 'cliff' for 'averaged'") as refusal:
        found.term("cliff")
    assert ".ladder" in refusal.value.remedy


def test_the_ladder_of_a_fit_has_level_from_the_closed_form():
    series = counts(60, seed=3, effect=-0.4, onset=40)
    effect = effect_of(series, series.index[40], rungs=FAST_RUNGS, placebos=20, draws=50)
    # exp(-0.4) - 1 = -33%.
    assert effect.term("level").rung == "prais_winsten_log"
    assert effect.term().lower < -33 < effect.term().upper
    assert (effect.n_before, effect.n_after, effect.affected) == (40, 20, 20)


def test_no_size_where_nothing_is_identified(found):
    said = replace(found, verdict=Verdict("not identified", ("Two laws in one month.",))).summary()
    assert "not identified.\n  - Two laws in one month.\n[dates]\n[smallest]\n" in said
    assert not [word for word in ("33.3", "77.7", "8.8", "forecast", "cells", "change over") if word in said]


def test_a_weak_size_is_called_no_finding(found):
    said = replace(found, verdict=Verdict("weak", ("A control moved.",))).summary()
    size = "average change over 20 months: −33.3% (95% interval −77.7% to −8.8%)."
    assert f"Not a finding: {size}" in said
    assert "[forecast]\n[dates]\n[smallest]\n[cells]" in said


def test_a_clear_size_is_stated_and_outliers_are_named(found):
    clear = replace(found, verdict=Verdict("clear", ()), outliers=(pd.Period("2011-02", "M"),))
    said = clear.summary()
    assert "Average change over 20 months: −33.3%" in said and "Not a finding" not in said
    assert "Set aside as outliers: 2011-02." in said
    assert "40 months before, 20 from the onset on" in said
