"""What Air and Marine Operations seize: a second series of the same agency, never added to the first.

Many of its seizures are made with other officers and stand in the nationwide file too. Only whether the two
move alike is asked here.
"""

from __future__ import annotations

from analysis.measures.results import Measure, Names, change, fiscal_span
from analysis.measures.rows import Row
from analysis.measures.seizures import COMPLETE, FENTANYL, OPEN, of_drug
from analysis.sources import catalogue
from analysis.store.asof import View

SET, DATASET = "air_and_marine", "cbp/air_and_marine"


def by_year(view: View, drug: str = FENTANYL) -> Measure:
    """Return pounds and events by fiscal year beside the nationwide weight, with the change of each.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `months`, `quantity_lb`, `events`, `state`, `change_percent`, `nationwide_lb`,
        `nationwide_change`. Changes are of complete years against the year before.
    """
    catalogue.dataset(DATASET).member("drug", drug)
    known = view.known(DATASET)
    names = Names(view, SET, known, subject=drug.lower())
    names = names.because(names.reason or "The file does not count this drug.")
    months = known.table.groupby("fiscal_year", as_index=False).agg(months=("period", "nunique"))
    rows = known.table[known.table["drug"] == drug]
    # A year without a row of a drug that is counted has no seizure of it: the file lists what was seized.
    months = months if len(rows) else months.head(0)
    sums = rows.groupby("fiscal_year")[["quantity_lb", "events"]].sum()
    table = months.join(sums, on="fiscal_year").fillna({"quantity_lb": 0.0, "events": 0})
    table = table.astype({"quantity_lb": float, "events": int})
    table["state"] = (table["months"] == 12).map({True: COMPLETE, False: OPEN})
    nationwide = of_drug(view, drug).by_year.query("months == 12").set_index("fiscal_year")["quantity_lb"]
    table["nationwide_lb"] = table["fiscal_year"].map(nationwide).astype(float)
    whole = table["state"] == COMPLETE
    for column, weight in (("change_percent", "quantity_lb"), ("nationwide_change", "nationwide_lb")):
        table[column] = 100 * table[weight].where(whole).pct_change(fill_method=None)
    last, before = Row.at(table[whole], -1), Row.at(table[whole], -2)
    both = table.dropna(subset=["change_percent", "nationwide_change"])
    alike = (both["change_percent"] > 0) == (both["nationwide_change"] > 0)
    covered = fiscal_span(last.fiscal_year)
    results = (
        *names.all(
            last_year=last.fiscal_year, last_year_lb=last.quantity_lb, last_year_events=last.events,
            last_year_change=change(last.quantity_lb, before.quantity_lb),
            nationwide_change=last.nationwide_change, period=covered,
        ),
        names.one("prior_year_lb", before.quantity_lb, period=fiscal_span(before.fiscal_year)),
        *names.all(
            years_compared=len(both) or None, years_alike=int(alike.sum()) if len(both) else None
        ),
    )  # fmt: skip
    return Measure(table, results, f"{names.source}; {names.source_of('nationwide_change')}", names.subject)
