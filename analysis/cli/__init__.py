"""The command ``brief``: build the brief, publish it, look after its data.

Each command ends with an `ExitCode`. A brief is published, and a file stored, whole or not at all.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from rich.markup import escape

from analysis import environment
from analysis.cli import batch, check, data, documents, judging, new, operating, record, releases, watching  # noqa: F401  importing one adds its commands
from analysis.cli.console import app, err
from analysis.cli.interruption import listen
from analysis.errors import BriefError, ExitCode, Interrupted, storage_errors


def main() -> None:
    """Run the command; an error of ours becomes one message and its exit code."""
    listen()
    environment.spare_imports()  # before a command imports what it needs
    try:
        with storage_errors(Path.cwd()):
            app()
    except BriefError as error:
        err.print(f"[bold red]error:[/bold red] {escape(error.message)}", soft_wrap=True)
        if error.kept:
            err.print(
                f"The notebooks as far as they ran are kept in {escape(str(error.kept))}", soft_wrap=True
            )
        raise SystemExit(error.exit_code) from None
    except Interrupted as stop:
        err.print(f"{stop.message}; nothing is half done, run it again.", soft_wrap=True)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(stop.exit_code)  # a thread that sets a PDF may still run, and is not waited for
    except Exception:  # nobody foresaw it; its text may hold what was sent, keys among it
        err.print(escape(traceback.format_exc()), soft_wrap=True)
        raise SystemExit(ExitCode.UNFORESEEN) from None
