"""What the brief says and what results.json says cannot differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from html.parser import HTMLParser

import pytest

from analysis.chapter.blocks import Block, Figure, Sentence, tables_of
from analysis.chapter.wording import render
from analysis.errors import DataRefused
from analysis.measures.results import TYPES, Result

VOID = {"meta", "link", "br", "img", "hr"}


class Sentences(HTMLParser):
    """Collects the sentences of a page: their bare text, and the results set into them."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool, str | None]] = []
        self.labels = 0  # open elements that hold the number of a figure or table
        self.bare: list[str] = []
        self.data: list[tuple[str, str]] = []

    def handle_starttag(self, tag, attrs):
        if tag in VOID:
            return
        attributes = dict(attrs)
        if attributes.get("class") == "label":
            self.labels += 1
        inside = "sentence" in (attributes.get("class") or "").split()
        key = attributes.get("value") if tag == "data" else None
        if inside:
            self.bare.append("")
        if key:
            self.data.append((key, ""))
        self.open.append((tag, inside, key))

    def handle_endtag(self, tag):
        if tag == "span" and self.labels:
            self.labels -= 1
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        if self.labels:
            return
        if self.open and self.open[-1][2]:
            key, so_far = self.data[-1]
            self.data[-1] = (key, so_far + text)
        elif any(inside for _, inside, _ in self.open):
            self.bare[-1] += text


@pytest.fixture(scope="module")
def sentences(release) -> Sentences:
    parser = Sentences()
    parser.feed(release.html)
    return parser


def test_no_sentence_holds_a_numeral_that_is_not_a_result(sentences):
    assert len(sentences.bare) > 20
    # The number of a figure or table that a sentence refers to is kept in data/numbers.yml.
    typed = [
        text for text in sentences.bare if re.search(r"\d", re.sub(r"\((Figure|Table) [\dA-Z.]+\)", "", text))
    ]
    assert typed == []


def test_every_number_in_a_sentence_is_its_result_rendered(release, sentences):
    results = release.results
    forms = ("", "exact", "signed", "size", "words", "month", "number", "reason")
    assert len(sentences.data) > 60
    for key, text in sentences.data:
        result = Result.from_dict(results[key])
        allowed = set()
        for form in forms:
            try:
                allowed.add(render(result, form))
            except DataRefused:
                continue  # the form does not fit the type or the unit
        assert text in allowed, f"{key}: page says '{text}', results.json gives {allowed}"


def test_a_sentence_rendered_again_gives_the_page_s_words(release):
    said = sentences_of(release.blocks)
    assert len(said) > 80
    for sentence in said:
        for part in sentence.parts:
            if part["key"]:
                result = Result.from_dict(release.results[part["key"]])
                assert part["text"] == render(result, part["form"])


def test_every_table_of_the_page_stands_in_results_json(release):
    names = {table["name"] for table in release.content["tables"]}
    assert {"evidence.datasets", "controls.milestones", "seizures.years", "seizures.monthly.data"} <= names
    downloads = set(re.findall(r'download="([a-z_.]+)\.csv"', release.html))
    assert {name.removesuffix(".data") for name in names} == downloads


def test_the_published_figures_are_reached(release):
    results = release.results
    expected = {
        2019: 2803.60, 2020: 4791.06, 2021: 11201.32, 2022: 14699.88, 2023: 27022.85, 2024: 21889.21,
        2025: 12027.28,
    }  # fmt: skip
    [years] = [table for table in release.content["tables"] if table["name"] == "seizures.years"]
    names = [column["name"] for column in years["columns"]]
    pounds = {row[names.index("fiscal_year")]: row[names.index("quantity_lb")] for row in years["rows"]}
    assert {year: pounds[year] for year in expected} == pytest.approx(expected, abs=0.005)
    assert results["seizures.since_lb"]["value"] == pytest.approx(5709, abs=0.5)
    assert results["seizures.since_prior_lb"]["value"] == pytest.approx(5692, abs=0.5)
    assert results["seizures.revision_lb_change"]["value"] == pytest.approx(0.02, abs=0.005)
    assert results["seizures.revision_events_first"]["value"] == 181
    assert results["seizures.revision_events_latest"]["value"] == 239
    assert results["seizures.aggregate_lb"]["value"] == pytest.approx(10368.75, abs=0.005)
    assert "5,709 lb" in release.html
    assert "5,692 lb" in release.html


def test_every_result_says_what_it_is_when_and_where_from(release):
    bare = []
    for key, result in release.results.items():
        assert result["type"] in TYPES, key
        assert bool(result["unit"]) == (result["type"] in ("number", "interval")), key
        assert result["status"] == "ok" or result["reason"], key
        bare += [(key, name) for name in ("label", "period", "source", "definition") if not result[name]]
    assert bare == []
    assert len(release.results) > 200


def test_every_period_is_one_of_iso_8601(release):
    form = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?")
    odd = {key: item["period"] for key, item in release.results.items() if not form.fullmatch(item["period"])}
    assert odd == {}


def test_no_result_holds_free_text_and_no_place_is_left_open(release):
    for key, result in release.results.items():
        text = f"{result['label']} {result['definition']}"
        assert not re.search(r"[{}]", text + key), (key, text)
        if result["type"] in ("day", "month", "half_year") and result["value"]:
            assert re.fullmatch(r"\d{4}-(\d{2}(-\d{2})?|H[12])", result["value"]), key


def test_within_a_set_no_two_results_have_the_same_label(release):
    labels = Counter((key.split(".")[0], result["label"]) for key, result in release.results.items())
    assert [pair for pair, number in labels.items() if number > 1] == []


def test_a_column_has_one_description_over_all_tables(release):
    described: dict[str, dict[str, object]] = {}
    for table in release.content["tables"]:
        for column in table["columns"]:
            assert described.setdefault(column["name"], column) == column, (table["name"], column["name"])
            assert column["heading"] and column["description"], column["name"]
    assert len(described) > 80


def test_no_sentence_claims_a_cause(release):
    causal = re.compile(
        r"\b(caus(e|es|ed|ing)|because of|due to|led to|leads to|result(s|ed) in|as a result|thanks to|drove|"
        r"driven by|owing to|attributable to|brought about|responsible for)\b",
        re.I,
    )
    texts = [sentence.text for sentence in sentences_of(release.blocks)]
    texts += [text for figure in release.figures for text in (figure.subtitle, figure.alt)]
    texts += [text for table in tables_of(release.blocks) for text in (table.caption, table.note)]
    assert len(texts) > 80
    # Of a death, "cause" is the field's own word for what is on the certificate.
    of_deaths = re.compile(r"\b(deaths by other causes|causes? of death)\b", re.I)
    assert [text for text in texts if causal.search(of_deaths.sub("", text))] == []


def sentences_of(blocks: Iterable[Block]) -> list[Sentence]:
    """Return every sentence of a brief: those on their own, and titles of figures."""
    found: list[Sentence] = []
    for block in blocks:
        if isinstance(block, Sentence):
            found.append(block)
        elif isinstance(block, Figure):
            found.append(block.title)
    return found
