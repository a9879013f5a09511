"""Fetching annex table 7.1 (seizures by country) of UNODC's World Drug Report, for local reading only.

UNODC allows non-commercial use with its name given: the workbook is kept in the local cache and is never
part of the snapshots. The table's name, and the folder of the edition, change every year.
"""

from __future__ import annotations

import html
import re
import urllib.parse
from pathlib import Path

from analysis.sources.answer import Answer
from analysis.sources.errand import Errand, Fetched, Fetcher
from analysis.sources.site import Site, SourceMoved

SITE = Site(
    "unodc",
    "United Nations Office on Drugs and Crime",
    "https://www.unodc.org",
    2.0,
    "Download the annex table 7.1 of the World Drug Report from https://www.unodc.org in a browser.",
)
PAGE = "/unodc/en/data-and-analysis/world-drug-report-{year}-annex.html"
_LINK = re.compile(
    r"""href=["'][^"']*?(?P<path>/documents/data-and-analysis/WDR_?\d{4}/Annex/7\.1[._][^"'/?#]*\.xlsx)["'?#]""",
    re.IGNORECASE,
)


def fetch(errand: Errand) -> Fetched | None:
    """Fetch the newest edition's workbook, found on the page of its annex.

    Raises
    ------
    SourceChanged
        When neither this year's nor last year's annex page exists, or it links to no table 7.1.
    """
    errand.progress(0, 2, "looking for the annex of the newest edition")
    page = _newest_page(errand)
    links = [html.unescape(link["path"]) for link in _LINK.finditer(page.text())]
    if not links:
        raise page.changed("the annex page links to no workbook of table 7.1.")
    path = urllib.parse.quote(urllib.parse.unquote(links[0]))
    name = Path(urllib.parse.unquote(path)).name
    errand.progress(1, 2, name)
    answer = errand.transport.get(SITE, path, expect="xlsx", held=errand.held)
    errand.progress(2, 2, name)
    if answer.unchanged:
        return None
    kept = errand.folder / name
    kept.write_bytes(answer.body)
    return Fetched(kept, answer.url, notes="Kept in the local cache only.", answers=(answer,))


def _newest_page(errand: Errand) -> Answer:
    """Return this year's annex page, or last year's where this year's does not exist yet."""
    try:
        return errand.transport.get(SITE, PAGE.format(year=errand.today.year), expect="html")
    except SourceMoved:
        return errand.transport.get(SITE, PAGE.format(year=errand.today.year - 1), expect="html")


FETCHERS = (Fetcher("unodc/wdr_seizures", SITE, fetch, keeps="cache", unasked=False),)
