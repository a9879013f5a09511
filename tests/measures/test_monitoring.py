"""The watch over the brief's series: what rings, what is said of it, and what was known on a day."""

from __future__ import annotations

import shutil

import numpy as np
import pandas as pd
import pytest

from analysis.chapter.figures import monitoring as draw
from analysis.measures import monitoring, monitoring_backrun
from analysis.methods.monitoring import DOWN, QUIET
from analysis.sources import monitoring as source

MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
FENTANYL = "weight of fentanyl seized"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("monitoring."): result.value for result in measure.results}


@pytest.fixture
def halved(project, repository, store, cbp_file, view):
    """About 100 lb of fentanyl a month in fiscal years 2021 to 2024, then half of it; as many seizures."""
    shutil.copy2(repository.root / "data" / source.FILE_NAME, project.root / "data" / source.FILE_NAME)
    file = cbp_file(2021, 2022, 2023, 2024, 2025)
    for year in range(2021, 2026):
        for place, month in enumerate(MONTHS):
            weight = 96 + (place * 7 + year * 3) % 9
            file.add(year, month, weight / 2 if year == 2025 else weight, 10 + (place + year) % 3)
    store(file, "2025-11-30")
    return view("2025-12-01")


def test_a_series_that_halves_rings_and_one_that_does_not_is_quiet(halved):
    measure = monitoring.states(halved)
    found = values(measure)
    assert found["weight_of_fentanyl_seized_state"] == DOWN
    # The last full year is October 2024 to September 2025; standardised errors of three deviations a month,
    # less a quarter, pass the threshold of 6.39 in the third month.
    assert found["weight_of_fentanyl_seized_since"] == "2024-12"
    # The run began with September, a little low: (100 + 3 * 50) / 400 of what was expected.
    assert found["weight_of_fentanyl_seized_deviation"] == pytest.approx(-37.5, abs=3)
    assert found["seizures_of_fentanyl_state"] == QUIET
    assert measure["monitoring.seizures_of_fentanyl_since"].reason == monitoring.NOTHING_ON
    assert found["alarm_list"] == [f"{FENTANYL} (down)"]
    # Of the made-up file two series can be watched: the cocaine in it is not, and no other file is there.
    assert (found["watched"], found["alarms"], found["months_between"]) == (2, 1, 120)
    assert found["false_alarms_a_year"] == pytest.approx(2 * 12 / 120)


def test_a_row_says_what_the_alarm_means_and_why_a_series_is_not_watched(halved):
    table = monitoring.states(halved).table.set_index("watched")
    stated = {item.name: item for item in source.read(halved.project.root / "data").watched}
    assert table.loc[FENTANYL, "alarm_meaning"] == stated[FENTANYL].down
    assert table.loc["seizures of fentanyl", "alarm_meaning"] == ""
    assert table.loc["seizures of fentanyl", "watched_month"] == pd.Timestamp("2025-09-01")
    absent = table.loc["US imports from China"]
    assert pd.isna(absent["alarm_state"])
    assert "no vintage of census/us_imports_from_china was published by 2025-12-01" in absent["why_not"]
    assert "zero" in table.loc["weight of methamphetamine seized", "why_not"]


def test_the_log_has_each_alarm_and_the_picture_each_month(halved):
    watched = monitoring.watches(halved)
    log, months = monitoring.alarms(halved, watched), monitoring.months(halved, watched)
    (row,) = log.table.to_dict("records")
    assert (row["watched"], row["alarm_direction"]) == (FENTANYL, DOWN)
    assert (row["alarm_began"], row["alarm_rang"]) == (pd.Timestamp("2024-09-01"), pd.Timestamp("2024-12-01"))
    assert pd.isna(row["alarm_ended"])
    assert log["monitoring.latest_rang"].value == "2024-12"
    # Of sixty months two years are learnt from.
    assert months.table.groupby("watched").size().to_dict() == {FENTANYL: 36, "seizures of fentanyl": 36}
    drawing = draw.sums_of_errors(months)
    assert "weight of fentanyl seized, September 2025: alarm down" in drawing.alt
    assert set(drawing.columns.split()) <= set(drawing.data.columns)
    assert drawing.data["sum_below"].max() == pytest.approx(1)


def test_on_an_early_day_there_is_absence_and_a_reason(halved, view):
    early = view("2025-11-29")
    measure = monitoring.states(early)
    assert {result.status for result in measure.results} == {"not available"}
    assert all(result.reason for result in measure.results)
    assert measure.results[0].reason == "no vintage of cbp/drug_seizures was published by 2025-11-29."
    assert len(measure.table) == len(source.read(early.project.root / "data").watched)
    assert monitoring.alarms(early).table.empty
    assert monitoring.months(early).empty
    backrun = monitoring_backrun.deaths(early)
    assert backrun.table.empty
    assert {result.status for result in backrun.results} == {"not available"}


def test_a_series_that_ended_long_ago_is_not_watched(halved, view):
    assert values(monitoring.states(view("2027-11-30")))["weight_of_fentanyl_seized_state"] == DOWN
    late = monitoring.states(view("2027-12-01"))
    assert late["monitoring.weight_of_fentanyl_seized_state"].reason == (
        "The latest month held is 2025-09, 27 months before this day."
    )
    assert late["monitoring.watched"].status == "not available"


def test_a_series_with_a_gap_is_watched_from_after_it():
    months = pd.date_range("2018-01-01", periods=60, freq="MS")
    series = pd.Series(100 + np.arange(60) % 7, months, dtype=float)
    series.iloc[5] = np.nan
    watch, why = monitoring.watch_series(series, 120)
    assert why == ""
    assert watch.table["month"].iloc[0] == pd.Period("2020-07", "M")  # two years after June 2018
    series.iloc[30] = np.nan
    assert monitoring.watch_series(series, 120) == (None, "29 months are too few to watch.")
    assert monitoring.watch_series(series * np.nan, 120) == (None, "No month is held.")


# The bundled data


def test_settled_values_end_where_open_ones_begin(bundled):
    table = monitoring.states(bundled("2026-11-24")).table.set_index("watched")
    settled, newest = (table.loc[f"{which} counts of deaths"] for which in ("final", "newest"))
    assert settled["watched_month"] == pd.Timestamp("2024-12-01")
    assert newest["watched_month"] > settled["watched_month"]
    assert (settled["watched_values"], newest["watched_values"]) == ("settled", "newest")
    assert settled["alarm_since"] == newest["alarm_since"]


def test_the_fall_of_2023_rings_a_year_after_it_began(bundled):
    measure = monitoring_backrun.deaths(bundled("2026-11-24"))
    found = values(measure)
    assert (found["turn_first"], found["turn_rang"], found["turn_wait"]) == ("2023-07", "2024-07", 12)
    # July 2024 and 140 days; the end of 2024 and 400 days.
    assert (found["turn_soonest"], found["turn_final_day"]) == ("2024-12-18", "2026-02-04")
    assert -25 < found["turn_deviation"] < -15
    assert (found["turn_silent"], found["turn_vintage"]) == ("2025-02-28", "2025-10-31")
    table = measure.table
    kept = table[table["look_kept"] != monitoring_backrun.BY_LAG]
    assert len(kept) == found["looks"] == 11
    assert kept.loc[kept["rings_for_fall"] == "yes", "look_day"].min() == pd.Timestamp("2025-10-31")
    # No look uses a month that ended after its day.
    assert (table["watched_month"] < table["look_day"]).all()


@pytest.mark.parametrize(
    ("day", "rang", "vintage"),
    [
        ("2025-10-30", None, None),  # no kept file rings yet, and final counts end with 2023
        ("2026-02-03", None, "2025-10-31"),  # final counts still end with 2023: a fall that does not ring yet
        ("2026-02-04", "2024-07", "2025-10-31"),
    ],
)
def test_on_a_day_only_its_files_are_run(bundled, day, rang, vintage):
    measure = monitoring_backrun.deaths(bundled(day))
    found = values(measure)
    assert found["turn_rang"] == rang
    assert (measure.table["look_day"] <= pd.Timestamp(day)).all()
    if rang is None:
        assert measure["monitoring.turn_rang"].reason
    assert found["turn_vintage"] == vintage
