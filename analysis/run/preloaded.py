"""What the fork server imports before the first fork: what chapters import, found in finished chapters."""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import os
import pkgutil
from collections.abc import Sequence
from pathlib import Path

from analysis import environment
from analysis.run import orphans, reads

MODULES = (
    "IPython.core.interactiveshell",
    "papermill.execute",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "analysis.run.cells",
    "analysis.chapter.chapter",
    "analysis.run.front",
    "analysis.chapter.figures.*",
    "analysis.measures.*",
)


def preload(names: Sequence[str]) -> None:
    """Import modules; a package whose name ends in ``.*`` with the modules in it."""
    for name in names:
        # What cannot be imported fails in the cell that needs it, and is reported there.
        with contextlib.suppress(Exception):
            module = importlib.import_module(name.removesuffix(".*"))
            if name.endswith(".*"):
                preload([f"{module.__name__}.{part.name}" for part in pkgutil.iter_modules(module.__path__)])


def prepare() -> None:
    """Make this process the one that chapters are copies of."""
    environment.shed()  # before anything else is imported
    environment.spare_imports()
    # Only after its imports, which take seconds, does the fork server see by itself that nobody waits for it.
    orphans.end_with_parent()
    orphans.end_without_parent()
    reads.begin()  # what is read once for all chapters counts for each of them
    preload(MODULES)
    orphans.end_with_parent(yes=False)
    gc.collect()
    atexit.register(os._exit, 0)  # modules that stay are no leak to be told of when the server ends
    gc.freeze()  # what stands now is never collected, so its pages stay shared
    if ready := os.environ.get(orphans.READY_VARIABLE):
        Path(ready).touch()


if orphans.PARENT_VARIABLE in os.environ:  # the fork server imports this module and can call nothing in it
    prepare()
