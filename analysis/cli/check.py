"""The command that checks what people write: check."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.console import app, out
from analysis.errors import ExitCode
from analysis.project import Project


@app.command()
def check(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="Files to check; all when none is named.")
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="First put right what needs no judgement: order, numbers, outputs.")
    ] = False,
) -> None:
    """Check notebooks, data, references and prose, running none; ends with 1 where it finds something."""
    from analysis.authoring.check import check as find
    from analysis.authoring.mending import mend
    from analysis.authoring.translations import coverage

    project = Project.find()
    for done in mend(project) if fix else ():
        out.print(f"Put right: {done}", soft_wrap=True)
    found = find(project, files or ())
    for finding in found:
        out.print(str(finding), soft_wrap=True)
    if found:
        out.print(f"{len(found)} to correct." if len(found) > 1 else "1 to correct.")
        raise typer.Exit(ExitCode.REFUSED)
    for line in () if files else coverage(project):
        out.print(line)
    out.print("Nothing to correct.")
