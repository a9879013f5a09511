"""Figures of the built brief, worked out again from the stored tables with pandas alone.

Nothing of the package is imported: a mistake in its reading, its as-of rule or its measures cannot stand on
both sides. Each recomputation says which file it reads and what is counted; a parquet file is opened with
duckdb, for pandas alone opens none.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas as pd
import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
DAY = "2026-10-15"  # of the brief that the fixture builds


def stored(dataset: str, vintage: str) -> pd.DataFrame:
    """Return a stored publication of a dataset, ``data/snapshots/<dataset>/<vintage>``."""
    (path,) = (DATA / "snapshots" / dataset / vintage).glob("*.parquet")
    return duckdb.read_parquet(str(path)).df()


def timeline(name: str, *days: str) -> pd.DataFrame:
    """Return the rows of a timeline none of whose `days` lies after the brief's; a blank day hides no row."""
    rows = pd.read_csv(DATA / "timelines" / f"{name}.csv", dtype=str, keep_default_na=False)
    for day in days:
        rows = rows[(rows[day] == "") | _come(rows[day])]
    return rows


def _come(days: pd.Series) -> pd.Series:
    """Return which days, months or years had wholly passed by the brief's day."""
    last = days.where(days.str.len() != 7, days + "-31").where(days.str.len() != 4, days + "-12-31")
    return (days != "") & (last <= DAY)


def fentanyl_by_month() -> pd.Series:
    """Pounds by month, the file of 31 May 2026: fiscal years 2023 to April 2026, all of CBP."""
    rows = stored("cbp/drug_seizures", "2026-05-31")
    return rows[rows["drug"] == "Fentanyl"].groupby("period")["quantity_lb"].sum()


def since_busan() -> float:
    """Full months after the meeting: November 2025 to April 2026."""
    return fentanyl_by_month()["2025-11":"2026-04"].sum()


def year_before_change() -> float:
    """Fiscal 2026 against fiscal 2025, October to April of both, in percent."""
    months = fentanyl_by_month()
    return 100 * (months["2025-10":"2026-04"].sum() / months["2024-10":"2025-04"].sum() - 1)


def aggregate_since_busan() -> float:
    """The aggregate of fiscal 2026, October to August, less October 2025 of the monthly file."""
    rows = stored("cbp/fentanyl_fiscal_year", "2026-09-30")
    whole = rows.loc[rows["fiscal_year"] == 2026, "quantity_lb"].sum()
    return whole - fentanyl_by_month()["2025-10-01"]


def ports_share() -> float:
    """Weight seized by the Office of Field Operations in fiscal 2025, in percent of all."""
    rows = stored("cbp/drug_seizures", "2026-05-31")
    rows = rows[(rows["drug"] == "Fentanyl") & (rows["fiscal_year"] == 2025)]
    own = rows.loc[rows["component"] == "Office of Field Operations", "quantity_lb"].sum()
    return 100 * own / rows["quantity_lb"].sum()


def second_half_of_2024() -> pd.Series:
    """Identifications by substance, July to December 2024, the newest half-year that no longer grows."""
    rows = stored("nflis/fentanyl_halfyear", "2026-03-03")
    assert rows.loc[~rows["still_growing"], "period"].max() == pd.Timestamp("2024-07-01")
    return rows[rows["period"] == "2024-07-01"].groupby("substance")["identifications"].sum()


def carfentanil_change() -> float:
    """July to December 2024 against the same half of 2023, in percent."""
    rows = stored("nflis/fentanyl_halfyear", "2026-03-03")
    rows = rows[rows["substance"] == "Carfentanil"].set_index("period")["identifications"]
    return 100 * (rows["2024-07-01"] / rows["2023-07-01"] - 1)


def final_deaths(year: int) -> float:
    """Final monthly counts of one year, added up."""
    rows = stored("cdc/overdose_final_monthly", "2026-10-08")
    return rows.loc[rows["period"].dt.year == year, "deaths"].sum()


def reported_deaths() -> float:
    """The provisional 12-month sum to April 2026, the last row of the file of 16 September 2026."""
    rows = stored("cdc/overdose_provisional", "2026-09-16").sort_values("period")
    return rows["reported_12_month_deaths"].iloc[-1]


def states_fallen() -> int:
    """States with all 24 months of 2023 and 2024 and fewer deaths in the second year."""
    rows = stored("cdc/overdose_state_monthly", "2025-10-31")
    rows = rows[rows["period"].dt.year.isin((2023, 2024))]
    table = rows.pivot(index="state", columns="period", values="deaths").dropna()
    assert table.shape[1] == 24
    first, second = (table.loc[:, table.columns.year == year].sum(axis=1) for year in (2023, 2024))
    return int((second < first).sum())


def deaths_in_canada() -> float:
    """Apparent opioid toxicity deaths in the four quarters to September 2025."""
    rows = stored("phac/substance_harms", "2026-04-20")
    rows = rows[
        (rows["substance"] == "Opioids")
        & (rows["source"] == "deaths")
        & (rows["measure"] == "Overall numbers")
        & (rows["region"] == "Canada")
        & (rows["span"] == "quarter")
        & (rows["unit"] == "number")
    ]
    return rows[rows["period"].between("2024-10-01", "2025-07-01")]["value"].sum()


def china_basket() -> float:
    """China's exports to the world in line 2933.39 in 2022, million US dollars."""
    rows = stored("comtrade/hs6_world_annual", "2026-10-08")
    own = (rows["reporter"] == "China") & (rows["flow"] == "export") & (rows["hs6"] == "293339")
    return rows.loc[own & (rows["year"] == 2022), "value_usd"].sum() / 1e6


def india_named() -> float:
    """India's exports in the three lines that show a chemical in 2022, US dollars."""
    rows = stored("comtrade/hs6_world_annual", "2026-10-08")
    own = (rows["reporter"] == "India") & (rows["flow"] == "export") & (rows["year"] == 2022)
    return rows.loc[own & rows["hs6"].isin(("293334", "293336", "293337")), "value_usd"].sum()


def mirror_ratio() -> float:
    """US imports from China over China's exports to the United States in 2022, all goods, without freight."""
    exports = stored("comtrade/china_exports_annual", "2026-10-08")
    sent = exports[(exports["year"] == 2022) & (exports["partner"] == "United States")]
    rows = stored("census/us_imports_from_china", "2026-02-28")
    rows = rows[rows["period"].dt.year == 2022]
    assert len(rows) == 12
    return rows["value_usd"].sum() / sent["value_fob_usd"].sum()


def imports_change() -> float:
    """US imports from China, April 2026 against April 2025, in percent."""
    rows = stored("census/us_imports_from_china", "2026-06-17").set_index("period")["value_usd"]
    return 100 * (rows["2026-04-01"] / rows["2025-04-01"] - 1)


def duty(measure: str) -> float:
    """The rate of the newest step of a duty on China that is in force on the brief's day, in percent."""
    rows = timeline("tariff_steps", "announced_date", "effective_date")
    rows = rows[(rows["measure"] == measure) & rows["target"].str.contains("China")]
    rows = rows[(rows["end_date"] == "") | (rows["end_date"] > DAY)]
    return float(rows.sort_values("effective_date")["rate_pct"].iloc[-1]) if len(rows) else 0.0


def truce_days() -> int:
    """Days from the brief's day to the end of the newest truce that has one."""
    rows = timeline("truces", "announced_date")
    end = rows[rows["end_date"] != ""].sort_values("announced_date")["end_date"].iloc[-1]
    return (pd.Timestamp(end) - pd.Timestamp(DAY)).days


def promises(fate: str = "") -> int:
    """Promises of the two sides and the countries in focus, no requests or treaty duties; by their fate."""
    rows = timeline("commitments", "made_date")
    sides = rows["side"].str.split("; ").map(set)
    rows = rows[sides.map({"China", "United States", "both", "India", "Mexico", "Canada"}.issuperset)]
    rows = rows[(rows["is_request"] == "no") & (rows["who_says"] != "treaty body")]
    lapsed, met = (_come(rows[column]) for column in ("lapsed_date", "fulfilled_date"))
    return int({"": met | ~met, "lapsed": lapsed, "met": met & ~lapsed}[fate].sum())


def charged() -> int:
    """Suppliers, sellers of equipment, brokers: based in China, or base not stated and supply from it."""
    told = timeline("us_announcements", "source_date").set_index("announcement_id")["supply_from"]
    rows = timeline("us_case_persons", "source_date")
    base = rows["base_country"].where(rows["base_country"] != "", rows["announcement_id"].map(told))
    supply = rows["role_class"].isin(("supplier", "equipment", "broker"))
    return int((supply & base.str.contains("China", na=False)).sum())


def arrested() -> int:
    """Arrests of China made public: reports of one case count once, by the largest number."""
    rows = timeline("china_enforcement", "announced_date")
    rows = rows[(rows["kind"] == "arrest") & (rows["about"] != "other drugs") & (rows["persons_count"] != "")]
    case = rows["same_case_as"].where(rows["same_case_as"] != "", rows["action_id"])
    return int(rows["persons_count"].astype(int).groupby(case).max().sum())


def adopted(jurisdiction: str) -> int:
    """Rows whose step is an adopted control, announced by the brief's day."""
    rows = timeline("scheduling", "announced_date")
    return int(((rows["jurisdiction"] == jurisdiction) & (rows["step"] == "adopted")).sum())


def licensed() -> int:
    """The newest total of the licence list for North America."""
    rows = timeline("licence_list", "announced_date")
    rows = rows[rows["destinations"].str.contains("US")].sort_values("announced_date")
    return int(rows["total_count"].iloc[-1])


def readouts(agreement: str) -> int:
    """Items of the readouts by what the two sides say."""
    return int((timeline("readouts", "date")["agreement"] == agreement).sum())


def events_together() -> int:
    """Events of both governments and nobody less in the year to the last search, 8 October 2026."""
    rows = timeline("cooperation", "start_date")
    rows = rows[(rows["kind"] != "suspension") & (rows["planned"] == "no")]
    both = rows["countries"].map(
        lambda cell: {name.strip() for name in cell.split(";")} >= {"China", "United States"}
    )
    return int((both & rows["start_date"].between("2025-10-09", "2026-10-08")).sum())


def register_documents() -> int:
    """Documents of the Federal Register that answer to the words searched for."""
    return len(stored("federal_register/documents", "2026-11-24"))


def sanctioned() -> int:
    """Persons in China and Hong Kong in designations over fentanyl, added up over the actions."""
    rows = timeline("sanctions", "date")
    rows = rows[rows["country"].isin(("China", "Hong Kong")) & (rows["kind"] == "designation")]
    return int(rows["persons_count"].replace("", "0").astype(int).sum())


RECOMPUTED = {
    "seizures.since_lb": since_busan,
    "seizures.fytd_change": year_before_change,
    "seizures.aggregate_since_lb": aggregate_since_busan,
    "seizures.ports_share": ports_share,
    "laboratory.last_total": lambda: second_half_of_2024().sum(),
    "laboratory.anpp_last": lambda: second_half_of_2024()["4-ANPP"],
    "laboratory.carfentanil_change": carfentanil_change,
    "outcomes.final_year_deaths": lambda: final_deaths(2024),
    "outcomes.final_year_change": lambda: 100 * (final_deaths(2024) / final_deaths(2023) - 1),
    "outcomes.reported": reported_deaths,
    "states.fallen": states_fallen,
    "canada.four_quarters": deaths_in_canada,
    "trade.basket_china": china_basket,
    "trade.named_india": india_named,
    "trade.mirror_last_ratio": mirror_ratio,
    "trade.imports_change": imports_change,
    "levers.fentanyl_ieepa_now": lambda: duty("fentanyl_ieepa"),
    "levers.section_301_forced_labour_now": lambda: duty("section_301_forced_labour"),
    "levers.truce_days_left": truce_days,
    "commitments.promises": promises,
    "commitments.met": lambda: promises("met"),
    "commitments.lapsed": lambda: promises("lapsed"),
    "enforcement.china_charged": charged,
    "enforcement.china_arrested": arrested,
    "enforcement.china_sanctioned": sanctioned,
    "controls.adopted_china": lambda: adopted("China"),
    "controls.adopted_united_states": lambda: adopted("United States"),
    "licences.latest_total": licensed,
    "commitments.readout_us_only": lambda: readouts("only the United States says it"),
    "commitments.readout_both": lambda: readouts("both say it"),
    "commitments.events_together_last_year": events_together,
    "federal_register.documents": register_documents,
}


@pytest.mark.parametrize("key", RECOMPUTED)
def test_a_figure_is_what_the_stored_tables_give(key, release):
    assert release.results[key]["value"] == pytest.approx(RECOMPUTED[key](), rel=1e-9)


def test_at_least_twenty_five_figures_of_twelve_sets_are_worked_out_again():
    assert len(RECOMPUTED) >= 25
    assert len({key.split(".")[0] for key in RECOMPUTED}) >= 12
