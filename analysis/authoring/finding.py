"""What a check finds: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import BriefError
from analysis.project import Project

FILL_IN = "FILL IN"  # what a skeleton leaves to its writer


@dataclass(frozen=True)
class Finding:
    """One thing to correct.

    Attributes
    ----------
    where : str
        File below the project, and the line, row or cell in it.
    what, remedy : str
        What is wrong, and what to do.
    """

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}".rstrip()


def of(error: BriefError, file: str) -> Finding:
    """Return what a loader refused as a finding in a file, which the loader may name without its folder."""
    name = Path(file).name
    where = (
        error.where.replace(name, file, 1) if name in error.where and file not in error.where else error.where
    )
    return Finding(where or file, error.what, error.remedy)


@contextmanager
def refusals(found: list[Finding], file: str) -> Iterator[None]:
    """Add what a loader refuses inside a ``with`` block to `found`."""
    try:
        yield
    except BriefError as error:
        found.append(of(error, file))


def loaded(read: Callable[[], object], file: str) -> list[Finding]:
    """Return what a loader refuses in a file; nothing where it reads it."""
    found: list[Finding] = []
    with refusals(found, file):
        read()
    return found


def unfilled(project: Project, paths: Iterable[Path]) -> Iterator[Finding]:
    """Yield each line of text files that a skeleton left to be filled in."""
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if FILL_IN in line:
                where = f"{path.relative_to(project.root).as_posix()}, line {number}"
                yield Finding(where, f"'{line.strip()[:80]}' is still to be filled in.", "Write it.")
