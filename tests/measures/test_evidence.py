"""What the brief rests on: vintages with their age, and rows by how well they are sourced."""

from dataclasses import replace

import pandas as pd
import pytest

from analysis.measures import evidence
from analysis.sources.catalogue import DATASETS
from analysis.store.asof import View

NAME = "cbp/drug_seizures"
SOURCED = {"publisher": "An office", "source_title": "A notice", "source_url": "https://example.org/notice"}


@pytest.fixture
def four_tables(monkeypatch, timeline, view):
    """Two confirmed, one reported and three unconfirmed rows; one of them announced in 2026."""
    core = ("scheduling", "substances", "tariff_steps", "truces")
    monkeypatch.setattr(View, "schemas", lambda view: {name: view.schema(name) for name in core})
    timeline(
        "attempts",
        {"attempt_id": "a1", "held_in": "scheduling", "held_row": "s2", "tried_date": "2026-02-01"},
        {"attempt_id": "a2", "held_in": "scheduling", "held_row": "s2", "tried_date": "2026-03-01",
         "place": "a register", "query": "a class", "outcome": "found in part"},
        {"attempt_id": "a3", "held_in": "tariff_steps", "held_row": "t2", "tried_date": "2026-07-01"},
    )  # fmt: skip
    timeline("substances", {"confidence": "unconfirmed"})
    timeline(
        "scheduling",
        {"event_id": "s1", "announced_date": "2019-04-01", "confidence": "confirmed", **SOURCED},
        {"event_id": "s2", "announced_date": "2026-01-01", "subject": "A class", "jurisdiction": "China"},
    )
    timeline(
        "tariff_steps",
        {"step_id": "t1", "announced_date": "2025-02-01", "confidence": "reported", **SOURCED},
        {"step_id": "t2", "effective_date": "2024-05-01", "target": "China", "scope": "Goods"},
    )
    timeline(
        "truces", {"truce_id": "u1", "announced_date": "2025-05-12", "confidence": "confirmed", **SOURCED}
    )
    return view


def test_rows_are_counted_by_confidence(four_tables):
    measure = evidence.confidence(four_tables("2026-06-01"))
    assert measure.table.drop(columns="searched_date").to_dict("records") == [
        {"timeline": "Scheduling decisions", "rows": 2, "confirmed": 1, "reported": 0, "unconfirmed": 1},
        {"timeline": "Substances", "rows": 1, "confirmed": 0, "reported": 0, "unconfirmed": 1},
        {"timeline": "Tariff steps", "rows": 2, "confirmed": 0, "reported": 1, "unconfirmed": 1},
        {"timeline": "Tariff truces", "rows": 1, "confirmed": 1, "reported": 0, "unconfirmed": 0},
    ]
    assert set(measure.table["searched_date"]) == {"2026-06-01"}  # no later than the day
    assert measure["evidence.share_sourced"].value == 50
    assert measure["evidence.timeline_rows"].value == 6
    assert measure["evidence.unconfirmed_rows"].value == 3


def test_rows_not_announced_yet_are_not_counted(four_tables):
    measure = evidence.confidence(four_tables("2025-12-31"))
    assert (measure["evidence.timeline_rows"].value, measure["evidence.unconfirmed_rows"].value) == (5, 2)


def test_unconfirmed_rows_are_shown_with_what_when_and_the_last_attempt(four_tables):
    measure = evidence.unconfirmed(four_tables("2026-06-01"))
    shown = ["timeline", "id", "what", "date", "attempts", "last_attempt", "query"]
    # Without an attempt by that day first; the one of July is not known yet.
    assert measure.table[shown].to_numpy().tolist() == [
        ["Substances", "name 1", "name 1: opioid", "", 0, "", ""],
        ["Tariff steps", "t2", "China: Goods", "2024-05-01", 0, "", ""],
        ["Scheduling decisions", "s2", "China: A class", "2026-01-01", 2, "2026-03-01", "a class"],
    ]
    assert measure["evidence.without_attempt"].value == 2
    later = evidence.unconfirmed(four_tables("2026-07-01"))
    assert later.table["last_attempt"].tolist() == ["", "2026-03-01", "2026-07-01"]


def test_events_are_known_to_the_earliest_search_and_a_brief_far_from_it_says_so(
    four_tables, store, cbp_file
):
    store(cbp_file(2023), "2023-11-30")
    view = four_tables("2026-11-07")  # thirty days after 8 October
    ends = evidence.known_to(view)
    assert ends["evidence.events_known_to"].value == "2026-10-08"
    assert (ends["evidence.events_age"].value, ends["evidence.events_limit"].value) == (30, 30)
    assert not evidence.is_behind(ends)
    assert ends["evidence.data_to"].value == "2023-09"
    late = evidence.known_to(four_tables("2026-11-08"))
    assert late["evidence.events_age"].value == 31
    assert evidence.is_behind(late)


def test_events_are_known_to_the_day_where_it_lies_before_the_search(four_tables):
    ends = evidence.known_to(four_tables("2026-01-01"))
    assert (ends["evidence.events_known_to"].value, ends["evidence.events_age"].value) == ("2026-01-01", 0)
    assert ends["evidence.data_to"].status == "not available"


def test_each_dataset_shows_its_newest_vintage_and_its_age(store, cbp_file, view):
    store(cbp_file(2023), "2023-11-30")
    store(cbp_file(2024, open_year=2025, open_months=3), "2025-01-31")
    measure = evidence.datasets(view("2025-03-02"))
    row = measure.table.set_index("dataset").loc[NAME]
    assert row[["vintage", "basis", "first", "last", "age_days", "vintages"]].tolist() == [
        "2025-01-31", "stated", "2022-10", "2024-12", 30, 2,  # 28 days of February and 2 of March
    ]  # fmt: skip
    assert measure["evidence.datasets"].value == 1
    assert measure["evidence.newest_vintage"].value == "2025-01-31"


def test_a_vintage_of_a_later_day_does_not_count(store, cbp_file, view):
    store(cbp_file(2023), "2023-11-30")
    store(cbp_file(2024), "2024-11-30")
    row = evidence.datasets(view("2023-11-30")).table.set_index("dataset").loc[NAME]
    assert row[["vintage", "last", "age_days", "vintages"]].tolist() == ["2023-11-30", "2023-09", 0, 1]


def test_a_store_without_a_vintage_says_so(view):
    measure = evidence.datasets(view("2025-01-01"))
    assert measure.table["vintages"].sum() == 0
    assert measure.table["vintage"].map(pd.isna).all()
    assert measure["evidence.datasets"].value == 0
    newest = measure["evidence.newest_vintage"]
    assert (newest.status, newest.reason) == ("not available", "No dataset had a vintage on this day.")


def test_renewed_are_those_with_an_interval_in_order_of_their_ends(bundled, view):
    table = evidence.renewed(evidence.datasets(bundled("2026-11-24"))).table
    assert set(table["state"]) == {"current", "overdue"}
    ends = table.set_index("dataset")["last"]
    assert ends["nflis/public_table3"] == "2021"
    assert ends.str[:4].is_monotonic_increasing
    assert evidence.renewed(evidence.datasets(view("2000-01-01"))).empty


def test_bundled_seizure_vintages(bundled):
    row = evidence.datasets(bundled("2026-06-01")).table.set_index("dataset").loc[NAME]
    assert row[["vintage", "basis", "first", "last", "age_days", "vintages"]].tolist() == [
        "2026-05-31", "inferred", "2018-10", "2026-04", 1, 3,
    ]  # fmt: skip


def test_bundled_rows_are_confirmed_or_reported_but_for_one_in_twenty(bundled):
    measure = evidence.confidence(bundled("2026-11-24"))
    assert measure["evidence.share_sourced"].value >= 95
    assert evidence.unconfirmed(bundled("2026-11-24"))["evidence.without_attempt"].value == 0
    ends = evidence.known_to(bundled("2026-11-24"))
    assert (ends["evidence.events_known_to"].value, ends["evidence.events_age"].value) == ("2026-10-08", 47)


def test_bundled_confidence_adds_up(bundled):
    table = evidence.confidence(bundled("2026-11-24")).table
    assert (table["rows"] == table[["confirmed", "reported", "unconfirmed"]].sum(axis=1)).all()
    assert table["rows"].min() > 0


@pytest.mark.parametrize(
    ("cadence", "age", "state"),
    [
        ("monthly", 62, "current"),
        ("monthly", 63, "overdue"),
        ("twice a year", 274, "current"),  # one and a half times 183, rounded down
        ("twice a year", 275, "overdue"),
        ("yearly", 547, "current"),
        ("yearly", 548, "overdue"),
        ("irregular", 5000, "irregular"),
    ],
)
def test_a_dataset_is_overdue_after_one_and_a_half_intervals(cadence, age, state):
    dataset = replace(DATASETS[NAME], cadence=cadence)
    assert evidence.freshness(dataset, age) == state


def test_overdue_datasets_are_counted(store, cbp_file, view):
    store(cbp_file(2023), "2023-11-30")
    assert evidence.datasets(view("2024-01-31"))["evidence.overdue"].value == 0  # 62 days
    assert evidence.datasets(view("2024-02-01"))["evidence.overdue"].value == 1
