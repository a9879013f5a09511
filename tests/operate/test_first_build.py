"""What a project's first build ran, its second one need not run again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests import small_project


def test_the_first_build_of_a_project_keeps_its_chapters(tmp_path):
    project = small_project.make(tmp_path)
    assert not (project.root / "data" / ".cache").exists()
    command = [str(Path(sys.executable).parent / "brief"), "build", "--as-of", "2026-10-15", "--profile"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BRIEF_")}

    def told() -> str:
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    assert "not run again" not in told()
    path = project.root / "notebooks" / "seizures.ipynb"
    path.write_text(path.read_text("utf-8").replace("# Chapter", "# The chapter"), encoding="utf-8")
    (project.root / "left_here.txt").write_text("a file more", encoding="utf-8")
    lines = [line for line in told().splitlines() if "not run again" in line]
    assert any("seizures" in line for line in lines)
