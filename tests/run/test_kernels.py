"""A kernel uses no port, and ends with all it started when its lease, its server or the build ends."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest

from analysis.run import kernels as module
from analysis.run.kernels import Kernels


@pytest.fixture
def kernels():
    with Kernels(modules=()) as started:
        yield started


@pytest.fixture
def process(kernels, tmp_path):
    """Return a function that starts a kernel and gives its manager."""

    def start():
        manager = kernels.manager()
        asyncio.run(manager.start_kernel(cwd=str(tmp_path), env=dict(os.environ)))
        return manager

    return start


def answer(manager, code: str) -> str:
    """What a kernel prints when it runs `code`."""

    async def ask() -> str:
        client = manager.client()
        client.start_channels()
        await client.wait_for_ready(timeout=60)
        said = []

        def hear(message: dict) -> None:
            said.append(message["content"].get("text", ""))

        await client.execute_interactive(code, timeout=60, output_hook=hear)
        client.stop_channels()
        return "".join(said).strip()

    return asyncio.run(ask())


def gone(process: int, within: float = 5) -> bool:
    """Whether a process ends in time; one that nobody has asked after has ended too."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        command = ["ps", "-o", "stat=", "-p", str(process)]
        state = subprocess.run(command, capture_output=True, text=True).stdout.strip()
        if not state or state.startswith("Z"):
            return True
        time.sleep(0.1)
    return False


INTERNET_SOCKETS = """
import os, socket
found = []
for name in os.listdir("/dev/fd"):
    try:
        found.append(socket.socket(fileno=os.dup(int(name))).family)
    except OSError:
        pass
print(len(found) > 0, [family for family in found if family != socket.AF_UNIX])
"""


def test_a_kernel_holds_unix_sockets_only(process):
    assert answer(process(), INTERNET_SOCKETS) == "True []"


def test_its_files_are_for_its_user_only_and_their_paths_short(process):
    manager = process()
    folder = Path(manager.connection_file).parent
    assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
    assert len(f"{manager.ip}-99") < 104


def test_a_kernel_has_no_input_and_a_session_of_its_own(process):
    code = "import os, sys; print(os.getsid(0) == os.getpid(), os.read(0, 1))"
    assert answer(process(), code) == "True b''"


def test_the_end_of_a_lease_ends_what_the_kernel_started(process):
    manager = process()
    child = int(answer(manager, "import subprocess; print(subprocess.Popen(['sleep', '600']).pid)"))
    kernel = manager.provisioner.lease.pid
    manager.provisioner.lease.end()
    assert gone(kernel, within=1)
    assert gone(child, within=1)


def test_an_exit_is_told_with_its_code(process):
    manager = process()
    assert manager.provisioner.lease.poll() is None
    manager.provisioner.lease.send(signal.SIGKILL)
    assert asyncio.run(manager.provisioner.wait()) == -9
    assert not manager.has_kernel


def test_a_server_that_is_killed_takes_its_kernels_with_it(kernels, process):
    manager = process()
    answer(manager, "pass")
    lease = manager.provisioner.lease
    os.kill(kernels._server.pid, signal.SIGKILL)
    assert gone(lease.pid)
    assert lease.poll() == -9
    with pytest.raises(RuntimeError, match="the process that starts kernels has ended"):
        process()


def test_a_server_that_does_not_start_is_noticed_at_once(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "SERVER_MODULE", "no.such.module")
    began = time.monotonic()
    with Kernels() as kernels, pytest.raises(RuntimeError, match="the process that starts kernels has ended"):
        asyncio.run(kernels.manager().start_kernel(cwd=str(tmp_path)))
    assert time.monotonic() - began < 30


def test_a_module_that_cannot_be_imported_does_not_stop_the_server(tmp_path):
    with Kernels(modules=("no.such.module", "wave")) as kernels:
        manager = kernels.manager()
        asyncio.run(manager.start_kernel(cwd=str(tmp_path)))
        assert answer(manager, "import sys; print('wave' in sys.modules)") == "True"


def test_closing_leaves_no_process_and_no_file(kernels, process):
    manager = process()
    server, folder = kernels._server.pid, Path(manager.connection_file).parent
    kernels.close()
    kernels.close()
    assert gone(manager.provisioner.lease.pid, within=1)
    assert gone(server, within=1)
    assert not folder.exists()
    with pytest.raises(RuntimeError, match="the build has stopped"):
        kernels.manager()
