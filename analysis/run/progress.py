"""One line that follows chapters as they run, and is gone when they have ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from IPython.core.getipython import get_ipython
from IPython.display import Pretty, clear_output, display, update_display

from analysis.run.runner import Progress

_LINE = "chapters-running"


@contextmanager
def line_of_progress(chapters: int) -> Iterator[Progress | None]:
    """Show in a notebook which chapter runs; nothing where there is no notebook or nothing to run."""
    if not chapters or get_ipython() is None:
        yield None
        return
    begun: list[str] = []
    display(Pretty(f"Running {chapters} chapters"), display_id=_LINE)

    def progress(name: str, done: int, cells: int) -> None:
        if name not in begun:
            begun.append(name)
            update_display(Pretty(f"Running {len(begun)} of {chapters}: {name}"), display_id=_LINE)

    yield progress
    clear_output()
