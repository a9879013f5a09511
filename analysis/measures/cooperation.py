"""What the two sides say and do together: the pulse of meetings and joint acts, and where their words differ.

Sources: the timelines of cooperation and of readouts, each row with its publisher. The tables hold what was
made public; more events are not more cooperation, and a side that is silent in one place may speak elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from analysis.measures.results import Measure, Names, count, span
from analysis.measures.rows import Row
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "commitments"
THE_TWO = frozenset({"China", "United States"})
DIFFER = "they differ"
AGREEMENTS = {
    "readout_both": "both say it",
    "readout_us_only": "only the United States says it",
    "readout_china_only": "only China says it",
    "readout_differ": DIFFER,
}


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
    names = Names(view, SET, reason="No readout was known on this day.")
    counts: dict[str, Any] = {name: count(rows["agreement"] == words) for name, words in AGREEMENTS.items()}
    columns = ["readout_id", "meeting", "date", "topic", "us_statement", "us_source_url", "cn_statement",
               "cn_source_url", "agreement", "confidence", "publisher", "source_url"]  # fmt: skip
    results = names.all(readout_items=len(rows) or None, **counts)
    return Measure(rows[columns], results, names.source_of("readout_items"))


def pulse(view: View, focus: Sequence[str] = ()) -> Measure:
    """Count acts of cooperation on drugs by quarter: of both governments together, and of one alone.

    Unit: events. Source: the timeline of cooperation. Not counted: suspensions (they are spells, see
    `suspensions`), events that are only planned, and events that only concern countries outside the focus.
    Caveat: the table holds what was made public; more events are not more cooperation.

    Returns
    -------
    Measure
        One row a quarter from the first event to the view's day, or to the day until which was searched:
        `quarter` (its first day), `together`, `alone`, `with_number` (events that published a number).
        Results: events of both together in the last twelve months covered and in the year before, quarters
        without any, days of suspension, events with a focus country.
    """
    rows = view.timeline("cooperation")
    rows = rows[(rows["kind"] != "suspension") & (rows["planned"] == "no")]
    countries = rows["countries"].map(lambda cell: frozenset(names_in(cell)))
    with_focus = countries.map(lambda named: not named.isdisjoint(focus)).astype(bool)
    of_two = rows[countries.map(THE_TWO.issuperset).astype(bool)]
    both = countries[of_two.index].map(THE_TWO.issubset).astype(bool)
    last = min(pd.Timestamp(view.as_of), pd.Timestamp(view.searched("cooperation")))
    table = _by_quarter(of_two, both, last)
    year, two_years = (last - pd.DateOffset(years=number) for number in (1, 2))
    names = Names(view, SET, reason="No event was known on this day.")
    results = (
        *names.all(events_together_last_year=count(both & (of_two["start"] > year)), period=span(year, last)),
        *names.all(
            events_together_prior_year=count(both & of_two["start"].between(two_years, year, "right")),
            period=span(two_years, year),
        ),
        *names.all(
            covered_to=None if table.empty else last,
            quarters=len(table) or None,
            quarters_quiet=count(table["together"] == 0),
            suspended_days=None if table.empty else suspensions(view).table["days"].sum(),
            events_focus=count(with_focus),
        ),
    )
    return Measure(table, results, names.source_of("quarters"))


def subjects(view: View) -> Measure:
    """Count the events of both governments in the last twelve months covered, by what they were about.

    Unit: events. An event is about fentanyl only where its row names fentanyl or its precursors.

    Returns
    -------
    Measure
        Columns `about` (``fentanyl``, ``drugs``, ``other``) and `events`. Results: all of them, and each.
    """
    rows = view.timeline("cooperation")
    both = rows["countries"].map(lambda cell: frozenset(names_in(cell)) == THE_TWO).astype(bool)
    rows = rows[both & (rows["kind"] != "suspension") & (rows["planned"] == "no")]
    last = min(pd.Timestamp(view.as_of), pd.Timestamp(view.searched("cooperation")))
    start = last - pd.DateOffset(years=1)
    year = rows.loc[rows["start"] > start, "about"].value_counts()
    kinds = view.schema("cooperation").choices("about")
    table = pd.DataFrame({"about": kinds, "events": [int(year.get(kind, 0)) for kind in kinds]})
    names = Names(view, "enforcement", reason="No event was known on this day.")
    counts: dict[str, Any] = {
        f"joint_{row.about}": row.events if len(rows) else None for row in Row.each(table)
    }
    results = names.all(
        joint_events=int(table["events"].sum()) if len(rows) else None,
        **counts,
        period=span(start, last),
    )
    return Measure(table, results, names.source_of("joint_events"))


def suspensions(view: View) -> Measure:
    """Return the spells in which cooperation was suspended, as known on the view's day.

    Returns
    -------
    Measure
        Columns `start`, `end` (the view's day where the spell goes on), `days`, `ongoing`, `event`.
    """
    rows = view.timeline("cooperation")
    rows = rows[rows["kind"] == "suspension"].sort_values("start", ignore_index=True)
    table = rows[["start"]].assign(
        end=rows["end"].fillna(pd.Timestamp(view.as_of)), ongoing=rows["end"].isna(), event=rows["event"]
    )
    table["days"] = (table["end"] - table["start"]).dt.days
    return Measure(table, (), Names(view, SET).source_of("suspended_days"))


def _by_quarter(events: pd.DataFrame, both: pd.Series, last: pd.Timestamp) -> pd.DataFrame:
    """Return how many events of each kind began in each quarter up to that of `last`."""
    flags = pd.DataFrame(
        {"together": both, "alone": ~both, "with_number": events["published_measure"] == "yes"}, dtype=int
    )
    table = flags.groupby(events["start"].dt.to_period("Q").rename("quarter")).sum()
    if len(table):
        quarters = pd.period_range(table.index[0], last.to_period("Q"), freq="Q", name="quarter")
        table = table.reindex(quarters, fill_value=0)
    return table.reset_index().assign(quarter=pd.PeriodIndex(table.index).to_timestamp())
