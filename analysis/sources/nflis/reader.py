"""DEA's National Forensic Laboratory Information System: what laboratories found in seized drugs.

The file is an export of the NFLIS-Drug data query system, one line for each state, half-year and substance;
`analysis.sources.nflis.state_year` reads the same export run by years. What misleads in it:

* Counts are identifications (reports of a substance in an item), not items, persons or kilograms.
* Half-years grow after they were published; the last ones are incomplete when a query is run.
* A combination that was not found has no line.
* One chemical has several names: ``ANPP`` became ``4-ANPP``. The number in ``BASE_ID`` stays.
* The category holds fentanyls and what is related to them; nitazenes are not in it.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import FIPS

COLUMNS = (
    "LABTYPE", "RPTAGGR", "YYYY", "PERIOD", "DRUG_REPORTS", "QUERY_RUN_DATE", "SUBSTANCE_ID",
    "SUBSTANCE_DESCRIPTION", "BASE_ID", "BASE_DESCRIPTION", "DRUG_CATEGORY_CODE",
    "DRUG_CATEGORY_DESCRIPTION", "STATE", "STATE_LONG_NAME", "STATE_FIPS",
)  # fmt: skip
HALVES = {"SA1 (JAN - JUN)": 1, "SA2 (JUL - DEC)": 7}  # first month of the half-year
CATEGORY = "Fentanyl and Fentanyl-related"
# Names that were given up -> the name in use, for the same number.
RENAMED = {"ANPP": "4-ANPP", "4-Anilino-N-phenethylpiperidine (ANPP)": "4-ANPP"}
# Cases are still being completed this long after a half-year ends (assumption, data/assumptions_log.md).
GROWING_MONTHS = 12

KEY = ("period", "base_id")
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]", pa.Check(lambda day: day.dt.month.isin((1, 7)))),
        "base_id": pa.Column(str, pa.Check.str_matches(r"^\d+$")),
        "substance": pa.Column(str, pa.Check.str_length(min_value=1)),
        "identifications": pa.Column("int64", pa.Check.gt(0)),
        "still_growing": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_query_file(header: list[str]) -> bool:
    """True when a header row looks like an export of the data query system, by half-years or by years."""
    return {"BASE_ID", "DRUG_REPORTS", "PERIOD"} <= set(header)


def is_halfyear_file(header: list[str]) -> bool:
    """True for an export that was not run by years, told by the period of its first line."""
    return is_query_file(header) and not is_by_year(header)


def is_by_year(header: list[str]) -> bool:
    """True when the period of the first line, given behind the header as ``PERIOD=``, is a year."""
    periods = [name.removeprefix("PERIOD=").strip() for name in header if name.startswith("PERIOD=")]
    return any(period.isdigit() for period in periods)


def read_halfyears(path: Path) -> pd.DataFrame:
    """Read an export and add it up to the nation, by half-year and substance.

    Parameters
    ----------
    path : Path
        An export of the category of fentanyl and fentanyl-related substances, all states.

    Returns
    -------
    DataFrame
        One row for each half-year and substance found, in the columns of `SCHEMA`: `period` is the first
        day of the half-year, `base_id` the publisher's number of the substance (text), `identifications`
        counts reports, `still_growing` marks half-years that ended less than a year before the query.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown half-year or category, a substance that goes by two
        names, a count that is no whole number, the same line twice, or two dates of query.
    """
    raw = read_export(path)
    lines, query = read_lines(raw)
    month = raw.categories("PERIOD", HALVES, hint="Run the query by half-years.")
    lines["period"] = pd.to_datetime({"year": lines["year"], "month": month, "day": 1})
    table = lines.groupby(["period", "base_id"], as_index=False).agg(
        substance=("substance", "first"), identifications=("identifications", "sum")
    )
    table = table[table["identifications"] > 0].reset_index(drop=True)
    table["still_growing"] = growing(table["period"] + pd.DateOffset(months=6), query)
    return columns.in_order(table, SCHEMA, KEY)


def read_export(path: Path) -> TextTable:
    """Return an export as text. Some lack their last line end, behind a number that is known."""
    header = text_table.header_of(path)
    return text_table.read(path, open_end=header[-1] == COLUMNS[-1])


def read_lines(raw: TextTable) -> tuple[pd.DataFrame, pd.Timestamp]:
    """Return the checked lines of an export, whatever its periods, and the day of the query.

    Returns
    -------
    tuple of DataFrame and Timestamp
        Columns `year`, `state` (code), `base_id`, `substance`, `identifications`, a row a line.

    Raises
    ------
    DataRefused
        As `read_halfyears`, apart from the half-years.
    """
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/nflis/reader.py")
    raw.categories(
        "DRUG_CATEGORY_DESCRIPTION",
        {CATEGORY: CATEGORY},
        hint="Run the query for the one category only: others would be counted with it.",
    )
    raw.categories("RPTAGGR", {"DrugReport": 1}, hint="Run the query for drug reports, not for items.")
    lines = pd.DataFrame(
        {
            "year": columns.years(raw, "YYYY"),
            "period": columns.words(raw, "PERIOD"),
            "state": columns.words(raw, "STATE"),
            "laboratories": columns.words(raw, "LABTYPE"),
            "substance_id": columns.words(raw, "SUBSTANCE_ID"),
            "base_id": columns.words(raw, "BASE_ID"),
            "substance": columns.words(raw, "BASE_DESCRIPTION").replace(RENAMED),
            "identifications": raw.whole_numbers("DRUG_REPORTS"),
        }
    )
    raw.refuse_where(
        ~lines["base_id"].str.match(r"^\d+$"), "BASE_ID", problem="is not a number", remedy="Export again."
    )
    raw.refuse_where(lines["substance"] == "", "BASE_DESCRIPTION", problem="is blank", remedy="Export again.")
    raw.refuse_duplicates(lines, ["year", "period", "state", "laboratories", "substance_id", "base_id"])
    _refuse_two_names(raw, lines)
    number = lines["state"].map(FIPS).astype("Int64").astype("string")
    raw.refuse_where(
        (columns.words(raw, "STATE_FIPS").str.lstrip("0") != number).fillna(False).astype(bool),
        "STATE_FIPS",
        problem="is not the number of the state beside it",
        remedy="The file may be cut short: export again.",
    )
    return lines.drop(columns=["period", "laboratories", "substance_id"]), _query_day(raw)


def growing(ends: pd.Series, query: pd.Timestamp) -> pd.Series:
    """Return which periods ended less than `GROWING_MONTHS` before the query."""
    return ends > query - pd.DateOffset(months=GROWING_MONTHS)


def _query_day(raw: TextTable) -> pd.Timestamp:
    text = columns.words(raw, "QUERY_RUN_DATE").str[:10]
    day = pd.to_datetime(text, format="%Y-%m-%d", errors="coerce")
    raw.refuse_where(day.isna(), "QUERY_RUN_DATE", problem="is not a day", remedy="Export again.")
    raw.refuse_where(
        day != day.iloc[0],
        "QUERY_RUN_DATE",
        problem="is not the day of the first line",
        remedy="Two exports were joined: add each one alone.",
    )
    return day.iloc[0]


def _refuse_two_names(raw: TextTable, lines: pd.DataFrame) -> None:
    first = lines.groupby("base_id")["substance"].transform("first")
    raw.refuse_where(
        lines["substance"] != first,
        "BASE_DESCRIPTION",
        problem="is a second name for one BASE_ID",
        remedy="Add the older name to RENAMED in analysis/sources/nflis/reader.py.",
    )


HALFYEARS = Dataset(
    name="nflis/fentanyl_halfyear",
    title="Fentanyl and related substances identified by laboratories, United States, by half-year",
    question="What do laboratories find, and how does its make-up change?",
    publisher="US Drug Enforcement Administration, NFLIS-Drug",
    url="https://www.nflis.deadiversion.usdoj.gov/",
    licence=PUBLIC_DOMAIN,
    cadence="twice a year",
    lag_days=240,
    period="period",
    key=KEY,
    values=("identifications",),
    schema=SCHEMA,
    recognise=is_halfyear_file,
    read=read_halfyears,
    span="half-year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="The publisher's own export, one query; the last two half-years still grow. No nitazenes.",
)
DATASETS = (HALFYEARS,)
