"""How sure the answers of two chapters are, as counts that carry names."""

import datetime as dt

import pytest

from analysis.measures import effect_checks, turning_point
from analysis.measures.effect_checks import CELL, EVENT, MODEL
from analysis.store.asof import View


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("effect_checks."): result.value for result in measure.results}


@pytest.fixture(scope="module")
def deaths(repository):
    return effect_checks.deaths_after_class_control(View(repository, dt.date(2026, 10, 8)), pre_months=24)


def test_what_is_counted_is_what_the_table_holds(deaths):
    table, found = deaths.table, values(deaths)
    cells, models = table[table["check"] == CELL], table[table["check"] == MODEL]
    assert (found["deaths_cells"], found["deaths_admitted"]) == (len(cells), cells["admitted"].sum())
    assert found["deaths_models_excluding"] == models["leaves_out_zero"].sum()
    assert found["deaths_level"] == 95
    assert found["deaths_control"] == "2019-05-01"
    assert deaths.source == "CDC WONDER, final deaths by month"


def test_the_event_and_its_verdict_are_those_of_the_table_of_effects(deaths, bundled):
    own = turning_point.effects(bundled("2026-10-08"), pre_months=24, post_months=12)
    event = deaths.table[deaths.table["check"] == EVENT].iloc[0]
    assert event["verdict"] == own["outcomes.effect_2019_half_verdict"].value
    # Where nothing is identified neither shows a size.
    change = own["outcomes.effect_2019_half_change"].value
    assert event["estimate_percent"] == pytest.approx(float("nan") if change is None else change, nan_ok=True)


def test_of_seizures_the_latest_control_with_enough_months_is_asked_about(bundled):
    day = bundled("2026-10-08")
    measure = effect_checks.seizures_after_latest_control(day, pre_months=24, post_months=12)
    found = values(measure)
    # The controls of November 2025 have five full months after them in files that end with April 2026.
    assert found["seizures_control"] == "2025-07-20"
    assert found["seizures_verdict"] == "not identified"
    assert measure.table.loc[measure.table["check"] == EVENT, "estimate_percent"].isna().all()


def test_an_early_day_is_answered_by_absence(bundled):
    early = bundled("2017-01-01")
    for measure in (
        effect_checks.deaths_after_class_control(early, pre_months=24),
        effect_checks.seizures_after_latest_control(early, pre_months=24, post_months=12),
    ):
        assert measure.empty
        assert {result.status for result in measure.results} == {"not available"}
        assert measure.results[0].reason == "No control inside the series was known on this day."
    assert [result.key for result in measure.results] == [
        result.key
        for result in effect_checks.seizures_after_latest_control(
            bundled("2026-10-08"), pre_months=24, post_months=12
        ).results
    ]
