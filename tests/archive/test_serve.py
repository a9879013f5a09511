"""The preview server: on this machine only, public files only, each with its type and never cached."""

from __future__ import annotations

import http.client
import re
import socket
import threading
from pathlib import Path

import pytest

from analysis.archive import pages as archive
from analysis.archive import serve
from analysis.errors import NotAvailable, UsageError
from tests.archive.made import release
from tests.archive.test_pages import NOW


@pytest.fixture
def served(project):
    """Serve an archive with one release; return a function that asks for a path."""
    folder = release(project, "2026-12-15")
    (folder / "data").mkdir()
    (folder / "data" / "a.csv").write_text("a\n", encoding="utf-8")
    (project.reports / "latest").symlink_to("2026-12-15")
    (project.root / "data" / "calendar.yml").write_text(
        "releases:\n  - {date: 2026-12-15, covers: x}\n", encoding="utf-8"
    )
    archive.renew(project, NOW)
    for hidden in (".work", ".failed", ".log"):
        (project.reports / hidden).mkdir()
        (project.reports / hidden / "secret.txt").write_text("secret", encoding="utf-8")
    (project.reports / ".lock").write_text("secret", encoding="utf-8")
    (project.root / "outside.txt").write_text("secret", encoding="utf-8")
    (project.reports / "out").symlink_to(project.root / "outside.txt")
    (project.reports / "in").symlink_to(".work")
    (project.reports / ".latest-1").symlink_to("2026-12-15")
    (project.reports / "gone").symlink_to("nowhere")
    (project.reports / "round").symlink_to("round")

    running = serve.server(project, 0)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()

    def ask(path: str, method: str = "GET", **headers: str):
        connection = http.client.HTTPConnection(serve.HOST, running.server_address[1], timeout=10)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    yield ask
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        ("/latest/brief.html", "text/html; charset=utf-8"),
        ("/2026-12-15/brief.html?a=1", "text/html; charset=utf-8"),
        ("/feed.atom", "application/atom+xml; charset=utf-8"),
        ("/calendar.ics", "text/calendar; charset=utf-8"),
        ("/2026-12-15/brief.ipynb", "application/x-ipynb+json"),
        ("/2026-12-15/brief.pdf", "application/pdf"),
        ("/2026-12-15/results.json", "application/json"),
        ("/2026-12-15/data/a.csv", "text/csv; charset=utf-8"),
        ("/2026-12-15/SHA256SUMS", "text/plain; charset=utf-8"),
    ],
)
def test_public_files_come_with_their_type_and_are_not_cached(served, path, kind):
    status, headers, body = served(path)
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, kind, "no-store")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert body


@pytest.mark.parametrize(
    "path",
    [
        "/.work/secret.txt",
        "/.failed/secret.txt",
        "/.log/secret.txt",
        "/%2ework/secret.txt",
        "/.lock",
        "/in/secret.txt",
        "/.latest-1/brief.html",
        "/out",
        "/gone",
        "/round",
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/2026-12-15/../../outside.txt",
        "/2026-12-15/%2e%2e%2f%2e%2e%2foutside.txt",
        "/..%5coutside.txt",
        "//../outside.txt",
        "/index.html%00.txt",
        "/2026-12-15/",
        "/2026-12-15/data/",
        "/latest/",
        "/nothing",
    ],
)
def test_everything_else_is_not_found(served, path):
    status, _, body = served(path)
    assert status == 404
    assert b"secret" not in body
    assert b"a.csv" not in body


def test_a_second_visit_gets_the_whole_file_again(served):
    assert served("/index.html", If_Modified_Since="Fri, 01 Jan 2100 00:00:00 GMT")[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "[::", ""])
def test_another_name_for_this_machine_is_turned_away(served, host):
    assert served("/index.html", Host=host)[0] == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8765", "127.0.0.1:1"])
def test_its_own_names_are_answered(served, host):
    assert served("/index.html", Host=host)[0] == 200


def test_nothing_can_be_written(served):
    assert served("/index.html", "PUT")[0] == 501
    assert served("/index.html", "POST")[0] == 501
    status, _, body = served("/index.html", "HEAD")
    assert (status, body) == (200, b"")


def test_it_listens_on_this_machine_only(project):
    archive.renew(project, NOW)
    with serve.server(project, 0) as running:
        assert running.socket.getsockname()[0] == "127.0.0.1"


def test_a_port_that_is_taken_says_so(project):
    archive.renew(project, NOW)
    with socket.socket() as other:
        other.bind((serve.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(serve.PortTaken, match=f"port {port} is taken"):
            serve.server(project, port)


@pytest.mark.parametrize("port", [70000, -1])
def test_a_port_out_of_bounds_says_so(project, port):
    archive.renew(project, NOW)
    with pytest.raises(UsageError, match=f"port {port}"):
        serve.server(project, port)


def test_without_an_archive_there_is_nothing_to_serve(project):
    with pytest.raises(NotAvailable, match="no archive"):
        serve.server(project, 0)


def test_it_says_where_it_is_and_ends_when_interrupted(project, monkeypatch):
    archive.renew(project, NOW)
    shown, said = [], []

    def interrupted(self, poll_interval=0.5):
        raise KeyboardInterrupt

    monkeypatch.setattr("http.server.ThreadingHTTPServer.serve_forever", interrupted)
    monkeypatch.setattr("webbrowser.open", shown.append)
    serve.serve(project, 0, open=True, say=said.append)
    assert said[0].startswith("The archive is at http://127.0.0.1:")
    assert shown[0] in said[0]
    assert said[1] == "Stopped."


@pytest.mark.parametrize("path", ["/", "/index.html", "/calendar.html"])
def test_the_policy_of_a_page_is_a_header_too_and_nobody_may_frame_it(served, path):
    _, headers, body = served(path)
    (stated,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', body.decode())
    assert "default-src 'none'" in stated
    assert headers["Content-Security-Policy"] == f"{stated}; frame-ancestors 'none'"


@pytest.mark.parametrize("path", ["/latest/data/a.csv", "/nowhere", "/.lock", "/a%00b"])
def test_what_states_no_policy_may_do_nothing(served, path):
    assert served(path)[1]["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_each_kind_of_page_states_its_policy_where_the_server_looks():
    templates = Path(archive.__file__).parents[1] / "page" / "templates"
    for name in ("page/page.html.j2", "site/base.html.j2"):
        assert serve.STATED.search((templates / name).read_bytes()), name
