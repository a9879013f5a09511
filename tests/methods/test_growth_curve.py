"""The curve over age: found exactly where there is no noise, each spell counted once."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.errors import NotIdentified
from analysis.methods.growth_curve import growth_curve

DECAY = 0.3


def growth(rate: float, start: float, end: float) -> float:
    """Log growth month by month, the month after age 2 being the first."""
    return sum(rate * np.exp(-DECAY * (age - 2)) for age in range(int(start), int(end)))


def links(*spells: tuple[str, float, tuple[tuple[int, int], ...]]) -> pd.DataFrame:
    rows = [
        (name, start, end, growth(rate, start, min(end, 12)))
        for name, rate, ages in spells
        for start, end in ages
    ]
    return pd.DataFrame(rows, columns=["spell", "age_from", "age_to", "growth"])


def test_uneven_spells_of_one_curve_are_found_exactly():
    table = links(
        ("a", 0.05, ((2, 9), (3, 10), (7, 40))), ("b", 0.05, ((4, 6), (9, 11))), ("c", 0.05, ((6, 7),))
    )
    curve = growth_curve(table, settled_after=12)
    assert curve.decay == pytest.approx(DECAY, abs=1e-4)
    assert curve.rate == pytest.approx(0.05, rel=1e-3)
    assert curve.growth(5) == pytest.approx(growth(0.05, 5, 12), rel=1e-3)
    assert curve.reach(5, 0.95) == pytest.approx(0, abs=1e-4)
    assert (curve.youngest, curve.oldest) == (2, 12)


def test_the_interval_by_hand():
    # Two spells over the same ages, at rates of 4 and 6 percent in the first month: both count alike.
    ages = ((2, 12), (5, 12), (8, 12))
    curve = growth_curve(links(("a", 0.04, ages), ("b", 0.06, ages)), settled_after=12)
    z = [growth(1, start, 12) for start, _ in ages]
    exposure = sum(x**2 for x in z) / sum(z)
    assert curve.rate == pytest.approx(0.05, rel=1e-4)
    assert curve.spread == pytest.approx(2 * exposure * 0.01**2, rel=1e-3)
    assert curve.scatter == pytest.approx(0, abs=1e-8)
    variance = curve.spread * z[1] * (1 + z[1] / (2 * exposure))
    assert curve.reach(5, 0.95) == pytest.approx(stats.t.ppf(0.975, 1) * np.sqrt(variance), rel=1e-3)


def test_many_links_of_a_spell_count_once():
    ages = ((2, 12), (5, 12), (8, 12))
    once = growth_curve(links(("a", 0.04, ages), ("b", 0.06, ages)), settled_after=12)
    often = growth_curve(links(("a", 0.04, ages * 9), ("b", 0.06, ages)), settled_after=12)
    assert often.rate == pytest.approx(once.rate, rel=1e-4)
    assert often.spread == pytest.approx(once.spread, rel=1e-3)
    assert often.spells["links"].tolist() == [27, 3]


def test_growth_past_the_settled_age_is_left_out():
    ages = ((2, 12), (5, 12), (8, 12))
    late = pd.DataFrame([("c", 12, 30, 0.5)], columns=["spell", "age_from", "age_to", "growth"])
    table = links(("a", 0.04, ages), ("b", 0.06, ages))
    with_late = growth_curve(pd.concat([table, late]), settled_after=12)
    assert len(with_late.spells) == 2
    assert with_late.growth(12) == 0


def test_refusals():
    with pytest.raises(NotIdentified, match="1 spells"):
        growth_curve(links(("a", 0.04, ((2, 12), (5, 12)))), settled_after=12)
    with pytest.raises(NotIdentified, match="No two ages"):
        growth_curve(links(("a", 0.04, ((2, 12),)), ("b", 0.05, ((5, 12),))), settled_after=12)
