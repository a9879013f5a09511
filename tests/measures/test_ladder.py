"""The ladder of a promise: steps from columns alone, by the day, and the same questions for both sides."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.measures import commitments, ladder
from analysis.measures.ladder import IN_PART, NONE_FOUND, NONE_YET, NOT_KNOWN, NOT_NEEDED, ONE_SIDE, YES

DAY = "2026-01-15"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("ladder."): result.value for result in measure.results}


def promise(key: str, **cells: str) -> dict[str, str]:
    return {"commitment_id": key, "side": "China", "made_date": "2025-01-01", "searched_date": "2025-12-31",
            "is_request": "no", "partial": "no", "law": "not by law", "figure": "none found",
            "who_says": "both", "said_date": "2025-01-01"} | cells  # fmt: skip


@pytest.fixture
def seven(timeline, view):
    law = {"law": "text published", "law_date": "2025-03-01", "figure": "text suffices"}
    timeline(
        "commitments",
        promise("law", fulfilled_date="2025-04-01", **law),
        promise("other", who_says="United States only", law="one side's word", law_date="2025-03-01",
                fulfilled_date="2025-04-01", figure="text suffices"),
        promise("part", partial="yes", evidence_date="2025-06-01", law="in part", law_date="2025-05-01",
                figure="in part", figure_date="2025-07-01"),
        promise("silent", side="United States", who_says="China only"),
        promise("ahead", side="United States", deadline="2026-06-30", law="none found",
                figure="text suffices"),
        promise("joint", side="both", who_says="United States only"),
        promise("duty", who_says="treaty body", fulfilled_date="2025-04-01", **law),
        promise("asked", is_request="yes"),
    )  # fmt: skip
    return view


def steps(table: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(row[1:]) for row in table[["commitment_id", *ladder.STEPS]].to_numpy()}


def test_each_step_follows_from_columns(seven):
    assert steps(ladder.steps(seven(DAY)).table) == {
        "law": (YES, YES, YES, NOT_NEEDED),
        "other": (ONE_SIDE, ONE_SIDE, ONE_SIDE, NOT_NEEDED),
        "part": (YES, IN_PART, IN_PART, IN_PART),
        "silent": (ONE_SIDE, NOT_NEEDED, NONE_FOUND, NONE_FOUND),
        "ahead": (YES, NONE_YET, NONE_YET, NOT_NEEDED),
        "joint": (ONE_SIDE, NOT_NEEDED, NONE_FOUND, NONE_FOUND),
        "duty": (YES, YES, YES, NOT_NEEDED),
    }


def test_nothing_is_known_before_it_came_and_not_found_only_after_a_search(seven):
    early = steps(ladder.steps(seven("2025-02-01")).table)
    assert early["law"] == (YES, NONE_YET, NONE_YET, NOT_NEEDED)
    assert early["part"][1:] == (NONE_YET, NONE_YET, NONE_YET)
    assert early["silent"][2:] == (NONE_YET, NONE_YET)
    assert steps(ladder.steps(seven("2025-12-31")).table)["silent"][2:] == (NONE_FOUND, NONE_FOUND)


def test_a_treaty_duty_is_shown_and_not_counted_among_promises(seven):
    measure = ladder.steps(seven(DAY))
    kinds = measure.table.set_index("commitment_id")["promise_kind"]
    assert kinds["duty"] == commitments.DUTY and (kinds == commitments.PROMISE).sum() == 6
    found = values(measure)
    # Law and part in its own words, the third by the word of the other side; the duty is in none of them.
    assert (found["china_self_announced"], found["china_law_asked"], found["china_in_law"]) == (2, 3, 1)
    assert (found["china_carried_out"], found["china_figure_asked"], found["china_measured"]) == (1, 1, 0)
    assert (found["united_states_self_announced"], found["both_self_announced"]) == (1, 0)
    ledger = commitments.ledger(seven(DAY))
    counted = {result.key: result.value for result in ledger.results}
    assert (counted["commitments.promises"], counted["commitments.china_promises"]) == (6, 3)
    assert (counted["commitments.duties"], counted["commitments.duties_met"]) == (1, 1)


def test_promises_that_a_text_shows_are_told_from_those_that_ask_for_a_count(seven):
    found = values(ladder.steps(seven(DAY)))
    # Law, other and ahead ask for a text; part, silent and joint for a count.
    assert (found["text_promises"], found["text_done"]) == (3, 2)
    assert found["figure_promises"] == 3
    assert (found["figure_measured"], found["figure_in_part"]) == (0, 1)


def test_a_past_day_is_read_with_what_is_known_now(seven):
    by_april = steps(ladder.as_of_day(seven(DAY), pd.Timestamp("2025-03-15")))
    assert by_april["law"] == (YES, YES, NONE_FOUND, NOT_NEEDED)  # in law on 1 March, in force on 1 April
    assert by_april["part"][1:] == (NONE_YET, NONE_FOUND, NONE_YET)
    assert ladder.as_of_day(seven(DAY), pd.Timestamp("2024-12-31")).empty


def test_months_after_a_promise_are_whole_or_say_that_they_are_not(seven):
    after = ladder.after_months(seven(DAY), 3).set_index("commitment_id")
    assert after["whole"].all() and set(after["reached_day"]) == {pd.Timestamp("2025-04-01")}
    assert (after["carried_out"]["law"], after["carried_out"]["part"]) == (YES, NONE_FOUND)
    later = ladder.after_months(seven(DAY), 24)
    assert not later["whole"].any() and set(later["reached_day"]) == {pd.Timestamp(DAY)}


def test_bundled_promises_by_step(bundled):
    measure = ladder.steps(bundled("2026-11-24"), ["India", "Mexico", "Canada"])
    found, table = values(measure), measure.table.set_index("commitment_id")
    assert set(table[list(ladder.STEPS)].to_numpy().ravel()) <= set(ladder.STATES)
    assert table.loc["CN-CND-18", "promise_kind"] == commitments.DUTY
    assert tuple(table.loc["CN-KL-25", list(ladder.STEPS)]) == (YES, YES, YES, NOT_NEEDED)
    assert (
        table.loc["CN-2018-20", "self_announced"] == NOT_KNOWN
    )  # China's words of that evening were not read
    assert table.loc["CN-SEP-12", "carried_out"] == ONE_SIDE  # the notice was not seen
    # Counted by hand in the table: ten promises ask for a count or a review, Hubei alone gives counts.
    assert (found["figure_promises"], found["figure_measured"], found["figure_in_part"]) == (10, 0, 2)
    assert (found["text_promises"], found["text_done"]) == (16, 11)


def test_a_row_agrees_with_its_status_and_its_dates(bundled):
    rows = bundled("2026-11-24").timeline("commitments")
    legal = rows["law"].isin(("text published", "in part", "one side's word"))
    assert ((rows["law_date"] != "") == legal).all()
    assert ((rows["figure_date"] != "") == rows["figure"].isin(("published", "in part"))).all()
    assert (rows["law_date"][legal] >= rows["made_date"][legal].str[:7]).sum() >= legal.sum() - 2
    done = (rows["fulfilled_date"] != "") & (rows["side"].isin(("China", "United States", "both")))
    assert (rows["law"][done].isin(("text published", "one side's word"))).all()


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    early, late = ladder.steps(bundled("2013-01-01")), ladder.steps(bundled("2026-11-01"))
    assert [item.key for item in early.results] == [item.key for item in late.results]
    assert {item.value for item in early.results} == {None}
    assert list(early.table) == list(late.table)
