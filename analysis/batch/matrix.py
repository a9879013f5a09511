"""``brief matrix``: a whole brief for each of many settings, and a page that compares them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from analysis.archive import identity
from analysis.archive.history import KEY_NUMBERS, MISSING
from analysis.archive.identity import PAGE
from analysis.archive.releases import Release
from analysis.batch.grid import Cell
from analysis.batch.many import Outcome, each
from analysis.chapter.wording import render
from analysis.files import write_text
from analysis.measures.results import Result
from analysis.page import csv_text, site
from analysis.project import Project
from analysis.release.build import make_release, plan_release
from analysis.run.workers import Workers
from analysis.text import encodable
from analysis.writing import period

FOLDER, INDEX, TABLE = "matrix", "index.html", "matrix.csv"
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
    progress : callable
        Told of each brief's name, chapters done and chapters in all.

    Returns
    -------
    list of Row
        In the order of `cells`.
    """
    target.mkdir(parents=True, exist_ok=True)
    rows: dict[str, Row] = {}
    with tempfile.TemporaryDirectory(prefix=".work-", dir=target) as work:

        def make(cell: Cell, processes: Workers) -> Path:
            return _make(project, cell, Path(work) / cell.name, target, chapters, processes, progress)

        for outcome in each(cells, make, jobs=jobs):
            rows[outcome.item.name] = _row(outcome)
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


def _make(
    project: Project,
    cell: Cell,
    work: Path,
    target: Path,
    chapters: Sequence[str],
    processes: Workers,
    progress: Progress,
) -> Path:
    """Make one brief and put it in its place by one rename."""
    work.mkdir()
    plan = plan_release(project, cell.settings, chapters)
    plan = replace(plan, name=cell.name, previous=None, follows=None)
    ended: set[str] = set()

    def told(chapter: str, done: int, total: int) -> None:
        if done >= total:
            ended.add(chapter)
            progress(cell.name, len(ended), len(plan.chapters))

    made = make_release(project, plan, work, processes=processes, progress=told)
    progress(cell.name, len(plan.chapters), len(plan.chapters))
    place = target / cell.name
    if place.exists():
        place.rename(work / "before")
    made.rename(place)
    shutil.rmtree(work)
    return place


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
