"""``brief matrix``: a whole brief for each of many settings, and a page that compares them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from analysis.archive import identity
from analysis.archive.history import KEY_NUMBERS, MISSING
from analysis.archive.identity import PAGE
from analysis.archive.releases import Release
from analysis.batch import cluster
from analysis.batch.grid import Cell
from analysis.batch.many import Job, Outcome, each
from analysis.chapter.parameters import Settings
from analysis.chapter.wording import render
from analysis.files import write_text
from analysis.measures.results import Result
from analysis.page import csv_text, site
from analysis.project import Project
from analysis.release.build import make_release, plan_release
from analysis.run.workers import Workers
from analysis.store import kept
from analysis.text import encodable
from analysis.writing import period

FOLDER, INDEX, TABLE = "matrix", "index.html", "matrix.csv"
KIND = "matrix"  # of its jobs: this module
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Row:
    """One brief of a matrix as its page and its table show it.

    Attributes
    ----------
    cell : Cell
    error : str
        Why it was not made; blank where it was.
    numbers : tuple of str
        `KEY_NUMBERS` as they are written; all missing where it was not made.
    periods : tuple of str
        What each covers.
    """

    cell: Cell
    error: str
    numbers: tuple[str, ...]
    periods: tuple[str, ...]


def run(
    project: Project,
    cells: Sequence[Cell],
    target: Path,
    *,
    chapters: Sequence[str] = (),
    jobs: int = 0,
    scheduler: str = "",
    progress: Progress = lambda name, done, total: None,
) -> list[Row]:
    """Make a brief for each cell in a folder of its own below `target`, and the page and table beside them.

    A brief that cannot be made leaves its folder as it was, and its row says why. Whatever is made is a
    draft: it stands in no archive and follows no release.

    Parameters
    ----------
    chapters : sequence of str
        Only these chapters.
    jobs : int
        Briefs at work at a time; 0 is one a core.
    scheduler : str
        Address of a Dask scheduler whose workers make them; blank for this machine.
    progress : callable
        Told of each brief's name, chapters done and chapters in all; of a cluster, of briefs done and in all.

    Returns
    -------
    list of Row
        In the order of `cells`.
    """
    target.mkdir(parents=True, exist_ok=True)
    rows: dict[str, Row] = {}
    with tempfile.TemporaryDirectory(prefix=".work-", dir=target) as work:
        for outcome in _outcomes(project, cells, target, Path(work), chapters, jobs, scheduler, progress):
            rows[outcome.item.name] = _row(outcome)
            if scheduler:
                progress("briefs", len(rows), len(cells))
    ordered = [rows[cell.name] for cell in cells]
    write_text(target / TABLE, table(ordered))
    write_text(target / INDEX, page(project, ordered))
    return ordered


def table(rows: Sequence[Row]) -> str:
    """Return the rows as CSV: what was varied, each key number with its period, and why one was not made."""
    varied = [name for name, _ in rows[0].cell.varied] if rows else []
    numbers = [name for number in KEY_NUMBERS for name in (number.key, f"{number.key} covers")]
    columns = [{"name": name} for name in ("brief", *varied, *numbers, "not made because")]
    values = [
        [
            row.cell.name,
            *(value for _, value in row.cell.varied),
            *(text for pair in zip(row.numbers, row.periods, strict=True) for text in pair),
            row.error,
        ]
        for row in rows
    ]
    return csv_text.as_csv({"columns": columns, "rows": values})


def page(project: Project, rows: Sequence[Row]) -> str:
    """Return the page that sets the briefs side by side."""
    varied = [name for name, _ in rows[0].cell.varied] if rows else []
    text = site.render(
        "matrix.html.j2",
        title="Briefs side by side",
        identity=identity.read(project),
        page=PAGE,
        table=TABLE,
        headings=[*(name.replace("_", " ") for name in varied), *(number.heading for number in KEY_NUMBERS)],
        rows=rows,
        failed=[row for row in rows if row.error],
    )
    return encodable(text)


def make(
    project: Project,
    job: Job,
    work: Path,
    processes: Workers,
    progress: Progress = lambda name, done, total: None,
) -> Path:
    """Make one brief in a folder inside `work`, which this makes, and return that."""
    work.mkdir()
    plan = plan_release(project, Settings.of(job.settings), job.chapters)
    plan = replace(plan, name=job.name, previous=None, follows=None)
    ended: set[str] = set()

    def told(chapter: str, done: int, total: int) -> None:
        if done >= total:
            ended.add(chapter)
            progress(job.name, len(ended), len(plan.chapters))

    made = make_release(project, plan, work, commit=job.commit, processes=processes, progress=told)
    progress(job.name, len(plan.chapters), len(plan.chapters))
    return made


def _outcomes(
    project: Project,
    cells: Sequence[Cell],
    target: Path,
    work: Path,
    chapters: Sequence[str],
    jobs: int,
    scheduler: str,
    progress: Progress,
) -> Iterator[Outcome[Cell, Path]]:
    """Make the briefs here or on a cluster; either way each is put in its place by one rename."""

    def job_of(cell: Cell) -> Job:
        return Job(KIND, cell.name, cell.settings.as_dict(), tuple(chapters))

    def take(cell: Cell, made: Path) -> Path:
        place = target / cell.name
        if place.exists():
            place.rename(made.parent / "before")
        return made.rename(place)

    def here(cell: Cell, processes: Workers) -> Path:
        place = take(cell, make(project, job_of(cell), work / cell.name, processes, progress))
        shutil.rmtree(work / cell.name)
        return place

    if scheduler:
        return cluster.each(cells, job_of, take, project=project, address=scheduler, folder=work)
    kept.begin(project)
    return each(cells, here, jobs=jobs)


def _row(outcome: Outcome[Cell, Path]) -> Row:
    nothing = ("",) * len(KEY_NUMBERS)
    if outcome.made is None:
        return Row(outcome.item, outcome.error, (MISSING,) * len(KEY_NUMBERS), nothing)
    results = Release(outcome.made).results
    found = [
        Result.from_dict(results[number.key]) if number.key in results else None for number in KEY_NUMBERS
    ]
    pairs = zip(found, KEY_NUMBERS, strict=True)
    numbers = tuple(
        render(result, number.form) if result and result.is_amount else MISSING for result, number in pairs
    )
    return Row(outcome.item, "", numbers, tuple(period(result.period) if result else "" for result in found))
