"""US Customs and Border Protection: drug seizures by its Air and Marine Operations, month by month.

Published at cbp.gov/document/stats/air-and-marine-operations-drug-seizures, one file for each window of four
fiscal years, under names such as ``amo-drug-seizures-fy23-fy26-dec.csv``. What misleads in them:

* The series stands beside the nationwide one and counts seizures made with others: adding the two counts
  twice.
* ``Branch`` stands where the nationwide file has the area, and ``Land`` where it has ``Land Only``.
* ``2026 (FYTD)`` with OCT to DEC is calendar 2025; a branch without a seizure has no row.
* Only five drugs are listed: a drug that is not among them was not counted, which is not none.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.cbp.reader import (
    BORDERS,
    BRANCH,
    DRUG_TYPES,
    PUBLISHER,
    calendar_months,
    fiscal_years,
    infer_publication_month,
    refuse_missing_months,
    register,
    same,
)
from analysis.sources.columns import MONTHS
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset

COMPONENT = "Air and Marine Operations"
LAND_FILTERS = {"Land": "land", "Other": "other"}
BRANCHES = (
    "AMO Operation Bahamas, Turks And Caicos",
    "AMOC Air And Marine Operations Center",
    "Bellingham Air Branch",
    "Caribbean Air And Marine Branch",
    "El Paso Air Branch",
    "Great Lakes Air And Marine Branch",
    "Ground Tactical Air Controller",
    "HQ Foreign Operations & Investigations Branch",
    "HQ Investigative & Foreign Operations Branch",
    "HQ Undercover Operations Branch",
    "Houston Air And Marine Branch",
    "Jacksonville Air And Marine Branch",
    "Laredo Air Branch",
    "Manassas Air Branch",
    "Mc Allen Air And Marine Branch",
    "Mexico City IAC",
    "Miami Air And Marine Branch",
    "NASOC - Albuquerque",
    "NASOC - Corpus Christi",
    "NASOC - Grand Forks",
    "NASOC - Houston",
    "NASOC - Jacksonville",
    "NASOC - San Angelo",
    "NASOC - Sierra Vista",
    "National Air Training Center Oklahoma City",
    "New Orleans Air And Marine Branch",
    "San Diego Air And Marine Branch",
    "Tucson Air Branch",
    "Uvalde Air Branch",
    "Yuma Air Branch",
)
COLUMNS = (
    "FY",
    "Month (abbv)",
    "Component",
    "Region",
    "Land Filter",
    BRANCH,
    "Drug Type",
    "Count of Event",
    "Sum Qty (lbs)",
)
KEY = ("period", "border", "land_filter", "branch", "drug")
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "fiscal_year": pa.Column("int64", pa.Check.in_range(2010, 2100)),
        "year_open": pa.Column("bool"),
        "border": pa.Column(str, pa.Check.isin(BORDERS)),
        "land_filter": pa.Column(str, pa.Check.isin(tuple(LAND_FILTERS.values()))),
        "branch": pa.Column(str, pa.Check.isin(BRANCHES)),
        "drug": pa.Column(str, pa.Check.isin(tuple(DRUG_TYPES.values()))),
        "events": pa.Column("int64", pa.Check.ge(0)),
        "quantity_lb": pa.Column("float64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_branch_file(header: list[str]) -> bool:
    """True when a header row looks like the monthly file of Air and Marine Operations, complete or not."""
    return BRANCH in header and len(set(header) & set(COLUMNS)) >= 5


def read_air_and_marine(path: Path) -> pd.DataFrame:
    """Read one of the monthly files of Air and Marine Operations.

    Returns
    -------
    DataFrame
        One row per month, border, land filter, branch and drug with at least one seizure, in the columns of
        `SCHEMA`: `quantity_lb` in pounds, `events` counts seizures. Never to be added to the nationwide
        series.

    Raises
    ------
    DataRefused
        For a file that is not whole, holds another component, an unknown word, a negative or missing number,
        the same key twice, or misses a month. Names file, line and value.
    """
    raw = text_table.read(path)
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/cbp/air_and_marine.py")
    raw.categories(
        "Component",
        {COMPONENT: COMPONENT},
        hint="Rows of other components belong to the nationwide file, a series of its own.",
    )
    years, year_open = fiscal_years(raw, "FY")
    months = raw.categories("Month (abbv)", MONTHS, hint="Months are OCT to SEP.")
    cells = {
        "period": calendar_months(years, months),
        "fiscal_year": years,
        "year_open": year_open,
        "border": raw.categories("Region", same(BORDERS), hint=register("BORDERS")),
        "land_filter": raw.categories(
            "Land Filter", LAND_FILTERS, hint=register("LAND_FILTERS", "air_and_marine")
        ),
        "branch": raw.categories(BRANCH, same(BRANCHES), hint=register("BRANCHES", "air_and_marine")),
        "drug": raw.categories("Drug Type", DRUG_TYPES, hint=register("DRUG_TYPES")),
        "events": raw.whole_numbers("Count of Event"),
        "quantity_lb": raw.numbers("Sum Qty (lbs)", minimum=0.0),
    }
    table = columns.finish(raw, cells, SCHEMA, KEY)
    refuse_missing_months(raw, table)
    return table


AIR_AND_MARINE = Dataset(
    name="cbp/air_and_marine",
    title="Drug seizures by Air and Marine Operations of US Customs and Border Protection, by month",
    question="Does a second series of seizures move as the nationwide one does?",
    publisher=PUBLISHER,
    url="https://www.cbp.gov/document/stats/air-and-marine-operations-drug-seizures",
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="period",
    key=KEY,
    values=("events", "quantity_lb"),
    schema=SCHEMA,
    recognise=is_branch_file,
    read=read_air_and_marine,
    infer_published=infer_publication_month,
    quality="green",
    quality_reason="The publisher's own files, read byte for byte; a series of its own, never added to the"
    " nationwide one, which counts many of the same drugs.",
)
DATASETS = (AIR_AND_MARINE,)
