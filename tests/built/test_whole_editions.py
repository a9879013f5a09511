"""The whole brief in each language: the same figures, no word left over, set and tagged as English is."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pikepdf
import pytest
from babel import Locale

from analysis.chapter import style
from analysis.chapter.blocks import Results, blocks_of
from analysis.chapter.parameters import Settings
from analysis.languages import amounts, editions, typeface
from analysis.languages.catalogue import Catalogue
from analysis.languages.drawn import SMALLEST, _lines
from analysis.languages.spoken import Speaker
from analysis.languages.tongue import LANGUAGES
from analysis.languages.tree import translated
from analysis.measures.results import by_key
from analysis.page.document import document
from analysis.page.front_matter import FrontMatter
from analysis.page.press import Press
from analysis.page.reuse import exhibits
from analysis.page.voice import ENGLISH, unmarked
from analysis.project import Project
from analysis.release.companions import LINKS
from tools import accessibility

TAGS = list(LANGUAGES)
MONTHS = {
    "en": list(Locale("en").months["format"]["wide"].values()),
    "es-MX": list(Locale("es").months["format"]["wide"].values()),
    "zh-Hans": [],
}
HALVES = {"上半年": "1月6月", "下半年": "7月12月"}
NUMERAL = re.compile(r"[−+]?\d+(?:,\d{3})*(?:\.\d+)?")
# Not said in words a reader sees, or the same in all languages by what they are.
NOT_READ = {
    "svg", "narrow", "token", "parts", "readings", "remark", "address", "cite", "links", "link", "values",
    "id", "name", "key", "form", "template", "exhibit", "release", "parameters", "language", "kind", "type",
    "unit", "sources", "finding", "beside", "role", "annex", "cadence",
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """A brief in a language: its tree, what said it, and its files."""

    tree: dict[str, Any]
    speaker: Speaker
    folder: Path
    page: Path
    pdf: Path


@pytest.fixture(scope="module")
def joined(release):
    return nbformat.read(release.folder / "brief.ipynb", as_version=4)


@pytest.fixture(scope="module")
def english(joined):
    return document(joined)


@pytest.fixture(scope="module")
def results(joined):
    return by_key(
        result for block in blocks_of(joined) if isinstance(block, Results) for result in block.results
    )


@pytest.fixture(scope="module")
def told(release, joined, english, results, tmp_path_factory) -> dict[str, Told]:
    """The whole brief in each language, made once."""
    folder, project = tmp_path_factory.mktemp("editions"), Project(release.project)
    settings = Settings.parse([f"as_of={release.content['release']['as_of']}", f"language={','.join(TAGS)}"])
    front = FrontMatter.from_dict(release.content["release"])
    press = Press()
    editions.write_whole(folder, press, joined, front, project, settings, LINKS)
    press.finish()
    return {
        edition.tag: Told(
            *translated(english, Catalogue(project, LANGUAGES[edition.tag]), results),
            folder,
            folder / edition.page,
            folder / edition.pdf,
        )
        for edition in editions.whole(settings)
    }


def pairs(one: Any, other: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str, str]]:
    """Yield the texts of two trees that stand in the same place."""
    if isinstance(one, Mapping):
        assert set(one) == set(other), path
        for name in one:
            if name not in NOT_READ and name != "glossary":
                yield from pairs(one[name], other[name], (*path, name))
    elif isinstance(one, list):
        assert len(one) == len(other), path
        for number, (mine, theirs) in enumerate(zip(one, other, strict=True)):
            yield from pairs(mine, theirs, (*path, number))
    elif isinstance(one, str):
        yield path, one, other


def numerals(text: str, tag: str) -> list[str]:
    """Return the figures of a text, months of a year as their numbers, weights in pounds alone."""
    text = unmarked(text)
    text = re.sub(r"[−+]?[\d,.]+千克（([−+\d,.]+磅)）", r"\1", text)
    text = re.sub(r"[−+]?[\d,.]+ kg \(([−+\d,.]+ lb)\)", r"\1", text)
    for first, words in ((1, ("January to ", "enero a ")), (7, ("July to ", "julio a "))):
        for word in words:
            text = re.sub(
                rf"{word}(?=(?:june|december|junio|diciembre) (?:de )?\d)",
                f"{first} ",
                text,
                flags=re.IGNORECASE,
            )
    for half, months in HALVES.items():
        text = text.replace(half, months)
    for number, month in enumerate(MONTHS[tag], 1):
        short = rf"|{month[:3]}" if tag == "en" else ""
        text = re.sub(rf"\b(?:{month}{short})( (?:de )?\d{{4}})\b", rf" {number} \1", text)
    return sorted(NUMERAL.findall(text))


@pytest.mark.parametrize("tag", TAGS)
def test_every_figure_of_every_text_is_that_of_english(told, english, tag):
    compared, differ = 0, []
    for path, text, other in pairs(english, told[tag].tree):
        compared += 1
        if numerals(text, "en") != numerals(other, tag):
            differ.append((path, text, other))
    assert compared > 20_000
    assert differ == []


@pytest.mark.parametrize("tag", TAGS)
def test_values_keys_and_names_are_the_same(told, english, tag):
    for mine, theirs in zip(exhibits(english["sections"]), exhibits(told[tag].tree["sections"]), strict=True):
        assert mine["name"] == theirs["name"]
        table, other = (one.get("data", one) for one in (mine, theirs))
        assert table["values"] == other["values"]
        assert table["links"] == other["links"]
        assert [one["name"] for one in table["columns"]] == [one["name"] for one in other["columns"]]
        numeric = [place for place, one in enumerate(table["columns"]) if one["numeric"]]
        for row, said in zip(table["cells"], other["cells"], strict=True):
            assert [row[place] for place in numeric] == [said[place] for place in numeric]


@pytest.mark.parametrize("tag", TAGS)
def test_each_result_of_a_sentence_is_the_one_that_english_names(told, english, results, tag):
    language, compared = LANGUAGES[tag], 0
    for mine, theirs in zip(english["sections"], told[tag].tree["sections"], strict=True):
        for one, other in zip(mine["blocks"], theirs["blocks"], strict=True):
            for sentence, said in zip(one.get("sentences", ()), other.get("sentences", ()), strict=True):
                keys = {part["key"] for part in sentence["parts"]} | {None}
                for part in said["parts"]:
                    assert part["key"] in keys, said["text"]
                    result = results.get(part["key"] or "")
                    if result and result.type == "day" and not part["form"]:
                        assert part["text"] == amounts.day(str(result.value), language)
                        compared += 1
    assert compared > 20


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_stands_in_english_but_names_and_titles_of_sources(told, tag):
    assert told[tag].speaker.left == {}
    tree = told[tag].tree
    names = {"source", "sources", "publisher"}
    for path, _, text in pairs(tree, tree):
        titled = names & {str(step) for step in path} or "cells" in path or "facts" in path or "cite" in path
        assert titled or ENGLISH not in text, (path, text)
    page = told[tag].page.read_text("utf-8")
    said = re.sub(
        r"<(style|script)\b.*?</\1>|<details class=.bibliography.*?</details>", " ", page, flags=re.S
    )
    said = re.sub(r'<span lang="en">.*?</span>|<text[^>]* lang="en".*?</text>|<[^>]+>', " ", said)
    found = re.findall(r"\b(?:the|which|were|than|seized|deaths|duty|was|and|of the|before)\b", said)
    assert found == []


def test_a_text_that_did_not_go_through_the_catalogue_is_found(english, results, release):
    """Every text is made longer and accented; what comes out plain was not said by the catalogue."""
    catalogue = Catalogue(Project(release.project), LANGUAGES["es-MX"])
    plain = str.maketrans("aeiou", "áéíóú")

    class Pseudo(Speaker):
        def known(self, text: str) -> str | None:
            return f"«{text.translate(plain)}»" if re.search("[a-z]", text) else text

    from analysis.languages import tree as module

    walker = module._Tree(Pseudo(catalogue), results, english)
    walker._pieces = lambda template: [module._plain(f"«{template.translate(plain)}»")]
    found = walker.whole()
    left = [
        (path, text)
        for path, text, other in pairs(english, found)
        if re.search(r"[a-z]", text) and text == other and path[0] != "facts"
    ]
    assert left == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_page_is_whole_and_asks_for_nothing(told, tag):
    page = told[tag].page.read_text("utf-8")
    assert f'<html lang="{tag}">' in page
    for other in {*TAGS, "en"} - {tag}:
        address = "brief.html" if other == "en" else f"brief.{other}.html"
        assert f'<link rel="alternate" hreflang="{other}" href="{address}">' in page
    assert re.findall(r"url\((?!data:|#)|src=|<link rel=.stylesheet|@import", page) == []
    assert len(page.encode()) <= 2_300_000
    assert told[tag].pdf.stat().st_size <= 3_000_000


@pytest.mark.parametrize("tag", TAGS)
def test_words_of_a_picture_stay_in_it_and_off_each_other(told, tag):
    """No text is cut off, and few had to be set small to keep off others."""
    outside, small, drawn = [], 0, 0
    for block in exhibits(told[tag].tree["sections"]):
        for drawing in (block.get("svg"), block.get("narrow")):
            if not drawing:
                continue
            box = re.search(r'viewBox="([-\d.]+) [-\d.]+ ([\d.]+) ', drawing)
            assert box
            left, right = float(box[1]), float(box[1]) + float(box[2])
            for line in _lines(drawing):
                small += line.size < SMALLEST * style.SMALL
                drawn += 1
                edges = line.box()
                if not line.turned and line.text.strip() and (edges[0] < left - 1 or edges[2] > right + 1):
                    outside.append((block["name"], line.text))
    assert outside == []
    assert drawn > 2000
    assert small / drawn < 0.04


@pytest.mark.parametrize("tag", TAGS)
def test_the_pdf_is_tagged_and_shows_every_letter(told, tag):
    with pikepdf.open(told[tag].pdf) as pdf:
        assert str(pdf.Root.Lang).lower().startswith(LANGUAGES[tag].locale.language)
    findings = {name: found for _, name, found in accessibility.check_pdf(told[tag].pdf)}
    assert findings
    assert {name: found for name, found in findings.items() if found} == {}


@pytest.mark.parametrize("tag", TAGS)
def test_accessibility_checks_find_nothing(told, browser, tmp_path, tag):
    tools = {"axe-core": accessibility.axe}
    for part in accessibility.parts(browser, told[tag].page, tmp_path):
        assert [found for _, found in accessibility.run(tools, browser, part) if found] == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_page_fits_a_phone(told, browser, tag):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(told[tag].page.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


def test_chinese_is_drawn_with_the_typeface_that_the_page_brings(told, browser):
    page = browser.new_page()
    page.goto(told["zh-Hans"].page.as_uri())
    families = page.evaluate(
        "[...new Set([...document.querySelectorAll('.picture text')].filter(one => /[\\u4e00-\\u9fff]/.test("
        "one.textContent)).map(one => getComputedStyle(one).fontFamily.split(',')[0]))]"
    )
    assert families == [f'"{typeface.FAMILY}"']
    page.close()


@pytest.mark.parametrize("tag", TAGS)
def test_page_one_is_one_page(told, tag):
    """What follows it, the contents, begins the second page."""
    contents = {"es-MX": "Contenido", "zh-Hans": "目录"}[tag]
    with pikepdf.open(told[tag].pdf) as pdf, pdf.open_outline() as outline:
        pages = {item.title: item.destination[0].objgen for item in outline.root[0].children}
        assert pages[contents] == pdf.pages[1].obj.objgen


@pytest.mark.parametrize("tag", TAGS)
def test_names_of_the_data_are_told_in_the_language_by_the_names_that_data_have(told, english, tag):
    with (told[tag].folder / f"names.{tag}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    tables = [block.get("data", block) for block in exhibits(english["sections"])]
    assert {row["name"] for row in rows if row["kind"] == "column"} == {
        column["name"] for table in tables for column in table["columns"]
    }
    keys = {one["key"]: one["term"] for one in english["definitions"]["results"]}
    said = {row["name"]: row["label"] for row in rows if row["kind"] == "result"}
    assert set(said) == set(keys)
    assert sum(said[key] == keys[key] for key in keys) < 5
    assert f'href="names.{tag}.csv"' in told[tag].page.read_text("utf-8")
