"""Runs the cells of one chapter: papermill's client, with our kernels and a limit on what a cell puts out."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_client.manager import KernelManager
from nbformat import NotebookNode
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import NBClientEngine, papermill_engines
from papermill.log import logger

from analysis.run.kernels import Kernels

ENGINE = "chapter"
OUTPUT_LIMIT_BYTES = 10_000_000


@dataclass
class Attempt:
    """One try at running a chapter: what it needs, and how far it came.

    Attributes
    ----------
    kernels : Kernels
        Where the kernel comes from.
    folder : str
        The kernel's current folder.
    environment : mapping
        All environment variables of the kernel.
    cell : int or None
        Index in the notebook of the cell that was run last; None before the first.
    overflowed : bool
        Whether that cell put out more than ``OUTPUT_LIMIT_BYTES``.
    log : str
        The last line the kernel wrote outside its cells.
    """

    kernels: Kernels
    folder: str
    environment: Mapping[str, str]
    cell: int | None = None
    overflowed: bool = False
    log: str = field(default="", repr=False)


class ChapterClient(PapermillNotebookClient):  # type: ignore[misc]
    """papermill's client for one `Attempt`."""

    def __init__(self, nb_man: object, attempt: Attempt, **options: object) -> None:
        super().__init__(nb_man, **options)
        self.attempt = attempt
        self._output_bytes = 0

    def create_kernel_manager(self) -> KernelManager:
        """Return the manager of the chapter's kernel."""
        self.kernel_name = "python3"
        self.km = self.attempt.kernels.manager()
        return self.km

    def execute_cell(self, cell: NotebookNode, cell_index: int, **options: object) -> NotebookNode:
        """Run one cell and remember which."""
        if cell.cell_type == "code":
            self.attempt.cell, self._output_bytes = cell_index, 0
        done: NotebookNode = super().execute_cell(cell, cell_index, **options)
        if self.attempt.overflowed:  # the cell ended before its kernel did
            raise RuntimeError("too much output")
        return done

    def process_message(
        self, msg: dict[str, Any], cell: NotebookNode, cell_index: int
    ) -> NotebookNode | None:
        """Take in one message of the kernel; too much output ends the kernel."""
        self._output_bytes += _size(msg["content"])
        if self._output_bytes > OUTPUT_LIMIT_BYTES and not self.attempt.overflowed:
            self.attempt.overflowed = True
            ending: Any = self.km.signal_kernel(getattr(signal, "SIGKILL", signal.SIGTERM))
            self._ending = asyncio.ensure_future(ending)
        if self.attempt.overflowed and msg["msg_type"] != "status":
            return None  # kept out of memory and of the notebook
        output: NotebookNode | None = super().process_message(msg, cell, cell_index)
        return output


class ChapterEngine(NBClientEngine):  # type: ignore[misc]
    """papermill's engine for chapters; takes an `Attempt` as ``attempt``."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: object, kernel_name: str, *, attempt: Attempt, **options: object
    ) -> NotebookNode:
        """Run a notebook's cells; the kernel has ended when this returns or raises."""
        for name in ("input_path", "log_output", "stdout_file", "stderr_file"):
            options.pop(name, None)
        options["log"] = logger
        options["timeout"] = options.pop("execution_timeout")
        options["startup_timeout"] = options.pop("start_timeout")
        client = ChapterClient(nb_man, attempt, shutdown_kernel="immediate", **options)
        manager: KernelManager | None = None
        try:
            client.km = manager = client.create_kernel_manager()
            executed: NotebookNode = client.execute(cwd=attempt.folder, env=attempt.environment)
            return executed
        finally:
            attempt.log = _last_line(getattr(manager, "log_file", None))


papermill_engines.register(ENGINE, ChapterEngine)


def _size(content: Mapping[str, Any]) -> int:
    """Return about how many bytes of output a message holds."""
    if "data" in content:
        return sum(
            len(value if isinstance(value, str) else json.dumps(value)) for value in content["data"].values()
        )
    return len(content.get("text", ""))


def _last_line(log: Path | None) -> str:
    if log is None or not log.is_file():
        return ""
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else ""
