"""Vintages on disk: ``data/snapshots/<publisher>/<dataset>/<vintage>/`` with a table and its origin.

A vintage is named by its publication date and never edited or overwritten. One that a person retired stays
where it is and is not read (`analysis.store.judgements`); one that is implausible lies in the same form under
``data/held`` and is not read either. Tables are Parquet, written and read by DuckDB.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pandas as pd

from analysis.dates import month_end, parse_partial
from analysis.errors import DataRefused, SnapshotDamaged
from analysis.files import sha256
from analysis.project import Project
from analysis.sources.dataset import Dataset
from analysis.store import judgements
from analysis.store.origin import Expectation, Origin, Published

TABLE_NAME = "table.parquet"


@dataclass(frozen=True)
class Vintage:
    """One stored publication of a dataset."""

    dataset: Dataset
    folder: Path
    origin: Origin

    @property
    def date(self) -> dt.date:
        return self.origin.vintage

    @property
    def table_path(self) -> Path:
        return self.folder / TABLE_NAME

    def verify(self) -> Vintage:
        """Return self when the table's bytes match the recorded checksum, else raise `SnapshotDamaged`."""
        checksum = sha256(self.table_path) if self.table_path.is_file() else "no file"
        if checksum != self.origin.table_sha256:
            raise SnapshotDamaged(
                f"the table's checksum is {checksum[:12]}, recorded is {self.origin.table_sha256[:12]}.",
                where=f"{self.dataset.name}, vintage {self.date}",
                remedy="Restore the folder from version control; nothing was read from it.",
            )
        return self

    def read(self) -> pd.DataFrame:
        """Return the verified, validated table of this vintage."""
        self.verify()
        return read_parquet([self.table_path], self.dataset)


@dataclass(frozen=True)
class Added:
    """What `add` did: the vintage, and whether it is new."""

    vintage: Vintage
    new: bool


def vintages(project: Project, dataset: Dataset, as_of: dt.date | None = None) -> list[Vintage]:
    """Return the vintages of `dataset` that are read, published on or before `as_of`, oldest first.

    One that was retired is not among them.
    """
    found = in_folder(project.snapshots, dataset)
    retired = judgements.retired(project, dataset.name) if found else set()
    return [
        vintage
        for vintage in found
        if vintage.folder.name not in retired and (as_of is None or vintage.date <= as_of)
    ]


def in_folder(root: Path, dataset: Dataset) -> list[Vintage]:
    """Return all vintages of a dataset that lie under `root`, retired ones as well, oldest first."""
    folder = root / dataset.name
    stored = [
        Vintage(dataset, path, Origin.read(path))
        for path in sorted(folder.iterdir() if folder.is_dir() else [])
        if path.is_dir() and not path.name.startswith(".")
    ]
    for vintage in stored:
        if vintage.folder.name.partition(".")[0] != vintage.date.isoformat():
            raise SnapshotDamaged(
                f"the folder says {vintage.folder.name}, its origin says {vintage.date}.",
                where=dataset.name,
                remedy="Restore the folder from version control.",
            )
    return stored


def add(
    project: Project,
    dataset: Dataset,
    table: pd.DataFrame,
    *,
    source: Path | None,
    published: Published,
    retrieved: dt.date | None,
    download_url: str | None = None,
    notes: str = "",
    transcription: str | None = None,
    plausibility: Sequence[Expectation] = (),
    aside: Mapping[str, str] | None = None,
) -> Added:
    """Store a validated table as a new vintage, whole or not at all.

    A file whose bytes equal those of a stored vintage adds nothing. `transcription` says how the
    figures of this vintage came here, where that is not how the dataset's figures usually come.
    `aside` stores it under ``data/held`` instead, with these texts as files beside the table.

    Raises
    ------
    DataRefused
        When a different table is stored under the same publication date.
    """
    digest = sha256(source) if source else None
    root = project.snapshots if aside is None else project.held
    for vintage in in_folder(root, dataset):
        if digest and vintage.origin.source_sha256 == digest:
            return Added(vintage, new=False)
    if aside is None:
        refuse_taken(project, dataset, published.date, source.name if source else "")
    parent = root / dataset.name
    parent.mkdir(parents=True, exist_ok=True)
    incoming = Path(tempfile.mkdtemp(prefix=".incoming-", dir=parent))
    try:
        write_parquet(table, incoming / TABLE_NAME)
        origin = Origin(
            dataset=dataset.name,
            title=dataset.title,
            publisher=dataset.publisher,
            url=dataset.url,
            download_url=download_url,
            published=published,
            retrieved=retrieved,
            source_file=source.name if source else None,
            source_sha256=digest,
            licence=dataset.licence,
            release_status=dataset.release_status,
            transcription=transcription or dataset.transcription,
            coverage=coverage_of(table, dataset),
            rows=len(table),
            table_sha256=sha256(incoming / TABLE_NAME),
            notes=notes,
            flags=dataset.flags,
            plausibility=tuple(plausibility),
        )
        for vintage in in_folder(root, dataset) if aside is not None else ():
            if vintage.origin.table_sha256 == origin.table_sha256:
                return Added(vintage, new=False)  # the same figures, held already in other bytes
        origin.write(incoming)
        for name, text in (aside or {}).items():
            (incoming / name).write_text(text, encoding="utf-8", newline="\n")
        incoming.chmod(0o755)
        final = incoming.rename(parent / free_name(project, dataset, published.date, aside is not None))
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    return Added(Vintage(dataset, final, origin), new=True)


def refuse_taken(project: Project, dataset: Dataset, day: dt.date, file: str = "") -> None:
    """Refuse a second vintage of one day; raises `DataRefused`. One that was retired does not count."""
    if any(vintage.date == day for vintage in vintages(project, dataset)):
        raise DataRefused(
            f"a different table is stored as the vintage of {day}.",
            where=dataset.name + (f", {file}" if file else ""),
            remedy="Give the day it was published with --published, or retire the one stored; a vintage is "
            "never overwritten.",
        )


def free_name(project: Project, dataset: Dataset, day: dt.date, aside: bool = False) -> str:
    """Return the name of a new vintage's folder: its day, with a number after retired and held ones."""
    taken = judgements.retired(project, dataset.name)
    if aside:
        taken = {vintage.folder.name for vintage in in_folder(project.held, dataset)}
    names = (f"{day}" + (f".{number}" if number > 1 else "") for number in itertools.count(1))
    return next(name for name in names if name not in taken)


def publication_date(
    dataset: Dataset, table: pd.DataFrame, *, stated: str | None, today: dt.date
) -> Published:
    """Decide when a file was published: as stated, else inferred from what it covers, else held by `today`.

    A month counts as its last day: nothing is taken as known before it was certainly public.
    """
    if stated:
        date = parse_partial(stated)
        if date.last > today:
            raise DataRefused(
                f"published {stated} lies in the future.",
                where=dataset.name,
                remedy="Give a day up to today, or a month that is over. Nothing was stored.",
            )
        return Published.model_validate({"date": date.last, "basis": "stated", "precision": date.precision})
    if dataset.infer_published:
        inferred = month_end(dataset.infer_published(table))
        if inferred <= today:
            return Published(date=inferred, basis="inferred", precision="month")
    return Published(date=today, basis="held", precision="day")


def coverage_of(table: pd.DataFrame, dataset: Dataset) -> tuple[str, str]:
    """Return the first and last period of `table` as text (months as YYYY-MM)."""
    first, last = table[dataset.period].min(), table[dataset.period].max()
    return period_text(first), period_text(last)


def period_text(value: object) -> str:
    """Return a period as it is written in origins and messages."""
    return f"{value:%Y-%m}" if isinstance(value, pd.Timestamp) else str(value)


def write_parquet(table: pd.DataFrame, path: Path) -> None:
    """Write `table` as compressed Parquet."""
    with duckdb.connect() as connection:
        connection.register("incoming", table)
        connection.execute(f"COPY incoming TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION zstd)")


def read_parquet(paths: list[Path], dataset: Dataset, *, where: str = "true") -> pd.DataFrame:
    """Return the rows of stored tables that meet `where`, validated, in the order of the key."""
    for path in paths:
        sys.audit("open", str(path), "rb", os.O_RDONLY)  # DuckDB opens it by itself, and tells nobody
    files = ", ".join(f"'{_quoted(path)}'" for path in paths)
    # Else a folder above the project that is called name=value would become a column.
    source = f"read_parquet([{files}], hive_partitioning = false)"
    with _engine(os.getpid()).cursor() as cursor:
        table = cursor.execute(f"SELECT * FROM {source} WHERE {where}").df()
    return conform(table, dataset)


@functools.cache
def _engine(process: int) -> duckdb.DuckDBPyConnection:
    """Return the one engine of a process: starting one for each table takes longer than reading it.

    It keeps nothing of the files it read, so that a file that was replaced is read anew.
    """
    return duckdb.connect(config={"enable_external_file_cache": False})


def conform(table: pd.DataFrame, dataset: Dataset) -> pd.DataFrame:
    """Return `table` with the dtypes of its schema, validated and sorted by its key."""
    for name, column in dataset.schema.columns.items():
        if name in table and str(table[name].dtype) != str(column.dtype):
            table[name] = table[name].astype(str(column.dtype))
    return dataset.schema.validate(table.sort_values(list(dataset.key), ignore_index=True))


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
