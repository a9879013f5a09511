"""Figures that offices state about their own work: Mexico's cabinet, FinCEN, China's drug commission.

Sources: three small timelines, each row with its publisher. They are statements of one side, rounded, often
quoted by the press and mostly not about fentanyl alone; none is a series, and none is added to another.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View
from analysis.writing import number

COLUMNS = ["item", "value", "stated_value", "unit", "bound", "from", "to", "confidence", "publisher",
           "source_url"]  # fmt: skip


def mexico(view: View) -> Measure:
    """Return the newest cumulative figure of each item that Mexico's security cabinet gave.

    Caveats: all drugs together but for the rows that name fentanyl; laboratories are for methamphetamine.

    Returns
    -------
    Measure
        Columns `item`, `value`, `stated_value`, `unit`, `bound` (stated, about, at least), `from`, `to`,
        `concerns` and the source. Results: tonnes of all drugs, pills and weight of fentanyl, the newest day.
    """
    rows = _rows(view, "mexico_cabinet")
    rows = rows[rows["cumulative"] == "yes"].sort_values(["end", "record_id"])
    newest = rows.groupby(["item", "unit"], sort=False).tail(1).reset_index(drop=True)
    names = Names(view, "mexico", reason="The cabinet had given no figure by this day.")
    kilograms = Row.where(newest, item="fentanyl seized").value
    results = names.all(
        all_drugs=Row.where(newest, item="all drugs seized").value,
        fentanyl_pills=Row.where(newest, item="fentanyl pills seized").value,
        fentanyl_tonnes=None if kilograms is None else kilograms / 1000,
        latest_day=newest["end"].max(),
    )
    return Measure(newest[[*COLUMNS[:7], "concerns", *COLUMNS[7:]]], results, names.source)


def money(view: View) -> Measure:
    """Return what the US Treasury published on the money of fentanyl.

    Caveats: sums are flagged by banks, not proven; reports on Chinese networks are not about fentanyl alone;
    items overlap.

    Returns
    -------
    Measure
        Columns `public_date`, `subject`, `value`, `stated_value`, `unit`, `bound`, `from`, `to` and the
        source. Results: reports and sums of fentanyl and of Chinese networks, institutions under orders.
    """
    rows = _rows(view, "finance_orders")
    names = Names(view, "money", reason="Nothing of the kind was published by this day.")

    def of(item: str) -> Row:
        return Row.where(rows, item=item)

    orders = of("orders")
    results = names.all(
        fentanyl_reports=of("fentanyl reports").value,
        fentanyl_flagged=of("fentanyl flagged").value,
        network_reports=of("network reports").value,
        network_flagged=of("network flagged").value,
        institutions=orders.value,
        orders_day=orders.public,
    )
    return Measure(rows[["public_date", "subject", *COLUMNS[1:]]], results, names.source)


def china_year(view: View) -> Measure:
    """Return what China's own offices count in a year, rival values beside each other.

    Caveat: all drugs, not fentanyl.

    Returns
    -------
    Measure
        Columns `office`, `item`, `value`, `stated_value`, `unit`, `bound`, `from`, `to`, `rivals` (other
        values for the same thing) and the source. Results: the newest whole year, drugs seized twice.
    """
    rows = _rows(view, "china_annual").rename(columns={"body": "office"})
    values = dict(zip(rows["record_id"], rows["stated_value"], strict=True))
    rows = rows.assign(rivals=[values.get(key, "") for key in rows["rival_of"]])
    whole = rows[rows["full_year"] == "yes"]
    newest = whole[whole["end"] == whole["end"].max()].sort_values("source")
    names = Names(view, "china_year", reason="No annual figure was held by this day.")
    seized = newest[newest["item"] == "drugs seized"]
    latest, first = Row.at(seized, -1), Row.at(seized, 0)
    results = names.all(
        year=None if newest.empty else newest["end"].max().year,
        cases=Row.where(newest, item="cases").value,
        suspects=Row.where(newest, item="suspects").value,
        seized=latest.value,
        seized_rival=first.value if len(seized) > 1 else None,
    )
    return Measure(rows[["office", *COLUMNS[:7], "rivals", *COLUMNS[7:]]], results, names.source)


def _rows(view: View, timeline: str) -> pd.DataFrame:
    """Return a timeline, its values as numbers and as stated, its span as written in `from` and `to`."""
    rows = view.timeline(timeline)
    value = pd.to_numeric(rows["value"]).astype(float)
    spans = {"from": rows["start_date"], "to": rows["end_date"]}
    return rows.assign(value=value, stated_value=[number(item) for item in value], **spans)
