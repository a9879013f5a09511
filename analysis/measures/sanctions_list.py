"""The US sanctions list on the drug trade itself: entries under one order by the day they first stood there.

Source: Office of Foreign Assets Control, daily captures of its list. A day here lies up to a day after the
action, once several days. The link with China is read from what the list remarks; who has none may have one.
An entry may have stood on the list before, under another programme. Names are not kept.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, count, span
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET = "sanctions_list", "ofac/eo14059_entries"
NONE_STATED = "none stated"


def by_day(view: View) -> Measure:
    """Return entries under Executive Order 14059 by their first day on the list.

    Returns
    -------
    Measure
        One row a day with entries: `first_seen`, `entries`, `china_linked` (nationality or registration),
        `not_linked` (the others), `mexico_linked` (Mexico stands in the remarks), `listed_before`.
    """
    known = view.known(DATASET)
    rows = known.table
    linked = rows["china_link"] != NONE_STATED
    flags = pd.DataFrame(
        {
            "entries": rows["entries"],
            "china_linked": linked.astype(int),
            "not_linked": (~linked).astype(int),
            "mexico_linked": rows["mexico_link"].astype(int),
            "listed_before": rows["listed_before"].astype(int),
        }
    )
    table = flags.groupby(rows["first_day"]).sum().rename_axis("first_seen").reset_index()
    first, last = Row.at(table, 0).first_seen, Row.at(table, -1).first_seen
    names = Names(view, SET, known)
    persons = rows["entry_type"] == "individual"
    with_china = table[table["china_linked"] > 0]
    removed = rows["last_day"] < rows["last_day"].max()
    results = (
        *names.all(first_day=first, last_day=last, last_capture=rows["last_day"].max()),
        *names.all(
            entries=count(rows["entries"]),
            china=count(linked),
            china_persons=count(linked & persons),
            china_firms=count(linked & ~persons),
            china_days=len(with_china) if len(rows) else None,
            mexico=count(rows["mexico_link"]),
            listed_before=count(rows["listed_before"]),
            removed=count(removed),
            period=span(first, last),
        ),
        names.one("china_last_day", Row.at(with_china, -1).first_seen),
    )
    return Measure(table, results, names.source, "entries under the order on the drug trade")
