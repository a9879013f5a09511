"""Runs chapters with papermill, each in a kernel of its own, and refuses what did not run to its end."""

from __future__ import annotations

import contextlib
import logging
import math
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode

from analysis.chapter.blocks import End, blocks_of
from analysis.errors import BriefError, ChapterFailed, UsageError, storage_errors
from analysis.project import ENVIRONMENT_VARIABLE, Project
from analysis.run import chapter_client
from analysis.run.kernels import FIXED_ENVIRONMENT, Kernels
from analysis.run.notebooks import ChapterFile

CELL_TIMEOUT_VARIABLE = "BRIEF_CELL_TIMEOUT_S"  # seconds one cell may take, where the default is not right
CELL_TIMEOUT_S = 300
START_TIMEOUT_S = 120
START_ATTEMPTS = 2

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
    kernels: Kernels | None = None,
) -> dict[str, NotebookNode]:
    """Execute chapters in parallel and return the checked notebooks by name, in the order given.

    Executed notebooks are written into `folder` as they run. The first failure, or an interrupt, ends the
    kernels of all chapters; a failed notebook stays in `folder` as far as it came.

    Parameters
    ----------
    parameters : mapping
        Each notebook is given those that it declares.
    kernels : Kernels, optional
        Where kernels come from, for more calls than one; after a failure it is closed. Without it a call
        has its own.

    Raises
    ------
    ChapterFailed
        With chapter, cell and cause in one line.
    """
    if not chapters:
        return {}
    if kernels is None:
        with Kernels() as own:
            return run_chapters(
                project, chapters, parameters, folder, progress=progress, workers=workers, kernels=own
            )
    logging.getLogger("papermill").setLevel(logging.CRITICAL)
    variables = {**os.environ, **kernel_environment(project)}
    done: dict[str, NotebookNode] = {}
    with ThreadPoolExecutor(max_workers=workers or os.cpu_count() or 1) as pool:
        tasks = {
            pool.submit(_run_one, project, chapter, parameters, folder, progress, kernels, variables): chapter
            for chapter in sorted(chapters, key=lambda item: -item.path.stat().st_size)  # the longest first
        }
        try:
            for task in as_completed(tasks):
                done[tasks[task].name] = task.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            kernels.close()  # so that no chapter is waited for
            raise
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
    project: Project,
    chapter: ChapterFile,
    parameters: Mapping[str, object],
    folder: Path,
    progress: Progress | None,
    kernels: Kernels,
    environment: Mapping[str, str],
) -> NotebookNode:
    output = folder / f"{chapter.name}.ipynb"
    shutil.copyfile(chapter.path, output)  # a run that dies before its first cell still leaves a notebook
    # The notebook holds an error of its own code; the check below says which cell.
    with storage_errors(folder), contextlib.suppress(papermill.PapermillExecutionError):
        _execute(project, chapter, parameters, output, progress, kernels, environment)
    return check(nbformat.read(output, as_version=4), chapter)


def _execute(
    project: Project,
    chapter: ChapterFile,
    parameters: Mapping[str, object],
    output: Path,
    progress: Progress | None,
    kernels: Kernels,
    environment: Mapping[str, str],
) -> None:
    """Run a chapter's cells; a kernel that does not start is tried `START_ATTEMPTS` times."""
    declared = papermill.inspect_notebook(str(chapter.path))
    for _ in range(START_ATTEMPTS):
        attempt = chapter_client.Attempt(kernels, str(project.notebooks), environment)
        failure: Exception | None = None
        try:
            with storage_errors(output.parent):
                papermill.execute_notebook(
                    str(chapter.path),
                    str(output),
                    parameters={name: value for name, value in parameters.items() if name in declared},
                    engine_name=chapter_client.ENGINE,
                    kernel_name="python3",
                    progress_bar=False,
                    execution_timeout=cell_timeout_s(),
                    start_timeout=START_TIMEOUT_S,
                    extra_arguments=["--IPKernelApp.log_level=ERROR"],
                    attempt=attempt,
                    **_hooks(chapter, progress),
                )
        except (BriefError, papermill.PapermillExecutionError):
            raise
        except Exception as error:
            failure = error
        if attempt.overflowed or (failure and attempt.cell is not None):
            raise _stopped(chapter, output, attempt, failure) from failure
        if failure is None:
            return
        if kernels.closed:
            break
    raise _not_started(chapter, attempt, failure) from failure


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


def _stopped(
    chapter: ChapterFile, output: Path, attempt: chapter_client.Attempt, failure: Exception | None
) -> ChapterFailed:
    """Return the error of a chapter whose kernel did not bring a cell to its end."""
    if attempt.overflowed:
        cause = f"the cell put out more than {chapter_client.OUTPUT_LIMIT_BYTES / 1e6:.0f} MB"
    elif isinstance(failure, TimeoutError):
        cause = f"the cell did not end within {cell_timeout_s():g} s"
    else:
        cause = f"{type(failure).__name__}: {_first_line(failure)}"
    cells = nbformat.read(output, as_version=4).cells
    stopped_at = attempt.cell or 0
    number = sum(_counts(cell) for cell in cells[: stopped_at + 1])
    return _failed(chapter, number, cells[stopped_at], cause)


def _not_started(
    chapter: ChapterFile, attempt: chapter_client.Attempt, failure: Exception | None
) -> ChapterFailed:
    said = f" ({attempt.log})" if attempt.log else ""
    return ChapterFailed(
        f"the kernel did not start: {type(failure).__name__}: {_first_line(failure)}{said}.",
        where=f"chapter {chapter.name}",
        remedy="Build again; when it stays so, see whether the chapter runs in JupyterLab.",
    )


def _counts(cell: NotebookNode) -> bool:
    """Whether a cell is one of the author's code cells, which errors count from 1."""
    return (
        cell.cell_type == "code"
        and bool(cell.source.strip())
        and "injected-parameters" not in cell.metadata.get("tags", [])
    )


def _first_line(error: Exception | None) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else "no more is known"


def _hooks(chapter: ChapterFile, progress: Progress | None) -> dict[str, object]:
    """Return the client options that report each finished cell."""
    if progress is None:
        return {}
    total = sum(cell.cell_type == "code" for cell in nbformat.read(chapter.path, as_version=4).cells) + 1
    done = iter(range(1, total + 1))

    def finished(cell: NotebookNode, cell_index: int, execute_reply: object) -> None:
        progress(chapter.name, next(done, total), total)

    return {"on_cell_executed": finished}


def kernel_environment(project: Project) -> dict[str, str]:
    """Return the environment variables of a build's kernels that differ from its own."""
    return {ENVIRONMENT_VARIABLE: str(project.root), **FIXED_ENVIRONMENT}


def _failed(chapter: ChapterFile, number: int, cell: NotebookNode, cause: str) -> ChapterFailed:
    first = cell.source.strip().splitlines()[0][:60]
    return ChapterFailed(
        f"{cause.rstrip('.')}.",
        where=f"chapter {chapter.name}, code cell {number} ('{first}')",
        remedy="Open the kept notebook, run the cell, and build again.",
    )
