"""One line follows chapters as they run, where there is a notebook to show it in."""

from __future__ import annotations

import pytest

from analysis.run import progress


@pytest.fixture
def shown(monkeypatch) -> list[object]:
    """Return what a notebook shows, one after the other."""
    lines: list[object] = []
    monkeypatch.setattr(progress, "get_ipython", object)
    monkeypatch.setattr(progress, "display", lambda line, display_id: lines.append(line.data))
    monkeypatch.setattr(progress, "update_display", lambda line, display_id: lines.append(line.data))
    monkeypatch.setattr(progress, "clear_output", lambda: lines.append(None))
    return lines


def test_each_chapter_is_named_as_it_begins_and_nothing_is_left(shown):
    with progress.line_of_progress(2) as told:
        for name, done in (("trade", 1), ("trade", 2), ("levers", 1), ("trade", 3)):
            told(name, done, 3)
    assert shown == ["Running 2 chapters", "Running 1 of 2: trade", "Running 2 of 2: levers", None]


def test_without_a_notebook_or_a_chapter_nothing_is_shown(shown, monkeypatch):
    with progress.line_of_progress(0) as told:
        assert told is None
    monkeypatch.setattr(progress, "get_ipython", lambda: None)
    with progress.line_of_progress(2) as told:
        assert told is None
    assert shown == []
