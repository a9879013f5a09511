"""Results are written with the same value and precision in each language."""

from __future__ import annotations

import re

import pytest

from analysis import writing
from analysis.errors import DataRefused
from analysis.languages import amounts
from analysis.languages.tongue import CHINESE, LANGUAGES, SPANISH
from tests.languages.test_catalogue import result


@pytest.mark.parametrize(
    ("value", "unit", "form", "chinese", "spanish"),
    [
        (9352.4, "lb", "", "4,242千克（9,352磅）", "4,242 kg (9,352 lb)"),
        (0.5, "lb", "", "0.23千克（0.50磅）", "0.23 kg (0.50 lb)"),
        (12.0, "percent", "", "12%", "12%"),
        (-0.04, "percent", "signed", "0%", "0%"),
        (3.2, "percentage points", "signed", "+3.2个百分点", "+3.2 puntos porcentuales"),
        (-5.0, "percent", "size", "5%", "5%"),
        (1234567.0, "usd", "", "1,234,567美元", "1,234,567 dólares estadounidenses"),
    ],
)
def test_numbers(value, unit, form, chinese, spanish):
    made = result("a.x", value, unit)
    assert amounts.text_of(made, form, CHINESE) == chinese
    assert amounts.text_of(made, form, SPANISH) == spanish


@pytest.mark.parametrize(
    ("value", "kind", "form", "chinese", "spanish"),
    [
        ("2024-H2", "half_year", "", "2024年下半年", "julio a diciembre de 2024"),
        ("2026-04", "month", "", "2026年4月", "abril de 2026"),
        ("2025-10-30", "day", "month", "2025年10月", "octubre de 2025"),
        (2025, "fiscal_year", "", "2025", "2025"),
    ],
)
def test_moments(value, kind, form, chinese, spanish):
    made = result("a.x", value, kind=kind)
    assert (amounts.text_of(made, form, CHINESE), amounts.text_of(made, form, SPANISH)) == (chinese, spanish)


def test_an_interval():
    made = result("a.x", [-46.2, -8.1], "percent", kind="interval")
    assert amounts.text_of(made, "", CHINESE) == "−46至−8%"
    assert amounts.text_of(made, "", SPANISH) == "−46 a −8%"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
@pytest.mark.parametrize("value", [0.0, 0.004, 0.25, 7.55, 11.5, 99.95, 104.5, 9352.4, -18.84, 1e6])
@pytest.mark.parametrize("unit", ["percent", "count", "ratio", "lb"])
def test_the_digits_are_those_of_english(language, value, unit):
    """Both round by the same rule, so that no page says another figure."""
    digits = re.compile(r"[\d.,]+")
    ours = amounts.number(value, unit, language, signed=True)
    assert digits.findall(ours) == digits.findall(writing.number(value, unit, signed=True))


@pytest.mark.parametrize("form", ["words", "reason"])
def test_a_form_in_english_words_is_refused(form):
    with pytest.raises(DataRefused, match="is not written in es-MX"):
        amounts.text_of(result("a.x", 3.0, "percent"), form, SPANISH)


def test_a_moment_is_as_precise_as_it_is():
    assert [amounts.moment(text, SPANISH) for text in ("2027-01-10", "2027-01", "2027")] == [
        "10 de enero de 2027",
        "enero de 2027",
        "2027",
    ]
