"""When deaths began to fall, and what the months around China's controls show of them.

All of it rests on final monthly counts. Deaths follow supply, demand, treatment and chance together; no
measure here says which, and an event that lies near a shift is near, and no more.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.comparison_series import comparison_series
from analysis.measures.effects import Span
from analysis.measures.outcomes import SUBJECT, final_months, final_names
from analysis.measures.results import LEVEL, Measure, Result, count, month, span
from analysis.measures.rows import Row
from analysis.methods.changepoints import find_breaks
from analysis.store.asof import View

# The controls of China whose windows lie in years with final counts: how results are called, and the event.
CONTROLS = {"2017": "china_carfentanil", "2018": "china_npp_anpp", "2019": "china_fentanyl_class"}
CLASS_CONTROL = CONTROLS["2019"]
PARAMETERS, HALF_YEAR = "parameters", "half a year after"
# The shortest months after an event that the guards allow; published estimates look about as far.
HALF_YEAR_MONTHS = 6
# The longest that a published estimate states for a change after the class control.
PULSE_MONTHS = 5
ANNOUNCED, BESIDE = "from the announcement", "beside deaths of other causes"
# Deaths that no control of fentanyl can have moved, and that may follow what moved deaths of all kinds.
PREDICTORS = ("suicides", "transport_deaths")
# Change points are looked for in the latest five years of final months: longer windows hold a fivefold
# rise beside which no fall is seen.
BREAK_WINDOW_MONTHS = 60
# A run shorter than this is no fall.
SHORTEST_RUN_MONTHS = 6
# Deaths are counts: their noise grows with their level. The other reading takes it as even on the log scale.
COST, SCALE = "counts", "level"
OTHER_COST, OTHER_SCALE = "robust", "log"


def named(view: View) -> pd.DataFrame:
    """Return the events that monthly deaths are drawn with: the controls asked about, and meetings.

    The rows are those of `analysis.measures.events.marked`.
    """
    table = event_table.marked(view)
    drawn = table["handle"].isin(CONTROLS.values()) | (table["kind"] == "meeting")
    return table[drawn].reset_index(drop=True)


def fall(view: View) -> Measure:
    """Return when deaths began to fall, read two ways, and what lies near.

    First, like for like: the first month of the latest unbroken run of final months below the same month a
    year before. Second, a search for shifts in the level of the latest `BREAK_WINDOW_MONTHS` final months
    (cost of counts with a dispersion, every month searched, season not removed); the fall is the first
    downward shift after the last upward one. The same search on the log scale, with a cost that outliers
    cannot drive, stands beside it: where the two differ, the date hangs on the choice.

    Returns
    -------
    Measure
        One row a shift: `first_after` (first month at the new level), `earliest`, `latest` (95% interval of
        that month), `date_interval` (both, as text), `mean_before`, `mean_after` (deaths a month),
        `change_percent`, `stability_percent` (share of penalties that find it), `nearest_event`,
        `months_from_event` (positive when the shift comes later), `events_inside` (inside the interval).
    """
    final = final_months(view)
    recent = final.iloc[-BREAK_WINDOW_MONTHS:]
    table, why = _shifts(view, recent, COST, SCALE)
    other, _ = _shifts(view, recent, OTHER_COST, OTHER_SCALE)
    names = final_names(view)
    if len(final):
        names = names.because(why or "No downward shift was found in the final months.")
    shift, beside = _first_down(table), _first_down(other)
    status = "not identified" if len(final) else "not available"
    results = (
        *_run(view, final),
        names.one("shift_first", shift.first_after, status=status),
        names.one("shift_earliest", shift.earliest, status=status),
        names.one("shift_latest", shift.latest, status=status),
        names.one("shift_level", LEVEL, status=status),
        names.one("shift_stability", shift.stability_percent, status=status),
        names.one("shift_other_first", beside.first_after, status=status),
    )
    return Measure(table, results, names.source_of("fall_first"), SUBJECT)


def effects(view: View, *, pre_months: int, post_months: int) -> Measure:
    """Ask for the effect of China's controls of 2017, 2018 and 2019 on final monthly deaths.

    Each control is asked about in three windows: the one of the parameters, all months before it, and half
    a year after it (the shortest the guards allow for a step). The class control is also asked about from its
    announcement on, and beside deaths of other causes as predictors, as a pulse in months that end before the
    pandemic: makers could act before the law, and what moves all deaths moves these.

    Returns
    -------
    Measure
        One row a control and window, in the columns of `analysis.measures.effects`. There is no negative
        control for deaths among the data; the verdicts are without one.
    """
    final = final_months(view)
    marked = event_table.marked(view)
    everything = pd.concat([marked, event_table.context(view)], ignore_index=True)
    known = [event.handle for handle in CONTROLS.values() if (event := view.event(handle))]
    asked = marked[marked["handle"].isin(known if len(final) else [])]
    windows = (
        Span(PARAMETERS, pre_months, post_months),
        Span("all months before", None, post_months),
        Span(HALF_YEAR, pre_months, HALF_YEAR_MONTHS),
    )
    deaths = final.rename("deaths")
    deaths.attrs["kind"] = "monthly"
    table = effect_rows.side_by_side(deaths, asked, everything, windows)
    otherwise = _class_control_otherwise(view, deaths, asked, everything)
    table = pd.concat([table, otherwise], ignore_index=True) if len(otherwise) else table
    names = final_names(view)
    reason = names.reason or "The control was not known on this day."
    results: list[Result] = []
    for year, handle in CONTROLS.items():
        for key, window, ends in (
            ("effect_{year}", PARAMETERS, ("change", "interval", "verdict")),
            ("effect_{year}_half", HALF_YEAR, ("change", "interval", "verdict", "smallest")),
        ):
            row = table[(table["handle"] == handle) & (table["window"] == window)]
            results += effect_rows.results_of(names, row, key, ends, reason=reason, year=year)
    results += names.all(
        effects_asked=table["event_id"].nunique(),
        effects_clear=count(table["verdict"] == "clear"),
        effects_rows=len(table) or None,
    )
    results += effect_rows.together(names, table[table["window"] == PARAMETERS])
    results += [
        names.one(f"effect_{end}", value, status="not identified" if len(otherwise) else "not available")
        for end, value in _otherwise_ends(otherwise)
    ]
    return Measure(table, tuple(results), names.source_of("effects_asked"), SUBJECT)


def _class_control_otherwise(
    view: View, deaths: pd.Series, asked: pd.DataFrame, everything: pd.DataFrame
) -> pd.DataFrame:
    """Return the class control asked in two other ways, until the pandemic; no rows where it is not known.

    From its announcement on; and from its day of effect with deaths of other causes as predictors of the
    course, in the months that they cover.
    """
    control, pandemic = view.event(CLASS_CONTROL), view.event("covid_emergency")
    rows = asked[asked["handle"] == CLASS_CONTROL]
    if control is None or rows.empty or pd.isna(control.announced):
        return rows.head(0).reindex(columns=effect_rows.COLUMNS)
    until = pandemic.day if pandemic else None
    early = Span(ANNOUNCED, None, None, "pulse", PULSE_MONTHS, until)
    others = {name: series for name, series in comparison_series(view).items() if name in PREDICTORS}
    covered = max((series.index[0] for series in others.values() if len(series)), default=None)
    table = effect_rows.side_by_side(deaths, rows.assign(date=control.announced), everything, (early,))
    if covered is None or any(series.empty for series in others.values()):
        return table
    months = (control.day.to_period("M") - covered.to_period("M")).n
    beside = Span(BESIDE, max(months, 1), None, "pulse", PULSE_MONTHS, until, others)
    more = effect_rows.side_by_side(deaths, rows, everything, (beside,))
    return pd.concat([table, more], ignore_index=True)


def _otherwise_ends(otherwise: pd.DataFrame) -> Iterator[tuple[str, object]]:
    """Yield interval and verdict of each of the two other ways, by the last part of their key."""
    for key, window in (("announced", ANNOUNCED), ("beside", BESIDE)):
        row = Row.where(otherwise, window=window)
        bounds = (row.lower_percent, row.upper_percent) if row and row.change_percent is not None else None
        yield f"{key}_interval", bounds
        yield f"{key}_verdict", row.verdict if row else None


def _run(view: View, final: pd.Series) -> tuple[Result, ...]:
    """Return the results on the unbroken run of months below the year before."""
    names, run = final_names(view), run_below_last_year(final)
    first = run.index[0] if len(run) else None
    if len(final):
        names = names.because(
            f"The final months do not end in {SHORTEST_RUN_MONTHS} or more below the year before."
        )
    status = "not identified" if len(final) else "not available"
    busan = view.event("busan")
    lead = _months_between(first, busan.day) if busan and first is not None else None
    covered = span(first, final.index[-1]) if first is not None else ""
    return (
        names.one("fall_first", month(first), status=status),
        names.one("fall_months", len(run) or None, status=status, period=covered),
        names.one("fall_before_meeting", lead, status=status, period=span(first, busan.day))
        if busan
        else names.one("fall_before_meeting", None, reason="The meeting had not been held."),
    )


def run_below_last_year(final: pd.Series) -> pd.Series:
    """Return percent against the year before, for the latest unbroken run of months below it."""
    change = (100 * (final / final.shift(12) - 1)).dropna()
    above = np.flatnonzero((change >= 0).to_numpy())
    run = change.iloc[above[-1] + 1 :] if len(above) else change
    return run if len(run) >= SHORTEST_RUN_MONTHS else run.head(0)


def _first_down(shifts: pd.DataFrame) -> Row:
    """Return the first downward shift after the last upward one."""
    rising, down = (shifts[shifts["change_percent"] * sign > 0] for sign in (1, -1))
    return Row.at(down[down.index > rising.index.max()] if len(rising) else down, 0)


def _shifts(view: View, recent: pd.Series, cost: str, scale: str) -> tuple[pd.DataFrame, str]:
    """Return the shifts of level in `recent` with what lies near, or no rows and the reason."""
    columns = [
        "first_after", "earliest", "latest", "date_interval", "mean_before", "mean_after", "change_percent",
        "stability_percent", "nearest_event", "months_from_event", "events_inside",
    ]  # fmt: skip
    empty = pd.DataFrame(columns=columns).astype({"change_percent": float})
    if recent.empty:
        return empty, "No final months were known on this day."
    try:
        found = find_breaks(recent, cost=cost, scale=scale)
    except NotIdentified as refusal:
        return empty, refusal.what
    if found.table.empty:
        return empty, ""
    everything = pd.concat([event_table.marked(view), event_table.context(view)], ignore_index=True)
    near = found.against_events(effect_rows.dated(everything))
    closest = near.groupby("break").first()
    inside = near[near["inside_interval"].astype(bool)].groupby("break")["event"].agg("; ".join)
    # Breaks are numbered from one. The interval is of the last month before the shift.
    table = found.table.set_axis(range(1, len(found.table) + 1))
    earliest, latest = ((table[end] + 1).astype(str) for end in ("lower", "upper"))
    rows = table.assign(
        first_after=table["first_after"].astype(str),
        earliest=earliest,
        latest=latest,
        date_interval=earliest + " to " + latest,
        change_percent=100 * (table["mean_after"] / table["mean_before"] - 1),
        stability_percent=100 * table["stability"],
        nearest_event=closest["event"],
        months_from_event=closest["distance"],
        events_inside=inside.reindex(table.index).fillna("none"),
    )
    return rows[columns].reset_index(drop=True), ""


def turning_in_words(final: pd.Series) -> str:
    """Return this brief's reading of when deaths turned, in words."""
    run, sums = run_below_last_year(final), final.rolling(12).sum().dropna()
    if run.empty:
        return "not identified on this day"
    return (
        f"highest final 12-month sum {writing.number(sums.max(), 'deaths')}, ending "
        f"{writing.month(str(sums.idxmax()))}; below the year before in every final month since "
        f"{writing.month(run.index[0])}"
    )


def _months_between(first: pd.Timestamp, last: pd.Timestamp) -> int:
    """Return whole calendar months from one day to another."""
    return 12 * (last.year - first.year) + last.month - first.month
