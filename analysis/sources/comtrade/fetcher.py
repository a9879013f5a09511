"""Fetching from UN Comtrade: the public preview, or the data service where a key is given.

What misleads:

* Without partner2Code, motCode and customsCode the same trade comes about nine times, once for each
  breakdown: all three are pinned to their totals.
* The preview stops at 500 rows and does not say so; it is asked one period at a time.
* Annual rows carry month 52. Codes of goods are text: ``0`` in front counts.
* ``isReported`` is false for much of what is right (China after 2014): it is not a filter.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from analysis.dates import add_months
from analysis.sources.answer import Answer, whole
from analysis.sources.errand import Errand, Fetched, Fetcher, by_hand, write_csv
from analysis.sources.site import Site

SITE = Site(
    "comtrade",
    "UN Statistics Division, UN Comtrade",
    "https://comtradeapi.un.org",
    1.5,
    "Try again later, or set COMTRADE_KEY to a subscription key of UN Comtrade.",
    key="COMTRADE_KEY",
)
KEY_IN = ("header", "Ocp-Apim-Subscription-Key")
PREVIEW_ROWS = 500
KEYED_ROWS = 100_000
KEYED_PERIODS = 12

PINNED = {"partner2Code": "0", "customsCode": "C00", "motCode": "0"}
WORLD = "0"
CHINA, INDIA, MEXICO, UNITED_STATES, CANADA, GERMANY = "156", "699", "484", "842", "124", "276"

# Six-figure lines of the headings that hold fentanyl precursors (2914, 2933) and alkaloids (2939), under all
# editions of the Harmonized System since 1988.
LINES = (
    "291431",
    "293311", "293319", "293321", "293329", "293331", "293332", "293333", "293334", "293335", "293336",
    "293337", "293339", "293340", "293341", "293349", "293351", "293352", "293353", "293354", "293355",
    "293359", "293361", "293369", "293371", "293372", "293379", "293390", "293391", "293392", "293399",
    "293940", "293941", "293942", "293943", "293944", "293945", "293949",
)  # fmt: skip

COLUMNS = frozenset(
    {
        "freqCode", "refYear", "refMonth", "period", "reporterCode", "flowCode", "partnerCode",
        "partner2Code", "classificationCode", "cmdCode", "customsCode", "motCode", "qtyUnitCode", "qty",
        "netWgt", "isNetWgtEstimated", "cifvalue", "fobvalue", "primaryValue",
    }
)  # fmt: skip
ROW_KEY = ("period", "reporterCode", "flowCode", "partnerCode", "cmdCode")


@dataclass(frozen=True)
class Question:
    """What is asked of Comtrade: who reports trade in which goods with whom, how often, since when."""

    file_name: str
    frequency: str  # A or M
    reporters: tuple[str, ...]
    partners: tuple[str, ...]
    goods: tuple[str, ...]
    flows: tuple[str, ...] = ("M", "X")
    years_back: int = 5

    def periods(self, today: dt.date) -> list[str]:
        """Return the periods to ask for, oldest first: what may still be revised, and what may be new."""
        first = today.year - self.years_back
        if self.frequency == "A":
            return [str(year) for year in range(first, today.year)]
        months = (today.year - first) * 12 + today.month - 1
        return [f"{add_months(dt.date(first, 1, 1), index):%Y%m}" for index in range(months)]


WORLD_ANNUAL = Question(
    file_name="comtrade_hs6_world_annual.csv",
    frequency="A",
    reporters=(CHINA, INDIA, MEXICO),
    partners=(WORLD,),
    goods=LINES,
)
US_BILATERAL = Question(
    file_name="comtrade_us_bilateral_monthly.csv",
    frequency="M",
    reporters=(UNITED_STATES,),
    partners=(CANADA, CHINA, MEXICO, GERMANY),
    goods=("TOTAL",),
    years_back=2,
)


def fetch(errand: Errand, question: Question) -> Fetched:
    """Ask `question`, call by call, and join the rows as the service's own columns in one CSV file.

    Raises
    ------
    SourceChanged
        When an answer reaches the row limit (it is cut without saying so), holds rows that were not asked for
        or that break a pinned total, repeats a row, lacks a column, or leaves out a period between others.
    """
    keyed = errand.transport.has_key(SITE.key)
    periods = question.periods(errand.today)
    size = KEYED_PERIODS if keyed else 1
    batches = [
        (reporter, periods[start : start + size])
        for reporter in question.reporters
        for start in range(0, len(periods), size)
    ]
    columns: list[str] = []
    rows: list[dict[str, object]] = []
    answer = None
    for done, (reporter, batch) in enumerate(batches):
        errand.progress(done, len(batches), f"reporter {reporter}, {batch[0]}")
        answer = ask(errand, question, reporter, batch, keyed=keyed)
        found = rows_of(answer, question, reporter, batch, limit=KEYED_ROWS if keyed else PREVIEW_ROWS)
        for row in found:
            columns = columns or list(row)
            if list(row) != columns:
                raise answer.changed("two rows have different columns.")
        rows += found
    assert answer is not None
    errand.progress(len(batches), len(batches), "all answers in")
    _refuse_gaps(answer, question, rows, periods)
    table = [[row[name] for name in columns] for row in rows]
    path = write_csv(errand.folder / question.file_name, columns, table)
    return Fetched(
        path,
        answer.url.split("?", 1)[0],
        notes=f"{'Data service' if keyed else 'Public preview'}, {len(batches)} calls, periods "
        f"{periods[0]} to {periods[-1]} as far as published; partner2Code 0, customsCode C00, motCode 0.",
    )


def ask(errand: Errand, question: Question, reporter: str, periods: Sequence[str], *, keyed: bool) -> Answer:
    """Send one call: the preview takes one period, the data service several."""
    service = "data/v1/get" if keyed else "public/v1/preview"
    return errand.transport.get(
        SITE,
        f"/{service}/C/{question.frequency}/HS",
        params=[
            ("reporterCode", reporter),
            ("period", ",".join(periods)),
            ("cmdCode", ",".join(question.goods)),
            ("flowCode", ",".join(question.flows)),
            ("partnerCode", ",".join(question.partners)),
            *PINNED.items(),
            ("maxRecords", str(KEYED_ROWS if keyed else PREVIEW_ROWS)),
            ("includeDesc", "true"),
        ],
        expect="json",
        key=SITE.key if keyed else None,
        key_in=KEY_IN if keyed else None,
    )


def rows_of(
    answer: Answer, question: Question, reporter: str, periods: Sequence[str], *, limit: int
) -> list[dict[str, object]]:
    """Return the checked rows of one answer, as the service wrote them."""
    body = answer.json()
    content: dict[str, object] = body if isinstance(body, dict) else {}
    rows = content.get("data")
    if not isinstance(rows, list):
        said = str(content.get("error") or "")
        raise answer.changed(f"the answer holds no rows{': ' + said[:120] if said else ''}.")
    if content.get("error"):
        raise answer.changed(f"the service reports an error: {str(content['error'])[:120]}.")
    counted = whole(content.get("count")) or 0
    if len(rows) >= limit or counted > len(rows):
        raise answer.changed(
            f"the answer has {len(rows):,} rows of {max(counted, len(rows)):,} or more: the service stops at "
            f"{limit:,} without saying so.",
            remedy="Ask for less at a time: split the goods or partners of the question in "
            "analysis/sources/comtrade/fetcher.py, or set COMTRADE_KEY. Nothing was stored.",
        )
    expected = {
        **PINNED,
        "freqCode": question.frequency,
        "reporterCode": reporter,
        "period": tuple(periods),
        "cmdCode": question.goods,
        "flowCode": question.flows,
        "partnerCode": question.partners,
    }
    seen = set()
    for row in rows:
        missing = sorted(COLUMNS - set(row)) if isinstance(row, dict) else sorted(COLUMNS)
        if missing:
            raise answer.changed(
                f"the columns changed: missing {', '.join(missing)}.",
                remedy="Compare with COLUMNS in analysis/sources/comtrade/fetcher.py and with the dataset's "
                "reader. Nothing was stored.",
            )
        for name, allowed in expected.items():
            if str(row[name]) not in ((allowed,) if isinstance(allowed, str) else allowed):
                raise answer.changed(f"a row has {name} '{row[name]}', which was not asked for.")
        _refuse_wrong_month(answer, row, question.frequency)
        key = tuple(str(row[name]) for name in ROW_KEY)
        if key in seen:
            raise answer.changed(
                f"the row {' / '.join(key)} came twice: a breakdown is not pinned to its total.",
                remedy="Adding such rows would count trade several times. Nothing was stored.",
            )
        seen.add(key)
    return rows


def _refuse_wrong_month(answer: Answer, row: dict[str, object], frequency: str) -> None:
    month = "52" if frequency == "A" else str(row["period"])[4:].lstrip("0")
    if str(row["refMonth"]) != month:
        raise answer.changed(
            f"a row of period {row['period']} has refMonth {row['refMonth']}, not {month}.",
            remedy="Annual rows carry month 52, monthly rows their month. Nothing was stored.",
        )


def _refuse_gaps(
    answer: Answer, question: Question, rows: list[dict[str, object]], periods: list[str]
) -> None:
    """A reporter's periods may begin late or end early, as far as published, but have no gap between."""
    if not rows:
        raise answer.changed("no call brought a row, for any period.")
    for reporter in question.reporters:
        held = {str(row["period"]) for row in rows if str(row["reporterCode"]) == reporter}
        if not held:
            raise answer.changed(f"no row came from reporter {reporter}, for any period.")
        inside = [period for period in periods if min(held) <= period <= max(held)]
        for period in inside:
            if period not in held:
                raise answer.changed(
                    f"reporter {reporter} has no row for {period}, though it has later ones.",
                    remedy="A missing answer is not a zero: try again later. Nothing was stored.",
                )


FETCHERS = (
    Fetcher("comtrade/hs6_world_annual", SITE, partial(fetch, question=WORLD_ANNUAL), local=by_hand),
    Fetcher("comtrade/us_bilateral_monthly", SITE, partial(fetch, question=US_BILATERAL), local=by_hand),
)
