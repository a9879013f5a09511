"""US Census Bureau: what the United States imports, at customs value.

The interface answers with a list of lists in JSON: the first is the header, every value is a string.
What misleads in it:

* A wrong key is answered with a web page and status 200; no rows with status 204 and nothing at all.
* The country ``-`` is the world and codes such as ``0003`` are groups: totals beside their own parts.
* ``0`` with the flag ``M`` is a quantity that is missing, not one that is nought.
* Every June the last years are restated, single months by up to 1.5%.
* Codes are text: commodity ``01`` is not 1.
"""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset
from analysis.sources.json_file import read_json
from analysis.sources.text_table import TextTable

PUBLISHER = "US Census Bureau"
PAGE_URL = "https://www.census.gov/foreign-trade/balance/c5700.html"
CHINA = "5700"
# Single countries have four digits and start with 1 to 7; groups start with 0 or hold letters.
COUNTRY = re.compile(r"^[1-7]\d{3}$")

IMPORTS_KEY = ("period",)
IMPORTS_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "value_usd": pa.Column("float64", pa.Check.gt(0)),
    },
    strict=True,
    ordered=True,
    unique=list(IMPORTS_KEY),
)
TRANSPORTS = ("air", "containerised vessel")
COUNTRIES = ("Canada", "China", "Germany", "Hong Kong", "India", "Mexico", "Netherlands", "World")
CHAPTER_KEY = ("year", "country", "transport")
CHAPTER_SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1990, 2100)),
        "chapter": pa.Column(str, pa.Check.str_matches(r"^\d{2}$", error="is not a chapter of two digits")),
        "country": pa.Column(str, pa.Check.isin(COUNTRIES)),
        "transport": pa.Column(str, pa.Check.isin(TRANSPORTS)),
        "value_usd": pa.Column("float64", pa.Check.ge(0)),
        "shipping_weight_kg": pa.Column("float64", pa.Check.gt(0), nullable=True),
    },
    strict=True,
    ordered=True,
    unique=list(CHAPTER_KEY),
)


def is_imports_file(header: list[str]) -> bool:
    """True for an answer with monthly general imports by country, or our transcription of the series."""
    return {"GEN_VAL_MO", "CTY_CODE", "time"} <= set(header) or columns.is_transcribed(header, IMPORTS_SCHEMA)


def is_chapter_file(header: list[str]) -> bool:
    """True when a header row is that of the table of chapter 29 by country and transport."""
    return columns.is_transcribed(header, CHAPTER_SCHEMA)


def read_rows(path: Path) -> TextTable:
    """Read an answer of the interface as a table of text; row `i` stands in line `i + 2` of its lists.

    Raises
    ------
    DataRefused
        For a web page, an empty answer, rows of another length than the header, or values that are no text.
    """
    content = read_json(path)
    if not isinstance(content, list) or not all(isinstance(row, list) for row in content) or not content:
        raise DataRefused(
            "not a list of rows.",
            where=path.name,
            remedy="Save the answer of the interface as it came. Nothing was stored.",
        )
    header, *rows = content
    if not all(isinstance(name, str) for name in header) or len(set(header)) != len(header):
        raise DataRefused("the first row is no header.", where=path.name, remedy="Fetch the answer again.")
    if not rows:
        raise DataRefused(
            "a header and no rows.", where=path.name, remedy="The month may not be published yet."
        )
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            raise DataRefused(
                f"{len(row)} values where the header has {len(header)}.",
                where=f"{path.name}, line {number}",
                remedy="The answer is damaged: fetch it again. Nothing was stored.",
            )
        if not all(value is None or isinstance(value, str) for value in row):
            raise DataRefused(
                "a value that is no text.",
                where=f"{path.name}, line {number}",
                remedy="Save the answer as it came: codes lose their zeros as numbers. Nothing was stored.",
            )
    frame = pd.DataFrame(rows, columns=header, dtype=object).fillna("")
    return TextTable(path, frame)


def countries_only(raw: TextTable) -> pd.Series:
    """Return which rows are of a single country: totals and groups would count their parts twice."""
    single = columns.words(raw, "CTY_CODE").str.match(COUNTRY)
    if "SUMMARY_LVL" in raw.columns:
        single &= columns.words(raw, "SUMMARY_LVL") == "DET"
    return single


def read_imports_from_china(path: Path) -> pd.DataFrame:
    """Read US general imports from China by month, all goods, customs value, not seasonally adjusted.

    Parameters
    ----------
    path : Path
        An answer of the interface with GEN_VAL_MO by country and month (JSON, or CSV with its columns),
        or a table with the columns of `IMPORTS_SCHEMA`.

    Returns
    -------
    DataFrame
        Columns `period` (first day of the month) and `value_usd`.

    Raises
    ------
    DataRefused
        As `read_rows`; also for a row by commodity, a value that is no number, a month twice, or no row
        of China.
    """
    if path.suffix.lower() == ".json":
        raw = read_rows(path)
    else:
        raw = text_table.read(path)
        if "CTY_CODE" not in raw.columns:
            raw.require_columns(
                tuple(IMPORTS_SCHEMA.columns), known_in="IMPORTS_SCHEMA in analysis/sources/census/reader.py"
            )
            return _finish_imports(raw, "period", "value_usd")
    missing = [name for name in ("CTY_CODE", "GEN_VAL_MO", "time") if name not in raw.columns]
    if missing:
        raise DataRefused(
            f"missing column {', '.join(missing)}.",
            where=f"{path.name}, line 1",
            remedy="Ask the interface for CTY_CODE, GEN_VAL_MO and time; nothing was stored.",
        )
    china = countries_only(raw) & (columns.words(raw, "CTY_CODE") == CHINA)
    for column in ("I_COMMODITY", "COMMODITY"):
        if column in raw.columns:
            raw.refuse_where(
                china & (columns.words(raw, column) != "-"),
                column,
                problem="is a part of all goods",
                remedy="Ask for all goods, without commodities.",
            )
    raw.refuse_where(
        pd.Series(not china.any(), index=raw.frame.index),
        "CTY_CODE",
        problem="stands where no row is of China (5700)",
        remedy="Ask for country 5700.",
    )
    return _finish_imports(raw, "time", "GEN_VAL_MO", only=china)


def read_chapter(path: Path) -> pd.DataFrame:
    """Read US imports of one chapter by country and transport (air and containerised vessels only).

    Returns
    -------
    DataFrame
        Columns of `CHAPTER_SCHEMA`: customs value and gross shipping weight. Lorries, rail and other
        vessels are not in it: for Canada and Mexico it holds a small part of the trade.

    Raises
    ------
    DataRefused
        For a file that is not whole, an unknown country or transport, a negative number, a row twice.
    """
    raw = columns.transcribed(
        path, CHAPTER_SCHEMA, known_in="CHAPTER_SCHEMA in analysis/sources/census/reader.py"
    )
    weight = columns.numbers_or_missing(raw, "shipping_weight_kg")
    cells = columns.by_schema(raw, CHAPTER_SCHEMA, shipping_weight_kg=weight.where(weight > 0))
    return columns.finish(raw, cells, CHAPTER_SCHEMA, CHAPTER_KEY)


def _finish_imports(
    raw: TextTable, period: str, value: str, *, only: pd.Series | None = None
) -> pd.DataFrame:
    kept = pd.Series(True, index=raw.frame.index) if only is None else only
    values = raw.numbers(value, minimum=0.0)
    raw.refuse_where(
        kept & (values == 0), value, problem="cannot be all imports from China", remedy="Leave the month out."
    )
    table = pd.DataFrame({"period": columns.months(raw, period), "value_usd": values})
    row = pd.Series(raw.frame.index, index=raw.frame.index)
    raw.refuse_duplicates(table.assign(other=row.where(~kept, -1)), [*IMPORTS_KEY, "other"])
    return columns.in_order(table[kept], IMPORTS_SCHEMA, IMPORTS_KEY)


IMPORTS = Dataset(
    name="census/us_imports_from_china",
    title="US imports of all goods from China by month, customs value, not seasonally adjusted",
    question="What do tariffs and truces do to trade as a whole, and how far are figures revised?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=40,
    period="period",
    key=IMPORTS_KEY,
    values=("value_usd",),
    schema=IMPORTS_SCHEMA,
    recognise=is_imports_file,
    read=read_imports_from_china,
    transcription="figures transcribed",
    gaps_are_removals=False,
    quality="green",
    quality_reason="Kept vintages show what a June restates; old ones are rounded to 100,000 US dollars.",
)
CHAPTER = Dataset(
    name="census/chapter29_2024",
    title="US imports of organic chemicals (chapter 29) in 2024 by country, air and containerised vessel",
    question="Whence do organic chemicals come, and how large is the stream that hides precursors?",
    publisher=PUBLISHER,
    url="https://www.census.gov/foreign-trade/index.html",
    licence=PUBLIC_DOMAIN,
    cadence="yearly",
    lag_days=180,
    period="year",
    key=CHAPTER_KEY,
    values=("value_usd", "shipping_weight_kg"),
    schema=CHAPTER_SCHEMA,
    recognise=is_chapter_file,
    read=read_chapter,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="One year; lorries and rail are left out, which is most of the trade with neighbours.",
)
DATASETS = (IMPORTS, CHAPTER)
