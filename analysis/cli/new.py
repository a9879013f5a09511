"""The commands that begin something new: new chapter, dataset, indicator, row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from analysis.cli.console import app, out
from analysis.errors import UsageError
from analysis.project import Project

if TYPE_CHECKING:
    from analysis.authoring.new_row import Preview

new = typer.Typer(
    help="Begin a chapter, a dataset, an indicator or a row of a timeline.", no_args_is_help=True
)
app.add_typer(new, name="new")

Cells = Annotated[list[str] | None, typer.Option("--set", metavar="COLUMN=CELL", help="A cell. Repeat it.")]


@new.command()
def chapter(
    name: Annotated[str, typer.Argument(help="Its name: lower case letters, digits and _.")],
    title: Annotated[str, typer.Option("--title", help="Its title.")] = "",
    question: Annotated[str, typer.Option("--question", help="The question it answers.")] = "",
    measure: Annotated[
        str, typer.Option("--measure", metavar="MODULE.NAME", help="The measure it reads.")
    ] = "seizures.monthly",
    given: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="NAME=VALUE", help="What the measure is asked for. May be repeated."),
    ] = None,
) -> None:
    """Write a notebook that runs, with the sentences left open."""
    from analysis.authoring import new_chapter
    from analysis.authoring.finding import FILL_IN

    project = Project.find()
    path = new_chapter.write(
        project,
        name,
        title=title or name.replace("_", " ").capitalize(),
        question=question or f"{FILL_IN}: which question does it answer?",
        measure=measure,
        given=_pairs(given),
    )
    _next_steps(project, path)


@new.command()
def dataset(
    name: Annotated[str, typer.Argument(metavar="PUBLISHER/DATASET", help="Its name, in lower case.")],
    sample: Annotated[Path, typer.Option("--from", metavar="FILE", help="The publisher's file, CSV.")],
    publisher: Annotated[str, typer.Option("--publisher", help="Who publishes it.")] = "",
    url: Annotated[str, typer.Option("--url", help="On which page.")] = "",
) -> None:
    """Write the module that reads a publisher's file, with what only a person knows left open."""
    from analysis.authoring import new_dataset

    project = Project.find()
    path = new_dataset.write(project, name, sample, publisher=publisher, url=url)
    _next_steps(project, path)
    out.print(f"Then store the file: brief add {sample} --published YYYY-MM-DD", soft_wrap=True)


@new.command()
def indicator(
    key: Annotated[str, typer.Argument(help="Its key, in lower case.")],
    result: Annotated[str, typer.Option("--result", metavar="KEY", help="The named result it shows.")],
    change: Annotated[
        str, typer.Option("--change", metavar="KEY", help="The result that is its change.")
    ] = "",
    group: Annotated[
        str, typer.Option("--group", help="promises, controls, outcomes or levers.")
    ] = "outcomes",
) -> None:
    """Add an entry to data/indicators.yml, with its reasons left open."""
    from analysis.authoring import new_indicator

    project = Project.find()
    _next_steps(project, new_indicator.write(project, key, result=result, group=group, change=change))


@new.command()
def row(
    timeline: Annotated[str, typer.Argument(help="A timeline, such as scheduling.")],
    cells: Cells = None,
    preview: Annotated[
        bool,
        typer.Option(
            "--preview",
            help="Show where it would stand; write nothing. With a key alone: a row that is there.",
        ),
    ] = False,
) -> None:
    """Add a row to a timeline, in its place; without cells, list those that must be filled in."""
    from analysis.authoring import new_row
    from analysis.sources.timeline_schema import schema

    project = Project.find()
    given = _pairs(cells)
    key = schema(project.timelines, timeline).key
    if preview and set(given) == {key}:
        _show(new_row.preview(project, timeline, given[key]))
        return
    _show(new_row.add(project, timeline, given, only_show=preview))
    if preview:
        out.print("Nothing was written.")
        return
    out.print(f"Added to data/timelines/{timeline}.csv. Read it against its source once more, then seal it:")
    out.print('brief seal --because "..."')


def _pairs(texts: Sequence[str] | None) -> dict[str, str]:
    """Return NAME=VALUE texts as a mapping."""
    found = {}
    for text in texts or ():
        name, equals, value = text.partition("=")
        if not equals:
            raise UsageError(f"'{text}' is not NAME=VALUE.", remedy="Write the name, =, and the value.")
        found[name.strip()] = value.strip()
    return found


def _next_steps(project: Project, path: Path) -> None:
    """Say what was written, and what its writer has to fill in."""
    from analysis.authoring.check import check

    out.print(f"Written: {path.relative_to(project.root)}", soft_wrap=True)
    found = check(project, [path])
    for finding in found:
        out.print(f"To do: {finding}", soft_wrap=True)
    out.print(
        "Numbers and order: brief check --fix. Then: brief check" if found else "Nothing is left to fill in."
    )


def _show(shown: Preview) -> None:
    table = Table("", "Known from", "Row", ": ".join(shown.columns), box=None)
    for is_new, day, key, text in shown.rows:
        table.add_row("->" if is_new else "", day, key, text[:110])
    out.print(table, soft_wrap=True)
    out.print(f"A read shows it from {shown.known_from}." if shown.known_from else "No date makes it known.")
