"""The record of past forecasts: what was known on a past day, scores by hand, the same digits always."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pandas as pd
import pytest

from analysis.errors import UsageError
from analysis.measures import backtest, past_projections, past_sums, past_verdicts, projected, record
from analysis.measures.projected import MIXED, PSEUDO, SERIES, STORED

SEIZURES, DEATHS = SERIES
MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("record."): result.value for result in measure.results}


@pytest.fixture
def two_files(store, cbp_file, events, timeline, view):
    """Fiscal years 2021 to 2023 at 100 lb in a file of November 2023, then 2022 to 2025 at 200 lb."""
    for name, years, weight in (
        ("2023-11-30", (2021, 2022, 2023), 99),
        ("2025-11-30", (2022, 2023, 2024, 2025), 199),
    ):
        file = cbp_file(*years)
        for year in years:
            for place, month in enumerate(MONTHS):
                file.add(year, month, weight + (place * 7 + year) % 3)
        store(file, name)
    events(meeting="2025-10-30")
    return view("2025-12-31")


def test_a_past_day_is_read_from_the_file_kept_then(two_files):
    origins = projected.origins(two_files, SEIZURES)
    kept = [origin for origin in origins if origin.basis == STORED]
    assert [(origin.day, str(origin.known_to)) for origin in kept] == [(dt.date(2023, 11, 30), "2023-09")]
    assert kept[0].known.max() < 102  # not the 200 lb of the later file
    cut = [origin for origin in origins if origin.basis == PSEUDO]
    # Two years of months are held by September 2022, public 45 days later: known on the last of November.
    assert (cut[0].day, str(cut[0].known_to)) == (dt.date(2022, 11, 30), "2022-09")
    assert len({origin.known_to for origin in origins}) == len(origins)
    # August 2025 is the last month of which a later one has come.
    assert str(origins[-1].known_to) == "2025-08"


def test_pseudo_vintages_may_be_fewer_and_kept_files_never(two_files):
    every = projected.origins(two_files, SEIZURES, every=6)
    assert {origin.day.month for origin in every if origin.basis == PSEUDO} == {6, 12}
    assert sum(origin.basis == STORED for origin in every) == 1


def test_a_year_ago_is_what_could_be_known_then(two_files):
    origin = projected.as_known_on(two_files, SEIZURES, dt.date(2024, 3, 31))
    assert (origin.basis, str(origin.known_to)) == (STORED, "2023-09")
    late = projected.as_known_on(two_files, SEIZURES, dt.date(2024, 12, 31))
    # The kept file is fifteen months old by then; 45 days before the day, October had ended.
    assert (late.basis, str(late.known_to)) == (PSEUDO, "2024-10")
    assert projected.as_known_on(two_files, SEIZURES, dt.date(2022, 1, 31)) is None


def test_scores_of_a_series_that_hardly_moves(two_files):
    """From the file of 100 lb, months of 200 lb come: far outside every band, 100 lb off."""
    table = past_projections.projections(two_files, SEIZURES, every=1)
    kept = table[(table["basis"] == STORED) & (table["target"] == "month")]
    assert kept["observed"].between(199, 201).all()
    assert (kept["covered_95"] == 0).all()
    assert kept["wis"].between(80, 101).all()
    cut = table[(table["basis"] == PSEUDO) & (table["target"] == "month") & (table["known_to"] >= "2024-10")]
    assert cut["observed"].between(199, 201).all()
    # The first year of the file of 200 lb stands beside one of 100 lb, so that its bands are wide, and hold.
    assert cut["median"].between(170, 210).all()
    assert (cut["covered_95"] == 1).all()


@pytest.mark.parametrize("day", ["2014-06-30", "2019-12-31"])
def test_early_days_answer_with_absence(bundled, day):
    view = bundled(day)
    past = record.forecasts(view)
    found = values(past)
    assert found["seizures_origins"] is None
    assert past["record.seizures_ratio"].reason == record.NOTHING_CAME
    assert found.keys() == values(record.forecasts(bundled("2026-11-24"))).keys()
    assert list(record.scores(view, past=past).table.columns)[:3] == ["series", "method", "target"]
    year_ago = record.a_year_ago(view)
    assert values(year_ago)["then_day"] == f"{int(day[:4]) - 1}{day[4:]}"
    assert values(year_ago)["seizures_then_projected"] is None


def test_the_bundled_record(bundled):
    view = bundled("2026-11-24")
    past = record.forecasts(view)
    found = values(past)
    assert (found["seizures_kept"], found["deaths_kept"]) == (2, 3)
    assert set(past.table["basis"]) == {STORED, MIXED, PSEUDO}
    assert found["seizures_ratio"] < 1
    assert found["deaths_ratio"] < 1
    assert found["deaths_near_ratio"] < found["deaths_far_ratio"]
    # Nothing is forecast before it was known, and a forecast is of what came later.
    months = past.table[past.table["method"] == past_projections.PROJECTION]
    assert (months["month"] > months["known_to"]).all()
    year_ago = values(record.a_year_ago(view))
    assert (year_ago["seizures_then_known"], year_ago["seizures_then_last"]) == ("2025-09", "2026-04")
    # Customs' file of May 2026, October 2025 to April 2026.
    assert year_ago["seizures_then_observed"] == pytest.approx(6725.6, abs=0.1)


def test_predictions_are_held_against_what_settled_and_the_year_before(bundled):
    table = past_sums.scored_sums(bundled("2026-11-24"))
    said = table[table["method"] == past_sums.PREDICTION]
    off = (said["observed"] - said["median"].astype(float)).abs()
    assert said["wis"].tolist() == pytest.approx(off.tolist())
    assert said["naive_wis"].tolist() == pytest.approx(
        (said["observed"] - said["naive_median"]).abs().tolist()
    )
    assert said["covered_95"].isna().all()
    own = table[table["method"] == past_sums.NOWCAST]
    assert ((own["lower_95"] <= own["median"]) & (own["median"] <= own["upper_95"])).all()


def test_verdicts_beside_the_latest():
    def on(day: dt.date, **verdicts: str) -> pd.DataFrame:
        rows = [
            {"series": "x", "day": day, "event_id": event, "window": "w", "verdict": verdict}
            for event, verdict in verdicts.items()
        ]
        return pd.DataFrame(rows).reindex(columns=past_verdicts.COLUMNS[:-2])

    earlier = on(dt.date(2020, 12, 31), a="weak", b="none seen")
    latest = on(dt.date(2021, 12, 31), a="weak", b="weak")
    found = past_verdicts.beside_latest([earlier, latest])
    assert found[["verdict", "latest_verdict", "stood"]].to_numpy().tolist() == [
        ["weak", "weak", True],
        ["none seen", "weak", False],
    ]
    assert past_verdicts.beside_latest([]).empty


def test_the_same_digits_whatever_the_number_of_workers(bundled):
    view = bundled("2018-01-31")
    pieces = [partial(past_projections.of_origin, *asked) for asked in past_projections.every_origin(view)]
    pieces.append(partial(backtest._verdicts, view.project.root, view.as_of, "deaths", 24, 12))
    told: list[tuple[int, int]] = []
    one, two = (
        backtest._done(pieces, jobs, lambda name, done, total: told.append((done, total))) for jobs in (1, 2)
    )
    assert len(one) == len(two) == len(pieces) > 20
    for first, second in zip(one, two, strict=True):
        pd.testing.assert_frame_equal(first, second, check_exact=True)
    assert told == [(done, len(pieces)) for done in range(1, len(pieces) + 1)] * 2


def test_a_piece_that_fails_ends_the_run(two_files):
    piece = partial(past_projections.of_origin, "x", projected.origins(two_files, SEIZURES)[0], "no series")
    for jobs in (1, 2):
        with pytest.raises(UsageError, match="monthly pandas Series"):
            backtest._done([piece], jobs, lambda name, done, total: None)
