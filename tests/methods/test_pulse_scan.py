"""A pulse is found with its length, and trying many lengths is paid for."""

import numpy as np
import pytest

from analysis.errors import NotIdentified
from analysis.methods.pulse_scan import scan_pulses
from tests.methods.support import counts


def pulsed(seed, months=5, depth=-0.3):
    series = counts(84, seed=seed, rho=0.2, noise=0.06)
    since = np.arange(84) - 60
    return series * np.exp(depth * ((since >= 0) & (since < months)))


def test_the_length_is_found():
    scan = scan_pulses(pulsed(1), "2015-01", draws=100)
    assert abs(scan.best.pulse_months - 5) <= 1
    assert scan.best.lower < 100 * np.expm1(-0.3) < scan.best.upper < 0
    assert scan.best.corrected_p < 0.05
    assert "stands out most" in scan.summary()


def test_the_corrected_level_is_the_larger_and_holds():
    fires = 0
    for seed in range(40):
        quiet = counts(60, seed=500 + seed, rho=0.2)
        scan = scan_pulses(quiet, "2013-07", draws=100, lengths=(1, 3, 5, 8), post_months=12)
        # Of a hundred draws a share has a standard error of at most 0.05.
        assert (scan.table["corrected_p"] >= scan.table["p_value"] - 0.1).all()
        fires += scan.best.corrected_p < 0.05
    assert fires <= 5  # binomial: 2 expected, 6 or more in 1 of 70


def test_lengths_that_do_not_fit_are_left_out_and_none_is_refused():
    series = pulsed(2)
    assert scan_pulses(series, "2015-01", post_months=4, draws=50).table["pulse_months"].max() == 4
    with pytest.raises(NotIdentified):
        scan_pulses(series, "2015-01", lengths=(8, 12), post_months=4, draws=50)
