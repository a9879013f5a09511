"""Effect analysis of one series at several events, side by side: shared by the chapters that ask it.

The numbers and the rule behind each verdict are those of `analysis.methods.interrupted`; here the answers
of several events and windows are laid out as rows. No row shows the size of an effect whose verdict is
"not identified".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.measures.results import Names, Result, span
from analysis.measures.rows import Row
from analysis.methods.effect import Effect
from analysis.methods.family import asked_together
from analysis.methods.interrupted import effect_of
from analysis.methods.verdict import SEPARATION_MONTHS, fires_too_often
from analysis.store.kept import kept

COLUMNS = [
    "event_id", "handle", "date", "label", "window", "months_before", "months_after", "months", "period",
    "change_percent", "lower_percent", "upper_percent", "change", "placebo_rank", "placebo_dates",
    "placebo_firing_percent", "smallest_fall_percent", "p_value", "others", "others_named", "verdict",
    "reading", "reasons", "publisher", "source_url",
]  # fmt: skip


@dataclass(frozen=True)
class Span:
    """Months before an event and from it on that are looked at, and what the choice is called.

    `months_before` or `months_after` None takes all months held; `until` leaves out the month of that day and
    all later ones. `shape`, `pulse_months` and `predictors` are those of
    `analysis.methods.interrupted.effect_of`.
    """

    name: str
    months_before: int | None
    months_after: int | None
    shape: str = "step"
    pulse_months: int = 5
    until: pd.Timestamp | None = None
    predictors: Mapping[str, pd.Series] | None = None


def side_by_side(
    series: pd.Series,
    asked: pd.DataFrame,
    everything: pd.DataFrame,
    spans: Sequence[Span],
    *,
    controls: Mapping[str, pd.Series] | None = None,
) -> pd.DataFrame:
    """Ask for the effect of each event in each window.

    Parameters
    ----------
    series : Series
        Monthly. ``attrs["provisional_from"]`` names the first month still open; open months are used, and
        the rule then allows no verdict "clear".
    asked, everything : DataFrame
        Events as `analysis.measures.events.marked` gives them: those asked about, and all that may lie in
        a window with them.
    spans : sequence of Span
    controls : mapping, optional
        Negative controls: series that share the drift but not the event.

    Returns
    -------
    DataFrame
        `COLUMNS`, one row an event and window. `period` holds the months after; `change` has the interval
        behind it; `others` counts the other events inside the window; `reading` is the verdict with its
        first ground, `reasons` all grounds.
    """
    rows = [
        _row(series, event, everything, window, controls)
        for event in asked.to_dict("records")
        for window in spans
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def results_of(
    names: Names, table: pd.DataFrame, key: str, ends: Iterable[str], *, year: str, reason: str = ""
) -> tuple[Result, ...]:
    """Return the named results of one row of `side_by_side`.

    Parameters
    ----------
    names : Names
    table : DataFrame
        The row, or no row where the event was not asked about; `reason` then says why not.
    key : str
        First part of the declared names; `year` fills the place ``{year}`` in it.
    ends : iterable of str
        Their last parts: ``change``, ``interval``, ``verdict``, ``smallest``.
    """
    row = Row.at(table, 0)
    bounds = (row.lower_percent, row.upper_percent) if row.change_percent is not None else None
    values = {
        "change": row.change_percent,
        "interval": bounds,
        "verdict": row.verdict,
        "smallest": row.smallest_fall_percent,
    }
    return tuple(
        names.one(
            f"{key}_{end}",
            values[end],
            period=row.period or "",
            interval=bounds if end == "change" else None,
            status="not identified" if row else "not available",
            reason=row.reasons if row else reason,
            year=year,
        )
        for end in ends
    )


def together(names: Names, table: pd.DataFrame, *, period: str = "") -> tuple[Result, ...]:
    """Return what all events of one window say when they are asked at once.

    Parameters
    ----------
    names : Names
        Of a set that declares ``effects_alone``, ``effects_by_luck`` and ``effects_together``.
    table : DataFrame
        Rows of `side_by_side`, one an event; those that a guard refused were not asked.
    """
    rows = table[table["p_value"].notna()]
    family = asked_together(dict(zip(rows["event_id"], rows["p_value"], strict=True)))
    some = len(rows) > 0
    return names.all(
        effects_answered=len(rows) if some else None,
        effects_alone=int(family.table["alone"].sum()) if some else None,
        effects_by_luck=family.expected_by_luck if some else None,
        effects_together=int(family.table["together"].sum()) if some else None,
        period=period,
    )


def ask(
    series: pd.Series,
    event: Mapping[Any, Any],
    everything: pd.DataFrame,
    window: Span,
    controls: Mapping[str, pd.Series] | None = None,
) -> Effect:
    """Ask for the effect of one event in one window; arguments as in `side_by_side`.

    Raises
    ------
    NotIdentified
        When a guard refuses.
    """
    # The month of an event holds days of both sides, unless it starts with the event.
    delay = 0 if event["date"].day == 1 else 1
    options: dict[str, Any] = {
        "delay": delay,
        "pre_months": window.months_before,
        # The window counts from the month of the event, the months after from the onset.
        "post_months": None if window.months_after is None else window.months_after + delay,
        "until": window.until,
        "shape": window.shape,
        "pulse_months": window.pulse_months,
        "predictors": window.predictors,
        "other_events": dated(everything[everything["event_id"] != event["event_id"]]),
        "include_provisional": True,
        "controls": controls,
    }
    inputs = {"series": series, "event": event["date"], **options}
    answer: Effect = kept("effect_of", inputs, lambda: effect_of(series, event["date"], **options))
    return answer


def _row(
    series: pd.Series,
    event: Mapping[Any, Any],
    everything: pd.DataFrame,
    window: Span,
    controls: Mapping[str, pd.Series] | None,
) -> dict[str, object]:
    row = {
        name: event.get(name) for name in ("event_id", "handle", "date", "label", "publisher", "source_url")
    }
    row["window"] = window.name
    try:
        effect = ask(series, event, everything, window, controls)
    except NotIdentified as refusal:
        return row | {
            "verdict": "not identified",
            "reading": f"not identified: {refusal.what[:1].lower()}{refusal.what[1:].rstrip('.')}",
            "reasons": refusal.what,
        }
    return row | _answer(effect)


def dated(events: pd.DataFrame) -> dict[str, pd.Timestamp]:
    """Return the days of events by label and month, as tables name them."""
    return {f"{label} ({day:%b %Y})": day for label, day in zip(events["label"], events["date"], strict=True)}


def _answer(effect: Effect) -> dict[str, object]:
    inside = effect.events
    dates = effect.placebos.dates
    last = effect.onset + (effect.n_after - 1)
    row: dict[str, object] = {
        "months_before": effect.n_before,
        "months_after": effect.n_after,
        "months": f"{effect.n_before} + {effect.n_after}",
        "period": span(effect.onset.start_time, last.start_time),
        "placebo_rank": effect.placebos.rank_in_time if dates else None,
        "placebo_dates": dates,
        "placebo_firing_percent": 100 * effect.placebos.fires_in_time if dates else None,
        "smallest_fall_percent": abs(effect.smallest.fall_percent),
        "p_value": float(effect.answer.p_value()[0]),
        "others": len(inside),
        "others_named": "; ".join(inside["event"]),
        "verdict": effect.verdict.word,
        "reading": f"{effect.verdict.word}: {_in_short(effect)}",
        "reasons": " ".join(effect.verdict.reasons),
    }
    if effect.verdict.identified:
        headline = effect.term()
        low, middle, high = (
            writing.number(end, "percent", decimals=0, signed=True)
            for end in (headline["lower"], headline["estimate"], headline["upper"])
        )
        row |= {
            "change_percent": float(headline["estimate"]),
            "lower_percent": float(headline["lower"]),
            "upper_percent": float(headline["upper"]),
            # A weak change is no finding: its size stands in brackets.
            "change": f"[{middle}% ({low} to {high})]"
            if effect.verdict.tentative
            else f"{middle}% ({low} to {high})",
        }
    return row


def _in_short(effect: Effect) -> str:
    """Return the first ground of the verdict in a few words; all of them stand in `reasons`."""
    near = int((effect.events["months_from_onset"].abs() < SEPARATION_MONTHS).sum())
    if near:
        return f"{near} other event{'s' if near > 1 else ''} too close to tell apart"
    word, reasons = effect.verdict.word, effect.verdict.reasons
    if word == "not identified":
        found = effect.placebos
        if fires_too_often(found.dates, found.fires_in_time, found.rank_in_time):
            return f"{writing.amount(100 * found.fires_in_time, 'percent', decimals=0)} of placebo dates fire"
        return reasons[0].rstrip(".")
    if word == "weak":
        return f"{effect.verdict.failed} of the tests beside it failed"
    return "the interval includes zero" if word == "none seen" else "all tests beside it passed"
