"""The first projected months are held against a later file, where one reaches beyond the monthly file."""

from __future__ import annotations

import pytest

from analysis.measures import projection_passed


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("scenarios."): result.value for result in measure.results}


def test_bundled_months_that_have_passed_stand_beside_their_projection(bundled):
    measure = projection_passed.seizures(bundled("2026-11-24"))
    found = values(measure)
    assert (found["passed_first"], found["passed_last"]) == ("2026-05", "2026-08")
    # October to August by the aggregate, 10,368.75 lb, less October to April by the months, 6,725.62 lb.
    assert found["passed_observed"] == pytest.approx(10368.75 - 6725.62, abs=0.01)
    low, high = found["passed_interval"]
    assert low < found["passed_observed"] < high
    assert low < found["passed_hold"] < high
    assert measure["scenarios.passed_hold"].period == "2026-05/2026-08"
    assert len(measure.table) == 1


def test_before_the_aggregate_was_published_no_month_has_passed(bundled):
    measure = projection_passed.seizures(bundled("2026-09-01"))
    assert measure.table.empty
    assert set(values(measure).values()) == {None}
    assert all(result.reason for result in measure.results)
