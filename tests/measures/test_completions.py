"""Open sums completed: made-up files with figures worked out by hand, and the stored ones."""

import numpy as np
import pandas as pd
import pytest

from analysis.measures import completions
from analysis.sources.cdc.reader import PROVISIONAL_SCHEMA
from analysis.store import intake

BASIS = "row transcribed"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("outcomes."): result.value for result in measure.results}


@pytest.fixture
def add(project, tmp_path):
    """Store a file of sums: of each month what is reported and what is predicted."""

    def write(published: str, rows: dict[pd.Timestamp, tuple[float, float]]) -> None:
        path = tmp_path / f"{published}.csv"
        table = [(f"{m:%Y-%m}", round(now), round(ahead), 0.1, BASIS) for m, (now, ahead) in rows.items()]
        pd.DataFrame(table, columns=list(PROVISIONAL_SCHEMA.columns)).to_csv(path, index=False)
        intake.add_file(project, path, published=published, today=pd.Timestamp("2030-01-01").date())

    return write


@pytest.fixture
def two_files(add, view):
    """Sums that fall by ten a month; the earlier file reported nine tenths, predicted eleven."""
    ends = pd.date_range("2015-12-01", "2017-12-01", freq="MS")
    sums = {month: 1200 - 10 * place for place, month in enumerate(ends)}
    early = {m: (sums[m] * 9 // 10, sums[m] * 11 // 10) for m in ends if m <= pd.Timestamp("2016-12-01")}
    add("2017-05-31", early)
    add("2018-05-31", {m: (sums[m], sums[m] + 20) for m in ends})
    return view("2018-06-10")


def test_two_files_leave_it_to_the_publisher_and_count_overlapping_sums_as_one(two_files):
    measure = completions.completed(two_files)
    found = values(measure)
    assert (found["completed"], found["completed_month"], found["predicted"]) == (980, "2017-12", 980)
    assert found["completed_method"] == "prediction of the publisher"
    assert measure["outcomes.completed"].interval is None
    assert measure["outcomes.completed_interval"].reason.startswith("2 vintages are kept")
    # June to December 2016 were open in May 2017 and have settled since: each off by a tenth. They are seven
    # sums of one file, and no two of them are without a month in common.
    assert (found["completed_past_values"], found["completed_past_files"]) == (7, 1)
    assert found["completed_past_windows"] == 1
    assert (found["completed_past_youngest"], found["completed_age"]) == (5, 5)
    assert found["completed_past_error"] == pytest.approx(10)
    assert found["reported_past_error"] == pytest.approx(10)
    # Only the sum to December 2016 can be set against one of a year before.
    assert found["predicted_falling_values"] == 1
    assert found["predicted_falling_error"] == pytest.approx(10)
    assert found["predicted_rising_error"] is None


def test_of_two_files_of_a_month_the_later_one_counts(two_files, add):
    add("2017-05-10", {pd.Timestamp("2016-06-01"): (500, 500)})
    found = values(completions.completed(two_files))
    assert (found["completed"], found["completed_past_values"]) == (980, 7)
    assert found["reported_past_error"] == pytest.approx(10)


def test_three_files_complete_themselves(add, view):
    # Each sum grows by the same curve: a month of age adds less and less until the twelfth, at every file.
    ends = pd.date_range("2016-01-01", "2019-06-01", freq="MS")
    final = {month: 100_000 - 1000 * place for place, month in enumerate(ends)}
    for published in ("2017-03-31", "2018-05-31", "2018-11-30", "2019-07-31"):
        day = pd.Timestamp(published)
        rows = {}
        for month in ends[ends < day - pd.DateOffset(months=2)]:
            age = 12 * (day.year - month.year) + day.month - month.month
            missing = sum(0.05 * np.exp(-0.3 * u) for u in range(min(age, 12), 12))
            rows[month] = (final[month] * np.exp(-missing), final[month] * 1.02)
        add(published, rows)
    measure = completions.completed(view("2019-08-10"))
    found = values(measure)
    assert found["completed_method"] == "nowcast of this brief"
    assert found["completed_basis"] == "one curve over ages"
    assert found["completed_growths"] == 3
    assert found["completed_month"] == "2019-05"
    assert found["completed"] == pytest.approx(final[pd.Timestamp("2019-05-01")], rel=2e-4)
    low, high = measure["outcomes.completed"].interval
    assert low < found["completed"] < high
    assert (low, high) == tuple(pytest.approx(end) for end in found["completed_interval"])
    assert found["predicted"] == pytest.approx(1.02 * final[pd.Timestamp("2019-05-01")], abs=1)
    assert found["completed_past_error"] < 0.05
    assert found["predicted_falling_error"] == pytest.approx(2, abs=0.01)


def test_a_sum_that_grew_after_it_settled_is_named(add, view):
    month = pd.Timestamp("2016-01-01")
    for published, value in (("2017-02-28", 1000), ("2017-12-31", 1005), ("2018-12-31", 1010)):
        add(published, {month: (value, value), month + pd.DateOffset(months=1): (900, 900)})
    assert values(completions.completed(view("2019-01-10")))["settled_growth"] == pytest.approx(1)


def test_bundled_predictions_are_counted_by_file_and_by_sums_that_stand_apart(bundled):
    found = values(completions.completed(bundled("2026-11-24")))
    assert (found["completed_month"], found["predicted"]) == ("2026-04", 35115)
    # The files of October 2018 and April 2019: ten sums, to months from November 2017 to September 2018.
    rising = [found[f"predicted_rising_{what}"] for what in ("values", "files", "windows")]
    assert rising == [10, 2, 1]
    assert found["predicted_rising_error"] == pytest.approx(3.1, abs=0.05)
    falling = [found[f"predicted_falling_{what}"] for what in ("values", "files", "windows")]
    assert falling == [3, 1, 1]
    assert found["settled_growth"] == pytest.approx(100 * (29453 / 29336 - 1))


@pytest.mark.parametrize(("day", "method"), [("2018-11-15", "prediction"), ("2019-05-15", "nowcast")])
def test_bundled_the_third_file_makes_a_nowcast(bundled, day, method):
    assert values(completions.completed(bundled(day)))["completed_method"].startswith(method)


def test_a_file_that_final_counts_have_passed_completes_nothing(bundled):
    """On that day the newest file kept ends in September 2018, and final counts reach to December 2023."""
    measure = completions.completed(bundled("2025-10-29"))
    found = values(measure)
    names = ("completed", "completed_month", "completed_change", "predicted")
    assert [found[name] for name in names] == [None] * 4
    assert measure["outcomes.completed"].reason == completions.PASSED
    assert len(measure.table), "the sums themselves stay in the table"
