"""The text of a file as it was sealed, where version control still has it."""

from __future__ import annotations

import hashlib

from analysis import git
from analysis.project import Project

_COMMITS = 50  # as far back as is looked


def find(project: Project, path: str, sha256: str) -> str:
    """Return the text of a file below ``data`` whose SHA-256 is given; blank where no commit has it.

    Nothing is raised where git is not installed, does not answer, or the folder is not under it.
    """
    log = git.asked(project, "log", f"-{_COMMITS}", "--format=%H", "--", f"data/{path}")
    for commit in log.decode("ascii", "replace").split():
        content = git.asked(project, "show", f"{commit}:./data/{path}")
        if hashlib.sha256(content).hexdigest() == sha256:
            return content.decode("utf-8", "replace")
    return ""


def reviewer(project: Project) -> str:
    """Return the name that git knows its user by; blank where it knows none."""
    return git.line(project, "config", "user.name")
