"""Commands that look after the data: add, status, evidence, refresh, revisions."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import TaskID
from rich.table import Table

from analysis.cli.console import app, bars, out
from analysis.dates import today
from analysis.errors import ExitCode
from analysis.project import Project


@app.command()
def add(
    file: Annotated[Path, typer.Argument(help="A file as its publisher made it, downloaded by hand.")],
    published: Annotated[
        str, typer.Option("--published", metavar="DATE", help="Day or month it was published, where known.")
    ] = "",
    because: Annotated[
        str, typer.Option("--because", help="Why to store it although it looks implausible.")
    ] = "",
    dataset: Annotated[
        str, typer.Option("--dataset", metavar="NAME", help="Its dataset, for a file that two can read.")
    ] = "",
) -> None:
    """Check a publisher's file and store it as a new vintage; whole or not at all.

    A file that looks implausible is held until it is accepted, unless a reason is given at once.
    """
    from analysis.store import gate
    from analysis.store.intake import add_file

    added = add_file(
        Project.find(),
        file,
        published=published or None,
        today=today(),
        because=because,
        dataset_name=dataset or None,
    )
    vintage = added.vintage
    if added.state == gate.KNOWN:
        text = f"Already stored: {vintage.dataset.name}, vintage {vintage.date}. {added.text} Nothing added."
        out.print(text, soft_wrap=True)
        return
    if added.state == gate.HELD:
        out.print(f"Held: {vintage.dataset.name}. {added.text}", soft_wrap=True)
        raise typer.Exit(ExitCode.HELD)
    first, last = vintage.origin.coverage
    out.print(
        f"Stored {vintage.dataset.name}, vintage {vintage.date} ({vintage.origin.published.basis}): "
        f"{vintage.origin.rows:,} rows, {first} to {last}.",
        soft_wrap=True,
    )


@app.command(epilog=f"Exit codes: {ExitCode.listed()}")
def status() -> None:
    """Show which release stands and how fresh it is, and each dataset with its newest vintage and its age."""
    from analysis.measures.evidence import freshness
    from analysis.operate.status import status as standing
    from analysis.sources.catalogue import DATASETS
    from analysis.store.snapshots import vintages

    project = Project.find()
    table = Table(
        "Dataset", "Newest vintage", "Date is", "Covers", "Vintages", "Rows", "Age", "State", box=None
    )
    for name, dataset in DATASETS.items():
        stored = vintages(project, dataset)
        if not stored:
            table.add_row(name, "none", "", "", "0", "", "", "")
            continue
        newest = stored[-1].verify()
        covers = f"{min(v.origin.coverage[0] for v in stored)} to {max(v.origin.coverage[1] for v in stored)}"
        age = (today() - newest.date).days
        table.add_row(
            name, str(newest.date), newest.origin.published.basis, covers, str(len(stored)),
            f"{newest.origin.rows:,}", f"{age} days", freshness(dataset, age),
        )  # fmt: skip
    out.print(table, soft_wrap=True)
    found = standing(project, today())
    out.print("\n".join(found.lines), soft_wrap=True)
    raise typer.Exit(found.exit_code)


@app.command()
def evidence() -> None:
    """List the rows of the timelines that are not confirmed, those whose last attempt is oldest first."""
    from analysis.chapter.wording import render
    from analysis.measures import evidence as measures
    from analysis.store.asof import View

    view = View(Project.find(), today())
    open_rows, ends, levels = (
        measure(view) for measure in (measures.unconfirmed, measures.known_to, measures.confidence)
    )
    table = Table("Row", "Timeline", "What", "Attempts", "Last", "Where", "Words", "Outcome", box=None)
    columns = ["id", "timeline", "what", "attempts", "last_attempt", "where_searched", "query", "outcome"]
    for cells in open_rows.table[columns].to_numpy():
        table.add_row(*(escape(str(cell)) or "none" for cell in cells))
    out.print(table, soft_wrap=True)
    said = {name: render(made[f"evidence.{name}"]) for made, name in (
        (levels, "unconfirmed_rows"), (levels, "timeline_rows"), (levels, "share_sourced"),
        (ends, "events_known_to"), (ends, "events_age"),
    )}  # fmt: skip
    out.print(
        "{unconfirmed_rows} of {timeline_rows} rows are not confirmed; {share_sourced} are confirmed or "
        "reported. Events are known to {events_known_to}, {events_age} ago.".format_map(said),
        soft_wrap=True,
    )


@app.command()
def refresh(
    datasets: Annotated[
        list[str] | None, typer.Argument(help="Datasets to fetch; all that can be when none is named.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Fetch, check and compare, but store nothing.")
    ] = False,
) -> None:
    """Fetch what was published since, check it, and store it as new vintages.

    Keys come from the environment: COMTRADE_KEY, CENSUS_KEY.
    """
    from analysis.store import refresh as store_refresh

    project = Project.find()
    with bars() as shown:
        tasks: dict[str, TaskID] = {}

        def report(name: str, done: int, total: int, text: str) -> None:
            if name not in tasks:
                tasks[name] = shown.add_task(name, total=None)
            shown.update(tasks[name], completed=done, total=total or None)

        outcome = store_refresh.refresh(project, datasets or [], dry_run=dry_run, report=report)
    out.print(outcome.summary, markup=False, soft_wrap=True)
    raise typer.Exit(outcome.exit_code)


@app.command()
def revisions(
    dataset: Annotated[str, typer.Argument(help="A dataset, such as cbp/drug_seizures.")],
) -> None:
    """Show how each vintage of a dataset changed the one before, and draw it."""
    from analysis.chapter.figures.revisions import revision_history
    from analysis.chapter.pictures import svg_of
    from analysis.sources import catalogue
    from analysis.store import revisions as store_revisions
    from analysis.store.snapshots import vintages

    project = Project.find()
    described = catalogue.dataset(dataset)
    stored = vintages(project, described)
    history = store_revisions.history(stored)
    if history.empty:
        out.print(f"{dataset}: no two vintages share periods, so nothing was revised.", soft_wrap=True)
        return
    table = Table(*(name.replace("_", " ") for name in history.columns), box=None)
    for row in history.itertuples(index=False):
        table.add_row(*("" if value is None else str(value) for value in row))
    out.print(table, soft_wrap=True)
    drawing = revision_history(store_revisions.by_period(stored), described.period, described.values[0])
    path = project.reports / "revisions" / f"{dataset.replace('/', '-')}.svg"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(svg_of(drawing.figure), encoding="utf-8")
    out.print(f"Drawn in {path.relative_to(project.root)}", soft_wrap=True)
