"""How sure the answer on one event is: placebo dates, other specifications and every model in one table.

What `analysis.measures.effects` says in a row stands here in full, so that a picture of it travels with its
numbers. An event whose effect is not identified keeps its checks, marked as such, and shows no estimate.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures import seizure_effects
from analysis.measures.effects import Span
from analysis.measures.outcomes import final_months
from analysis.measures.results import Measure, Names, Result, span
from analysis.measures.seizures import FENTANYL
from analysis.measures.turning_point import CLASS_CONTROL, HALF_YEAR, HALF_YEAR_MONTHS
from analysis.methods.effect import Effect
from analysis.store.asof import View

SET = "effect_checks"
PLACEBO, EVENT, CELL, MODEL = "placebo date", "event", "specification", "model"
COLUMNS = [
    "check", "which", "estimate_percent", "lower_percent", "upper_percent", "level_percent",
    "leaves_out_zero", "admitted", "headline", "label", "verdict",
]  # fmt: skip
# The models as pictures name them; docs/methods.md says what each is.
_MODELS = {
    "averaged": "averaged over courses",
    "quasi_poisson": "counts, months apart",
    "quasi_poisson_ar1": "counts, months linked",
    "prais_winsten_log": "log scale, months linked",
    "arima_errors": "log scale, maximum likelihood",
    "structural": "level that wanders",
    "counterfactual": "forecast from before",
}
_PERCENTS = ["estimate_percent", "lower_percent", "upper_percent"]
_COUNTED = ("control", "verdict", "level", "dates", "firing", "cells", "admitted", "same_sign", "excluding",
            "models", "models_excluding")  # fmt: skip


def deaths_after_class_control(view: View, *, pre_months: int) -> Measure:
    """Return how sure the answer on final monthly deaths in the half year after the class control is.

    Returns
    -------
    Measure
        As `table_of`; no row where the control or the deaths were not known, or a guard refuses.
    """
    deaths = final_months(view).rename("deaths")
    deaths.attrs["kind"] = "monthly"
    marked = event_table.marked(view)
    asked = marked[marked["handle"] == CLASS_CONTROL]
    return _measure(view, "deaths", deaths, asked, Span(HALF_YEAR, pre_months, HALF_YEAR_MONTHS))


def seizures_after_latest_control(
    view: View, *, pre_months: int, post_months: int, drug: str = FENTANYL
) -> Measure:
    """Return how sure the answer on seizures is for the latest control with enough months around it.

    Returns
    -------
    Measure
        As `table_of`; no row where no control has enough months. The question is the one of
        `analysis.measures.seizure_effects.effects`.
    """
    question = seizure_effects.question(view, drug)
    window = Span("parameters", pre_months, post_months)
    return _measure(view, "seizures", question.series, question.asked[::-1], window, question.controls)


def table_of(effect: Effect, label: str = "") -> pd.DataFrame:
    """Lay out the checks of one effect, one row each.

    Parameters
    ----------
    effect : Effect
    label : str
        What the event is called.

    Returns
    -------
    DataFrame
        `check` (``placebo date``, ``event``, ``specification``, ``model``); `which` (the month, the place in
        the order of estimates, or the model's name); `estimate_percent` of the average change;
        `lower_percent`, `upper_percent` (interval at `level_percent`; placebo dates have none);
        `leaves_out_zero`; `admitted` (a specification that counts for the verdict; others are shown beside);
        `headline` (what the verdict judges); `label`, `verdict`. The event has an estimate only where its
        effect is identified.
    """
    placebos = effect.placebos.table
    dates = placebos[placebos["kind"] == "in_time"]
    cells = effect.specification.table.sort_values("estimate", kind="stable", ignore_index=True)
    models = effect.ladder[(effect.ladder["term"] == "average") & (effect.ladder["status"] == "ran")]
    event = effect.term().to_frame().T if effect.verdict.identified else pd.DataFrame({"estimate": [None]})
    parts = (
        dates.assign(check=PLACEBO, which=dates["month"].astype(str), leaves_out_zero=dates["fires"]),
        event.assign(check=EVENT, which=str(effect.onset), headline=True),
        cells.assign(check=CELL, which=(cells.index + 1).astype(str)),
        models.assign(
            check=MODEL, which=models["rung"].map(_in_words), headline=models["rung"] == effect.headline
        ),
    )
    whole = [*COLUMNS, "estimate", "lower", "upper"]
    rows = [row for part in parts for row in part.reindex(columns=whole).to_dict("records")]
    table = pd.DataFrame(rows, columns=whole)
    for name, source in zip(_PERCENTS, ("estimate", "lower", "upper"), strict=True):
        table[name] = pd.to_numeric(table[source])
    outside = (table["lower_percent"] > 0) | (table["upper_percent"] < 0)
    table = table.assign(
        leaves_out_zero=table["leaves_out_zero"].eq(True) | outside,
        # A method that admits every specification says nothing of it.
        admitted=table["admitted"].ne(False),
        headline=table["headline"].eq(True),
        level_percent=100 * effect.level,
        label=label,
        verdict=effect.verdict.word,
    )
    return table[COLUMNS]


def _in_words(rung: str) -> str:
    """Return what a model is called in pictures; one without words of its own goes by its name."""
    return _MODELS.get(rung, rung.replace("_", " "))


def _measure(
    view: View,
    outcome: str,
    series: pd.Series,
    asked: pd.DataFrame,
    window: Span,
    controls: Mapping[str, pd.Series] | None = None,
) -> Measure:
    """Return the checks of the first event asked about that no guard refuses."""
    everything = pd.concat([event_table.marked(view), event_table.context(view)], ignore_index=True)
    reason = "No control inside the series was known on this day."
    source = Names(view, SET).source_of(f"{outcome}_control")
    for event in asked.to_dict("records") if len(series) else ():
        try:
            effect = effect_rows.ask(series, event, everything, window, controls)
        except NotIdentified as refusal:
            reason = refusal.what
            continue
        table = table_of(effect, event["label"])
        results = _results(view, outcome, _counted(effect, table, event), effect)
        return Measure(table, results, source, outcome)
    results = _results(view, outcome, dict.fromkeys(_COUNTED), reason=reason)
    return Measure(pd.DataFrame(columns=COLUMNS), results, source, outcome)


def _counted(effect: Effect, table: pd.DataFrame, event: Mapping[Any, Any]) -> dict[str, object]:
    """Return what is counted of the checks: how many agree, never a size."""
    every, models = table[table["check"] == CELL], table[table["check"] == MODEL]
    cells = every[every["admitted"]]
    same = cells["estimate_percent"] * effect.term()["estimate"] > 0
    dates = effect.placebos.dates
    return {
        "control": event["date"].date().isoformat(),
        "verdict": effect.verdict.word,
        "level": 100 * effect.level,
        "dates": dates,
        "firing": 100 * effect.placebos.fires_in_time if dates else None,
        "cells": len(every),
        "admitted": len(cells),
        "same_sign": 100 * same.mean() if len(cells) else None,
        "excluding": 100 * cells["leaves_out_zero"].mean() if len(cells) else None,
        "models": len(models),
        "models_excluding": models["leaves_out_zero"].sum(),
    }


def _results(
    view: View, outcome: str, values: Mapping[str, object], effect: Effect | None = None, *, reason: str = ""
) -> tuple[Result, ...]:
    names = Names(view, SET, reason=reason or "The window holds too few months for it.")
    period = ""
    if effect is not None:
        period = span(effect.onset.start_time, (effect.onset + (effect.n_after - 1)).start_time)
    return tuple(
        names.one(f"{outcome}_{name}", values[name], period="" if name == "control" else period)
        for name in _COUNTED
    )
