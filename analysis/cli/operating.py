"""Commands for the operator: publish, history, clean."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from analysis.cli.console import Shown, app, bars, out
from analysis.errors import ExitCode
from analysis.project import Project


@app.command(epilog=f"Exit codes: {ExitCode.listed()}")
def publish(
    no_refresh: Annotated[
        bool, typer.Option("--no-refresh", help="Do not ask the sources; use what is stored.")
    ] = False,
    clock_is_right: Annotated[
        bool, typer.Option("--clock-is-right", help="Publish although the clock seems far ahead.")
    ] = False,
) -> None:
    """Refresh, build if anything changed, compare, publish, notify: the one command to schedule."""
    from analysis.operate import publish as operations
    from analysis.store.refresh import RefreshOutcome, refresh

    project = Project.find()
    with bars() as shown:
        screen = Shown(shown)

        def ask(project: Project) -> RefreshOutcome:
            return refresh(
                project, report=lambda name, done, total, text: screen.progress(name, done, total or 1)
            )

        outcome = operations.publish(
            project,
            refresh=None if no_refresh else ask,
            progress=screen.progress,
            step=screen.step,
            clock_is_right=clock_is_right,
        )
    out.print(outcome.text, markup=False, soft_wrap=True)
    raise typer.Exit(outcome.exit_code)


@app.command()
def history(
    most: Annotated[int, typer.Option("--most", min=1, help="How many runs to show.")] = 20,
) -> None:
    """List the runs of publish, the newest first: when, how long, how they ended."""
    from analysis.operate.runlog import history as runs_of

    project = Project.find()
    runs = runs_of(project)
    if not runs:
        out.print("No run has been logged yet.")
        return
    table = Table("Started (UTC)", "Took", "Ended", "Release", "Warnings", "Cause", "Log", box=None)
    for run in runs[:most]:
        took = "" if run.duration_s is None else f"{run.duration_s:.0f} s"
        table.add_row(
            f"{run.started:%Y-%m-%d %H:%M:%S}", took, run.outcome, run.release, str(len(run.warnings)),
            run.cause[:80], str(run.path.relative_to(project.root)),
        )  # fmt: skip
    out.print(table, soft_wrap=True)


@app.command()
def clean(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go, and remove nothing.")
    ] = False,
) -> None:
    """Remove what killed runs left, old failures and old logs. Releases are never removed."""
    from analysis.operate import retention

    project = Project.find()
    removal = retention.removable(project)
    removed = removal.items if dry_run else retention.clean(removal)
    for item in removed:
        out.print(
            f"{item.path.relative_to(project.root)}  {item.size:,} bytes  {item.reason}", soft_wrap=True
        )
    total = sum(item.size for item in removed)
    verb = "Would remove" if dry_run else "Removed"
    out.print(f"{verb} {len(removed)} items, {total:,} bytes. Releases stay.", soft_wrap=True)
