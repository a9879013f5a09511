"""The watch over the monthly series of this brief: which left their course, since when, by how much.

What is watched stands in ``data/monitoring.yml``; how, in `analysis.methods.monitoring`. An alarm says that
months add up to something else than those before them led to expect. It does not say why, and a series may
ring falsely, as often as stated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import air_and_marine, bilateral, emergency, outcomes, seizures
from analysis.measures.results import Measure, Names, Result
from analysis.methods import monitoring as method
from analysis.methods.monitoring import QUIET, UP, Watch
from analysis.sources import monitoring as source
from analysis.sources.monitoring import NEWEST, Series, Watched
from analysis.store.asof import View

SET = "monitoring"
DUTIES = "yale/customs_duty_revenue"
METHAMPHETAMINE = "Methamphetamine"
NOTHING_ON = "No alarm is on."
# A series that ended longer ago says nothing of today. Final counts of a year come out thirteen months after
# its end, so that their latest month is up to so many months old.
OLDEST_MONTHS = 26
_STATES = ["watched", "watched_month", "watched_values", "alarm_state", "alarm_since", "deviation_percent",
           "error_percent", "false_alarm_months", "alarm_meaning", "why_not"]  # fmt: skip
_ALARMS = ["watched", "alarm_direction", "alarm_began", "alarm_rang", "alarm_ended", "deviation_percent"]
_MONTHS = ["watched", "period", "observed", "expected", "standardised_error", "sum_above", "sum_below",
           "alarm_state", "threshold"]  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """One series as it is watched on a day.

    Attributes
    ----------
    item : Watched
        What the file says of it.
    often : float
        Stated months between false alarms.
    vintage : str
        Newest vintage it rests on; blank where there is none.
    watch : Watch, optional
        None where it cannot be watched; `why` says why.
    """

    item: Watched
    often: float
    vintage: str
    watch: Watch | None
    why: str


def watches(view: View) -> tuple[Seen, ...]:
    """Return every series of ``data/monitoring.yml`` as it is watched on the view's day."""
    stated = source.read(view.project.root / "data")
    held: dict[str, tuple[pd.Series, str]] = {}
    seen = []
    for item in stated.watched:
        if item.series not in held:
            held[item.series] = SERIES[item.series](view)
        series, dataset = held[item.series]
        known, often = view.known(dataset), stated.often(item)
        if series.empty:
            seen.append(Seen(item, often, known.vintage, None, known.reason or "The file lacks this series."))
            continue
        first_open = series.attrs.get("provisional_from")
        if item.values != NEWEST and first_open is not None:
            series = series[series.index < first_open]
        series = series[series.index >= item.first] if item.first else series
        watch, why = _fresh(view, *watch_series(series.rename(item.name), often))
        seen.append(Seen(item, often, known.vintage, watch, why))
    return tuple(seen)


def states(view: View, watched: tuple[Seen, ...] | None = None) -> Measure:
    """Return how each watched series stands with its latest month.

    Parameters
    ----------
    view : View
    watched : tuple of Seen, optional
        Of `watches`, where they have been made already.

    Returns
    -------
    Measure
        One row a series: `watched` (its name), `watched_month` (the latest), `watched_values` (``settled`` or
        ``newest``), `alarm_state`, `alarm_since` (month that rang; missing while quiet), `deviation_percent`
        (of the run that rang; missing while quiet), `error_percent` (latest month against its own
        forecast), `false_alarm_months`, `alarm_meaning` (of the alarm; blank while quiet), `why_not` (why a
        series is not watched; its state is missing then).
    """
    rows, results, names = [], list[Result](), Names(view, SET)
    for seen in watches(view) if watched is None else watched:
        item, watch = seen.item, seen.watch
        alarm = watch.on if watch else None
        last = watch.table.iloc[-1] if watch else None
        row = {
            "watched": item.name,
            "watched_month": last["month"].to_timestamp() if last is not None else pd.NaT,
            "watched_values": item.values,
            "alarm_state": watch.state if watch else None,
            "alarm_since": alarm["rang"].to_timestamp() if alarm else pd.NaT,
            "deviation_percent": alarm["deviation_percent"] if alarm else None,
            "error_percent": 100 * (last["value"] / last["forecast"] - 1) if last is not None else None,
            "false_alarm_months": seen.often,
            "alarm_meaning": "" if not alarm else item.up if alarm["direction"] == UP else item.down,
            "why_not": seen.why,
        }
        rows.append(row)
        results += _of_one(names.because(seen.why or NOTHING_ON), item, row, seen.vintage)
    table = pd.DataFrame(rows, columns=_STATES)
    table = table.astype({"deviation_percent": float, "error_percent": float})
    return Measure(table, (*results, *_of_all(names, table)), names.source)


def alarms(view: View, watched: tuple[Seen, ...] | None = None) -> Measure:
    """Return the alarm log: every alarm that the watch rings over the months held, newest first.

    Returns
    -------
    Measure
        One row an alarm: `watched`, `alarm_direction`, `alarm_began` (first month of the run), `alarm_rang`,
        `alarm_ended` (missing while it is on), `deviation_percent`. Result: the latest month that rang.
    """
    parts = []
    for name, watch in _made(view, watched).items():
        rows = watch.alarms.rename(columns={"direction": "alarm_direction"}).assign(watched=name)
        for column in ("began", "rang", "ended"):
            rows[f"alarm_{column}"] = pd.PeriodIndex(rows[column], freq="M").to_timestamp()
        parts.append(rows[_ALARMS])
    held = [part for part in parts if len(part)]
    table = pd.concat(held, ignore_index=True) if held else pd.DataFrame(columns=_ALARMS)
    table = table.sort_values(["alarm_rang", "watched"], ascending=[False, True], ignore_index=True)
    names = Names(view, SET, reason="No alarm rang in the months held.")
    latest = table["alarm_rang"].iloc[0] if len(table) else None
    return Measure(table, names.all(latest_rang=latest), names.source)


def months(view: View, watched: tuple[Seen, ...] | None = None) -> Measure:
    """Return each watched month beside its forecast, and the two sums of errors.

    Returns
    -------
    Measure
        Columns `watched`, `period`, `observed`, `expected` (units of the series), `standardised_error`
        (standard deviations), `sum_above`, `sum_below`, `threshold` (no unit), `alarm_state`. No results.
    """
    renamed = {"value": "observed", "forecast": "expected", "standardised": "standardised_error",
               "above": "sum_above", "below": "sum_below", "state": "alarm_state"}  # fmt: skip
    parts = [
        watch.table.rename(columns=renamed).assign(
            watched=name,
            period=pd.PeriodIndex(watch.table["month"]).to_timestamp(),
            threshold=watch.threshold,
        )[_MONTHS]
        for name, watch in _made(view, watched).items()
    ]
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=_MONTHS)
    return Measure(table, source=Names(view, SET).source)


def watch_series(series: pd.Series, often: float) -> tuple[Watch | None, str]:
    """Return the watch over the latest stretch of a series without gaps, or None and why there is none."""
    known = series.astype(float).dropna()
    if known.empty:
        return None, "No month is held."
    every = pd.period_range(known.index[0], known.index[-1], freq="M")
    gaps = every.difference(pd.PeriodIndex(known.index, freq="M"))
    whole = known[known.index > gaps[-1].to_timestamp()] if len(gaps) else known
    whole.attrs = {"kind": "monthly"}
    try:
        return method.watch(whole, months_between_false_alarms=often), ""
    except NotIdentified as refusal:
        return None, refusal.what


def _fresh(view: View, watch: Watch | None, why: str) -> tuple[Watch | None, str]:
    """Return a watch, or None and why where its latest month is too old to speak of the view's day."""
    if watch is None:
        return watch, why
    last = watch.table["month"].iloc[-1]
    age = (pd.Period(view.as_of, freq="M") - last).n
    if age > OLDEST_MONTHS:
        return None, f"The latest month held is {last}, {age} months before this day."
    return watch, ""


def _made(view: View, watched: tuple[Seen, ...] | None) -> dict[str, Watch]:
    """Return the watches that could be made, by name."""
    everything = watches(view) if watched is None else watched
    return {seen.item.name: seen.watch for seen in everything if seen.watch}


def _of_one(names: Names, item: Watched, row: dict[str, Any], vintage: str) -> tuple[Result, ...]:
    """Return the results of one series."""
    covered = "" if pd.isna(row["watched_month"]) else f"{row['watched_month']:%Y-%m}"
    return tuple(
        names.one(f"{{indicator}}_{end}", row[column], period=covered, vintage=vintage, indicator=item.name)
        for end, column in (
            ("state", "alarm_state"), ("since", "alarm_since"), ("deviation", "deviation_percent")
        )
    )  # fmt: skip


def _of_all(names: Names, table: pd.DataFrame) -> tuple[Result, ...]:
    """Return the results over all series."""
    seen = table[table["alarm_state"].notna()]
    on = seen[seen["alarm_state"] != QUIET]
    names = names.because(NOTHING_ON if len(seen) else "No series could be watched on this day.")
    words = [
        f"{name} ({'up' if state == UP else 'down'})"
        for name, state in zip(on["watched"], on["alarm_state"], strict=True)
    ]
    rates = 12 / seen["false_alarm_months"].astype(float)
    return names.all(
        watched=len(seen) or None,
        alarms=len(on) if len(seen) else None,
        alarm_list=words,
        months_between=seen["false_alarm_months"].min() if len(seen) else None,
        false_alarms_a_year=rates.sum() if len(seen) else None,
    )


def _seized(view: View, column: str, drug: str) -> tuple[pd.Series, str]:
    return seizures.monthly(view, drug).series(column), seizures.DATASET


def _air_and_marine(view: View) -> tuple[pd.Series, str]:
    table = view.known(air_and_marine.DATASET).table
    rows = table[table["drug"] == seizures.FENTANYL]
    months = pd.Index(sorted(table["period"].unique()))
    # A month without a row of a drug that is counted has no seizure of it.
    weights = rows.groupby("period")["quantity_lb"].sum().reindex(months if len(rows) else None)
    return weights.fillna(0.0) if len(rows) else weights, air_and_marine.DATASET


def _deaths(view: View) -> tuple[pd.Series, str]:
    return outcomes.months(view).series("deaths"), outcomes.FINAL


def _visits(view: View) -> tuple[pd.Series, str]:
    return emergency.visits(view).series("opioid_rate"), emergency.DATASET


def _imports(view: View) -> tuple[pd.Series, str]:
    table = view.known(bilateral.IMPORTS).table
    return table.set_index("period")["value_usd"].sort_index(), bilateral.IMPORTS


def _duties(view: View) -> tuple[pd.Series, str]:
    return view.known(DUTIES).table.set_index("period")["duties_2025_usd_million"].sort_index(), DUTIES


SERIES: dict[Series, Callable[[View], tuple[pd.Series, str]]] = {
    "fentanyl_weight": partial(_seized, column="quantity_lb", drug=seizures.FENTANYL),
    "fentanyl_seizures": partial(_seized, column="events", drug=seizures.FENTANYL),
    "air_and_marine_weight": _air_and_marine,
    "methamphetamine_weight": partial(_seized, column="quantity_lb", drug=METHAMPHETAMINE),
    "deaths": _deaths,
    "emergency_visits": _visits,
    "imports_from_china": _imports,
    "duties_collected": _duties,
}
