"""Negative controls: series that share the causes of drift but not the event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.ladder import Window
from analysis.methods.model_average import ModelAverage
from analysis.methods.months import as_monthly
from analysis.methods.question import ask

COLUMNS = [
    "control", "estimate", "lower", "upper", "excludes_zero",
    "net_estimate", "net_lower", "net_upper", "net_excludes_zero",
]  # fmt: skip


def negative_controls(
    window: Window, onset: int, controls: Mapping[str, pd.Series], **options: Any
) -> pd.DataFrame:
    """The headline question on each control, and on the series over the control.

    Returns
    -------
    pandas.DataFrame
        One row a control, :data:`COLUMNS`; percent.

    Raises
    ------
    NotIdentified
        A control does not cover the window.
    """
    rows = [
        {"control": name, **_row(_over(window, name, control), window, onset, options)}
        for name, control in controls.items()
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def _over(window: Window, name: str, control: pd.Series) -> np.ndarray:
    months = pd.PeriodIndex(window.series.index)
    values = as_monthly(control, gaps_allowed=True).reindex(months)
    if values.isna().any():
        raise NotIdentified(
            f"The negative control {name} has no value in {values.index[values.isna()][0]}.",
            remedy="Give a control that covers the window, or narrow the window.",
        )
    return np.asarray(values, dtype=float)


def _row(
    values: np.ndarray, window: Window, onset: int, options: Mapping[str, Any]
) -> dict[str, float | bool]:
    index = pd.PeriodIndex(window.series.index)
    alone = ask(values, index, onset, log_exposure=np.zeros(len(values)), **options)
    # A ratio needs a positive base: half a unit keeps months without any.
    base = np.log(np.maximum(values, 0.5))
    net = ask(window.series.to_numpy(), index, onset, log_exposure=base, **options)
    return {**_percent(alone.answer, window.level, ""), **_percent(net.answer, window.level, "net_")}


def _percent(answer: ModelAverage, level: float, prefix: str) -> dict[str, float | bool]:
    low, high = (float(end[0]) for end in answer.interval(level))
    return {
        f"{prefix}estimate": 100 * np.expm1(float(answer.estimate[0])),
        f"{prefix}lower": 100 * np.expm1(low),
        f"{prefix}upper": 100 * np.expm1(high),
        f"{prefix}excludes_zero": bool(low > 0 or high < 0),
    }
