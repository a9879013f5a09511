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
    assert all(("confidence" in view.timeline(name)) == TIMELINES[name].sourced for name in TIMELINES)


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
    assert (table[["remains", "next_step", "next_date"]] == "").all(axis=None)
    reviewed = known("commitments", "2026-11-24")
    of_compilation = reviewed[reviewed["about"] != "side term"].drop(index="JT-BUS-03")
    assert (of_compilation[["status_code", "status_in_source"]] != "").all(axis=None)
    assert (reviewed["remains"] != "").sum() == 28  # all but the request


def test_who_says_a_promise_is_known_once_the_words_of_both_were_public():
    assert known("commitments", "2023-12-22").loc["CN-WOOD-16", "who_says"] == ""
    row = known("commitments", "2023-12-23").loc["CN-WOOD-16"]
    assert row["who_says"] == "both, in different words"
    assert row["us_words_url"] and row["cn_words_url"]


def test_a_rival_value_is_known_once_it_was_published():
    assert "RV-01" not in known("rivals", "2025-06-29").index  # June 2025
    assert {"RV-01", "RV-02"} <= set(known("rivals", "2025-06-30").index)
    assert (known("rivals", "2026-11-23")["in_use"] == "").all()  # chosen at the review


def test_gaps_that_a_fair_list_adds_are_known_from_the_review():
    earlier = set(known("legal_gaps", "2026-11-23").index)
    added = set(known("legal_gaps", "2026-11-24").index) - earlier
    assert {"UG-01", "UG-02", "UG-03", "UG-05", "LG-16"} <= added
    assert len(earlier) == 15


def test_rules_added_from_the_gazettes_stand_on_their_days():
    table = known("scheduling", "2026-11-24")
    assert table.loc["US-2021-02", ["announced_date", "effective_date", "substances"]].tolist() == [
        "2021-03-01", "2021-03-01", "brorphine",
    ]  # fmt: skip
    # The class in the United States: each extension begins before the one before it ends.
    assert known("scheduling", "2025-02-24").index.isin(["US-2024-11"]).sum() == 0
    assert "US-2024-11" in known("scheduling", "2025-02-25").index
    assert table.loc["IN-2026-01", "announced_date"] == "2026-02-18"
    settled = ["UN-2016-01", "IN-2025-01", "IN-2025-02", "IN-2026-01", "US-2021-01"]
    assert set(table.loc[settled, "confidence"]) == {"confirmed"}
    raised = ["CN-2026-01", "UN-2020-01", "US-2025-01"]
    assert set(table.loc[raised, "confidence"]) == {"reported"}


def test_duties_of_july_2026_on_the_neighbours_and_the_continuation_of_october():
    steps = known("tariff_steps", "2026-11-24")
    for row in ("OTH-MX-03", "OTH-CA-03"):
        assert steps.loc[row, ["rate_pct", "effective_date"]].tolist() == ["10", "2026-07-24"]
    assert "US-301-06" not in known("tariff_steps", "2026-10-05").index
    assert steps.loc["US-301-06", "instrument"].startswith("91 FR 64212")
    rulings = known("tariff_rulings", "2026-11-24")
    assert "1:26-cv-03555" in rulings.loc["CRT-08", "case"]
    averages = known("average_tariffs", "2026-11-24")
    piie = averages[(averages["family"] == "PIIE") & (averages["imposer"] == "United States")]
    assert piie["rate_pct"].astype(float).max() == 126.5


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
