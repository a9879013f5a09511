"""Hand-kept event tables under ``data/timelines``: read by their schemas, checked cell by cell.

All cells are text; dates are EDTF level 0 (``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``), blank means not known.
Each row ends with its source. A row is ``confirmed`` (the publisher's own page is cited), ``reported``
(a named institution or news agency reports it on its own site) or ``unconfirmed``.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import pandas as pd

from analysis.errors import nearest
from analysis.sources import text_table
from analysis.sources.text_table import TextTable
from analysis.sources.timeline_schema import (
    GROUP_ENDING,
    ForeignKey,
    RowReference,
    Timeline,
    names_in,
    schema,
)

__all__ = ["names_in", "read"]


def read(folder: Path, name: str) -> pd.DataFrame:
    """Read and check one timeline.

    Parameters
    ----------
    folder : Path
        ``data/timelines`` of a project.
    name : str
        One that ``common.yml`` lists.

    Returns
    -------
    DataFrame
        All rows as text in the file's order; columns as the schema names them.

    Raises
    ------
    DataRefused
        For a missing or unknown column, a cell that its column does not allow, dates out of order, a key
        twice, a name that the table it refers to does not hold, a confirmed or reported row without
        publisher, title and address; the nearest right name is given.
    UnknownName
        When there is no timeline of this name.
    """
    timeline = schema(folder, name)
    raw = text_table.read(folder / f"{name}.csv")
    raw.require_columns(timeline.columns, known_in=f"data/timelines/{name}.yml")
    table: pd.DataFrame = raw.frame[timeline.columns].apply(lambda column: column.str.strip())
    for column in timeline.fields:
        faults = table[column.name].map(column.fault)
        for problem, remedy in faults.dropna().head(1):
            raw.refuse_where(faults.notna(), column.name, problem=problem, remedy=remedy)
    for dates in timeline.inOrder:
        _refuse_disordered(raw, table, dates)
    raw.refuse_duplicates(table, [timeline.key])
    if timeline.sourced:
        _refuse_unsourced(raw, table)
    for key in timeline.foreignKeys:
        _refuse_dangling(raw, table, timeline, key)
    if timeline.rowReference:
        _refuse_unknown_rows(raw, table, timeline.rowReference)
    return table


def _refuse_disordered(raw: TextTable, table: pd.DataFrame, dates: list[str]) -> None:
    """Refuse a row in which a date lies certainly after one that follows it.

    As far as both are written out they compare as text: 2025-03 does not lie after 2025-03-04.
    """
    for earlier, later in itertools.combinations(dates, 2):
        pairs = zip(table[earlier], table[later], strict=True)
        wrong = [bool(a and b) and a[: len(b)] > b[: len(a)] for a, b in pairs]
        raw.refuse_where(
            pd.Series(wrong, index=table.index, dtype=bool),
            earlier,
            problem=f"lies after {later} of the same row",
            remedy=f"Correct one of them; {raw.path.stem}.yml says under inOrder which date follows which.",
        )


def _refuse_unsourced(raw: TextTable, table: pd.DataFrame) -> None:
    sourced = table["confidence"] != "unconfirmed"
    for column in ("publisher", "source_title", "source_url"):
        raw.refuse_where(
            sourced & (table[column] == ""),
            column,
            problem="is blank in a row that is not marked unconfirmed",
            remedy="Cite the publisher's own page, or mark the row unconfirmed.",
        )


def _refuse_unknown_rows(raw: TextTable, table: pd.DataFrame, reference: RowReference) -> None:
    """Refuse a row that speaks of a row of another timeline, where there is no such timeline or row."""
    folder = raw.path.parent
    spoken_of = table[table[reference.row] != ""]
    for name, rows in spoken_of.groupby(reference.table, sort=False):
        other = schema(folder, str(name))
        keys = set(text_table.read(folder / f"{name}.csv").frame[other.key].str.strip())
        missing = (
            (table[reference.table] == name) & (table[reference.row] != "") & ~table[reference.row].isin(keys)
        )
        for row in rows[reference.row][~rows[reference.row].isin(keys)].head(1):
            raw.refuse_where(
                missing,
                reference.row,
                problem=f"names what {name}.csv does not hold",
                remedy=f"{nearest(row, keys)} Correct the name, or remove the row.".strip(),
            )


def _refuse_dangling(raw: TextTable, table: pd.DataFrame, timeline: Timeline, key: ForeignKey) -> None:
    """Refuse a row that names what the other table does not hold, or is not named back where it must be."""
    column, other = key.fields, key.reference.resource or timeline.name
    rows = text_table.read(raw.path.with_name(f"{other}.csv")).frame if key.reference.resource else table
    ids = set(rows[key.reference.fields].str.strip())
    cells = table[column].map(timeline.column(column).names)
    missing = cells.map(
        lambda names: [
            name for name in names if name not in ids and not (key.groups and name.endswith(GROUP_ENDING))
        ]
    )
    for names in missing[missing.map(bool)].head(1):
        raw.refuse_where(
            missing.map(bool),
            column,
            problem=f"names what {other}.csv does not hold",
            remedy=f"{nearest(names[0], ids)} Correct the name, or add it to {other}.csv.".strip(),
        )
    if key.mutual:
        back = dict(zip(table[timeline.key], cells, strict=True))
        raw.refuse_where(
            pd.Series(
                [any(own not in back[name] for name in names) for own, names in back.items()],
                index=table.index,
            ),
            column,
            problem="is not named back",
            remedy=f"Write {column} in both rows.",
        )
