"""Trade of India, of all reporters and of the neighbours on made-up rows worked out by hand."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from analysis.chapter.figures import trade_partners
from analysis.measures import india_exports, neighbours, organic_chemicals, reporters
from analysis.sources import catalogue
from analysis.store.asof import AsOfTable

DAY = "2026-11-24"


def values(measure) -> dict[str, object]:
    return {result.key.split(".", 1)[1]: result.value for result in measure.results}


@pytest.fixture
def knows(view, timeline):
    """Return a view that knows the rows given of one dataset."""
    timeline("hs_codes", {"code": "293339", "description": "the basket"})
    timeline("substances", {"name": "one", "hs6_2022": "293339"}, {"name": "two", "hs6_2022": "291590"})

    def knowing(name: str, rows: list[dict[str, object]]):
        seen = view(DAY)
        empty = catalogue.dataset(name).empty()
        table = pd.DataFrame(rows, columns=empty.columns).astype(empty.dtypes)
        period = catalogue.dataset(name).period
        seen._tables[name] = AsOfTable(table, dict.fromkeys(table[period], dt.date(2026, 1, 26)), ())
        return seen

    return knowing


def sold(year: int, code: str, country: str, millions: float) -> dict[str, object]:
    return {
        "year_end": pd.Timestamp(year, 3, 31), "fiscal_year": f"{year - 1}-{year % 100:02}", "hs8": code,
        "description": "x", "code_ended": False, "country": country, "value_usd_million": millions,
        "quantity_kg": 1.0,
    }  # fmt: skip


INDIA = [
    sold(2021, "29333919", "MEXICO", 30), sold(2021, "29333990", "U S A", 70),
    sold(2022, "29333919", "MEXICO", 40), sold(2022, "29333990", "U S A", 80),
    sold(2023, "29333990", "U S A", 90), sold(2023, "29333990", "MEXICO", 1),
    sold(2024, "29333990", "U S A", 100), sold(2024, "29333990", "CHINA P RP", 18.3),
    sold(2024, "29159010", "U S A", 500),
]  # fmt: skip


def test_a_code_that_ends_breaks_india_s_line_and_nothing_is_compared_across(knows):
    measure = india_exports.basket(knows("dgcis/india_exports", INDIA))
    assert measure.table["million_usd"].tolist() == [100, 120, 91, 118.3]  # 2915.90 is another line
    assert measure.table["segment"].tolist() == [1, 1, 2, 2]
    found = values(measure)
    assert (found["first"], found["unbroken"]) == (100, 120)
    assert (found["latest"], found["latest_month"], found["breaks"]) == (118.3, "2024-03", 1)
    assert (found["to_us"], found["to_china"], found["to_mexico"]) == (100, 18.3, None)  # none is not zero
    assert found["latest_change"] == pytest.approx(30)


def test_a_year_right_after_a_break_has_no_change(knows):
    rows = [row for row in INDIA if row["year_end"].year < 2024]
    change = india_exports.basket(knows("dgcis/india_exports", rows))["india.latest_change"]
    assert (change.value, change.reason) == (None, india_exports.BROKEN)


def test_the_picture_of_a_broken_line_does_not_join_its_parts(knows):
    drawing = trade_partners.broken_line(india_exports.basket(knows("dgcis/india_exports", INDIA)))
    lines = drawing.figure.axes[0].get_lines()
    assert [len(line.get_xdata()) for line in lines[:2]] == [2, 2]
    assert "break; to March 2023, 91 million US dollars" in drawing.alt


def reported(reporter: str, line: str, usd: float, *, year: int = 2022, flow: str = "export"):
    group = reporter == "EU-28"
    return {"year": year, "reporter": reporter, "is_group": group, "flow": flow, "hs6": line,
            "value_usd": usd, "net_weight_kg": 1.0}  # fmt: skip


def test_countries_are_counted_by_line_and_groups_and_re_exports_are_not(knows):
    name = "comtrade/fentanyl_lines_all_reporters"
    measure = reporters.exporters(
        knows(
            name,
            [
                reported("EU-28", "293336", 900),
                reported("India", "293336", 60), reported("USA", "293336", 50),
                reported("USA", "293337", 40), reported("USA", "293337", 40, flow="re-export"),
                reported("China", "293334", 2), reported("China", "293333", 999),
                reported("China", "293336", 70, flow="import"),
                *(reported("Romania", line, 3) for line in ("293334", "293336", "293337")),
                reported("India", "293333", 7, year=2021),
            ],
        )
    )  # fmt: skip
    assert measure.table["reporter"].tolist() == ["India", "USA", "Romania", "China"]
    found = values(measure)
    assert (found["anpp_countries"], found["npp_countries"], found["fentanyls_countries"]) == (3, 2, 2)
    assert (found["anpp_top"], found["anpp_top_usd"]) == ("India", 60)
    assert (found["npp_top"], found["npp_top_usd"]) == ("USA", 40)
    assert (found["china_lines"], found["same_value"], found["year"]) == (1, 1, 2022)


def test_before_the_lines_exist_no_country_is_counted(knows):
    rows = [reported("India", "293333", 7, year=2021)]
    measure = reporters.exporters(knows("comtrade/fentanyl_lines_all_reporters", rows))
    assert measure.empty
    assert {result.reason for result in measure.results} == {reporters.NO_LINE}


def brought(month: int, code: str, country: str, usd: int, usmca: int = 0) -> dict[str, object]:
    return {"period": pd.Timestamp(2025, month, 1), "hts10": code, "country": country, "value_usd": usd,
            "usmca_value_usd": usmca}  # fmt: skip


IMPORTS = [
    *(brought(month, "2933390800", "Mexico", 10, 4) for month in (1, 2)),
    *(brought(month, "2933399200", "Mexico", 0) for month in (1, 2)),
    *(brought(month, "2933340000", "Mexico", 0) for month in (1, 2)),
    *(brought(month, "2933490800", "Mexico", 500) for month in (1, 2)),
    *(brought(month, "2933360000", "Canada", 7) for month in (1, 2)),
    brought(3, "2933390800", "Mexico", 99),
]


def test_months_that_leave_lines_out_are_no_zeros_and_are_not_counted(knows):
    measure = neighbours.imports_by_line(knows("usitc/us_imports_mexico_canada", IMPORTS), ["Mexico"])
    found = values(measure)
    assert (found["first_month"], found["last_month"]) == ("2025-01", "2025-02")
    assert (found["mexico_basket"], found["mexico_named"], found["canada_named"]) == (20, 0, 14)
    assert found["canada_basket"] is None  # no row at all is not zero
    rows = measure.table.set_index("line")
    assert rows.index.tolist() == ["2933.34", "2933.39"]  # neither Canada nor an untracked line
    assert rows.loc["2933.39", ["value_usd", "usmca_usd", "months_with_trade"]].tolist() == [20, 8, 2]
    assert rows.loc["2933.34", "months_with_trade"] == 0


def test_without_a_neighbour_in_focus_the_table_is_empty(knows):
    measure = neighbours.imports_by_line(knows("usitc/us_imports_mexico_canada", IMPORTS), ["India"])
    assert measure.empty
    assert values(measure)["mexico_basket"] == 20


def test_organic_chemicals_stand_by_country_the_world_last(knows):
    rows = [
        {"year": 2024, "chapter": "29", "country": country, "transport": transport,
         "value_usd": usd, "shipping_weight_kg": kg}
        for country, transport, usd, kg in (
            ("World", "air", 9e6, 9000), ("China", "air", 2e6, 5000),
            ("China", "containerised vessel", 6e6, 8e6),
            ("India", "air", 3e6, 1000),
        )
    ]  # fmt: skip
    measure = organic_chemicals.by_transport(knows("census/chapter29_2024", rows))
    assert measure.table["partner"].tolist() == ["India", "China", "World"]
    found = values(measure)
    assert (found["china_air"], found["china_sea"]) == (2, 6)
    assert (found["china_air_tonnes"], found["china_sea_tonnes"]) == (5, 8000)


# The figures that come with the project


def test_bundled_figures(bundled):
    india = values(india_exports.basket(bundled(DAY)))
    assert (india["first"], india["unbroken"], india["latest"], india["breaks"]) == (
        496.85,
        985.02,
        889.93,
        2,
    )
    world = values(reporters.exporters(bundled(DAY)))
    assert (world["anpp_top"], round(world["anpp_top_usd"]), world["china_lines"]) == ("India", 644735, 1)
    near = values(neighbours.imports_by_line(bundled(DAY)))
    assert (near["mexico_basket"], near["mexico_named"], near["canada_named"]) == (186292, 0, 4800)
    assert (near["first_month"], near["last_month"]) == ("2025-01", "2025-12")
    assert round(values(organic_chemicals.by_transport(bundled(DAY)))["china_air"]) == 1801


def test_the_same_results_come_back_on_every_day(bundled):
    def keys(day: str) -> list[str]:
        seen = bundled(day)
        asked = (india_exports.basket, reporters.exporters, neighbours.imports_by_line,
                 organic_chemicals.by_transport)  # fmt: skip
        return [result.key for measure in asked for result in measure(seen).results]

    assert keys("2013-06-30") == keys("2019-12-31") == keys(DAY)
