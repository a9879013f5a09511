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
        "figure_id": pa.Column(str, pa.Check.str_length(min_value=1)),
        "metric": pa.Column(str, pa.Check.isin(tuple(METRICS))),
        "period_start": pa.Column("datetime64[ns]"),
        "period_end": pa.Column("datetime64[ns]"),
        "value_pct": pa.Column("float64", pa.Check.in_range(0, 100), nullable=True),
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
    values = {unit: columns.numbers_or_missing(raw, unit) for unit in UNITS}
    metric = raw.categories("metric", {name: name for name in METRICS}, hint="Add it to METRICS.")
    filled = pd.DataFrame(values).notna()
    due = pd.DataFrame({unit: metric.map(METRICS) == unit for unit in UNITS})
    raw.refuse_where(
        (filled != due).any(axis=1),
        "metric",
        problem="has not exactly one value, in its unit",
        remedy="Fill the one column of this metric and leave the others blank.",
    )
    raw.refuse_where(
        values["value_pct"] > 100, "value_pct", problem="is above 100", remedy="Correct the figure."
    )
    start, end = columns.days(raw, "period_start"), columns.days(raw, "period_end")
    raw.refuse_where(end < start, "period_end", problem="is before the start", remedy="Correct the period.")
    identity = columns.words(raw, "figure_id")
    raw.refuse_where(identity == "", "figure_id", problem="is blank", remedy="Fill it in.")
    made = {
        "figure_id": identity,
        "metric": metric,
        "period_start": start,
        "period_end": end,
        **values,
        "precision": raw.categories("precision", {name: name for name in PRECISIONS}, hint="See PRECISIONS."),
        **columns.source_columns(raw),
    }
    raw.refuse_duplicates(pd.DataFrame(made), ["figure_id"])
    return columns.finish(raw, made, SCHEMA, KEY)


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
