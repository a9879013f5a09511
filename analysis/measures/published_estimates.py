"""What others have published of deaths around a control, put to the test they claim: shape, length and base.

An estimate that names how long a change lasted is asked as a pulse of that length, in a window that ends
before the pandemic. Whether its figure lies inside the interval found here is a comparison of two readings
of deaths; which is right is not said, and neither says why deaths moved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.effects import Span
from analysis.measures.outcomes import FINAL, SUBJECT, final_months
from analysis.measures.results import Measure, Names, Result, span
from analysis.measures.rows import Row
from analysis.measures.turning_point import CLASS_CONTROL, turning_in_words
from analysis.methods.pulse_scan import scan_pulses
from analysis.store.asof import View
from analysis.store.kept import kept

SET = "published_estimates"
# The months of the pandemic are left out: deaths of all kinds are hard to compare across its start.
LAST_EVENT = "covid_emergency"
_NUMBERS = ("change_pct", "months_low", "months_high", "deaths_stated", "base_stated")
# Every length up to the months before the pandemic is tried.
LENGTHS = tuple(range(1, 13))
INSIDE, OUTSIDE, NOT_TOLD = "inside", "outside", "not told"


def tested(view: View) -> Measure:
    """Ask for each published estimate with a shape and a length, in that shape and length.

    Returns
    -------
    Measure
        One row an estimate and length stated: `work`, `published_date`, `pulse_months`, `stated_percent`,
        `lower_percent`, `upper_percent` and `change` (this brief's reading, interval at 95%), `where`
        (``inside``, ``outside`` or ``not told``, where no size is identified), `smallest_fall_percent`,
        `verdict`, `reading`, `base_held` (final deaths in that many months from the control on),
        `stated_share_percent` (the deaths stated as a share of what that base would have been), and the
        source. Results: of the estimate for the class control, at its shortest and longest length.
    """
    deaths = final_months(view).rename("deaths")
    deaths.attrs["kind"] = "monthly"
    estimates = view.timeline("estimates")
    # Numbers of a timeline are kept as they were typed.
    estimates = estimates.assign(**{name: pd.to_numeric(estimates[name]) for name in _NUMBERS})
    asked = estimates[(estimates["shape"] != "") & (estimates["event_id"] != "")]
    rows = [
        _row(view, deaths, estimate, months)
        for estimate in asked.to_dict("records")
        for months in sorted({int(estimate["months_low"]), int(estimate["months_high"])})
        if len(deaths)
    ]
    table = pd.DataFrame(rows, columns=COLUMNS)
    names = Names(view, SET, view.known(FINAL), subject=SUBJECT, reason="None was published by then.")
    results = _results(names, view, table, asked, deaths)
    return Measure(table, results, names.source_of("work"), SUBJECT)


def published(view: View, own: Measure) -> Measure:
    """Set every published estimate beside this brief's own reading of the same question.

    Parameters
    ----------
    view : View
    own : Measure
        Of `tested`.

    Returns
    -------
    Measure
        One row an estimate public by the view's day: `work`, `published_date`, `period`, `finding`, `here`
        (this brief's reading, in words), source columns.
    """
    rows = view.timeline("estimates")
    turn = turning_in_words(final_months(view))
    here = [
        _in_words(own.table[own.table["work"] == work]) if event else turn
        for work, event in zip(rows["work"], rows["event_id"], strict=True)
    ]
    table = rows.assign(here=pd.Series(here, index=rows.index, dtype=object)).reset_index(drop=True)
    return Measure(table, (), Names(view, SET).source_of("work"), SUBJECT)


COLUMNS = [
    "work", "published_date", "pulse_months", "stated_percent", "change", "lower_percent", "upper_percent",
    "stated_lies", "smallest_fall_percent", "verdict", "reading", "months", "base_held",
    "stated_share_percent", "publisher", "source_url",
]  # fmt: skip


def _row(view: View, deaths: pd.Series, estimate: Mapping[Any, Any], months: int) -> dict[str, object]:
    """Return one estimate, asked as a pulse of `months`."""
    marked = event_table.marked(view)
    everything = pd.concat([marked, event_table.context(view)], ignore_index=True)
    asked = marked[marked["event_id"] == estimate["event_id"]]
    pandemic = view.event(LAST_EVENT)
    window = Span(
        f"pulse of {months} months", None, None, "pulse", months, pandemic.day if pandemic else None
    )
    found = Row.at(effect_rows.side_by_side(deaths, asked, everything, (window,)), 0)
    base = _held_from(deaths, asked["date"].iloc[0], months) if len(asked) else None
    stated = estimate["deaths_stated"]
    return {
        **{name: estimate[name] for name in ("work", "published_date", "publisher", "source_url")},
        "pulse_months": months,
        "stated_percent": estimate["change_pct"],
        **{
            name: getattr(found, name)
            for name in ("change", "lower_percent", "upper_percent", "smallest_fall_percent", "verdict",
                         "reading", "months")
        },
        "stated_lies": _where(estimate["change_pct"], found),
        "base_held": base,
        # The deaths that are said not to have happened would have come on top of those counted.
        "stated_share_percent": 100 * stated / (base + stated) if base and pd.notna(stated) else None,
    }  # fmt: skip


def _where(stated: float | None, found: Row) -> str:
    """Return whether a stated change lies inside the interval."""
    if found.lower_percent is None or stated is None or pd.isna(stated):
        return NOT_TOLD
    return INSIDE if found.lower_percent <= stated <= found.upper_percent else OUTSIDE


def _held_from(deaths: pd.Series, day: pd.Timestamp, months: int) -> float | None:
    """Return deaths in so many months from the month of a day on; None where not all are held."""
    first = day.to_period("M").to_timestamp()
    window = deaths[(deaths.index >= first) & (deaths.index < first + pd.DateOffset(months=months))]
    return float(window.sum()) if len(window) == months else None


def _results(
    names: Names, view: View, table: pd.DataFrame, asked: pd.DataFrame, deaths: pd.Series
) -> tuple[Result, ...]:
    """Return the results on the first estimate that was tested."""
    estimate = Row.at(asked, 0)
    rows = table[table["work"] == estimate.work] if estimate else table
    short, long = Row.at(rows, 0), Row.at(rows, -1)
    base = None
    if estimate and pd.notna(estimate.base_from) and len(deaths):
        inside = deaths[(deaths.index >= estimate.base_from) & (deaths.index <= estimate.base_to)]
        base = float(inside.sum()) if len(inside) else None
    stated = Row.at(asked, 0).base_stated if estimate else None
    results = names.all(
        work=estimate.work,
        change=estimate.change_pct,
        months_low=estimate.months_low,
        months_high=estimate.months_high,
        deaths=estimate.deaths_stated,
        base=stated,
        base_held=base,
        base_share=100 * stated / base if base and stated else None,
        share_of_base=100 * estimate.deaths_stated / stated if stated else None,
        share_short=short.stated_share_percent,
        share_long=long.stated_share_percent,
        tested=len(table) or None,
        outside=int((table["stated_lies"] == OUTSIDE).sum()) if len(table) else None,
        inside=int((table["stated_lies"] == INSIDE).sum()) if len(table) else None,
    )
    ends = []
    for end, row in (("short", short), ("long", long)):
        bounds = (row.lower_percent, row.upper_percent) if row and row.lower_percent is not None else None
        period, status = "", "not identified" if row else "not available"
        if row:
            first = pd.Timestamp(str(asked["base_from"].iloc[0]))
            period = span(first, first + pd.DateOffset(months=int(row.pulse_months) - 1))
        ends += [
            names.one("{end}_interval", bounds, period=period, status=status, end=end),
            names.one("{end}_where", row.stated_lies if row else None, period=period, end=end),
            names.one("{end}_verdict", row.verdict if row else None, period=period, end=end),
            names.one("{end}_smallest", row.smallest_fall_percent if row else None, period=period, end=end),
        ]
    return (
        *results,
        *ends,
        *_scanned(names, view, asked, deaths),
    )


def _scanned(names: Names, view: View, asked: pd.DataFrame, deaths: pd.Series) -> tuple[Result, ...]:
    """Return the length of a pulse that stands out most after the control, of all lengths that fit."""
    control, pandemic = view.event(CLASS_CONTROL), view.event(LAST_EVENT)
    scan, reason = None, names.reason
    if len(asked) and len(deaths) and control is not None:
        until = pandemic.day if pandemic else None
        try:
            scan = kept(
                "scan_pulses",
                {"series": deaths, "event": control.day, "until": until},
                lambda: scan_pulses(deaths, control.day, lengths=LENGTHS, until=until),
            )
        except NotIdentified as refusal:
            reason = refusal.what
    best = scan.best if scan is not None else None
    return names.because(reason or "No estimate was tested.").all(
        scan_lengths=len(scan.table) if scan is not None else None,
        scan_months=int(best["pulse_months"]) if best is not None else None,
        scan_interval=(float(best["lower"]), float(best["upper"])) if best is not None else None,
        scan_luck=100 * float(best["corrected_p"]) if best is not None else None,
    )


def _in_words(rows: pd.DataFrame) -> str:
    """Return this brief's reading of one estimate, in words."""
    said = [
        f"pulse of {row['pulse_months']} months: {row['change'] or row['reading']} ({row['verdict']})"
        for row in rows.to_dict("records")
    ]
    return "; ".join(said) or "not available on this day"
