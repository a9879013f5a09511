"""Numbers of figures and tables are given once and kept; sentences refer to them by key."""

from __future__ import annotations

import nbformat
import pytest

from analysis.chapter import blocks, numbering, wording
from analysis.chapter.numbering import Numbers, renewed
from analysis.errors import DataRefused, UnknownName
from analysis.project import Project
from analysis.run import exhibits
from analysis.run.notebooks import discover

FIRST = renewed(
    Numbers(),
    [("front", False), ("seizures", False), ("windows", True)],
    [
        ("figure", "seizures.monthly"),
        ("table", "seizures.years"),
        ("figure", "seizures.places"),
        ("figure", "windows.checks"),
    ],
)


def test_numbers_follow_the_chapter_and_the_reading_order():
    assert FIRST.chapters == {"front": "1", "seizures": "2", "windows": "A"}
    assert FIRST.figures == {"seizures.monthly": "2.1", "seizures.places": "2.2", "windows.checks": "A.1"}
    assert FIRST.tables == {"seizures.years": "2.1"}


def test_what_stays_keeps_its_number_and_a_dropped_one_is_not_given_again():
    later = renewed(
        FIRST,
        # A new chapter comes between, another moves to the annex, one figure is dropped and one is new.
        [("front", False), ("trade", False), ("seizures", True), ("windows", True)],
        [("figure", "trade.sum"), ("figure", "seizures.new"), ("figure", "seizures.places")],
    )
    assert later.chapters == {"front": "1", "seizures": "2", "windows": "A", "trade": "3"}
    assert later.figures == {"trade.sum": "3.1", "seizures.new": "2.3", "seizures.places": "2.2"}
    assert later.retired_figures == ("2.1", "A.1")
    assert later.retired_tables == ("2.1",)
    again = renewed(later, [], [("figure", "seizures.monthly")])
    assert again.figures == {"seizures.monthly": "2.4"}


def test_the_file_reads_as_it_was_written_and_one_number_for_two_is_refused(tmp_path):
    path = tmp_path / "data" / numbering.FILE_NAME
    path.parent.mkdir()
    path.write_text(numbering.text_of(FIRST), encoding="utf-8")
    assert numbering.read(Project(tmp_path)) == FIRST
    path.write_text('figures: {a.one: "1.1", a.two: "1.1"}\n', encoding="utf-8")
    with pytest.raises(DataRefused, match=r"the number 1\.1 is given twice"):
        numbering.read(Project(tmp_path))
    assert numbering.read(Project(tmp_path / "elsewhere")) == Numbers()


def test_a_sentence_refers_to_a_figure_by_key_and_an_unknown_key_is_refused_with_the_nearest():
    said = blocks.sentence(
        "Less is seized ({figure:monthly}; {table:seizures.years}).",
        {},
        role="text",
        chapter="seizures",
        numbers=FIRST,
    )
    assert said.text == "Less is seized (Figure 2.1; Table 2.1)."
    assert [part["exhibit"] for part in said.parts] == ["", "seizures.monthly", "", "seizures.years", ""]
    assert said.template == "Less is seized ({figure:seizures.monthly}; {table:seizures.years})."
    with pytest.raises(UnknownName, match=r"no figure is called 'seizures\.mothly'.*'seizures\.monthly'"):
        wording.parts("See {figure:mothly}.", {}, "seizures", FIRST)


def test_references_are_no_results():
    assert wording.names_in("{a.b} ({figure:monthly})") == ["a.b"]
    assert wording.exhibits_in("{a.b:|one ({figure:x.y})|{} ({table:z})}") == ["x.y", "z"]


def test_cells_loops_and_calls_are_all_found():
    sources = (
        "from analysis.measures import scorecard",
        "%%figure monthly draw.monthly for India\nA title\n\nA subtitle",
        "%%reference all rows a b\nA caption",
        "%%say\nA sentence.",
        "if True:\n    chapter.table('one', frame, 'a')",
        "for group, question in scorecard.GROUPS.items():\n    chapter.table(group, rows, columns)",
    )
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    found = exhibits.of_notebook(notebook, "c")
    assert found[:3] == [("figure", "c.monthly"), ("table", "c.all"), ("table", "c.one")]
    assert len(found) == 7, "the scorecard has four groups"


def test_every_figure_and_table_of_the_notebooks_has_a_number(repository):
    """Where this fails: `brief check --fix`."""
    numbers = numbering.read(repository)
    assert {chapter.name for chapter in discover(repository)} <= set(numbers.chapters)
    in_notebooks = exhibits.of_project(repository)
    assert len(in_notebooks) > 50
    # The key is the address in the page: no figure has that of a table.
    assert len({key for _, key in in_notebooks}) == len(in_notebooks)
    assert [(kind, key) for kind, key in in_notebooks if key not in numbers.of(kind)] == []
    held = {(kind, key) for kind in numbering.KINDS for key in numbers.of(kind)}
    assert held - set(in_notebooks) == set(), "dropped ones are retired"


def test_every_reference_in_the_notebooks_leads_to_a_figure_or_table(repository):
    numbers = numbering.read(repository)
    for chapter in discover(repository):
        for template in exhibits.templates_of(chapter):
            for key in wording.exhibits_in(template):
                whole = key if "." in key else f"{chapter.name}.{key}"
                assert whole in numbers.figures or whole in numbers.tables, (chapter.name, template)
