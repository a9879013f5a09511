"""Questions to git about a project's folder; what it does not answer is blank."""

from __future__ import annotations

import os
import subprocess

from analysis.project import Project

SECONDS = 10


def asked(project: Project, *arguments: str) -> bytes:
    """Return what git writes for a command run in the project's folder.

    Blank where git is not installed, does not answer in time or refuses, or does not know the folder.
    """
    # Variables such as GIT_DIR, set inside hooks, would point git at another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(
            ["git", "-c", "core.fsmonitor=false", *arguments],
            cwd=project.root,
            env=environment | {"GIT_OPTIONAL_LOCKS": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""


def line(project: Project, *arguments: str) -> str:
    """Return the same as text without the white space around it."""
    return asked(project, *arguments).decode("utf-8", "replace").strip()
