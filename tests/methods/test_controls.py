"""Negative controls: what moved alike is seen, and what is left beyond it."""

import numpy as np
import pytest

from analysis.errors import NotIdentified
from analysis.methods.controls import COLUMNS, negative_controls
from analysis.methods.ladder import Window
from analysis.methods.question import ask
from tests.methods.support import counts, monthly

N, ONSET = 60, 40


@pytest.fixture(scope="module")
def window():
    """A fall of 0.5 on the log scale: 39 percent."""
    series = counts(N, seed=3, rho=0.0, effect=-0.5, onset=ONSET)
    none = np.zeros(N)
    return Window(series, none, ask(series.to_numpy(), series.index, ONSET, log_exposure=none))


def row(window, control, name="twin"):
    table = negative_controls(window, ONSET, {name: control})
    assert list(table.columns) == COLUMNS and table["control"].tolist() == [name]
    return table.iloc[0]


def test_a_control_that_moved_alike_leaves_nothing_net(window):
    found = row(window, counts(N, seed=11, rho=0.0, effect=-0.5, onset=ONSET))
    assert found.lower < 100 * np.expm1(-0.5) < found.upper < 0
    assert found.excludes_zero
    assert found.net_lower < 0 < found.net_upper
    assert not found.net_excludes_zero


def test_a_quiet_control_leaves_the_whole_change_net(window):
    found = row(window, counts(N, seed=11, rho=0.0))
    assert found.lower < 0 < found.upper and not found.excludes_zero
    assert found.net_lower < 100 * np.expm1(-0.5) < found.net_upper < 0
    assert found.net_excludes_zero


def test_a_control_that_went_the_other_way_adds_to_the_difference(window):
    found = row(window, counts(N, seed=11, rho=0.0, effect=0.5, onset=ONSET))
    assert found.excludes_zero and found.estimate > 0
    # -0.5 less +0.5 is -1 on the log scale: -63%.
    assert found.net_lower < 100 * np.expm1(-1.0) < found.net_upper


def test_months_outside_the_window_do_not_count(window):
    control = counts(N + 12, seed=11, rho=0.0)
    whole, cut = row(window, control), row(window, control.iloc[:N])
    assert whole.equals(cut)


def test_a_missing_month_is_named(window):
    control = counts(N, seed=11, rho=0.0)
    gap = control.drop(control.index[26])
    with pytest.raises(NotIdentified, match="negative control twin has no value in 2012-03") as refusal:
        row(window, gap)
    assert "covers the window" in refusal.value.remedy


def test_a_month_of_none_is_taken_for_half_a_unit(window):
    control = monthly(np.random.default_rng(4).poisson(2.0, N).clip(1))  # so few that none is ordinary
    none, half = control.copy(), control.copy()
    none.iloc[10], half.iloc[10] = 0.0, 0.5
    net = ["net_estimate", "net_lower", "net_upper"]
    assert row(window, none)[net].tolist() == pytest.approx(row(window, half)[net].tolist())


def test_without_controls_the_table_is_empty(window):
    table = negative_controls(window, ONSET, {})
    assert (len(table), list(table.columns)) == (0, COLUMNS)
