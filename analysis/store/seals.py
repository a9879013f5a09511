"""Seals of the files kept by hand: a figure that changed without a reviewed step is found and named.

``data/seals.yml`` keeps for each file its SHA-256, and for each of its rows a short hash of every cell, so
that the row and the column of a change are named without a second copy of the data. A CSV has its rows by
their first column; a YAML file has one row for each of its entries, whose cells are the fields below it.
``brief seal`` renews it, in one step; no figure depends on it.
"""

from __future__ import annotations

import csv
import datetime as dt
import functools
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from analysis import yaml_file
from analysis.errors import BriefError, DataRefused, ExitCode, UsageError
from analysis.files import sha256, sha256_of_text, write_text
from analysis.project import Project
from analysis.store import sealed_text
from analysis.text import counted, encodable
from analysis.yaml_file import Day, Model, Text

FILE_NAME = "seals.yml"
# Where facts and judgements are written by hand; schemas, labels and definitions are words, and under review.
PATTERNS = ("timelines/*.csv", "corrections/*.yml", "events.yml", "scenarios.yml", "state_groups.yml",
            "judgements.csv")  # fmt: skip
DIGITS = 6  # of a cell's hash: names the column; that anything changed is told by the file's whole SHA-256
MOST_SAID = 10  # changes that a message names for each file
_LONGEST = 60  # letters of a cell that a message shows
_HEAD = """\
# Written by `brief seal`: which state of the files kept by hand was reviewed. Do not edit it.
# Of each file its SHA-256, and of each row a hash of six digits for every cell.
"""

Rows = Mapping[str, Mapping[str, str]]


class Unsealed(BriefError):
    """A file kept by hand is not as it was when it was last reviewed."""

    exit_code = ExitCode.UNSEALED


class Review(Model):
    """One sealing: when, by whom, why, and the SHA-256 of each file it renewed (blank: removed)."""

    day: Day
    by: Text
    because: Text
    files: dict[str, str]


class Sealed(Model):
    """One file as it was sealed."""

    sha256: Text
    day: Day
    rows: dict[str, str]


class Seals(Model):
    """What ``data/seals.yml`` holds: the reviews, oldest first, and the files by path below ``data``."""

    reviews: list[Review]
    files: dict[str, Sealed]


@dataclass(frozen=True)
class Drift:
    """A file that is not as sealed: its path below ``data``, since when, and each change in words."""

    path: str
    since: str
    changes: tuple[str, ...]

    def __str__(self) -> str:
        shown = "; ".join(self.changes[:MOST_SAID])
        more = len(self.changes) - MOST_SAID
        return f"{self.path} {self.since}: {shown}" + (f"; and {more:,} more." if more > 0 else ".")


def drift(project: Project) -> list[Drift]:
    """Return each file kept by hand that is not as it was last sealed, by path; empty when all are.

    Raises
    ------
    DataRefused
        When ``data/seals.yml`` cannot be read.
    """
    seals, files = _read(project), _files(project)
    found = []
    for name in sorted({*files, *seals.files}):
        sealed, path = seals.files.get(name), files.get(name)
        if sealed is None:
            found.append(Drift(name, "was never sealed", (counted(len(_rows_of(files[name])), "row"),)))
        elif path is None:
            gone = (f"{counted(len(sealed.rows), 'row')} sealed",)
            found.append(Drift(name, f"is gone, and was sealed on {sealed.day}", gone))
        elif sha256(path) != sealed.sha256:
            since = f"changed since it was sealed on {sealed.day}"
            found.append(Drift(name, since, tuple(_changes(project, name, path, sealed))))
    return found


def require(project: Project) -> None:
    """Refuse what is to be published from a file that nobody reviewed.

    Raises
    ------
    Unsealed
        Names each file, and in it the rows and columns that changed.
    """
    if found := drift(project):
        raise Unsealed(
            " ".join(map(str, found)),
            where="data",
            remedy='Look at the changes; then undo them, or seal them: brief seal --because "...".',
        )


def seal(project: Project, because: str, by: str, day: dt.date) -> list[Drift]:
    """Seal all files kept by hand as they are, in one step, and return what was not as sealed before.

    Where nothing changed, nothing is written.

    Raises
    ------
    UsageError
        Without a reason or a name.
    """
    reason, name = (" ".join(encodable(text).split()) for text in (because, by))
    if not reason:
        raise UsageError("a seal needs a reason.", remedy='Say it with --because "...".')
    if not name:
        raise UsageError("a seal needs the name of who reviewed it.", remedy='Say it with --by "...".')
    found = drift(project)
    _renew(project, [item.path for item in found], reason, name, day)
    return found


def holds(project: Project, path: str) -> bool:
    """Return whether one file is as sealed, or neither there nor sealed; False in a project without seals."""
    if not _path(project).is_file():
        return False
    sealed, file = _read(project).files.get(path), project.root / "data" / path
    return (sealed.sha256 if sealed else "") == (sha256(file) if file.is_file() else "")


def follow(project: Project, path: str, because: str, day: dt.date) -> None:
    """Seal one file that a command has just changed, with the reason its user gave."""
    _renew(project, [path], because, "the command that wrote it", day)


def _renew(project: Project, paths: list[str], because: str, by: str, day: dt.date) -> None:
    if not paths:
        return
    seals, files = _read(project), _files(project)
    whole = dict(seals.files)
    for name in paths:
        whole.pop(name, None)
        if name in files:
            rows = {row: _hashes(row, cells) for row, cells in _rows_of(files[name]).items()}
            whole[name] = Sealed(sha256=sha256(files[name]), day=day, rows=rows)
    renewed = {name: whole[name].sha256 if name in whole else "" for name in paths}
    review = Review(day=day, by=by, because=because, files=renewed)
    content = Seals(reviews=[*seals.reviews, review], files=dict(sorted(whole.items())))
    text = yaml.safe_dump(content.model_dump(mode="json"), sort_keys=False, allow_unicode=True, width=10_000)
    write_text(_path(project), _HEAD + text)


def _changes(project: Project, name: str, path: Path, sealed: Sealed) -> Iterator[str]:
    """Yield what differs from the sealed state, in words: rows added, rows removed, cells changed."""
    try:
        now = _rows_of(path)
    except DataRefused as error:
        yield error.what.rstrip(".")
        return
    before = _parsed(path.name, sealed_text.find(project, name, sealed.sha256))
    said = False
    for row in now:
        if row not in sealed.rows:
            said = True
            yield f"row {row} added"
    for row in sealed.rows:
        if row not in now:
            said = True
            yield f"row {row} removed"
        elif (fresh := _hashes(row, now[row])) != sealed.rows[row]:
            said = True
            yield from _cells(row, now[row], before.get(row), sealed.rows[row], fresh)
    if not said:
        yield "its rows are as sealed, in another order or with other marks between them"


def _cells(
    row: str, now: Mapping[str, str], before: Mapping[str, str] | None, sealed: str, fresh: str
) -> Iterator[str]:
    """Yield the cells of a row that differ, with the sealed value where version control still has it."""
    if before is not None:
        for column in {**before, **now}:
            if before.get(column) != now.get(column):
                old, new = (_short(cells.get(column)) for cells in (before, now))
                yield f"row {row}, column {column}: {old} -> {new}"
    elif len(sealed) != len(fresh):
        yield f"row {row} has other columns"
    else:
        for place, column in enumerate(now):
            digits = slice(place * DIGITS, (place + 1) * DIGITS)
            if sealed[digits] != fresh[digits]:
                yield f"row {row}, column {column}: now {_short(now[column])}"


def _short(cell: str | None) -> str:
    if cell is None:
        return "absent"
    return (cell if len(cell) <= _LONGEST else f"{cell[:_LONGEST]}...") or "blank"


def _hashes(row: str, cells: Mapping[str, str]) -> str:
    return "".join(sha256_of_text(f"{row}\0{column}\0{cell}")[:DIGITS] for column, cell in cells.items())


def _rows_of(path: Path) -> Rows:
    try:
        return _parsed(path.name, path.read_text(encoding="utf-8"))
    except (ValueError, csv.Error, yaml.YAMLError) as error:
        cause = str(error).splitlines()[0][:120]
        raise DataRefused(
            f"cannot be read as rows ({cause}).", where=path.name, remedy="Correct it, or restore it."
        ) from error


def _parsed(name: str, text: str) -> Rows:
    """Return the rows of a file, each as column -> cell; none of a text that is not known any more."""
    rows: dict[str, dict[str, str]] = {}
    if name.endswith(".csv"):
        header, *lines = list(csv.reader(io.StringIO(text, newline=""), strict=True)) or [[]]
        for line in lines:
            names = [header[i] if i < len(header) else f"cell {i + 1}" for i in range(len(line))]
            rows[_free(line[0] if line else "blank", rows)] = dict(zip(names, line, strict=True))
        return rows
    node = yaml_file.composed(text)
    content = yaml.constructor.SafeConstructor().construct_document(node) if node else None
    entries = content if isinstance(content, dict) else dict(enumerate(content or []))
    return {str(key): dict(_leaves(value, "")) for key, value in entries.items()}


def _free(key: str, taken: Mapping[str, object]) -> str:
    """Return a row's key, numbered where another row has it; lines of a log share their first cell."""
    if key not in taken:
        return key
    return next(name for number in range(2, len(taken) + 3) if (name := f"{key} #{number}") not in taken)


def _leaves(value: object, at: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of each value below an entry of a YAML file."""
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value, start=1)
        for key, below in pairs:
            yield from _leaves(below, f"{at}.{key}" if at else str(key))
    else:
        yield at or "value", "" if value is None else str(value)


def _files(project: Project) -> dict[str, Path]:
    data = project.root / "data"
    found = (path for pattern in PATTERNS for path in data.glob(pattern) if path.is_file())
    return {
        path.relative_to(data).as_posix(): path for path in sorted(found) if not path.name.startswith(".")
    }


def _read(project: Project) -> Seals:
    path = _path(project)
    if not path.is_file():
        return Seals(reviews=[], files={})
    return _kept(path, hashlib.sha256(path.read_bytes()).hexdigest())


@functools.lru_cache(maxsize=8)
def _kept(path: Path, digest: str) -> Seals:
    """Return the seals, read once while their file's bytes stay."""
    del digest
    return yaml_file.read(path, Seals, where=f"data/{FILE_NAME}")


def _path(project: Project) -> Path:
    return project.root / "data" / FILE_NAME
