"""Visits to emergency departments for overdoses that were survived, as rates among all visits.

Jurisdictions take part by choice and change from month to month, and the rate of all of them changes with
them. A rate that is not shown is not zero. The indicator is opioids of every kind: that of fentanyl depends
on what a visit is coded as.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, change, count, month, span
from analysis.measures.rows import Row
from analysis.sources.cdc.emergency import OVERALL
from analysis.store.asof import View

SET, DATASET, BY_STATE = "emergency", OVERALL.name, "cdc/emergency_visits_state"
OPIOID, FENTANYL = "opioid", "fentanyl"
MONTHLY, TWELVE_MONTHS = 1, 12
_YEAR = pd.DateOffset(years=1)


def visits(view: View) -> Measure:
    """Return visits for opioid overdoses by month, all jurisdictions that take part.

    Returns
    -------
    Measure
        Columns `period`, `opioid_rate`, `fentanyl_rate` (visits in ten thousand; missing where withheld),
        `twelve_month_rate` (opioids, average of the twelve months that end with it), `jurisdictions`.
    """
    known = view.known(DATASET)
    names = Names(view, SET, known, subject="opioids")
    rows = known.table[(known.table["sex"] == "Total") & (known.table["age"] == "Total")]
    rates = {
        name: _series(rows, indicator, months)
        for name, indicator, months in (
            ("opioid_rate", OPIOID, MONTHLY),
            ("fentanyl_rate", FENTANYL, MONTHLY),
            ("twelve_month_rate", OPIOID, TWELVE_MONTHS),
        )
    }
    taking_part = rows[rows["months"] == MONTHLY].groupby("period")["jurisdictions"].first()
    table = pd.DataFrame(rates | {"jurisdictions": taking_part}).rename_axis("period").reset_index()
    last = Row.at(table.dropna(subset=["opioid_rate"]), -1)
    before = Row.where(table, period=last.period - _YEAR) if last else last
    peak = Row.highest(table, "twelve_month_rate")
    return Measure(
        table,
        (
            *names.all(
                last_month=month(last.period), rate=last.opioid_rate, jurisdictions=last.jurisdictions,
                rate_change=change(last.opioid_rate, before.opioid_rate), fentanyl_rate=last.fentanyl_rate,
                period=span(last.period, last.period),
            ),
            *names.all(
                rate_prior=before.opioid_rate, fentanyl_prior=before.fentanyl_rate,
                jurisdictions_prior=before.jurisdictions, period=span(before.period, before.period),
            ),
            *names.all(peak_month=month(peak.period), peak_rate=peak.twelve_month_rate),
            names.one("average_rate", last.twelve_month_rate),
        ),
        names.source,
        "opioids",
    )  # fmt: skip


def by_state(view: View) -> Measure:
    """Count the states whose rate over twelve months is below that of a year before.

    Returns
    -------
    Measure
        Columns `state`, `rate`, `prior_rate`: states whose rate is shown at both ends.
    """
    known = view.known(BY_STATE)
    names = Names(view, SET, known, subject="opioids")
    chosen = known.table[(known.table["indicator"] == OPIOID) & (known.table["months"] == TWELVE_MONTHS)]
    last = chosen.loc[chosen["rate_per_10000"].notna(), "period"].max()
    ends = [
        chosen[chosen["period"] == end].set_index("state")["rate_per_10000"] for end in (last, last - _YEAR)
    ]
    table = pd.DataFrame({"rate": ends[0], "prior_rate": ends[1]}).dropna().rename_axis("state").reset_index()
    results = names.all(
        states_counted=len(table) or None,
        states_lower=count(table["rate"] < table["prior_rate"]),
        period=span(last - pd.DateOffset(months=11), last) if len(table) else "",
    )
    return Measure(table, results, names.source, "opioids")


def _series(rows: pd.DataFrame, indicator: str, months: int) -> pd.Series:
    """Return a rate by month."""
    chosen = rows[(rows["indicator"] == indicator) & (rows["months"] == months)]
    return chosen.set_index("period")["rate_per_10000"].astype(float)
