"""CBP's files: what misleads in them is read right, and a file that is not whole is refused untouched."""

import datetime as dt
from pathlib import Path

import pytest

from analysis.errors import DataRefused
from analysis.sources.cbp import reader as cbp
from analysis.store import intake
from analysis.store.asof import View

TODAY = dt.date(2030, 1, 1)
RAW = Path(__file__).resolve().parents[2].parent / "shared" / "raw" / "cbp"
PATROL = {"component": "U.S. Border Patrol", "area": "LAREDO SECTOR"}

# Nationwide fentanyl by fiscal year, in pounds, as CBP's own page showed them.
PUBLISHED_LB = {
    2019: 2803.60,
    2020: 4791.06,
    2021: 11201.32,
    2022: 14699.88,
    2023: 27022.85,
    2024: 21889.21,
    2025: 12027.28,
}


@pytest.fixture
def read(tmp_path):
    """Write a made-up file and read it with the loader."""
    return lambda file, **options: cbp.read_monthly(file.write(tmp_path / "cbp.csv", **options))


@pytest.fixture
def refused(project, tmp_path, cbp_file, listing):
    """Add bytes to a store that holds a vintage; return the refusal, having seen the store unchanged."""

    def add(content: bytes, name: str = "cbp.csv") -> str:
        held = cbp_file(2022).write(tmp_path / "held.csv")
        intake.add_file(project, held, published="2022-11-15", today=TODAY)
        before = listing(project.root)
        assert sum(name.startswith("data/snapshots/") for name in before) == 2
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(DataRefused) as error:
            intake.add_file(project, path, published="2025-02-15", today=TODAY)
        assert listing(project.root) == before
        assert {folder.name for folder in (project.snapshots / "cbp/drug_seizures").iterdir()} == {
            "2022-11-15"
        }
        assert error.value.exit_code == 1
        assert error.value.remedy
        assert error.value.where.startswith(name)
        return error.value.message

    return add


def text(file) -> bytes:
    return file.text().encode()


# What misleads in the files


def test_october_to_december_of_a_fiscal_year_are_the_calendar_year_before(read, cbp_file):
    table = read(cbp_file(open_year=2026, open_months=4))
    assert sorted(table["period"].dt.strftime("%Y-%m").unique()) == [
        "2025-10",
        "2025-11",
        "2025-12",
        "2026-01",
    ]
    assert set(table["fiscal_year"]) == {2026}
    assert table["year_open"].all()


def test_a_year_without_the_mark_is_closed(read, cbp_file):
    table = read(cbp_file(2024, open_year=2025, open_months=1))
    assert table.groupby("fiscal_year")["year_open"].all().to_dict() == {2024: False, 2025: True}


def test_months_come_by_calendar_though_the_file_sorts_them_by_alphabet(read, cbp_file):
    file = cbp_file(2024, open_year=2025, open_months=3)
    assert [row[1] for row in file.rows[:6:2]] == ["DEC", "NOV", "OCT"]
    table = read(file)
    assert table["period"].is_monotonic_increasing
    assert table["period"].iloc[0].strftime("%Y-%m") == "2023-10"
    assert table["period"].iloc[-1].strftime("%Y-%m") == "2024-12"


def test_scientific_notation_and_thousands_commas_are_numbers(read, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", "6.61386786E-4", "1,200").add(2024, "NOV", "1,016.5", 3)
    table = read(file).query("drug == 'Fentanyl'")
    assert table["quantity_lb"].tolist() == [0.000661386786, 1016.5]
    assert table["events"].tolist() == [1200, 3]


def test_line_ends_and_byte_order_mark_make_no_difference(read, cbp_file):
    file = cbp_file(2024).add(2024, "MAY", 7)
    plain = read(file)
    assert read(file, newline="\r\n").equals(plain)
    assert read(file, encoding="utf-8-sig").equals(plain)


def test_a_row_of_zero_pounds_is_a_seizure_and_stays(read, cbp_file):
    table = read(cbp_file(2024).add(2024, "OCT", 0, 2))
    row = table[table["drug"] == "Fentanyl"].iloc[0]
    assert (row["quantity_lb"], row["events"]) == (0.0, 2)


def test_the_southwest_border_is_not_land_only(read, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", 5).add(2024, "OCT", 3, land="Other", area="MIAMI FIELD OFFICE")
    table = read(file).query("drug == 'Fentanyl'")
    assert table.loc[table["border"] == "Southwest Border", "quantity_lb"].sum() == 8
    assert table.loc[table["land_filter"] == "land", "quantity_lb"].sum() == 5


def test_drug_and_area_names_are_normalised(read, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", 1, drug="Lsd").add(2024, "OCT", 2, drug="Other Drugs**")
    file.add(2024, "OCT", 3, drug="Khat (Catha Edulis)", area="EL PASO FIELD OFFICE")
    table = read(file)
    assert set(table["drug"]) == {"Cocaine", "LSD", "Other drugs", "Khat"}
    assert table.loc[table["drug"] == "Khat", "area"].item() == "El Paso Field Office"


def test_field_office_and_sector_of_one_city_are_two_areas(read, cbp_file):
    assert set(read(cbp_file(2024))["area"]) == {"Laredo Field Office", "Laredo Sector"}


def test_the_key_holds_component_border_land_filter_area_and_drug(read, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", 1).add(2024, "OCT", 2, **PATROL)
    file.add(2024, "OCT", 3, land="Other").add(2024, "OCT", 4, border="Northern Border")
    file.add(2024, "OCT", 5, area="TUCSON FIELD OFFICE").add(2024, "OCT", 6, drug="Heroin")
    table = read(file)
    assert len(table) == 24 + 6
    assert table["quantity_lb"].sum() == 24 + 21


def test_the_publication_month_follows_the_last_month_of_the_file(read, cbp_file):
    assert cbp.infer_publication_month(read(cbp_file(2025, open_year=2026, open_months=7))) == dt.date(
        2026, 5, 1
    )
    assert cbp.infer_publication_month(read(cbp_file(2025))) == dt.date(2025, 11, 1)


# What is refused, with the store unchanged


def test_a_missing_column_is_refused(refused, cbp_file):
    file = cbp_file(2024)
    file.header.pop(4)
    for row in file.rows:
        row.pop(4)
    message = refused(text(file))
    assert "cbp.csv, line 1: missing column 'Land Filter'." in message
    assert "MONTHLY_COLUMNS" in message


def test_an_extra_column_is_refused(refused, cbp_file):
    file = cbp_file(2024)
    file.header.append("Sum Qty (kg)")
    for row in file.rows:
        row.append("1")
    assert "cbp.csv, line 1: unknown column 'Sum Qty (kg)'." in refused(text(file))


def test_a_column_twice_is_refused(refused, cbp_file):
    file = cbp_file(2024)
    file.header.append("FY")
    for row in file.rows:
        row.append(row[0])
    assert "cbp.csv, line 1: column 'FY' stands twice" in refused(text(file))


def test_the_series_of_air_and_marine_operations_is_refused_by_name(cbp_file, tmp_path):
    file = cbp_file(2024)
    file.header[5] = "Branch"
    with pytest.raises(DataRefused, match="'Branch' marks a file of Air and Marine Operations") as error:
        cbp.read_monthly(file.write(tmp_path / "cbp.csv"))
    assert "count the same drugs twice" in error.value.remedy


def test_a_nationwide_file_under_the_header_of_air_and_marine_is_refused(refused, cbp_file):
    file = cbp_file(2024)
    file.header[5] = "Branch"
    message = refused(text(file))
    assert "Component 'Office of Field Operations' is not known" in message
    assert "a series of its own" in message


def test_an_unknown_drug_type_is_refused_and_says_where_it_would_be_added(refused, cbp_file):
    message = refused(text(cbp_file(2024).add(2024, "OCT", 1, drug="Fentanyl (powder)")))
    assert "cbp.csv, line 26: Drug Type 'Fentanyl (powder)' is not known." in message
    assert "DRUG_TYPES in analysis/sources/cbp/reader.py" in message
    assert message.endswith("Nothing was stored.")


@pytest.mark.parametrize(
    ("column", "value", "says"),
    [
        ("Sum Qty (lbs)", "-2.5", "Sum Qty (lbs) '-2.5' is below 0"),
        ("Sum Qty (lbs)", "", "Sum Qty (lbs) '' is not a number"),
        ("Sum Qty (lbs)", "2 lb", "Sum Qty (lbs) '2 lb' is not a number"),
        ("Count of Event", "-1", "Count of Event '-1' is below 0"),
        ("Count of Event", "1.5", "Count of Event '1.5' is not a whole number"),
        ("Count of Event", "", "Count of Event '' is not a number"),
        ("FY", "FY24", "FY 'FY24' is not a fiscal year"),
        ("FY", "2024 (YTD)", "FY '2024 (YTD)' is not a fiscal year"),
        ("FY", "1924", "FY '1924' is not a fiscal year"),
        ("FY", "9999", "FY '9999' is not a fiscal year"),
        ("Month (abbv)", "SEPT", "Month (abbv) 'SEPT' is not known"),
        ("Component", "Air and Marine", "Component 'Air and Marine' is not known"),
        ("Region", "Southwest", "Region 'Southwest' is not known"),
        ("Land Filter", "Sea", "Land Filter 'Sea' is not known"),
        (
            "Area of Responsibility",
            "ATLANTIS SECTOR",
            "Area of Responsibility 'ATLANTIS SECTOR' is not known",
        ),
    ],
)
def test_a_bad_cell_is_refused_with_line_column_and_value(refused, cbp_file, column, value, says):
    assert f"cbp.csv, line 9: {says}" in refused(text(cbp_file(2024).set(9, column, value)))


def test_one_key_twice_is_refused_naming_both_lines(refused, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", 5).add(2024, "NOV", 5).add(2024, "OCT", 6)
    message = refused(text(file))
    assert (
        "cbp.csv, line 28: the key 2023-10 / Office of Field Operations / Southwest Border / land" in message
    )
    assert "stands in line 26 already" in message


def test_a_file_cut_within_a_line_is_refused(refused, cbp_file):
    message = refused(text(cbp_file(2024))[:-10])
    assert "cbp.csv, line 25: the last line has no line end" in message


def test_a_file_cut_within_a_line_that_ends_in_a_line_end_is_refused(refused, cbp_file):
    message = refused(text(cbp_file(2024))[:-10] + b"\n")
    assert "cbp.csv, line 25: 7 fields where the header has 9" in message


def test_a_file_cut_at_a_line_end_misses_a_month(refused, cbp_file):
    file = cbp_file(2024)
    del file.rows[-2:]  # September stands last
    assert "no row for September 2024" in refused(text(file))


def test_a_file_cut_at_a_line_end_misses_a_component(refused, cbp_file):
    file = cbp_file(2024)
    del file.rows[-1:]
    assert "September 2024 has rows of one component only" in refused(text(file))


def test_an_open_year_starts_in_october(refused, cbp_file):
    file = cbp_file(2024, open_year=2025, open_months=3)
    del file.rows[4:6]  # October stands third
    assert "no row for October 2024" in refused(text(file))


def test_a_closed_year_between_others_cannot_be_missing(refused, cbp_file):
    assert "no row for October 2022" in refused(text(cbp_file(2022, 2024)))


def test_a_first_year_cannot_start_late(refused, cbp_file):
    file = cbp_file(2024)
    file.rows = [row for row in file.rows if row[1] != "OCT"]
    assert "no row for October 2023" in refused(text(file))


def test_an_empty_file_is_refused(refused):
    assert "cbp.csv, line 1: the file is empty" in refused(b"")


def test_a_header_alone_is_refused(refused, cbp_file):
    file = cbp_file()
    assert "cbp.csv, line 1: a header and no rows" in refused(text(file))


def test_a_web_page_saved_as_csv_is_refused(refused):
    message = refused(b"<!DOCTYPE html>\n<html><title>Access Denied</title></html>\n")
    assert "cbp.csv, line 1: the file is a web page, not CSV" in message
    assert "open the address in a browser" in message


def test_a_file_in_latin_1_is_refused_with_its_line(refused, cbp_file):
    file = cbp_file(2024).add(2024, "OCT", 1, area="DORVAL Québec")
    assert "cbp.csv, line 26: byte" in refused(file.text().encode("latin-1"))


def test_a_file_in_utf_16_is_refused(refused, cbp_file):
    assert "cbp.csv, line 1: byte 0 is not UTF-8 text" in refused(cbp_file(2024).text().encode("utf-16"))


def test_nul_bytes_are_refused_with_their_line(refused, cbp_file):
    content = text(cbp_file(2024)).replace(b"2024,AUG", b"2024,A\x00G", 1)
    assert "cbp.csv, line 4: the file holds NUL bytes" in refused(content)


def test_a_quoted_cell_with_a_line_break_is_refused(refused, cbp_file):
    content = text(cbp_file(2024)).replace(b"LAREDO SECTOR", b'"LAREDO\nSECTOR"', 1)
    assert "a quoted cell runs over the end of the line" in refused(content)


def test_a_file_of_another_kind_is_refused_by_its_header(refused):
    message = refused(b"country,year,deaths\nUS,2024,1\n")
    assert "no known dataset has the columns country, year, deaths" in message
    assert "cbp/drug_seizures" in message


# The fiscal-year aggregate


def write_yearly(path: Path, *rows: str) -> Path:
    path.write_text(
        "\n".join(["fiscal_year,component,region,pounds,seizure_events", *rows, ""]), encoding="utf-8"
    )
    return path


def test_the_aggregate_has_years_and_says_which_is_open(tmp_path):
    path = write_yearly(
        tmp_path / "years.csv",
        "2026 (FYTD),U.S. Border Patrol,Southwest Border,4.5,2",
        "2025,Office of Field Operations,Northern Border,1.25,3",
    )
    table = cbp.read_yearly(path)
    assert table["fiscal_year"].tolist() == [2025, 2026]
    assert table["year_open"].tolist() == [False, True]
    assert table["quantity_lb"].tolist() == [1.25, 4.5]
    assert table["events"].tolist() == [3, 2]


def test_the_aggregate_refuses_a_key_twice(tmp_path):
    row = "2025,Office of Field Operations,Northern Border,1,3"
    path = write_yearly(tmp_path / "years.csv", row, row)
    with pytest.raises(
        DataRefused, match="line 3: the key 2025 / Office of Field Operations / Northern Border"
    ):
        cbp.read_yearly(path)


# The files as published


def totals(table) -> dict[int, float]:
    fentanyl = table[(table["drug"] == "Fentanyl") & ~table["year_open"]]
    return fentanyl.groupby("fiscal_year")["quantity_lb"].sum().round(2).to_dict()


@pytest.mark.skipif(not RAW.is_dir(), reason="the publisher's files do not lie beside this checkout")
def test_every_file_of_the_publisher_loads_with_the_published_totals():
    held = {}
    paths = sorted(RAW.glob("nationwide-drugs-*.csv"))
    assert len(paths) >= 3
    for path in paths:
        held |= totals(cbp.read_monthly(path))
    assert held == PUBLISHED_LB
    yearly = cbp.read_yearly(RAW / "fentanyl_fy_component_region_from_fy23-fy26-aug.csv")
    by_year = yearly.groupby("fiscal_year")["quantity_lb"].sum()
    assert by_year[2026] == pytest.approx(10368.75, abs=0.005)
    # Its cells are rounded to a hundredth of a pound, so the sums of six may be out by three.
    assert by_year[[2023, 2024, 2025]].to_list() == pytest.approx([27022.85, 21889.21, 12027.28], abs=0.03)


def test_the_bundled_vintages_have_the_published_totals(repository):
    known = View(repository, dt.date(2026, 6, 1)).read("cbp/drug_seizures")
    assert totals(known.table) == PUBLISHED_LB


def test_the_aggregate_and_the_months_give_figures_since_busan(repository):
    """The aggregate reaches August 2026, the months April: the months before the meeting are taken off."""
    view = View(repository, dt.date(2026, 11, 24))
    monthly = view.read("cbp/drug_seizures").table
    by_month = monthly[monthly["drug"] == "Fentanyl"].groupby("period")["quantity_lb"].sum()
    by_year = view.read("cbp/fentanyl_fiscal_year").table.groupby("fiscal_year")["quantity_lb"].sum()
    assert by_year[2026] == pytest.approx(10368.75, abs=0.005)
    assert by_month["2024-10":"2025-08"].sum() == pytest.approx(11383.76, abs=0.005)
    assert by_year[2026] - by_month["2025-10":"2025-10"].sum() == pytest.approx(9352.17, abs=0.01)
    assert by_month["2024-11":"2025-08"].sum() == pytest.approx(9391.29, abs=0.01)
