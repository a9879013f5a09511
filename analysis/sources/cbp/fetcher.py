"""Fetching CBP's nationwide file of drug seizures: found on its page, as its name changes every month.

What misleads:

* The page lists files of several windows and of other series; the newest is told by its name, not by its
  place on the page.
* ``nationwide-drugs-fy23-fy26-apr.csv`` lies in the folder of the month after April; the file of a closed
  window has no month in its name and is newer than all that have one.
* The site refuses many plain clients (403): the file is then downloaded by hand.
"""

from __future__ import annotations

import datetime as dt
import html
import re
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from analysis.dates import add_months
from analysis.errors import DataRefused
from analysis.sources.cbp.reader import PUBLISHER
from analysis.sources.columns import MONTHS
from analysis.sources.errand import Errand, Fetched, Fetcher, by_hand, published_in
from analysis.sources.site import Site

SITE = Site(
    "cbp",
    PUBLISHER,
    "https://www.cbp.gov",
    1.0,
    "Download the file by hand from https://www.cbp.gov/document/stats/nationwide-drug-seizures in a "
    "browser and run 'brief add FILE'.",
)
PAGE = "/document/stats/nationwide-drug-seizures"
_NAME = r"nationwide-drugs-fy(?P<first>\d{2})-fy(?P<last>\d{2})(?:-(?P<month>[a-z]{3}))?(?:_\d+)?\.csv"
_LINK = re.compile(
    r"""href=["'](?P<address>[^"']*?(?P<path>/sites/default/files/(?P<folder>\d{4}-\d{2})/"""
    + _NAME
    + r"""))["'?#]""",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DrugFile:
    """One nationwide file, as its name and folder describe it."""

    path: str
    first_year: int
    last_year: int
    month: str  # data month, blank for a closed window
    folder: str  # YYYY-MM

    @property
    def order(self) -> tuple[dt.date, bool, str]:
        """Sorts by the last data month, a closed window after its months, a re-issue by its later folder."""
        return (self.data_month, not self.month, self.folder)

    @property
    def data_month(self) -> dt.date:
        """The first day of the last month the file can hold."""
        number = MONTHS[self.month] if self.month else 9
        return dt.date(self.last_year - (number >= 10), number, 1)


def discover(page: str) -> list[DrugFile]:
    """Return the nationwide files a page links to, newest first."""
    found = set()
    for link in _LINK.finditer(html.unescape(page)):
        month = (link["month"] or "").upper()
        if month and month not in MONTHS:
            continue
        first, last = 2000 + int(link["first"]), 2000 + int(link["last"])
        found.add(DrugFile(urllib.parse.quote(link["path"]), first, last, month, link["folder"]))
    return sorted(found, key=lambda file: file.order, reverse=True)


def fetch(errand: Errand) -> Fetched | None:
    """Fetch the newest nationwide file.

    Raises
    ------
    SourceChanged
        When the page links to no file of the known pattern, or to one dated in the future.
    SourceUnreachable, SourceRefused
        As `Transport.get`; a refusal names the way by hand.
    """
    errand.progress(0, 2, "reading the page that lists the files")
    page = errand.transport.get(SITE, PAGE, expect="html")
    files = discover(page.text())
    if not files:
        raise page.changed(
            "no link to a file such as nationwide-drugs-fy23-fy26-apr.csv on the page.",
            remedy=f"The page or the names changed: adapt the pattern in analysis/sources/cbp/fetcher.py. "
            f"{SITE.by_hand} Nothing was stored.",
        )
    newest = files[0]
    if newest.data_month > errand.today:
        raise page.changed(f"{Path(newest.path).name} is of a month that has not begun.")
    errand.progress(1, 2, Path(newest.path).name)
    answer = errand.transport.get(SITE, newest.path, expect="csv", held=errand.held)
    errand.progress(2, 2, Path(newest.path).name)
    if answer.unchanged:
        return None
    path = errand.folder / Path(newest.path).name
    path.write_bytes(answer.body)
    year, month = (int(part) for part in newest.folder.split("-"))
    published, basis, precision = published_in(year, month, errand.today)
    return Fetched(
        path,
        answer.url,
        published,
        basis,
        precision,
        notes=f"Window of fiscal years {newest.first_year} to {newest.last_year}, "
        f"data month {newest.data_month:%B %Y}; in the publisher's folder {newest.folder}.",
        answers=(answer,),
    )


def local(path: Path, today: dt.date) -> Fetched:
    """Return a file downloaded by hand; its publication month follows from its name.

    A file of data month April is published in May; that of a closed window a month later still.

    Raises
    ------
    DataRefused
        When there is no such file, or its name is not one of CBP's nationwide files.
    """
    fetched = by_hand(path, today)
    match = re.fullmatch(_NAME, path.name, re.IGNORECASE)
    month = (match["month"] or "").upper() if match else ""
    if not match or (month and month not in MONTHS):
        raise DataRefused(
            "the name is not that of a nationwide file.",
            where=path.name,
            remedy="Keep the name it was published under, such as nationwide-drugs-fy23-fy26-apr.csv, or use "
            "'brief add FILE --published DATE'. Nothing was stored.",
        )
    file = DrugFile(path.name, 2000 + int(match["first"]), 2000 + int(match["last"]), month, "")
    after = add_months(file.data_month, 1 if month else 2)
    published, basis, precision = published_in(after.year, after.month, today)
    return Fetched(path, None, published, basis, precision, notes=fetched.notes)


FETCHERS = (Fetcher("cbp/drug_seizures", SITE, fetch, local=local),)
