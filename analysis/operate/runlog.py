"""One log a run: what it did, step by step, for a program (JSON lines) and for a person (text).

``reports/.log/<started>-<id>.jsonl`` holds one event a line; the ``.txt`` beside it says the same in words.
Each line is on disk as it happens, so that a run that is killed leaves what it did. Secrets of the
environment are replaced before a line is written.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from analysis.errors import BriefError, ExitCode, Interrupted
from analysis.operate.lock import Owner, holder
from analysis.project import Project
from analysis.redaction import redact

FOLDER = ".log"
START, END, WARNING, ERROR = "start", "end", "warning", "error"

PUBLISHED, NOTHING_NEW, REFUSED, FAILED = "published", "nothing new", "refused", "failed"
LOCKED, UNREACHABLE, STALE = "another run", "source unreachable", "headline figure stale"
KILLED, RUNNING = "killed", "running"
OUTCOMES: dict[int, str] = {
    ExitCode.DONE: PUBLISHED,
    ExitCode.REFUSED: REFUSED,
    ExitCode.NOTHING_NEW: NOTHING_NEW,
    ExitCode.LOCKED: LOCKED,
    ExitCode.UNREACHABLE: UNREACHABLE,
    ExitCode.PUBLISHED_AWAY: PUBLISHED,
    ExitCode.STALE: STALE,
}  # any other is a failure


Event = dict[str, Any]  # one line of a log


class RunLog:
    """The log of one run; a context manager that writes the end whatever happens.

    Parameters
    ----------
    project : Project
        Its ``reports/.log`` holds the log.
    command : str
        What runs, such as ``publish``.

    Notes
    -----
    Leaving the ``with`` block without `end` counts as a failure: an error of ours ends the run with its exit
    code and its message as cause, any other with its type and message. The error goes on.
    """

    def __init__(self, project: Project, command: str) -> None:
        self._owner = Owner.here(command)
        self._clock = time.monotonic()
        self._ended = False
        folder = project.reports / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        started = dt.datetime.fromisoformat(self._owner.since)
        self.id = f"{started:%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"
        self.path = folder / f"{self.id}.jsonl"
        self._lines = self.path.open("x", encoding="utf-8")
        self._text = self.path.with_suffix(".txt").open("x", encoding="utf-8")
        self.event(START, f"brief {command}", owner=asdict(self._owner))

    def __enter__(self) -> RunLog:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # A log that cannot be written, as on a full disk, does not hide why the run broke off.
        with contextlib.suppress(OSError) if error else contextlib.nullcontext(), self._lines, self._text:
            if not self._ended:
                self._end_with(error)

    def event(self, step: str, message: str, *, duration_s: float | None = None, **data: object) -> None:
        """Write one line.

        Parameters
        ----------
        step : str
            The part of the run, such as ``refresh`` or ``build``.
        message : str
            What happened.
        duration_s : float, optional
            How long it took, in seconds.
        **data
            What else belongs to it: vintages, counts, the release. What JSON has no form for becomes text.
        """
        self._write("event", step, message, duration_s, data)

    def warn(self, step: str, message: str, **data: object) -> None:
        """Write a warning: it does not change how the run ends, and the history counts it."""
        self._write(WARNING, step, message, None, data)

    @contextlib.contextmanager
    def step(self, name: str, **data: object) -> Iterator[dict[str, object]]:
        """Time a part of the run.

        Yields a dict; what the block puts into it is written with the step's end. An error is written
        with its message and goes on.
        """
        self._write("event", name, "begins", None, data)
        begun = time.monotonic()
        done: dict[str, object] = {}
        try:
            yield done
        except BaseException as error:
            self._write(ERROR, name, _cause(error), time.monotonic() - begun, done)
            raise
        self._write("event", name, "done", time.monotonic() - begun, done)

    def end(self, exit_code: int, *, release: str = "", cause: str = "") -> None:
        """Write the last line: the exit code, what it means, the release and the cause."""
        self._ended = True
        outcome = OUTCOMES.get(exit_code, FAILED)
        data = {"exit_code": exit_code, "outcome": outcome, "release": release, "cause": cause}
        message = ": ".join(part for part in (outcome, release or cause) if part)
        self._write(END, END, message, time.monotonic() - self._clock, data)

    def _end_with(self, error: BaseException | None) -> None:
        if error is None:
            self.end(ExitCode.UNFORESEEN, cause="the run ended without saying how")
        elif isinstance(error, (BriefError, Interrupted)):
            self.end(error.exit_code, cause=error.message)
        elif isinstance(error, KeyboardInterrupt):
            self.end(ExitCode.INTERRUPTED, cause="interrupted from the keyboard")
        else:
            self.end(ExitCode.UNFORESEEN, cause=_cause(error))

    def _write(self, kind: str, step: str, message: str, duration_s: float | None, data: object) -> None:
        now = dt.datetime.now(dt.UTC)
        line: Event = {"at": now.isoformat(timespec="microseconds"), "kind": kind}
        line |= redact({"step": step, "message": message, "data": data})
        if duration_s is not None:
            line["duration_s"] = round(duration_s, 3)
        for stream, text in (
            (self._lines, json.dumps(line, ensure_ascii=False)),
            (self._text, _readable(line)),
        ):
            stream.write(text + "\n")
            stream.flush()
            os.fsync(stream.fileno())


@dataclass(frozen=True)
class Run:
    """One run as its log tells it.

    Attributes
    ----------
    id, command : str
        The log's name, and what ran.
    started : datetime.datetime
        UTC.
    duration_s : float or None
        Seconds from the first line to the last; None while it runs.
    outcome : str
        ``published``, ``nothing new``, ``refused``, ``failed``, ``another run``, ``source unreachable``,
        ``killed`` (no last line, and the process is gone) or ``running``.
    exit_code : int or None
        None when the run wrote no last line.
    release, cause : str
        The release it published; why it ended as it did.
    warnings : tuple of str
        In the order they were written.
    path : Path
        The log, as JSON lines; the readable one has the ending ``.txt``.
    """

    id: str
    command: str
    started: dt.datetime
    duration_s: float | None
    outcome: str
    exit_code: int | None
    release: str
    cause: str
    warnings: tuple[str, ...]
    path: Path


def history(project: Project) -> list[Run]:
    """Return the runs of a project, the newest first.

    A log whose first line was never finished tells of a run all the same: its name says when it started.
    """
    owner = holder(project)
    paths = sorted((project.reports / FOLDER).glob("*.jsonl"), reverse=True)
    return sorted((_run(path, owner) for path in paths), key=lambda run: run.started, reverse=True)


def read(path: Path) -> list[Event]:
    """Return the events of a log. A line that was cut when its run was killed is left out."""
    events = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(json.JSONDecodeError):
            event = json.loads(line)
            if isinstance(event, dict):
                events.append(event)
    return events


def _run(path: Path, holding: Owner | None) -> Run:
    events = read(path)
    first = next((event for event in events if event.get("step") == START), {})
    last = next((event for event in reversed(events) if event.get("kind") == END), None)
    owner = _owner(first)
    started = _time(first.get("at")) or _time(path.stem.partition("-")[0]) or _modified(path)
    end = last["data"] if last else {}
    if last:
        outcome, cause = OUTCOMES.get(end["exit_code"], FAILED), end["cause"]
        duration = last["duration_s"]
    elif owner and _runs(owner, holding):
        outcome, cause, duration = RUNNING, "", None
    else:
        outcome = KILLED
        cause = f"no last line; it stopped in: {events[-1]['step']}" if events else "nothing was written"
        duration = ((_time(events[-1].get("at")) or started) - started).total_seconds() if events else None
    return Run(
        id=path.stem,
        command=owner.command if owner else "",
        started=started,
        duration_s=duration,
        outcome=outcome,
        exit_code=end.get("exit_code"),
        release=end.get("release", ""),
        cause=cause,
        warnings=tuple(event["message"] for event in events if event.get("kind") == WARNING),
        path=path,
    )


def _runs(owner: Owner, holding: Owner | None) -> bool:
    """True when the run's process is there; on another machine, when it holds the lock."""
    if owner.same_host:
        return owner.alive
    return holding is not None and (holding.host, holding.pid) == (owner.host, owner.pid)


def _owner(first: Event) -> Owner | None:
    try:
        return Owner(**first["data"]["owner"])
    except (KeyError, TypeError):
        return None


def _time(text: object) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(str(text))
    except ValueError:
        return None


def _modified(path: Path) -> dt.datetime:
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)


def _cause(error: BaseException) -> str:
    if isinstance(error, (BriefError, Interrupted)):
        return error.message
    return f"{type(error).__name__}: {error}".rstrip(": ")


def _readable(line: Event) -> str:
    """Return an event as one line of text: time, step, message, how long, what belongs to it."""
    mark = {WARNING: "WARNING ", ERROR: "ERROR "}.get(line["kind"], "")
    text = f"{line['at'][:19]}Z  {line['step']:<10}  {mark}{line['message']}"
    if "duration_s" in line:
        text += f"  ({line['duration_s']:.1f} s)"
    shown = {name: value for name, value in line["data"].items() if value not in ("", None, [], {})}
    if shown and line["step"] != START:
        text += "  " + json.dumps(shown, ensure_ascii=False)
    return " ".join(text.split("\n"))
