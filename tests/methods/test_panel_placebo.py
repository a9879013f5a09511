"""Placebo dates for a panel: dates that answer are counted, and the rank is worked out by hand."""

from dataclasses import replace

import numpy as np
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.panel import difference_in_differences
from analysis.methods.panel_placebo import placebo_events
from analysis.methods.synthetic import synthetic_control
from tests.methods.test_panel import made_up, sides

P_VALUES = {"a": 0.002, "b": 0.04, "d": 0.2, "e": 0.6}
"""Of each date; c is refused."""


@pytest.fixture(scope="module")
def difference():
    return difference_in_differences(made_up(6), sides(27, 20), 12, before=12, after=9, bin_length=3)


@pytest.fixture(scope="module")
def ask(difference):
    def answer(date):
        if date not in P_VALUES:
            raise NotIdentified(f"{date} cannot be asked about.")
        return replace(difference, estimate=100 * P_VALUES[date], p_value=P_VALUES[date])

    return answer


def test_refused_dates_are_not_counted(ask):
    found = placebo_events(ask, "abcde", p_value=0.04)
    assert found.table["date"].tolist() == ["a", "b", "d", "e"]
    assert found.table["estimate"].tolist() == pytest.approx([0.2, 4.0, 20.0, 60.0])
    assert found.table["fires"].tolist() == [True, True, False, False]
    assert (found.dates, found.fires) == (4, 0.5)


@pytest.mark.parametrize(
    ("p_value", "rank"), [(0.001, 1 / 5), (0.002, 2 / 5), (0.04, 3 / 5), (0.1, 3 / 5), (0.9, 1.0)]
)
def test_the_rank_counts_the_event_itself_and_ties_against_it(ask, p_value, rank):
    assert placebo_events(ask, "abcde", p_value=p_value).rank == pytest.approx(rank)


def test_the_level_decides_what_fires(ask):
    assert placebo_events(ask, "abcde", p_value=0.5, level=0.99).fires == 0.25
    assert placebo_events(ask, "abcde", p_value=0.5, level=0.7).fires == 0.75


def test_without_a_date_no_share_fires_and_the_event_stands_alone(ask):
    for dates in ("", "c"):
        found = placebo_events(ask, dates, p_value=0.01)
        assert (found.dates, found.rank, len(found.table)) == (0, 1.0, 0)
        assert np.isnan(found.fires)


def test_only_a_refusal_is_passed_over():
    def wrong(date):
        raise UsageError("No such scale.")

    with pytest.raises(UsageError, match="No such scale"):
        placebo_events(wrong, "a", p_value=0.5)


def test_a_synthetic_control_gives_its_gap():
    panel = made_up(6)
    answer = synthetic_control(panel, range(20), range(20, 27), 12, before=12, after=9, bin_length=3)
    found = placebo_events(lambda date: replace(answer, gap=-7.5, p_value=0.03), [12], p_value=0.03)
    assert found.table.values.tolist() == [[12, -7.5, 0.03, True]]


def test_the_summary_says_how_many_fire_and_the_rank(ask):
    said = placebo_events(ask, "abcde", p_value=0.04).summary()
    assert said == "4 other dates: 50% fire; the event ranks 0.600 among them."
