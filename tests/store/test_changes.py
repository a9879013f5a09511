"""One comparison of two states: keys are matched, and what came or went is never counted as changed."""

from __future__ import annotations

import doctest

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.store import changes
from analysis.store.changes import Changes, between, fields, of_sets, of_tables

states = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 2))


def test_examples_are_true():
    assert doctest.testmod(changes).failed == 0


@given(states, states)
def test_each_key_is_counted_once_and_turning_the_states_turns_the_words(old, new):
    there, back = between(old, new), between(new, old)
    assert (there.added, there.removed, there.changed) == (back.removed, back.added, back.changed)
    counted = [*there.added, *there.removed, *there.changed]
    assert len(counted) == len(set(counted))
    assert set(counted) == {key for key in {**old, **new} if old.get(key, -1) != new.get(key, -1)}
    assert bool(there) == (old != new)


def test_words_and_fields():
    found = between({"a": 1, "b": 2}, {"b": 3, "c": 4})
    assert found.said("new", "gone", "other") == {"a": "gone", "b": "other", "c": "new"}
    assert of_sets("ab", "bc") == Changes(added=("c",), removed=("a",))
    assert [(item.name, item.old, item.new) for item in fields({"x": 1, "y": 2}, {"y": 3, "z": 4})] == [
        ("y", 2, 3),
        ("z", None, 4),
        ("x", 1, None),
    ]


@pytest.fixture
def tables():
    old = pd.DataFrame({"key": list("abcde"), "lb": [1.0, 2.0, None, None, 5.0], "note": list("xxxxx")})
    new = pd.DataFrame({"key": list("bcdef"), "lb": [2.5, None, 4.0, 5.0, 6.0], "note": list("xxxyx")})
    return old.set_index("key"), new.set_index("key")


def test_tables_by_hand(tables):
    compared = of_tables(*tables, labels=["note"])
    assert compared["status"].to_dict() == {
        "a": "disappeared", "b": "revised", "c": "unchanged",
        "d": "revised", "e": "relabelled", "f": "appeared",
    }  # fmt: skip
    assert compared.loc["b", ["lb_first", "lb_latest", "lb_change"]].tolist() == [2.0, 2.5, 0.5]
    assert list(compared.columns) == ["lb_first", "lb_latest", "lb_change", "status"]


def test_a_difference_within_the_tolerance_is_rounding(tables):
    assert of_tables(*tables, labels=["note"], tolerance=0.5)["status"]["b"] == "unchanged"
    assert of_tables(*tables, labels=["note"], tolerance=0.5)["status"]["d"] == "revised"
