"""One build: parameters, chapters, checks, one document, HTML and PDF, published by one rename."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from analysis.errors import BriefError
from analysis.measures.results import Result, by_key
from analysis.project import Project
from analysis.report import parameters as parameter_table
from analysis.report import runner
from analysis.report.blocks import blocks_of
from analysis.report.document import join
from analysis.report.front import FRONT_PAGE
from analysis.report.html import PageExporter
from analysis.report.notebooks import ChapterFile, discover
from analysis.report.pdf import PdfExporter
from analysis.report.publish import publish
from analysis.report.runner import Progress

Step = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """A published release: its folder, and whether it differs from what was there before."""

    folder: Path
    new: bool


def build(
    project: Project,
    settings: Mapping[str, object],
    *,
    chapters: Sequence[str] = (),
    progress: Progress | None = None,
    step: Step = lambda text: None,
) -> Built:
    """Build a brief and publish it whole, or leave everything as it was.

    Parameters
    ----------
    project : Project
        Its notebooks, data and reports are used.
    settings : mapping
        Parameter values that differ from the defaults.
    chapters : sequence of str
        Only these chapters; such a part of a brief never becomes ``reports/latest``.
    progress, step : callable
        Told of finished cells, and of the step the build has reached.

    Raises
    ------
    BriefError
        With nothing published. The notebooks as far as they ran stay in ``reports/.failed``.
    """
    values = parameter_table.resolve(settings)
    chosen = discover(project, chapters)
    project.work.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="build-", dir=project.work))
    try:
        step("running chapters")
        notebooks = _run(project, chosen, values, work, progress)
        release = work / "release"
        release.mkdir()
        write_release(notebooks, values, release, step)
        step("publishing")
        name = str(values["as_of"]) + ("".join(f"-{item.name}" for item in chosen) if chapters else "")
        folder, new = publish(project, release, name, latest=not chapters)
        return Built(folder, new)
    except BriefError as error:
        _keep_failed(project, work, error)
        raise
    finally:
        shutil.rmtree(work, ignore_errors=True)


def write_release(
    notebooks: Mapping[str, NotebookNode],
    values: Mapping[str, object],
    folder: Path,
    step: Step = lambda text: None,
) -> None:
    """Write all files of a release into `folder`: ``results.json``, ``brief.ipynb``, ``.html``, ``.pdf``."""
    joined = join(notebooks, values)
    results = results_json(joined, values)
    (folder / "results.json").write_text(results, encoding="utf-8")
    nbformat.write(joined, folder / "brief.ipynb")
    step("setting the page")
    page, _ = PageExporter().from_notebook_node(joined)
    (folder / "brief.html").write_text(page, encoding="utf-8")
    step("setting the PDF")
    pdf, _ = PdfExporter().from_notebook_node(joined, {"results_json": results})
    (folder / "brief.pdf").write_bytes(pdf)


def results_json(joined: NotebookNode, values: Mapping[str, object]) -> str:
    """Return every named result and table of a brief as JSON text.

    The front page repeats the chapters' results; each key stands once. Two different values under one key
    are refused.
    """
    blocks = blocks_of(joined)
    found = by_key(
        Result.from_dict(content)
        for block in blocks
        if block["kind"] == "results"
        for content in block["results"]
    )
    tables = [block for block in blocks if block["kind"] == "table"]
    tables += [block["data"] for block in blocks if block["kind"] == "figure"]
    vintages: dict[str, set[str]] = {}
    for block in blocks:
        for dataset, used in block.get("vintages", {}).items():
            vintages.setdefault(dataset, set()).update(used)
    content = {
        "parameters": dict(values),
        "vintages": {dataset: sorted(used) for dataset, used in sorted(vintages.items())},
        "results": [result.as_dict() for result in found.values()],
        "tables": [
            {
                "name": table["name"],
                "caption": table["caption"],
                "source": table["source"],
                "columns": table["columns"],
                "rows": table["values"],
            }
            for table in sorted(tables, key=lambda table: table["name"])
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _run(
    project: Project,
    chosen: Sequence[ChapterFile],
    values: Mapping[str, object],
    work: Path,
    progress: Progress | None,
) -> dict[str, NotebookNode]:
    """Run the chapters, then the front page, which reads what all of them said."""
    before = {name: os.environ.get(name) for name in runner.kernel_environment(project, work)}
    os.environ.update(runner.kernel_environment(project, work))
    try:
        front = [item for item in chosen if item.name == FRONT_PAGE]
        others = [item for item in (discover(project) if front else chosen) if item.name != FRONT_PAGE]
        done = runner.run_chapters(project, others, values, work, progress=progress)
        done |= runner.run_chapters(project, front, values, work, progress=progress)
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value)
    return {item.name: done[item.name] for item in chosen}


def _keep_failed(project: Project, work: Path, error: BriefError) -> None:
    """Keep the notebooks of a failed build, as far as they ran, with the cause in one line."""
    notebooks = sorted(work.glob("*.ipynb"))
    if not notebooks:
        return
    kept = project.reports / ".failed" / f"{dt.datetime.now():%Y%m%d-%H%M%S}-{work.name[-6:]}"
    kept.mkdir(parents=True)
    for path in notebooks:
        shutil.copyfile(path, kept / path.name)
    (kept / "cause.txt").write_text(error.message + "\n", encoding="utf-8")
    error.kept = kept
