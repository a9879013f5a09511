"""Parameters are typed and bounded; a wrong name is answered with the nearest right one."""

from __future__ import annotations

import pytest

from analysis.chapter.parameters import LANGUAGES, Settings
from analysis.dates import today
from analysis.errors import UsageError
from analysis.languages import tongue


def test_defaults():
    settings = Settings.of({})
    assert settings == Settings(today(), 24, 12, ("India", "Mexico", "Canada"))
    assert settings.as_dict() == {
        "as_of": today().isoformat(), "pre_months": 24, "post_months": 12,
        "focus": ["India", "Mexico", "Canada"],
    }  # fmt: skip
    assert Settings.of(settings.as_dict()) == settings


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("pre_month", "24", "Did you mean 'pre_months'"),
        ("asof", "2026-01-01", "Did you mean 'as_of'"),
        ("pre_months", "many", "not a whole number"),
        ("pre_months", "24.0", "not a whole number"),
        ("pre_months", "-24", "out of bounds"),
        ("pre_months", "11", "Choose from 12 to 120"),
        ("post_months", "61", "Choose from 6 to 60"),
        ("post_months", True, "not a whole number"),
        ("as_of", "2026-02-30", "not a date"),
        ("as_of", "2999-01-01", "out of bounds"),
        ("as_of", "1999-01-01", "out of bounds"),
        ("focus", "Indai", "Did you mean 'India'"),
        ("focus", "", "not a country"),
        ("focus", "[India", "not a list"),
    ],
)
def test_what_is_wrong_is_refused_as_usage(name, value, message):
    with pytest.raises(UsageError, match=message) as refused:
        Settings.of({name: value})
    assert refused.value.exit_code == 2
    assert refused.value.remedy


@pytest.mark.parametrize(
    "value", ["India,Canada", '["India", "Canada"]', ["India", "Canada"], "India, Canada,India"]
)
def test_focus_is_read_in_each_form(value):
    assert Settings.of({"focus": value}).focus == ("India", "Canada")


def test_settings_of_a_command_line():
    settings = Settings.parse(["pre_months=36", " focus = India,Canada"])
    assert (settings.pre_months, settings.post_months, settings.focus) == (36, 12, ("India", "Canada"))
    with pytest.raises(UsageError, match="not NAME=VALUE"):
        Settings.parse(["pre_months"])
    with pytest.raises(UsageError, match="set twice"):
        Settings.parse(["pre_months=24", "pre_months=36"])


@pytest.mark.parametrize(
    ("value", "languages"),
    [
        ("en", ("en",)),
        ("zh-Hans", ("en", "zh-Hans")),
        ("es-MX, zh-Hans", ("en", "zh-Hans", "es-MX")),
        (["es-MX"], ("en", "es-MX")),
    ],
)
def test_a_language_comes_beside_english(value, languages):
    assert Settings.of({"language": value}).language == languages


def test_a_language_that_is_none_is_refused_with_the_nearest():
    with pytest.raises(UsageError, match=r"'zh-Han' is none .* Did you mean 'zh-Hans'"):
        Settings.parse(["language=zh-Han"])


def test_chapters_are_the_same_in_every_language():
    english, all_of_them = Settings.parse([]), Settings.parse(["language=zh-Hans,es-MX"])
    assert all_of_them.for_chapters() == english.as_dict() == english.for_chapters()
    assert all_of_them.as_dict() == {**english.as_dict(), "language": ["zh-Hans", "es-MX"]}
    assert Settings.of(all_of_them.as_dict()) == all_of_them


def test_the_languages_of_the_command_line_are_those_of_the_translations():
    assert set(LANGUAGES) == {"en", *tongue.LANGUAGES}
