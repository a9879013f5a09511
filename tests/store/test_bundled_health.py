"""Stored deaths by state, emergency visits, controls, Canada, NFLIS by year: figures published elsewhere."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from analysis.project import Project
from analysis.sources.catalogue import DATASETS
from analysis.store import intake, revisions
from analysis.store.asof import read_as_of
from analysis.store.snapshots import vintages
from tests.sources.support import raw_file

PROJECT = Project(Path(__file__).resolve().parents[2])
NOW = dt.date(2026, 11, 24)
STATES = "cdc/overdose_state_monthly"


def as_of(name: str, day: dt.date = NOW) -> pd.DataFrame:
    return read_as_of(PROJECT, DATASETS[name], day).table


def history(name: str) -> pd.DataFrame:
    return revisions.history(vintages(PROJECT, DATASETS[name])).astype({"older": str, "newer": str})


# Published annual figures: National Center for Health Statistics, final deaths with T40.4.
@pytest.mark.parametrize(
    ("year", "states", "nation", "short"),
    [(2018, 30612, 31335, 2.3), (2022, 73518, 73838, 0.4), (2023, 72425, 72776, 0.5)],
)
def test_states_fall_short_of_the_nation_by_the_withheld_cells(year, states, nation, short):
    table = as_of(STATES)
    deaths = table.loc[table["period"].dt.year == year, "deaths"]
    assert deaths.sum() == states
    assert round(100 * (1 - states / nation), 1) == short
    final = as_of("cdc/overdose_final_monthly")
    assert final.loc[final["period"].dt.year == year, "deaths"].sum() == nation
    assert deaths.min() >= 10


@pytest.mark.parametrize(
    ("day", "last", "status"),
    [
        ("2022-02-28", "2020-12-01", "final"),
        ("2025-02-27", "2020-12-01", "final"),
        ("2025-02-28", "2023-12-01", "final"),
        ("2025-10-31", "2025-03-01", "partial"),
    ],
)
def test_months_by_state_are_known_from_the_day_they_were_public(day, last, status):
    table = as_of(STATES, dt.date.fromisoformat(day))
    assert table["period"].max() == pd.Timestamp(last)
    assert table["period"].min() == pd.Timestamp(1999, 7, 1)
    assert set(table.loc[table["period"] == last, "status"]) == {status}


def test_the_three_databases_agree_where_they_overlap():
    compared = history(STATES)
    assert compared["unchanged"].tolist() == [1365, 3003]
    assert not compared[["revised", "appeared", "disappeared"]].any(axis=None)


def test_the_same_figures_in_other_bytes_are_no_revision():
    held = {str(vintage.date): vintage for vintage in vintages(PROJECT, DATASETS["cdc/overdose_provisional"])}
    first, second = held["2017-12-16"], held["2017-12-31"]
    assert first.origin.source_sha256 != second.origin.source_sha256
    compared = revisions.between(first, second, by=["period"])
    assert len(compared) == 29
    assert set(compared["status"]) == {"unchanged"}


def test_december_2017_as_three_releases_counted_it():
    counted = {
        str(vintage.date): vintage.read().set_index("period")["reported_12_month_deaths"].get("2017-12-01")
        for vintage in vintages(PROJECT, DATASETS["cdc/overdose_provisional"])[:4]
    }
    assert (counted["2018-10-31"], counted["2019-04-30"]) == (28686, 28659)


def test_the_newest_year_of_laboratory_findings_grew_by_a_tenth():
    old, new = vintages(PROJECT, DATASETS["nflis/fentanyl_state_year"])
    fentanyl = revisions.between(old, new, by=["year"], where={"substance": "Fentanyl"}).set_index("year")
    pairs = fentanyl[["identifications_first", "identifications_latest"]]
    assert pairs.loc[2024].tolist() == [141089, 155020]
    assert pairs.loc[2023].tolist() == [175285, 178862]
    assert fentanyl.loc[2017, "status"] == "unchanged"


def test_years_before_the_newer_query_come_from_the_older_one():
    read = read_as_of(PROJECT, DATASETS["nflis/fentanyl_state_year"], NOW)
    assert read.vintage_of[2016] == dt.date(2025, 8, 10)
    assert read.vintage_of[2017] == dt.date(2026, 3, 3)


def test_half_years_and_years_of_one_query_are_the_same_findings():
    years, halves = as_of("nflis/fentanyl_state_year"), as_of("nflis/fentanyl_halfyear")
    assert years.loc[years["year"] >= 2017, "identifications"].sum() == halves["identifications"].sum()


def test_first_publications_of_laboratory_findings_are_five_years():
    table = as_of("nflis/public_table3")
    fentanyl = table[table["substance"] == "Fentanyl"].groupby("year")["identifications"].sum()
    assert fentanyl.to_dict() == {2017: 59152, 2018: 86840, 2019: 100459, 2020: 112640, 2021: 156843}
    assert set(as_of("nflis/public_table3", dt.date(2020, 7, 30))["year"]) == {2017, 2018}


def test_quarters_of_canada_fall_short_of_years_by_those_that_small_provinces_withhold():
    table = as_of("phac/substance_harms")
    deaths = table[
        (table["substance"] == "Opioids")
        & (table["source"] == "deaths")
        & (table["measure"] == "Overall numbers")
        & (table["unit"] == "number")
    ]
    years = deaths["period"].dt.year
    nation = deaths[deaths["region"] == "Canada"]
    sums = nation.groupby(["span", years])["value"].sum()
    assert (sums["quarter", 2023], sums["year", 2023], sums["year", 2024]) == (7999, 8020, 7313)
    provinces = deaths[(years == 2023) & (deaths["region"] != "Canada")]
    by_span = provinces.groupby(["region", "span"])["value"].sum().unstack("span")
    short = by_span["year"] - by_span["quarter"]
    assert short[short != 0].to_dict() == {"Newfoundland and Labrador": 14, "Prince Edward Island": 7}


def test_weekly_estimates_are_four_percent_under_the_final_counts_of_2019():
    table = as_of("cdc/weekly_estimates")
    nation = table[(table["state"] == "US") & (table["period"].dt.year == 2019)]
    sums = nation.groupby("outcome")["estimated_deaths"].sum().round()
    assert sums.to_dict() == {"overdose": 67845, "suicide": 45745, "transport": 40422}
    final = as_of("cdc/overdose_all_monthly")
    overdoses = final.loc[final["period"].dt.year == 2019, "deaths"].sum()
    assert overdoses == 70630
    assert 100 * (1 - sums["overdose"] / overdoses) == pytest.approx(3.94, abs=0.01)
    assert 100 * (1 - sums["suicide"] / 47511) == pytest.approx(3.72, abs=0.01)
    assert table.loc[table["still_growing"], "period"].min() == pd.Timestamp(2020, 12, 5)


def test_homicides_rose_in_june_2020():
    deaths = as_of("cdc/homicides_monthly").set_index("period")["deaths"]
    assert (deaths["1999-01-01"], deaths["2020-11-01"]) == (1482, 2233)
    assert deaths.loc["2019"].sum() == 19141


def test_emergency_visits_of_june_2025():
    table = as_of("cdc/emergency_visits")
    monthly = table[(table["months"] == 1) & (table["sex"] == "Total") & (table["age"] == "Total")]
    june = monthly[monthly["period"] == "2025-06-01"].set_index("indicator")
    assert june.loc["fentanyl", ["jurisdictions", "rate_per_10000"]].tolist() == [47, 2.7]
    pandemic = monthly[monthly["period"].between("2020-03-01", "2020-08-01")]
    assert set(pandemic["not_shown"]) == {"withheld"}
    by_state = as_of("cdc/emergency_visits_state")
    dakota = by_state[(by_state["state"] == "ND") & (by_state["period"] == "2025-06-01")]
    assert set(dakota["not_shown"]) == {"not taking part"}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("2026-11/cdc/vsrr_full_2017-12-16.csv", "cdc/overdose_provisional"),
        ("2026-11/cdc/wonder_t404_state_month_2018_2023.csv", STATES),
        ("2026-11/cdc/dose_sys_overall_2025-08-25.csv", "cdc/emergency_visits"),
        ("2026-11/cdc/dose_sys_jurisdiction_2025-08-25.csv", "cdc/emergency_visits_state"),
        ("2026-11/cdc/early_model_weekly_overdose_suicide_transport_2021-07.csv", "cdc/weekly_estimates"),
        ("2026-11/cdc/homicides_month_1999_2020.csv", "cdc/homicides_monthly"),
        ("2026-11/cdc/overdoses_month_1999_2020.csv", "cdc/overdose_all_monthly"),
        ("2026-11/phac/SubstanceHarmsData_2026-04.csv", "phac/substance_harms"),
        ("2026-11/nflis/NFLIS_fent_all_query_2025-08-10.csv", "nflis/fentanyl_state_year"),
        ("2026-11/nflis/nflis_public_table3_2021.csv", "nflis/public_table3"),
    ],
)
def test_each_file_is_told_and_known_to_be_stored(file, name):
    added = intake.add_file(PROJECT, raw_file(file), today=NOW)
    assert added.state == "known"
    assert added.vintage.dataset.name == name


def test_a_file_that_two_datasets_read_is_given_to_the_one_that_is_named():
    file = raw_file("nflis/NFLIS_Drug_DQS_2026_03_03_13_26_55.csv")
    told = intake.add_file(PROJECT, file, today=NOW)
    named = intake.add_file(PROJECT, file, today=NOW, dataset_name="nflis/fentanyl_state_year")
    assert [added.state for added in (told, named)] == ["known", "known"]
    assert told.vintage.dataset.name == "nflis/fentanyl_halfyear"
    assert named.vintage.dataset.name == "nflis/fentanyl_state_year"
