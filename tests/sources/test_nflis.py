"""NFLIS exports: identifications, half-years that still grow, a chemical that changed its name."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources.nflis import reader as nflis
from analysis.sources.us_states import FIPS
from tests.sources.support import raw_file, write_csv


def row(state="OH", year="2024", half="SA1 (JAN - JUN)", reports="5", base="1504", name="Fentanyl", **more):
    return {
        "LABTYPE": "Local/Municipal,State,Federal,Private",
        "RPTAGGR": "DrugReport  ",
        "YYYY": year,
        "PERIOD": half,
        "DRUG_REPORTS": reports,
        "QUERY_RUN_DATE": "2026-03-03 13:26:55",
        "SUBSTANCE_ID": base,
        "SUBSTANCE_DESCRIPTION": name.upper(),
        "BASE_ID": base,
        "BASE_DESCRIPTION": name,
        "DRUG_CATEGORY_CODE": "33",
        "DRUG_CATEGORY_DESCRIPTION": nflis.CATEGORY,
        "STATE": state,
        "STATE_LONG_NAME": state,
        "STATE_FIPS": str(FIPS.get(state, "")),
    } | more


def read(tmp_path, *rows):
    return nflis.read_halfyears(write_csv(tmp_path / "query.csv", rows))


def test_states_and_salts_add_up_to_the_nation_by_substance(tmp_path):
    table = read(
        tmp_path,
        row(),
        row(state="PA", reports="1,007"),
        row(SUBSTANCE_ID="9999", reports="3"),  # a salt of the same substance
        row(base="1021", name="4-ANPP", reports="2"),
    )
    assert table.set_index("base_id")["identifications"].to_dict() == {"1504": 1015, "1021": 2}


def test_a_half_year_starts_in_january_or_july(tmp_path):
    table = read(tmp_path, row(), row(half="SA2 (JUL - DEC)"))
    assert list(table["period"]) == [pd.Timestamp(2024, 1, 1), pd.Timestamp(2024, 7, 1)]


def test_the_last_two_half_years_before_a_query_still_grow(tmp_path):
    table = read(
        tmp_path,
        row(half="SA2 (JUL - DEC)"),
        row(year="2025"),
        row(year="2025", half="SA2 (JUL - DEC)"),
    )
    assert list(table["still_growing"]) == [False, True, True]


def test_anpp_and_4_anpp_are_one_substance(tmp_path):
    table = read(
        tmp_path, row(base="1021", name="ANPP"), row(state="PA", base="1021", name="4-ANPP", reports="2")
    )
    assert table["substance"].tolist() == ["4-ANPP"]
    assert table["identifications"].tolist() == [7]


def test_a_second_name_that_is_not_registered_is_refused(tmp_path):
    with pytest.raises(DataRefused, match=r"line 3: BASE_DESCRIPTION 'Fentanil' is a second name"):
        read(tmp_path, row(), row(state="PA", name="Fentanil"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"half": "SA3"}, "PERIOD 'SA3' is not known"),
        ({"DRUG_CATEGORY_DESCRIPTION": "Heroin"}, "'Heroin' is not known"),
        ({"reports": ""}, "is not a number"),
        ({"reports": "2.5"}, "is not a whole number"),
        ({"RPTAGGR": "Item"}, "'Item' is not known"),
        ({"base": "x"}, "BASE_ID 'x' is not a number"),
        ({"QUERY_RUN_DATE": "yesterday"}, "is not a day"),
        ({"STATE_FIPS": "3"}, "is not the number of the state beside it"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message):
        read(tmp_path, row(**change))


def test_two_exports_in_one_file_are_refused(tmp_path):
    with pytest.raises(DataRefused, match="Two exports were joined"):
        read(tmp_path, row(), row(state="PA", QUERY_RUN_DATE="2026-09-01 10:00:00"))


def test_a_line_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        read(tmp_path, row(), row(reports="6"))


def test_the_publishers_export_loads():
    table = nflis.read_halfyears(raw_file("nflis/NFLIS_Drug_DQS_2026_03_03_13_26_55.csv"))
    assert len(table) == 845
    first = table[(table["period"] == "2017-01-01") & (table["substance"] == "Fentanyl")]
    assert first["identifications"].item() == 28595
