"""What was saved since the last look: the files that a chapter's page can depend on."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from analysis.project import PACKAGE, Project

POLL_S = 0.2
_ENDINGS = (".py", ".ipynb", ".csv", ".yml", ".parquet", ".j2", ".css", ".js")
_HIDDEN = (".", "__")  # caches, and what an editor keeps beside a file

Look = dict[Path, tuple[int, int]]


def look(project: Project) -> Look:
    """Return moment of change and size of each file that counts, by path."""
    found: Look = {}
    for folder in (project.notebooks, project.root / "data", PACKAGE):
        for place, folders, names in os.walk(folder):
            folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
            for name in names:
                if name.endswith(_ENDINGS) and not name.startswith("."):
                    path = Path(place, name)
                    try:
                        status = path.stat()
                    except FileNotFoundError:  # replaced while we look
                        continue
                    found[path] = (status.st_mtime_ns, status.st_size)
    return found


def changes(
    project: Project, before: Look, *, sleep: Callable[[float], None] = time.sleep
) -> Iterator[list[Path]]:
    """Yield, each time something was saved since `before`, which files were; never ends."""
    while True:
        now = look(project)
        if now != before:
            paths = {path for path, _ in set(now.items()) ^ set(before.items())}
            before = now
            yield sorted(paths)
        sleep(POLL_S)


def is_code(path: Path) -> bool:
    """Return whether a change of this file needs a new process: it is a module that was imported."""
    return path.suffix == ".py" and path.is_relative_to(PACKAGE)
