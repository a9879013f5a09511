"""The rule from a panel to a word: each step decides on its own."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.methods.panel import difference_in_differences
from analysis.methods.panel_placebo import PanelPlacebos, placebo_events
from analysis.methods.panel_verdict import PANEL_RULE, panel_verdict
from analysis.methods.synthetic import synthetic_control
from analysis.methods.verdict import WORDS
from tests.methods.test_panel import made_up, sides

METHODS = Path(__file__).resolve().parents[2] / "docs" / "methods.md"
QUIET = PanelPlacebos(pd.DataFrame(), 20, 0.05, 1 / 21)


@pytest.fixture(scope="module")
def difference():
    panel = made_up(6)
    panel.iloc[12:, :20] *= 0.75
    return difference_in_differences(panel, sides(27, 20), 12, before=12, after=9, bin_length=3)


@pytest.fixture(scope="module")
def synthetic():
    panel = made_up(6)
    panel.iloc[12:, :20] *= 0.75
    return synthetic_control(panel, range(20), range(20, 27), 12, before=12, after=9, bin_length=3)


@pytest.mark.parametrize(
    ("change", "given", "word", "reason"),
    [
        ({}, {}, "clear", "ranks in the first"),
        ({}, {"near": ["A law"]}, "not identified", "A law lies within six months"),
        ({"leads_p": 0.09}, {}, "not identified", "p 0.090"),
        ({"leads_relabelled_p": 0.05}, {}, "not identified", "had begun to part"),
        ({"leads_p": np.nan, "leads_relabelled_p": np.nan}, {}, "clear", "ranks"),
        ({"lower": -40.0, "upper": 5.0}, {}, "none seen", "includes zero"),
        (
            {"lower": -70.0, "upper": 5.0, "smallest": -55.0},
            {},
            "not identified",
            "a halving could be missed",
        ),
        ({"relabelled_p": 0.06}, {}, "weak", "first 6% of placebos only"),
        ({}, {"dates": None}, "weak", "Only 0 other dates"),
        ({}, {"dates": replace(QUIET, dates=18)}, "weak", "Only 18 other dates"),
        ({}, {"dates": replace(QUIET, rank=0.1)}, "weak", "10% of other dates"),
        ({}, {"dates": replace(QUIET, fires=0.25)}, "weak", "25% of other dates fire, though"),
        ({}, {"dates": replace(QUIET, fires=0.25, rank=0.1)}, "not identified", "at any time"),
        ({}, {"moved": ["Suicides"]}, "weak", "Suicides changed the same way"),
        ({}, {"inside": ["An emergency"]}, "weak", "An emergency lies inside"),
    ],
)
def test_difference(difference, change, given, word, reason):
    verdict = panel_verdict(replace(difference, **change), **({"dates": QUIET} | given))
    assert (verdict.word, verdict.word in WORDS) == (word, True)
    assert reason in " ".join(verdict.reasons)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({}, "clear"),
        ({"fit": 1.0}, "not identified"),
        ({"leads_p": 0.09}, "not identified"),
        ({"leads_p": np.nan}, "clear"),
        ({"p_value": 0.11}, "none seen"),
        ({"p_value": 0.10}, "weak"),
        ({"p_value": 0.05}, "clear"),
    ],
)
def test_synthetic(synthetic, change, word):
    assert panel_verdict(replace(synthetic, **change), dates=QUIET).word == word


def test_units_that_grow_apart_slowly_are_told_by_other_dates():
    # A difference of growth that no test of three leads sees: 0.8% a month in noise of 12%.
    rng = np.random.default_rng(5)
    exposed = sides(27, 20)
    slow = np.exp(-0.008 * np.arange(60)[:, None] * exposed.to_numpy())
    panel = pd.DataFrame(80 * slow * np.exp(0.12 * rng.standard_normal((60, 27))))

    def ask(event):
        return difference_in_differences(panel, exposed, event, before=12, after=9, bin_length=3)

    real = ask(33)
    other = placebo_events(ask, [*range(28), *range(39, 60)], p_value=real.p_value)
    assert real.parallel and real.upper < 0
    # Asked about are dates with 12 periods before and 9 after: 12 to 27 and 39 to 51.
    assert (other.dates, other.table["date"].iloc[0], other.table["date"].iloc[-1]) == (29, 12, 51)
    assert other.fires > 0.9 and "29 other dates" in other.summary()
    assert panel_verdict(real, dates=other).word == "not identified"


def test_the_rule_is_printed_as_it_is():
    assert PANEL_RULE in METHODS.read_text(encoding="utf-8")
