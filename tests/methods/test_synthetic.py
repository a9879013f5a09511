"""Synthetic control: against a published case, the library made for it, sums by hand, and simulation."""

import numpy as np
import pandas as pd
import pytest
from pysyncon import Synth
from scipy import stats

from analysis.errors import NotIdentified
from analysis.methods.panel import leads_p_value
from analysis.methods.synthetic import simplex_weights, synthetic_control
from tests.methods.test_panel import cigarettes, made_up


def test_california_as_published():
    # Abadie, Diamond and Hainmueller (2010): in 2000 about 26 packs a head fewer than synthetic California,
    # made mostly of Utah, Nevada, Montana, Colorado and Connecticut. On the outcome alone, as here,
    # Arkhangelsky and others (2021), table 1, have -19.6 packs on average.
    panel = cigarettes()
    donors = [state for state in panel if state != "California"]
    found = synthetic_control(
        panel, ["California"], donors, 1989, before=19, after=12, scale="level", centred=False
    )
    assert found.gap == pytest.approx(-19.6, abs=0.15)
    assert found.gaps.loc[2000, "California"] == pytest.approx(-26, abs=1)
    weights = found.weights.loc["California"]
    assert weights.sum() == pytest.approx(1)
    assert weights[["Utah", "Nevada", "Montana", "Connecticut"]].sum() > 0.9
    # Missouri and Virginia have a larger ratio when covariates are left out: rank 3 of 39.
    assert found.p_value == pytest.approx(3 / 39)
    assert (found.exposed, found.donors, found.left_out) == (1, 38, ())


def test_weights_are_those_of_the_library_made_for_it():
    panel = cigarettes().loc[:1988]
    donors = ["Utah", "Nevada", "Montana", "Colorado", "Connecticut", "Texas", "Ohio", "New Hampshire"]
    both = panel[[*donors, "California"]]
    library = Synth()
    library.fit(
        X0=panel[donors], X1=panel["California"], Z0=panel[donors], Z1=panel["California"],
        custom_V=both.std(axis=1).to_numpy() ** 2,  # undoes its scaling, so that every year counts the same
    )  # fmt: skip
    assert simplex_weights(panel["California"], panel[donors]) == pytest.approx(library.W, abs=2e-4)


def test_a_mean_of_two_donors_is_found_exactly():
    rng = np.random.default_rng(0)
    donors = pd.DataFrame(rng.normal(size=(12, 6)))
    assert simplex_weights(0.3 * donors[1] + 0.7 * donors[4], donors) == pytest.approx(
        [0, 0.3, 0, 0, 0.7, 0], abs=1e-6
    )


def test_gaps_errors_and_ratios_by_hand():
    # Two donors' mean is the exposed unit before the event; after it the unit is 2, then 4, lower.
    t = np.arange(6.0)
    panel = pd.DataFrame(
        {"a": t, "b": -t, "c": t**2, "d": -(t**2), "e": np.sin(t), "x": np.zeros(6)}
    ) + 10  # fmt: skip
    panel.loc[4, "x"] -= 2
    panel.loc[5, "x"] -= 4
    panel.loc[:3, "x"] += [0.1, -0.1, -0.1, 0.1]
    found = synthetic_control(panel, ["x"], list("abcde"), 4, before=4, after=2, scale="level", centred=False)
    row = found.by_unit.iloc[0]
    path = panel["x"] - panel[list("abcde")] @ found.weights.loc["x"]
    assert found.gaps["x"].tolist() == pytest.approx(path.tolist())
    assert found.gap == pytest.approx(path[4:].mean())
    assert row["error_after"] == pytest.approx(np.sqrt((path[4:] ** 2).mean()))
    assert row["ratio"] == pytest.approx(row["error_after"] / row["error_before"])
    assert row["fit"] == pytest.approx(row["error_before"] / 0.1)


def test_several_units_are_ranked_against_the_placebos():
    panel = made_up(6)
    panel.iloc[12:, :20] *= 0.75
    found = synthetic_control(panel, range(20), range(20, 27), 12, before=12, after=9)
    assert found.gap == pytest.approx(-25, abs=6)
    table = found.table
    standing = table["gap"] / table["error_before"]
    expected = stats.mannwhitneyu(standing[:20], standing[20:], method="exact").pvalue
    assert found.p_value == pytest.approx(expected) and found.p_value < 0.01
    assert found.require_fit() is found and "20 exposed units, 7 donors" in found.summary()
    # A donor's placebo does not use the donor itself.
    assert (found.gaps.iloc[:12, 20:].abs().max() > 0).all()


def test_too_few_donors_and_a_poor_fit_are_refused():
    panel = made_up(2)
    panel.iloc[3, 25] = np.nan
    with pytest.raises(NotIdentified, match="1 exposed units and 4 donors"):
        synthetic_control(panel, [0], [22, 23, 24, 25, 26], 12, before=12, after=9)
    # The unit rises while every donor falls: no mean of them comes closer than the unit's own mean.
    t = np.arange(21.0)
    apart = pd.DataFrame({k: 100 - t - k * np.sin(t) for k in range(6)} | {"x": 100 + t})
    found = synthetic_control(apart, ["x"], range(6), 12, before=12, after=9)
    assert not found.fits and "no gap is shown" in found.summary()
    with pytest.raises(NotIdentified, match="do not follow"):
        found.require_fit()


def test_units_whose_gaps_part_before_the_event_are_refused():
    # The exposed leave the donors' range in the last third of the periods before.
    panel = made_up(4, noise=0.03)
    panel.iloc[8:, :20] *= 0.8
    found = synthetic_control(panel, range(20), range(20, 27), 12, before=12, after=9, bin_length=3)
    assert found.fit < 1 and found.leads_p < 0.01 and not found.fits
    dose = np.repeat([1.0, 0.0], [20, 7])
    quarters = found.gaps.to_numpy()[:12].reshape(4, 3, 27).mean(axis=1)
    assert found.leads_p == leads_p_value((quarters[:3] - quarters[3]).T, dose)


@pytest.mark.parametrize(("exposed", "fall", "found_at_least"), [(1, 0.5, 18), (20, 0.8, 28)])
def test_false_positives_and_power(exposed, fall, found_at_least):
    # 120 panels without an effect: 5 in 100 is 6, and 13 its upper end at three standard deviations. One unit
    # among 27 must rank first to stay under 5%, so that only a large fall is seen.
    plain, there = 0, 0
    for seed in range(120):
        panel = made_up(3000 + seed)
        asked = (range(exposed), range(exposed, 27), 12)
        plain += synthetic_control(panel, *asked, before=12, after=9).p_value <= 0.05
        if seed < 30:
            panel.iloc[12:, :exposed] *= fall
            there += synthetic_control(panel, *asked, before=12, after=9).p_value <= 0.05
    assert plain <= 13
    assert there >= found_at_least
