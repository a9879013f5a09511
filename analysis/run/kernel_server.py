"""A process that has imported what chapters import, and forks a kernel for each connection it accepts.

Importing pandas, statsmodels and the measures takes seconds; a fork takes milliseconds. One connection is
one kernel: a line of JSON asks for it, each later byte is a signal for it, and when the connection closes
the kernel is killed with everything it started. Whoever holds the connections may therefore die as it
likes: no kernel outlives it. Started by `analysis.run.kernels`; the process has one thread only, because
a fork copies no other.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import importlib
import json
import os
import pkgutil
import select
import selectors
import shutil
import signal
import socket
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from analysis.run import orphans

STDIN, STDOUT, STDERR = range(3)
REQUEST_TIMEOUT_S = 10


def preload(names: Sequence[str]) -> None:
    """Import modules; a package whose name ends in ``.*`` with the modules in it."""
    for name in names:
        # What cannot be imported fails in the cell that needs it, and is reported there.
        with contextlib.suppress(Exception):
            module = importlib.import_module(name.removesuffix(".*"))
            if name.endswith(".*"):
                preload([f"{module.__name__}.{part.name}" for part in pkgutil.iter_modules(module.__path__)])


class KernelServer:
    """Forks kernels on request until its standard input closes.

    Parameters
    ----------
    listener : socket.socket
        A listening unix socket.
    """

    def __init__(self, listener: socket.socket) -> None:
        self.listener = listener
        self.kernels: dict[int, socket.socket] = {}  # connection of each kernel, by process id
        self.selector = selectors.DefaultSelector()
        self.wake, wakeup = socket.socketpair()
        self.wakeup = wakeup
        for end in (self.wake, wakeup):
            end.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # from now on its input says when to end
        signal.set_wakeup_fd(wakeup.fileno())
        for source in (listener, STDIN, self.wake):
            self.selector.register(source, selectors.EVENT_READ)

    def serve(self) -> None:
        """Answer until standard input closes; then end all kernels."""
        while True:
            for key, _ in self.selector.select():
                if key.fileobj == STDIN:
                    self._end_all()
                    return
                if key.fileobj is self.listener:
                    self._accept()
                elif key.fileobj is self.wake:
                    self.wake.recv(4096)
                    self._reap()
                elif key.data in self.kernels and isinstance(key.fileobj, socket.socket):
                    self._obey(key.fileobj, key.data)

    def _accept(self) -> None:
        connection, _ = self.listener.accept()
        connection.settimeout(REQUEST_TIMEOUT_S)
        try:
            request = json.loads(connection.makefile("r", encoding="utf-8").readline())
        except (OSError, ValueError):
            connection.close()  # whoever asked is gone
            return
        process = os.fork()
        if process == 0:
            self._become_kernel(connection, request)
        connection.setblocking(False)
        self.kernels[process] = connection
        self.selector.register(connection, selectors.EVENT_READ, process)
        self._tell(connection, {"pid": process})

    def _become_kernel(self, connection: socket.socket, request: dict[str, Any]) -> None:
        """Run a kernel in the forked process; never returns."""
        status = 1
        try:
            os.setsid()  # a process group of its own, killed as one
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            self.selector.close()
            for end in (connection, self.listener, self.wake, self.wakeup, *self.kernels.values()):
                end.close()
            _redirect(request["log"])
            os.chdir(request["folder"])
            os.environ.clear()
            os.environ.update(request["environment"])
            _run_kernel(request["arguments"])
            status = 0
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 0
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            with contextlib.suppress(Exception):
                sys.stderr.flush()
            os._exit(status)

    def _obey(self, connection: socket.socket, process: int) -> None:
        try:
            signals = connection.recv(64)
        except OSError:
            signals = b""
        if not signals:
            self.selector.unregister(connection)
            _kill(process, signal.SIGKILL)
        for number in signals:
            _kill(process, number)

    def _reap(self) -> None:
        for process in list(self.kernels):
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                self._forget(process, os.waitstatus_to_exitcode(status))

    def _forget(self, process: int, code: int) -> None:
        _kill(process, signal.SIGKILL)  # what the kernel left behind
        connection = self.kernels.pop(process)
        with contextlib.suppress(KeyError):
            self.selector.unregister(connection)
        orphans.end(keep=self.kernels)
        self._tell(connection, {"exit": code})
        connection.close()

    def _end_all(self) -> None:
        for process in self.kernels:
            _kill(process, signal.SIGKILL)
        for process in list(self.kernels):
            _, status = os.waitpid(process, 0)
            self._forget(process, os.waitstatus_to_exitcode(status))

    @staticmethod
    def _tell(connection: socket.socket, message: dict[str, object]) -> None:
        with contextlib.suppress(OSError):  # nobody listens any more
            connection.sendall(json.dumps(message).encode() + b"\n")


def _kill(process: int, number: int) -> None:
    """Signal a kernel's group; and the kernel itself, which may not have made its group yet."""
    for send in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            send(process, number)
            return


def _redirect(log: str) -> None:
    """Give a kernel no input, and a log for what it says outside its cells."""
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, STDIN)
    os.dup2(target, STDOUT)
    os.dup2(target, STDERR)
    os.close(nothing)
    os.close(target)


def _run_kernel(arguments: list[str]) -> None:
    from ipykernel import iostream, kernelapp

    class LocalOutput(iostream.IOPubThread):
        """Without the TCP socket on which ipykernel takes output of forked processes."""

        def __init__(self, socket: object, pipe: bool = False, session: object = None) -> None:
            super().__init__(socket, pipe=False, session=session)  # type: ignore[no-untyped-call]

    kernelapp.IOPubThread = LocalOutput  # type: ignore[attr-defined]
    sys.argv = ["ipykernel_launcher", *arguments]
    # The kernel watches this server, as the server watches the build.
    application = kernelapp.IPKernelApp.instance(parent_handle=os.getppid())
    application.initialize(arguments)
    application.start()


def main() -> None:
    """Serve on the listening socket whose descriptor is the first argument; the others are to be imported."""
    listener = socket.socket(fileno=int(sys.argv[1]))
    folder = Path(listener.getsockname()).parent
    try:
        with _ending_with_the_build():
            preload(sys.argv[2:])
        orphans.adopt()
        gc.collect()
        gc.freeze()  # what stands now is never collected, so its pages stay shared
        KernelServer(listener).serve()
        orphans.end()
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # the build may have been killed before it could


@contextlib.contextmanager
def _ending_with_the_build() -> Iterator[None]:
    """End at SIGTERM, and as soon as standard input closes: nobody waits for imports that take seconds."""

    def stop(*_: object) -> None:
        sys.exit(0)

    signals = (signal.SIGTERM, signal.SIGIO)
    before = [signal.signal(number, stop) for number in signals]
    fcntl.fcntl(STDIN, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(STDIN, fcntl.F_GETFL)
    fcntl.fcntl(STDIN, fcntl.F_SETFL, flags | os.O_ASYNC)
    try:
        if select.select([STDIN], [], [], 0)[0]:
            stop()  # it closed before we listened
        yield
    finally:
        fcntl.fcntl(STDIN, fcntl.F_SETFL, flags)
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)


if __name__ == "__main__":
    main()
