"""What one source may take of a refresh: seconds, requests, bytes; and the watch that ends a connection."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from analysis.sources.answer import MEGABYTE, Question
from analysis.sources.site import SourceChanged, SourceUnreachable

MOST_REQUESTS = 200  # the longest question takes some forty
MOST_BYTES = 250 * MEGABYTE  # packed or unpacked, whichever is more
CONNECTED = ("connection.connect_tcp.complete", "connection.start_tls.complete")


class Allowance:
    """Seconds, requests and bytes that are left to one source.

    Parameters
    ----------
    clock : callable
        Tells the time in seconds.
    seconds : float
        From now on.
    """

    def __init__(self, clock: Callable[[], float], seconds: float = float("inf")) -> None:
        self._clock, self._seconds, self._until = clock, seconds, clock() + seconds
        self._requests, self.left_bytes = MOST_REQUESTS, MOST_BYTES

    @property
    def left_s(self) -> float:
        """Seconds left, not below zero."""
        return max(0.0, self._until - self._clock())

    def one_more(self, question: Question) -> float:
        """Count a request, and return the seconds it may take.

        Raises
        ------
        SourceUnreachable
            When the time is over.
        SourceChanged
            When the requests, or the bytes, are used up.
        """
        self._requests -= 1
        if self._requests < 0 or self.left_bytes <= 0:
            what = f"{MOST_REQUESTS} requests" if self._requests < 0 else f"{MOST_BYTES / MEGABYTE:g} MB"
            raise SourceChanged(
                f"its answers go on beyond {what}.",
                where=question.where,
                remedy=f"{question.site.by_hand} Nothing was stored.",
            )
        if self.left_s <= 0:
            raise SourceUnreachable(
                f"its share of the time, {self._seconds:.3g} s, is over.",
                where=question.where,
                remedy=question.later,
            )
        return self.left_s

    def took(self, octets: int) -> None:
        """Count the bytes of an answer."""
        self.left_bytes -= octets


class Watch:
    """Ends the connections of a client that takes longer than it may, whatever the other side does.

    The client's own timeouts begin anew with each byte; a site that drips its headers is met only by a clock
    of our own.
    """

    def __init__(self) -> None:
        self.rang = False
        self._sockets: list[socket.socket] = []

    def see(self, event: str, info: Mapping[str, Any]) -> None:
        """Note a connection: the client's ``trace`` extension calls this."""
        if event in CONNECTED:
            opened = info["return_value"].get_extra_info("socket")
            self._sockets = [one for one in self._sockets if one.fileno() >= 0] + [opened]

    @contextlib.contextmanager
    def over(self, seconds: float) -> Iterator[None]:
        """Watch over what is done inside; `rang` says afterwards whether it took too long."""
        self.rang = False
        if seconds == float("inf"):
            yield
            return
        timer = threading.Timer(seconds, self._ring)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _ring(self) -> None:
        self.rang = True
        for one in self._sockets:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(one, socket.SHUT_RDWR)  # that of TLS would touch what is being read
