"""A catalogue says what is missing, stale or wrong, and a message holds as many counts as it needs."""

from __future__ import annotations

import re

import pytest

from analysis.errors import DataRefused
from analysis.languages.catalogue import Catalogue, NotTranslated
from analysis.languages.messages import Message, id_of, variables
from analysis.languages.tongue import CHINESE, SPANISH
from analysis.measures.results import Result
from analysis.project import Project

CONTROLS = "China adopted {a.china:no control|one control|{} controls}, the United States {a.us:none|one|{}}."
SEIZED = "Seized: {a.pounds}, {a.change:signed} by {a.day}."


def result(key: str, value: object, unit: str = "", kind: str = "number") -> Result:
    return Result(key, key, value, type=kind, unit=unit, period="2026", source="x", definition="x")


RESULTS = {
    item.key: item
    for item in (
        result("a.china", 2, "count"),
        result("a.us", 0, "count"),
        result("a.pounds", 9352.0, "lb"),
        result("a.change", -12.34, "percent"),
        result("a.day", "2025-10-30", kind="day"),
    )
}


@pytest.fixture
def project(tmp_path) -> Project:
    (tmp_path / "data" / "languages").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    return Project(tmp_path)


@pytest.fixture
def catalogue(project):
    """Return a function that writes a catalogue and reads it."""

    def made(*lines: str, language=SPANISH) -> Catalogue:
        path = project.root / "data" / "languages" / f"{language.tag}.ftl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return Catalogue(project, language)

    return made


def entry(english: str, text: str) -> str:
    return f"{id_of(english)} = {text}"


ADOPTED = """
    { $a_china ->
        [0] China no adoptó ninguna medida
        [one] China adoptó una medida
       *[other] China adoptó { $a_china } medidas
    }; { $a_us ->
        [0] los Estados Unidos, ninguna
        [one] los Estados Unidos, una
       *[other] los Estados Unidos, { $a_us }
    }."""


@pytest.mark.parametrize(
    ("china", "us", "said"),
    [
        (2, 0, "China adoptó 2 medidas; los Estados Unidos, ninguna."),
        (1, 1, "China adoptó una medida; los Estados Unidos, una."),
        (0, 1234, "China no adoptó ninguna medida; los Estados Unidos, 1,234."),
    ],
)
def test_each_count_of_a_sentence_has_forms_of_its_own(catalogue, china, us, said):
    results = {"a.china": result("a.china", china, "count"), "a.us": result("a.us", us, "count")}
    assert catalogue(entry(CONTROLS, ADOPTED)).say(CONTROLS, results) == said


def test_amounts_come_written_as_the_language_has_them(catalogue):
    text = "{ $a_pounds } · { $a_change__signed } · { $a_day }"
    spanish = catalogue(entry(SEIZED, text)).say(SEIZED, RESULTS)
    assert spanish == "4,242 kg (9,352 lb) · −12.3% · 30 de octubre de 2025"
    chinese = catalogue(entry(SEIZED, text), language=CHINESE).say(SEIZED, RESULTS)
    assert chinese == "4,242千克（9,352磅） · −12.3% · 2025年10月30日"


def test_what_is_missing_and_what_is_stale_is_named(catalogue):
    messages = [Message("Day", "furniture"), Message("Side", "furniture")]
    faults = catalogue(entry("Day", "Fecha"), entry("Gone", "Ido"), entry("A fact", "Un dato")).faults(
        messages, ["A fact"]
    )
    assert [item.english for item in faults.missing] == ["Side"]
    assert faults.stale == (id_of("Gone"),)
    assert list(faults.lines()) == [
        f"no translation of 'Side' (furniture): {id_of('Side')}",
        f"{id_of('Gone')} translates what English no longer says",
    ]


def test_english_that_was_changed_has_no_translation(catalogue):
    made = catalogue(entry("Seized.", "Incautado."))
    with pytest.raises(NotTranslated, match=r"'Seized again\.' has no translation.*docs/translation\.md"):
        made.say("Seized again.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{ $a_pounds } y { $a_day }", r"does not name the same results .*\$a_change__signed"),
        ("{ $a_pounds } { $a_change__signed } { $a_day } { $a_us }", r"\$a_us"),
        ("{ $a_pounds } { $a_change__signed } { $a_day }, 9,352 lb", "types a numeral"),
    ],
)
def test_a_translation_names_the_results_of_its_english_and_types_none(catalogue, text, said):
    (line,) = catalogue(entry(SEIZED, text)).faults([Message(SEIZED, "x")], []).lines()
    assert re.search(said, line), line


def test_a_numeral_that_english_types_may_be_typed(catalogue):
    english = "Reports of the review ordered on 4 November 2025"
    faults = catalogue(entry(english, "Informes del 4 de noviembre de 2025")).faults([], [english])
    assert list(faults.lines()) == []


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["m-1 = Uno", "m-1 = Otro"], "line 2: m-1 stands twice"),
        (["# A comment", "m-1 = Bien", "", "m-2 Mal", "m-3 = Bien"], "line 4: this line begins no message"),
        (["  Mal", "m-3 = Bien"], "line 1: this line begins no message"),
        (["m-1 = Bien", "# A comment", "  Mal"], "line 3: this line begins no message"),
    ],
)
def test_a_line_that_is_no_fluent_is_refused_with_its_number(catalogue, lines, said):
    with pytest.raises(DataRefused, match=f"es-MX.ftl, {said}"):
        catalogue(*lines)


@pytest.mark.parametrize(
    "broken", ["{ $x -> }", "{ $x", "Bien\n    { $x ->\n        [one] Uno\n    }", "Bien\n}", ""]
)
def test_a_message_that_is_no_fluent_is_refused_when_asked_for_or_all_are(catalogue, broken):
    made = catalogue("# A comment", "m-1 = Bien", f"{id_of('Day')} = {broken}", entry("Side", "Parte"))
    assert made.say("Side") == "Parte"
    with pytest.raises(DataRefused, match=r"es-MX\.ftl, line 3"):
        made.say("Day")
    with pytest.raises(DataRefused, match=r"es-MX\.ftl, line 3"):
        made.require_fluent()


def test_messages_of_several_lines_with_comments_and_blank_lines_between_are_read(catalogue):
    made = catalogue(
        "### All", "", "# Day", id_of("Day") + " =", "    Fecha", "", "    y hora", "", entry("x", ADOPTED)
    )
    made.require_fluent()
    assert made.say("Day") == "Fecha\n\ny hora"


def test_a_text_that_stands_in_both_files_is_refused(catalogue, project):
    texts = project.root / "data" / "languages" / "es-MX.texts.ftl"
    texts.write_text(entry("Day", "Fecha") + "\n", encoding="utf-8")
    with pytest.raises(DataRefused, match=rf"es-MX\.texts\.ftl: {id_of('Day')} stands in es-MX\.ftl too"):
        catalogue(entry("Day", "Fecha"))


def test_a_file_that_is_not_there_or_no_text_is_refused(project):
    with pytest.raises(DataRefused, match=r"es-MX\.ftl: no such file"):
        Catalogue(project, SPANISH)
    (project.root / "data" / "languages" / "es-MX.ftl").write_bytes(b"m-1 = \xff")
    with pytest.raises(DataRefused, match=r"byte 6 is no UTF-8"):
        Catalogue(project, SPANISH)


def test_a_result_without_a_value_fills_no_sentence(catalogue):
    untold = Result("a.china", "x", None, unit="count", period="2026", status="not available", reason="x")
    with pytest.raises(DataRefused, match=r"a\.china has no value"):
        catalogue(entry(CONTROLS, ADOPTED)).say(CONTROLS, {**RESULTS, "a.china": untold})


def test_variables_are_named_after_key_and_form():
    assert set(variables(SEIZED)) == {"a_pounds", "a_change__signed", "a_day"}
    assert set(variables(CONTROLS)) == {"a_china", "a_us"}


def test_why_a_result_has_no_value_is_said_with_the_languages_own_marks(catalogue):
    untold = Result(
        "a.china", "weight", None, unit="count", period="2026", status="not available", reason="old"
    )
    words = {"weight": "重量", "not available": "暂缺", "old": "文件过旧"}
    template = "{a.china:reason}"
    said = catalogue(entry(template, "{ $a_china__reason }"), language=CHINESE)
    parts = said.pieces(template, {"a.china": untold}, words.__getitem__, str)
    assert "".join(part.text for part in parts) == "重量：暂缺。文件过旧"
    assert [part.key for part in parts if part.text] == ["a.china"]
