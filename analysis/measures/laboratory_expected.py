"""What the newest years of laboratory counts are expected to become, by how earlier years grew once read.

Learnt from all kept readings of a year: the yearly table as first published, and each query by year. Counts
are those of fentanyl itself, fifty states and the District of Columbia, which the table lists.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures.laboratory import FENTANYL
from analysis.measures.laboratory_growth import FIRST, QUERY, SET
from analysis.measures.results import Measure, Names, Result, change
from analysis.measures.rows import Row
from analysis.methods.growth_curve import GrowthCurve, growth_curve
from analysis.methods.nowcast import ReportingTriangle, reporting_triangle
from analysis.sources.us_states import STATES
from analysis.store.asof import View

# Years this old at a reading no longer grow by a figure that would show: a third of a percent was the most.
SETTLED_MONTHS = 36
LATEST_YEARS = 10
SEEN, CARRIED, SETTLED = "seen to grow", "younger than any seen to grow", "settled"
UNKNOWN = "growth not known"
_NEEDED = "Fewer than three readings of whole years are kept."
_COLUMNS = [
    "year", "age_months", "identifications", "expected", "expected_lower", "expected_upper", "growth_percent",
    "at_newest_pace", "standing",
]  # fmt: skip


def expected(view: View) -> Measure:
    """Return identifications of fentanyl in the latest years, and what open years are expected to become.

    A year is open until it is read `SETTLED_MONTHS` after its end. Its growth is that of one curve over age
    (`analysis.methods.growth_curve`), in which each reading that a year was later seen to grow from counts
    once. A year read younger than any that was seen to grow is carried along the curve, and marked.

    Returns
    -------
    Measure
        Columns `year`, `age_months` (December of the year to the newest query), `identifications`,
        `expected`, `expected_lower`, `expected_upper` (95%), `growth_percent` (expected), `at_newest_pace`
        (growth in percent, at the rate seen from the newest reading that allows it, alone), `standing`. The
        results speak of the newest year and of the one before.
    """
    known = view.known(QUERY)
    names = Names(view, SET, known, subject=FENTANYL.lower())
    readings = _readings(view)
    if known.empty or readings is None:
        names = names.because(names.reason or _NEEDED)
        empty = pd.DataFrame(columns=_COLUMNS)
        return Measure(empty, _results(names, empty, None), names.source_of("expected_total"), names.subject)
    newest = readings.values[readings.vintages[-1]].dropna().astype(float).tail(LATEST_YEARS)
    years = pd.PeriodIndex(newest.index, freq="M").year
    table = pd.DataFrame({"year": years, "identifications": newest.to_numpy()})
    table["age_months"] = [(readings.vintages[-1] - month).n for month in newest.index]
    curve = None
    try:
        curve = growth_curve(readings.links(), settled_after=SETTLED_MONTHS)
    except NotIdentified as refusal:
        names = names.because(refusal.what)
    table = _with_growth(table, curve).astype({"year": object})[_COLUMNS]
    results = _results(names, table, curve)
    return Measure(table, results, names.source_of("expected_total"), names.subject)


def _readings(view: View) -> ReportingTriangle | None:
    """Return what each publication said of each year that was over, the newest query being the last."""
    parts = []
    for dataset in (FIRST, QUERY):
        for vintage in view.vintages(dataset):
            rows = vintage.read()
            kept = (rows["substance"] == FENTANYL) & rows["state"].isin(STATES.values())
            counts = rows[kept & (rows["year"] < vintage.date.year)].groupby("year")["identifications"].sum()
            said = counts.rename("value").reset_index()
            parts.append(said.assign(vintage=f"{vintage.date:%Y-%m}", dataset=dataset))
    if len(parts) < 3 or parts[-1]["dataset"].iloc[0] != QUERY:
        return None
    table = pd.concat(parts, ignore_index=True)
    # Of a table and a query of one month, the query is the later reading.
    table = table.drop_duplicates(["year", "vintage"], keep="last")
    table = table[table["vintage"] <= parts[-1]["vintage"].iloc[0]]
    table["reference"] = table["year"].astype(str) + "-12"
    columns = {"reference": "reference", "vintage": "vintage", "value": "value"}
    return reporting_triangle(table, **columns, settled_after=SETTLED_MONTHS, window=12)


def _with_growth(table: pd.DataFrame, curve: GrowthCurve | None) -> pd.DataFrame:
    """Return the years with their expected growth; settled years, and all without a curve, have none."""
    age, count = table["age_months"], table["identifications"]
    growing = age < SETTLED_MONTHS
    if curve is None:
        missing = dict.fromkeys(_COLUMNS[3:-1], np.nan)
        return table.assign(**missing, standing=np.where(growing, UNKNOWN, SETTLED))
    ahead, reach = curve.growth(age), curve.reach(age, 0.95)
    pace = ahead * float(curve.spells["rate"].iloc[-1]) / curve.rate
    return table.assign(
        expected=(count * np.exp(ahead)).where(growing),
        expected_lower=(count * np.exp(ahead - reach)).where(growing),
        expected_upper=(count * np.exp(ahead + reach)).where(growing),
        growth_percent=pd.Series(100 * np.expm1(ahead), index=table.index).where(growing),
        at_newest_pace=pd.Series(100 * np.expm1(pace), index=table.index).where(growing),
        standing=np.select([~growing, age >= curve.youngest], [SETTLED, SEEN], CARRIED),
    )


def _results(names: Names, table: pd.DataFrame, curve: GrowthCurve | None) -> tuple[Result, ...]:
    """Return the results on the newest year and the one before."""
    growing = table[table["standing"] != SETTLED]
    last, before = Row.at(growing, -1), Row.at(growing, -2)
    ends = _ends(last)
    youngest = curve.youngest if curve else None
    carried = max(youngest - last.age_months, 0) if youngest is not None and last else None
    return (
        *names.all(
            expected_year=last.year,
            expected_age=last.age_months,
            expected_spells=len(curve.spells) if curve else None,
            expected_youngest=youngest,
            expected_carried=carried,
        ),
        *names.all(
            expected_read=last.identifications,
            expected_growth=last.growth_percent,
            expected_total=last.expected,
            expected_interval=ends,
            expected_pace=last.at_newest_pace,
            expected_change=change(last.identifications, before.identifications),
            period=f"{last.year or ''}",
        ),
        *names.all(
            expected_before_growth=before.growth_percent,
            expected_before_read=before.identifications,
            expected_before_interval=_ends(before),
            period=f"{before.year or ''}",
        ),
    )


def _ends(row: Row) -> tuple[float, float] | None:
    """Return the interval of what a year is expected to become."""
    return None if row.expected_lower is None else (float(row.expected_lower), float(row.expected_upper))
