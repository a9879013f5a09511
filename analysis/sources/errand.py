"""What a fetcher is given, what it brings back, and what the two ends agree on."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.dates import month_end
from analysis.errors import DataRefused
from analysis.sources.answer import Answer
from analysis.sources.site import Site
from analysis.text import defused

if TYPE_CHECKING:
    from analysis.sources.transport import Transport


@dataclass(frozen=True)
class Errand:
    """One trip to a publisher.

    Attributes
    ----------
    transport : Transport
        The only way out.
    folder : Path
        An empty folder for the file that is brought back.
    today : date
        The day of the trip.
    held : frozenset of str
        SHA-256 of the publisher's files that are stored already; allows a conditional request.
    progress : callable
        ``progress(done, total, text)``; a total of 0 is not known yet.
    """

    transport: Transport
    folder: Path
    today: dt.date
    held: frozenset[str] = frozenset()
    progress: Callable[[int, int, str], None] = lambda done, total, text: None


@dataclass(frozen=True)
class Fetched:
    """A file in the publisher's own shape, and what its origin should say.

    Attributes
    ----------
    path : Path
        The file, under the name it is known by.
    download_url : str
        Where it came from, without keys.
    published : date, optional
        When it was published; None where the source does not tell: the day it was fetched counts then.
    basis, precision : str
        How that is known (``stated`` or ``inferred``), and whether to the ``day`` or the ``month``.
    notes : str
        What a reader of the origin should know.
    answers : tuple of Answer
        Answers whose validators may be remembered once the file is stored.
    """

    path: Path
    download_url: str | None
    published: dt.date | None = None
    basis: str = "stated"
    precision: str = "day"
    notes: str = ""
    answers: tuple[Answer, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Fetcher:
    """How a dataset is fetched.

    Attributes
    ----------
    name : str
        The dataset's name; for what is kept outside the snapshots, a name of the same form.
    site : Site
        Who is asked, and where.
    fetch : callable
        Errand -> `Fetched`, or None when the source says that nothing changed since the file held.
    keeps : str
        ``vintage`` (goes through the dataset's reader into the snapshots), ``candidates`` (a table under
        ``data/candidates`` for a person to read) or ``cache`` (a file under ``data/.cache``, never bundled).
    unasked : bool
        Whether a refresh without names includes it.
    local : callable, optional
        Path of a file downloaded by hand -> `Fetched`.
    """

    name: str
    site: Site
    fetch: Callable[[Errand], Fetched | None]
    keeps: str = "vintage"
    unasked: bool = True
    local: Callable[[Path, dt.date], Fetched] | None = None

    @property
    def publisher(self) -> str:
        """Who is asked."""
        return self.site.publisher


def by_hand(path: Path, today: dt.date) -> Fetched:
    """Return a file downloaded by hand as if it had been fetched; raises `DataRefused` when it is absent."""
    if not path.is_file():
        raise DataRefused("no such file.", where=path.name, remedy="Check the path and try again.")
    return Fetched(path, None, notes="Downloaded by hand.")


def published_in(year: int, month: int, today: dt.date) -> tuple[dt.date | None, str, str]:
    """Return date, basis and precision of a publication known by its month.

    The month counts as its last day. While it is still running the date is left open: the day the file was
    fetched counts then, by which it was certainly public.
    """
    last = month_end(dt.date(year, month, 1))
    return (last if last < today else None), "inferred", "month"


def write_csv(
    path: Path, columns: Sequence[str], rows: Sequence[Sequence[object]], *, for_people: bool = False
) -> Path:
    """Write rows as UTF-8 CSV with one record a line; None becomes a blank.

    A file `for_people` is opened in a spreadsheet: no cell of it can run as a formula. One for a reader of
    this package keeps the publisher's characters.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    cell = (lambda value: defused(_cell(value))) if for_people else _cell
    writer.writerows([[cell(value) for value in row] for row in rows])
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    return path


def _cell(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())
