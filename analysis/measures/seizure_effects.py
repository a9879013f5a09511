"""Seizures around events: what the months before and after were, and which effect can be told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.errors import UsageError
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.effects import Span
from analysis.measures.results import Measure, span
from analysis.measures.rows import Row
from analysis.measures.seizures import FENTANYL, Seizures, monthly, of_drug
from analysis.store.asof import View

# Shares the officers, the searches and the routes, but none of the controls: a negative control.
COMPARED_DRUG = "Cocaine"

# A comparison around an event needs at least this much on each side; below it, nothing is shown.
MIN_MONTHS_BEFORE, MIN_MONTHS_AFTER = 12, 6
TOO_FEW, CROWDED, ALONE = (
    "not identified: too few months", "not identified: other events inside", "alone in its window"
)  # fmt: skip


@dataclass(frozen=True)
class Question:
    """What is asked of seizures around controls.

    Attributes
    ----------
    data : Seizures
    series : Series
        Monthly weight; ``attrs["provisional_from"]`` names its first open month.
    asked : DataFrame
        The marked controls inside the series, in order of date.
    controls : dict
        The negative control.
    """

    data: Seizures
    series: pd.Series
    asked: pd.DataFrame
    controls: dict[str, pd.Series]


_AROUND = ["date", "label", "months_before", "mean_before_lb", "months_after", "mean_after_lb", "others",
           "verdict"]  # fmt: skip


def around_controls(view: View, *, pre_months: int, post_months: int, drug: str = FENTANYL) -> Measure:
    """Describe the series around each marked event: means before and after, and what else happened.

    This is a description, not an effect: trend, season and other events are not removed. Where fewer
    than `MIN_MONTHS_BEFORE` or `MIN_MONTHS_AFTER` months are held, no means are shown at all.

    Returns
    -------
    Measure
        One row per event inside the series: `date`, `label`, `months_before`, `mean_before_lb`,
        `months_after`, `mean_after_lb`, `others` (number of other marked events inside the window),
        `verdict`.
    """
    data = of_drug(view, drug)
    totals = data.by_month.set_index("period")["quantity_lb"]
    events = _inside(data, event_table.marked(view))
    described = [
        _describe(event, totals, events, pre_months, post_months) for event in events.to_dict("records")
    ]
    table = pd.DataFrame(described, columns=_AROUND)
    verdicts = table["verdict"]
    return data.measure(
        table,
        data.names.all(
            events_inside=_count(data, len(table)),
            events_too_few=_count(data, (verdicts == TOO_FEW).sum()),
            events_alone=_count(data, (verdicts == ALONE).sum()),
            period=_whole(data),
        ),
    )


def effects(
    view: View, *, pre_months: int, post_months: int, drug: str = FENTANYL, compared: str = COMPARED_DRUG
) -> Measure:
    """Ask for the effect of each control inside the series on the monthly weight seized.

    Seizures of the drug `compared` stand beside as the negative control. Months of the open fiscal year are
    used, and for that no verdict can be "clear" where they are among the months asked about.

    Returns
    -------
    Measure
        One row a control inside the series, in the columns of `analysis.measures.effects`. The results count
        the verdicts.

    Raises
    ------
    UsageError
        When a drug is to be compared with itself.
    """
    asked = question(view, drug, compared)
    data = asked.data
    table = effect_rows.side_by_side(
        asked.series,
        asked.asked,
        pd.concat([event_table.marked(view), event_table.context(view)], ignore_index=True),
        (Span("parameters", pre_months, post_months),),
        controls=asked.controls,
    )
    verdicts = table["verdict"]
    return data.measure(
        table,
        data.names.all(
            effects_asked=_count(data, len(table)),
            effects_clear=_count(data, (verdicts == "clear").sum()),
            effects_weak=_count(data, (verdicts == "weak").sum()),
            effects_none=_count(data, (verdicts == "none seen").sum()),
            effects_not_identified=_count(data, (verdicts == "not identified").sum()),
            period=_whole(data),
        )
        + effect_rows.together(data.names, table, period=_whole(data)),
    )


def question(view: View, drug: str = FENTANYL, compared: str = COMPARED_DRUG) -> Question:
    """Return what is asked of the seizures of a drug, with those of `compared` as the negative control.

    Raises
    ------
    UsageError
        When a drug is to be compared with itself.
    """
    if drug == compared:
        raise UsageError(f"{drug} cannot be compared with itself.", remedy="Name another drug as compared.")
    data = of_drug(view, drug)
    marked = event_table.marked(view)
    series = monthly(view, drug).series("quantity_lb").rename("pounds seized")
    series.attrs["kind"] = "monthly"
    controls = {compared.lower(): of_drug(view, compared).by_month.set_index("period")["quantity_lb"]}
    return Question(data, series, _inside(data, marked[marked["kind"] == "control"]), controls)


def _inside(data: Seizures, events: pd.DataFrame) -> pd.DataFrame:
    """Return the events inside the series; none where nothing is known of it."""
    if data.empty:
        return events.head(0)
    months = data.by_month["period"]
    return event_table.between(events, months.iloc[0], months.iloc[-1] + pd.offsets.MonthEnd(0))


def _whole(data: Seizures) -> str:
    """Return the period of the whole series."""
    return span(Row.at(data.by_month, 0).period, Row.at(data.by_month, -1).period)


def _count(data: Seizures, number: int) -> int | None:
    """Return a number of events; None where nothing is known: then no event was looked for."""
    return None if data.empty else number


def _describe(
    event: dict[Any, Any], totals: pd.Series, events: pd.DataFrame, pre_months: int, post_months: int
) -> dict[str, object]:
    day = event["date"]
    month = day.to_period("M").to_timestamp()
    # The month of the event holds days of both sides, unless it starts with the event.
    after_from = month if day.day == 1 else month + pd.DateOffset(months=1)
    before = totals[totals.index < month].tail(pre_months)
    after = totals[totals.index >= after_from].head(post_months)
    row: dict[str, object] = {
        "date": day,
        "label": event["label"],
        "months_before": len(before),
        "months_after": len(after),
    }
    if len(before) < MIN_MONTHS_BEFORE or len(after) < MIN_MONTHS_AFTER:
        return row | {"others": 0, "verdict": TOO_FEW}
    inside = event_table.between(events, before.index[0], after.index[-1] + pd.offsets.MonthEnd(0))
    others = int((inside["event_id"] != event["event_id"]).sum())
    return row | {
        "mean_before_lb": before.mean(),
        "mean_after_lb": after.mean(),
        "others": others,
        "verdict": CROWDED if others else ALONE,
    }
