"""What is watched is read whole, or refused with the field and the nearest right name."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.measures.monitoring import SERIES
from analysis.sources import monitoring

DATA = Path(__file__).resolve().parents[2] / "data"


def test_the_bundled_file_is_whole_and_every_series_can_be_read():
    read = monitoring.read(DATA)
    assert read.months_between_false_alarms >= 120
    assert {item.series for item in read.watched} <= set(monitoring.SERIES)
    assert set(SERIES) == set(monitoring.SERIES)
    assert [read.often(item) for item in read.watched] == [120] * len(read.watched)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda content: content["watched"][0].update(series="fentanyl_wieght"), "fentanyl_weight"),
        (lambda content: content["watched"][0].update(values="final"), "values"),
        (lambda content: content["watched"][0].update(first="2013"), "'2013' is not a month"),
        (lambda content: content["watched"].append(content["watched"][0]), "stands twice"),
        (lambda content: content.update(months_between_false_alarms=6), "months_between_false_alarms"),
        (lambda content: content["watched"][0].pop("down"), "down"),
    ],
)
def test_a_slip_is_refused(tmp_path, change, message):
    content = yaml.safe_load((DATA / monitoring.FILE_NAME).read_text(encoding="utf-8"))
    change(content)
    (tmp_path / monitoring.FILE_NAME).write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(DataRefused) as refused:
        monitoring.read(tmp_path)
    assert message in refused.value.message
    assert monitoring.FILE_NAME in refused.value.where


def test_one_series_may_have_a_rate_of_its_own(tmp_path):
    content = yaml.safe_load((DATA / monitoring.FILE_NAME).read_text(encoding="utf-8"))
    content["watched"][0]["months_between_false_alarms"] = 240
    (tmp_path / monitoring.FILE_NAME).write_text(yaml.safe_dump(content), encoding="utf-8")
    read = monitoring.read(tmp_path)
    assert [read.often(item) for item in read.watched[:2]] == [240, 120]
