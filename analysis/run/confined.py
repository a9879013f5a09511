"""What a chapter's process may not do: reach the network, write outside its own files, read other processes.

On Linux the kernel refuses it, to the process and to all it starts, and no rights are needed to ask for that:
seccomp takes away every socket but those of this machine's file system, Landlock [1]_ every change of a file
outside the folders named, and both Landlock and the want of rights the memory and environment of processes
outside. User namespaces would need more: containers, hardened services and some distributions forbid them.
Elsewhere Python itself refuses sockets, which keeps out a mistake and no malice.

References
----------
.. [1] Salaün, M. "Landlock: unprivileged access control", The Linux kernel documentation.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import stat
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

LINUX = sys.platform.startswith("linux")
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER = 22, 38, 2  # <linux/prctl.h>

# <linux/audit.h> and the tables of system calls: the processor, and the number of socket(2).
ARCHITECTURES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
IO_URING_SETUP, X32_CALLS = 425, 0x40000000  # other ways to a socket
SECCOMP_ALLOW, SECCOMP_ERRNO = 0x7FFF0000, 0x00050000
LOAD, IF_EQUAL, IF_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06  # classic BPF
CALL, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # where they stand in struct seccomp_data

CAPABILITIES_V3, DAC_OVERRIDE = 0x20080522, 1 << 1  # <linux/capability.h>

# <linux/landlock.h>. The system calls have these numbers on every processor.
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION, PATH_BENEATH = 1, 1
WRITE_FILE, TRUNCATE = 1 << 1, 1 << 14
ADD_AND_REMOVE = 0x1FF0  # files, folders, links, sockets and devices
REFER = 1 << 13


def confine(writable: Sequence[Path]) -> None:
    """Take from this process, for good, the network and every file but those `writable`, and what is in them.

    Reading files stays as it was. The process must have one thread.
    """
    if LINUX:
        _give_up_rights()
    if not _refuse_sockets():
        sys.addaudithook(_refuse_sockets_in_python)
    _refuse_writing((*writable, Path(os.devnull)))


def _give_up_rights() -> None:
    """Keep of root's rights only that to its files; a process with fewer rights may not look into another."""
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)  # nor get them back from a program that has them
    header = struct.pack("Ii", CAPABILITIES_V3, 0)
    held = ctypes.create_string_buffer(24)
    library.capget(header, held)
    permitted = struct.unpack("6I", held.raw)[1] & DAC_OVERRIDE
    if library.capset(header, struct.pack("6I", permitted, permitted, 0, 0, 0, 0)):
        raise OSError(ctypes.get_errno(), "rights cannot be given up")


def _refuse_sockets() -> bool:
    """Have the kernel refuse sockets of the network; False where it cannot."""
    if not LINUX or platform.machine() not in ARCHITECTURES or sys.maxsize < 1 << 32:
        return False
    architecture, socket_call = ARCHITECTURES[platform.machine()]
    # Code, what to skip if so, what to skip if not, value; the last line refuses.
    lines = (
        (LOAD, 0, 0, ARCHITECTURE),
        (IF_EQUAL, 0, 7, architecture),
        (LOAD, 0, 0, CALL),
        (IF_AT_LEAST, 5, 0, X32_CALLS),
        (IF_EQUAL, 4, 0, IO_URING_SETUP),
        (IF_EQUAL, 0, 2, socket_call),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (IF_EQUAL, 0, 1, socket.AF_UNIX),
        (RETURN, 0, 0, SECCOMP_ALLOW),
        (RETURN, 0, 0, SECCOMP_ERRNO | errno.EACCES),
    )
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in lines))
    header = struct.pack("HxxxxxxQ", len(lines), ctypes.addressof(program))
    return not ctypes.CDLL(None).prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, header, 0, 0)


def _refuse_sockets_in_python(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] != getattr(socket, "AF_UNIX", None):
        raise PermissionError(errno.EACCES, "a chapter has no network")


def _refuse_writing(writable: Sequence[Path]) -> None:
    """Have the kernel refuse changes outside `writable`, where it can; what is not there stays refused."""
    if not LINUX:
        return
    call = ctypes.CDLL(None, use_errno=True).syscall
    version = call(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    if version < 1:
        return
    handled = WRITE_FILE | ADD_AND_REMOVE | (REFER if version > 1 else 0) | (TRUNCATE if version > 2 else 0)
    attributes = struct.pack("Q", handled)
    rules = call(CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    for path in writable:
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            continue
        allowed = handled if stat.S_ISDIR(os.fstat(opened).st_mode) else handled & (WRITE_FILE | TRUNCATE)
        if call(ADD_RULE, rules, PATH_BENEATH, struct.pack("=Qi", allowed, opened), 0):
            raise OSError(ctypes.get_errno(), "Landlock refused a rule", str(path))
        os.close(opened)
    if call(RESTRICT_SELF, rules, 0):
        raise OSError(ctypes.get_errno(), "Landlock refused to begin")
    os.close(rules)
