"""The scorecard: some twenty indicators, each joined to the named result of a chapter that gives its value.

Nothing is computed here that a chapter has computed. Whether a change goes the way an indicator calls good is
read off its sign; it does not say why. Most indicators have no public target, and say so.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.errors import DataRefused, UnknownName
from analysis.measures import declared
from analysis.measures.results import Measure, Names, Result, count
from analysis.project import Project
from analysis.sources import indicators as source
from analysis.sources.indicators import Indicator
from analysis.store.asof import View

SET = "scorecard"
# A change smaller than this, in percent or points, has no direction; as in the words of change.
SAME_BELOW = 2.0
TOWARD, AWAY, SAME, NEITHER, UNKNOWN = "toward", "away", "about the same", "no direction", "not known"


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
        One row an indicator in the order of the file: its definition; `value`, `baseline_value` and `change`
        in `value_unit` and `change_unit`; `baseline`, a text where no result is named; `reading`:
        ``toward`` or ``away`` from what is good, ``about the same``, ``no direction`` (none is good by
        itself), or ``not known``, where there is no value or no change; and for each attribute whether it is
        met and why.

    Raises
    ------
    DataRefused
        When the file is not as described, or an indicator's unit is not that of its result.
    UnknownName
        For a result that is not declared, or that no chapter gave.
    """
    defined = defined_in(view.project)
    table = pd.DataFrame([_row(indicator, results) for indicator in defined])
    names = Names(view, SET)
    results_of = names.all(
        indicators=len(table),
        available=count(table["status"] == "ok"),
        with_target=count(table["public_target"] != source.NO_TARGET),
        toward=count(table["reading"] == TOWARD),
        away=count(table["reading"] == AWAY),
        same=count(table["reading"] == SAME),
    )
    return Measure(table, results_of, names.source)


def defined_in(project: Project) -> list[Indicator]:
    """Return a project's indicators, each of whose results is declared, in the unit that it says."""
    defined = source.read(project)
    for indicator in defined:
        where = f"data/{source.FILE_NAME}, {indicator.key}"
        for key in filter(None, (indicator.result, indicator.change, indicator.baseline_key)):
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


def _row(indicator: Indicator, results: Mapping[str, Result]) -> dict[str, object]:
    value = _given(results, indicator.result)
    baseline = _given(results, indicator.baseline_key) if indicator.baseline_key else None
    change = _given(results, indicator.change) if indicator.change else None
    lower, upper = value.interval or (None, None)
    row = indicator.model_dump(exclude={"attributes"}) | {
        "value": value.value,
        "value_unit": value.unit,
        "lower": lower,
        "upper": upper,
        "period": value.period,
        "vintage": value.vintage,
        "baseline": "" if baseline else indicator.baseline,
        "baseline_key": indicator.baseline_key,
        "baseline_value": baseline and baseline.value,
        "change_key": indicator.change,
        "change": change and change.value,
        "change_unit": change.unit if change else "",
        "reading": _reading(indicator.good_direction, value, change),
        "status": value.status,
        "reason": value.reason,
        "attributes_met": indicator.attributes_met,
    }
    for attribute, (met, why) in indicator.answers.items():
        row |= {f"{attribute}_met": met, f"{attribute}_why": why}
    return row


def _reading(good_direction: str, value: Result, change: Result | None) -> str:
    """Return whether a change goes the way that is good."""
    if value.value is None or change is None or not isinstance(change.value, (int, float)):
        return UNKNOWN
    if good_direction == "none":
        return NEITHER
    if abs(change.value) < SAME_BELOW:
        return SAME
    return TOWARD if (change.value > 0) == (good_direction == "up") else AWAY
