"""Mack's chain ladder: a published triangle, a small one by hand, and what is refused."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.errors import NotIdentified
from analysis.methods.chain_ladder import chain_ladder

# Increments of Taylor and Ashe (1983), Journal of Econometrics 23, 37-61: the triangle of Mack (1993).
TAYLOR_ASHE = (
    (357848, 766940, 610542, 482940, 527326, 574398, 146342, 139950, 227229, 67948),
    (352118, 884021, 933894, 1183289, 445745, 320996, 527804, 266172, 425046),
    (290507, 1001799, 926219, 1016654, 750816, 146923, 495992, 280405),
    (310608, 1108250, 776189, 1562400, 272482, 352053, 206286),
    (443160, 693190, 991983, 769488, 504851, 470639),
    (396132, 937085, 847498, 805037, 705960),
    (440832, 847631, 1131398, 1063269),
    (359480, 1061648, 1443370),
    (376686, 986608),
    (344014,),
)
# Mack (1993): chain ladder reserves and standard errors by accident year.
RESERVES = (0, 94634, 469511, 709638, 984889, 1419459, 2177641, 3920301, 4278972, 4625811)
ERRORS = (0, 75535, 121699, 133549, 261406, 411010, 558317, 875328, 971258, 1363155)


@pytest.fixture(scope="module")
def published():
    rows = [[*np.cumsum(row), *[np.nan] * (10 - len(row))] for row in TAYLOR_ASHE]
    return chain_ladder(pd.DataFrame(rows))


def test_the_published_reserves_and_standard_errors(published):
    assert published.table["to_come"].round().tolist() == list(RESERVES)
    assert published.table["standard_error"].round().tolist() == list(ERRORS)
    assert round(published.to_come) == 18680856
    assert round(published.standard_error) == 2447095
    assert published.summary() == "9 steps of age; 18,680,856 to come, standard error 2,447,095."


def test_the_published_factors(published):
    factors = published.factors["factor"].round(3).tolist()
    assert factors == [3.491, 1.747, 1.457, 1.174, 1.104, 1.086, 1.054, 1.077, 1.018]
    # The last step was seen once: its variance is that of the smaller one before it.
    assert published.factors["sigma2"].iloc[-1] == pytest.approx(446.617, abs=0.001)
    assert published.factors["links"].tolist() == [9, 8, 7, 6, 5, 4, 3, 2, 1]


def test_the_interval_is_log_normal_with_t(published):
    row = published.table.iloc[1]
    # One step ahead, whose variance was never seen to vary: one degree of freedom.
    assert row["degrees"] == pytest.approx(1)
    sd = np.sqrt(np.log1p((row["standard_error"] / row["ultimate"]) ** 2))
    ends = published.interval(0.95).iloc[1]
    assert ends["upper"] == pytest.approx(row["ultimate"] * np.exp(stats.t.ppf(0.975, 1) * sd))
    assert ends["lower"] * ends["upper"] == pytest.approx(row["ultimate"] ** 2)


def test_two_steps_by_hand():
    table = chain_ladder(pd.DataFrame([[100, 200], [100, 240], [50, None]]))
    step = table.factors.iloc[0]
    # Factor 440 / 200; 100 (2.0 - 2.2)^2 + 100 (2.4 - 2.2)^2 over one degree of freedom.
    assert (step["factor"], step["sigma2"]) == (2.2, pytest.approx(8))
    open_row = table.table.iloc[2]
    assert open_row["ultimate"] == pytest.approx(110)
    # 110^2 * 8 / 2.2^2 * (1 / 50 + 1 / 200) = 500.
    assert open_row["standard_error"] == pytest.approx(np.sqrt(500))


def test_rows_may_begin_late():
    whole = pd.DataFrame([[100, 150, 165], [110, 168, 185], [90, 130, None], [120, None, None]])
    old = pd.DataFrame([[None, 1000, 1100], [None, 900, 990]], index=[8, 9])
    factors = chain_ladder(pd.concat([whole, old])).factors
    assert factors["links"].tolist() == [3, 4]
    assert factors["factor"].tolist() == pytest.approx([448 / 300, (350 + 2090) / (318 + 1900)])


def test_refusals():
    with pytest.raises(NotIdentified, match="seen 1 times"):
        chain_ladder(pd.DataFrame([[100, 150, 160], [100, None, None], [None, 150, 160]]))
    with pytest.raises(NotIdentified, match="seen 1 times"):
        chain_ladder(pd.DataFrame([[100, 150], [100, None]]))
    with pytest.raises(NotIdentified, match="zero or below"):
        chain_ladder(pd.DataFrame([[0, 150], [100, 120]]))
