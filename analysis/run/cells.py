"""A papermill engine that runs a chapter's cells in the process it is called in, without a kernel.

The cells run in IPython's own shell, so magics, display and tracebacks are those of a notebook; what they put
out is written into the notebook as it comes.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout, suppress
from typing import Any

import papermill
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode
from nbformat.v4 import new_output
from papermill.engines import Engine, papermill_engines
from traitlets import Type
from traitlets.config import Config

from analysis.run import reads
from analysis.run.workers import Tell

ENGINE = "in process"
OUTPUT_LIMIT_BYTES = 10_000_000
SAVE_EVERY_S = 2.0
_SETTINGS = Config({"HistoryManager": {"enabled": False}, "InteractiveShell": {"colors": "NoColor"}})


def run_notebook(tell: Tell, notebook: str, output: str, parameters: Mapping[str, object]) -> None:
    """Run a notebook and write it, as far as it came, to `output`; tells of each cell.

    Told are ``cell`` and ``done`` with a cell's number, ``overflowed`` before the process ends because a cell
    put out too much, ``raised`` with an error that is not of the notebook's own code, and at the end ``read``
    with what the process read, see `analysis.run.reads`.
    """
    reads.begin()
    try:
        with suppress(papermill.PapermillExecutionError):  # the notebook holds it
            papermill.execute_notebook(
                notebook,
                output,
                parameters=parameters,
                engine_name=ENGINE,
                kernel_name="python3",
                progress_bar=False,
                tell=tell,
            )
        tell("read", reads.so_far())
    except Exception as error:
        try:
            tell("raised", error)
        except Exception:  # not every error can be sent
            tell("raised", RuntimeError(f"{type(error).__name__}: {error}"))


class InProcess(Engine):  # type: ignore[misc]
    """papermill's engine for chapters; takes ``tell`` of `run_notebook`."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, *, tell: Tell, **options: object
    ) -> None:
        """Run a notebook's cells up to the first that fails."""
        shell = Shell.instance(config=_SETTINGS)
        _save_seldom(nb_man)
        for number, cell in enumerate(nb_man.nb.cells):
            if cell.cell_type == "code" and cell.source.strip():
                tell("cell", number)
                nb_man.cell_start(cell, number)
                good = shell.run(cell, tell)
                if not good:
                    nb_man.cell_exception(cell, number)
                nb_man.cell_complete(cell, number)
                tell("done", number)
                if not good:
                    return


def _save_seldom(nb_man: Any) -> None:
    """Have papermill write a notebook every few seconds, not twice a cell: that took a quarter of a run.

    Of a process that dies the last seconds may be missing; of one that ends papermill writes all.
    """
    save, last = nb_man.save, time.monotonic()

    def seldom(**options: object) -> None:
        nonlocal last
        if time.monotonic() - last >= SAVE_EVERY_S:
            save(**options)
            last = time.monotonic()

    nb_man.save = seldom


papermill_engines.register(ENGINE, InProcess)


class _Hook(DisplayHook):
    """Puts the value of a cell's last line out."""

    shell: Any

    def write_output_prompt(self) -> None:
        """Show no prompt."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: dict[str, Any] | None = None) -> None:
        self.shell.put(
            "execute_result",
            data=format_dict,
            metadata=md_dict or {},
            execution_count=self.shell.execution_count,
        )


class _Publisher(DisplayPublisher):
    """Puts what a cell displays out; what has a name is put in place of what had it before."""

    def publish(  # type: ignore[override]
        self,
        data: dict[str, Any],
        metadata: dict[str, Any] | None = None,
        *,
        transient: Mapping[str, Any] | None = None,
        update: bool = False,
        **options: object,
    ) -> None:
        self.shell.show(data, metadata or {}, (transient or {}).get("display_id"), update)

    def clear_output(self, wait: bool = False) -> None:
        self.shell.cell.outputs = []


class _Stream(io.TextIOBase):
    """Puts out what is written to it."""

    def __init__(self, name: str, shell: Shell) -> None:
        self._name, self._shell = name, shell

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if text:
            self._shell.put("stream", name=self._name, text=text)
        return len(text)


class Shell(InteractiveShell):
    """IPython's shell, with its output in the cell that runs."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)

    def run(self, cell: NotebookNode, tell: Tell) -> bool:
        """Run a cell and return whether it came to its end."""
        self.cell, self.tell, self.put_bytes = cell, tell, 0
        self.text: list[str] = []  # of the stream that was put last
        self.named: dict[object, NotebookNode] = getattr(self, "named", {})
        cell.outputs, cell.execution_count = [], self.execution_count
        with redirect_stdout(_Stream("stdout", self)), redirect_stderr(_Stream("stderr", self)):
            result = self.run_cell(cell.source, store_history=True)  # type: ignore[no-untyped-call]
        self._settle()
        error = result.error_before_exec or result.error_in_exec
        if error and not any(output.output_type == "error" for output in cell.outputs):
            self._showtraceback(type(error), error, [])
        return bool(result.success)

    def put(self, kind: str, **content: Any) -> Any:
        """Add an output to the cell; too much of it ends the process."""
        self.put_bytes += _size(content)
        if self.put_bytes > OUTPUT_LIMIT_BYTES:
            self.tell("overflowed", None)
            os._exit(1)
        last = self.cell.outputs[-1] if self.cell.outputs else {}
        if kind == "stream" and last.get("name") == content["name"]:
            self.text.append(content["text"])
            return last
        self._settle()
        output = new_output(kind, **content)
        self.text = [content["text"]] if kind == "stream" else []
        self.cell.outputs.append(output)
        return output

    def _settle(self) -> None:
        """Write what a stream has gathered into its output; piece by piece would copy it each time."""
        if self.text:
            self.cell.outputs[-1]["text"] = "".join(self.text)

    def show(self, data: dict[str, Any], metadata: dict[str, Any], name: object, update: bool) -> None:
        """Put a display out, or in place of the one of its name."""
        if update and name in self.named:
            self.named[name].update(data=data, metadata=metadata)
        else:
            output = self.put("display_data", data=data, metadata=metadata)
            if name is not None:
                self.named[name] = output

    def _showtraceback(self, etype: type, evalue: BaseException | None, stb: list[str]) -> None:
        self.put("error", ename=etype.__name__, evalue=str(evalue), traceback=list(stb))


def _size(content: Mapping[str, Any]) -> int:
    """Return about how many bytes an output holds."""
    values = content["data"].values() if "data" in content else [content.get("text", "")]
    return sum(len(value if isinstance(value, str) else json.dumps(value)) for value in values)
