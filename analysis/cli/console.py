"""What all commands share: the application, its two consoles, progress bars."""

from __future__ import annotations

import sys
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from analysis.redaction import redact
from analysis.text import printable

app = typer.Typer(
    help="Build the metrics brief, publish it, and look after its data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class PlainConsole(Console):
    """A console that no text can steer, and that shows no secret: what cannot be printed becomes a blank."""

    def render_str(self, text: str, **options: Any) -> Text:
        """Return a text, and each cell of a table, for printing."""
        return super().render_str(printable(redact(text)), **options)


# A pipe or a log has no width; a table in it is not folded.
out = PlainConsole(highlight=False, markup=False, width=None if sys.stdout.isatty() else 200)
err = PlainConsole(stderr=True, highlight=False)


def bars() -> Progress:
    """Return progress bars on the error stream, one a task."""
    return Progress(
        TextColumn("{task.description:<28}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=err,
    )


class Shown:
    """Progress of a build: a bar a chapter, a dim line a step."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._tasks: dict[str, TaskID] = {}

    def progress(self, name: str, done: int, total: int) -> None:
        """Move the bar of a chapter."""
        if name not in self._tasks:
            self._tasks[name] = self._shown.add_task(name, total=total)
        self._shown.update(self._tasks[name], completed=done)

    def step(self, text: str) -> None:
        """Print the step a build has reached."""
        self._shown.console.print(f"[dim]{text}[/dim]")
