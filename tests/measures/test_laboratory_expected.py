"""Expected growth of laboratory counts: made-up readings by hand, and the stored ones."""

import numpy as np
import pandas as pd
import pytest

from analysis.chapter.figures import laboratory as draw
from analysis.measures import laboratory_expected
from analysis.measures.laboratory_expected import CARRIED, SEEN, SETTLED, UNKNOWN, _with_growth
from analysis.methods.growth_curve import GrowthCurve

NOW = "2026-11-24"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("laboratory."): result.value for result in measure.results}


def curve(**changes) -> GrowthCurve:
    """Growth of ten percent of a log in the first month after age 7, halved with each month of age."""
    spells = pd.DataFrame({"spell": ["a", "b"], "links": 1, "exposure": 2.0, "rate": [0.05, 0.15]})
    return GrowthCurve(
        **{
            "decay": np.log(2), "rate": 0.10, "spread": 0.01, "scatter": 0.0, "exposure": 4.0,
            "spells": spells, "youngest": 7.0, "oldest": 36.0,
        } | changes
    )  # fmt: skip


def test_growth_by_hand():
    years = pd.DataFrame(
        {"year": [2020, 2021, 2022], "age_months": [40, 8, 6], "identifications": [900.0, 1000, 500]}
    )
    table = _with_growth(years, curve()).set_index("year")
    assert table["standing"].tolist() == [SETTLED, SEEN, CARRIED]
    assert np.isnan(table.loc[2020, "expected"])
    # From age 8 on half, a quarter ... of 0.10 are to come: 0.10 in all; from age 6 on 0.4.
    assert table.loc[2021, "expected"] == pytest.approx(1000 * np.exp(0.10))
    assert table.loc[2022, "growth_percent"] == pytest.approx(100 * np.expm1(0.40))
    # The second spell alone ran at one and a half times the mean rate.
    assert table.loc[2021, "at_newest_pace"] == pytest.approx(100 * np.expm1(0.15))
    # One degree of freedom: 12.706 standard errors of exposure 1, 0.01 (1 + 1 / 4).
    reach = 12.7062 * np.sqrt(0.0125)
    assert table.loc[2021, "expected_upper"] == pytest.approx(1000 * np.exp(0.10 + reach), rel=1e-4)


def test_without_a_curve_open_years_have_no_growth():
    table = _with_growth(pd.DataFrame({"year": [2020], "age_months": [8], "identifications": [900.0]}), None)
    assert table["standing"].tolist() == [UNKNOWN]
    assert table["expected"].isna().all()


def test_bundled_the_newest_year_and_how_its_growth_was_learnt(bundled):
    measure = laboratory_expected.expected(bundled(NOW))
    found = values(measure)
    assert (found["expected_year"], found["expected_age"], found["expected_read"]) == (2025, 3, 117125)
    # Five yearly tables and the query of August 2025; the tables of 2019 and 2020 were made seven months on.
    assert (found["expected_spells"], found["expected_youngest"], found["expected_carried"]) == (6, 7, 4)
    assert found["expected_change"] == pytest.approx(100 * (117125 / 154916 - 1))
    low, high = found["expected_interval"]
    assert low < found["expected_read"] < found["expected_total"] < high
    assert found["expected_pace"] > found["expected_growth"] > found["expected_before_growth"] > 0
    table = measure.table.set_index("year")
    assert table["standing"].tolist() == [SETTLED] * 6 + [SEEN, SEEN, CARRIED]
    alt = draw.expected_growth(measure).alt
    assert "2025, 117,125 as read" in alt and "For 2025 the curve is carried" in alt


def test_bundled_one_query_gives_counts_and_no_growth(bundled):
    measure = laboratory_expected.expected(bundled("2025-12-01"))
    assert measure["laboratory.expected_read"].value == 140987
    growth = measure["laboratory.expected_growth"]
    assert growth.reason == "No two ages were seen to grow between the same vintages."
    assert len(measure.table) == laboratory_expected.LATEST_YEARS
    assert "none can be stated" in draw.expected_growth(measure).alt


def test_before_the_first_query_nothing_has_a_value_and_everything_a_reason(bundled):
    made = laboratory_expected.expected(bundled("2022-09-01"))
    assert made.empty and made.source
    assert not [result.key for result in made.results if result.value is not None or not result.reason]
    later = laboratory_expected.expected(bundled(NOW))
    assert [result.key for result in made.results] == [result.key for result in later.results]
