"""UNdata's export of Comtrade: descriptions for codes, groups among reporters, weights in two columns."""

import datetime as dt

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.comtrade import undata
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

NOW = dt.date(2026, 11, 24)
RING = "Heterocyclic compounds; containing an unfused pyridine ring (whether or not hydrogenated)"
DESCRIBED = {
    "293333": f"{RING}, alfentanil (INN), anileridine (INN), bezitramide (INN), carfentanil (INN)",
    "293334": f"{RING}, other fentanyls and their derivatives",
    "293336": f"{RING}, 4-anilino-N-phenethylpiperidine (ANPP)",
    "293337": f"{RING}, N-phenethyl-4-piperidone (NPP)",
    "293492": "Heterocyclic compounds; other fentanyls n.e.c. in 2934, and their derivatives",
}


def row(reporter="China", line="293333", flow="Export", weight="13.966", quantity="13.966", **others):
    cells = (reporter, "2022", line, flow, "1151101", weight, undata.KILOGRAMS, quantity)
    return dict(zip(undata.CODED_COLUMNS, cells, strict=True)) | others


def as_undata(cells):
    names = {code: name for name, code in undata.UNDATA_COLUMNS.items()}
    return {names[key]: DESCRIBED[value] if key == "hs" else value for key, value in cells.items()}


@pytest.fixture
def read(tmp_path):
    return lambda *rows: undata.read_undata(write_csv(tmp_path / "undata.csv", rows))


def test_descriptions_and_codes_give_the_same_table(tmp_path, read):
    rows = [row(line=line) for line in DESCRIBED]
    coded = read(*rows)
    assert coded["hs6"].tolist() == list(DESCRIBED)
    path = write_csv(tmp_path / "described.csv", [as_undata(cells) for cells in rows])
    assert catalogue.recognise(path) is undata.WORLD_FENTANYL
    pd.testing.assert_frame_equal(undata.read_undata(path), coded)


def test_a_line_that_is_not_known_is_refused_with_its_place(read):
    with pytest.raises(DataRefused, match="hs '293339' is not known"):
        read(row(line="293339"))
    described = as_undata(row()) | {"Commodity": "Heterocyclic compounds; n.e.c."}
    with pytest.raises(DataRefused, match=r"Commodity 'Heterocyclic compounds; n\.e\.c\.' is not") as error:
        read(described)
    assert "DESCRIPTIONS" in error.value.remedy


def test_a_group_of_countries_is_marked_for_its_members_stand_beside_it(read):
    table = read(row("ASEAN"), row("EU-28"), row("Germany"))
    assert table.set_index("reporter")["is_group"].to_dict() == {
        "ASEAN": True, "EU-28": True, "Germany": False,
    }  # fmt: skip


def test_a_missing_weight_is_not_nought_and_a_quantity_in_kilograms_stands_in(read):
    no_quantity = {"quantity_name": "No Quantity"}
    table = read(
        row("Austria", weight="", quantity="0.018"),
        row("Belgium", weight="", quantity="", **no_quantity),
        row("Chile", weight="0", quantity=""),
        row("Denmark", weight="7", quantity="5", **no_quantity),
    )
    assert table["net_weight_kg"].fillna(-1).tolist() == [0.018, -1, -1, 7]
    with pytest.raises(DataRefused, match="quantity_name 'Number of items' is not known"):
        read(row(quantity_name="Number of items"))


def test_re_exports_stand_beside_exports_and_a_key_twice_is_refused(read):
    assert read(row(), row(flow="Re-Export"))["flow"].tolist() == ["export", "re-export"]
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        read(row(), row())


def test_an_answer_of_the_interface_is_not_taken_for_an_export(tmp_path):
    rows = [{"cmdCode": "293333", "primaryValue": 1, "freqCode": "A", "reporterCode": 156}]
    assert catalogue.recognise(write_csv(tmp_path / "answer.csv", rows)).name == "comtrade/hs6_world_annual"


def test_the_stored_vintage_has_the_known_figures(repository):
    view = View(repository, NOW)
    table = view.read("comtrade/fentanyl_lines_all_reporters").table
    exports = table[(table["year"] == 2022) & (table["flow"] == "export")]
    china = exports[exports["reporter"] == "China"].set_index("hs6")["value_usd"]
    assert china.to_dict() == {"293333": 1_151_101, "293334": 232}
    held = view.read("comtrade/hs6_world_annual").table
    held = held[(held["year"] == 2022) & (held["reporter"] == "China") & (held["flow"] == "export")]
    assert held.set_index("hs6")["value_usd"][["293333", "293334"]].to_dict() == china.to_dict()
    single = exports[~exports["is_group"]].groupby("hs6")["value_usd"].sum().round(-3)
    assert single[["293336", "293337"]].tolist() == [734_000, 3_669_000]
    assert exports.groupby("hs6")["value_usd"].sum().round(-3)["293337"] == 3_825_000  # with the EU-28
    assert table.loc[table["hs6"].isin(["293334", "293336", "293337"]), "year"].min() == 2022


def test_the_file_found_loads():
    path = raw_file("2026-11/comtrade/undata_fentanyl_lines_all_reporters_world_2002_2022.csv")
    assert catalogue.recognise(path) is undata.WORLD_FENTANYL
    assert len(undata.read_undata(path)) == 2614
