"""Runs chapters with papermill, each in a process of its own, and refuses what did not run to its end."""

from __future__ import annotations

import contextlib
import logging
import math
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import as_completed
from contextlib import nullcontext
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode

from analysis import environment
from analysis.chapter.blocks import End, blocks_of
from analysis.errors import ChapterFailed, UsageError, storage_errors
from analysis.project import ENVIRONMENT_VARIABLE, Project
from analysis.run import cells, finished
from analysis.run.finished import Surroundings
from analysis.run.hands import hands
from analysis.run.notebooks import ChapterFile
from analysis.run.reads import Read
from analysis.run.workers import CAN_FORK, FIXED_ENVIRONMENT, Task, WorkerDied, Workers
from analysis.store import kept

CELL_TIMEOUT_VARIABLE = "BRIEF_CELL_TIMEOUT_S"  # seconds one cell may take, where the default is not right
CELL_TIMEOUT_S = 300
START_TIMEOUT_S = 120
START_ATTEMPTS = 2
SCRATCH = ".scratch"  # beside the executed notebooks: a folder a chapter for what it does not keep
_LIMIT = f"{cells.OUTPUT_LIMIT_BYTES / 1e6:.0f} MB"

# Called with chapter name, cells done, cells in all.
Progress = Callable[[str, int, int], None]


def run_chapters(
    project: Project,
    chapters: Sequence[ChapterFile],
    parameters: Mapping[str, object],
    folder: Path,
    *,
    progress: Progress | None = None,
    workers: int | None = None,
    processes: Workers | None = None,
    before: Mapping[str, NotebookNode] | None = None,
) -> dict[str, NotebookNode]:
    """Execute chapters in parallel and return the checked notebooks by name, in the order given.

    Executed notebooks are written into `folder` as they run. A chapter that ran before on all that it would
    run on now is not run again (`analysis.run.finished`). The first failure, or an interrupt, ends the
    processes of all chapters; a failed notebook stays in `folder` as far as it came.

    Parameters
    ----------
    parameters : mapping
        Each notebook is given those that it declares.
    before : mapping of str to notebook, optional
        Executed chapters that lie in `folder`, for chapters that read what others said.
    processes : Workers, optional
        For more calls than one; after a failure it is closed. Without it a call has its own.

    Raises
    ------
    ChapterFailed
        With chapter, cell and cause in one line.
    """
    if not chapters:
        return {}
    if processes is None:
        with Workers() as own:
            return run_chapters(
                project,
                chapters,
                parameters,
                folder,
                progress=progress,
                workers=workers,
                processes=own,
                before=before,
            )
    logging.getLogger("papermill").setLevel(logging.CRITICAL)
    done: dict[str, NotebookNode] = {}
    said = {name: finished.outputs_digest(notebook) for name, notebook in (before or {}).items()}
    around = Surroundings(project, parameters, _environment(project), folder, said)
    # A kernel takes over what is set here.
    surroundings = nullcontext() if CAN_FORK else environment.only(_environment(project))
    # Closed on a failure, so that no chapter is waited for.
    with surroundings, hands(workers or os.cpu_count() or 1, processes.close) as pool:
        longest_first = sorted(chapters, key=lambda item: -item.path.stat().st_size)
        tasks = {pool.submit(_run_one, around, item, progress, processes): item for item in longest_first}
        for task in as_completed(tasks):
            done[tasks[task].name] = task.result()
    return {chapter.name: done[chapter.name] for chapter in chapters}


def check(notebook: NotebookNode, chapter: ChapterFile) -> NotebookNode:
    """Return an executed notebook when it is complete.

    Complete means: every code cell ran to its end, none ended in an error or printed, and the chapter's end
    is present. papermill alone calls a notebook that met ``sys.exit(0)`` a success.

    Raises
    ------
    ChapterFailed
        Naming the first cell that is not so.
    """
    for number, cell in enumerate(filter(_counts, notebook.cells), start=1):
        errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
        if errors:
            cause = f"{errors[0].ename}: {errors[0].evalue}".strip().splitlines()[0]
            raise _failed(chapter, number, cell, cause)
        status = cell.metadata.get("papermill", {}).get("status", "completed")
        if cell.get("execution_count") is None or status != "completed":
            raise _failed(chapter, number, cell, "the cell did not run to its end")
        if any(output.get("name") == "stdout" for output in cell.get("outputs", [])):
            raise _failed(
                chapter, number, cell, "the cell prints, and no reader would see it; say it, or remove it"
            )
    blocks = blocks_of(notebook)
    if not any(isinstance(block, End) and block.chapter == chapter.name for block in blocks):
        raise ChapterFailed(
            "the chapter has no end.",
            where=f"chapter {chapter.name}",
            remedy="Its last cell must call chapter.end().",
        )
    return notebook


def _run_one(
    around: Surroundings, chapter: ChapterFile, progress: Progress | None, processes: Workers
) -> NotebookNode:
    output = around.work / f"{chapter.name}.ipynb"
    shutil.copyfile(chapter.path, output)  # a run that dies before its first cell still leaves a notebook
    declared = papermill.inspect_notebook(str(chapter.path))
    given = {name: value for name, value in around.parameters.items() if name in declared}
    with storage_errors(around.work):
        if not CAN_FORK:
            _execute_in_kernel(around.project, chapter, given, output)
            return check(nbformat.read(output, as_version=4), chapter)
        # Of a chapter that reads others nobody knows what it read, unless the caller says what they said.
        known = bool(around.said) or not chapter.reads_others
        ready = _taken(around, chapter, given, output) if known else None
        if ready:
            if progress:
                progress(chapter.name, 1, 1)
            return check(ready, chapter)
        reads = _execute(around, chapter, given, output, progress, processes)
        # The notebook holds an error of its own code; the check says which cell.
        executed = check(nbformat.read(output, as_version=4), chapter)
        if known:
            finished.keep(around, chapter, executed, reads, processes.started_ns)
    return executed


def _taken(
    around: Surroundings, chapter: ChapterFile, parameters: Mapping[str, object], output: Path
) -> NotebookNode | None:
    """Return a chapter that ran before on the same, written to `output`; None when it has to run."""
    prepared = papermill.execute_notebook(
        str(chapter.path),
        str(output),
        parameters=dict(parameters),
        kernel_name="python3",
        prepare_only=True,
        progress_bar=False,
    )
    ready = finished.find(around, chapter, prepared)
    if ready:
        nbformat.write(ready, output)
    return ready


def _execute(
    around: Surroundings,
    chapter: ChapterFile,
    parameters: Mapping[str, object],
    output: Path,
    progress: Progress | None,
    processes: Workers,
) -> Sequence[Read]:
    """Run a chapter's cells in a worker and return what it read.

    One that ends before its first cell is tried once more.
    """
    scratch = output.with_name(SCRATCH) / chapter.name
    scratch.mkdir(parents=True, exist_ok=True)
    task = Task(
        cells.run_notebook,
        {"notebook": str(chapter.path), "output": str(output), "parameters": dict(parameters)},
        {**around.environment, "TMPDIR": str(scratch), "IPYTHONDIR": str(scratch)},
        around.project.notebooks,
        output.with_suffix(".log"),
        (output, scratch, kept.folder_of(around.project)),
    )
    total = sum(cell.cell_type == "code" for cell in nbformat.read(chapter.path, as_version=4).cells) + 1
    for _ in range(START_ATTEMPTS):
        cell: int | None = None
        try:
            with processes.run(task, START_TIMEOUT_S, cell_timeout_s()) as events:
                done, reads = 0, ()
                for name, value in events:
                    if name == "raised":
                        raise value
                    if name == "overflowed":
                        raise _stopped(chapter, output, cell, f"the cell put out more than {_LIMIT}")
                    if name == "cell":
                        cell = value
                    elif name == "read":
                        reads = value
                    elif progress:
                        done += 1
                        progress(chapter.name, done, total)
            return reads
        except (WorkerDied, TimeoutError) as error:
            late = isinstance(error, TimeoutError)
            if cell is not None:
                limit = f"the cell did not end within {cell_timeout_s():g} s"
                raise _stopped(chapter, output, cell, limit if late else _died(error)) from error
            cause = f"it said nothing within {START_TIMEOUT_S} s" if late else _died(error)
            if processes.closed:
                break
    raise ChapterFailed(
        f"the chapter did not start: {cause}.",
        where=f"chapter {chapter.name}",
        remedy="Build again; when it stays so, see whether the chapter runs in JupyterLab.",
    )


def _execute_in_kernel(
    project: Project, chapter: ChapterFile, parameters: Mapping[str, object], output: Path
) -> None:
    """Run a chapter's cells in an ordinary kernel, where no process can be forked."""
    try:
        with contextlib.suppress(papermill.PapermillExecutionError):
            papermill.execute_notebook(
                str(chapter.path),
                str(output),
                parameters=dict(parameters),
                kernel_name="python3",
                cwd=str(project.notebooks),
                progress_bar=False,
                execution_timeout=cell_timeout_s(),
                start_timeout=START_TIMEOUT_S,
            )
    except (RuntimeError, TimeoutError) as error:  # nbclient's of a kernel that died, or a cell out of time
        raise ChapterFailed(
            f"{type(error).__name__}: {_first_line(error)}.",
            where=f"chapter {chapter.name}",
            remedy="Open the kept notebook, run its cells, and build again.",
        ) from error


def _environment(project: Project) -> dict[str, str]:
    """Return all environment variables of a chapter's process."""
    return {
        **environment.allowed(os.environ),
        ENVIRONMENT_VARIABLE: str(project.root),
        **FIXED_ENVIRONMENT,
    }


def cell_timeout_s() -> float:
    """Return the seconds one cell may take: ``BRIEF_CELL_TIMEOUT_S`` of the environment, or the default.

    Raises
    ------
    UsageError
        When the variable is not a number above 0.
    """
    text = os.environ.get(CELL_TIMEOUT_VARIABLE, "").strip()
    if not text:
        return CELL_TIMEOUT_S
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < math.inf:
        raise UsageError(
            f"{CELL_TIMEOUT_VARIABLE} = '{text}' is not a number above 0.",
            remedy="Write seconds, such as 600.",
        )
    return seconds


def _stopped(chapter: ChapterFile, output: Path, stopped_at: int | None, cause: str) -> ChapterFailed:
    """Return the error of a chapter whose process did not bring a cell to its end."""
    found = nbformat.read(output, as_version=4).cells
    number = sum(_counts(cell) for cell in found[: (stopped_at or 0) + 1])
    return _failed(chapter, number, found[stopped_at or 0], cause)


def _died(error: Exception) -> str:
    said = f" ({_first_line(error)})" if str(error) else ""
    return f"its process died{said}"


def _counts(cell: NotebookNode) -> bool:
    """Whether a cell is one of the author's code cells, which errors count from 1."""
    return (
        cell.cell_type == "code"
        and bool(cell.source.strip())
        and "injected-parameters" not in cell.metadata.get("tags", [])
    )


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else "no more is known"


def _failed(chapter: ChapterFile, number: int, cell: NotebookNode, cause: str) -> ChapterFailed:
    first = cell.source.strip().splitlines()[0][:60]
    return ChapterFailed(
        f"{cause.rstrip('.')}.",
        where=f"chapter {chapter.name}, code cell {number} ('{first}')",
        remedy="Open the kept notebook, run the cell, and build again.",
    )
