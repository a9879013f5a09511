"""Telling someone works, and when it does not it is a warning and nothing more."""

from __future__ import annotations

import json
import logging
import shlex
import sys
import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from analysis.operate import notify as module
from analysis.operate.notify import Message, notify

NOTICE = Message(
    event="published",
    title="Metrics brief",
    release="2026-11-22",
    key_points=("Both sides did 3 of 9.",),
    alarms=("New alarm. Watch: deaths: alarm down since October 2026.",),
    changes=("Two figures were revised.",),
    health=("All headline figures are fresh.",),
    next_step="Nothing needs doing.",
    links={"html": "https://example.org/latest/brief.html"},
    cause="",
    exit_code=0,
    at="2026-11-22T06:30:00+00:00",
)


class Sink:
    """A webhook on the loopback: answers with these statuses in turn, the last one repeated."""

    def __init__(self, *statuses: int, hangs: bool = False, location: str = "") -> None:
        self.statuses, self.hangs, self.location = list(statuses), hangs, location
        self.bodies: list[dict] = []
        self.released = threading.Event()
        sink = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                sink.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                if sink.hangs:
                    sink.released.wait(20)
                self.send_response(sink.statuses.pop(0) if len(sink.statuses) > 1 else sink.statuses[0])
                if sink.location:
                    self.send_header("Location", sink.location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/hooks/xyzzy"

    def close(self) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def sink(monkeypatch):
    """Start sinks: ``sink(500, 200)``. No proxy of the caller's environment stands between."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(module, "FIRST_WAIT_S", 0.01)
    opened = []

    def start(*statuses: int, **how) -> Sink:
        opened.append(Sink(*statuses, **how))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def told(address: str = "", command: str = "", notice: Message = NOTICE, **more) -> tuple[bool, list[str]]:
    """Return what `notify` returned, and its warnings."""
    warnings: list[str] = []
    environment = {"BRIEF_WEBHOOK_URL": address, "BRIEF_NOTIFY_COMMAND": command, **more}
    return notify(notice, warnings.append, environment), warnings


def python(code: str, *words: str) -> str:
    return shlex.join([sys.executable, "-c", code, *words])


def test_nobody_named_nobody_told():
    assert told() == (True, [])
    assert notify(NOTICE, pytest.fail, {})


def test_the_webhook_gets_the_notice_with_a_text(sink):
    hook = sink(200)
    assert told(hook.address) == (True, [])
    (body,) = hook.bodies
    assert body["text"] == (
        "Metrics brief: 2026-11-22 is published.\n\n"
        "What changed\n• Two figures were revised.\n\n"
        "How fresh it is\n• All headline figures are fresh.\n\n"
        "Watched series\n• New alarm. Watch: deaths: alarm down since October 2026.\n\n"
        "In short\n• Both sides did 3 of 9.\n\n"
        "Next step\n• Nothing needs doing.\n\n"
        "html: https://example.org/latest/brief.html"
    )
    assert {name: body[name] for name in ("event", "release", "key_points", "links", "exit_code")} == {
        "event": "published",
        "release": "2026-11-22",
        "key_points": ["Both sides did 3 of 9."],
        "links": {"html": "https://example.org/latest/brief.html"},
        "exit_code": 0,
    }


def test_a_webhook_that_fails_once_is_asked_again(sink):
    hook = sink(500, 200)
    assert told(hook.address) == (True, [])
    assert len(hook.bodies) == 2


@pytest.mark.parametrize(("status", "attempts"), [(503, 3), (429, 3), (404, 1), (400, 1)])
def test_a_webhook_that_goes_on_failing_is_a_warning(sink, status, attempts):
    hook = sink(status)
    all_told, (warning,) = told(hook.address)
    assert not all_told
    assert warning == f"BRIEF_WEBHOOK_URL: nobody was told: the answer was status {status}."
    assert len(hook.bodies) == attempts


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(sink, status):
    other = sink(200)
    hook = sink(status, location=other.address)
    all_told, (warning,) = told(hook.address)
    assert not all_told and "sends on to another" in warning
    assert (len(hook.bodies), other.bodies) == (1, [])


def test_a_webhook_that_hangs_is_given_up(sink, monkeypatch):
    monkeypatch.setattr(module, "ANSWER_LIMIT_S", 0.5)
    hook = sink(200, hangs=True)
    all_told, (warning,) = told(hook.address)
    assert not all_told and "ReadTimeout" in warning
    assert len(hook.bodies) == 3


def test_the_time_limit_holds_whatever_the_webhook_does(sink, monkeypatch):
    monkeypatch.setattr(module, "_post", lambda *_: time.sleep(30))
    monkeypatch.setattr(module, "WEBHOOK_LIMIT_S", -0.9)  # one second of grace comes on top
    begun = time.monotonic()
    all_told, (warning,) = told("http://127.0.0.1:9/")
    assert time.monotonic() - begun < 10
    assert not all_told and "time limit" in warning


def test_a_webhook_that_refuses_is_a_warning(sink):
    hook = sink(200)
    hook.close()
    all_told, (warning,) = told(hook.address)
    assert not all_told and "ConnectError" in warning


@pytest.mark.parametrize(
    "address", ["hooks.example.org/x", "ftp://example.org/", "http://[", "http://a:b:c/"]
)
def test_an_address_that_is_none_is_a_warning(address):
    all_told, (warning,) = told(address)
    assert not all_told and address not in warning


def test_no_secret_is_told(sink, monkeypatch, capfd, caplog):
    caplog.set_level(logging.INFO)
    monkeypatch.setenv("COMTRADE_KEY", "hunter2")
    hook = sink(500, 200)
    cause = f"GET ?key=hunter2 and swordfish and {hook.address}"
    told(hook.address, notice=replace(NOTICE, event="failed", cause=cause), MY_TOKEN="swordfish")
    assert len(hook.bodies) == 2
    assert hook.bodies[0]["cause"] == "GET ?key=*** and *** and ***"
    shown = json.dumps(hook.bodies) + caplog.text + "".join(capfd.readouterr())
    assert not any(secret in shown for secret in ("hunter2", "swordfish", "xyzzy"))


def test_as_a_dict_a_notice_holds_no_secret(monkeypatch):
    monkeypatch.setenv("COMTRADE_KEY", "hunter2")
    content = replace(NOTICE, event="failed", cause="hunter2").as_dict()
    assert "hunter2" not in json.dumps(content)


def test_the_command_gets_the_notice_on_its_input(tmp_path):
    target = tmp_path / "a name with blanks.json"
    code = "import sys; open(sys.argv[1], 'w').write(sys.stdin.read())"
    assert told(command=python(code, str(target))) == (True, [])
    assert json.loads(target.read_text())["text"].startswith("Metrics brief: 2026-11-22")


def test_no_shell_reads_the_command(tmp_path):
    target = tmp_path / "made"
    told(command=f"true; touch {target}")
    told(command=f"true $(touch {target})")
    assert not target.exists()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (python("import sys; sys.exit('no printer')"), "ended with exit code 1. no printer"),
        ("/nowhere/at-all", "cannot be started (No such file or directory)"),
        ("say 'hello", "cannot be split into words"),
    ],
)
def test_a_command_that_fails_is_a_warning(command, words):
    all_told, (warning,) = told(command=command)
    assert not all_told and words in warning and warning.startswith("BRIEF_NOTIFY_COMMAND")


def test_what_a_command_says_is_told_without_secrets():
    code = "import sys; sys.exit('401 for hunter2')"
    _, (warning,) = told(command=python(code), MY_TOKEN="hunter2")
    assert "401 for ***" in warning


def test_a_command_that_hangs_is_stopped_with_its_children(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "COMMAND_LIMIT_S", 2.0)
    target = tmp_path / "child"
    child = f"import time; open({str(target)!r}, 'w').close(); time.sleep(60)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    begun = time.monotonic()
    all_told, (warning,) = told(command=python(code))
    assert time.monotonic() - begun < 20
    assert not all_told and "longer than 2 seconds" in warning


def test_a_child_that_lives_on_keeps_nobody_waiting():
    child = "import time; time.sleep(45)"
    code = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}])"
    begun = time.monotonic()
    assert told(command=python(code)) == (True, [])
    assert time.monotonic() - begun < 40


def test_one_way_that_fails_does_not_stop_the_other(sink):
    hook = sink(200)
    all_told, warnings = told(hook.address, command="/nowhere/at-all")
    assert not all_told and len(warnings) == 1 and len(hook.bodies) == 1


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("failed", "B: the run failed (exit code 4).\ntrade: no end.\nThe release of 2026-11-22 stands."),
        (
            "stale",
            "B: the brief is older than it should be.\ntrade: no end.\nThe release of 2026-11-22 stands.",
        ),
    ],
)
def test_the_text_says_what_stands(event, text):
    notice = Message(event, "B", 4, "", release="2026-11-22", cause="trade: no end.")
    assert notice.text == text


def test_an_unknown_event_is_refused():
    with pytest.raises(ValueError, match="published, failed, stale"):
        replace(NOTICE, event="done")
