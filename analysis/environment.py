"""Environment variables: which of them a process of a chapter finds, and some that are set for a while."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

# Threads of several processes would wait for each other, and sums depend on how many there are.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

# All that a process of a chapter finds: places, language, time, and how Python runs. A key, a password or an
# address to post to is none of these, so no name has to be recognised as that of a secret.
PLACES = {"CONDA_PREFIX", "HOME", "PATH", "SHELL", "TEMP", "TERM", "TMP", "TMPDIR", "VIRTUAL_ENV"} | {
    f"XDG_{name}_HOME" for name in ("CACHE", "CONFIG", "DATA")
}
PERSON = {"LOGNAME", "USER"}
LANGUAGE_AND_TIME = {"LANG", "LANGUAGE", "TZ", "TZDIR"}
WINDOWS = {"APPDATA", "COMSPEC", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATHEXT"} | {
    "PROGRAMDATA", "SYSTEMROOT", "USERPROFILE", "WINDIR",
}  # fmt: skip
LOADER = {"DYLD_LIBRARY_PATH", "LD_LIBRARY_PATH", "LD_PRELOAD"}
PYTHON = {
    f"PYTHON{name}"
    for name in (
        "COERCECLOCALE",
        "DONTWRITEBYTECODE",
        "HASHSEED",
        "HOME",
        "IOENCODING",
        "PATH",
        "UTF8",
        "WARNINGS",
    )
}
LIBRARIES = {*ONE_THREAD, "IPYTHONDIR", "MPLBACKEND", "MPLCONFIGDIR"}
OURS = {"BRIEF_CACHE", "BRIEF_PARENT", "BRIEF_PROJECT", "BRIEF_READY"}
ALLOWED = PLACES | PERSON | LANGUAGE_AND_TIME | WINDOWS | LOADER | PYTHON | LIBRARIES | OURS
ALLOWED_BEGINNING = "LC_"


def allowed(values: Mapping[str, str]) -> dict[str, str]:
    """Return those variables that a process of a chapter may find."""
    return {
        name: value
        for name, value in values.items()
        if name.upper() in ALLOWED or name.startswith(ALLOWED_BEGINNING)
    }


def shed() -> None:
    """Begin this program anew without what it may not find, for the kernel shows what it was begun with."""
    kept = allowed(os.environ)
    if len(kept) < len(os.environ):
        os.execve(sys.executable, sys.orig_argv, kept)


def packages() -> list[str]:
    """Return the installed packages with their versions, as their folders are called; nothing is imported."""
    return sorted(path.name for path in Path(sysconfig.get_paths()["purelib"]).glob("*.dist-info"))


def spare_imports() -> None:
    """Do without what libraries import only where it happens to be installed, and nothing here uses.

    jsonschema, which nbformat imports, then builds a grammar of web addresses: a second for each process.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # "not installed", as Python says it


@contextmanager
def only(values: Mapping[str, str]) -> Iterator[None]:
    """Have no other variables than these inside a block; all are as before when it ends."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def variables(values: Mapping[str, str]) -> Iterator[None]:
    """Set variables inside a block; those before are put back when it ends."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
