"""Clocks, time zones, languages, paths and rights: the same bytes come out, or a clear refusal."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from analysis.archive.checksums import SUMS
from analysis.operate import publish as operations
from analysis.project import Project
from tests.faults.conftest import FULL, change_input, copy_of, standing

PUBLISH = ("publish", "--no-refresh")
C_LOCALE = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
OTHER_LETTERS = "Übersicht 芬太尼 & co. (2)"
NOBODY = "65534"


def sums_of(project: Project) -> tuple[str, str]:
    """Return name and checksums of the latest release, ``results.json`` among them."""
    name = standing(project)
    return name, (project.reports / name / SUMS).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reference(published_once, launch, tmp_path_factory) -> tuple[str, str]:
    """The second release of the small project, made as usual."""
    project = copy_of(published_once, tmp_path_factory.mktemp("reference") / "project")
    change_input(project, "reference")
    launch(project, *PUBLISH).expect(0)
    return sums_of(project)


PLACES = {
    "UTC+14": ("small", {"TZ": "Pacific/Kiritimati"}),
    "UTC-11": ("small", {"TZ": "Pacific/Pago_Pago"}),
    "C locale": ("small", C_LOCALE),
    "blanks and other letters in the path": (OTHER_LETTERS, {}),
    "UTC+14 and the C locale": ("small", C_LOCALE | {"TZ": "Pacific/Kiritimati"}),
    "UTC-11 and other letters in the path": (OTHER_LETTERS, {"TZ": "Pacific/Pago_Pago"}),
}
SHORT = ("UTC+14 and the C locale", "UTC-11 and other letters in the path")


@pytest.mark.parametrize("place", PLACES if FULL else SHORT)
def test_neither_place_nor_language_changes_a_byte(published_once, command, tmp_path, reference, place):
    folder, environment = PLACES[place]
    project = copy_of(published_once, tmp_path / folder)
    change_input(project, "reference")
    command(project, *PUBLISH, **environment).expect(0)
    assert sums_of(project) == reference
    if FULL:
        command(project, *PUBLISH, **environment).expect(3)


def test_a_path_that_the_locale_does_not_carry_is_refused(published_once, command, tmp_path):
    project = copy_of(published_once, tmp_path / OTHER_LETTERS)
    told = command(project, *PUBLISH, **C_LOCALE).expect(2).text.replace("\n", " ")
    assert "Set LANG=C.UTF-8" in told


def test_file_times_in_the_future_change_nothing(small, launch, reference):
    change_input(small, "reference")
    for path in small.root.rglob("*"):
        os.utime(path, (4_000_000_000, 4_000_000_000), follow_symlinks=False)  # the year 2096
    launch(small, *PUBLISH).expect(0)
    assert sums_of(small) == reference


def test_a_clock_that_was_set_back_is_refused(small):
    before = standing(small)
    change_input(small, "clock")
    newest = operations.newest_final(small).front_matter.as_of
    past = dt.datetime.fromisoformat(f"{newest}T12:00:00+00:00") - dt.timedelta(days=3)
    with pytest.raises(
        operations.ClockSetBack, match=f"the clock says {past.date()}, before release {before}"
    ):
        operations.publish(small, refresh=None, now=past)
    assert standing(small) == before


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Mount a folder onto itself so that nobody can write, root included."""
    bound = subprocess.run(["mount", "--bind", str(folder), str(folder)], check=False)
    if bound.returncode:
        pytest.skip("a folder cannot be mounted here (only root may)")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_data_that_cannot_be_written_are_no_matter_to_a_build(small, launch, reference):
    change_input(small, "reference")
    with read_only(small.root / "data"):
        launch(small, *PUBLISH).expect(0)
    assert sums_of(small) == reference


@pytest.mark.parametrize("arguments", [PUBLISH, ("build",)], ids=["publish", "build"])
def test_reports_that_cannot_be_written_are_refused(small, launch, arguments):
    before = standing(small)
    change_input(small, "read-only")
    with read_only(small.reports):
        told = launch(small, *arguments).expect(1).text.replace("\n", " ")
    assert f"{small.reports}" in told
    assert "Read-only file system. Mount it for writing" in told
    assert standing(small) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can run as somebody else")
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not there")
def test_a_user_without_the_right_to_write_is_refused(published_once, command):
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to others
        Path(folder).chmod(0o755)
        project = copy_of(published_once, Path(folder) / "project")
        change_input(project, "no right")
        before = standing(project)
        prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        run = command(project, *PUBLISH, prefix=prefix, HOME=folder).expect(1)
        told = run.text.replace("\n", " ")
        assert "Permission denied. Give the user who runs the command the right" in told
        assert str(project.reports) in told
        assert standing(project) == before
