"""The whole US tariff and the part of each law in it, by one model, and the duties that were collected.

Source: the Budget Lab at Yale, its Tariff Rate Tracker: a model with the imports of 2024 as weights, never
mixed with averages of others. Rates are on all imports from all countries; the fentanyl part is that on
China, Canada and Mexico together. Duties collected are official receipts in dollars of 2025.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, month
from analysis.measures.rows import Row
from analysis.store.asof import View

SET = "tariff_rate"
RATE, BY_AUTHORITY = "yale/effective_tariff", "yale/effective_tariff_by_authority"
REVENUE = "yale/customs_duty_revenue"
FENTANYL = "fentanyl_rate"
AUTHORITIES = {
    FENTANYL: "IEEPA, fentanyl",
    "reciprocal_rate": "IEEPA, reciprocal",
    "section_122_rate": "section 122",
    "section_232_rate": "section 232",
    "section_301_rate": "section 301",
}


def by_authority(view: View) -> Measure:
    """Return the effective tariff rate on the days it changed, whole and by law, in percent of all imports.

    The model dates a rate by the revision of the tariff schedule; days on which it has a duty before that
    duty legally began are left out.

    Returns
    -------
    Measure
        Columns `day`, `whole_rate` and those of `AUTHORITIES`. The laws do not add up to the whole: ordinary
        duties are not among them. The last row is the last day of the file.
    """
    known, rate = view.known(BY_AUTHORITY), view.known(RATE)
    rows = known.table
    early = rows.loc[rows["before_legal_start"].astype(bool), "day"]
    wide = rows[~rows["day"].isin(early)].pivot(index="day", columns="authority", values="rate_percent")
    wide = wide.reindex(columns=list(AUTHORITIES.values())).set_axis(list(AUTHORITIES), axis="columns")
    whole = rate.table.set_index("day")["rate_percent"].rename("whole_rate")
    wide = wide.astype(float).join(whole, how="left")
    moved = (wide.diff().abs() > 1e-9).any(axis="columns")
    ends = wide.index.isin([wide.index.min(), wide.index.max()])
    table = wide[moved | ends].rename_axis("day").reset_index()[["day", "whole_rate", *AUTHORITIES]]
    peak, last = Row.highest(table, FENTANYL), Row.at(table, -1)
    top = Row.highest(table, "whole_rate")
    names = Names(view, SET, known)
    results = (
        *names.all(day=last.day, peak_day=top.day, fentanyl_peak_day=peak.day),
        *names.all(
            rate=last.whole_rate, fentanyl=last.fentanyl_rate, section_122=last.section_122_rate,
            period=_iso(last.day),
        ),
        names.one("peak", top.whole_rate, period=_iso(top.day)),
        *names.all(
            fentanyl_peak=peak.fentanyl_rate, rate_at_fentanyl_peak=peak.whole_rate, period=_iso(peak.day)
        ),
    )  # fmt: skip
    return Measure(table, results, names.source, "all US imports")


def duties_collected(view: View) -> Measure:
    """Return customs duties of the United States by month, in millions of dollars of 2025.

    Returns
    -------
    Measure
        Columns `period`, `duties`, `average` (of a month of 2022 to 2024).
    """
    known = view.known(REVENUE)
    table = known.table.rename(
        columns={"duties_2025_usd_million": "duties", "average_2022_2024_usd_million": "average"}
    )
    last, top = Row.at(table, -1), Row.highest(table, "duties")
    names = Names(view, SET, known)
    results = (
        *names.all(duties_month=month(last.period), duties_top_month=month(top.period)),
        *names.all(duties=last.duties, duties_average=last.average, period=month(last.period) or ""),
        names.one("duties_top", top.duties, period=month(top.period) or ""),
    )
    return Measure(table, results, names.source_of("duties"))


def _iso(day: pd.Timestamp | None) -> str:
    return f"{day:%Y-%m-%d}" if day is not None else ""
