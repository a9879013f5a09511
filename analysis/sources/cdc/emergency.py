"""CDC's DOSE system: visits to emergency departments for non-fatal overdoses, as rates.

A download of the dashboard has a sheet for all jurisdictions together, by sex and age, and a sheet by
jurisdiction; both are read from CSV. What misleads in them:

* A rate is visits per 10,000 visits to emergency departments, not per head; jurisdictions do not add up.
* ``Annual`` is an average over the twelve months that end with the month, not the year.
* The jurisdictions that take part change from month to month, so the national rate changes with them.
* A sign stands for a rate that is not shown: ``*`` withheld (few visits, or the pandemic's first months),
  ``§`` not shared, ``¶`` not taking part. None of them is zero; ``0.0`` is.
* ``Total`` of sex and of age contain the others.
* The last line has no line end: whether the file is whole is told by its lines.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import STATES

PUBLISHER = "Centers for Disease Control and Prevention, DOSE dashboard"
URL = "https://www.cdc.gov/overdose-prevention/data-research/facts-stats/dose-dashboard-nonfatal-surveillance-data.html"
INDICATORS = (
    "drug", "opioid", "fentanyl", "heroin", "stimulant", "cocaine", "methamphetamine", "benzodiazepine",
)  # fmt: skip
RATES = tuple(f"{name}_rate" for name in INDICATORS)
TIME = ("year", "month", "rate_time")
OVERALL_COLUMNS = ("geoid", *TIME, "jurisdiction_count", "sex", "age_range", *RATES)
STATE_COLUMNS = ("jurisdiction", *TIME, *RATES)
MONTHS = {"Monthly": 1, "Annual": 12}  # how many months a rate is over
MARKS = {"*": "withheld", "§": "not shared", "¶": "not taking part"}
SEXES = ("Total", "F", "M", "Missing")
AGES = ("Total", "0 to 14", "15 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65+", "Missing")

_PERIOD = {"period": pa.Column("datetime64[ns]"), "months": pa.Column("int64", pa.Check.isin((1, 12)))}
_RATE = {
    "indicator": pa.Column(str, pa.Check.isin(INDICATORS)),
    "rate_per_10000": pa.Column("float64", pa.Check.in_range(0, 10_000), nullable=True),
    "not_shown": pa.Column(str, pa.Check.isin(("", *MARKS.values()))),
}
OVERALL_KEY = ("period", "months", "sex", "age", "indicator")
OVERALL_SCHEMA = pa.DataFrameSchema(
    {
        **_PERIOD,
        "sex": pa.Column(str, pa.Check.isin(SEXES)),
        "age": pa.Column(str, pa.Check.isin(AGES)),
        "jurisdictions": pa.Column("int64", pa.Check.in_range(1, len(STATES))),
        **_RATE,
    },
    strict=True,
    ordered=True,
    unique=list(OVERALL_KEY),
)
STATE_KEY = ("period", "months", "state", "indicator")
STATE_SCHEMA = pa.DataFrameSchema(
    {**_PERIOD, "state": pa.Column(str, pa.Check.isin(tuple(STATES.values()))), **_RATE},
    strict=True,
    ordered=True,
    unique=list(STATE_KEY),
)


def is_overall_file(header: list[str]) -> bool:
    """True when a header row is that of the sheet of all jurisdictions together."""
    return {"jurisdiction_count", "rate_time", "drug_rate"} <= set(header)


def is_state_file(header: list[str]) -> bool:
    """True when a header row is that of the sheet by jurisdiction."""
    return {"jurisdiction", "rate_time", "drug_rate"} <= set(header)


def read_overall(path: Path) -> pd.DataFrame:
    """Read the sheet of all jurisdictions together.

    Returns
    -------
    DataFrame
        One row for each month, span (1 or 12 months), sex, age and indicator, in the columns of
        `OVERALL_SCHEMA`; `jurisdictions` says how many took part.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown sex, age or sign, two numbers of jurisdictions in a month,
        or a month without all of the groups that other months have.
    """
    raw = text_table.read(path, open_end=True)
    raw.require_columns(OVERALL_COLUMNS, known_in="OVERALL_COLUMNS in analysis/sources/cdc/emergency.py")
    raw.categories("geoid", {"US": "US"}, hint="The sheet holds all jurisdictions together.")
    hint = "Add it in analysis/sources/cdc/emergency.py if the dictionary of the download explains it."
    lines = pd.DataFrame(
        _time(raw)
        | {
            "sex": raw.categories("sex", {name: name for name in SEXES}, hint=hint),
            "age": raw.categories("age_range", {name: name for name in AGES}, hint=hint),
            "jurisdictions": raw.whole_numbers("jurisdiction_count"),
        }
    )
    raw.refuse_where(
        ~lines["jurisdictions"].between(1, len(STATES)),
        "jurisdiction_count",
        problem="is no number of states",
        remedy="Download the file again.",
    )
    took_part = lines.groupby(["period", "months"])["jurisdictions"]
    raw.refuse_where(
        lines["jurisdictions"] != took_part.transform("first"),
        "jurisdiction_count",
        problem="is another number of jurisdictions for the same month",
        remedy="Download the file again.",
    )
    _refuse_incomplete(raw, lines, ["sex", "age"])
    return columns.in_order(_by_indicator(raw, lines), OVERALL_SCHEMA, OVERALL_KEY)


def read_states(path: Path) -> pd.DataFrame:
    """Read the sheet by jurisdiction.

    Returns
    -------
    DataFrame
        One row for each month, span (1 or 12 months), state and indicator, in the columns of
        `STATE_SCHEMA`; `not_shown` says why there is no rate.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown state or sign, or a month without all states.
    """
    raw = text_table.read(path, open_end=True)
    raw.require_columns(STATE_COLUMNS, known_in="STATE_COLUMNS in analysis/sources/cdc/emergency.py")
    codes = {code: code for code in STATES.values()}
    state = raw.categories("jurisdiction", codes, hint="Jurisdictions are given by their postal codes.")
    lines = pd.DataFrame(_time(raw) | {"state": state})
    absent = sorted(set(codes) - set(state))
    raw.refuse_where(
        pd.Series(bool(absent), index=raw.frame.index),
        "jurisdiction",
        problem=f"begins a file without {', '.join(absent)}",
        remedy="The sheet has all states, also those that take no part: download it again.",
    )
    _refuse_incomplete(raw, lines, ["state"])
    return columns.in_order(_by_indicator(raw, lines), STATE_SCHEMA, STATE_KEY)


def _time(raw: TextTable) -> dict[str, pd.Series]:
    month = raw.whole_numbers("month")
    raw.refuse_where(~month.between(1, 12), "month", problem="is not a month", remedy="Write 1 to 12.")
    year = columns.years(raw, "year")
    return {
        "period": pd.to_datetime({"year": year, "month": month, "day": 1}).astype("datetime64[ns]"),
        "months": raw.categories("rate_time", MONTHS, hint="Known: Monthly, Annual.").astype("int64"),
    }


def _refuse_incomplete(raw: TextTable, lines: pd.DataFrame, group: list[str]) -> None:
    """Refuse a line twice, and a month that lacks a group that another month has: the file was cut."""
    raw.refuse_duplicates(lines, ["period", "months", *group])
    size = lines.groupby(["period", "months"])[group[0]].transform("size")
    whole = len(lines[group].drop_duplicates())
    raw.refuse_where(
        size < whole,
        "month",
        problem=f"stands in a month of {int(size.min())} lines where there should be {whole}",
        remedy="The file is cut short: download it again.",
    )


def _by_indicator(raw: TextTable, lines: pd.DataFrame) -> pd.DataFrame:
    """Return the lines once for each indicator, with its rate or why there is none."""
    parts = []
    for indicator, column in zip(INDICATORS, RATES, strict=True):
        text = columns.words(raw, column)
        # Without a line end the last rate may be cut: all of them have one decimal.
        raw.refuse_where(
            ~text.str.match(r"^\d+\.\d$|^[*§¶]$"),
            column,
            problem="is no rate with one decimal",
            remedy=f"Known signs: {', '.join(f'{sign} {word}' for sign, word in MARKS.items())}. "
            "A new sign is added to MARKS in analysis/sources/cdc/emergency.py.",
        )
        rate = columns.numbers_or_missing(raw, column, missing=tuple(MARKS))
        raw.refuse_where(rate > 10_000, column, problem="is above 10,000", remedy="Download the file again.")
        why = text.map(MARKS).fillna("")
        parts.append(lines.assign(indicator=indicator, rate_per_10000=rate, not_shown=why))
    return pd.concat(parts, ignore_index=True)


OVERALL = Dataset(
    name="cdc/emergency_visits",
    title="Emergency visits for non-fatal overdoses per 10,000 visits, jurisdictions taking part, by month",
    question="Do fewer people overdose, weeks before deaths are counted?",
    publisher=PUBLISHER,
    url=URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=60,
    period="period",
    key=OVERALL_KEY,
    values=("rate_per_10000",),
    schema=OVERALL_SCHEMA,
    recognise=is_overall_file,
    read=read_overall,
    quality="amber",
    quality_reason="The dashboard's own sheet; 40 to 47 jurisdictions take part, and they change.",
)
BY_STATE = Dataset(
    name="cdc/emergency_visits_state",
    title="Emergency visits for non-fatal overdoses per 10,000 visits, by state and month",
    question="In which states do fewer people overdose?",
    publisher=PUBLISHER,
    url=URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=60,
    period="period",
    key=STATE_KEY,
    values=("rate_per_10000",),
    schema=STATE_SCHEMA,
    recognise=is_state_file,
    read=read_states,
    quality="amber",
    quality_reason="The dashboard's own sheet; many rates are withheld, not shared, or of no participant.",
)
DATASETS = (OVERALL, BY_STATE)
