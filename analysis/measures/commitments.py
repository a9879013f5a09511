"""Did each side do what it said? Promises and their status, what is public, where the sides' words differ.

Sources: the timelines of commitments, disclosure, readouts and cooperation, each row with its publisher. A
status is never typed: it follows by rule from dates. "No public evidence" says what was found, not what was
done; much of what officials do is not public on either side.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.results import Measure, Naming, Result
from analysis.methods.lags import lags_between
from analysis.sources.timelines import REVIEWED, names_in
from analysis.store.asof import View

SOURCE = "Timeline of commitments, each row with its publisher"
DISCLOSURE_SOURCE = "Timeline of disclosure, each row with its publisher"
READOUT_SOURCE = "Timeline of readouts, each row with its publisher"
COOPERATION_SOURCE = "Timeline of cooperation, each row with its publisher"

MET, LATE, PARTLY, NO_EVIDENCE = "met", "met late", "partly", "no public evidence"
LAPSED, OVERTAKEN, PENDING = "lapsed", "overtaken", "pending"
STATUSES = (MET, LATE, PARTLY, NO_EVIDENCE, LAPSED, OVERTAKEN, PENDING)
CHINA, US = "China", "United States"
SIDES = (CHINA, US, "both")

# A request stands in the table beside the promises; it is nobody's promise and is not counted.
REQUEST = "Request"

# First word of `status_in_source` -> the status that the rule should give. A promise whose doing is seen in
# the other side's report counts as met; one that goes on without an end point counts as partly done.
SOURCE_CLASS = {
    "met": MET,
    "met_late": LATE,
    "met_one_side_report": MET,
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
    Caveat: a promise known only from the other side's words counts as a promise; its note says so.

    Returns
    -------
    Measure
        One row a promise: `commitment_id`, `side`, `promise`, `made`, `made_date`, `deadline`, `status` (one
        of `STATUSES`, see `status_of`), `before` (status before an outside event made it void), `closed` (day
        it was met, lapsed or was overtaken), `days_open` (from the promise to that day, or to the view's day;
        none where the promise is dated by its month only), `evidence`, `source_class` (what the compilation
        says, from the day of the last review) and the source. Results: promises by status and side, and how
        far the rule agrees with the compilation.
    """
    rows = view.timeline("commitments")
    today = pd.Timestamp(view.as_of)
    known = _mentions(rows["side"], (*SIDES, *focus)) & ~_mentions_others(rows["side"], (*SIDES, *focus))
    rows = rows[known & ~rows["promise"].str.startswith(REQUEST)].copy()
    made = [status_of(row, today) for row in rows.to_dict("records")]
    rows["status"] = [status for status, _, _ in made]
    rows["before"] = [before for _, before, _ in made]
    rows["closed"] = pd.to_datetime([closed for _, _, closed in made])
    until = rows["closed"].fillna(today)
    rows["days_open"] = (until - rows["made"]).dt.days.where(rows["made_date"].str.len() == 10)
    rows["source_class"] = rows["status_in_source"].str.split(";").str[0].map(SOURCE_CLASS).fillna("")
    columns = [
        "commitment_id",
        "side",
        "promise",
        "made",
        "made_date",
        "deadline",
        "status",
        "before",
        "closed",
        "days_open",
        "evidence",
        "has_number",
        "has_deadline",
        "source_class",
        "confidence",
        "publisher",
        "source_url",
    ]
    table = rows.sort_values(["made", "commitment_id"], ignore_index=True)[columns]
    return Measure(table, (*_status_results(table), *_share_results(table)))


def status_of(row: dict, today: pd.Timestamp) -> tuple[str, str, pd.Timestamp]:
    """Return the status of a promise on a day, the status before it was overtaken, and the day it closed.

    The rule, first that fits: overtaken by an outside event; lapsed; met (late where a deadline lay before);
    partly, where a part is seen; pending, while its deadline lies ahead or, without one, until evidence has
    been looked for; else no public evidence.
    """

    def came(day: pd.Timestamp) -> bool:
        return pd.notna(day) and day <= today

    if came(row["overtaken"]):
        return OVERTAKEN, _standing(row, today), row["overtaken"]
    if came(row["lapsed"]):
        return LAPSED, "", row["lapsed"]
    status = _standing(row, today)
    return status, "", row["fulfilled"] if status in (MET, LATE) else pd.NaT


def time_to_done(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the days from promise to its test being met; promises not yet met count as open.

    Unit: days. Source: the timeline of commitments. Left out: promises that lapsed, those overtaken before
    they were met, and those dated by their month only. A promise announced together with the act it promises
    counts with zero days.

    Returns
    -------
    Measure
        Columns `commitment_id`, `days`, `open`. Results: the median (Kaplan and Meier), cases, open cases.
    """
    rows = view.timeline("commitments").set_index("commitment_id")
    table = ledger(view, focus).table.set_index("commitment_id")
    lost = (table["status"] == LAPSED) | table["before"].isin((PARTLY, PENDING, NO_EVIDENCE))
    used = table[~lost & (table["made_date"].str.len() == 10)]
    name = Naming("commitments", SOURCE, reason="No promise was known on this day.")
    held = None
    cases = pd.DataFrame(columns=["commitment_id", "days", "open"])
    if len(used):
        held = lags_between(used["made"], rows.loc[used.index, "fulfilled"], as_of=view.as_of)
        cases = held.table[["days", "open"]].rename_axis("commitment_id").reset_index()
    return Measure(
        cases,
        (
            name("done_cases", "Promises timed", len(cases), "count"),
            name("done_open", "Of these, not met by the day", int(cases["open"].sum()), "count"),
            name(
                "done_median",
                "Median time from promise to its test being met",
                None if held is None else held.median_days,
                "days",
                reason="" if held is None else "Half of the promises had not been met on this day.",
            ),
        ),
    )


def disclosure(view: View) -> Measure:
    """Count, side by side, what a set of objective measures would need and whether it is public.

    Unit: items. Source: the timeline of disclosure. Caveat: that something is not public is the result of a
    search and is known only from the day of that search.

    Returns
    -------
    Measure
        The timeline's rows. Results: items public, partly public and not public, for each side.
    """
    rows = view.timeline("disclosure")
    name = Naming("commitments", DISCLOSURE_SOURCE, reason="No search had been made by this day.")
    results = [name("items", "Items looked for", len(rows) or None, "count")]
    for side in SIDES:
        counts = rows.loc[rows["side"] == side, "public"].value_counts()
        results += [
            name(
                f"{_slug(side)}_{key}",
                f"Items {words}, {side}",
                int(counts.get(value, 0)) if len(rows) else None,
                "count",
            )
            for value, key, words in (
                ("yes", "public", "public"),
                ("partly", "partly_public", "partly public"),
                ("no", "not_public", "not public"),
            )
        ]
    columns = [
        "item_id",
        "side",
        "item",
        "public",
        "what_is_public",
        "searched_date",
        "where_searched",
        "confidence",
        "publisher",
        "source_url",
    ]
    return Measure(rows[columns].reset_index(drop=True), tuple(results))


def readouts(view: View) -> Measure:
    """Return what each side said, item by item, and whether the two agree.

    Unit: items. Source: the timeline of readouts, in own words. Caveat: a side that is silent in its readout
    of a meeting may have spoken elsewhere; then that counts.

    Returns
    -------
    Measure
        The timeline's rows by day. Results: items by agreement.
    """
    rows = view.timeline("readouts").sort_values(["day", "readout_id"], ignore_index=True)
    counts = rows["agreement"].value_counts()
    name = Naming("commitments", READOUT_SOURCE, reason="No readout was known on this day.")
    results = [name("readout_items", "Items of the readouts compared", len(rows) or None, "count")]
    results += [
        name(key, f"Items: {value}", int(counts.get(value, 0)) if len(rows) else None, "count")
        for key, value in (
            ("readout_both", "both say it"),
            ("readout_us_only", "only the United States says it"),
            ("readout_china_only", "only China says it"),
            ("readout_differ", "they differ"),
        )
    ]
    columns = [
        "readout_id",
        "meeting",
        "date",
        "topic",
        "us_statement",
        "us_source_url",
        "cn_statement",
        "cn_source_url",
        "agreement",
        "confidence",
        "publisher",
        "source_url",
    ]
    return Measure(rows[columns], tuple(results))


def pulse(view: View, focus: Sequence[str] = ()) -> Measure:
    """Count acts of cooperation on drugs by quarter: of both governments together, and of one alone.

    Unit: events. Source: the timeline of cooperation. Not counted: suspensions (they are spells, see
    `suspensions`), plans for days after the table was last gone through, and events that only concern
    countries outside the focus. Caveat: the table holds what was made public; more events are not more
    cooperation.

    Returns
    -------
    Measure
        One row a quarter from the first event to the view's day or the last review: `quarter` (its first
        day), `together`, `alone`, `with_number` (events that published a number). Results: events since the
        Busan meeting and in the year before, quarters without any, days of suspension, events with a focus
        country.
    """
    rows = _events(view)
    last = min(pd.Timestamp(view.as_of), pd.Timestamp(REVIEWED))
    with_focus = _mentions(rows["countries"], focus)
    of_two = rows[~_mentions_others(rows["countries"], (CHINA, US))]
    both = _mentions(of_two["countries"], (CHINA,)) & _mentions(of_two["countries"], (US,))
    of_two = of_two.assign(together=both.astype(int), alone=(~both).astype(int))
    of_two = of_two.assign(with_number=(of_two["published_measure"] == "yes").astype(int))
    columns = ["together", "alone", "with_number"]
    by_quarter = of_two.groupby(of_two["start"].dt.to_period("Q"))[columns].sum()
    if len(by_quarter):
        quarters = pd.period_range(by_quarter.index.min(), last.to_period("Q"), freq="Q")
        by_quarter = by_quarter.reindex(quarters, fill_value=0)
    table = by_quarter.rename_axis("quarter").reset_index()
    if len(table):
        table["quarter"] = table["quarter"].dt.to_timestamp()
    spells = suspensions(view).table
    name = Naming("commitments", COOPERATION_SOURCE, reason="No event was known on this day.")
    latest = None if table.empty else table.iloc[-1]
    quiet = None if table.empty else int((table["together"] == 0).sum())
    together = of_two[of_two["together"] == 1]
    year_ago = last - pd.DateOffset(years=1)
    return Measure(
        table,
        (
            name("events", "Acts of cooperation or drug control by the two", len(of_two) or None, "count"),
            name(
                "events_together",
                "Of these, by both together",
                len(together) if len(of_two) else None,
                "count",
            ),
            name(
                "events_together_last_year",
                "Events of both together in the last twelve months covered",
                int((together["start"] > year_ago).sum()) if len(of_two) else None,
                "count",
            ),
            name(
                "events_together_prior_year",
                "Events of both together in the twelve months before",
                int(together["start"].between(year_ago - pd.DateOffset(years=1), year_ago, "right").sum())
                if len(of_two)
                else None,
                "count",
            ),
            name(
                "covered_to", "Last day the table of events covers", None if latest is None else last, "date"
            ),
            name("quarters", "Quarters covered", len(table) or None, "count"),
            name("quarters_quiet", "Quarters without an event of both together", quiet, "count"),
            name(
                "suspended_days",
                "Days of suspended cooperation",
                int(spells["days"].sum()) if len(of_two) else None,
                "days",
            ),
            name("events_focus", "Events with a country in focus", int(with_focus.sum()), "count"),
        ),
    )


def suspensions(view: View) -> Measure:
    """Return the spells in which cooperation was suspended, as known on the view's day.

    Returns
    -------
    Measure
        Columns `start`, `end` (the view's day where the spell goes on), `days`, `ongoing`, `event`.
    """
    rows = view.timeline("cooperation")
    rows = rows[rows["kind"] == "suspension"].sort_values("start", ignore_index=True)
    end = rows["end"].fillna(pd.Timestamp(view.as_of))
    table = pd.DataFrame(
        {
            "start": rows["start"],
            "end": end,
            "days": (end - rows["start"]).dt.days,
            "ongoing": rows["end"].isna(),
            "event": rows["event"],
        }
    )
    return Measure(table)


def _standing(row: dict, today: pd.Timestamp) -> str:
    """Return what a promise has come to, leaving aside that it lapsed or was overtaken."""
    deadline = row["deadline_day"]
    if pd.notna(row["fulfilled"]) and row["fulfilled"] <= today:
        return LATE if pd.notna(deadline) and row["fulfilled"] > deadline else MET
    if row["partial"] == "yes":
        return PARTLY
    if pd.notna(deadline):
        return PENDING if today <= deadline else NO_EVIDENCE
    return NO_EVIDENCE if row["searched_date"] else PENDING


def _mentions(cells: pd.Series, names: Sequence[str]) -> pd.Series:
    """Return which cells list one of `names`."""
    return cells.map(lambda text: bool(set(names_in(text)) & set(names))).astype(bool)


def _mentions_others(cells: pd.Series, names: Sequence[str]) -> pd.Series:
    """Return which cells list anything but `names`."""
    return cells.map(lambda text: bool(set(names_in(text)) - set(names))).astype(bool)


def _events(view: View) -> pd.DataFrame:
    rows = view.timeline("cooperation")
    return rows[(rows["kind"] != "suspension") & (rows["start"] <= pd.Timestamp(REVIEWED))].copy()


def _status_results(table: pd.DataFrame) -> list[Result]:
    name = Naming("commitments", SOURCE, reason="No promise was known on this day.")
    checked = table[table["source_class"] != ""]
    agree = int((checked["source_class"] == checked["status"]).sum())
    results = [name("promises", "Promises in the ledger", len(table) or None, "count")]
    results += [
        name(
            _slug(status),
            f"Promises {status}",
            int((table["status"] == status).sum()) if len(table) else None,
            "count",
        )
        for status in STATUSES
    ]
    for side in SIDES:
        own = table[table["side"] == side]
        results += [
            name(f"{_slug(side)}_promises", f"Promises, {side}", len(own) if len(table) else None, "count"),
            name(
                f"{_slug(side)}_met",
                f"Promises met, on time or late, {side}",
                int((own["status"].isin((MET, LATE)) | own["before"].isin((MET, LATE))).sum())
                if len(table)
                else None,
                "count",
            ),
            name(
                f"{_slug(side)}_no_evidence",
                f"Promises without public evidence, {side}",
                int((own["status"] == NO_EVIDENCE).sum()) if len(table) else None,
                "count",
            ),
        ]
    reason = "The compilation was last gone through after this day."
    results += [
        name("checked", "Promises whose status can be checked", len(checked) or None, "count", reason=reason),
        name(
            "agree",
            "Promises for which the rule agrees with the compilation",
            agree if len(checked) else None,
            "count",
            reason=reason,
        ),
    ]
    return results


def _share_results(table: pd.DataFrame) -> list[Result]:
    """Return the share of promises that hold a number or a deadline, by which doing could be told."""
    name = Naming("commitments", SOURCE, reason="No promise was known on this day.")
    number, deadline = table["has_number"] == "yes", table["has_deadline"] == "yes"
    return [
        name(key, label, 100 * flags.mean() if len(table) else None, "percent")
        for key, label, flags in (
            ("share_number", "Share of promises with a number", number),
            ("share_deadline", "Share of promises with a deadline", deadline),
            ("share_either", "Share of promises with a number or a deadline", number | deadline),
        )
    ]


def _slug(text: str) -> str:
    return text.lower().replace(" ", "_")
