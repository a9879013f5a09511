"""Chapters that ran before: kept with all they were made from, and found again while all of it is the same.

A chapter rests on its code cells, the settings it asks for, the modules they import, the files it opened and
the folders it listed, what other chapters said where it reads them, the names of all files a read could look
for and of all modules and chapters, the installed packages, the interpreter and its environment variables.
Any of them changed, and it runs again. Its prose is no part of this and is always that of the notebook.

Kept runs lie in ``data/.cache/chapters`` (or under the folder that ``BRIEF_CACHE`` names); deleting that
folder costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict

from analysis import environment
from analysis.chapter.parameters import ALL_BUT_DAY
from analysis.files import read_checked, sha256, sha256_of_text, write_checked
from analysis.project import LOCK, PACKAGE, Project
from analysis.run import imports
from analysis.run.notebooks import ChapterFile
from analysis.run.reads import FILE, FOLDER, SETTING, Read
from analysis.store import kept

FOLDER_NAME = "chapters"
MOST_BYTES = 1_000_000_000
SETTLED_NS = 20_000_000  # a clock of a file system may lag by so much
ABSENT = "absent"
SAY = "%%say"
_WORDS = re.compile(r"[^\W\d]\w*")
_HANDED_OVER = re.compile(r"\b(\w+)=\1\b")
_ALL_NAMES = {"eval", "exec", "getattr", "globals", "locals", "vars"}
_PASSING = {"BRIEF_CACHE", "BRIEF_PARENT", "BRIEF_PROJECT", "IPYTHONDIR", "TEMP", "TERM", "TMP", "TMPDIR"} | {
    "PYTHONDONTWRITEBYTECODE"  # set by who calls, as make does, and no output depends on it
}
_PLACE = (
    "chapters"  # the parameter that is another folder in each build: what is read there counts, not where
)


@dataclass(frozen=True)
class Surroundings:
    """What all chapters of a build rest on.

    Attributes
    ----------
    project : Project
    parameters : mapping
        As `analysis.run.runner.run_chapters` was given them.
    environment : mapping
        All environment variables of a chapter's process.
    work : Path
        Where the executed chapters lie.
    said : mapping of str to str
        For each chapter that ran already, what stands for its outputs; see `outputs_digest`.
    """

    project: Project
    parameters: Mapping[str, object]
    environment: Mapping[str, str]
    work: Path
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Basis:
    """What one run rests on beyond what is part of its name: checksums by path, and settings."""

    files: Mapping[str, str]
    folders: Mapping[str, str]
    chapters: Mapping[str, str]
    settings: Mapping[str, object]


def find(around: Surroundings, chapter: ChapterFile, prepared: NotebookNode) -> NotebookNode | None:
    """Return a prepared notebook with the outputs of a run that rests on just what is there now, or None."""
    for basis, outputs in _runs(_place(around, chapter, prepared)):
        if _still(around, Basis(**json.loads(basis))):
            return _with_outputs(prepared, json.loads(zlib.decompress(outputs)))
    return None


def keep(
    around: Surroundings,
    chapter: ChapterFile,
    executed: NotebookNode,
    reads: Sequence[Read],
    started_ns: int,
) -> None:
    """Keep a run, unless what it read changed since the build began: nobody then knows what it read."""
    own = (FILE, str(chapter.path))  # its code counts, and its prose does not
    basis = _basis(around, executed, [read for read in reads if read != own])
    if not all(_settled(around, key, started_ns) for key in (*basis.files, *basis.folders)):
        return
    outputs = [[cell.execution_count, cell.outputs] for cell in _code(executed, all_of_it=True)]
    rests_on = json.dumps(asdict(basis), sort_keys=True).encode()
    body = rests_on + b"\n" + zlib.compress(json.dumps(outputs).encode(), level=1)
    path = _place(around, chapter, executed) / hashlib.sha256(rests_on).hexdigest()[:32]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_checked(path, body)
        _forget_oldest(path.parent.parent)
    except OSError:  # a full or locked disk costs time later and nothing else
        return


def outputs_digest(executed: NotebookNode) -> str:
    """Return what stands for all that a chapter said."""
    return sha256_of_text(json.dumps([cell.outputs for cell in _code(executed)], sort_keys=True))


def _place(around: Surroundings, chapter: ChapterFile, notebook: NotebookNode) -> Path:
    """Return the folder of the kept runs of a chapter with this code, these settings and surroundings."""
    code = [(cell.source, cell.metadata.get("tags", [])) for cell in _code(notebook)]
    # What it asks its chapter for is noted as it runs.
    own = set(ALL_BUT_DAY) - _named_in_code(notebook)
    given = {name: value for name, value in around.parameters.items() if name not in {*own, _PLACE}}
    root = f"{around.project.root}{os.sep}"  # as in the folder of the release to compare with
    environment = {name: value for name, value in around.environment.items() if name not in _PASSING}
    named = [
        chapter.name,
        code,
        {name: str(value).removeprefix(root) for name, value in given.items()},
        environment,
        _machine(),
        _checksum(around.project.root / LOCK),
        _names(around.project),
        _modules(),
        sorted(around.said),  # a chapter more or less is no change of those that were read
    ]
    digest = sha256_of_text(json.dumps(named, sort_keys=True, default=str))
    return kept.folder_of(around.project).with_name(FOLDER_NAME) / f"{chapter.name}-{digest[:32]}"


def _runs(folder: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield what each kept run rests on and its outputs, of those whose bytes are as they were written."""
    for path in sorted(folder.glob("*")):
        body = read_checked(path)
        if body is not None:
            basis, _, outputs = body.partition(b"\n")
            yield basis, outputs


def _basis(around: Surroundings, executed: NotebookNode, reads: Sequence[Read]) -> Basis:
    code = imports.files_of(cell.source for cell in _code(executed))
    files = {_key(around, str(path)): _checksum(path) for path in code}
    folders: dict[str, str] = {}
    chapters: dict[str, str] = {}
    settings: dict[str, object] = {}
    own = kept.folder_of(around.project).parent
    for kind, text in reads:
        if kind == SETTING:
            settings[text] = around.parameters.get(text)
            continue
        path = Path(text)
        if path.is_relative_to(around.work):
            name = path.stem
            if kind == FILE and name in around.said:
                chapters[name] = around.said[name]
        elif path.is_relative_to(own):
            continue  # what lies there says by its name what it is made from
        elif kind == FILE and not path.is_dir():  # a folder that is opened and not listed tells nothing
            files[_key(around, text)] = _checksum(path)
        elif kind == FOLDER:
            folders[_key(around, text)] = _listing(path)
    return Basis(files, folders, chapters, settings)


def _still(around: Surroundings, basis: Basis) -> bool:
    """Return whether everything a run rests on is as it was."""
    return (
        all(around.parameters.get(name) == value for name, value in basis.settings.items())
        and all(around.said.get(name) == digest for name, digest in basis.chapters.items())
        and all(_checksum(_path(around, key)) == digest for key, digest in basis.files.items())
        and all(_listing(_path(around, key)) == digest for key, digest in basis.folders.items())
    )


def _key(around: Surroundings, path: str) -> str:
    """Return a path as it is kept: below the project or the package, so that copies share their runs."""
    for name, root in (("package", PACKAGE), ("project", around.project.root)):
        if Path(path).is_relative_to(root):
            return f"{name}:{Path(path).relative_to(root).as_posix()}"
    return path


def _path(around: Surroundings, key: str) -> Path:
    name, _, rest = key.partition(":")
    roots = {"project": around.project.root, "package": PACKAGE}
    return roots[name] / rest if name in roots else Path(key)


def _settled(around: Surroundings, key: str, started_ns: int) -> bool:
    """Return whether a file or folder was last changed before the build began."""
    try:
        return _path(around, key).stat().st_ctime_ns < started_ns - SETTLED_NS
    except FileNotFoundError:
        return True


def _checksum(path: Path) -> str:
    try:
        status = path.stat()
        return _checksum_of(path, status.st_ctime_ns, status.st_size, status.st_ino)
    except OSError:
        return ABSENT


@cache
def _checksum_of(path: Path, changed_ns: int, size: int, inode: int) -> str:
    """Return a file's checksum, computed once a build as long as the file is the same."""
    return sha256(path)


def _listing(path: Path) -> str:
    try:
        return sha256_of_text("\n".join(sorted(entry.name for entry in path.iterdir())))
    except OSError:
        return ABSENT


def _with_outputs(prepared: NotebookNode, outputs: Sequence[Sequence[Any]]) -> NotebookNode:
    for cell, (count, made) in zip(_code(prepared, all_of_it=True), outputs, strict=True):
        cell.execution_count, cell.outputs = count, from_dict(made)
    return prepared


def _code(notebook: NotebookNode, *, all_of_it: bool = False) -> list[NotebookNode]:
    """Return the author's code cells, or all of it with the cell that holds a run's parameters."""
    return [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code"
        and (all_of_it or "injected-parameters" not in cell.metadata.get("tags", []))
    ]


def _named_in_code(notebook: NotebookNode) -> set[str]:
    """Return the settings that cells name, but where they hand them to the chapter; all, where it is unclear.

    What a sentence names the chapter notes when it is said.
    """
    named: set[str] = set()
    for cell in _code(notebook):
        if "parameters" not in cell.metadata.get("tags", []) and not cell.source.startswith(SAY):
            named |= set(_WORDS.findall(_HANDED_OVER.sub("", cell.source)))
    return named if not named & _ALL_NAMES else set(ALL_BUT_DAY)


@cache
def _machine() -> list[object]:
    """Return the interpreter, the processor and the installed packages with their versions."""
    return [sys.version, platform.machine(), environment.packages()]


def _names(project: Project) -> list[str]:
    """Return the names of all files a read could look for; those of vintages only as far as datasets.

    Which vintages there are a read finds out by listing a folder, and that is noted.
    """
    data, snapshots = project.root / "data", project.snapshots
    own = [kept.folder_of(project).parent, snapshots, project.held]
    found = []
    for folder, folders, files in os.walk(data):
        folders[:] = [name for name in folders if Path(folder, name) not in own]
        found += [Path(folder, name).relative_to(data).as_posix() for name in files]
    return sorted(found) + sorted(path.relative_to(data).as_posix() for path in snapshots.glob("*/*"))


def _modules() -> list[str]:
    """Return the names of the package's modules, for some are found by looking what is there."""
    return sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def _forget_oldest(folder: Path) -> None:
    """Remove the oldest runs until those that stay are within `MOST_BYTES`."""
    runs = sorted(
        ((status.st_mtime, status.st_size, path) for path in folder.glob("*/*") for status in [path.stat()]),
        reverse=True,
    )
    total = 0
    for _, size, path in runs:
        total += size
        if total > MOST_BYTES:
            path.unlink(missing_ok=True)
