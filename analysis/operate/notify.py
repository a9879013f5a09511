"""Telling someone how a run ended: by mail and chat, a webhook, a command of the operator's, or all of them.

Telling never stops or fails a run. Whatever goes wrong here becomes a warning in the run's log, and all
ways together take no longer than their time limits.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shlex
import signal
import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal, get_args

import httpx
import stamina

from analysis.redaction import WEBHOOK_VARIABLE, redact

COMMAND_VARIABLE = "BRIEF_NOTIFY_COMMAND"
ADDRESSES_VARIABLE = "BRIEF_NOTIFY_URLS"  # of mail and chat, in the form of the library apprise
ADDRESSES_LIMIT_S = 30.0
COMMAND_LIMIT_S = 20.0
WEBHOOK_LIMIT_S = 20.0
ANSWER_LIMIT_S = 6.0
ATTEMPTS = 3
FIRST_WAIT_S = 0.5
RETRIED = frozenset({429, 500, 502, 503, 504})

Event = Literal["published", "failed", "stale"]

Warn = Callable[[str], None]


@dataclass(frozen=True)
class Message:
    """What is told.

    Attributes
    ----------
    event : str
        ``published``, ``failed`` or ``stale`` (the brief is older than its calendar allows).
    title : str
        The brief's title.
    release : str
        The release's name; for a failure, the one that still stands.
    key_points, changes : sequence of str
        Sentences of the front page; what changed since the release before.
    alarms : sequence of str
        Series of the watch with an alarm on, new ones first, and those whose alarm died away.
    health : sequence of str
        Which headline figures are ageing or stale, and which sources gave no answer.
    links : mapping of str to str
        What -> address, such as ``html``.
    cause : str
        Why it failed or is stale, in one line.
    next_step : str
        What to do now.
    exit_code : int
        The run's.
    at : str
        When: UTC, ISO 8601.
    """

    event: Event
    title: str
    exit_code: int
    at: str
    release: str = ""
    key_points: Sequence[str] = ()
    changes: Sequence[str] = ()
    alarms: Sequence[str] = ()
    health: Sequence[str] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    cause: str = ""
    next_step: str = ""

    def __post_init__(self) -> None:
        if self.event not in get_args(Event):
            raise ValueError(f"event is one of {', '.join(get_args(Event))}, not '{self.event}'")

    def as_dict(self) -> dict[str, object]:
        """Return the message for JSON, with a ``text`` that chat programs show; secrets are replaced."""
        content = asdict(self) | {"subject": self.subject, "text": self.text, "links": dict(self.links)}
        return redact(content)

    @property
    def subject(self) -> str:
        """What happened, in one line."""
        return {
            "published": f"{self.title}: {self.release} is published.",
            "failed": f"{self.title}: the run failed (exit code {self.exit_code}).",
            "stale": f"{self.title}: the brief is older than it should be.",
        }[self.event]

    @property
    def text(self) -> str:
        """The message as a person reads it: what happened, what moved, how fresh it is, what to do."""
        stands = self.event != "published" and self.release
        head = [self.subject, self.cause, f"The release of {self.release} stands." if stands else ""]
        parts = {
            "What changed": self.changes,
            "How fresh it is": self.health,
            "Watched series": self.alarms,
            "In short": self.key_points,
            "Next step": [self.next_step] if self.next_step else [],
        }
        blocks = [
            "\n".join([heading, *(f"• {line}" for line in lines)])
            for heading, lines in parts.items()
            if lines
        ]
        links = "\n".join(f"{name}: {address}" for name, address in self.links.items())
        return "\n\n".join(filter(None, ["\n".join(filter(None, head)), *blocks, links]))


def notify(message: Message, warn: Warn, environment: Mapping[str, str] | None = None) -> bool:
    """Tell whoever the environment names; return True when all of them were told.

    Parameters
    ----------
    message : Message
        What is told.
    warn : callable
        Given one line of text for each way that did not work.
    environment : mapping, optional
        Read for ``BRIEF_NOTIFY_URLS``, ``BRIEF_NOTIFY_COMMAND`` and ``BRIEF_WEBHOOK_URL``; the process's own
        when not given.

    Notes
    -----
    Raises nothing. The warnings name neither the command nor an address.
    """
    settings = os.environ if environment is None else environment
    ways = (
        (ADDRESSES_VARIABLE, _send, ADDRESSES_LIMIT_S),
        (COMMAND_VARIABLE, _run_command, COMMAND_LIMIT_S),
        (WEBHOOK_VARIABLE, _post, WEBHOOK_LIMIT_S),
    )
    body = json.dumps(redact(message.as_dict(), settings), ensure_ascii=False).encode("utf-8")
    everybody = True
    for variable, way, limit_s in ways:
        setting = settings.get(variable, "").strip()
        failure = _within(limit_s, way, setting, body) if setting else ""
        if failure:
            warn(str(redact(f"{variable}: nobody was told: {failure}", settings)))
            everybody = False
    return everybody


class _NotTold(Exception):
    """One attempt did not work; `again` says whether another may."""

    def __init__(self, what: str, *, again: bool = False) -> None:
        super().__init__(what)
        self.again = again


def _within(limit_s: float, way: Callable[[str, bytes, float], None], setting: str, body: bytes) -> str:
    """Return why `way` did not work, or blank. A thread, since nothing else bounds a look-up of a name."""
    failures: list[str] = ["no end within the time limit"]

    def attempt() -> None:
        try:
            way(setting, body, limit_s)
            failures[0] = ""
        except _NotTold as error:
            failures[0] = str(error)
        except Exception as error:  # a run must not fail because of what it says of itself
            failures[0] = type(error).__name__

    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(limit_s + 1)
    return failures[0]


def _send(setting: str, body: bytes, limit_s: float) -> None:
    """Send subject and text to each address of mail or chat; blanks stand between addresses."""
    try:
        import apprise  # an extra, and slow to import
    except ImportError:
        raise _NotTold("the package apprise is not installed; it is in requirements.lock.") from None
    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)  # its lines hold addresses
    content = json.loads(body)
    addresses = setting.split()
    failed = []
    for number, address in enumerate(addresses, start=1):
        teller = apprise.Apprise()
        known = teller.add(address)
        if not known or not teller.notify(content["text"], content["subject"], body_format="text"):
            failed.append(f"{number}{'' if known else ' (of no known kind)'}")
    if failed:
        raise _NotTold(f"of {len(addresses)} addresses, these did not take it: {', '.join(failed)}.")


def _run_command(setting: str, body: bytes, limit_s: float) -> None:
    """Run the command with the message as JSON on its standard input; no shell reads it."""
    try:
        words = shlex.split(setting)
    except ValueError as error:
        raise _NotTold(f"the command cannot be split into words ({error}).") from None
    # Files, not pipes: a child of the command that lives on would keep a pipe open and us waiting.
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
        given.write(body)
        given.seek(0)
        try:
            process = subprocess.Popen(
                words, stdin=given, stdout=subprocess.DEVNULL, stderr=said, start_new_session=True
            )
        except OSError as error:
            raise _NotTold(f"the command cannot be started ({error.strerror}).") from None
        try:
            code = process.wait(limit_s)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise _NotTold(f"the command took longer than {limit_s:g} seconds and was stopped.") from None
        if code:
            said.seek(0)
            first = said.read(500).decode("utf-8", "replace").strip().partition("\n")[0]
            raise _NotTold(f"the command ended with exit code {code}. {first}".rstrip())


def _post(address: str, body: bytes, limit_s: float) -> None:
    """Post the message as JSON; a few attempts, and no redirect is followed."""
    logging.getLogger("httpx").setLevel(logging.WARNING)  # one level lower it logs every address
    attempts = stamina.retry_context(
        on=lambda error: isinstance(error, _NotTold) and error.again,
        attempts=ATTEMPTS,
        timeout=limit_s,
        wait_initial=FIRST_WAIT_S,
        wait_max=5.0,
    )
    with httpx.Client(timeout=ANSWER_LIMIT_S, follow_redirects=False) as client:
        for attempt in attempts:
            with attempt:
                _post_once(client, address, body)


def _post_once(client: httpx.Client, address: str, body: bytes) -> None:
    # The errors of httpx hold the address, which is a secret: only their kind goes on.
    try:
        headers = {"Content-Type": "application/json"}
        with client.stream("POST", address, content=body, headers=headers) as answer:
            status = answer.status_code
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, ValueError):
        raise _NotTold("the address is not an http or https address.") from None
    except httpx.HTTPError as error:
        raise _NotTold(f"no answer ({type(error).__name__}).", again=True) from None
    if 300 <= status < 400:
        raise _NotTold(f"the address sends on to another (status {status}); set the one it sends to.")
    if status >= 400:
        raise _NotTold(f"the answer was status {status}.", again=status in RETRIED)
