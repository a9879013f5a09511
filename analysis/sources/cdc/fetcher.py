"""Fetching CDC's provisional overdose counts (VSRR) through the open data service (SODA).

What misleads:

* The service returns 1,000 rows unless told, in no stable order unless told: pages overlap or miss rows.
* ``T40.4`` is part of other indicators' names: the indicator is matched whole.
* It holds the newest vintage only: what is not kept today is gone with the next release.
"""

from __future__ import annotations

import csv
import io

from analysis.sources.answer import Answer, whole
from analysis.sources.errand import Errand, Fetched, Fetcher, by_hand
from analysis.sources.site import Site

SITE = Site(
    "cdc",
    "US Centers for Disease Control and Prevention",
    "https://data.cdc.gov",
    1.0,
    "Export the dataset as CSV at https://data.cdc.gov/d/xkb8-kh2a in a browser and run 'brief add FILE'.",
)
DATASET = "xkb8-kh2a"
INDICATOR = "Synthetic opioids, excl. methadone (T40.4)"
PAGE_ROWS = 5_000
ORDER = "state,year,month,:id"
COLUMNS = frozenset(
    {
        "state",
        "year",
        "month",
        "period",
        "indicator",
        "data_value",
        "percent_complete",
        "percent_pending_investigation",
        "state_name",
        "footnote",
        "footnote_symbol",
        "predicted_value",
    }
)
KEY = ("state", "year", "month", "period", "indicator")


def fetch(errand: Errand) -> Fetched:
    """Fetch all rows of the indicator, page by page, as the CSV the service makes of them.

    Raises
    ------
    SourceChanged
        When the columns are not the documented ones, a row has another indicator, a page repeats rows of an
        earlier one, or the rows are not as many as the service counts.
    """
    expected = count_rows(errand)
    header: list[str] = []
    rows: list[list[str]] = []
    modified: set[str | None] = set()
    answer = None
    while len(rows) < expected:
        errand.progress(len(rows), expected, "rows of provisional counts")
        answer = errand.transport.get(
            SITE,
            f"/resource/{DATASET}.csv",
            params=[
                ("indicator", INDICATOR),
                ("$order", ORDER),
                ("$limit", str(PAGE_ROWS)),
                ("$offset", str(len(rows))),
            ],
            expect="csv",
        )
        header, page = _page(answer, header)
        _refuse_repeated(answer, header, rows, page)
        rows += page
        modified.add(answer.last_modified)
        if len(page) < PAGE_ROWS:
            break
    assert answer is not None
    if len(rows) != expected or len(modified) > 1:
        raise answer.changed(
            f"{len(rows):,} rows came, though the service counts {expected:,}."
            if len(rows) != expected
            else "the dataset was renewed between two pages.",
            remedy="A page is missing, or the dataset is being renewed: try again later. Nothing was stored.",
        )
    errand.progress(expected, expected, "rows of provisional counts")
    path = errand.folder / f"{DATASET}.csv"
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([header, *rows])
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    day = answer.modified()
    return Fetched(
        path,
        answer.url.split("?", 1)[0],
        day if day and day <= errand.today else None,
        basis="inferred",
        notes=f"Pages of {PAGE_ROWS:,} rows in the order {ORDER}, joined; indicator '{INDICATOR}'. "
        "Dated by the service's Last-Modified header, where it sends one.",
    )


def count_rows(errand: Errand) -> int:
    """Return how many rows of the indicator the service holds; raises `SourceChanged` for none."""
    answer = errand.transport.get(
        SITE,
        f"/resource/{DATASET}.json",
        params=[("$select", "count(*) as rows"), ("indicator", INDICATOR)],
        expect="json",
    )
    counted = answer.json()
    first = counted[0] if isinstance(counted, list) and counted else {}
    number = whole(first.get("rows")) if isinstance(first, dict) else None
    if number is None:
        raise answer.changed("the count of rows is not readable.")
    if number == 0:
        raise answer.changed(
            f"no row has the indicator '{INDICATOR}'.",
            remedy="CDC may have renamed it: correct INDICATOR in analysis/sources/cdc/fetcher.py and in "
            "the dataset's reader. Nothing was stored.",
        )
    return number


def _page(answer: Answer, header: list[str]) -> tuple[list[str], list[list[str]]]:
    text = answer.text()
    if not text.endswith("\n"):
        raise answer.changed("the page ends within a line: it was cut short.")
    try:
        found, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    except csv.Error as error:
        raise answer.changed(f"the page is not readable as CSV: {error}.") from None
    missing, extra = sorted(COLUMNS - set(found)), sorted(set(found) - COLUMNS)
    if missing or extra or len(found) != len(COLUMNS) or (header and found != header):
        raise answer.changed(
            f"the columns changed: missing {', '.join(missing) or 'none'}, new {', '.join(extra) or 'none'}.",
            remedy="Compare with COLUMNS in analysis/sources/cdc/fetcher.py and with the dataset's reader. "
            "Nothing was stored.",
        )
    for number, row in enumerate(rows, start=2):
        if len(row) != len(found):
            raise answer.changed(f"line {number} has {len(row)} fields where the header has {len(found)}.")
        if row[found.index("indicator")] != INDICATOR:
            raise answer.changed(f"line {number} has the indicator '{row[found.index('indicator')]}'.")
    return found, rows


def _refuse_repeated(
    answer: Answer, header: list[str], before: list[list[str]], page: list[list[str]]
) -> None:
    places = [header.index(name) for name in KEY]
    seen = {tuple(row[place] for place in places) for row in before}
    for row in page:
        key = tuple(row[place] for place in places)
        if key in seen:
            raise answer.changed(
                f"the row {' / '.join(key[:3])} came twice: a page repeats rows of another.",
                remedy="Pages overlap when the dataset is renewed meanwhile: try again later. "
                "Nothing was stored.",
            )
        seen.add(key)


FETCHERS = (Fetcher("cdc/overdose_provisional", SITE, fetch, local=by_hand),)
