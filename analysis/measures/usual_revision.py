"""How much a figure was revised before, at the age at which it is revised now: learnt from the kept vintages.

A figure that sums the months of a publisher's file is summed over the same number of months, ending as long
before the older of two neighbouring vintages as its own last month lay before the vintage it came from, and
again in the newer one. Vintages after that of the figure are left out, for they are the revision asked about.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from analysis.dates import parse_partial
from analysis.measures.results import Result
from analysis.store.asof import View


@dataclass(frozen=True)
class Monthly:
    """Where the months of a figure lie: dataset, column, the rows that count, and how many months it sums.

    `months` is blank where the figure's own period says it; 1 where the file holds sums that run on.
    """

    dataset: str
    column: str
    where: Mapping[str, str] = field(default_factory=dict)
    months: int | None = None


_SEIZED = Monthly("cbp/drug_seizures", "quantity_lb", {"drug": "Fentanyl"})
SERIES = {
    "seizures.since_lb": _SEIZED,
    "seizures.fytd_lb": _SEIZED,
    "seizures.latest_lb": _SEIZED,
    "outcomes.reported": Monthly("cdc/overdose_provisional", "reported_12_month_deaths", months=1),
}


@dataclass(frozen=True)
class Usual:
    """Past revisions of a figure at one age: how many are held, and the largest in percent, without sign."""

    held: int = 0
    largest: float | None = None


def usual(view: View, figure: Result) -> Usual:
    """Return how much `figure` was revised before at the same age.

    Parameters
    ----------
    view : View
    figure : Result
        As it stood before the revision asked about; its key, period and vintage are read.

    Returns
    -------
    Usual
        None held where no vintages of its source are kept, or none that hold months of that age.
    """
    series = SERIES.get(figure.key)
    if series is None or not figure.vintage:
        return Usual()
    first, last = (_month(end) for end in (figure.period.split("/")[0], figure.period.split("/")[-1]))
    months = series.months or (last - first).n + 1
    day = dt.date.fromisoformat(figure.vintage)
    age = (pd.Period(day, "M") - last).n
    held = [
        (item.date, _totals(item.read(), series))
        for item in view.vintages(series.dataset)
        if item.date <= day
    ]
    revisions = [
        abs(100 * (now / before - 1))
        for (older, one), (_, other) in itertools.pairwise(held)
        if (before := _sum(one, pd.Period(older, "M") - age, months))
        and (now := _sum(other, pd.Period(older, "M") - age, months)) is not None
    ]
    return Usual(len(revisions), max(revisions, default=None))


def _month(text: str) -> pd.Period:
    return pd.Period(parse_partial(text).last, "M")


def _totals(table: pd.DataFrame, series: Monthly) -> pd.Series:
    for column, value in series.where.items():
        table = table[table[column] == value]
    return table.groupby(table["period"].dt.to_period("M"))[series.column].sum(min_count=1)


def _sum(totals: pd.Series, last: pd.Period, months: int) -> float | None:
    """Return the sum of the months that end in `last`; None where one is not held."""
    window = totals.reindex(pd.period_range(end=last, periods=months, freq="M"))
    return None if window.isna().any() else float(window.sum())
