"""The headline figures that nbval compares: every chapter is there, each line is a key and a value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.lab import headlines
from analysis.run.notebooks import discover

KEPT = Path(__file__).resolve().parents[1] / "notebooks" / "headlines.ipynb"


@pytest.fixture(scope="module")
def cells() -> list[dict]:
    found = json.loads(KEPT.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in found if "".join(cell["source"]).startswith("# NBVAL_CHECK_OUTPUT")]


def test_every_chapter_has_its_headlines_kept(cells, repository):
    sources = ["".join(cell["source"]) for cell in cells]
    assert [source.split('"')[1] for source in sources] == [item.name for item in discover(repository)]


def test_each_line_kept_is_a_key_and_a_value(cells):
    for cell in cells:
        [output] = cell["outputs"]
        lines = "".join(output["text"]).splitlines()
        assert lines, cell["id"]
        assert all(" = " in line for line in lines), cell["id"]
        assert all(line.split(" = ")[0].count(".") == 1 for line in lines)


def test_the_weight_seized_since_the_meeting_is_kept_to_six_digits(cells):
    text = "".join(line for cell in cells for output in cell["outputs"] for line in output["text"])
    assert "seizures.aggregate_since_lb = 9352.17 lb 2025-11/2026-08" in text


@pytest.mark.parametrize(
    ("value", "text"),
    [(1 / 3, "0.333333"), (9352.174, "9352.17"), ([1.5, "a"], "1.5, a"), (None, "None"), (12, "12")],
)
def test_digits_beyond_the_sixth_are_not_compared(value, text):
    assert headlines._value(value) == text
