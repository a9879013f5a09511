"""The events that series are read against."""

import pandas as pd
import pytest

from analysis.measures import events as event_table


@pytest.fixture
def marked(events, view):
    events(
        controls={"2025-07-01": "China: a control", "2024-09-01": "China: another"},
        duties={"2025-02-04": "10", "2025-03-04": "7.5", "2026-02-24": "0"},
        meeting="2025-10-30",
    )
    return lambda day: event_table.marked(view(day))


def test_controls_duties_and_the_meeting_come_in_order_of_date(marked):
    table = marked("2026-12-31")
    assert list(zip(table["date"].dt.strftime("%Y-%m-%d"), table["kind"], table["label"], strict=True)) == [
        ("2024-09-01", "control", "China: another"),
        ("2025-02-04", "duty", "US duty 10%"),
        ("2025-03-04", "duty", "US duty 7.5%"),
        ("2025-07-01", "control", "China: a control"),
        ("2025-10-30", "meeting", "Busan meeting"),
        ("2026-02-24", "duty", "US duty ends"),
    ]
    assert table["event_id"].is_unique
    assert table["authority"].tolist()[4] == "China and United States"


def test_an_event_is_marked_from_its_announcement(marked):
    assert "meeting" not in set(marked("2025-10-29")["kind"])
    assert "meeting" in set(marked("2025-10-30")["kind"])


def test_rows_that_are_not_named_are_not_marked(events, timeline, view):
    events(controls={"2025-07-01": "China: a control"})
    table = event_table.marked(view("2026-12-31"))
    assert table["event_id"].tolist() == ["C-2025-07-01"]


def test_an_event_announced_but_not_in_effect_is_marked(project, events, timeline, view):
    events()
    timeline(
        "scheduling", {"event_id": "C-1", "announced_date": "2025-06-19", "effective_date": "2025-07-01"}
    )
    entry = "c: {timeline: scheduling, row: C-1, label: A control, kind: control, drawn: true}\n"
    (project.root / "data" / "events.yml").write_text(entry, encoding="utf-8")
    assert event_table.marked(view("2025-06-19"))["date"].tolist() == [pd.Timestamp(2025, 7, 1)]
    assert len(event_table.marked(view("2025-06-18"))) == 0


def test_between_includes_both_ends(marked):
    table = marked("2026-12-31")
    inside = event_table.between(table, pd.Timestamp(2025, 2, 4), pd.Timestamp(2025, 7, 1))
    assert inside["date"].dt.strftime("%Y-%m-%d").tolist() == ["2025-02-04", "2025-03-04", "2025-07-01"]


def test_bundled_events(bundled):
    table = event_table.marked(bundled("2026-06-01"))
    found = dict(zip(table["label"], table["date"].dt.strftime("%Y-%m-%d"), strict=False))
    assert found["China: fentanyl class"] == "2019-05-01"
    assert found["China: nitazene class"] == "2025-07-01"
    assert found["Busan meeting"] == "2025-10-30"
    assert found["US duty 20%"] == "2025-03-04"
    assert found["US duty ends"] == "2026-02-24"
    assert table["date"].is_monotonic_increasing
    assert table["event_id"].is_unique
    assert (table["kind"] == "duty").sum() == 4
