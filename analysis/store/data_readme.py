"""The page ``data/README.md``, written from the catalogue, the origins and the timelines.

Run ``python -m analysis.store.data_readme`` after data were added; a test fails while the page is old.
"""

from __future__ import annotations

from collections.abc import Iterable

from analysis.project import Project
from analysis.sources.catalogue import DATASETS
from analysis.sources.dataset import PSEUDO_VINTAGE, Dataset
from analysis.sources.timeline_schema import schemas
from analysis.store import corrections
from analysis.store.snapshots import Vintage, vintages

FILE_NAME = "README.md"
HEAD = """# Data

This page is generated from the catalogue, the origins beside the snapshots, and the timelines. Do not edit
it: run `python -m analysis.store.data_readme`.

A snapshot under `snapshots/<publisher>/<dataset>/<vintage>/` is never edited or overwritten; the folder is
named by the day of publication. Figures that a publisher got wrong are corrected under `corrections/`, when
they are read. What happened to the data is in `data_log.md`, what was assumed in `assumptions_log.md`.

Quality: **green**, fit for the sentences of the brief; **amber**, fit with the limits named; **red**, single
figures or mixed units, shown with their source and not used in any calculation.
"""


def text(project: Project) -> str:
    """Return the page for the data a project holds."""
    parts = [
        HEAD,
        "## Datasets\n",
        _table(
            (
                "Dataset",
                "Question",
                "Publisher",
                "Licence",
                "Cadence",
                "Lag",
                "Vintages",
                "Rows",
                "Covers",
                "Quality",
            ),
            (_dataset_row(project, dataset) for dataset in DATASETS.values()),
        ),
        "Rows are those of the newest vintage; periods are covered by all vintages together. The lag is in "
        "days after the end of a period"
        " (of its calendar year, where a year is published whole).\n",
        "## Why the quality is what it is, and every vintage\n",
        *(_dataset_section(project, dataset) for dataset in DATASETS.values()),
        "## Timelines\n",
        "Hand-kept tables of events under `timelines/`. Beside each lies its schema: the meaning of every"
        " column, its closed sets and references; `timelines/common.yml` says what all of them share.\n",
        _table(
            ("Table", "Question", "How it was compiled", "Searched to", "Last reviewed"),
            _timeline_rows(project),
        ),
        "## Corrections\n",
        _table(("Correction", "Dataset", "What", "Reason"), map(_correction_row, corrections.read(project))),
    ]
    return "\n".join(parts)


def write(project: Project) -> None:
    """Write the page into the project's ``data`` folder."""
    (project.snapshots.parent / FILE_NAME).write_text(text(project), encoding="utf-8")


def _dataset_row(project: Project, dataset: Dataset) -> tuple[str, ...]:
    held = vintages(project, dataset)
    newest = held[-1].origin if held else None
    covers = (
        f"{min(vintage.origin.coverage[0] for vintage in held)} to "
        f"{max(vintage.origin.coverage[1] for vintage in held)}"
        if held
        else ""
    )
    return (
        f"`{dataset.name}`",
        dataset.question,
        dataset.publisher,
        dataset.licence,
        dataset.cadence,
        str(dataset.lag_days) + (", year" if dataset.lag_from == "year" else ""),
        str(len(held)),
        f"{newest.rows:,}" if newest else "0",
        covers,
        dataset.quality,
    )


def _dataset_section(project: Project, dataset: Dataset) -> str:
    held = vintages(project, dataset)
    flagged = (
        "Past publications are not kept: reads of an earlier day go by period and lag, and say so.\n\n"
        if PSEUDO_VINTAGE in dataset.flags
        else ""
    )
    return (
        f"### {dataset.title}\n\n"
        f"`{dataset.name}`, from {dataset.publisher}: <{dataset.url}>\n\n"
        f"Quality **{dataset.quality}**: {dataset.quality_reason}\n\n{flagged}"
        + _table(
            ("Vintage", "The date is", "Rows", "Covers", "How it came here", "Notes"), map(_vintage_row, held)
        )
    )


def _vintage_row(vintage: Vintage) -> tuple[str, ...]:
    origin = vintage.origin
    precision = "" if origin.published.precision == "day" else ", to the month"
    return (
        str(vintage.date),
        f"{origin.published.basis}{precision}",
        f"{origin.rows:,}",
        f"{origin.coverage[0]} to {origin.coverage[1]}",
        origin.transcription,
        origin.notes,
    )


def _timeline_rows(project: Project) -> Iterable[tuple[str, ...]]:
    for name, timeline in schemas(project.timelines).items():
        days = (str(timeline.searched), str(timeline.visibility.reviewed))
        yield (f"`{name}`", timeline.description, timeline.compiled, *days)


def _correction_row(correction: corrections.Correction) -> tuple[str, ...]:
    what = {"replace": "replaced when read", "recorded": "recorded; the vintages held are right"}
    return (
        f"`{correction.id}`",
        f"`{correction.dataset}`",
        f"{correction.published:,.2f} for {correction.right:,.2f} (`{correction.column}`), "
        f"{what[correction.action]}",
        correction.reason,
    )


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "".join(
        "| " + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in line) + " |\n"
        for line in lines
    )


if __name__ == "__main__":
    write(Project.find())
