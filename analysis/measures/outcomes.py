"""What people feel: deaths that involved synthetic opioids, United States, and when they began to fall.

Sources: CDC's provisional counts (sums of twelve months, reported and predicted, by vintage) and its final
monthly counts (T40.4, mostly fentanyl). A 12-month sum is no month: it is differenced before any month is
read off it. The December sum of a year is not the final count of that year; jurisdictions do not add up to
the nation. Deaths follow supply, demand, treatment and chance together; no measure here says which.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.errors import NotAvailable, NotIdentified
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.effects import Span
from analysis.measures.results import Measure, Naming, Result, span
from analysis.methods.changepoints import find_breaks
from analysis.methods.nowcast import (
    OWN,
    PUBLISHER,
    NowcastScores,
    ReportingTriangle,
    nowcast,
    reporting_triangle,
    score_nowcasts,
)
from analysis.methods.rolling import from_twelve_month_sums
from analysis.store.asof import View

PROVISIONAL, FINAL = "cdc/overdose_provisional", "cdc/overdose_final_monthly"
PROVISIONAL_SOURCE = "CDC, provisional drug overdose death counts"
FINAL_SOURCE = "CDC WONDER, final deaths by month"
BOTH_SOURCES = f"{PROVISIONAL_SOURCE}; {FINAL_SOURCE}"

# The three controls of China whose windows lie in years with final counts: short name -> scheduling row.
CONTROLS = {"2017": "CN-2017-01", "2018": "CN-2018-01", "2019": "CN-2019-01"}
# Sums younger than this are still open: records arrive late.
OPEN_MONTHS = 12
# Change points are looked for in the latest five years of final months: longer windows hold a fivefold
# rise beside which no fall is seen.
BREAK_WINDOW_MONTHS = 60
# A run shorter than this is no fall.
SHORTEST_RUN_MONTHS = 6
# A vintage needs two years of sums in a row before single months are read off it, and the months under its
# first sum may miss the sum by one percent: the two systems differ a little in whom they count.
FEWEST_SUMS, BASE_TOLERANCE = 24, 0.01


def twelve_month(view: View) -> Measure:
    """Return 12-month-ending deaths as each vintage reported and predicted them.

    Returns
    -------
    Measure
        Columns `vintage`, `period` (last of the twelve months), `reported_12_month_deaths`,
        `predicted_12_month_deaths`, `pending_pct`, `open` (the sum was younger than `OPEN_MONTHS` in its
        vintage), `latest` (the row that is read on the view's day), `basis`. The results compare like with
        like: reported with reported.
    """
    vintages = view.vintages(PROVISIONAL)
    if not vintages:
        name = Naming("outcomes", PROVISIONAL_SOURCE, reason="No provisional file was published by then.")
        return Measure(pd.DataFrame(columns=_TWELVE_COLUMNS), _twelve_results(name, view, None))
    known = view.read(PROVISIONAL)
    parts = [vintage.read().assign(vintage=pd.Timestamp(vintage.date)) for vintage in vintages]
    table = pd.concat(parts, ignore_index=True)
    table["open"] = _months_between(table["period"], table["vintage"]) < OPEN_MONTHS
    source = {pd.Timestamp(period): pd.Timestamp(day) for period, day in known.vintage_of.items()}
    table["latest"] = table["period"].map(source) == table["vintage"]
    newest = max(known.vintage_of.values()).isoformat()
    results = _twelve_results(Naming("outcomes", PROVISIONAL_SOURCE, newest), view, known.table)
    return Measure(table[_TWELVE_COLUMNS], results)


def completed(view: View) -> Measure:
    """Return the open 12-month sums completed, and how far past completions were off.

    A nowcast of our own needs several settled months seen at the same age; where vintages are too few, the
    publisher's prediction stands in and is called so.

    Returns
    -------
    Measure
        Columns `period`, `delay_months`, `reported`, `estimate`, `lower_95`, `upper_95`, `completeness_pct`,
        `method`.
    """
    vintages = view.vintages(PROVISIONAL)
    if not vintages:
        name = Naming("outcomes", PROVISIONAL_SOURCE, reason="No provisional file was published by then.")
        return Measure(pd.DataFrame(columns=_COMPLETED_COLUMNS), _completed_results(name, None, None))
    triangle = _triangle(vintages)
    answer = nowcast(triangle).table
    table = pd.DataFrame(
        {
            "period": pd.PeriodIndex(answer["reference"], freq="M").to_timestamp(),
            "delay_months": answer["delay"],
            "reported": answer["reported"],
            "estimate": answer["estimate"],
            "lower_95": answer["lower_95"],
            "upper_95": answer["upper_95"],
            "completeness_pct": 100 * answer["completeness"],
            "method": answer["method"],
        },
        columns=_COMPLETED_COLUMNS,
    )
    name = Naming(
        "outcomes",
        PROVISIONAL_SOURCE,
        vintages[-1].date.isoformat(),
        "No sum was open, or no past prediction has settled since.",
    )
    return Measure(table, _completed_results(name, table, score_nowcasts(triangle)))


def months(view: View) -> Measure:
    """Return deaths by month: final counts, and after their end months read off the provisional sums.

    Returns
    -------
    Measure
        Columns `period`, `deaths`, `final`. Months that are not final come from differencing reported
        12-month sums of one vintage on a base of final months; they run a little high, by the result
        ``outcomes.recovered_gap``.
    """
    final = _final(view)
    recovered, vintage, why = _recovered(view, final)
    later = recovered[recovered.index > final.index[-1]] if len(final) else recovered
    table = pd.concat(
        [
            pd.DataFrame({"period": final.index, "deaths": final.to_numpy(), "final": True}),
            pd.DataFrame({"period": later.index, "deaths": later.to_numpy(), "final": False}),
        ],
        ignore_index=True,
    ).astype({"final": bool})
    shared = recovered.index.intersection(final.index)[-OPEN_MONTHS:]
    gap = 100 * (recovered[shared].sum() / final[shared].sum() - 1) if len(shared) == OPEN_MONTHS else None
    name = _final_naming(view)
    own = Naming("outcomes", PROVISIONAL_SOURCE, vintage, why or "No month lies after the final ones.")
    yearly = final.groupby(final.index.year).agg(["sum", "count"])
    whole = yearly.loc[yearly["count"] == 12, "sum"]
    last = int(whole.index[-1]) if len(whole) else None
    now, before = whole.get(last), whole.get(last - 1) if last else None
    peak = int(whole.idxmax()) if len(whole) else None
    return Measure(
        table,
        (
            name("final_first", "First month with a final count", _month(final, 0), "month"),
            name("final_last", "Latest month with a final count", _month(final, -1), "month"),
            name("final_year", "Latest year with final counts", last, "year"),
            name("final_year_deaths", "Final deaths in that year", now, "deaths", period=_year(last)),
            name("final_prior_deaths", "Final deaths in the year before", before, "deaths"),
            name(
                "final_year_change",
                "Final deaths against the year before",
                _change(now, before),
                "percent",
                period=_year(last),
            ),
            name("peak_year", "Year with the most final deaths", peak, "year"),
            name("peak_year_deaths", "Final deaths in that year", whole.get(peak), "deaths"),
            own("recovered_last", "Latest month read off provisional sums", _month(later, -1), "month"),
            own(
                "recovered_last_deaths",
                "Deaths in that month, not final",
                later.iloc[-1] if len(later) else None,
                "deaths",
            ),
            own(
                "recovered_gap",
                "Recovered months against final ones, latest year with both",
                gap,
                "percent",
                period=span(shared[0], shared[-1]) if gap is not None else "",
            ),
        ),
    )


def effects(view: View, *, pre_months: int, post_months: int) -> Measure:
    """Ask for the effect of China's controls of 2017, 2018 and 2019 on final monthly deaths.

    Each control is asked about in three windows: the one of the parameters, all months before it, and half
    a year after it (the shortest the guards allow, near the span of published estimates).

    Returns
    -------
    Measure
        One row a control and window, in the columns of `analysis.measures.effects`. There is no negative
        control for deaths among the data; the verdicts are without one.
    """
    final = _final(view)
    marked = event_table.marked(view)
    everything = pd.concat([marked, event_table.context(view)], ignore_index=True)
    asked = marked[marked["event_id"].isin(CONTROLS.values())]
    name = _final_naming(view)
    spans = (
        Span("parameters", pre_months, post_months),
        Span("all months before", None, post_months),
        Span("half a year after", pre_months, 6),
    )
    held = final.rename("deaths")
    held.attrs["kind"] = "monthly"
    table = effect_rows.side_by_side(held, asked if len(final) else asked.head(0), everything, spans)
    results: list[Result] = []
    for short, event_id in CONTROLS.items():
        why = name.reason or "The control was not known on this day."
        for suffix, chosen in (("", spans[0]), ("_all", spans[1]), ("_half", spans[2])):
            row = table[(table["event_id"] == event_id) & (table["window"] == chosen.name)]
            label = f"Control of {short}, {chosen.name}"
            results += effect_rows.results_of(name, row, f"effect_{short}{suffix}", label, why)
    clear = int((table["verdict"] == "clear").sum()) if len(table) else None
    results.append(name("effects_asked", "Controls asked about", table["event_id"].nunique(), "count"))
    results.append(name("effects_clear", "Windows with a clear verdict", clear, "count"))
    results.append(name("effects_rows", "Windows looked at", len(table) or None, "count"))
    return Measure(table, tuple(results))


def fall(view: View) -> Measure:
    """Return when deaths began to fall, read two ways, and what lies near.

    First, like for like: the first month of the latest unbroken run of final months below the same month a
    year before. Second, a search for shifts in the level of the latest `BREAK_WINDOW_MONTHS` final months
    (log scale, every month searched, season not removed); the fall is the first downward shift after the last
    upward one.

    Returns
    -------
    Measure
        One row a shift: `first_after` (first month at the new level), `earliest`, `latest` (95% interval of
        that month), `interval` (both, as text), `mean_before`, `mean_after` (deaths a month),
        `change_percent`, `stability_percent` (share of penalties that find it), `nearest_event`,
        `months_from_event` (positive when the shift comes later), `events_inside` (inside the interval).
    """
    final = _final(view)
    name = _final_naming(view)
    run, highest = _run_below_last_year(final), _highest_sum(final)
    table, why = _shifts(view, final.iloc[-BREAK_WINDOW_MONTHS:])
    rising = table.index[table["change_percent"] > 0]
    down = table[table["change_percent"] < 0]
    down = down[down.index > rising.max()] if len(rising) else down
    first = down.iloc[0] if len(down) else None
    busan = view.event("busan")
    meeting = pd.Series([busan.day] if busan else [], dtype="datetime64[ns]")
    held = len(final) > 0
    refused = {
        "status": "not identified" if held else "not available",
        "reason": (why or "No downward shift was found in the final months.") if held else "",
    }
    no_run = {
        "status": "not identified" if held else "not available",
        "reason": f"The final months do not end in {SHORTEST_RUN_MONTHS} or more below the year before."
        if held
        else "",
    }
    lead = _months_between(run.index[:1], meeting.iloc[:1]).iloc[0] if len(run) and len(meeting) else None
    results = (
        name("fall_first", "First month of the fall, like for like", _month(run, 0), "month", **no_run),
        name("fall_months", "Months in that run", len(run) or None, "months", **no_run),
        name(
            "fall_size",
            "Latest final month against the same month a year before",
            run.iloc[-1] if len(run) else None,
            "percent",
            **no_run,
        ),
        name(
            "fall_before_meeting",
            "From the first month of the fall to the Busan meeting",
            lead,
            "months",
            **(no_run if len(meeting) else {"reason": "The meeting had not been held."}),
        ),
        name("highest_sum", "Highest final 12-month sum", highest[1], "deaths"),
        name("highest_sum_month", "Month in which that sum ends", highest[0], "month"),
        name(
            "shift_first", "First month at the lower level", _cell(first, "first_after"), "month", **refused
        ),
        name("shift_earliest", "Earliest month of that shift", _cell(first, "earliest"), "month", **refused),
        name("shift_latest", "Latest month of that shift", _cell(first, "latest"), "month", **refused),
        name("shift_count", "Shifts of level found", len(table) if held and not why else None, "count"),
    )
    return Measure(table, results)


def published(view: View, own: Measure, turned: Measure) -> Measure:
    """Set published estimates beside this brief's own reading of the same question.

    Parameters
    ----------
    view : View
    own, turned : Measure
        Of `effects` and `fall`.

    Returns
    -------
    Measure
        One row an estimate public by the view's day: `work`, `published_date`, `period`, `finding`, `here`
        (this brief's reading, in words), source columns.
    """
    rows = view.timeline("estimates")
    named = {result.key: result for result in (*own.results, *turned.results)}
    short = {event_id: key for key, event_id in CONTROLS.items()}
    here = [
        _reading(named, short[row.event_id]) if row.event_id in short else _turning(named)
        for row in rows.itertuples()
    ]
    table = rows.assign(here=pd.Series(here, index=rows.index, dtype=object)).reset_index(drop=True)
    name = Naming("outcomes", "Timeline of published estimates", reason="None was published by then.")
    embargo = table[table["event_id"] == CONTROLS["2019"]]
    stated = pd.to_numeric(embargo["change_pct"], errors="coerce")
    return Measure(
        table,
        (
            name("published_count", "Published estimates on this day", len(table), "count"),
            name(
                "published_2019_change",
                "Published change of deaths after the control of 2019",
                stated.iloc[0] if len(stated) else None,
                "percent",
            ),
            name(
                "published_2019_work",
                "Who published it",
                embargo["work"].iloc[0] if len(embargo) else None,
                "text",
            ),
        ),
    )


_TWELVE_COLUMNS = [
    "vintage",
    "period",
    "reported_12_month_deaths",
    "predicted_12_month_deaths",
    "pending_pct",
    "open",
    "latest",
    "basis",
]
_COMPLETED_COLUMNS = [
    "period",
    "delay_months",
    "reported",
    "estimate",
    "lower_95",
    "upper_95",
    "completeness_pct",
    "method",
]
_SHIFT_COLUMNS = [
    "first_after",
    "earliest",
    "latest",
    "interval",
    "mean_before",
    "mean_after",
    "change_percent",
    "stability_percent",
    "nearest_event",
    "months_from_event",
    "events_inside",
]


def _final(view: View) -> pd.Series:
    """Return final deaths by month; empty where none were published by then."""
    try:
        table = view.read(FINAL).table
    except NotAvailable:
        return pd.Series(dtype=float, index=pd.DatetimeIndex([]))
    return table.set_index("period")["deaths"].astype(float)


def _final_naming(view: View) -> Naming:
    try:
        known = view.read(FINAL)
    except NotAvailable as error:
        return Naming("outcomes", FINAL_SOURCE, reason=error.what)
    return Naming("outcomes", FINAL_SOURCE, max(known.vintage_of.values()).isoformat())


def _triangle(vintages) -> ReportingTriangle:
    rows = pd.concat(
        [vintage.read().assign(vintage=pd.Timestamp(vintage.date)) for vintage in vintages], ignore_index=True
    )
    counts = ["reported_12_month_deaths", "predicted_12_month_deaths"]
    rows[counts] = rows[counts].astype(float)
    return reporting_triangle(
        rows, reference="period", vintage="vintage", value=counts[0], prediction=counts[1]
    )


def _recovered(view: View, final: pd.Series) -> tuple[pd.Series, str, str]:
    """Return months read off the newest vintage that allows it, the vintage, or why none does."""
    empty = pd.Series(dtype=float, index=pd.DatetimeIndex([]))
    why = "No vintage holds enough sums in a row."
    for vintage in reversed(view.vintages(PROVISIONAL)):
        sums = vintage.read().set_index("period")["reported_12_month_deaths"].dropna().astype(float)
        sums = sums[sums.index >= final.index[0] + pd.DateOffset(months=11)] if len(final) else sums.head(0)
        whole = len(sums) and len(sums) == _span_months(sums.index)
        if not whole or len(sums) < FEWEST_SUMS:
            continue
        try:
            monthly = from_twelve_month_sums(
                sums,
                final,
                basis="reported",
                base_basis="final",
                vintage=vintage.date.isoformat(),
                tolerance=BASE_TOLERANCE,
            )
        except NotIdentified as refusal:
            why = refusal.what
            continue
        return monthly.to_timestamp(), vintage.date.isoformat(), ""
    return empty, "", why


def _run_below_last_year(final: pd.Series) -> pd.Series:
    """Return percent against the year before, for the latest unbroken run of months below it."""
    if len(final) <= 12:
        return pd.Series(dtype=float, index=pd.DatetimeIndex([]))
    change = (100 * (final / final.shift(12) - 1)).dropna()
    above = np.flatnonzero((change >= 0).to_numpy())
    run = change.iloc[above[-1] + 1 :] if len(above) else change
    return run if len(run) >= SHORTEST_RUN_MONTHS else run.head(0)


def _highest_sum(final: pd.Series) -> tuple[str | None, float | None]:
    sums = final.rolling(12).sum().dropna()
    return (f"{sums.idxmax():%Y-%m}", float(sums.max())) if len(sums) else (None, None)


def _shifts(view: View, recent: pd.Series) -> tuple[pd.DataFrame, str]:
    """Return the shifts of level in `recent` with what lies near, or no rows and the reason."""
    empty = pd.DataFrame(columns=_SHIFT_COLUMNS).astype({"change_percent": float})
    if recent.empty:
        return empty, "No final months were known on this day."
    try:
        found = find_breaks(recent, scale="log")
    except NotIdentified as refusal:
        return empty, refusal.what
    table = found.table
    if table.empty:
        return empty, ""
    everything = pd.concat([event_table.marked(view), event_table.context(view)], ignore_index=True)
    dated = {f"{row.label} ({row.date:%b %Y})": row.date for row in everything.itertuples()}
    near = found.against_events(dated)
    inside = near[near["inside_interval"].astype(bool)].groupby("break")["event"].agg("; ".join)
    closest = near.groupby("break").first()
    number = pd.Index(range(1, len(table) + 1))
    rows = pd.DataFrame(
        {
            "first_after": [f"{month}" for month in table["first_after"]],
            # The interval is of the last month before the shift.
            "earliest": [f"{month + 1}" for month in table["lower"]],
            "latest": [f"{month + 1}" for month in table["upper"]],
            "interval": [
                f"{low + 1} to {high + 1}" for low, high in zip(table["lower"], table["upper"], strict=True)
            ],
            "mean_before": table["mean_before"],
            "mean_after": table["mean_after"],
            "change_percent": 100 * (table["mean_after"] / table["mean_before"] - 1),
            "stability_percent": 100 * table["stability"],
            "nearest_event": closest["event"].reindex(number).to_numpy() if len(near) else "",
            "months_from_event": closest["distance"].reindex(number).to_numpy() if len(near) else np.nan,
            "events_inside": inside.reindex(number).fillna("none").to_numpy() if len(near) else "none",
        }
    )
    return rows[_SHIFT_COLUMNS], ""


def _twelve_results(name: Naming, view: View, table: pd.DataFrame | None) -> tuple[Result, ...]:
    known = pd.DataFrame(columns=["period", *_COUNTS]) if table is None else table
    known = known.set_index("period")
    reported, predicted = (known[column].dropna().astype(float) for column in _COUNTS)
    month = reported.index[-1] if len(reported) else None
    before = reported.get(month - pd.DateOffset(years=1)) if month is not None else None
    now = reported.get(month)
    period = "" if month is None else span(month - pd.DateOffset(months=11), month)
    age = None if table is None else (view.as_of - pd.Timestamp(name.vintage).date()).days
    year, december, final = _december(view, reported)
    return (
        name("provisional_vintage", "Newest provisional file", name.vintage or None, "date"),
        name("provisional_age", "Age of that file on this day", age, "days"),
        name("latest_month", "Latest month with a reported sum", _month(reported, -1), "month"),
        name("reported", "Deaths in twelve months, reported so far", now, "deaths", period=period),
        name("reported_prior", "The same a year before, reported", before, "deaths"),
        name(
            "reported_change",
            "Reported deaths in twelve months against a year before",
            _change(now, before),
            "percent",
            period=period,
        ),
        name(
            "predicted",
            "Deaths in twelve months, predicted by the publisher",
            predicted.get(month),
            "deaths",
            period=period,
        ),
        name("december_year", "Latest year with both a December sum and final counts", year, "year"),
        name("december_reported", "Its December 12-month sum, as reported", december, "deaths"),
        name("december_final", "Its final count", final, "deaths"),
        name(
            "december_gap",
            "December sum less final count",
            None if final is None else december - final,
            "deaths",
        ),
    )


_COUNTS = ["reported_12_month_deaths", "predicted_12_month_deaths"]


def _december(view: View, reported: pd.Series) -> tuple[int | None, float | None, float | None]:
    final = _final(view)
    yearly = final.groupby(final.index.year).agg(["sum", "count"])
    for year in reversed(yearly.index[yearly["count"] == 12].tolist()):
        december = reported.get(pd.Timestamp(year, 12, 1))
        if december is not None:
            return int(year), float(december), float(yearly.loc[year, "sum"])
    return None, None, None


def _completed_results(
    name: Naming, table: pd.DataFrame | None, scores: NowcastScores | None
) -> tuple[Result, ...]:
    usable = table.dropna(subset=["estimate"]) if table is not None else None
    last = usable.iloc[-1] if usable is not None and len(usable) else None
    by_method = scores.by_method.set_index("method") if scores is not None and len(scores.by_method) else None
    method = _cell(last, "method")
    past = by_method.loc[method] if by_method is not None and method in by_method.index else None
    words = {OWN: "nowcast of this brief", PUBLISHER: "prediction of the publisher"}
    interval = None
    if last is not None and pd.notna(last["lower_95"]):
        interval = (float(last["lower_95"]), float(last["upper_95"]))
    return (
        name(
            "completed",
            "Deaths in twelve months, completed",
            _cell(last, "estimate"),
            "deaths",
            interval=interval,
        ),
        name(
            "completed_month",
            "Month in which these twelve end",
            f"{last['period']:%Y-%m}" if last is not None else None,
            "month",
        ),
        name("completed_method", "How it was completed", words.get(method), "text"),
        name(
            "completed_past_error",
            "Mean size of its past errors",
            _cell(past, "mean_absolute_error_percent"),
            "percent",
        ),
        name("completed_past_values", "Past values this error rests on", _cell(past, "n"), "count"),
        name(
            "reported_past_error",
            "Mean size of the errors of the reported counts, same months",
            _cell(past, "reported_error_percent"),
            "percent",
        ),
    )


def _reading(named: dict[str, Result], short: str) -> str:
    """Return this brief's verdicts on one control, in words."""
    said = []
    for suffix, window in (("_half", "six months after"), ("", "window of this brief")):
        verdict = named[f"outcomes.effect_{short}{suffix}_verdict"]
        change, interval = (named[f"outcomes.effect_{short}{suffix}_{end}"] for end in ("change", "interval"))
        if verdict.value is None:
            continue
        size = ""
        if change.value is not None:
            size = f" ({float(change.value):+.0f}%, interval {interval.value})".replace("-", "\u2212")
        said.append(f"{window}: {verdict.value}{size}")
    return "; ".join(said) or "not available on this day"


def _turning(named: dict[str, Result]) -> str:
    """Return this brief's reading of when deaths turned, in words."""
    peak, month, first = (
        named[f"outcomes.{key}"].value for key in ("highest_sum", "highest_sum_month", "fall_first")
    )
    if first is None:
        return "not identified on this day"
    return (
        f"highest final 12-month sum {peak:,.0f}, ending {pd.Timestamp(str(month)):%B %Y}; below the year "
        f"before in every final month since {pd.Timestamp(str(first)):%B %Y}"
    )


def _months_between(first, last) -> pd.Series:
    """Return whole calendar months from `first` to `last`, by position."""
    first, last = (pd.Series(pd.DatetimeIndex(days)) for days in (first, last))
    return (last.dt.year - first.dt.year) * 12 + last.dt.month - first.dt.month


def _span_months(index: pd.DatetimeIndex) -> int:
    return int(_months_between(index[:1], index[-1:]).iloc[0]) + 1


def _month(series: pd.Series, position: int) -> str | None:
    return f"{series.index[position]:%Y-%m}" if len(series) else None


def _year(year: int | None) -> str:
    return f"{year}-01/{year}-12" if year else ""


def _cell(row: pd.Series | None, column: str) -> object:
    return None if row is None else row[column]


def _change(now: object, before: object) -> float | None:
    if now is None or before is None or pd.isna(now) or pd.isna(before) or not before:
        return None
    return 100 * (float(now) / float(before) - 1)
