"""Answers in the shapes the publishers send, small and with made-up figures."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Sequence

from analysis.sources.cdc import fetcher as cdc
from analysis.sources.federal_register import fetcher as federal_register
from tests.sources.fetchers.server import Reply, Request, Site, json_reply, text

VSRR_COLUMNS = (
    "state", "year", "month", "period", "indicator", "data_value", "percent_complete",
    "percent_pending_investigation", "state_name", "footnote", "footnote_symbol", "predicted_value",
)  # fmt: skip
CBP_FOLDER = "/sites/default/files/2026-05/"
CBP_NAME = "nationwide-drugs-fy25-fy26-apr.csv"
UNODC_FILE = "/documents/data-and-analysis/WDR_2026/Annex/7.1_Drug_seizures_2015-2024.xlsx"


def csv_text(rows: Sequence[Sequence[object]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def cbp_page(*paths: str) -> Reply:
    links = "".join(f'<li><a href="{path}" type="text/csv">Dataset</a></li>' for path in paths)
    return text(f"<!DOCTYPE html><html><body><ul>{links}</ul></body></html>")


def vsrr_rows(months: Sequence[str] = ("January", "February", "March"), year: int = 2026) -> list[list[str]]:
    """Two jurisdictions; the national figure of the last month is blank, which is not zero."""
    rows = []
    for state, name, base in (("AK", "Alaska", 10), ("US", "United States", 40_000)):
        for number, month in enumerate(months):
            last = number == len(months) - 1
            value = "" if last else str(base - number)
            figures = [value, "100", "0.25", name, "Underreported due to incomplete data.", "*"]
            about = [state, str(year), month, "12 month-ending", cdc.INDICATOR]
            rows.append([*about, *figures, str(base + 5 - number)])
    return rows


def vsrr_count(number: int) -> Reply:
    return json_reply([{"rows": str(number)}])


def vsrr_page(rows: Sequence[Sequence[str]], columns: Sequence[str] = VSRR_COLUMNS, **headers: str) -> Reply:
    return text(csv_text([columns, *rows]), **headers)


def comtrade_row(
    period: str,
    reporter: str,
    partner: str,
    goods: str,
    flow: str,
    value: float = 1234567.891,
    **changed: object,
) -> dict[str, object]:
    """One record with the 47 fields of the service, in its order."""
    annual = len(period) == 4
    import_ = flow == "M"
    row = {
        "typeCode": "C",
        "freqCode": "A" if annual else "M",
        "refPeriodId": int(f"{period}0101") if annual else int(f"{period}01"),
        "refYear": int(period[:4]),
        "refMonth": 52 if annual else int(period[4:]),
        "period": period,
        "reporterCode": int(reporter),
        "reporterISO": "",
        "reporterDesc": "",
        "flowCode": flow,
        "flowDesc": "Import" if import_ else "Export",
        "partnerCode": int(partner),
        "partnerISO": "",
        "partnerDesc": "",
        "partner2Code": 0,
        "partner2ISO": "W00",
        "partner2Desc": "World",
        "classificationCode": "H6",
        "classificationSearchCode": "HS",
        "isOriginalClassification": True,
        "cmdCode": goods,
        "cmdDesc": "Heterocyclic compounds,\nother",
        "aggrLevel": 6,
        "isLeaf": True,
        "customsCode": "C00",
        "customsDesc": "TOTAL CPC",
        "mosCode": "0",
        "motCode": 0,
        "motDesc": "TOTAL MOT",
        "qtyUnitCode": 8,
        "qtyUnitAbbr": "kg",
        "qty": None,
        "isQtyEstimated": False,
        "altQtyUnitCode": -1,
        "altQtyUnitAbbr": "N/A",
        "altQty": None,
        "isAltQtyEstimated": False,
        "netWgt": None,
        "isNetWgtEstimated": False,
        "grossWgt": None,
        "isGrossWgtEstimated": False,
        "cifvalue": value if import_ else None,
        "fobvalue": value * 0.95 if import_ else value,
        "primaryValue": value,
        "legacyEstimationFlag": 0,
        "isReported": False,
        "isAggregate": True,
    }
    return row | changed


def comtrade_answer(rows: Sequence[dict[str, object]], count: int | None = None) -> Reply:
    return json_reply(
        {
            "elapsedTime": "0.21 secs",
            "count": len(rows) if count is None else count,
            "data": rows,
            "error": "",
        }
    )


class ComtradeSite:
    """Answers a call with rows for what it asks: by reporter, period, flow, partner and two of the goods."""

    def __init__(
        self, site: Site, published_to: str, change: Callable[[list], list] = lambda rows: rows
    ) -> None:
        self.published_to, self.change = published_to, change
        site.serve("*", Reply(fault="ask"))
        site.answer = self.answer

    def answer(self, request: Request) -> Reply:
        asked = {name: values[0].split(",") for name, values in request.query.items()}
        rows = [
            comtrade_row(period, reporter, partner, goods, flow)
            for period in asked["period"]
            if period <= self.published_to
            for reporter in asked["reporterCode"]
            for goods in asked["cmdCode"][:2]
            for flow in asked["flowCode"]
            for partner in asked["partnerCode"]
        ]
        return comtrade_answer(self.change(rows))


def census_answer(months: Sequence[str], values: Sequence[str], **changed: object) -> Reply:
    """General imports from China; the first data row is a total over countries, as the service adds them."""
    header = ["CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "CTY_CODE", "time"]
    total = ["TOTAL FOR ALL COUNTRIES", "999999999999", "CGP", "-", months[0]]
    rows = [["CHINA", value, "DET", "5700", month] for month, value in zip(months, values, strict=True)]
    return json_reply([changed.get("header", header), total, *rows])


def register_document(number: str, day: str = "2026-03-02", **changed: object) -> dict[str, object]:
    return {
        "document_number": number,
        "type": "Rule",
        "title": "Schedules of Controlled Substances: Placement in Schedule I",
        "publication_date": day,
        "effective_on": day,
        "citation": "91 FR 1",
        "action": "Final rule.",
        "docket_ids": ["Docket No. DEA-1"],
        "html_url": f"https://www.federalregister.gov/documents/{number}",
    } | changed


class RegisterSite:
    """Answers searches page by page; `documents` are those found for each term."""

    def __init__(
        self, site: Site, documents: dict[str, list[dict[str, object]]], page_rows: int = 100
    ) -> None:
        self.documents, self.page_rows = documents, page_rows
        site.serve(federal_register.PATH, Reply(fault="ask"))
        site.answer = self.answer

    def answer(self, request: Request) -> Reply:
        found = self.documents.get(request.query["conditions[term]"][0], [])
        page = int(request.query["page"][0])
        start = (page - 1) * self.page_rows
        content: dict[str, object] = {"count": len(found), "description": "Documents"}
        if found:
            content |= {
                "total_pages": -(-len(found) // self.page_rows),
                "results": found[start : start + self.page_rows],
            }
        return json_reply(content)


def workbook(note: str = "made up") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        # A ZipInfo made from a name alone has a fixed time: the same note gives the same bytes.
        archive.writestr(zipfile.ZipInfo("[Content_Types].xml"), "<Types/>")
        archive.writestr(zipfile.ZipInfo("xl/workbook.xml"), f"<workbook>{note}</workbook>")
    return stream.getvalue()


def unodc_page(path: str = UNODC_FILE) -> Reply:
    link = f'<a href="https://www.unodc.org{path}">7.1 Drug seizures</a>'
    return text(f"<!DOCTYPE html><html><body>{link}</body></html>")
