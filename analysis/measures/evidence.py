"""What the brief rests on: vintages and their age, and how much of it is unconfirmed."""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, count
from analysis.sources.catalogue import DATASETS
from analysis.sources.dataset import Dataset
from analysis.store.asof import View

SET = "evidence"
CURRENT, OVERDUE, IRREGULAR = "current", "overdue", "irregular"


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
    table = pd.DataFrame([_dataset_row(view, name, dataset) for name, dataset in DATASETS.items()])
    names = Names(view, SET, reason="No dataset had a vintage on this day.")
    found = table["vintage"].dropna()
    results = names.all(
        datasets=len(found),
        overdue=count(table["state"] == OVERDUE),
        newest_vintage=max(found, default=None),
    )
    return Measure(table, results, names.source)


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
        Columns `timeline` (its title), `rows`, `confirmed`, `reported`, `unconfirmed`.
    """
    records = []
    for name, schema in view.schemas().items():
        levels = view.timeline(name)["confidence"]
        counts = {level: int((levels == level).sum()) for level in schema.choices("confidence")}
        records.append({"timeline": schema.title, "rows": len(levels)} | counts)
    table = pd.DataFrame(records)
    names = Names(view, SET)
    results = names.all(timeline_rows=table["rows"].sum(), unconfirmed_rows=table["unconfirmed"].sum())
    return Measure(table, results, names.source_of("timeline_rows"))


def unconfirmed(view: View) -> Measure:
    """Return the scheduling and tariff rows shown in this brief that are not confirmed.

    Returns
    -------
    Measure
        Columns `timeline`, `id`, `what`, `date`.
    """
    parts = []
    for name, words in (
        ("scheduling", ["jurisdiction", "subject"]),
        ("tariff_steps", ["target", "scope"]),
        ("truces", ["name"]),
    ):
        rows, schema = view.timeline(name), view.schema(name)
        what = [": ".join(cells) for cells in rows[words].to_numpy()]
        parts.append(rows.assign(timeline=schema.title, id=rows[schema.key], what=what))
    table = pd.concat(parts, ignore_index=True)
    table["date"] = table["announced_date"].where(table["announced_date"] != "", table["effective_date"])
    table = table[table["confidence"] == "unconfirmed"].sort_values(["date", "id"], ignore_index=True)
    source = Names(view, SET).source_of("unconfirmed_rows")
    return Measure(table[["timeline", "id", "what", "date"]], (), source)


def _dataset_row(view: View, name: str, dataset: Dataset) -> dict[str, object]:
    vintages = view.vintages(name)
    row: dict[str, object] = {
        "dataset": name,
        "title": dataset.title,
        "publisher": dataset.publisher,
        **dict.fromkeys(("vintage", "basis", "first", "last", "age_days", "state")),
        "vintages": len(vintages),
    }
    if vintages:
        newest = vintages[-1]
        age = (view.as_of - newest.date).days
        row |= {
            "vintage": newest.date.isoformat(),
            "basis": newest.origin.published.basis,
            "first": min(vintage.origin.coverage[0] for vintage in vintages),
            "last": max(vintage.origin.coverage[1] for vintage in vintages),
            "age_days": age,
            "state": freshness(dataset, age),
        }
    return row
