"""The command that writes a release in a format that is made on demand: docx."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.console import app, out
from analysis.project import Project


@app.command()
def docx(
    release: Annotated[str, typer.Argument(help="A release: its number, its folder, or latest.")] = "latest",
    output: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Write there, not brief-NUMBER.docx here.")
    ] = None,
) -> None:
    """Write a release as a Word document. The release itself, whose checksums are out, stays as it is."""
    import nbformat

    from analysis.archive.releases import find
    from analysis.files import write_bytes
    from analysis.page.document import document
    from analysis.page.rendering import NOTEBOOK
    from analysis.page.word import written

    found = find(Project.find(), release)
    target = output or Path(f"brief-{found.name}.docx")
    write_bytes(target, written(document(nbformat.read(found.folder / NOTEBOOK, as_version=4))))
    out.print(f"Written: {target}", soft_wrap=True)
