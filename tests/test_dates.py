"""Dates as sources state them: how precise, first and last day, fiscal years."""

import datetime as dt

import pytest

from analysis.dates import add_months, fiscal_year, known_by, month_end, parse_partial
from analysis.errors import DataRefused


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2024", dt.date(2024, 1, 1), dt.date(2024, 12, 31), "year"),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29), "month"),
        ("2023-02", dt.date(2023, 2, 1), dt.date(2023, 2, 28), "month"),
        ("2025-10-30", dt.date(2025, 10, 30), dt.date(2025, 10, 30), "day"),
        (" 2025-10 ", dt.date(2025, 10, 1), dt.date(2025, 10, 31), "month"),
    ],
)
def test_a_partial_date_spans_the_days_it_can_mean(text, first, last, precision):
    date = parse_partial(text)
    assert (date.first, date.last, date.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25-10-30",
        "2025-13",
        "2025-02-30",
        "2025-1-1",
        "2025/10/30",
        "30.10.2025",
        "soon",
        "2025-10-30T00:00",
    ],
)
def test_what_is_no_date_is_refused_with_its_text(text):
    with pytest.raises(DataRefused, match="is not a date") as refused:
        parse_partial(text)
    assert f"'{text}'" in refused.value.message
    assert "YYYY-MM-DD" in refused.value.remedy


@pytest.mark.parametrize("text", ["2025-00", "2025-03-00", "2025-00-00", "2025-00-12", "0000"])
def test_a_zero_month_or_day_is_no_date(text):
    with pytest.raises(DataRefused):
        parse_partial(text)


def test_a_month_is_known_on_its_last_day():
    assert known_by("2026-02") == dt.date(2026, 2, 28)
    assert known_by("2026-02-10") == dt.date(2026, 2, 10)
    assert known_by("2026") == dt.date(2026, 12, 31)


def test_month_end_knows_leap_years():
    assert month_end(dt.date(2024, 2, 1)) == dt.date(2024, 2, 29)
    assert month_end(dt.date(2025, 12, 31)) == dt.date(2025, 12, 31)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2025, 12, 31), 1, dt.date(2026, 1, 1)),
        (dt.date(2025, 12, 1), 2, dt.date(2026, 2, 1)),
        (dt.date(2026, 1, 31), -1, dt.date(2025, 12, 1)),
        (dt.date(2026, 5, 5), 0, dt.date(2026, 5, 1)),
        (dt.date(2026, 5, 5), -17, dt.date(2024, 12, 1)),
    ],
)
def test_adding_months_crosses_years(day, months, expected):
    assert add_months(day, months) == expected


def test_the_fiscal_year_starts_in_october():
    assert fiscal_year(dt.date(2025, 9, 30)) == 2025
    assert fiscal_year(dt.date(2025, 10, 1)) == 2026
    assert fiscal_year(dt.date(2026, 1, 1)) == 2026
