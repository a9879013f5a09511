"""Laboratory identifications: shares, rates and comparisons worked out by hand on a few made-up rows."""

import pandas as pd
import pytest

from analysis.measures import laboratory
from analysis.sources.dea import reader as dea
from analysis.sources.nflis import reader as nflis
from analysis.store import intake

TODAY = pd.Timestamp("2030-01-01").date()
NUMBERS = {"Fentanyl": 1, "4-ANPP": 2, "Carfentanil": 3, "para-Fluorofentanyl": 4, "Furanyl fentanyl": 5}
HALVES = {1: "SA1 (JAN - JUN)", 2: "SA2 (JUL - DEC)"}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("laboratory."): result.value for result in measure.results}


@pytest.fixture
def found(project, tmp_path, view):
    """Four half-years, queried on 1 March 2021: those of 2020 still grow."""
    counts = {
        (2019, 1): {"Fentanyl": 900, "4-ANPP": 45, "Carfentanil": 55},
        (2019, 2): {"Fentanyl": 800, "4-ANPP": 40, "Carfentanil": 8, "para-Fluorofentanyl": 152},
        (2018, 2): {"Fentanyl": 1600, "4-ANPP": 20, "Carfentanil": 80, "Furanyl fentanyl": 300},
        (2020, 1): {"Fentanyl": 10},
    }
    rows = [
        {
            "LABTYPE": "All", "RPTAGGR": "DrugReport", "YYYY": year, "PERIOD": HALVES[half],
            "DRUG_REPORTS": count, "QUERY_RUN_DATE": "2021-03-01", "SUBSTANCE_ID": NUMBERS[name],
            "SUBSTANCE_DESCRIPTION": name, "BASE_ID": NUMBERS[name], "BASE_DESCRIPTION": name,
            "DRUG_CATEGORY_CODE": 1, "DRUG_CATEGORY_DESCRIPTION": nflis.CATEGORY, "STATE": "OH",
            "STATE_LONG_NAME": "Ohio", "STATE_FIPS": 39,
        }
        for (year, half), held in counts.items()
        for name, count in held.items()
    ]  # fmt: skip
    path = tmp_path / "export.csv"
    pd.DataFrame(rows, columns=list(nflis.COLUMNS)).to_csv(path, index=False)
    intake.add_file(project, path, published="2021-03-01", today=TODAY)
    return view("2021-03-02")


def test_the_latest_complete_half_is_compared_with_the_same_half_a_year_before(found):
    measure = laboratory.composition(found)
    got = values(measure)
    assert (got["first_half"], got["last_half"]) == ("2018-H2", "2019-H2")
    assert measure["laboratory.last_total"].period == "2019-07/2019-12"
    assert (got["last_total"], got["last_prior"], got["last_change"]) == (1000, 2000, -50.0)
    assert (got["fentanyl_share"], got["fluoro_share"]) == (80.0, pytest.approx(15.2))
    table = measure.table
    assert table.groupby("period")["share_percent"].sum().tolist() == pytest.approx([100] * 4)
    assert table.loc[table["still_growing"], "half_year"].unique().tolist() == ["2020-H1"]


def test_on_an_earlier_day_a_later_half_still_grew(found, view):
    measure = laboratory.composition(view("2020-09-15"))
    # Known by then, 240 days after its end: July to December 2019; it had ended less than a year before.
    assert values(measure)["last_half"] == "2019-H1"
    assert measure.table.loc[measure.table["still_growing"], "half_year"].unique().tolist() == ["2019-H2"]


def test_carfentanil_has_its_own_rate(found):
    got = values(laboratory.carfentanil(found))
    assert (got["carfentanil_last"], got["carfentanil_prior"]) == (8, 80)
    assert got["carfentanil_change"] == pytest.approx(-90)
    assert got["carfentanil_first_rate"] == 40.0  # 80 of 2000
    assert got["carfentanil_rate"] == 8.0  # 8 of 1000
    # No half-year before the latest one is lower: there is no earlier low to name.
    assert (got["carfentanil_low_rate"], got["carfentanil_low_half"]) == (None, None)


def test_precursors_are_set_against_fentanyl(found):
    got = values(laboratory.precursors(found))
    assert got["anpp_last"] == 40
    assert got["anpp_change"] == pytest.approx(100)  # 40 after 20
    assert got["precursor_rate"] == got["precursor_peak_rate"] == 50.0  # 40 of 800, as 45 of 900
    assert got["precursor_peak_half"] == "2019-H1"


@pytest.mark.parametrize(
    ("name", "group", "precursor"),
    [
        ("Fentanyl", "Fentanyl", False),
        ("ortho-Fluorofentanyl", "Fluorofentanyl", False),
        ("Fluoro acetyl fentanyl", "All others", False),
        ("4-ANPP", "4-ANPP", True),
        ("para-Fluoro 4-ANPP", "All others", True),
        ("Phenethyl 4-ANPP", "All others", False),
        ("Fluoro phenethyl 4-ANPP", "All others", False),
        ("N-Phenyl-4-piperidinamine", "All others", True),
        ("Norfentanyl", "All others", True),
    ],
)
def test_what_a_substance_is_counted_with(name, group, precursor):
    assert (laboratory.group_of(name), laboratory.is_precursor(name)) == (group, precursor)


def test_strength_compares_fiscal_years_and_leaves_other_spans_out(project, tmp_path, view):
    source = {
        "publisher": "An agency", "source_title": "A release", "source_url": "https://example.org/",
        "source_date": "2025-12-03", "confidence": "confirmed",
    }  # fmt: skip
    rows = [
        ("a", laboratory.PURITY, "2022-10-01", "2023-09-30", 20),
        ("b", laboratory.PURITY, "2024-01-01", "2024-12-31", 99),
        ("c", laboratory.PURITY, "2024-10-01", "2025-09-30", 12),
        ("d", laboratory.STRONG_PILLS, "2022-10-01", "2023-09-30", 70),
    ]
    table = pd.DataFrame(
        [
            {
                "figure_id": key, "metric": metric, "period_start": start, "period_end": end,
                "value_pct": value, "precision": "as stated", **source,
            }
            for key, metric, start, end, value in rows
        ]
    ).reindex(columns=list(dea.SCHEMA.columns))  # fmt: skip
    path = tmp_path / "figures.csv"
    table.to_csv(path, index=False)
    intake.add_file(project, path, published="2026-01-05", today=TODAY)
    measure = laboratory.strength(view("2026-01-06"))
    got = values(measure)
    assert (got["purity_first"], got["purity_last"], got["purity_change"]) == (20, 12, -8)
    assert (got["purity_first_period"], got["purity_last_period"]) == (2023, 2025)
    assert got["strong_pills_last"] is None  # one figure is no comparison
    assert measure["laboratory.strong_pills_last"].reason == "Fewer than two fiscal years are stated."
    assert measure["laboratory.purity_change"].period == "2022-10/2025-09"
    assert measure.table["year_stated"].tolist() == [
        "fiscal year 2023", "fiscal year 2023", "calendar year 2024", "fiscal year 2025"
    ]  # fmt: skip


def test_the_same_keys_come_back_without_any_data(found, view):
    for ask in (laboratory.composition, laboratory.carfentanil, laboratory.precursors, laboratory.strength):
        then, now = ask(view("2016-01-01")), ask(found)
        assert [result.key for result in then.results] == [result.key for result in now.results]
        assert {result.status for result in then.results} == {"not available"}


def test_bundled_carfentanil_goes_against_the_total(bundled):
    view = bundled("2026-10-08")
    got = values(laboratory.carfentanil(view)) | values(laboratory.composition(view))
    assert (got["carfentanil_last"], got["carfentanil_prior"]) == (540, 122)
    assert (got["last_total"], got["last_prior"]) == (84726, 104294)
