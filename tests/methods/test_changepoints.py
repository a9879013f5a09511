"""The Nile, and breaks put in by hand."""

import numpy as np
import pandas as pd
import pytest
import ruptures
import statsmodels.api as sm

from analysis.errors import NotIdentified, UsageError
from analysis.methods.changepoints import PENALTIES, find_breaks
from tests.methods.support import counts, disturbances, monthly, uk_drivers


@pytest.fixture(scope="module")
def nile():
    data = sm.datasets.nile.load_pandas().data
    return find_breaks(pd.Series(data["volume"].to_numpy(), index=data["year"].astype(int).to_numpy()))


def test_nile_has_one_break_after_1898(nile):
    assert nile.table["last_before"].tolist() == [1898]
    assert nile.segments["mean"].round(2).tolist() == [1097.75, 849.97]
    assert nile.segments["n"].tolist() == [28, 72]


def test_nile_interval_covers_1898_and_every_penalty_finds_it(nile):
    row = nile.table.iloc[0]
    assert row.lower <= 1898 <= row.upper
    assert row.upper - row.lower <= 8
    assert row.stability == 1.0
    assert len(nile.penalties) == len(PENALTIES)
    assert nile.profile["probability"].sum() == pytest.approx(1)
    assert "1898" in nile.summary()


def test_distances_to_events(nile):
    table = nile.against_events({"dam": 1902, "first year after": 1899, "before": 1890})
    assert table["event"].tolist() == ["first year after", "dam", "before"]
    assert table["distance"].tolist() == [0, -3, 9]
    assert table["inside_interval"].tolist() == [True, False, False]


def test_seat_belts_come_out_as_a_break():
    breaks = find_breaks(uk_drivers(), scale="log", season=True)
    table = breaks.against_events({"belt law": "1983-02"})
    nearest = table.loc[table["distance"].abs().idxmin()]
    assert nearest["distance"] == 0
    assert nearest["inside_interval"]


@pytest.mark.parametrize("multiple", [0.5, 1.0, 2.0])
def test_the_compiled_search_equals_the_plain_one(multiple):
    values = np.log(uk_drivers().to_numpy())[:, None]
    breaks = find_breaks(uk_drivers(), scale="log")
    plain = ruptures.Pelt(model="l2", min_size=6, jump=1).fit(values).predict(pen=multiple * breaks.penalty)
    row = breaks.penalties.set_index("multiple").loc[multiple]
    assert row["dates"] == ", ".join(str(uk_drivers().index[d - 1]) for d in plain[:-1])


def test_no_break_in_noise():
    quiet = monthly(1000 + 30 * disturbances(120, 0.0, np.random.default_rng(1)))
    breaks = find_breaks(quiet)
    assert breaks.table.empty
    assert breaks.summary() == "No break was found."
    assert breaks.against_events({"law": "2012-01"}).empty


def test_autocorrelated_noise_seldom_makes_breaks():
    found = [
        len(find_breaks(monthly(1000 + 30 * disturbances(120, 0.4, np.random.default_rng(seed)))).table)
        for seed in range(60)
    ]
    assert np.mean(np.array(found) > 0) <= 0.1


def test_intervals_hold_the_date_about_as_often_as_they_say():
    held = []
    for seed in range(80):
        values = 100 + 10 * disturbances(80, 0.3, np.random.default_rng(seed))
        values[40:] += 14
        breaks = find_breaks(monthly(values))
        if len(breaks.table) == 1:
            row = breaks.table.iloc[0]
            true = pd.Period("2013-04", freq="M")
            held.append(row.lower <= true <= row.upper)
    assert len(held) >= 40
    assert np.mean(held) >= 0.9


def test_log_scale_gives_geometric_means():
    values = np.r_[np.tile([50.0, 200.0], 20), np.tile([5.0, 20.0], 20)]
    breaks = find_breaks(monthly(values), scale="log", penalty=5.0)
    assert breaks.table["mean_before"].iloc[0] == pytest.approx(100)
    assert breaks.table["mean_after"].iloc[0] == pytest.approx(10)


def test_refusals():
    with pytest.raises(NotIdentified, match="10 points"):
        find_breaks(monthly(range(10)))
    with pytest.raises(UsageError, match="scale"):
        find_breaks(counts(60, seed=1), scale="root")
    with pytest.raises(NotIdentified, match="logarithm"):
        find_breaks(monthly(np.r_[np.zeros(5), counts(60, seed=1)]), scale="log")
    with pytest.raises(UsageError, match="consecutive"):
        find_breaks(pd.Series([1.0, 2.0, 3.0], index=[1990, 1991, 1993]))
    with pytest.raises(UsageError, match="season"):
        find_breaks(pd.Series(np.arange(20.0), index=range(1990, 2010)), season=True)
