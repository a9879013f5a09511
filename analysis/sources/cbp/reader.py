"""US Customs and Border Protection: drug seizures by its officers, month by month.

The files are published at cbp.gov/document/stats/nationwide-drug-seizures, one for each window of four
fiscal years, under names such as ``nationwide-drugs-fy23-fy26-apr.csv``. What misleads in them:

* ``2026 (FYTD)`` with OCT to DEC is calendar 2025: the fiscal year starts in October.
* Rows are sorted with the open year first and months by alphabet.
* A combination with no seizure has no row; a row of zero pounds is a seizure that weighed nothing.
* Region ``Southwest Border`` is not ``Land Only``: sea and air at that border carry ``Other``.
* Air and Marine Operations publish a separate series (column ``Branch``); adding it counts twice.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pandas as pd
import pandera.pandas as pa

from analysis.dates import add_months
from analysis.errors import DataRefused
from analysis.sources import text_table
from analysis.sources.columns import MONTHS
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable

PUBLISHER = "US Customs and Border Protection"
PAGE_URL = "https://www.cbp.gov/document/stats/nationwide-drug-seizures"

COMPONENTS = ("Office of Field Operations", "U.S. Border Patrol")
BORDERS = ("Coastal/Interior", "Northern Border", "Southwest Border")
LAND_FILTERS = {"Land Only": "land", "Other": "other"}
DRUG_TYPES = {
    "Cocaine": "Cocaine",
    "Ecstasy": "Ecstasy",
    "Fentanyl": "Fentanyl",
    "Heroin": "Heroin",
    "Ketamine": "Ketamine",
    "Khat (Catha Edulis)": "Khat",
    "Lsd": "LSD",
    "Marijuana": "Marijuana",
    "Methamphetamine": "Methamphetamine",
    "Other Drugs**": "Other drugs",
}
FIELD_OFFICES = (
    "ATLANTA", "BALTIMORE", "BOSTON", "BUFFALO", "CHICAGO", "DETROIT", "EL PASO", "HOUSTON", "LAREDO",
    "LOS ANGELES", "MIAMI", "NEW ORLEANS", "NEW YORK", "PORTLAND", "PRECLEARANCE", "SAN DIEGO",
    "SAN FRANCISCO", "SAN JUAN", "SEATTLE", "TAMPA", "TUCSON",
)  # fmt: skip
SECTORS = (
    "BIG BEND", "BLAINE", "BUFFALO", "DEL RIO", "DETROIT", "EL CENTRO", "EL PASO", "GRAND FORKS", "HAVRE",
    "HOULTON", "LAREDO", "MIAMI", "NEW ORLEANS", "RAMEY", "RIO GRANDE VALLEY", "SAN DIEGO", "SPOKANE",
    "SWANTON", "TUCSON", "YUMA",
)  # fmt: skip
AREAS = {f"{name} FIELD OFFICE": f"{name.title()} Field Office" for name in FIELD_OFFICES} | {
    f"{name} SECTOR": f"{name.title()} Sector" for name in SECTORS
}

# The column that tells a file of Air and Marine Operations.
BRANCH = "Branch"
MONTHLY_COLUMNS = (
    "FY",
    "Month (abbv)",
    "Component",
    "Region",
    "Land Filter",
    "Area of Responsibility",
    "Drug Type",
    "Count of Event",
    "Sum Qty (lbs)",
)
MONTHLY_KEY = ("period", "component", "border", "land_filter", "area", "drug")
MONTHLY_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "fiscal_year": pa.Column("int64", pa.Check.in_range(2010, 2100)),
        "year_open": pa.Column("bool"),
        "component": pa.Column(str, pa.Check.isin(COMPONENTS)),
        "border": pa.Column(str, pa.Check.isin(BORDERS)),
        "land_filter": pa.Column(str, pa.Check.isin(tuple(LAND_FILTERS.values()))),
        "area": pa.Column(str, pa.Check.isin(tuple(AREAS.values()))),
        "drug": pa.Column(str, pa.Check.isin(tuple(DRUG_TYPES.values()))),
        "events": pa.Column("int64", pa.Check.ge(0)),
        "quantity_lb": pa.Column("float64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(MONTHLY_KEY),
)
YEARLY_COLUMNS = ("fiscal_year", "component", "region", "pounds", "seizure_events")
YEARLY_KEY = ("fiscal_year", "component", "border")
YEARLY_SCHEMA = pa.DataFrameSchema(
    {
        "fiscal_year": pa.Column("int64", pa.Check.in_range(2010, 2100)),
        "year_open": pa.Column("bool"),
        "component": pa.Column(str, pa.Check.isin(COMPONENTS)),
        "border": pa.Column(str, pa.Check.isin(BORDERS)),
        "events": pa.Column("int64", pa.Check.ge(0)),
        "quantity_lb": pa.Column("float64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(YEARLY_KEY),
)


def is_monthly_file(header: list[str]) -> bool:
    """True when a header row looks like CBP's nationwide monthly file, complete or not."""
    return BRANCH not in header and len(set(header) & set(MONTHLY_COLUMNS)) >= 5


def is_yearly_file(header: list[str]) -> bool:
    """True when a header row looks like the fiscal-year aggregate of fentanyl seizures."""
    return set(YEARLY_COLUMNS[3:]) <= set(header) or set(YEARLY_COLUMNS[:4]) <= set(header)


def read_monthly(path: Path) -> pd.DataFrame:
    """Read one of CBP's nationwide monthly files.

    Parameters
    ----------
    path : Path
        A file as CBP publishes it: any window of fiscal years, closed or open.

    Returns
    -------
    DataFrame
        One row per month, component, border, land filter, area and drug with at least one seizure,
        in the columns of `MONTHLY_SCHEMA`; `period` is the first day of the calendar month,
        `quantity_lb` is in pounds, `events` counts seizure events.

    Raises
    ------
    DataRefused
        For a file that is empty, cut short, not CSV, lacks a column, holds an unknown category, a
        negative or missing number, the same key twice, or misses a month. Names file, line and value.
    """
    raw = text_table.read(path, numbers=("Count of Event", "Sum Qty (lbs)"))
    if BRANCH in raw.columns:
        raise DataRefused(
            "column 'Branch' marks a file of Air and Marine Operations, a separate series.",
            where=raw.where(),
            remedy="Add the nationwide file instead; the two count the same drugs twice.",
        )
    raw.require_columns(MONTHLY_COLUMNS, known_in="MONTHLY_COLUMNS in analysis/sources/cbp/reader.py")
    years, year_open = fiscal_years(raw, "FY")
    months = raw.categories("Month (abbv)", MONTHS, hint="Months are OCT to SEP.")
    table = pd.DataFrame(
        {
            "period": calendar_months(years, months),
            "fiscal_year": years,
            "year_open": year_open,
            "component": raw.categories("Component", same(COMPONENTS), hint=register("COMPONENTS")),
            "border": raw.categories("Region", same(BORDERS), hint=register("BORDERS")),
            "land_filter": raw.categories("Land Filter", LAND_FILTERS, hint=register("LAND_FILTERS")),
            "area": raw.categories(
                "Area of Responsibility", AREAS, hint=register("FIELD_OFFICES or SECTORS")
            ),
            "drug": raw.categories(
                "Drug Type",
                DRUG_TYPES,
                hint="CBP may have split or renamed a category. " + register("DRUG_TYPES"),
            ),
            "events": raw.whole_numbers("Count of Event"),
            "quantity_lb": raw.numbers("Sum Qty (lbs)", minimum=0.0),
        }
    )
    ordered = table.sort_values(list(MONTHLY_KEY), ignore_index=True)
    if _has_equal_neighbours(ordered, MONTHLY_KEY):
        raw.refuse_duplicates(table, MONTHLY_KEY)
    refuse_missing_months(raw, table)
    _refuse_lone_components(raw, table)
    return _validated(ordered)


def read_yearly(path: Path) -> pd.DataFrame:
    """Read the fiscal-year aggregate of fentanyl seizures by component and border.

    Returns
    -------
    DataFrame
        One row per fiscal year, component and border in the columns of `YEARLY_SCHEMA`, pounds and
        seizure events. It holds no months: it cannot be compared with part of a year.

    Raises
    ------
    DataRefused
        As `read_monthly`.
    """
    raw = text_table.read(path)
    raw.require_columns(YEARLY_COLUMNS, known_in="YEARLY_COLUMNS in analysis/sources/cbp/reader.py")
    years, year_open = fiscal_years(raw, "fiscal_year")
    table = pd.DataFrame(
        {
            "fiscal_year": years,
            "year_open": year_open,
            "component": raw.categories("component", same(COMPONENTS), hint=register("COMPONENTS")),
            "border": raw.categories("region", same(BORDERS), hint=register("BORDERS")),
            "events": raw.whole_numbers("seizure_events"),
            "quantity_lb": raw.numbers("pounds", minimum=0.0),
        }
    )
    raw.refuse_duplicates(table, YEARLY_KEY)
    return YEARLY_SCHEMA.validate(table.sort_values(list(YEARLY_KEY), ignore_index=True))


def infer_publication_month(table: pd.DataFrame) -> dt.date:
    """Return the first day of the month a monthly file was probably published in.

    CBP publishes the file of a data month in the month after it; the file of a closed window
    follows the last fiscal year with one month more.
    """
    last = table["period"].max().date()
    return add_months(last, 1 if table["year_open"].any() else 2)


def _has_equal_neighbours(ordered: pd.DataFrame, key: tuple[str, ...]) -> bool:
    """Return whether two rows of a table in the order of its key have the same key."""
    same = np.ones(max(len(ordered) - 1, 0), dtype=bool)
    for name in key:
        column = ordered[name]
        column = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
        values = column.to_numpy()
        same &= values[1:] == values[:-1]
    return bool(same.any())


def _validated(ordered: pd.DataFrame) -> pd.DataFrame:
    """Return a monthly table held to its schema; of a large one, text is held to it level by level.

    The key of the rows is unique already: looking again, text by text, takes longer than all else.
    """
    columns = list(MONTHLY_SCHEMA.columns)
    levels = [name for name in columns if isinstance(ordered[name].dtype, pd.CategoricalDtype)]
    if not levels:
        return MONTHLY_SCHEMA.validate(ordered)
    for name in levels:
        distinct = pd.DataFrame({name: ordered[name].cat.categories.astype(str)})
        _columns_schema([name]).validate(distinct)
    numbers = [name for name in columns if name not in levels]
    _columns_schema(numbers).validate(ordered[numbers])
    return ordered.astype(dict.fromkeys(levels, "str"))[columns]


def _columns_schema(names: list[str]) -> pa.DataFrameSchema:
    return pa.DataFrameSchema({name: MONTHLY_SCHEMA.columns[name] for name in names}, strict=True)


def fiscal_years(raw: TextTable, column: str) -> tuple[pd.Series, pd.Series]:
    """Return the fiscal year as a number and whether the file marks it as still open."""
    written = raw.frame[column].astype("category").cat
    parts = pd.Series(written.categories.astype(str)).str.extract(r"^(20[1-9]\d)( \(FYTD\))?$")
    codes = written.codes.to_numpy()
    raw.refuse_where(
        pd.Series(parts[0].isna().to_numpy()[codes]),
        column,
        problem="is not a fiscal year",
        remedy="Expected a year such as 2025, or 2026 (FYTD).",
    )
    years = parts[0].astype("int64").to_numpy()[codes]
    return pd.Series(years), pd.Series(parts[1].notna().to_numpy()[codes])


def calendar_months(years: pd.Series, months: pd.Series) -> pd.Series:
    """Return first days of months; October to December lie in the year before the fiscal year's name."""
    calendar = years - (months >= 10)
    since_1970 = ((calendar - 1970) * 12 + months - 1).to_numpy("int64")
    return pd.Series(since_1970.astype("datetime64[M]").astype("datetime64[ns]"))


def refuse_missing_months(raw: TextTable, table: pd.DataFrame) -> None:
    """Refuse a table with a gap: closed years have twelve months, the open one starts in October."""
    held = {period.date() for period in table["period"].unique()}
    first = min(held)
    month = dt.date(first.year - (first.month < 10), 10, 1)
    closed = table.loc[~table["year_open"], "fiscal_year"]
    end = max([*held, *(dt.date(int(year), 9, 1) for year in closed.unique())])
    while month <= end:
        if month not in held:
            raise DataRefused(
                f"no row for {month:%B %Y}, though the file runs from {first:%B %Y} to {end:%B %Y}.",
                where=raw.where(),
                remedy="The file is cut short or damaged: download it again.",
            )
        month = add_months(month, 1)


def _refuse_lone_components(raw: TextTable, table: pd.DataFrame) -> None:
    """Refuse a table in which a month has rows of one component only."""
    pairs = table[["period", "component"]].drop_duplicates().groupby("period").size()
    for period in pairs.index[pairs < len(COMPONENTS)]:
        raise DataRefused(
            f"{period:%B %Y} has rows of one component only.",
            where=raw.where(),
            remedy="The file is cut short or damaged: download it again.",
        )


def same(names: tuple[str, ...]) -> dict[str, str]:
    """Return words that mean themselves."""
    return {name: name for name in names}


def register(name: str, module: str = "reader") -> str:
    """Return where a word that is not known would be added."""
    return f"Add it to {name} in analysis/sources/cbp/{module}.py and say how it maps."


MONTHLY = Dataset(
    name="cbp/drug_seizures",
    title="Drug seizures by officers of US Customs and Border Protection, by month",
    question="What is intercepted, where, and how does it change?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="period",
    key=MONTHLY_KEY,
    values=("events", "quantity_lb"),
    schema=MONTHLY_SCHEMA,
    recognise=is_monthly_file,
    read=read_monthly,
    infer_published=infer_publication_month,
    quality="green",
    quality_reason="The publisher's own files, read byte for byte, in kept vintages; open months change.",
)
YEARLY = Dataset(
    name="cbp/fentanyl_fiscal_year",
    title="Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border",
    question="What is the fiscal-year total where monthly rows are not held?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="fiscal_year",
    key=YEARLY_KEY,
    values=("events", "quantity_lb"),
    schema=YEARLY_SCHEMA,
    recognise=is_yearly_file,
    read=read_yearly,
    transcription="aggregated by a third party",
    span="fiscal year",
    quality="amber",
    quality_reason="Added up by a third party from a file not held; closed years equal the monthly files.",
)
DATASETS = (MONTHLY, YEARLY)
