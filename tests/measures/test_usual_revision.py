"""Past revisions of a figure are those of the same age, in the vintages before the revision asked about."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pandas as pd
import pytest

from analysis.measures.results import Result
from analysis.measures.usual_revision import Usual, usual
from analysis.store.asof import View


def vintage(day: str, **weights: float) -> SimpleNamespace:
    """Return a file of fentanyl by month, ``m2026_01=3``, and of another drug in each of them."""
    months = [pd.Timestamp(f"{name[1:5]}-{name[6:]}-01") for name in weights]
    own = pd.DataFrame({"period": months, "drug": "Fentanyl", "quantity_lb": list(weights.values())})
    table = pd.concat([own, own.assign(drug="Heroin", quantity_lb=1000.0)])
    return SimpleNamespace(date=dt.date.fromisoformat(day), read=lambda: table)


# Month ends lie one month before each file's month; the last file is the one that revises.
FILES = [
    vintage("2026-02-15", m2025_12=10, m2026_01=20),
    vintage("2026-03-15", m2025_12=10, m2026_01=25, m2026_02=40),
    vintage("2026-04-15", m2025_12=10, m2026_01=25, m2026_02=38, m2026_03=7),
    vintage("2026-05-15", m2025_12=99, m2026_01=99, m2026_02=99, m2026_03=99),
]


@pytest.fixture
def held(monkeypatch, view):
    monkeypatch.setattr(View, "vintages", lambda self, name: FILES)
    return view("2026-06-01")


def seized(period: str, vintage: str = "2026-04-15", key: str = "seizures.latest_lb") -> Result:
    return Result(key, "Seized", 7.0, "number", "lb", period=period, vintage=vintage)


def test_a_month_is_compared_at_the_age_it_has(held):
    # One month old: January from 20 to 25 is 25 percent, February from 40 to 38 is 5 percent.
    assert usual(held, seized("2026-03")) == Usual(2, pytest.approx(25.0))


def test_a_sum_is_compared_over_as_many_months(held):
    # December and January, 30 to 35; January and February, 65 to 63.
    assert usual(held, seized("2026-02/2026-03")) == Usual(2, pytest.approx(100 * 5 / 30))


def test_what_was_revised_after_its_vintage_is_no_past_revision(held):
    assert usual(held, seized("2026-02", "2026-03-15")) == Usual(1, pytest.approx(25.0))
    assert usual(held, seized("2026-01", "2026-02-15")) == Usual()


def test_of_months_that_no_file_holds_and_of_other_figures_nothing_is_known(held):
    assert usual(held, seized("2020-01/2026-03")) == Usual()
    assert usual(held, seized("2026-03", key="controls.precursors_china")) == Usual()
    assert usual(held, seized("2026-03", vintage="")) == Usual()


def test_of_the_vintages_kept_each_figure_finds_its_months(repository):
    """The files of January and May 2026 hold December 2025 one month after it ended, and again."""
    figure = Result(
        "seizures.latest_lb", "Seized", 1.0, "number", "lb", period="2026-04", vintage="2026-05-31"
    )
    found = usual(View(repository, dt.date(2026, 10, 15)), figure)
    assert found.held == 1 and found.largest is not None and found.largest < 1
