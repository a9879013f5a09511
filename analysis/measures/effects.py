"""Effect analysis of one series at several events, side by side: shared by the chapters that ask it.

The numbers and the rule behind each verdict are those of `analysis.methods.interrupted`; here the answers
of several events and windows are laid out as rows. No row shows the size of an effect whose verdict is
"not identified".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures.results import Naming, Result
from analysis.methods.interrupted import Effect, effect_of
from analysis.methods.verdict import FIRING_LIMIT, SEPARATION_MONTHS

COLUMNS = [
    "event_id",
    "date",
    "label",
    "window",
    "months_before",
    "months_after",
    "months",
    "change_percent",
    "lower_percent",
    "upper_percent",
    "interval",
    "change",
    "placebo_rank",
    "placebo_dates",
    "placebo_firing_percent",
    "smallest_fall_percent",
    "others",
    "others_named",
    "verdict",
    "reading",
    "reasons",
    "publisher",
    "source_url",
]


@dataclass(frozen=True)
class Span:
    """Months before an event and from it on that are looked at, and what the choice is called.

    `months_before` None takes all months held.
    """

    name: str
    months_before: int | None
    months_after: int


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
        `COLUMNS`, one row an event and window. `change` has the interval behind it; `others` counts the
        other events inside the window; `reading` is the verdict with its first ground, `reasons` all grounds.
    """
    rows = [_row(series, event, everything, span, controls) for event in asked.itertuples() for span in spans]
    return pd.DataFrame(rows, columns=COLUMNS)


def results_of(name: Naming, table: pd.DataFrame, key: str, label: str, why: str = "") -> tuple[Result, ...]:
    """Return the named results of one row of `side_by_side`.

    `table` holds the row, or no row where the event was not asked about; `why` then says why not.
    """
    row = table.iloc[0] if len(table) else None
    reason = row["reasons"] if len(table) else why
    identified = len(table) > 0 and row["verdict"] != "not identified"
    status = "not identified" if len(table) else "not available"

    def of(end: str, words: str, value: object, unit: str, interval=None) -> Result:
        return name(
            f"{key}_{end}", f"{label}: {words}", value, unit, interval=interval, status=status, reason=reason
        )

    bounds = (float(row["lower_percent"]), float(row["upper_percent"])) if identified else None
    return (
        of("change", "average change", row["change_percent"] if identified else None, "percent", bounds),
        of("interval", "interval of the change", row["interval"] if identified else None, "text"),
        of("verdict", "verdict", row["verdict"] if len(table) else None, "text"),
        of("rank", "rank among placebo dates", row["placebo_rank"] if len(table) else None, "ratio"),
        of(
            "smallest",
            "smallest fall the window could see",
            row["smallest_fall_percent"] if len(table) else None,
            "percent",
        ),
        of("others", "other events inside the window", row["others"] if len(table) else None, "count"),
    )


def _row(series, event, everything: pd.DataFrame, span: Span, controls) -> dict:
    # The month of an event holds days of both sides, unless it starts with the event.
    delay = 0 if event.date.day == 1 else 1
    others = everything[everything["event_id"] != event.event_id]
    row = {
        "event_id": event.event_id,
        "date": event.date,
        "label": event.label,
        "window": span.name,
        "publisher": event.publisher,
        "source_url": event.source_url,
    }
    try:
        effect = effect_of(
            series,
            event.date,
            delay=delay,
            pre_months=span.months_before,
            # The window counts from the month of the event, the months after from the onset.
            post_months=span.months_after + delay,
            other_events={f"{item.label} ({item.date:%b %Y})": item.date for item in others.itertuples()},
            include_provisional=True,
            controls=controls,
        )
    except NotIdentified as refusal:
        return row | {
            "verdict": "not identified",
            "reading": f"not identified: {refusal.what[:1].lower()}{refusal.what[1:].rstrip('.')}",
            "reasons": f"{refusal.what} {refusal.remedy}",
        }
    return row | _answer(effect)


def _answer(effect: Effect) -> dict:
    inside = effect.events
    row = {
        "months_before": effect.n_before,
        "months_after": effect.n_after,
        "months": f"{effect.n_before} + {effect.n_after}",
        "placebo_rank": effect.placebos.rank_in_time if effect.placebos.dates else None,
        "placebo_dates": effect.placebos.dates,
        "placebo_firing_percent": 100 * effect.placebos.fires_in_time if effect.placebos.dates else None,
        "smallest_fall_percent": abs(effect.smallest.fall_percent),
        "others": len(inside),
        "others_named": "; ".join(inside["event"]),
        "verdict": effect.verdict.word,
        "reading": f"{effect.verdict.word}: {_in_short(effect)}",
        "reasons": " ".join(effect.verdict.reasons),
    }
    if effect.verdict.identified:
        headline = effect.term()
        row |= {
            "change_percent": headline.estimate,
            "lower_percent": headline.lower,
            "upper_percent": headline.upper,
            "interval": _minus(f"{headline.lower:+.0f} to {headline.upper:+.0f}%"),
            "change": _minus(f"{headline.estimate:+.0f}% ({headline.lower:+.0f} to {headline.upper:+.0f})"),
        }
    return row


def _minus(text: str) -> str:
    """Write a minus as a minus."""
    return text.replace("-", "\u2212")


def _in_short(effect: Effect) -> str:
    """Return the first ground of the verdict in a few words; all of them stand in `reasons`."""
    near = int((effect.events["months_from_onset"].abs() < SEPARATION_MONTHS).sum())
    if near:
        return f"{near} other event{'s' if near > 1 else ''} too close to tell apart"
    firing = 100 * effect.placebos.fires_in_time if effect.placebos.dates else 0
    word = effect.verdict.word
    if word == "not identified":
        fires = firing > 100 * FIRING_LIMIT
        return f"{firing:.0f}% of placebo dates fire" if fires else effect.verdict.reasons[0]
    if word == "weak":
        return f"{len(effect.verdict.reasons) - 1} of the tests beside it failed"
    return "the interval includes zero" if word == "none seen" else "all tests beside it passed"
