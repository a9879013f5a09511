"""The scorecard: some twenty indicators, each joined to the named result of a chapter that gives its value.

Nothing is computed here that a chapter has computed. Whether a change goes the way an indicator calls good is
read off its sign; it does not say why. Most indicators have no public target, and say so.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.measures.results import Measure, Naming, Result
from analysis.sources import indicators as source
from analysis.sources.indicators import Indicator
from analysis.store.asof import View

SOURCE = "Indicators of this brief"
# A change smaller than this, in percent or points, has no direction; as in the words of change.
SAME_BELOW = 2.0

TOWARD, AWAY, SAME, NEITHER, UNKNOWN = "toward", "away", "about the same", "no direction", "not known"

COLUMNS = [
    "key", "name", "question", "definition", "unit", "source", "cadence", "lag_days", "good_direction",
    "result", "value", "value_unit", "lower", "upper", "period", "vintage", "baseline", "baseline_key",
    "baseline_value", "change_key", "change", "change_unit", "reading", "status", "reason", "public_target",
    "limits", "attributes_met", *(f"{name}_{part}" for name in source.ATTRIBUTES for part in ("met", "why")),
]  # fmt: skip


def scorecard(view: View, results: Mapping[str, Result]) -> Measure:
    """Return every indicator with its value, baseline, change and attributes.

    Parameters
    ----------
    view : View
        Its project holds ``data/indicators.yml``.
    results : mapping
        Named results of the chapters, by key. An indicator whose result is not among them is not available,
        with the reason.

    Returns
    -------
    Measure
        `COLUMNS`, one row an indicator in the order of the file. `value`, `baseline_value` and `change` are
        in `value_unit` and `change_unit`; `baseline` is a text where no result is named. `reading` is
        ``toward`` or ``away`` from what is good, ``about the same``, ``no direction`` (none is good by
        itself), or ``not known``.

    Raises
    ------
    DataRefused
        When the file is not as `analysis.sources.indicators.read` expects.
    """
    defined = source.read(view.project.root / "data" / source.FILE_NAME)
    table = pd.DataFrame([_row(indicator, results) for indicator in defined], columns=COLUMNS)
    name = Naming("scorecard", SOURCE)
    count = table["reading"].value_counts()
    answers = [met for indicator in defined for met, _ in indicator.attributes.values()]
    return Measure(
        table,
        (
            name("indicators", "Indicators", len(table), "count"),
            name("available", "Indicators with a value", int((table["status"] == "ok").sum()), "count"),
            name(
                "with_target",
                "Indicators with a public target",
                int((table["public_target"] != source.NO_TARGET).sum()),
                "count",
            ),
            name("toward", "Indicators that move toward what is good", int(count.get(TOWARD, 0)), "count"),
            name("away", "Indicators that move away from it", int(count.get(AWAY, 0)), "count"),
            name("same", "Indicators about the same", int(count.get(SAME, 0)), "count"),
            name("no_reading", "Indicators without a reading", int(count.get(UNKNOWN, 0)), "count"),
            name(
                "attributes_share",
                "Share of attributes of a good measure that are met",
                100 * sum(answers) / len(answers),
                "percent",
            ),
        ),
    )


def _row(indicator: Indicator, results: Mapping[str, Result]) -> dict:
    held = results.get(indicator.result)
    baseline = results.get(indicator.baseline) if indicator.baseline_is_result else None
    change = results.get(indicator.change) if indicator.change else None
    row = {
        name: getattr(indicator, name)
        for name in (
            "key", "name", "question", "definition", "unit", "source", "cadence", "lag_days",
            "good_direction", "result", "public_target", "limits", "attributes_met",
        )
    }  # fmt: skip
    row |= {
        "value": held and held.value,
        "value_unit": held.unit if held else indicator.unit,
        "lower": held.interval[0] if held and held.interval else None,
        "upper": held.interval[1] if held and held.interval else None,
        "period": held.period if held else "",
        "vintage": held.vintage if held else "",
        "baseline": "" if indicator.baseline_is_result else indicator.baseline,
        "baseline_key": indicator.baseline if indicator.baseline_is_result else "",
        "baseline_value": baseline and baseline.value,
        "change_key": indicator.change,
        "change": change and change.value,
        "change_unit": change.unit if change else "",
        "reading": _reading(indicator.good_direction, change and change.value),
        "status": held.status if held else "not available",
        "reason": held.reason if held else f"No chapter gave the result {indicator.result}.",
    }
    for attribute, (met, why) in indicator.attributes.items():
        row |= {f"{attribute}_met": met, f"{attribute}_why": why}
    return row


def _reading(good_direction: str, change: object) -> str:
    """Return whether a change goes the way that is good."""
    if good_direction == "none":
        return NEITHER
    if change is None or isinstance(change, str):
        return UNKNOWN
    if abs(float(change)) < SAME_BELOW:
        return SAME
    return TOWARD if (float(change) > 0) == (good_direction == "up") else AWAY
