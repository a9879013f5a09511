"""Scenarios: stated assumptions, what they would do to two series, and which way today's signposts point.

Sources: ``data/scenarios.yml`` for the assumptions, which are stated by hand and no forecast; seizures of
US Customs and Border Protection; deaths as in the chapter on outcomes; timelines for the signposts. The
difference between two scenarios is the assumption itself and holds no finding.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import levers, outcomes, seizures
from analysis.measures.results import Measure, Naming, Result, by_key, span
from analysis.methods.projection import Scenario, project
from analysis.sources import scenarios as source
from analysis.sources.scenarios import NAMES, Assumptions
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SOURCE = "Assumptions of this brief, stated by hand"
BANDS_SOURCE = "Structural projection of CBP seizures and CDC deaths, multiplied by the stated assumptions"
SIGNPOSTS_SOURCE = "Named results of this brief and its timelines"
SERIES = {"seizures": ("Fentanyl seized", "lb"), "deaths": ("Deaths, synthetic opioids", "deaths")}
OBSERVED = "observed"
LEVELS = (0.5, 0.8, 0.95)
DRAWS, SEED = 2000, 20251030
# A series that ended longer ago than this says nothing of the months to come.
OLDEST_MONTHS = 12
NO_ARRANGEMENT = "The arrangement had not been made on this day."

SIGNPOST_DAYS = 180
TRUCE_SHORT_DAYS = 60
# A change smaller than this, in percent, counts as no change.
STILL = 10.0
# One new control was part of the arrangement; more than that is more than was agreed.
MANY_CONTROLS = 2
UNCLEAR = "unclear"
CONTACTS = ("summit", "working_group", "meeting", "visit", "call")


def assumptions(view: View) -> Measure:
    """Return the scenarios with their assumptions; none before the day of the arrangement.

    Returns
    -------
    Measure
        Columns `name`, `title`, `seizures_multiplier`, `deaths_multiplier`, `tariffs`, `rationale`. Results:
        months projected and months a change takes to come in.
    """
    stated = _stated(view)
    columns = ["name", "title", "seizures_multiplier", "deaths_multiplier", "tariffs", "rationale"]
    rows = [vars(item) for item in stated.scenarios] if stated else []
    name = Naming("scenarios", SOURCE, reason=NO_ARRANGEMENT)
    return Measure(
        pd.DataFrame(rows, columns=columns),
        (
            name("horizon", "Months projected", stated and stated.horizon_months, "months"),
            name("ramp", "Months a change takes to come in", stated and stated.ramp_months, "months"),
            name("count", "Scenarios", len(rows) if stated else None, "count"),
        ),
    )


def bands(view: View) -> Measure:
    """Project seizures and deaths under each scenario.

    The course so far is a level that wanders and a fixed season (`analysis.methods.projection`); all
    scenarios multiply the same simulated futures. Months still provisional are part of the series and are
    marked. A series that is too short, or ended more than `OLDEST_MONTHS` before the view's day, is not
    projected.

    Returns
    -------
    Measure
        Columns `series`, `scenario` (``observed`` or a scenario), `month`, `median` (the value, where
        observed), bounds such as `lower_80`, `upper_80`, `provisional`; pounds or deaths a month.
        Results, by series: the total of the projected months in each scenario with its 95% interval, the
        months projected, the total of as many months before, and how far apart the scenarios lie as a
        share of the interval of hold.
    """
    stated = _stated(view)
    tables, results = [], []
    for series, (label, unit) in SERIES.items():
        observed, provisional, vintage, why = _observed(view, series)
        made, reason = None, NO_ARRANGEMENT
        if stated:
            made, reason = _projected(view, series, observed, why, stated)
        name = Naming("scenarios", BANDS_SOURCE, vintage)
        results += _band_results(name, series, label, unit, observed, made, reason)
        if made is not None:
            past = pd.DataFrame(
                {
                    "scenario": OBSERVED,
                    "month": observed.index.to_timestamp(),
                    "median": observed.to_numpy(),
                    "provisional": provisional.to_numpy(),
                }
            )
            ahead = made.table.assign(month=made.table["month"].dt.to_timestamp(), provisional=False)
            ahead = ahead[ahead["scenario"].isin(NAMES)]
            tables.append(pd.concat([past, ahead], ignore_index=True).assign(series=series))
    columns = ["series", "scenario", "month", "median", *_BOUNDS, "provisional"]
    table = pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)
    return Measure(table, tuple(results))


def signposts(view: View) -> Measure:
    """Read what today's public facts say, and which scenario each points to by a written rule.

    Pointing is not proof: a signpost may move for other reasons, and deaths fell before the arrangement.

    Returns
    -------
    Measure
        Columns `signpost`, `reading` (text), `points_to` (a scenario, ``unclear`` or ``no reading``),
        `rule`, `result` (key of the named result it reads). Results: the counts read, and how many
        signposts point which way.
    """
    counted = _counted(view)
    held = by_key(
        [
            *counted,
            *levers.duty_steps(view).results,
            *levers.truce(view).results,
            *seizures.since_meeting(view).results,
            *outcomes.twelve_month(view).results,
        ]
    )
    stated = _stated(view)
    table = pd.DataFrame(_readings(held) if stated else [], columns=list(_READING_COLUMNS))
    points = table["points_to"].value_counts()
    name = Naming("scenarios", SIGNPOSTS_SOURCE, reason=NO_ARRANGEMENT)
    nowhere = len(table) - int(points.reindex(NAMES).fillna(0).sum()) if stated else None
    return Measure(
        table,
        (
            *counted,
            name("signposts", "Signposts", len(table) if stated else None, "count"),
            *(
                name(f"points_{which}", f"Signposts that point to: {which}",
                     int(points.get(which, 0)) if stated else None, "count")
                for which in NAMES
            ),
            name("points_nowhere", "Signposts without a direction", nowhere, "count"),
        ),
    )  # fmt: skip


_BOUNDS = [f"{end}_{round(100 * level)}" for level in LEVELS for end in ("lower", "upper")]
_READING_COLUMNS = ("signpost", "reading", "points_to", "rule", "result")


def _stated(view: View) -> Assumptions | None:
    """Return the assumptions, or None on a day before the arrangement they are about."""
    stated = source.read(view.project.root / "data")
    return stated if view.as_of >= stated.visible_from else None


def _observed(view: View, series: str) -> tuple[pd.Series, pd.Series, str, str]:
    """Return a series by month, which months are provisional, its vintage, and why it is empty."""
    if series == "seizures":
        measure = seizures.monthly(view)
        table, origin = measure.table, measure["seizures.latest_lb"]
        values, provisional = table["quantity_lb"], table["provisional"]
    else:
        measure = outcomes.months(view)
        table, origin = measure.table, measure["outcomes.final_last"]
        values, provisional = table["deaths"], ~table["final"].astype(bool)
    index = pd.PeriodIndex(pd.DatetimeIndex(table["period"]), freq="M")
    observed = pd.Series(values.to_numpy(dtype=float), index=index, name=series)
    observed.attrs["kind"] = "monthly"
    flags = pd.Series(provisional.to_numpy(dtype=bool), index=index)
    return observed, flags, origin.vintage, origin.reason


def _projected(view: View, series: str, observed: pd.Series, why: str, stated: Assumptions):
    """Return the projection, or None with the reason it is refused."""
    if observed.empty:
        return None, why
    age = (pd.Period(view.as_of, freq="M") - observed.index[-1]).n
    if age > OLDEST_MONTHS:
        return None, f"The latest month held is {observed.index[-1]}, {age} months before this day."
    ways = [
        Scenario(
            item.name,
            getattr(item, f"{series}_multiplier"),
            ramp_months=stated.ramp_months,
            reason=item.rationale,
        )
        for item in stated.scenarios
    ]
    try:
        made = project(
            observed,
            stated.horizon_months,
            scenarios=ways,
            levels=LEVELS,
            draws=DRAWS,
            seed=SEED,
            include_provisional=True,
        )
    except NotIdentified as refusal:
        return None, refusal.what
    return made, ""


def _band_results(name: Naming, series: str, label: str, unit: str, observed, made, reason: str):
    refused = {"status": "not identified", "reason": reason}
    months = [] if made is None else sorted(made.table["month"].unique())
    period = span(months[0].start_time, months[-1].start_time) if months else ""
    past = observed.iloc[-len(months) :].sum() if months else None
    ends = [f"{month}" for month in (months[0], months[-1])] if months else [None, None]
    results = [
        name(f"{series}_first", f"{label}: first month projected", ends[0], "month", **refused),
        name(f"{series}_last", f"{label}: last month projected", ends[1], "month", **refused),
        name(f"{series}_past", f"{label}: as many months before", past, unit, **refused),
    ]
    totals = None if made is None else made.totals.set_index("scenario")
    share = None
    if totals is not None:
        middles = totals.loc[list(NAMES), "total"]
        share = (
            100
            * (middles.max() - middles.min())
            / (totals.loc["hold", "upper"] - totals.loc["hold", "lower"])
        )
    results.append(
        name(
            f"{series}_span",
            f"{label}: distance of the scenarios as a share of the interval of hold",
            share,
            "percent",
            **refused,
        )
    )
    for scenario in NAMES:
        row = None if totals is None else totals.loc[scenario]
        results.append(
            name(
                f"{series}_{scenario}",
                f"{label}: months projected, {scenario}",
                None if row is None else row["total"],
                unit,
                period=period,
                interval=None if row is None else (float(row["lower"]), float(row["upper"])),
                **refused,
            )
        )
    return results


def _counted(view: View) -> tuple[Result, ...]:
    """Count what the timelines hold of the days before the view's day, but after the arrangement."""
    today = pd.Timestamp(view.as_of)
    since = today - pd.Timedelta(days=SIGNPOST_DAYS)
    stated = _stated(view)
    if stated:
        since = max(since, pd.Timestamp(stated.visible_from))
    controls = view.timeline("scheduling")
    controls = controls[(controls["jurisdiction"] == "China") & (controls["step"] == "adopted")]
    public = controls["announced"].fillna(controls["effective"])
    events = view.timeline("cooperation")
    both = events["countries"].map(lambda cell: {"China", "United States"} <= set(names_in(cell)))
    held = events["kind"].isin(CONTACTS) & (events["planned"] != "yes")
    contacts = events.loc[both.astype(bool) & held, "start"]
    broken = events[(events["kind"] == "suspension") & (events["end"].isna() | (events["end"] > today))]
    pending = view.timeline("tariff_pending")
    undecided = pending["status"].isin(("", "not decided")) & (pending["imposer"] == "United States")
    name = Naming("scenarios", SIGNPOSTS_SOURCE)
    counts = {
        "new_controls": ("Chinese controls announced in these days", _within(public, since, today)),
        "contacts": ("Meetings, calls and visits in these days", _within(contacts, since, today)),
        "suspended": ("Suspensions of cooperation not ended", len(broken)),
        "pending_duties": ("US duties on China not decided", int(undecided.sum())),
    }
    return (
        name("signpost_days", "Days that signposts look back", SIGNPOST_DAYS, "days"),
        *(name(key, *labelled, "count") for key, labelled in counts.items()),
    )


def _within(days: pd.Series, since: pd.Timestamp, today: pd.Timestamp) -> int:
    return int(((days > since) & (days <= today)).sum())


def _readings(held: dict[str, Result]) -> list[dict[str, str]]:
    """Return each signpost with its reading and, by its rule, where it points."""

    def value(key: str) -> float | None:
        return held[key].value

    def moved(percent: float | None, up: str, down: str) -> list[tuple[bool, str]]:
        known = percent is not None
        return [(known and percent >= STILL, up), (known and percent <= -STILL, down)]

    left, tied = value("levers.truce_days_left"), value("levers.tied_to_fentanyl_now")
    short = left is not None and left <= TRUCE_SHORT_DAYS
    pending, fresh = value("scenarios.pending_duties"), value("scenarios.new_controls")
    contacts, broken = value("scenarios.contacts"), value("scenarios.suspended")
    change = value("seizures.since_change")
    old = value("outcomes.provisional_age")
    fall = value("outcomes.reported_change") if old is not None and old <= 365 else None
    return [
        _reading(
            "Days left of the truce", "levers.truce_days_left", left, "{:.0f} days",
            [(short and left < 0, "break"), (short, "slide")],
            "hold", f"over: break; {TRUCE_SHORT_DAYS} days or fewer: slide",
        ),
        _reading(
            "Duties tied to fentanyl", "levers.tied_to_fentanyl_now", tied, "{:.0f} in force",
            [(tied == 0, "slide")], "hold", "none: slide, one half of the exchange is gone",
        ),
        _reading(
            "US duties not decided", "scenarios.pending_duties", pending, "{:.0f} pending",
            [(bool(pending), "slide")], "hold", "one or more: slide",
        ),
        _reading(
            "New Chinese controls", "scenarios.new_controls", fresh, "{:.0f} in these days",
            [(fresh == 0, "slide"), (fresh >= MANY_CONTROLS, "upside")], "hold",
            f"{MANY_CONTROLS} or more: upside; none: slide",
        ),
        _reading(
            "Contacts of the two sides", "scenarios.contacts", contacts, "{:.0f} in these days",
            [(bool(broken), "break"), (contacts == 0, "slide")], "hold", "suspended: break; none: slide",
        ),
        _reading(
            "Seizures since Busan", "seizures.since_change", change, "{:+.0f}% on a year before",
            moved(change, "slide", UNCLEAR),
            "hold", f"up {STILL:.0f}% or more: slide; down: unclear, seizures are not flow",
        ),
        _reading(
            "Deaths in twelve months", "outcomes.reported_change", fall, "{:+.0f}% on a year before",
            moved(fall, "slide", "upside"),
            "hold", f"up {STILL:.0f}% or more: slide; down: upside, though the fall is older",
        ),
    ]  # fmt: skip


def _reading(
    signpost: str, key: str, value: float | None, form: str,
    tests: Iterable[tuple[bool, str]], otherwise: str, rule: str,
) -> dict[str, str]:  # fmt: skip
    """Return one signpost; it points to the first test that holds, else to `otherwise`."""
    points = next((where for holds, where in tests if holds), otherwise)
    read = value is not None
    return {
        "signpost": signpost,
        "reading": form.format(value).replace("-", "\u2212") if read else "no reading",
        "points_to": points if read else "no reading",
        "rule": rule,
        "result": key,
    }
