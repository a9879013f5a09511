"""A preview of the archive on this machine: ``reports/`` over HTTP, for nobody but who sits at it."""

from __future__ import annotations

import errno
import re
import socketserver
import sys
import webbrowser
from collections.abc import Callable
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from analysis.errors import BriefError, Interrupted, NotAvailable, UsageError
from analysis.files import media_type
from analysis.project import Project

HOST = "127.0.0.1"
PORT = 8000
# A page states its policy in its head, as far as it may do anything; nobody may frame it.
STATED = re.compile(rb'http-equiv="Content-Security-Policy" content="([^"]+)"')
HEAD_BYTES = 65_536
NOTHING, NO_FRAME = "default-src 'none'", "frame-ancestors 'none'"


class PortTaken(BriefError):
    """Another program listens on the port already."""


def serve(
    project: Project, port: int = PORT, open: bool = False, say: Callable[[str], object] = print
) -> None:
    """Serve the archive until interrupted.

    Parameters
    ----------
    port : int
        On 127.0.0.1, which no other machine reaches; 0 takes a free one.
    open : bool
        Show the archive in the browser of this machine.
    say : callable
        Told the address.

    Raises
    ------
    PortTaken
        When another program listens there.
    UsageError
        When the port is out of bounds, or not open to this user.
    NotAvailable
        When there is no archive yet.
    """
    with server(project, port) as running:
        address = f"http://{HOST}:{running.server_address[1]}/"
        say(f"The archive is at {address} (stop with Ctrl+C).")
        if open:
            webbrowser.open(address)
        try:
            running.serve_forever()
        except (KeyboardInterrupt, Interrupted):
            say("Stopped.")


def server(project: Project, port: int) -> ThreadingHTTPServer:
    """Return a server that is bound and waits for ``serve_forever``; raises as `serve` does."""
    if not (project.reports / "index.html").is_file():
        raise NotAvailable("there is no archive yet.", where="reports/", remedy="Run brief build first.")
    try:
        return _Server(project.reports, port)
    except (OSError, OverflowError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise PortTaken(
                f"port {port} is taken.", where=HOST, remedy="Name another one, or stop the other program."
            ) from error
        raise UsageError(
            f"port {port} cannot be used ({error}).", where=HOST, remedy="Name one from 1024 to 65535."
        ) from error


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder.resolve()
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking the network for a name of this machine, as the parent does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Leave out what a browser causes that went away in the middle of a file."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    server_version, sys_version = "brief", ""
    server: _Server

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, directory=str(arguments[2].folder), **keywords)

    def send_head(self) -> Any:
        """Answer only what was asked of this very address, and only files a reader may see."""
        if not self._is_meant():
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return None
        if not self._is_public():
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        del self.headers["If-Modified-Since"]  # every answer is whole: a preview shows what is there now
        return super().send_head()

    def list_directory(self, path: Any) -> None:
        """Answer 404 where a folder has no index."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def guess_type(self, path: Any) -> str:
        kind = media_type(str(path))
        is_text = kind.startswith("text/") or kind == "application/atom+xml"
        return f"{kind}; charset=utf-8" if is_text else kind

    def end_headers(self) -> None:
        """Say a page's policy in the header too, where it also keeps others from framing the page."""
        self.send_header("Content-Security-Policy", f"{self._policy()}; {NO_FRAME}")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing of single requests."""

    def _policy(self) -> str:
        """Return the policy that the page asked for states; what states none may do nothing."""
        path = Path(self.translate_path(self.path))
        try:
            with (path / "index.html" if path.is_dir() else path).open("rb") as file:
                stated = STATED.search(file.read(HEAD_BYTES))
        except (OSError, ValueError):
            stated = None
        return stated.group(1).decode("latin-1") if stated else NOTHING

    def _is_meant(self) -> bool:
        """Whether it was asked by this address: a page elsewhere can make its own name mean 127.0.0.1."""
        try:
            return urlsplit(f"//{self.headers.get('Host', '')}").hostname in (HOST, "localhost")
        except ValueError:
            return False

    def _is_public(self) -> bool:
        """Whether the path names something in ``reports/`` without a dotted part, links followed."""
        asked = unquote(urlsplit(self.path).path)
        if "\0" in asked or "\\" in asked or any(part.startswith(".") for part in asked.split("/")):
            return False
        try:
            inside = Path(self.translate_path(self.path)).resolve(strict=True).relative_to(self.server.folder)
        except (OSError, RuntimeError, ValueError):
            return False
        return not any(part.startswith(".") for part in inside.parts)
