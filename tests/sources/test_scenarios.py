"""Assumptions are read whole, or refused with the field and its bounds."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.sources import scenarios

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture
def write(tmp_path):
    """Write the bundled assumptions after a change, and return the folder."""

    def changed(change):
        content = yaml.safe_load((DATA / scenarios.FILE_NAME).read_text(encoding="utf-8"))
        change(content)
        (tmp_path / scenarios.FILE_NAME).write_text(yaml.safe_dump(content), encoding="utf-8")
        return tmp_path

    return changed


def test_the_bundled_assumptions_are_whole():
    read = scenarios.read(DATA)
    assert tuple(item.name for item in read.scenarios) == scenarios.NAMES
    assert read.visible_from == dt.date(2025, 10, 30)
    assert [item.name for item in read.scenarios if item.episode] == ["break", "upside"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda content: content["scenarios"].reverse(), "the scenarios are upside, break, slide, hold"),
        (lambda content: content["scenarios"].pop(), "the scenarios are hold, slide, break"),
        (lambda content: content.pop("ramp_months"), "'ramp_months' is missing"),
        (lambda content: content.update(more=1), "'more' is not a field"),
        (lambda content: content.update(horizon_months=0), "horizon_months: Input should be greater than"),
        (
            lambda content: content.update(horizon_months=True),
            "horizon_months: Input should be a valid integer",
        ),
        (lambda content: content.update(visible_from="soon"), "'soon' is not a day"),
        (
            lambda content: content["scenarios"][1].update(episode="Not a handle"),
            "episode: String should match",
        ),
        (lambda content: content.update(arithmetic_percent=-90), "arithmetic_percent: Input should be"),
        (lambda content: content.update(episodes=["Row 1"]), "it holds 'Row 1'"),
        (lambda content: content["scenarios"][1].update(rationale=" "), "rationale: ' ' is empty"),
        (lambda content: content["scenarios"][1].update(name="slid"), "Did you mean 'slide'?"),
        (lambda content: content["scenarios"][2].pop("tariffs"), "'tariffs' is missing"),
    ],
)
def test_a_slip_is_refused_with_its_line(write, change, message):
    with pytest.raises(DataRefused) as refused:
        scenarios.read(write(change))
    assert message in refused.value.message
    assert "scenarios.yml, line " in refused.value.message


def test_a_misspelt_field_is_refused_on_its_own_line_with_the_right_name(tmp_path):
    text = (DATA / scenarios.FILE_NAME).read_text(encoding="utf-8")
    (tmp_path / scenarios.FILE_NAME).write_text(text.replace("ramp_months:", "ramp_month:"), encoding="utf-8")
    line = 1 + [row.startswith("ramp_months") for row in text.splitlines()].index(True)
    with pytest.raises(DataRefused) as refused:
        scenarios.read(tmp_path)
    assert f"scenarios.yml, line {line}" in refused.value.message
    assert "ramp_months" in refused.value.message


def test_no_file_and_no_yaml_are_refused(tmp_path):
    with pytest.raises(DataRefused, match="not readable"):
        scenarios.read(tmp_path)
    (tmp_path / scenarios.FILE_NAME).write_text("a: [", encoding="utf-8")
    with pytest.raises(DataRefused, match="not readable as YAML"):
        scenarios.read(tmp_path)
