"""The events that series are read against: controls, steps of the fentanyl duty, the Busan meeting.

Which events are drawn on series, and under which label, is said in ``data/events.yml``.
"""

from __future__ import annotations

import pandas as pd

from analysis.sources.timelines import names_in
from analysis.store.asof import View
from analysis.store.events import Event

COLUMNS = ["date", "label", "kind", "authority", "confidence", "event_id", "handle", "publisher",
           "source_url"]  # fmt: skip


def marked(view: View) -> pd.DataFrame:
    """Return the labelled events known on the view's day, in order of date.

    Returns
    -------
    DataFrame
        One row per event: `date` (day of effect, of a meeting the day it was held), `label`, `kind`
        (``control``, ``duty``, ``meeting``), `authority`, `confidence`, `event_id`, `handle` (blank for a
        step of the duty, which is drawn by rule) and the source. Events announced but not yet in effect are
        included.
    """
    parts = [_drawn(view), _duties(view)]
    table = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    return table.sort_values(["date", "event_id"], ignore_index=True)[COLUMNS]


def between(events: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> pd.DataFrame:
    """Return the events from `first` to `last`, both included."""
    return events[events["date"].between(first, last)].reset_index(drop=True)


def _drawn(view: View) -> pd.DataFrame:
    """Return the events that are drawn by name and whose day is known."""
    records = [
        {
            "date": event.day,
            "label": event.label,
            "kind": event.kind,
            "authority": _authority(event),
            "confidence": event.row["confidence"],
            "event_id": event.row_id,
            "handle": event.handle,
            "publisher": event.row["publisher"],
            "source_url": event.row["source_url"],
        }
        for event in view.events().values()
        if event.drawn and pd.notna(event.day)
    ]
    return pd.DataFrame(records, columns=COLUMNS).astype({"date": "datetime64[ns]"})


def _authority(event: Event) -> str:
    """Return who acted: one authority, or both sides of a meeting."""
    return str(event.row.get("jurisdiction") or " and ".join(sorted(names_in(event.row["parties"]))))


def _duties(view: View) -> pd.DataFrame:
    rows = view.timeline("tariff_steps")
    rows = rows[
        (rows["measure"] == "fentanyl_ieepa") & (rows["target"] == "China") & rows["effective"].notna()
    ]
    return pd.DataFrame(
        {
            "date": rows["effective"],
            "label": rows["rate_pct"].map(
                lambda rate: "US duty ends" if float(rate) == 0 else f"US duty {rate}%"
            ),
            "kind": "duty",
            "authority": "United States",
            "confidence": rows["confidence"],
            "event_id": rows["step_id"],
            "handle": "",
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )


def context(view: View) -> pd.DataFrame:
    """Return the events outside the arrangement that move deaths or seizures, as `marked` does.

    They are drawn and counted wherever an effect is discussed, and are the subject of none.
    """
    rows = view.timeline("context")
    table = pd.DataFrame(
        {
            "date": rows["effective"],
            "label": rows["label"],
            "kind": "context",
            "authority": "",
            "confidence": rows["confidence"],
            "event_id": rows["context_id"],
            "handle": "",
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )
    return table.sort_values(["date", "event_id"], ignore_index=True)[COLUMNS]
