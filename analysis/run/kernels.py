"""Kernels for chapters: forked from one prepared process, spoken to over unix sockets.

No port is used, so none can be taken by another process, and nobody else can connect. A kernel ends with
all it started when its `Lease` ends: when the chapter is done or has failed, or the build has gone away.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import AsyncKernelManager, KernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

# Read before or while modules are imported, so they must be in force when the server starts.
FIXED_ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    # One thread a kernel: kernels share the cores, and sums do not depend on how many there are.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}
# What every kernel sets for itself before it imports matplotlib, which reads it then.
MATPLOTLIB_BACKEND = {"MPLBACKEND": "module://matplotlib_inline.backend_inline"}
KERNEL_MODULES = ("ipykernel.kernelapp", "ipykernel.ipkernel")
# What chapters import, found by looking at the modules of finished chapters.
CHAPTER_MODULES = (
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "analysis.chapter.chapter",
    "analysis.run.front",
    "analysis.chapter.figures.*",
    "analysis.measures.*",
)
SERVER_MODULE = "analysis.run.kernel_server"
CAN_FORK = hasattr(os, "fork")
LONGEST_FOLDER = 70  # characters; the path of a unix socket has at most 103
END_TIMEOUT_S = 10


class Lease:
    """A hold on one kernel's process; the process and all it started end with it.

    Parameters
    ----------
    connection : socket.socket
        To the server that forked the kernel; it has answered nothing yet.
    log : Path
        Where the kernel writes what it says outside its cells.

    Raises
    ------
    RuntimeError
        When the server ends before it has forked the kernel.
    """

    def __init__(self, connection: socket.socket, log: Path) -> None:
        self.log = log
        self.code: int | None = None  # exit code, negative for a signal; None while it runs
        self._connection = connection
        self._text = b""
        while b"\n" not in self._text:
            if not self._receive():
                raise RuntimeError("the process that starts kernels has ended")
        first, self._text = self._text.split(b"\n", 1)
        self.pid: int = json.loads(first)["pid"]
        connection.setblocking(False)

    def poll(self) -> int | None:
        """Return the exit code, or None while the kernel runs."""
        if self.code is None:
            with contextlib.suppress(BlockingIOError):
                while self._receive():
                    pass
                # Without a word the server itself has died, and its kernels end with it.
                self.code = json.loads(self._text)["exit"] if self._text else -signal.SIGKILL
        return self.code

    def send(self, number: int) -> None:
        """Send a signal to the kernel and what it started."""
        with contextlib.suppress(OSError):  # it has ended
            self._connection.send(bytes([number]))

    def end(self) -> None:
        """Kill the kernel and what it started; return when they are gone."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_WR)
            self._connection.settimeout(END_TIMEOUT_S)
            while self._receive():
                pass
        self.poll()
        self._connection.close()

    def _receive(self) -> bool:
        """Take in what the server has sent; False when it has closed the connection."""
        try:
            received = self._connection.recv(4096)
        except (ConnectionError, TimeoutError):
            received = b""
        self._text += received
        return bool(received)


class Kernels:
    """The kernels of one build; a context manager that leaves no process and no file behind.

    The process they are forked from starts with the first kernel, or with `start`.

    Parameters
    ----------
    modules : sequence of str
        What is imported before the first fork; a package with ``.*`` after its name, with its modules.
    """

    def __init__(self, modules: Sequence[str] = CHAPTER_MODULES) -> None:
        self._modules = (*KERNEL_MODULES, *modules)
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._server: subprocess.Popen[bytes] | None = None
        self._folder = Path()
        self.closed = False

    def __enter__(self) -> Kernels:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def start(self) -> None:
        """Start the process that kernels are forked from, unless it runs; does not wait for it.

        Raises
        ------
        RuntimeError
            After `close`.
        """
        with self._lock:
            if self.closed:
                raise RuntimeError("the build has stopped")
            if self._server is not None or not CAN_FORK:
                return
            parent = tempfile.gettempdir()
            self._folder = Path(
                tempfile.mkdtemp(prefix="brief-", dir=parent if len(parent) < LONGEST_FOLDER else "/tmp")
            )
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(str(self._folder / "server"))
                listener.listen(64)
                self._server = self._start_server(listener)

    def manager(self) -> KernelManager:
        """Return the manager of a kernel that is yet to be started.

        Raises
        ------
        RuntimeError
            After `close`.
        """
        self.start()
        if not CAN_FORK:  # Windows: ordinary kernels, with their ports and their imports
            return AsyncKernelManager(kernel_name="python3")
        return ForkedKernelManager(self, str(self._folder / f"{next(self._numbers)}.json"))

    def lease(
        self, connection_file: str, arguments: Sequence[str], folder: str, environment: Mapping[str, str]
    ) -> Lease:
        """Fork a kernel.

        Parameters
        ----------
        connection_file : str
            Where the kernel's connection is described; its log lies beside it.
        arguments : sequence of str
            The kernel's command line without the program.
        folder : str
            The kernel's current folder.
        environment : mapping
            All environment variables of the kernel.

        Raises
        ------
        RuntimeError
            When no kernel can be forked.
        """
        log = Path(connection_file).with_suffix(".log")
        request = {
            "arguments": list(arguments),
            "folder": folder,
            "environment": dict(environment),
            "log": str(log),
        }
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(self._folder / "server"))
            connection.sendall(json.dumps(request).encode() + b"\n")
            return Lease(connection, log)
        except OSError as error:
            connection.close()
            raise RuntimeError("the process that starts kernels has ended") from error
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """End every kernel and the process they came from; what is being started fails."""
        with self._lock:
            self.closed = True
            server, self._server = self._server, None
        if server is None:
            return
        if server.stdin is not None:
            server.stdin.close()  # ends its kernels, then itself
        server.terminate()  # while it still imports, it has no kernels and listens to nothing else
        try:
            server.wait(END_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start_server(self, listener: socket.socket) -> subprocess.Popen[bytes]:
        with (self._folder / "server.log").open("w") as log:
            return subprocess.Popen(
                [sys.executable, "-m", SERVER_MODULE, str(listener.fileno()), *self._modules],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                env={**os.environ, **FIXED_ENVIRONMENT, **MATPLOTLIB_BACKEND},
                pass_fds=[listener.fileno()],
                start_new_session=True,  # a Ctrl-C is for the build, which then closes its kernels
            )


class ForkedKernel(KernelProvisionerBase):
    """Lets a kernel manager start and stop a kernel that `Kernels` forks."""

    kernels: Kernels
    manager: KernelManager
    lease: Lease | None = None

    @property
    def has_process(self) -> bool:
        return self.lease is not None

    async def poll(self) -> int | None:
        return 0 if self.lease is None else self.lease.poll()

    async def wait(self) -> int | None:
        while (code := await self.poll()) is None:
            await asyncio.sleep(0.05)
        self._end()
        return code

    async def send_signal(self, signum: int) -> None:
        if self.lease is not None:
            self.lease.send(signum)

    async def kill(self, restart: bool = False) -> None:
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        await self.send_signal(signal.SIGTERM)

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self.manager.write_connection_file()
        self.connection_info = self.manager.get_connection_info()
        extra: list[str] = kwargs.pop("extra_arguments", [])
        arguments = ["-f", self.manager.connection_file, *extra]
        return await super().pre_launch(cmd=arguments, **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        folder = str(kwargs.get("cwd") or Path.cwd())
        self.lease = self.kernels.lease(self.manager.connection_file, cmd, folder, kwargs["env"])
        return self.connection_info

    async def cleanup(self, restart: bool = False) -> None:
        self._end()

    def _end(self) -> None:
        lease, self.lease = self.lease, None
        if lease is not None:
            lease.end()


class ForkedKernelManager(AsyncKernelManager):
    """A manager of one forked kernel, spoken to over unix sockets beside its connection file."""

    def __init__(self, kernels: Kernels, connection_file: str) -> None:
        super().__init__(kernel_name="python3", transport="ipc", connection_file=connection_file)
        self.provisioner = ForkedKernel(kernel_spec=self.kernel_spec, parent=self)
        self.provisioner.kernels, self.provisioner.manager = kernels, self

    @property
    def log_file(self) -> Path:
        """Where the kernel writes what it says outside its cells."""
        return Path(self.connection_file).with_suffix(".log")
