"""The text of a file as it was sealed, where version control still has it."""

from __future__ import annotations

import hashlib
import os
import subprocess

from analysis.project import Project

_COMMITS = 50  # as far back as is looked
_SECONDS = 5


def find(project: Project, path: str, sha256: str) -> str:
    """Return the text of a file below ``data`` whose SHA-256 is given; blank where no commit has it.

    Nothing is raised where git is not installed, does not answer, or the folder is not under it.
    """
    log = _git(project, "log", f"-{_COMMITS}", "--format=%H", "--", f"data/{path}")
    for commit in log.decode("ascii", "replace").split():
        content = _git(project, "show", f"{commit}:./data/{path}")
        if hashlib.sha256(content).hexdigest() == sha256:
            return content.decode("utf-8", "replace")
    return ""


def reviewer(project: Project) -> str:
    """Return the name that git knows its user by; blank where it knows none."""
    return _git(project, "config", "user.name").decode("utf-8", "replace").strip()


def _git(project: Project, *arguments: str) -> bytes:
    # Variables such as GIT_DIR, set inside hooks, would point git at another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(project.root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False, env=environment)
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""
