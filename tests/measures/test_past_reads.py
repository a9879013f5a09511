"""Results of earlier days are kept by content: the same data give the same, other data are read anew."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from analysis.measures.past_reads import results_as_of
from analysis.measures.results import Measure, Result

DAY = dt.date(2025, 10, 29)


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Days and focus that the measure was asked for, with nothing kept from before."""
    monkeypatch.setenv("BRIEF_CACHE", str(tmp_path / "cache"))
    calls = []

    def measure(view, focus=()):
        calls.append((view.as_of.isoformat(), *focus))
        return Measure(pd.DataFrame(), (Result("chapter.now", "Now", len(focus), unit="count"),))

    return calls, measure


def test_a_read_is_made_once_for_a_day_and_its_arguments(project, asked):
    calls, measure = asked
    for _ in range(2):
        found = results_as_of(project, DAY, (measure,), {"focus": ["India"], "not taken": 1})
        assert found["chapter.now"].value == 1
    assert calls == [("2025-10-29", "India")]
    results_as_of(project, DAY, (measure,), {"focus": []})
    results_as_of(project, DAY - dt.timedelta(days=365), (measure,), {"focus": ["India"]})
    assert calls[1:] == [("2025-10-29",), ("2024-10-29", "India")]


@pytest.mark.parametrize(
    "path",
    ["timelines/truces.csv", "results/brief.yml", "snapshots/x/y/origin.yml", "events.yml", "judgements.csv"],
)
def test_where_the_data_are_others_it_is_made_again(project, asked, path):
    calls, measure = asked
    results_as_of(project, DAY, (measure,), {})
    changed = project.root / "data" / path
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(
        (changed.read_text(encoding="utf-8") if changed.is_file() else "") + "# more\n", encoding="utf-8"
    )
    results_as_of(project, DAY, (measure,), {})
    assert len(calls) == 2
