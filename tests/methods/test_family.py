"""Holm's adjustment by hand, and what luck would bring."""

import pytest

from analysis.methods.family import asked_together


def test_holm_by_hand():
    family = asked_together({"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.5})
    # Sorted 0.01, 0.03, 0.04, 0.5 times 4, 3, 2, 1, made monotone: 0.04, 0.09, 0.09, 0.5.
    assert family.table["adjusted_p"].tolist() == pytest.approx([0.04, 0.09, 0.09, 0.5])
    assert family.table["alone"].tolist() == [True, True, True, False]
    assert family.table["together"].tolist() == [True, False, False, False]
    assert family.expected_by_luck == pytest.approx(0.2)
    assert "Of 4 events asked at once, 3 leave out zero alone, where 0.2 would by luck; 1 when" in (
        family.summary()
    )


def test_nothing_asked():
    assert asked_together({}).table.empty
