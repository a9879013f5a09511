"""A publish that is killed at any moment leaves a whole release as the latest, and the next run succeeds."""

from __future__ import annotations

import random
import signal
import time

import pytest

from analysis.archive.releases import releases
from tests.faults.conftest import FULL, change_input, copy_of, data_of, lock_is_free, repeats, standing

SEED = 20260101
EVEN = repeats(130, 7)  # spread evenly over a run
DENSE = repeats(70, 5)  # at single steps in the file system, from the release's rename on
BETWEEN = repeats(10, 6)  # a whole run after so many kills
# Changes in the file system from the release's rename on, in order; more follow where more pages changed.
RENAME, WORK_FOLDER, LINK, LATEST, PAGES = 1, (2, 3, 4, 5), 6, 7, tuple(range(8, 16))
STEPS = (RENAME, LINK, LATEST, *PAGES, *WORK_FOLDER)


@pytest.fixture(scope="module")
def length_s(published_once, launch, tmp_path_factory):
    """How long a publish takes here, in seconds."""
    project = copy_of(published_once, tmp_path_factory.mktemp("measured") / "project")
    change_input(project, "measured")
    return launch(project, "publish", "--no-refresh").expect(0).took


def after_a_kill(project, run, before: str, data: dict[str, str]) -> None:
    """Require what must hold whenever a run was killed."""
    assert run.code in (-signal.SIGKILL, 0), run.text
    assert standing(project) in (before, newest(project))
    assert data_of(project) == data
    assert lock_is_free(project)


def newest(project) -> str:
    """Return the name of the release that was made last."""
    return releases(project)[-1].name


def next_run(project, launch) -> None:
    """Require that the next run succeeds without help, and tidies up."""
    launch(project, "publish", "--no-refresh").expect_any(0, 3).nothing_left()
    standing(project)
    assert list(project.work.iterdir()) == []
    assert not [*project.reports.glob(".latest-*"), *project.reports.glob("*.tmp")]
    launch(project, "history").expect(0)


def test_killed_at_moments_spread_over_a_run(small, launch, length_s, record_property):
    chosen = random.Random(SEED)
    data = data_of(small)
    survived = 0
    for number in range(EVEN):
        before = standing(small)
        change_input(small, f"even {number}")
        run = launch(small, "publish", "--no-refresh")
        time.sleep(length_s * (number + chosen.random()) / EVEN)
        run.send(signal.SIGKILL, group=chosen.random() < 0.5).wait(60)
        if run.code == 0:
            length_s = min(length_s, run.took)  # it was quicker than the one that was measured
        survived += run.code == -signal.SIGKILL
        after_a_kill(small, run, before, data)
        run.nothing_left()
        if number % BETWEEN == BETWEEN - 1:
            next_run(small, launch)
    next_run(small, launch)
    record_property("kills_survived", survived)
    record_property("length_s", round(length_s, 1))
    assert survived >= 0.7 * EVEN  # a machine is not as fast at all times; the others ended by themselves


def test_killed_at_single_steps_of_publishing(small, launch, record_property):
    chosen = random.Random(SEED)
    data = data_of(small)
    steps = (
        [STEPS[number % len(STEPS)] for number in range(DENSE)]
        if FULL
        else [*STEPS[:3], *chosen.sample(PAGES, 2)]
    )
    survived = 0
    for number, step in enumerate(steps):
        before = standing(small)
        change_input(small, f"dense {number}")
        run = launch(small, "publish", "--no-refresh", kill_after="/release", kill_at=step)
        run.wait()
        survived += run.code == -signal.SIGKILL
        after_a_kill(small, run, before, data)
        if number % BETWEEN == BETWEEN - 1:
            next_run(small, launch)
    next_run(small, launch)
    record_property("kills_survived", survived)
    assert survived == DENSE
