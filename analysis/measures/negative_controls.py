"""What else moved around China's class control: deaths that no control of fentanyl can have moved.

Homicides, suicides and deaths in transport share the country, its counting and its calendar with deaths
from synthetic opioids, and nothing of the control. Where they moved as well, a change of the months is no
effect of it. All overdoses stand beside them and are no such control: they contain those with synthetic
opioids.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.comparison_series import HOMICIDES, NATION, OVERDOSES, weekly_by_month
from analysis.measures.declared import slug
from analysis.measures.effects import Span
from analysis.measures.results import Measure, Names, Result
from analysis.measures.rows import Row
from analysis.measures.turning_point import CLASS_CONTROL, HALF_YEAR, HALF_YEAR_MONTHS
from analysis.store.asof import View

SET = "negative_controls"
# As sentences call them -> what the file does; the controls first, then what holds the drug itself.
CONTROLS = {"homicides": HOMICIDES, "suicides": "suicide", "transport deaths": "transport"}
BESIDE = "all overdoses"


def around_class_control(view: View, *, pre_months: int) -> Measure:
    """Ask of each series what is asked of deaths: did it change in the half year after the class control?

    Returns
    -------
    Measure
        One row a series, `outcome` before the columns of `analysis.measures.effects`. The results hold change
        and verdict of each, and how many of the negative controls changed by the rule.
    """
    known = view.known(HOMICIDES)
    names = Names(view, SET, known)
    marked = event_table.marked(view)
    asked = marked[marked["handle"] == CLASS_CONTROL]
    everything = pd.concat([marked, event_table.context(view)], ignore_index=True)
    window = (Span(HALF_YEAR, pre_months, HALF_YEAR_MONTHS),)
    parts = []
    for outcome, series in _series(view).items():
        series.attrs["kind"] = "monthly"
        rows = effect_rows.side_by_side(series, asked if len(series) else asked.head(0), everything, window)
        parts.append(rows.assign(outcome=outcome))
    table = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    table = table[["outcome", *effect_rows.COLUMNS]]
    names = names.because(names.reason or "The control was not known on this day.")
    results: list[Result] = []
    for outcome in (*CONTROLS, BESIDE):
        row = Row.where(table, outcome=outcome)
        bounds = (float(row.lower_percent), float(row.upper_percent)) if row.change_percent else None
        results += [
            names.one(
                f"{slug(outcome)}_{end}", value, period=row.period or "", interval=interval,
                status="not identified" if row else "not available", reason=row.reasons or "",
            )
            for end, value, interval in (
                ("change", row.change_percent, bounds), ("verdict", row.verdict, None)
            )
        ]  # fmt: skip
    verdicts = table.loc[table["outcome"].isin(CONTROLS), "verdict"]
    moved = int(verdicts.isin(("clear", "weak")).sum())
    results += names.all(asked=len(verdicts) or None, moved=moved if len(verdicts) else None)
    return Measure(table, tuple(results), f"{names.source}; {names.source_of('suicides_change')}")


def _series(view: View) -> dict[str, pd.Series]:
    """Return the series by month; empty ones where nothing was known."""
    found = {}
    for outcome, source in {**CONTROLS, BESIDE: OVERDOSES}.items():
        if source in (HOMICIDES, OVERDOSES):
            table = view.known(source).table
            series = table.set_index("period")["deaths"].astype(float)
            open_months = table.loc[table["provisional"].astype(bool), "period"]
        else:
            series, open_months = _by_month(view, source), pd.Series(dtype="datetime64[ns]")
        if len(open_months):
            series.attrs["provisional_from"] = open_months.min()
        found[outcome] = series.rename(outcome)
    return found


def _by_month(view: View, outcome: str) -> pd.Series:
    """Return weekly national estimates by calendar month."""
    return weekly_by_month(view, outcome).get(NATION, pd.Series(dtype=float)).dropna()
