"""The reporting triangle and its nowcast, and how often its intervals hold on simulated reporting."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.methods.chain_ladder import chain_ladder
from analysis.methods.nowcast import CURVE, FACTORS, NEITHER, OWN, PUBLISHER, nowcast, reporting_triangle
from tests.bench.bench_nowcast import CASES, coverage

FIRST = pd.Period("2020-01", freq="M")
NAMES = {"reference": "month", "vintage": "published", "value": "deaths"}


def long_table(months: int, *, noise: float = 0.02, seed: int = 0, prediction: bool = False) -> pd.DataFrame:
    """One vintage a month; a month is 80% complete after one month, 95% after two, whole after three."""
    rng = np.random.default_rng(seed)
    share = {1: 0.80, 2: 0.95}
    rows = []
    first = pd.Period("2020-01", freq="M")
    for i in range(months):
        final = 1000 + 10 * i
        for delay in range(1, months - i + 1):
            part = share.get(delay, 1.0) * (np.exp(noise * rng.standard_normal()) if delay in share else 1.0)
            row = {"month": str(first + i), "published": str(first + i + delay), "deaths": final * part}
            if prediction:
                row["predicted"] = final * 1.01
            rows.append(row)
    return pd.DataFrame(rows)


def triangle(months: int, **options):
    prediction = "predicted" if options.get("prediction") else None
    return reporting_triangle(long_table(months, **options), **NAMES, prediction=prediction, settled_after=3)


def test_the_triangle_has_months_down_and_vintages_across():
    table = triangle(5)
    assert table.values.shape == (5, 5)
    assert table.values.notna().sum().tolist() == [1, 2, 3, 4, 5]
    assert table.table["delay"].min() == 1
    assert table.settled().tolist() == [1000.0, 1010.0, 1020.0]


def test_completion_by_hand():
    # Without noise every ratio at delay 1 is 1 / 0.8: a month reported as 80% comes out whole.
    result = nowcast(triangle(15, noise=0.0))
    newest = result.table.set_index("delay")
    assert newest.loc[1, "estimate"] == pytest.approx(1140)
    assert newest.loc[1, "completeness"] == pytest.approx(0.8)
    assert newest.loc[2, "estimate"] == pytest.approx(1130)
    assert (newest["method"] == OWN).all()


def test_interval_is_the_one_of_the_chain_ladder():
    one = triangle(15, seed=3)
    result = nowcast(one).table.set_index("delay")
    ladder = chain_ladder(one.newest(10).by_age())
    row, open_row = result.loc[1], ladder.table.loc[result.loc[1, "reference"]]
    assert (row["basis"], row["growths"]) == (FACTORS, 9)
    assert row["estimate"] == pytest.approx(open_row["ultimate"])
    ends = ladder.interval(0.95).loc[row["reference"]]
    assert (row["lower_95"], row["upper_95"]) == pytest.approx((ends["lower"], ends["upper"]))
    assert row["lower_95"] < row["lower_50"] < row["estimate"] < row["upper_80"] < row["upper_95"]


def test_values_by_age_end_with_the_settled_one():
    table = reporting_triangle(long_table(5, noise=0.0), **NAMES, settled_after=3).by_age()
    assert table.columns.tolist() == [1, 2, 3]
    assert table.iloc[0].tolist() == pytest.approx([800, 950, 1000])
    assert table.iloc[-1].notna().tolist() == [True, False, False]


def test_three_vintages_are_enough_and_two_are_not():
    one = triangle(14)
    three = nowcast(reporting_triangle(_files(14, 3), **NAMES, settled_after=3))
    assert set(three.table["method"]) == {OWN}
    assert three.table["growths"].tolist() == [2, 2]
    assert three.table["lower_95"].notna().all()
    two = nowcast(reporting_triangle(_files(14, 2), **NAMES, settled_after=3))
    assert set(two.table["method"]) == {NEITHER}
    assert "needs three" in two.reason
    assert nowcast(one).reason == ""


def _files(months: int, newest: int) -> pd.DataFrame:
    """The newest vintages of the table alone."""
    table = long_table(months)
    return table[table["published"] > str(pd.Period("2020-01", freq="M") + months - newest)]


def _uneven(youngest: int) -> pd.DataFrame:
    """Four files without noise, growth slowing by the same share a month, whole at the age of twelve.

    No two files are a month apart. All but the last hold no month younger than `youngest`.
    """
    rows = []
    for file in (20, 23, 27, 30):
        for month in range(8, file):
            age = file - month
            part = np.exp(-sum(0.2 * np.exp(-0.5 * (u - 1)) for u in range(min(age, 12), 12)))
            if age >= youngest or file == 30:
                rows.append((str(FIRST + month), str(FIRST + file), (500 + month) * part))
    return pd.DataFrame(rows, columns=["month", "published", "deaths"])


def test_uneven_vintages_are_completed_by_one_curve():
    result = nowcast(reporting_triangle(_uneven(1), **NAMES)).table.set_index("delay")
    assert set(result["basis"]) == {CURVE}
    assert result.loc[1, "estimate"] == pytest.approx(529, rel=1e-3)
    assert result.loc[8, "estimate"] == pytest.approx(522, rel=1e-3)
    assert set(result["growths"]) == {3}


def test_an_age_younger_than_any_seen_to_grow_is_not_completed():
    result = nowcast(reporting_triangle(_uneven(3), **NAMES)).table.set_index("delay")
    assert result.loc[3, "estimate"] == pytest.approx(527, rel=1e-3)
    assert set(result.loc[[1, 2], "method"]) == {NEITHER}
    assert result.loc[[1, 2], "estimate"].isna().all()


def test_of_many_vintages_the_newest_ten_speak():
    table = long_table(30)
    changed = table.assign(deaths=table["deaths"].where(table["published"] > "2021-09", 1.0))
    now, other = (
        nowcast(reporting_triangle(rows, **NAMES, settled_after=3)).table for rows in (table, changed)
    )
    pd.testing.assert_frame_equal(now, other)


def test_sums_that_share_months_take_the_curve():
    sums = reporting_triangle(long_table(20), **NAMES, settled_after=3, window=12)
    assert set(nowcast(sums).table["basis"]) == {CURVE}


def test_a_thin_triangle_falls_back_to_the_publisher_and_says_so():
    table = _with_prediction(_files(6, 2))
    result = nowcast(reporting_triangle(table, **NAMES, prediction="predicted", settled_after=3))
    assert set(result.table["method"]) == {PUBLISHER}
    assert result.table["estimate"].tolist() == pytest.approx([1111, 1111])
    assert result.table["lower_95"].isna().all()
    assert set(result.table["basis"]) == {""}
    assert PUBLISHER in result.summary()


def _with_prediction(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(predicted=1111.0)


def test_the_prediction_stands_beside_the_nowcast():
    result = nowcast(triangle(14, prediction=True)).table
    assert set(result["method"]) == {OWN}
    assert result["predicted"].tolist() == pytest.approx([1120 * 1.01, 1130 * 1.01])


def test_a_month_of_zero_is_not_completed():
    table = long_table(14)
    table.loc[(table["month"] == "2021-02") & (table["published"] == "2021-03"), "deaths"] = 0
    row = nowcast(reporting_triangle(table, **NAMES, settled_after=3)).table.set_index("delay").loc[1]
    assert (row["method"], row["reported"]) == (NEITHER, 0)


def test_past_vintages_know_only_what_was_known():
    one = triangle(20)
    before = one.known_at("2021-03")
    assert before.values.columns[-1] == pd.Period("2021-03", freq="M")
    changed = long_table(20)
    late = changed["published"] > "2021-03"
    changed.loc[late, "deaths"] *= 10
    other = reporting_triangle(changed, **NAMES, settled_after=3).known_at("2021-03")
    pd.testing.assert_frame_equal(nowcast(before).table, nowcast(other).table)


@pytest.mark.parametrize(("window", "files"), CASES.values(), ids=CASES)
def test_95_percent_intervals_hold_at_least_90_percent_on_simulated_reporting(window, files):
    found = coverage(window, files, repeats=30)
    assert found["coverage"] >= 0.90
    assert found["error"] < found["reported"] / 2
    # An interval that holds because it says nothing would hold as well.
    assert found["width"] < 4 * found["reported"]


def test_the_digits_are_the_same_however_many_work_at_once():
    cases = [case for case in CASES.values() for _ in range(2)]
    alone = [coverage(window, files, repeats=1) for window, files in cases]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda case: coverage(*case, repeats=1), cases))
    assert together == alone


def test_refusals():
    table = long_table(3)
    with pytest.raises(NotIdentified, match="occurs twice"):
        reporting_triangle(pd.concat([table, table.iloc[:1]]), **NAMES)
    table.loc[0, "published"] = "2019-12"
    with pytest.raises(NotIdentified, match="had not begun"):
        reporting_triangle(table, **NAMES)
    with pytest.raises(NotIdentified, match="empty"):
        nowcast(reporting_triangle(table.iloc[:0], **NAMES))
