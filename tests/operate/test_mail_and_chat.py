"""A notice goes out by mail and to a chat as a person reads it; what fails is a warning that names none."""

from __future__ import annotations

import email
import email.policy
import socketserver
import threading

import pytest

from analysis.operate.notify import notify
from tests.operate.test_notify import NOTICE, sink  # noqa: F401  a fixture

FROM_TO = "from=desk@example.org&to=reader@example.org&format=text"


class Mailbox(socketserver.ThreadingTCPServer):
    """A mail server on the loopback that takes everything, or refuses every recipient."""

    daemon_threads = allow_reuse_address = True

    def __init__(self, refuses: bool = False) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.refuses = refuses
        self.mails: list[email.message.EmailMessage] = []
        self.logins: list[str] = []
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()


class Conversation(socketserver.StreamRequestHandler):
    """What RFC 5321 asks of a server, and AUTH without looking at the password."""

    server: Mailbox

    def handle(self) -> None:
        self.say("220 sink")
        for line in self.rfile:
            verb = line.decode().strip().split(" ", 1)[0].upper()
            if verb == "EHLO":
                self.say("250-sink", "250 AUTH LOGIN PLAIN")
            elif verb == "AUTH":
                self.server.logins.append(line.decode())
                self.say("235 welcome")
            elif verb == "RCPT" and self.server.refuses:
                self.say("550 no such person")
            elif verb == "DATA":
                self.say("354 go on")
                lines = iter(self.rfile.readline, b".\r\n")
                self.server.mails.append(
                    email.message_from_bytes(b"".join(lines), policy=email.policy.default)
                )
                self.say("250 taken")
            else:
                self.say("221 bye" if verb == "QUIT" else "250 fine")

    def say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


@pytest.fixture
def mailbox():
    opened = []

    def start(**how) -> Mailbox:
        opened.append(Mailbox(**how))
        return opened[-1]

    yield start
    for one in opened:
        one.shutdown()
        one.server_close()


def told(addresses: str, **more: str) -> tuple[bool, list[str]]:
    warnings: list[str] = []
    return notify(NOTICE, warnings.append, {"BRIEF_NOTIFY_URLS": addresses, **more}), warnings


def test_a_mail_has_the_subject_and_the_text_of_the_notice(mailbox):
    box = mailbox()
    assert told(f"mailto://127.0.0.1:{box.server_address[1]}?{FROM_TO}") == (True, [])
    (mail,) = box.mails
    assert mail["Subject"] == "Metrics brief: 2026-11-22 is published."
    assert (mail["To"], "desk@example.org" in mail["From"]) == ("reader@example.org", True)
    text = mail.get_body(("plain",)).get_content().replace("\r\n", "\n").strip()
    assert text == NOTICE.text


def test_the_password_of_the_mail_server_is_used_and_never_shown(mailbox, capfd, caplog):
    box = mailbox(refuses=True)
    address = f"mailto://desk:hunter2-hunter2@127.0.0.1:{box.server_address[1]}?{FROM_TO}"
    all_told, (warning,) = told(address, MY_TOKEN="Both sides did")
    assert not all_told and len(box.logins) == 1
    assert warning == "BRIEF_NOTIFY_URLS: nobody was told: of 1 addresses, these did not take it: 1."
    shown = "".join(capfd.readouterr()) + caplog.text
    assert "hunter2" not in shown and "127.0.0.1" not in shown


def test_no_secret_is_mailed(mailbox):
    box = mailbox()
    assert told(f"mailto://127.0.0.1:{box.server_address[1]}?{FROM_TO}", MY_TOKEN="Both sides did")[0]
    text = box.mails[0].get_body(("plain",)).get_content()
    assert "*** 3 of 9." in text and "Both sides" not in text


def test_a_chat_gets_the_same_text(sink):  # noqa: F811
    chat = sink(200)
    assert told(f"json://127.0.0.1:{chat.server.server_port}/hooks/xyzzy") == (True, [])
    (body,) = chat.bodies
    assert (body["title"], body["message"]) == (NOTICE.subject, NOTICE.text)


def test_one_address_that_fails_does_not_stop_the_next(mailbox, sink):  # noqa: F811
    box, chat = mailbox(refuses=True), sink(200)
    mail = f"mailto://127.0.0.1:{box.server_address[1]}?{FROM_TO}"
    all_told, (warning,) = told(f"{mail}\nnothing://nobody-there json://127.0.0.1:{chat.server.server_port}/")
    assert not all_told and len(chat.bodies) == 1
    assert warning.endswith("of 3 addresses, these did not take it: 1, 2 (of no known kind).")
    assert "nobody-there" not in warning


def test_without_the_package_it_is_a_warning(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "apprise", None)
    all_told, (warning,) = told("mailto://127.0.0.1:9")
    assert not all_told and "apprise is not installed" in warning
