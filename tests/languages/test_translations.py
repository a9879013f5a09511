"""The translations that the project carries: whole, of today's English, in words both sides would use."""

from __future__ import annotations

import csv
import re

import pytest

from analysis.authoring import translations
from analysis.authoring.check import check
from analysis.errors import DataRefused
from analysis.languages import editions, terms, typeface
from analysis.languages.catalogue import Catalogue, NotTranslated
from analysis.languages.messages import facts_of, of_project
from analysis.languages.tongue import CHINESE, LANGUAGES, SPANISH
from analysis.measures import next_dates, unpublished
from analysis.project import Project
from analysis.store.asof import View
from tests.conftest import CHECKOUT

PROJECT = Project(CHECKOUT)
MARKS = re.compile(r"[\u4e00-\u9fff，。）][,;:!?()]|[,;:!?()][\u4e00-\u9fff（]")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.tag)
def test_every_message_is_translated_and_none_is_stale_or_wrong(language):
    path = PROJECT.root / "data" / "languages" / f"{language.tag}.ftl"
    assert translations.check(PROJECT, path) == []
    assert [str(one) for one in check(PROJECT, [path])] == []


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.tag)
@pytest.mark.parametrize("day", ["2025-11-15", "2026-02-01", "2026-06-15", "2026-10-15", "2026-11-30"])
def test_facts_that_page_one_prints_are_translated(language, day):
    import datetime as dt

    view, catalogue = View(PROJECT, dt.date.fromisoformat(day)), Catalogue(PROJECT, language)
    facts = [*next_dates.soonest(view).table["what"], *unpublished.asks(view).table["item"]]
    assert [fact for fact in facts if fact not in catalogue] == []


def test_messages_come_from_wherever_page_one_is_written():
    where = {message.where for message in of_project(PROJECT)}
    assert where == {
        "furniture",
        "data/front_page.yml",
        "data/since_busan.yml",
        "notebooks/brief.ipynb",
        "closed set",
    }
    assert len(of_project(PROJECT)) > 110
    assert "End of the tariff truce" in facts_of(PROJECT)


def test_chinese_has_its_own_marks_and_no_space_before_a_number():
    said = [
        line.partition(" = ")[2]
        for line in (CHECKOUT / "data" / "languages" / "zh-Hans.ftl").read_text("utf-8").splitlines()
        if line.startswith("m-")
    ]
    texts = [re.sub(r"\{[^}]*\}?", "", line) for line in said]
    assert len(texts) > 110
    assert [text for text in texts if MARKS.search(text)] == []


@pytest.mark.parametrize(("language", "word"), [(CHINESE, "无证据"), (SPANISH, "Decomiso")])
def test_a_word_that_is_forbidden_is_found(tmp_path, language, word):
    folder = tmp_path / "data" / "languages"
    folder.mkdir(parents=True)
    for name in ("forbidden.csv", f"{language.tag}.ftl"):
        (folder / name).write_bytes((CHECKOUT / "data" / "languages" / name).read_bytes())
    project = Project(tmp_path)
    assert list(terms.used(project, language)) == []
    path = folder / f"{language.tag}.ftl"
    text = path.read_text("utf-8") + f"\n# {word} in a comment\n"
    path.write_text(text, encoding="utf-8")
    assert list(terms.used(project, language)) == []
    path.write_text(f"{text}m-0 = {word}\n", encoding="utf-8")
    assert [term.word.lower() for term in terms.used(project, language)] == [word.lower()]


def test_a_list_of_words_in_another_form_is_refused(tmp_path):
    folder = tmp_path / "data" / "languages"
    folder.mkdir(parents=True)
    (folder / "forbidden.csv").write_text("word,why\nx,y\n", encoding="utf-8")
    with pytest.raises(DataRefused, match="its columns are not language, word, write_instead, why"):
        terms.forbidden(Project(tmp_path))
    head = "language,word,write_instead,why\n"
    (folder / "forbidden.csv").write_text(f"{head}fr,x,y,z\n", encoding="utf-8")
    with pytest.raises(DataRefused, match=r"forbidden\.csv, line 2: 'fr' is no language here"):
        terms.forbidden(Project(tmp_path))


def test_the_glossary_says_how_sure_each_term_is_and_where_an_official_one_was_read():
    with (CHECKOUT / "data" / "languages" / "glossary.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) > 150
    for row in rows:
        assert {row["confidence_zh"], row["confidence_es"]} <= {"official", "usual", "own"}, row["en"]
        for language in ("zh", "es"):
            if row[f"confidence_{language}"] == "official":
                assert row[f"source_{language}"], f"{row['en']}: official, and no source"
    (orphines,) = (row for row in rows if row["en"].startswith("orphines"))
    assert orphines["zh"] == ""


def test_the_typeface_has_each_character_that_chinese_can_need():
    typeface.require("".join(typeface.used(PROJECT)), "here")


def test_a_character_that_no_typeface_has_is_refused_and_never_a_box():
    with pytest.raises(DataRefused, match=r"here: no typeface has 龘\. .*docs/translation\.md"):
        typeface.require("釜山龘", "here")


def test_a_final_release_names_what_is_not_translated(tmp_path):
    folder = tmp_path / "data" / "languages"
    folder.mkdir(parents=True)
    for name in ("data", "notebooks"):
        for source in (CHECKOUT / name).iterdir():
            target = tmp_path / name / source.name
            target.parent.mkdir(exist_ok=True)
            if not target.exists() and not source.name.startswith("."):
                target.symlink_to(source)
    text = (CHECKOUT / "data" / "languages" / "es-MX.ftl").read_text("utf-8")
    (folder / "es-MX.ftl").write_text(text, encoding="utf-8")
    editions.require_complete(Project(tmp_path))
    (folder / "es-MX.ftl").write_text(text.replace("m-8f2364e11b = Fecha", ""), encoding="utf-8")
    with pytest.raises(
        NotTranslated, match=r"es-MX\.ftl: no translation of 'Day' \(furniture\): m-8f2364e11b"
    ):
        editions.require_complete(Project(tmp_path))
