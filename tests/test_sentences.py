"""Rules that hold for the sentences of all chapters: what they may not say, whatever the data of the day."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest

from analysis.chapter import magics, wording
from analysis.errors import UnknownName
from analysis.measures import declared
from analysis.project import Project
from analysis.run.notebooks import chapter_paths
from analysis.store.asof import View
from tests.measures.test_words_and_references import all_results

NOTEBOOKS = chapter_paths(Project(Path(__file__).resolve().parents[1]))
# The front page says what its own rules choose, and the annex opens with what it is.
OPENED = [
    path
    for path in NOTEBOOKS
    if path.stem != "brief" and not nbformat.read(path, as_version=4).metadata["brief"].get("annex")
]
COUNTED = ("count", "events")
# A count set before a verb reads "0 are", "1 have": it chooses its words instead.
_VERB = r"(are|is|has|have|was|were|lie|lies|stand|stands|leave|leaves|point|points|show|shows)"
BARE_COUNT = re.compile(rf"\{{([a-z0-9_.]+)\}} {_VERB}\b")
# What a notice or a key point points at is left behind when it is said on another page.
LOST = re.compile(
    r"\b(this|these|those) (table|picture|row|rows|list|chapter|day|days|signposts|precursors)\b"
    r"|\bthese \{|^(It|They|These|Those|This|That)\b",
    re.IGNORECASE,
)
# "this brief" and "the day of this brief" stay true anywhere.
OF_WHAT = re.compile(r"\b[Tt]he (fall|rise|drop|increase|decline)\b(?! (in|of)\b)")


@dataclass(frozen=True)
class Cell:
    chapter: str
    role: str
    template: str


def cells(path: Path) -> list[Cell]:
    """Return every template of a chapter with its role; titles, captions and notes have their magic's."""
    found = []
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code" and cell.source.startswith("%%"):
            magic, _, line = cell.source.splitlines()[0].removeprefix("%%").partition(" ")
            role = re.sub(r"(^|\s)for [A-Z].*", "", line).strip() if magic == "say" else magic
            found += [Cell(path.stem, role or "text", text) for text in magics.templates(cell.source)]
    return found


ALL = [cell for path in NOTEBOOKS for cell in cells(path)]
COLLECTED = [cell for cell in ALL if cell.role in ("key point", "notice")]


def test_there_are_sentences_of_each_role():
    roles = Counter(cell.role for cell in ALL)
    assert roles["text"] > 60
    assert roles["key point"] > 5
    assert roles["notice"] > 8


def test_a_count_before_a_verb_chooses_its_words(repository):
    """No sentence says "0 are still open" or "1 have"; nor does one list zeros."""
    bare = [
        (cell.chapter, match.group())
        for cell in ALL
        for match in BARE_COUNT.finditer(cell.template)
        if unit(repository, match.group(1), cell.chapter) in COUNTED
    ]
    assert bare == []


def test_a_sentence_does_not_string_bare_counts_together(repository):
    """Four counts of one sentence can be four zeros; at least the fourth then has words for none."""
    strung = []
    for cell in ALL:
        for sentence in re.split(r"(?<=[.!?]) ", cell.template):
            bare = [
                name
                for _, name, form in wording._parsed(
                    sentence if sentence.count("{") == sentence.count("}") else ""
                )
                if name and not form and unit(repository, name, cell.chapter) == "count"
            ]
            if len(bare) > 3:
                strung.append((cell.chapter, sentence))
    assert strung == []


def test_what_is_said_elsewhere_keeps_its_referent():
    assert [(cell.chapter, cell.template) for cell in COLLECTED if LOST.search(cell.template)] == []


def test_a_fall_says_of_what():
    assert [(cell.chapter, cell.template) for cell in COLLECTED if OF_WHAT.search(cell.template)] == []


def test_no_sentence_is_written_twice():
    """Each is printed once; the front page repeats by rule and not by hand."""
    written = Counter(cell.template for cell in ALL if cell.role in ("text", "key point", "notice"))
    assert {text: times for text, times in written.items() if times > 1} == {}


def test_a_sentence_is_set_in_bold_once_at_most():
    marked = [cell.template for cell in ALL if cell.template.count("**") > 2]
    assert marked == []


def test_a_fiscal_year_is_never_so_far():
    wrong = [cell.template for cell in ALL if "iscal year" in cell.template]
    assert len(wrong) > 5
    assert [text for text in wrong if "so far" in text or "still open" in text] == []


@pytest.mark.parametrize("path", OPENED, ids=lambda path: path.stem)
def test_a_chapter_opens_with_question_answer_certainty_and_what_would_change_it(path):
    notebook = nbformat.read(path, as_version=4)
    assert "?" in notebook.cells[0].source
    heads = [cell.source.strip() for cell in notebook.cells if cell.cell_type == "markdown"]
    assert heads[1] == "## In short"
    place = next(i for i, cell in enumerate(notebook.cells) if cell.source.strip() == "## In short")
    after = notebook.cells[place + 1 :]
    section = itertools.takewhile(lambda cell: cell.cell_type != "markdown", after)
    opening = [text for cell in section for text in magics.templates(cell.source)]
    assert wording.names_in(opening[0]), "the answer names its results"
    sure = [text for text in opening if text.startswith("How sure")]
    assert sure
    assert [text for text in sure if "change" not in text and "would" not in text] == []


def test_titles_name_their_subject():
    titles = [nbformat.read(path, as_version=4).cells[0].source.splitlines()[0] for path in NOTEBOOKS]
    assert len(set(titles)) == len(titles)
    assert "# How many people die" in titles
    assert "# Charges, arrests and gaps in law" in titles
    assert not [title for title in titles if re.match(r"# (Did|Does|Is) ", title)]  # a question has its mark


@pytest.fixture(scope="module")
def early(repository) -> dict[str, object]:
    """The named results of a day before the Busan meeting and everything after it."""
    return all_results(View(repository, dt.date(2025, 10, 29)))


def test_nothing_typed_names_a_meeting_that_had_not_been_held():
    """Markdown stands in every build, also in that of a day before."""
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "markdown":
                assert not re.search(r"Busan|Woodside|Shenzhen|Kuala Lumpur", cell.source), path.stem


def test_a_sentence_on_the_busan_meeting_is_not_said_before_it(early):
    said = []
    for cell in ALL:
        if "Busan" in cell.template and cell.role not in ("figure", "table", "reference"):
            keys = [
                name if "." in name else f"{cell.chapter}.{name}" for name in wording.names_in(cell.template)
            ]
            if not any(key in early and early[key][0] is None for key in keys):
                said.append((cell.chapter, cell.template))
    assert said == []


def unit(repository, name: str, chapter: str) -> str:
    key = name if "." in name else f"{chapter}.{name}"
    try:
        set_name, _, rest = key.partition(".")
        results = declared.read(repository, set_name)
        return results.results[results.declared(rest) or rest].unit
    except (UnknownName, KeyError):
        return ""


def test_no_question_heading_or_caption_names_what_an_early_day_did_not_know():
    """They stand on every day: what came later is named by results alone, which have no value before it."""
    fixed = [
        cell.source
        for path in NOTEBOOKS
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "markdown"
    ]
    fixed += [cell.template for cell in ALL if cell.role in ("table", "reference", "heading")]
    assert [text for text in fixed if re.search(r"Busan|arrangement|[Nn]itazene|the meeting", text)] == []


def test_no_sentence_says_that_a_period_is_not_over_or_that_a_truce_ended():
    """The day of the brief may lie long after what was read: the end of a truce was set, and not seen."""
    wrong = re.compile(r"reported so far|is not complete|ended on \{[a-z.]*truce")
    assert [cell.template for cell in ALL if wrong.search(cell.template)] == []
