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
        "figure_id": pa.Column(str, pa.Check.str_length(min_value=1, error="is blank")),
        "period_start": pa.Column("datetime64[ns]"),
        "period_end": pa.Column("datetime64[ns]"),
        "year_basis": pa.Column(str, pa.Check.isin(YEAR_BASES)),
        "scope": pa.Column(str, pa.Check.isin(SCOPES)),
        "shipments_count": pa.Column("float64", pa.Check.gt(0, error="is not a figure"), nullable=True),
        "value_usd": pa.Column("float64", pa.Check.gt(0, error="is not a figure"), nullable=True),
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
    figures = columns.by_schema(raw, SCHEMA)
    raw.refuse_where(
        figures["shipments_count"].notna() == figures["value_usd"].notna(),
        "shipments_count",
        problem="and value_usd are not exactly one figure",
        remedy="Write one figure a row.",
    )
    columns.refuse_reversed(raw, figures)
    raw.refuse_duplicates(pd.DataFrame(figures), ["figure_id"])
    return columns.finish(raw, figures, SCHEMA, KEY)


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
