"""Homicides and all drug overdoses by month, 1999 to 2020: counts of CDC WONDER that a third party added up.

They serve as controls of the 2019 design: a month in which homicides moved as well is no effect of a chemical
control. What misleads in the two files:

* The columns beside the counts (population, rate, markers of the third party's own study) are not CDC's.
* The last year is provisional and its last months are incomplete or absent; ``NA`` behind the last count is a
  month that was not there yet, not a zero.
* All drug overdoses contain those with synthetic opioids.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.cdc.reader import FINAL_URL, PUBLISHER
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable

HOMICIDE_COLUMNS = ("Yearmon", "Deaths", "Year", "Month", "Population", "Rate", "Floyd", "Floyd2", "n")
OVERDOSE_COLUMNS = ("Year", "Yearmon", "Deaths")
NOT_YET = "NA"

KEY = ("period",)
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "deaths": pa.Column("int64", pa.Check.ge(0)),
        "provisional": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_homicide_file(header: list[str]) -> bool:
    """True when a header row is that of the homicides by month."""
    return {"Yearmon", "Deaths", "Floyd"} <= set(header)


def is_overdose_file(header: list[str]) -> bool:
    """True when a header row is that of all drug overdoses by month."""
    return sorted(header) == sorted(OVERDOSE_COLUMNS)


def read_months(path: Path, *, layout: tuple[str, ...]) -> pd.DataFrame:
    """Read one of the two files.

    Parameters
    ----------
    path : Path
    layout : tuple of str
        `HOMICIDE_COLUMNS` or `OVERDOSE_COLUMNS`.

    Returns
    -------
    DataFrame
        One row a month up to the last that has a count, in the columns of `SCHEMA`; the last year is
        `provisional`.

    Raises
    ------
    DataRefused
        For a file that is not whole, a month that cannot be read or is not of its year, a month twice or
        left out, or a count that is none.
    """
    raw = text_table.read(path)
    raw.require_columns(layout, known_in="analysis/sources/cdc/national_monthly.py")
    period = _months(raw)
    deaths = columns.counts_or_missing(raw, "Deaths", missing=(NOT_YET,))
    raw.refuse_where(
        pd.Series(bool(deaths.isna().all()), index=raw.frame.index),
        "Deaths",
        problem="begins a file without a count",
        remedy="Download the file again.",
    )
    last = period[deaths.notna()].max()
    raw.refuse_where(
        deaths.isna() & (period < last),
        "Deaths",
        problem="stands before the last count",
        remedy="A month that is not there yet can only stand at the end.",
    )
    raw.refuse_duplicates(pd.DataFrame({"period": period}), KEY)
    absent = pd.date_range(period.min(), last, freq="MS").difference(pd.DatetimeIndex(period))
    raw.refuse_where(
        pd.Series(len(absent) > 0, index=raw.frame.index),
        "Yearmon",
        problem=f"begins a file without {absent[0]:%B %Y}" if len(absent) else "",
        remedy="Download the file again.",
    )
    counted = deaths.notna()
    table = pd.DataFrame(
        {
            "period": period[counted],
            "deaths": deaths[counted].astype("int64"),
            "provisional": period[counted].dt.year == last.year,
        }
    )
    return columns.in_order(table, SCHEMA, KEY)


def _months(raw: TextTable) -> pd.Series:
    """Return months written as ``Jan 1999``; refuse one that is not of the year beside it."""
    parts = columns.words(raw, "Yearmon").str.extract(r"^([A-Z][a-z]{2}) (\d{4})$")
    month = parts[0].str.upper().map(columns.MONTHS)
    raw.refuse_where(
        month.isna() | (parts[1] != columns.words(raw, "Year")),
        "Yearmon",
        problem="is not a month of the year beside it",
        remedy="Write it as Jan 1999.",
    )
    return pd.to_datetime({"year": parts[1].astype(int), "month": month.astype(int), "day": 1}).astype(
        "datetime64[ns]"
    )


def _dataset(
    name: str, title: str, question: str, layout: tuple[str, ...], recognise: Callable[[list[str]], bool]
) -> Dataset:
    return Dataset(
        name=name,
        title=title,
        question=question,
        publisher=PUBLISHER,
        url=FINAL_URL,
        licence=PUBLIC_DOMAIN,
        cadence="ended",
        lag_days=400,
        period="period",
        key=KEY,
        values=("deaths",),
        schema=SCHEMA,
        recognise=recognise,
        read=functools.partial(read_months, layout=layout),
        transcription="aggregated by a third party",
        lag_from="year",
        quality="amber",
        quality_reason="Added up by a third party from CDC WONDER; the year 2020 was provisional.",
    )


HOMICIDES = _dataset(
    "cdc/homicides_monthly",
    "Homicides, United States, by month, 1999 to November 2020",
    "Did deaths by violence move in the same months?",
    HOMICIDE_COLUMNS,
    is_homicide_file,
)
OVERDOSES = _dataset(
    "cdc/overdose_all_monthly",
    "All drug overdose deaths, United States, by month, 1999 to November 2020",
    "Did overdoses of all drugs move in the same months?",
    OVERDOSE_COLUMNS,
    is_overdose_file,
)
DATASETS = (HOMICIDES, OVERDOSES)
