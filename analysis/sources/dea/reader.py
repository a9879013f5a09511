"""US Drug Enforcement Administration: purity, pills and seizures as single published figures.

Each row is a figure the agency gave out, with its own source. They are no series. What misleads in them:

* Running totals of a year were given out several times ("more than 45 million"): they do not add up.
* "More than" and "about" are part of the figure; `precision` keeps them.
* Fiscal and calendar years stand side by side; `period_start` and `period_end` say which.
* Purity is that of samples sent to laboratories, not of the market.
* Seizures of all US agencies at a border are not those of the agency.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset

METRICS = {
    "pills with 2 mg of fentanyl or more": "value_pct",
    "purity of fentanyl powder": "value_pct",
    "fentanyl in a pill": "value_mg",
    "fentanyl pills seized": "value_pills",
    "fentanyl powder seized": "value_lb",
    "fentanyl seized at the southwest border, all US agencies": "value_kg",
}
UNITS = ("value_pct", "value_mg", "value_pills", "value_lb", "value_kg")
PRECISIONS = ("as stated", "about", "more than", "nearly")

KEY = ("period_end", "figure_id")
SCHEMA = pa.DataFrameSchema(
    {
        "figure_id": pa.Column(str, pa.Check.str_length(min_value=1, error="is blank")),
        "metric": pa.Column(str, pa.Check.isin(tuple(METRICS))),
        "period_start": pa.Column("datetime64[ns]"),
        "period_end": pa.Column("datetime64[ns]"),
        "value_pct": pa.Column("float64", pa.Check.in_range(0, 100, error="is above 100"), nullable=True),
        "value_mg": pa.Column("float64", pa.Check.ge(0), nullable=True),
        "value_pills": pa.Column("float64", pa.Check.ge(0), nullable=True),
        "value_lb": pa.Column("float64", pa.Check.ge(0), nullable=True),
        "value_kg": pa.Column("float64", pa.Check.ge(0), nullable=True),
        "precision": pa.Column(str, pa.Check.isin(PRECISIONS)),
        **columns.source_schema(),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_figures_file(header: list[str]) -> bool:
    """True when a header row is that of the table of single figures."""
    return columns.is_transcribed(header, SCHEMA)


def read_figures(path: Path) -> pd.DataFrame:
    """Read the agency's single figures on purity, pills and seizures.

    Returns
    -------
    DataFrame
        One row a figure in the columns of `SCHEMA`; the unit is in the name of the one value column that
        is filled.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown metric, a value in another unit than its metric has, more
        or less than one value, a period that ends before it starts, or a row without its source.
    """
    raw = columns.transcribed(path, SCHEMA, known_in="SCHEMA in analysis/sources/dea/reader.py")
    figures = columns.by_schema(raw, SCHEMA)
    filled = pd.DataFrame({unit: figures[unit].notna() for unit in UNITS})
    due = pd.DataFrame({unit: figures["metric"].map(METRICS) == unit for unit in UNITS})
    raw.refuse_where(
        (filled != due).any(axis=1),
        "metric",
        problem="has not exactly one value, in its unit",
        remedy="Fill the one column of this metric and leave the others blank.",
    )
    columns.refuse_reversed(raw, figures)
    raw.refuse_duplicates(pd.DataFrame(figures), ["figure_id"])
    return columns.finish(raw, figures, SCHEMA, KEY)


FIGURES = Dataset(
    name="dea/purity_and_pills",
    title="Purity of fentanyl, pills and powder seized by DEA: single published figures",
    question="How strong is what is seized, and how much is it?",
    publisher="US Drug Enforcement Administration",
    url="https://www.dea.gov/",
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=365,
    period="period_end",
    key=KEY,
    values=UNITS,
    schema=SCHEMA,
    recognise=is_figures_file,
    read=read_figures,
    transcription="figures transcribed",
    span="day",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Single figures, some only 'more than'; most known from reports, not from DEA's own page.",
)
DATASETS = (FIGURES,)
