"""Values become words by rule: numbers with units, one scale for change, no numeral typed."""

from __future__ import annotations

import pytest

from analysis.chapter.wording import change_words, names_in, parts, render, sentence, whole_keys
from analysis.errors import DataRefused, UnknownName
from analysis.measures.results import TYPES, Result


def result(value, unit="", kind="number", **more) -> Result:
    return Result("test.value", "A value", value, kind, unit, **more)


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
        (239, "events", "", "239"),
        (47735.0, "deaths", "", "47,735"),
        (0.3225, "index", "", "0.32"),
        (463.38, "lb", "number", "463"),
    ],
)
def test_a_value_is_written_with_its_unit(value, unit, form, text):
    assert render(result(value, unit), form) == text


WRITTEN = [
    ("day", "2025-11-04", "", "4 November 2025"),
    ("day", "2025-11-04", "month", "November 2025"),
    ("month", "2026-04", "", "April 2026"),
    ("half_year", "2024-H2", "", "July to December 2024"),
    ("year", 2023, "", "2023"),
    ("fiscal_year", 2025, "", "2025"),
    ("choice", "Tucson", "", "Tucson"),
    ("list", ["India", "Mexico"], "", "India, Mexico"),
    ("interval", [-46.2, -8.1], "", "−46 to −8%"),
    ("interval", [-3.4, 12.0], "", "−3 to +12%"),
    ("number", 12.0, "", "12.0 lb"),
]


@pytest.mark.parametrize(("kind", "value", "form", "text"), WRITTEN)
def test_each_type_has_its_words(kind, value, form, text):
    unit = {"interval": "percent", "number": "lb"}.get(kind, "")
    assert render(result(value, unit, kind), form) == text


def test_every_type_is_written_here():
    assert {kind for kind, *_ in WRITTEN} == set(TYPES)


def test_decimals_of_the_declaration_win_over_the_units_own():
    assert render(result(12.345, "percent", decimals=0)) == "12%"
    assert render(result(12.345, "percent", decimals=0), "exact") == "12.35%"


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
    assert render(result(-12.5, "percent"), "words") == "less than"
    with pytest.raises(DataRefused, match="only a change in percent has words"):
        render(result(3.0, "lb"), "words")


@pytest.mark.parametrize(
    "other", [result("weak", kind="choice"), result(2025, kind="fiscal_year"), result(3.0, "lb")]
)
def test_only_a_day_has_a_month(other):
    with pytest.raises(DataRefused, match="only a day has a month"):
        render(other, "month")


@pytest.mark.parametrize(
    "template", ["Customs seized 12 lb.", "In fiscal year 2025 {test.value}", "{test.value}²"]
)
def test_a_typed_numeral_is_refused(template):
    with pytest.raises(DataRefused, match="types a numeral") as refused:
        parts(template, {"test.value": result(1, "count")})
    assert refused.value.remedy == "Make it a named result."


def test_a_brace_that_is_not_closed_is_refused():
    with pytest.raises(DataRefused, match=r"cannot be read .*'It was \{test\.value'") as refused:
        parts("It was {test.value", {"test.value": result(1, "count")})
    assert refused.value.remedy == "Close each { with a }."


def test_a_result_that_does_not_exist_is_answered_with_the_nearest():
    with pytest.raises(UnknownName, match=r"no result is called 'test\.valeu'.*Did you mean 'test\.value'"):
        parts("It was {test.valeu}.", {"test.value": result(1, "count")})


def test_an_unknown_form_is_answered_with_the_nearest():
    with pytest.raises(UnknownName, match=r"no form is called 'sined'\. Did you mean 'signed'") as refused:
        render(result(1, "count"), "sined")
    assert refused.value.where == "test.value"


def test_within_a_chapter_a_bare_name_is_its_own():
    results = {"test.value": result(12.0, "lb")}
    assert sentence(parts("It was {value}.", results, "test")) == "It was 12.0 lb."
    assert (
        whole_keys("{value:exact} of {test.value}", results, "test") == "{test.value:exact} of {test.value}"
    )
    with pytest.raises(UnknownName, match=r"'other\.value'"):
        parts("It was {value}.", results, "other")


def test_names_of_a_template_are_read_in_order():
    assert names_in("{a.b:exact}, {c} and {a.b}") == ["a.b", "c", "a.b"]


@pytest.mark.parametrize(("form", "text"), [("", "not available"), ("signed", "not available")])
def test_a_missing_value_shows_its_status(form, text):
    missing = result(None, "lb", status="not available", reason="No file was published.")
    assert render(missing, form) == text


def test_a_missing_value_says_why():
    missing = result(None, "lb", status="not available", reason="No file was published.")
    assert render(missing, "reason") == "A value: not available. No file was published."


def test_a_sentence_keeps_track_of_its_parts():
    pieces = parts("It weighed {test.value:exact} then.", {"test.value": result(1234.5, "lb")})
    assert [piece.key for piece in pieces] == [None, "test.value", None]
    assert sentence(pieces) == "It weighed 1,234.50 lb then."


OPEN = "{test.value:None is open|One is open|{} are open, {test.other} of them late}."


@pytest.mark.parametrize(
    ("value", "text"),
    [(-1, "None is open."), (0, "None is open."), (1, "One is open."), (7, "7 are open, 2 of them late.")],
)
def test_a_count_chooses_its_words(value, text):
    held = {
        "test.value": result(value, "count"),
        "test.other": Result("test.other", "Late", 2, unit="count"),
    }
    assert sentence(parts(OPEN, held)) == text
    assert names_in(OPEN) == ["test.value", "test.other"]


def test_what_is_missing_matters_only_in_the_words_that_are_said():
    late = Result("test.other", "Late", None, unit="count", status="not available", reason="No day.")
    held = {"test.value": result(0, "count"), "test.other": late}
    assert sentence(parts(OPEN, held)) == "None is open."
    held["test.value"] = result(None, "count", status="not available", reason="No row.")
    assert [piece.key for piece in parts(OPEN, held)] == ["test.value", None]


def test_a_list_chooses_by_its_length_and_keeps_its_form():
    template = "{test.value:|It is {}|They are {}}"
    assert sentence(parts(template, {"test.value": result(["India"], kind="list")})) == "It is India"
    assert sentence(parts(template, {"test.value": result(["India", "Mexico"], kind="list")})) == (
        "They are India, Mexico"
    )
    signed = "{test.value:none|one|{:signed} more}"
    assert sentence(parts(signed, {"test.value": result(4, "count")})) == "+4 more"


def test_the_words_of_a_count_keep_whole_keys_when_said_elsewhere():
    held = {
        "a.value": Result("a.value", "A", 3, unit="count"),
        "a.other": Result("a.other", "B", 1, unit="count"),
    }
    whole = whole_keys("{value:none|one|{} and {other:signed}}", held, "a")
    assert whole == "{a.value:none|one|{} and {a.other:signed}}"
    assert sentence(parts(whole, held)) == "3 and +1"


@pytest.mark.parametrize(
    ("value", "unit", "template", "cause"),
    [
        (1, "count", "{test.value:one|more}", "has 2 forms of words"),
        (1, "count", "{test.value:none|1 is|more}", "types a numeral"),
        (1.5, "lb", "{test.value:none|one|more}", "only a count or a list chooses words"),
    ],
)
def test_words_by_count_that_do_not_fit_are_refused(value, unit, template, cause):
    with pytest.raises(DataRefused, match=cause):
        parts(template, {"test.value": result(value, unit)})
