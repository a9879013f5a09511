"""The Budget Lab at Yale: effective tariff rates by day and by authority, and customs duties by month.

The rates are one modelled family, the Budget Lab's Tariff Rate Tracker: never mixed with averages of others.
What misleads in its files:

* They end with lines of notes that begin with ``#``; the notes name the family, and a file without them was
  cut.
* A rate changes on the day of a revision of the tariff schedule: that of the fentanyl tariff appears on
  2025-01-27, though the duty legally began on 2025-02-04; `before_legal_start` marks such rows.
* The authorities do not add up to the whole rate: ordinary duties and section 201 are left out.
* Rates are weighted by the imports of 2024, whatever is imported now.
* Duties are in dollars of a base year that the notes name; October 2025 is deflated by an interpolated index.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.dataset import Dataset
from analysis.sources.text_table import TextTable

PUBLISHER = "The Budget Lab at Yale"
PAGE_URL = "https://budgetlab.yale.edu/research/tracking-economic-effects-tariffs"
LICENCE = "The Budget Lab at Yale, cited; the repository of its sister series is under the MIT licence"
NOTE_MARK = "#"
FAMILY = "The Budget Lab Tariff Rate Tracker"
REVENUE_UNIT = "2025 dollars"

RATE_COLUMNS = ("Date", "Weighted ETR")
RATE_KEY = ("day",)
RATE_SCHEMA = pa.DataFrameSchema(
    {
        "day": pa.Column("datetime64[ns]"),
        "rate_percent": pa.Column("float64", pa.Check.in_range(0, 100)),
    },
    strict=True,
    ordered=True,
    unique=list(RATE_KEY),
)
AUTHORITIES = {
    "Section 232": "section 232",
    "Section 301": "section 301",
    "IEEPA Reciprocal": "IEEPA, reciprocal",
    "IEEPA Fentanyl": "IEEPA, fentanyl",
    "Section 122": "section 122",
}
# Executive Orders 14193, 14194 and 14195: the first of them to take effect was the one on China.
LEGAL_START = {"IEEPA, fentanyl": pd.Timestamp(2025, 2, 4)}
AUTHORITY_KEY = ("day", "authority")
AUTHORITY_SCHEMA = pa.DataFrameSchema(
    {
        "day": pa.Column("datetime64[ns]"),
        "authority": pa.Column(str, pa.Check.isin(tuple(AUTHORITIES.values()))),
        "rate_percent": pa.Column("float64", pa.Check.in_range(0, 100)),
        "before_legal_start": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(AUTHORITY_KEY),
)
REVENUE_COLUMNS = ("Date", "Customs duties (real)", "2022-2024 average (real)")
REVENUE_KEY = ("period",)
REVENUE_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "duties_2025_usd_million": pa.Column("float64", pa.Check.ge(0)),
        "average_2022_2024_usd_million": pa.Column("float64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(REVENUE_KEY),
)


def is_rate_file(header: list[str]) -> bool:
    """True when a header row is that of the effective tariff rate by day."""
    return "Weighted ETR" in header


def is_authority_file(header: list[str]) -> bool:
    """True when a header row looks like that of the rate by authority."""
    return "Date" in header and len(set(header) & set(AUTHORITIES)) >= 3


def is_revenue_file(header: list[str]) -> bool:
    """True when a header row is that of customs duties by month."""
    return "Customs duties (real)" in header


def read_rate(path: Path) -> pd.DataFrame:
    """Read the effective tariff rate on all imports by calendar day, as the family models it.

    Returns
    -------
    DataFrame
        Columns of `RATE_SCHEMA`; `rate_percent` is duty in percent of the value of imports.

    Raises
    ------
    DataRefused
        For a file that is not whole, lacks its notes or names another family in them, misses a day, or holds
        a rate that is no share between 0 and 1.
    """
    raw = _read(path, RATE_COLUMNS, known_in="RATE_COLUMNS", says=FAMILY)
    cells = {"day": columns.days(raw, "Date"), "rate_percent": _percent(raw, "Weighted ETR")}
    table = columns.finish(raw, cells, RATE_SCHEMA, RATE_KEY)
    _refuse_gap(raw, table["day"], "D")
    return table


def read_authorities(path: Path) -> pd.DataFrame:
    """Read the effective tariff rate by day and legal authority, as the family models it.

    Returns
    -------
    DataFrame
        Columns of `AUTHORITY_SCHEMA`, one row a day and authority, in percent of the value of all imports;
        `before_legal_start` is true where a rate stands before the duty legally began.

    Raises
    ------
    DataRefused
        As `read_rate`; also for an authority that is not known.
    """
    raw = _read(path, ("Date", *AUTHORITIES), known_in="AUTHORITIES", says=FAMILY)
    day = columns.days(raw, "Date")
    raw.refuse_duplicates(pd.DataFrame({"day": day}), ("day",))
    parts = [
        pd.DataFrame({"day": day, "authority": name, "rate_percent": _percent(raw, column)})
        for column, name in AUTHORITIES.items()
    ]
    table = pd.concat(parts, ignore_index=True)
    legal = table["authority"].map(LEGAL_START)
    table["before_legal_start"] = (table["rate_percent"] > 0) & (table["day"] < legal)
    _refuse_gap(raw, day, "D")
    return columns.in_order(table, AUTHORITY_SCHEMA, AUTHORITY_KEY)


def read_revenue(path: Path) -> pd.DataFrame:
    """Read customs duties of the federal government by month, in millions of 2025 dollars.

    Returns
    -------
    DataFrame
        Columns of `REVENUE_SCHEMA`. The file does not say that it counts in millions; its size does.

    Raises
    ------
    DataRefused
        For a file that is not whole, lacks its notes, is in dollars of another year, or misses a month.
    """
    raw = _read(path, REVENUE_COLUMNS, known_in="REVENUE_COLUMNS", says=REVENUE_UNIT)
    cells = {
        "period": columns.months(raw, "Date"),
        "duties_2025_usd_million": raw.numbers(REVENUE_COLUMNS[1], minimum=0.0),
        "average_2022_2024_usd_million": raw.numbers(REVENUE_COLUMNS[2], minimum=0.0),
    }
    table = columns.finish(raw, cells, REVENUE_SCHEMA, REVENUE_KEY)
    _refuse_gap(raw, table["period"], "MS")
    return table


def _read(path: Path, expected: tuple[str, ...], *, known_in: str, says: str) -> TextTable:
    """Return the table of a file whose notes say what it is."""
    raw, notes = text_table.read_with_notes(path, mark=NOTE_MARK)
    raw.require_columns(expected, known_in=f"{known_in} in analysis/sources/yale/reader.py")
    if not any(says in note for note in notes):
        raise DataRefused(
            f"the notes at its end do not say '{says}'.",
            where=path.name,
            remedy="It may be of another family or in another unit: read its notes. Nothing was stored.",
        )
    return raw


def _percent(raw: TextTable, column: str) -> pd.Series:
    share = raw.numbers(column, minimum=0.0)
    raw.refuse_where(
        share > 1, column, problem="is no share between 0 and 1", remedy="The unit may have changed."
    )
    return share * 100


def _refuse_gap(raw: TextTable, periods: pd.Series, step: str) -> None:
    """Refuse a series that misses a day or a month between its first and its last."""
    missing = pd.date_range(periods.min(), periods.max(), freq=step).difference(pd.DatetimeIndex(periods))
    if len(missing):
        raise DataRefused(
            f"no row for {missing[0]:%Y-%m-%d} (and {len(missing) - 1} more), though later ones are there.",
            where=raw.where(),
            remedy="The file is damaged: download it again. Nothing was stored.",
        )


RATE = Dataset(
    name="yale/effective_tariff",
    title="Effective tariff rate of the United States by day, modelled (Budget Lab's Tariff Rate Tracker)",
    question="How high is the whole tariff of which the fentanyl tariff is a part?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=LICENCE,
    cadence="irregular",
    lag_days=7,
    period="day",
    key=RATE_KEY,
    values=("rate_percent",),
    schema=RATE_SCHEMA,
    recognise=is_rate_file,
    read=read_rate,
    span="day",
    quality="amber",
    quality_reason="The publisher's own file, but a model: weights of 2024, and days of schedule revisions.",
)
BY_AUTHORITY = Dataset(
    name="yale/effective_tariff_by_authority",
    title="Effective tariff rate by day and legal authority, modelled (Budget Lab's Tariff Rate Tracker)",
    question="What share of the tariff rests on the fentanyl emergency?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=LICENCE,
    cadence="irregular",
    lag_days=7,
    period="day",
    key=AUTHORITY_KEY,
    values=("rate_percent",),
    schema=AUTHORITY_SCHEMA,
    recognise=is_authority_file,
    read=read_authorities,
    span="day",
    quality="amber",
    quality_reason="A model, dated by revisions of the tariff schedule: the fentanyl part starts eight days"
    " before the duty did; authorities do not add up to the whole rate.",
)
REVENUE = Dataset(
    name="yale/customs_duty_revenue",
    title="Customs duties of the United States by month, in millions of 2025 dollars",
    question="How much duty is collected?",
    publisher="US Department of the Treasury, deflated by The Budget Lab at Yale",
    url=PAGE_URL,
    licence=LICENCE,
    cadence="irregular",
    lag_days=30,
    period="period",
    key=REVENUE_KEY,
    values=("duties_2025_usd_million",),
    schema=REVENUE_SCHEMA,
    recognise=is_revenue_file,
    read=read_revenue,
    quality="amber",
    quality_reason="Official receipts deflated by a third party; the unit is not written in the file, and the"
    " index of October 2025 is interpolated.",
)
DATASETS = (RATE, BY_AUTHORITY, REVENUE)
