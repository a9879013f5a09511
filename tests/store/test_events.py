"""Events as they were known on a day: by handle, from the day they were made public."""

import pandas as pd
import pytest

from analysis.errors import UnknownName


@pytest.fixture
def on(events, view):
    events(controls={"2025-07-01": "China: a control"}, meeting="2025-10-30")
    return view


def test_an_event_is_none_before_it_was_made_public_and_has_its_day_after(on):
    assert on("2025-10-29").event("busan") is None
    meeting = on("2025-10-30").event("busan")
    assert meeting.day == meeting.announced == pd.Timestamp(2025, 10, 30)
    assert (meeting.label, meeting.kind, meeting.timeline, meeting.row_id) == (
        "Busan meeting", "meeting", "truces", "MEETING",
    )  # fmt: skip
    assert meeting.row["parties"] == "United States; China"


def test_all_events_known_on_a_day_come_by_handle(on):
    assert list(on("2025-08-01").events()) == ["control_1"]
    assert list(on("2025-10-30").events()) == ["control_1", "busan"]


def test_an_unknown_handle_is_an_error_and_never_an_absence(on):
    with pytest.raises(UnknownName) as error:
        on("2020-01-01").event("busna")
    assert "no event is called 'busna'. Did you mean 'busan'?" in error.value.message


def test_a_control_without_a_day_of_effect_has_no_day(project, timeline, view):
    timeline("scheduling", {"event_id": "C-1", "announced_date": "2025-06-19"})
    entry = "a_control: {timeline: scheduling, row: C-1, label: A control, kind: control}\n"
    (project.root / "data" / "events.yml").write_text(entry, encoding="utf-8")
    control = view("2025-06-19").event("a_control")
    assert pd.isna(control.day)
    assert control.announced == pd.Timestamp(2025, 6, 19)


def test_a_promise_counts_from_its_fulfilment(bundled):
    kept = bundled("2026-06-01").event("us_entity_list_removal")
    assert (kept.announced, kept.day) == (pd.Timestamp(2023, 11, 15), pd.Timestamp(2023, 11, 16))


@pytest.mark.parametrize(
    ("method", "wrong", "says"),
    [
        ("timeline", "sheduling", "no timeline is called 'sheduling'. Did you mean 'scheduling'?"),
        ("read", "cbp/drug_seizure", "no dataset is called 'cbp/drug_seizure'. Did you mean"),
        ("known", "cbp/drug_seizure", "Did you mean 'cbp/drug_seizures'?"),
        ("vintages", "cbp", "no dataset is called 'cbp'."),
    ],
)
def test_a_view_refuses_names_that_do_not_exist(bundled, method, wrong, says):
    with pytest.raises(UnknownName) as error:
        getattr(bundled("2026-06-01"), method)(wrong)
    assert says in error.value.message


def test_what_is_known_of_a_dataset_or_an_empty_table_of_its_columns(bundled):
    held = bundled("2026-06-01").known("cbp/drug_seizures")
    nothing = bundled("2013-01-01").known("cbp/drug_seizures")
    assert (held.empty, held.vintage, held.reason) == (False, "2026-05-31", "")
    assert (nothing.empty, nothing.vintage) == (True, "")
    assert nothing.reason == "no vintage of cbp/drug_seizures was published by 2013-01-01."
    assert list(nothing.table.columns) == list(held.table.columns)
    assert len(nothing.table) == 0
    kinds = [frame.table.dtypes.map(lambda kind: kind.kind).tolist() for frame in (nothing, held)]
    assert kinds[0] == kinds[1]
