"""``brief check`` finds what is wrong in a copy of the project, says where, and leaves a sound one alone."""

from __future__ import annotations

import sys

import nbformat
import pytest

from analysis import cli
from analysis.authoring import check, mending
from analysis.errors import ExitCode, UnknownName, UsageError


def test_nothing_is_to_be_corrected_in_the_project(repository):
    assert [str(finding) for finding in check.check(repository)] == []


def changed(project, chapter, change):
    """Change a notebook of a copy and return what a check of it says."""
    path = project.notebooks / f"{chapter}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    nbformat.write(notebook, path)
    return [str(finding) for finding in check.check(project, [path])]


def code(source, **metadata):
    return nbformat.v4.new_code_cell(source, metadata=metadata)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (
            nbformat.v4.new_markdown_cell("One.\n\nA figure of 42%."),
            "line 3: the prose types a numeral",
        ),
        (nbformat.v4.new_markdown_cell("Since the Busan meeting."), "'Busan' was not known on an early day"),
        (
            code("%%say\n{latest_pounds} was seized."),
            "line 2: no result is called 'seizures.latest_pounds'",
        ),
        (code("%%say\nSee {figure:montly}."), "no figure or table is called 'seizures.montly'"),
        (code("%%table more monthly period quantity_pounds\nMore"), "no column is called 'quantity_pounds'"),
        (
            code("%%table more monthly period quantity_lb\nMore"),
            "the table 'seizures.more' has no number yet",
        ),
        (code("x = 1\ny = 3"), "line 2: the number 3 is typed"),
        (code("name = 'data/a.csv'"), "a file is named: 'data/a.csv'"),
        (code("def f():\n    return 1"), "something is defined in a notebook"),
        (code("\n".join(["x = 1"] * 21)), "more than 20 lines"),
        (code("x = ("), "a cell is no Python"),
        (nbformat.v4.new_markdown_cell("# A second title"), "its first cell has not the one title"),
    ],
)
def test_a_cell_that_breaks_a_rule_is_found_with_its_place(copy_of_project, cell, said):
    found = changed(copy_of_project, "seizures", lambda notebook: notebook.cells.insert(-1, cell))
    place = len(nbformat.read(copy_of_project.notebooks / "seizures.ipynb", as_version=4).cells) - 1
    [one] = [text for text in found if said in text]
    assert one.startswith("notebooks/seizures.ipynb") and (f", cell {place}" in one or ", cell" not in one)


def test_metadata_parameters_and_the_end_are_asked_for(copy_of_project):
    def spoil(notebook):
        notebook.metadata["brief"].pop("order")
        notebook.cells[1].source = notebook.cells[1].source.replace(
            "pre_months: int = 24", "pre_month: int = 36"
        )
        notebook.cells.pop()

    found = "\n".join(changed(copy_of_project, "seizures", spoil))
    assert "its metadata say no place in the reading order" in found
    assert "the parameter 'pre_months' is missing" in found
    assert "'pre_month' is no parameter of a brief. Did you mean 'pre_months'?" in found
    assert "the chapter has no end" in found


def test_a_parameter_that_is_not_at_its_default_is_found(copy_of_project):
    def move(notebook):
        notebook.cells[1].source = notebook.cells[1].source.replace('"today"', '"2026-02-01"')

    [found] = changed(copy_of_project, "seizures", move)
    assert "cell 2, line 1: 'as_of' is not at its default. Write 'today'." in found


def test_outputs_are_found_and_cleared(copy_of_project):
    def run(notebook):
        notebook.cells[2].outputs = [nbformat.v4.new_output("stream", text="x")]
        notebook.cells[2].execution_count = 3

    [found] = changed(copy_of_project, "seizures", run)
    assert "cell 3: outputs are kept. Clear them: brief check --fix" in found
    assert mending.mend(copy_of_project) == ["notebooks/seizures.ipynb: its outputs are cleared."]
    assert check.check(copy_of_project) == []


def test_a_sentence_of_another_chapter_is_found(copy_of_project):
    sentence = code("%%say\nOfficers look where {seizures.latest_lb} was seized.")
    changed(copy_of_project, "trade", lambda notebook: notebook.cells.insert(-1, sentence))
    [found] = changed(copy_of_project, "seizures", lambda notebook: notebook.cells.insert(-1, sentence))
    assert (
        "this stands in notebooks/trade.ipynb" in found or "this stands in notebooks/seizures.ipynb" in found
    )


def spoilt(project, file, old, new):
    path = project.root / "data" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [str(finding) for finding in check.check(project, [path])]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "timelines/scheduling.csv",
            ",adopted,",
            ",adoptd,",
            "scheduling.csv, line 2: step 'adoptd' is not allowed. Did you mean 'adopted'?",
        ),
        ("timelines/scheduling.yml", "order", "oder", "data/timelines/scheduling.yml, line"),
        ("results/seizures.yml", "unit: lb", "unit: pounds", "data/results/seizures.yml, line"),
        ("columns.yml", "heading:", "head:", "data/columns.yml, line"),
        ("indicators.yml", "result: outcomes.completed", "result: outcomes.complete", "outcomes.completed"),
        ("events.yml", "kind: control", "kind: controls", "data/events.yml, line"),
        ("glossary.yml", "The day whose", "FILL IN", "is still to be filled in"),
        ("README.md", "# Data", "# The data", "data/README.md: it is older than the data it lists"),
    ],
)
def test_a_file_that_its_loader_refuses_is_found_with_its_line(copy_of_project, file, old, new, said):
    if file == "timelines/scheduling.yml":
        old, new = "says:", "say:"
    found = spoilt(copy_of_project, file, old, new)
    assert found and said in found[0]


def test_rows_out_of_order_are_found_and_sorted(copy_of_project):
    path = copy_of_project.timelines / "scheduling.csv"
    before = path.read_text(encoding="utf-8")
    header, first, second, *rest = before.splitlines(keepends=True)
    path.write_text("".join([header, second, first, *rest]), encoding="utf-8")
    [found] = check.check(copy_of_project, [path])
    assert str(found) == (
        "data/timelines/scheduling.csv: row US-2010-01 does not stand in its order. "
        "Put it in order: brief check --fix."
    )
    assert mending.mend(copy_of_project) == ["data/timelines/scheduling.csv: its rows stand in order."]
    assert path.read_text(encoding="utf-8") == before


def test_what_is_right_is_not_touched(copy_of_project):
    assert mending.mend(copy_of_project) == []


def test_a_file_that_no_check_knows_is_refused_with_the_nearest(copy_of_project):
    (copy_of_project.root / "data" / "colums.yml").write_text("a: 1\n", encoding="utf-8")
    with pytest.raises(UnknownName, match=r"Did you mean 'data/columns\.yml'"):
        check.check(copy_of_project, [copy_of_project.root / "data" / "colums.yml"])
    with pytest.raises(UsageError, match="there is no file"):
        check.check(copy_of_project, [copy_of_project.root / "data" / "none.yml"])


def brief(monkeypatch, folder, *arguments):
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "argv", ["brief", *arguments])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return int(ended.value.code or 0)


def test_the_command_ends_with_its_code_and_names_the_file_from_any_folder(
    copy_of_project, monkeypatch, capsys
):
    folder = copy_of_project.notebooks
    assert brief(monkeypatch, folder, "check", "seizures.ipynb") == ExitCode.DONE
    assert "Nothing to correct." in capsys.readouterr().out
    spoilt(copy_of_project, "columns.yml", "heading:", "head:")
    assert brief(monkeypatch, folder, "check", "data/columns.yml") == ExitCode.REFUSED
    assert "1 to correct." in capsys.readouterr().out
    assert brief(monkeypatch, folder, "check", "data/none.yml") == ExitCode.USAGE
