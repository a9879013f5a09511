"""Scenarios: stated assumptions, what they would do to two series, and which way today's signposts point.

Sources: ``data/scenarios.yml`` for the assumptions, which are no forecast; their sizes are those of past
episodes (`analysis.measures.episodes`); seizures of US Customs and Border Protection; deaths as in the
chapter on outcomes; timelines for the signposts. The difference between two scenarios is the assumption
itself and holds no finding.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.measures import duties, outcomes, seizures
from analysis.measures.completions import completed
from analysis.measures.episodes import Change, measured
from analysis.measures.projected import OLDEST_MONTHS, SERIES, age_months
from analysis.measures.results import Measure, Names, Result, by_key, span
from analysis.measures.rows import Row
from analysis.methods.projection import BASELINE, Projection, Scenario, project
from analysis.methods.scoring import LEVELS
from analysis.sources import scenarios as source
from analysis.sources.scenarios import NAMES, Assumptions
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "scenarios"
OBSERVED, HOLD, ARITHMETIC = "observed", "hold", "arithmetic"
DRAWS, SEED = 2000, 20251030
NO_ARRANGEMENT = "The arrangement had not been made on this day."
NOT_LOOKED_FOR = "Nothing of the days that signposts look back was looked for by the last review."
NO_EPISODE = "The twelve months before and after the episode are not all held on this day."

SIGNPOST_DAYS = 180
TRUCE_SHORT_DAYS = 60
OLDEST_DAYS = 365  # of the data behind a signpost: older ones say nothing of now
# A change smaller than this, in percent, counts as no change.
STILL = 10.0
# One new control was part of the arrangement; more than that is more than was agreed.
MANY_CONTROLS = 2
UNCLEAR, NO_READING = "unclear", "no reading"
_ENDED = {"court": "a court", "order": "an order", "agreement": "agreement", "time limit": "a time limit"}
CONTACTS = ("summit", "working_group", "meeting", "visit", "call")


def assumptions(view: View) -> Measure:
    """Return the scenarios with their sizes and assumptions; none before the day of the arrangement.

    Returns
    -------
    Measure
        Columns `scenario`, `title`, `seizures_multiplier`, `deaths_multiplier` (missing where a scenario has
        no size, or its episode is not held whole), `episode` (its label), `tariffs`, `rationale`. Results:
        the change after the episode of each scenario that has one, and the change shown as arithmetic.
    """
    stated = _stated(view)
    names = Names(view, SET, reason=NO_EPISODE if stated else NO_ARRANGEMENT)
    sizes = _sizes(view, stated)
    rows = []
    for item in stated.scenarios if stated else ():
        event = view.event(item.episode) if item.episode else None
        row = {
            "scenario": item.name, "title": item.title, "episode": event.label if event else "",
            "tariffs": item.tariffs, "rationale": item.rationale,
        }  # fmt: skip
        held = sizes.get(item.name, {})
        rows.append(
            row | {f"{one.name}_multiplier": _multiplier(item.name, held.get(one.name)) for one in SERIES}
        )
    columns = [
        "scenario", "title", "seizures_multiplier", "deaths_multiplier", "episode", "tariffs", "rationale",
    ]  # fmt: skip
    results = [names.one("arithmetic_percent", stated.arithmetic_percent if stated else None)]
    for scenario in _with_episode(view):
        for one in SERIES:
            held_change = sizes.get(scenario, {}).get(one.name)
            results.append(
                names.one(
                    f"{one.name}_after_{{scenario}}",
                    held_change.percent if held_change else None,
                    period=held_change.after if held_change else "",
                    status="not identified",
                    scenario=scenario,
                )
            )
    return Measure(pd.DataFrame(rows, columns=columns), tuple(results), names.source_of("arithmetic_percent"))


def episodes(view: View) -> Measure:
    """Return how much each series changed after the events that scenarios look at, and others like them.

    Returns
    -------
    Measure
        Columns `day`, `label`, `source_url`, `seizures_change`, `deaths_change` (percent; missing where the
        twelve months on either side are not all held), `scenario` (that takes its size from it, or blank).
        None before the day of the arrangement.
    """
    stated = _stated(view)
    used = {item.episode: item.name for item in stated.scenarios if item.episode} if stated else {}
    rows = [
        {
            "day": event.day, "label": event.label, "source_url": event.row["source_url"],
            **{f"{name}_change": held.percent for name, held in changes.items()},
            "scenario": used.get(event.handle, ""),
        }
        for event, changes in (measured(view, list(stated.episodes)) if stated else ())
    ]  # fmt: skip
    columns = ["day", "label", "source_url", "seizures_change", "deaths_change", "scenario"]
    source_words = Names(view, SET).declarations.sources["episodes"].text
    return Measure(pd.DataFrame(rows, columns=columns), source=source_words)


def bands(view: View) -> Measure:
    """Project seizures and deaths under each scenario that has a size, and by arithmetic.

    The course so far is a level that wanders and a fixed season (`analysis.methods.projection`); all
    scenarios multiply the same simulated futures. Months still provisional are part of the series and are
    marked. A series that is too short, or ended more than `OLDEST_MONTHS` before the view's day, is not
    projected; nor is a scenario whose episode is not held whole.

    Returns
    -------
    Measure
        Columns `series`, `scenario` (``observed``, a scenario or ``arithmetic``), `label` (as it is shown),
        `month`, `median` (the value, where observed), bounds such as `lower_80`, `upper_80`, `provisional`;
        pounds or deaths a month. Results, by series: the total of the projected months in each scenario with
        its 95% interval, the months projected, and the total of as many months before; for seizures how far
        apart the scenarios lie as a share of the interval of hold.
    """
    stated = _stated(view)
    sizes = _sizes(view, stated)
    tables, results = [], []
    for one in SERIES:
        series, known = one.read(view), view.known(one.known_in)
        ahead, reason = _projected(view, series, stated, sizes, known.reason)
        names = Names(view, SET, known, reason=reason)
        results += _totals(names, _paths(view), series, ahead)
        if ahead:
            tables.append(_observed_and_ahead(series, ahead, stated))
    bounds = [f"{end}_{round(100 * level)}" for level in LEVELS for end in ("lower", "upper")]
    columns = ["series", "scenario", "label", "month", "median", *bounds, "provisional"]
    table = pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)
    return Measure(table, tuple(results), Names(view, SET).source_of("seizures_past"))


def signposts(view: View) -> Measure:
    """Read what today's public facts say, and which scenario each points to by a written rule.

    Pointing is not proof: a signpost may move for other reasons, and deaths fell before the arrangement.

    Returns
    -------
    Measure
        Columns `signpost`, `reading` (text), `points_to` (a scenario, ``unclear`` or ``no reading``),
        `rule`, `result` (key of the named result it reads). A reading to which no rule gives a direction is
        unclear, and what was not looked for has no reading: silence points nowhere. Results: the counts
        read, and how many signposts point which way.
    """
    counted = (*_counted(view), *_ended(view))
    seized, died = (seizures.monthly, seizures.since_meeting), (outcomes.twelve_month, completed)
    measures = (duties.duty_steps, duties.truce, *seized, *died)
    held = by_key([*counted, *(result for measure in measures for result in measure(view).results)])
    stated = _stated(view)
    columns = ["signpost", "reading", "points_to", "rule", "result"]
    table = pd.DataFrame(_readings(held) if stated else [], columns=columns)
    names = Names(view, SET, reason=NO_ARRANGEMENT)
    points = table["points_to"].value_counts().reindex(NAMES, fill_value=0)
    results = (
        *counted,
        names.one("signposts", len(table) if stated else None),
        *(names.one("points_{scenario}", points[name] if stated else None, scenario=name) for name in NAMES),
        names.one("points_nowhere", len(table) - points.sum() if stated else None),
    )
    return Measure(table, results, names.source)


def _stated(view: View) -> Assumptions | None:
    """Return the assumptions, or None on a day before the arrangement they are about."""
    stated = source.read(view.project.root / "data")
    return stated if view.as_of >= stated.visible_from else None


def _with_episode(view: View) -> tuple[str, ...]:
    """Return the scenarios that take their size from an episode; the same names on every day."""
    return tuple(item.name for item in source.read(view.project.root / "data").scenarios if item.episode)


def _paths(view: View) -> tuple[str, ...]:
    """Return what is projected: the course so far, by arithmetic, and by the size of each episode."""
    return (HOLD, ARITHMETIC, *_with_episode(view))


def _sizes(view: View, stated: Assumptions | None) -> dict[str, dict[str, Change]]:
    """Return the change after the episode of each scenario that has one and whose event is known."""
    if stated is None:
        return {}
    scenario_of = {item.episode: item.name for item in stated.scenarios if item.episode}
    return {scenario_of[event.handle]: changes for event, changes in measured(view, list(scenario_of))}


def _multiplier(scenario: str, held: Change | None) -> float | None:
    return 1.0 if scenario == HOLD else held.multiplier if held else None


def _projected(
    view: View,
    series: pd.Series,
    stated: Assumptions | None,
    sizes: Mapping[str, Mapping[str, Change]],
    absent: str,
) -> tuple[Projection | None, str]:
    """Return the projection, or None with the reason it is refused; `absent` says why a series is empty."""
    if stated is None:
        return None, NO_ARRANGEMENT
    if series.empty:
        return None, absent
    age = age_months(series, view.as_of)
    if age > OLDEST_MONTHS:
        return None, f"The latest month held is {series.index[-1]:%Y-%m}, {age} months before this day."
    multipliers: dict[str, float | None] = {HOLD: 1.0, ARITHMETIC: 1 + stated.arithmetic_percent / 100}
    multipliers |= {name: held[str(series.name)].multiplier for name, held in sizes.items()}
    ways = [
        Scenario(name, multiplier, ramp_months=stated.ramp_months)
        for name, multiplier in multipliers.items()
        if multiplier is not None
    ]
    try:
        ahead = project(
            series,
            stated.horizon_months,
            scenarios=ways,
            levels=LEVELS,
            draws=DRAWS,
            seed=SEED,
            include_provisional=True,
        )
    except NotIdentified as refusal:
        return None, refusal.what
    return ahead, NO_EPISODE


def _observed_and_ahead(series: pd.Series, ahead: Projection, stated: Assumptions | None) -> pd.DataFrame:
    """Return the months observed and those projected, one row a month and scenario."""
    first_open = series.attrs.get("provisional_from")
    past = pd.DataFrame({"scenario": OBSERVED, "month": series.index, "median": series.to_numpy()})
    past["provisional"] = False if first_open is None else past["month"] >= first_open
    table = ahead.table[ahead.table["scenario"] != BASELINE]
    table = table.assign(month=table["month"].dt.to_timestamp(), provisional=False)
    table = pd.concat([past, table], ignore_index=True)
    shown = writing.change(stated.arithmetic_percent, decimals=0) if stated else ""
    return table.assign(series=str(series.name), label=table["scenario"].replace(ARITHMETIC, shown))


def _totals(
    names: Names, paths: tuple[str, ...], series: pd.Series, ahead: Projection | None
) -> list[Result]:
    """Return the results of one series; without a projection all of them say why."""
    name, status = str(series.name), "not identified"
    months = ahead.table["month"].drop_duplicates().sort_values() if ahead else pd.Series(dtype=object)
    first, last = (months.iloc[0].start_time, months.iloc[-1].start_time) if ahead else (None, None)
    before = series.iloc[-len(months) :] if ahead else series.head(0)
    past = before.sum() if len(before) else None
    covered = span(before.index[0], before.index[-1]) if len(before) else ""
    results = [
        names.one(f"{name}_first", first, status=status),
        names.one(f"{name}_last", last, status=status),
        names.one(f"{name}_past", past, status=status, period=covered),
    ]
    totals = ahead.totals if ahead else pd.DataFrame({"scenario": []})
    by_scenario = {scenario: Row.where(totals, scenario=scenario) for scenario in paths}
    for scenario, row in by_scenario.items():
        results.append(
            names.one(
                f"{name}_{{scenario}}",
                row.total,
                interval=(row.lower, row.upper) if row else None,
                status=status,
                period=span(first, last),
                scenario=scenario,
            )
        )
    hold = by_scenario[HOLD]
    bounds = [hold.lower, hold.upper] if hold else None
    results.append(names.one(f"{name}_interval", bounds, status=status, period=span(first, last)))
    if name == "seizures":
        middles = [row.total for row in by_scenario.values() if row]
        apart = 100 * (max(middles) - min(middles)) / (hold.upper - hold.lower) if hold else None
        results.append(names.one("seizures_span", apart, status=status, period=span(first, last)))
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
    fresh = _within(controls["announced"].fillna(controls["effective"]), since, today)
    weak = controls["confidence"] == "unconfirmed"
    events = view.timeline("cooperation")
    both = events["countries"].map(lambda cell: {"China", "United States"} <= set(names_in(cell)))
    held = events["kind"].isin(CONTACTS) & (events["planned"] != "yes")
    broken = (events["kind"] == "suspension") & (events["end"].isna() | (events["end"] > today))
    pending = view.timeline("tariff_pending")
    undecided = pending["status"].isin(("", "not decided")) & (pending["imposer"] == "United States")
    names = Names(view, SET, reason=NOT_LOOKED_FOR)
    seen = {
        name: pd.Timestamp(view.searched(name)) > since
        for name in ("scheduling", "cooperation", "tariff_pending")
    }

    def looked_for(timeline: str, flags: pd.Series) -> int | None:
        return int(flags.sum()) if seen[timeline] else None

    return (
        *names.all(
            signpost_days=SIGNPOST_DAYS if stated else None,
            new_controls=looked_for("scheduling", fresh & ~weak),
            new_controls_unconfirmed=looked_for("scheduling", fresh & weak),
            contacts=looked_for(
                "cooperation", _within(events["start"], since, today) & both.astype(bool) & held
            ),
            period=f"{since:%Y-%m-%d}/{today:%Y-%m-%d}",
        ),
        *names.all(
            suspended=looked_for("cooperation", broken),
            pending_duties=looked_for("tariff_pending", undecided),
        ),
    )


def _ended(view: View) -> tuple[Result, ...]:
    """Return what ended the latest duty tied to fentanyl, and the end of a truce that is known to be over."""
    rows, today = duties.on_china(view), pd.Timestamp(view.as_of)
    rows = rows[(rows["tied_to_fentanyl"] == "yes") & (rows["ended_by"] != "") & (rows["end"] <= today)]
    last = Row.at(rows.sort_values(["end", "step_id"]), -1)
    names = Names(view, SET, reason="No duty tied to fentanyl had ended on this day.")
    end = duties.truce(view)["levers.truce_end"].value
    known_to = min(view.as_of, view.searched("truces")).isoformat()
    over = names.because("The truce had not ended on this day, or what followed was not looked for.")
    ended = end if isinstance(end, str) and end < known_to else None
    return (names.one("duty_ended_by", last.ended_by), over.one("truce_over_since", ended))


def _within(days: pd.Series, since: pd.Timestamp, today: pd.Timestamp) -> pd.Series:
    return (days > since) & (days <= today)


def _readings(held: Mapping[str, Result]) -> list[dict[str, str]]:
    """Return each signpost with its reading and, by its rule, where it points."""

    def value(key: str) -> Any:
        return held[key].value

    def moved(percent: float | None, up: str, down: str) -> dict[str, bool]:
        change = 0.0 if percent is None else percent
        return {up: change >= STILL, down: change <= -STILL, HOLD: abs(change) < STILL}

    left, over = value("levers.truce_days_left"), value("scenarios.truce_over_since")
    ahead = left is not None and left >= 0
    tied, ended_by = value("levers.tied_to_fentanyl_now"), value("scenarios.duty_ended_by")
    pending, contacts = value("scenarios.pending_duties"), value("scenarios.contacts")
    fresh, weak = value("scenarios.new_controls"), value("scenarios.new_controls_unconfirmed")

    def recent(key: str, age: str) -> Any:
        return value(key) if (value(age) or 0) <= OLDEST_DAYS else None

    change = recent("seizures.since_change", "seizures.latest_age")
    fall = recent("outcomes.completed_change", "outcomes.provisional_age")
    still = writing.amount(STILL, "percent")
    return [
        _reading(
            "Days left of the truce", held["levers.truce_days_left"], left if ahead or over else None, "left",
            {"break": bool(over), "slide": ahead and left <= TRUCE_SHORT_DAYS, HOLD: ahead},
            f"over: break; {writing.amount(TRUCE_SHORT_DAYS, 'days')} or fewer: slide; more: hold",
            instead=f"over since {writing.day(over)}" if over else "",
        ),
        _reading(
            "Duties tied to fentanyl", held["levers.tied_to_fentanyl_now"], tied, "in force",
            {HOLD: bool(tied), "upside": ended_by == "agreement", "slide": ended_by == "order"},
            "in force: hold; ended by agreement: upside, by order: slide, by a court or time limit: unclear",
            instead=f"none, ended by {_ENDED[ended_by]}" if tied == 0 and ended_by else "",
        ),
        _reading(
            "US duties proposed", held["scenarios.pending_duties"], pending, "not decided",
            {"slide": bool(pending), HOLD: pending == 0}, "one or more: slide; none: hold",
        ),
        _reading(
            "New Chinese controls", held["scenarios.new_controls"], fresh, "",
            {"upside": (fresh or 0) >= MANY_CONTROLS, HOLD: bool(fresh), UNCLEAR: bool(weak), "slide": True},
            f"confirmed or reported, {writing.number(MANY_CONTROLS, 'count')} or more: upside; one: hold; "
            "unconfirmed alone: unclear; none: slide",
            instead=f"{writing.number(fresh, 'count')}, and {writing.number(weak, 'count')} unconfirmed"
            if weak and fresh is not None else "",
        ),
        _reading(
            "Contacts of the two sides", held["scenarios.contacts"], contacts, "",
            {"break": bool(value("scenarios.suspended")), "slide": contacts == 0, HOLD: True},
            "suspended: break; none: slide; one or more: hold",
        ),
        _reading(
            "Seizures since Busan", held["seizures.since_change"], change, "on a year before",
            moved(change, "slide", UNCLEAR),
            f"up {still} or more: slide; less either way: hold; down: unclear, seizures are not flow",
        ),
        _reading(
            "Deaths in twelve months", held["outcomes.completed_change"], fall, "on a year before",
            moved(fall, "slide", UNCLEAR),
            f"up {still} or more: slide; less either way: hold; down: unclear, the fall is older",
        ),
    ]  # fmt: skip


def _reading(
    signpost: str,
    result: Result,
    value: float | None,
    words: str,
    tests: Mapping[str, bool],
    rule: str,
    *,
    instead: str = "",
) -> dict[str, str]:
    """Return one signpost; it points where the first test holds, and nowhere where none does.

    `instead` is what is read in place of the value and its words.
    """
    points = next((where for where, holds in tests.items() if holds), UNCLEAR)
    read = value is not None
    said = instead or f"{_written(value, result.unit)} {words}".rstrip() if value is not None else NO_READING
    return {
        "signpost": signpost,
        "reading": said,
        "points_to": points if read else NO_READING,
        "rule": rule,
        "result": result.key,
    }


def _written(value: float, unit: str) -> str:
    percent = unit == "percent"
    return writing.amount(value, unit, decimals=1 if percent else 0, signed=percent)
