"""Where deaths fell, and where first: deaths that involved synthetic opioids by state of residence.

A state and month with fewer than ten deaths is withheld: it is no zero, and a sum of twelve months that holds
one is not known. So small states are not counted, and states do not add up to the nation.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from analysis.measures.outcomes import SUBJECT, final_months
from analysis.measures.results import Measure, Names, count, month
from analysis.measures.rows import Row
from analysis.sources.cdc.wonder import FINAL, PARTIAL, PROVISIONAL
from analysis.sources.us_states import STATES
from analysis.store.asof import View

SET, DATASET = "states", "cdc/overdose_state_monthly"
_COLUMNS: dict[str, Any] = {
    "state": object, "code": object, "deaths": float, "prior_deaths": float, "change_percent": float,
    "peak": "datetime64[ns]", "peak_deaths": float,
}  # fmt: skip


def by_state(view: View) -> Measure:
    """Return each state's deaths of the latest whole year beside the year before and its own peak.

    Returns
    -------
    Measure
        Columns `state` (name), `code`, `deaths`, `prior_deaths`, `change_percent`, `peak` (last of the twelve
        months with most deaths), `peak_deaths`, in order of the peak. States with every month of both years.
    """
    known = view.known(DATASET)
    names = Names(view, SET, known, subject=SUBJECT)
    names = names.because(names.reason or "No state has every month of two years.")
    sums = _twelve_months(known.table)
    year, status = _latest_year(known.table)
    table = _compared(sums, year) if year else pd.DataFrame(columns=list(_COLUMNS))
    table = table.astype(_COLUMNS).sort_values(["peak", "code"], ignore_index=True)
    peak = _nation_peak(view)
    first = Row.at(table, 0)
    earlier = (table["peak"] < peak) if peak is not None else pd.Series(dtype=bool)
    later = (table["peak"] > peak) if peak is not None else pd.Series(dtype=bool)
    period = f"{year or ''}"
    results = (
        *names.all(
            year=year, status=status, counted=len(table) or None, period=period,
            fallen=count(table["change_percent"] < 0), middle_change=table["change_percent"].median(),
            least_change=table["change_percent"].max(), most_change=table["change_percent"].min(),
        ),
        *names.all(
            first_peak=month(first.peak), last_peak=month(table["peak"].max()), nation_peak=month(peak),
            peaked_before=count(earlier), peaked_after=count(later),
        ),
    )  # fmt: skip
    return Measure(table, results, names.source, SUBJECT)


def coverage(view: View) -> Measure:
    """Set the sum of the states against the final national count: what is withheld is the difference.

    Returns
    -------
    Measure
        Columns `year`, `states_deaths`, `nation_deaths`, `withheld_percent`: years final in both.
    """
    known = view.known(DATASET)
    names = Names(view, SET, known, subject=SUBJECT)
    final = known.table[known.table["status"] == FINAL]
    states = final.groupby(final["period"].dt.year)["deaths"].sum().astype(float)
    nation = final_months(view)
    whole = nation.groupby(pd.DatetimeIndex(nation.index).year).agg(["sum", "count"]).query("count == 12")
    table = pd.DataFrame({"states_deaths": states, "nation_deaths": whole["sum"]}).dropna()
    table = table.rename_axis("year").reset_index()
    table["withheld_percent"] = 100 * (1 - table["states_deaths"] / table["nation_deaths"])
    last = Row.at(table.astype({"year": object}), -1)
    results = names.because(names.reason or "No year is final both ways.").all(
        final_year=last.year, final_states=last.states_deaths, final_nation=last.nation_deaths,
        withheld=last.withheld_percent, period=f"{last.year or ''}",
    )  # fmt: skip
    return Measure(table, results, f"{names.source}; {names.source_of('final_nation')}", SUBJECT)


def _twelve_months(rows: pd.DataFrame) -> pd.DataFrame:
    """Return sums of twelve months by state, one column a state; one with a withheld month is missing."""
    if rows.empty:
        return pd.DataFrame()
    months = rows.pivot(index="period", columns="state", values="deaths").astype(float)
    every = pd.date_range(months.index.min(), months.index.max(), freq="MS")
    return months.reindex(every).rolling(12).sum()


def _latest_year(rows: pd.DataFrame) -> tuple[int | None, str | None]:
    """Return the latest calendar year of which no month is partial, and whether it is final."""
    standing = rows[rows["status"] != PARTIAL]
    last = standing["period"].max()
    if pd.isna(last):
        return None, None
    year = last.year if last.month == 12 else last.year - 1
    chosen = standing.loc[standing["period"].dt.year == year, "status"]
    return year, FINAL if (chosen == FINAL).all() else PROVISIONAL


def _compared(sums: pd.DataFrame, year: int) -> pd.DataFrame:
    """Return the states with both years whole, with their peaks up to the end of the later one."""
    sums = sums.loc[: pd.Timestamp(year, 12, 1)]
    now, before = (_at(sums, pd.Timestamp(end, 12, 1)) for end in (year, year - 1))
    whole = now.index[now.notna() & before.notna()]
    names = {code: name for name, code in STATES.items()}
    return pd.DataFrame(
        {
            "state": [names[code] for code in whole],
            "code": list(whole),
            "deaths": now[whole].to_numpy(),
            "prior_deaths": before[whole].to_numpy(),
            "change_percent": (100 * (now[whole] / before[whole] - 1)).to_numpy(),
            "peak": [sums[code].idxmax() for code in whole],
            "peak_deaths": [sums[code].max() for code in whole],
        }
    )


def _at(sums: pd.DataFrame, month: pd.Timestamp) -> pd.Series:
    """Return the sums that end with a month, by state; none where the month is not held."""
    return sums.reindex([month]).iloc[0]


def _nation_peak(view: View) -> pd.Timestamp | None:
    """Return the last of the twelve final months with most deaths in the nation."""
    sums = final_months(view).rolling(12).sum().dropna()
    return pd.DatetimeIndex(sums.index)[int(sums.to_numpy().argmax())] if len(sums) else None
