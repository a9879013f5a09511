"""Air and Marine Operations: a series of its own, told by its branch, never read as the nationwide one."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cbp import air_and_marine as amo
from analysis.sources.cbp.reader import MONTHLY, read_monthly
from analysis.store import intake, snapshots
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
# Fentanyl by fiscal year, in pounds: each closed year stands equal in two windows of the publisher.
PUBLISHED_LB = {
    2019: 389.01, 2020: 558.32, 2021: 785.82, 2022: 1325.46, 2023: 1453.12, 2024: 1847.32, 2025: 944.42,
}  # fmt: skip


def row(year="2024", month="OCT", lb=1, drug="Fentanyl", **others):
    cells = (year, month, amo.COMPONENT, "Southwest Border", "Land", "Tucson Air Branch", drug, 1, lb)
    return dict(zip(amo.COLUMNS, cells, strict=True)) | others


def whole(year="2024", months=MONTHS, **others):
    return [row(year, month, **others) for month in sorted(months)]


@pytest.fixture
def read(tmp_path):
    return lambda rows: amo.read_air_and_marine(write_csv(tmp_path / "amo.csv", rows))


def test_it_is_a_dataset_of_its_own_told_by_the_branch(tmp_path, cbp_file):
    path = write_csv(tmp_path / "amo.csv", whole())
    assert catalogue.recognise(path) is amo.AIR_AND_MARINE
    assert catalogue.recognise(cbp_file(2024).write(tmp_path / "cbp.csv")) is MONTHLY
    with pytest.raises(DataRefused, match="Air and Marine Operations, a separate series"):
        read_monthly(path)


def test_adding_it_leaves_the_nationwide_series_as_it_was(project, tmp_path, cbp_file, store):
    store(cbp_file(2024), "2024-11-30")
    path = write_csv(tmp_path / "amo.csv", whole(lb=1000))
    intake.add_file(project, path, published="2024-11-30", today=dt.date(2030, 1, 1))
    nationwide = View(project, dt.date(2025, 1, 1)).read("cbp/drug_seizures").table
    assert nationwide["quantity_lb"].sum() == 24  # a pound for each of two components in twelve months
    assert len(snapshots.vintages(project, amo.AIR_AND_MARINE)) == 1


def test_october_to_december_of_the_open_year_are_the_calendar_year_before(read):
    table = read(whole("2026 (FYTD)", ("OCT", "NOV", "DEC"), lb=2))
    assert table["period"].dt.strftime("%Y-%m").tolist() == ["2025-10", "2025-11", "2025-12"]
    assert table["year_open"].all()
    assert amo.AIR_AND_MARINE.infer_published(table) == dt.date(2026, 1, 1)


def test_land_is_the_word_of_this_file_and_land_only_that_of_the_other(read):
    assert set(read(whole())["land_filter"]) == {"land"}
    with pytest.raises(DataRefused, match="Land Filter 'Land Only' is not known"):
        read([*whole(), row(month="NOV", **{"Land Filter": "Land Only", "Drug Type": "Heroin"})])


@pytest.mark.parametrize(
    ("column", "value", "remedy"),
    [
        ("Component", "U.S. Border Patrol", "nationwide file"),
        ("Branch", "Atlantis Air Branch", "BRANCHES in analysis/sources/cbp/air_and_marine.py"),
        ("Drug Type", "Fentanyl (powder)", "DRUG_TYPES in analysis/sources/cbp/reader.py"),
    ],
)
def test_an_unknown_word_is_refused_with_its_place(read, column, value, remedy):
    with pytest.raises(DataRefused, match="line 14") as error:
        read([*whole(), row(month="NOV", **{column: value})])
    assert remedy in error.value.remedy


def test_a_month_that_is_missing_and_a_key_twice_are_refused(read):
    with pytest.raises(DataRefused, match="no row for July 2024"):
        read([cells for cells in whole() if cells["Month (abbv)"] != "JUL"])
    with pytest.raises(DataRefused, match="stands in line"):
        read([*whole(), row()])


def by_year(table) -> dict[int, float]:
    fentanyl = table[(table["drug"] == "Fentanyl") & ~table["year_open"]]
    return fentanyl.groupby("fiscal_year")["quantity_lb"].sum().round(2).to_dict()


def test_the_stored_vintages_have_the_published_totals(repository):
    table = View(repository, dt.date(2026, 11, 24)).read("cbp/air_and_marine").table
    assert by_year(table) == PUBLISHED_LB
    assert table["period"].max() == dt.datetime(2025, 12, 1)
    old = View(repository, dt.date(2025, 6, 1)).read("cbp/air_and_marine").table
    assert by_year(old) == {year: PUBLISHED_LB[year] for year in (2019, 2020, 2021, 2022)}


@pytest.mark.parametrize("name", ["amo-drug-seizures-fy19-fy22.csv", "amo-drug-seizures-fy23-fy26-dec.csv"])
def test_the_publishers_files_load(name):
    totals = by_year(amo.read_air_and_marine(raw_file(f"2026-11/cbp/{name}")))
    assert totals == {year: PUBLISHED_LB[year] for year in totals}
    assert len(totals) >= 3
