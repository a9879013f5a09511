"""A chapter that did not run to its end, prints or types a number is refused with its cause."""

from __future__ import annotations

import ast
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import nbformat
import pytest

from analysis.chapter.blocks import MIME
from analysis.errors import ChapterFailed, UsageError
from analysis.project import Project
from analysis.run import runner
from analysis.run.notebooks import ChapterFile, discover
from analysis.run.workers import Task, Workers

END = f"""from IPython.display import display
display({{"{MIME}": {{"kind": "end", "chapter": "small", "vintages": {{}}}}}}, raw=True)"""


LEAVE_A_CHILD = "import subprocess\nsubprocess.Popen(['sleep', '600']).pid"


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    """Have each test run its chapters: what another test ran is not at hand."""
    monkeypatch.setenv("BRIEF_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def chapter(tmp_path):
    """Return a function that makes a project with one small chapter out of code cells."""

    def made(
        *cells: str, name: str = "small", folder: Path = tmp_path, declared: str = "", prose: str = ""
    ) -> tuple[Project, ChapterFile]:
        for part in ("notebooks", "data", "out"):
            (folder / part).mkdir(exist_ok=True, parents=True)
        notebook = nbformat.v4.new_notebook()
        notebook.metadata["kernelspec"] = {
            "name": "python3",
            "display_name": "Python 3",
            "language": "python",
        }
        notebook.metadata["brief"] = {"order": 1}
        parameters = nbformat.v4.new_code_cell(f"as_of: str = 'today'\n{declared}".strip())
        parameters.metadata["tags"] = ["parameters"]
        notebook.cells = [parameters, *(nbformat.v4.new_code_cell(cell) for cell in cells)]
        if prose:
            notebook.cells.insert(0, nbformat.v4.new_markdown_cell(prose))
        nbformat.write(notebook, folder / "notebooks" / f"{name}.ipynb")
        project = Project(folder)
        return project, discover(project, [name])[0]

    return made


def run(project, *chapters, processes=None):
    with processes or Workers() as processes:
        return runner.run_chapters(
            project, chapters, {"as_of": "2026-01-01"}, project.root / "out", workers=2, processes=processes
        )


def shown(notebook, source: str) -> object:
    """The value of an executed cell's last line."""
    (output,) = next(cell for cell in notebook.cells if cell.source == source).outputs
    return ast.literal_eval(output.data["text/plain"])


def gone(process: int) -> bool:
    """Whether a process has ended; one that nobody has asked after has ended too."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout
    return not state.strip() or state.startswith("Z")


def all_gone(processes, within: float = 5) -> bool:
    end = time.monotonic() + within
    while not all(map(gone, processes)):
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def test_a_complete_chapter_comes_back_with_its_parameters(chapter):
    project, small = chapter("as_of", END)
    assert shown(run(project, small)["small"], "as_of") == "2026-01-01"


def test_a_notebook_is_given_the_parameters_that_it_declares_and_no_other(chapter):
    asked = "sorted({'as_of', 'chapters', 'previous'} & set(globals()))"
    project, small = chapter(asked, END)
    _, front = chapter(
        asked, "chapters", END.replace("small", "front"), name="front", declared="chapters: str = ''"
    )
    parameters = {"as_of": "2026-01-01", "chapters": "a folder", "previous": "none"}
    notebooks = runner.run_chapters(project, [small, front], parameters, project.root / "out")
    assert shown(notebooks["small"], asked) == ["as_of"]
    assert shown(notebooks["front"], asked) == ["as_of", "chapters"]
    assert shown(notebooks["front"], "chapters") == "a folder"


@pytest.mark.parametrize(
    ("cell", "cause"),
    [
        ("import sys; sys.exit(0)", "SystemExit: 0"),
        ("import sys\nsys.exit(0)", "SystemExit: 0"),
        ("raise ValueError('no such month')", "ValueError: no such month"),
        ("import os; os._exit(1)", "its process died"),
    ],
)
def test_a_chapter_that_stops_is_refused_and_its_notebook_kept(chapter, cell, cause):
    project, small = chapter(cell, END)
    with pytest.raises(ChapterFailed, match=cause) as failed:
        run(project, small)
    assert failed.value.where.startswith("chapter small")
    assert "\n" not in failed.value.message
    assert failed.value.exit_code == 4
    assert (project.root / "out" / "small.ipynb").is_file()


def test_where_no_process_can_be_forked_an_ordinary_kernel_runs_the_chapter(chapter, monkeypatch):
    monkeypatch.setattr(runner, "CAN_FORK", False)
    folder = "import os; [os.getcwd(), os.environ['BRIEF_PROJECT']]"
    project, small = chapter(folder, "as_of", END)
    notebook = run(project, small)["small"]
    assert shown(notebook, folder) == [str(project.notebooks), str(project.root)]
    assert shown(notebook, "as_of") == "2026-01-01"
    assert "BRIEF_PROJECT" not in os.environ
    project, small = chapter("1 / 0", END)
    with pytest.raises(ChapterFailed, match="ZeroDivisionError") as failed:
        run(project, small)
    assert failed.value.where == "chapter small, code cell 2 ('1 / 0')"


def test_the_cell_is_named(chapter):
    project, small = chapter("month = 'May'", "1 / 0", END)
    with pytest.raises(ChapterFailed) as failed:
        run(project, small)
    assert failed.value.where == "chapter small, code cell 3 ('1 / 0')"


def test_a_chapter_without_its_end_is_refused(chapter):
    project, small = chapter("pass")
    with pytest.raises(ChapterFailed, match="the chapter has no end"):
        run(project, small)


def test_a_cell_that_prints_is_refused(chapter):
    project, small = chapter("month = 'May'", "print(month)", END)
    with pytest.raises(ChapterFailed, match="the cell prints, and no reader would see it") as failed:
        run(project, small)
    assert failed.value.where == "chapter small, code cell 3 ('print(month)')"


def test_a_warning_is_no_print(chapter):
    project, small = chapter("import warnings\nwarnings.warn('slow')", END)
    assert "small" in run(project, small)


@pytest.mark.parametrize("prose", ["# Part 2", "About 42% of it.", "Two lines,\nand x\u00b2"])
def test_a_numeral_in_markdown_is_refused_before_anything_runs(chapter, prose):
    line = next(line for line in prose.splitlines() if any(sign.isdigit() for sign in line))
    with pytest.raises(ChapterFailed, match=f"the prose types a numeral: '{line}'") as failed:
        chapter(END, prose=prose)
    assert failed.value.where == "notebooks/small.ipynb, Markdown cell 1"
    assert "%%say" in failed.value.remedy


def test_an_unknown_chapter_is_answered_with_the_nearest(chapter):
    project, _ = chapter(END)
    with pytest.raises(UsageError, match="Did you mean 'small'"):
        discover(project, ["smal"])


def test_a_notebook_that_says_nothing_of_itself_is_refused(chapter):
    project, small = chapter(END)
    notebook = nbformat.read(small.path, as_version=4)
    del notebook.metadata["brief"]
    nbformat.write(notebook, small.path)
    with pytest.raises(ChapterFailed, match="metadata 'brief'"):
        discover(project)


def test_what_is_neither_in_the_annex_nor_outside_it_is_refused(chapter):
    project, small = chapter(END)
    notebook = nbformat.read(small.path, as_version=4)
    notebook.metadata["brief"]["annex"] = "yes"
    nbformat.write(notebook, small.path)
    with pytest.raises(ChapterFailed, match="'annex' is 'yes', neither true nor false"):
        discover(project)


def test_a_kernel_knows_its_project_and_nothing_random(chapter):
    folders = "import os; [os.getcwd(), os.environ['BRIEF_PROJECT']]"
    hashed = "hash('Busan')"
    project, small = chapter(folders, hashed, END)
    here = Path.cwd()
    notebook = run(project, small)["small"]
    expected = [project.notebooks, project.root]
    assert shown(notebook, folders) == list(map(str, expected))
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    fixed = subprocess.run(
        [sys.executable, "-c", f"print({hashed})"], env=environment, capture_output=True, text=True
    )
    assert shown(notebook, hashed) == int(fixed.stdout)
    assert Path.cwd() == here


def test_a_run_forks_from_one_thread_that_has_the_chapters_modules(chapter):
    """A fork copies one thread: a lock that another one held would stay locked for ever."""
    modules = "import sys; {'pandas', 'analysis.measures.trade_lines'} <= set(sys.modules)"
    threads = "import os; len(os.listdir(f'/proc/{os.getppid()}/task')) if os.path.isdir('/proc') else 1"
    project, small = chapter(modules, threads, END)
    notebook = runner.run_chapters(project, [small], {"as_of": "2026-01-01"}, project.root / "out")["small"]
    assert shown(notebook, modules) is True
    assert shown(notebook, threads) == 1


def test_two_runs_at_once_do_not_meet(chapter, tmp_path):
    found = {}

    def go(name: str) -> None:
        project, small = chapter(f"'{name}'", END, folder=tmp_path / name)
        found[name] = shown(run(project, small)["small"], f"'{name}'")

    threads = [threading.Thread(target=go, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {"one": "one", "two": "two"}


class Failing(Workers):
    """Workers of which the first ones die at start."""

    def __init__(self, deaths: int) -> None:
        super().__init__()
        self.deaths = deaths

    def run(self, task: Task, first_s: float, each_s: float):
        if self.deaths:
            self.deaths -= 1
            task = replace(task, work=die)
        return super().run(task, first_s, each_s)


def die(tell, **arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_chapter_whose_process_dies_at_start_is_started_once_more(chapter):
    project, small = chapter(END)
    processes = Failing(deaths=1)
    assert "small" in run(project, small, processes=processes)
    assert processes.deaths == 0


def test_a_chapter_whose_process_keeps_dying_at_start_fails_soon(chapter):
    project, small = chapter(END)
    processes, began = Failing(deaths=9), time.monotonic()
    with pytest.raises(ChapterFailed, match="the chapter did not start: its process died") as failed:
        run(project, small, processes=processes)
    assert processes.deaths == 7
    assert failed.value.where == "chapter small"
    assert time.monotonic() - began < 60


@pytest.mark.parametrize(
    ("cell", "cause"),
    [
        ("import os; os._exit(1)", "its process died"),
        ("import os; os.kill(os.getpid(), 9)", "its process died"),
        ("while True: pass", "the cell did not end within 2 s"),
        ("print('x' * 100_000_000)", "the cell put out more than 10 MB"),
        ("while True: print('x' * 1000)", "the cell put out more than 10 MB"),
    ],
)
def test_a_cell_that_dies_hangs_or_floods_is_named_soon(chapter, monkeypatch, cell, cause):
    monkeypatch.setattr(runner, "CELL_TIMEOUT_S", 2 if "within" in cause else 60)
    project, small = chapter("month = 'May'", cell, END)
    began = time.monotonic()
    with pytest.raises(ChapterFailed, match=cause) as failed:
        run(project, small)
    first = cell.splitlines()[0]
    assert failed.value.where == f"chapter small, code cell 3 ('{first}')"
    assert time.monotonic() - began < 60
    assert (project.root / "out" / "small.ipynb").stat().st_size < 11_000_000


def test_a_chapter_that_dies_is_kept_as_it_was_a_few_seconds_before(chapter):
    project, small = chapter(
        "month = 'May'\nmonth", "import time; time.sleep(2.1)", "import os; os._exit(1)", END
    )
    with pytest.raises(ChapterFailed, match="its process died"):
        run(project, small)
    kept = nbformat.read(project.root / "out" / "small.ipynb", as_version=4)
    assert shown(kept, "month = 'May'\nmonth") == "May"


def test_the_first_failure_stops_the_other_chapters(chapter):
    project, other = chapter("import time; time.sleep(600)", END, name="other")
    _, small = chapter("import time; time.sleep(1); 1 / 0", END)
    began = time.monotonic()
    with pytest.raises(ChapterFailed, match="ZeroDivisionError"):
        run(project, other, small)
    assert time.monotonic() - began < 60


@pytest.mark.parametrize("last", [END, "1 / 0"])
def test_what_a_cell_leaves_running_is_ended(chapter, last):
    project, small = chapter(LEAVE_A_CHILD, last)
    if last == END:
        notebook = run(project, small)["small"]
    else:
        with pytest.raises(ChapterFailed):
            run(project, small)
        notebook = nbformat.read(project.root / "out" / "small.ipynb", as_version=4)
    assert all_gone([shown(notebook, LEAVE_A_CHILD)], within=1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_build_that_is_killed_leaves_no_process(chapter, tmp_path, number):
    hang = (
        "import os, subprocess, time\n"
        "os.chdir(os.environ['TMPDIR'])\n"
        "child = subprocess.Popen(['sleep', '600'])\n"
        "print(child.pid, os.getpid(), os.getppid(), file=open('pids.part', 'w'))\n"
        "os.rename('pids.part', 'pids')\n"
        "time.sleep(600)"
    )
    project, _ = chapter(hang, END)
    script = (
        "from analysis.project import Project\nfrom analysis.run import runner\n"
        "from analysis.run.notebooks import discover\n"
        f"project = Project(__import__('pathlib').Path({str(tmp_path)!r}))\n"
        "runner.run_chapters(project, discover(project), {}, project.root / 'out')"
    )
    # A runner started in the background ignores Ctrl-C, and so would the build it starts.
    listening = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    command = [sys.executable, "-c", script]
    build = subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=listening)
    try:
        pids = project.root / "out" / runner.SCRATCH / "small" / "pids"
        while not pids.exists():
            assert build.poll() is None
            time.sleep(0.1)
        build.send_signal(number)
        assert build.wait(timeout=5) != 0
    finally:
        build.kill()
        build.wait()
    assert all_gone([int(pid) for pid in pids.read_text().split()])
