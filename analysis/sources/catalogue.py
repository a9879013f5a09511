"""The datasets this package keeps: who publishes each, how a file of it is told and read.

A dataset's name is ``publisher/dataset``, which is also its folder under ``data/snapshots``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused, UsageError
from analysis.sources import cbp, text_table


@dataclass(frozen=True)
class Dataset:
    """What the store and the commands need to know of a dataset.

    Attributes
    ----------
    name : str
        ``publisher/dataset``.
    title, question : str
        What it is, and the question of the brief it serves.
    publisher, url, licence : str
        Who publishes it, on which page, under which terms.
    cadence, lag_days : str, int
        How often it is published, and how many days after a period ends.
    period : str
        The column that says which period a row belongs to; coverage and as-of reads go by it.
    key, values : tuple of str
        The columns that identify a row, and the measured ones that a later vintage may revise.
    schema : DataFrameSchema
        The strict schema of the stored table.
    recognise : callable
        Header row of a file -> whether the file is of this dataset.
    read : callable
        Path of a publisher's file -> validated table.
    infer_published : callable, optional
        Table -> first day of the month it was probably published in, where the file does not say.
    release_status : str
        ``provisional`` where open periods are revised later, else ``final``.
    transcription : str
        How the figures came here: ``as published``, ``figures transcribed``, ``aggregated by a third party``.
    """

    name: str
    title: str
    question: str
    publisher: str
    url: str
    licence: str
    cadence: str
    lag_days: int
    period: str
    key: tuple[str, ...]
    values: tuple[str, ...]
    schema: pa.DataFrameSchema
    recognise: Callable[[list[str]], bool]
    read: Callable[[Path], pd.DataFrame]
    infer_published: Callable[[pd.DataFrame], dt.date] | None = None
    release_status: str = "provisional"
    transcription: str = "as published"


CBP_MONTHLY = Dataset(
    name="cbp/drug_seizures",
    title="Drug seizures by officers of US Customs and Border Protection, by month",
    question="What is intercepted, where, and how does it change?",
    publisher=cbp.PUBLISHER,
    url=cbp.PAGE_URL,
    licence="US government work, public domain",
    cadence="monthly",
    lag_days=45,
    period="period",
    key=cbp.MONTHLY_KEY,
    values=("events", "quantity_lb"),
    schema=cbp.MONTHLY_SCHEMA,
    recognise=cbp.is_monthly_file,
    read=cbp.read_monthly,
    infer_published=cbp.infer_publication_month,
)
CBP_YEARLY = Dataset(
    name="cbp/fentanyl_fiscal_year",
    title="Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border",
    question="What is the fiscal-year total where monthly rows are not held?",
    publisher=cbp.PUBLISHER,
    url=cbp.PAGE_URL,
    licence="US government work, public domain",
    cadence="monthly",
    lag_days=45,
    period="fiscal_year",
    key=cbp.YEARLY_KEY,
    values=("events", "quantity_lb"),
    schema=cbp.YEARLY_SCHEMA,
    recognise=cbp.is_yearly_file,
    read=cbp.read_yearly,
    transcription="aggregated by a third party",
)

DATASETS: dict[str, Dataset] = {dataset.name: dataset for dataset in (CBP_MONTHLY, CBP_YEARLY)}


def dataset(name: str) -> Dataset:
    """Return the dataset called `name`; raises `UsageError` naming those that exist."""
    if name not in DATASETS:
        raise UsageError(f"no dataset '{name}'.", remedy=f"Known: {', '.join(sorted(DATASETS))}.")
    return DATASETS[name]


def recognise(path: Path) -> Dataset:
    """Return the dataset a publisher's file belongs to, told by its header row.

    Raises
    ------
    DataRefused
        When the file is no whole CSV file, or no dataset has such a header.
    """
    header = text_table.header_of(path)
    for candidate in DATASETS.values():
        if candidate.recognise(header):
            return candidate
    raise DataRefused(
        f"no known dataset has the columns {', '.join(header[:6])[:120]}.",
        where=f"{path.name}, line 1",
        remedy=f"Known datasets: {', '.join(sorted(DATASETS))}. A new one is added in "
        "analysis/sources/catalogue.py; nothing was stored.",
    )
