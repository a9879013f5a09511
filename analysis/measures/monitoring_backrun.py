"""What the watch would have said on the day of every kept file of deaths, and when it rings for their fall.

Three kinds of looks are told apart. Where a file was kept, what it held on its day is known, and the day is
stated or inferred. Final counts were not kept from the start: what was public of them before the first file
follows from the publisher's documented lag alone (a pseudo-vintage).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.measures import outcomes, states
from analysis.measures.monitoring import watch_series
from analysis.measures.results import Measure, Names, Result, month, span
from analysis.measures.rows import Row
from analysis.measures.turning_point import run_below_last_year
from analysis.methods.monitoring import DOWN, Watch
from analysis.sources import catalogue
from analysis.sources import monitoring as source
from analysis.sources.cdc.wonder import PARTIAL
from analysis.store.asof import View

SET = "monitoring"
SUMS, BY_STATE, FINAL = "national sums, differenced", "states shown, added up", "final counts"
KEPT, INFERRED, BY_LAG = "file kept", "file kept, day inferred", "by lag alone"
COLUMNS = ["look_day", "look_counts", "look_kept", "watched_month", "alarm_state", "alarm_began",
           "alarm_rang", "deviation_percent", "rings_for_fall"]  # fmt: skip


@dataclass(frozen=True)
class _Look:
    """Deaths by month as one file had them, or as the lag makes them public."""

    day: dt.date
    counts: str
    kept: str
    series: pd.Series


def deaths(view: View) -> Measure:
    """Run the watch over every kept file of deaths, each as it was on its day.

    An alarm rings for the fall when it is downward and rang in or after the month in which the latest
    unbroken run of final months below the year before began, as the view's day knows it.

    Returns
    -------
    Measure
        One row a look, by day: `look_day` (publication of the file), `look_counts` (which counts),
        `look_kept` (``file kept``, ``file kept, day inferred``, ``by lag alone``), `watched_month` (latest),
        `alarm_state`, `alarm_began`, `alarm_rang`, `deviation_percent` (of the alarm that was on),
        `rings_for_fall` (``yes`` or ``no``). Files with too few months to watch have no row.
    """
    often = source.read(view.project.root / "data").months_between_false_alarms
    final = outcomes.final_months(view)
    run = run_below_last_year(final)
    first = run.index[0] if len(run) else None
    rows = []
    for look in sorted(_looks(view), key=lambda look: (look.day, look.counts)):
        watch, _ = watch_series(look.series, often)
        if watch:
            rows.append(_row(look, watch, first))
    table = pd.DataFrame(rows, columns=COLUMNS).astype({"deviation_percent": float})
    now = watch_series(final, often)[0] if first is not None else None
    results = (*_turn(view, first, now), *_seen(view, table))
    return Measure(table, results, Names(view, SET).source_of("turn_rang"), outcomes.SUBJECT)


def _looks(view: View) -> Iterator[_Look]:
    for vintage in view.vintages(outcomes.PROVISIONAL):
        then = View(view.project, vintage.date)
        series = outcomes.months(then).series("deaths")
        yield _Look(vintage.date, SUMS, _kept(vintage.origin.published.basis), series)
    for vintage in view.vintages(states.DATASET):
        table = vintage.read()
        whole = table[table["status"] != PARTIAL]
        series = whole.groupby("period")["deaths"].sum().astype(float)
        yield _Look(
            vintage.date,
            BY_STATE,
            _kept(vintage.origin.published.basis),
            series[series.index >= "2013-01-01"],
        )
    yield from _final_looks(view)


def _final_looks(view: View) -> Iterator[_Look]:
    """Yield final counts: as each file kept has them, before the first by the lag alone, year by year."""
    dataset, stored = catalogue.dataset(outcomes.FINAL), view.vintages(outcomes.FINAL)
    for vintage in stored:
        series = outcomes.final_months(View(view.project, vintage.date))
        yield _Look(vintage.date, FINAL, _kept(vintage.origin.published.basis), series)
    lent = outcomes.final_months(View(view.project, stored[0].date) if stored else view)
    public = pd.Series([dataset.known_from(month.date()) for month in lent.index], lent.index, dtype=object)
    for day in sorted(set(public)):
        if day <= view.as_of and not (stored and day >= stored[0].date):
            yield _Look(day, FINAL, BY_LAG, lent[(public <= day).to_numpy()])


def _kept(basis: str) -> str:
    return INFERRED if basis == "inferred" else KEPT


def _row(look: _Look, watch: Watch, first: pd.Timestamp | None) -> dict[str, object]:
    alarm = watch.on
    return {
        "look_day": pd.Timestamp(look.day),
        "look_counts": look.counts,
        "look_kept": look.kept,
        "watched_month": watch.table["month"].iloc[-1].to_timestamp(),
        "alarm_state": watch.state,
        "alarm_began": alarm["began"].to_timestamp() if alarm else pd.NaT,
        "alarm_rang": alarm["rang"].to_timestamp() if alarm else pd.NaT,
        "deviation_percent": alarm["deviation_percent"] if alarm else None,
        "rings_for_fall": "yes" if alarm and first is not None and _is_for(alarm, first) else "no",
    }


def _is_for(alarm: Mapping[Any, Any], first: pd.Timestamp) -> bool:
    return bool(alarm["direction"] == DOWN and alarm["rang"] >= pd.Period(first, freq="M"))


def _turn(view: View, first: pd.Timestamp | None, now: Watch | None) -> tuple[Result, ...]:
    """Return the results on final counts as they are now: the month that rings, and what it says."""
    names = Names(view, SET, view.known(outcomes.FINAL), subject=outcomes.SUBJECT)
    alarms = now.alarms if now else pd.DataFrame(columns=["direction", "began", "rang", "deviation_percent"])
    found = [row for row in alarms.to_dict("records") if first is not None and _is_for(row, first)]
    names = names.because(
        names.reason
        or ("No fall is seen in final counts." if first is None else "The watch does not ring for the fall.")
    )
    alarm = found[0] if found else None
    began, rang = (alarm[end].to_timestamp() if alarm else None for end in ("began", "rang"))
    wait = 12 * (rang.year - first.year) + rang.month - first.month if rang and first is not None else None
    sums = catalogue.dataset(outcomes.PROVISIONAL)
    return (
        *names.all(
            turn_first=month(first),
            turn_rang=month(rang),
            turn_began=month(began),
            turn_soonest=sums.known_from(rang.date()) if rang else None,
            turn_final_day=catalogue.dataset(outcomes.FINAL).known_from(rang.date()) if rang else None,
        ),
        names.one("turn_wait", wait, period=span(first, rang)),
        names.one("turn_deviation", alarm["deviation_percent"] if alarm else None, period=span(began, rang)),
    )


def _seen(view: View, table: pd.DataFrame) -> tuple[Result, ...]:
    """Return the results on the files kept: the first that rings for the fall, and the last before it."""
    kept = table[table["look_kept"] != BY_LAG].reset_index(drop=True)
    rings = Row.at(kept[kept["rings_for_fall"] == "yes"], 0)
    silent = Row.at(kept[kept["look_day"] < rings.look_day] if rings else kept, -1)
    names = Names(view, SET, reason="No file kept by this day rings for the fall.")
    return names.all(
        looks=len(kept) or None,
        turn_vintage=rings.look_day,
        turn_vintage_last=month(rings.watched_month),
        turn_silent=silent.look_day,
        turn_silent_last=month(silent.watched_month),
    )
