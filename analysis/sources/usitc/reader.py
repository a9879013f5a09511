"""US imports by ten-digit line from Mexico and Canada, and the precursor lines on the lists of section 301.

The Census Bureau counts the imports and the US International Trade Commission gives them out; the lists are
those of the US Trade Representative. What misleads in them:

* Only a few headings are held, for two countries: the table gives no total of anything.
* In 2025 every line has a row and 0 is written where nothing came; from January 2026 on most lines have no
  row, which is not a zero that anyone wrote.
* ``usmca_value_usd`` is part of ``total_value_usd``, not beside it.
* Codes are text. A line of ten digits may be opened or closed in a year.
* The lists are an extract of 12 lines: a line that is not among them may be on a list all the same.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset

IMPORT_COLUMNS = ("month", "hts10", "cty_code", "country", "total_value_usd", "usmca_value_usd")
COUNTRIES = {"1220": "Canada", "2010": "Mexico"}
IMPORT_KEY = ("period", "hts10", "country")
IMPORT_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "hts10": pa.Column(str, pa.Check.str_matches(r"^\d{10}$")),
        "country": pa.Column(str, pa.Check.isin(tuple(COUNTRIES.values()))),
        "value_usd": pa.Column("int64", pa.Check.ge(0)),
        "usmca_value_usd": pa.Column("int64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(IMPORT_KEY),
)
# Heading of chapter 99 and first day of each list (83 FR 28710, 83 FR 40823, 83 FR 47974, 84 FR 43304).
LISTS = {
    "1": ("9903.88.01", "2018-07-06"),
    "2": ("9903.88.02", "2018-08-23"),
    "3": ("9903.88.03", "2018-09-24"),
    "4A": ("9903.88.15", "2019-09-01"),
}
LIST_COLUMNS = ("hts8", "list", "ch99_code")
LIST_KEY = ("effective", "hts8", "list")
LIST_SCHEMA = pa.DataFrameSchema(
    {
        "effective": pa.Column("datetime64[ns]"),
        "hts8": pa.Column(str, pa.Check.str_matches(r"^\d{8}$")),
        "list": pa.Column(str, pa.Check.isin(tuple(LISTS))),
        "heading": pa.Column(str, pa.Check.isin(tuple(heading for heading, _ in LISTS.values()))),
        "lines": pa.Column("int64", pa.Check.eq(1)),
    },
    strict=True,
    ordered=True,
    unique=list(LIST_KEY),
)


def is_imports_file(header: list[str]) -> bool:
    """True when a header row looks like that of monthly imports by ten-digit line and country."""
    return {"month", "hts10"} <= set(header)


def is_lists_file(header: list[str]) -> bool:
    """True when a header row looks like that of the lists of section 301."""
    return {"hts8", "ch99_code"} <= set(header)


def read_imports(path: Path) -> pd.DataFrame:
    """Read US imports from Mexico and Canada by month and ten-digit line.

    Returns
    -------
    DataFrame
        Columns of `IMPORT_SCHEMA`, in US dollars; a line without a row in a month has none here either.

    Raises
    ------
    DataRefused
        For a file that is not whole, a code that is no ten digits, a country whose code and name differ, a
        value that is no whole number, a part that exceeds its total, or a month, line and country twice.
    """
    raw = text_table.read(path)
    raw.require_columns(IMPORT_COLUMNS, known_in="IMPORT_COLUMNS in analysis/sources/usitc/reader.py")
    code = columns.words(raw, "hts10")
    raw.refuse_where(
        ~code.str.match(r"^\d{10}$"),
        "hts10",
        problem="is not a ten-digit code",
        remedy="Codes are text: a first zero may be lost.",
    )
    country = raw.categories(
        "cty_code", COUNTRIES, hint="Countries are 1220 (Canada) and 2010 (Mexico): see COUNTRIES."
    )
    raw.refuse_where(
        country != columns.words(raw, "country"),
        "country",
        problem="is not the country of its code",
        remedy="1220 is Canada, 2010 is Mexico.",
    )
    total, part = raw.whole_numbers("total_value_usd"), raw.whole_numbers("usmca_value_usd")
    raw.refuse_where(
        part > total,
        "usmca_value_usd",
        problem="exceeds the total of which it is a part",
        remedy="The columns may be swapped: correct the file.",
    )
    cells = {
        "period": columns.months(raw, "month"),
        "hts10": code,
        "country": country,
        "value_usd": total,
        "usmca_value_usd": part,
    }
    return columns.finish(raw, cells, IMPORT_SCHEMA, IMPORT_KEY)


def read_lists(path: Path) -> pd.DataFrame:
    """Read the lines on the lists of section 301 duties on goods from China.

    Returns
    -------
    DataFrame
        Columns of `LIST_SCHEMA`; `effective` is the first day of the list's duty, whatever its rate was
        later.

    Raises
    ------
    DataRefused
        For a file that is not whole, a code that is no eight digits, an unknown list, or a heading of chapter
        99 that is not that of its list.
    """
    raw = text_table.read(path)
    raw.require_columns(LIST_COLUMNS, known_in="LIST_COLUMNS in analysis/sources/usitc/reader.py")
    code = columns.words(raw, "hts8")
    raw.refuse_where(
        ~code.str.match(r"^\d{8}$"),
        "hts8",
        problem="is not an eight-digit code",
        remedy="Codes are text: a first zero may be lost.",
    )
    name = raw.categories(
        "list",
        {known: known for known in LISTS},
        hint="Add it to LISTS in analysis/sources/usitc/reader.py with its heading and first day.",
    )
    heading = name.map({known: heading for known, (heading, _) in LISTS.items()})
    raw.refuse_where(
        columns.words(raw, "ch99_code") != heading,
        "ch99_code",
        problem="is not the heading of its list",
        remedy=", ".join(f"list {known}: {heading}" for known, (heading, _) in LISTS.items()) + ".",
    )
    cells = {
        "effective": pd.to_datetime(name.map({known: day for known, (_, day) in LISTS.items()})),
        "hts8": code,
        "list": name,
        "heading": heading,
        "lines": pd.Series(1, index=raw.frame.index, dtype="int64"),
    }
    return columns.finish(raw, cells, LIST_SCHEMA, LIST_KEY)


IMPORTS = Dataset(
    name="usitc/us_imports_mexico_canada",
    title="US imports from Mexico and Canada in precursor headings, by ten-digit line and month",
    question="Is there a lawful trade from Mexico or Canada in the lines of the precursors?",
    publisher="US Census Bureau and US International Trade Commission, DataWeb",
    url="https://dataweb.usitc.gov/",
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="period",
    key=IMPORT_KEY,
    values=("value_usd", "usmca_value_usd"),
    schema=IMPORT_SCHEMA,
    recognise=is_imports_file,
    read=read_imports,
    transcription="aggregated by a third party",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="Official figures in an extract of headings made by a third party; from January 2026 on"
    " lines without trade have no rows.",
)
SECTION_301 = Dataset(
    name="usitc/section_301_lists",
    title="Precursor lines on the lists of section 301 duties on goods from China",
    question="Which precursor lines bear the duties of 2018 and 2019?",
    publisher="Office of the United States Trade Representative",
    url="https://ustr.gov/issue-areas/enforcement/section-301-investigations/tariff-actions",
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=0,
    period="effective",
    key=LIST_KEY,
    values=("lines",),
    schema=LIST_SCHEMA,
    recognise=is_lists_file,
    read=read_lists,
    release_status="final",
    transcription="aggregated by a third party",
    span="day",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="An extract of 12 lines, all on list 3, from lists that a third party keyed; a line that"
    " is not in it may be listed.",
)
DATASETS = (IMPORTS, SECTION_301)
