"""Trade on made-up tables worked out by hand, and on the figures that come with the project."""

from __future__ import annotations

import csv

import pytest
import yaml

from analysis.measures import bilateral, duties, trade_lines
from analysis.store import intake
from tests.conftest import TODAY

MILLION = 1_000_000
DAY = "2024-06-01"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("trade."): result.value for result in measure.results}


@pytest.fixture
def keep(project, tmp_path):
    """Store a transcribed table of a dataset, published at the start of 2024."""

    def write(name: str, *rows: dict[str, object]) -> None:
        path = tmp_path / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        intake.add_file(project, path, published="2024-01-31", today=TODAY)

    return write


def line(year: int, reporter: str, hs6: str, millions: float, kg: object = "", flow: str = "export"):
    valuation = "CIF" if flow == "import" else "FOB"
    return {
        "year": year, "reporter": reporter, "flow": flow, "hs6": hs6, "valuation": valuation,
        "value_usd": millions * MILLION, "net_weight_kg": kg,
    }  # fmt: skip


@pytest.fixture
def class_control(project, events, timeline):
    """China's class control of fentanyls takes effect in May 2019."""
    events()
    path = project.timelines.parent / "events.yml"
    row = yaml.safe_load(path.read_text(encoding="utf-8"))["china_fentanyl_class"]["row"]
    path.write_text(f"china_fentanyl_class: {{timeline: scheduling, row: {row}, label: x, kind: control}}\n")
    day = {"announced_date": "2019-04-01", "effective_date": "2019-05-01"}
    timeline("scheduling", {"event_id": row, "jurisdiction": "China", **day})


@pytest.fixture
def lines(keep, timeline, class_control, view):
    """China falls from 800 of 1,000 to 600 of 1,000 over 2022; India takes the rest."""
    keep(
        "annual",
        line(2018, "China", "293339", 790, 1000),
        line(2018, "China", "293333", 10),
        line(2018, "India", "293339", 200),
        line(2022, "China", "293339", 590, 50_000),
        line(2022, "China", "293334", 10),
        line(2022, "India", "293339", 300),
        line(2022, "India", "293336", 100, 2000),
        line(2022, "China", "293339", 77, flow="import"),
        line(2022, "China", "293341", 5),
    )
    timeline("hs_codes", *({"code": code} for code in ("293334", "293336", "293337", "293339")))
    timeline("substances", {"name": "one", "hs6_2022": "293339"})
    return view(DAY)


def test_the_basket_beside_the_lines_that_show(lines):
    measure = trade_lines.basket(lines)
    table = measure.table.set_index("line")
    assert table.index.tolist() == ["2933.39", "2933.34", "2933.36", "2933.37"]
    assert table.loc["2933.39", ["china_usd", "china_tonnes"]].tolist() == [590 * MILLION, 50]
    assert table.loc["2933.37"].drop("holds").isna().all()  # not reported is not zero
    found = values(measure)
    assert (found["basket_year"], found["basket_china"], found["basket_china_tonnes"]) == (2022, 590, 50)
    assert table.loc["2933.39", "india_usd"] == 300 * MILLION
    assert (found["named_china"], found["named_india"]) == (10 * MILLION, 100 * MILLION)


def test_the_sum_runs_over_2022_and_counts_the_lines_reported(lines):
    measure = trade_lines.continuous(lines)
    rows = measure.table.set_index(["year", "reporter"])
    assert rows.loc[(2018, "China")].tolist() == [800, 2]
    assert rows.loc[(2022, "China")].tolist() == [600, 2]
    found = values(measure)
    assert (found["sum_first_year"], found["sum_last_year"]) == (2018, 2022)
    assert (found["sum_china_first"], found["sum_china_last"]) == (800, 600)
    assert (found["sum_india_first"], found["sum_india_last"]) == (200, 400)


def test_shares_before_the_class_control_and_after(lines):
    measure = trade_lines.displaced(lines)
    found = values(measure)
    assert (found["shift_base_year"], found["shift_last_year"]) == (2018, 2022)
    assert (found["shift_china_before"], found["shift_china_after"]) == (80, 60)
    assert found["shift_china_change"] == pytest.approx(-20)
    # The whole did not grow, so that all change is change of share.
    assert measure.table.set_index("reporter").loc["India", "share_effect"] == pytest.approx(200)


def test_without_a_year_after_the_control_no_share_is_shown(keep, class_control, view):
    keep("annual", line(2018, "China", "293339", 1), line(2018, "India", "293339", 1))
    found = trade_lines.displaced(view(DAY))
    assert {result.status for result in found.results} == {"not available"}
    assert all("No year after" in result.reason for result in found.results)


def test_both_ends_of_a_flow_by_whole_year(keep, view):
    months = [{"period": f"{year}-{month:02}", "value_usd": 10 * MILLION}
              for year in (2018, 2019, 2020) for month in range(1, 13)]  # fmt: skip
    keep("imports", *months, {"period": "2021-01", "value_usd": 10 * MILLION})
    exported = {2018: 100, 2019: 150, 2020: 120, 2021: 10}
    keep(
        "exports",
        *({"year": year, "partner": "United States", "value_fob_usd": value * MILLION}
          for year, value in exported.items()),
        {"year": 2018, "partner": "Mexico", "value_fob_usd": 999 * MILLION},
    )  # fmt: skip
    measure = bilateral.mirror(view(DAY))
    assert measure.table["year"].tolist() == [2018, 2019, 2020]  # one month of 2021 is no year
    assert measure.table["ratio"].tolist() == pytest.approx([1.2, 0.8, 1.0])
    assert measure.table["importer_less_exporter"].tolist() == pytest.approx([20, -30, 0])
    found = values(measure)
    assert (found["mirror_turn_year"], found["mirror_low_year"]) == (2019, 2019)


def test_freight_is_stated_by_partner_and_month(keep, view):
    keep(
        "bilateral",
        *(
            {"period": month, "partner": partner, "flow": "import", "valuation": kind, "value_usd": value}
            for month, partner, kind, value in (
                ("2023-01", "China", "CIF", 110), ("2023-01", "China", "FOB", 100),
                ("2023-02", "China", "CIF", 105), ("2023-02", "China", "FOB", 100),
                ("2023-01", "Mexico", "CIF", 101), ("2023-01", "Mexico", "FOB", 100),
            )
        ),
    )  # fmt: skip
    table = bilateral.freight(view(DAY)).table.set_index("partner")
    assert table.loc["China", ["latest", "lowest", "highest"]].tolist() == pytest.approx([1.05, 1.05, 1.10])
    assert table.loc["Mexico", "latest"] == pytest.approx(1.01)
    assert table.index.tolist() == ["China", "Mexico"]  # no other partner is held
    assert f"{table.loc['China', 'last']:%Y-%m}" == "2023-02"


def test_a_unit_value_far_from_other_years_is_flagged(keep, timeline, view):
    weights = {2012: 10, 2013: 11, 2014: 9, 2015: 10, 2016: 12, 2017: 1000, 2018: ""}
    keep(
        "annual",
        *(line(year, "India", "293339", 1, kg) for year, kg in weights.items()),
        line(2022, "India", "293339", 1, 5000),  # the line means fewer goods from here on
    )
    timeline("substances", {"name": "one", "hs6_2022": "293339"})
    measure = trade_lines.unit_values(view(DAY))
    assert measure.table.iloc[0][["year", "line", "why"]].tolist() == [2017, "2933.39", "outlier low"]
    found = values(measure)
    assert (found["unit_checked"], found["unit_flagged"], found["unit_no_weight"]) == (6, 1, 1)
    # The middle of 9, 10, 10, 11, 12 and 1000 kg for one million lies between 10 and 11 kg.
    assert found["unit_top_ratio"] == pytest.approx((10 * 11) ** 0.5 / 1000)


def test_imports_by_month_against_a_year_earlier(keep, timeline, view):
    rows = [{"period": f"2022-{month:02}", "value_usd": 100 * MILLION} for month in range(1, 13)]
    keep("imports", *rows, {"period": "2023-01", "value_usd": 75 * MILLION})
    timeline("tariff_steps", {"step_id": "x", "announced_date": "2023-01-05", "target": "Canada"})
    found = values(bilateral.imports_by_month(view(DAY)))
    assert (found["imports_month"], found["imports"], found["imports_change"]) == ("2023-01", 75, -25)
    assert found["imports_low"] is None  # no fentanyl duty yet


def test_steps_of_one_month_and_measure_share_a_label(timeline, events, view):
    events(meeting="2025-10-30")
    duty = {"imposer": "United States", "target": "China"}
    timeline(
        "tariff_steps",
        {"step_id": "a", "measure": "reciprocal_ieepa", "rate_pct": "10", "announced_date": "2025-04-02",
         "effective_date": "2025-04-05", **duty},
        {"step_id": "b", "measure": "reciprocal_ieepa", "rate_pct": "125", "announced_date": "2025-04-09",
         "effective_date": "2025-04-10", **duty},
        {"step_id": "c", "measure": "fentanyl_ieepa", "rate_pct": "0", "announced_date": "2026-02-20",
         "effective_date": "2026-02-24", **duty},
        {"step_id": "d", "measure": "fentanyl_ieepa", "rate_pct": "5", "announced_date": "2026-02-20",
         "effective_date": "2027-01-01", **duty},
    )  # fmt: skip
    marks = duties.duty_marks(view("2026-06-01"))
    assert marks["label"].tolist() == ["reciprocal duty 10 to 125%", "Busan meeting", "fentanyl duty ends"]


# The figures that come with the project


def test_bundled_basket_is_the_published_size(bundled):
    found = values(trade_lines.basket(bundled("2026-10-08")))
    assert (found["basket_year"], round(found["basket_china"]), round(found["basket_china_tonnes"])) == (
        2022, 3385, 139681,
    )  # fmt: skip
    assert found["named_china"] == 232


def test_bundled_ratio_falls_and_crosses_one(bundled):
    found = values(bilateral.mirror(bundled("2026-10-08")))
    assert (round(found["mirror_first_ratio"], 2), round(found["mirror_low_ratio"], 2)) == (1.21, 0.87)
    assert (found["mirror_low_year"], found["mirror_turn_year"]) == (2021, 2020)
    early = values(bilateral.mirror(bundled("2019-12-31")))
    assert (early["mirror_last_year"], early["mirror_turn_year"]) == (2018, None)


def test_bundled_focus_adds_a_country(bundled):
    held = trade_lines.continuous(bundled("2026-10-08"), ["Mexico", "Canada"]).table
    assert set(held["reporter"]) == {"China", "India", "Mexico"}


def test_the_same_results_come_back_on_every_day(bundled):
    def keys(day: str) -> list[str]:
        view = bundled(day)
        asked = (trade_lines.basket, trade_lines.continuous, trade_lines.displaced, trade_lines.unit_values,
                 bilateral.mirror, bilateral.freight, bilateral.imports_by_month)  # fmt: skip
        return [result.key for measure in asked for result in measure(view).results]

    assert keys("1980-01-01") == keys("2019-12-31") == keys("2026-10-08")
