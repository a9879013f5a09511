"""A chapter is taken from an earlier run while all it rests on is the same, and else runs again."""

from __future__ import annotations

import gc
import json
import os
import py_compile
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest

from analysis.chapter.blocks import MIME
from analysis.errors import ChapterFailed, Interrupted
from analysis.project import Project
from analysis.run import finished, hands, imports, reads, runner, workers
from analysis.run.notebooks import discover
from analysis.run.workers import CAN_FORK, Workers
from analysis.sources.catalogue import DATASETS
from analysis.store import snapshots
from tests.conftest import CHECKOUT

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="kept runs need forked processes")

# The moment tells one run from the next.
CELLS = (
    "import time\nfrom pathlib import Path\nroot = Path.cwd().parent",
    "folder = root / 'data' / 'snapshots' / 'house' / 'series'\n"
    "print_free = [path.name for path in sorted(folder.iterdir())]\n"
    "text = (root / 'data' / 'opened.txt').read_text()",
    f"""from IPython.display import display
display({{"{MIME}": {{"kind": "end", "chapter": "small", "vintages": {{}}}}}}, raw=True)
time.time_ns()""",
)


@pytest.fixture(scope="module")
def processes():
    with Workers() as ready:
        yield ready


@pytest.fixture
def project(tmp_path, monkeypatch) -> Project:
    monkeypatch.delenv("BRIEF_CACHE", raising=False)
    root = tmp_path / "project"
    for folder in ("notebooks", "data/snapshots/house/series/2026-01-01", "out"):
        (root / folder).mkdir(parents=True)
    for name in ("opened.txt", "unread.txt"):
        (root / "data" / name).write_text("before", encoding="utf-8")
    write(root, CELLS)
    return Project(root)


@pytest.fixture
def data(project) -> None:
    """Give the project what an open chapter reads."""
    for source in (CHECKOUT / "data").iterdir():
        target = project.root / "data" / source.name
        if not target.exists() and source.name != ".cache":
            target.symlink_to(source)


def write(root: Path, cells: tuple[str, ...], prose: str = "Some prose.") -> None:
    notebook = nbformat.v4.new_notebook()
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook.metadata["brief"] = {"order": 1}
    parameters = nbformat.v4.new_code_cell("as_of: str = 'today'\nfocus: list = ['India']")
    parameters.metadata["tags"] = ["parameters"]
    notebook.cells = [
        nbformat.v4.new_markdown_cell(prose),
        parameters,
        *map(nbformat.v4.new_code_cell, cells),
    ]
    nbformat.write(notebook, root / "notebooks" / "small.ipynb")


@pytest.fixture
def run(project, processes):
    """Return a function that runs the chapter and gives the notebook."""

    def made(**parameters: object) -> nbformat.NotebookNode:
        chapter = discover(project, ["small"])
        settle()
        given = {"as_of": "2026-01-01", "focus": ["India"], **parameters}
        return runner.run_chapters(project, chapter, given, project.root / "out", processes=processes)[
            "small"
        ]

    return made


def settle() -> None:
    """Let the fork server count as started now, after all that the test wrote."""
    time.sleep(0.05)
    workers._server_started_ns = time.time_ns()


def moment(notebook: nbformat.NotebookNode) -> str:
    return notebook.cells[-1].outputs[-1]["data"]["text/plain"]


def test_nothing_changed_so_nothing_runs(run):
    first = run()
    assert moment(run()) == moment(first)


def test_what_is_taken_is_what_ran(run, project):
    first, second = run(), run()
    strip = [[cell.source, cell.get("outputs"), cell.get("execution_count")] for cell in first.cells]
    assert strip == [[cell.source, cell.get("outputs"), cell.get("execution_count")] for cell in second.cells]
    kept = nbformat.read(project.root / "out" / "small.ipynb", as_version=4)
    assert moment(kept) == moment(first)  # the front page reads the file


def test_prose_is_always_the_notebooks_own(run, project):
    first = run()
    write(project.root, CELLS, prose="Other prose.")
    second = run()
    assert moment(second) == moment(first)
    assert second.cells[0].source == "Other prose."


def test_what_was_not_read_may_change(run, project):
    first = run()
    (project.root / "data" / "unread.txt").write_text("after", encoding="utf-8")
    assert moment(run()) == moment(first)


CHANGES = {
    "a byte of a file that was opened": lambda root, _: (root / "data" / "opened.txt").write_text("aftef"),
    "a folder more in one that was listed": lambda root, _: (
        root / "data" / "snapshots" / "house" / "series" / "2026-02-01"
    ).mkdir(),
    "a file that a read could look for": lambda root, _: (root / "data" / "judgements.csv").touch(),
    "a file that is gone": lambda root, _: (root / "data" / "unread.txt").unlink(),
    "the lock": lambda root, _: (root / "requirements.lock").write_text("numpy==1"),
    "a code cell": lambda root, _: write(root, ("1 + 1", *CELLS)),
    "the environment": lambda _, monkeypatch: monkeypatch.setenv("LC_NUMERIC", "C.UTF-8"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_runs_it_again_and_reverting_it_does_not(run, project, monkeypatch, name):
    first = run()
    CHANGES[name](project.root, monkeypatch)
    assert moment(run()) != moment(first)


ASKING = 'from analysis import Chapter\nchapter = Chapter("small", as_of=as_of, focus=focus)'


def test_whether_bytecode_is_written_is_no_change(run, monkeypatch):
    """Make sets it for all that it begins."""
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    first = run()
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "")
    assert moment(run()) == moment(first)


@pytest.mark.parametrize(
    "cells",
    [
        ("print_free = focus",),
        ("free = locals()",),
        (ASKING, "chapter.focus"),
        (ASKING, "chapter.settings"),
        (ASKING, "%%say\nIn {brief.focus}."),
    ],
    ids=str,
)
def test_a_setting_that_is_asked_for_counts_and_each_value_has_its_own_run(run, project, data, cells):
    write(project.root, (*cells, *CELLS))
    first = run()
    assert moment(run(focus=["Mexico"])) != moment(first)
    assert moment(run()) == moment(first)


@pytest.mark.parametrize(
    "cells", [(), (ASKING,), (ASKING, "%%say\nA focus is nowhere named by its key.")], ids=str
)
def test_a_setting_that_nothing_asks_for_does_not_count(run, project, data, cells):
    write(project.root, (*cells, *CELLS))
    first = run()
    second = run(focus=["Mexico"])
    assert moment(second) == moment(first)
    assert '"Mexico"' in "".join(cell.source for cell in second.cells)


def test_another_release_to_compare_with_counts(run, project):
    releases = [str(project.root / "reports" / name) for name in ("2026-01-15", "2026-02-15")]
    first = run(previous=releases[0])
    assert moment(run(previous=releases[0])) == moment(first)
    assert moment(run(previous=releases[1])) != moment(first)


def test_a_module_beside_the_notebook_counts(run, project):
    helper = project.root / "notebooks" / "own_helper.py"
    helper.write_text("VALUE = 1", encoding="utf-8")
    write(project.root, ("import sys\nsys.path.insert(0, '.')\nimport own_helper", *CELLS))
    py_compile.compile(str(helper))  # so that Python opens nothing but the compiled one
    first = run()
    assert moment(run()) == moment(first)
    helper.write_text("VALUE = 20", encoding="utf-8")
    assert moment(run()) != moment(first)


def test_a_run_whose_file_changed_meanwhile_is_not_kept(run, project, processes, monkeypatch):
    chapter = discover(project, ["small"])
    monkeypatch.setattr(workers, "_server_started_ns", time.time_ns() - 10**12)  # all was written after it
    given = {"as_of": "2026-01-01", "focus": ["India"]}
    ran = [
        moment(
            runner.run_chapters(project, chapter, given, project.root / "out", processes=processes)["small"]
        )
        for _ in range(2)
    ]
    assert ran[0] != ran[1]


def test_a_module_more_or_less_counts(run, project, monkeypatch):
    first = run()
    monkeypatch.setattr(finished, "_modules", lambda: ["a_new_reader.py"])
    assert moment(run()) != moment(first)


def test_a_chapter_more_counts_for_those_that_read_all(project, processes):
    """The one that was there before says the same; the new one was not read yet."""
    other = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")])
    chapter, ran = discover(project, ["small"]), []
    settle()
    for before in ({"one": other}, {"one": other}, {"one": other, "two": other}):
        made = runner.run_chapters(
            project,
            chapter,
            {"as_of": "2026-01-01"},
            project.root / "out",
            processes=processes,
            before=before,
        )
        ran.append(moment(made["small"]))
    assert ran[0] == ran[1] != ran[2]


def test_a_chapter_that_reads_unknown_others_always_runs(run, project):
    path = project.notebooks / "small.ipynb"
    path.write_text(
        path.read_text(encoding="utf-8").replace("as_of: str", "chapters: str = ''\\nas_of: str"),
        encoding="utf-8",
    )
    assert discover(project)[0].reads_others
    assert moment(run()) != moment(run())


def test_a_flipped_byte_in_the_cache_is_found(run, project):
    first = run()
    [kept] = (project.root / "data" / ".cache" / "chapters").glob("*/*")
    content = bytearray(kept.read_bytes())
    content[-10] ^= 1
    kept.write_bytes(content)
    assert moment(run()) != moment(first)


def test_an_interrupt_while_chapters_are_handed_out_ends_those_that_run(project, monkeypatch):
    """Else the build waits for them, and whoever waits for the build ends it before it tidied."""
    stopped, given = threading.Event(), []

    class Pool(ThreadPoolExecutor):
        def submit(self, *work, **named):
            if given:
                raise Interrupted(signal.SIGINT)
            given.append(super().submit(*work, **named))
            return given[0]

    processes = Workers()
    monkeypatch.setattr(processes, "close", stopped.set)
    monkeypatch.setattr(hands, "ThreadPoolExecutor", Pool)
    monkeypatch.setattr(runner, "_run_one", lambda *_: stopped.wait(30))
    chapters = discover(project, ["small"]) * 2
    began = time.monotonic()
    with pytest.raises(Interrupted):
        runner.run_chapters(project, chapters, {}, project.root / "out", workers=1, processes=processes)
    assert time.monotonic() - began < 10


def test_a_failed_chapter_is_not_kept(project):
    write(project.root, ("1 / 0", *CELLS))
    for _ in range(2):
        with pytest.raises(ChapterFailed, match="ZeroDivisionError"):
            runner.run_chapters(project, discover(project), {"as_of": "2026-01-01"}, project.root / "out")
    assert not list((project.root / "data" / ".cache" / "chapters").glob("*/*"))


def test_only_so_many_bytes_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(finished, "MOST_BYTES", 25)
    (tmp_path / "chapter").mkdir()
    for number in range(4):
        path = tmp_path / "chapter" / str(number)
        path.write_bytes(b"0123456789")
        os.utime(path, (number, number))
    finished._forget_oldest(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*/*")) == ["2", "3"]


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return a function that writes the modules of a small package in the place of this one."""
    root = tmp_path / "analysis"

    def made(**modules: str) -> Path:
        for name, text in {"__init__": "", **modules}.items():
            path = root.joinpath(*name.split("__")) if name != "__init__" else root / "__init__"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.with_suffix(".py").write_text(text, encoding="utf-8")
        return root

    monkeypatch.setattr(imports, "PACKAGE", root)
    imports._files_behind.cache_clear()
    return made


def names(root: Path, *cells: str) -> list[str]:
    return [path.relative_to(root).as_posix() for path in imports.files_of(cells)]


def test_modules_are_followed_through_what_they_import(package):
    root = package(a="from analysis.b import x", b="def x():\n    import analysis.c", c="", d="")
    assert names(root, "from analysis import a") == ["__init__.py", "a.py", "b.py", "c.py"]


def test_a_public_name_leads_to_where_it_is_made(package):
    root = package(chapter__chapter="from analysis import dates", dates="", lab__brief="")
    assert names(root, "from analysis import Chapter") == ["__init__.py", "chapter/chapter.py", "dates.py"]


def test_a_name_that_is_made_up_means_all_it_can_mean(package):
    root = package(
        a="import importlib\nimportlib.import_module(f'analysis.sources.{name}')",
        sources__x="",
        sources__y="",
        z="",
    )
    assert names(root, "import analysis.a") == ["__init__.py", "a.py", "sources/x.py", "sources/y.py"]


def test_what_only_a_checker_of_types_reads_is_not_imported(package):
    root = package(a="from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from analysis import b", b="")
    assert names(root, "%%say\nfrom analysis import b", "from analysis import a") == ["__init__.py", "a.py"]


def test_code_is_read_by_many_threads_at_once():
    """Collecting garbage lets another thread in, where Python 3.11 then loses count of its depth."""
    code = f"found = {'[' * 60}f(1, *[one for one in b if one]){']' * 60}\n" * 3
    given_way = lambda *_: time.sleep(0)  # noqa: E731
    usual = gc.get_threshold()
    gc.callbacks.append(given_way)
    gc.set_threshold(10, 2, 2)
    try:
        with ThreadPoolExecutor(4) as threads:
            trees = list(threads.map(imports.parsed, [code] * 40))
    finally:
        gc.callbacks.remove(given_way)
        gc.set_threshold(*usual)
    assert {len(tree.body) for tree in trees} == {3}


def test_what_a_process_reads_is_noted_and_what_it_writes_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr(reads, "_of_the_system", lambda: ("/proc/",))
    reads.begin()
    (tmp_path / "written.txt").write_text("x", encoding="utf-8")
    (tmp_path / "read.json").write_text("1", encoding="utf-8")
    json.loads((tmp_path / "read.json").read_text(encoding="utf-8"))
    list(tmp_path.iterdir())
    found = [read for read in reads.so_far() if read[1].startswith(str(tmp_path))]
    assert found == [("file", str(tmp_path / "read.json")), ("folder", str(tmp_path))]


@pytest.mark.parametrize(("searched", "noted"), [(True, False), (False, True)])
def test_where_python_looks_for_modules_is_no_folder_that_was_read(tmp_path, monkeypatch, searched, noted):
    monkeypatch.setattr(reads, "_of_the_system", lambda: ("/proc/",))
    monkeypatch.setattr(reads, "_seen", None)
    reads.begin()
    monkeypatch.chdir(tmp_path)
    with monkeypatch.context() as path:
        path.setattr(sys, "path", ["", *sys.path] if searched else [one for one in sys.path if one])
        list(Path().iterdir())  # as importlib.metadata does for each package that asks for its version
    assert (("folder", str(tmp_path)) in reads.so_far()) is noted


def test_a_stored_table_that_another_engine_opens_is_noted(monkeypatch):
    monkeypatch.setattr(reads, "_of_the_system", lambda: ("/proc/",))
    monkeypatch.setattr(reads, "_seen", None)
    reads.begin()
    dataset = DATASETS["cbp/drug_seizures"]
    vintage = snapshots.vintages(Project(CHECKOUT), dataset)[-1]
    vintage.read()
    assert ("file", str(vintage.table_path)) in reads.so_far()
