"""What the brief rests on: vintages and their age, how far events are known, and what is unconfirmed."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from analysis.dates import parse_partial
from analysis.measures.results import Measure, Names, count
from analysis.sources import timeline_schema
from analysis.sources.catalogue import DATASETS
from analysis.sources.dataset import Dataset
from analysis.sources.timeline_schema import Timeline
from analysis.store.asof import View

SET = "evidence"
CURRENT, OVERDUE, IRREGULAR, STALE = "current", "overdue", "irregular", "behind"


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


def renewed(data: Measure) -> Measure:
    """Return, of what `datasets` gave, those that their publisher renews, in order of their ends."""
    table = data.table[data.table["state"].isin((CURRENT, OVERDUE))]
    ends = table["last"].map(lambda last: parse_partial(str(last)).last)
    order = pd.DataFrame({"end": ends, "title": table["title"]}).sort_values(["end", "title"]).index
    return replace(data, table=table.loc[order].reset_index(drop=True))


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
        Columns `timeline` (its title), `rows`, `confirmed`, `reported`, `unconfirmed`, `searched_date` (day
        until which its events were looked for).
    """
    records = []
    for name, schema in _sourced(view).items():
        levels = view.timeline(name)["confidence"]
        counts = {level: int((levels == level).sum()) for level in schema.choices("confidence")}
        searched = min(schema.searched, view.as_of).isoformat()
        records.append({"timeline": schema.title, "rows": len(levels)} | counts | {"searched_date": searched})
    table = pd.DataFrame(records)
    rows, weak = table["rows"].sum(), table["unconfirmed"].sum()
    names = Names(view, SET, reason="No row was known on this day.")
    results = names.all(
        timeline_rows=rows,
        unconfirmed_rows=weak,
        share_sourced=100 * (rows - weak) / rows if rows else None,
    )
    return Measure(table, results, names.source_of("timeline_rows"))


def known_to(view: View) -> Measure:
    """Return the two days to which the brief knows: of events, and of data.

    Events are known to the earliest day until which any timeline was searched, or to the view's day where
    that comes first. Data reach to the last month that any file held covers.

    Returns
    -------
    Measure
        Columns `timeline`, `searched_date`, one row a timeline, oldest first. Results: both ends, the days
        from the first of them to the view's day, how many are allowed, and whether they are more.
    """
    schemas = _sourced(view)
    days = {schema.title: min(schema.searched, view.as_of) for schema in schemas.values()}
    table = pd.DataFrame({"timeline": list(days), "searched_date": [f"{day}" for day in days.values()]})
    table = table.sort_values(["searched_date", "timeline"], ignore_index=True)
    events = min(days.values())
    limit = timeline_schema.common(view.project.timelines).searched_within_days
    age = (view.as_of - events).days
    ends = [parse_partial(vintage.origin.coverage[1]) for name in DATASETS for vintage in view.vintages(name)]
    months = [end.last for end in ends if end.precision != "year"]
    names = Names(view, SET, reason="No dataset had a vintage on this day.")
    results = names.all(
        events_known_to=events,
        events_age=age,
        events_limit=limit,
        events_state=STALE if age > limit else CURRENT,
        data_to=f"{max(months):%Y-%m}" if months else None,
    )
    return Measure(table, results, names.source_of("events_known_to"))


def is_behind(ends: Measure) -> bool:
    """Return whether what `known_to` gave lies further back than is allowed."""
    return ends["evidence.events_state"].value == STALE


def unconfirmed(view: View) -> Measure:
    """Return all rows known on the view's day that are not confirmed, with the attempts made on each.

    Returns
    -------
    Measure
        Columns `timeline`, `id`, `what`, `date` (first date of the row; blank where it has none), `attempts`,
        `last_attempt` (blank where none is on record), `where_searched`, `query`, `outcome` (of the last
        attempt); rows without an attempt first, then those whose last attempt is oldest.
    """
    parts = []
    for name, schema in _sourced(view).items():
        rows = view.timeline(name)
        rows = rows[rows["confidence"] == "unconfirmed"]
        dates = [column for column in schema.visibility.visible_from if column in rows]
        first = rows[dates].replace("", None).bfill(axis=1).iloc[:, 0].fillna("") if dates else ""
        parts.append(
            pd.DataFrame(
                {
                    "held_in": name,
                    "timeline": schema.title,
                    "id": rows[schema.key],
                    "what": _words(rows, schema),
                    "date": first,
                }
            )
        )
    table = pd.concat(parts, ignore_index=True).merge(_attempts(view), how="left", on=["held_in", "id"])
    table = table.fillna({"attempts": 0}).fillna("").astype({"attempts": int})
    table = table.sort_values(["last_attempt", "date", "id"], ignore_index=True).drop(columns="held_in")
    names = Names(view, SET)
    results = names.all(without_attempt=count(table["attempts"] == 0))
    return Measure(table, results, names.source_of("unconfirmed_rows"))


def _attempts(view: View) -> pd.DataFrame:
    """Return, by row, how many attempts are on record and the last of them."""
    tried = view.timeline("attempts").sort_values(["tried_date", "attempt_id"])
    by_row = tried.groupby(["held_in", "held_row"], as_index=False)
    last = by_row.agg(
        attempts=("attempt_id", "count"),
        last_attempt=("tried_date", "last"),
        where_searched=("place", "last"),
        query=("query", "last"),
        outcome=("outcome", "last"),
    )
    return last.rename(columns={"held_row": "id"})


def _sourced(view: View) -> dict[str, Timeline]:
    """Return the schemas of the timelines whose rows name a source."""
    return {name: schema for name, schema in view.schemas().items() if schema.sourced}


def _words(rows: pd.DataFrame, schema: Timeline) -> list[str]:
    """Return what each row is about, in the cells that the schema names."""
    return [": ".join(filter(None, cells)) for cells in rows[schema.says].to_numpy()]


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
