"""Taking in a publisher's file by hand: told by its header, read, checked against what is held, stored."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd

from analysis.errors import DataRefused
from analysis.files import sha256
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.dataset import Dataset
from analysis.store import snapshots
from analysis.store.asof import read_as_of
from analysis.store.snapshots import Added

# Closed years have not changed by a digit between vintages; more than this is a restatement or a cut file.
RESTATEMENT_TOLERANCE = 1e-6


def add_file(
    project: Project,
    path: Path,
    *,
    published: str | None = None,
    today: dt.date,
    accept_restatement: bool = False,
    dataset_name: str | None = None,
) -> Added:
    """Store a publisher's file as a new vintage, or say that it is stored already.

    The file's header tells its dataset, unless `dataset_name` is given: some files hold two.

    Raises
    ------
    DataRefused
        When the file is not whole, not of a known dataset, breaks its schema, or changes closed years
        against the newest vintage without `accept_restatement`. Nothing is stored then.
    """
    dataset = catalogue.dataset(dataset_name) if dataset_name else catalogue.recognise(path)
    table = dataset.read(path)
    stored = snapshots.vintages(project, dataset)
    digest = sha256(path)
    same = [vintage for vintage in stored if vintage.origin.source_sha256 == digest]
    if same:
        return Added(same[0], new=False)
    if stored and not accept_restatement:
        refuse_restated(dataset, table, read_as_of(project, dataset, dt.date.max).table, path)
    date = snapshots.publication_date(dataset, table, stated=published, today=today)
    return snapshots.add(project, dataset, table, source=path, published=date, retrieved=today)


def refuse_restated(dataset: Dataset, table: pd.DataFrame, held: pd.DataFrame, path: Path) -> None:
    """Refuse a table whose closed years differ from what is held: a cut file looks just like that."""
    if "year_open" not in table:
        return
    values = list(dataset.values)
    old, new = (frame[~frame["year_open"]].groupby("fiscal_year")[values].sum() for frame in (held, table))
    for year in old.index.intersection(new.index):
        for column in values:
            before, after = old.loc[year, column], new.loc[year, column]
            if abs(after - before) > RESTATEMENT_TOLERANCE * max(abs(before), 1):
                raise DataRefused(
                    f"fiscal year {year} was closed with {column} {before:,.2f} and now has {after:,.2f}.",
                    where=f"{path.name} against the stored vintages of {dataset.name}",
                    remedy="The file may be cut short: download it again. If the publisher restated the "
                    "year, repeat with --accept-restatement. Nothing was stored.",
                )
