"""What people decided, as data: a file below ``data`` with a line for each decision, oldest first.

A line is never changed, and undoing is a new line. The file may be written by hand; it is read strictly.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from analysis.errors import DataRefused
from analysis.files import write_text
from analysis.project import Project
from analysis.text import encodable


class Decision(Protocol):
    """A line: a dataclass of texts, with the day, what was decided and why beside what it is on."""

    @property
    def day(self) -> str:
        """The day, as YYYY-MM-DD."""

    @property
    def verdict(self) -> str:
        """One of the verdicts of its file."""

    @property
    def because(self) -> str:
        """The reason."""


Line = TypeVar("Line", bound=Decision)


@dataclass(frozen=True)
class DecisionFile(Generic[Line]):
    """One file of decisions.

    Attributes
    ----------
    name : str
        Of the file below ``data``.
    kind : type
        The dataclass of its lines; its fields are the columns.
    verdicts : tuple of str
    wrong : callable
        Returns what else is wrong with a line, blank where nothing is.
    """

    name: str
    kind: type[Line]
    verdicts: tuple[str, ...]
    wrong: Callable[[Line], str]

    @property
    def columns(self) -> tuple[str, ...]:
        """The header of the file."""
        kind: Any = self.kind
        return tuple(field.name for field in fields(kind))

    def read(self, project: Project) -> list[Line]:
        """Return all lines, oldest first; none in a project without the file.

        Raises
        ------
        DataRefused
            For a line that is none; names it.
        """
        path = self._path(project)
        if not path.is_file():
            return []
        try:
            text = io.StringIO(path.read_text(encoding="utf-8"), newline="")
            header, *rows = csv.reader(text, strict=True)
        except (ValueError, csv.Error) as error:
            raise self._refused(1, f"the file cannot be read ({error})") from None
        if tuple(header) != self.columns:
            found, wanted = ", ".join(header)[:80], ", ".join(self.columns)
            raise self._refused(1, f"the columns are {found}, not {wanted}")
        return [self._line(number, row) for number, row in enumerate(rows, start=2)]

    def add(self, project: Project, line: Line) -> None:
        """Add a line, in one step."""
        text = io.StringIO(newline="")
        lines: list[Any] = [*self.read(project), line]
        csv.writer(text, lineterminator="\n").writerows([self.columns, *map(astuple, lines)])
        write_text(self._path(project), text.getvalue())

    def _line(self, number: int, row: list[str]) -> Line:
        if len(row) != len(self.columns):
            raise self._refused(number, f"{len(row)} cells where there are {len(self.columns)} columns")
        line = self.kind(*row)
        if line.verdict not in self.verdicts:
            raise self._refused(number, f"'{line.verdict[:40]}' is none of {', '.join(self.verdicts)}")
        if not line.because.strip():
            raise self._refused(number, "the reason is blank")
        try:
            dt.date.fromisoformat(line.day)
        except ValueError:
            raise self._refused(number, f"'{line.day[:40]}' is no day") from None
        if wrong := self.wrong(line):
            raise self._refused(number, wrong)
        return line

    def _refused(self, number: int, what: str) -> DataRefused:
        return DataRefused(
            f"{what}.", where=f"data/{self.name}, line {number}", remedy="Correct it by hand, or restore it."
        )

    def _path(self, project: Project) -> Path:
        return project.root / "data" / self.name


def reason(because: str) -> str:
    """Return a reason as it is kept: on one line, and of letters that a file can hold."""
    return " ".join(encodable(because).split())
