"""A figure that was published wrong is replaced when read, and a guard speaks up once it is fixed."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.catalogue import DATASETS
from analysis.store import corrections
from analysis.store.asof import read_as_of
from analysis.store.corrections import CorrectionOutdated
from analysis.store.snapshots import vintages

PROJECT = Project(Path(__file__).resolve().parents[2])
DATASET = "cbsa/precursor_seizures"
NOW = dt.date(2026, 10, 8)
CORRECTION = {
    "id": "cbsa-2024",
    "action": "replace",
    "dataset": DATASET,
    "where": {"year": 2024},
    "column": "quantity_mixed_l_and_kg",
    "published": 5188,
    "right": 5200,
    "tolerance": 0.5,
    "from_vintage": NOW,
    "until_vintage": None,
    "reason": "Made up for this test.",
    "known_from": NOW,
    "publisher": "A ministry",
    "source_title": "A letter",
    "source_url": "https://example.org/letter",
    "source_date": "2026-10-01",
    "confidence": "confirmed",
}


@pytest.fixture
def project(tmp_path):
    shutil.copytree(PROJECT.snapshots / DATASET, tmp_path / "data" / "snapshots" / DATASET)
    (tmp_path / "data" / "corrections").mkdir()
    return Project(tmp_path)


def write(project, **changes):
    content = CORRECTION | changes
    path = project.root / "data" / "corrections" / "cbsa-2024.yml"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")


def read(project, day=NOW):
    return read_as_of(project, catalogue.dataset(DATASET), day)


def test_a_figure_is_replaced_and_the_snapshot_is_not(project):
    write(project)
    result = read(project)
    assert result.table.set_index("year").loc[2024, "quantity_mixed_l_and_kg"] == 5200
    assert [item.reason for item in result.corrected] == ["Made up for this test."]
    held = vintages(project, DATASETS[DATASET])[-1].read().set_index("year")
    assert held.loc[2024, "quantity_mixed_l_and_kg"] == 5188


def test_nothing_is_corrected_before_the_error_was_known(project):
    write(project, known_from=dt.date(2026, 11, 1))
    result = read(project)
    assert result.table.set_index("year").loc[2024, "quantity_mixed_l_and_kg"] == 5188
    assert result.corrected == ()


def test_the_guard_fails_once_the_publisher_fixes_the_error(project):
    write(project, published=5000)
    with pytest.raises(
        CorrectionOutdated, match=r"5,188\.00, the correction 'cbsa-2024' was written for 5,000\.00"
    ):
        read(project)


def test_a_vintage_after_the_last_wrong_one_is_left_alone(project):
    write(project, from_vintage=dt.date(2026, 1, 1), until_vintage=dt.date(2026, 2, 1))
    assert read(project).corrected == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"action": "hide"}, "line 1: action 'hide' is not known.*Write one of 'replace' or 'recorded'"),
        ({"dataset": "cbsa/none"}, "line 4: no dataset is called 'cbsa/none'"),
        ({"column": "quantity_kg"}, "called 'quantity_kg'. Did you mean 'quantity_mixed_l_and_kg'"),
        ({"where": {"yaer": 2024}}, "called 'yaer'. Did you mean 'year'"),
        ({"column": "publisher"}, "is not a measured column"),
        ({"where": {"confidence": "reported"}}, "needs the whole key: year"),
        ({"id": "other"}, "is not the name of the file"),
        ({"extra": 1}, "line 5: 'extra' is not a field"),
        ({"status": "fixed"}, "what is fixed has a last wrong vintage"),
        ({"status": "closed"}, "status 'closed' is not known"),
        ({"reported": "in May"}, "'in May' is not a day"),
    ],
)
def test_a_correction_that_is_not_one_is_refused(project, change, message):
    write(project, **change)
    with pytest.raises(DataRefused, match=message):
        read(project)


def test_a_correction_that_lacks_a_field_is_refused(project):
    path = project.root / "data" / "corrections" / "cbsa-2024.yml"
    path.write_text("id: cbsa-2024\n", encoding="utf-8")
    with pytest.raises(DataRefused, match="line 1: 'action' is missing"):
        read(project)


@pytest.mark.parametrize("correction", corrections.read(PROJECT), ids=lambda item: item.id)
def test_the_corrections_kept_hold_for_every_vintage(correction):
    held = vintages(PROJECT, catalogue.dataset(correction.dataset))
    for vintage in held:
        corrections.check(correction, vintage.read(), vintage.date)
    assert any(correction.rows_of(vintage.read()).any() for vintage in held)


def test_december_2022_was_overstated_by_3788_lb_and_is_right_in_the_files_held():
    (correction,) = (item for item in corrections.read(PROJECT) if item.id == "cbp-2022-12-fentanyl")
    assert correction.action == "recorded"
    assert correction.published - correction.right == pytest.approx(3788, abs=0.5)
    newest = vintages(PROJECT, catalogue.dataset(correction.dataset))[-1]
    table = newest.read()
    assert table.loc[correction.rows_of(table), "quantity_lb"].sum() == pytest.approx(2412.21, abs=0.01)
    wrong = table.assign(quantity_lb=table["quantity_lb"].mask(correction.rows_of(table), 6200.0))
    with pytest.raises(CorrectionOutdated):
        corrections.check(correction, wrong, newest.date)
