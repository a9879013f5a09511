"""Commands that make many briefs: matrix, replay."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.console import Shown, app, bars, out
from analysis.errors import ExitCode
from analysis.project import Project

Jobs = Annotated[int, typer.Option("--jobs", min=0, help="Briefs at work here; 0 is one a core.")]
Scheduler = Annotated[
    str,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Let the workers of a Dask cluster make them: tcp://HOST:PORT of its scheduler.",
    ),
]


@app.command(epilog=f"Exit codes: {ExitCode.listed()}")
def matrix(
    over: Annotated[
        list[str] | None,
        typer.Option(
            "--over",
            metavar="NAME=VALUES",
            help="Vary a parameter: focus=India,Mexico+Canada or as_of=2026-01-15:2026-11-15:month. "
            "May be repeated; all combinations are made.",
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="FILE", help="Take the settings from a YAML file instead."),
    ] = None,
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Set a parameter of all briefs. May be repeated."),
    ] = None,
    chapter: Annotated[
        list[str] | None,
        typer.Option("--chapter", metavar="NAME", help="Make only this chapter. May be repeated."),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Write there, not under reports/matrix.")
    ] = None,
    jobs: Jobs = 0,
    scheduler: Scheduler = "",
) -> None:
    """Make a brief for each of many settings, with a page that sets them side by side."""
    from analysis.batch import grid

    project = Project.find()
    cells = grid.of_file(file, setting or []) if file else grid.of_texts(over or [], setting or [])
    from analysis.batch import matrix as matrices  # heavy: a wrong word is answered before

    target = folder or project.reports / matrices.FOLDER
    with bars() as shown:
        rows = matrices.run(
            project,
            cells,
            target,
            chapters=chapter or [],
            jobs=jobs,
            scheduler=scheduler,
            progress=Shown(shown).progress,
        )
    failed = [row for row in rows if row.error]
    for row in failed:
        out.print(f"Not made: {row.cell.name}: {row.error}", soft_wrap=True)
    out.print(
        f"{len(rows) - len(failed)} of {len(rows)} briefs in {target}, see {matrices.INDEX}", soft_wrap=True
    )
    if failed:
        raise typer.Exit(ExitCode.CHAPTER_FAILED)


@app.command(epilog=f"Exit codes: {ExitCode.listed()}")
def replay(
    first: Annotated[
        str, typer.Option("--from", metavar="MONTH", help="First month, or day (2017-01, 2017-01-15).")
    ] = "2017-01",
    last: Annotated[
        str, typer.Option("--to", metavar="MONTH", help="Last month, or day, or today.")
    ] = "today",
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Set a parameter of all briefs. May be repeated."),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Write there, not under reports/replay.")
    ] = None,
    jobs: Jobs = 0,
    scheduler: Scheduler = "",
) -> None:
    """Make every month's brief as of its day, and a page of what each would have said."""
    from analysis.batch import grid
    from analysis.chapter.parameters import Settings

    project = Project.find()
    settings = Settings.parse(setting or [])
    days = grid.months(first, last)
    from analysis.batch import replay as replays  # heavy: a wrong word is answered before
    from analysis.batch import replay_page
    from analysis.files import write_text

    with bars() as shown:
        outcomes = replays.run(
            project, days, settings, jobs=jobs, scheduler=scheduler, progress=Shown(shown).progress
        )
    said = [outcome.made for outcome in outcomes if outcome.made]
    failed = {outcome.item: outcome.error for outcome in outcomes if outcome.error}
    for day, why in failed.items():
        out.print(f"Not made: {day}: {why}", soft_wrap=True)
    if said:
        target = folder or project.reports / replay_page.FOLDER
        target.mkdir(parents=True, exist_ok=True)
        write_text(target / replay_page.TABLE, replays.table(said))
        write_text(target / replay_page.INDEX, replay_page.page(project, said, failed))
        if not folder:
            _show_in_the_archive(project)
        out.print(f"{len(said)} of {len(days)} briefs, see {target / replay_page.INDEX}", soft_wrap=True)
    if failed:
        raise typer.Exit(ExitCode.CHAPTER_FAILED)


def _show_in_the_archive(project: Project) -> None:
    """Renew the archive's index, which leads to a replay that is there."""
    import datetime as dt

    from analysis.archive import pages
    from analysis.operate.lock import hold

    with hold(project, "replay", wait_s=900.0):
        pages.renew(project, dt.datetime.now(dt.UTC))
