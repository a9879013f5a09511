"""The groups of states are read whole, or refused with the line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.sources import state_groups

DATA = Path(__file__).resolve().parents[2] / "data"


def groups() -> dict[str, str]:
    return {code: state.group for code, state in state_groups.read(DATA).states.items()}


def test_the_river_divides_them():
    held = groups()
    assert len(held) == 51
    assert {held[code] for code in ("MA", "OH", "FL", "IL", "TN", "MS", "WI")} == {"powder"}
    assert {held[code] for code in ("CA", "TX", "MO", "IA", "AR", "WA", "AK")} == {"tar"}
    # The two states that the river runs through are on neither side.
    assert [code for code, group in held.items() if group == "neither"] == ["LA", "MN"]


def test_no_state_is_surer_than_its_source():
    read = state_groups.read(DATA)
    assert {state.confidence for state in read.states.values()} == {"reported", "unconfirmed"}
    assert read.known(dt.date(2003, 10, 30)) == {}
    assert len(read.known(dt.date(2003, 10, 31))) == 51


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda content: content["states"].pop("OH"), "OH is missing"),
        (lambda content: content["states"].update(ZZ=content["states"]["OH"]), "no state is called 'ZZ'"),
        (lambda content: content["states"]["OH"].update(group="powders"), "Did you mean 'powder'?"),
        (lambda content: content["states"]["OH"].update(source="dea"), "no source is called 'dea'"),
        (lambda content: content["states"]["OH"].update(confidence="sure"), "confidence"),
        (lambda content: content["sources"]["dea_domestic_monitor_2002"].pop("url"), "'url' is missing"),
    ],
)
def test_a_slip_is_refused_with_its_line(tmp_path, change, message):
    content = yaml.safe_load((DATA / state_groups.FILE_NAME).read_text(encoding="utf-8"))
    change(content)
    (tmp_path / state_groups.FILE_NAME).write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(DataRefused) as refused:
        state_groups.read(tmp_path)
    assert message in refused.value.message
    assert "state_groups.yml, line " in refused.value.message
