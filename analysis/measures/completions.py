"""Sums of twelve months still open, completed; and how far past completions and predictions were off.

Two answers stand side by side and are never mixed: a nowcast of this brief, from how earlier sums grew with
age between the kept files, and the prediction that the publisher prints in its own file.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.outcomes import (
    OPEN_MONTHS,
    PREDICTED,
    PROVISIONAL,
    REPORTED,
    SET,
    SUBJECT,
    by_vintage,
    final_months,
    twelve_to,
)
from analysis.measures.results import Measure, Names, Result, change, month
from analysis.measures.rows import Row
from analysis.methods.nowcast import (
    CURVE,
    FACTORS,
    OWN,
    PUBLISHER,
    ReportingTriangle,
    nowcast,
    reporting_triangle,
)
from analysis.methods.nowcast_scores import FALLING, RISING, NowcastScores, score_nowcasts
from analysis.store.asof import View
from analysis.store.snapshots import Vintage

_METHODS = {OWN: "nowcast of this brief", PUBLISHER: "prediction of the publisher"}
_BASES = {FACTORS: "a factor for each month of age", CURVE: "one curve over ages"}
_NOTHING_SETTLED = "No sum was open, or none that was open in an earlier file has settled since."
PASSED = "Final counts reach as far as the newest sum."
_COLUMNS = [
    "period", "delay_months", "reported", "estimate", "lower_95", "upper_95", "completeness_pct", "method",
    "basis", "growths", "predicted",
]  # fmt: skip


def completed(view: View) -> Measure:
    """Return the open 12-month sums completed, and how far past completions were off.

    A nowcast of this brief asks for three files of different months and for an age that was seen to grow;
    elsewhere the publisher's prediction stands in and is called so. Where final counts reach as far as the
    latest sum, nothing is left to complete: the results on it have no value.

    Returns
    -------
    Measure
        Columns `period`, `delay_months`, `reported`, `estimate`, `lower_95`, `upper_95`, `completeness_pct`,
        `method`, `basis` (how the nowcast was made), `growths` (spells between files in which growth was
        seen), `predicted` (by the publisher, whatever the method). The results speak of the latest sum; past
        errors are those of its method, and of the publisher by whether deaths rose or fell.
    """
    names = Names(view, SET, view.known(PROVISIONAL), subject=SUBJECT)
    vintages = view.vintages(PROVISIONAL)
    if not vintages:
        empty = pd.DataFrame(columns=_COLUMNS)
        results = (
            *_latest(names, empty),
            names.one("completed_change", None),
            *_past(names, Row(None), None),
            *_after(names, None),
        )
        return Measure(empty, results, names.source, SUBJECT)
    sums = triangle(vintages)
    made = nowcast(sums)
    table = made.table.rename(columns={"delay": "delay_months"}).assign(
        period=pd.PeriodIndex(made.table["reference"], freq="M").to_timestamp(),
        completeness_pct=100 * made.table["completeness"],
    )[_COLUMNS]
    names = names.because(made.reason or _NOTHING_SETTLED)
    last = Row.at(table.dropna(subset=["estimate"]), -1)
    passed = _passed(view, last.period)
    as_read = view.known(PROVISIONAL).table.set_index("period")[REPORTED].dropna().astype(float)
    before = as_read.get(last.period - pd.DateOffset(years=1)) if last and not passed else None
    now = names.because(PASSED) if passed else names
    results = (
        *_latest(now, table.head(0) if passed else table),
        now.one("completed_change", change(last.estimate, before), period=twelve_to(last.period)),
        *_past(names.because(_NOTHING_SETTLED), last, score_nowcasts(sums)),
        *_after(names, sums),
    )
    return Measure(table, results, names.source, SUBJECT)


def triangle(stored: Sequence[Vintage]) -> ReportingTriangle:
    """Return what each vintage said of each sum; of two files of a month, only what the later one said."""
    newest_of_month = {f"{vintage.date:%Y-%m}": vintage for vintage in stored}
    rows = by_vintage([*newest_of_month.values()]).astype({REPORTED: float, PREDICTED: float})
    return reporting_triangle(
        rows,
        reference="period",
        vintage="vintage",
        value=REPORTED,
        prediction=PREDICTED,
        settled_after=OPEN_MONTHS,
        window=12,
    )


def _passed(view: View, last: pd.Timestamp | None) -> bool:
    """Return whether final counts reach as far as the latest sum: a file so old completes nothing."""
    final = final_months(view)
    return last is not None and len(final) > 0 and final.index[-1] >= last


def _latest(names: Names, table: pd.DataFrame) -> tuple[Result, ...]:
    """Return the results on the latest sum that could be completed."""
    last = Row.at(table.dropna(subset=["estimate"]), -1)
    bounds = (float(last.lower_95), float(last.upper_95)) if last.lower_95 is not None else None
    return (
        names.one("completed", last.estimate, interval=bounds, period=twelve_to(last.period)),
        *names.all(completed_interval=bounds, predicted=last.predicted, period=twelve_to(last.period)),
        *names.all(
            completed_month=month(last.period),
            completed_method=_METHODS.get(last.method),
            completed_basis=_BASES.get(last.basis),
            completed_growths=last.growths or None,
            completed_age=last.delay_months,
        ),
    )


def _past(names: Names, last: Row, scores: NowcastScores | None) -> tuple[Result, ...]:
    """Return past errors of the method of the latest completion, and of the publisher by regime."""
    by_method = scores.by_method if scores else pd.DataFrame()
    by_regime = scores.by_regime if scores else pd.DataFrame()
    past = Row.where(by_method, method=last.method) if len(by_method) else Row(None)
    results = names.all(
        completed_past_error=past.mean_absolute_error_percent,
        completed_past_values=past.n,
        completed_past_files=past.vintages,
        completed_past_windows=past.windows,
        completed_past_youngest=past.youngest,
        reported_past_error=past.reported_error_percent,
    )
    for regime in (RISING, FALLING):
        said = Row.where(by_regime, method=PUBLISHER, regime=regime) if len(by_regime) else Row(None)
        results += (
            names.one("predicted_{regime}_error", said.mean_error_percent, regime=regime),
            names.one("predicted_{regime}_values", said.n, regime=regime),
            names.one("predicted_{regime}_files", said.vintages, regime=regime),
            names.one("predicted_{regime}_windows", said.windows, regime=regime),
            names.one("predicted_{regime}_youngest", said.youngest, regime=regime),
        )
    return results


def _after(names: Names, sums: ReportingTriangle | None) -> tuple[Result, ...]:
    """Return the most that a sum grew from its first settled reading to its newest."""
    names = names.because("No sum was read twice after it had settled.")
    if sums is None:
        return names.all(settled_growth=None)
    # Read within half a year of settling: a sum first read years later shows nothing of that growth.
    settled = sums.values.where(sums.ages >= sums.settled_after).astype(float)
    first = settled.where(sums.ages < sums.settled_after + 6).bfill(axis=1).iloc[:, 0]
    newest = settled.ffill(axis=1).iloc[:, -1]
    twice = settled.notna().sum(axis=1) > 1
    grown = (newest / first)[twice].dropna()
    return names.all(settled_growth=change(float(grown.max()), 1.0) if len(grown) else None)
