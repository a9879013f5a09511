"""The command that keeps one chapter's page current while it is edited: watch."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.console import app, out
from analysis.errors import ChapterFailed
from analysis.project import Project


@app.command()
def watch(
    chapter: Annotated[str, typer.Argument(help="The chapter whose page is wanted.")],
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Set a parameter. May be repeated."),
    ] = None,
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Make the page of one chapter anew whenever its notebook, code or data is saved; ends with Ctrl-C."""
    from analysis.chapter.parameters import Settings

    project = Project.find()
    settings = Settings.parse(setting or [])
    from analysis.operate import watch as watching
    from analysis.run.workers import Workers

    saved = watching.changes(project, watching.look(project))
    changed: list[Path] = []
    while not any(map(watching.is_code, changed)):
        with Workers() as processes:
            from analysis.release import quick  # heavy, while the processes get ready

            began = time.perf_counter()
            try:
                page = quick.page(project, settings, chapter, processes)
            except ChapterFailed as error:
                out.print(error.message, soft_wrap=True)
            else:
                out.print(f"{page} ({time.perf_counter() - began:.1f} s)", soft_wrap=True)
                if show:
                    webbrowser.open(page.as_uri())
                    show = False
        changed = next(saved)
    # What was imported cannot be taken back: the command begins anew.
    os.execv(sys.executable, [sys.executable, *(word for word in sys.orig_argv[1:] if word != "--open")])
