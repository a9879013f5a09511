"""Starts the command ``brief`` by forking a process that has imported it already: seconds saved a run.

What is started this way is a process and a process group of its own, and can be killed like any other. One
line of JSON on standard input starts a command; lines on standard output tell of starts and ends.

This file runs as a program; tests use the fixture `launch`.
"""

from __future__ import annotations

import importlib
import json
import os
import select
import signal
import sys

IMPORTED = ("analysis.cli", "analysis.operate.publish", "analysis.store.refresh")
POLL_S = 0.02
CHANGES = {"os.rename", "os.symlink", "os.remove", "os.rmdir", "os.mkdir", "os.truncate", "shutil.rmtree"}


def main() -> None:
    """Start what is asked for until standard input closes."""
    for name in IMPORTED:
        importlib.import_module(name)

    running: set[int] = set()
    _tell({"ready": os.getpid()})
    while True:
        if select.select([0], [], [], POLL_S)[0]:
            line = _line()
            if not line:
                return
            request = json.loads(line)
            process = os.fork()
            if process == 0:
                return _become(request)
            running.add(process)
            _tell({"started": process})
        for process in list(running):
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                running.discard(process)
                _tell({"ended": process, "code": os.waitstatus_to_exitcode(status)})


def _line() -> bytes:
    """Read one line byte by byte: nothing may stay in a buffer that `select` does not see."""
    text = b""
    while not text.endswith(b"\n"):
        byte = os.read(0, 1)
        if not byte:
            return b""
        text += byte
    return text


def _become(request: dict) -> None:
    """Run the command in this process, and end with it."""
    os.setsid()
    said = os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (said, 1), (said, 2)):
        os.dup2(source, target)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    if request["kill_at"]:
        _kill_at(request["kill_after"], request["kill_at"])
    sys.argv = ["brief", *request["arguments"]]
    from analysis.cli import main as command

    command()


def _kill_at(begin: str, number: int) -> None:
    """Let this process kill itself just before a change it makes in the file system.

    Counted are changes from the first rename of a path that holds `begin`; that rename is number 1.
    """
    changed = 0

    def watch(name: str, arguments: tuple) -> None:
        nonlocal changed
        writes = name == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if not (writes or name in CHANGES):
            return
        if changed or (name == "os.rename" and begin in str(arguments[0])):
            changed += 1
            if changed == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _tell(message: dict) -> None:
    os.write(1, json.dumps(message).encode() + b"\n")


if __name__ == "__main__":
    main()
