"""A publisher's site on the loopback that serves recorded shapes and can misbehave in every way we know."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import json
import socket
import struct
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from analysis.sources import catalogue
from analysis.sources.transport import Transport


@dataclass(frozen=True)
class Reply:
    """One answer. `fault` is blank, or one of the ways to break off: see `_Handler`."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    fault: str = ""


@dataclass(frozen=True)
class Request:
    """What a client asked for."""

    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]


class Site:
    """A scripted site: each path has a list of replies; the last one is repeated.

    A reply with the fault ``ask`` leaves the answer to `answer`, which sees the request.
    """

    def __init__(self) -> None:
        self.answer: Callable[[Request], Reply] = lambda request: Reply(status=404)
        self.requests: list[Request] = []
        self.released = threading.Event()
        self._replies: dict[str, list[Reply]] = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.site = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def serve(self, path: str, *replies: Reply) -> None:
        """Answer `path` with these replies, one after the other; ``*`` stands for every other path."""
        self._replies[path] = list(replies)

    def next_reply(self, request: Request) -> Reply:
        with self._lock:
            self.requests.append(request)
            replies = self._replies.get(request.path) or self._replies.get("*") or [Reply(status=404)]
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        return self.answer(request) if reply.fault == "ask" else reply

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or every answer on a kept connection waits 40 ms for an acknowledgement

    def do_GET(self) -> None:
        parts = urllib.parse.urlsplit(self.path)
        query = urllib.parse.parse_qs(parts.query, keep_blank_values=True)
        site = self.server.site
        reply = site.next_reply(Request(parts.path, query, dict(self.headers)))
        if reply.fault == "timeout":
            site.released.wait(5)
            self.close_connection = True
            return
        if reply.fault in ("drip headers", "drip"):
            return self._drip(site, reply)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status not in (204, 304):
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if reply.fault in ("reset", "short"):
            self.wfile.write(reply.body[: len(reply.body) // 2])
            self.wfile.flush()
            self.close_connection = True
            if reply.fault == "reset":  # closing with a linger of zero sends RST instead of FIN
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
            return
        if reply.status not in (204, 304):
            self.wfile.write(reply.body)

    def _drip(self, site: Site, reply: Reply) -> None:
        """Send one byte after the other, often enough for a client's own timeout, and never end."""
        self.close_connection = True
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        if reply.fault == "drip":
            self.wfile.write(b"Content-Length: 100000\r\n\r\n")
        else:
            self.wfile.write(b"X-Slow: ")
        for byte in itertools.cycle(reply.body or b"a"):
            if site.released.wait(0.02):
                return
            self.wfile.write(bytes([byte]))
            self.wfile.flush()

    def handle(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # the client, or a fault, has closed the connection
            super().handle()

    def finish(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def running() -> Iterator[Site]:
    """A site for the length of a test."""
    site = Site()
    try:
        yield site
    finally:
        site.close()


def transport_to(site: Site, **settings: object) -> Transport:
    """A transport whose every site is `site`, with no pause and hardly any wait."""
    bases = {fetcher.site.name: site.address for fetcher in catalogue.fetchers().values()}
    return Transport(
        **{"bases": bases, "pause": 0.0, "timeout": 0.3, "attempts": 2, "wait_initial": 0.001, **settings}
    )


HTML = Reply(b"<!DOCTYPE html><html><head><title>Error</title></head></html>")
FORBIDDEN = Reply(b"<html>Access Denied</html>", status=403)


def text(content: str, **headers: str) -> Reply:
    return Reply(
        content.encode("utf-8"), headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def json_reply(content: object) -> Reply:
    return Reply(json.dumps(content).encode("utf-8"), headers={"Content-Type": "application/json"})


def truncated_gzip(body: bytes) -> Reply:
    """A gzip stream without its end, announced at the length it has: nothing but the stream tells."""
    packed = gzip.compress(body)
    return Reply(packed[: len(packed) - 12], headers={"Content-Encoding": "gzip"})


def broken(good: Reply) -> dict[str, list[Reply]]:
    """Every way of the wire to spoil `good`, by name: what is served, to the end of the attempts."""
    return {
        "timeout": [Reply(fault="timeout")],
        "reset mid-body": [Reply(good.body, fault="reset")],
        "short body": [Reply(good.body, fault="short")],
        "403": [FORBIDDEN],
        "429": [Reply(status=429, headers={"Retry-After": "0"})],
        "500": [Reply(status=500)],
        "HTML on 200": [HTML],
        "204": [Reply(status=204)],
        "truncated gzip": [truncated_gzip(good.body)],
        "empty": [Reply(b"")],
        "not found": [Reply(status=404)],
    }
