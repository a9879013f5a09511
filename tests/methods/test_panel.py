"""Difference-in-differences: against sums by hand, published figures and formulas, and simulation."""

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from scipy import stats

from analysis.errors import NotIdentified, UsageError
from analysis.methods import panel as panel_module
from analysis.methods.panel import LEADS_LIMIT, difference_in_differences
from tests.methods.support import HERE, disturbances

QUICK = 199


def made_up(seed: int, units: int = 27, periods: int = 21, noise: float = 0.12) -> pd.DataFrame:
    """Counts of units of different size that share their drift and have their own, lasting disturbances."""
    rng = np.random.default_rng(seed)
    own = np.column_stack([disturbances(periods, 0.4, rng) for _ in range(units)])
    size = np.log(80) + rng.normal(0, 0.8, units)
    drift = 0.1 * rng.standard_normal((periods, 1)).cumsum(axis=0)
    return pd.DataFrame(np.exp(size + drift + noise * rng.uniform(0.6, 1.6, units) * own))


def sides(units: int, exposed: int) -> pd.Series:
    return pd.Series((np.arange(units) < exposed).astype(float))


def two_by_two(before: tuple[float, float], after: tuple[float, float]) -> pd.DataFrame:
    """Six exposed and six other units whose means are as given, before and after."""
    apart = np.array([-3.0, -1.0, -0.5, 0.5, 1.0, 3.0])
    rows = [np.concatenate([exposed + apart, other - 0.7 * apart]) for exposed, other in (before, after)]
    rows[1] += np.tile([0.2, -0.1, -0.1, 0.1, 0.1, -0.2], 2)
    return pd.DataFrame(rows)


def test_the_two_by_two_of_card_and_krueger():
    # Card and Krueger (1994), table 3: full-time employment a store, New Jersey 20.44 and 21.03, Pennsylvania
    # 23.33 and 21.17; the difference of changes is 2.76 there, and 0.59 + 2.16 = 2.75 from the rounded means.
    panel = two_by_two((20.44, 23.33), (21.03, 21.17))
    found = difference_in_differences(panel, sides(12, 6), 1, before=1, after=1, scale="level")
    assert found.estimate == pytest.approx(2.75, abs=1e-9)
    assert np.isnan(found.leads_p) and found.parallel
    assert found.event_study["estimate"].tolist() == pytest.approx([0.0, 2.75])


def test_california_as_published():
    # Arkhangelsky and others (2021), table 1: -27.3 packs; Clarke and others (2024) print -27.34911.
    panel = cigarettes()
    change = (panel.loc[1989:].mean() - panel.loc[:1988].mean()).to_numpy()
    dose = (panel.columns == "California").astype(float)
    fit = panel_module._Regression.of(change[:, None], dose + 0.0)
    assert fit.slope[0] == pytest.approx(-27.34911, abs=5e-5)
    with pytest.raises(NotIdentified, match="1 exposed and 38 other units"):
        difference_in_differences(panel, pd.Series(dose, panel.columns), 1989, before=19, after=12)


def cigarettes() -> pd.DataFrame:
    table = pd.read_csv(HERE / "data" / "california_cigarettes.csv", comment="#", index_col="state").T
    return table.set_axis(table.index.astype(int))


@pytest.mark.parametrize("two_sided", [True, False])
def test_it_is_the_regression_with_unit_and_period_effects(two_sided):
    # The same coefficients from statsmodels, with a column for every unit and period.
    panel = made_up(3, units=14, periods=9)
    dose = sides(14, 6) if two_sided else pd.Series(np.random.default_rng(1).uniform(size=14))
    found = difference_in_differences(panel, dose, 6, before=6, after=3, bin_length=3, relabellings=QUICK)
    y = np.log(panel).to_numpy().ravel()
    period, unit = (grid.ravel() for grid in np.indices(panel.shape))
    effects = np.column_stack([np.eye(9)[period], np.eye(14)[unit][:, 1:]])
    x = dose.to_numpy()[unit]
    whole = sm.OLS(y, np.column_stack([effects, x * (period >= 6)])).fit()
    assert found.estimate == pytest.approx(100 * np.expm1(whole.params[-1]))
    by_bin = sm.OLS(y, np.column_stack([effects, x * (period < 3), x * (period >= 6)])).fit()
    expected = [100 * np.expm1(by_bin.params[-2]), 0.0, 100 * np.expm1(by_bin.params[-1])]
    assert found.event_study["estimate"].tolist() == pytest.approx(expected)


def test_the_errors_are_those_of_welch_and_of_imbens_and_kolesar():
    panel = made_up(5, units=20, periods=8)
    found = difference_in_differences(panel, sides(20, 13), 4, before=4, after=4, relabellings=QUICK)
    change = np.log(panel).iloc[4:].mean() - np.log(panel).iloc[:4].mean()
    welch = stats.ttest_ind(change[:13], change[13:], equal_var=False)
    assert np.log1p(found.estimate / 100) / found.standard_error == pytest.approx(welch.statistic)
    # Imbens and Kolesar (2016), section 3: degrees of freedom of two groups of 13 and 7.
    assert found.degrees_of_freedom == pytest.approx(20**2 * 12 * 6 / (13**2 * 12 + 7**2 * 6))


def test_the_errors_of_a_degree_are_those_of_statsmodels():
    rng = np.random.default_rng(8)
    change, dose = rng.normal(size=15), rng.uniform(size=15)
    fit = panel_module._Regression.of(change[:, None], dose)
    reference = sm.OLS(change, sm.add_constant(dose)).fit(cov_type="HC2")
    assert (fit.slope[0], fit.error[0]) == pytest.approx((reference.params[1], reference.bse[1]))
    # Relabelled t values are the t values of the exposures dealt out anew.
    draws = panel_module._relabelled(dose, 5, seed=0)
    anew = sm.OLS(change, sm.add_constant(draws[3])).fit(cov_type="HC2")
    assert panel_module._t_values(change, draws)[3] == pytest.approx(anew.tvalues[1])


def test_the_joint_test_of_the_leads_is_hotellings():
    rng = np.random.default_rng(2)
    leads, dose = rng.normal(size=(18, 3)), np.repeat([1.0, 0.0], [11, 7])
    one, other = leads[:11], leads[11:]
    apart = one.mean(axis=0) - other.mean(axis=0)
    pooled = (10 * np.cov(one.T) + 6 * np.cov(other.T)) / 16
    t_squared = 11 * 7 / 18 * apart @ np.linalg.solve(pooled, apart)
    expected = stats.f.sf(t_squared * 14 / (16 * 3), 3, 14)
    assert panel_module.leads_p_value(leads, dose) == pytest.approx(expected)


def test_what_is_withheld_is_left_out_and_named():
    panel = made_up(1)
    panel.iloc[4, 2] = np.nan  # inside the window
    panel.iloc[0, 3] = np.nan  # before it
    dose = sides(27, 20)
    dose[26] = np.nan
    found = difference_in_differences(panel, dose, 12, before=9, after=9, bin_length=3, relabellings=QUICK)
    assert (found.left_out, found.units, found.exposed) == ((2, 26), 25, 19)


def test_units_that_part_before_the_event_are_refused():
    panel = made_up(4)
    panel.iloc[:, :20] *= np.exp(0.05 * np.arange(21))[:, None]
    found = difference_in_differences(panel, sides(27, 20), 12, before=12, after=9, bin_length=3)
    assert found.leads_p < LEADS_LIMIT
    assert "no effect is shown" in found.summary()
    with pytest.raises(NotIdentified, match="had begun to part"):
        found.require_parallel_leads()


def test_an_effect_is_found_and_told():
    panel = made_up(6)
    panel.iloc[12:, :20] *= 0.75
    found = difference_in_differences(panel, sides(27, 20), 12, before=12, after=9, bin_length=3)
    assert found.require_parallel_leads() is found
    assert found.lower < -25 < found.upper < 0
    assert found.relabelled_p < 0.01
    assert -40 < found.smallest < -5
    assert found.table["start"].tolist() == [-12, -9, -6, -3, 0, 3, 6]
    assert found.table["reference"].tolist() == [False] * 3 + [True] + [False] * 3
    assert "27 units, 20 exposed" in found.summary()
    again = difference_in_differences(panel, sides(27, 20), 12, before=12, after=9, bin_length=3)
    assert again.relabelled_p == found.relabelled_p


def test_an_effect_of_a_degree_is_stated_for_the_degree_asked():
    panel, dose = made_up(7), pd.Series(np.linspace(0.2, 0.8, 27))
    panel.iloc[12:] *= np.exp(-2.0 * dose.to_numpy())
    found = difference_in_differences(panel, dose, 12, before=12, after=9, per=0.1, relabellings=QUICK)
    assert found.lower < 100 * np.expm1(-0.2) < found.upper < 0
    assert found.exposed == found.units == 27


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"dose": sides(27, 23)}, "23 exposed and 4 other units"),
        ({"dose": sides(27, 27)}, "same in every unit"),
        ({"dose": pd.Series(np.linspace(0, 1, 9))}, "9 units"),
        ({"event": 40}, "not all held"),
        ({"before": 15}, "not all held"),
        ({"after": 12}, "not all held"),
        ({"zero": True}, "no logarithm"),
    ],
)
def test_what_cannot_be_told_is_refused_with_a_remedy(change, message):
    panel = made_up(1)
    if change.get("zero"):
        panel.iloc[10, 0] = 0
    with pytest.raises(NotIdentified, match=message) as refused:
        difference_in_differences(
            panel, change.get("dose", sides(27, 20)), change.get("event", 12),
            before=change.get("before", 12), after=change.get("after", 9), bin_length=3,
        )  # fmt: skip
    assert refused.value.remedy


def test_bins_are_whole():
    with pytest.raises(UsageError, match="no multiples"):
        difference_in_differences(made_up(1), sides(27, 20), 12, before=10, after=9, bin_length=3)


def test_false_positives_and_power():
    # 300 panels without an effect, of 27 units of unequal noise: 5 in 100 is 15, and 26 its upper end at
    # three standard deviations. With a fall of 18% the same panels show it.
    plain, there = [], []
    for seed in range(300):
        panel = made_up(1000 + seed)
        asked = {"before": 12, "after": 9, "bin_length": 3, "relabellings": QUICK}
        found = difference_in_differences(panel, sides(27, 20), 12, **asked)
        plain.append((found.p_value < 0.05, found.relabelled_p <= 0.05, found.leads_relabelled_p <= 0.05))
        if seed < 100:
            panel.iloc[12:, :20] *= 0.82
            there.append(difference_in_differences(panel, sides(27, 20), 12, **asked).relabelled_p <= 0.05)
    assert np.sum(plain, axis=0).max() <= 26
    assert np.mean(there) > 0.9
