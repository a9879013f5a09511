"""The whole brief as a Word document says what ``results.json`` says, and leads to no other."""

from __future__ import annotations

import io
import itertools

import nbformat
import pytest
from docx import Document
from docx.oxml.ns import qn

from analysis.chapter import wording
from analysis.measures.results import Result
from analysis.page.document import document
from analysis.page.reuse import exhibits
from analysis.page.word import written


@pytest.fixture(scope="module")
def tree(release):
    return document(nbformat.read(release.folder / "brief.ipynb", as_version=4))


@pytest.fixture(scope="module")
def word_file(tree):
    return Document(io.BytesIO(written(tree)))


def sentences(tree):
    for section in tree["sections"]:
        for block in section["blocks"]:
            if block["kind"] == "sentences":
                yield from block["sentences"]
            elif block["kind"] == "figure":
                yield block["title"]


def test_each_sentence_stands_there_as_results_json_fills_it(release, tree, word_file):
    results = {key: Result.from_dict(value) for key, value in release.results.items()}
    told = "\n".join(paragraph.text for paragraph in word_file.paragraphs)
    checked = 0
    for sentence in sentences(tree):
        assert sentence["text"] in told
        # Where a figure is not known, a notice stands in place of the sentence.
        if not wording.exhibits_in(sentence["template"]) and not sentence["missing"]:
            assert wording.sentence(wording.parts(sentence["template"], results)) == sentence["text"]
            checked += 1
    assert checked > 80


def test_each_table_that_is_set_has_its_cells_and_a_header_row(tree, word_file):
    shown = [one for one in exhibits(tree["sections"]) if one["kind"] == "table" and not one["reference"]]
    assert len(word_file.tables) == len(shown) > 20
    for made, block in zip(word_file.tables, shown, strict=True):
        rows = [
            ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in row.tc_lst]
            for row in made._tbl.tr_lst
        ]
        assert rows == [[column["heading"] for column in block["columns"]], *map(list, block["cells"])]
        assert made._tbl.tr_lst[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_each_picture_is_described(tree, word_file):
    figures = [one for one in exhibits(tree["sections"]) if one["kind"] == "figure"]
    assert [shape._inline.docPr.get("descr") for shape in word_file.inline_shapes] == [
        one["alt"] for one in figures
    ]


def test_headings_step_down_one_level_at_a_time(word_file):
    names = [paragraph.style.name for paragraph in word_file.paragraphs]
    levels = [0, *(int(name.split()[-1]) for name in names if name.startswith("Heading"))]
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))
