"""Herfindahl index and top shares."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.concentration import concentration, herfindahl, top_share


def test_by_hand():
    amounts = pd.Series([50.0, 30.0, 20.0], index=["a", "b", "c"])
    assert herfindahl(amounts) == pytest.approx(0.25 + 0.09 + 0.04)
    assert top_share(amounts) == 0.5
    assert top_share(amounts, 2) == pytest.approx(0.8)
    assert herfindahl(pd.Series([7.0] * 4)) == pytest.approx(0.25)


def test_table_by_period():
    table = pd.DataFrame(
        {"year": [2023, 2023, 2023, 2024], "port": ["x", "y", "x", "y"], "lb": [1.0, 2.0, 1.0, 9.0]}
    )
    result = concentration(table, period="year", item="port", amount="lb", k=1)
    assert result.table.loc[2023, ["total", "items", "hhi", "effective_number"]].tolist() == [
        4.0,
        2,
        0.5,
        2.0,
    ]
    assert result.table.loc[2024, "top_item"] == "y"
    assert result.table.loc[2024, "hhi"] == 1.0
    assert "y holds 100%" in result.summary()


def test_refusals():
    with pytest.raises(NotIdentified, match="no amount"):
        herfindahl(pd.Series([1.0, np.nan], index=["a", "b"]))
    with pytest.raises(NotIdentified, match="negative"):
        herfindahl(pd.Series([1.0, -1.0]))
    with pytest.raises(NotIdentified, match="zero"):
        herfindahl(pd.Series([0.0, 0.0]))
    with pytest.raises(UsageError):
        top_share(pd.Series([1.0]), 0)
