"""The fiscal-year aggregate of fentanyl: it reaches further than the monthly file and stands beside it.

A third party added it up from a later file of the publisher, which is not held; its closed years equal those
of the monthly file. It has no months. A stretch of months is what the newest fiscal year holds less the
months before the stretch, which the monthly file holds; the year before is that of the monthly file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.measures.results import Measure, Names, change, span
from analysis.measures.rows import Row
from analysis.measures.seizures import (
    COMPLETE,
    FENTANYL,
    SET,
    fiscal_years,
    monthly,
    since_meeting,
    year_to_date,
)
from analysis.store.asof import View

DATASET = "cbp/fentanyl_fiscal_year"
SO_FAR, SINCE_MEETING = "months held of the fiscal year", "full months since the Busan meeting"
MONTHS, AGGREGATE = "monthly file", "aggregate of a later file"
_COLUMNS: dict[str, Any] = {
    "stretch": object, "file": object, "first_month": "datetime64[ns]", "last_month": "datetime64[ns]",
    "quantity_lb": float, "prior_lb": float, "change_percent": float,
}  # fmt: skip
_YEAR, _MONTH = pd.DateOffset(years=1), pd.DateOffset(months=1)


@dataclass(frozen=True)
class Stretch:
    """Months from `first` to `last`, what was seized in them and in the same months a year before.

    What is not known is None, and `reason` says why.
    """

    name: str
    first: pd.Timestamp | None = None
    last: pd.Timestamp | None = None
    lb: float | None = None
    prior_lb: float | None = None
    reason: str = ""

    @property
    def period(self) -> str:
        """The months as a period."""
        return span(self.first, self.last)

    @property
    def year_before(self) -> str:
        """The same months a year before."""
        return span(self.first - _YEAR, self.last - _YEAR) if self.first and self.last else ""

    @property
    def change_percent(self) -> float | None:
        """Change from the year before."""
        return change(self.lb, self.prior_lb)


def fiscal_year_aggregate(view: View) -> Measure:
    """Set the newest fiscal year of the aggregate against the same months a year before.

    Returns
    -------
    Measure
        Columns `stretch`, `file`, `first_month`, `last_month`, `quantity_lb`, `prior_lb`, `change_percent`:
        the months held of the newest fiscal year and the full months since the Busan meeting, by each file
        that answers.
    """
    known = view.known(DATASET)
    names = Names(view, SET, known, subject=FENTANYL.lower())
    newest = known.table[known.table["fiscal_year"] == known.table["fiscal_year"].max()]
    months = monthly(view).table.set_index("period")["quantity_lb"]
    so_far = _so_far(newest, known.vintage, months)
    since = _since(view, so_far, months)
    here = names.because(names.reason or so_far.reason)
    there = names.because(names.reason or since.reason)
    none_shared = names.because(names.reason or "No closed year is held both ways.")
    gap, closed = _widest_gap(view, known.table)
    results = (
        *names.all(aggregate_published=known.vintage, aggregate_year=Row.at(newest, 0).fiscal_year),
        *names.all(aggregate_last=so_far.last, aggregate_lb=so_far.lb, period=so_far.period),
        here.one("aggregate_prior_lb", so_far.prior_lb, period=so_far.year_before),
        here.one("aggregate_change", so_far.change_percent, period=so_far.period),
        *there.all(
            aggregate_since_first=since.first,
            aggregate_since_lb=since.lb,
            aggregate_since_change=since.change_percent,
            period=since.period,
        ),
        there.one("aggregate_since_prior_lb", since.prior_lb, period=since.year_before),
        none_shared.one("aggregate_gap", gap, period=closed),
    )
    table = pd.DataFrame([*_of_months(view), *_rows(AGGREGATE, so_far, since)], columns=list(_COLUMNS))
    table = table.astype(_COLUMNS).sort_values("stretch", kind="stable", ignore_index=True)
    return Measure(table, results, f"{names.source}; {names.source_of('aggregate_lb')}", names.subject)


def _so_far(newest: pd.DataFrame, published: str, months: pd.Series) -> Stretch:
    """Return the newest year of the aggregate, as far as it reaches."""
    year = Row.at(newest, 0)
    if not year:
        return Stretch(SO_FAR)
    first, end = pd.Timestamp(year.fiscal_year - 1, 10, 1), pd.Timestamp(year.fiscal_year, 9, 1)
    # The publisher puts out the file of a month in the month after it; a closed year is whole.
    before = pd.Timestamp(published).replace(day=1) - _MONTH
    last = min(before, end) if year.year_open else end
    prior = _sum(months, first - _YEAR, last - _YEAR)
    reason = "The monthly file does not hold the same months a year before."
    return Stretch(SO_FAR, first, last, float(newest["quantity_lb"].sum()), prior, reason)


def _since(view: View, so_far: Stretch, months: pd.Series) -> Stretch:
    """Return the full months since the meeting inside the newest year of the aggregate."""
    meeting = view.event("busan")
    if meeting is None:
        return Stretch(SINCE_MEETING, reason="The meeting had not been held.")
    first = meeting.day + pd.offsets.MonthBegin(1)
    begin, last, total = so_far.first, so_far.last, so_far.lb
    if begin is None or last is None or total is None or not begin <= first <= last:
        return Stretch(SINCE_MEETING, reason="The meeting lies outside the newest year of the aggregate.")
    before = _sum(months, begin, first - _MONTH)
    if before is None:
        return Stretch(SINCE_MEETING, reason="The monthly file does not hold the months before the meeting.")
    prior = _sum(months, first - _YEAR, last - _YEAR)
    return Stretch(SINCE_MEETING, first, last, total - before, prior, so_far.reason)


def _sum(months: pd.Series, first: pd.Timestamp, last: pd.Timestamp) -> float | None:
    """Return the sum of the months from `first` to `last`; None where one is not held."""
    wanted = months.reindex(pd.date_range(first, last, freq="MS"))
    return None if wanted.isna().any() else float(wanted.sum())


def _widest_gap(view: View, table: pd.DataFrame) -> tuple[float | None, str]:
    """Return the largest difference of a closed year from the monthly file, and what the years span."""
    years = fiscal_years(view).table
    whole = years[years["state"] == COMPLETE].set_index("fiscal_year")["quantity_lb"]
    closed = table[~table["year_open"].astype(bool)].groupby("fiscal_year")["quantity_lb"].sum()
    gaps = (closed - whole).dropna().abs()
    if gaps.empty:
        return None, ""
    return float(gaps.max()), f"{gaps.index[0] - 1}-10/{gaps.index[-1]}-09"


def _of_months(view: View) -> list[dict[str, object]]:
    """Return the rows of the monthly file: the same two comparisons as far as its months reach."""
    stretches = []
    for name, key, measure in ((SO_FAR, "fytd", year_to_date), (SINCE_MEETING, "since", since_meeting)):
        found = {result.key.removeprefix(f"{SET}.{key}_"): result.value for result in measure(view).results}
        if found["first"]:
            first, last = pd.Timestamp(str(found["first"])), pd.Timestamp(str(found["last"]))
            stretches.append(Stretch(name, first, last, found["lb"], found["prior_lb"]))  # type: ignore[arg-type]
    return _rows(MONTHS, *stretches)


def _rows(file: str, *stretches: Stretch) -> list[dict[str, object]]:
    """Return the rows of stretches of which the weight is known."""
    return [
        {
            "stretch": stretch.name,
            "file": file,
            "first_month": stretch.first,
            "last_month": stretch.last,
            "quantity_lb": stretch.lb,
            "prior_lb": stretch.prior_lb,
            "change_percent": stretch.change_percent,
        }
        for stretch in stretches
        if stretch.lb is not None
    ]
