"""Canada's harms of opioids: quarters that do not add up to years, parts of years, signs, older layouts."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.phac import reader as phac
from tests.sources.support import raw_file, write_csv


def row(period="2023", value="8020", kind=None, region="Canada", **more):
    return {
        "Substance": "Opioids",
        "Source": "Deaths",
        "Specific_Measure": "Overall numbers",
        "Region": region,
        "PRUID": "1",
        "Time_Period": kind or ("By quarter" if "Q" in period else "By year"),
        "Year_Quarter": period,
        "Aggregator": "",
        "Disaggregator": "",
        "Unit": "Number",
        "Value": value,
    } | more


def read(tmp_path, *rows):
    return phac.read_harms(write_csv(tmp_path / "harms.csv", rows))


def test_quarters_and_years_are_kept_apart_and_need_not_add_up(tmp_path):
    table = read(tmp_path, row(), *(row(f"2023 Q{n}", "2000") for n in (1, 2, 3)), row("2023 Q4", "1999"))
    assert table.groupby("span")["value"].sum().to_dict() == {"quarter": 7999.0, "year": 8020.0}
    assert table.loc[table["span"] == "quarter", "period"].dt.month.tolist() == [1, 4, 7, 10]


def test_a_part_of_a_year_is_no_year(tmp_path):
    table = read(tmp_path, row("2025 (Jan to Sep)", "4162"))
    assert table.loc[0, ["span", "period"]].tolist() == ["January to September", pd.Timestamp(2025, 1, 1)]


@pytest.mark.parametrize(("sign", "why"), [("n/a", "not available"), ("Suppr.", "withheld")])
def test_a_sign_is_missing_with_its_reason_and_never_zero(tmp_path, sign, why):
    table = read(tmp_path, row(value=sign))
    assert pd.isna(table.loc[0, "value"])
    assert table.loc[0, "not_shown"] == why


def test_counts_and_rates_of_one_period_are_two_rows(tmp_path):
    table = read(tmp_path, row(), row(value="20.0", Unit="Crude rate"))
    assert table.set_index("unit")["value"].to_dict() == {"number": 8020.0, "per 100,000": 20.0}


def test_a_column_that_repeats_the_period_is_no_age_group(tmp_path):
    one = row(Specific_Measure="Sex", Aggregator="2023", Disaggregator="Female", Unit="Percent", value="30")
    two = row(Specific_Measure="Sex and age group", Aggregator="20 to 29 years", Disaggregator="Female")
    table = read(tmp_path, one, two).set_index("measure")
    assert table["age_group"].to_dict() == {"Sex": "", "Sex and age group": "20 to 29 years"}
    assert set(table["group"]) == {"Female"}


def test_a_region_that_overlaps_with_others_stays_one_of_its_own(tmp_path):
    table = read(tmp_path, row(), row(region="Territories"), row(region="Yukon"))
    assert set(table["region"]) == {"Canada", "Territories", "Yukon"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"period": "2023 Q5"}, "Year_Quarter '2023 Q5' is not a period"),
        ({"period": "2023 Q1", "kind": "By year"}, "is not a period of the kind that Time_Period says"),
        ({"period": "2023", "kind": "By quarter"}, "is not a period of the kind that Time_Period says"),
        ({"kind": "By month"}, "Time_Period 'By month' is not known"),
        ({"value": ""}, "is not a number"),
        ({"value": "-1"}, "is below 0"),
        ({"value": "7.5"}, "is not a whole number"),
        ({"Unit": "Percent", "value": "101"}, "is above 100"),
        ({"Unit": "Age-adjusted rate"}, "Unit 'Age-adjusted rate' is not known"),
        ({"region": "Atlantis"}, "Region 'Atlantis' is not known"),
        ({"Aggregator": "2022"}, "is neither the period of its row nor a known age group"),
        ({"Disaggregator": "Carfentanil"}, "Disaggregator 'Carfentanil' is not known"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        read(tmp_path, row(**change))
    assert refused.value.where == "harms.csv, line 2"


def test_a_figure_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        read(tmp_path, row(), row(value="8021"))


def test_an_older_layout_under_the_same_name_is_told_and_refused_with_help(tmp_path):
    older = row(Type_Event="Total apparent opioid toxicity deaths")
    oldest = {name: value for name, value in older.items() if name != "Year_Quarter"}
    for content, says in ((older, "a death stands in several rows"), (oldest, "which period a row is of")):
        path = write_csv(tmp_path / "SubstanceHarmsData.csv", [content])
        dataset = catalogue.recognise(path)
        assert dataset.name == "phac/substance_harms"
        with pytest.raises(DataRefused, match=says) as refused:
            dataset.read(path)
        assert "health-infobase.canada.ca" in refused.value.remedy


def test_the_publishers_own_file_loads():
    table = phac.read_harms(raw_file("2026-11/phac/SubstanceHarmsData_2026-04.csv"))
    assert len(table) == 24464
    deaths = table.query(
        "substance == 'Opioids' and source == 'deaths' and measure == 'Overall numbers'"
        " and region == 'Canada' and unit == 'number'"
    )
    sums = deaths.groupby(["span", deaths["period"].dt.year])["value"].sum()
    assert (sums["year", 2023], sums["quarter", 2023], sums["year", 2024]) == (8020, 7999, 7313)
    assert (sums["January to September", 2025], sums["quarter", 2025]) == (4162, 4151)
