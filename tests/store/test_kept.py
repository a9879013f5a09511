"""Kept answers are found by everything they were made from, and by nothing less."""

import pandas as pd
import pytest

from analysis.errors import NotIdentified
from analysis.store import kept as keeping
from analysis.store.kept import kept


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEF_CACHE", str(tmp_path))
    return tmp_path / "kept"


def series(values=(1.0, 2.0, 3.0), **attrs):
    made = pd.Series(values, pd.period_range("2020-01", periods=len(values), freq="M"), name="deaths")
    made.attrs = attrs
    return made


def count(name, inputs, calls):
    return kept(name, inputs, lambda: calls.append(1) or len(calls))


def test_the_same_inputs_are_computed_once(folder):
    calls = []
    assert count("a", {"series": series(), "delay": 1}, calls) == 1
    assert count("a", {"series": series(), "delay": 1}, calls) == 1
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"series": series((1.0, 2.0, 3.0000001)), "delay": 1},
        {"series": series(kind="monthly"), "delay": 1},
        {"series": series().rename("seizures"), "delay": 1},
        {"series": series().set_axis(pd.period_range("2020-02", periods=3, freq="M")), "delay": 1},
        {"series": series(), "delay": 1.0},
        {"series": series(), "delay": 1, "until": None},
        {"series": series(), "delay": 1, "events": {"a": pd.Timestamp("2020-01-01")}},
    ],
)
def test_any_other_input_is_computed_anew(folder, other):
    calls = []
    count("a", {"series": series(), "delay": 1}, calls)
    assert count("a", other, calls) == 2
    assert count("b", {"series": series(), "delay": 1}, calls) == 3


def test_other_code_or_libraries_are_computed_anew(folder, monkeypatch):
    calls = []
    count("a", {}, calls)
    monkeypatch.setattr(keeping, "_code", lambda: "another version")
    assert count("a", {}, calls) == 2


def test_a_flipped_bit_is_not_read(folder):
    calls = []
    count("a", {}, calls)
    path = next(folder.iterdir())
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(bytes(content))
    assert count("a", {}, calls) == 2


def test_a_refusal_is_raised_each_time_and_not_kept(folder):
    def refuse():
        raise NotIdentified("too few months", remedy="wait")

    for _ in range(2):
        with pytest.raises(NotIdentified):
            kept("a", {}, refuse)
    assert not folder.exists()


def test_a_disk_that_cannot_be_written_costs_nothing(tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("BRIEF_CACHE", str(blocked))
    assert count("a", {}, []) == 1


def test_the_oldest_are_forgotten(folder, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_KEPT", 3)
    for number in range(6):
        kept("a", {"number": number}, lambda: 1)
    assert len(list(folder.iterdir())) == 3
