"""The projected months that have passed: what a later file says of them, beside what was projected.

The monthly file of seizures ends before the aggregate by fiscal year does. What the aggregate adds fell in
months that a projection from the monthly file has ahead of it, so that its first months can be looked up.
"""

from __future__ import annotations

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import seizure_aggregate
from analysis.measures.projected import is_current, seizures_by_month
from analysis.measures.results import Measure, Names, span
from analysis.measures.rows import Row
from analysis.measures.scenarios import DRAWS, HOLD, SEED, SET
from analysis.methods.projection import Scenario, project
from analysis.methods.scoring import LEVELS
from analysis.store.asof import View

NOTHING_LATER = "No file held reaches beyond the monthly file on this day."


def seizures(view: View) -> Measure:
    """Set what was seized after the monthly file ends against what it would project for these months.

    The course is projected from the monthly file alone, over the months that the aggregate adds. Caveat: the
    aggregate was added up by a third party, and its last month is inferred from its day.

    Returns
    -------
    Measure
        Columns `series`, `first_month`, `last_month`, `observed_lb`, `median`, `lower_95`, `upper_95`; one
        row, or none where nothing later is held. Results: the months, what was seized in them, what was
        projected with its 95% interval.
    """
    series = seizures_by_month(view)
    observed, months = _after(view, series)
    names = Names(view, SET, view.known(seizure_aggregate.DATASET), reason=NOTHING_LATER)
    total = low = high = None
    if observed is not None and is_current(series, view.as_of):
        try:
            ahead = project(
                series, len(months), scenarios=[Scenario(HOLD, 1.0)], levels=LEVELS, draws=DRAWS, seed=SEED,
                include_provisional=True,
            )  # fmt: skip
            row = Row.where(ahead.totals, scenario=HOLD)
            total, low, high = row.total, row.lower, row.upper
        except NotIdentified as refusal:
            names = names.because(refusal.what)
    found = total is not None and len(months) > 0
    first, last = (months[0], months[-1]) if found else (None, None)
    results = (
        *names.all(passed_first=first, passed_last=last),
        *names.all(
            passed_observed=observed if found else None,
            passed_hold=total,
            passed_interval=[low, high] if found else None,
            period=span(first, last),
        ),
    )
    columns = ["series", "first_month", "last_month", "observed_lb", "median", "lower_95", "upper_95"]
    rows = [("seizures", first, last, observed, total, low, high)] if found else []
    return Measure(pd.DataFrame(rows, columns=columns), results, names.source_of("passed_observed"))


def _after(view: View, series: pd.Series) -> tuple[float | None, pd.DatetimeIndex]:
    """Return what the aggregate holds beyond the last month of the file, and these months."""
    aggregate = seizure_aggregate.fiscal_year_aggregate(view)
    last, year, total = (
        aggregate[f"seizures.aggregate_{name}"].value for name in ("last", "year", "lb")
    )  # fmt: skip
    none = pd.DatetimeIndex([])
    if series.empty or not isinstance(last, str) or not isinstance(year, int) or not isinstance(total, float):
        return None, none
    months = pd.date_range(series.index[-1] + pd.DateOffset(months=1), pd.Timestamp(f"{last}-01"), freq="MS")
    begin = pd.Timestamp(year - 1, 10, 1)
    held = series[series.index >= begin]
    if months.empty or months[0] < begin:  # a year that was closed in between would be missing
        return None, none
    return total - float(held.sum()), months
