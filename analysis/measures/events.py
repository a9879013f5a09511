"""The events that series are read against: controls, steps of the fentanyl duty, the Busan meeting.

Which rows are drawn on series, and under which label, is said in ``data/marked_events.yml``.
"""

from __future__ import annotations

import pandas as pd

from analysis.store.asof import View

COLUMNS = ["date", "label", "kind", "authority", "confidence", "event_id", "publisher", "source_url"]


def marked(view: View) -> pd.DataFrame:
    """Return the labelled events known on the view's day, in order of date.

    Returns
    -------
    DataFrame
        One row per event: `date` (day of effect), `label`, `kind` (``control``, ``duty``, ``meeting``),
        `authority`, `confidence`, `event_id` and the source. Events announced but not yet in effect are
        included.
    """
    parts = [_controls(view), _duties(view), _meetings(view)]
    table = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    return table.sort_values(["date", "event_id"], ignore_index=True)[COLUMNS]


def between(events: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> pd.DataFrame:
    """Return the events from `first` to `last`, both included."""
    return events[events["date"].between(first, last)].reset_index(drop=True)


def _controls(view: View) -> pd.DataFrame:
    labels = view.marked_events().get("scheduling", {})
    rows = view.timeline("scheduling")
    rows = rows[rows["event_id"].isin(list(labels)) & rows["effective"].notna()]
    return pd.DataFrame(
        {
            "date": rows["effective"],
            "label": rows["event_id"].map(labels),
            "kind": "control",
            "authority": rows["jurisdiction"],
            "confidence": rows["confidence"],
            "event_id": rows["event_id"],
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )


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
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )


def _meetings(view: View) -> pd.DataFrame:
    labels = view.marked_events().get("truces", {})
    rows = view.timeline("truces")
    rows = rows[rows["truce_id"].isin(list(labels))]
    return pd.DataFrame(
        {
            "date": rows["announced"],
            "label": rows["truce_id"].map(labels),
            "kind": "meeting",
            "authority": "China and United States",
            "confidence": rows["confidence"],
            "event_id": rows["truce_id"],
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
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )
    return table.sort_values(["date", "event_id"], ignore_index=True)[COLUMNS]
