"""A choice at the bench: checked, answered, kept in memory, and given as code that answers the same."""

from __future__ import annotations

import time

import pytest

from analysis.errors import UsageError
from analysis.lab import explore, panel
from analysis.lab.explore import Choice

CHOSEN = Choice(as_of="2026-06-15", drug="Methamphetamine", border="Northern Border")


def test_the_code_of_a_choice_gives_the_same_answer():
    memory: dict = {}
    exec(explore.as_code(CHOSEN), memory)
    found = explore.answer(CHOSEN)
    assert memory["effect"].verdict == found.effect.verdict
    assert memory["data"].equals(found.data)


def test_the_command_of_a_choice_names_what_differs_alone():
    assert explore.as_papermill(Choice()) == "papermill notebooks/explore.ipynb explored.ipynb"
    assert explore.as_papermill(Choice(focus=("Canada",))).endswith("-y 'focus: [Canada]'")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"drug": "Fentanil"}, "Did you mean 'Fentanyl'"),
        ({"series": "death"}, "Did you mean 'deaths'"),
        ({"shape": "stop"}, "Did you mean 'step'"),
        ({"pre_months": 3}, "out of bounds"),
        ({"date": "soon"}, "is not a date"),
        ({"focus": ["Mexcio"]}, "Did you mean 'Mexico'"),
        ({"dug": "Heroin"}, "Did you mean 'drug'"),
    ],
)
def test_a_wrong_choice_is_refused_with_the_right_name(values, said):
    with pytest.raises(UsageError) as refused:
        Choice.of(values)
    assert said in refused.value.message


def test_open_months_are_refused_until_asked_for():
    late = Choice(as_of="2026-06-15", date="2025-02-04")
    assert "provisional" in explore.answer(late).refusal
    asked = explore.answer(Choice(as_of="2026-06-15", date="2025-02-04", include_open=True))
    assert asked.effect is not None
    assert asked.verdict != "clear"


def test_an_answer_asked_again_comes_within_half_a_second():
    shown = panel.Panel(CHOSEN)
    shown.controls["shape"].value = "slope"
    started = time.perf_counter()
    shown.controls["shape"].value = "step"
    assert time.perf_counter() - started < 0.5
    assert shown.answer.choice == CHOSEN


def test_an_event_sets_the_date_and_a_series_shows_its_own_controls():
    shown = panel.Panel(CHOSEN)
    shown.controls["event"].value = "2025-10-30"
    assert shown.controls["date"].value.isoformat() == "2025-10-30"
    assert shown.controls["state"].layout.display == "none"
    shown.controls["series"].value = "deaths_in_a_state"
    assert shown.controls["state"].layout.display == ""
    assert shown.controls["drug"].layout.display == "none"


def test_files_are_the_pictures_and_their_data():
    files = {name: (mime, content) for name, mime, content in panel.files_of(explore.answer(CHOSEN))}
    assert files["course.svg"][1].startswith(b"<?xml")
    assert files["course.png"][1].startswith(b"\x89PNG")
    assert files["course.csv"][1].splitlines()[0].startswith(b"month,observed,expected")
