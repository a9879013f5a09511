"""The scorecard: some twenty indicators, each joined to the named result of a chapter that gives its value.

Nothing is computed here that a chapter has computed. Each value is set beside what was known on the day
before the newest event that the ledger counts from, and a year before that, by the same measures read as of
those days; so is its history. A count that grows with a list is compared as a share of it. Whether a change
goes the way an indicator calls good is read off its sign; it does not say why. Most have no public target.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from analysis import writing
from analysis.dates import parse_partial
from analysis.errors import DataRefused, UnknownName
from analysis.measures import (
    commitments,
    control_lags,
    control_matrix,
    cooperation,
    declared,
    duties,
    enforcement,
    hs_visibility,
    laboratory,
    legal_gaps,
    outcomes,
    seizures,
)
from analysis.measures.past_reads import MeasureOf, results_as_of
from analysis.measures.results import Measure, Names, Result, count
from analysis.project import Project
from analysis.sources import indicators as source
from analysis.sources.indicators import Indicator
from analysis.store.asof import View

SET = "scorecard"
# A change smaller than this, in percent or points, has no direction; as in the words of change.
SAME_BELOW = 2.0
TOWARD, AWAY, SAME, NEITHER, UNKNOWN = "toward", "away", "about the same", "no direction", "not known"
OLDER, PARTLY = "older", "partly older"  # than the event, wholly or in part: no reading is given
TURN_DAY = "since_busan.turn_day"  # of the event that the ledger counts from
# A figure whose period had ended this many days before the day it was read for says little of that day.
STALE_DAYS = 731
YEAR_DAYS = 365
YEARS_BACK = 6  # of the history, the day before the event among them
# The questions that indicators belong to, in the order of the scorecard.
GROUPS = {
    "promises": "Did each side do what it said?",
    "controls": "Are the chemicals that matter under control?",
    "outcomes": "What do seizures, laboratories, customs data and deaths show?",
    "levers": "Which levers exist?",
}
# What is read again as of earlier days.
MEASURES: tuple[MeasureOf, ...] = (
    outcomes.twelve_month, outcomes.months, seizures.year_to_date, laboratory.carfentanil,
    laboratory.precursors, laboratory.strength, control_matrix.coverage, control_lags.vote_lags,
    control_lags.effect_lag, hs_visibility.customs_lines, commitments.ledger, commitments.disclosure,
    cooperation.pulse, enforcement.funnel, legal_gaps.gaps, duties.duty_steps,
)  # fmt: skip


def scorecard(view: View, results: Mapping[str, Result]) -> Measure:
    """Return every indicator with its value, baseline, change and attributes.

    Parameters
    ----------
    view : View
        Its project holds ``data/indicators.yml``.
    results : mapping
        Named results of the chapters, by key.

    Returns
    -------
    Measure
        One row an indicator in the order of the file: its definition; `value` and `baseline_value` in
        `value_unit`; `whole`, what it is out of, and `share` in percent, where it is out of something; the
        same as known the day before the event (`before`, `before_whole`, `before_period`) and a year before
        that (`earlier`, ...); `change` in `change_unit` and `span`, what it is against: the span of the
        indicator's own change, else the day before the event; `baseline`, a text where no result is named;
        `how_sure`; `reading`: ``toward`` or ``away`` from what is good, ``about the same``, ``no direction``
        (none is good by itself), ``older`` or ``partly older`` than the event, or ``not known``, where
        there is no value, none that ended in the last two years, or no change; and for each attribute whether
        it is met and why.

    Raises
    ------
    DataRefused
        When the file is not as described, or an indicator's unit is not that of its result.
    UnknownName
        For a result that is not declared, or that no chapter gave.
    """
    defined = defined_in(view.project)
    reads, results = _reads(view, results), _of_day(results, view.as_of)
    table = pd.DataFrame([_row(indicator, results, reads) for indicator in defined])
    names = Names(view, SET)
    results_of = names.all(
        indicators=len(table),
        available=count(table["status"] == "ok"),
        with_target=count(table["public_target"] != source.NO_TARGET),
        toward=count(table["reading"] == TOWARD),
        away=count(table["reading"] == AWAY),
        same=count(table["reading"] == SAME),
        older=count(table["reading"].isin((OLDER, PARTLY))),
        compared=count(table["before"].notna()),
    ) + names.because("No event that one could count from was known.").all(
        before_day=reads.days[0] if reads.days else None,
        earlier_day=reads.days[1] if reads.days else None,
    )
    return Measure(table, results_of, names.source)


def history(view: View, results: Mapping[str, Result]) -> Measure:
    """Return each indicator as known on the day before the event, on that day of earlier years, and now.

    Question: where does each indicator come from? Unit: its own, or percent of what it is out of. Source: the
    measures of the chapters, read again as of each day. Caveat: neighbouring reads may speak of the same
    period, for some figures are published once a year; what had long ended by a day is left out.

    Returns
    -------
    Measure
        One row an indicator and day of which something was known, oldest day first: `indicator` (name),
        `group`, `day`, `level`, `level_unit`, `turn` (the day of the event). Indicators known on one day
        alone are left out. No results.
    """
    reads = _reads(view, results, YEARS_BACK)
    known = [*zip(reads.days, reads.results, strict=True)][::-1] if reads.days else []
    rows = [
        {
            "indicator": indicator.name,
            "group": indicator.group,
            "day": pd.Timestamp(day),
            "level": level,
            "level_unit": "percent" if indicator.of else indicator.unit,
            "turn": pd.Timestamp(reads.days[0]) + pd.Timedelta(days=1),
        }
        for indicator in defined_in(view.project)
        for day, found in (*known, (view.as_of, _fresh(results, view.as_of)))
        if known and (level := _level_of(indicator, found)) is not None
    ]
    columns = ["indicator", "group", "day", "level", "level_unit", "turn"]
    table = pd.DataFrame(rows, columns=columns)
    often = table.groupby("indicator")["indicator"].transform("size").gt(1).astype(bool)
    return Measure(table[often].reset_index(drop=True), (), Names(view, SET).source)


def _level_of(indicator: Indicator, found: Mapping[str, Result]) -> float | None:
    """Return what is compared on a day: the value, or its share in percent of what it is out of."""
    row = {"value": _amount(found, indicator.result), "whole": _whole(found, indicator.of)}
    return _level(row, "value", indicator.of)


def defined_in(project: Project) -> list[Indicator]:
    """Return a project's indicators, each of whose results is declared, in the unit that it says."""
    defined = source.read(project)
    for indicator in defined:
        where = f"data/{source.FILE_NAME}, {indicator.key}"
        for key in filter(None, (indicator.result, indicator.change, indicator.baseline_key, *indicator.of)):
            declared.require(project, key, where=where)
        unit = _unit(project, indicator.result)
        if indicator.unit != unit:
            raise DataRefused(
                f"the unit is '{indicator.unit}', and that of {indicator.result} is '{unit}'.",
                where=where,
                remedy=f"Write unit: {unit}, or name another result.",
            )
    return defined


def _unit(project: Project, key: str) -> str:
    name, _, result = key.partition(".")
    declarations = declared.read(project, name)
    return declarations.results[declarations.declared(result) or result].unit


def _given(results: Mapping[str, Result], key: str) -> Result:
    if key not in results:
        raise UnknownName.of("result of a chapter", key, results, where=f"data/{source.FILE_NAME}")
    return results[key]


@dataclass(frozen=True)
class _Reads:
    """What the measures gave the day before the event and a year before that; empty without an event."""

    days: tuple[dt.date, ...] = ()
    results: tuple[Mapping[str, Result], ...] = ({}, {})


def _reads(view: View, results: Mapping[str, Result], years: int = 2) -> _Reads:
    """Return what was known on the day before the event and on that day of the years before, newest first."""
    turn = results.get(TURN_DAY)
    if turn is None or turn.value is None:
        return _Reads()
    before = dt.date.fromisoformat(str(turn.value)) - dt.timedelta(days=1)
    days = tuple(before - dt.timedelta(days=YEAR_DAYS * number) for number in range(years))
    focus = results.get("brief.focus")
    given = {"focus": focus.value or []} if focus else {}
    made = (results_as_of(view.project, day, MEASURES, given) for day in days)
    return _Reads(days, tuple(_fresh(found, day) for found, day in zip(made, days, strict=True)))


def _fresh(found: Mapping[str, Result], day: dt.date) -> dict[str, Result]:
    """Return the results that are not too old to speak of a day."""
    return {key: result for key, result in found.items() if _is_fresh(result, day)}


def _of_day(results: Mapping[str, Result], day: dt.date) -> dict[str, Result]:
    """Return all results, those that are too old to speak of a day without their value."""
    return {
        key: item
        if _is_fresh(item, day)
        else replace(item, value=None, interval=None, status="not available", reason="Its time is long past.")
        for key, item in results.items()
    }


def _is_fresh(result: Result, day: dt.date) -> bool:
    ended = parse_partial(result.period.split("/")[-1]).last if result.period else day
    return (day - ended).days <= STALE_DAYS


def _amount(results: Mapping[str, Result], key: str) -> float | None:
    result = results.get(key)
    return float(result.value) if result is not None and isinstance(result.value, (int, float)) else None


def _whole(results: Mapping[str, Result], of: Sequence[str]) -> float | None:
    """Return what a value is out of, added up; None where it is out of nothing, or a part is not known."""
    parts = [_amount(results, key) for key in of]
    known = [part for part in parts if part is not None]
    return sum(known) if known and len(known) == len(parts) else None


def _past(indicator: Indicator, results: Mapping[str, Result], name: str) -> dict[str, object]:
    found = results.get(indicator.result)
    return {
        name: _amount(results, indicator.result),
        f"{name}_whole": _whole(results, indicator.of),
        f"{name}_period": found.period if found else "",
    }


def _level(row: Mapping[str, object], name: str, of: Sequence[str]) -> float | None:
    """Return what is compared: the value, or its share in percent of what it is out of."""
    value, whole = row[name], row["whole" if name == "value" else f"{name}_whole"]
    if not isinstance(value, (int, float)):
        return None
    if not of:
        return float(value)
    return 100 * value / whole if isinstance(whole, (int, float)) and whole else None


def _row(indicator: Indicator, results: Mapping[str, Result], reads: _Reads) -> dict[str, object]:
    value = _given(results, indicator.result)
    baseline = _given(results, indicator.baseline_key) if indicator.baseline_key else None
    change = _given(results, indicator.change) if indicator.change else None
    lower, upper = value.interval or (None, None)
    row: dict[str, object] = indicator.model_dump(exclude={"attributes", "of"}) | {
        "value": value.value,
        "value_unit": value.unit,
        "whole": _whole(results, indicator.of),
        "lower": lower,
        "upper": upper,
        "period": value.period,
        "vintage": value.vintage,
        "baseline": "" if baseline else indicator.baseline,
        "baseline_key": indicator.baseline_key,
        "baseline_value": baseline and baseline.value,
        "change_key": indicator.change,
        "how_sure": indicator.how_sure,
        "status": value.status,
        "reason": value.reason,
        "attributes_met": indicator.attributes_met,
    }
    for name, past in zip(("before", "earlier"), reads.results, strict=True):
        row |= _past(indicator, past, name)
    now, then = _level(row, "value", indicator.of), _level(row, "before", indicator.of)
    since = now - then if now is not None and then is not None else None
    moved = change.value if change else since
    if not change and since is not None:
        row["span"] = f"since {writing.day(reads.days[0])}"
    row |= {
        "share": now if indicator.of else None,
        "change": moved,
        "change_unit": change.unit
        if change
        else "percentage points"
        if indicator.of or value.unit == "percent"
        else value.unit,
        "reading": _reading(indicator, value, moved, reads.days, own=change is not None),
    }
    for attribute, (met, why) in indicator.answers.items():
        row |= {f"{attribute}_met": met, f"{attribute}_why": why}
    return row


def _reading(
    indicator: Indicator, value: Result, change: object, days: Sequence[dt.date], *, own: bool
) -> str:
    """Return whether a change goes the way that is good.

    A change of the indicator's own spans what its chapter says, which may lie before the event; one since the
    event does not.
    """
    if value.value is None or not isinstance(change, (int, float)):
        return UNKNOWN
    if indicator.good_direction == "none":
        return NEITHER
    if own and days and value.period:
        first, last = (
            parse_partial(end) for end in (value.period.split("/")[0], value.period.split("/")[-1])
        )
        if last.last <= days[0]:
            return OLDER
        if first.first <= days[0]:
            return PARTLY
    # A count or a number of days has moved where it is another number.
    if change == 0 or (abs(change) < SAME_BELOW and (own or bool(indicator.of) or value.unit == "percent")):
        return SAME
    return TOWARD if (change > 0) == (indicator.good_direction == "up") else AWAY
