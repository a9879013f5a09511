"""A kept chapter never gives what a cold build would not, whatever changed before."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import repeats

CHECKOUT = Path(__file__).resolve().parents[2]
CHAPTERS = ("laboratory", "levers", "timeline", "controls", "enforcement")[: repeats(5, 3)]
CHANGES = repeats(20, 3)

# Runs chapters and prints, for each, what stands for its outputs and whether it was taken from the cache.
RUN = """
import json, sys, tempfile
from pathlib import Path
from analysis.chapter.parameters import Settings
from analysis.errors import BriefError
from analysis.project import Project
from analysis.run import finished, runner
from analysis.run.notebooks import discover

if __name__ == "__main__":
    cells = {}
    note = lambda name, done, total: cells.update({name: total})
    project, told = Project.find(), {}
    with tempfile.TemporaryDirectory() as folder:
        for chapter in discover(project, sys.argv[2:]):
            try:
                settings = Settings.of(json.loads(sys.argv[1])).as_dict()
                ran = runner.run_chapters(project, [chapter], settings, Path(folder), progress=note)
                told[chapter.name] = [finished.outputs_digest(ran[chapter.name]), cells[chapter.name] == 1]
            except BriefError as error:
                told[chapter.name] = [error.message, False]
    print(json.dumps(told))
"""

Told = dict[str, list]


@pytest.fixture
def copy(tmp_path) -> Path:
    """Return a folder with the project and the package in it, to be changed."""
    root = tmp_path / "project"
    for name in ("analysis", "data", "notebooks"):
        hidden = shutil.ignore_patterns(".*", "__pycache__")
        shutil.copytree(CHECKOUT / name, root / name, ignore=hidden)
    (root / "run.py").write_text(RUN, encoding="utf-8")
    return root


def run(root: Path, cache: Path, settings: dict[str, object], **environment: str) -> Told:
    """Return what each chapter said, and whether it was taken."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("BRIEF_")}
    done = subprocess.run(
        [sys.executable, "run.py", json.dumps(settings), *CHAPTERS],
        cwd=root,
        env={**variables, "PYTHONPATH": str(root), "BRIEF_CACHE": str(cache), **environment},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


class State:
    """What a build rests on here, changed step by step."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.chance = root, random.Random(seed)
        self.settings: dict[str, object] = {"as_of": "2026-11-01"}
        self.environment: dict[str, str] = {}

    def change(self) -> str:
        """Make one change and return what it was."""
        kinds: list[Callable[[], str]] = [
            self.a_row, self.a_vintage, self.a_word, self.a_number_of_code, self.a_setting, self.a_variable,
        ]  # fmt: skip
        return self.chance.choice(kinds)()

    def a_row(self) -> str:
        path = self.chance.choice(sorted((self.root / "data" / "timelines").glob("*.csv")))
        head, *rows = path.read_bytes().splitlines(keepends=True)
        if rows:
            rows.pop(self.chance.randrange(len(rows)))
        path.write_bytes(b"".join([head, *rows]))
        return f"a row less in {path.name}"

    def a_vintage(self) -> str:
        path = self.chance.choice(sorted((self.root / "data" / "snapshots").glob("*/*/*")))
        shutil.rmtree(path)
        return f"no vintage {path.relative_to(self.root)}"

    def a_word(self) -> str:
        path = self.chance.choice(sorted((self.root / "data").glob("*/*.yml")))
        text = path.read_text(encoding="utf-8")
        labels = list(re.finditer(r"^\s*label: (\w+)", text, re.MULTILINE))
        if labels:
            place = self.chance.choice(labels).start(1)
            text = f"{text[:place]}Other {text[place:]}"
        path.write_text(text, encoding="utf-8")
        return f"a label in {path.name}"

    def a_number_of_code(self) -> str:
        path = self.chance.choice(sorted((self.root / "analysis").glob("[cms]*/**/*.py")))
        text = path.read_text(encoding="utf-8")
        numbers = list(re.finditer(r"(?<=[ (=])\d+(?=[,)\n ])", text))
        if numbers:
            number = self.chance.choice(numbers)
            text = f"{text[: number.start()]}{int(number[0]) + 1}{text[number.end() :]}"
        path.write_text(text, encoding="utf-8")
        return f"a number in {path.relative_to(self.root)}"

    def a_setting(self) -> str:
        self.settings |= self.chance.choice(
            [{"as_of": "2026-02-01"}, {"focus": ["Mexico"]}, {"pre_months": 36}, {"post_months": 9}]
        )
        return f"settings {self.settings}"

    def a_variable(self) -> str:
        self.environment |= self.chance.choice(
            [{"TZ": "Asia/Shanghai"}, {"LC_ALL": "C.UTF-8"}, {"LANG": "C"}]
        )
        return f"environment {self.environment}"


def test_after_each_change_the_same_comes_out_as_from_a_cold_build(copy, tmp_path):
    state, kept = State(copy, seed=20261124), tmp_path / "kept"
    run(copy, kept, state.settings)
    taken = 0
    for number in range(CHANGES):
        what = state.change()
        warm = run(copy, kept, state.settings, **state.environment)
        cold = run(copy, tmp_path / f"cold-{number}", state.settings, **state.environment)
        assert {name: said for name, (said, _) in warm.items()} == {
            name: said for name, (said, _) in cold.items()
        }, what
        assert not any(was_taken for _, was_taken in cold.values())
        taken += sum(was_taken for _, was_taken in warm.values())
        shutil.rmtree(tmp_path / f"cold-{number}")
    assert taken  # else nothing was tried


def test_exactly_the_chapters_that_read_what_changed_run_again(copy, tmp_path):
    kept, settings = tmp_path / "kept", {"as_of": "2026-11-01"}
    run(copy, kept, settings)
    assert all(taken for _, taken in run(copy, kept, settings).values())
    for name, readers in (
        ("analysis/measures/laboratory.py", {"laboratory"}),
        ("data/timelines/average_tariffs.csv", {"levers"}),
    ):
        path = copy / name
        path.write_bytes(path.read_bytes().rstrip(b"\n") + b"\n\n")
        told = run(copy, kept, settings)
        assert {chapter for chapter, (_, taken) in told.items() if not taken} == readers, name
    told = run(copy, kept, settings | {"focus": ["Mexico"]})
    assert {chapter for chapter, (_, taken) in told.items() if not taken} == {"timeline"}, "focus"
