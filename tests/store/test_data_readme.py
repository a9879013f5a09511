"""The page on the data is current, and names everything that is held."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.project import Project
from analysis.sources.catalogue import DATASETS
from analysis.sources.dataset import QUALITIES
from analysis.sources.timeline_schema import schemas
from analysis.store import corrections, data_readme
from analysis.store.snapshots import vintages

PROJECT = Project(Path(__file__).resolve().parents[2])
PAGE = (PROJECT.root / "data" / "README.md").read_text(encoding="utf-8")
LOG = (PROJECT.root / "data" / "data_log.md").read_text(encoding="utf-8")
ASSUMPTIONS = (PROJECT.root / "data" / "assumptions_log.md").read_text(encoding="utf-8")


def test_the_page_is_current():
    assert data_readme.text(PROJECT) == PAGE, "run `python -m analysis.store.data_readme`"


@pytest.mark.parametrize("name", DATASETS)
def test_every_dataset_has_a_row_with_its_quality_and_a_reason(name):
    dataset = DATASETS[name]
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |"))
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert len(cells) == 10
    assert all(cells)
    assert cells[-1] == dataset.quality in QUALITIES
    assert len(dataset.quality_reason) > 20
    assert cells[6] == str(len(vintages(PROJECT, dataset)))


def test_every_snapshot_folder_belongs_to_a_dataset():
    folders = {
        f"{path.parent.name}/{path.name}"
        for path in PROJECT.snapshots.glob("*/*")
        if path.is_dir() and not path.name.startswith(".")
    }
    assert folders == set(DATASETS)


def test_every_timeline_has_a_row_with_its_question_and_no_count_that_a_new_row_would_change():
    for name, timeline in schemas(PROJECT.timelines).items():
        row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |"))
        assert timeline.description in row
        assert str(timeline.visibility.reviewed) in row


def test_a_new_row_of_a_timeline_leaves_the_page_as_it_is(copy_of_project):
    path = copy_of_project.timelines / "context.csv"
    last = path.read_text(encoding="utf-8").splitlines()[-1]
    with path.open("a", encoding="utf-8") as stream:
        stream.write(last.replace("CTX-", "CTX-9", 1) + "\n")
    assert data_readme.text(copy_of_project) == PAGE


def test_every_correction_stands_in_the_log():
    for correction in corrections.read(PROJECT):
        assert f"corrections/{correction.id}.yml" in LOG


def test_logs_rate_every_line_and_name_datasets_that_exist():
    rows = [line for line in (LOG + ASSUMPTIONS).splitlines() if re.match(r"\| (\d{4}|A-)", line)]
    assert len(rows) >= 20
    for row in rows:
        assert re.search(r"\| (red|amber|green) \|", row), row
    for name in re.findall(r"^\| \d{4}\S* \| `([^`]+)`", LOG, flags=re.M):
        assert name in DATASETS
