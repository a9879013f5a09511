"""Duties by the day, and the days that a truce still runs."""

import pytest

from analysis.measures import levers

CHINA = {"imposer": "United States", "target": "China", "confidence": "unconfirmed"}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("levers."): result.value for result in measure.results}


def step(name: str, measure: str, rate: str, announced: str, effective: str, end: str = "", **more):
    return {
        "step_id": name, "measure": measure, "rate_pct": rate, "announced_date": announced,
        "effective_date": effective, "end_date": end, **CHINA, **more,
    }  # fmt: skip


@pytest.fixture
def duties(timeline, view):
    """A duty of 10, then 20, then 0 percent; a surcharge with an end; one that never took effect."""
    timeline(
        "tariff_steps",
        step("F1", "fentanyl_ieepa", "10", "2025-02-01", "2025-02-04", tied_to_fentanyl="yes"),
        step("F2", "fentanyl_ieepa", "20", "2025-03-03", "2025-03-04", tied_to_fentanyl="yes"),
        step("F3", "fentanyl_ieepa", "0", "2026-02-20", "2026-02-24", tied_to_fentanyl="yes"),
        step("S1", "section_122", "15", "2026-02-20", "2026-02-24", "2026-07-23", tied_to_fentanyl="no"),
        step("R1", "reciprocal_ieepa", "34", "2025-04-02", "", tied_to_fentanyl="no"),
        step(
            "X1", "fentanyl_ieepa", "35", "2025-02-01", "2025-02-04", target="Canada", tied_to_fentanyl="yes"
        ),
    )
    return lambda day: values(levers.duty_steps(view(day)))


@pytest.mark.parametrize(
    ("day", "fentanyl", "surcharge", "tied"),
    [
        ("2025-02-03", 0, 0, 0),
        ("2025-02-04", 10, 0, 1),
        ("2025-03-03", 10, 0, 1),
        ("2025-03-04", 20, 0, 1),
        ("2026-02-23", 20, 0, 1),
        ("2026-02-24", 0, 15, 0),
        ("2026-07-23", 0, 15, 0),
        ("2026-07-24", 0, 0, 0),
    ],
)
def test_the_rate_of_a_day_is_that_of_the_step_in_force(duties, day, fentanyl, surcharge, tied):
    found = duties(day)
    assert (found["fentanyl_ieepa_now"], found["section_122_now"]) == (fentanyl, surcharge)
    assert found["tied_to_fentanyl_now"] == tied
    assert found["reciprocal_ieepa_now"] == 0  # announced, never in effect


def test_first_highest_last_rate_and_the_end(duties):
    found = duties("2026-12-31")
    assert found["fentanyl_first_day"] == "2025-02-04"
    assert found["fentanyl_first_rate"] == 10
    assert found["fentanyl_peak_rate"] == 20
    assert found["fentanyl_last_rate"] == 20
    assert found["fentanyl_end_day"] == "2026-02-24"


def test_an_end_that_is_announced_has_not_come(duties):
    assert duties("2026-02-23")["fentanyl_end_day"] is None
    assert duties("2025-03-03")["fentanyl_peak_rate"] == 10


def test_before_the_duty_its_results_say_so(duties, view):
    measure = levers.duty_steps(view("2025-02-03"))
    first = measure["levers.fentanyl_first_day"]
    assert (first.status, first.reason) == ("not available", "The duty had not been imposed on this day.")


def test_a_step_runs_until_the_next_or_until_the_day_after_its_end(duties, view):
    table = levers.duty_steps(view("2026-12-31")).table
    until = {f"{row.measure} {row.rate_pct:g}": str(row.until)[:10] for row in table.itertuples()}
    assert until == {
        "fentanyl_ieepa 10": "2025-03-04",
        "fentanyl_ieepa 20": "2026-02-24",
        "fentanyl_ieepa 0": "NaT",
        "section_122 15": "2026-07-24",
    }


def test_a_step_replaced_on_its_own_day_has_no_row(timeline, view):
    timeline(
        "tariff_steps",
        step("a", "reciprocal_ieepa", "34", "2025-04-02", "2025-04-09"),
        step("b", "reciprocal_ieepa", "84", "2025-04-08", "2025-04-09"),
    )
    table = levers.duty_steps(view("2025-04-10")).table
    assert table["rate_pct"].tolist() == [84]


def test_a_truce_counts_down_and_below_zero(timeline, view):
    timeline(
        "truces",
        {"truce_id": "a", "announced_date": "2025-05-12", "end_date": "2025-08-12"},
        {"truce_id": "b", "announced_date": "2025-08-11", "end_date": "2025-11-10"},
        {"truce_id": "c", "announced_date": "2025-09-14"},
    )

    def left(day: str):
        found = values(levers.truce(view(day)))
        return found["truce_end"], found["truce_days_left"]

    assert left("2025-05-11") == (None, None)
    assert left("2025-05-12") == ("2025-08-12", 92)  # 19 of May, 30 of June, 31 of July, 12 of August
    assert left("2025-08-10") == ("2025-08-12", 2)
    assert left("2025-08-11") == ("2025-11-10", 91)  # 20, 30, 31 and 10
    assert left("2025-11-10") == ("2025-11-10", 0)
    assert left("2025-11-11") == ("2025-11-10", -1)


@pytest.mark.parametrize(
    ("day", "fentanyl", "reciprocal", "section_122", "section_301"),
    [
        ("2025-02-03", 0, 0, 0, 0),
        ("2025-02-04", 10, 0, 0, 0),
        ("2025-03-04", 20, 0, 0, 0),
        ("2025-04-08", 20, 10, 0, 0),
        ("2025-04-09", 20, 84, 0, 0),
        ("2025-04-10", 20, 125, 0, 0),
        ("2025-05-14", 20, 10, 0, 0),
        ("2025-11-09", 20, 10, 0, 0),
        ("2025-11-10", 10, 10, 0, 0),
        ("2026-02-23", 10, 10, 0, 0),
        ("2026-02-24", 0, 0, 10, 0),
        ("2026-07-23", 0, 0, 10, 0),
        ("2026-07-24", 0, 0, 0, 12.5),
    ],
)
def test_bundled_rates_on_the_days_they_changed(bundled, day, fentanyl, reciprocal, section_122, section_301):
    found = values(levers.duty_steps(bundled(day)))
    assert [found[f"{measure}_now"] for measure in levers.MEASURES] == [
        fentanyl, reciprocal, section_122, section_301,
    ]  # fmt: skip


def test_bundled_story_of_the_fentanyl_duty(bundled):
    found = values(levers.duty_steps(bundled("2026-06-01")))
    assert (found["fentanyl_first_day"], found["fentanyl_end_day"]) == ("2025-02-04", "2026-02-24")
    assert (found["fentanyl_first_rate"], found["fentanyl_peak_rate"], found["fentanyl_last_rate"]) == (
        10,
        20,
        10,
    )
    assert found["tied_to_fentanyl_now"] == 0
    assert values(levers.duty_steps(bundled("2025-12-01")))["tied_to_fentanyl_now"] == 1


@pytest.mark.parametrize(
    ("day", "end", "left"),
    [("2026-06-01", "2026-11-10", 162), ("2026-09-22", "2026-11-10", 49), ("2026-10-08", "2027-01-10", 94)],
)
def test_bundled_truce(bundled, day, end, left):
    found = values(levers.truce(bundled(day)))
    assert (found["truce_end"], found["truce_days_left"]) == (end, left)
