"""US low-value shipments (de minimis): single figures given out by the government.

US Customs and Border Protection counts them; the figures kept here were given out by the White House or
quoted by others. What misleads in them:

* Counts of shipments and their value are different rows in different units.
* Some sheets speak of fiscal, some of calendar years, and some do not say; `year_basis` keeps it.
* Counts without China stand beside counts of all countries: they cannot be compared.
* The value for fiscal 2020 and that for 2021 do not cover the same shipments.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset

YEAR_BASES = ("fiscal year", "part of a fiscal year", "not stated")
SCOPES = ("all countries", "all countries but China", "not stated")

KEY = ("period_end", "figure_id")
SCHEMA = pa.DataFrameSchema(
    {
        "figure_id": pa.Column(str, pa.Check.str_length(min_value=1)),
        "period_start": pa.Column("datetime64[ns]"),
        "period_end": pa.Column("datetime64[ns]"),
        "year_basis": pa.Column(str, pa.Check.isin(YEAR_BASES)),
        "scope": pa.Column(str, pa.Check.isin(SCOPES)),
        "shipments_count": pa.Column("float64", pa.Check.gt(0), nullable=True),
        "value_usd": pa.Column("float64", pa.Check.gt(0), nullable=True),
        **columns.source_schema(),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_figures_file(header: list[str]) -> bool:
    """True when a header row is that of the table of low-value shipments."""
    return columns.is_transcribed(header, SCHEMA)


def read_figures(path: Path) -> pd.DataFrame:
    """Read single figures on low-value shipments; each row is a count or a value, never both.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown scope or year basis, a row with both or neither of count
        and value, a period that ends before it starts, or a row without its source.
    """
    raw = columns.transcribed(path, SCHEMA, known_in="SCHEMA in analysis/sources/cbp/de_minimis.py")
    count = columns.numbers_or_missing(raw, "shipments_count")
    value = columns.numbers_or_missing(raw, "value_usd")
    raw.refuse_where(
        count.notna() == value.notna(),
        "shipments_count",
        problem="and value_usd are not exactly one figure",
        remedy="Write one figure a row.",
    )
    for name, figures in (("shipments_count", count), ("value_usd", value)):
        raw.refuse_where(figures == 0, name, problem="is not a figure", remedy="A blank means not known.")
    start, end = columns.days(raw, "period_start"), columns.days(raw, "period_end")
    raw.refuse_where(end < start, "period_end", problem="is before the start", remedy="Correct the period.")
    identity = columns.words(raw, "figure_id")
    raw.refuse_where(identity == "", "figure_id", problem="is blank", remedy="Fill it in.")
    made = {
        "figure_id": identity,
        "period_start": start,
        "period_end": end,
        "year_basis": raw.categories("year_basis", {n: n for n in YEAR_BASES}, hint="See YEAR_BASES."),
        "scope": raw.categories("scope", {n: n for n in SCOPES}, hint="See SCOPES."),
        "shipments_count": count,
        "value_usd": value,
        **columns.source_columns(raw),
    }
    raw.refuse_duplicates(pd.DataFrame(made), ["figure_id"])
    return columns.finish(raw, made, SCHEMA, KEY)


FIGURES = Dataset(
    name="cbp/de_minimis",
    title="Low-value shipments into the United States: single published figures",
    question="How large is the channel that the end of the de minimis rule closed?",
    publisher="US Customs and Border Protection",
    url="https://www.cbp.gov/trade/basic-import-export/e-commerce",
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=365,
    period="period_end",
    key=KEY,
    values=("shipments_count", "value_usd"),
    schema=SCHEMA,
    recognise=is_figures_file,
    read=read_figures,
    transcription="figures transcribed",
    span="day",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Seven figures that differ in year, scope and unit; three are unconfirmed.",
)
DATASETS = (FIGURES,)
