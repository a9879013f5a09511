"""Unit values by robust ratio."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.unit_values import unit_value_outliers


def flows(usd, kg, line="293339"):
    return pd.DataFrame({"line": line, "usd": np.asarray(usd, float), "kg": np.asarray(kg, float)})


def test_by_hand():
    # Unit values 8, 9, 10, 11, 12.5 and 1,000; median between 10 and 11.
    table = flows([8, 9, 10, 11, 12.5, 1000], [1] * 6)
    result = unit_value_outliers(table, value="usd", weight="kg", group="line")
    assert result.table["outlier"].tolist() == [False] * 5 + [True]
    assert result.table["group_median"].iloc[0] == pytest.approx(np.sqrt(110))
    assert result.table["ratio"].iloc[5] == pytest.approx(1000 / np.sqrt(110))
    logs = np.log([8, 9, 10, 11, 12.5, 1000])
    middle = np.median(logs)
    score = (logs[5] - middle) / (1.4826 * np.median(abs(logs - middle)))
    assert result.table["score"].iloc[5] == pytest.approx(score)
    assert result.outliers["why"].tolist() == ["outlier high"]


def test_a_missing_weight_is_not_zero_kilograms():
    result = unit_value_outliers(
        flows([8, 9, 10, 11, 12, 13, 14], [1, 1, 1, 1, 1, np.nan, 0]), value="usd", weight="kg", group="line"
    )
    assert result.table["why"].tolist()[-2:] == ["no weight", "no weight"]
    assert result.table["unit_value"].isna().sum() == 2
    assert not result.table["outlier"].any()
    assert "2 row(s) have no unit value" in result.summary()


def test_a_small_difference_in_an_even_group_is_no_outlier():
    result = unit_value_outliers(
        flows([10, 10, 10, 10, 10, 12, 30], [1] * 7), value="usd", weight="kg", group="line"
    )
    assert result.table["outlier"].tolist() == [False] * 6 + [True]


def test_small_groups_are_left_alone_and_low_is_named():
    small = unit_value_outliers(flows([1, 1000], [1, 1]), value="usd", weight="kg", group="line")
    assert set(small.table["why"]) == {"group too small"}
    low = unit_value_outliers(
        flows([100, 110, 90, 105, 95, 1], [1] * 6), value="usd", weight="kg", group=["line"]
    )
    assert low.outliers["why"].tolist() == ["outlier low"]


def test_groups_are_judged_apart():
    table = pd.concat(
        [flows([10, 11, 9, 10.5, 9.5], [1] * 5), flows([1000, 1100, 900, 1050, 950], [1] * 5, "300490")]
    )
    result = unit_value_outliers(table, value="usd", weight="kg", group="line")
    assert not result.table["outlier"].any()


def test_refusals():
    with pytest.raises(NotIdentified, match="negative"):
        unit_value_outliers(flows([-1], [1]), value="usd", weight="kg", group="line")
    with pytest.raises(UsageError):
        unit_value_outliers(flows([1], [1]), value="usd", weight="kg", group="line", min_ratio=0.5)
