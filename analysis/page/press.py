"""Work that hears no signal, such as Typst's, in threads of its own; PDFs are set there, two at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

AT_ONCE = 2  # PDFs: a third would wait for a core, and each needs some 350 MB


def begun(work: Callable[..., Any], *arguments: object, **options: object) -> Future[Any]:
    """Return the future of what `work` returns, which a thread sees to that no ending process waits for.

    Typst hears no signal; the main thread, which waits for the future, does.
    """
    done: Future[Any] = Future()

    def run() -> None:
        try:
            done.set_result(work(*arguments, **options))
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return done


class Press:
    """Sets PDFs in the order given beside what the caller does, `AT_ONCE` at a time."""

    def __init__(self) -> None:
        self._jobs: list[tuple[Path, Future[bytes]]] = []

    def put(self, path: Path, work: Callable[..., bytes], *arguments: object) -> None:
        """Have `work` return the bytes of a file, once it is its turn."""
        before = self._jobs[-AT_ONCE][1] if len(self._jobs) >= AT_ONCE else None

        def in_turn() -> bytes:
            if before:
                before.result()  # an error of it ends this, too
            return work(*arguments)

        self._jobs.append((path, begun(in_turn)))

    def finish(self) -> None:
        """Wait for all, and write the files; the first error is raised."""
        for path, made in self._jobs:
            path.write_bytes(made.result())
        self._jobs.clear()
