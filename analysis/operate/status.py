"""``brief status``: what stands, how healthy it is, and what is wrong in the archive, in a few lines."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from analysis.archive import health, standing
from analysis.errors import ExitCode
from analysis.project import Project
from analysis.store import seals


@dataclass(frozen=True)
class Status:
    """The lines to print, and the exit code: 0, 9 stale, 10 damaged, 13 not sealed."""

    lines: tuple[str, ...]
    exit_code: ExitCode


def status(project: Project, today: dt.date) -> Status:
    """Return how a project's releases stand on a day."""
    newest = standing.newest_final(project)
    found = health.of(project, newest)
    damaged = standing.damaged(project)
    lines = ["No release stands." if newest is None else f"Release {newest.name} stands."]
    lines += health.lines(found, today)
    lines += [f"Release {name} is withdrawn." for name in sorted(standing.withdrawn(project))]
    lines += [f"Release {name}: {what}" for name, what in damaged.items()]
    unsealed = seals.drift(project)
    lines += [f"Not sealed: data/{item}" for item in unsealed]
    code = ExitCode.STALE if health.is_stale(found, today) else ExitCode.DONE
    code = ExitCode.UNSEALED if unsealed else code
    return Status(tuple(lines), ExitCode.TAMPERED if damaged else code)
