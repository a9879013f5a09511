"""Public Health Agency of Canada: harms of opioids and stimulants, by quarter and by year, since 2016.

Canada is no party to the arrangement: what moves there as well was not moved by it. What misleads in it:

* Quarters do not add up to years: small provinces' quarters are withheld and their years are not (deaths in
  2023: 7,999 by quarter, 8,020 by year; Newfoundland and Labrador 14, Prince Edward Island 7).
* The newest year is a part of one: ``2025 (Jan to Sep)``.
* Counts, rates and percentages stand in one column; sources (deaths, hospital, emergency) overlap in persons.
* ``n/a`` is not available and ``Suppr.`` is withheld: neither is zero.
* Regions must not be added up: ``Territories``, cities and parts of provinces overlap with others.
* ``Aggregator`` repeats the period, but is an age group where sex and age are crossed.
* Older layouts are another table under the same file name: with a column ``Type_Event`` each death stands in
  several rows and -1 stands for what is not shown; the oldest do not even say the period of a row.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.dataset import Dataset
from analysis.sources.text_table import TextTable

COLUMNS = (
    "Substance", "Source", "Specific_Measure", "Region", "PRUID", "Time_Period", "Year_Quarter", "Aggregator",
    "Disaggregator", "Unit", "Value",
)  # fmt: skip
SUBSTANCES = ("Opioids", "Stimulants")
SOURCES = {
    "Deaths": "deaths",
    "Hospitalizations": "hospitalizations",
    "Emergency Department (ED) Visits": "emergency visits",
    "Emergency Medical Services (EMS)": "ambulance responses",
}
MEASURES = (
    "Overall numbers", "Manner of death", "Intent", "Sex", "Age group", "Sex and age group",
    "Type of opioids", "Type of stimulants", "Origin of opioid(s)", "Involving opioids",
    "Involving stimulants", "Involving other psychoactive substances",
)  # fmt: skip
REGIONS = (
    "Canada", "British Columbia", "Alberta", "Saskatchewan", "Manitoba", "Ontario", "Quebec", "New Brunswick",
    "Nova Scotia", "Prince Edward Island", "Newfoundland and Labrador", "Yukon", "Northwest Territories",
    "Nunavut", "Territories", "Winnipeg, Manitoba", "Northern and rural Manitoba", "Whitehorse, Yukon",
    "Yellowknife, Northwest Territories",
)  # fmt: skip
AGES = (
    "0 to 19 years", "20 to 29 years", "30 to 39 years", "40 to 49 years", "50 to 59 years",
    "60 years or more",
)  # fmt: skip
GROUPS = (
    "", *AGES, "Female", "Male", "Accidental", "Intentional", "Suicide", "Undetermined", "Fentanyl",
    "Fentanyl analogues", "Fentanyl or fentanyl analogues", "Non-fentanyl opioids", "Pharmaceutical only",
    "Non-pharmaceutical only", "Both", "Cocaine", "Methamphetamine", "Other stimulants",
)  # fmt: skip
UNITS = {"Number": "number", "Crude rate": "per 100,000", "Percent": "percent"}
MARKS = {"n/a": "not available", "Suppr.": "withheld"}
PERIODS = ("By year", "By quarter")
# How long a period is, told by the last month of a part of a year.
YEAR, QUARTER = "year", "quarter"
PARTS = {"Mar": "January to March", "Jun": "January to June", "Sep": "January to September"}
SPANS = (QUARTER, YEAR, *PARTS.values())

KEY = ("period", "span", "substance", "source", "measure", "region", "age_group", "group", "unit")
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]", pa.Check(lambda day: day.dt.month.isin((1, 4, 7, 10)))),
        "span": pa.Column(str, pa.Check.isin(tuple(SPANS))),
        "substance": pa.Column(str, pa.Check.isin(SUBSTANCES)),
        "source": pa.Column(str, pa.Check.isin(tuple(SOURCES.values()))),
        "measure": pa.Column(str, pa.Check.isin(MEASURES)),
        "region": pa.Column(str, pa.Check.isin(REGIONS)),
        "age_group": pa.Column(str, pa.Check.isin(("", *AGES))),
        "group": pa.Column(str, pa.Check.isin(GROUPS)),
        "unit": pa.Column(str, pa.Check.isin(tuple(UNITS.values()))),
        "value": pa.Column("float64", pa.Check.ge(0), nullable=True),
        "not_shown": pa.Column(str, pa.Check.isin(("", *MARKS.values()))),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_harms_file(header: list[str]) -> bool:
    """True when a header row looks like the file of harms, in this layout or an older one."""
    return {"Substance", "Specific_Measure", "PRUID"} <= set(header)


def read_harms(path: Path) -> pd.DataFrame:
    """Read the file of substance-related harms.

    Parameters
    ----------
    path : Path
        ``SubstanceHarmsData.csv``, as the agency's page offers it.

    Returns
    -------
    DataFrame
        One row a figure in the columns of `SCHEMA`: `period` is the first day and `span` how long it is (a
        quarter, a year, a part of a year); `value` is in `unit`, NaN where `not_shown` says why.

    Raises
    ------
    DataRefused
        For a file that is not whole, an older layout, an unknown word, a period that is not what it is
        said to be, a number that is none, or the same figure twice.
    """
    raw = text_table.read(path)
    _refuse_older_layout(raw)
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/phac/reader.py")
    missing = columns.words(raw, "Value").map(MARKS)
    value = columns.numbers_or_missing(raw, "Value", missing=tuple(MARKS))
    cells = {
        **_periods(raw),
        "substance": _words(raw, "Substance", SUBSTANCES),
        "source": raw.categories("Source", SOURCES, hint=_hint("SOURCES")),
        "measure": _words(raw, "Specific_Measure", MEASURES),
        "region": _words(raw, "Region", REGIONS),
        "age_group": _age_groups(raw),
        "group": _words(raw, "Disaggregator", GROUPS),
        "unit": raw.categories("Unit", UNITS, hint=_hint("UNITS")),
        "value": value,
        "not_shown": missing.fillna(""),
    }
    raw.refuse_where(
        (cells["unit"] == "percent") & (value > 100),
        "Value",
        problem="is above 100",
        remedy="Download again.",
    )
    raw.refuse_where(
        (cells["unit"] == "number") & (value % 1 != 0) & value.notna(),
        "Value",
        problem="is not a whole number",
        remedy="A count has no fraction.",
    )
    return columns.finish(raw, cells, SCHEMA, KEY)


def _refuse_older_layout(raw: TextTable) -> None:
    """Refuse a file of the same name whose rows mean something else."""
    if "Type_Event" in raw.columns or "Year_Quarter" not in raw.columns:
        raise DataRefused(
            "an older layout of this file: "
            + (
                "with 'Type_Event' a death stands in several rows, and -1 is no number."
                if "Type_Event" in raw.columns and "Year_Quarter" in raw.columns
                else "no column says which period a row is of."
            ),
            where=raw.where() + ", line 1",
            remedy=f"Expected {', '.join(COLUMNS)}. Download the file again from {URL}, or teach "
            "analysis/sources/phac/reader.py the older layout; nothing was stored.",
        )


def _periods(raw: TextTable) -> dict[str, pd.Series]:
    """Return first days, and how long the periods are."""
    said = raw.categories("Time_Period", {name: name for name in PERIODS}, hint=_hint("PERIODS"))
    parts = columns.words(raw, "Year_Quarter").str.extract(
        r"^(?P<year>\d{4})(?: Q(?P<quarter>[1-4])| \(Jan to (?P<last>Mar|Jun|Sep)\))?$"
    )
    by_quarter = parts["quarter"].notna()
    raw.refuse_where(
        parts["year"].isna() | (by_quarter != (said == "By quarter")),
        "Year_Quarter",
        problem="is not a period of the kind that Time_Period says",
        remedy="Known: 2024, 2025 (Jan to Sep), 2025 Q3.",
    )
    month = parts["quarter"].fillna("1").astype(int) * 3 - 2
    day = pd.to_datetime({"year": parts["year"].astype(int), "month": month, "day": 1})
    return {
        "period": day.astype("datetime64[ns]"),
        "span": parts["last"].map(PARTS).fillna(YEAR).mask(by_quarter, QUARTER),
    }


def _age_groups(raw: TextTable) -> pd.Series:
    """Return the age group where sex and age are crossed; elsewhere the column repeats the period."""
    text = columns.words(raw, "Aggregator")
    raw.refuse_where(
        ~text.isin(("", *AGES)) & (text != columns.words(raw, "Year_Quarter")),
        "Aggregator",
        problem="is neither the period of its row nor a known age group",
        remedy=_hint("AGES"),
    )
    return text.where(text.isin(AGES), "")


def _words(raw: TextTable, column: str, known: tuple[str, ...]) -> pd.Series:
    return raw.categories(column, {name: name for name in known}, hint=_hint("the lists of words"))


def _hint(where: str) -> str:
    return f"The agency may have renamed or added it: see {where} in analysis/sources/phac/reader.py."


URL = "https://health-infobase.canada.ca/substance-related-harms/opioids-stimulants/"
HARMS = Dataset(
    name="phac/substance_harms",
    title="Harms of opioids and stimulants, Canada and provinces, by quarter and year",
    question="Do deaths move the same way in Canada, which is no party to the arrangement?",
    publisher="Public Health Agency of Canada",
    url=URL,
    licence="Open Government Licence - Canada",
    cadence="quarterly",
    lag_days=180,
    period="period",
    key=KEY,
    values=("value",),
    schema=SCHEMA,
    recognise=is_harms_file,
    read=read_harms,
    span="quarter",
    quality="green",
    quality_reason="The publisher's own file; small provinces' quarters are withheld.",
)
DATASETS = (HARMS,)
