"""Whole briefs, built once for all test processes and only read by the tests."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, sync_playwright

from analysis.chapter.blocks import Block, Figure, blocks_of
from tools import accessibility

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Release:
    """A published release of a copied project."""

    project: Path
    folder: Path

    @property
    def html(self) -> str:
        return (self.folder / "brief.html").read_text(encoding="utf-8")

    @property
    def pdf(self) -> Path:
        return self.folder / "brief.pdf"

    @property
    def content(self) -> dict:
        return json.loads((self.folder / "results.json").read_text(encoding="utf-8"))

    @property
    def blocks(self) -> list[Block]:
        """What the chapters emitted, in order."""
        return blocks_of(nbformat.read(self.folder / "brief.ipynb", as_version=4))

    @property
    def figures(self) -> list[Figure]:
        """The figures the chapters emitted."""
        return [block for block in self.blocks if isinstance(block, Figure)]

    @property
    def results(self) -> dict[str, dict]:
        return {result["key"]: result for result in self.content["results"]}


def copy_project(folder: Path) -> Path:
    """Copy what a project folder is made of: notebooks and data."""
    for name in ("notebooks", "data"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(".*"))
    return folder


def brief(project: Path, *arguments: str, timeout: int = 300) -> subprocess.CompletedProcess:
    """Run the command in a project folder as a person would."""
    command = Path(sys.executable).parent / "brief"
    kept = ("BRIEF_CACHE",)  # of all test processes
    environment = {
        name: value for name, value in os.environ.items() if name in kept or not name.startswith("BRIEF_")
    }
    return subprocess.run(
        [str(command), *arguments],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment,
    )


@pytest.fixture(scope="session")
def release_of(tmp_path_factory):
    """Return a function that builds a brief for a day, once for all processes of a test run.

    `copy` tells apart several builds of the same day.
    """
    base = tmp_path_factory.getbasetemp()
    # Under pytest-xdist each process has its own folder inside one of the run.
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "built"
    shared.mkdir(exist_ok=True)

    def build(as_of: str, *arguments: str, copy: int = 1) -> Release:
        folder = shared / f"{as_of}-{copy}-{'-'.join(arguments).replace('/', '')}"
        with (shared / f"{folder.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                copy_project(folder)
                done = brief(folder, "build", "--as-of", as_of, *arguments)
                assert done.returncode == 0, done.stderr
        return Release(folder, (folder / "reports" / "latest").resolve())

    return build


@pytest.fixture(scope="session")
def release(release_of) -> Release:
    """The brief of a day on which all bundled data were known."""
    return release_of("2026-10-15")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for the tests of one module, which are skipped where there is none."""
    if accessibility.BROWSER is None:
        pytest.skip("no browser here: install chromium, or set BRIEF_BROWSER")
    with sync_playwright() as playwright:
        chromium = accessibility.launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def project_copy(tmp_path) -> Path:
    return copy_project(tmp_path / "project")
