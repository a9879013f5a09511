"""First and latest, and what came and went."""

import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.methods.revisions import revisions, symmetric_change

ROWS = pd.DataFrame(
    [
        ("2023-12", "v1", 50.0),  # leaves the window
        ("2024-01", "v1", 100.0),
        ("2024-01", "v2", 110.0),
        ("2024-01", "v3", 105.0),
        ("2024-02", "v1", 80.0),
        ("2024-02", "v3", 80.0),
        ("2024-03", "v2", 7.0),  # disappears
        ("2024-04", "v2", 40.0),
        ("2024-04", "v3", 30.0),
        ("2024-05", "v3", 9.0),  # new
    ],
    columns=["month", "vintage", "value"],
)


def test_by_hand():
    result = revisions(ROWS, period="month", vintage="vintage", value="value")
    assert result.table["status"].to_dict() == {
        "2023-12": "left the window",
        "2024-01": "revised",
        "2024-02": "unchanged",
        "2024-03": "disappeared",
        "2024-04": "revised",
        "2024-05": "new",
    }
    assert result.table.loc["2024-01", "change"] == 5.0
    assert result.table.loc["2024-01", "vintages"] == 3
    # Plus 5%, 0% and minus 25%.
    assert result.mean_percent == pytest.approx(-20 / 3)
    assert result.mean_absolute_percent == pytest.approx(10)
    assert result.share_upward == 0.5
    assert "2 revised, 1 unchanged, 1 new, 1 disappeared, 1 left the window" in result.summary()


def test_symmetric_change_is_bounded():
    assert symmetric_change(0, 0) == 0
    assert symmetric_change(0, 5) == 1
    assert symmetric_change(1, 3) == 0.5
    assert symmetric_change(3, 1) == 0.5


def test_refusals():
    with pytest.raises(NotIdentified, match="one vintage"):
        revisions(ROWS[ROWS["vintage"] == "v1"], period="month", vintage="vintage", value="value")
    with pytest.raises(NotIdentified, match="twice"):
        revisions(pd.concat([ROWS, ROWS]), period="month", vintage="vintage", value="value")
