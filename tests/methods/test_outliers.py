"""Single months that no course explains are set aside, and nothing else is."""

import numpy as np

from analysis.methods.design import interrupted_design
from analysis.methods.outliers import outlying_months
from tests.methods.support import counts


def found(log_values, design):
    return outlying_months(log_values, design.matrix)


def test_a_month_of_two_and_a_half_times_is_found_where_it_is():
    series = counts(60, seed=1, rho=0.2)
    design = interrupted_design(series.index, 36)
    for month in (3, 35, 36, 50):
        values = np.log(series.to_numpy())
        values[month] += np.log(2.5)
        assert found(values, design) == (month,)


def test_a_step_a_pulse_and_noise_are_no_outliers():
    quiet = 0
    for seed in range(60):
        series = counts(60, seed=seed, rho=0.2, effect=-0.7, onset=36)
        quiet += found(np.log(series.to_numpy()), interrupted_design(series.index, 36)) == ()
    assert quiet >= 58
    pulse = np.log(counts(60, seed=7, rho=0.0).to_numpy())
    pulse[36] += 1.0
    design = interrupted_design(counts(60, seed=7).index, 36, shape="pulse", pulse_months=1)
    assert found(pulse, design) == ()


def test_at_most_three_are_set_aside():
    values = np.log(counts(60, seed=2, rho=0.0).to_numpy())
    values[[4, 14, 24, 44, 54]] += 2.0
    assert len(found(values, interrupted_design(counts(60, seed=2).index, 36))) <= 3
