"""Whether a release is found made already, made anew after a revert, or refused as withdrawn."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from analysis.archive import provenance
from analysis.archive.landing import settle_latest
from analysis.operate.withdraw import withdraw
from analysis.release.again import WithdrawnBefore, made_from_same
from tests.archive import made

NOW = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
FIRST, SECOND = "2027-02-01", "2027-02-01.2"


@pytest.fixture
def two(project, monkeypatch):
    """A release, and one of the same day after an edit."""
    for name in (FIRST, SECOND):
        made.release(project, name)
    monkeypatch.setattr(provenance, "undated_key_of", lambda folder: f"undated of {folder.name}")
    return project


def plan(same_as: str, status: str = "final", day: str = "") -> SimpleNamespace:
    """Return the plan of a build over the inputs of a release."""
    inputs = SimpleNamespace(run_key=f"key of {same_as}{day}", undated_key=f"undated of {same_as}")
    return SimpleNamespace(inputs=inputs, chapters=(), whole=True, status=status, embargo_until="")


def test_the_last_release_of_a_day_is_found(two):
    assert made_from_same(two, plan(SECOND)).name == SECOND


def test_a_reverted_edit_is_built_anew_so_that_it_comes_last(two):
    assert made_from_same(two, plan(FIRST)) is None
    made.release(two, "2027-02-01.3")
    assert settle_latest(two, NOW).name == "2027-02-01.3"


def test_once_the_edit_is_withdrawn_the_release_before_is_found(two):
    withdraw(two, SECOND, "A typing error.", NOW)
    assert made_from_same(two, plan(FIRST)).name == FIRST


@pytest.mark.parametrize("day", ["", " on a later day"])
def test_what_was_withdrawn_is_not_published_again(two, day):
    withdraw(two, SECOND, "A typing error.", NOW)
    with pytest.raises(WithdrawnBefore, match="which is withdrawn") as refused:
        made_from_same(two, plan(SECOND, day=day))
    assert "brief withdraw 2027-02-01.2 --undo" in refused.value.remedy
    withdraw(two, SECOND, "It was right.", NOW, undo=True)
    assert (made_from_same(two, plan(SECOND, day=day)) is None) == bool(day)


def test_a_draft_may_look_at_withdrawn_data(two):
    withdraw(two, SECOND, "A typing error.", NOW)
    assert made_from_same(two, plan(SECOND, "draft")) is None
