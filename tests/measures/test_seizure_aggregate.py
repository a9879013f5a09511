"""The aggregate beside the months: made-up files worked out by hand, and the stored figures."""

import pandas as pd
import pytest

from analysis.measures import seizure_aggregate
from analysis.store import intake

OPEN = "2025 (FYTD)"


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("seizures."): result.value for result in measure.results}


@pytest.fixture
def both(project, store, cbp_file, view, events, tmp_path):
    """Months to December 2024 (10 lb in October, 5 in November), an aggregate of 40 lb of March 2025."""
    file = cbp_file(2024, open_year=2025, open_months=3)
    file.add(2024, "OCT", 7).add(2024, "NOV", 3).add(2024, "FEB", 9).add(2024, "MAR", 100)
    file.add(OPEN, "OCT", 10).add(OPEN, "NOV", 5)
    store(file, "2025-01-31")
    columns = ["fiscal_year", "component", "region", "pounds", "seizure_events"]
    rows = [
        ("2024", "Office of Field Operations", "Southwest Border", 119.5, 9),
        ("2025 (FYTD)", "Office of Field Operations", "Southwest Border", 40.0, 6),
    ]
    path = tmp_path / "aggregate.csv"
    pd.DataFrame(rows, columns=columns).to_csv(path, index=False)
    intake.add_file(project, path, published="2025-03-31", today=pd.Timestamp("2030-01-01").date())
    events(meeting="2024-10-30")
    return view


def test_a_stretch_is_the_year_so_far_less_the_months_before_it(both):
    found = values(seizure_aggregate.fiscal_year_aggregate(both("2025-04-01")))
    # Published in March, so it reaches February: 40 lb against 7 + 3 + 9 a year before.
    assert (found["aggregate_year"], found["aggregate_last"]) == (2025, "2025-02")
    assert (found["aggregate_lb"], found["aggregate_prior_lb"]) == (40, 19)
    assert found["aggregate_change"] == pytest.approx(100 * (40 / 19 - 1))
    # Since the meeting: without October, 40 - 10 against 3 + 9.
    assert found["aggregate_since_first"] == "2024-11"
    assert (found["aggregate_since_lb"], found["aggregate_since_prior_lb"]) == (30, 12)
    assert found["aggregate_since_change"] == 150
    assert found["aggregate_gap"] == pytest.approx(0.5)


def test_both_files_stand_beside_each_other_and_are_not_mixed(both):
    table = seizure_aggregate.fiscal_year_aggregate(both("2025-04-01")).table
    rows = table.set_index(["stretch", "file"])[["quantity_lb", "prior_lb"]]
    so_far, since = seizure_aggregate.SO_FAR, seizure_aggregate.SINCE_MEETING
    months, aggregate = seizure_aggregate.MONTHS, seizure_aggregate.AGGREGATE
    assert rows.loc[(so_far, months)].tolist() == [15, 10]
    assert rows.loc[(so_far, aggregate)].tolist() == [40, 19]
    assert rows.loc[(since, months)].tolist() == [5, 3]
    assert rows.loc[(since, aggregate)].tolist() == [30, 12]


def test_before_it_was_published_only_the_months_are_compared(both):
    measure = seizure_aggregate.fiscal_year_aggregate(both("2025-03-30"))
    assert set(measure.table["file"]) == {seizure_aggregate.MONTHS}
    assert {result.status for result in measure.results} == {"not available"}


def test_before_the_meeting_nothing_is_said_of_it(both, events):
    events(meeting="2025-10-30")
    measure = seizure_aggregate.fiscal_year_aggregate(both("2025-04-01"))
    assert measure["seizures.aggregate_since_lb"].reason == "The meeting had not been held."
    assert measure["seizures.aggregate_lb"].value == 40


def test_bundled_aggregate_closes_the_gap_to_august(bundled):
    measure = seizure_aggregate.fiscal_year_aggregate(bundled("2026-11-24"))
    found = values(measure)
    assert found["aggregate_last"] == "2026-08"
    assert found["aggregate_lb"] == pytest.approx(10368.75, abs=0.005)
    assert found["aggregate_prior_lb"] == pytest.approx(11383.76, abs=0.005)
    assert found["aggregate_since_lb"] == pytest.approx(9352.17, abs=0.005)
    assert found["aggregate_since_prior_lb"] == pytest.approx(9391.29, abs=0.005)
    assert found["aggregate_gap"] < 0.03  # cells are rounded to a hundredth of a pound
    beside = measure.table[measure.table["file"] == seizure_aggregate.MONTHS].set_index("stretch")
    since = beside.loc[seizure_aggregate.SINCE_MEETING, ["quantity_lb", "prior_lb"]]
    assert since.tolist() == pytest.approx([5709.05, 5691.70], abs=0.005)
    assert "third party" in measure["seizures.aggregate_since_lb"].source
