"""Many builds in a row leave no file, process, descriptor or memory behind."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys

from tests.faults.conftest import CHECKOUT, MARK, change_input, copy_of, marked, repeats, standing

BUILDS = repeats(50, 8)
WARM_UP = repeats(10, 3)
ENDS = repeats(5, 2)  # how many builds are taken together at either end
LIMIT = 0.05
COMMANDS = repeats(5, 1)

# Builds in one process, each on the same ground: what a build made is taken away again.
BUILDER = """
import gc, json, os, shutil, sys
import typst
from pathlib import Path
from analysis.chapter.parameters import Settings
from analysis.project import Project
from analysis.release.build import build
from tests.faults.conftest import change_input
project = Project(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    change_input(project, number)
    built = build(project, Settings.of({}), status="final")
    shutil.rmtree(built.release.folder)
    for _ in range(11):  # Typst keeps in memory what its last ten documents had in common
        typst.compile(b"", format="pdf", ignore_system_fonts=True)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    print(json.dumps({
        "rss": pages * os.sysconf("SC_PAGE_SIZE"),
        "descriptors": len(os.listdir("/proc/self/fd")),
        "threads": len(os.listdir("/proc/self/task")),
    }), flush=True)
"""


def test_builds_in_one_process(published_once, tmp_path, record_property):
    project = copy_of(published_once, tmp_path / "small")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", BUILDER, str(project.root), str(BUILDS)],
        cwd=CHECKOUT,
        env={**os.environ, MARK: "leaks", "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    measured = [json.loads(line) for line in done.stdout.splitlines()][WARM_UP:]
    for name in ("rss", "descriptors", "threads"):
        first = statistics.median(each[name] for each in measured[:ENDS])
        last = statistics.median(each[name] for each in measured[-ENDS:])
        record_property(f"{name}_growth_percent", round(100 * (last / first - 1), 1))
        assert last <= first * (1 + LIMIT if name == "rss" else 1), (name, [each[name] for each in measured])
    assert marked("leaks") == []
    assert list(temporary.iterdir()) == []
    assert list(project.work.iterdir()) == []


def test_builds_as_commands(small, launch, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for number in range(COMMANDS):
        change_input(small, f"command {number}")
        launch(small, "build", "--final", TMPDIR=str(temporary)).expect(0).nothing_left(5)
    assert list(temporary.iterdir()) == []
    assert list(small.work.iterdir()) == []
    standing(small)
