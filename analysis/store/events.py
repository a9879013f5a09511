"""Events as they were known on a day, by handle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.sources.events import Entry

# Timeline -> the columns that hold the day from which an event counts, and the day it was made public.
DAYS = {
    "scheduling": ("effective", "announced"),
    "tariff_steps": ("effective", "announced"),
    "truces": ("announced", "announced"),
    "commitments": ("fulfilled", "made"),
    "cooperation": ("start", "source"),
    "context": ("effective", "announced"),
}


@dataclass(frozen=True)
class Event:
    """An event as it was known on a day.

    Attributes
    ----------
    handle, label, kind : str
        Its name in code and settings, the words it carries on pictures, and ``control``, ``duty``,
        ``meeting``, ``promise``, ``suspension`` or ``emergency``.
    drawn : bool
        Whether series are drawn with it.
    day, announced : Timestamp
        From when it counts (a control or duty in force, a meeting held, a promise kept, a suspension begun),
        and when it was made public; NaT where that is not known.
    timeline, row_id : str
        Where it stands.
    row : dict
        The row as it was known, as `View.timeline` has it.
    """

    handle: str
    label: str
    kind: str
    drawn: bool
    day: pd.Timestamp
    announced: pd.Timestamp
    timeline: str
    row_id: str
    row: dict[str, Any]


def known(entries: Mapping[str, Entry], timeline: Callable[[str], pd.DataFrame]) -> dict[str, Event]:
    """Return the events whose rows stand in the timelines that `timeline` gives, by handle.

    The first column of a timeline is its key.
    """
    rows: dict[str, dict[str, dict[str, Any]]] = {
        name: {
            str(next(iter(row.values()))): {str(column): cell for column, cell in row.items()}
            for row in timeline(name).to_dict("records")
        }
        for name in dict.fromkeys(entry.timeline for entry in entries.values())
    }
    events = {}
    for handle, entry in entries.items():
        row = rows[entry.timeline].get(entry.row)
        if row is not None:
            day, announced = (row[column] for column in DAYS[entry.timeline])
            events[handle] = Event(
                handle, entry.label, entry.kind, entry.drawn, day, announced, entry.timeline, entry.row, row
            )
    return events
