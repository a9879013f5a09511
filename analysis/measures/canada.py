"""Deaths from opioids in Canada, which is no party to the arrangement: do they move the same way?

Canada counts apparent opioid toxicity deaths, by quarter and by year; quarters of small provinces are
withheld, so that four quarters fall short of their year. The United States count deaths that involved
synthetic opioids: levels are not compared, only when each turned.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.outcomes import final_months
from analysis.measures.results import Measure, Names, change, month, span
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET, SUBJECT = "canada", "phac/substance_harms", "opioids"
SHORTEST_RUN_QUARTERS = 2  # as six months are asked for in the United States
_LATER = pd.DateOffset(months=2)  # from the first to the last month of a quarter


def quarters(view: View) -> Measure:
    """Return deaths a quarter in Canada, and in the United States where all three months are final.

    Returns
    -------
    Measure
        Columns `period` (first month of the quarter), `canada_deaths`, `us_deaths`.
    """
    rows, names = _national(view)
    held = rows[rows["span"] == "quarter"].set_index("period")["value"].astype(float)
    final = final_months(view)
    starts = pd.DatetimeIndex(final.index).to_period("Q").to_timestamp()
    nation = final.groupby(starts).sum(min_count=3) if len(final) else final
    nation = nation[final.groupby(starts).count() == 3] if len(final) else nation
    table = pd.DataFrame({"canada_deaths": held, "us_deaths": nation}).rename_axis("period")
    table = table.loc[held.index.min() :].reset_index() if len(held) else table.head(0).reset_index()
    run = _below_year_before(held)
    peak = Row.highest(held.rename("deaths").reset_index(), "deaths")
    now, before = held.iloc[-4:], held.iloc[-8:-4]
    whole = len(before) == 4
    four, prior = (float(now.sum()), float(before.sum())) if whole else (None, None)
    results = (
        *names.all(
            last_month=month(now.index[-1] + _LATER) if whole else None, four_quarters=four,
            four_quarters_change=change(four, prior),
            period=span(now.index[0], now.index[-1] + _LATER) if whole else "",
        ),
        names.one(
            "four_quarters_prior", prior,
            period=span(before.index[0], before.index[-1] + _LATER) if whole else "",
        ),
        *names.all(
            peak_first=month(peak.period), peak_last=month(peak.period + _LATER) if peak else None,
            peak_deaths=peak.deaths, period=span(peak.period, peak.period + _LATER) if peak else "",
        ),
        names.because(names.reason or "The quarters do not end in a run below the year before.").one(
            "fall_first", month(run.index[0]) if len(run) else None
        ),
    )  # fmt: skip
    return Measure(table, results, f"{names.source}; CDC WONDER, final deaths by month", SUBJECT)


def years(view: View) -> Measure:
    """Return deaths by calendar year with the sum of the quarters shown.

    Returns
    -------
    Measure
        Columns `year`, `deaths`, `quarters_deaths`, `change_percent`.
    """
    rows, names = _national(view)
    calendar = rows["period"].dt.year.rename("year")
    sums = {
        name: rows[rows["span"] == part].groupby(calendar)["value"].sum()
        for name, part in (("deaths", "year"), ("quarters_deaths", "quarter"))
    }
    table = pd.DataFrame(sums).astype(float).dropna(subset=["deaths"]).rename_axis("year").reset_index()
    table["change_percent"] = 100 * table["deaths"].pct_change(fill_method=None)
    rows_of = table.astype({"year": object})  # a row of numbers alone would turn its year into 2024.0
    last, before = Row.at(rows_of, -1), Row.at(rows_of, -2)
    results = (
        *names.all(
            last_year=last.year, last_year_deaths=last.deaths, last_year_change=last.change_percent,
            period=f"{last.year or ''}",
        ),
        names.one("prior_year_deaths", before.deaths, period=f"{before.year or ''}"),
    )  # fmt: skip
    return Measure(table, results, names.source, SUBJECT)


def _national(view: View) -> tuple[pd.DataFrame, Names]:
    """Return the counts of deaths from opioids in all of Canada, by period and span."""
    known = view.known(DATASET)
    table = known.table
    chosen = (
        (table["substance"] == "Opioids")
        & (table["source"] == "deaths")
        & (table["measure"] == "Overall numbers")
        & (table["unit"] == "number")
        & (table["region"] == "Canada")
    )
    return table[chosen].sort_values("period"), Names(view, SET, known, subject=SUBJECT)


def _below_year_before(held: pd.Series) -> pd.Series:
    """Return the latest unbroken run of quarters below the same quarter a year before."""
    changes = (held / held.shift(4) - 1).dropna()
    above = changes.to_numpy() >= 0
    run = changes.iloc[int(above.nonzero()[0][-1]) + 1 :] if above.any() else changes
    return run if len(run) >= SHORTEST_RUN_QUARTERS else run.head(0)
