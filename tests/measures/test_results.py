"""A figure has a key, a type, a unit and a value, or says why it has none."""

from __future__ import annotations

import datetime as dt
import json
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from analysis.errors import DataRefused, UnknownName
from analysis.measures.results import (
    Measure,
    Names,
    Result,
    by_key,
    change,
    count,
    fiscal_span,
    half_year,
    month,
    span,
)
from analysis.measures.rows import Row
from analysis.store.asof import Known

SET = """\
sources:
  files: {text: "Made-up files", dataset: cbp/drug_seizures}
  kept: {text: "Made-up timeline", timeline: scheduling}
results:
  latest_lb: {label: "{Subject} seized in the latest month", unit: lb, definition: "Weight of {subject}."}
  latest_month: {label: "Latest month", type: month, definition: "The newest month."}
  first_day: {label: "First day", type: day, source: kept, definition: "The oldest day."}
  half: {label: "Half-year", type: half_year, definition: "The newest half-year."}
  year: {label: "Year", type: year, definition: "The newest year."}
  peak_year: {label: "Fiscal year", type: fiscal_year, definition: "The one with the most."}
  "fy{year}_lb": {label: "Seized in fiscal year {year}", unit: lb, definition: "Weight of {year}."}
  "{area}_share": {label: "Share of {area}", unit: percent, decimals: 0, definition: "Of the weight."}
  verdict: {label: "Verdict", type: choice, choices: [clear, weak], definition: "By rule."}
  found: {label: "Found", type: list, choices: [India, Mexico], definition: "Countries with a row."}
  effect: {label: "Effect", type: interval, unit: percent, definition: "Both ends."}
"""


def lb(value: object = 1, **more: object) -> Result:
    return Result("a.b", "x", value, unit="lb", **more)


@pytest.mark.parametrize(
    "key", ["seizures", "Seizures.lb", "seizures.", ".lb", "1.lb", "seizures.fy-2025", ""]
)
def test_a_key_is_set_and_name_in_lower_case(key):
    with pytest.raises(ValueError, match=r"is not set\.name"):
        Result(key, "x", 1, unit="lb")


@pytest.mark.parametrize(
    ("field", "value"), [("unit", "pounds"), ("type", "text"), ("type", "date"), ("status", "missing")]
)
def test_type_unit_and_status_are_of_the_lists(field, value):
    with pytest.raises(ValueError, match=f"{field} '{value}' is not one of"):
        Result("a.b", "x", 1, **{"unit": "lb"} | {field: value})


def test_no_value_needs_a_status_and_a_value_none():
    with pytest.raises(ValueError, match="a value is missing"):
        lb(None)
    with pytest.raises(ValueError, match="a value is missing"):
        lb(1, status="not available")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), np.float64("-inf"), [1.0, float("nan")]])
def test_what_is_not_finite_is_no_value(value):
    with pytest.raises(ValueError, match="cannot be a result"):
        lb(value)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.int64(5), 5),
        (np.float64(0.1) + 0.2, 0.3),  # ten significant digits
        (1234.56789012345, 1234.567890),
        (pd.Timestamp(2025, 10, 30), "2025-10-30"),
        (dt.date(2025, 10, 30), "2025-10-30"),
        ((np.float64(0.1) + 0.2, np.int64(5)), [0.3, 5]),
        ("text", "text"),
        (0, 0),
    ],
)
def test_values_are_plain_and_reproducible(value, plain):
    result = lb(value)
    assert result.value == plain
    assert type(result.value) is type(plain)


@pytest.mark.parametrize(
    "result",
    [
        lb(1.5, interval=(1.0, 2.0), period="2025-11/2026-04", vintage="2026-05-31", definition="Counted."),
        lb(None, status="not identified", reason="Too few months."),
        Result("a.b", "x", ["India", "Mexico"], "list", period="2026-06-15"),
        Result("a.b", "x", [-46.2, -8.1], "interval", "percent"),
    ],
)
def test_a_result_survives_the_way_through_json(result):
    assert Result.from_dict(json.loads(json.dumps(result.as_dict()))) == result


@pytest.mark.parametrize(
    ("unit", "value", "read"),
    [
        ("date", "2025-10-30", ("day", "")),
        ("month", "2026-04-01", ("month", "")),
        ("year", 2025, ("year", "")),
        ("text", "weak", ("choice", "")),
        ("lb", 12.0, ("number", "lb")),
    ],
)
def test_of_a_result_without_a_type_the_unit_says_it(unit, value, read):
    older = {"key": "a.b", "label": "x", "value": value, "unit": unit, "period": "", "no longer": "there"}
    result = Result.from_dict(older)
    assert (result.type, result.unit, result.value) == (*read, value)


def test_one_key_is_one_result():
    one, other = lb(1), lb(2)
    assert by_key([one, lb(1)]) == {"a.b": one}
    with pytest.raises(DataRefused, match=r"two results are called a\.b") as refused:
        by_key([one, other])
    assert "under=" in refused.value.remedy


@pytest.fixture
def names(project, view):
    """Return the maker of the set above for a subject, on 15 June 2026."""
    (project.root / "data" / "results" / "made_up.yml").write_text(SET, encoding="utf-8")
    known = Known(pd.DataFrame(), "2026-05-31", "")
    return Names(view("2026-06-15"), "made_up", known, subject="fentanyl")


def test_a_result_has_what_its_set_declares(names):
    result = names.one("latest_lb", 12.0)
    assert result == Result(
        "made_up.latest_lb",
        "Fentanyl seized in the latest month",
        12.0,
        unit="lb",
        period="2026-06-15",
        vintage="2026-05-31",
        source="Made-up files",
        definition="Weight of fentanyl.",
    )
    assert (names.source, names.source_of("first_day")) == ("Made-up files", "Made-up timeline")
    assert names.one("first_day", dt.date(2019, 5, 1)).source == "Made-up timeline"


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NaT, pd.NA, [], ""])
def test_a_missing_value_says_why(names, missing):
    result = names.because("Nothing was published.").one("latest_lb", missing, interval=(1.0, 2.0))
    assert (result.value, result.status, result.reason) == (None, "not available", "Nothing was published.")
    assert (result.interval, result.label) == (None, "Fentanyl seized in the latest month")


def test_the_reason_of_one_result_wins_and_there_is_always_one(project, names, view):
    assert names.one("latest_lb", None).reason
    assert names.because("general").one("latest_lb", None, reason="special").reason == "special"
    assert names.because("general").one("latest_lb", 1.0).reason == ""
    nothing = Known(pd.DataFrame(), "", "nothing was public.")
    assert Names(view("2026-06-15"), "made_up", nothing).one("verdict", None).reason == "nothing was public."
    identified = names.one("effect", None, status="not identified", reason="Too few months.")
    assert identified.status == "not identified"


def test_a_maker_for_another_reason_leaves_the_first_as_it_is(names):
    before = names.one("latest_lb", None).reason
    names.because("Another.")
    assert names.one("latest_lb", None).reason == before


@pytest.mark.parametrize(
    ("name", "value", "held", "period"),
    [
        ("latest_month", pd.Timestamp(2026, 4, 1), "2026-04", "2026-04"),
        ("first_day", pd.Timestamp(2019, 5, 1), "2019-05-01", "2019-05-01"),
        ("half", "2024-H1", "2024-H1", "2024-01/2024-06"),
        ("half", "2024-H2", "2024-H2", "2024-07/2024-12"),
        ("year", 2025.0, 2025, "2025"),
        ("peak_year", np.int64(2023), 2023, "2022-10/2023-09"),
        ("verdict", "weak", "weak", "2026-06-15"),
        ("found", ("India",), ["India"], "2026-06-15"),
        ("effect", (-46.2, -8.1), [-46.2, -8.1], "2026-06-15"),
    ],
)
def test_each_type_has_its_form_and_its_own_period(names, name, value, held, period):
    result = names.one(name, value)
    assert (result.value, type(result.value), result.period) == (held, type(held), period)
    assert names.one(name, value, period="2020-01/2020-12").period == "2020-01/2020-12"


def test_places_are_filled_in_key_label_and_definition(names):
    result = names.one("fy{year}_lb", 5.0, year=2025)
    assert (result.key, result.label) == ("made_up.fy2025_lb", "Seized in fiscal year 2025")
    assert result.definition == "Weight of 2025."
    assert names.one("{area}_share", 5.0, area="San Diego, CA").key == "made_up.san_diego_ca_share"
    with pytest.raises(DataRefused, match="has a place 'year' that the measure does not fill"):
        names.one("fy{year}_lb", 5.0)


def test_an_undeclared_name_is_answered_with_the_nearest(names):
    with pytest.raises(UnknownName, match=r"'made_up\.lates_lb'.*Did you mean 'made_up\.latest_lb'"):
        names.one("lates_lb", 5.0)


@pytest.mark.parametrize(("name", "value"), [("verdict", "strong"), ("found", ["India", "Peru"])])
def test_a_choice_outside_its_closed_set_is_refused(names, name, value):
    with pytest.raises(DataRefused, match=r"'(strong|Peru)' is not one of"):
        names.one(name, value)


def test_several_results_share_a_period(names):
    made = names.all(latest_lb=1.0, verdict=None, period="2026-04/2026-04", reason="No month.")
    assert [(item.key, item.period, item.reason) for item in made] == [
        ("made_up.latest_lb", "2026-04/2026-04", ""),
        ("made_up.verdict", "2026-04/2026-04", "No month."),
    ]


def test_a_measure_gives_its_results_by_key_and_the_nearest_for_another():
    result = lb()
    measure = Measure(pd.DataFrame(), (result,))
    assert measure["a.b"] is result
    assert measure.empty
    with pytest.raises(UnknownName, match=r"Did you mean 'a\.b'"):
        measure["a.bb"]


def test_a_measure_may_stand_under_another_first_part_of_its_keys():
    assert [item.key for item in Measure(pd.DataFrame(), (lb(),), "s").under("other").results] == ["other.b"]


def test_some_rows_of_a_measure_keep_its_results_and_source():
    table = pd.DataFrame({"side": ["US", "China", "US"], "n": [1, 2, 3]})
    part = Measure(table, (lb(),), "A source", "fentanyl").only(side="US", n=3)
    assert part.table.to_dict("list") == {"side": ["US"], "n": [3]}
    assert (part.source, part.subject, list(part.table.index)) == ("A source", "fentanyl", [0])


def test_a_series_carries_its_first_provisional_month():
    periods = pd.to_datetime(["2026-01-01", "2026-02-01", "2026-03-01"])
    table = pd.DataFrame({"period": periods, "deaths": [3, 2, 1], "provisional": [False, True, True]})
    assert Measure(table).series("deaths").attrs == {"provisional_from": pd.Timestamp(2026, 2, 1)}
    assert Measure(table.assign(provisional=False)).series("deaths").attrs == {}
    assert Measure(table.drop(columns="provisional")).series("deaths").tolist() == [3, 2, 1]


def test_a_span_is_written_in_months_and_blank_without_an_end():
    assert span(pd.Timestamp(2025, 11, 1), dt.date(2026, 4, 30)) == "2025-11/2026-04"
    assert span(None, dt.date(2026, 4, 30)) == span(pd.Timestamp(2025, 11, 1), pd.NaT) == ""
    assert (fiscal_span(2025), fiscal_span(None)) == ("2024-10/2025-09", "")


def test_months_and_half_years_of_a_day():
    assert (month(dt.date(2026, 4, 30)), month(pd.NaT)) == ("2026-04", None)
    assert half_year(pd.Timestamp(2024, 6, 30)) == "2024-H1"
    assert half_year(pd.Timestamp(2024, 7, 1)) == "2024-H2"
    assert half_year(None) is None


@pytest.mark.parametrize(
    ("now", "before", "percent"),
    [(150, 100, 50), (50, 100, -50), (0, 4, -100), (3, 0, None), (None, 3, None), (3, float("nan"), None)],
)
def test_a_change_in_percent(now, before, percent):
    assert change(now, before) == percent


def test_nothing_is_counted_where_nothing_is_known():
    assert count(pd.Series([True, False, True])) == 2
    assert count(pd.Series([False])) == 0
    assert count(pd.Series([], dtype=bool)) is None


ROWS = pd.DataFrame({"year": [2023, 2024, 2025], "lb": [5.0, 9.0, np.nan], "area": ["a", "b", "c"]})


def test_a_row_by_place_content_or_size():
    assert Row.at(ROWS, -1).year == 2025
    assert Row.at(ROWS, 0).lb == 5.0
    assert Row.where(ROWS, area="b", year=2024).lb == 9.0
    assert (Row.highest(ROWS, "lb").year, Row.lowest(ROWS, "lb").year) == (2024, 2023)
    assert [row.area for row in Row.each(ROWS)] == ["a", "b", "c"]
    assert Row.at(ROWS, 2).lb is None, "what is missing is None"


@pytest.mark.parametrize(
    "row",
    [
        Row.at(ROWS, 3),
        Row.at(ROWS, -4),
        Row.where(ROWS, area="z"),
        Row.highest(ROWS[:0], "lb"),
        Row.lowest(ROWS[2:], "lb"),
    ],
)
def test_the_lack_of_a_row_answers_none(row):
    assert not row
    assert row.anything is None


def test_a_column_that_a_row_has_not_is_answered_with_the_nearest():
    with pytest.raises(UnknownName, match="Did you mean 'area'"):
        _ = Row.at(ROWS, 0).aera
    assert not hasattr(Row.at(ROWS, 0), "__array__"), "a row is no array"


def test_the_types_that_are_points_in_time_are_no_amounts():
    assert lb().is_amount
    assert not Result("a.b", "x", 2025, "fiscal_year").is_amount


def test_a_maker_asks_nothing_of_a_view_but_its_project_and_day(project):
    (project.root / "data" / "results" / "made_up.yml").write_text(SET, encoding="utf-8")
    view = SimpleNamespace(project=project, as_of=dt.date(2026, 6, 15))
    assert Names(view, "made_up").one("latest_lb", 1.0).vintage == ""
