"""An as-of read of a timeline never shows what was not known on the day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from analysis.project import Project
from analysis.sources.timeline_schema import schemas
from analysis.store.asof import View
from analysis.store.timelines import known_rows

PROJECT = Project(Path(__file__).resolve().parents[2])
TIMELINES = schemas(PROJECT.timelines)


def known(name: str, day: str) -> pd.DataFrame:
    return known_rows(PROJECT, name, dt.date.fromisoformat(day)).set_index(TIMELINES[name].key)


@pytest.mark.parametrize("name", TIMELINES)
def test_later_reads_lose_no_row(name):
    days = ("2019-05-01", "2025-10-30", "2026-01-15", "2026-10-08")
    earlier: set[str] = set()
    for day in days:
        now = set(known(name, day).index)
        assert earlier <= now
        earlier = now


@pytest.mark.parametrize("name", TIMELINES)
def test_no_date_of_the_past_tense_lies_after_the_day(name):
    shown = TIMELINES[name].visibility
    table = known(name, "2026-01-15").reset_index()
    for column in (*shown.masked_after, *shown.withheld):
        assert not (table[column].str[:10] > "2026-01-15").any()


def test_every_timeline_can_be_read_through_a_view():
    view = View(PROJECT, dt.date(2026, 10, 8))
    assert all("confidence" in view.timeline(name) for name in TIMELINES)


@pytest.mark.parametrize(
    ("row", "before", "from_day"),
    [
        ("COOP-22", "2025-12-15", "2025-12-16"),  # of 26 November, made public on 16 December
        ("COOP-25", "2026-01-30", "2026-01-31"),  # its source bears a month only
        ("COOP-12", "2024-08-01", "2024-08-02"),  # without a source date, its own date counts
    ],
)
def test_cooperation_is_known_once_it_was_made_public(row, before, from_day):
    assert row not in known("cooperation", before).index
    assert row in known("cooperation", from_day).index


def test_a_suspension_has_no_end_before_it_ended():
    assert known("cooperation", "2023-01-01").loc["COOP-07", "end_date"] == ""
    assert known("cooperation", "2023-11-15").loc["COOP-07", "end_date"] == "2023-11-15"


def test_evidence_of_a_promise_waits_for_its_day():
    before, after = known("commitments", "2025-11-09"), known("commitments", "2025-11-10")
    promise = "US-BUS-05"
    assert before.loc[promise, "deadline"] == "2025-11-10"
    assert (before.loc[promise, ["evidence", "evidence_date", "fulfilled_date", "partial"]] == "").all()
    assert after.loc[promise, "fulfilled_date"] == "2025-11-10"
    assert after.loc[promise, "evidence"] != ""
    assert after.loc[promise, "overtaken_date"] == after.loc[promise, "overtaken_by"] == ""
    assert known("commitments", "2026-02-20").loc[promise, "overtaken_by"] != ""


def test_status_words_and_remarks_are_hindsight():
    table = known("commitments", "2026-01-15")
    assert (table["status_code"] == "").all()
    assert (table["status_in_source"] == "").all()
    assert (table["note"] == "").all()
    reviewed = known("commitments", "2026-10-08")
    assert (reviewed[["status_code", "status_in_source"]] != "").all(axis=None)


def test_a_threat_has_no_outcome_before_its_day():
    assert known("tariff_pending", "2025-10-11").loc["US-THR-01", "status"] == ""
    assert known("tariff_pending", "2025-10-30").loc["US-THR-01", "status"] == "not imposed"


def test_a_gap_in_law_shows_its_change_from_the_day_of_it():
    assert known("legal_gaps", "2025-08-01").loc["LG-14", "status"] == ""
    assert known("legal_gaps", "2025-08-29").loc["LG-14", "status"] == "closed"


def test_an_average_is_known_once_its_family_published_it():
    assert "AVG-YALEALL-04" not in known("average_tariffs", "2026-07-30").index  # about April 2025
    assert "AVG-YALEALL-04" in known("average_tariffs", "2026-07-31").index


def test_what_is_not_public_is_known_from_the_search():
    assert known("disclosure", "2026-10-07").empty
    assert len(known("disclosure", "2026-10-08")) == 24


def test_a_link_without_a_date_is_known_from_the_review():
    assert "SUB-01" not in known("substitution", "2026-10-07").index
    assert "SUB-01" in known("substitution", "2026-10-08").index


def test_a_substance_is_known_from_its_first_report_and_the_old_ones_always():
    names = known("substances", "2026-09-21").index
    assert "ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate" not in names
    assert {"fentanyl", "carfentanil"} <= set(known("substances", "2015-01-01").index)


def test_dates_of_every_name_come_as_days_beside_the_text():
    table = known("commitments", "2026-10-08")
    assert table.loc["US-BUS-05", "deadline_day"] == pd.Timestamp("2025-11-10")
    assert table.loc["US-BUS-05", "deadline"] == "2025-11-10"
    assert table.loc["US-BUS-05", "evidence_day"] == pd.Timestamp("2025-11-10")
    assert known("readouts", "2026-10-08").loc["RO-01", "day"] == pd.Timestamp("2025-10-30")
