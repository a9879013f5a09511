"""Promises: status by rule, days open, and what is public."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.measures import commitments
from analysis.measures.commitments import LAPSED, LATE, MET, NO_EVIDENCE, OVERTAKEN, PARTLY, PENDING


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("commitments."): result.value for result in measure.results}


def promise(**cells: str) -> dict[str, str]:
    return {"side": "China", "made_date": "2025-01-01", "searched_date": "2025-12-31", "has_number": "no",
            "has_deadline": "no", "is_request": "no"} | cells  # fmt: skip


@pytest.fixture
def eight(timeline, view):
    timeline(
        "commitments",
        promise(commitment_id="met", deadline="2025-02-01", fulfilled_date="2025-02-01", has_deadline="yes"),
        promise(commitment_id="late", deadline="2025-02-01", fulfilled_date="2025-02-02", has_number="yes"),
        promise(commitment_id="partly", partial="yes", evidence_date="2025-03-01"),
        promise(commitment_id="silent", side="United States"),
        promise(commitment_id="lapsed", partial="yes", evidence_date="2025-03-01", lapsed_date="2025-06-01"),
        promise(
            commitment_id="overtaken", fulfilled_date="2025-01-10", overtaken_date="2025-04-01", side="both"
        ),
        promise(commitment_id="pending", deadline="2026-12-31", side="both"),
        promise(commitment_id="request", promise="More, please.", is_request="yes"),
        promise(commitment_id="canada", side="Canada", made_date="2025-01"),
    )
    return view


def statuses(measure) -> dict[str, str]:
    return measure.table.set_index("commitment_id")["status"].to_dict()


def test_a_status_follows_from_dates_by_one_rule(eight):
    assert statuses(commitments.ledger(eight("2026-01-15"))) == {
        "met": MET, "late": LATE, "partly": PARTLY, "silent": NO_EVIDENCE, "lapsed": LAPSED,
        "overtaken": OVERTAKEN, "pending": PENDING,
    }  # fmt: skip


def test_a_status_is_the_one_of_the_day(eight):
    # On 1 February the late one is due and not done; on the 15th nothing had been looked for.
    early = statuses(commitments.ledger(eight("2025-02-01")))
    assert (early["met"], early["late"], early["partly"], early["silent"]) == (MET, PENDING, PENDING, PENDING)
    assert (early["overtaken"], early["lapsed"]) == (MET, PENDING)
    assert statuses(commitments.ledger(eight("2027-01-01")))["pending"] == NO_EVIDENCE


def test_days_open_run_to_the_day_it_closed_or_to_the_view(eight):
    table = commitments.ledger(eight("2026-01-15"), ["Canada"]).table.set_index("commitment_id")
    days = table["days_open"]
    # 31 January days after 1 January; 90 days to 1 April; 379 days to 15 January 2026.
    assert (days["met"], days["overtaken"], days["partly"]) == (31, 90, 379)
    assert table["before"]["overtaken"] == MET
    assert pd.isna(days["canada"])  # promised in a month: no day to count from


def test_promises_of_other_countries_follow_the_focus_and_requests_never_count(eight):
    assert "canada" not in statuses(commitments.ledger(eight("2026-01-15")))
    assert "canada" in statuses(commitments.ledger(eight("2026-01-15"), ["Canada"]))
    assert "request" not in statuses(commitments.ledger(eight("2026-01-15"), ["Canada"]))


def test_shares_and_counts_by_side(eight):
    found = values(commitments.ledger(eight("2026-01-15")))
    assert (found["promises"], found["china_promises"], found["china_met"]) == (7, 4, 2)
    assert (found["both_met"], found["united_states_met"], found["no_public_evidence"]) == (1, 0, 1)
    # One of seven has a number, another a deadline.
    assert found["share_number"] == pytest.approx(100 / 7)
    assert found["share_either"] == pytest.approx(200 / 7)


def test_promises_that_lapsed_are_not_timed_and_the_rest_count_as_open_until_met(eight):
    measure = commitments.ledger(eight("2026-01-15"), ["Canada"])
    found = values(measure)
    # Seven dated to the day, without the lapsed one; partly, silent and pending are not met.
    assert (found["done_cases"], found["done_open"]) == (6, 3)
    assert measure.table.set_index("commitment_id")["days_open"].to_dict()["late"] == 32


def test_disclosure_is_known_from_the_search_on(timeline, view):
    item = {"searched_date": "2025-05-01", "side": "China", "where_searched": "pages"}
    timeline("disclosure", {"public": "no"} | item, {"public": "partly"} | item, {"public": "no"} | item)
    found = values(commitments.disclosure(view("2025-05-01")))
    assert (found["china_not_public"], found["china_partly_public"], found["china_public"]) == (2, 1, 0)
    assert values(commitments.disclosure(view("2025-04-30")))["china_not_public"] is None


def test_met_has_one_meaning_in_the_whole_ledger(eight):
    found = values(commitments.ledger(eight("2026-01-15")))
    # On time, late, and met before it was overtaken.
    assert (found["met"], found["met_late"], found["overtaken"], found["met_then_overtaken"]) == (3, 1, 1, 1)
    assert found["met"] == found["china_met"] + found["united_states_met"] + found["both_met"]
    parts = ("met", "partly", "no_public_evidence", "lapsed", "pending")
    assert sum(found[name] for name in parts) == found["promises"]


def test_words_of_a_side_count_once_they_were_public_and_the_next_day_due_lies_ahead(timeline, view):
    said = {"said_date": "2025-03-01", "about": "drug control"}
    timeline(
        "commitments",
        promise(commitment_id="a", who_says="United States only", next_date="2027-01-10") | said,
        promise(commitment_id="b", who_says="China only", side="United States", next_date="2027-01-10")
        | said,
        promise(commitment_id="c", who_says="both, in different words", next_date="2026-12-01") | said,
        promise(commitment_id="d", who_says="both", about="side term"),
    )
    before = values(commitments.ledger(view("2025-02-28")))
    assert (before["said_by_both"], before["said_by_us_only"], before["side_terms"]) == (1, 0, 1)
    after = values(commitments.ledger(view("2026-12-02")))
    assert (after["said_by_both"], after["said_by_us_only"], after["said_by_china_only"]) == (2, 1, 1)
    assert (after["china_said_by_us_only"], after["united_states_said_by_china_only"]) == (1, 1)
    assert (after["next_due"], after["next_due_promises"]) == ("2027-01-10", 2)
    assert values(commitments.ledger(view("2027-01-11")))["next_due"] is None


def test_bundled_ledger_agrees_with_the_compilation(bundled):
    measure = commitments.ledger(bundled("2026-11-24"), ["India"])
    found = values(measure)
    table = measure.table[measure.table["source_class"] != ""]
    # The five side terms of Kuala Lumpur are not in the compilation; the one treaty duty is no promise.
    assert (found["checked"], found["agree"], len(measure.table)) == (22, 22, 27)
    assert table["source_class"].tolist() == table["status"].tolist()
    assert (found["met"], found["met_late"], found["overtaken"], found["pending"]) == (11, 0, 2, 1)
    assert (found["promises"], found["duties"], found["duties_met"]) == (26, 1, 1)
    assert (found["said_by_both"], found["said_by_us_only"], found["said_by_china_only"]) == (13, 8, 3)
    assert (found["next_due"], found["next_due_promises"]) == ("2027-01-10", 2)


def test_bundled_side_terms_are_promises_of_both(bundled):
    table = commitments.ledger(bundled("2026-11-24")).table.set_index("commitment_id")
    terms = table[table.index.str.contains("-KL-") & (table["about"] == "side term")]
    assert terms["side"].value_counts().to_dict() == {"United States": 3, "China": 2}
    assert terms["evidence"]["CN-KL-25"].startswith("Announcement 2025 No. 70")
    assert set(terms["status"]) == {MET}
    assert terms["remains"].str.contains("not found").all()


def test_bundled_ledger_before_the_court_ruling_and_at_busan(bundled):
    before = statuses(commitments.ledger(bundled("2026-02-01")))
    assert (before["US-BUS-05"], before["CN-BUS-07"]) == (MET, MET)
    assert statuses(commitments.ledger(bundled("2026-02-20")))["US-BUS-05"] == OVERTAKEN
    assert "US-BUS-05" not in statuses(commitments.ledger(bundled("2025-10-29")))


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    for measure in (commitments.ledger, commitments.disclosure):
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        # A promise has a status of its own once it was made.
        late_keys = [item.key for item in late.results if ".status_" not in item.key]
        assert [item.key for item in early.results] == late_keys
        assert {item.value for item in early.results} == {None}
        assert list(early.table) == list(late.table)


def test_bundled_promises_met_by_the_word_of_one_side_are_counted_apart(bundled):
    """One meaning of met: the counts by side add up to it, and the weakest basis is counted."""
    measure = commitments.ledger(bundled("2026-11-24"), ["India"])
    found = values(measure)
    status = bundled("2026-11-24").timeline("commitments").set_index("commitment_id")["status_code"]
    met = measure.table[measure.table["is_met"] & (measure.table["promise_kind"] == commitments.PROMISE)]
    assert found["met"] == len(met)
    assert (
        found["met_by_one_report"] == (met["commitment_id"].map(status) == "met_one_side_report").sum() == 1
    )
    by_side = [found["china_met"], found["united_states_met"], found["both_met"]]
    others = ~met["side"].isin((commitments.CHINA, commitments.US, commitments.BOTH))
    assert sum(by_side) + others.sum() == found["met"]
