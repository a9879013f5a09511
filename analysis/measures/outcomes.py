"""What people feel: deaths that involved synthetic opioids in the United States, as they are reported.

Sources: CDC's provisional counts (sums of twelve months, reported and predicted, by vintage) and its final
monthly counts (T40.4, mostly fentanyl). A 12-month sum is no month: it is differenced before any month is
read off it. The December sum of a year is not the final count of that year; jurisdictions do not add up to
the nation. Open sums completed: `analysis.measures.completions`. When deaths turned, and what lies near:
`analysis.measures.turning_point`.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures.results import Measure, Names, Result, change, month, span
from analysis.measures.rows import Row
from analysis.methods.rolling import from_twelve_month_sums
from analysis.store.asof import View
from analysis.store.snapshots import Vintage

SET, SUBJECT = "outcomes", "synthetic opioids"
PROVISIONAL, FINAL = "cdc/overdose_provisional", "cdc/overdose_final_monthly"
REPORTED, PREDICTED = "reported_12_month_deaths", "predicted_12_month_deaths"

# Sums younger than this are still open: records arrive late.
OPEN_MONTHS = 12
# A vintage needs two years of sums in a row before single months are read off it, and the months under its
# first sum may miss the sum by one percent: the two systems differ a little in whom they count.
FEWEST_SUMS, BASE_TOLERANCE = 24, 0.01
FROM_FINAL, FROM_REPORTED, FROM_PREDICTED = "final counts", "reported sums", "predicted sums"


def twelve_month(view: View) -> Measure:
    """Return 12-month-ending deaths as each vintage reported and predicted them.

    Returns
    -------
    Measure
        Columns `vintage`, `period` (last of the twelve months), `reported_12_month_deaths`,
        `predicted_12_month_deaths`, `pending_pct`, `open` (the sum was younger than `OPEN_MONTHS` in its
        vintage), `latest` (the row that is read on the view's day), `basis`. The results compare like
        with like: reported with reported.
    """
    known = view.known(PROVISIONAL)
    names = Names(view, SET, known, subject=SUBJECT)
    table = by_vintage(view.vintages(PROVISIONAL))
    if not known.empty:
        vintage_of = pd.Series(view.read(PROVISIONAL).vintage_of, dtype="datetime64[ns]")
        table["latest"] = table["period"].map(vintage_of) == table["vintage"]
    sums = known.table.set_index("period")[REPORTED].dropna().astype(float)
    last = sums.index[-1] if len(sums) else None
    year_before = last - pd.DateOffset(years=1) if last is not None else None
    now, before = sums.get(last), sums.get(year_before)
    covered = twelve_to(last)
    age = (view.as_of - pd.Timestamp(known.vintage).date()).days if known.vintage else None
    results = (
        *names.all(provisional_vintage=known.vintage, provisional_age=age, latest_month=month(last)),
        *names.all(reported=now, reported_change=change(now, before), period=covered),
        *names.all(
            reported_prior=before,
            reported_prior_basis=Row.where(known.table, period=year_before).basis,
            period=twelve_to(year_before),
        ),
        *_december(view, names, sums),
    )
    return Measure(table, results, names.source, SUBJECT)


def months(view: View) -> Measure:
    """Return deaths by month: final counts, and after their end months read off the provisional sums.

    Returns
    -------
    Measure
        Columns `period`, `deaths`, `provisional`, `read_from` (``final counts``, ``reported sums`` or
        ``predicted sums``). Months that are not final come from differencing 12-month sums of one vintage on
        a base of final months; they run a little high, by the result ``outcomes.recovered_gap``. Where the
        reported sums of its open months run below the predicted ones, those months come from the predicted.
    """
    final = final_months(view)
    recovered, held, why = _recovered(view, final)
    vintage = held.date.isoformat() if held else ""
    predicted, why_reported = _open_predicted(held, recovered) if held else (recovered, why)
    later = recovered[recovered.index > final.index[-1]] if len(final) else recovered
    low = later.index.intersection(predicted.index)
    deaths = pd.concat([final, later.drop(low), predicted[low]])
    table = pd.DataFrame(
        {
            "period": deaths.index,
            "deaths": deaths.to_numpy(),
            "provisional": deaths.index.isin(later.index),
            "read_from": [FROM_FINAL] * len(final)
            + [FROM_REPORTED] * (len(later) - len(low))
            + [FROM_PREDICTED] * len(low),
        }
    )
    shared = recovered.index.intersection(final.index)[-OPEN_MONTHS:]
    both_ways = len(shared) == OPEN_MONTHS
    gap = change(recovered[shared].sum(), final[shared].sum()) if both_ways else None
    names = final_names(view)
    whole = _whole_years(final)
    year = int(whole.index[-1]) if len(whole) else None
    now, before = whole.get(year), whole.get(year - 1) if year else None
    results = (
        *names.all(final_last=month(final.index[-1]) if len(final) else None, final_year=year),
        *names.all(final_year_deaths=now, final_year_change=change(now, before), period=f"{year or ''}"),
        names.one("final_prior_deaths", before, period=f"{year - 1}" if year else ""),
        names.one(
            "recovered_gap",
            gap,
            period=span(shared[0], shared[-1]) if both_ways else "",
            vintage=vintage,
            reason=why or "The file and the final counts have no twelve months in common.",
        ),
        *(
            names.one(name, value, period=_ends(low), vintage=vintage, reason=why_reported)
            for name, value in (
                ("open_months", len(low) or None),
                ("open_first", month(low[0]) if len(low) else None),
                ("open_last", month(low[-1]) if len(low) else None),
                ("open_reported", later[low].sum() if len(low) else None),
                ("open_predicted", predicted[low].sum() if len(low) else None),
            )
        ),
    )
    return Measure(table, results, f"{names.source}; {names.source_of('final_last')}", SUBJECT)


def final_months(view: View) -> pd.Series:
    """Return final deaths by month; empty where none were published by then."""
    return view.known(FINAL).table.set_index("period")["deaths"].astype(float)


def final_names(view: View) -> Names:
    """Return the maker of results that rest on final counts."""
    return Names(view, SET, view.known(FINAL), subject=SUBJECT)


def by_vintage(stored: Sequence[Vintage]) -> pd.DataFrame:
    """Return the rows of all vintages, each with the day of its vintage, and which were open then."""
    columns = ["vintage", "period", REPORTED, PREDICTED, "pending_pct", "open", "latest", "basis"]
    parts = [vintage.read().assign(vintage=pd.Timestamp(vintage.date)) for vintage in stored]
    if not parts:
        return pd.DataFrame(columns=columns)
    table = pd.concat(parts, ignore_index=True)
    published, period = table["vintage"].dt, table["period"].dt
    age = 12 * (published.year - period.year) + published.month - period.month
    return table.assign(open=age < OPEN_MONTHS, latest=False)[columns]


def twelve_to(last: pd.Timestamp | None) -> str:
    """Return the twelve months that end with a month, as a period."""
    return "" if last is None else span(last - pd.DateOffset(months=11), last)


def _december(view: View, names: Names, sums: pd.Series) -> tuple[Result, ...]:
    """Return the latest December sum that has a final count beside it, and that count."""
    whole = _whole_years(final_months(view))
    december = {year: sums.get(pd.Timestamp(year, 12, 1)) for year in whole.index}
    year = max((year for year, value in december.items() if value is not None), default=None)
    return names.all(
        december_year=year,
        december_reported=december.get(year),
        december_final=whole.get(year),
        period=f"{year or ''}",
    )


def _whole_years(final: pd.Series) -> pd.Series:
    """Return deaths by calendar year of twelve months."""
    yearly = final.groupby(pd.DatetimeIndex(final.index).year).agg(["sum", "count"])
    return yearly.loc[yearly["count"] == 12, "sum"]


def _ends(months: pd.Index) -> str:
    return span(months[0], months[-1]) if len(months) else ""


def _open_predicted(held: Vintage, recovered: pd.Series) -> tuple[pd.Series, str]:
    """Return the open months read off a vintage's predicted sums, where reported sums run low; or why not.

    Predicted sums are differenced among themselves, from the last settled one on. The months under it are
    closed: final, or read off reported sums that have settled.
    """
    none = recovered.iloc[:0]
    table = by_vintage([held]).set_index("period")
    still_open = table.index[table["open"].astype(bool)].intersection(recovered.index)
    if not len(still_open):
        return none, "No month is open."
    start = still_open[0] - pd.DateOffset(months=1)
    sums = table[table.index >= start][[REPORTED, PREDICTED]].astype(float)
    if sums[PREDICTED].isna().any():
        return none, "The file predicts no sum for a month that is open."
    if not (sums[PREDICTED] > sums[REPORTED])[still_open].all():
        return none, "Reported sums do not run below the predicted ones."
    try:
        monthly = from_twelve_month_sums(
            sums[PREDICTED], recovered[recovered.index <= start], basis="predicted", base_basis="final",
            vintage=held.date.isoformat(), tolerance=BASE_TOLERANCE,
        )  # fmt: skip
    except NotIdentified as refusal:
        return none, refusal.what
    return monthly.to_timestamp(), ""


def _recovered(view: View, final: pd.Series) -> tuple[pd.Series, Vintage | None, str]:
    """Return months read off the newest vintage that allows it, the vintage, or why none does."""
    why = "No vintage holds enough sums in a row."
    for vintage in reversed(view.vintages(PROVISIONAL)):
        sums = vintage.read().set_index("period")[REPORTED].dropna().astype(float)
        sums = sums[sums.index >= final.index[0] + pd.DateOffset(months=11)] if len(final) else sums.head(0)
        if len(sums) < FEWEST_SUMS or not _unbroken(sums):
            continue
        day = vintage.date.isoformat()
        try:
            monthly = from_twelve_month_sums(
                sums, final, basis="reported", base_basis="final", vintage=day, tolerance=BASE_TOLERANCE
            )
        except NotIdentified as refusal:
            why = refusal.what
            continue
        return monthly.to_timestamp(), vintage, ""
    return pd.Series(dtype=float, index=pd.DatetimeIndex([])), None, why


def _unbroken(months: pd.Series) -> bool:
    """Return whether a stretch holds every month from its first to its last."""
    return len(months) == len(pd.period_range(months.index[0], months.index[-1], freq="M"))
