"""How much seizures and deaths changed after named events: the sizes that scenarios take.

Plain arithmetic: the twelve full months from an event on, over the twelve full months before it, so that
each calendar month stands once on both sides. Where the event lies within a month, that month is on neither
side. A change after a date is no effect of what happened on it: other things changed as well, and a series
that was rising goes on rising.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analysis.measures.projected import SERIES
from analysis.measures.results import change, span
from analysis.store.asof import View
from analysis.store.events import Event

MONTHS = 12


@dataclass(frozen=True)
class Change:
    """Twelve months after a day against twelve before it.

    Attributes
    ----------
    percent : float, optional
        None where one side is not held whole, or is zero.
    before, after : str
        Their months as ISO 8601 periods.
    """

    percent: float | None
    before: str
    after: str

    @property
    def multiplier(self) -> float | None:
        """What the level before is multiplied by to give the level after."""
        return None if self.percent is None or self.percent <= -100 else 1 + self.percent / 100


def change_after(series: pd.Series, day: pd.Timestamp) -> Change:
    """Return the change of a monthly series after a day.

    Parameters
    ----------
    series : Series
        By the first day of each month, without gaps.
    day : Timestamp
    """
    month = day.to_period("M").to_timestamp()
    first = month if day.day == 1 else month + pd.DateOffset(months=1)
    after = pd.date_range(first, periods=MONTHS, freq="MS")
    before = pd.date_range(end=month - pd.DateOffset(months=1), periods=MONTHS, freq="MS")
    sums = [series.reindex(months).sum(min_count=MONTHS) for months in (after, before)]
    return Change(change(*sums), span(before[0], before[-1]), span(after[0], after[-1]))


def measured(view: View, handles: list[str]) -> list[tuple[Event, dict[str, Change]]]:
    """Return the events known on the view's day, each with the change of every projected series after it."""
    held = {one.name: one.read(view) for one in SERIES}
    found = []
    for handle in handles:
        event = view.event(handle)
        if event is not None and pd.notna(event.day):
            found.append((event, {name: change_after(series, event.day) for name, series in held.items()}))
    return found
