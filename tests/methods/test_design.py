"""Columns worked out by hand."""

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.design import effect_columns, harmonic_columns, interrupted_design, trend_columns


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("step", [[0, 0, 1, 1, 1]]),
        ("slope", [[0, 0, 0, 1, 2]]),
        ("step_and_slope", [[0, 0, 1, 1, 1], [0, 0, 0, 1, 2]]),
        ("ramp", [[0, 0, 0.5, 1, 1]]),
    ],
)
def test_effect_shapes(shape, expected):
    columns, _ = effect_columns(5, 2, shape, ramp_months=2)
    np.testing.assert_array_equal(columns.T, expected)


def test_harmonics_repeat_after_a_year_and_the_sixth_pair_is_a_cosine():
    matrix, names = harmonic_columns(np.array([3, 6, 12]), 1)
    np.testing.assert_allclose(matrix, [[1, 0], [0, -1], [0, 1]], atol=1e-12)
    assert names == ["sin1", "cos1"]
    full, names = harmonic_columns(np.arange(1, 13), 6)
    assert full.shape == (12, 11)
    assert names[-1] == "cos6"


def test_eleven_harmonics_and_a_constant_span_all_monthly_patterns():
    matrix, _ = harmonic_columns(np.arange(1, 13), 6)
    assert np.linalg.matrix_rank(np.column_stack([np.ones(12), matrix])) == 12


def test_average_is_the_mean_effect_from_the_onset_on():
    index = pd.period_range("2010-01", periods=40, freq="M")
    design = interrupted_design(index, 30, shape="step_and_slope", harmonics=1)
    assert design.terms == ("level", "slope", "average")
    assert (design.n_before, design.n_after) == (30, 10)
    # Ten months from the onset on: since = 0..9, mean 4.5.
    np.testing.assert_allclose(design.contrasts[-2:, -1], [1.0, 4.5])


def test_months_set_aside_get_a_column_each():
    index = pd.period_range("2010-01", periods=40, freq="M")
    design = interrupted_design(index, 30, shape="step", harmonics=1, set_aside=(30, 31))
    assert design.names[-3:] == ("aside0", "aside1", "level")
    np.testing.assert_array_equal(np.flatnonzero(design.matrix[:, -3]), [30])
    np.testing.assert_array_equal(np.flatnonzero(design.matrix[:, -2]), [31])


def test_a_window_that_cannot_carry_the_model_is_refused():
    index = pd.period_range("2010-01", periods=18, freq="M")
    with pytest.raises(NotIdentified, match="18 months cannot carry"):
        interrupted_design(index, 12, trend="quadratic", harmonics=6)


def test_unknown_words_are_refused():
    with pytest.raises(UsageError, match="trend"):
        trend_columns(10, "cubic")
    with pytest.raises(UsageError, match="shape"):
        effect_columns(10, 5, "sawtooth")
    with pytest.raises(UsageError, match="harmonics"):
        harmonic_columns(np.arange(12), 7)
    with pytest.raises(UsageError, match="ramp_months"):
        effect_columns(10, 5, "ramp", ramp_months=0)
