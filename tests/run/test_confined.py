"""A chapter finds no secret, reaches no network and changes no file but its own."""

from __future__ import annotations

import ast
import os
import secrets
import subprocess
import sys
from multiprocessing import forkserver
from pathlib import Path

import pytest

from analysis import environment
from analysis.chapter.blocks import MIME
from analysis.project import Project
from analysis.run import confined, runner
from analysis.run.notebooks import discover
from analysis.run.workers import Task, Workers
from tests.small_project import write_chapter

LIMIT_S = 120
END = f"""from IPython.display import display
display({{"{MIME}": {{"kind": "end", "chapter": "small", "vintages": {{}}}}}}, raw=True)"""
on_linux = pytest.mark.skipif(not confined.LINUX, reason="elsewhere the kernel refuses nothing")


@pytest.fixture(scope="module", autouse=True)
def secret():
    """A key of the operator's, set while the process is started that workers are forked from."""
    forkserver._forkserver._stop()
    key = f"swordfish-{secrets.token_hex(8)}"
    with environment.variables({"CENSUS_KEY": key, "BRIEF_WEBHOOK_URL": f"https://hooks.test/{key}"}):
        yield key
    forkserver._forkserver._stop()


@pytest.fixture
def told(tmp_path):
    """Return a function that runs one in a worker that may write into ``mine``, and returns what it tells."""
    for name in ("mine", "data"):
        (tmp_path / name).mkdir()

    def run(work, **arguments) -> dict:
        variables = environment.allowed(os.environ) | {"TMPDIR": str(tmp_path / "mine")}
        task = Task(work, arguments, variables, tmp_path, tmp_path / "log", (tmp_path / "mine",))
        with Workers() as workers, workers.run(task, LIMIT_S, LIMIT_S) as events:
            return dict(events)

    return run


def look(tell, backwards: str) -> None:
    """Look where a secret could be; its letters come in the other order, so as not to be found themselves."""
    tell("own", any(backwards in value[::-1] for value in os.environ.values()))
    tell("own, of the kernel", backwards.encode() in Path("/proc/self/environ").read_bytes()[::-1])
    tell("memory", _in_memory(backwards.encode()))
    above, process = [], os.getppid()
    while process > 1:
        above.append(_refused(f"/proc/{process}/environ"))
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
        process = int(status.partition("PPid:")[2].split()[0])
    tell("above", above)


def _in_memory(backwards: bytes) -> bool:
    with Path("/proc/self/mem").open("rb", 0) as memory:
        for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
            place, rights, _, _, inode, *_ = line.split()
            if rights.startswith("rw") and inode == "0":  # of no file
                start, end = (int(part, 16) for part in place.split("-"))
                memory.seek(start)
                if backwards in memory.read(end - start)[::-1]:
                    return True
    return False


def _refused(path: str) -> bool:
    try:
        Path(path).read_bytes()
    except PermissionError:
        return True
    return False


@on_linux
def test_a_worker_finds_no_secret_in_itself_nor_in_a_process_above_it(told, secret):
    found = told(look, backwards=secret[::-1])
    assert (found["own"], found["own, of the kernel"], found["memory"]) == (False, False, False)
    assert len(found["above"]) >= 3  # its guard, the fork server, this process
    assert all(found["above"])


def connect(tell) -> None:
    import socket

    for family in ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_UNIX"):
        try:
            socket.socket(getattr(socket, family)).close()
            tell(family, "open")
        except PermissionError:
            tell(family, "refused")
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    tell("a child", "PermissionError" in child.stderr)


@on_linux
def test_a_worker_and_its_children_have_no_network(told):
    refused = dict.fromkeys(("AF_INET", "AF_INET6", "AF_NETLINK"), "refused")
    assert told(connect) == {**refused, "AF_UNIX": "open", "a child": True}


def change(tell, folder: str) -> None:
    import tempfile

    data = Path(folder, "data")
    attempts = {
        "made": lambda: (data / "new.csv").write_text("1"),
        "written over": lambda: (data / "kept.csv").write_text("1"),
        "added to": lambda: (data / "kept.csv").open("a"),
        "truncated": lambda: os.truncate(data / "kept.csv", 0),
        "removed": lambda: (data / "kept.csv").unlink(),
        "renamed": lambda: (data / "kept.csv").rename(data / "other.csv"),
        "moved away": lambda: (data / "kept.csv").rename(Path(folder, "mine", "kept.csv")),
        "moved in": lambda: Path(folder, "mine").rename(data / "mine"),
        "linked": lambda: (data / "link.csv").symlink_to("kept.csv"),
        "beside": lambda: Path(folder, "beside").write_text("1"),
        "mine": lambda: Path(folder, "mine", "new").write_text("1"),
        "temporary": lambda: tempfile.mkdtemp(),
        "nothing": lambda: Path(os.devnull).write_text("1"),
    }
    for name, attempt in attempts.items():
        try:
            attempt()
            tell(name, True)
        except OSError:
            tell(name, False)


@on_linux
def test_a_worker_changes_nothing_but_its_own_files(told, tmp_path):
    (tmp_path / "data" / "kept.csv").write_text("as it was", encoding="utf-8")
    done = told(change, folder=str(tmp_path))
    assert {name for name, was in done.items() if was} == {"mine", "temporary", "nothing"}
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["kept.csv"]
    assert (tmp_path / "data" / "kept.csv").read_text(encoding="utf-8") == "as it was"


def chapter_of(root: Path, *cells: str) -> Project:
    for part in ("data", "out"):
        (root / part).mkdir()
    (root / "notebooks").mkdir()
    write_chapter(root, "small", 1, (*cells, END))
    return Project(root)


SET_BY_A_KERNEL = {"CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "GIT_PAGER", "JPY_PARENT_PID", "PAGER"} | {
    "JPY_SESSION_NAME", "PYDEVD_USE_FRAME_EVAL",
}  # fmt: skip
LOOKS = {
    "variables": "import os; sorted(name for name in os.environ if 'KEY' in name or 'URL' in name)",
    "value": "any('swordfish' in value for value in os.environ.values())",
    "kernel": "b'swordfish' in open('/proc/self/environ', 'rb').read()",
}


@pytest.mark.parametrize("can_fork", [True, False])
def test_a_cell_finds_no_variable_that_it_has_no_use_for(tmp_path, monkeypatch, can_fork):
    monkeypatch.setattr(runner, "CAN_FORK", can_fork)
    monkeypatch.setenv("ONLY_FOR_THE_BUILD", "1")
    looks = {name: cell for name, cell in LOOKS.items() if name != "kernel" or confined.LINUX}
    project = chapter_of(tmp_path, *looks.values(), "sorted(os.environ)")
    notebook = runner.run_chapters(project, discover(project), {}, tmp_path / "out")["small"]
    *found, names = (
        ast.literal_eval(output.data["text/plain"])
        for cell in notebook.cells[2:-1]
        for output in cell.outputs
        if "text/plain" in output.data
    )
    assert found == [[], False, False][: len(looks)]
    added = {
        "JPY_PARENT_PID",
        "JPY_SESSION_NAME",
        "CLICOLOR",
        "PAGER",
        "GIT_PAGER",
        "FORCE_COLOR",
        "CLICOLOR_FORCE",
    }
    assert {name for name in names if not environment.allowed({name: ""})} <= added | {
        "PYDEVD_USE_FRAME_EVAL"
    }
    assert os.environ["ONLY_FOR_THE_BUILD"] == "1"


@on_linux
@pytest.mark.parametrize(
    "cell",
    [
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "open('../data/figures.csv', 'w')",
        "import os; open(f'/proc/{os.getppid()}/environ').read()",
    ],
)
def test_a_cell_that_tries_is_named(tmp_path, cell):
    project = chapter_of(tmp_path, cell)
    with pytest.raises(runner.ChapterFailed, match="Permission denied") as failed:
        runner.run_chapters(project, discover(project), {}, tmp_path / "out")
    assert failed.value.where == f"chapter small, code cell 2 ('{cell[:60]}')"


def test_where_the_kernel_refuses_nothing_python_refuses_a_socket():
    code = (
        "import sys, socket\n"
        "from analysis.run import confined\n"
        "confined.LINUX = False\n"
        "confined.confine(())\n"
        "socket.socket(socket.AF_UNIX).close()\n"
        "socket.create_connection(('127.0.0.1', 9))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "PermissionError: [Errno 13] a chapter has no network" in done.stderr


def test_what_is_allowed_holds_no_name_of_a_secret():
    words = ("KEY", "TOKEN", "SECRET", "PASSWORD", "WEBHOOK", "URL", "NOTIFY", "CREDENTIAL")
    assert not [name for name in environment.ALLOWED if any(word in name for word in words)]
    assert environment.allowed(
        {"LC_ALL": "C", "PATH": "/bin", "AWS_SECRET": "x", "BRIEF_NOTIFY_MAIL": "y"}
    ) == {
        "LC_ALL": "C",
        "PATH": "/bin",
    }
