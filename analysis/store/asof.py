"""What was known on a day: as-of reads over the kept vintages, and the view a chapter reads through."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pandas as pd

from analysis.errors import NotAvailable
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.catalogue import Dataset
from analysis.store import timelines
from analysis.store.snapshots import Vintage, conform, vintages


@dataclass(frozen=True)
class AsOfTable:
    """Rows known on a day, and which vintage each period was read from."""

    table: pd.DataFrame
    vintage_of: dict[object, dt.date]
    used: tuple[Vintage, ...]


def read_as_of(project: Project, dataset: Dataset, as_of: dt.date) -> AsOfTable:
    """Return what was known of `dataset` on `as_of`.

    For each period the newest vintage published by then that covers it gives *all* rows of the period:
    a row that it no longer has was removed by the publisher. A period that has left the publisher's
    window comes from the newest vintage that still held it.

    Raises
    ------
    NotAvailable
        When no vintage was published by `as_of`.
    """
    known = vintages(project, dataset, as_of)
    if not known:
        raise NotAvailable(
            f"no vintage of {dataset.name} was published by {as_of}.",
            remedy="Choose a later as_of, or add an older file with 'brief add'.",
        )
    tables: dict[dt.date, pd.DataFrame] = {}
    vintage_of: dict[object, dt.date] = {}
    claimed: list[tuple[object, object]] = []
    for vintage in reversed(known):
        table = vintage.read()
        periods = table[dataset.period]
        superseded = pd.Series(False, index=table.index)
        for first, last in claimed:
            superseded |= periods.between(first, last)
        claimed.append((periods.min(), periods.max()))
        if not superseded.all():
            tables[vintage.date] = table[~superseded]
            vintage_of |= dict.fromkeys(periods[~superseded].unique(), vintage.date)
    whole = conform(pd.concat(list(tables.values()), ignore_index=True), dataset)
    used = tuple(vintage for vintage in known if vintage.date in tables)
    return AsOfTable(whole, vintage_of, used)


@dataclass
class View:
    """The data folder as it was known on `as_of`; remembers which vintages were read from it."""

    project: Project
    as_of: dt.date
    _tables: dict[str, AsOfTable] = field(default_factory=dict, repr=False)
    _timelines: dict[str, pd.DataFrame] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> AsOfTable:
        """Return the as-of table of the dataset called `name` (read once)."""
        if name not in self._tables:
            self._tables[name] = read_as_of(self.project, catalogue.dataset(name), self.as_of)
        return self._tables[name]

    def vintages(self, name: str) -> list[Vintage]:
        """Return all vintages of a dataset that were published by `as_of`, oldest first."""
        return vintages(self.project, catalogue.dataset(name), self.as_of)

    def timeline(self, name: str) -> pd.DataFrame:
        """Return the rows of a timeline that were known on `as_of`."""
        if name not in self._timelines:
            self._timelines[name] = timelines.read_as_of(self.project, name, self.as_of)
        return self._timelines[name]

    def marked_events(self) -> dict[str, dict[str, str]]:
        """Return the ids and labels of events drawn on series, by timeline."""
        return timelines.source.read_marked_events(self.project.timelines)

    def used(self) -> dict[str, list[str]]:
        """Return, by dataset, the vintages that reads through this view have drawn rows from."""
        return {
            name: [vintage.date.isoformat() for vintage in self._tables[name].used]
            for name in sorted(self._tables)
        }
