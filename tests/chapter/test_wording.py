"""Values become words by rule: numbers with units, one scale for change, no numeral typed."""

from __future__ import annotations

import pytest

from analysis.chapter.wording import change_words, parts, render, sentence
from analysis.measures.results import Result


def result(value, unit, **more) -> Result:
    return Result("test.value", "A value", value, unit, **more)


@pytest.mark.parametrize(
    ("value", "unit", "form", "text"),
    [
        (5709.047, "lb", "", "5,709 lb"),
        (2803.597, "lb", "exact", "2,803.60 lb"),
        (0.0218, "lb", "signed", "+0.02 lb"),
        (12.34, "lb", "", "12.3 lb"),
        (-12.474, "percent", "signed", "−12.5%"),
        (-12.474, "percent", "size", "12.5%"),
        (12.5, "percent", "", "12.5%"),
        (10.0, "percent", "", "10%"),
        (0.0, "percent", "signed", "0%"),
        (1, "days", "", "1 day"),
        (49, "days", "", "49 days"),
        (2023, "year", "", "2023"),
        (239, "events", "", "239"),
        (47735.0, "deaths", "", "47,735"),
        (0.3225, "index", "", "0.32"),
        ("2025-11-04", "date", "", "4 November 2025"),
        ("2025-11-04", "date", "month", "November 2025"),
        ("2026-04", "month", "", "April 2026"),
        ("Tucson", "text", "", "Tucson"),
        (463.38, "lb", "number", "463"),
    ],
)
def test_a_value_is_written_with_its_unit(value, unit, form, text):
    assert render(result(value, unit), form) == text


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        (0.3, "about the same as"),
        (-1.99, "about the same as"),
        (2.0, "slightly more than"),
        (-9.9, "slightly less than"),
        (-12.5, "less than"),
        (30, "much more than"),
        (-49.9, "much less than"),
        (50, "far more than"),
        (-80, "far less than"),
    ],
)
def test_words_of_change_follow_one_scale(percent, words):
    assert change_words(percent) == words


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (3385.097448, "million_usd", "3,385 million US dollars"),
        (12.34, "million_usd", "12.3 million US dollars"),
        (652292.266, "usd", "652,292 US dollars"),
        (139680.8, "tonnes", "139,681 tonnes"),
    ],
)
def test_amounts_of_trade_carry_their_unit(value, unit, text):
    assert render(result(value, unit)) == text


def test_only_a_change_in_percent_has_words():
    with pytest.raises(ValueError, match="only a change in percent"):
        render(result(3.0, "lb"), "words")


def test_a_typed_numeral_is_refused():
    with pytest.raises(ValueError, match="types a numeral"):
        parts("Customs seized 12 lb.", {})


def test_a_result_that_does_not_exist_is_refused():
    with pytest.raises(KeyError, match=r"no result is called test\.other"):
        parts("It was {test.other}.", {"test.value": result(1, "count")})


def test_an_unknown_form_is_refused():
    with pytest.raises(ValueError, match="form 'loud'"):
        render(result(1, "count"), "loud")


def test_a_missing_value_says_why():
    missing = result(None, "lb", status="not available", reason="No file was published.")
    assert render(missing, "reason") == "A value: not available. No file was published."


def test_a_sentence_keeps_track_of_its_parts():
    pieces = parts("It weighed {test.value:exact} then.", {"test.value": result(1234.5, "lb")})
    assert [piece.key for piece in pieces] == [None, "test.value", None]
    assert sentence(pieces) == "It weighed 1,234.50 lb then."
