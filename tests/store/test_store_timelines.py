"""Event tables as they were known on a day."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from analysis.sources.timeline_schema import listed, schema
from analysis.store import timelines

TABLES = Path(__file__).resolve().parents[2] / "data" / "timelines"


@pytest.fixture
def known(project):
    """Return the ids of the rows known on a day."""

    def ids(name: str, day: str) -> list[str]:
        table = timelines.known_rows(project, name, dt.date.fromisoformat(day))
        return table[schema(project.timelines, name).key].tolist()

    return ids


def test_a_row_is_known_from_the_day_it_was_announced_not_from_its_effect(timeline, known):
    timeline("scheduling", {"event_id": "a", "announced_date": "2019-04-01", "effective_date": "2019-05-01"})
    assert known("scheduling", "2019-03-31") == []
    assert known("scheduling", "2019-04-01") == ["a"]


def test_a_month_counts_from_its_last_day_and_a_year_from_its_end(timeline, known):
    timeline(
        "scheduling",
        {"event_id": "month", "announced_date": "2026-02"},
        {"event_id": "year", "announced_date": "2026"},
    )
    assert known("scheduling", "2026-02-27") == []
    assert known("scheduling", "2026-02-28") == ["month"]
    assert known("scheduling", "2026-12-30") == ["month"]
    assert known("scheduling", "2026-12-31") == ["month", "year"]


def test_without_an_announcement_the_next_date_counts(timeline, known):
    timeline(
        "scheduling",
        {"event_id": "effect", "effective_date": "2020-02-14", "source_date": "2010-01-01"},
        {"event_id": "source", "source_date": "2021-03-05"},
        {"event_id": "no date at all"},
    )
    assert known("scheduling", "2020-02-13") == []
    assert known("scheduling", "2020-02-14") == ["effect"]
    assert known("scheduling", "2099-01-01") == ["effect", "source"]


def test_the_date_of_the_source_does_not_count_when_the_announcement_is_known(timeline, known):
    timeline("truces", {"truce_id": "a", "announced_date": "2025-05-12", "source_date": "2024-01-01"})
    assert known("truces", "2025-05-11") == []


def test_the_end_of_a_step_is_blank_until_it_came(project, timeline):
    timeline(
        "tariff_steps",
        {
            "step_id": "a",
            "announced_date": "2025-02-01",
            "effective_date": "2025-02-04",
            "end_date": "2025-03-03",
        },
    )
    before = timelines.known_rows(project, "tariff_steps", dt.date(2025, 3, 2)).iloc[0]
    assert before["end_date"] == ""
    assert pd.isna(before["end"])
    after = timelines.known_rows(project, "tariff_steps", dt.date(2025, 3, 3)).iloc[0]
    assert after["end_date"] == "2025-03-03"
    assert after["end"] == pd.Timestamp(2025, 3, 3)


def test_the_end_that_a_truce_announced_is_known_at_once(project, timeline):
    timeline("truces", {"truce_id": "a", "announced_date": "2025-05-12", "end_date": "2025-08-12"})
    row = timelines.known_rows(project, "truces", dt.date(2025, 5, 12)).iloc[0]
    assert row["end"] == pd.Timestamp(2025, 8, 12)


def test_days_stand_beside_the_dates_as_written(project, timeline):
    timeline("scheduling", {"announced_date": "2026-03", "effective_date": ""})
    row = timelines.known_rows(project, "scheduling", dt.date(2026, 4, 1)).iloc[0]
    assert row["announced_date"] == "2026-03"
    assert row["announced"] == pd.Timestamp(2026, 3, 1)
    assert pd.isna(row["effective"])


def test_no_row_is_known_before_the_first(project, timeline):
    timeline("truces", {"announced_date": "2025-05-12"})
    table = timelines.known_rows(project, "truces", dt.date(2020, 1, 1))
    assert len(table) == 0
    assert pd.api.types.is_datetime64_any_dtype(table["announced"])


@pytest.mark.parametrize("name", listed(TABLES))
def test_every_bundled_table_reads_on_any_day_and_only_grows(repository, name):
    days = [dt.date(2016, 1, 1), dt.date(2025, 10, 29), dt.date(2026, 6, 1), dt.date(2026, 12, 31)]
    held = [len(timelines.known_rows(repository, name, day)) for day in days]
    assert held == sorted(held)
    assert held[-1] > 0


def test_the_busan_meeting_was_not_known_the_day_before(repository):
    ids = [
        set(timelines.known_rows(repository, "truces", dt.date(2025, 10, day))["truce_id"])
        for day in (29, 30)
    ]
    assert ids[1] - ids[0] == {"TRUCE-05"}


def test_the_end_of_the_fentanyl_duty_was_not_known_before_the_ruling(repository):
    def steps(day: dt.date) -> dict[str, str]:
        table = timelines.known_rows(repository, "tariff_steps", day)
        return dict(zip(table["step_id"], table["end_date"], strict=True))

    before = steps(dt.date(2026, 2, 19))
    assert "US-FEN-04" not in before
    assert before["US-FEN-03"] == ""
    after = steps(dt.date(2026, 2, 24))
    assert after["US-FEN-03"] == "2026-02-23"
    assert "US-FEN-04" in after
