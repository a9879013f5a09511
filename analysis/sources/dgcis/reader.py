"""India's Directorate General of Commercial Intelligence and Statistics: exports by line and country.

The publisher shows one line and two years a page; the table read here has them one below the other. What
misleads in it:

* A year runs from April to March; `year_end` is its last day.
* A code that India has ended bears an asterisk, and what took its place is not always in the table: the sum
  over a six-digit line falls with no fall in trade. `line_by_year` gives such sums in segments that are not
  joined.
* Values have two decimals in million US dollars: 0.00 is trade under 5,000 dollars, not none.
* A country without a row bought nothing that was recorded; a blank quantity is missing, not zero.
* A collection of the same pages as "imports" is the exports in rupees: rows of another flow are refused.
* Countries are spelled as the publisher does: ``U S A``, ``CHINA P RP``.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import UnknownName
from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, Dataset

COLUMNS = (
    "fiscal_year",
    "flow",
    "hs8",
    "description",
    "country",
    "value_usd_million",
    "quantity",
    "quantity_unit",
)
ENDED_MARK = "*"
# A code is a break in its line where it held this share of the line in the year beside the break.
BREAK_SHARE = 0.05

KEY = ("year_end", "hs8", "country")
SCHEMA = pa.DataFrameSchema(
    {
        "year_end": pa.Column("datetime64[ns]"),
        "fiscal_year": pa.Column(str, pa.Check.str_matches(r"^\d{4}-\d{2}$")),
        "hs8": pa.Column(str, pa.Check.str_matches(r"^\d{8}$")),
        "description": pa.Column(str),
        "code_ended": pa.Column("bool"),
        "country": pa.Column(str, pa.Check.str_matches(r"^[A-Z][A-Z .'()&-]*$")),
        "value_usd_million": pa.Column("float64", pa.Check.ge(0)),
        "quantity_kg": pa.Column("float64", pa.Check.ge(0), nullable=True),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_exports_file(header: list[str]) -> bool:
    """True when a header row looks like that of India's trade by line and country."""
    return {"fiscal_year", "hs8", "country"} <= set(header)


def read_exports(path: Path) -> pd.DataFrame:
    """Read India's exports by fiscal year, eight-digit line and country.

    Returns
    -------
    DataFrame
        Columns of `SCHEMA`: `value_usd_million` as published, to two decimals; `quantity_kg` NaN where
        missing.

    Raises
    ------
    DataRefused
        For a file that is not whole, a year whose two numbers do not follow each other, a flow that is not
        ``Export``, a unit that is not ``KGS``, a code without eight digits, or a line, country and year
        twice.
    """
    raw = text_table.read(path)
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/dgcis/reader.py")
    raw.categories(
        "flow",
        {"Export": "Export"},
        hint="Only exports are read: the imports found with them are the same exports in rupees.",
    )
    raw.categories("quantity_unit", {"KGS": "KGS"}, hint="Quantities are read in kilograms (KGS) only.")
    year, code = columns.words(raw, "fiscal_year"), columns.words(raw, "hs8")
    country, described = columns.words(raw, "country"), columns.words(raw, "description")
    parts = year.str.extract(r"^(20\d{2})-(\d{2})$")
    follows = (parts[0].fillna("0").astype(int) + 1) % 100 == parts[1].fillna("-1").astype(int)
    raw.refuse_where(
        ~follows,
        "fiscal_year",
        problem="is not a fiscal year",
        remedy="Write 2017-18 for April 2017 to March 2018.",
    )
    raw.refuse_where(
        ~code.str.match(r"^\d{8}$"),
        "hs8",
        problem="is not an eight-digit code",
        remedy="Codes are text: a first zero may be lost.",
    )
    raw.refuse_where(
        ~country.str.match(r"^[A-Z][A-Z .'()&-]*$"),
        "country",
        problem="is not a country as the publisher spells it",
        remedy="Names are in capitals, such as MEXICO or U S A.",
    )
    ended = described.str.startswith(ENDED_MARK)
    cells = {
        "year_end": pd.to_datetime((parts[0].astype(int) + 1).astype(str) + "-03-31"),
        "fiscal_year": year,
        "hs8": code,
        "description": described.str.lstrip(ENDED_MARK).str.strip(),
        "code_ended": ended,
        "country": country,
        "value_usd_million": raw.numbers("value_usd_million", minimum=0.0),
        "quantity_kg": columns.numbers_or_missing(raw, "quantity"),
    }
    return columns.finish(raw, cells, SCHEMA, KEY)


def line_by_year(table: pd.DataFrame, line: str, country: str = "") -> pd.DataFrame:
    """Return what India exported in a line by year, in segments that must not be joined or compared.

    Parameters
    ----------
    table : DataFrame
        As `read_exports` returns it.
    line : str
        First digits of the codes, such as ``293339``.
    country : str
        One country as the publisher spells it; blank for all.

    Returns
    -------
    DataFrame
        One row per fiscal year with exports to any country: `year_end`, `fiscal_year`, `value_usd_million`,
        `quantity_kg` (0 where all quantities of the year are missing), `segment` (from 1 on), `broken_by`
        (the codes that ended or began before this year; blank where nothing breaks).

    Raises
    ------
    UnknownName
        When the table has no country of that name.

    Notes
    -----
    Breaks are those of the whole line, whatever the country. A code breaks it in the first year without it,
    and in the first year with it, where it held at least `BREAK_SHARE` of the line in its last or first year.
    """
    if country and country not in set(table["country"]):
        raise UnknownName.of("country", country, sorted(set(table["country"])))
    rows = table[table["hs8"].str.startswith(line)]
    by_code = rows.pivot_table(index="year_end", columns="hs8", values="value_usd_million", aggfunc="sum")
    held, shares = by_code.notna(), by_code.div(by_code.sum(axis=1), axis=0).fillna(0.0)
    heavy = shares >= BREAK_SHARE
    ends, starts = (
        heavy.shift(1, fill_value=False) & ~held,
        heavy & ~held.shift(1, fill_value=False),
    )
    breaks = (ends | starts).astype(bool)
    breaks.iloc[:1] = False
    wanted = rows[rows["country"] == country] if country else rows
    sums = wanted.groupby("year_end")[["value_usd_million", "quantity_kg"]].sum().reindex(by_code.index)
    result = sums.fillna(0.0).reset_index()
    result.insert(1, "fiscal_year", rows.groupby("year_end")["fiscal_year"].first().to_numpy())
    result["segment"] = breaks.any(axis=1).cumsum().to_numpy("int64") + 1
    result["broken_by"] = [", ".join(breaks.columns[row]) for row in breaks.to_numpy()]
    return result


EXPORTS = Dataset(
    name="dgcis/india_exports",
    title="India's exports by eight-digit line and country, fiscal years",
    question="Did the trade in precursor lines move to India after China's controls?",
    publisher="Directorate General of Commercial Intelligence and Statistics, Ministry of Commerce of India",
    url="https://tradestat.commerce.gov.in/eidb/default.asp",
    licence="Government of India statistics, free use with citation",
    cadence="yearly",
    lag_days=120,
    period="year_end",
    key=KEY,
    values=("value_usd_million", "quantity_kg"),
    schema=SCHEMA,
    recognise=is_exports_file,
    read=read_exports,
    transcription="aggregated by a third party",
    span="day",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="Page totals and India's total exports are reproduced, but 22 codes only, collected by"
    " a third party and keyed anew; codes that ended break the lines 2933.39 and 2915.90.",
)
DATASETS = (EXPORTS,)
