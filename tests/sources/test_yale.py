"""The Budget Lab's rates: notes at the end, days of schedule revisions, parts that do not add up."""

import datetime as dt

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.yale import reader as yale
from analysis.store.asof import View
from tests.sources.support import csv_text, raw_file

NOW = dt.date(2026, 11, 24)
NOTES = f"\n# Figure 1. Daily Effective Tariff Rate\n# Source: {yale.FAMILY}\n# Note: modelled \n"
REVENUE_NOTES = "\n# Figure 3. Customs Duty Revenue\n# Monthly duties in 2025 dollars; deflated by CPI-U\n"


def rates(*days, rate="0.1"):
    return [{"Date": day, "Weighted ETR": rate} for day in days]


def shares(day, fentanyl="0.01"):
    return {"Date": day} | dict.fromkeys(yale.AUTHORITIES, "0.02") | {"IEEPA Fentanyl": fentanyl}


def duties(*months):
    return [dict(zip(yale.REVENUE_COLUMNS, (month, "8763.4", "7631.9"), strict=True)) for month in months]


@pytest.fixture
def write(tmp_path):
    def write(rows, notes=NOTES, end="\n"):
        path = tmp_path / "yale.csv"
        path.write_bytes((csv_text(rows, end=end) + notes.replace("\n", end)).encode())
        return path

    return write


def test_the_notes_at_the_end_are_not_rows(write):
    for end in ("\n", "\r\n"):
        table = yale.read_rate(write(rates("2025-01-01", "2025-01-02"), end=end))
        assert table["rate_percent"].tolist() == [10.0, 10.0]


def test_a_file_without_its_notes_was_cut(write):
    with pytest.raises(DataRefused, match="the notes at its end are missing"):
        yale.read_rate(write(rates("2025-01-01"), notes=""))
    with pytest.raises(DataRefused, match=r"a row stands among the notes: '2025-01-02,0\.1'"):
        yale.read_rate(write(rates("2025-01-01"), notes=f"{NOTES}2025-01-02,0.1\n"))


def test_another_family_is_refused(write):
    with pytest.raises(DataRefused, match="do not say 'The Budget Lab Tariff Rate Tracker'"):
        yale.read_rate(write(rates("2025-01-01"), notes="\n# Source: another model\n"))


def test_a_fentanyl_rate_before_the_legal_start_is_marked(write):
    rows = [shares(f"2025-02-0{day}") for day in (2, 3, 4)]
    table = yale.read_authorities(write([shares("2025-02-01", "0"), *rows]))
    fentanyl = table[table["authority"] == "IEEPA, fentanyl"]
    assert fentanyl["before_legal_start"].tolist() == [False, True, True, False]
    assert not table.loc[table["authority"] != "IEEPA, fentanyl", "before_legal_start"].any()


def test_an_authority_that_is_not_known_and_a_rate_in_percent_are_refused(write):
    with pytest.raises(DataRefused, match="unknown column 'Section 338'") as error:
        yale.read_authorities(write([shares("2025-01-01") | {"Section 338": "0"}]))
    assert "AUTHORITIES" in error.value.remedy
    with pytest.raises(DataRefused, match=r"'11\.4' is no share between 0 and 1"):
        yale.read_rate(write(rates("2025-01-01", rate="11.4")))


def test_a_day_or_a_month_that_is_missing_is_refused(write):
    with pytest.raises(DataRefused, match="no row for 2025-01-02"):
        yale.read_rate(write(rates("2025-01-01", "2025-01-03")))
    with pytest.raises(DataRefused, match="no row for 2025-02-01"):
        yale.read_revenue(write(duties("2025-01", "2025-03"), REVENUE_NOTES))


def test_duties_in_dollars_of_another_year_are_refused(write):
    assert yale.read_revenue(write(duties("2025-01"), REVENUE_NOTES)).iloc[0, 1] == 8763.4
    with pytest.raises(DataRefused, match="do not say '2025 dollars'"):
        yale.read_revenue(write(duties("2025-01"), REVENUE_NOTES.replace("2025", "2026")))


def test_each_file_is_told_from_the_others(write):
    for rows, dataset in (
        (rates("2025-01-01"), yale.RATE),
        ([shares("2025-01-01")], yale.BY_AUTHORITY),
        (duties("2025-01"), yale.REVENUE),
    ):
        assert catalogue.recognise(write(rows)) is dataset


def test_the_stored_rates_show_the_day_of_the_revision_and_do_not_add_up(repository):
    view = View(repository, NOW)
    parts = view.read("yale/effective_tariff_by_authority").table
    fentanyl = parts[parts["authority"] == "IEEPA, fentanyl"].set_index("day")
    assert fentanyl.index[fentanyl["rate_percent"] > 0].min() == pd.Timestamp(2025, 1, 27)
    assert fentanyl["before_legal_start"].sum() == 8
    days = ["2025-02-04", "2025-07-01", "2025-10-30", "2026-02-20"]
    assert fentanyl.loc[days, "rate_percent"].round(2).tolist() == [4.65, 4.99, 3.66, 0.0]
    whole = view.read("yale/effective_tariff").table.set_index("day")["rate_percent"]
    rest = whole - parts.groupby("day")["rate_percent"].sum()
    assert (rest.min().round(2), rest.max().round(2)) == (0.29, 1.18)
    assert len(view.read("yale/customs_duty_revenue").table) == 74


def test_nothing_is_known_before_the_file_was_published(repository):
    assert View(repository, dt.date(2026, 3, 25)).known("yale/effective_tariff").empty


@pytest.mark.parametrize(
    ("name", "dataset", "rows"),
    [
        ("daily_etr", yale.RATE, 450),
        ("daily_etr_by_authority", yale.BY_AUTHORITY, 2250),
        ("customs_duty_revenue", yale.REVENUE, 74),
    ],
)
def test_the_publishers_files_load(name, dataset, rows):
    path = raw_file(f"2026-11/yale_budget_lab/{name}_2026-03-26.csv")
    assert catalogue.recognise(path) is dataset
    assert len(dataset.read(path)) == rows
