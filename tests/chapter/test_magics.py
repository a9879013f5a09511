"""Cells of a notebook that read like prose, and what is said where one of them is wrong."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell
from matplotlib.figure import Figure

from analysis.chapter import blocks, magics
from analysis.chapter import chapter as module
from analysis.chapter.chapter import Chapter
from analysis.chapter.drawing import Drawing
from analysis.errors import DataRefused, UnknownName, UsageError
from analysis.measures.results import Measure, Result

COLUMNS = """\
year: {heading: "Year", type: fiscal_year, meaning: "fiscal year"}
quantity_lb: {heading: "Pounds", type: number, unit: lb, meaning: "weight"}
"""
TABLE = pd.DataFrame({"year": [2024, 2025], "quantity_lb": [12.0, 34.0], "lb": [1.0, 2.0]})
LB = Result("small.latest_lb", "Seized", 12.0, unit="lb", period="2026-04/2026-04")
GAP = Result("small.gap", "Seized before", None, unit="lb", status="not available", reason="No file yet.")


def draw(measure: Measure, word: str = "plain") -> Drawing:
    figure = Figure(figsize=(2, 1))
    figure.subplots().plot(measure.table["year"], measure.table["quantity_lb"])
    return Drawing(figure, f"A {word} line of two years that rises.", measure.table, "year quantity_lb")


@pytest.fixture
def shell(monkeypatch):
    """IPython as a notebook has it, without a notebook."""
    running = InteractiveShell()
    monkeypatch.setattr(magics, "get_ipython", lambda: running)
    return running


@pytest.fixture
def chapter(project, shell, monkeypatch):
    """A chapter in a small project, its names in the notebook, and what it has emitted."""
    (project.root / "data" / "columns.yml").write_text(COLUMNS, encoding="utf-8")
    monkeypatch.setenv("BRIEF_PROJECT", str(project.root))
    emitted: list[blocks.Block] = []
    monkeypatch.setattr(
        module, "display", lambda data, raw: emitted.append(blocks.from_json(data[blocks.MIME]))
    )
    opened = Chapter("small", as_of="2026-06-15", focus=["India"])
    measure = Measure(TABLE, (LB, GAP), "Made-up files")
    opened.keep(measure)
    shell.user_ns.update(
        chapter=opened, years=measure, none=Measure(TABLE[:0], (), "Made-up files"), frame=TABLE,
        draw=SimpleNamespace(line=draw, word="drawn"), word="thick",
    )  # fmt: skip
    emitted.clear()
    return SimpleNamespace(opened=opened, emitted=emitted)


def run(shell, magic: str, line: str, cell: str) -> None:
    shell.run_cell_magic(magic, line, cell)


def test_each_paragraph_is_a_sentence_and_line_breaks_are_free(shell, chapter):
    run(shell, "say", "", "Customs seized\n{latest_lb}.\n\nThat is {small.latest_lb:exact}.\n")
    assert [(item.role, item.text) for item in chapter.emitted] == [
        ("text", "Customs seized 12.0 lb."),
        ("text", "That is 12.00 lb."),
    ]


def test_a_paragraph_stands_in_where_a_figure_of_the_one_before_has_no_value(shell, chapter):
    run(
        shell,
        "say",
        "",
        "Before: {gap}.\n\nOr: Since {gap}.\n\nOr: Now {latest_lb}.\n\nOr: None.\n\nHow sure: high.",
    )
    assert [item.text for item in chapter.emitted] == ["Now 12.0 lb.", "How sure: high."]


def test_alone_or_says_nothing_and_without_a_stand_in_the_reason_is_said(shell, chapter):
    run(shell, "say", "", "Before: {gap}.\n\nOr:\n\nNow {latest_lb}.\n\nOr:")
    assert [item.text for item in chapter.emitted] == ["Now 12.0 lb."]
    run(shell, "say", "", "Before: {gap}.\n\nOr: Since {gap}.")
    assert chapter.emitted[-1].missing
    assert chapter.emitted[-1].template == "Before: {small.gap}."


def test_templates_hold_what_stands_in_and_no_blank():
    assert magics.templates("%%say\nOne {gap}.\n\nOr: Two.\n\nOr:\n") == ["One {gap}.", "Two."]


def test_a_sentence_whose_counts_choose_no_words_is_not_said(shell, chapter):
    none = Result("small.late", "Late", 0, unit="count")
    chapter.opened.results["small.late"] = none
    run(shell, "say", "", "{late:|One is late.|{} are late.}\n\n{late:None is late.|One is|{} are}")
    assert [item.text for item in chapter.emitted] == ["None is late."]


def test_the_line_says_the_role(shell, chapter):
    run(shell, "say", "key point", "Customs seized {latest_lb}.")
    assert [item.role for item in chapter.emitted] == ["key point"]


def test_a_notice_stands_once_however_many_sentences_it_replaces(shell, chapter):
    untold = Result("small.untold", "Change", None, status="not identified", reason="Too few months.")
    chapter.opened.results["small.untold"] = untold
    run(shell, "say", "", "It changed by {untold}.\n\nSo the sum with {untold} is not known.")
    assert [(item.role, item.text) for item in chapter.emitted] == [
        ("notice", "Change: not identified. Too few months."),
    ]


def test_a_table_has_its_caption_note_and_source(shell, chapter):
    run(
        shell, "table", "years years year quantity_lb=lb", "Seized, {latest_lb} last\n\nOne note.\n\nAnother."
    )
    (table,) = chapter.emitted
    assert (table.name, table.caption, table.note) == (
        "small.years",
        "Seized, 12.0 lb last",
        "One note. Another.",
    )
    assert table.source == "Made-up files"
    assert table.values == ((2024, 1.0), (2025, 2.0))
    assert not table.reference
    run(shell, "reference", "more years year quantity_lb=lb", "Seized")
    assert chapter.emitted[-1].reference


def test_a_figure_is_drawn_with_its_data_and_words(shell, chapter):
    run(shell, "figure", "rise draw.line years word", "It rose to {latest_lb}\n\nPounds by year")
    (figure,) = chapter.emitted
    assert (figure.name, figure.title.text, figure.subtitle) == (
        "small.rise",
        "It rose to 12.0 lb",
        "Pounds by year",
    )
    assert figure.alt == "A thick line of two years that rises."
    assert figure.data.name == "small.rise.data"
    assert figure.data.values == ((2024, 12.0), (2025, 34.0))
    assert figure.svg.startswith("<?xml") or figure.svg.startswith("<svg")


def test_a_title_without_its_value_gives_way_to_the_subtitle(shell, chapter):
    run(shell, "figure", "rise draw.line years", "It rose to {gap}\n\nPounds by year")
    (figure,) = chapter.emitted
    assert (figure.title.text, figure.subtitle) == ("Pounds by year", ""), "it stands once"


@pytest.mark.parametrize(("magic", "line"), [("table", "years none year"), ("figure", "rise draw.line none")])
def test_without_rows_a_notice_says_so(shell, chapter, magic, line):
    run(shell, magic, line, "Pounds by year" if magic == "table" else "It rose\n\nPounds by year")
    assert [(item.role, item.text) for item in chapter.emitted] == [
        ("notice", blocks.LEFT_OUT),
    ]


@pytest.mark.parametrize(
    ("magic", "line", "cell", "error", "message"),
    [
        ("say", "", "It was {latest_pounds}.", UnknownName, "Did you mean 'small.latest_lb'"),
        ("say", "", "It was {smal.latest_lb}.", UnknownName, "Did you mean 'small.latest_lb'"),
        ("say", "", "It was {latest_lb:sined}.", UnknownName, "called 'sined'. Did you mean 'signed'"),
        ("say", "", "It was {latest_lb:words}.", DataRefused, "only a change in percent has words"),
        ("say", "", "It was 12 lb.", DataRefused, "types a numeral: 'It was 12 lb.'"),
        ("say", "", "It was {latest_lb.", DataRefused, "a sentence cannot be read"),
        ("say", "keypoint", "It was {latest_lb}.", UnknownName, "Did you mean 'key point'"),
        ("table", "years", "Caption", UsageError, "%%table: 'years' says too little. Write %%table"),
        ("table", "years yeers year", "Caption", UnknownName, "no name in this notebook is called 'yeers'"),
        ("table", "years years yaer", "Caption", UnknownName, "Did you mean 'year'"),
        ("table", "years years year=quantity", "Caption", UnknownName, "Did you mean 'quantity_lb'"),
        ("table", "years years year", "In 2025", DataRefused, "types a numeral"),
        ("table", "years frame year", "Caption", DataRefused, "nothing says where the data of 'years'"),
        ("figure", "rise draw.line", "T\n\nS", UsageError, "%%figure: 'rise draw.line' says too little."),
        ("figure", "rise draw.lin years", "T\n\nS", UnknownName, "Did you mean 'line'"),
        ("figure", "rise draw.line years", "T", UsageError, "the cell has 1 paragraphs and not two"),
        ("figure", "rise draw.line years", "T\n\nS\n\nN", UsageError, "3 paragraphs"),
        ("figure", "rise draw.line years", "In 2025\n\nS", DataRefused, "types a numeral"),
        ("figure", "rise draw.line years", "{latest_lbs}\n\nS", UnknownName, "Did you mean 'small.latest_lb"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_and_nothing_is_emitted(shell, chapter, magic, line, cell, error, message):
    with pytest.raises(error) as refused:
        run(shell, magic, line, cell)
    assert message in refused.value.message
    assert chapter.emitted == []


def test_a_misspelt_name_is_answered_with_the_nearest_in_the_notebook(shell, chapter):
    with pytest.raises(UnknownName, match="Did you mean 'years'"):
        run(shell, "table", "years yeers year", "Caption")


def test_the_magics_serve_the_chapter_opened_last(shell, chapter):
    Chapter("other", as_of="2026-06-15")
    chapter.emitted.clear()
    with pytest.raises(UnknownName, match=r"no result is called 'other\.latest_lb'"):
        run(shell, "say", "", "It was {latest_lb}.")


def test_outside_of_a_notebook_a_chapter_opens_without_magics(project, monkeypatch):
    monkeypatch.setattr(magics, "get_ipython", lambda: None)
    magics.serve(SimpleNamespace())


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("%%say key point\nOne {a}\nline.\n\nTwo.\n", ["One {a} line.", "Two."]),
        ("\n%%figure rise draw.line years\nTitle\n\n\nSubtitle", ["Title", "Subtitle"]),
        ("%%table t data a b\nCaption", ["Caption"]),
        ("%%time\nchapter.end()", []),
        ("%%sayings\nNo.", []),
        ("chapter.say('%%say\\nno')", []),
        ("# %%say\nno", []),
    ],
)
def test_templates_are_read_without_running_a_cell(source, found):
    assert magics.templates(source) == found


def test_a_cell_for_a_country_stands_only_where_the_brief_looks_at_it(shell, chapter):
    assert chapter.opened.focus == ["India"]
    run(shell, "say", "for India", "Seized: {latest_lb}.")
    run(shell, "say", "key point for Mexico, India", "Seized again: {latest_lb}.")
    run(shell, "say", "for Mexico", "Seized in Mexico: {latest_lb}.")
    run(shell, "table", "years years year quantity_lb for Canada, Mexico", "Seized by year")
    said = [item for item in chapter.emitted if not isinstance(item, blocks.Results)]
    assert [(item.role, item.text) for item in said] == [
        ("text", "Seized: 12.0 lb."),
        ("key point", "Seized again: 12.0 lb."),
    ]


def test_a_misspelt_country_is_refused(shell, chapter):
    with pytest.raises(UnknownName, match="Did you mean 'India'"):
        run(shell, "say", "for Inida", "Seized: {latest_lb}.")


def test_a_heading_is_set_only_where_the_brief_looks_at_its_country(shell, chapter):
    run(shell, "heading", "for India", "India")
    run(shell, "heading", "for United Kingdom", "United Kingdom")
    assert chapter.emitted[1:] == [blocks.Heading(2, "India")]  # after the countries it looks at
    assert magics.templates("%%heading for India\nIndia") == ["India"]
