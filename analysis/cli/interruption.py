"""Ctrl-C and SIGTERM: the command cleans up and ends, within seconds."""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType

from analysis.errors import ExitCode, Interrupted

LIMIT_S = 4.0  # then the process ends as it is; the lock and the workers end with it


def listen() -> None:
    """Let SIGINT and SIGTERM raise `Interrupted` in the main thread, from now on and once."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)


def _interrupt(number: int, frame: FrameType | None) -> None:
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)  # a second one would break off the cleaning up
    last = threading.Timer(LIMIT_S, os._exit, [int(ExitCode(128 + number))])
    last.daemon = True
    last.start()
    raise Interrupted(number)
