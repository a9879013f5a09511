"""UN Comtrade: pinned totals, one period a call, and an end that is not taken for the whole."""

import csv
import datetime as dt
from dataclasses import replace

import pytest

from analysis.sources.comtrade import fetcher as comtrade
from analysis.sources.site import SourceChanged, SourceRefused
from tests.sources.fetchers.server import Reply, text
from tests.sources.fetchers.shapes import ComtradeSite, comtrade_answer, comtrade_row

ANNUAL = replace(comtrade.WORLD_ANNUAL, goods=("293333", "293339"), years_back=3)
MONTHLY = comtrade.US_BILATERAL


def rows_in(path):
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_annual_rows_of_every_reporter_and_year(site, errand):
    ComtradeSite(site, published_to="2025")
    fetched = comtrade.fetch(errand(today="2026-06-15"), ANNUAL)
    rows = rows_in(fetched.path)
    # 3 reporters, 3 years, 2 lines, 2 flows, 1 partner
    assert len(rows) == 36
    assert {row["period"] for row in rows} == {"2023", "2024", "2025"}
    assert {row["refMonth"] for row in rows} == {"52"}
    assert {row["reporterCode"] for row in rows} == {"156", "699", "484"}
    assert {row["isReported"] for row in rows} == {"False"}  # no filter: China is not "reported" after 2014
    assert fetched.published is None
    assert fetched.download_url == f"{site.address}/public/v1/preview/C/A/HS"


def test_the_columns_and_digits_are_the_services_own(site, errand):
    ComtradeSite(site, published_to="2025")
    rows = rows_in(comtrade.fetch(errand(), ANNUAL).path)
    assert list(rows[0]) == list(comtrade_row("2023", "156", "0", "293333", "M"))
    assert rows[0]["primaryValue"] == "1234567.891"
    assert rows[0]["netWgt"] == ""  # not known, not 0 kg
    assert rows[0]["cmdDesc"] == "Heterocyclic compounds, other"  # one line a record


def test_codes_of_goods_stay_text(site, errand):
    question = replace(ANNUAL, goods=("010121",), reporters=("156",))
    ComtradeSite(site, published_to="2025")
    assert rows_in(comtrade.fetch(errand(), question).path)[0]["cmdCode"] == "010121"


def test_every_call_pins_the_breakdowns_and_the_preview_takes_one_period(site, errand):
    ComtradeSite(site, published_to="2025")
    comtrade.fetch(errand(), ANNUAL)
    assert len(site.requests) == 9  # 3 reporters, 3 years
    for request in site.requests:
        assert request.query["partner2Code"] == ["0"]
        assert request.query["motCode"] == ["0"]
        assert request.query["customsCode"] == ["C00"]
        assert "," not in request.query["period"][0]
        assert request.query["maxRecords"] == ["500"]
        assert "Ocp-Apim-Subscription-Key" not in request.headers


def test_with_a_key_the_data_service_takes_twelve_periods(site, errand):
    ComtradeSite(site, published_to="202604")
    fetched = comtrade.fetch(errand(today="2026-06-15", keys={"COMTRADE_KEY": "s3cret"}), MONTHLY)
    assert {request.path for request in site.requests} == {"/data/v1/get/C/M/HS"}
    assert [len(request.query["period"][0].split(",")) for request in site.requests] == [12, 12, 5]
    assert {request.headers["Ocp-Apim-Subscription-Key"] for request in site.requests} == {"s3cret"}
    assert "s3cret" not in str(fetched) + fetched.path.read_text(encoding="utf-8")
    assert "s3cret" not in str([request.query for request in site.requests])


def test_months_that_are_not_published_yet_are_left_out(site, errand):
    ComtradeSite(site, published_to="202604")
    rows = rows_in(comtrade.fetch(errand(today="2026-06-15"), MONTHLY).path)
    assert max(row["period"] for row in rows) == "202604"
    assert site.requests[-1].query["period"] == ["202605"]  # asked for all the same
    assert min(row["period"] for row in rows) == "202401"
    assert {row["partnerCode"] for row in rows} == {"124", "156", "484", "276"}


def test_periods_end_before_the_one_that_runs():
    assert ANNUAL.periods(dt.date(2026, 6, 15)) == ["2023", "2024", "2025"]
    months = MONTHLY.periods(dt.date(2026, 1, 5))
    assert (months[0], months[-1], len(months)) == ("202401", "202512", 24)


def test_five_hundred_rows_are_an_end_not_the_whole(site, errand):
    rows = [comtrade_row("2023", "156", "0", f"{number:06}", "M") for number in range(500)]
    site.serve("*", comtrade_answer(rows))
    with pytest.raises(
        SourceChanged, match="500 rows of 500 or more: the service stops at 500 without"
    ) as caught:
        comtrade.fetch(errand(), ANNUAL)
    assert "Ask for less at a time" in caught.value.remedy


def test_a_count_above_the_rows_is_a_cut_answer(site, errand):
    site.serve("*", comtrade_answer([comtrade_row("2023", "156", "0", "293333", "M")], count=224))
    with pytest.raises(SourceChanged, match="1 rows of 224 or more"):
        comtrade.fetch(errand(), ANNUAL)


@pytest.mark.parametrize(
    "name, value",
    [
        ("partner2Code", 842),
        ("motCode", 2100),
        ("customsCode", "C01"),
        ("period", "2022"),
        ("reporterCode", 36),
        ("cmdCode", "293399"),
        ("flowCode", "RX"),
        ("partnerCode", 156),
    ],
)
def test_a_row_that_was_not_asked_for_is_refused(site, errand, name, value):
    ComtradeSite(site, "2025", lambda rows: [rows[0] | {name: value}, *rows[1:]])
    with pytest.raises(SourceChanged, match=f"a row has {name} '{value}', which was not asked for"):
        comtrade.fetch(errand(), ANNUAL)


def test_a_row_twice_would_count_trade_twice(site, errand):
    ComtradeSite(site, "2025", lambda rows: [*rows, rows[0] | {"mosCode": "1"}])
    with pytest.raises(SourceChanged, match="2023 / 156 / M / 0 / 293333 came twice"):
        comtrade.fetch(errand(), ANNUAL)


@pytest.mark.parametrize(
    "question, month, cause",
    [(ANNUAL, 1, "refMonth 1, not 52"), (MONTHLY, 52, "refMonth 52, not 1")],
)
def test_annual_rows_carry_month_52_and_monthly_ones_their_month(site, errand, question, month, cause):
    ComtradeSite(site, "2025", lambda rows: [row | {"refMonth": month} for row in rows])
    if question is MONTHLY:
        site.answer.__self__.published_to = "202604"
    with pytest.raises(SourceChanged, match=cause):
        comtrade.fetch(errand(), question)


def test_a_changed_header_is_refused(site, errand):
    def renamed(rows):
        return [{("netWeight" if name == "netWgt" else name): row[name] for name in row} for row in rows]

    ComtradeSite(site, "2025", renamed)
    with pytest.raises(SourceChanged, match="the columns changed: missing netWgt"):
        comtrade.fetch(errand(), ANNUAL)


def test_rows_with_different_columns_are_refused(site, errand):
    ComtradeSite(site, "2025", lambda rows: [rows[0] | {"new": 1}, *rows[1:]])
    with pytest.raises(SourceChanged, match="two rows have different columns"):
        comtrade.fetch(errand(), ANNUAL)


def test_a_year_missing_between_others_is_no_zero(site, errand):
    ComtradeSite(site, "2025", lambda rows: [row for row in rows if row["period"] != "2024"])
    with pytest.raises(SourceChanged, match="reporter 156 has no row for 2024, though it has later ones"):
        comtrade.fetch(errand(), ANNUAL)


def test_a_reporter_without_any_row_is_said(site, errand):
    ComtradeSite(site, "2025", lambda rows: [row for row in rows if row["reporterCode"] != 699])
    with pytest.raises(SourceChanged, match="no row came from reporter 699"):
        comtrade.fetch(errand(), ANNUAL)


def test_no_row_at_all_is_said(site, errand):
    ComtradeSite(site, "1900")
    with pytest.raises(SourceChanged, match="no call brought a row"):
        comtrade.fetch(errand(), ANNUAL)


def test_an_error_of_the_service_is_said(site, errand):
    site.serve("*", text('{"count": 0, "data": [], "error": "period is not valid"}'))
    with pytest.raises(SourceChanged, match="reports an error: period is not valid"):
        comtrade.fetch(errand(), ANNUAL)
    site.serve("*", text('{"statusCode": 404, "error": "Resource not found"}'))
    with pytest.raises(SourceChanged, match="holds no rows: Resource not found"):
        comtrade.fetch(errand(), ANNUAL)


def test_a_key_that_is_refused_is_said(site, errand):
    site.serve("*", Reply(b'{"statusCode": 401, "message": "Access denied"}', status=401))
    with pytest.raises(SourceRefused, match="Check COMTRADE_KEY"):
        comtrade.fetch(errand(keys={"COMTRADE_KEY": "s3cret"}), MONTHLY)


def test_the_lines_hold_the_basket_and_all_that_left_it():
    assert all(len(line) == 6 and line.isdigit() for line in comtrade.LINES)
    assert len(set(comtrade.LINES)) == len(comtrade.LINES) == 38
    assert {"293333", "293334", "293335", "293336", "293337", "293339"} <= set(comtrade.LINES)
