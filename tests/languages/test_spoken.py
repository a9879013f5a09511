"""Finished English text in another language: whole, by its form, item by item, or marked as English."""

from __future__ import annotations

import pytest

from analysis.languages.catalogue import Catalogue
from analysis.languages.messages import id_of
from analysis.languages.spoken import Speaker, form_of
from analysis.languages.tongue import CHINESE, SPANISH
from analysis.page.voice import END, ENGLISH
from analysis.project import Project

WORDS = {
    CHINESE: {
        "India": "印度",
        "Mexico": "墨西哥",
        "controls": "管制",
        "{n1} of {n2} controls": "{ $n2 }项管制中的{ $n1 }项",
        "seized": "查获",
        "As of": "截至",
    },
    SPANISH: {
        "India": "India",
        "Mexico": "México",
        "controls": "medidas",
        "{n1} rows": "{ $n1 ->\n [one] una fila\n *[other] { $n1 } filas\n }",
        "from {m1} to {m2}": "de { $m1 } a { $m2 }",
        "known to {d1}": "conocido hasta el { $d1 }",
    },
}


@pytest.fixture
def speaker(tmp_path):
    """Return a function that gives a speaker of a language with a small catalogue."""

    def made(language) -> Speaker:
        folder = tmp_path / "data" / "languages"
        folder.mkdir(parents=True, exist_ok=True)
        entries = "\n\n".join(f"{id_of(one)} = {said}" for one, said in WORDS[language].items())
        (folder / f"{language.tag}.ftl").write_text(f"{entries}\n", encoding="utf-8")
        return Speaker(Catalogue(Project(tmp_path), language))

    return made


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("14 of 20", "{n1} of {n2}"),
        ("1,234.5 lb in 2025", "{n1} lb in {n2}"),
        ("−3.2%, then +4", "{n1}, then {n2}"),
        ("62, of them", "{n1}, of them"),
        ("30 October 2025 to May 2026", "{d1} to {m1}"),
        ("January to June 2024", "{m1}"),
        ("on 2025-10-30 or in 2025-11", "on {n1} or in {n2}"),
        ("4-AP", "{n1}-AP"),
        ("may be 5", "may be {n1}"),
        ("no figure", "no figure"),
    ],
)
def test_figures_and_days_are_taken_out_of_a_text(text, form):
    found, taken = form_of(text)
    assert found == form
    assert found.format(**taken) == text


@pytest.mark.parametrize(
    ("language", "english", "said"),
    [
        (CHINESE, "India", "印度"),
        (CHINESE, "3 of 1,204 controls", "1,204项管制中的3项"),
        (CHINESE, "India, Mexico", "印度，墨西哥"),
        (CHINESE, "India; Mexico", "印度；墨西哥"),
        (CHINESE, "India and Mexico", "印度和墨西哥"),
        (CHINESE, "India: controls", "印度：管制"),
        (CHINESE, "controls (India)", "管制（印度）"),
        (CHINESE, "30 October 2025", "2025年10月30日"),
        (CHINESE, "July to December 2024", "2024年下半年"),
        (SPANISH, "1 rows", "una fila"),
        (SPANISH, "2 rows", "2 filas"),
        (SPANISH, "from May 2025 to July 2025", "de mayo de 2025 a julio de 2025"),
        (SPANISH, "known to 4 November 2025", "conocido hasta el 4 de noviembre de 2025"),
        (SPANISH, "14→19", "14→19"),
        (SPANISH, "MS, PA", "MS, PA"),
        (SPANISH, "2025-10-30", "2025-10-30"),
        (SPANISH, "", ""),
    ],
)
def test_a_text_is_said_whole_by_its_form_or_item_by_item(speaker, language, english, said):
    speak = speaker(language)
    assert speak(english) == said
    assert speak.left == {}


def test_what_has_no_translation_stands_in_english_is_marked_and_named(speaker):
    speak = speaker(SPANISH)
    assert speak("seized in 2025") == f"{ENGLISH}seized in 2025{END}"
    assert speak("India, seized") == f"{ENGLISH}India, seized{END}"
    assert speak.left == {"seized in 2025": "seized in {n1}", "India, seized": "India, seized"}


def test_a_name_stands_as_it_is_and_is_not_missed(speaker):
    speak = speaker(SPANISH)
    assert speak.name("Global Times") == f"{ENGLISH}Global Times{END}"
    assert speak.name("Mexico") == "México"
    assert speak.left == {}


def test_control_characters_of_a_source_do_not_come_through(speaker):
    assert "\u202e" not in speaker(SPANISH)("turned \u202e text")
