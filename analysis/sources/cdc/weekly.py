"""CDC's early estimates by week, 2016 to January 2021: overdoses, suicides and transport deaths.

Suicides and transport deaths are no work of any fentanyl control: they show what else moved. What misleads:

* The figures are estimates of a model, with fractions; years fall 4% short of the final counts (2019).
* The newest weeks are incomplete although modelled: they are marked, and left out of any comparison.
* A blank is an estimate that was withheld, not a zero.
* Connecticut and North Carolina have no lines, New York leaves the city out: states do not add up to ``US``.
* Weeks end on a Saturday; the publisher's year of weeks is not the calendar's.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.cdc.reader import PUBLISHER
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import STATES

COLUMNS = (
    "Week Ending Date", "State", "State Abbreviation", "Median Number", "Lower Bound", "Upper Bound",
    "Outcome", "MMWR Year", "MMWR Week", "Rolling 4-Week Mean", "Rolling 4-Week Lower",
    "Rolling 4-Week Upper",
)  # fmt: skip
PLACES = {**STATES, "New York City": "YC", "United States": "US"}
OUTCOMES = {
    "Drug Overdose": "overdose",
    "Suicide": "suicide",
    "Transportation-related": "transport",
}
FIGURES = {"Median Number": "estimated_deaths", "Lower Bound": "lower", "Upper Bound": "upper"}
# Weeks at the end of a file that are still being counted (assumption, data/assumptions_log.md).
GROWING_WEEKS = 8

KEY = ("period", "state", "outcome")
SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]", pa.Check(lambda day: day.dt.day_of_week == 5)),
        "state": pa.Column(str, pa.Check.isin(tuple(PLACES.values()))),
        "outcome": pa.Column(str, pa.Check.isin(tuple(OUTCOMES.values()))),
        **{name: pa.Column("float64", pa.Check.ge(0), nullable=True) for name in FIGURES.values()},
        "still_growing": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_weekly_file(header: list[str]) -> bool:
    """True when a header row is that of the weekly estimates."""
    return {"Week Ending Date", "Median Number", "Outcome"} <= set(header)


def read_weekly(path: Path) -> pd.DataFrame:
    """Read the weekly estimates.

    Parameters
    ----------
    path : Path
        The publisher's file v2g4-wqg2.

    Returns
    -------
    DataFrame
        One row for each week (its last day), place and outcome, in the columns of `SCHEMA`; the publisher's
        means over four weeks are sums of these and are not kept. `still_growing` marks the last weeks.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown place or outcome, a week that does not end on a Saturday, a
        number that is none, or the same line twice.
    """
    raw = text_table.read(path)
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/cdc/weekly.py")
    week = _weeks(raw)
    state = raw.categories("State", PLACES, hint="Add the place to PLACES in analysis/sources/cdc/weekly.py.")
    raw.refuse_where(
        state != columns.words(raw, "State Abbreviation"),
        "State Abbreviation",
        problem="is not that of the state beside it",
        remedy="Download the file again.",
    )
    outcome = raw.categories("Outcome", OUTCOMES, hint=f"Known: {', '.join(OUTCOMES)}.")
    figures = {name: columns.numbers_or_missing(raw, column) for column, name in FIGURES.items()}
    growing = week > week.max() - pd.Timedelta(weeks=GROWING_WEEKS)
    cells = {"period": week, "state": state, "outcome": outcome, **figures, "still_growing": growing}
    return columns.finish(raw, cells, SCHEMA, KEY)


def _weeks(raw: TextTable) -> pd.Series:
    text = columns.words(raw, "Week Ending Date")
    day = pd.to_datetime(
        text.where(text.str.match(r"^\d{2}/\d{2}/\d{4}$")), format="%m/%d/%Y", errors="coerce"
    )
    raw.refuse_where(
        day.isna(), "Week Ending Date", problem="is not a day", remedy="Write MM/DD/YYYY, as the publisher."
    )
    raw.refuse_where(
        day.dt.day_of_week != 5,
        "Week Ending Date",
        problem="is not a Saturday",
        remedy="Weeks end on Saturdays: day and month may have been exchanged.",
    )
    return day.astype("datetime64[ns]")


WEEKLY = Dataset(
    name="cdc/weekly_estimates",
    title="Early estimates of overdose, suicide and transport deaths by week and state, 2016 to January 2021",
    question="What moved around May 2019 that no fentanyl control can have moved?",
    publisher=PUBLISHER,
    url="https://data.cdc.gov/d/v2g4-wqg2",
    licence=PUBLIC_DOMAIN,
    cadence="ended",
    lag_days=180,
    period="period",
    key=KEY,
    values=("estimated_deaths", "lower", "upper"),
    schema=SCHEMA,
    recognise=is_weekly_file,
    read=read_weekly,
    span="day",
    quality="amber",
    quality_reason="Estimates of a model, 4% under the final counts; to compare shapes, not levels.",
)
DATASETS = (WEEKLY,)
