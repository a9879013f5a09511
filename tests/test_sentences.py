"""What holds for the sentences of all chapters; rules for one are in `analysis.authoring.prose`."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import nbformat
import pytest

from analysis.authoring import prose
from analysis.chapter import wording
from analysis.project import Project
from analysis.run.notebooks import chapter_paths
from analysis.store.asof import View
from tests.measures.test_words_and_references import all_results

NOTEBOOKS = chapter_paths(Project(Path(__file__).resolve().parents[1]))
ALL = [said for path in NOTEBOOKS for said in prose.said(nbformat.read(path, as_version=4), path.stem)]


def test_there_are_sentences_of_each_role():
    roles = Counter(said.role for said in ALL)
    assert roles["text"] > 60
    assert roles["key point"] > 5
    assert roles["notice"] > 8


def test_no_sentence_is_written_twice():
    """Each is printed once; the front page repeats by rule and not by hand."""
    assert [str(finding) for finding in prose.repeated(ALL)] == []


def test_titles_name_their_subject():
    titles = [nbformat.read(path, as_version=4).cells[0].source.splitlines()[0] for path in NOTEBOOKS]
    assert len(set(titles)) == len(titles)
    assert "# How many people die" in titles
    assert "# Charges, arrests and gaps in law" in titles


@pytest.fixture(scope="module")
def early(repository) -> dict[str, object]:
    """The named results of a day before the Busan meeting and everything after it."""
    return all_results(View(repository, dt.date(2025, 10, 29)))


def test_a_sentence_on_the_busan_meeting_is_not_said_before_it(early):
    told = []
    for said in ALL:
        if "Busan" in said.template and said.role not in ("figure", "table", "reference"):
            names = wording.names_in(said.template)
            keys = [name if "." in name else f"{said.chapter}.{name}" for name in names]
            if not any(key in early and early[key][0] is None for key in keys):
                told.append((said.chapter, said.template))
    assert told == []
