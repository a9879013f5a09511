"""What was known on a day: as-of reads over the kept vintages, and the view a chapter reads through."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pandas as pd

from analysis.dates import known_by
from analysis.errors import NotAvailable, UnknownName
from analysis.project import Project
from analysis.showing import Card, Shown
from analysis.sources import catalogue, timeline_schema
from analysis.sources import events as entries
from analysis.sources.dataset import Dataset
from analysis.sources.events import Entry
from analysis.sources.timeline_schema import Timeline
from analysis.store import corrections, events, timelines
from analysis.store.corrections import Correction
from analysis.store.events import Event
from analysis.store.snapshots import Vintage, conform, vintages


@dataclass(frozen=True, repr=False)
class AsOfTable(Shown):
    """Rows known on a day, and which vintage each period was read from.

    `pseudo_vintage` is true where rows come from a publication after the day, chosen by period and lag:
    the periods were public by then, their figures may have been others. `corrected` lists the figures
    that were replaced, each with its reason.
    """

    table: pd.DataFrame
    vintage_of: dict[object, dt.date]
    used: tuple[Vintage, ...]
    pseudo_vintage: bool = False
    corrected: tuple[Correction, ...] = ()

    def _card(self) -> Card:
        days = ", ".join(vintage.date.isoformat() for vintage in self.used)
        lines = [
            f"vintages: {days}" + (" (pseudo_vintage: figures may have been others)" * self.pseudo_vintage)
        ]
        lines += [f"{len(self.corrected)} figures corrected, see .corrected"] * bool(self.corrected)
        return Card(f"{len(self.table)} rows, {len(self.table.columns)} columns", tuple(lines), self.table)


def read_as_of(project: Project, dataset: Dataset, as_of: dt.date) -> AsOfTable:
    """Return what was known of `dataset` on `as_of`.

    For each period the newest vintage published by then that covers it gives *all* rows of the period:
    a row that it no longer has was removed by the publisher. A period that has left the publisher's
    window comes from the newest vintage that still held it.

    Of a dataset whose past publications are not kept, a later vintage lends the rows that were public by
    `as_of`, going by the documented lag after the end of their period; the read says so.

    Raises
    ------
    NotAvailable
        When no vintage was published by `as_of`, and none lends a row.
    """
    known = vintages(project, dataset, as_of)
    lender = None if dataset.keeps_vintages else _next_after(vintages(project, dataset), as_of)
    if not known and lender is None:
        raise NotAvailable(
            f"no vintage of {dataset.name} was published by {as_of}.",
            remedy="Choose a later as_of, or add an older file with 'brief add'.",
        )
    tables: dict[dt.date, pd.DataFrame] = {}
    vintage_of: dict[object, dt.date] = {}
    claimed: list[pd.Series] = []
    known_errors = corrections.read(project)
    corrected: dict[str, Correction] = {}
    for vintage in [*reversed(known), *([lender] if lender else [])]:
        table, made = corrections.apply(vintage.read(), dataset.name, vintage.date, as_of, known_errors)
        if vintage is lender:
            table = table[_public_by(table, dataset, as_of)]
        periods = table[dataset.period]
        superseded = pd.Series(False, index=table.index)
        for held in claimed:
            superseded |= _covered(periods, held, dataset)
        claimed.append(periods)
        if not superseded.all():
            tables[vintage.date] = table[~superseded]
            corrected |= {item.id: item for item in made if item.rows_of(table[~superseded]).any()}
            vintage_of |= dict.fromkeys(periods[~superseded].unique(), vintage.date)
    if not tables:
        raise NotAvailable(
            f"nothing of {dataset.name} was public by {as_of}, going by a lag of {dataset.lag_days} days.",
            remedy="Choose a later as_of.",
        )
    parts = [part.reset_index(drop=True) for part in tables.values()]
    # One vintage alone is validated and in order already.
    whole = parts[0] if len(parts) == 1 else conform(pd.concat(parts, ignore_index=True), dataset)
    used = tuple(vintage for vintage in [*known, lender] if vintage and vintage.date in tables)
    lent = lender is not None and lender.date in tables
    return AsOfTable(whole, vintage_of, used, pseudo_vintage=lent, corrected=tuple(corrected.values()))


def _next_after(stored: list[Vintage], as_of: dt.date) -> Vintage | None:
    """Return the first vintage after `as_of`: of all that came later it was revised least."""
    later = [vintage for vintage in stored if vintage.date > as_of]
    return later[0] if later else None


def _public_by(table: pd.DataFrame, dataset: Dataset, as_of: dt.date) -> pd.Series:
    """Return which rows were public by `as_of`: by their own date, else by their period and the lag."""
    by_lag = table[dataset.period].map(dataset.known_from)
    if dataset.row_date:
        dated = table[dataset.row_date]
        by_lag = by_lag.where(dated == "", dated.map(lambda text: known_by(text) if text else None))
    return by_lag.map(lambda day: day <= as_of).astype(bool)


def _covered(periods: pd.Series, held: pd.Series, dataset: Dataset) -> pd.Series:
    """Return which periods a newer vintage speaks for: its window, or only what it holds."""
    if not dataset.gaps_are_removals:
        return periods.isin(held.unique())
    return periods.between(held.min(), held.max())


@dataclass(frozen=True)
class Known:
    """What a view knows of a dataset, which may be nothing.

    Attributes
    ----------
    table : DataFrame
        The rows known on the day; an empty table of the dataset's columns and types where none was.
    vintage : str
        Newest vintage that gave rows, as YYYY-MM-DD; blank where none did.
    reason : str
        Why nothing is known; blank where something is.
    """

    table: pd.DataFrame
    vintage: str
    reason: str

    @property
    def empty(self) -> bool:
        """Whether nothing is known."""
        return self.vintage == ""


@dataclass
class View:
    """The data folder as it was known on `as_of`; remembers which vintages were read from it."""

    project: Project
    as_of: dt.date
    _tables: dict[str, AsOfTable] = field(default_factory=dict, repr=False)
    _timelines: dict[str, pd.DataFrame] = field(default_factory=dict, repr=False)
    _entries: dict[str, Entry] = field(default_factory=dict, repr=False)
    _events: dict[str, Event] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> AsOfTable:
        """Return the as-of table of the dataset called `name` (read once)."""
        if name not in self._tables:
            self._tables[name] = read_as_of(self.project, catalogue.dataset(name), self.as_of)
        return self._tables[name]

    def known(self, name: str) -> Known:
        """Return what was known of a dataset, as `read` does, or an empty table and the reason for it."""
        try:
            read = self.read(name)
        except NotAvailable as error:
            return Known(catalogue.dataset(name).empty(), "", error.what)
        return Known(read.table, max(read.vintage_of.values()).isoformat(), "")

    def vintages(self, name: str) -> list[Vintage]:
        """Return all vintages of a dataset that were published by `as_of`, oldest first."""
        return vintages(self.project, catalogue.dataset(name), self.as_of)

    def timeline(self, name: str) -> pd.DataFrame:
        """Return the rows of a timeline that were known on `as_of`."""
        if name not in self._timelines:
            self._timelines[name] = timelines.known_rows(self.project, name, self.as_of)
        return self._timelines[name]

    def schemas(self) -> dict[str, Timeline]:
        """Return the schemas of all timelines by name, in the order in which they are shown."""
        return timeline_schema.schemas(self.project.timelines)

    def schema(self, name: str) -> Timeline:
        """Return the schema of a timeline: its columns, their closed sets, the day of its last review."""
        return timeline_schema.schema(self.project.timelines, name)

    def searched(self, name: str) -> dt.date:
        """Return the day until which the events of a timeline were looked for."""
        return self.schema(name).searched

    def reviewed(self, name: str) -> dt.date:
        """Return the last day on which a timeline was gone through."""
        return self.schema(name).visibility.reviewed

    def events(self) -> dict[str, Event]:
        """Return the events of ``data/events.yml`` that were known on `as_of`, by handle."""
        if not self._entries:
            self._entries = entries.read(self.project)
            self._events = events.known(self._entries, self.timeline)
        return self._events

    def event(self, handle: str) -> Event | None:
        """Return the event called `handle`; None when it was not known yet on `as_of`.

        Raises
        ------
        UnknownName
            When no event has this handle.
        """
        known = self.events()
        if handle not in self._entries:
            raise UnknownName.of("event", handle, self._entries)
        return known.get(handle)

    def used(self) -> dict[str, list[str]]:
        """Return, by dataset, the vintages that reads through this view have drawn rows from.

        A vintage published after the view's day, from which rows were chosen by period and lag because no
        vintages were kept, is marked ``(pseudo_vintage)``.
        """
        return {
            name: [
                vintage.date.isoformat() + (" (pseudo_vintage)" if vintage.date > self.as_of else "")
                for vintage in self._tables[name].used
            ]
            for name in sorted(self._tables)
        }

    def consulted(self) -> list[str]:
        """Return the names of the timelines that were read through this view."""
        return sorted(self._timelines)
