"""A headline figure ages by its own cadence and life, and nine months without data cannot look healthy."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.measures import health
from analysis.measures.results import Result
from analysis.store.asof import View

LIVES = """\
days: {outcomes.completed: 330, seizures.since_lb: 240, seizures.aggregate_since_lb: 240}
instead: {seizures.since_lb: seizures.aggregate_since_lb}
"""


@pytest.fixture
def lived(project):
    (project.root / "data" / "lead_figures.yml").write_text(LIVES)
    return project


def result(key: str, period: str, vintage: str, value: float | None = 5.0) -> Result:
    missing = {"status": "not available", "reason": "None."} if value is None else {}
    return Result(key, f"Label of {key}", value, unit="lb", period=period, vintage=vintage, **missing)


DEATHS = result("outcomes.completed", "2025-05/2026-04", "2026-09-16")


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-09-16", "fresh"),
        ("2026-11-17", "fresh"),  # 62 days after the vintage: one and a half months, but never under two
        ("2026-11-18", "ageing"),
        ("2027-03-26", "ageing"),  # 330 days after 30 April 2026
        ("2027-03-27", "stale"),
    ],
)
def test_a_figure_ages_when_a_file_is_overdue_and_is_stale_past_its_life(lived, day, state):
    (found,) = health.figures(lived, [DEATHS])
    assert found.state(dt.date.fromisoformat(day)) == state


def test_nine_months_without_data_do_not_look_healthy(lived):
    """The clock moves from a release whose files are all new; nothing else does."""
    fresh = [
        result("outcomes.completed", "2025-07/2026-06", "2026-11-11"),
        result("seizures.since_lb", "2025-11/2026-10", "2026-11-24"),
        result("seizures.aggregate_since_lb", "2025-11/2026-10", "2026-11-24"),
    ]
    found = health.figures(lived, fresh)
    start = dt.date(2026, 11, 30)
    states = [health.worst(found, start + dt.timedelta(days=days)) for days in (0, 90, 273)]
    assert states == ["fresh", "ageing", "stale"]


def test_a_figure_whose_stand_in_is_better_does_not_count(lived):
    old = result("seizures.since_lb", "2025-11/2026-04", "2026-05-31")
    new = result("seizures.aggregate_since_lb", "2025-11/2026-10", "2026-11-24")
    day = dt.date(2026, 12, 31)
    assert health.worst(health.figures(lived, [old]), day) == "stale"
    assert health.worst(health.figures(lived, [old, new]), day) == "fresh"


def test_what_cannot_lead_is_left_out(lived):
    unknown = result("outcomes.reported", "2025-05/2026-04", "2026-09-16")
    none = result("outcomes.completed", "2025-05/2026-04", "", None)
    assert health.figures(lived, [unknown, none]) == []
    assert health.worst([], dt.date(2026, 12, 1)) == ""


def test_a_sentence_stays_true_after_its_day(lived):
    (found,) = health.figures(lived, [DEATHS])
    assert found.said(dt.date(2026, 12, 1)) == (
        "Label of outcomes.completed: ageing since 18 November 2026; covers to 30 April 2026; "
        "stale from 27 March 2027."
    )
    assert found.said(dt.date(2027, 4, 1)) == (
        "Label of outcomes.completed: stale since 27 March 2027; covers to 30 April 2026."
    )


def test_page_one_has_it_as_named_results(lived):
    measure = health.of_brief(View(lived, dt.date(2026, 12, 1)), {DEATHS.key: DEATHS})
    values = {
        key: measure[f"health.{key}"].value for key in ("state", "fresh", "ageing", "stale", "stale_next")
    }
    assert values == {"state": "ageing", "fresh": 0, "ageing": 1, "stale": 0, "stale_next": "2027-03-27"}
    early = health.of_brief(View(lived, dt.date(2026, 12, 1)), {})
    assert early["health.state"].value is None and early["health.state"].reason
