"""Page one in each language: the figures of the English page, no word that is not translated, set whole."""

from __future__ import annotations

import html
import json
import re

import nbformat
import pikepdf
import pytest

from analysis.chapter.blocks import Sentence, Table, blocks_of
from analysis.chapter.wording import CHOICE
from analysis.languages import editions, typeface
from analysis.languages.catalogue import Catalogue, NotTranslated
from analysis.languages.furniture import NOT_REVIEWED
from analysis.languages.messages import id_of, of_project, variables
from analysis.languages.page_one import page_one
from analysis.languages.tongue import LANGUAGES, SPANISH
from analysis.page.front_matter import FrontMatter
from analysis.project import Project
from analysis.writing import number
from tools import accessibility

TAGS = list(LANGUAGES)
DIGITS = re.compile(r"\d(?:[\d,.]*\d)?%?")
# What stays as it is in any language: names of formats, of places, and of the other languages.
AS_IT_IS = {"zh-Hans": {"PDF", "Español"}, "es-MX": {"PDF", "Busan"}}
MONTHS = {month.lower() for month in SPANISH.locale.months["format"]["wide"].values()}
ENGLISH = re.compile(
    r"\b(the|of|and|in|to|was|were|than|year|this|which|before|after|with|now|how|what|seized|deaths|duty|not)\b",
    re.I,
)


@pytest.fixture(scope="module")
def front(release):
    """The front page's cells as they ran."""
    notebook = nbformat.read(release.folder / "brief.ipynb", as_version=4)
    return editions._above_the_first_heading(notebook)


def shown(text: str) -> str:
    """Return what a reader sees of a page, its title in the window included."""
    body = re.sub(r"<(style|script)\b.*?</\1>", " ", text, flags=re.S)
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_stands_beside_the_brief_and_they_lead_to_each_other(release, tag):
    page = (release.folder / f"page-one.{tag}.html").read_text("utf-8")
    assert f'<html lang="{tag}">' in page
    assert f'<link rel="alternate" hreflang="{tag}" href="page-one.{tag}.html">' in release.html
    for other in {*TAGS, "en"} - {tag}:
        address = "brief.html" if other == "en" else f"page-one.{other}.html"
        assert f'<link rel="alternate" hreflang="{other}" href="{address}">' in page
        assert f'href="{address}" hreflang="{other}"' in page
    assert f'href="page-one.{tag}.pdf"' in page
    index = (release.folder.parent / "index.html").read_text("utf-8")
    name = {"zh-Hans": "Chinese", "es-MX": "Spanish"}[tag]
    assert f'page-one.{tag}.html">Page one in {name}<' in index
    assert re.findall(r"url\((?!data:)|src=|<link rel=.stylesheet|@import", page) == []


@pytest.mark.parametrize("tag", TAGS)
def test_each_figure_of_a_sentence_is_that_of_english(front, release, tag):
    project = Project(release.project)
    blocks, catalogue = blocks_of(front), Catalogue(project, LANGUAGES[tag])
    page = page_one(blocks, catalogue)
    said = " ".join(
        [page.title, page.known, *page.paragraph, *(f"{one.finding} {one.so_what}" for one in page.points)]
    )
    told = 0
    for block in blocks:
        if not isinstance(block, Sentence) or block.missing:
            continue
        for key, form in variables(block.template).values():
            result = release.results[key]
            if result["type"] != "number" or (CHOICE in form and result["value"] in (0, 1)):
                continue
            written = number(
                result["value"], result["unit"], decimals=result.get("decimals"), signed=form == "signed"
            )
            assert written in said, f"{key}: {written}"
            told += 1
    assert told > 10


@pytest.mark.parametrize("tag", TAGS)
def test_each_cell_of_the_ledger_holds_the_figures_of_english(front, release, tag):
    (table,) = (
        block for block in blocks_of(front) if isinstance(block, Table) and block.name == "brief.since"
    )
    page = page_one(blocks_of(front), Catalogue(Project(release.project), LANGUAGES[tag]))
    rows = page.grids[0].rows
    assert len(rows) == len(table.cells) > 4
    for english, row in zip(table.cells, rows, strict=True):
        for cell, words in zip(english[1:], row[1:], strict=True):
            assert sorted(DIGITS.findall(words.text)) == sorted(DIGITS.findall(cell)), (cell, words.text)


@pytest.mark.parametrize("tag", TAGS)
def test_no_english_is_left(release, tag):
    text = shown((release.folder / f"page-one.{tag}.html").read_text("utf-8"))
    if tag == "zh-Hans":
        assert set(re.findall(r"[^\W\d_]+", re.sub(r"[\u4e00-\u9fff]", " ", text))) <= AS_IT_IS[tag]
    assert ENGLISH.findall(text) == []
    assert "lang=en" not in text


def test_every_word_of_the_page_went_through_the_catalogue(front, release, tmp_path):
    """Each message is put between brackets, and nothing is left outside but figures, days and names."""
    project = Project(tmp_path)
    (tmp_path / "data" / "languages").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    messages = of_project(Project(release.project))
    facts = [
        cell for block in blocks_of(front) if isinstance(block, Table) for row in block.cells for cell in row
    ]
    entries = {message.id: list(variables(message.english)) for message in messages}
    entries |= {id_of(fact): [] for fact in facts}
    lines = [
        f"{name} = « Wörds lönger " + " ".join(f"{{ ${variable} }}" for variable in named) + " »"
        for name, named in entries.items()
    ]
    (tmp_path / "data" / "languages" / "es-MX.ftl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "data" / "publication.yml").write_text("title: A\n", encoding="utf-8")
    matter = FrontMatter.from_dict(release.content["release"])
    (edition,) = editions.write(tmp_path, {"brief": nbformat.from_dict(front)}, matter, project)
    text = shown((tmp_path / edition.page).read_text("utf-8"))
    while "«" in text:
        text = re.sub(r"«[^«»]*»", " ", text)
    assert set(re.findall(r"[^\W\d_]+", text)) <= {"de", *MONTHS}


@pytest.mark.parametrize("tag", TAGS)
def test_the_pdf_is_one_page_tagged_in_its_language_and_has_every_letter(release, tag):
    path = release.folder / f"page-one.{tag}.pdf"
    assert [finding for _, _, found in accessibility.check_pdf(path) for finding in found] == []
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.Root.Lang).split("-")[0] == tag.split("-")[0]
    assert path.stat().st_size < 200_000


def test_chinese_is_whole_without_any_typeface_of_the_machine(release, browser):
    text = (release.folder / "page-one.zh-Hans.html").read_text("utf-8")
    typeface.require(shown(text), "page one")
    assert len(text.encode()) < 400_000
    page = browser.new_page()
    page.goto((release.folder / "page-one.zh-Hans.html").as_uri())
    page.evaluate("document.fonts.ready")
    loaded = "[...document.fonts].filter(face => face.status == 'loaded')"
    drawn = page.evaluate(f"{loaded}.map(face => face.family.replace(/['\"]/g, '') + face.weight)")
    assert {"Noto Sans SC400", "Noto Sans SC600"} <= set(drawn)
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("view", ["light", "320 px wide, dark"])
def test_the_tools_find_nothing(release, browser, tag, view):
    path = (release.folder / f"page-one.{tag}.html").resolve()
    checks = accessibility.TOOLS | accessibility.PAGE_CHECKS if view == "light" else accessibility.TOOLS
    found = dict(accessibility.run(checks, browser, path, accessibility.VIEWS[view]))
    assert found == {name: [] for name in checks}


def test_a_release_says_who_read_a_translation_and_else_that_nobody_did(front, release, tmp_path):
    said = Catalogue(Project(release.project), SPANISH).say(NOT_REVIEWED)
    assert said in (release.folder / "page-one.es-MX.html").read_text("utf-8")
    (tmp_path / "data" / "languages").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    for name in ("languages/es-MX.ftl", "publication.yml"):
        (tmp_path / "data" / name).write_bytes((release.project / "data" / name).read_bytes())
    settings = tmp_path / "data" / "publication.yml"
    settings.write_text(
        settings.read_text("utf-8").replace('es-MX: ""', 'es-MX: "M. Reader"'), encoding="utf-8"
    )
    matter = FrontMatter.from_dict(release.content["release"])
    editions.write(tmp_path, {"brief": nbformat.from_dict(front)}, matter, Project(tmp_path))
    page = (tmp_path / "page-one.es-MX.html").read_text("utf-8")
    assert "M. Reader" in page
    assert said not in page


def test_a_cell_that_no_rule_reads_stops_a_final_release_and_leaves_a_draft_without(front, release, tmp_path):
    changed = nbformat.from_dict(json.loads(json.dumps(front).replace("nothing new", "nearly nothing")))
    told: list[str] = []
    draft = FrontMatter.from_dict({**release.content["release"], "status": "draft"})
    chapters, project = {"brief": changed}, Project(release.project)
    assert editions.write(tmp_path, chapters, draft, project, told.append) == []
    assert len(told) == len(TAGS) and "'nearly nothing' has no translation" in told[0]
    final = FrontMatter.from_dict({**release.content["release"], "status": "final"})
    with pytest.raises(NotTranslated, match="'nearly nothing' has no translation"):
        editions.write(tmp_path, chapters, final, project, told.append)
    assert list(tmp_path.iterdir()) == []
