"""What the fault tests share: a small project with one release, commands in it, and what must hold.

``make faults`` runs them in full, ``make faults-short`` with fewer repeats, ``make test`` the quick ones.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from analysis.archive import checksums
from analysis.archive.releases import folders
from analysis.operate.lock import holder
from analysis.project import Project
from tests.small_project import CHECKOUT as CHECKOUT
from tests.small_project import SEIZURES, make, write_chapter

FAULTS = os.environ.get("BRIEF_FAULTS", "")  # "short", "full", or blank: not now
FULL = FAULTS == "full"
QUICK = "test_quick.py"
if not FAULTS:
    collect_ignore = [path.name for path in Path(__file__).parent.glob("test_*.py") if path.name != QUICK]

MARK = "LOGNAME"  # in the environment of everything a test starts; chapters' processes find few variables
COMMAND = Path(sys.executable).with_name("brief")
LAUNCHER = Path(__file__).with_name("launcher.py")
RUN_LIMIT_S = 600.0  # far above what a run takes on a slow machine


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "faults: kills, full disks and other faults (make faults)")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and item.path.name != QUICK:
            item.add_marker(pytest.mark.faults)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what the tests measured."""
    reports = [*terminalreporter.stats.get("passed", []), *terminalreporter.stats.get("failed", [])]
    measured = [report for report in reports if report.when == "call" and report.user_properties]
    if measured:
        terminalreporter.section("measured")
    for report in measured:
        values = ", ".join(f"{name} {value}" for name, value in report.user_properties)
        terminalreporter.line(f"{report.nodeid.partition('::')[2]}: {values}")


def repeats(full: int, short: int) -> int:
    """Return how often a test repeats."""
    return full if FULL else short


@dataclass
class Run:
    """A command that runs or ran.

    Attributes
    ----------
    pid : int
    output : Path
        What it printed, both streams.
    mark : str
        Value of the environment variable `MARK` in the command and all it starts.
    started : float
        On the monotonic clock.
    """

    pid: int
    output: Path
    mark: str
    ended: threading.Event = field(default_factory=threading.Event)
    code: int | None = None
    started: float = field(default_factory=time.monotonic)
    took: float = 0.0

    @property
    def text(self) -> str:
        return self.output.read_text(encoding="utf-8", errors="replace")

    def end(self, code: int) -> None:
        self.code, self.took = code, time.monotonic() - self.started
        self.ended.set()

    def wait(self, limit_s: float = RUN_LIMIT_S) -> int:
        """Return the exit code; negative for a signal."""
        assert self.ended.wait(limit_s), f"no end within {limit_s:g} s; it printed:\n{self.text}"
        return self.code

    def expect(self, code: int) -> Run:
        """Wait for the end and require an exit code; no command ever shows a traceback."""
        return self.expect_any(code)

    def expect_any(self, *codes: int) -> Run:
        """Wait for the end and require one of several exit codes."""
        assert self.wait() in codes, self.text
        assert "Traceback" not in self.text, self.text
        return self

    def until(self, text: str, limit_s: float = RUN_LIMIT_S) -> Run:
        """Wait until the command has printed `text`."""
        end = time.monotonic() + limit_s
        while text not in self.text:
            assert not self.ended.is_set() and time.monotonic() < end, f"no '{text}' in:\n{self.text}"
            time.sleep(0.01)
        return self

    def send(self, number: int, *, group: bool = False) -> Run:
        """Send a signal to the process, or to its whole group."""
        with suppress(ProcessLookupError):
            (os.killpg if group else os.kill)(self.pid, number)
        return self

    def leftovers(self) -> list[str]:
        """Return the command lines of processes that the command started and that still run."""
        return [line for pid, line in marked(self.mark) if pid != self.pid]

    def nothing_left(self, limit_s: float = 60.0) -> Run:
        """Require that no process it started is there soon: kernels end when they see that it is gone."""
        end = time.monotonic() + limit_s
        while left := self.leftovers():
            assert time.monotonic() < end, left
            time.sleep(0.05)
        return self


def marked(mark: str) -> list[tuple[int, str]]:
    """Return process id and command line of each live process whose environment holds a mark."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if f"{MARK}={mark}".encode() in (folder / "environ").read_bytes():
                line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
                if line:  # blank for one that has ended and was not collected yet
                    found.append((int(folder.name), line))
    return found


class Launcher:
    """Starts commands through `launcher.py`, which has imported the package once for all of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._runs: dict[int, Run] = {}
        self._asked: list[Run] = []
        self._begun = threading.Condition()
        self._process = subprocess.Popen(
            [sys.executable, str(LAUNCHER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        json.loads(self._process.stdout.readline())
        threading.Thread(target=self._listen, daemon=True).start()

    def __call__(
        self,
        project: Project,
        *arguments: str,
        kill_after: str = "",
        kill_at: int = 0,
        **environment: str,
    ) -> Run:
        """Start ``brief`` in a project; with environment variables that differ from the test's own."""
        mark = secrets.token_hex(6)
        run = Run(0, self._folder / f"{mark}.txt", mark)
        run.output.touch()
        request = {
            "arguments": arguments,
            "folder": str(project.root),
            "environment": _environment(mark, environment),
            "output": str(run.output),
            "kill_after": kill_after,
            "kill_at": kill_at,
        }
        with self._begun:
            self._asked.append(run)
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            assert self._begun.wait_for(lambda: run.pid, RUN_LIMIT_S)
        return run

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(10)

    def _listen(self) -> None:
        for line in self._process.stdout:
            message = json.loads(line)
            if "started" in message:
                with self._begun:
                    run = self._asked.pop(0)
                    run.pid, run.started = message["started"], time.monotonic()
                    self._runs[run.pid] = run
                    self._begun.notify_all()
            else:
                self._runs.pop(message["ended"]).end(message["code"])


def _environment(mark: str, changes: dict[str, str]) -> dict[str, str]:
    left_out = ("COMTRADE_KEY", "CENSUS_KEY", "BRIEF_PROJECT", "BRIEF_NOTIFY_COMMAND", "BRIEF_WEBHOOK_URL")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return kept | {MARK: mark} | changes


@pytest.fixture(scope="session")
def launch(tmp_path_factory) -> Iterator[Callable[..., Run]]:
    """Start ``brief`` quickly; returns a `Run`."""
    launcher = Launcher(tmp_path_factory.mktemp("said"))
    yield launcher
    launcher.close()


@pytest.fixture
def command(tmp_path) -> Callable[..., Run]:
    """Start ``brief`` as a user would, with its own interpreter; returns a `Run`."""

    def start(project: Project, *arguments: str, prefix: tuple[str, ...] = (), **environment: str) -> Run:
        mark = secrets.token_hex(6)
        output = tmp_path / f"{mark}.txt"
        with output.open("wb") as stream:
            process = subprocess.Popen(
                [*prefix, str(COMMAND), *arguments],
                cwd=project.root,
                env=_environment(mark, environment),
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                start_new_session=True,
                # A test run started in the background ignores Ctrl-C, and so would the command it starts.
                preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
            )
        run = Run(process.pid, output, mark)
        threading.Thread(target=lambda: run.end(process.wait()), daemon=True).start()
        return run

    return start


@pytest.fixture(scope="session")
def published_once(tmp_path_factory, launch) -> Project:
    """A small project with one final release; not to be changed."""
    project = make(tmp_path_factory.mktemp("published") / "project")
    launch(project, "publish", "--no-refresh").expect(0)
    return project


@pytest.fixture
def small(tmp_path, published_once) -> Project:
    """A small project with one final release, to be changed."""
    return copy_of(published_once, tmp_path / "small")


def copy_of(project: Project, root: Path) -> Project:
    """Return a copy of a project with its releases."""
    shutil.copytree(project.root, root, symlinks=True)
    return Project(root)


def change_input(project: Project, number: int | str) -> None:
    """Change what a release is made from, so that the next run makes a new one."""
    first, *rest = SEIZURES
    write_chapter(project.root, "seizures", 2, (f"{first}\n# change {number}", *rest))


def standing(project: Project) -> str:
    """Require that ``latest`` opens and is whole, and that no half release lies there; return its name."""
    link = project.reports / "latest"
    name = str(link.readlink())
    assert (link / "brief.html").read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert (link / "brief.pdf").read_bytes().startswith(b"%PDF")
    shown = {path for path in project.reports.iterdir() if path.is_dir() and path.name[0] != "."}
    assert shown - {link} == set(folders(project))
    for folder in shown:
        assert checksums.differences(folder) == {}
    return name


def data_of(project: Project) -> dict[str, str]:
    """Return path -> checksum of everything in data/."""
    return checksums.of(project.root / "data")


def lock_is_free(project: Project) -> bool:
    """True when no live process holds the lock."""
    return holder(project) is None
