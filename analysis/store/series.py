"""The series of a table that a new vintage is judged by, and how far two figures of one lie apart."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pandas as pd

from analysis.sources.dataset import Dataset
from analysis.store.snapshots import period_text

Name = tuple[str, str]  # a value column and a part of the rows; "" stands for all of them
Series = dict[Name, pd.Series]
ROWS: Name = ("rows", "")

MOST_WORDS = 60  # a key column of more words has groups too small to say anything
SMALL = (
    0.02  # share of a series' median that is added before a logarithm, so that a zero is far and not endless
)


def series_of(dataset: Dataset, table: pd.DataFrame) -> Series:
    """Return the series of a table, each indexed by period.

    They are the sum of each value column, its sums by the words of each other key column, the ratio of two
    sums, and the number of rows.
    """
    period, values = dataset.period, list(dataset.values)
    grouped = table.groupby(period)
    sums = grouped[values].sum(min_count=1).astype(float)
    made: Series = {ROWS: grouped.size().astype(float)}
    made |= {(name, ""): sums[name] for name in values}
    for one, other in itertools.combinations(values, 2):
        if not (is_share(one) or is_share(other)):
            made[f"{one} / {other}", ""] = sums[one] / sums[other].where(sums[other] > 0)
    for key in dataset.key:
        if key == period or not 2 <= table[key].nunique() <= MOST_WORDS:
            continue
        parts = table.groupby([period, key], observed=True)[values].sum(min_count=1).astype(float)
        for name in values:
            wide = parts[name].unstack(key).reindex(sums.index)
            made |= {(name, f"{key} {word}"): wide[word] for word in wide}
    return made


def periods_of(series: Series) -> pd.Index:
    """Return the periods of a table's series."""
    return series[ROWS].index


def common_to(one: Series, other: Series) -> pd.Index:
    """Return the periods that both have."""
    return periods_of(one).intersection(periods_of(other))


def is_share(value: str) -> bool:
    """Return whether a value is a share of one hundred."""
    return value.endswith(("_pct", "percent"))


def kind(name: Name) -> str:
    """Return ``total``, or ``part`` for a part of the rows."""
    return "part" if name[1] else "total"


def scale_of(series: pd.Series) -> float:
    """Return the median of a series, 0 where it has no figure."""
    middle = float(series.abs().median())
    return middle if math.isfinite(middle) else 0.0


def measured(series: pd.Series, name: Name, scale: float) -> pd.Series:
    """Return figures on the scale of differences: logarithms; a share of one hundred as it is."""
    if is_share(name[0]):
        return series / 100
    filled = series.fillna(0.0) if name[1] else series  # a part without a row has nothing to count
    return pd.Series(np.log(filled.clip(lower=0) + SMALL * scale), filled.index)


def back(figure: float, name: Name, scale: float) -> float:
    """Return the figure that stands at a place on the scale of `measured`."""
    return 100 * figure if is_share(name[0]) else math.exp(min(figure, 600.0)) - SMALL * scale


def bounds(name: Name, middle: float, limit: float, scale: float) -> str:
    """Return the figures within `limit` of a place on the scale of `measured`, as text."""
    low, high = (back(middle + side, name, scale) for side in (-limit, limit))
    return f"{shown(max(low, 0.0))} to {shown(high)}"


def shown(value: float) -> str:
    """Return a figure as text."""
    if math.isnan(value):
        return "no value"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.3g}"


def where(name: Name, period: object) -> str:
    """Return which figure it is, as text."""
    return ", ".join(filter(None, (name[0], name[1], period_text(period))))
