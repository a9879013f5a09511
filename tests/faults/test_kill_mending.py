"""SIGKILL in the middle of a withdrawal or of a seal: it was made or it was not, and nothing is lost."""

from __future__ import annotations

import signal
import time

import pytest

from analysis.archive import banner, standing, withdrawals
from analysis.project import Project
from analysis.store import seals
from tests.faults import conftest
from tests.faults.conftest import FULL, change_input, copy_of, lock_is_free, repeats

# Changes on the disk: the record's rename, then banners, notes, the link, the pages of the archive.
WITHDRAW_STEPS = range(1, 15) if FULL else (1, 2, 4, 7)
SEAL_STEPS = (1, 2)
TIMES = repeats(15, 2)
EDITED = "data/timelines/tariff_steps.csv"
WHY = ("--because", "A typing error.")


@pytest.fixture(scope="module")
def pair(published_once, launch, tmp_path_factory) -> tuple[Project, str, str]:
    """A project, its first release, and a later one to withdraw."""
    project = copy_of(published_once, tmp_path_factory.mktemp("pair") / "project")
    right = conftest.standing(project)
    change_input(project, "wrong")
    launch(project, "publish", "--no-refresh").expect(0)
    return project, right, conftest.standing(project)


@pytest.fixture(scope="module")
def edited(published_once, tmp_path_factory) -> Project:
    """A project with a cell that was changed since it was sealed."""
    project = copy_of(published_once, tmp_path_factory.mktemp("edited") / "project")
    path = project.root / EDITED
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",yes,20,", ",yes,30,", 1), encoding="utf-8")
    assert [item.path for item in seals.drift(project)] == ["timelines/tariff_steps.csv"]
    return project


def withdrawn_after(project: Project, launch, right: str, wrong: str) -> None:
    """Require that both releases are whole, and that the same command ends what was broken off."""
    assert conftest.standing(project) in (right, wrong)
    assert lock_is_free(project)
    launch(project, "withdraw", wrong, *WHY).expect(0)
    assert standing.withdrawn(project) == {wrong}
    assert conftest.standing(project) == right
    assert (project.reports / wrong / banner.NOTE).is_file()
    launch(project, "withdraw", wrong, "--undo", *WHY).expect(0)
    assert conftest.standing(project) == wrong
    assert not (project.reports / wrong / banner.NOTE).exists()


@pytest.mark.parametrize("number", WITHDRAW_STEPS)
def test_a_kill_just_before_each_change_of_a_withdrawal(pair, tmp_path, launch, number):
    original, right, wrong = pair
    project = copy_of(original, tmp_path / "project")
    how = {"kill_after": withdrawals.FILE_NAME, "kill_at": number}
    run = launch(project, "withdraw", wrong, *WHY, **how)
    assert run.wait() in (0, -signal.SIGKILL), run.text
    withdrawn_after(project, launch, right, wrong)


@pytest.mark.parametrize("number", SEAL_STEPS)
def test_a_kill_just_before_each_change_of_a_seal(edited, tmp_path, launch, number):
    project = copy_of(edited, tmp_path / "project")
    run = launch(project, "seal", *WHY, kill_after=seals.FILE_NAME, kill_at=number)
    assert run.wait() in (0, -signal.SIGKILL), run.text
    sealed_after(project, launch)


def sealed_after(project: Project, launch) -> None:
    """Require that the seals can be read, that the edit stays, and that the same command seals it."""
    assert [item.path for item in seals.drift(project)] in ([], ["timelines/tariff_steps.csv"])
    launch(project, "seal", *WHY).expect(0)
    assert seals.drift(project) == []
    assert ",yes,30," in (project.root / EDITED).read_text(encoding="utf-8")


def test_kills_at_moments_spread_over_both(pair, edited, tmp_path, launch):
    original, right, wrong = pair
    for what, asked, source in (("withdraw", (wrong,), original), ("seal", (), edited)):
        took = launch(copy_of(source, tmp_path / f"{what}-timed"), what, *asked, *WHY).expect(0).took
        for number in range(TIMES):
            project = copy_of(source, tmp_path / f"{what}-{number}")
            run = launch(project, what, *asked, *WHY)
            time.sleep(took * (number + 0.5) / TIMES)
            run.send(signal.SIGKILL).wait()
            if what == "seal":
                sealed_after(project, launch)
            else:
                withdrawn_after(project, launch, right, wrong)
