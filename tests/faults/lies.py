"""Lies of publishers' servers: figures that are wrong though well formed, and answers that are none.

`FIGURES` are changes of an honest next table; they are served in the publisher's own shape. `ANSWERS` are
whole answers, the same for every path of a site. What no one could tell from the truth by the figures alone
is in `BELIEVED`, and is not counted.
"""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable

import numpy as np
import pandas as pd

from analysis.sources.cbp import fetcher as cbp
from analysis.sources.cbp import reader as cbp_reader
from analysis.sources.comtrade import fetcher as comtrade
from analysis.sources.comtrade import reader as comtrade_reader
from analysis.sources.dataset import Dataset
from tests.conftest import CbpFile
from tests.sources.fetchers.server import Reply, Request, Site, json_reply, text
from tests.sources.fetchers.shapes import (
    cbp_page,
    census_answer,
    comtrade_answer,
    comtrade_row,
    vsrr_count,
    vsrr_page,
)

NEWEST = 2026  # what lies ahead is in no question, and sent all the same
SECRET = "s3cret-key-0123456789"
Table = pd.DataFrame
FISCAL = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")


# --- an honest next table, and its figures changed


def later(period: object, steps: int = 1) -> object:
    return period + pd.DateOffset(months=steps) if isinstance(period, pd.Timestamp) else period + steps


def honest(dataset: Dataset, table: Table) -> Table:
    """Return the table with one more period, each row two in a hundred above the period before."""
    newest = table[table[dataset.period] == table[dataset.period].max()].copy()
    newest[dataset.period] = later(table[dataset.period].max())
    return pd.concat([table, times(dataset, newest, 1.02)], ignore_index=True)


def times(dataset: Dataset, table: Table, factor: float, rows: object = None) -> Table:
    changed = table.copy()
    where = pd.Series(True, index=table.index) if rows is None else rows
    for name in dataset.values:
        if not name.endswith("_pct"):
            figures = changed[name].astype("Float64")
            figures[where] = figures[where] * factor
            whole = name in ("events",) or name.endswith("deaths")
            changed[name] = figures.round().astype("Int64") if whole else figures.astype(float)
    return changed


def at(dataset: Dataset, table: Table, place: int) -> pd.Series:
    periods = sorted(table[dataset.period].unique())
    far = -place > len(periods)
    return pd.Series(False, index=table.index) if far else table[dataset.period] == periods[place]


def moved(dataset: Dataset, table: Table, steps: int) -> Table:
    return table.assign(**{dataset.period: [later(one, steps) for one in table[dataset.period]]})


def with_future(dataset: Dataset, table: Table, period: object) -> Table:
    extra = table[at(dataset, table, -1)].assign(**{dataset.period: period})
    return pd.concat([table, extra], ignore_index=True)


def future(dataset: Dataset, year: int) -> object:
    return pd.Timestamp(year, 12, 1) if dataset.span == "month" else year


def swapped(dataset: Dataset, table: Table) -> Table | None:
    names = [name for name in dataset.values if not name.endswith("_pct")]
    if len(names) < 2:
        return None
    one, other = names
    swap = table.copy()
    swap[one], swap[other] = table[other], table[one]
    if "events" in names:
        swap["events"] = swap["events"].round().astype("Int64")
    return swap


def copied(dataset: Dataset, table: Table) -> Table:
    """The period before the newest again, as the newest."""
    kept = table[~at(dataset, table, -1)]
    return with_future(dataset, kept, table[dataset.period].max())


def settled(dataset: Dataset, table: Table, steps: int) -> pd.Series:
    return table[dataset.period] < later(table[dataset.period].max(), -steps)


def half(table: Table) -> Table:
    return table[np.random.default_rng(7).random(len(table)) < 0.5]


def one_word(dataset: Dataset, table: Table, change: Callable[[Table, pd.Series], Table]) -> Table | None:
    """Change the rows of the largest word of a key column, such as one reporter or one component."""
    keys = [name for name in dataset.key if name != dataset.period]
    if not keys:
        return None
    return change(table, table[keys[0]] == table[keys[0]].mode().iloc[0])


FIGURES: dict[str, Callable[[Dataset, Table], Table | None]] = {
    "newest times ten": lambda d, t: times(d, t, 10, at(d, t, -1)),
    "newest times a hundred": lambda d, t: times(d, t, 100, at(d, t, -1)),
    "newest by a hundred": lambda d, t: times(d, t, 0.01, at(d, t, -1)),
    "newest zero": lambda d, t: times(d, t, 0, at(d, t, -1)),
    "all halved": lambda d, t: times(d, t, 0.5),
    "all doubled": lambda d, t: times(d, t, 2),
    "pounds as kilograms": lambda d, t: times(d, t, 0.45359237),
    "kilograms as pounds": lambda d, t: times(d, t, 2.20462262),
    "thousands": lambda d, t: times(d, t, 0.001),
    "all zero": lambda d, t: times(d, t, 0),
    "figures of 1e30": lambda d, t: times(d, t, 1e30),
    "negative": lambda d, t: times(d, t, -1),
    "shifted forward": lambda d, t: moved(d, t, 1),
    "shifted back": lambda d, t: moved(d, t, -1),
    "a year later": lambda d, t: moved(d, t, 12 if d.span == "month" else 1),
    "a row of 2031": lambda d, t: with_future(d, t, future(d, 2031)),
    "a row of the running period": lambda d, t: with_future(d, t, future(d, 2026)),
    "a row of 2098": lambda d, t: with_future(d, t, future(d, 2098)),
    "settled periods up five in a hundred": lambda d, t: times(
        d, t, 1.05, settled(d, t, 36 if d.span == "month" else 3)
    ),
    "an open period times five": lambda d, t: times(d, t, 5, at(d, t, -4)),
    "a settled period times two": lambda d, t: times(d, t, 2, at(d, t, -5 if d.span == "year" else -40)),
    "columns swapped": swapped,
    "newest is a copy": copied,
    "half of the rows": lambda d, t: half(t),
    "newest periods left out": lambda d, t: t[~(at(d, t, -2) | at(d, t, -3) | at(d, t, -1))],
    "a period left out": lambda d, t: t[~at(d, t, -6)],
    "rows twice": lambda d, t: pd.concat([t, t[at(d, t, -1)]], ignore_index=True),
    "the file before, cut": lambda d, t: t[~(at(d, t, -1) | at(d, t, -2))],
    "one word gone": lambda d, t: one_word(d, t, lambda table, rows: table[~rows]),
    "one word times ten": lambda d, t: one_word(d, t, lambda table, rows: times(d, table, 10, rows)),
}
# An honest-looking small change: nothing in the figures tells it from the truth.
BELIEVED: dict[str, Callable[[Dataset, Table], Table]] = {
    "newest up three in a hundred": lambda d, t: times(d, t, 1.03, at(d, t, -1)),
}


# --- a table in its publisher's shape -----------------------------------------------------------------------


def serve(site: Site, name: str, table: Table) -> None:
    """Serve a table as its publisher would."""
    SERVERS[name](site, table)


def asked_for(name: str, table: Table) -> Table:
    """Return the rows that the questions reach: Comtrade is asked for the last years only."""
    if name == "comtrade/hs6_world_annual":
        return table[table["year"] >= NEWEST - 5]
    if name == "comtrade/us_bilateral_monthly":
        return table[table["period"] >= f"{NEWEST - 2}-01-01"]
    return table


def _number(value: object) -> str:
    return "" if pd.isna(value) else f"{value:.10g}" if isinstance(value, float) else str(value)


def _cdc(site: Site, table: Table) -> None:
    rows = []
    for row in table.itertuples():
        about = ["US", str(row.period.year), f"{row.period:%B}", "12 month-ending", INDICATOR]
        counted, pending = _number(row.reported_12_month_deaths), _number(row.pending_pct)
        rows.append([*about, counted, "100", pending, "United States", "", ""])
        rows[-1].append(_number(row.predicted_12_month_deaths))
    site.serve("/resource/xkb8-kh2a.json", vsrr_count(len(rows)))
    site.serve("/resource/xkb8-kh2a.csv", vsrr_page(rows))


INDICATOR = "Synthetic opioids, excl. methadone (T40.4)"


def _census(site: Site, table: Table) -> None:
    months = [f"{period:%Y-%m}" for period in table["period"]]
    site.serve(
        "/data/timeseries/intltrade/imports/hs",
        census_answer(months, [_number(round(value)) for value in table["value_usd"]]),
    )


def _cbp(site: Site, table: Table) -> None:
    path = "/sites/default/files/2026-06/nationwide-drugs-fy23-fy26-may.csv"
    drugs = {to: word for word, to in cbp_reader.DRUG_TYPES.items()}
    lands = {to: word for word, to in cbp_reader.LAND_FILTERS.items()}
    areas = {to: word for word, to in cbp_reader.AREAS.items()}
    file = CbpFile()
    for row in table.itertuples():
        year = row.period.year + (row.period.month > 9)
        month = FISCAL[(row.period.month + 2) % 12]
        written = f"{year} (FYTD)" if year >= 2026 else str(year)
        area = areas.get(row.area, str(row.area).upper())
        place = [row.component, row.border, lands[row.land_filter], area, drugs[row.drug]]
        file.rows.append([written, month, *place, _number(row.events), _number(float(row.quantity_lb))])
    site.serve(cbp.PAGE, cbp_page(path))
    site.serve(path, text(file.text()))


def _annual(site: Site, table: Table) -> None:
    codes = {name: code for code, name in comtrade_reader.REPORTERS.items()}
    flows = {name: code for code, name in comtrade_reader.FLOWS.items()}

    def answer(request: Request) -> Reply:
        reporter, years = request.query["reporterCode"][0], request.query["period"][0].split(",")
        asked = {*request.query["cmdCode"][0].split(",")}
        rows = [
            comtrade_row(
                str(row.year), reporter, "0", row.hs6, flows[row.flow], _plain(row.value_usd),
                netWgt=None if pd.isna(row.net_weight_kg) else _plain(row.net_weight_kg),
            )
            for row in table[table["year"].astype(str).isin(years) | (table["year"] >= NEWEST)].itertuples()
            if str(codes[row.reporter]) == reporter and row.hs6 in asked and row.flow != "re-export"
        ]  # fmt: skip
        return comtrade_answer(rows)

    site.serve("*", Reply(fault="ask"))
    site.answer = answer


def _monthly(site: Site, table: Table) -> None:
    codes = {name: str(code) for code, name in comtrade_reader.PARTNERS.items()}

    def answer(request: Request) -> Reply:
        months = request.query["period"][0].split(",")
        ahead = table["period"] > pd.Timestamp(NEWEST, 11, 1)
        asked = table[table["period"].dt.strftime("%Y%m").isin(months) | ahead]
        rows = []
        for (period, partner, flow), parts in asked.groupby(["period", "partner", "flow"]):
            by = {row.valuation: _plain(row.value_usd) for row in parts.itertuples()}
            code = "M" if flow == "import" else "X"
            made = comtrade_row(f"{period:%Y%m}", comtrade.UNITED_STATES, codes[partner], "TOTAL", code)
            made |= {"fobvalue": by.get("FOB"), "cifvalue": by.get("CIF")}
            rows += [made | {"primaryValue": by.get("CIF", by.get("FOB"))}] * (
                1 if len(by) == len(parts) else 2
            )
        return comtrade_answer(rows)

    site.serve("*", Reply(fault="ask"))
    site.answer = answer


def _plain(value: object) -> float:
    return float(value)


SERVERS = {
    "cbp/drug_seizures": _cbp,
    "cdc/overdose_provisional": _cdc,
    "census/us_imports_from_china": _census,
    "comtrade/hs6_world_annual": _annual,
    "comtrade/us_bilateral_monthly": _monthly,
}


# --- answers that are none ---------------------------------------------------------------------------------


def _bomb() -> bytes:
    return gzip.compress(b"0" * 300_000_000, 1)


def _zip_bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"0" * 250_000_000)
    return stream.getvalue()


def _go(place: str) -> Reply:
    return Reply(status=302, headers={"Location": place})


ANSWERS: dict[str, Callable[[], Reply]] = {
    "a web page": lambda: text("<!DOCTYPE html><html><body>Sorry</body></html>"),
    "nothing": lambda: Reply(b""),
    "204": lambda: Reply(status=204),
    "304 unasked": lambda: Reply(status=304),
    "403 that echoes the key": lambda: Reply(SECRET.encode(), status=403),
    "200 that echoes the key": lambda: json_reply([{"rows": SECRET}]),
    "a tag that echoes the key": lambda: Reply(b'[{"rows": "1"}]', headers={"ETag": f'"{SECRET}"'}),
    "a redirect that echoes the key": lambda: _go(f"https://elsewhere.example/?key={SECRET}"),
    "500": lambda: Reply(status=500),
    "500 and wait superscript two": lambda: Reply(status=503, headers={"Retry-After": "\u00b2"}),
    "500 and wait until -0000": lambda: Reply(
        status=503, headers={"Retry-After": "Fri, 31 Dec 1999 23:59:59 -0000"}
    ),
    "500 and wait a year": lambda: Reply(status=503, headers={"Retry-After": "31536000"}),
    "status 999": lambda: Reply(status=999),
    "a redirect to itself": lambda: _go("/again"),
    "a redirect to a file": lambda: _go("file:///etc/passwd"),
    "a redirect to the cloud": lambda: _go("http://169.254.169.254/latest/meta-data/"),
    "a redirect to another port": lambda: _go("http://127.0.0.1:1/"),
    "a redirect with a user": lambda: _go("http://user@127.0.0.1/"),
    "a redirect to half an address": lambda: _go("http://["),
    "a redirect to no port": lambda: _go("http://127.0.0.1:port/"),
    "a bomb": lambda: Reply(_bomb(), headers={"Content-Encoding": "gzip"}),
    "a bomb in a workbook": lambda: Reply(_zip_bomb()),
    "gzip in gzip": lambda: Reply(
        gzip.compress(gzip.compress(b"a,b\n")), headers={"Content-Encoding": "gzip"}
    ),
    "half a gzip": lambda: Reply(gzip.compress(b"a,b\n" * 99)[:-9], headers={"Content-Encoding": "gzip"}),
    "another packing": lambda: Reply(b"a,b\n", headers={"Content-Encoding": "br"}),
    "half a body": lambda: Reply(b"a,b\n1,2\n" * 100, fault="short"),
    "a broken connection": lambda: Reply(b"a,b\n1,2\n" * 100, fault="reset"),
    "silence": lambda: Reply(fault="timeout"),
    "headers without end": lambda: Reply(fault="drip headers"),
    "a body without end": lambda: Reply(b"a,b\n", fault="drip"),
    "lists in lists": lambda: Reply(b"[" * 200_000),
    "objects in objects": lambda: Reply(b'{"data":' * 200_000),
    "a number of 5,000 digits": lambda: Reply(b'[{"rows": ' + b"9" * 5000 + b"}]"),
    "digits of another script": lambda: json_reply([{"rows": "\u0661\u0662"}]),
    "a count of -1": lambda: json_reply([{"rows": -1}]),
    "a count of a thousand million": lambda: json_reply(
        [{"rows": "1000000000", "count": 10**9, "total_pages": 10**9, "results": [], "data": []}]
    ),
    "pages without end": lambda: json_reply({"count": 10**9, "total_pages": 10**9, "results": []}),
    "a fault of its own in the data": lambda: json_reply({"error": "out of memory", "data": None}),
    "JSON cut short": lambda: Reply(json.dumps([["a"] * 9] * 99).encode()[:-7]),
    "JSON of the wrong kind": lambda: json_reply({"data": [1, "two", None, {"period": []}]}),
    "NaN": lambda: Reply(b'[{"rows": NaN, "data": [Infinity]}]'),
    "half a letter": lambda: Reply(b'{"count": 1, "total_pages": 1, "results": [{"title": "\\ud800"}]}'),
    "latin-1": lambda: Reply("a,b\né,ü\n".encode("latin-1")),
    "utf-16": lambda: Reply("a,b\n1,2\n".encode("utf-16")),
    "zero bytes": lambda: Reply(b"a,b\n\x00,\x00\n"),
    "a table of something else": lambda: text("name,colour\nx,red\n"),
    "a header alone": lambda: text("a,b\n"),
    "changed in the year 99999999999": lambda: Reply(
        b'[{"rows": "1"}]', headers={"Last-Modified": "Fri, 31 Dec 99999999999 23:59:59 GMT"}
    ),
}
