"""Enforcement: persons by stage without counting anybody twice, custody, what is not known, legal gaps."""

from __future__ import annotations

import pytest

from analysis.measures import enforcement

US = {"authority_country": "United States", "target_country": "China"}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("enforcement."): result.value for result in measure.results}


@pytest.fixture
def seven(timeline, view):
    """Ten charged in two cases, one in custody, six not stated; sanctions name two of them again."""
    timeline(
        "enforcement",
        {
            "action_id": "c1",
            "date": "2023-05-01",
            "kind": "indictment",
            "cases_count": "1",
            "persons_count": "4",
            "in_custody_count": "1",
            "entities_count": "3",
            "related_to": "s1; v1",
        }
        | US,
        {
            "action_id": "c2",
            "date": "2024-05-01",
            "kind": "indictment",
            "cases_count": "1",
            "persons_count": "6",
            "target_country": "China; United States",
        }
        | {"authority_country": "United States"},
        {
            "action_id": "s1",
            "date": "2023-05-01",
            "kind": "sanction",
            "persons_count": "2",
            "related_to": "c1; s2",
        }
        | US,
        {
            "action_id": "s2",
            "date": "2023-06-01",
            "kind": "sanction",
            "persons_count": "3",
            "related_to": "s1",
        }
        | US,
        {
            "action_id": "v1",
            "date": "2025-02",
            "kind": "conviction",
            "persons_count": "1",
            "convicted_count": "1",
            "related_to": "c1",
        }
        | US,
        {
            "action_id": "a1",
            "date": "2025-03-01",
            "kind": "arrest",
            "authority_country": "China",
            "persons_count": "9",
            "in_custody_count": "9",
            "target_country": "China",
        },
        {
            "action_id": "i1",
            "date": "2025-04-01",
            "kind": "indictment",
            "cases_count": "1",
            "persons_count": "2",
            "in_custody_count": "2",
        }
        | US
        | {"target_country": "India"},
    )
    return view


def test_the_funnel_counts_each_stage_and_adds_no_linked_rows(seven):
    found = values(enforcement.funnel(seven("2025-12-31"), ["India"]))
    assert (found["china_charged"], found["china_cases"], found["china_custody"]) == (10, 2, 1)
    assert (found["china_convicted"], found["china_arrested"]) == (1, 9)
    # The two sanctions report the same persons: the larger row counts.
    assert found["china_sanctioned"] == 3
    assert (found["focus_charged"], found["focus_custody"]) == (2, 2)


def test_custody_that_is_not_stated_is_not_known_rather_than_free(seven):
    measure = enforcement.funnel(seven("2025-12-31"))
    found = values(measure)
    assert found["china_custody_not_known"] == 6
    assert (found["custody_share"], found["custody_share_stated"]) == (10, 25)
    assert found["focus_charged"] == 0
    gaps = enforcement.not_known(seven("2025-12-31"))
    assert gaps.table[["action_id", "missing"]].to_numpy().tolist() == [
        ["c2", "who is in custody"],
        ["a1", "cases"],
    ]


def test_a_conviction_is_known_from_the_end_of_its_month(seven):
    assert values(enforcement.funnel(seven("2025-02-27")))["china_convicted"] == 0
    assert values(enforcement.funnel(seven("2025-02-28")))["china_convicted"] == 1


def test_years_keep_authorities_kinds_and_targets_apart(seven):
    table = enforcement.by_year(seven("2025-12-31"), ["India"]).table
    chosen = table[table["year"] == 2025][["target", "authority_country", "kind", "persons"]]
    assert chosen.to_numpy().tolist() == [
        ["China", "China", "arrest", 9],
        ["China", "United States", "conviction", 1],
        ["India", "United States", "indictment", 2],
    ]
    assert table.loc[(table["year"] == 2023) & (table["kind"] == "sanction"), "persons"].tolist() == [3]


def test_a_gap_has_the_state_of_the_day(timeline, view):
    gap = {
        "searched_date": "2026-10-08",
        "source_date": "2025-01-01",
        "side": "United States",
        "change": "A law.",
    }
    timeline(
        "legal_gaps",
        gap | {"gap_id": "a", "status": "closed", "change_date": "2025-07-16"},
        gap | {"gap_id": "b", "status": "open", "side": "China"},
    )
    before = enforcement.legal_gaps(view("2025-07-15"))
    assert before.table["status"].tolist() == [enforcement.NO_CHANGE_YET, "open"]
    assert (values(before)["gaps_open"], set(before.table["searched_date"])) == (2, {""})
    later = enforcement.legal_gaps(view("2026-10-08"))
    after = values(later)
    assert (after["gaps_open"], after["gaps_open_china"], after["gaps_closed"]) == (1, 1, 1)
    assert set(later.table["searched_date"]) == {"2026-10-08"}


def test_bundled_funnel(bundled):
    # Persons of the six announcements: 2 + 2 + 8 + 12 + 8 + 25.
    found = values(enforcement.funnel(bundled("2026-10-08"), ["India"]))
    assert (found["china_charged"], found["china_cases"]) == (57, 6)
    assert (found["china_custody"], found["china_convicted"]) == (2, 2)
    assert found["custody_share"] == pytest.approx(100 * 2 / 57)


def test_bundled_funnel_before_the_verdict_was_reported(bundled):
    found = values(enforcement.funnel(bundled("2025-09-01")))
    assert (found["china_charged"], found["china_convicted"]) == (32, 0)


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    for measure in (enforcement.funnel, enforcement.not_known, enforcement.legal_gaps):
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        assert [item.key for item in early.results] == [item.key for item in late.results]
