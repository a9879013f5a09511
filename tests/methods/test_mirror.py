"""Both sides of a flow, never averaged."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.mirror import mirror_gap


def test_by_hand():
    importer = pd.Series({2020: 121.0, 2021: 87.0, 2023: 5.0})
    exporter = pd.Series({2020: 100.0, 2021: 100.0, 2022: 50.0})
    result = mirror_gap(importer, exporter, importer_valuation="CIF", exporter_valuation="FOB")
    table = result.table
    assert table.loc[2020, "ratio"] == pytest.approx(1.21)
    assert table.loc[2021, "gap"] == -13.0
    assert table["covered"].tolist() == ["both", "both", "exporter only", "importer only"]
    assert np.isnan(table.loc[2022, "gap"])
    assert set(table["importer_valuation"]) == {"CIF"}
    assert not any("mean" in name or "average" in name for name in table)
    assert "1.21 in 2020, 0.87 in 2021" in result.summary()
    assert "importer CIF, exporter FOB" in result.summary()


def test_an_exporter_of_zero_has_no_ratio():
    one = pd.Series({2020: 5.0})
    result = mirror_gap(one, pd.Series({2020: 0.0}), importer_valuation="FOB", exporter_valuation="FOB")
    assert np.isnan(result.table.loc[2020, "ratio"])
    assert result.table.loc[2020, "gap"] == 5.0


def test_refusals():
    one = pd.Series({2020: 1.0})
    with pytest.raises(UsageError, match="CIF or FOB"):
        mirror_gap(one, one, importer_valuation="", exporter_valuation="FOB")
    with pytest.raises(NotIdentified, match="twice"):
        mirror_gap(pd.concat([one, one]), one, importer_valuation="CIF", exporter_valuation="FOB")
    with pytest.raises(NotIdentified, match="Neither"):
        mirror_gap(one * np.nan, one * np.nan, importer_valuation="CIF", exporter_valuation="FOB")
