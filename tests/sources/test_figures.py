"""Single published figures (DEA, de minimis, Canadian seizures): units apart, each row with its source."""

from __future__ import annotations

import pytest

from analysis.errors import DataRefused
from analysis.sources.cbp import de_minimis
from analysis.sources.cbsa import reader as cbsa
from analysis.sources.dea import reader as dea
from tests.sources.support import write_csv

SOURCE = {
    "publisher": "A ministry",
    "source_title": "A release",
    "source_url": "https://example.org/release",
    "source_date": "2025-12-03",
    "confidence": "confirmed",
    "note": "",
}
PERIOD = {"period_start": "2024-10-01", "period_end": "2025-09-30"}


def dea_row(**changes):
    values = dict.fromkeys(dea.UNITS, "") | {"value_pct": "29"}
    row = {"figure_id": "A", "metric": "pills with 2 mg of fentanyl or more", **PERIOD, **values}
    return row | {"precision": "as stated", **SOURCE} | changes


def shipment_row(**changes):
    row = {"figure_id": "A", **PERIOD, "year_basis": "fiscal year", "scope": "all countries"}
    return row | {"shipments_count": "1,360,000,000", "value_usd": "", **SOURCE} | changes


def seizure_row(**changes):
    return {"year": "2025", "quantity_mixed_l_and_kg": "6,715", **SOURCE} | changes


def test_a_figure_keeps_its_unit_and_its_precision(tmp_path):
    rows = [dea_row(), dea_row(figure_id="B", metric="fentanyl pills seized", value_pct="",
                               value_pills="4.5e7", precision="more than")]  # fmt: skip
    table = dea.read_figures(write_csv(tmp_path / "t.csv", rows)).set_index("figure_id")
    assert table.loc["A", "value_pct"] == 29
    assert table.loc["B", "value_pills"] == 45_000_000
    assert table.loc["B", "precision"] == "more than"
    assert table.loc["A", ["value_mg", "value_pills", "value_lb", "value_kg"]].isna().all()


def test_shipments_and_their_value_are_never_one_row(tmp_path):
    table = de_minimis.read_figures(write_csv(tmp_path / "t.csv", [shipment_row()]))
    assert table.loc[0, "shipments_count"] == 1_360_000_000
    with pytest.raises(DataRefused, match="are not exactly one figure"):
        de_minimis.read_figures(write_csv(tmp_path / "t.csv", [shipment_row(value_usd="5")]))
    with pytest.raises(DataRefused, match="are not exactly one figure"):
        de_minimis.read_figures(write_csv(tmp_path / "t.csv", [shipment_row(shipments_count="")]))


def test_mixed_units_say_so_in_the_name_of_the_column(tmp_path):
    table = cbsa.read_precursor_seizures(write_csv(tmp_path / "t.csv", [seizure_row()]))
    assert table.loc[0, "quantity_mixed_l_and_kg"] == 6715
    assert not [name for name in table if name.endswith(("_kg", "_l")) and "mixed" not in name]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"metric": "purity of heroin"}, "is not known"),
        ({"value_lb": "3"}, "has not exactly one value"),
        ({"value_pct": ""}, "has not exactly one value"),
        ({"value_pct": "", "value_lb": "29"}, "has not exactly one value"),
        ({"value_pct": "129"}, "is above 100"),
        ({"period_end": "2023-09-30"}, "is before the start"),
        ({"period_end": "2023-02-30"}, "is not a day"),
        ({"precision": "roughly"}, "is not known"),
        ({"figure_id": ""}, "is blank"),
        ({"source_url": ""}, "is blank in a row that is not marked unconfirmed"),
        ({"publisher": ""}, "is blank in a row that is not marked unconfirmed"),
        ({"source_url": "example.org"}, "is not a web address"),
        ({"source_date": "last week"}, "is not a date"),
        ({"confidence": "sure"}, "is not allowed"),
    ],
)
def test_a_figure_without_unit_period_or_source_is_refused(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        dea.read_figures(write_csv(tmp_path / "t.csv", [dea_row(**change)]))
    assert "t.csv, line 2" in refused.value.message


def test_an_unconfirmed_figure_may_lack_its_address(tmp_path):
    rows = [seizure_row(source_url="", confidence="unconfirmed")]
    assert len(cbsa.read_precursor_seizures(write_csv(tmp_path / "t.csv", rows))) == 1


def test_a_quantity_that_is_missing_is_not_nought(tmp_path):
    with pytest.raises(DataRefused, match="is not a number"):
        cbsa.read_precursor_seizures(write_csv(tmp_path / "t.csv", [seizure_row(quantity_mixed_l_and_kg="")]))


def test_a_figure_has_one_row(tmp_path):
    rows = [dea_row(), dea_row(period_end="2025-10-01")]
    with pytest.raises(DataRefused, match="the key A stands in line 2 already"):
        dea.read_figures(write_csv(tmp_path / "t.csv", rows))
