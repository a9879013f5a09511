"""How laboratory counts of a year grow after they are first read: two queries, and first publications.

A year is short when it is first read, so its fall is overstated. Counts are those of fentanyl itself.
"""

from __future__ import annotations

import itertools

import pandas as pd

from analysis.measures.laboratory import FENTANYL
from analysis.measures.results import Measure, Names, change
from analysis.measures.rows import Row
from analysis.sources.us_states import STATES
from analysis.store import revisions
from analysis.store.asof import View
from analysis.store.snapshots import Vintage

SET, QUERY, FIRST = "laboratory", "nflis/fentanyl_state_year", "nflis/public_table3"
_COLUMNS = ["year", "identifications_first", "identifications_latest", "growth_percent"]


def growth(view: View) -> Measure:
    """Compare the two newest queries by year: by how much did each year grow between them?

    Returns
    -------
    Measure
        Columns `year`, `identifications_first`, `identifications_latest`, `growth_percent`: years that both
        hold and that were over at the first.
    """
    known = view.known(QUERY)
    names = Names(view, SET, known, subject=FENTANYL.lower())
    pair = next(reversed(list(itertools.pairwise(view.vintages(QUERY)))), None)
    names = names.because(names.reason or "One query by year alone was held by then.")
    table = _between(*pair) if pair else pd.DataFrame(columns=_COLUMNS)
    old, new = (vintage.date for vintage in pair) if pair else (None, None)
    last, before = Row.at(table, -1), Row.at(table, -2)
    period = f"{last.year or ''}"
    results = (
        *names.all(growth_old=old, growth_new=new, growth_year=last.year),
        *names.all(
            growth_first=last.identifications_first,
            growth_latest=last.identifications_latest,
            growth_percent=last.growth_percent,
            growth_change_first=change(last.identifications_first, before.identifications_first),
            growth_change_latest=change(last.identifications_latest, before.identifications_latest),
            period=period,
        ),
        names.one("growth_before", before.growth_percent, period=f"{before.year or ''}"),
    )
    return Measure(table, results, names.source_of("growth_first"), names.subject)


def since_first_publication(view: View) -> Measure:
    """Set each year as it was first published against what is known of it on the view's day.

    Returns
    -------
    Measure
        Columns `year`, `identifications_first`, `identifications_latest`, `growth_percent`; the fifty states
        and the District of Columbia, which the publication lists.
    """
    first, known = view.known(FIRST), view.known(QUERY)
    names = Names(view, SET, first, subject=FENTANYL.lower(), reason=first.reason or known.reason)
    counts = [
        source.table[(source.table["substance"] == FENTANYL) & source.table["state"].isin(STATES.values())]
        .groupby("year")["identifications"]
        .sum()
        .rename(f"identifications_{end}")
        for source, end in ((first, "first"), (known, "latest"))
    ]
    table = _grown(pd.concat(counts, axis=1, join="inner").reset_index())
    least, most = Row.lowest(table, "growth_percent"), Row.highest(table, "growth_percent")
    ends = Row.at(table, 0).year, Row.at(table, -1).year
    results = (
        *names.all(published_first_year=ends[0], published_last_year=ends[1]),
        names.one("published_least", least.growth_percent, period=f"{least.year or ''}"),
        names.one("published_most", most.growth_percent, period=f"{most.year or ''}"),
    )
    return Measure(table, results, names.source_of("published_least"), names.subject)


def _between(old: Vintage, new: Vintage) -> pd.DataFrame:
    """Return the years that two queries share and that were over at the older one."""
    table = revisions.between(old, new, by=["year"], where={"substance": FENTANYL})
    return _grown(table[table["year"] < old.date.year].reset_index(drop=True))


def _grown(table: pd.DataFrame) -> pd.DataFrame:
    """Return counts of years with the growth from the first to the latest, in percent."""
    first, latest = (table[f"identifications_{end}"].astype(float) for end in ("first", "latest"))
    # A row of numbers alone would turn its year into 2024.0.
    return table.assign(growth_percent=100 * (latest / first - 1))[_COLUMNS].astype({"year": object})
