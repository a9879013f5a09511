"""A disk that is full, at any moment of a run: one message with the path, exit code 1, and whole releases.

The disk is a small file system in memory, so these tests need the right to mount one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import FULL, change_input, copy_of, data_of, lock_is_free, standing

SIZE_MB = 64
# Bytes that are free when the run begins. A run writes about 0.8 MB, the archive's pages the last of it.
ROOMS = range(0, 1_000_000, 40_000) if FULL else (0, 60_000, 400_000)
FILLER = "filler"


@pytest.fixture(scope="module")
def disk(tmp_path_factory) -> Iterator[Path]:
    """A file system of its own, empty."""
    folder = tmp_path_factory.mktemp("disk")
    kind = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(folder)]
    if os.name != "posix" or shutil.which("mount") is None or subprocess.run(kind, check=False).returncode:
        pytest.skip("a file system cannot be mounted here (only root may)")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, room: int) -> None:
    """Write a file that leaves `room` bytes, rounded up to whole pages."""
    free = os.statvfs(folder)
    left = max(free.f_bavail - -(-room // free.f_frsize), 0)
    with (folder / FILLER).open("wb") as stream:
        stream.write(b"\0" * (left * free.f_frsize))


@pytest.mark.parametrize("room", ROOMS)
def test_a_full_disk(published_once, disk, launch, room):
    project = copy_of(published_once, disk / "project")
    try:
        before, data = standing(project), data_of(project)
        change_input(project, f"room {room}")
        fill(disk, room)
        run = launch(project, "publish", "--no-refresh").expect_any(0, 1)
        after = standing(project)
        if run.code == 1:
            told = run.text.replace("\n", " ")
            assert "No space left on device" in told
            assert str(project.reports) in told
            assert "Free some space there" in told
        else:
            assert after > before
        assert run.code == 1 or room > 300_000
        assert data_of(project) == data
        assert lock_is_free(project)
        run.nothing_left(10)
        (disk / FILLER).unlink()
        launch(project, "publish", "--no-refresh").expect_any(0, 3)
        assert standing(project) > before
    finally:
        (disk / FILLER).unlink(missing_ok=True)
        shutil.rmtree(project.root)
