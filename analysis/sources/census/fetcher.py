"""Fetching monthly US trade from the Census Bureau's international trade service.

What misleads:

* A wrong key is answered with a web page and status 200, or a redirect to one; no rows with status 204.
* The first row is the header; every value is a string.
* ``-`` and group codes are totals over countries: rows of level ``DET`` alone are single countries.
* A quantity of 0 with the flag ``M`` is missing, not zero.
* A variable that is both asked for and filtered by comes twice.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from analysis.dates import add_months
from analysis.sources.answer import Answer
from analysis.sources.errand import Errand, Fetched, Fetcher, by_hand, write_csv
from analysis.sources.site import KeyMissing, Site

SITE = Site(
    "census",
    "US Census Bureau",
    "https://api.census.gov",
    1.0,
    "Ask for a key at https://api.census.gov/data/key_signup.html and set CENSUS_KEY.",
    key="CENSUS_KEY",
)
KEY_IN = ("query", "key")
IMPORTS = "/data/timeseries/intltrade/imports/hs"
CHINA = "5700"
FIRST_MONTH = "2013-01"  # the service reaches back to 2010 or 2013, depending on the series
LEVEL, SINGLE_COUNTRY = "SUMMARY_LVL", "DET"
FLAG = "_FLAG"
MISSING = "M"


def fetch_imports_from_china(errand: Errand) -> Fetched:
    """Fetch general imports from China, all goods, month by month (customs value, US dollars).

    Raises
    ------
    SourceRefused
        Without a key, or with one the service does not know.
    SourceChanged
        As `query`; also when a month is missing between others or comes twice.
    """
    last = add_months(errand.today.replace(day=1), -1)
    errand.progress(0, 1, "monthly imports from China")
    answer, header, rows = query(
        errand,
        IMPORTS,
        get=("CTY_NAME", "GEN_VAL_MO", LEVEL),
        where={"CTY_CODE": CHINA, "time": f"from {FIRST_MONTH} to {last:%Y-%m}"},
    )
    country, month = header.index("CTY_CODE"), header.index("time")
    for row in rows:
        if row[country] != CHINA:
            raise answer.changed(f"a row has the country code '{row[country]}', which was not asked for.")
    rows.sort(key=lambda row: row[month])
    _refuse_gaps(answer, [row[month] for row in rows])
    errand.progress(1, 1, "monthly imports from China")
    path = write_csv(errand.folder / "census_us_imports_from_china.csv", header, rows)
    return Fetched(path, answer.url.split("?", 1)[0], notes="Rows of level DET; not seasonally adjusted.")


def query(
    errand: Errand, path: str, *, get: Sequence[str], where: Mapping[str, str]
) -> tuple[Answer, list[str], list[list[str]]]:
    """Ask the service; return its answer, header and rows of single countries, values as the strings sent.

    A quantity whose flag says that it is missing is blank in the rows returned.

    Parameters
    ----------
    path : str
        The dataset's path.
    get : sequence of str
        Variables; `SUMMARY_LVL` must be among them.
    where : mapping
        Predicates.

    Raises
    ------
    SourceRefused
        Without a key, or with one the service does not know.
    SourceChanged
        When no row meets the question, a variable is missing, or the answer is not a table of strings.
    """
    if not errand.transport.has_key(SITE.key):
        raise KeyMissing(
            f"the service answers only with a key, and {SITE.key} is not set.",
            where=f"{SITE.publisher}, {path}",
            remedy=f"{SITE.by_hand} Nothing was stored.",
        )
    params = [("get", ",".join(get)), *where.items()]
    answer = errand.transport.get(
        SITE, path, params=params, expect="json", key=SITE.key, key_in=KEY_IN, empty_ok=True
    )
    if answer.empty:
        raise answer.changed(
            "no row meets the question (status 204).",
            remedy="Check variables and codes in analysis/sources/census/fetcher.py. Nothing was stored.",
        )
    header, rows = _table(answer, get)
    level = header.index(LEVEL)
    single = [_blank_where_missing(answer, header, row) for row in rows if row[level] == SINGLE_COUNTRY]
    if not single:
        raise answer.changed(f"no row is of level {SINGLE_COUNTRY}: all {len(rows):,} are totals.")
    return answer, header, single


def _table(answer: Answer, get: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    content = answer.json()
    if not isinstance(content, list) or not all(isinstance(row, list) for row in content) or not content:
        raise answer.changed("the answer is not a list of rows.")
    header, *rows = content
    missing = [name for name in get if name not in header]
    if missing:
        raise answer.changed(
            f"the first row is {', '.join(map(str, header))[:120]}; missing {', '.join(missing)}.",
            remedy="Compare with the variables asked for in analysis/sources/census/fetcher.py. "
            "Nothing was stored.",
        )
    for row in rows:
        if len(row) != len(header) or not all(value is None or isinstance(value, str) for value in row):
            raise answer.changed(f"a row is not {len(header)} strings: {str(row)[:80]}.")
    return _once(answer, header, [[value or "" for value in row] for row in rows])


def _once(answer: Answer, header: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Drop the second copy of a variable that was both asked for and filtered by."""
    keep = [place for place, name in enumerate(header) if header.index(name) == place]
    for place, name in enumerate(header):
        if place not in keep and any(row[place] != row[header.index(name)] for row in rows):
            raise answer.changed(f"the variable {name} came twice with different values.")
    return [header[place] for place in keep], [[row[place] for place in keep] for row in rows]


def _blank_where_missing(answer: Answer, header: list[str], row: list[str]) -> list[str]:
    """Blank a quantity whose flag says missing: the service writes 0 there."""
    values = list(row)
    for place, name in enumerate(header):
        if name.endswith(FLAG) and row[place] == MISSING:
            measured = name.removesuffix(FLAG)
            if measured not in header:
                raise answer.changed(f"the flag {name} came without {measured}.")
            values[header.index(measured)] = ""
    return values


def _refuse_gaps(answer: Answer, months: list[str]) -> None:
    expected = dt.date.fromisoformat(f"{months[0]}-01")
    for month in months:
        if month != f"{expected:%Y-%m}":
            raise answer.changed(
                f"after {add_months(expected, -1):%Y-%m} comes {month}: a month is missing or came twice.",
                remedy="A missing month is not a zero: try again later. Nothing was stored.",
            )
        expected = add_months(expected, 1)


FETCHERS = (Fetcher("census/us_imports_from_china", SITE, fetch_imports_from_china, local=by_hand),)
