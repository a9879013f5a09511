"""What the two sides said on the same meetings, and how often they met, quarter by quarter."""

from __future__ import annotations

from analysis.measures import cooperation


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("commitments."): result.value for result in measure.results}


def test_readouts_are_counted_by_agreement(timeline, view):
    timeline(
        "readouts",
        {"date": "2025-10-30", "agreement": "they differ"},
        {"date": "2025-10-30", "agreement": "both say it"},
        {"date": "2025-11-02", "agreement": "they differ"},
    )
    found = values(cooperation.readouts(view("2025-11-01")))
    assert (found["readout_items"], found["readout_differ"], found["readout_both"]) == (2, 1, 1)


def test_the_pulse_counts_events_by_quarter_and_not_suspensions(timeline, view):
    both = {
        "countries": "United States; China",
        "kind": "meeting",
        "published_measure": "no",
        "planned": "no",
    }
    timeline(
        "cooperation",
        {"event_id": "1", "start_date": "2020-01-10"} | both,
        {"event_id": "2", "start_date": "2020-03-31"} | both | {"countries": "China"},
        {"event_id": "3", "start_date": "2020-07-01"} | both,
        {"event_id": "4", "start_date": "2020-05-01", "end_date": "2020-06-10"}
        | both
        | {"kind": "suspension"},
        {"event_id": "5", "start_date": "2020-02-01"} | both | {"countries": "United States; India"},
        {"event_id": "6", "start_date": "2020-09-01"} | both | {"planned": "yes"},
    )
    measure = cooperation.pulse(view("2020-09-30"), ["India"])
    assert measure.table[["together", "alone"]].to_numpy().tolist() == [[1, 1], [0, 0], [1, 0]]
    found = values(measure)
    assert (found["events_together_last_year"], found["quarters"], found["quarters_quiet"]) == (2, 3, 1)
    assert (found["suspended_days"], found["events_focus"]) == (40, 1)
    # While a suspension runs, its end is not known: it is counted to the day.
    assert cooperation.suspensions(view("2020-05-11")).table["days"].tolist() == [10]


def test_the_last_twelve_months_end_on_the_day_or_where_the_search_ended(timeline, view):
    event = {"countries": "United States; China", "kind": "meeting", "planned": "no"}
    timeline(
        "cooperation", *(event | {"start_date": day} for day in ("2019-03-01", "2020-03-01", "2020-03-02"))
    )
    found = values(cooperation.pulse(view("2021-03-01")))
    # The year to 1 March 2021 begins on 2 March 2020; the year before ends on 1 March 2020.
    assert (found["events_together_last_year"], found["events_together_prior_year"]) == (1, 1)
    assert found["covered_to"] == "2021-03-01"
    late = view("2030-01-01")
    assert values(cooperation.pulse(late))["covered_to"] == late.searched("cooperation").isoformat()


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    for measure in (cooperation.readouts, cooperation.pulse):
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        assert [item.key for item in early.results] == [item.key for item in late.results]
        assert {item.value for item in early.results} == {None}
        assert list(early.table) == list(late.table)


def test_joint_events_are_told_apart_by_what_they_were_about(bundled):
    found = {item.key: item.value for item in cooperation.subjects(bundled("2026-11-24")).results}
    # The year to 8 October 2026: Busan, a visit and a call name fentanyl; a cocaine case, two reports on drug
    # control and arrests over precursors; a call and a summit on other subjects.
    assert found == {
        "enforcement.joint_events": 9, "enforcement.joint_fentanyl": 3, "enforcement.joint_drugs": 4,
        "enforcement.joint_other": 2,
    }  # fmt: skip
    joint = values(cooperation.pulse(bundled("2026-11-24")))["events_together_last_year"]
    assert joint == found["enforcement.joint_events"]


def test_every_event_of_both_governments_says_what_it_was_about(bundled):
    rows = bundled("2026-11-24").timeline("cooperation")
    both = rows["countries"].map(lambda cell: set(cell.split("; ")) == {"China", "United States"})
    assert ((rows["about"] != "") == both).all()
