"""Series to set beside deaths from synthetic opioids: deaths of other causes, and Canada's.

None is the drug itself in the United States. What moved them too, such as the calendar, the way deaths are
counted or the course of addiction at large, is no work of a control. Whoever explains deaths with them has
them here in one form; states come by month for panels.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.canada import quarters
from analysis.measures.outcomes import final_months
from analysis.store.asof import View

HOMICIDES, OVERDOSES, WEEKLY = "cdc/homicides_monthly", "cdc/overdose_all_monthly", "cdc/weekly_estimates"
NATION, NEW_YORK, ITS_CITY = "US", "NY", "YC"


def comparison_series(view: View) -> dict[str, pd.Series]:
    """Return the series known on the view's day, by what they count.

    Returns
    -------
    dict of str to Series
        ``other_drugs`` (overdoses without synthetic opioids), ``suicides``, ``transport_deaths``,
        ``homicides``: a month a row. ``canada_opioids``: a quarter a row, dated by its first month.
        ``attrs["kind"]`` says ``monthly`` or ``quarterly``, ``attrs["provisional_from"]`` names the first
        month still open. Nothing known gives an empty series.
    """
    every, open_from = _national(view, OVERDOSES)
    homicides, homicides_open = _national(view, HOMICIDES)
    weekly = {name: weekly_by_month(view, name) for name in ("suicide", "transport")}
    found = {
        "other_drugs": (every - final_months(view).reindex(every.index)).dropna(),
        "suicides": weekly["suicide"].get(NATION, pd.Series(dtype=float)).dropna(),
        "transport_deaths": weekly["transport"].get(NATION, pd.Series(dtype=float)).dropna(),
        "homicides": homicides,
        "canada_opioids": quarters(view).table.set_index("period")["canada_deaths"].astype(float).dropna(),
    }
    for name, series in found.items():
        series.attrs["kind"] = "quarterly" if name == "canada_opioids" else "monthly"
    for name, first in (("other_drugs", open_from), ("homicides", homicides_open)):
        if first is not None and len(found[name]) and first <= found[name].index[-1]:
            found[name].attrs["provisional_from"] = first
    return {name: series.rename(name) for name, series in found.items()}


def weekly_by_month(view: View, outcome: str) -> pd.DataFrame:
    """Return weekly estimates by calendar month, each week spread evenly over its seven days.

    Weeks still growing are left out, and so are months of which a day is not held. A month with a week that
    is withheld is missing, not zero. New York City, which the publisher counts apart, is added to its state.

    Parameters
    ----------
    view : View
    outcome : {"overdose", "suicide", "transport"}

    Returns
    -------
    DataFrame
        A row a month (its first day), a column a state and one for the nation (``US``).
    """
    table = view.known(WEEKLY).table
    chosen = table[(table["outcome"] == outcome) & ~table["still_growing"].astype(bool)]
    if chosen.empty:
        return pd.DataFrame(index=pd.DatetimeIndex([]))
    weeks = chosen.pivot(index="period", columns="state", values="estimated_deaths").astype(float)
    if {NEW_YORK, ITS_CITY} <= set(weeks):
        weeks[NEW_YORK] += weeks.pop(ITS_CITY)
    ends = pd.DatetimeIndex(weeks.index)
    days = pd.concat([(weeks / 7).set_axis(ends - pd.DateOffset(days=back)) for back in range(7)])
    month = pd.DatetimeIndex(days.index).to_period("M")
    sums = days.groupby(month).sum().where(days.notna().groupby(month).all())
    whole = days.groupby(month).size().to_numpy() == pd.PeriodIndex(sums.index).days_in_month
    months: pd.DataFrame = sums[whole]
    return months.set_axis(pd.PeriodIndex(months.index).to_timestamp())


def _national(view: View, dataset: str) -> tuple[pd.Series, pd.Timestamp | None]:
    """Return a national series by month, and the first month still open."""
    table = view.known(dataset).table
    months = table.loc[table["provisional"].astype(bool), "period"]
    return table.set_index("period")["deaths"].astype(float), months.min() if len(months) else None
