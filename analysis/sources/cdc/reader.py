"""Centers for Disease Control and Prevention: deaths that involved synthetic opioids, United States.

Two series. The provisional counts (VSRR, data.cdc.gov) are revised every month and published as sums of the
twelve months that end with a month; the final counts (CDC WONDER) come a year later, month by month.
What misleads in them:

* ``T40.4`` stands inside the names of other indicators: only the exact name is the series.
* A 12-month-ending figure is a rolling sum; its first difference is not a month.
* The December figure of a year is not the final annual count of that year.
* A blank is a figure that was withheld, not a zero; WONDER withholds counts under ten.
* The row ``New York`` leaves New York City out, which has its own; jurisdictions do not add up to ``US``.
* Older files have another order of columns, no predicted value, a byte-order mark, thousands commas.
* WONDER writes years with a space behind them.
"""

from __future__ import annotations

import calendar
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable

PUBLISHER = "Centers for Disease Control and Prevention, National Center for Health Statistics"
PROVISIONAL_URL = "https://www.cdc.gov/nchs/nvss/vsrr/drug-overdose-data.htm"
FINAL_URL = "https://wonder.cdc.gov/mcd.html"

INDICATOR = "Synthetic opioids, excl. methadone (T40.4)"
INDICATORS = (
    "Cocaine (T40.5)",
    "Heroin (T40.1)",
    "Methadone (T40.3)",
    "Natural & semi-synthetic opioids (T40.2)",
    "Natural & semi-synthetic opioids, incl. methadone (T40.2, T40.3)",
    "Natural, semi-synthetic, & synthetic opioids, incl. methadone (T40.2-T40.4)",
    "Number of Deaths",
    "Number of Drug Overdose Deaths",
    "Opioids (T40.0-T40.4,T40.6)",
    "Percent with drugs specified",
    "Psychostimulants with abuse potential (T43.6)",
    INDICATOR,
)
UNITED_STATES = "US"
# The publisher's names say nothing of it: the city reports apart from the state.
NAMES = {"NY": "New York, without New York City", "YC": "New York City"}
MONTH_NAMES = {name: number for number, name in enumerate(calendar.month_name) if number}

REQUIRED = ("state", "year", "month", "indicator", "data_value")
OPTIONAL = (
    "period", "percent_complete", "percent_pending_investigation", "state_name", "footnote",
    "footnote_symbol", "predicted_value",
)  # fmt: skip

# How a row of the table came to be known.
AS_PUBLISHED = "row of the publisher's file"
BASES = (
    AS_PUBLISHED,
    "row transcribed",
    "reported count transcribed, nothing else",
    "quoted in a text that checks the release",
    "worked out from the neighbouring row and the change of the 12-month sum",
)

PROVISIONAL_KEY = ("period",)
PROVISIONAL_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "reported_12_month_deaths": pa.Column("Int64", pa.Check.ge(0), nullable=True),
        "predicted_12_month_deaths": pa.Column("Int64", pa.Check.ge(0), nullable=True),
        "pending_pct": pa.Column("float64", pa.Check.in_range(0, 100), nullable=True),
        "basis": pa.Column(str, pa.Check.isin(BASES)),
    },
    strict=True,
    ordered=True,
    unique=list(PROVISIONAL_KEY),
)
FINAL_KEY = ("period",)
FINAL_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "deaths": pa.Column("Int64", pa.Check.ge(0), nullable=True),
    },
    strict=True,
    ordered=True,
    unique=list(FINAL_KEY),
)


def is_provisional_file(header: list[str]) -> bool:
    """True when a header row looks like CDC's file of provisional counts, or our transcription of one."""
    names = {_plain(name) for name in header}
    return set(REQUIRED) <= names or columns.is_transcribed(header, PROVISIONAL_SCHEMA)


def is_final_file(header: list[str]) -> bool:
    """True when a header row is that of the monthly final counts."""
    return columns.is_transcribed(header, FINAL_SCHEMA)


def read_jurisdictions(path: Path) -> pd.DataFrame:
    """Read one of CDC's files of provisional counts: one indicator, every jurisdiction.

    Parameters
    ----------
    path : Path
        A file of dataset xkb8-kh2a in any of its layouts: with one indicator or all of them.

    Returns
    -------
    DataFrame
        Columns `period` (first day of the last of the twelve months), `state` (the publisher's code),
        `name`, `reported_12_month_deaths`, `predicted_12_month_deaths` (NA where withheld or not given),
        `pending_pct` (records pending investigation, percent of all deaths). Jurisdictions must not be
        added up: the row ``US`` is the national figure.

    Raises
    ------
    DataRefused
        For a file that is not whole, lacks a column, holds an unknown indicator, month or column, a
        negative number, or the same jurisdiction and month twice.
    """
    raw = _with_plain_names(text_table.read(path))
    known = (*REQUIRED, *(name for name in OPTIONAL if name in raw.columns))
    raw.require_columns(known, known_in="REQUIRED or OPTIONAL in analysis/sources/cdc/reader.py")
    raw.categories(
        "indicator",
        {name: name for name in INDICATORS},
        hint="CDC may have renamed an indicator. Add it to INDICATORS in analysis/sources/cdc/reader.py.",
    )
    if "period" in raw.columns:
        raw.categories(
            "period",
            {"12 month-ending": 12},
            hint="Only sums of twelve months are known; others need a column.",
        )
    kept = columns.words(raw, "indicator") == INDICATOR
    raw.refuse_where(
        pd.Series(not kept.any(), index=kept.index),
        "indicator",
        problem=f"stands where no row is '{INDICATOR}'",
        remedy="Download the file with this indicator in it.",
    )
    table = pd.DataFrame(
        {
            "period": pd.to_datetime(
                {
                    "year": columns.years(raw, "year"),
                    "month": raw.categories("month", MONTH_NAMES, hint="Months are written out."),
                    "day": 1,
                }
            ),
            "state": columns.words(raw, "state"),
            "name": _names(raw),
            "reported_12_month_deaths": columns.numbers_or_missing(raw, "data_value"),
            "predicted_12_month_deaths": _optional(raw, "predicted_value"),
            "pending_pct": _optional(raw, "percent_pending_investigation"),
        }
    )
    raw.refuse_where(
        table["pending_pct"] > 100, "percent_pending_investigation", problem="is above 100", remedy="Ask CDC."
    )
    duplicated = table.assign(indicator=columns.words(raw, "indicator"))
    raw.refuse_duplicates(duplicated, ["period", "state", "indicator"])
    for column, name in (
        ("reported_12_month_deaths", "data_value"),
        ("predicted_12_month_deaths", "predicted_value"),
    ):
        raw.refuse_where(
            kept & table[column].notna() & (table[column] % 1 != 0),
            name,
            problem="is not a whole number",
            remedy="A count has no fraction.",
        )
    table = table[kept].copy()
    for column in ("reported_12_month_deaths", "predicted_12_month_deaths"):
        table[column] = table[column].astype("Int64")
    return table.sort_values(["state", "period"], ignore_index=True)


def read_provisional(path: Path) -> pd.DataFrame:
    """Read provisional 12-month-ending counts for the United States.

    Parameters
    ----------
    path : Path
        A file of CDC's, or a transcription with the columns of `PROVISIONAL_SCHEMA`.

    Returns
    -------
    DataFrame
        One row a month in the columns of `PROVISIONAL_SCHEMA`. Counts are sums of twelve months that
        end with `period`; take them apart with `analysis.methods.rolling`, like with like.

    Raises
    ------
    DataRefused
        As `read_jurisdictions`; also where the file has no row for the United States.
    """
    if columns.is_transcribed(text_table.header_of(path), PROVISIONAL_SCHEMA):
        return _read_transcribed(path)
    everywhere = read_jurisdictions(path)
    table = everywhere[everywhere["state"] == UNITED_STATES].assign(basis=AS_PUBLISHED)
    raw = _with_plain_names(text_table.read(path))
    raw.refuse_where(
        pd.Series(table.empty, index=raw.frame.index),
        "state",
        problem="stands where no row is 'US'",
        remedy="Download the file with the national rows; jurisdictions do not add up to them.",
    )
    return columns.in_order(table, PROVISIONAL_SCHEMA, PROVISIONAL_KEY)


def read_final_monthly(path: Path) -> pd.DataFrame:
    """Read final monthly deaths that involved synthetic opioids (T40.4), United States.

    Parameters
    ----------
    path : Path
        A table with the columns ``period`` (YYYY-MM) and ``deaths``, transcribed from CDC WONDER.

    Returns
    -------
    DataFrame
        One row a month in the columns of `FINAL_SCHEMA`; a suppressed count is NA, not zero.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unreadable month or count, a month twice, or a month left out.
    """
    raw = columns.transcribed(path, FINAL_SCHEMA, known_in="FINAL_SCHEMA in analysis/sources/cdc/reader.py")
    deaths = columns.counts_or_missing(raw, "deaths", missing=("", "Suppressed"))
    cells = columns.by_schema(raw, FINAL_SCHEMA, deaths=deaths)
    table = columns.finish(raw, cells, FINAL_SCHEMA, FINAL_KEY)
    expected = pd.date_range(table["period"].min(), table["period"].max(), freq="MS")
    absent = expected.difference(pd.DatetimeIndex(table["period"]))
    raw.refuse_where(
        pd.Series(len(absent) > 0, index=raw.frame.index),
        "period",
        problem=f"starts a table without {absent[0]:%B %Y}" if len(absent) else "",
        remedy="Write every month; leave the count blank where it is not known.",
    )
    return table


def _read_transcribed(path: Path) -> pd.DataFrame:
    raw = columns.transcribed(
        path, PROVISIONAL_SCHEMA, known_in="PROVISIONAL_SCHEMA in analysis/sources/cdc/reader.py"
    )
    cells = columns.by_schema(raw, PROVISIONAL_SCHEMA)
    return columns.finish(raw, cells, PROVISIONAL_SCHEMA, PROVISIONAL_KEY)


def _plain(name: str) -> str:
    return name.strip().lower().replace(" ", "_")


def _with_plain_names(raw: TextTable) -> TextTable:
    """Return the table with one spelling of its header: files differ in case and underscores."""
    return TextTable(raw.path, raw.frame.set_axis([_plain(name) for name in raw.columns], axis=1))


def _optional(raw: TextTable, column: str) -> pd.Series:
    if column not in raw.columns:
        return pd.Series(float("nan"), index=raw.frame.index)
    return columns.numbers_or_missing(raw, column)


def _names(raw: TextTable) -> pd.Series:
    codes = columns.words(raw, "state")
    names = columns.words(raw, "state_name") if "state_name" in raw.columns else codes
    return codes.map(NAMES).fillna(names)


PROVISIONAL = Dataset(
    name="cdc/overdose_provisional",
    title="Provisional deaths that involved synthetic opioids, United States, sums of twelve months",
    question="How many people die, as far as is known now?",
    publisher=PUBLISHER,
    url=PROVISIONAL_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=140,
    period="period",
    key=PROVISIONAL_KEY,
    values=("reported_12_month_deaths", "predicted_12_month_deaths", "pending_pct"),
    schema=PROVISIONAL_SCHEMA,
    recognise=is_provisional_file,
    read=read_provisional,
    gaps_are_removals=False,
    quality="amber",
    quality_reason="Vintages since 2017; those of August and September 2026 hold few rows, some derived.",
)
FINAL = Dataset(
    name="cdc/overdose_final_monthly",
    title="Final deaths that involved synthetic opioids (T40.4), United States, by month",
    question="How many people died, and when did the number turn?",
    publisher=PUBLISHER,
    url=FINAL_URL,
    licence=PUBLIC_DOMAIN,
    cadence="yearly",
    lag_days=400,
    period="period",
    key=FINAL_KEY,
    values=("deaths",),
    schema=FINAL_SCHEMA,
    recognise=is_final_file,
    read=read_final_monthly,
    release_status="final",
    transcription="figures transcribed",
    lag_from="year",
    flags=(PSEUDO_VINTAGE,),
    quality="green",
    quality_reason="Final counts; the sums of the years equal the published annual figures.",
)
DATASETS = (PROVISIONAL, FINAL)
