"""NFLIS by state and year: two kinds of query with the same columns, years that grow afterwards."""

from __future__ import annotations

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.nflis import reader, state_year
from tests.sources.support import csv_text, raw_file, write_csv
from tests.sources.test_nflis import row

FIRST, SECOND = reader.HALVES


def year_row(year="2024", **more):
    return row(year=year, half=year, **({"QUERY_RUN_DATE": "2025-08-10 18:30:22"} | more))


def read(tmp_path, *rows):
    return state_year.read_years(write_csv(tmp_path / "query.csv", rows))


def test_salts_add_up_by_state_and_year(tmp_path):
    table = read(tmp_path, year_row(), year_row(SUBSTANCE_ID="2408", reports="282"), year_row(state="PA"))
    assert table.set_index("state")["identifications"].to_dict() == {"OH": 287, "PA": 5}


def test_a_query_by_half_years_gives_the_same_table(tmp_path):
    halves = read(tmp_path, row(year="2023", half=FIRST), row(year="2023", half=SECOND, reports="7"))
    years = read(tmp_path, year_row("2023", reports="12", QUERY_RUN_DATE="2026-03-03 13:26:55"))
    assert halves.equals(years)


def test_a_year_that_ended_less_than_a_year_before_the_query_is_still_growing(tmp_path):
    table = read(tmp_path, year_row("2023"), year_row("2024"), year_row("2025"))
    assert table["still_growing"].tolist() == [False, True, True]


def test_the_first_line_tells_a_query_by_years_from_one_by_half_years(tmp_path):
    years, halves = write_csv(tmp_path / "y.csv", [year_row()]), write_csv(tmp_path / "h.csv", [row()])
    assert catalogue.recognise(years).name == "nflis/fentanyl_state_year"
    assert catalogue.recognise(halves).name == "nflis/fentanyl_halfyear"
    with pytest.raises(DataRefused, match="Run the query by half-years"):
        reader.read_halfyears(years)


def test_an_export_without_a_last_line_end_loads(tmp_path):
    path = tmp_path / "query.csv"
    path.write_text(csv_text([year_row(), year_row(state="PA")]).removesuffix("\n"), encoding="utf-8")
    assert catalogue.recognise(path).name == "nflis/fentanyl_state_year"
    assert len(state_year.read_years(path)) == 2


def test_an_export_that_ends_in_the_middle_of_its_last_number_is_refused(tmp_path):
    path = tmp_path / "query.csv"
    path.write_text(csv_text([year_row(), year_row(state="PA")]).removesuffix("2\n"), encoding="utf-8")
    with pytest.raises(DataRefused, match="STATE_FIPS '4' is not the number of the state beside it"):
        state_year.read_years(path)


def test_an_export_that_ends_in_the_middle_of_a_line_is_refused(tmp_path):
    path = tmp_path / "query.csv"
    path.write_text(
        csv_text([year_row(), year_row(state="PA")]).removesuffix(",PA,PA,42\n"), encoding="utf-8"
    )
    with pytest.raises(DataRefused, match=r"query\.csv, line 3: 12 fields where the header has 15"):
        state_year.read_years(path)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([row(year="2023", half=FIRST)], "is the only half of a year that is long over"),
        ([year_row("2023"), row(year="2022", half=FIRST)], "is not a day|is not the day of the first line"),
        (
            [year_row("2023"), row(year="2022", half=FIRST, QUERY_RUN_DATE="2025-08-10 18:30:22")],
            "is not of the kind of the first line",
        ),
        ([year_row("2023", PERIOD="2022")], "is neither the year of its line nor a half of it"),
        ([year_row(state="ON")], "STATE 'ON' is not known"),
        ([year_row("1024")], "is out of range"),
        ([year_row(), year_row(reports="6")], "stands in line 2 already"),
        ([year_row(), year_row(state="PA", name="Fentanil")], "is a second name for one BASE_ID"),
        ([year_row(DRUG_CATEGORY_DESCRIPTION="Heroin")], "'Heroin' is not known"),
    ],
)
def test_what_would_be_counted_wrong_is_refused(tmp_path, rows, message):
    with pytest.raises(DataRefused, match=message):
        read(tmp_path, *rows)


def test_the_publishers_two_queries_load_and_the_later_one_holds_more():
    early = state_year.read_years(raw_file("2026-11/nflis/NFLIS_fent_all_query_2025-08-10.csv"))
    late = state_year.read_years(raw_file("nflis/NFLIS_Drug_DQS_2026_03_03_13_26_55.csv"))
    assert (len(early), len(late)) == (4671, 4116)
    sums = [
        table[table["substance"] == "Fentanyl"].groupby("year")["identifications"].sum()
        for table in (early, late)
    ]
    assert [(held[2023], held[2024]) for held in sums] == [(175285, 141089), (178862, 155020)]
