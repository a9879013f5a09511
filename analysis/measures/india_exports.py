"""India's exports in the basket of the precursors, by its fiscal year: a line that two codes break.

Source: India's Directorate General of Commercial Intelligence and Statistics. Two codes of the basket ended
and what took their place is not held, so that years on the two sides of a break are not compared.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.hs_visibility import MAIN_BASKET
from analysis.measures.results import Measure, Names, change, month, span
from analysis.measures.rows import Row
from analysis.sources.dgcis.reader import line_by_year
from analysis.store.asof import View

SET, DATASET = "india", "dgcis/india_exports"
PARTNERS = {"to_us": "U S A", "to_mexico": "MEXICO", "to_china": "CHINA P RP"}
BROKEN = "No year before it lies on the same side of a break."


def basket(view: View) -> Measure:
    """Return what India exported in the basket 2933.39 by fiscal year, in segments between breaks.

    Returns
    -------
    Measure
        Columns `year_end` (31 March), `million_usd`, `to_us`, `to_mexico`, `to_china` (million dollars),
        `segment` (from 1 on) and `broken_by` (the codes that ended or began before this year). The level of
        a segment after a break is too low by what took the place of the code.
    """
    known = view.known(DATASET)
    table = line_by_year(known.table, MAIN_BASKET).rename(columns={"value_usd_million": "million_usd"})
    for column, partner in PARTNERS.items():
        bought = known.table[known.table["country"] == partner]
        in_line = bought[bought["hs8"].str.startswith(MAIN_BASKET)]
        values = in_line.groupby("year_end")["value_usd_million"].sum()
        table[column] = table["year_end"].map(values).astype(float)
    table = table[["year_end", "million_usd", *PARTNERS, "segment", "broken_by"]]
    last, before = Row.at(table, -1), Row.at(table, -2)
    same = last.segment is not None and last.segment == before.segment
    unbroken = table[table["segment"] == 1]
    first, end = Row.at(unbroken, 0), Row.at(unbroken, -1)
    names = Names(view, SET, known)
    results = (
        names.one("latest_month", month(last.year_end)),
        *names.all(
            latest=last.million_usd,
            **{column: getattr(last, column) for column in PARTNERS},
            period=_twelve_months(last.year_end),
        ),
        names.one(
            "latest_change",
            change(last.million_usd, before.million_usd) if same else None,
            period=span(before.year_end, last.year_end),
            reason=BROKEN if len(table) else "",
        ),
        names.one("first", first.million_usd, period=_twelve_months(first.year_end)),
        names.one("unbroken", end.million_usd, period=_twelve_months(end.year_end)),
        names.one("breaks", int(table["segment"].max()) - 1 if len(table) else None),
    )
    return Measure(table, results, names.source, "India's exports in the basket")


def _twelve_months(end: pd.Timestamp | None) -> str:
    """Return the twelve months up to the end of a fiscal year as a period."""
    return span(end - pd.DateOffset(months=11), end) if end is not None else ""
