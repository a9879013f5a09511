"""UN Comtrade: pinned dimensions, the preview's limit, month 52, FOB imports, codes as text."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources.comtrade import reader as comtrade
from tests.sources.support import raw_file, write_csv, write_json


def record(**changes):
    return {
        "freqCode": "A",
        "refYear": 2022,
        "refMonth": 52,
        "period": "2022",
        "reporterCode": 156,
        "flowCode": "X",
        "partnerCode": 0,
        "partner2Code": 0,
        "cmdCode": "293339",
        "customsCode": "C00",
        "mosCode": "0",
        "motCode": 0,
        "netWgt": 139680812.183,
        "cifvalue": None,
        "fobvalue": 3385097448.0,
        "primaryValue": 3385097448.0,
        "isReported": False,
    } | changes


def monthly(**changes):
    return (
        record(freqCode="M", refYear=2025, refMonth=3, reporterCode=842, partnerCode=156, cmdCode="TOTAL",
               flowCode="M", cifvalue=30900.0, fobvalue=29383.0, primaryValue=30900.0)
        | changes
    )  # fmt: skip


def answer(tmp_path, *records, **more):
    return write_json(tmp_path / "answer.json", {"count": len(records), "data": list(records)} | more)


def test_an_annual_answer_is_read_and_china_is_not_dropped(tmp_path):
    table = comtrade.read_annual(answer(tmp_path, record()))
    assert table.to_dict("records") == [
        {"year": 2022, "reporter": "China", "flow": "export", "hs6": "293339", "valuation": "FOB",
         "value_usd": 3385097448.0, "net_weight_kg": 139680812.183}
    ]  # fmt: skip


@pytest.mark.parametrize("field", ["partner2Code", "motCode"])
def test_parts_beside_their_total_are_refused(tmp_path, field):
    path = answer(tmp_path, record(), record(**{field: 842, "primaryValue": 5.0}))
    with pytest.raises(DataRefused, match=f"record 2: {field} '842' is a part of a total"):
        comtrade.read_annual(path)


def test_another_customs_procedure_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="customsCode 'C01'"):
        comtrade.read_annual(answer(tmp_path, record(customsCode="C01")))


def test_five_hundred_records_are_the_preview_s_limit(tmp_path):
    records = [record(refYear=1988 + number % 30, cmdCode=f"29{number:04}") for number in range(500)]
    with pytest.raises(DataRefused, match="where the public preview stops"):
        comtrade.read_annual(answer(tmp_path, *records))


def test_an_answer_shorter_than_its_count_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="1 records where the answer counts 4"):
        comtrade.read_annual(answer(tmp_path, record(), count=4))


def test_the_month_of_a_year_is_52(tmp_path):
    with pytest.raises(DataRefused, match="refMonth '12' is not a whole year"):
        comtrade.read_annual(answer(tmp_path, record(refMonth=12)))
    with pytest.raises(DataRefused, match="refMonth '52' is not a month"):
        comtrade.read_us_totals(answer(tmp_path, monthly(refMonth=52)))


@pytest.mark.parametrize(
    ("reporter", "valuation"), [(156, "CIF"), (699, "CIF"), (484, "FOB")]
)  # China, India, Mexico
def test_mexico_values_imports_free_on_board(tmp_path, reporter, valuation):
    table = comtrade.read_annual(answer(tmp_path, record(reporterCode=reporter, flowCode="M")))
    assert table["valuation"].tolist() == [valuation]


def test_canada_values_imports_free_on_board():
    assert comtrade.valuation_of("Canada", "import") == "FOB"
    assert comtrade.valuation_of("United States", "import") == "CIF"
    assert comtrade.valuation_of("India", "export") == "FOB"


@pytest.mark.parametrize("weight", [None, 0, 0.0])
def test_a_missing_weight_is_not_nought_kilograms(tmp_path, weight):
    table = comtrade.read_annual(answer(tmp_path, record(netWgt=weight)))
    assert table["net_weight_kg"].isna().all()


@pytest.mark.parametrize("code", [293339, "29333", "2933.39", "TOTAL", "29333٩"])
def test_codes_are_six_digits_of_text(tmp_path, code):
    with pytest.raises(DataRefused, match="cmdCode"):
        comtrade.read_annual(answer(tmp_path, record(cmdCode=code)))


def test_a_leading_zero_stays(tmp_path):
    assert comtrade.read_annual(answer(tmp_path, record(cmdCode="010121")))["hs6"].tolist() == ["010121"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"reporterCode": 4}, "reporterCode '4' is not known"),
        ({"partnerCode": 842}, "is not the world"),
        ({"flowCode": "FM"}, "flowCode 'FM' is not known"),
        ({"primaryValue": None}, "primaryValue 'None' is not an amount"),
        ({"primaryValue": -1}, "is not an amount"),
        ({"freqCode": "M"}, "is not annual"),
        ({"refYear": "2022"}, "refYear '2022' is not a whole number"),
    ],
)
def test_what_is_not_known_is_refused_by_record(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message):
        comtrade.read_annual(answer(tmp_path, record(**change)))


def test_the_same_line_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands there twice"):
        comtrade.read_annual(answer(tmp_path, record(), record(primaryValue=1.0)))


def test_us_imports_have_two_valuations_and_exports_one(tmp_path):
    table = comtrade.read_us_totals(answer(tmp_path, monthly(), monthly(flowCode="X", fobvalue=11000.0)))
    held = table.set_index(["flow", "valuation"])["value_usd"].to_dict()
    assert held == {("import", "CIF"): 30900.0, ("import", "FOB"): 29383.0, ("export", "FOB"): 11000.0}
    assert set(table["period"]) == {pd.Timestamp(2025, 3, 1)}


def test_the_same_columns_as_csv_read_the_same(tmp_path):
    rows = [record(netWgt=None), record(reporterCode=699, netWgt=12.5)]
    as_json = comtrade.read_annual(answer(tmp_path, *rows))
    blank = [{name: "" if value is None else value for name, value in row.items()} for row in rows]
    as_csv = comtrade.read_annual(write_csv(tmp_path / "answer.csv", blank))
    pd.testing.assert_frame_equal(as_json, as_csv)
    with pytest.raises(DataRefused, match=r"answer\.csv, line 3: reporterCode '4'"):
        comtrade.read_annual(write_csv(tmp_path / "answer.csv", [blank[0], blank[1] | {"reporterCode": 4}]))


def table_row(**changes):
    return {
        "year": "2022",
        "reporter": "Mexico",
        "flow": "import",
        "hs6": "293339",
        "valuation": "FOB",
        "value_usd": "10.0",
        "net_weight_kg": "",
    } | changes


def test_a_transcribed_table_is_held_to_the_same_rules(tmp_path):
    read = comtrade.read_annual
    assert read(write_csv(tmp_path / "t.csv", [table_row()]))["net_weight_kg"].isna().all()
    assert read(write_csv(tmp_path / "t.csv", [table_row(net_weight_kg="0")]))["net_weight_kg"].isna().all()
    with pytest.raises(DataRefused, match="is not how this country values this flow"):
        read(write_csv(tmp_path / "t.csv", [table_row(valuation="CIF")]))
    with pytest.raises(DataRefused, match="is not a six-digit code"):
        read(write_csv(tmp_path / "t.csv", [table_row(hs6="29333")]))


def test_html_and_cut_json_are_refused(tmp_path):
    path = tmp_path / "answer.json"
    path.write_text("<html>Access denied</html>", encoding="utf-8")
    with pytest.raises(DataRefused, match="web page, not JSON"):
        comtrade.read_annual(path)
    path.write_text('{"data": [{"refYear": 2022', encoding="utf-8")
    with pytest.raises(DataRefused, match="not readable as JSON"):
        comtrade.read_annual(path)


def test_a_real_answer_for_other_goods_is_refused_not_misread():
    with pytest.raises(DataRefused, match=r"is not the world|is not a six-digit code"):
        comtrade.read_annual(raw_file("comtrade/real_json_china_total_2010_2012.json"))


def export_row(**changes):
    return {"year": "2021", "partner": "United States", "value_fob_usd": "577125499929.0"} | changes


def test_china_s_exports_are_read_from_the_transcribed_table(tmp_path):
    table = comtrade.read_china_exports(write_csv(tmp_path / "t.csv", [export_row()]))
    assert table.to_dict("records") == [
        {"year": 2021, "partner": "United States", "value_fob_usd": 577125499929.0}
    ]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([export_row(partner="USA")], "partner"),
        ([export_row(value_fob_usd="-1")], "value_fob_usd"),
        ([export_row(year="21")], "is not a year"),
        ([export_row(), export_row(value_fob_usd="1.0")], "2021"),
    ],
)
def test_a_wrong_table_of_exports_is_refused(tmp_path, rows, message):
    with pytest.raises(DataRefused, match=message):
        comtrade.read_china_exports(write_csv(tmp_path / "t.csv", rows))
