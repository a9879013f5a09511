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

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table

PUBLISHER = "United Nations Statistics Division, UN Comtrade"
PAGE_URL = "https://comtradeplus.un.org/"
LICENCE = "UN Comtrade terms: small extracts with citation"
PREVIEW_ROWS = 500
ANNUAL_MONTH = 52

REPORTERS = {156: "China", 699: "India", 484: "Mexico", 842: "United States", 124: "Canada"}
PARTNERS = {0: "World", 124: "Canada", 156: "China", 276: "Germany", 484: "Mexico"}
FLOWS = {"X": "export", "M": "import", "RX": "re-export"}
# These report imports at the value free on board; the others include insurance and freight.
FREE_ON_BOARD = ("Canada", "Mexico")
VALUATIONS = ("CIF", "FOB")
# One value each, or rows that are parts of one another would be added up.
PINNED = {"partner2Code": 0, "motCode": 0, "customsCode": "C00", "mosCode": "0"}

WHOLE_NUMBERS = ("refYear", "refMonth", "reporterCode", "partnerCode", "partner2Code", "motCode")
NUMBERS = ("primaryValue", "cifvalue", "fobvalue", "netWgt")
FIELDS = ("freqCode", "flowCode", "cmdCode", "customsCode", *WHOLE_NUMBERS, *NUMBERS)

ANNUAL_KEY = ("year", "reporter", "flow", "hs6")
ANNUAL_SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1962, 2100)),
        "reporter": pa.Column(str, pa.Check.isin(("China", "India", "Mexico"))),
        "flow": pa.Column(str, pa.Check.isin(tuple(FLOWS.values()))),
        "hs6": pa.Column(str, pa.Check.str_matches(r"^\d{6}$")),
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


@dataclass(frozen=True)
class Response:
    """The records of an answer, and the file they stand in."""

    path: Path
    records: tuple[Mapping[str, object], ...]
    counted_as: str = "record"
    first: int = 1

    def refuse(self, number: int, field: str, problem: str, remedy: str) -> None:
        """Refuse the answer for one record, naming it, its field and the value."""
        value = self.records[number].get(field)
        raise DataRefused(
            f"{field} '{value}' {problem}.",
            where=f"{self.path.name}, {self.counted_as} {number + self.first}",
            remedy=f"{remedy} Nothing was stored.",
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


def read_response(path: Path) -> Response:
    """Read an answer of the interface, whole and with one value of every pinned dimension.

    Raises
    ------
    DataRefused
        When the file is not JSON with records, was cut, stops at the preview's limit, or holds rows by
        second partner, transport or customs procedure.
    """
    response = _json_response(path) if path.suffix.lower() == ".json" else _csv_response(path)
    for number, record in enumerate(response.records):
        for field, value in PINNED.items():
            if record.get(field, value) != value:
                response.refuse(
                    number, field, "is a part of a total in the same answer", f"Pin {field} to {value}."
                )
    return response


def _json_response(path: Path) -> Response:
    content = read_json(path)
    records = content.get("data") if isinstance(content, dict) else content
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise DataRefused(
            "no list of records under 'data'.",
            where=path.name,
            remedy="Save the answer of the interface as it came. Nothing was stored.",
        )
    if not records:
        raise DataRefused(
            "no records.", where=path.name, remedy="The country may not have reported yet: ask again later."
        )
    count = content.get("count") if isinstance(content, dict) else None
    if isinstance(count, int) and count != len(records):
        raise DataRefused(
            f"{len(records)} records where the answer counts {count}.",
            where=path.name,
            remedy="The answer is cut short: fetch it again. Nothing was stored.",
        )
    if len(records) == PREVIEW_ROWS:
        raise DataRefused(
            f"exactly {PREVIEW_ROWS} records, where the public preview stops.",
            where=path.name,
            remedy="Ask for one period and fewer codes, or use a key. Nothing was stored.",
        )
    return Response(path, tuple(records))


def _csv_response(path: Path) -> Response:
    """Return rows with the service's own columns as records: numbers as numbers, codes as text."""
    raw = text_table.read(path)
    missing = [name for name in FIELDS if name not in raw.columns]
    if missing:
        raise DataRefused(
            f"missing column {', '.join(missing)}.",
            where=f"{path.name}, line 1",
            remedy="Keep the columns of the interface; nothing was stored.",
        )
    held: dict[str, list[object]] = {}
    for name in raw.columns:
        if name in NUMBERS:
            values = columns.numbers_or_missing(raw, name, minimum=None)
            held[name] = [None if pd.isna(value) else value for value in values]
        elif name in WHOLE_NUMBERS:
            text = columns.words(raw, name)
            held[name] = [int(value) if re.fullmatch(r"\d{1,9}", value) else value or None for value in text]
        elif name in FIELDS or name in PINNED:
            held[name] = list(columns.words(raw, name))
    records = pd.DataFrame(held, dtype=object).to_dict("records")
    return Response(path, tuple(records), counted_as="line", first=2)


def read_json(path: Path) -> object:
    """Read a file as JSON; refuses a web page, a cut file and text that is not UTF-8."""
    if not path.is_file():
        raise DataRefused("no such file.", where=str(path), remedy="Check the path and try again.")
    data = path.read_bytes()
    if data.lstrip()[:1] == b"<":
        raise DataRefused(
            f"the file is a web page, not JSON: '{data.lstrip()[:40].decode('utf-8', 'replace')}'.",
            where=path.name,
            remedy="The site answered with an error page, often for a wrong key. Nothing was stored.",
        )
    try:
        return json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise DataRefused(
            f"not readable as JSON: {error}.",
            where=path.name,
            remedy="The file is cut short or damaged: fetch it again. Nothing was stored.",
        ) from None


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
    for number, record in enumerate(response.records):
        _require(response, number, "freqCode", lambda value: value == "A", "is not annual")
        _require(response, number, "refMonth", lambda value: value == ANNUAL_MONTH, "is not a whole year")
        _require(response, number, "partnerCode", lambda value: value == 0, "is not the world")
        _require(response, number, "cmdCode", _is_hs6, "is not a six-digit code in text")
        reporter = _known(response, number, "reporterCode", REPORTERS)
        flow = _known(response, number, "flowCode", FLOWS)
        rows.append(
            {
                "year": _whole(response, number, "refYear"),
                "reporter": reporter,
                "flow": flow,
                "hs6": record["cmdCode"],
                "valuation": valuation_of(reporter, flow),
                "value_usd": _number(response, number, "primaryValue"),
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
        _require(response, number, "freqCode", lambda value: value == "M", "is not monthly")
        _require(response, number, "cmdCode", lambda value: value == "TOTAL", "is not the total of all goods")
        _require(
            response, number, "reporterCode", lambda value: REPORTERS.get(value) == "United States",
            "is not the United States",
        )  # fmt: skip
        month = _whole(response, number, "refMonth")
        _require(response, number, "refMonth", lambda value: 1 <= value <= 12, "is not a month")
        row = {
            "period": pd.Timestamp(_whole(response, number, "refYear"), month, 1),
            "partner": _known(response, number, "partnerCode", PARTNERS),
            "flow": _known(response, number, "flowCode", {"X": "export", "M": "import"}),
        }
        fields = {"FOB": "fobvalue", "CIF": "cifvalue"} if row["flow"] == "import" else {"FOB": "fobvalue"}
        for valuation, field in fields.items():
            rows.append(row | {"valuation": valuation, "value_usd": _number(response, number, field)})
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
    partners = _same(("Mexico", "South Korea", "United States"))
    made = {
        "year": columns.years(raw, "year"),
        "partner": raw.categories("partner", partners, hint=_register("EXPORTS_SCHEMA")),
        "value_fob_usd": raw.numbers("value_fob_usd", minimum=0.0),
    }
    return columns.finish(raw, made, EXPORTS_SCHEMA, EXPORTS_KEY)


def valuation_of(reporter: str, flow: str) -> str:
    """Return how a reporter values a flow: ``CIF`` or ``FOB``. Mexico and Canada report imports FOB."""
    return "CIF" if flow == "import" and reporter not in FREE_ON_BOARD else "FOB"


def _read_annual_table(path: Path) -> pd.DataFrame:
    raw = columns.transcribed(
        path, ANNUAL_SCHEMA, known_in="ANNUAL_SCHEMA in analysis/sources/comtrade/reader.py"
    )
    code = columns.words(raw, "hs6")
    raw.refuse_where(
        ~code.str.match(r"^\d{6}$"),
        "hs6",
        problem="is not a six-digit code",
        remedy="Codes are text: a spreadsheet may have eaten a zero.",
    )
    weight = columns.numbers_or_missing(raw, "net_weight_kg")
    made = {
        "year": columns.years(raw, "year"),
        "reporter": raw.categories("reporter", _same(REPORTERS.values()), hint=_register("REPORTERS")),
        "flow": raw.categories("flow", _same(FLOWS.values()), hint=_register("FLOWS")),
        "hs6": code,
        "valuation": raw.categories("valuation", _same(VALUATIONS), hint="CIF or FOB."),
        "value_usd": raw.numbers("value_usd", minimum=0.0),
        "net_weight_kg": weight.where(weight > 0),  # a missing weight is not 0 kg
    }
    due = [valuation_of(*pair) for pair in zip(made["reporter"], made["flow"], strict=True)]
    raw.refuse_where(
        made["valuation"] != pd.Series(due, index=raw.frame.index),
        "valuation",
        problem="is not how this country values this flow",
        remedy="Imports of Mexico and Canada are FOB, those of the others CIF; exports are FOB.",
    )
    return columns.finish(raw, made, ANNUAL_SCHEMA, ANNUAL_KEY)


def _read_monthly_table(path: Path) -> pd.DataFrame:
    raw = columns.transcribed(
        path, MONTHLY_SCHEMA, known_in="MONTHLY_SCHEMA in analysis/sources/comtrade/reader.py"
    )
    made = {
        "period": columns.months(raw, "period"),
        "partner": raw.categories("partner", _same(PARTNERS.values()), hint=_register("PARTNERS")),
        "flow": raw.categories("flow", _same(("export", "import")), hint=_register("FLOWS")),
        "valuation": raw.categories("valuation", _same(VALUATIONS), hint="CIF or FOB."),
        "value_usd": raw.numbers("value_usd", minimum=0.0),
    }
    return columns.finish(raw, made, MONTHLY_SCHEMA, MONTHLY_KEY)


def _finish(
    response: Response, rows: list[dict[str, object]], schema: pa.DataFrameSchema, key: tuple[str, ...]
) -> pd.DataFrame:
    table = pd.DataFrame(rows)
    again = table.duplicated(list(key))
    if again.any():
        row = again.idxmax()
        raise DataRefused(
            f"{' / '.join(str(table.loc[row, name]) for name in key)} stands there twice.",
            where=response.path.name,
            remedy="Two records for one key would be counted twice: fetch it again. Nothing was stored.",
        )
    return columns.in_order(table, schema, key)


def _require(
    response: Response, number: int, field: str, holds: Callable[[object], bool], problem: str
) -> None:
    value = response.records[number].get(field)
    try:
        good = value is not None and holds(value)
    except TypeError:
        good = False
    if not good:
        response.refuse(number, field, problem, "Fetch what this dataset holds, or adapt it.")


def _known(response: Response, number: int, field: str, known: Mapping[object, str]) -> str:
    value = response.records[number].get(field)
    if not isinstance(value, (int, str)) or isinstance(value, bool) or value not in known:
        response.refuse(number, field, "is not known", "Add it in analysis/sources/comtrade/reader.py.")
    return known[value]


def _whole(response: Response, number: int, field: str) -> int:
    value = response.records[number].get(field)
    if not isinstance(value, int) or isinstance(value, bool):
        response.refuse(number, field, "is not a whole number", "Fetch the answer again.")
    return value


def _number(response: Response, number: int, field: str) -> float:
    value = response.records[number].get(field)
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < float("inf"):
        response.refuse(
            number, field, "is not an amount", "A missing value is not a zero: leave the record out."
        )
    return float(value)


def _weight(response: Response, number: int) -> float:
    value = response.records[number].get("netWgt")
    # A missing weight is written as null or as 0: neither says that the goods weighed nothing.
    return float("nan") if value is None else _number(response, number, "netWgt") or float("nan")


def _is_hs6(value: object) -> bool:
    return isinstance(value, str) and len(value) == 6 and value.isascii() and value.isdigit()


def _is_table(path: Path) -> bool:
    """True for a file that is neither JSON nor has the service's columns: it is held to our own."""
    return path.suffix.lower() != ".json" and "cmdCode" not in text_table.header_of(path)


def _same(names: Iterable[str]) -> dict[str, str]:
    return {name: name for name in names}


def _register(name: str) -> str:
    return f"Add it to {name} in analysis/sources/comtrade/reader.py."
