"""What a piece costs, by hand; breaks in counts and around outliers; how often noise is taken for a break."""

import numpy as np
import pandas as pd
import pytest
import ruptures

from analysis.errors import NotIdentified, UsageError
from analysis.methods.changepoints import find_breaks
from analysis.methods.segment_costs import COSTS, TabulatedCost, costs_of
from tests.methods.support import HERE, disturbances, monthly, uk_drivers


def declared(values) -> pd.Series:
    """A monthly series that says so, which the guard against 12-month sums then believes."""
    series = monthly(np.round(values))
    series.attrs["kind"] = "monthly"
    return series


def share_with_breaks(make, cost: str, repeats: int = 60) -> float:
    """Share of simulated series in which a break is called."""
    found = [
        not find_breaks(declared(make(np.random.default_rng(seed))), cost=cost).table.empty
        for seed in range(repeats)
    ]
    return float(np.mean(found))


@pytest.fixture(scope="module")
def disasters() -> pd.Series:
    table = pd.read_csv(HERE / "data" / "coal_mining_disasters.csv", comment="#")
    return table.set_index("year")["disasters"].astype(float)


# What a piece costs


def test_squares_are_distances_from_the_mean():
    costs = costs_of("squares", np.array([1.0, 2.0, 3.0, 10.0, 1.0, 2.0]))
    assert costs.table[0, 3] == pytest.approx(2)  # 1 + 0 + 1 around 2
    assert costs.level(0, 4) == 4


def test_counts_cost_their_likelihood():
    values = np.array([2.0, 4.0, 0.0, 6.0, 3.0, 3.0])
    costs = costs_of("counts", values)
    # 2 (2 log(2/3) + 4 log(4/3)) around 3; a piece of no count at all costs nothing.
    assert costs.table[0, 2] == pytest.approx(4 * np.log(2 / 3) + 8 * np.log(4 / 3), abs=0.005)
    assert costs.table[2, 3] == pytest.approx(0, abs=0.005)
    assert costs.level(0, 2) == 3
    assert costs.noise >= 1


def test_counts_of_an_uneven_base_are_rates():
    costs = costs_of("counts", np.array([2.0, 4.0, 6.0]), np.array([1.0, 2.0, 3.0]))
    assert costs.level(0, 3) == 2
    # One rate for all fits each of them: it costs nothing.
    assert costs.table[0, 3] == pytest.approx(0, abs=0.02)


@pytest.mark.parametrize("cost", ["counts", "robust"])
def test_an_outlier_costs_the_bound_and_does_not_move_the_level(cost):
    costs = costs_of(cost, np.r_[np.tile([9.0, 11.0], 20), 1000.0])
    assert costs.level(0, 41) == pytest.approx(10)
    bound = 9 * costs.noise * costs.inflation
    assert costs.table[0, 41] == pytest.approx(costs.table[0, 40] + bound)


def test_without_outliers_bounded_squares_are_squares():
    values = np.random.default_rng(2).normal(50, 4, 30)
    plain, bounded = costs_of("squares", values), costs_of("robust", values)
    assert bounded.table[0, 30] == pytest.approx(plain.table[0, 30], rel=0.005)
    assert bounded.level(0, 30) == pytest.approx(plain.level(0, 30))


def test_refusals():
    with pytest.raises(UsageError, match="cost='cubes'"):
        costs_of("cubes", np.ones(5))
    for values in ([1.5, 2.0, 3.0], [-1.0, 2.0, 3.0]):
        with pytest.raises(NotIdentified, match="no counts"):
            costs_of("counts", np.array(values))
    with pytest.raises(UsageError, match="log scale"):
        find_breaks(uk_drivers(), cost="counts", scale="log")
    never_in_january = declared([0.0, *range(1, 12)] * 4)
    with pytest.raises(NotIdentified, match="calendar month"):
        find_breaks(never_in_january, cost="counts", season=True)


@pytest.mark.parametrize("cost", COSTS)
def test_the_search_finds_the_cheapest_of_all_divisions(cost):
    values = np.random.default_rng(5).poisson(np.repeat([6, 14, 3], 12)).astype(float)
    costs = costs_of(cost, values)
    price, least, n = 3 * costs.noise, 4, len(values)
    # Optimal partitioning (Jackson and others 2005): the best end of every beginning, none left out.
    best = np.full(n + 1, np.inf)
    best[0] = 0
    for end in range(least, n + 1):
        best[end] = min(best[s] + costs.table[s, end] + price for s in range(end - least + 1))
    search = ruptures.Pelt(custom_cost=TabulatedCost(costs.table), min_size=least, jump=1)
    ends = search.fit(values).predict(pen=price)
    starts = [0, *ends[:-1]]
    found = sum(costs.table[s, e] + price for s, e in zip(starts, ends, strict=True))
    assert len(ends) > 2
    assert found == pytest.approx(best[n])


# Published series


def test_coal_mining_disasters_break_in_1891(disasters):
    assert (len(disasters), disasters.sum()) == (112, 191)
    row = find_breaks(disasters, cost="counts").table.iloc[0]
    # Carlin, Gelfand and Smith (1992): about 1890, from about 3.1 to 0.9 a year.
    assert row.last_before == 1891
    assert (row.mean_before, row.mean_after) == pytest.approx((127 / 41, 64 / 71))
    assert row.lower <= 1890 <= row.upper
    assert 1880 <= row.lower <= row.upper <= 1900


def test_seat_belts_come_out_under_every_cost():
    for cost, scale in (("squares", "log"), ("robust", "log"), ("counts", "level")):
        breaks = find_breaks(uk_drivers(), cost=cost, scale=scale, season=True)
        assert pd.Period("1983-02", freq="M") in breaks.table["first_after"].tolist()
        assert breaks.cost == cost


# Noise


@pytest.mark.parametrize("mean", [1, 5, 20])
def test_quiet_counts_are_not_cut(mean):
    assert share_with_breaks(lambda rng: rng.poisson(mean, 120), "counts") <= 0.05


def test_overdispersed_counts_are_not_cut():
    # Negative binomial: mean 5, variance 15.
    assert share_with_breaks(lambda rng: rng.negative_binomial(2.5, 1 / 3, 120), "counts") <= 0.05


@pytest.mark.parametrize("cost", COSTS)
def test_autocorrelated_noise_is_seldom_cut(cost):
    assert share_with_breaks(lambda rng: 1000 + 30 * disturbances(120, 0.4, rng), cost) <= 0.1


def test_a_halving_of_counts_is_found():
    halved = np.repeat([10, 5], 60)
    assert share_with_breaks(lambda rng: rng.poisson(halved), "counts") >= 0.95


@pytest.mark.parametrize("place", [3, 40, 58])
def test_one_outlier_is_no_two_breaks(place):
    def spoilt(rng):
        values = 1000 + 30 * disturbances(60, 0.0, rng)
        values[place] *= 2.5
        return values

    bounded = [share_with_breaks(spoilt, cost, 40) for cost in ("counts", "robust")]
    assert max(bounded) <= 0.05
    assert share_with_breaks(spoilt, "squares", 20) >= 0.5  # What the bound is for.


@pytest.mark.parametrize("cost", ["counts", "robust"])
def test_an_outlier_beside_a_break_leaves_its_date_and_the_level_alone(cost):
    values = np.random.default_rng(7).poisson(np.repeat([400, 200], 36)).astype(float)
    plain = values[:36].mean()
    values[12] *= 2.5
    breaks = find_breaks(declared(values), cost=cost)
    assert breaks.table["last_before"].tolist() == [pd.Period("2012-12", freq="M")]
    assert breaks.table["mean_before"][0] == pytest.approx(plain, rel=0.005)


@pytest.mark.parametrize(("cost", "mean"), [("counts", 10), ("robust", 60)])
def test_intervals_hold_the_date_about_as_often_as_they_say(cost, mean):
    held = []
    for seed in range(60):
        levels = np.repeat([mean, mean / 2], 40)
        breaks = find_breaks(declared(np.random.default_rng(seed).poisson(levels)), cost=cost)
        if len(breaks.table) == 1:
            row = breaks.table.iloc[0]
            held.append(row.lower <= pd.Period("2013-04", freq="M") <= row.upper)
    assert len(held) >= 30
    assert np.mean(held) >= 0.9


def test_a_season_of_counts_is_a_factor():
    factor = np.tile([0.5, 0.5, 1, 1, 1, 1.5, 2, 1.5, 1, 1, 0.5, 0.5], 8)
    level = np.repeat([40.0, 20.0], 48)
    breaks = find_breaks(declared(level * factor), cost="counts", season=True)
    assert breaks.table["last_before"].tolist() == [pd.Period("2013-12", freq="M")]
    assert (breaks.table["mean_before"][0], breaks.table["mean_after"][0]) == pytest.approx((40, 20))
