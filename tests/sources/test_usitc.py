"""US imports by ten-digit line from two countries, and the lists of section 301."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.usitc import reader as usitc
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

NOW = dt.date(2026, 11, 24)
IMPORTS = "us_imports_from_mexico_canada_hts10_precursor_headings_monthly_2025-01_2026-02.csv"


def row(month="2025-01", code="2933399200", country="2010", total="100", part="60", **others):
    cells = (month, code, country, usitc.COUNTRIES.get(country, "China"), total, part)
    return dict(zip(usitc.IMPORT_COLUMNS, cells, strict=True)) | others


@pytest.fixture
def read(tmp_path):
    return lambda *rows: usitc.read_imports(write_csv(tmp_path / "imports.csv", rows))


@pytest.fixture
def lists(tmp_path):
    def read(*rows):
        cells = [dict(zip(usitc.LIST_COLUMNS, row, strict=True)) for row in rows]
        return usitc.read_lists(write_csv(tmp_path / "lists.csv", cells))

    return read


def test_a_line_without_a_row_gets_none_and_a_written_nought_stays(read):
    table = read(row("2025-12", total="0", part="0"), row("2025-12", "2933310000"), row("2026-01"))
    assert len(table) == 3
    assert table["value_usd"].tolist() == [100, 0, 100]


def test_a_part_cannot_exceed_its_total(read):
    with pytest.raises(DataRefused, match="usmca_value_usd '101' exceeds the total"):
        read(row(part="101"))


def test_codes_are_text_of_ten_digits(read):
    assert read(row(code="0101210010"))["hts10"].tolist() == ["0101210010"]
    with pytest.raises(DataRefused, match="hts10 '101210010' is not a ten-digit code"):
        read(row(code="101210010"))


def test_other_countries_and_names_that_differ_from_their_code_are_refused(read):
    with pytest.raises(DataRefused, match="cty_code '5700' is not known"):
        read(row(country="5700"))
    with pytest.raises(DataRefused, match="country 'Canada' is not the country of its code"):
        read(row() | {"country": "Canada"})


def test_shares_by_month_without_a_month_are_another_file(tmp_path):
    rows = [{"hts10": "2933399200", "cty_code": "2010", "usmca_share": 1, "total_value": 1, "usmca_value": 1}]
    with pytest.raises(DataRefused, match="no known dataset"):
        catalogue.recognise(write_csv(tmp_path / "usmca_product_shares_2026_01.csv", rows))


def test_a_list_has_its_heading_and_its_first_day(lists):
    table = lists(("29333100", "3", "9903.88.03"), ("29333100", "4A", "9903.88.15"))
    assert table["effective"].dt.strftime("%Y-%m-%d").tolist() == ["2018-09-24", "2019-09-01"]
    with pytest.raises(DataRefused, match=r"ch99_code '9903\.88\.01' is not the heading of its list"):
        lists(("29333100", "3", "9903.88.01"))
    with pytest.raises(DataRefused, match="list '5' is not known"):
        lists(("29333100", "5", "9903.88.03"))
    with pytest.raises(DataRefused, match="is not an eight-digit code"):
        lists(("293331", "3", "9903.88.03"))


def test_the_stored_vintages_have_the_figures_of_the_file(repository):
    view = View(repository, NOW)
    table = view.read("usitc/us_imports_mexico_canada").table
    assert (len(table), int(table["value_usd"].sum())) == (2026, 58_325_636)
    mexico = table[(table["country"] == "Mexico") & table["hts10"].str.startswith("293339")]
    assert mexico.groupby("period")["value_usd"].sum().tolist() == [
        15_422, 75_600, 79_635, 15_635, 0, 0, 0, 0, 0, 0, 0, 0, 12_906, 9_504,
    ]  # fmt: skip
    by_month = table.groupby("period").size()
    assert set(by_month[:12]) == {166}
    assert set(by_month[12:]) == {17}
    lines = view.read("usitc/section_301_lists").table
    assert (len(lines), set(lines["list"]), set(lines["heading"])) == (12, {"3"}, {"9903.88.03"})


def test_a_first_day_agrees_with_the_timeline_of_tariffs(repository):
    steps = View(repository, NOW).timeline("tariff_steps").set_index("step_id")
    assert str(steps.loc["US-301-01c", "effective_date"])[:10] == usitc.LISTS["3"][1]


def test_the_files_found_load():
    path = raw_file(f"2026-11/usitc/{IMPORTS}")
    assert catalogue.recognise(path) is usitc.IMPORTS
    assert len(usitc.read_imports(path)) == 2026
    path = raw_file("2026-11/usitc/section301_lists_precursor_lines.csv")
    assert catalogue.recognise(path) is usitc.SECTION_301
    assert len(usitc.read_lists(path)) == 12
