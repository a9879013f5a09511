"""Runs chapters with papermill, each in a kernel of its own, and refuses what did not run to its end."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode

from analysis.errors import BriefError, ChapterFailed
from analysis.project import ENVIRONMENT_VARIABLE, Project
from analysis.report.blocks import blocks_of
from analysis.report.notebooks import ChapterFile

RUN_VARIABLE = "BRIEF_RUN"  # tells the front page's kernel where the executed chapters lie
CELL_TIMEOUT_S = 300
START_TIMEOUT_S = 120

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
) -> dict[str, NotebookNode]:
    """Execute chapters in parallel and return the checked notebooks by name, in the order given.

    Executed notebooks are written into `folder` as they run. The first failure stops the chapters not
    yet started; a failed notebook stays in `folder` as far as it came.

    Raises
    ------
    ChapterFailed
        With chapter, cell and cause in one line.
    """
    logging.getLogger("papermill").setLevel(logging.CRITICAL)
    done: dict[str, NotebookNode] = {}
    # One more than there are cores: a kernel that is starting waits more than it works.
    with ThreadPoolExecutor(max_workers=workers or (os.cpu_count() or 1) + 1) as pool:
        tasks = {
            pool.submit(_run_one, project, chapter, parameters, folder, progress): chapter
            for chapter in sorted(chapters, key=lambda item: -item.path.stat().st_size)  # the longest first
        }
        try:
            for task in as_completed(tasks):
                done[tasks[task].name] = task.result()
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return {chapter.name: done[chapter.name] for chapter in chapters}


def check(notebook: NotebookNode, chapter: ChapterFile) -> NotebookNode:
    """Return an executed notebook when it is complete.

    Complete means: every code cell ran to its end, no output is an error, every promised result and the
    chapter's end are present. papermill alone calls a notebook that met ``sys.exit(0)`` a success.

    Raises
    ------
    ChapterFailed
        Naming the first cell or result that is not as promised.
    """
    cells = [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code"
        and cell.source.strip()
        and "injected-parameters" not in cell.metadata.get("tags", [])
    ]
    for number, cell in enumerate(cells, start=1):
        errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
        if errors:
            cause = f"{errors[0].ename}: {errors[0].evalue}".strip().splitlines()[0]
            raise _failed(chapter, number, cell, cause)
        status = cell.metadata.get("papermill", {}).get("status", "completed")
        if cell.get("execution_count") is None or status != "completed":
            raise _failed(chapter, number, cell, "the cell did not run to its end")
    blocks = blocks_of(notebook)
    if not any(block["kind"] == "end" and block["chapter"] == chapter.name for block in blocks):
        raise ChapterFailed(
            "the chapter has no end.",
            where=f"chapter {chapter.name}",
            remedy="Its last cell must call chapter.end().",
        )
    emitted = {result["key"] for block in blocks if block["kind"] == "results" for result in block["results"]}
    missing = [key for key in chapter.promises if key not in emitted]
    if missing:
        raise ChapterFailed(
            f"promised result missing: {', '.join(missing)}.",
            where=f"chapter {chapter.name}",
            remedy="Emit it with chapter.keep(), or take it off 'promises' in the notebook's metadata.",
        )
    return notebook


def _run_one(
    project: Project,
    chapter: ChapterFile,
    parameters: Mapping[str, object],
    folder: Path,
    progress: Progress | None,
) -> NotebookNode:
    output = folder / f"{chapter.name}.ipynb"
    shutil.copyfile(chapter.path, output)  # a run that dies before its first cell still leaves a notebook
    declared = papermill.inspect_notebook(str(chapter.path))
    try:
        papermill.execute_notebook(
            str(chapter.path),
            str(output),
            parameters={name: value for name, value in parameters.items() if name in declared},
            cwd=str(project.notebooks),
            kernel_name="python3",
            progress_bar=False,
            log_output=False,
            execution_timeout=CELL_TIMEOUT_S,
            start_timeout=START_TIMEOUT_S,
            extra_arguments=["--IPKernelApp.log_level=ERROR"],
            **_hooks(chapter, progress),
        )
    except papermill.PapermillExecutionError:
        pass  # the notebook holds the error; the check below says which cell
    except BriefError:
        raise
    except Exception as error:
        cause = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ChapterFailed(
            f"{type(error).__name__}: {cause}.",
            where=f"chapter {chapter.name}",
            remedy="Open the kept notebook, run the cell, and build again.",
        ) from error
    return check(nbformat.read(output, as_version=4), chapter)


def _hooks(chapter: ChapterFile, progress: Progress | None) -> dict[str, object]:
    """Return the client options that report each finished cell."""
    if progress is None:
        return {}
    total = sum(cell.cell_type == "code" for cell in nbformat.read(chapter.path, as_version=4).cells) + 1
    done = iter(range(1, total + 1))

    def finished(cell: NotebookNode, cell_index: int, execute_reply: object) -> None:
        progress(chapter.name, next(done, total), total)

    return {"on_cell_executed": finished}


def kernel_environment(project: Project, folder: Path) -> dict[str, str]:
    """Return the environment variables a build sets for its kernels."""
    return {
        ENVIRONMENT_VARIABLE: str(project.root),
        RUN_VARIABLE: str(folder),
        "PYTHONHASHSEED": "0",
        # One thread a kernel: kernels share the cores, and sums do not depend on how many there are.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def _failed(chapter: ChapterFile, number: int, cell: NotebookNode, cause: str) -> ChapterFailed:
    first = cell.source.strip().splitlines()[0][:60]
    return ChapterFailed(
        f"{cause}.",
        where=f"chapter {chapter.name}, code cell {number} ('{first}')",
        remedy="Open the kept notebook, run the cell, and build again.",
    )
