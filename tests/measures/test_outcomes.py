"""Deaths: every figure on a store of two made-up files is worked out by hand beside it."""

import pandas as pd
import pytest

from analysis.measures import completions, outcomes, published_estimates, turning_point
from analysis.sources.cdc.reader import FINAL_SCHEMA, PROVISIONAL_SCHEMA
from analysis.store import intake


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("outcomes."): result.value for result in measure.results}


@pytest.fixture
def add(project, tmp_path):
    def write(name: str, schema, rows: list[tuple], published: str) -> None:
        path = tmp_path / f"{name}-{published}.csv"
        table = pd.DataFrame(rows, columns=list(schema.columns))
        table.to_csv(path, index=False)
        intake.add_file(project, path, published=published, today=pd.Timestamp("2030-01-01").date())

    return write


@pytest.fixture
def deaths(add, events, view):
    """100 deaths a month in 2014 and 2015, 90 in 2016 (final), 80 in 2017 (in the sums alone)."""
    months = pd.date_range("2014-01-01", "2016-12-01", freq="MS")
    add(
        "final",
        FINAL_SCHEMA,
        [(f"{month:%Y-%m}", 90 if month.year == 2016 else 100) for month in months],
        "2018-03-31",
    )
    # The sum to December 2015 is 1200; each month of 2016 and of 2017 takes ten off it: 960 at the end.
    ends = pd.date_range("2015-12-01", "2017-12-01", freq="MS")
    sums = {month: 1200 - 10 * place for place, month in enumerate(ends)}
    # The earlier file reported nine tenths of what settled, and predicted eleven tenths.
    early = [month for month in ends if month <= pd.Timestamp("2016-12-01")]
    basis = "row transcribed"
    add(
        "early",
        PROVISIONAL_SCHEMA,
        [(f"{m:%Y-%m}", sums[m] * 9 // 10, sums[m] * 11 // 10, 0.1, basis) for m in early],
        "2017-05-31",
    )
    add(
        "late",
        PROVISIONAL_SCHEMA,
        [(f"{m:%Y-%m}", sums[m], sums[m] + 20, 0.1, basis) for m in ends],
        "2018-05-31",
    )
    events(meeting="2018-05-01")
    return view("2018-06-10")


def test_reported_is_compared_with_reported(deaths):
    found = values(outcomes.twelve_month(deaths))
    assert (found["latest_month"], found["reported"]) == ("2017-12", 960)
    assert found["reported_prior"] == 1080
    assert found["reported_change"] == pytest.approx(100 * (960 / 1080 - 1))
    assert (found["provisional_vintage"], found["provisional_age"]) == ("2018-05-31", 10)


def test_the_december_sum_stands_beside_the_final_count(deaths):
    found = values(outcomes.twelve_month(deaths))
    assert (found["december_year"], found["december_reported"], found["december_final"]) == (2016, 1080, 1080)


def test_only_young_sums_are_open(deaths):
    table = outcomes.twelve_month(deaths).table
    late = table[table["latest"] & table["open"]]
    # Published in May 2018: June 2017 was eleven months old, May 2017 twelve.
    assert late["period"].min() == pd.Timestamp("2017-06-01")


def test_months_after_the_final_ones_are_differenced(deaths):
    measure = outcomes.months(deaths)
    later = measure.table[measure.table["provisional"]]
    assert later["deaths"].tolist() == [80] * 12
    found = values(measure)
    assert (found["final_year_deaths"], found["final_prior_deaths"]) == (1080, 1200)
    assert found["final_year_change"] == pytest.approx(-10)
    assert later["period"].iloc[-1] == pd.Timestamp("2017-12-01")
    assert measure.series("deaths").attrs["provisional_from"] == pd.Timestamp("2017-01-01")
    assert found["recovered_gap"] == pytest.approx(0)
    # The predicted sums lie two percent above the months under them, too far to be differenced on these.
    assert set(later["read_from"]) == {outcomes.FROM_REPORTED}
    assert measure["outcomes.open_predicted"].reason.startswith("The base adds up to 1,030")


def test_open_months_come_from_predicted_sums_where_reported_ones_run_low(deaths, add):
    # As the late file, a month later: of the sums to July 2017 and later, still open, a twentieth is missing,
    # and the publisher predicts it. Each month of 2017 stays at 80, where reported sums alone would lose 47.
    ends = pd.date_range("2015-12-01", "2017-12-01", freq="MS")
    sums = {month: 1200 - 10 * place for place, month in enumerate(ends)}
    rows = [
        (f"{m:%Y-%m}", v * 19 // 20 if m >= pd.Timestamp("2017-07-01") else v, v + 1, 0.1, "row transcribed")
        for m, v in sums.items()
    ]
    add("later", PROVISIONAL_SCHEMA, rows, "2018-06-05")
    measure = outcomes.months(deaths)
    table = measure.table.set_index("period")
    assert table.loc["2017-01-01":, "deaths"].tolist() == [80] * 12
    assert table["read_from"].value_counts().to_dict() == {
        outcomes.FROM_FINAL: 36, outcomes.FROM_REPORTED: 6, outcomes.FROM_PREDICTED: 6,
    }  # fmt: skip
    found = values(measure)
    assert (found["open_months"], found["open_first"], found["open_last"]) == (6, "2017-07", "2017-12")
    assert (found["open_predicted"], found["open_reported"]) == (480, 480 - 1020 + 912 + 60)


def test_the_fall_begins_with_the_unbroken_run_below_the_year_before(deaths):
    found = values(turning_point.fall(deaths))
    assert (found["fall_first"], found["fall_months"]) == ("2016-01", 12)
    assert found["fall_before_meeting"] == 28  # January 2016 to May 2018
    # From 24 counts of 100 to 12 of 90 the deviance gains 8.4, below the price of 3 log 36 = 10.8.
    assert found["shift_first"] is None


def test_a_shift_beyond_counting_noise_is_dated_by_both_readings(add, events, view):
    months = pd.date_range("2014-01-01", "2016-12-01", freq="MS")
    wobble = [1, -1, 0, 2, -2, 0]
    levels = [(m, (80 if m.year == 2016 else 120) + wobble[m.month % 6]) for m in months]
    add("final", FINAL_SCHEMA, [(f"{m:%Y-%m}", deaths) for m, deaths in levels], "2018-03-31")
    events()
    measure = turning_point.fall(view("2018-06-10"))
    found = values(measure)
    assert (found["shift_first"], found["shift_other_first"]) == ("2016-01", "2016-01")
    assert found["shift_stability"] == 100
    row = measure.table.iloc[0]
    assert (row["mean_before"], row["mean_after"]) == (120, 80)
    assert row["change_percent"] == pytest.approx(-100 / 3)


def test_an_estimate_of_the_turn_stands_beside_the_highest_sum_and_the_run(deaths, timeline):
    timeline("estimates", {"published_date": "2018-01-01"}, {"event_id": "CN-2019-01"})
    here = published_estimates.published(deaths, published_estimates.tested(deaths)).table["here"].tolist()
    assert here == [
        "highest final 12-month sum 1,200, ending December 2014; below the year before in every final month "
        "since January 2016",
        "not available on this day",
    ]


def test_a_short_run_is_no_fall(add, events, view):
    months = pd.date_range("2014-01-01", "2015-12-01", freq="MS")
    add(
        "final",
        FINAL_SCHEMA,
        [(f"{m:%Y-%m}", 90 if m >= pd.Timestamp("2015-08-01") else 100) for m in months],
        "2018-03-31",
    )
    events()
    measure = turning_point.fall(view("2018-06-10"))
    assert measure["outcomes.fall_first"].status == "not identified"
    assert measure["outcomes.fall_before_meeting"].reason == "The meeting had not been held."


def test_the_same_keys_come_back_without_any_data(deaths, view):
    early = view("2014-01-01")
    asked = {"pre_months": 24, "post_months": 12}
    for ask, extra in (
        (outcomes.twelve_month, {}),
        (completions.completed, {}),
        (outcomes.months, {}),
        (turning_point.effects, asked),
        (turning_point.fall, {}),
    ):
        then, now = ask(early, **extra), ask(deaths, **extra)
        assert [result.key for result in then.results] == [result.key for result in now.results]
        assert len(then.table) == 0


# Bundled data


def test_bundled_december_sum_and_final_count_of_2024(bundled):
    found = values(outcomes.twelve_month(bundled("2026-10-08")))
    assert (found["december_reported"], found["december_final"]) == (48662, 47735)


def test_bundled_fall_begins_in_july_2023(bundled):
    found = values(turning_point.fall(bundled("2026-10-08")))
    assert (found["fall_first"], found["fall_before_meeting"]) == ("2023-07", 27)
    # As counts the level is lower from February 2024 on, under every penalty; on the log scale a first of two
    # steps down comes in November 2023, at the lower end of that interval.
    assert (found["shift_first"], found["shift_stability"]) == ("2024-02", 100)
    assert (found["shift_earliest"], found["shift_latest"]) == ("2023-11", "2024-06")
    assert found["shift_other_first"] == "2023-11"


def test_bundled_the_control_of_2018_is_not_told_apart_from_another_in_the_same_month(bundled):
    measure = turning_point.effects(bundled("2026-10-08"), pre_months=24, post_months=12)
    assert measure["outcomes.effect_2018_verdict"].value == "not identified"
    assert measure["outcomes.effect_2018_change"].status == "not identified"
    # Three controls in three windows; the class control from its announcement on, and beside other deaths.
    assert measure["outcomes.effects_rows"].value == 11
    row = measure.table[measure.table["event_id"] == "CN-2019-01"].iloc[0]
    assert "COVID-19" in row["others_named"]


@pytest.mark.parametrize(("day", "held"), [("2025-05-30", 0), ("2025-05-31", 1), ("2026-01-08", 2)])
def test_bundled_an_estimate_shows_once_it_was_public(bundled, day, held):
    assert len(bundled(day).timeline("estimates")) == held


def test_bundled_sum_is_compared_when_completed_too_and_says_how_its_base_came_about(bundled):
    reported = values(outcomes.twelve_month(bundled("2026-11-24")))
    completed = values(completions.completed(bundled("2026-11-24")))
    assert (reported["reported"], reported["reported_prior"]) == (34523, 43570)
    assert reported["reported_prior_basis"] == (
        "worked out from the neighbouring row and the change of the 12-month sum"
    )
    # Less is missing from the base than from the newest sum: completed, the fall is smaller.
    change = 100 * (completed["completed"] / 43570 - 1)
    assert completed["completed_change"] == pytest.approx(change)
    assert reported["reported_change"] < completed["completed_change"] < 0
