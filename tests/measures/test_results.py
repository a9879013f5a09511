"""A figure has a key, a unit and a value, or says why it has none."""

import datetime as dt
import json

import numpy as np
import pandas as pd
import pytest

from analysis.measures.results import Measure, Naming, Result, by_key, span


@pytest.mark.parametrize(
    "key", ["seizures", "Seizures.lb", "seizures.", ".lb", "1.lb", "seizures.fy-2025", ""]
)
def test_a_key_is_chapter_and_name_in_lower_case(key):
    with pytest.raises(ValueError, match=r"is not chapter\.name"):
        Result(key, "x", 1, "lb")


def test_a_unit_is_one_of_the_list():
    with pytest.raises(ValueError, match="unit 'pounds'"):
        Result("a.b", "x", 1, "pounds")


def test_a_status_is_one_of_the_list():
    with pytest.raises(ValueError, match="status 'missing'"):
        Result("a.b", "x", None, "lb", status="missing")


def test_no_value_needs_a_status_and_a_value_none():
    with pytest.raises(ValueError, match="a value is missing"):
        Result("a.b", "x", None, "lb")
    with pytest.raises(ValueError, match="a value is missing"):
        Result("a.b", "x", 1, "lb", status="not available")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), np.float64("-inf")])
def test_what_is_not_finite_is_no_value(value):
    with pytest.raises(ValueError, match="cannot be a result"):
        Result("a.b", "x", value, "lb")


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.int64(5), 5),
        (np.float64(0.1) + 0.2, 0.3),  # ten significant digits
        (1234.56789012345, 1234.567890),
        (pd.Timestamp(2025, 10, 30), "2025-10-30"),
        (dt.date(2025, 10, 30), "2025-10-30"),
        ("text", "text"),
        (0, 0),
    ],
)
def test_values_are_plain_and_reproducible(value, plain):
    result = Result("a.b", "x", value, "lb")
    assert result.value == plain
    assert type(result.value) is type(plain)


def test_a_result_survives_the_way_through_json():
    for result in (
        Result("a.b", "x", 1.5, "lb", interval=(1.0, 2.0), period="2025-11/2026-04", vintage="2026-05-31"),
        Result("a.c", "x", None, "lb", status="not identified", reason="Too few months."),
    ):
        assert Result.from_dict(json.loads(json.dumps(result.as_dict()))) == result


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NaT, pd.NA])
def test_naming_says_why_a_value_is_missing(missing):
    name = Naming("seizures", "A source", "2026-05-31", reason="Nothing was published.")
    result = name("lb", "Seized", missing, "lb", interval=(1.0, 2.0))
    assert (result.value, result.status, result.reason) == (None, "not available", "Nothing was published.")
    assert result.interval is None


def test_naming_fills_in_chapter_source_and_vintage():
    result = Naming("seizures", "A source", "2026-05-31")("lb", "Seized", 0.0, "lb", period="2026-04/2026-04")
    assert (result.key, result.value, result.status, result.reason) == ("seizures.lb", 0.0, "ok", "")
    assert (result.source, result.vintage, result.period) == ("A source", "2026-05-31", "2026-04/2026-04")


def test_the_reason_of_one_result_wins_and_there_is_always_one():
    assert Naming("a", "s", reason="general")("b", "x", None, "lb", reason="special").reason == "special"
    assert Naming("a", "s")("b", "x", None, "lb").reason


def test_one_key_is_one_result():
    one, other = Result("a.b", "x", 1, "lb"), Result("a.b", "x", 2, "lb")
    assert by_key([one, one]) == {"a.b": one}
    with pytest.raises(ValueError, match=r"two results are called a\.b"):
        by_key([one, other])


def test_a_measure_gives_its_results_by_key():
    result = Result("a.b", "x", 1, "lb")
    assert Measure(pd.DataFrame(), (result,))["a.b"] is result


def test_a_span_is_written_in_months():
    assert span(pd.Timestamp(2025, 11, 1), dt.date(2026, 4, 30)) == "2025-11/2026-04"
