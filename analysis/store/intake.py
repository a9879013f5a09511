"""Taking in a publisher's file by hand: told by its header, read, judged against what is held, stored."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from analysis.files import sha256
from analysis.project import Project
from analysis.sources import catalogue
from analysis.store import gate, snapshots
from analysis.store.gate import Taken


def add_file(
    project: Project,
    path: Path,
    *,
    published: str | None = None,
    today: dt.date,
    because: str = "",
    dataset_name: str | None = None,
) -> Taken:
    """Store a publisher's file as a new vintage, hold it, or say that it is known already.

    The file's header tells its dataset, unless `dataset_name` is given: some files hold two. With a reason
    (`because`) it is stored although it looks implausible.

    Raises
    ------
    DataRefused
        When the file is not whole, not of a known dataset, or breaks its schema. Nothing is stored then.
    """
    dataset = catalogue.dataset(dataset_name) if dataset_name else catalogue.recognise(path)
    table = dataset.read(path)
    same = gate.known_file(project, dataset, sha256(path))
    if same:
        return same
    date = snapshots.publication_date(dataset, table, stated=published, today=today)
    return gate.take_in(
        project, dataset, table, source=path, published=date, retrieved=today, because=because
    )
