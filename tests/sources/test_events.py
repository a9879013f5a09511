"""The events that code names: each has a row in its timeline, and a wrong reference is refused by name."""

import pytest

from analysis.errors import DataRefused
from analysis.sources import events

MEETING = "busan: {timeline: truces, row: T-1, label: A meeting, kind: meeting, drawn: true}\n"


@pytest.fixture
def written(project, timeline):
    def write(text: str):
        timeline("truces", {"truce_id": "T-1"}, {"truce_id": "T-2"})
        (project.root / "data" / events.FILE_NAME).write_text(text, encoding="utf-8")
        return project

    return write


def test_events_come_by_handle_in_the_order_of_the_file(written):
    second = "a_duty: {timeline: truces, row: T-2, label: 'Two: words', kind: duty}\n"
    read = events.read(written(MEETING + second))
    assert list(read) == ["busan", "a_duty"]
    assert read["busan"].row == "T-1" and read["busan"].drawn
    assert read["a_duty"].label == "Two: words" and not read["a_duty"].drawn


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("row: T-1", "row: T-11", "events.yml, busan: truces has no row 'T-11'. Did you mean 'T-1'?"),
        ("timeline: truces", "timeline: truce", "timeline 'truce' is not known. Did you mean 'truces'?"),
        ("kind: meeting", "kind: meting", "kind 'meting' is not known. Did you mean 'meeting'?"),
        ("label: A meeting", "lable: A meeting", "'lable' is not a field. Did you mean 'label'?"),
        ("label: A meeting, ", "", "'label' is missing"),
        ("drawn: true", "drawn: 'perhaps'", "drawn"),
        ("busan:", "Busan meeting:", "events.yml, line 1"),
        (MEETING, MEETING + MEETING, "events.yml, line 2: 'busan' stands twice"),
        (MEETING, "- busan\n", "events.yml, line 1"),
        (MEETING, "", "the file is empty"),
        (MEETING, "busan: [\n", "not readable as YAML"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_place(written, old, new, says):
    with pytest.raises(DataRefused) as error:
        events.read(written(MEETING.replace(old, new)))
    assert says in error.value.message
    assert error.value.remedy


def test_a_missing_file_is_refused(project):
    with pytest.raises(DataRefused, match=r"events\.yml: not readable"):
        events.read(project)


def test_the_bundled_events_stand_in_their_tables(repository):
    bundled = events.read(repository)
    assert bundled["busan"].row == "TRUCE-05"
    assert bundled["china_fentanyl_class"].row == "CN-2019-01"
    assert sum(event.drawn for event in bundled.values()) == 10
