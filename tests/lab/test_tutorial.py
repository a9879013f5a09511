"""The tutorial's code runs, in order and in one notebook's memory, and its commands are ones that exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import papermill
import pytest

from analysis.chapter.parameters import Settings

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, flags=re.M | re.S)
PYTHON = [code for language, code in BLOCKS if language == "python"]
SHELL = [line for language, code in BLOCKS if language == "sh" for line in code.splitlines()]


@pytest.mark.slow
def test_every_block_of_python_runs_and_says_what_the_text_says(capsys):
    memory: dict[str, object] = {}
    said = []
    for code in PYTHON:
        exec(compile(code, "docs/tutorial.md", "exec"), memory)
        said.append(capsys.readouterr().out)
    assert said[0].startswith("not identified")
    assert "provisional" in said[1]
    assert "Did you mean 'cbp/drug_seizures'" in said[3]


def test_the_first_question_takes_six_lines_at_most():
    assert "effect_of" in PYTHON[0]
    assert len([line for line in PYTHON[0].splitlines() if line.strip()]) <= 6


def test_every_command_exists_with_its_options():
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.M)
    seen = set()
    for command, *arguments in map(shlex.split, SHELL):
        seen.add(command)
        if command == "make":
            assert set(arguments) <= set(targets)
        elif command.endswith("papermill"):
            asked = papermill.inspect_notebook(str(ROOT / arguments[0]))
            names = [arguments[place + 1] for place, part in enumerate(arguments) if part == "-p"]
            assert set(names) <= set(asked)
        else:
            given = [arguments[place + 1] for place, part in enumerate(arguments) if part == "--set"]
            assert Settings.parse(given).focus == ("Mexico", "Canada")
            asked_for_help = [Path(sys.executable).with_name("brief"), arguments[0], "--help"]
            about = subprocess.run(asked_for_help, capture_output=True, text=True, check=True).stdout
            assert "--as-of" in about
    assert seen == {"make", ".venv/bin/brief", ".venv/bin/papermill"}
    assert "make explore" in PAGE
    assert "explore" in targets
