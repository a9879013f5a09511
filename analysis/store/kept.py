"""Expensive answers of methods, kept by the hash of everything they were made from.

A kept answer is found only by the same input values, the same code of `analysis.methods` and the same
versions of the libraries behind it, so it never gives a number that computing anew would not. It lies under
``data/.cache/kept`` (or the folder that ``BRIEF_CACHE`` names); deleting that folder costs time and nothing
else.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
import time
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import BriefError
from analysis.files import read_checked, sha256, write_checked
from analysis.project import PACKAGE, Project

FOLDER_VARIABLE = "BRIEF_CACHE"
DEFAULT_FOLDER = Path("data", ".cache")
SETTLES_S = 0.05  # more than the clock of a file system may lag
MOST_KEPT = 2000
_LIBRARIES = ("numpy", "pandas", "scipy", "statsmodels")


def kept(name: str, inputs: Mapping[str, Any], compute: Callable[[], Any]) -> Any:
    """Return a kept answer, or compute it and keep it.

    Parameters
    ----------
    name : str
        What is computed; part of the key.
    inputs : mapping
        Everything the answer depends on: series, numbers, texts, days, and mappings of these.
    compute : callable
        Makes the answer. What it raises is raised and nothing is kept.
    """
    path = _path(name, inputs)
    found = _read(path) if path else None
    if found is not None:
        return found
    answer = compute()
    if path:
        _write(path, answer)
    return answer


def folder_of(project: Project) -> Path:
    """Return where the answers of a project lie, made if it can be."""
    folder = _folder(os.environ.get(FOLDER_VARIABLE) or project.root / DEFAULT_FOLDER)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def begin(project: Project) -> None:
    """Make the folder of the answers before a build begins.

    Made during the build it would be a change beside what is read, and no chapter would be kept.
    """
    there = Path(os.environ.get(FOLDER_VARIABLE) or project.root / DEFAULT_FOLDER).is_dir()
    folder_of(project)
    if not there:
        time.sleep(SETTLES_S)


def _path(name: str, inputs: Mapping[str, Any]) -> Path | None:
    """Return where the answer lies, or None where there is no project to keep it in."""
    named = os.environ.get(FOLDER_VARIABLE)
    try:
        folder = _folder(named or Project.find().root / DEFAULT_FOLDER)
    except BriefError:
        return None
    digest = hashlib.sha256()
    digest.update(_code().encode())
    _feed(digest, name)
    _feed(digest, inputs)
    return folder / digest.hexdigest()


def _folder(cache: str | Path) -> Path:
    return Path(cache).absolute() / "kept"


@cache
def _code() -> str:
    """Return what stands for the code and the libraries that make an answer."""
    # The floor counts as well: the reasons of a verdict are worded there.
    files = [*sorted((PACKAGE / "methods").glob("*.py")), *sorted(PACKAGE.glob("*.py"))]
    return "\n".join(
        [sys.version, *(f"{name} {version(name)}" for name in _LIBRARIES), *(sha256(path) for path in files)]
    )


def _feed(digest: Any, value: Any) -> None:
    """Add a value to the digest, with its type and length, so that no two inputs read alike."""
    if isinstance(value, pd.Series):
        parts: tuple[Any, ...] = (str(value.name), str(value.index.dtype), dict(value.attrs))
        _feed(digest, parts)
        _feed(digest, np.asarray(value.index.astype("int64")))
        _feed(digest, value.to_numpy())
    elif isinstance(value, np.ndarray):
        content = np.ascontiguousarray(value)
        head = f"array {content.dtype.str} {content.shape} "
        digest.update(head.encode())
        digest.update(content.tobytes())
    elif isinstance(value, Mapping):
        digest.update(f"mapping {len(value)} ".encode())
        for key in value:
            _feed(digest, str(key))
            _feed(digest, value[key])
    elif isinstance(value, list | tuple):
        digest.update(f"sequence {len(value)} ".encode())
        for item in value:
            _feed(digest, item)
    else:
        text = repr(value)
        digest.update(f"{type(value).__name__} {len(text)} {text} ".encode())


def _read(path: Path) -> Any:
    """Return what a file holds, or None where it is missing or its bytes are not those that were written."""
    body = read_checked(path)
    return None if body is None else pickle.loads(body)


def _write(path: Path, answer: Any) -> None:
    """Keep an answer; a full or locked disk costs time later and nothing else."""
    body = pickle.dumps(answer, protocol=pickle.HIGHEST_PROTOCOL)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_checked(path, body)
        _forget_oldest(path.parent)
    except OSError:
        return


def _forget_oldest(folder: Path) -> None:
    """Remove the oldest answers beyond `MOST_KEPT`."""
    entries = [(entry.stat().st_mtime, entry.path) for entry in os.scandir(folder)]
    for _, path in sorted(entries)[: max(0, len(entries) - MOST_KEPT)]:
        Path(path).unlink(missing_ok=True)
