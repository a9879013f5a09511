"""Shares, displacement and shift-share add up."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import NotIdentified, UsageError
from analysis.methods.shares import displacement, shares


def test_shares_by_hand():
    table = pd.DataFrame({"year": [1, 1, 2], "who": ["a", "b", "a"], "usd": [3.0, 1.0, 5.0]})
    result = shares(table, period="year", item="who", amount="usd")
    assert result["share"].tolist() == [0.75, 0.25, 1.0]
    assert len(result) == 3  # b has no row in year 2, and none is made up


def test_displacement_by_hand():
    before = pd.Series({"CN": 80.0, "IN": 10.0, "DE": 10.0})
    after = pd.Series({"CN": 60.0, "IN": 45.0, "DE": 15.0})
    result = displacement(before, after, "CN")
    # The whole grew from 100 to 120: market effects 16, 2, 2; share effects -36, 33, 3.
    assert result.table["market_effect"].tolist() == pytest.approx([16, 2, 2])
    assert result.table["share_effect"].tolist() == pytest.approx([-36, 33, 3])
    assert result.loss == pytest.approx(-36)
    assert result.taken_up_by.to_dict() == pytest.approx({"IN": 33 / 36, "DE": 3 / 36})
    assert "IN gained 92%" in result.summary()


def test_no_loss_no_taker():
    result = displacement(pd.Series({"a": 1.0, "b": 1.0}), pd.Series({"a": 3.0, "b": 1.0}), "a")
    assert result.taken_up_by.empty
    assert "lost no share" in result.summary()


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(0.1, 1e6), st.floats(0.1, 1e6)), min_size=2, max_size=8))
def test_share_effects_cancel(pairs):
    before = pd.Series([a for a, _ in pairs], index=[str(i) for i in range(len(pairs))])
    after = pd.Series([b for _, b in pairs], index=before.index)
    table = displacement(before, after, "0").table
    assert table["share_effect"].sum() == pytest.approx(0, abs=1e-6 * before.sum() + 1e-6 * after.sum())
    np.testing.assert_allclose(
        table["market_effect"] + table["share_effect"], table["change"], rtol=1e-9, atol=1e-6
    )


def test_refusals():
    with pytest.raises(NotIdentified, match="one period only"):
        displacement(pd.Series({"a": 1.0}), pd.Series({"a": 1.0, "b": 1.0}), "a")
    with pytest.raises(NotIdentified, match="missing"):
        displacement(pd.Series({"a": np.nan, "b": 1.0}), pd.Series({"a": 1.0, "b": 1.0}), "a")
    with pytest.raises(UsageError):
        displacement(pd.Series({"a": 1.0}), pd.Series({"a": 1.0}), "z")
