"""What the brief rests on: vintages and their age, and how much of it is unconfirmed."""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Naming
from analysis.sources.catalogue import DATASETS
from analysis.sources.dataset import Dataset
from analysis.store.asof import View

SOURCE = "Origins of the stored snapshots"
CURRENT, OVERDUE, IRREGULAR = "current", "overdue", "irregular"
TIMELINE_SOURCE = "Timelines kept by hand, each row with its publisher"


def datasets(view: View) -> Measure:
    """Return each dataset's newest vintage known on the view's day.

    Returns
    -------
    Measure
        Columns `dataset`, `title`, `publisher`, `vintage` (publication date), `basis` of that date,
        `first`, `last` (periods held over all vintages), `age_days`, `state` (``current``, ``overdue``, or
        ``irregular`` where the publisher keeps no interval), `vintages` (how many). Datasets without a
        vintage by then have blanks.
    """
    records = []
    for name, dataset in DATASETS.items():
        known = view.vintages(name)
        newest = known[-1] if known else None
        age = newest and (view.as_of - newest.date).days
        records.append(
            {
                "dataset": name,
                "title": dataset.title,
                "publisher": dataset.publisher,
                "vintage": newest and newest.date.isoformat(),
                "basis": newest and newest.origin.published.basis,
                "first": min((vintage.origin.coverage[0] for vintage in known), default=None),
                "last": max((vintage.origin.coverage[1] for vintage in known), default=None),
                "age_days": age,
                "state": newest and freshness(dataset, age),
                "vintages": len(known),
            }
        )
    table = pd.DataFrame(records)
    name = Naming("evidence", SOURCE, reason="No dataset had a vintage on this day.")
    held = table.dropna(subset=["vintage"])
    return Measure(
        table,
        (
            name("datasets", "Datasets held", len(held), "count"),
            name("overdue", "Datasets overdue", int((held["state"] == OVERDUE).sum()), "count"),
            name("newest_vintage", "Newest vintage", held["vintage"].max() if len(held) else None, "date"),
        ),
    )


def freshness(dataset: Dataset, age_days: int) -> str:
    """Return whether a dataset whose newest vintage is `age_days` old is current, overdue or irregular."""
    limit = dataset.overdue_after_days
    if limit is None:
        return IRREGULAR
    return OVERDUE if age_days > limit else CURRENT


def confidence(view: View) -> Measure:
    """Count the timeline rows known on the view's day by how well they are sourced.

    Returns
    -------
    Measure
        Columns `timeline`, `rows`, `confirmed`, `reported`, `unconfirmed`.
    """
    records = []
    for timeline in view.schemas():
        counts = view.timeline(timeline)["confidence"].value_counts()
        records.append(
            {
                "timeline": timeline.replace("_", " "),
                "rows": int(counts.sum()),
                **{level: int(counts.get(level, 0)) for level in ("confirmed", "reported", "unconfirmed")},
            }
        )
    table = pd.DataFrame(records)
    name = Naming("evidence", TIMELINE_SOURCE)
    rows, unconfirmed = int(table["rows"].sum()), int(table["unconfirmed"].sum())
    return Measure(
        table,
        (
            name("timeline_rows", "Rows in the timelines", rows, "count"),
            name("unconfirmed_rows", "Rows not confirmed", unconfirmed, "count"),
        ),
    )


def unconfirmed(view: View) -> Measure:
    """Return the scheduling and tariff rows shown in this brief that are not confirmed.

    Returns
    -------
    Measure
        Columns `timeline`, `id`, `what`, `date`.
    """
    scheduling, steps, truces = (view.timeline(name) for name in ("scheduling", "tariff_steps", "truces"))
    parts = [
        scheduling.assign(
            timeline="scheduling",
            id=scheduling["event_id"],
            what=scheduling["jurisdiction"] + ": " + scheduling["subject"],
        ),
        steps.assign(
            timeline="tariff steps", id=steps["step_id"], what=steps["target"] + ": " + steps["scope"]
        ),
        truces.assign(timeline="truces", id=truces["truce_id"], what=truces["name"]),
    ]
    table = pd.concat(parts, ignore_index=True)
    table["date"] = table["announced_date"].where(table["announced_date"] != "", table["effective_date"])
    table = table[table["confidence"] == "unconfirmed"].sort_values(["date", "id"], ignore_index=True)
    return Measure(table[["timeline", "id", "what", "date"]])
