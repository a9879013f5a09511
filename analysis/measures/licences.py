"""How long is China's export-licence list? Each step of its two parts, with its confidence.

Source: the timeline of the licence list, each row with its publisher. The parts, by the countries a licence
is needed for, are never added. The list is the nearest thing to a number that the arrangement has.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "licences"
COUNTRIES = {"US": "United States", "MX": "Mexico", "CA": "Canada", "MM": "Myanmar", "LA": "Laos",
             "AF": "Afghanistan"}  # fmt: skip
AMERICA = "United States, Mexico, Canada"


def steps(view: View) -> Measure:
    """Return the steps of the list known on the view's day.

    Unit: chemicals. Caveats: a total that is worked out holds if every step was for the same countries; most
    names are not public, so the chemicals themselves cannot be checked.

    Returns
    -------
    Measure
        Columns `day` (in effect, else announced), `effective_date`, `licence_for` (countries), `added`,
        `total`, `total_basis`, `names_public`, `named` (chemicals with public names by then; NaN where that
        is not known), `confidence` and the source, by part and day. Results: first and latest total for the
        United States, Mexico and Canada, the other part, and steps by confidence.
    """
    rows = view.timeline("licence_list")
    table = rows.assign(
        day=rows["effective"].fillna(rows["announced"]),
        licence_for=[", ".join(COUNTRIES[code] for code in names_in(cell)) for cell in rows["destinations"]],
        added=pd.to_numeric(rows["added_count"]),
        named=pd.to_numeric(rows["added_count"]).where(rows["names_public"] == "yes", 0),
        total=pd.to_numeric(rows["total_count"]),
    ).sort_values(["licence_for", "day"], ignore_index=True)
    # Of a step whose names are public in part, how many are is not known.
    unclear = (table["names_public"] == "partly").groupby(table["licence_for"]).cummax()
    table["named"] = table.groupby("licence_for")["named"].cumsum().mask(unclear)
    america, other = table[table["licence_for"] == AMERICA], table[table["licence_for"] != AMERICA]
    first, last = Row.at(america, 0), Row.at(america, -1)
    names = Names(view, SET, reason="The list had no part for these countries on this day.")
    confirmed = int((america["confidence"] == "confirmed").sum())
    columns = ["day", "effective_date", "licence_for", "added", "total", "total_basis", "names_public",
               "named", "confidence", "publisher", "source_url"]  # fmt: skip
    results = names.all(
        first_total=first.total,
        first_day=first.day,
        latest_total=last.total,
        latest_confidence=last.confidence,
        steps=len(america) or None,
        steps_confirmed=confirmed if len(america) else None,
        names_not_public=int(america.loc[america["names_public"] != "yes", "added"].sum())
        if len(america)
        else None,
        other_total=Row.at(other, -1).total,
    )
    return Measure(table[columns], results, names.source)
