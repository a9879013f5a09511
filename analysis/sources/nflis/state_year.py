"""NFLIS-Drug by state and year: the same export as by half-years, run by years, or half-years added up.

Two queries at two days show by how much the newest years were short when they were first read. What misleads:

* A query by years and one by half-years have the same columns; only ``PERIOD`` tells them apart.
* Years grow after they were published: fentanyl in 2024 by a tenth between August 2025 and March 2026.
* A state without a line for a substance reported none; a state reports for the laboratories it has.
* ``XX`` is no state but not known; territories are among the states.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.nflis.reader import (
    HALFYEARS,
    HALVES,
    growing,
    is_by_year,
    is_query_file,
    read_export,
    read_lines,
)
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import STATES

PLACES = (*STATES.values(), "PR", "VI", "GU", "XX")

KEY = ("year", "state", "base_id")
SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1997, 2100)),
        "state": pa.Column(str, pa.Check.isin(PLACES)),
        "base_id": pa.Column(str, pa.Check.str_matches(r"^\d+$")),
        "substance": pa.Column(str, pa.Check.str_length(min_value=1)),
        "identifications": pa.Column("int64", pa.Check.gt(0)),
        "still_growing": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_year_file(header: list[str]) -> bool:
    """True for an export run by years, told by the period of its first line."""
    return is_query_file(header) and is_by_year(header)


def read_years(path: Path) -> pd.DataFrame:
    """Read an export by years, or by half-years of which each year has both.

    Parameters
    ----------
    path : Path
        An export of the category of fentanyl and fentanyl-related substances, all states.

    Returns
    -------
    DataFrame
        One row for each year, state and substance found, in the columns of `SCHEMA`; `still_growing` marks
        years that ended less than a year before the query, also one that is not over.

    Raises
    ------
    DataRefused
        As `analysis.sources.nflis.reader.read_halfyears`; also for an unknown state, a period that is not
        its year, and a year of which a half is absent although it ended long before the query.
    """
    raw = read_export(path)
    lines, query = read_lines(raw)
    raw.categories("STATE", {code: code for code in PLACES}, hint="States are given by their postal codes.")
    raw.refuse_where(
        ~lines["year"].between(1997, 2100), "YYYY", problem="is out of range", remedy="Export again."
    )
    ends = pd.to_datetime({"year": lines["year"] + 1, "month": 1, "day": 1})
    lines["still_growing"] = growing(ends, query)
    _refuse_other_periods(raw, lines)
    table = lines.groupby(["year", "state", "base_id"], as_index=False).agg(
        substance=("substance", "first"),
        identifications=("identifications", "sum"),
        still_growing=("still_growing", "first"),
    )
    return columns.in_order(table[table["identifications"] > 0], SCHEMA, KEY)


def _refuse_other_periods(raw: TextTable, lines: pd.DataFrame) -> None:
    period = columns.words(raw, "PERIOD")
    halves = period.isin(list(HALVES))
    raw.refuse_where(
        ~halves & (period != lines["year"].astype(str)),
        "PERIOD",
        problem="is neither the year of its line nor a half of it",
        remedy="Run the query by years or by half-years.",
    )
    raw.refuse_where(
        halves != halves.iloc[0],
        "PERIOD",
        problem="is not of the kind of the first line",
        remedy="Two exports were joined: add each one alone.",
    )
    found = period.groupby(lines["year"]).transform("nunique")
    raw.refuse_where(
        halves & (found < len(HALVES)) & ~lines["still_growing"],
        "PERIOD",
        problem="is the only half of a year that is long over",
        remedy="Run the query for whole years.",
    )


STATE_YEARS = Dataset(
    name="nflis/fentanyl_state_year",
    title="Fentanyl and related substances identified by laboratories, by state and year",
    question="By how much is the newest year short when it is first read, and where?",
    publisher=HALFYEARS.publisher,
    url=HALFYEARS.url,
    licence=PUBLIC_DOMAIN,
    cadence="twice a year",
    lag_days=240,
    period="year",
    key=KEY,
    values=("identifications",),
    schema=SCHEMA,
    recognise=is_year_file,
    read=read_years,
    span="year",
    quality="amber",
    quality_reason="The publisher's own exports, two queries; the newest years still grow. No nitazenes.",
)
DATASETS = (STATE_YEARS,)
