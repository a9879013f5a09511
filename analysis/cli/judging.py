"""Commands of a person's judgement: held, accept, reject, retire on vintages; seal on files kept by hand."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from analysis.cli.console import app, out
from analysis.dates import today
from analysis.errors import ExitCode
from analysis.project import Project

Name = Annotated[str, typer.Argument(metavar="DATASET", help="Such as cdc/overdose_provisional.")]
Day = Annotated[str, typer.Argument(metavar="VINTAGE", help="Its folder's name, such as 2026-06-15.")]
Because = Annotated[str, typer.Option("--because", help="Why, in a sentence; it is kept.")]


@app.command()
def held(
    pairs: Annotated[
        bool, typer.Option("--pairs", help="Judge each kept vintage by those before it instead.")
    ] = False,
) -> None:
    """List the vintages that wait for a judgement, and what was judged."""
    from analysis.store import gate, held_pairs, judgements

    project = Project.find()
    if pairs:
        table = held_pairs.measure(project)
        shown = Table(*(name.replace("_", " ") for name in table.columns), box=None)
        for row in table.itertuples(index=False):
            shown.add_row(*map(str, row))
        out.print(shown, soft_wrap=True)
        out.print(f"{int((table['says'] != held_pairs.GOOD).sum())} of {len(table)} pairs would be held.")
        return
    waiting = gate.waiting(project)
    for vintage in waiting:
        out.print(f"{vintage.dataset.name}: {gate.say_held(vintage)}", soft_wrap=True)
    if not waiting:
        out.print("Nothing is held.")
    lines = judgements.read(project)
    if lines:
        shown = Table(*judgements.FILE.columns, box=None)
        for line in lines:
            shown.add_row(line.day, line.dataset, line.vintage, line.verdict, line.because)
        out.print(shown, soft_wrap=True)


@app.command()
def accept(dataset: Name, vintage: Day, because: Because) -> None:
    """Store a held vintage: it is right although it looks odd."""
    from analysis.store import gate

    found = gate.accept(Project.find(), dataset, vintage, because, today())
    out.print(f"Accepted: {dataset}, vintage {found.folder.name}. It is read from now on.", soft_wrap=True)


@app.command()
def reject(dataset: Name, vintage: Day, because: Because) -> None:
    """Leave a held vintage out; it stays under data/held and is not held again."""
    from analysis.store import gate

    gate.reject(Project.find(), dataset, vintage, because, today())
    out.print(f"Rejected: {dataset}, vintage {vintage}. To undo: brief accept.", soft_wrap=True)


@app.command()
def retire(
    dataset: Name,
    vintage: Day,
    because: Because,
    undo: Annotated[bool, typer.Option("--undo", help="Read it again.")] = False,
) -> None:
    """Take a stored vintage out of every read; nothing is deleted."""
    from analysis.store import gate

    gate.retire(Project.find(), dataset, vintage, because, today(), undo=undo)
    if undo:
        out.print(f"Restored: {dataset}, vintage {vintage}. It is read again.", soft_wrap=True)
        return
    out.print(
        f"Retired: {dataset}, vintage {vintage}. It is not read any more, and stops no newer one. "
        "To undo: brief retire --undo.",
        soft_wrap=True,
    )


@app.command()
def seal(
    because: Annotated[str, typer.Option("--because", help="What was reviewed and why it is right.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who reviewed it; git's user when not given.")] = "",
) -> None:
    """Say that the files kept by hand are right as they are; without a reason, show what changed."""
    from analysis.store import sealed_text, seals

    project = Project.find()
    changed = seals.drift(project)
    for item in changed:
        out.print(f"data/{item.path} {item.since}:", soft_wrap=True)
        out.print("\n".join(f"  {change}" for change in item.changes), soft_wrap=True)
    if not changed:
        out.print("Every file kept by hand is as it was sealed.")
        return
    if not because:
        out.print('Nothing was sealed. If all of this is right: brief seal --because "...".', soft_wrap=True)
        raise typer.Exit(ExitCode.UNSEALED)
    name = by or sealed_text.reviewer(project)
    sealed = seals.seal(project, because, name, today())
    out.print(f"Sealed by {name}: {', '.join(item.path for item in sealed)}.", soft_wrap=True)
