"""The commands of the guide on held vintages, in the order in which it has them."""

from __future__ import annotations

import datetime as dt
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.project import Project
from analysis.sources import catalogue
from analysis.store import gate, judgements, snapshots
from analysis.store.asof import read_as_of
from analysis.store.origin import Published
from tests.conftest import CHECKOUT

NAME = "cdc/overdose_provisional"
GUIDE = (CHECKOUT / "docs" / "operations.md").read_text(encoding="utf-8")
SECTION = GUIDE.partition("## Held, accepted, rejected, retired")[2].partition("\n## ")[0]
COMMANDS = [
    shlex.split(line)[1:] for line in re.findall(r"^(\.venv/bin/brief .*)$", SECTION, flags=re.MULTILINE)
]


def held_project(root: Path) -> Project:
    """Return the kept vintages of one dataset, and two held ones: the newest month times ten and twelve."""
    for part in ("notebooks", "data/timelines"):
        (root / part).mkdir(parents=True)
    shutil.copytree(CHECKOUT / "data" / "snapshots" / NAME, root / "data" / "snapshots" / NAME)
    made, dataset = Project(root), catalogue.dataset(NAME)
    for day, factor in (("2026-11-24", 10), ("2026-11-25", 12)):
        table = read_as_of(made, dataset, dt.date(2026, 11, 1)).table
        table.loc[table.index[-1], ["reported_12_month_deaths", "predicted_12_month_deaths"]] *= factor
        file = root / f"{day}.csv"
        file.write_text(table.to_csv(), encoding="utf-8")
        date = dt.date.fromisoformat(day)
        published = Published(date=date, basis="held", precision="day")
        taken = gate.take_in(made, dataset, table, source=file, published=published, retrieved=date)
        assert taken.state == gate.HELD
    return made


@pytest.fixture
def project(tmp_path, monkeypatch):
    made = held_project(tmp_path / "project")
    monkeypatch.chdir(made.root)
    return made


def test_each_command_of_the_guide_does_what_it_says(project):
    assert [command[0] for command in COMMANDS] == ["held", "accept", "reject", "retire", "retire", "held"]
    said = []
    stored = []
    for command in COMMANDS:
        done = CliRunner().invoke(app, command)
        assert done.exit_code == 0, done.output
        said.append(" ".join(done.output.split()))
        kept = snapshots.vintages(project, catalogue.dataset(NAME))
        stored.append("2026-11-24" in {vintage.folder.name for vintage in kept})
    assert stored == [False, True, True, False, True, True]
    assert "Vintage 2026-11-25 waits for a person" in said[0]
    assert "It is read from now on" in said[1]
    assert "It is not read any more" in said[3]
    assert [line.verdict for line in judgements.read(project)] == [
        "accepted", "rejected", "retired", "restored",
    ]  # fmt: skip
    assert re.search(r"\d+ of 7 pairs would be held", said[5])
    assert (project.held / NAME / "2026-11-25" / "held.html").is_file()  # nothing is deleted


def test_the_figure_of_the_guide_is_that_of_the_kept_vintages():
    found = re.search(r"would have been held: (\d+) of (\d+)", " ".join(SECTION.split()))
    pairs = [
        max(0, len(snapshots.vintages(Project(CHECKOUT), dataset)) - 1)
        for dataset in catalogue.DATASETS.values()
    ]
    assert int(found[2]) == sum(pairs)
