"""Is the last answer of ``brief build`` still right? Known from checksums, with almost nothing imported.

After a build a note says what all its inputs were, and what the archive was then. While both are the same, on
the same day, the same command would find the same release.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from analysis import environment
from analysis.files import sha256, sha256_of_text, write_text
from analysis.project import LOCK, PACKAGE, Project

FILE_NAME = ".unchanged"  # in the folder of releases
MOST_NOTED = 50
_CACHE = ".cache"
_SUMS = "SHA256SUMS"


def inputs(project: Project, asked: Sequence[object]) -> str:
    """Return what stands for all that a build reads, and for what was asked of it.

    Blank where a file cannot be read: the build then says so.
    """
    try:
        return _inputs(project, asked)
    except OSError:
        return ""


def _inputs(project: Project, asked: Sequence[object]) -> str:
    ours = sorted(item for item in os.environ.items() if item[0].startswith(("BRIEF_", "LC_", "LANG", "TZ")))
    digest = hashlib.sha256()
    today = dt.datetime.now(dt.UTC).date().isoformat()
    around = [list(asked), today, sys.version, environment.packages(), ours]
    digest.update(json.dumps(around, default=str).encode())
    root = project.root
    for path in (*_files(PACKAGE), *_files(project.notebooks), *_files(root / "data")):
        digest.update(f"{path} {sha256(path)}\n".encode())
    lock = root / LOCK
    digest.update(sha256(lock).encode() if lock.is_file() else b"absent")
    return digest.hexdigest()


def release(project: Project, found: str) -> str:
    """Return the number of the release that a build from these inputs led to; blank where nobody knows."""
    number, archive = _noted(project).get(found, ("", "")) if found else ("", "")
    return number if number and archive == _archive(project, number) else ""


def note(project: Project, found: str, number: str) -> None:
    """Note what a build from these inputs led to; a disk that refuses costs time later and nothing else."""
    noted = {**_noted(project), found: (number, _archive(project, number))}
    kept = dict(list(noted.items())[-MOST_NOTED:])
    with contextlib.suppress(OSError):
        write_text(project.reports / FILE_NAME, json.dumps(kept) + "\n")


def _noted(project: Project) -> dict[str, tuple[str, str]]:
    try:
        content = json.loads((project.reports / FILE_NAME).read_text(encoding="utf-8"))
        return {str(key): (str(number), str(archive)) for key, (number, archive) in content.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _archive(project: Project, number: str) -> str:
    """Return what stands for the archive: its pages, its releases' checksums, every file of the one."""
    lines = []
    for path in sorted(project.reports.glob("[!.]*")):
        if path.is_symlink():
            lines.append(f"{path.name} {path.readlink()}")
        elif path.is_file():
            lines.append(f"{path.name} {sha256(path)}")
        elif path.name == number:
            lines += [f"{file.relative_to(project.reports)} {sha256(file)}" for file in _files(path)]
        else:
            sums = path / _SUMS
            lines.append(f"{path.name} {sha256(sums) if sums.is_file() else 'no checksums'}")
    return sha256_of_text("\n".join(lines))


def _files(folder: Path) -> Iterator[Path]:
    """Yield all files below a folder in order, but for caches."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in (_CACHE, "__pycache__"))
        yield from (Path(place, name) for name in sorted(names))
