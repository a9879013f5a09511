"""Months from 12-month-ending sums."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import NotIdentified
from analysis.methods.guards import ROLLING, refuse_rolling_sums
from analysis.methods.rolling import from_twelve_month_sums, to_twelve_month_sums
from tests.methods.support import counts, monthly


def reported(series: pd.Series, vintage: str = "2026-09-16") -> pd.Series:
    series = series.copy()
    series.attrs = {"basis": "reported", "vintage": vintage}
    return series


def test_by_hand():
    # Twelve months of 10, then 13 and 8: sums 120, 123, 121.
    base = reported(monthly([10] * 12, start="2019-01"))
    sums = reported(monthly([120, 123, 121], start="2019-12"))
    months = from_twelve_month_sums(sums, base)
    assert months.tolist() == [13.0, 8.0]
    assert [str(month) for month in months.index] == ["2020-01", "2020-02"]
    assert months.attrs == {
        "kind": "monthly",
        "basis": "reported",
        "vintage": "2026-09-16",
        "base_basis": "reported",
        "base_vintage": "2026-09-16",
        "base_gap": 0.0,
    }


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 5000), min_size=13, max_size=60))
def test_there_and_back(values):
    months = reported(monthly(values))
    sums = to_twelve_month_sums(months)
    again = from_twelve_month_sums(sums, months[:12])
    np.testing.assert_allclose(again.to_numpy(), values[12:], atol=1e-6)


def test_sums_made_here_are_declared_and_refused():
    sums = to_twelve_month_sums(counts(60, seed=1))
    assert sums.attrs["kind"] == ROLLING
    with pytest.raises(NotIdentified):
        refuse_rolling_sums(sums)
    with pytest.raises(NotIdentified, match="11 months"):
        to_twelve_month_sums(monthly(range(11)))


@pytest.mark.parametrize(("kind", "base_kind"), [("reported", "predicted"), ("predicted", "reported")])
def test_reported_and_predicted_never_mix(kind, base_kind):
    base, sums = monthly([10] * 12, start="2019-01"), monthly([120, 123], start="2019-12")
    with pytest.raises(NotIdentified, match=f"sums are {kind} and the base months are {base_kind}"):
        from_twelve_month_sums(sums, base, basis=kind, base_basis=base_kind)


@pytest.mark.parametrize("kind", ["reported", "predicted"])
def test_closed_months_may_be_the_base_of_either(kind):
    base, sums = monthly([10] * 12, start="2019-01"), monthly([120, 123], start="2019-12")
    months = from_twelve_month_sums(sums, base, basis=kind, base_basis="final", base_vintage="2021-12")
    assert months.attrs["basis"] == kind
    assert months.attrs["base_vintage"] == "2021-12"


def test_an_unnamed_basis_is_refused():
    with pytest.raises(NotIdentified, match="reported, predicted or final"):
        from_twelve_month_sums(monthly([120, 123], start="2019-12"), monthly([10] * 12, start="2019-01"))


def test_two_vintages_are_refused():
    base, sums = reported(monthly([10] * 12, start="2019-01")), reported(monthly([120, 123], start="2019-12"))
    with pytest.raises(NotIdentified, match="2 vintages"):
        from_twelve_month_sums(sums, base, vintage=["2026-06", "2026-09"])
    months = from_twelve_month_sums(sums, base, vintage=["2026-06", "2026-06"])
    assert months.attrs["vintage"] == "2026-06"


def test_a_base_that_does_not_add_up_is_refused_or_recorded():
    base, sums = reported(monthly([10] * 12, start="2019-01")), reported(monthly([121, 124], start="2019-12"))
    with pytest.raises(NotIdentified, match="adds up to 120, the first sum is 121"):
        from_twelve_month_sums(sums, base)
    months = from_twelve_month_sums(sums, base, tolerance=0.01)
    assert months.tolist() == [13.0]
    assert months.attrs["base_gap"] == -1.0


def test_a_base_with_a_hole_is_refused():
    base = reported(monthly([10] * 11, start="2019-02"))
    with pytest.raises(NotIdentified, match="lacks 1 of the twelve months"):
        from_twelve_month_sums(reported(monthly([120, 123], start="2019-12")), base)


def test_a_month_below_zero_is_refused():
    base, sums = reported(monthly([10] * 12, start="2019-01")), reported(monthly([120, 100], start="2019-12"))
    with pytest.raises(NotIdentified, match="2020-01 comes out below zero"):
        from_twelve_month_sums(sums, base)
