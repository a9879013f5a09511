"""What is told of a run: messages made from a release, from a run that made none, from one that broke off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from analysis.archive import alarms, health, identity
from analysis.archive.releases import Release
from analysis.errors import BriefError, ExitCode, Interrupted
from analysis.operate.lock import LockHeld
from analysis.operate.notify import Event, Message
from analysis.project import Project
from analysis.writing import day

FILES = {
    "Page": "brief.html",
    "PDF": "brief.pdf",
    "What changed": "comparison.html",
    "Results": "results.json",
}
# What a person does about a run, in a sentence; docs/operations.md has the whole of it.
NEXT_STEPS = {
    ExitCode.DONE: "Nothing needs doing.",
    ExitCode.NOTHING_NEW: "Nothing needs doing.",
    ExitCode.PUBLISHED_AWAY: "Nothing today: the next run asks again. After some days, add files by hand.",
    ExitCode.UNREACHABLE: "Nothing today: the next run asks again. After some days, open the address that is "
    "named, and add the file by hand: brief add FILE.",
    ExitCode.STALE: "See whether the publisher of the stale figure stopped, moved or changed the file.",
    ExitCode.HELD: "Compare the held vintage (brief held) with the publisher's page. Then accept or reject "
    "it, with the reason: brief accept, brief reject.",
    ExitCode.REFUSED: "Do what the message says; nothing was stored of what was refused.",
    ExitCode.USAGE: "Correct the line that starts the run.",
    ExitCode.CHAPTER_FAILED: "Open the notebook kept in reports/.failed and run the cell that is named.",
    ExitCode.UNSEALED: "Review what changed (brief seal); then undo it, or seal it with the reason.",
    ExitCode.TAMPERED: "Restore the folder that is named from a backup.",
    ExitCode.INTERRUPTED: "Run it again.",
    ExitCode.UNFORESEEN: "Read the end of the run's log in reports/.log: this is a fault of the package.",
}


def published(
    project: Project,
    release: Release,
    now: dt.datetime,
    away: Sequence[str] = (),
    code: ExitCode = ExitCode.DONE,
) -> Message:
    """Return the message of a new release: key points, health, alarms, what changed, where it lies.

    `away` names the datasets of which no answer came.
    """
    publisher = identity.read(project)
    paths = {label: f"{release.name}/{file}" for label, file in FILES.items()}
    return Message(
        event="published",
        title=publisher.title,
        release=release.name,
        key_points=tuple(release.key_points),
        alarms=alarms.lines(release),
        changes=(release.changes,),
        health=(*_health(project, release, now), *(f"No answer came for {name}." for name in away)),
        links={label: publisher.absolute(path) or f"reports/{path}" for label, path in paths.items()},
        next_step=_after(release, code),
        exit_code=code,
        at=_written(now),
    )


def trouble(
    project: Project, event: Event, newest: Release | None, cause: str, code: ExitCode, now: dt.datetime
) -> Message:
    """Return the message of a run that made no release, for a source was refused or away."""
    return Message(
        event=event,
        title=identity.read(project).title,
        release=newest.name if newest else "",
        health=_health(project, newest, now),
        cause=cause,
        next_step=NEXT_STEPS.get(code, ""),
        exit_code=code,
        at=_written(now),
    )


def failure(error: BaseException, now: dt.datetime) -> Message | None:
    """Return the message of a run that broke off; None where another holds the lock, or a signal ended it.

    Whoever sent the signal knows, and does not wait while somebody is told. It reads nothing of the project,
    which may be what is broken.
    """
    if isinstance(error, (LockHeld, Interrupted)):
        return None
    if isinstance(error, BriefError):
        code, cause = error.exit_code, error.message
    elif isinstance(error, KeyboardInterrupt):
        code, cause = ExitCode.INTERRUPTED, "It was interrupted."
    else:
        code, cause = ExitCode.UNFORESEEN, f"{type(error).__name__}: {error}"
    return Message(
        event="failed",
        title="Metrics brief",
        cause=cause,
        next_step=NEXT_STEPS.get(code, ""),
        exit_code=code,
        at=_written(now),
    )


def _after(release: Release, code: ExitCode) -> str:
    """Return what to do after a release, and when the next one is due."""
    following = release.front_matter.next_release
    due = f" The next release is due on {day(following)}." if following else ""
    return NEXT_STEPS[code] + due


def _health(project: Project, release: Release | None, now: dt.datetime) -> tuple[str, ...]:
    return tuple(health.lines(health.of(project, release), now.date()))


def _written(now: dt.datetime) -> str:
    return now.astimezone(dt.UTC).isoformat(timespec="seconds")
