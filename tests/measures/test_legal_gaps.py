"""Gaps in law: kinds apart, state of the day, the same questions of both sides, what is no gap uncounted."""

from __future__ import annotations

import pytest

from analysis.chapter.figures import legal_grid
from analysis.measures import legal_gaps
from analysis.measures.legal_gaps import NO_CHANGE_YET, NO_GAP, NOT_EXAMINED

GAP = {
    "searched_date": "2026-10-08",
    "source_date": "2025-01-01",
    "side": "United States",
    "change": "A law.",
    "kind": "law",
    "question": "small parcels",
    "statute": "19 USC 1321",
}


def values(*made) -> dict[str, object]:
    return {result.key.removeprefix("enforcement."): result.value for one in made for result in one.results}


def test_a_gap_has_the_state_of_the_day(timeline, view):
    timeline(
        "legal_gaps",
        GAP | {"gap_id": "a", "status": "closed", "change_date": "2025-07-16"},
        GAP | {"gap_id": "b", "status": "open", "side": "China"},
    )
    before = legal_gaps.gaps(view("2025-07-15"))
    assert before.table["status"].tolist() == [NO_CHANGE_YET, "open"]
    assert (values(before)["gaps_open"], set(before.table["searched_date"])) == (2, {""})
    later = legal_gaps.gaps(view("2026-10-08"))
    after = values(later)
    assert (after["gaps_open"], after["gaps_open_china"], after["gaps_closed"]) == (1, 1, 1)
    assert set(later.table["searched_date"]) == {"2026-10-08"}


def test_kinds_are_counted_apart_and_what_is_no_gap_not_at_all(timeline, view):
    timeline(
        "legal_gaps",
        GAP | {"gap_id": "law", "status": "open", "statute": "none read"},
        GAP | {"gap_id": "use", "status": "open", "kind": "use of law", "side": "China"},
        GAP | {"gap_id": "told", "status": "open", "kind": "disclosure"},
        GAP | {"gap_id": "none", "status": "disputed", "kind": NO_GAP},
        GAP | {"gap_id": "unread", "status": NOT_EXAMINED},
    )
    measure = legal_gaps.gaps(view("2026-10-08"))
    found = values(measure)
    assert measure.table["gap_id"].tolist() == ["law", "use", "told"]
    assert (found["gaps"], found["gaps_open"], found["gaps_open_us"], found["gaps_open_china"]) == (
        1,
        1,
        1,
        0,
    )
    assert (found["use_open_china"], found["use_open_us"]) == (1, 0)
    assert (found["disclosure_open_china"], found["disclosure_open_us"]) == (0, 1)
    assert found["gaps_without_statute"] == 1


def test_each_question_is_asked_of_both_sides(timeline, view):
    timeline(
        "legal_gaps",
        GAP | {"gap_id": "a", "status": "closed", "question": "small parcels"},
        GAP | {"gap_id": "b", "status": "open", "question": "persons abroad", "side": "both"},
        GAP
        | {"gap_id": "c", "status": "differs in form", "question": "helpers and networks", "kind": NO_GAP},
        GAP | {"gap_id": "d", "status": "unused", "question": "other", "kind": NO_GAP},
    )
    measure = legal_gaps.questions(view("2026-10-08"))
    no_text = {"china_statute": "", "us_statute": ""}
    assert measure.table.to_dict("records") == [
        no_text | {"question": "helpers and networks", "china_state": NOT_EXAMINED, "us_state": NO_GAP},
        no_text | {"question": "small parcels", "china_state": NOT_EXAMINED, "us_state": "closed"},
        {"question": "persons abroad", "china_state": "open", "china_statute": "19 USC 1321",
         "us_state": "open", "us_statute": "19 USC 1321"},
    ]  # fmt: skip
    assert (values(measure)["questions"], values(measure)["questions_of_both"]) == (3, 1)


def test_bundled_rows_that_do_not_stand_are_not_counted(bundled):
    table = legal_gaps.gaps(bundled("2026-11-24")).table.set_index("gap_id")
    # Named as gaps in law: the offence exists (LG-01), the law against laundering names drugs (LG-06).
    assert table.loc[["LG-01", "LG-06", "LG-08"], "kind"].tolist() == ["use of law"] * 3
    assert not {"LG-02", "LG-07", "LG-12", "LG-13", "LG-15"} & set(table.index)
    assert {"UG-01", "UG-02", "UG-03"} <= set(table.index[table["kind"] == "law"])
    found = values(legal_gaps.gaps(bundled("2026-11-24")))
    # China LG-04; the United States LG-19, UG-01, UG-02, UG-03; both LG-09.
    assert (found["gaps_open"], found["gaps_open_china"], found["gaps_open_us"]) == (6, 1, 4)
    assert (found["use_open_china"], found["disclosure_open_china"], found["disclosure_open_us"]) == (2, 1, 1)
    assert found["gaps_without_statute"] == 0


def test_the_grid_asks_both_sides_and_says_what_was_done(bundled):
    measure = legal_gaps.questions(bundled("2026-11-24"))
    asked = measure.table.set_index("question")
    nitazenes = asked.loc["class control of nitazenes"]
    assert nitazenes.tolist() == ["closed", "", "open", "21 USC 811(h), 812"]
    # Sites were shut and no new law was seen.
    offers = asked.loc["offers on the web"]
    assert offers["china_state"] == legal_gaps.ACTED_ON
    assert offers["china_statute"] == "Anti-Drug Law: More than 200 sites shut in the Hubei campaign."
    written = {text.get_text() for text in legal_grid.questions(measure).figure.axes[0].texts}
    assert {"China", "United States", "21 USC 811(h), 812", *asked.index} <= written
    assert not [text for text in written if "…" in text]


def test_bundled_questions_have_a_row_for_each_side(bundled):
    rows = bundled("2026-11-24").timeline("legal_gaps")
    for question, own in rows[rows["question"] != "other"].groupby("question"):
        sides = set(own["side"])
        assert {"China", "United States"} <= sides or sides == {"both"}, question


@pytest.mark.parametrize("measure", [legal_gaps.gaps, legal_gaps.questions])
def test_the_same_keys_come_back_before_anything_was_known(bundled, measure):
    early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-24"))
    assert [item.key for item in early.results] == [item.key for item in late.results]
    assert list(early.table.columns) == list(late.table.columns)
