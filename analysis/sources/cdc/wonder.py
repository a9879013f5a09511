"""CDC WONDER: deaths that involved synthetic opioids (T40.4), by state of residence and month.

Three databases of one query form hold them: final for 1999 to 2020, final from 2018 on, provisional from 2018
on. They agree where they overlap and differ in layout. What misleads in their exports:

* A state and month with fewer than ten deaths has no line: withheld or none, never zero. Sums of states fall
  short of the national count, by 2.3% in 2018 and 0.4% in 2022.
* The provisional database calls the state ``Residence State``.
* A year may have a space behind it (``2023 ``) or its standing (``2024 (provisional)``); so has a month.
* Of a year that is ``provisional and partial`` the last month is still being counted.
* With totals switched on, a line that says ``Total`` in ``Notes`` would be counted twice.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.cdc.reader import FINAL_URL, PUBLISHER
from analysis.sources.dataset import Dataset
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import FIPS, STATES

COLUMNS = (
    "Notes", "Year", "Year Code", "Month", "Month Code", "Multiple Cause of death",
    "Multiple Cause of death Code", "Deaths", "Population", "Crude Rate",
)  # fmt: skip
STATE_COLUMNS = ("State", "Residence State")  # as the final and the provisional databases call it
CAUSE = "T40.4"
FEWEST = 10  # smaller counts must not be shown, says the publisher
FINAL, PROVISIONAL, PARTIAL = "final", "provisional", "partial"
# What stands behind the year -> the standing of its figures.
STANDINGS = {"": FINAL, "(provisional)": PROVISIONAL, "(provisional and partial)": PARTIAL}

KEY = ("period", "state")
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "state": pa.Column(str, pa.Check.isin(tuple(STATES.values()))),
        "deaths": pa.Column("Int64", pa.Check.ge(FEWEST), nullable=True),
        "status": pa.Column(str, pa.Check.isin((FINAL, PROVISIONAL, PARTIAL))),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_state_file(header: list[str]) -> bool:
    """True when a header row is that of an export by month and state of residence."""
    return {"Month Code", "Multiple Cause of death Code"} <= set(header) and any(
        name in header for name in STATE_COLUMNS
    )


def read_states(path: Path) -> pd.DataFrame:
    """Read an export of one of the three databases.

    Parameters
    ----------
    path : Path
        A query by year, month and state of residence for the one code T40.4, without totals.

    Returns
    -------
    DataFrame
        One row for each state and month that has a line, in the columns of `SCHEMA`: `state` is the postal
        code, `deaths` is NA where the line says ``Suppressed``, `status` is ``partial`` in the last month of
        a year that is not over. A state and month without a row is not zero.

    Raises
    ------
    DataRefused
        For a file that is not whole, a total, another cause, an unknown state or standing, a month that is
        not of its year, a count below ten, or the same state and month twice.
    """
    raw = text_table.read(path)
    state = next((name for name in STATE_COLUMNS if name in raw.columns), STATE_COLUMNS[0])
    known_in = "COLUMNS in analysis/sources/cdc/wonder.py"
    raw.require_columns((*COLUMNS, state, f"{state} Code"), known_in=known_in)
    raw.categories("Notes", {"": ""}, hint="Run the query without totals: they would be counted twice.")
    raw.categories(
        "Multiple Cause of death Code",
        {CAUSE: CAUSE},
        hint=f"Run the query for {CAUSE} alone: a death can have several causes and would be counted again.",
    )
    period = _months(raw)
    place = raw.categories(state, STATES, hint="States are written out; territories are not among them.")
    raw.refuse_where(
        columns.words(raw, f"{state} Code").str.lstrip("0") != place.map(FIPS).astype(str),
        f"{state} Code",
        problem="is not that of the state beside it",
        remedy="Run the query again.",
    )
    cells = {
        "period": period,
        "state": place,
        "deaths": _deaths(raw),
        "status": _status(raw, period),
    }
    return columns.finish(raw, cells, SCHEMA, KEY)


def _months(raw: TextTable) -> pd.Series:
    """Return the first days of the months; refuse a month that is not of the year beside it."""
    code = columns.words(raw, "Month Code")
    day = pd.to_datetime(code.where(code.str.match(r"^\d{4}/\d{2}$")), format="%Y/%m", errors="coerce")
    raw.refuse_where(day.isna(), "Month Code", problem="is not a month", remedy="Run the query by month.")
    raw.refuse_where(
        day.dt.year != columns.years(raw, "Year Code"),
        "Month Code",
        problem="is not of the year beside it",
        remedy="Run the query again.",
    )
    return day.astype("datetime64[ns]")


def _deaths(raw: TextTable) -> pd.Series:
    deaths = columns.counts_or_missing(raw, "Deaths", missing=("Suppressed",))
    raw.refuse_where(
        (deaths < FEWEST).fillna(False).astype(bool),
        "Deaths",
        problem=f"is below {FEWEST}",
        remedy="Counts so small are withheld: a line that shows one is no export of this database.",
    )
    return deaths


def _status(raw: TextTable, period: pd.Series) -> pd.Series:
    """Return the standing of each line; of a year that is not over only the last month is partial."""
    behind = columns.words(raw, "Year").str.replace(r"^\d{4}", "", regex=True).str.strip()
    year = columns.words(raw, "Year").str[:4]
    raw.refuse_where(
        ~behind.isin(list(STANDINGS)) | (year != columns.words(raw, "Year Code")),
        "Year",
        problem="is not known",
        remedy="Known behind the year: nothing, (provisional), (provisional and partial). A new standing is "
        "added to STANDINGS in analysis/sources/cdc/wonder.py.",
    )
    status = behind.map(STANDINGS)
    return status.mask((status == PARTIAL) & (period < period.max()), PROVISIONAL)


STATE_MONTHLY = Dataset(
    name="cdc/overdose_state_monthly",
    title="Deaths that involved synthetic opioids (T40.4), by state of residence and month",
    question="Where did deaths fall, and where first?",
    publisher=PUBLISHER,
    url=FINAL_URL,
    licence="US government work, public domain; terms of CDC WONDER: no counts below ten are shown",
    cadence="yearly",
    lag_days=400,
    period="period",
    key=KEY,
    values=("deaths",),
    schema=SCHEMA,
    recognise=is_state_file,
    read=read_states,
    lag_from="year",
    quality="amber",
    quality_reason="Equal to the national finals but for withheld cells; 2024 and 2025 are provisional.",
)
DATASETS = (STATE_MONTHLY,)
