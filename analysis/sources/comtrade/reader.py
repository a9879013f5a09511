"""United Nations Comtrade: what countries report to have exported and imported.

The interface answers in JSON; the same columns may come as CSV. What misleads in it:

* Rows split by second partner, transport and customs procedure come beside their own total.
* The public preview stops at 500 rows without saying so.
* ``refMonth`` is 52 in annual data.
* Imports of Mexico and Canada are valued FOB, those of the others CIF, in the same field.
* A weight that is missing may be written as 0; a line that was not traded has no row at all.
* ``isReported`` is false for China after 2014, though the figures stand.
* Codes are text: the first digit may be zero.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.comtrade.answers import Response, read_response
from analysis.sources.dataset import PSEUDO_VINTAGE, Dataset

PUBLISHER = "United Nations Statistics Division, UN Comtrade"
PAGE_URL = "https://comtradeplus.un.org/"
LICENCE = "UN Comtrade terms: small extracts with citation"
ANNUAL_MONTH = 52

UNITED_STATES = 842
REPORTERS = {156: "China", 699: "India", 484: "Mexico", UNITED_STATES: "United States", 124: "Canada"}
PARTNERS = {0: "World", 124: "Canada", 156: "China", 276: "Germany", 484: "Mexico"}
FLOWS = {"X": "export", "M": "import", "RX": "re-export"}
# These report imports at the value free on board; the others include insurance and freight.
FREE_ON_BOARD = ("Canada", "Mexico")
VALUATIONS = ("CIF", "FOB")
ANNUAL_KEY = ("year", "reporter", "flow", "hs6")
ANNUAL_SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1962, 2100)),
        "reporter": pa.Column(str, pa.Check.isin(("China", "India", "Mexico"))),
        "flow": pa.Column(str, pa.Check.isin(tuple(FLOWS.values()))),
        "hs6": pa.Column(str, pa.Check.str_matches(r"^\d{6}$", error="is not a six-digit code")),
        "valuation": pa.Column(str, pa.Check.isin(VALUATIONS)),
        "value_usd": pa.Column("float64", pa.Check.ge(0)),
        "net_weight_kg": pa.Column("float64", pa.Check.gt(0), nullable=True),
    },
    strict=True,
    ordered=True,
    unique=list(ANNUAL_KEY),
)
MONTHLY_KEY = ("period", "partner", "flow", "valuation")
MONTHLY_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "partner": pa.Column(str, pa.Check.isin(("Canada", "China", "Germany", "Mexico"))),
        "flow": pa.Column(str, pa.Check.isin(("export", "import"))),
        "valuation": pa.Column(str, pa.Check.isin(VALUATIONS)),
        "value_usd": pa.Column("float64", pa.Check.ge(0)),
    },
    strict=True,
    ordered=True,
    unique=list(MONTHLY_KEY),
)

EXPORTS_KEY = ("year", "partner")
EXPORTS_SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1962, 2100)),
        "partner": pa.Column(str, pa.Check.isin(("Mexico", "South Korea", "United States"))),
        "value_fob_usd": pa.Column("float64", pa.Check.gt(0)),
    },
    strict=True,
    ordered=True,
    unique=list(EXPORTS_KEY),
)


def is_annual_file(header: list[str]) -> bool:
    """True for an annual answer of the interface, or our transcription of the annual table."""
    return {"cmdCode", "primaryValue", "freqCode=A"} <= set(header) or columns.is_transcribed(
        header, ANNUAL_SCHEMA
    )


def is_monthly_file(header: list[str]) -> bool:
    """True for a monthly answer of the interface, or our transcription of the monthly totals."""
    return {"cmdCode", "primaryValue", "freqCode=M"} <= set(header) or columns.is_transcribed(
        header, MONTHLY_SCHEMA
    )


def is_exports_file(header: list[str]) -> bool:
    """True for our transcription of what China reports of its exports, all goods, by year."""
    return columns.is_transcribed(header, EXPORTS_SCHEMA)


def read_annual(path: Path) -> pd.DataFrame:
    """Read trade of a country with the world by year and six-digit line.

    Parameters
    ----------
    path : Path
        An annual answer of the interface (JSON, or CSV with its columns), or a table with the columns
        of `ANNUAL_SCHEMA`.

    Returns
    -------
    DataFrame
        Columns of `ANNUAL_SCHEMA`: `value_usd` in the valuation the reporter uses for that flow,
        `net_weight_kg` NaN where it is missing. A line without a row was not reported, which is not zero.

    Raises
    ------
    DataRefused
        As `read_response`; also for an unknown reporter, partner or flow, a code that is no six digits,
        a negative number, or the same line twice.
    """
    if _is_table(path):
        return _read_annual_table(path)
    response = read_response(path)
    rows = []
    for number in range(len(response.records)):
        response.require(number, "freqCode", "A", problem="is not annual")
        response.require(number, "refMonth", ANNUAL_MONTH, problem="is not a whole year")
        response.require(number, "partnerCode", 0, problem="is not the world")
        code = response.records[number].get("cmdCode")
        if not _is_hs6(code):
            response.refuse(
                number,
                "cmdCode",
                "is not a six-digit code in text",
                "Fetch what this dataset holds, or adapt it.",
            )
        reporter = response.meaning(number, "reporterCode", REPORTERS)
        flow = response.meaning(number, "flowCode", FLOWS)
        rows.append(
            {
                "year": response.whole(number, "refYear"),
                "reporter": reporter,
                "flow": flow,
                "hs6": code,
                "valuation": valuation_of(reporter, flow),
                "value_usd": response.amount(number, "primaryValue"),
                "net_weight_kg": _weight(response, number),
            }
        )
    return _finish(response, rows, ANNUAL_SCHEMA, ANNUAL_KEY)


def read_us_totals(path: Path) -> pd.DataFrame:
    """Read what the United States reports of its monthly trade with four countries, all goods.

    Parameters
    ----------
    path : Path
        A monthly answer of the interface (JSON, or CSV with its columns), or a table with the columns
        of `MONTHLY_SCHEMA`.

    Returns
    -------
    DataFrame
        Columns of `MONTHLY_SCHEMA`. Imports have two rows, CIF and FOB (customs value); exports are FOB.

    Raises
    ------
    DataRefused
        As `read_annual`.
    """
    if _is_table(path):
        return _read_monthly_table(path)
    response = read_response(path)
    rows = []
    for number in range(len(response.records)):
        response.require(number, "freqCode", "M", problem="is not monthly")
        response.require(number, "cmdCode", "TOTAL", problem="is not the total of all goods")
        response.require(number, "reporterCode", UNITED_STATES, problem="is not the United States")
        month = response.whole(number, "refMonth")
        response.require(number, "refMonth", *range(1, 13), problem="is not a month")
        row = {
            "period": pd.Timestamp(response.whole(number, "refYear"), month, 1),
            "partner": response.meaning(number, "partnerCode", PARTNERS),
            "flow": response.meaning(number, "flowCode", {"X": "export", "M": "import"}),
        }
        fields = {"FOB": "fobvalue", "CIF": "cifvalue"} if row["flow"] == "import" else {"FOB": "fobvalue"}
        for valuation, field in fields.items():
            rows.append(row | {"valuation": valuation, "value_usd": response.amount(number, field)})
    return _finish(response, rows, MONTHLY_SCHEMA, MONTHLY_KEY)


def read_china_exports(path: Path) -> pd.DataFrame:
    """Read what China reports of its yearly exports of all goods, by partner.

    Parameters
    ----------
    path : Path
        A table with the columns of `EXPORTS_SCHEMA`.

    Returns
    -------
    DataFrame
        Columns of `EXPORTS_SCHEMA`: `value_fob_usd` free on board, as China reports it.

    Raises
    ------
    DataRefused
        For an unknown partner, a value that is no amount, or the same year and partner twice.
    """
    raw = columns.transcribed(
        path, EXPORTS_SCHEMA, known_in="EXPORTS_SCHEMA in analysis/sources/comtrade/reader.py"
    )
    return columns.finish(raw, columns.by_schema(raw, EXPORTS_SCHEMA), EXPORTS_SCHEMA, EXPORTS_KEY)


def valuation_of(reporter: str, flow: str) -> str:
    """Return how a reporter values a flow: ``CIF`` or ``FOB``. Mexico and Canada report imports FOB."""
    return "CIF" if flow == "import" and reporter not in FREE_ON_BOARD else "FOB"


def _read_annual_table(path: Path) -> pd.DataFrame:
    raw = columns.transcribed(
        path, ANNUAL_SCHEMA, known_in="ANNUAL_SCHEMA in analysis/sources/comtrade/reader.py"
    )
    weight = columns.numbers_or_missing(raw, "net_weight_kg")
    # A missing weight is not 0 kg.
    cells = columns.by_schema(raw, ANNUAL_SCHEMA, net_weight_kg=weight.where(weight > 0))
    due = [valuation_of(*pair) for pair in zip(cells["reporter"], cells["flow"], strict=True)]
    raw.refuse_where(
        cells["valuation"] != pd.Series(due, index=raw.frame.index),
        "valuation",
        problem="is not how this country values this flow",
        remedy="Imports of Mexico and Canada are FOB, those of the others CIF; exports are FOB.",
    )
    return columns.finish(raw, cells, ANNUAL_SCHEMA, ANNUAL_KEY)


def _read_monthly_table(path: Path) -> pd.DataFrame:
    raw = columns.transcribed(
        path, MONTHLY_SCHEMA, known_in="MONTHLY_SCHEMA in analysis/sources/comtrade/reader.py"
    )
    return columns.finish(raw, columns.by_schema(raw, MONTHLY_SCHEMA), MONTHLY_SCHEMA, MONTHLY_KEY)


def _finish(
    response: Response, rows: list[dict[str, object]], schema: pa.DataFrameSchema, key: tuple[str, ...]
) -> pd.DataFrame:
    table = pd.DataFrame(rows)
    again = table.duplicated(list(key))
    if again.any():
        row = table.loc[again, list(key)].iloc[0]
        raise DataRefused(
            f"{' / '.join(map(str, row))} stands there twice.",
            where=response.path.name,
            remedy="Two records for one key would be counted twice: fetch it again. Nothing was stored.",
        )
    return columns.in_order(table, schema, key)


def _weight(response: Response, number: int) -> float:
    value = response.records[number].get("netWgt")
    # A missing weight is written as null or as 0: neither says that the goods weighed nothing.
    return float("nan") if value is None else response.amount(number, "netWgt") or float("nan")


def _is_hs6(value: object) -> bool:
    return isinstance(value, str) and len(value) == 6 and value.isascii() and value.isdigit()


def _is_table(path: Path) -> bool:
    """True for a file that is neither JSON nor has the service's columns: it is held to our own."""
    return path.suffix.lower() != ".json" and "cmdCode" not in text_table.header_of(path)


ANNUAL = Dataset(
    name="comtrade/hs6_world_annual",
    title="Trade of China, India and Mexico with the world in the chemical lines that hold precursors",
    question="Do the lines that hold controlled precursors move?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=LICENCE,
    cadence="yearly",
    lag_days=365,
    period="year",
    key=ANNUAL_KEY,
    values=("value_usd", "net_weight_kg"),
    schema=ANNUAL_SCHEMA,
    recognise=is_annual_file,
    read=read_annual,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="As reported, in the nomenclature of each year; ends in 2022; some weights are missing.",
)
MONTHLY = Dataset(
    name="comtrade/us_bilateral_monthly",
    title="US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB",
    question="How does trade as a whole move, against which the lines are read?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=LICENCE,
    cadence="monthly",
    lag_days=75,
    period="period",
    key=MONTHLY_KEY,
    values=("value_usd",),
    schema=MONTHLY_SCHEMA,
    recognise=is_monthly_file,
    read=read_us_totals,
    transcription="figures transcribed",
    flags=(PSEUDO_VINTAGE,),
    quality="green",
    quality_reason="Both valuations stated row by row; agrees with the Census Bureau within restatements.",
)
EXPORTS = Dataset(
    name="comtrade/china_exports_annual",
    title="Exports of all goods that China reports, to the United States, Mexico and South Korea, by year",
    question="Do China and the United States report the same trade?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=LICENCE,
    cadence="yearly",
    lag_days=365,
    period="year",
    key=EXPORTS_KEY,
    values=("value_fob_usd",),
    schema=EXPORTS_SCHEMA,
    recognise=is_exports_file,
    read=read_china_exports,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="Three partners, as China reports them, free on board; ends in 2022.",
)
DATASETS = (ANNUAL, MONTHLY, EXPORTS)
