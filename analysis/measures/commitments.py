"""Did each side do what it said? The ledger of promises, each with its status, and what is public.

Sources: the timelines of commitments and of disclosure, each row with its publisher. A status is never typed:
it follows by rule from dates. Met has one meaning here and in every count: the test of the promise was met,
on time or late, also where only the other side reports it, and where an outside event made it void later. "No
public evidence" says what was found, not what was done; much of what officials do is not public on either
side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from analysis.measures.declared import slug
from analysis.measures.results import Measure, Names, Result, count
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "commitments"

MET, LATE, PARTLY, NO_EVIDENCE = "met", "met late", "partly", "no public evidence"
LEDGER = (
    "commitment_id", "side", "promise_kind", "about", "promise", "made", "made_date", "deadline", "status",
    "before", "is_met", "closed", "days_open", "who_says", "us_words_url", "cn_words_url", "test",
    "evidence", "remains", "next_step", "next_date", "has_number", "has_deadline", "source_class",
    "confidence", "publisher", "source_url",
)  # fmt: skip
LAPSED, OVERTAKEN, PENDING = "lapsed", "overtaken", "pending"
STATUSES = (MET, LATE, PARTLY, NO_EVIDENCE, LAPSED, OVERTAKEN, PENDING)
CHINA, US, BOTH = "China", "United States", "both"
PROMISE, DUTY = "promise", "treaty duty"
TREATY = "treaty body"  # who says so, of a duty that follows from a vote
ONE_REPORT = "met_one_side_report"
US_ONLY, CHINA_ONLY, SIDE_TERM = "United States only", "China only", "side term"
SIDES = {CHINA: "China", US: "the United States", BOTH: "both sides together"}  # as a label says them
PUBLIC = {"yes": "{side}_public", "partly": "{side}_partly_public", "no": "{side}_not_public"}

# `status_code` of the timeline -> the status that the rule should give. A promise whose doing is seen in
# the other side's report counts as met; one that goes on without an end point counts as partly done.
SOURCE_CLASS = {
    "met": MET,
    "met_late": LATE,
    ONE_REPORT: MET,
    "partly_met": PARTLY,
    "ongoing": PARTLY,
    "no_public_evidence": NO_EVIDENCE,
    "uncorroborated": NO_EVIDENCE,
    "lapsed": LAPSED,
    "met_then_overtaken": OVERTAKEN,
    "pending": PENDING,
}


def ledger(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the promises of the two sides, and of those with a focus country, each with its status.

    Question: did each side do what it said, by when, on what evidence? Source: the timeline of commitments.
    Caveat: a promise known only from the other side's words counts as a promise; its note says so. Left out
    of the promises that can be timed: those that lapsed, those overtaken before they were met, and those
    dated by their month only. A treaty duty is owed to all parties; it is shown, and counted apart.

    Returns
    -------
    Measure
        One row a promise or treaty duty (`promise_kind`), by the day it was made: `commitment_id`, `side`,
        `promise`, `made`, `made_date`, `deadline`, the columns of `with_status`, `days_open` (from the
        promise to the day it closed, or to the view's day; none where the promise is dated by its month
        only), `is_met`, `about`, `who_says`, `us_words_url`, `cn_words_url`, `test`, `evidence`, `remains`,
        `next_step`, `next_date`, `has_number`, `has_deadline`, `source_class` (what the compilation says,
        from the day of the last review) and the source. Results, of promises alone: by status, side and who
        says them, how many hold a number or a deadline, how many can be timed, what falls due next; how far
        the rule agrees with the compilation; treaty duties, and those met.
    """
    today = pd.Timestamp(view.as_of)
    rows = with_status(promised(view, focus), today)
    open_for = (rows["closed"].fillna(today) - rows["made"]).dt.days
    table = rows.assign(
        days_open=open_for.where(rows["made_date"].str.len() == len("YYYY-MM-DD")),
        source_class=rows["status_code"].map(SOURCE_CLASS).fillna(""),
    )
    names = Names(view, SET, reason="No promise was known on this day.")
    table["is_met"] = _is_met(table)
    own, duties = table[table["promise_kind"] == PROMISE], table[table["promise_kind"] == DUTY]
    results = (
        *_by_status(own, names),
        *_by_words(own, names),
        *_qualities(own, names),
        *_next_due(own, names, today),
        *_agreement(table, names),
        *names.because("No treaty duty was known on this day.").all(
            duties=len(duties) or None, duties_met=count(duties["is_met"])
        ),
    )
    return Measure(table[list(LEDGER)], results, names.source)


def promised(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return what the two sides, and focus countries with them, promised or owe by treaty; no requests.

    Returns
    -------
    DataFrame
        Rows of the timeline by the day they were made, with `promise_kind` (`PROMISE` or `DUTY`).
    """
    rows = view.timeline("commitments")
    sides = {*SIDES, *focus}
    own = rows["side"].map(lambda cell: sides.issuperset(names_in(cell))).astype(bool)
    rows = rows[own & (rows["is_request"] == "no")]
    kinds = np.where(rows["who_says"] == TREATY, DUTY, PROMISE)
    return rows.assign(promise_kind=kinds).sort_values(["made", "commitment_id"], ignore_index=True)


def with_status(rows: pd.DataFrame, today: pd.Timestamp) -> pd.DataFrame:
    """Return promises as known on a day with `status`, `before` and `closed`.

    The rule, first that fits: overtaken by an outside event; lapsed; met (late where a deadline lay before);
    partly, where a part is seen; pending, while its deadline lies ahead or, without one, until evidence has
    been looked for; else no public evidence.

    Parameters
    ----------
    rows : DataFrame
        The timeline of commitments; dates that had not come by `today` are blank in it.
    today : Timestamp

    Returns
    -------
    DataFrame
        `rows` with `status` (one of `STATUSES`), `before` (what an overtaken promise had come to; else
        blank) and `closed` (day it was met, lapsed or was overtaken; NaT while open).
    """
    done, deadline = rows["fulfilled"].notna(), rows["deadline_day"]
    standing = np.select(
        [
            done & (rows["fulfilled"] > deadline),
            done,
            rows["partial"] == "yes",
            deadline.notna() & (deadline >= today),
            deadline.notna() | (rows["searched_date"] != ""),
        ],
        [LATE, MET, PARTLY, PENDING, NO_EVIDENCE],
        PENDING,
    )
    overtaken, lapsed = rows["overtaken"].notna(), rows["lapsed"].notna()
    return rows.assign(
        status=np.select([overtaken, lapsed], [OVERTAKEN, LAPSED], standing),
        before=np.where(overtaken, standing, ""),
        closed=rows["overtaken"].fillna(rows["lapsed"]).fillna(rows["fulfilled"]),
    )


def disclosure(view: View) -> Measure:
    """Count, side by side, what a set of measures of success would need and whether it is public.

    Unit: items. Source: the timeline of disclosure. Caveat: that something is not public is the result of a
    search and is known only from the day of that search.

    Returns
    -------
    Measure
        The timeline's rows. Results: items public, partly public and not public, for each side.
    """
    rows = view.timeline("disclosure")
    names = Names(view, SET, reason="No search had been made by this day.")
    counts = (
        names.one(name, count((rows["side"] == side) & (rows["public"] == public)), side=side, whose=whose)
        for side, whose in SIDES.items()
        for public, name in PUBLIC.items()
    )
    columns = ["item_id", "side", "item", "public", "what_is_public", "searched_date", "where_searched",
               "confidence", "publisher", "source_url"]  # fmt: skip
    source = names.source_of("items")
    return Measure(rows[columns], (*names.all(items=len(rows) or None), *counts), source)


def _by_status(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    overtaken, met = table["status"] == OVERTAKEN, table["is_met"]
    yield from names.all(
        promises=len(table) or None,
        met=count(met),
        met_then_overtaken=count(overtaken & met),
        met_by_one_report=count(met & (table["status_code"] == ONE_REPORT)),
    )
    for status in STATUSES:
        if status != MET:
            yield names.one(slug(status), count(table["status"] == status))
    for promise in table.to_dict("records"):
        places = {"promise": slug(promise["commitment_id"]), "text": promise["promise"].rstrip(".")}
        yield names.one("status_{promise}", promise["status"], **places)
    for side, whose in SIDES.items():
        own = table["side"] == side
        yield names.one("{side}_promises", count(own), side=side, whose=whose)
        yield names.one("{side}_met", count(own & met), side=side, whose=whose)


def _by_words(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    """Yield how many promises both sides speak of, and how many of each side the other alone tells."""
    said, side = table["who_says"], table["side"]
    yield from names.all(
        said_by_both=count(said.isin((BOTH, "both, in different words"))),
        said_by_us_only=count(said == US_ONLY),
        said_by_china_only=count(said == CHINA_ONLY),
        china_said_by_us_only=count((side == CHINA) & (said == US_ONLY)),
        united_states_said_by_china_only=count((side == US) & (said == CHINA_ONLY)),
        side_terms=count(table["about"] == SIDE_TERM),
    )


def _next_due(table: pd.DataFrame, names: Names, today: pd.Timestamp) -> Iterable[Result]:
    """Yield the first day after the view's on which something falls due, and how many promises name it."""
    days = pd.to_datetime(table["next_date"].replace("", None))
    first = days[days >= today].min()
    none = names.because("Nothing with a day ahead was known on this day.")
    yield from none.all(next_due=first, next_due_promises=count(days == first) if pd.notna(first) else None)


def _qualities(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    """Yield by what the promises could be told to be done, and how many can be timed."""
    number, deadline = table["has_number"] == "yes", table["has_deadline"] == "yes"
    yield from names.all(
        share_number=100 * number.mean(),
        share_deadline=100 * deadline.mean(),
        share_either=100 * (number | deadline).mean(),
    )
    lost = (table["status"] == LAPSED) | table["before"].isin((PARTLY, PENDING, NO_EVIDENCE))
    timed = ~lost & table["days_open"].notna()
    yield from names.all(done_cases=count(timed), done_open=count(timed & ~table["is_met"]))


def _agreement(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    checked = table[table["source_class"] != ""]
    agree = count(checked["source_class"] == checked["status"])
    yield from names.because("The compilation was last gone through after this day.").all(
        checked=len(checked) or None, agree=agree
    )


def _is_met(table: pd.DataFrame) -> pd.Series:
    """Return which promises were met, late or not, also where they were overtaken later."""
    return table["status"].isin((MET, LATE)) | table["before"].isin((MET, LATE))
