"""SIGKILL in the middle of a judgement: it was made or it was not, and nothing is lost."""

from __future__ import annotations

import shutil
import signal
import time
from pathlib import Path

import pytest

from analysis.project import Project
from analysis.sources import catalogue
from analysis.store import gate, judgements, snapshots
from tests.faults.conftest import repeats
from tests.guides.test_held import NAME, held_project

DATASET = catalogue.dataset(NAME)
HELD, STORED = "2026-11-24", "2026-08-31"
# What is asked, and the changes on the disk it makes: the judgement's rename and the file it leaves behind,
# then, for an acceptance, the folder's.
ASKED = {
    "accept": (HELD, 4),
    "reject": (HELD, 2),
    "retire": (STORED, 2),
}


@pytest.fixture(scope="module")
def once(tmp_path_factory) -> Project:
    return held_project(tmp_path_factory.mktemp("held") / "project")


def tables(project: Project) -> dict[str, str]:
    """Return vintage -> checksum of its table, wherever it lies."""
    return {
        vintage.folder.name: vintage.verify().origin.table_sha256
        for root in (project.snapshots, project.held)
        for vintage in snapshots.in_folder(root, DATASET)
    }


def verdict(project: Project, vintage: str) -> str:
    line = judgements.newest(judgements.read(project), NAME).get(vintage)
    return line.verdict if line else ""


def whole_after(project: Project, launch, what: str, vintage: str, before: dict[str, str]) -> None:
    """Require that nothing is lost, that the command can be given again, and that it then holds."""
    assert tables(project) == before
    done = verdict(project, vintage)
    assert done in ("", f"{what}ed", f"{what}d")
    gate.waiting(project)
    moved = any(one.folder.name == vintage for one in snapshots.in_folder(project.held, DATASET))
    if not (what == "accept" and not moved):
        launch(project, what, NAME, vintage, "--because", "again").expect(0)
    assert verdict(project, vintage) in (f"{what}ed", f"{what}d")
    assert tables(project) == before
    kept = {one.folder.name for one in snapshots.vintages(project, DATASET)}
    assert (vintage in kept) == (what == "accept")


@pytest.mark.parametrize(
    ("what", "number"), [(what, n + 1) for what, (_, most) in ASKED.items() for n in range(most)]
)
def test_a_kill_just_before_each_change_on_the_disk(once, tmp_path, launch, what, number):
    project, vintage = _copy(once, tmp_path), ASKED[what][0]
    before = tables(project)
    run = launch(
        project, what, NAME, vintage, "--because", "why", kill_after=judgements.FILE_NAME, kill_at=number
    )
    assert run.wait() in (0, -signal.SIGKILL), run.text
    whole_after(project, launch, what, vintage, before)


@pytest.mark.parametrize("what", ASKED)
def test_kills_at_moments_spread_over_a_judgement(once, tmp_path, launch, what):
    vintage = ASKED[what][0]
    project = _copy(once, tmp_path / "timed")
    run = launch(project, what, NAME, vintage, "--because", "why").expect(0)
    times = repeats(30, 4)
    for number in range(times):
        project = _copy(once, tmp_path / str(number))
        before = tables(project)
        killed = launch(project, what, NAME, vintage, "--because", "why")
        time.sleep(run.took * (number + 0.5) / times)
        killed.send(signal.SIGKILL)
        killed.wait()
        whole_after(project, launch, what, vintage, before)


def _copy(project: Project, root: Path) -> Project:
    shutil.copytree(project.root, root / "project")
    return Project(root / "project")
