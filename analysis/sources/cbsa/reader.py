"""Canada Border Services Agency: precursor chemicals seized at the border, by year.

Figures from a letter of the commissioner on fentanyl to the Senate. What misleads in them:

* One number a year adds litres and kilograms: it is neither, and cannot be turned into either.
* Seizures that were not classified are left out; what was seized is not named.
* Precursors of all drugs may be in it, not of fentanyl alone.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns
from analysis.sources.dataset import PSEUDO_VINTAGE, Dataset

KEY = ("year",)
SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(2010, 2100)),
        "quantity_mixed_l_and_kg": pa.Column("float64", pa.Check.ge(0)),
        **columns.source_schema(),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_seizures_file(header: list[str]) -> bool:
    """True when a header row is that of the table of precursor seizures."""
    return columns.is_transcribed(header, SCHEMA)


def read_precursor_seizures(path: Path) -> pd.DataFrame:
    """Read precursor seizures by calendar year, litres and kilograms in one number as published.

    Raises
    ------
    DataRefused
        For a file that is not whole, a year twice, a missing or negative quantity, or a row without its
        source.
    """
    raw = columns.transcribed(path, SCHEMA, known_in="SCHEMA in analysis/sources/cbsa/reader.py")
    return columns.finish(raw, columns.by_schema(raw, SCHEMA), SCHEMA, KEY)


PRECURSORS = Dataset(
    name="cbsa/precursor_seizures",
    title="Precursor chemicals seized at the Canadian border by year, litres and kilograms mixed",
    question="What is intercepted at the other border?",
    publisher="Canada Border Services Agency",
    url="https://www.cbsa-asfc.gc.ca/",
    licence="Figures from a letter to the Senate of Canada, as reported by the press",
    cadence="irregular",
    lag_days=365,
    period="year",
    key=KEY,
    values=("quantity_mixed_l_and_kg",),
    schema=SCHEMA,
    recognise=is_seizures_file,
    read=read_precursor_seizures,
    transcription="figures transcribed",
    span="year",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Litres and kilograms in one number, chemicals not named, one press report of a letter.",
)
DATASETS = (PRECURSORS,)
