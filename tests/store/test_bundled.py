"""What the project holds: every dataset with its vintages and origins, and figures checked elsewhere."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from analysis.errors import NotAvailable
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.catalogue import DATASETS
from analysis.store import revisions
from analysis.store.asof import read_as_of
from analysis.store.snapshots import vintages

PROJECT = Project(Path(__file__).resolve().parents[2])
NOW = dt.date(2026, 10, 8)


def as_of(name: str, day: dt.date = NOW) -> pd.DataFrame:
    return read_as_of(PROJECT, catalogue.dataset(name), day).table


@pytest.mark.parametrize("name", DATASETS)
def test_every_vintage_is_whole_and_its_origin_complete(name):
    held = vintages(PROJECT, DATASETS[name])
    assert held
    for vintage in held:
        table, origin = vintage.read(), vintage.origin
        assert len(table) == origin.rows
        assert origin.dataset == name
        assert origin.publisher and origin.licence and origin.url.startswith("https://")
        assert origin.published.basis in ("stated", "inferred", "held")
        assert origin.transcription in ("as published", "figures transcribed", "aggregated by a third party")
        assert (origin.source_sha256 is not None) or origin.transcription != "as published"
        assert origin.flags == DATASETS[name].flags
        assert origin.notes


@pytest.mark.parametrize("name", [name for name in DATASETS if "source_url" in DATASETS[name].schema.columns])
def test_no_single_figure_lacks_its_source_unless_it_says_so(name):
    table = as_of(name)
    sourced = table[table["confidence"] != "unconfirmed"]
    assert (sourced[["publisher", "source_title", "source_url"]] != "").all(axis=None)


def test_how_many_single_figures_are_unconfirmed():
    counts = {name: int((as_of(name)["confidence"] == "unconfirmed").sum())
              for name in ("cbp/de_minimis", "cbsa/precursor_seizures", "dea/purity_and_pills")}  # fmt: skip
    assert counts == {"cbp/de_minimis": 3, "cbsa/precursor_seizures": 0, "dea/purity_and_pills": 3}


# Published annual figures: National Center for Health Statistics, Data Briefs on drug overdose deaths.
@pytest.mark.parametrize(
    ("year", "deaths"),
    [(2017, 28466), (2018, 31335), (2019, 36359), (2020, 56516), (2021, 70601), (2022, 73838), (2024, 47735)],
)
def test_final_months_add_up_to_the_published_year(year, deaths):
    table = as_of("cdc/overdose_final_monthly")
    assert table.loc[table["period"].dt.year == year, "deaths"].sum() == deaths


def test_december_of_the_provisional_series_is_not_the_final_year():
    table = as_of("cdc/overdose_provisional").set_index("period")
    assert table.loc["2024-12-01", "reported_12_month_deaths"] == 48662


def test_provisional_counts_keep_seven_vintages_and_how_each_row_was_obtained():
    held = vintages(PROJECT, DATASETS["cdc/overdose_provisional"])
    assert [str(vintage.date) for vintage in held] == [
        "2017-12-16", "2017-12-31", "2018-10-31", "2019-04-30", "2026-06-27", "2026-08-31", "2026-09-16",
    ]  # fmt: skip
    last = held[-1].read()
    assert last["basis"].value_counts().to_dict() == {
        "worked out from the neighbouring row and the change of the 12-month sum": 11,
        "row transcribed": 5,
        "quoted in a text that checks the release": 2,
    }
    assert last["reported_12_month_deaths"].isna().sum() == 3
    assert not (last["reported_12_month_deaths"] == 0).any()
    assert last.set_index("period").loc["2026-04-01", "predicted_12_month_deaths"] == 35115


def test_months_a_partial_vintage_skips_come_from_the_one_before():
    read = read_as_of(PROJECT, DATASETS["cdc/overdose_provisional"], NOW)
    held = read.table.set_index("period")
    assert len(held) == 136
    assert held.loc["2023-06-01", "basis"] == "row of the publisher's file"
    assert read.vintage_of[pd.Timestamp(2023, 6, 1)] == dt.date(2026, 6, 27)
    assert read.vintage_of[pd.Timestamp(2022, 6, 1)] == dt.date(2026, 9, 16)


def test_laboratory_counts_add_up_to_the_query():
    table = as_of("nflis/fentanyl_halfyear")
    assert table["identifications"].sum() == 1445952
    assert "4-ANPP" in set(table["substance"]) and "ANPP" not in set(table["substance"])
    assert table.loc[table["still_growing"], "period"].min() == pd.Timestamp(2025, 1, 1)


def test_what_china_exported_in_the_basket_in_2022():
    table = as_of("comtrade/hs6_world_annual")
    row = table[(table["year"] == 2022) & (table["reporter"] == "China") & (table["flow"] == "export")]
    basket = row.set_index("hs6").loc["293339"]
    assert basket["value_usd"] == 3385097448
    assert basket["net_weight_kg"] == pytest.approx(139680812.183)
    assert set(table.loc[table["flow"].eq("import") & table["reporter"].eq("Mexico"), "valuation"]) == {"FOB"}
    assert not (table["net_weight_kg"] == 0).any()


def test_both_valuations_of_us_imports_are_kept_apart():
    table = as_of("comtrade/us_bilateral_monthly")
    march = table[
        (table["period"] == "2025-03-01") & (table["partner"] == "China") & (table["flow"] == "import")
    ]
    values = march.set_index("valuation")["value_usd"]
    assert values["FOB"] == pytest.approx(29382.6968e6, rel=1e-6)  # customs value, Comtrade in September 2026
    assert values["CIF"] > values["FOB"]


def test_june_restated_october_2024_by_one_and_a_half_percent():
    old, new = vintages(PROJECT, DATASETS["census/us_imports_from_china"])[-2:]
    table = revisions.between(old, new, by=["period"]).set_index("period")
    october = table.loc["2024-10-01"]
    assert october["status"] == "revised"
    assert 100 * october["value_usd_change"] / october["value_usd_first"] == pytest.approx(1.3874, abs=1e-3)


def test_imports_read_with_the_vintages_of_their_time():
    table = as_of("census/us_imports_from_china", dt.date(2018, 1, 1)).set_index("period")["value_usd"]
    assert table.index.max() == pd.Timestamp(2016, 12, 1)
    assert table["2006-12-01"] == 24109.2e6
    newest = as_of("census/us_imports_from_china").set_index("period")["value_usd"]
    assert newest["2026-04-01"] == 19789.2e6
    assert newest["2024-02-01"] == pytest.approx(31863.6258e6, rel=1e-7)  # not held in June: from February


def test_chapter_29_keeps_its_transport_apart():
    table = as_of("census/chapter29_2024").set_index(["country", "transport"])
    assert table.loc[("China", "air"), "value_usd"] == 1800851218
    assert table.loc[("World", "containerised vessel"), "shipping_weight_kg"] == 4783186211


def test_precursors_at_the_canadian_border_keep_both_units_in_one_number():
    table = as_of("cbsa/precursor_seizures").set_index("year")["quantity_mixed_l_and_kg"]
    assert table.to_dict() == {2021: 20777, 2022: 15959, 2023: 16454, 2024: 5188, 2025: 6715}


def test_purity_as_the_agency_published_it():
    table = as_of("dea/purity_and_pills").set_index("figure_id")
    assert table.loc[["DEA-PUR-FY2023", "DEA-PUR-FY2025"], "value_pct"].tolist() == [19.5, 10.3]
    assert (table.loc[["DEA-PUR-FY2023", "DEA-PUR-FY2025"], "confidence"] == "confirmed").all()


# --- reads of a past day where past publications are not kept


@pytest.mark.parametrize(
    ("name", "day", "last"),
    [
        ("cdc/overdose_final_monthly", "2026-02-03", "2023-12-01"),  # 400 days after 2024 ended: 4 February
        ("cdc/overdose_final_monthly", "2026-02-04", "2024-12-01"),
        ("nflis/fentanyl_halfyear", "2025-08-27", "2024-01-01"),  # 240 days after December 2024: 28 August
        ("nflis/fentanyl_halfyear", "2025-08-28", "2024-07-01"),
        ("comtrade/us_bilateral_monthly", "2026-03-15", "2025-11-01"),  # 75 days after December: 16 March
        ("comtrade/us_bilateral_monthly", "2026-03-16", "2025-12-01"),
    ],
)
def test_a_period_is_shown_once_its_lag_is_over(name, day, last):
    read = read_as_of(PROJECT, DATASETS[name], dt.date.fromisoformat(day))
    assert read.table["period"].max() == pd.Timestamp(last)
    assert read.pseudo_vintage


def test_a_year_of_trade_is_shown_a_year_after_its_end():
    assert as_of("comtrade/hs6_world_annual", dt.date(2023, 12, 30))["year"].max() == 2021
    assert as_of("comtrade/hs6_world_annual", dt.date(2023, 12, 31))["year"].max() == 2022


def test_a_figure_with_a_date_of_its_own_is_shown_from_that_day():
    before = as_of("dea/purity_and_pills", dt.date(2025, 12, 2))["figure_id"]
    after = as_of("dea/purity_and_pills", dt.date(2025, 12, 3))["figure_id"]
    assert "DEA-PUR-FY2025" not in set(before)
    assert "DEA-PUR-FY2025" in set(after)


def test_from_its_publication_on_a_vintage_is_read_as_it_is():
    read = read_as_of(PROJECT, DATASETS["nflis/fentanyl_halfyear"], dt.date(2026, 3, 3))
    assert not read.pseudo_vintage
    assert read.table["period"].max() == pd.Timestamp(2025, 7, 1)


def test_a_series_with_true_vintages_lends_nothing_from_the_future():
    read = read_as_of(PROJECT, DATASETS["cdc/overdose_provisional"], dt.date(2026, 6, 26))
    assert not read.pseudo_vintage
    assert read.table["period"].max() == pd.Timestamp(2018, 9, 1)


@pytest.mark.parametrize("name", DATASETS)
def test_later_reads_of_a_dataset_lose_no_period(name):
    seen: set[object] = set()
    for day in (dt.date(2024, 6, 30), dt.date(2026, 1, 15), NOW):
        try:
            held = set(read_as_of(PROJECT, DATASETS[name], day).table[DATASETS[name].period])
        except NotAvailable:
            held = set()
        assert seen <= held
        seen = held
    assert seen


@pytest.mark.parametrize(
    ("name", "period", "day"),
    [
        ("nflis/fentanyl_halfyear", pd.Timestamp(2024, 7, 1), dt.date(2025, 8, 28)),
        ("cbp/fentanyl_fiscal_year", 2025, dt.date(2025, 11, 14)),
        ("comtrade/hs6_world_annual", 2022, dt.date(2023, 12, 31)),
        ("dea/purity_and_pills", pd.Timestamp(2025, 9, 30), dt.date(2026, 9, 30)),
        ("cdc/overdose_final_monthly", pd.Timestamp(2024, 3, 1), dt.date(2026, 2, 4)),
        ("phac/substance_harms", pd.Timestamp(2025, 7, 1), dt.date(2026, 3, 29)),
    ],
)
def test_the_lag_counts_from_the_end_of_the_period(name, period, day):
    assert DATASETS[name].known_from(period) == day
