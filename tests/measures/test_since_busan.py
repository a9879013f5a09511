"""What each side did since the turn: two as-of reads of the same rows, and what is due or not published."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.measures import next_dates, since_busan, unpublished
from analysis.sources import since_busan as source
from analysis.yaml_file import parse

DAYS = (
    "2013-06-30", "2017-03-15", "2019-12-31", "2023-07-01", "2025-10-29", "2025-12-15", "2026-02-21",
    "2026-11-30", "2027-08-16",
)  # fmt: skip


def row(measure, key: str) -> dict[str, object]:
    return measure.table.set_index("key").loc[key].to_dict()


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("since_busan."): result.value for result in measure.results}


def known_on(view, timeline: str, **cells: str) -> int:
    """Count the rows of a timeline that were known on a view's day, without the measure."""
    rows = view.timeline(timeline)
    for column, cell in cells.items():
        rows = rows[rows[column] == cell]
    return len(rows)


def test_then_is_the_day_before_and_now_the_day(bundled):
    """The duty stood at 20% on 29 October 2025 and was collected no more from 24 February 2026."""
    before = row(since_busan.ledger(bundled("2025-10-30")), "fentanyl_duty")
    assert (before["then"], before["now"], before["how_sure"]) == ("20%", "20%", "nothing new")
    on_it = row(since_busan.ledger(bundled("2025-11-10")), "fentanyl_duty")
    assert (on_it["then"], on_it["now"], on_it["how_sure"]) == ("20%", "10%", "confirmed")
    after = row(since_busan.ledger(bundled("2026-02-24")), "fentanyl_duty")
    assert (after["then"], after["now"], after["change"]) == ("20%", "0%", -20)


def test_both_reads_agree_with_reads_by_hand(bundled):
    then, now = bundled("2025-10-29"), bundled("2026-11-30")
    measure = since_busan.ledger(now)
    assert values(measure)["turn_day"] == "2025-10-30"
    for key, side in (("china_controls", "China"), ("us_controls", "United States")):
        counts = [known_on(view, "scheduling", jurisdiction=side, step="adopted") for view in (then, now)]
        found = row(measure, key)
        assert [found["then"], found["now"]] == [str(count) for count in counts]
        assert found["change"] == counts[1] - counts[0] == values(measure)[f"{key}_since"]
    licences = row(measure, "licences")
    assert (licences["then"], licences["now"], licences["how_sure"]) == ("", "18", "1 of 3 confirmed")
    assert licences["source_url"].startswith("https://")


def test_the_same_is_asked_of_both_sides(bundled):
    table = since_busan.ledger(bundled("2026-11-30")).table
    asked = table.groupby("side")["what"].agg(set)
    shared = asked["China"] & asked["United States"]
    assert {"Promises met", "Controls adopted"} <= shared
    assert len(asked["China"]) == len(asked["United States"])


def test_a_brief_before_the_meeting_counts_from_the_turn_before_and_does_not_know_it(bundled):
    measure = since_busan.ledger(bundled("2025-10-29"))
    assert values(measure)["turn_day"] == "2023-11-15"
    # The first US promise in the timeline was made that day: on the day before there was none to keep.
    assert row(measure, "us_met")["then"] == "none made"
    words = measure.table.to_csv() + "".join(f"{item.label} {item.value}" for item in measure.results)
    for unknown in ("Busan", "licence", "Affiliates", "Forced-labour"):
        assert unknown not in words


def test_without_a_turn_there_is_no_ledger_and_a_reason(bundled):
    measure = since_busan.ledger(bundled("2013-06-30"))
    assert measure.empty
    assert measure["since_busan.turn"].reason == "No event that one could count from was known on this day."


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ([], "nothing new"),
        (["confirmed", "confirmed"], "confirmed"),
        (["confirmed", "reported", "unconfirmed"], "1 of 3 confirmed"),
        (["reported", "unconfirmed"], "1 of 2 reported"),
        (["unconfirmed"], "unconfirmed"),
    ],
)
def test_how_sure_is_said_of_the_new_rows(levels, words):
    assert since_busan.how_sure(pd.DataFrame({"confidence": levels})) == words


@pytest.mark.parametrize("day", DAYS)
def test_days_ahead_lie_ahead(bundled, day):
    dates = next_dates.next_dates(bundled(day)).table["date"]
    assert len(dates) <= next_dates.MOST
    assert all(text > day[: len(text)] for text in dates)


def test_a_truce_is_no_date_ahead_once_it_has_ended(bundled):
    truce = "End of the tariff truce"
    assert truce in set(next_dates.next_dates(bundled("2027-01-09")).table["what"])
    assert truce not in set(next_dates.next_dates(bundled("2027-01-10")).table["what"])


def test_what_is_asked_for_was_searched_for_and_was_not_public(bundled):
    assert unpublished.asks(bundled("2025-10-29")).empty
    table = unpublished.asks(bundled("2026-11-30")).table
    assert list(table["side"]) == ["China", "United States", "both"]


ROW = "{key: a, side: China, what: A, kind: rate, evidence: {timeline: scheduling}"


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (f"[{ROW}}}]", "a rate is read from one result"),
        (f"[{ROW}, results: [a.b]}}, {ROW}, results: [a.b]}}]", "'a' stands twice"),
        (f"[{ROW.replace('rate', 'status')}, results: [a.b]}}]", "a status is that of the promise"),
    ],
)
def test_a_ledger_that_cannot_be_read_is_refused(rows, message):
    text = f"turns: [{{handle: busan, name: the meeting}}]\nrows: {rows}\n"
    with pytest.raises(DataRefused, match=message):
        parse(text, source.Ledger, where="since_busan.yml")
